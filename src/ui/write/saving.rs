//! What is said of a text that is kept: that it was saved or taken in, and why something cannot be.
//!
//! **Invariant:** decides nothing; what may be written, `writing::keeping` knows.

use std::time::Duration;

use egui::Ui;

use super::Write;
use crate::store::clock::now_seconds;
use crate::store::error::StoreError;
use crate::ui::shell::Shared;
use crate::words::text;
use crate::writing::keeping::{Saved, Watched};

impl Write {
    /// Looks at the file now and then.
    pub(super) fn watch(&mut self, ui: &Ui, shared: &mut Shared) {
        ui.ctx().request_repaint_after(Duration::from_secs(1));
        let now = ui.input(|input| input.time);
        if self.keeping.watch(now, &mut self.text) == Watched::TakenIn {
            shared.toasts.done(ui.ctx(), shared.words.text("taken-in"));
        }
    }

    /// Keeps a draft now and then.
    pub(super) fn keep_draft(&mut self, ui: &Ui, shared: &mut Shared) {
        let (now, in_front) = ui.input(|input| (input.time, input.focused));
        if let Some(error) = self.keeping.keep_now_and_then(now, in_front, &self.text) {
            shared.toasts.refused(no_draft(shared, &error));
        }
    }

    /// Keeps what is not saved before the text leaves the screen; whether it may.
    pub fn leave(&mut self, shared: &mut Shared) -> bool {
        let kept = self.keeping.leave(&self.text);
        if let Err(error) = &kept {
            shared.toasts.refused(no_draft(shared, error));
        }
        kept.is_ok()
    }

    /// Saves under the name in the field.
    pub(super) fn save(&mut self, ui: &Ui, shared: &mut Shared) {
        let saved = self.keeping.save(&self.text, &self.save_as);
        self.saved(ui, shared, saved, "said-saved");
    }

    /// Says what came of saving.
    pub(super) fn saved(&mut self, ui: &Ui, shared: &mut Shared, saved: Saved, said: &'static str) {
        match saved {
            Saved::Done(uncleared) => {
                // What was refused before has been dealt with.
                shared.toasts.clear();
                let path = self.keeping.document.path();
                shared.preferences.remember(path, now_seconds(), true);
                let path = [("path", text(path.display().to_string()))];
                shared.toasts.done(ui.ctx(), shared.words.with(said, &path));
                if let Some(error) = shared.preferences.save().err().or(uncleared) {
                    shared.toasts.refused(error.describe(&shared.words));
                }
            }
            Saved::Asks => {}
            Saved::DecideFirst => shared.toasts.refused(shared.say("decide-first")),
            Saved::Failed(error) => shared.toasts.refused(error.describe(&shared.words)),
        }
        self.name_as_saved();
    }
}

fn no_draft(shared: &Shared, error: &StoreError) -> String {
    shared.words.with("no-draft", &[("cause", text(error.describe(&shared.words)))])
}
