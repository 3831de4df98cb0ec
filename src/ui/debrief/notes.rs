//! Bookmarks, remarks of the hot wash, what teams say of themselves, and the improvement plan: noted at the moment on screen,
//! kept in the exercise's own journal.
//!
//! **Invariant:** what is noted is on the disk before it is shown; nothing is noted in a copy.

use egui::{Label, Ui};

use super::looked::Of;
use crate::engine::core::observation::{Kind, Observation, Rating};
use crate::model::key::{ObjectiveKey, StateKey};
use crate::report::exercise::Exercise;
use crate::report::noted::{Noted, noted};
use crate::store::exercise::KeepError;
use crate::store::looking_back::note;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::{link_ui, primary_ui, small_ui};
use crate::ui::kit::card::{empty_ui, pane_head_ui, section_head_ui};
use crate::ui::kit::field::{line_ui, optional_ui};
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::shell::{Shared, scroll};
use crate::ui::task::{Standing, Task};
use crate::view::curves::Moment;
use crate::words::{Words, text};

/// How long a note is at most, as the rules have it.
const MOST: usize = 2_000;

/// The pane.
#[derive(Default)]
pub(super) struct Notes {
    kind: usize,
    said: String,
    owner: String,
    due: String,
    seat: Option<StateKey>,
    objective: Option<ObjectiveKey>,
    rating: Option<Rating>,
    saving: Option<Task<Result<Exercise, String>>>,
    /// What was noted, of the exercise with this head and in these words.
    read: Option<(String, &'static str, Vec<Noted>)>,
}

impl Notes {
    /// The exercise as it is with what was noted, once it is.
    pub fn poll(&mut self, shared: &mut Shared) -> Option<Exercise> {
        match Task::poll(&mut self.saving)? {
            Ok(Ok(exercise)) => {
                self.said.clear();
                Some(exercise)
            }
            Ok(Err(refused)) => {
                shared.toasts.refused(refused);
                None
            }
            Err(broken) => {
                shared.toasts.refused(broken.describe(&shared.words));
                None
            }
        }
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
        segmented_ui(ui, &kinds, &mut self.kind, &shared.say("notes-kind"));
        ui.add_space(6.0);
        if self.kind < 3 {
            ui.add(Label::new(fonts::muted(ui, shared.words.with("notes-at", &[("when", text(title))]))).wrap());
        }
        let width = ui.available_width() - 16.0;
        let name = shared.say(if self.kind == 3 { "notes-action" } else { "notes-said" });
        line_ui(ui, &mut self.said, &name, width, MOST);
        if self.kind == 3 {
            line_ui(ui, &mut self.owner, &shared.say("notes-owner"), width, 120);
            line_ui(ui, &mut self.due, &shared.say("notes-due"), width, 60);
        }
        if self.kind > 0 {
            self.about_ui(ui, shared, exercise);
        }
        ui.add_space(4.0);
        let ready = self.saving.is_none() && !self.said.trim().is_empty();
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
        let ratings = Rating::ALL.map(|rating| (rating, shared.say(&format!("rating-{}", rating.slug()))));
        let say = |id: &str| shared.say(id);
        let nobody = say("no-seat-in-particular");
        optional_ui(ui, "note-seat", &say("note-seat"), &nobody, &seats, &mut self.seat);
        let none = say("no-objective");
        optional_ui(ui, "note-objective", &say("note-objective"), &none, &objectives, &mut self.objective);
        if self.kind < 3 {
            optional_ui(ui, "note-rating", &say("note-rating"), &say("no-rating"), &ratings, &mut self.rating);
        }
        if small_ui(ui, Some(Icon::Cross), &say("notes-clear"), true).clicked() {
            (self.seat, self.objective, self.rating) = (None, None, None);
        }
    }

    fn save(&mut self, shared: &Shared, exercise: &Exercise, entry: Option<u64>) {
        let kind = match self.kind {
            0 => Kind::Bookmark,
            1 => Kind::Seen,
            2 => Kind::OfItself,
            _ => Kind::ToDo { owner: self.owner.trim().to_owned(), due: self.due.trim().to_owned() },
        };
        let is_about = self.kind > 0;
        let observation = Observation {
            text: self.said.trim().to_owned(),
            objective: self.objective.clone().filter(|_| is_about),
            seat: self.seat.clone().filter(|_| is_about),
            rating: self.rating.filter(|_| is_about && self.kind < 3),
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
        let is_read = |(head, tag, _): &(String, &str, Vec<Noted>)| *head == exercise.head && *tag == words.tag();
        if self.read.as_ref().is_some_and(is_read) {
            return;
        }
        let tag = Words::languages().iter().map(|one| one.tag).find(|tag| *tag == words.tag()).unwrap_or("en");
        self.read = Some((exercise.head.clone(), tag, noted(exercise, words)));
    }
}
