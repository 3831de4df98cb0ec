//! Facts as they are told: for each room of events a file that says who may know of a fact, and how it is told.
//!
//! **Invariant:** sentences are made only of what `redact::seen` lets through.

pub mod course;
pub mod decision;
pub mod delegation;
pub mod direction;
pub mod evidence;
pub mod procedure;
pub mod red;
pub mod sentence;
pub mod world;

use self::sentence::Sentence;
use super::audience::Audience;
use super::names::ViewContext;
use crate::engine::core::event::Event;
use crate::engine::core::state::State;

/// A fact, as an audience has seen it, in a sentence; nothing where there is nothing to say.
#[must_use]
pub(super) fn tell(context: &ViewContext<'_>, state: &State, seen: &Event, audience: &Audience) -> Option<Sentence> {
    match seen {
        Event::Course(fact) => Some(course::tell(context, state, fact)),
        Event::Evidence(fact) => evidence::tell(context, state, fact, audience),
        Event::World(fact) => world::tell(context, state, fact, audience),
        Event::Red(fact) => red::tell(context, fact),
        Event::Procedure(fact) => procedure::tell(context, state, fact),
        Event::Decision(fact) => decision::tell(context, state, fact, audience),
        Event::Delegation(fact) => delegation::tell(context, state, fact),
        Event::Direction(fact) => direction::tell(context, fact),
    }
}
