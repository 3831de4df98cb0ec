//! The course of the exercise: who may know of it, and how it is told.

use super::sentence::{LineKind, Sentence};
use super::world::receives;
use crate::engine::core::command::Setup;
use crate::engine::core::event::course::CourseEvent;
use crate::engine::core::ledger::{Cause, LedgerEntry, Rule};
use crate::engine::core::observation::{Kind, Observation};
use crate::engine::core::state::{Lifecycle, State};
use crate::model::key::StateKey;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::view::audience::Audience;
use crate::view::ledger::{LedgerLine, ledger_line};
use crate::view::names::ViewContext;
use crate::words::{Arg, number, text};

/// What an audience other than the facilitator may know of a fact.
#[must_use]
pub(in crate::view) fn seen(book: &Rulebook, event: &CourseEvent, audience: &Audience) -> Option<CourseEvent> {
    let whole = |visible: bool| visible.then(|| event.clone());
    match event {
        CourseEvent::Opened(setup) => Some(CourseEvent::Opened(Setup { seed: 0, ..setup.clone() })),
        CourseEvent::PhaseBegan { .. } | CourseEvent::Undone | CourseEvent::Ended => whole(true),
        CourseEvent::Finished(by) => whole(audience.is(by)),
        CourseEvent::Moved(entry) => moved(book, entry, audience).map(CourseEvent::Moved),
        CourseEvent::TruthDrawn(_) | CourseEvent::Rolled(_) | CourseEvent::Noted(_) => None,
    }
}

/// The value in force and the cause; neither the engine's own line nor what would give the truth away.
fn moved(book: &Rulebook, entry: &LedgerEntry, audience: &Audience) -> Option<LedgerEntry> {
    let visible = match entry.quantity {
        Quantity::Tension | Quantity::Harm | Quantity::Severity => true,
        Quantity::Publicity | Quantity::Cohesion | Quantity::Belief(_) | Quantity::Cost(_) => {
            audience.is_at_the_table()
        }
        Quantity::Grievance(_) => false,
    };
    let mut inputs = entry.inputs.clone();
    if entry.rule == Rule::PressureMeasure {
        inputs.clear();
    }
    // Who does it is not theirs to know.
    if let Some(paused) = inputs.get_mut("paused") {
        *paused = 0;
    }
    let cause = match &entry.cause {
        Cause::Facilitator(_) => Cause::Facilitator(String::new()),
        // Whoever did something quietly is not named by what came of it.
        Cause::Red(of) if !audience.plays(of) => Cause::Time,
        Cause::Inject(key) if !receives(book, key, audience) => Cause::Time,
        Cause::Measure(_) | Cause::Failure(_) | Cause::Delegation(_) if !audience.is_at_the_table() => Cause::Time,
        other => other.clone(),
    };
    visible.then(|| LedgerEntry {
        inputs,
        cause,
        engine_before: entry.before,
        engine_after: entry.after,
        ..entry.clone()
    })
}

/// A fact in a sentence.
#[must_use]
pub(super) fn tell(context: &ViewContext<'_>, state: &State, event: &CourseEvent) -> Sentence {
    let say = |telling, id: &str, args: &[Arg<'_>]| Sentence::new(telling, context.words.with(id, args));
    let meta = &context.book.scenario.meta;
    match event {
        CourseEvent::Opened(setup) => {
            let teams: Vec<StateKey> = setup.seats.keys().filter(|key| state.is_team(key)).cloned().collect();
            let args = [("title", text(meta.title.clone())), ("teams", text(context.states(&teams)))];
            say(LineKind::Heading, "story-opened", &args)
        }
        CourseEvent::TruthDrawn(drawn) => {
            let truth = context.book.hypothesis(&drawn.truth).map(|truth| truth.text.clone()).unwrap_or_default();
            let args = [
                ("truth", text(truth)),
                ("items", number(i64::try_from(context.book.scenario.evidence.len()).unwrap_or(0))),
                ("otherwise", number(i64::try_from(drawn.otherwise.len()).unwrap_or(0))),
            ];
            say(LineKind::Heading, "story-truth-drawn", &args)
        }
        CourseEvent::PhaseBegan { turn, phase } => {
            let args = [
                ("turn", number(i64::from(*turn))),
                ("turns", number(i64::from(meta.turns))),
                ("phase", text(context.phase(*phase))),
                ("time", text(context.exercise_time(*turn, *phase))),
            ];
            say(LineKind::Heading, "story-phase", &args)
        }
        CourseEvent::Finished(by) => say(LineKind::Own, "story-finished", &[("state", text(context.state(by)))]),
        CourseEvent::Rolled(roll) => {
            let args = [("n", number(i64::try_from(roll.n).unwrap_or(0)))];
            say(LineKind::Ledger, "story-rolled", &args)
        }
        CourseEvent::Moved(entry) => in_the_ledger(context, ledger_line(context, state, entry)),
        CourseEvent::Noted(observation) => {
            let about = noted_about(context, observation);
            let over = state.lifecycle == Lifecycle::Over;
            let id = match (over, about.is_empty()) {
                _ if observation.kind == Kind::Bookmark => "story-bookmark",
                _ if matches!(observation.kind, Kind::ToDo { .. }) => "story-to-do",
                (false, true) => "story-noted",
                (false, false) => "story-noted-on",
                (true, true) => "story-hot-wash",
                (true, false) => "story-hot-wash-on",
            };
            let args = [("text", text(observation.text.clone())), ("about", text(about))];
            say(LineKind::Own, id, &args)
        }
        CourseEvent::Undone => say(LineKind::Heading, "story-undone", &[]),
        CourseEvent::Ended => say(LineKind::Heading, "story-ended", &[]),
    }
}

/// A line of the ledger in a sentence.
#[must_use]
pub fn in_the_ledger(context: &ViewContext<'_>, line: LedgerLine) -> Sentence {
    let args = [("head", text(line.head.clone())), ("sentence", text(line.sentence.clone()))];
    let sentence = context.words.with("story-moved", &args);
    Sentence { ledger: Some(line), ..Sentence::new(LineKind::Ledger, sentence) }
}

/// Whom and what an observation is about, and how well it went.
fn noted_about(context: &ViewContext<'_>, observation: &Observation) -> String {
    let objective = observation.objective.as_ref().and_then(|key| {
        let own = context.book.scenario.objectives.iter().find(|own| own.key == *key)?;
        Some(context.words.with("noted-objective", &[("objective", text(own.text.clone()))]))
    });
    let rating = observation.rating.map(|rating| context.words.text(&format!("rating-{}", rating.slug())));
    let seat = observation.seat.as_ref().map(|seat| context.state(seat));
    seat.into_iter().chain(rating).chain(objective).collect::<Vec<_>>().join(" · ")
}
