//! Choosing a file: a path field that always works, and the system's dialog where there is one.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError};

use egui::{TextEdit, Ui};

use super::access;
use super::dialog::{self, Answer};
use super::icons::Icon;
use super::kit::button::secondary_ui;
use super::kit::card::note_ui;
use super::shell::Shared;
use super::theme::Tone;
use crate::store::locked::AGE;
use crate::store::paths::{self, EXERCISE, SCENARIO, SEALED};

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
    answer: Option<Receiver<Answer>>,
    missing: bool,
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
            if entered || open {
                chosen = paths::written(&self.path);
            }
            if secondary_ui(ui, Some(Icon::Folder), &shared.say("browse"), self.answer.is_none()).clicked() {
                self.ask(ui.ctx(), shared, wanted);
            }
        });
        if self.missing {
            let words = shared.say("no-file-dialog");
            let note = note_ui(ui, Tone::Caution, Icon::Warning, &words);
            access::alert(&note, &words);
        }
        chosen
    }

    fn ask(&mut self, ctx: &egui::Context, shared: &Shared, wanted: Wanted) {
        let (name, endings): (_, &'static [&'static str]) = match wanted {
            Wanted::Scenario => (shared.say("scenario-files"), &[SCENARIO]),
            Wanted::Exercise => (shared.say("exercise-files"), &[EXERCISE, SEALED, AGE]),
        };
        self.missing = false;
        self.answer = Some(dialog::ask(ctx, name, endings));
    }

    fn take_answer(&mut self) -> Option<PathBuf> {
        let answer = match self.answer.as_ref()?.try_recv() {
            Ok(answer) => answer,
            Err(TryRecvError::Disconnected) => Answer::Missing,
            Err(TryRecvError::Empty) => return None,
        };
        self.answer = None;
        match answer {
            Answer::Chosen(path) => Some(path),
            Answer::Cancelled => None,
            Answer::Missing => {
                self.missing = true;
                None
            }
        }
    }
}
