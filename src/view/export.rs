//! The journal as an audience may have it, entry by entry, for JSON Lines.

use serde::Serialize;

use super::audience::Audience;
use super::names::ViewContext;
use super::redact::seen;
use super::story::story;
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::event::Event;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::state::State;
use crate::model::phase::Phase;
use crate::session::entry::Entry;

/// The version of the exported lines.
pub const SCHEMA: u32 = 1;

/// An exported entry.
#[derive(Clone, Debug, Serialize)]
pub struct ExportedEntry {
    /// Version of this format.
    pub schema: u32,
    /// Marking of the scenario.
    pub marking: String,
    /// Number.
    pub entry: u64,
    /// The entry that it follows.
    pub parent: Option<u64>,
    /// Room time in milliseconds.
    pub at_ms: u64,
    /// Turn after it.
    pub turn: u32,
    /// Phase after it.
    pub phase: Phase,
    /// Who ordered, as far as the audience may know.
    pub actor: Option<Actor>,
    /// What was ordered, as far as the audience may know.
    pub command: Option<Command>,
    /// What followed, as far as the audience may know.
    pub events: Vec<Event>,
    /// The same in sentences.
    pub told: Vec<String>,
    /// Hash of the entry, in the facilitator's edition.
    pub hash: Option<String>,
}

/// The entries of a path that an audience may know anything of.
#[must_use]
pub fn export(context: &ViewContext<'_>, path: &[&Entry], audience: &Audience) -> Vec<ExportedEntry> {
    let lines = story(context, path, audience);
    let full = *audience == Audience::Facilitator;
    let mut state = State::new(context.book);
    let mut exported = Vec::new();
    for entry in path {
        let mut events = Vec::new();
        for event in &entry.body.events {
            // What was thrown away is known by the state before it was.
            let before = if matches!(event, Event::Procedure(ProcedureEvent::InitiativeDiscarded(_))) {
                seen(context.book, &state, event, audience)
            } else {
                None
            };
            state.apply(event);
            events.extend(before.or_else(|| seen(context.book, &state, event, audience)));
        }
        let own = matches!(&entry.body.actor, Actor::Seat(by) if audience.is(by));
        let told = lines.iter().filter(|line| line.entry == entry.id.0).map(|line| line.text.clone()).collect();
        if events.is_empty() && !own && !full {
            continue;
        }
        exported.push(ExportedEntry {
            schema: SCHEMA,
            marking: context.book.scenario.meta.marking.clone(),
            entry: entry.id.0,
            parent: entry.body.parent.map(|id| id.0),
            at_ms: entry.body.at_ms,
            turn: state.turn,
            phase: state.phase,
            actor: (own || full).then(|| entry.body.actor.clone()),
            command: (own || full).then(|| entry.body.command.clone()),
            events,
            told,
            hash: full.then(|| entry.hash.clone()),
        });
    }
    exported
}
