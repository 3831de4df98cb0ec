//! Facts as they are told: for each room of events a file that says who may know of a fact, and how it is told.
//!
//! **Invariant:** sentences are made only of what `redact::seen` lets through.

pub mod course;
pub mod decision;
pub mod delegation;
pub mod evidence;
pub mod procedure;
pub mod sentence;
pub mod world;

use self::sentence::Sentence;
use super::audience::Audience;
use super::names::Lens;
use crate::engine::core::event::Event;
use crate::engine::core::state::State;

/// A fact, as an audience has seen it, in a sentence; nothing where there is nothing to say.
#[must_use]
pub(super) fn tell(lens: &Lens<'_>, state: &State, seen: &Event, audience: &Audience) -> Option<Sentence> {
    match seen {
        Event::Course(fact) => Some(course::tell(lens, state, fact)),
        Event::Evidence(fact) => evidence::tell(lens, state, fact),
        Event::World(fact) => world::tell(lens, state, fact, audience),
        Event::Procedure(fact) => procedure::tell(lens, state, fact),
        Event::Decision(fact) => decision::tell(lens, state, fact, audience),
        Event::Delegation(fact) => delegation::tell(lens, state, fact),
    }
}
