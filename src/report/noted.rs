//! What was noted in an exercise and after it, each with the moment that it is about.
//!
//! **Invariant:** for the facilitator; in the order of the moments that they are about.

use serde::Serialize;

use super::exercise::Exercise;
use crate::engine::core::event::Event;
use crate::engine::core::event::course::CourseEvent;
use crate::engine::core::observation::{Kind, Observation};
use crate::engine::core::state::{Lifecycle, State};
use crate::view::happened::title;
use crate::view::names::ViewContext;
use crate::words::{Words, text};

/// Something that was noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Noted {
    /// The entry that it is about.
    pub about: u64,
    /// `Decision · turn 2`.
    pub moment: String,
    /// What kind of note it is, in words.
    pub kind: String,
    /// Whose doing it was; empty for everybody's.
    pub seat: String,
    /// How well it went; empty where nobody said.
    pub rating: String,
    /// The objective; empty where there is none in particular.
    pub objective: String,
    /// What was noted.
    pub said: String,
    /// Who does it until when, for what is to be done.
    pub task: Option<String>,
    /// Who.
    pub owner: String,
    /// Until when.
    pub due: String,
    /// As it was noted.
    #[serde(skip)]
    pub observation: Observation,
    /// Whether it was noted after the end.
    pub late: bool,
}

impl Noted {
    /// What stands above it: the moment, its kind, whom and what it is about.
    #[must_use]
    pub fn head(&self) -> String {
        let parts = [&self.moment, &self.kind, &self.seat, &self.rating, &self.objective];
        parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
    }
}

/// Everything that was noted.
#[must_use]
pub fn noted(exercise: &Exercise, words: &Words) -> Vec<Noted> {
    let context = exercise.context(words);
    let mut state = State::new(context.book);
    let mut titles = std::collections::BTreeMap::new();
    let mut all = Vec::new();
    for entry in exercise.session.path() {
        for event in &entry.body.events {
            if let Event::Course(CourseEvent::Noted(own)) = event {
                let late = state.lifecycle == Lifecycle::Over;
                let here = title(&context, state.turn, state.phase);
                let about = own.entry.unwrap_or(entry.id.0);
                let moment = titles.get(&about).cloned().unwrap_or(here);
                all.push(one(&context, own, about, moment, late));
            }
            state.apply(event);
        }
        titles.insert(entry.id.0, title(&context, state.turn, state.phase));
    }
    all.sort_by_key(|noted: &Noted| noted.about);
    all
}

fn one(context: &ViewContext<'_>, own: &Observation, about: u64, moment: String, late: bool) -> Noted {
    let objectives = &context.book.scenario.objectives;
    let objective = own.objective.as_ref().and_then(|key| objectives.iter().find(|one| one.key == *key));
    let rating = own.rating.map(|rating| context.words.text(&format!("rating-{}", rating.slug())));
    let (owner, due) = match &own.kind {
        Kind::ToDo { owner, due } => (owner.clone(), due.clone()),
        Kind::Seen | Kind::Bookmark | Kind::OfItself => Default::default(),
    };
    let task = (!owner.is_empty() || !due.is_empty()).then(|| {
        let args = [("owner", text(owner.clone())), ("due", text(due.clone()))];
        context.words.with("noted-task", &args)
    });
    let kind = if own.kind == Kind::Seen && !late {
        "note-kind-observed".to_owned()
    } else {
        format!("note-kind-{}", own.kind.slug())
    };
    Noted {
        about,
        moment,
        kind: context.words.text(&kind),
        seat: own.seat.as_ref().map_or_else(String::new, |seat| context.state(seat)),
        rating: rating.unwrap_or_default(),
        objective: objective.map_or_else(String::new, |one| one.text.clone()),
        said: own.text.clone(),
        task,
        owner,
        due,
        observation: own.clone(),
        late,
    }
}
