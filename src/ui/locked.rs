//! An exercise behind a passphrase: who opens it gives the passphrase, and gets the exercise in a file of its own.
//!
//! **Invariant:** a passphrase is kept for as long as it is on screen, and not longer.

use std::path::PathBuf;

use egui::{Key, Label, Margin, TextEdit, Ui};

use super::icons::Icon;
use super::kit::button::{primary_ui, secondary_ui};
use super::kit::card::{card_ui, note_ui, pane_head_ui};
use super::shell::{Route, Shared, banner, bar, centre, status};
use super::task::{Standing, Task};
use super::theme::Tone;
use super::{access, fonts};
use crate::store::error::StoreError;
use crate::store::folders::exercises;
use crate::store::locked::unlock_into;
use crate::words::text;

/// The screen.
pub struct Locked {
    path: PathBuf,
    passphrase: String,
    task: Option<Task<Result<PathBuf, StoreError>>>,
    refused: Option<String>,
}

impl Locked {
    /// The screen of a file.
    #[must_use]
    pub fn new(path: PathBuf) -> Self {
        Self { path, passphrase: String::new(), task: None, refused: None }
    }

    /// How far that has come which the screen waits for.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.task.as_ref().map_or(Standing::Idle, Task::standing)
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, shared: &Shared) -> Option<Route> {
        let mut go = None;
        match Task::poll(&mut self.task) {
            Some(Ok(Ok(path))) => go = Some(Route::Resume(path)),
            Some(Ok(Err(refused))) => self.refused = Some(refused.describe(&shared.words)),
            Some(Err(broken)) => self.refused = Some(broken.describe(&shared.words)),
            None => {}
        }
        banner(ui, shared, &shared.say("banner-home"));
        bar(ui, "locked-bar", 56.0, |ui| {
            if secondary_ui(ui, Some(Icon::Home), &shared.say("home"), true).clicked() {
                go = Some(Route::Home);
            }
            ui.add_space(8.0);
            access::heading(ui, 1, fonts::title(shared.say("app-name")), &shared.say("app-name"));
        });
        status(ui, shared, &shared.say("works-offline"), &[("F1", "help")]);
        centre(ui, Margin::same(24), |ui| {
            ui.vertical_centered(|ui| {
                ui.set_max_width(620.0);
                card_ui(ui, |ui| self.card(ui, shared));
            });
        });
        go
    }

    fn card(&mut self, ui: &mut Ui, shared: &Shared) {
        ui.set_width(ui.available_width());
        pane_head_ui(ui, &shared.say("locked-title"), "");
        let file = [("path", text(self.path.display().to_string()))];
        ui.add(Label::new(shared.words.with("locked-detail", &file)).wrap());
        ui.add_space(8.0);
        let name = shared.say("passphrase");
        let field = ui.add(
            TextEdit::singleline(&mut self.passphrase).password(true).hint_text(&name).desired_width(f32::INFINITY),
        );
        field.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        if self.task.is_none() && self.passphrase.is_empty() && ui.memory(|memory| memory.focused().is_none()) {
            field.request_focus();
        }
        if let Some(refused) = &self.refused {
            access::alert(&note_ui(ui, Tone::Danger, Icon::Warning, refused), refused);
        }
        ui.add_space(8.0);
        let ready = !self.passphrase.is_empty() && self.task.is_none();
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let label = shared.say(if self.task.is_some() { "being-unlocked" } else { "unlock" });
        if (primary_ui(ui, Some(Icon::Lock), &label, ready).clicked() || entered) && ready {
            self.refused = None;
            let (path, passphrase) = (self.path.clone(), std::mem::take(&mut self.passphrase));
            self.task = Some(Task::start(&shared.ctx, move |_| unlock_into(&path, &passphrase, &exercises())));
        }
    }
}
