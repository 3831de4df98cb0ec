//! Bookmarks, remarks of the hot wash, what teams say of themselves, and the improvement plan: noted at the moment on screen,
//! kept in the exercise's own journal.
//!
//! **Invariant:** what is noted is on the disk before it is shown; nothing is noted in a copy.

use std::path::PathBuf;
use std::time::Duration;

use egui::{Label, Ui};

use super::looked::Of;
use crate::engine::core::observation::{Kind, Observation};
use crate::model::key::{ObjectiveKey, StateKey};
use crate::report::exercise::Exercise;
use crate::report::noted::{Noted, noted};
use crate::store::error::StoreError;
use crate::store::exercise::KeepError;
use crate::store::looking_back::{HalfWritten, keep_half_written, note};
use crate::ui::about::{About, about_ui};
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::{link_ui, primary_ui, small_ui};
use crate::ui::kit::card::{empty_ui, pane_head_ui, section_head_ui};
use crate::ui::kit::field::line_ui;
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::shell::{Shared, scroll};
use crate::ui::task::{Standing, Task};
use crate::view::curves::Moment;
use crate::words::{Words, text};

/// How long a note is at most, as the rules have it.
const MOST: usize = 2_000;

/// The place of what is to be done among the kinds of notes.
const TO_DO: usize = 3;
/// How many seconds lie between two times at which what is being written is kept.
const KEPT_EVERY: f64 = 2.0;

/// How often it is tried to keep what is being written, when the screen is left.
const LAST_TRIES: usize = 10;

/// The pane.
#[derive(Default)]
pub(super) struct Notes {
    form: HalfWritten,
    /// What the file of this path knows of the form.
    kept: Option<(PathBuf, HalfWritten)>,
    keeping: Option<Task<Result<HalfWritten, StoreError>>>,
    /// When it was looked last whether the form is kept.
    looked: f64,
    saving: Option<Task<Result<Exercise, String>>>,
    /// What is being added; it comes back where it is refused.
    sent: HalfWritten,
    /// What was noted, of the exercise with this head and in these words.
    read: Option<(String, &'static str, Vec<Noted>)>,
}

impl Notes {
    /// The exercise as it is with what was noted, once it is.
    pub fn poll(&mut self, shared: &mut Shared) -> Option<Exercise> {
        self.keep_now_and_then(shared);
        let refused = match Task::poll(&mut self.saving)? {
            Ok(Ok(exercise)) => return Some(exercise),
            Ok(Err(refused)) => refused,
            Err(broken) => broken.describe(&shared.words),
        };
        shared.toasts.refused(refused);
        if self.form.said.is_empty() {
            self.form = std::mem::take(&mut self.sent);
        }
        None
    }

    /// Takes up what somebody was writing when this exercise was looked at last.
    fn take_up(&mut self, exercise: &Exercise) {
        if self.kept.is_none() {
            self.form = exercise.half_written.clone();
            self.kept = Some((exercise.path.clone(), exercise.half_written.clone()));
        }
    }

    /// Keeps what is being written, beside the window and not at every letter.
    fn keep_now_and_then(&mut self, shared: &Shared) {
        if let (Some(Ok(Ok(kept))), Some((_, known))) = (Task::poll(&mut self.keeping), &mut self.kept) {
            *known = kept;
        }
        let now = shared.ctx.input(|input| input.time);
        let Some((path, _)) = self.kept.as_ref().filter(|(_, kept)| *kept != self.form) else { return };
        if self.keeping.is_some() || self.saving.is_some() || now - self.looked < KEPT_EVERY {
            shared.ctx.request_repaint_after_secs(1.0);
            return;
        }
        self.looked = now;
        let (path, form) = (path.clone(), self.form.clone());
        self.keeping = Some(Task::start(&shared.ctx, move |_| keep_half_written(&path, &form).map(|()| form)));
    }

    /// How far that has come which is being written.
    pub fn standing(&self) -> Standing {
        self.saving.as_ref().map_or(Standing::Idle, Task::standing)
    }

    /// The bookmarks on the axis: moment and note.
    pub fn marks(&mut self, words: &Words, of: &Of, moments: &[Moment]) -> Vec<(usize, String)> {
        let Of::Exercise(exercise) = of else { return Vec::new() };
        self.read_anew(exercise, words);
        let Some((_, _, noted)) = &self.read else { return Vec::new() };
        let place = |noted: &Noted| moments.binary_search_by_key(&noted.about, |moment| moment.entry).ok();
        noted.iter().filter_map(|noted| Some((place(noted)?, noted.said.clone()))).collect()
    }

    /// Draws the pane; gives the entry to which somebody wants to go.
    pub fn ui(&mut self, ui: &mut Ui, shared: &Shared, of: &Of, entry: Option<u64>, title: &str) -> Option<u64> {
        let Of::Exercise(exercise) = of else { return None };
        self.read_anew(exercise, &shared.words);
        pane_head_ui(ui, &shared.say("tab-notes"), "");
        ui.add(Label::new(fonts::muted(ui, shared.say("notes-detail"))).wrap());
        scroll(ui, "notes", |ui| {
            self.form_ui(ui, shared, exercise, entry, title);
            ui.add_space(8.0);
            self.noted_ui(ui, shared)
        })
    }

    /// What evaluators rated, and what teams said of themselves, beside the scores.
    pub fn rated_ui(&mut self, ui: &mut Ui, shared: &Shared, exercise: &Exercise) {
        self.read_anew(exercise, &shared.words);
        let Some((_, _, all)) = &self.read else { return };
        let is_of_itself = |noted: &&Noted| noted.observation.kind == Kind::OfItself;
        let rated: Vec<&Noted> = all.iter().filter(|noted| !noted.rating.is_empty() || is_of_itself(noted)).collect();
        ui.add_space(8.0);
        section_head_ui(ui, &shared.say("rated-title"), "");
        if rated.is_empty() {
            ui.add(Label::new(fonts::muted(ui, shared.say("rated-nothing"))).wrap());
        }
        for noted in rated {
            ui.add(Label::new(fonts::muted(ui, noted.head())).wrap());
            ui.add(Label::new(&noted.said).wrap());
        }
    }

    fn form_ui(&mut self, ui: &mut Ui, shared: &Shared, exercise: &Exercise, entry: Option<u64>, title: &str) {
        let kinds =
            ["note-kind-bookmark", "note-kind-seen", "note-kind-of-itself", "note-kind-to-do"].map(|id| shared.say(id));
        segmented_ui(ui, &kinds, &mut self.form.kind, &shared.say("notes-kind"));
        ui.add_space(6.0);
        if self.form.kind < TO_DO {
            ui.add(Label::new(fonts::muted(ui, shared.words.with("notes-at", &[("when", text(title))]))).wrap());
        }
        let width = ui.available_width() - 16.0;
        let name = shared.say(if self.form.kind == TO_DO { "notes-action" } else { "notes-said" });
        line_ui(ui, &mut self.form.said, &name, width, MOST);
        if self.form.kind == TO_DO {
            line_ui(ui, &mut self.form.owner, &shared.say("notes-owner"), width, 120);
            line_ui(ui, &mut self.form.due, &shared.say("notes-due"), width, 60);
        }
        if self.form.kind > 0 {
            self.about_ui(ui, shared, exercise);
        }
        ui.add_space(4.0);
        let ready = self.saving.is_none() && !self.form.said.trim().is_empty();
        if primary_ui(ui, Some(Icon::Bookmark), &shared.say("add-note"), ready).clicked() {
            self.save(shared, exercise, entry);
        }
    }

    /// What was noted; gives the entry to which somebody wants to go.
    fn noted_ui(&self, ui: &mut Ui, shared: &Shared) -> Option<u64> {
        let mut go = None;
        let Some((_, _, all)) = &self.read else { return None };
        if all.is_empty() {
            empty_ui(ui, &shared.say("nothing-noted"), "");
            return None;
        }
        section_head_ui(ui, &shared.say("noted-before"), "");
        for noted in all {
            if link_ui(ui, &noted.head()).clicked() {
                go = Some(noted.about);
            }
            ui.add(Label::new(&noted.said).wrap());
            if let Some(task) = &noted.task {
                ui.add(Label::new(fonts::muted(ui, task)).wrap());
            }
            ui.add_space(6.0);
        }
        go
    }

    fn about_ui(&mut self, ui: &mut Ui, shared: &Shared, exercise: &Exercise) {
        let context = exercise.context(&shared.words);
        let seats: Vec<(StateKey, String)> =
            exercise.session.state().teams().map(|seat| (seat.clone(), context.state(seat))).collect();
        let objectives: Vec<(ObjectiveKey, String)> =
            context.book.scenario.objectives.iter().map(|own| (own.key.clone(), own.text.clone())).collect();
        let form = &mut self.form;
        let rating = (form.kind < TO_DO).then_some(&mut form.rating);
        let about = About { seat: &mut form.seat, objective: &mut form.objective, rating };
        about_ui(ui, shared, &seats, &objectives, about);
        if small_ui(ui, Some(Icon::Cross), &shared.say("notes-clear"), true).clicked() {
            (self.form.seat, self.form.objective, self.form.rating) = (None, None, None);
        }
    }

    fn save(&mut self, shared: &Shared, exercise: &Exercise, entry: Option<u64>) {
        // What is written while it is being added is another note.
        let form = std::mem::take(&mut self.form);
        self.form.kind = form.kind;
        self.sent = form.clone();
        let kind = match form.kind {
            0 => Kind::Bookmark,
            1 => Kind::Seen,
            2 => Kind::OfItself,
            _ => Kind::ToDo { owner: form.owner.trim().to_owned(), due: form.due.trim().to_owned() },
        };
        let is_about = form.kind > 0;
        let observation = Observation {
            text: form.said.trim().to_owned(),
            objective: form.objective.filter(|_| is_about),
            seat: form.seat.filter(|_| is_about),
            rating: form.rating.filter(|_| is_about && form.kind < TO_DO),
            kind,
            entry,
        };
        let (path, words) = (exercise.path.clone(), std::sync::Arc::clone(&shared.words));
        self.saving = Some(Task::start(&shared.ctx, move |_| {
            note(&path, &observation).map_err(|refused| match refused {
                KeepError::Store(error) => error.describe(&words),
                KeepError::Rule(_) => words.text("notes-refused"),
            })?;
            Exercise::read(&path).map_err(|error| error.describe(&words))
        }));
    }

    fn read_anew(&mut self, exercise: &Exercise, words: &Words) {
        self.take_up(exercise);
        let is_read = |(head, tag, _): &(String, &str, Vec<Noted>)| *head == exercise.head && *tag == words.tag();
        if self.read.as_ref().is_some_and(is_read) {
            return;
        }
        let tag = Words::languages().iter().map(|one| one.tag).find(|tag| *tag == words.tag()).unwrap_or("en");
        self.read = Some((exercise.head.clone(), tag, noted(exercise, words)));
    }
}

/// Whoever leaves with a note half written finds it again.
impl Drop for Notes {
    fn drop(&mut self) {
        if let Some((path, _)) = self.kept.as_ref().filter(|(_, kept)| *kept != self.form) {
            // The file may still be open for what was kept just before; where the disk says no, that stays.
            for _ in 0..LAST_TRIES {
                match keep_half_written(path, &self.form) {
                    Err(StoreError::InUse { .. }) => std::thread::sleep(Duration::from_millis(20)),
                    Ok(()) | Err(_) => break,
                }
            }
        }
    }
}
