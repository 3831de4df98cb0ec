//! What an author has to decide about the file: another text in it, a name that is taken, an unsaved text taken up.

use egui::Ui;

use super::Write;
use crate::store::document::{Document, Outside};
use crate::store::error::StoreError;
use crate::ui::access;
use crate::ui::drafts::ago;
use crate::ui::icons::Icon;
use crate::ui::kit::button::{small_primary_ui, small_ui};
use crate::ui::kit::card::note_ui;
use crate::ui::shell::Shared;
use crate::ui::theme::Tone;
use crate::words::text;

impl Write {
    /// The notices over the text, each with its ways out.
    pub(super) fn notices(&mut self, ui: &mut Ui, shared: &mut Shared) {
        match self.keeping.outside {
            Outside::Same => {}
            Outside::Changed => self.changed(ui, shared),
            Outside::Gone => self.gone(ui, shared),
        }
        if self.keeping.taken.is_some() {
            self.taken(ui, shared);
        }
        if self.keeping.taken_up.is_some() {
            self.taken_up(ui, shared);
        }
    }

    fn changed(&mut self, ui: &mut Ui, shared: &mut Shared) {
        said(ui, Tone::Caution, &shared.say("changed-outside"));
        if let Some(cause) = &self.keeping.cause {
            said(
                ui,
                Tone::Danger,
                &shared.words.with("cannot-take-in", &[("cause", text(cause.describe(&shared.words)))]),
            );
        }
        ui.horizontal(|ui| {
            ui.add_space(8.0);
            if small_primary_ui(ui, None, &shared.say("keep-both"), true).clicked() {
                let saved = self.keeping.keep_both(&self.text);
                self.saved(ui, shared, saved, "kept-both");
            }
            self.look_at_theirs(ui, shared);
            if small_ui(ui, None, &shared.say("take-in"), true).clicked() {
                self.keeping.take_in(&mut self.text);
                self.theirs = None;
            }
            if small_ui(ui, None, &shared.say("overwrite"), true).clicked() {
                let saved = self.keeping.overwrite(&self.text);
                self.saved(ui, shared, saved, "said-saved");
            }
        });
    }

    fn gone(&mut self, ui: &mut Ui, shared: &mut Shared) {
        said(ui, Tone::Caution, &shared.say("gone-outside"));
        ui.horizontal(|ui| {
            ui.add_space(8.0);
            if small_primary_ui(ui, None, &shared.say("write-again"), true).clicked() {
                let saved = self.keeping.overwrite(&self.text);
                self.saved(ui, shared, saved, "said-saved");
            }
        });
    }

    fn taken(&mut self, ui: &mut Ui, shared: &mut Shared) {
        let path = self.keeping.taken.as_ref().map_or_else(String::new, |path| path.display().to_string());
        said(ui, Tone::Caution, &shared.words.with("name-taken", &[("path", text(path))]));
        ui.horizontal(|ui| {
            ui.add_space(8.0);
            if small_primary_ui(ui, None, &shared.say("another-name"), true).clicked() {
                self.keeping.taken = None;
            }
            if small_ui(ui, None, &shared.say("overwrite-taken"), true).clicked()
                && let Some(saved) = self.keeping.overwrite_taken(&self.text)
            {
                self.saved(ui, shared, saved, "said-saved");
            }
        });
    }

    fn taken_up(&mut self, ui: &mut Ui, shared: &mut Shared) {
        let when = ago(&shared.words, self.keeping.taken_up.unwrap_or_default());
        said(ui, Tone::Info, &shared.words.with("draft-taken-up", &[("when", text(when))]));
        ui.horizontal(|ui| {
            ui.add_space(8.0);
            if small_ui(ui, None, &shared.say("draft-go-on"), true).clicked() {
                self.keeping.taken_up = None;
            }
            if self.keeping.outside == Outside::Same && self.keeping.document.is_written() {
                self.look_at_theirs(ui, shared);
                if small_ui(ui, None, &shared.say("back-to-saved"), true).clicked() {
                    self.keeping.take_in(&mut self.text);
                    self.theirs = None;
                }
            }
        });
    }

    fn look_at_theirs(&mut self, ui: &mut Ui, shared: &Shared) {
        let id = if self.theirs.is_some() { "hide-theirs" } else { "show-theirs" };
        if small_ui(ui, None, &shared.say(id), true).clicked() {
            match self.theirs {
                Some(_) => self.theirs = None,
                None => self.put_beside(Document::open(self.keeping.document.path())),
            }
        }
    }

    /// Puts what the file holds beside the text, and goes to the first place where they differ.
    pub(super) fn put_beside(&mut self, theirs: Result<Document, StoreError>) {
        match theirs {
            Ok(there) => {
                let same = self.text.bytes().zip(there.text().bytes()).take_while(|(mine, theirs)| mine == theirs);
                self.jump = Some(self.text.floor_char_boundary(same.count()));
                self.theirs = Some(there.text().to_owned());
            }
            Err(error) => self.keeping.cause = Some(error),
        }
    }
}

fn said(ui: &mut Ui, tone: Tone, text: &str) {
    let note = note_ui(ui, tone, if tone == Tone::Info { Icon::Info } else { Icon::Warning }, text);
    access::alert(&note, text);
}
