//! What an audience may know of a fact: all of it, a part, or nothing.
//!
//! **Invariant:** the one door to facts for anybody but the facilitator. Each room of events settles its own secrets in its
//! file under `told`, and a new event must be placed there before it compiles.

use super::audience::Audience;
use super::told::{course, decision, delegation, direction, evidence, procedure, red, world};
use crate::engine::core::event::Event;
use crate::engine::core::state::State;
use crate::model::rulebook::Rulebook;

/// What an audience may know of a fact; `state` is the state after it.
#[must_use]
pub fn seen(book: &Rulebook, state: &State, event: &Event, audience: &Audience) -> Option<Event> {
    if *audience == Audience::Facilitator {
        return Some(event.clone());
    }
    match event {
        Event::Course(fact) => course::seen(book, fact, audience).map(Event::Course),
        Event::Evidence(fact) => evidence::seen(fact, audience).map(Event::Evidence),
        Event::World(fact) => world::seen(book, fact, audience).map(Event::World),
        Event::Red(fact) => red::seen(fact, audience).map(Event::Red),
        Event::Procedure(fact) => procedure::seen(state, fact, audience).map(Event::Procedure),
        Event::Decision(fact) => decision::seen(book, state, fact, audience).map(Event::Decision),
        Event::Delegation(fact) => delegation::seen(state, fact, audience).map(Event::Delegation),
        Event::Direction(fact) => direction::seen(fact, audience).map(Event::Direction),
    }
}
