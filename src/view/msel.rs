//! The master scenario events list: every inject with when it comes, to whom, what is expected, and which objective it serves.
//!
//! **Invariant:** for facilitators; a scenario's own texts in the order of its numbers.

use serde::Serialize;

use super::condition::depends;
use super::console::receivers;
use super::names::ViewContext;
use crate::model::inject::{Inject, Trigger};
use crate::model::phase::Phase;
use crate::words::number;

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MselLine {
    /// Its number.
    pub number: String,
    /// The exercise time at which it comes, where its turn is known.
    pub time: String,
    /// When it comes, in words.
    pub when: String,
    /// What kind of message it is.
    pub kind: String,
    /// Headline.
    pub title: String,
    /// Text.
    pub text: String,
    /// Who receives it.
    pub to: String,
    /// What participants are expected to do.
    pub expected: String,
    /// The objective that it serves; empty where there is none.
    pub objective: String,
}

/// The list.
#[must_use]
pub fn msel(context: &ViewContext<'_>) -> Vec<MselLine> {
    context.book.scenario.injects.iter().map(|inject| line(context, inject)).collect()
}

fn line(context: &ViewContext<'_>, inject: &Inject) -> MselLine {
    let words = context.words;
    let turn = match &inject.trigger {
        Trigger::Turn(turn) | Trigger::Unless(turn, _) => Some(*turn),
        Trigger::When(_) => None,
    };
    let in_turn = turn.map(|turn| words.with("axis-turn", &[("turn", number(turn.into()))]));
    let when = depends(context, &inject.trigger, 0);
    let objective = inject.objective.as_ref().and_then(|key| {
        context.book.scenario.objectives.iter().find(|own| own.key == *key).map(|own| own.text.clone())
    });
    MselLine {
        number: inject.msel.clone(),
        time: turn.map(|turn| context.exercise_time(turn, Phase::Situation)).unwrap_or_default(),
        when: in_turn.into_iter().chain(when).collect::<Vec<_>>().join(" · "),
        kind: words.text(&format!("kind-{}", inject.kind.slug())),
        title: inject.title.clone(),
        text: inject.text.clone(),
        to: receivers(context, &inject.recipients),
        expected: inject.expected.clone(),
        objective: objective.unwrap_or_default(),
    }
}
