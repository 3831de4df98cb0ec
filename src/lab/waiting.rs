//! What injects wait for: which parts of their conditions held when the engine looked at them.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::core::event::Event;
use crate::engine::core::event::course::CourseEvent;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::state::State;
use crate::engine::world::condition::holds;
use crate::model::inject::Inject;
use crate::model::key::InjectKey;
use crate::model::phase::Phase;
use crate::model::rulebook::Rulebook;

/// For every inject that was looked at, the places of the parts of its condition that held at some look.
pub type Met = BTreeMap<InjectKey, BTreeSet<usize>>;

/// Looks again at what the engine looked at when a turn began: `before` is the state that the `events` change.
///
/// Injects are looked at in the scenario's order, each after what the releases before it have changed.
pub fn note(book: &Rulebook, before: State, events: &[Event], met: &mut Met) {
    let begins =
        |event: &Event| matches!(event, Event::Course(CourseEvent::PhaseBegan { phase: Phase::Situation, .. }));
    if !events.iter().any(begins) {
        return;
    }
    let place_of = |key: &InjectKey| book.scenario.injects.iter().position(|inject| inject.key == *key);
    let mut state = before;
    let mut events = events.iter().peekable();
    for (place, inject) in book.scenario.injects.iter().enumerate() {
        let later = |event: &&Event| matches!(event, Event::World(WorldEvent::InjectReleased(key)) if place_of(key) >= Some(place));
        while let Some(event) = events.next_if(|event| !later(event)) {
            state.apply(event);
        }
        look(book, &state, inject, met);
    }
}

fn look(book: &Rulebook, state: &State, inject: &Inject, met: &mut Met) {
    let Some(condition) = inject.trigger.condition() else { return };
    let settled = state.injects.contains_key(&inject.key);
    if settled || !inject.trigger.looks_in(state.turn) || !condition.may_hold_in(state.turn) {
        return;
    }
    let parts = condition.parts().into_iter().enumerate();
    let hold = parts.filter(|(_, part)| holds(book, state, part)).map(|(place, _)| place);
    met.entry(inject.key.clone()).or_default().extend(hold);
}
