//! Choosing a file: a path field that always works, and the system's dialog where there is one.
//!
//! **Invariant:** the dialog runs beside the window's thread, so the window never freezes.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};

use egui::{TextEdit, Ui};

use super::icons::Icon;
use super::kit::button::secondary_ui;
use super::shell::Shared;

/// Which files are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Scenario files.
    Scenario,
    /// Exercise files.
    Exercise,
}

/// A path field with a dialog behind a button.
#[derive(Default)]
pub struct Picker {
    /// The path as written.
    pub path: String,
    answer: Option<Receiver<Option<PathBuf>>>,
}

impl Picker {
    /// Draws field and buttons; gives a path when one was chosen.
    pub fn ui(&mut self, ui: &mut Ui, shared: &Shared, wanted: Wanted) -> Option<PathBuf> {
        let mut chosen = self.take_answer();
        let name = shared.say("path");
        let width = ui.available_width().min(560.0) - 26.0;
        let field = ui.add(TextEdit::singleline(&mut self.path).hint_text(&name).desired_width(width));
        field.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        ui.horizontal(|ui| {
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
            let open = secondary_ui(ui, None, &shared.say("open"), !self.path.trim().is_empty()).clicked();
            if (entered || open) && !self.path.trim().is_empty() {
                chosen = Some(PathBuf::from(self.path.trim()));
            }
            if secondary_ui(ui, Some(Icon::Folder), &shared.say("browse"), self.answer.is_none()).clicked() {
                self.ask(ui.ctx(), shared, wanted);
            }
        });
        chosen
    }

    fn ask(&mut self, ctx: &egui::Context, shared: &Shared, wanted: Wanted) {
        let (sender, receiver) = channel();
        let (name, ending) = match wanted {
            Wanted::Scenario => (shared.say("scenario-files"), "ron"),
            Wanted::Exercise => (shared.say("exercise-files"), "demarche"),
        };
        let ctx = ctx.clone();
        std::thread::spawn(move || {
            let chosen = rfd::FileDialog::new().add_filter(name, &[ending]).pick_file();
            // The window may be closed by now; then nobody waits for the answer.
            let _ = sender.send(chosen);
            ctx.request_repaint();
        });
        self.answer = Some(receiver);
    }

    fn take_answer(&mut self) -> Option<PathBuf> {
        let answer = self.answer.as_ref()?.try_recv();
        match answer {
            Ok(chosen) => {
                self.answer = None;
                chosen
            }
            Err(std::sync::mpsc::TryRecvError::Disconnected) => {
                self.answer = None;
                None
            }
            Err(std::sync::mpsc::TryRecvError::Empty) => None,
        }
    }
}
