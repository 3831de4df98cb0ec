//! Write: outline, RON text with its diagnostics in place, problems, and play from the start.
//!
//! **Invariant:** what is saved and what is played is the text on the screen, whatever of it was checked yet.

mod check;
mod lists;
mod notices;
mod saving;
mod text_pane;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use egui::{Align, Layout, Margin, Panel, TextEdit, Ui};

use self::check::{Checked, Checker, Edit};
use self::lists::{OutlineRows, ProblemRows};
use self::text_pane::Painted;
use super::icons::Icon;
use super::kit::badge::badge_ui;
use super::kit::button::{primary_ui, secondary_ui};
use super::kit::card::{empty_ui, note_ui, pane_head_ui};
use super::kit::long::Long;
use super::shell::{Route, Shared, banner, bar, centre, primary_pressed, side, status};
use super::task::Standing;
use super::theme::Tone;
use super::{access, fonts};
use crate::room::begin::Beginning;
use crate::scenario::code::Severity;
use crate::words::{number, text};
use crate::writing::keeping::Keeping;
use crate::writing::manuscript::Manuscript;

/// How many texts have been opened in this window.
static TEXTS: AtomicU64 = AtomicU64::new(0);

/// The screen.
pub struct Write {
    keeping: Keeping,
    text: String,
    /// What the file holds, while it is shown beside the text.
    theirs: Option<String>,
    checker: Checker,
    painted: Painted,
    parts: Long,
    findings: Long,
    /// Whether somebody wants to play, and it is not known yet whether the text can be played.
    wants_to_play: bool,
    id: egui::Id,
    cursor: usize,
    jump: Option<usize>,
    save_as: String,
}

impl Write {
    /// The screen of a text that was opened.
    #[must_use]
    pub fn new(manuscript: Manuscript) -> Self {
        let Manuscript { keeping, text, theirs } = manuscript;
        // Another text has another cursor, and other steps to undo.
        let mut write = Self {
            save_as: keeping.document.path().display().to_string(),
            keeping,
            text,
            theirs: None,
            checker: Checker::new(),
            painted: Painted::default(),
            parts: Long::default(),
            findings: Long::default(),
            wants_to_play: false,
            id: egui::Id::unique(("scenario-text", TEXTS.fetch_add(1, Ordering::Relaxed))),
            cursor: 0,
            jump: None,
        };
        if let Some(theirs) = theirs {
            write.put_beside(theirs);
        }
        write
    }

    /// Where the text belongs.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.keeping.document.path()
    }

    /// Whether there is a file of it.
    #[must_use]
    pub fn has_file(&self) -> bool {
        self.keeping.document.is_written()
    }

    /// Takes the screen again, at the place where the cursor stood.
    pub fn come_back(&mut self) {
        self.jump = Some(self.cursor);
        self.wants_to_play = false;
    }

    /// What is said of the text is said anew, in another language.
    pub fn speak_anew(&mut self) {
        self.checker.speak_anew();
    }

    /// How far that has come which the screen waits for.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.checker.standing()
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Route> {
        let now = ui.input(|input| input.time);
        self.watch(ui, shared);
        self.checker.follow(shared, now, &self.text);
        let checked = self.checker.last();
        let go = self.draw(ui, shared, &checked);
        // Once more, for what was typed in this frame.
        self.checker.follow(shared, now, &self.text);
        self.keep_draft(ui, shared);
        if go.is_some() || !self.wants_to_play {
            return go;
        }
        if self.checker.is_current() {
            self.wants_to_play = false;
            return self.play(shared);
        }
        self.checker.hurry();
        ui.ctx().request_repaint();
        None
    }

    /// The field of the name says where the text is now.
    fn name_as_saved(&mut self) {
        if self.keeping.is_saved(&self.text) {
            self.save_as = self.path().display().to_string();
            self.theirs = None;
        }
    }

    fn draw(&mut self, ui: &mut Ui, shared: &mut Shared, checked: &Arc<Checked>) -> Option<Route> {
        banner(ui, shared, &shared.say("banner-write"));
        let go = bar(ui, "write-bar", 56.0, |ui| self.top(ui, shared, checked));
        let where_now = [("path", text(self.path().display().to_string()))];
        let id = self.keeping.standing(&self.text);
        status(
            ui,
            shared,
            &shared.words.with(id, &where_now),
            &[("Ctrl S", "save"), ("Ctrl Enter", "try-it"), ("F1", "help")],
        );
        side(ui, Panel::left("outline"), 236.0, Margin::same(12), |ui| self.outline(ui, shared, checked));
        side(ui, Panel::right("problems"), 420.0, Margin::same(16), |ui| match &self.theirs {
            Some(theirs) => theirs_ui(ui, shared, theirs),
            None => self.problems(ui, shared, checked),
        });
        centre(ui, Margin::same(0), |ui| {
            self.notices(ui, shared);
            let jump = self.jump.take();
            let painted = &mut self.painted;
            let cursor = text_pane::text_pane_ui(ui, shared, self.id, &mut self.text, checked, painted, jump);
            self.cursor = jump.or(cursor).unwrap_or(self.cursor);
        });
        if ui.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, egui::Key::S)) {
            self.save(ui, shared);
        }
        if primary_pressed(ui) {
            self.wants_to_play = true;
        }
        go
    }

    fn top(&mut self, ui: &mut Ui, shared: &mut Shared, checked: &Checked) -> Option<Route> {
        let mut go = None;
        if secondary_ui(ui, Some(Icon::Home), &shared.say("home"), true).clicked() {
            go = Some(Route::Home);
        }
        ui.add_space(8.0);
        let title = checked.scenario.as_ref().map_or_else(
            || self.path().file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
            |scenario| scenario.meta.title.clone(),
        );
        let heading = shared.words.with("write-heading", &[("title", text(title))]);
        access::heading(ui, 1, fonts::title(&heading), &heading);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let playable = checked.scenario.is_some();
            let play = primary_ui(ui, Some(Icon::Play), &shared.say("play-from-start"), playable);
            if play.clicked() {
                self.wants_to_play = true;
            }
            if !playable {
                access::described(&play, &shared.say("play-not-yet"));
                play.on_disabled_hover_text(shared.say("play-not-yet"));
            }
            if secondary_ui(ui, Some(Icon::Save), &shared.say("save"), true).clicked() {
                self.save(ui, shared);
            }
            let name = shared.say("save-as");
            let field = ui.add(TextEdit::singleline(&mut self.save_as).desired_width(300.0));
            field.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        });
        go
    }

    /// Plays what is on the screen, once it was checked.
    fn play(&self, shared: &mut Shared) -> Option<Route> {
        let checked = self.checker.last();
        let Some(scenario) = &checked.scenario else {
            shared.toasts.refused(shared.say("play-not-yet"));
            return None;
        };
        let name = self.path().file_stem().unwrap_or_default().to_string_lossy();
        Beginning::rehearsal(&name, self.text.clone(), scenario).map(|beginning| Route::Begin(Box::new(beginning)))
    }

    fn outline(&mut self, ui: &mut Ui, shared: &Shared, checked: &Checked) {
        pane_head_ui(ui, &shared.say("outline"), "");
        let Some(parts) = &checked.outline else {
            if checked.is_there {
                empty_ui(ui, &shared.say("no-outline"), &shared.say("no-outline-detail"));
            }
            return;
        };
        let mut rows = OutlineRows { parts, chosen: None };
        self.parts.ui(ui, "outline", &mut rows);
        self.go_to(checked, rows.chosen);
    }

    /// Goes to a place of the text that was checked, wherever it is now.
    fn go_to(&mut self, checked: &Checked, place: Option<usize>) {
        if let Some(place) = place {
            self.jump = Some(Edit::between(&checked.text, &self.text).moved(place));
        }
    }

    fn problems(&mut self, ui: &mut Ui, shared: &Shared, checked: &Checked) {
        ui.horizontal(|ui| {
            pane_head_ui(ui, &shared.say("problems"), "");
            for (severity, id, tone) in [
                (Severity::Error, "count-errors", Tone::Danger),
                (Severity::Warning, "count-warnings", Tone::Caution),
                (Severity::Note, "count-notes", Tone::Info),
            ] {
                let count = checked.found.iter().filter(|found| found.severity() == severity).count();
                if count > 0 {
                    let args = [("count", number(i64::try_from(count).unwrap_or(0)))];
                    badge_ui(ui, &shared.words.with(id, &args), tone);
                }
            }
        });
        if let Some(broken) = &checked.broken {
            let said = broken.describe(&shared.words);
            let note = note_ui(ui, Tone::Danger, Icon::Warning, &said);
            access::alert(&note, &said);
            return;
        }
        if !checked.is_there {
            empty_ui(ui, &shared.say("text-being-checked"), "");
            return;
        }
        if checked.scenario.is_none() {
            ui.label(fonts::muted(ui, shared.say("play-not-yet")));
        }
        if checked.found.is_empty() {
            empty_ui(ui, &shared.say("no-problems"), &shared.say("no-problems-detail"));
        }
        let mut rows = ProblemRows { shared, checked, chosen: None };
        self.findings.ui(ui, "problems", &mut rows);
        let chosen = rows.chosen;
        self.go_to(checked, chosen);
    }
}

/// The text that the file holds, to compare and to copy from.
fn theirs_ui(ui: &mut Ui, shared: &Shared, theirs: &str) {
    pane_head_ui(ui, &shared.say("theirs"), "");
    let name = shared.say("theirs");
    egui::ScrollArea::both().id_salt("theirs").auto_shrink(false).show(ui, |ui| {
        let field = ui.add(TextEdit::multiline(&mut &*theirs).code_editor().desired_width(f32::INFINITY));
        field.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    });
}
