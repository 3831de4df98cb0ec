//! How an entry's body is written: as its facts are, but what comes in rows is written in rows.
//!
//! The 27 take their stands one after the other, one item changes several pictures, and most quantities move on both
//! lines alike: said fact by fact, that is nine tenths of a file.
//!
//! **Invariant:** packing loses nothing and changes no order; part of the exercise file's format, form 4.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::entry::{Entry, EntryBody, EntryId, chain};
use crate::engine::core::argument::Worry;
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::event::Event;
use crate::engine::core::ledger::{AttributionEntry, Cause, LedgerEntry, PictureOf, Rule};
use crate::engine::core::proposal::{ProposalId, Stand};
use crate::engine::core::term::Terms;
use crate::model::clause::Change;
use crate::model::key::StateKey;
use crate::model::quantity::Quantity;

/// The form that is written.
pub const FORM: u32 = 4;

/// A body as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Packed {
    form: u32,
    parent: Option<EntryId>,
    at_ms: u64,
    actor: Actor,
    command: Command,
    events: Vec<Row>,
}

/// A fact, or a row of facts.
#[derive(Serialize, Deserialize)]
enum Row {
    /// Stands on one proposal: those that ask for nothing, then those that do, each with its place in the row.
    Stands(ProposalId, Vec<Plain>, Vec<(usize, Plain, Option<Change>, Option<Worry>)>),
    /// Pictures that one cause changed: whose, log weights before and after.
    Pictures(Cause, Vec<(PictureOf, Vec<i32>, Vec<i32>)>),
    /// A quantity that moved on both lines alike: before, after, by which rule, its inputs, its cause.
    Moves(Quantity, i64, i64, Rule, BTreeMap<String, i64>, Cause),
    /// Any other fact as it is.
    #[serde(untagged)]
    Fact(Box<Event>),
}

/// A stand with its terms.
type Plain = (StateKey, Stand, Option<Terms>);

impl Packed {
    /// Packs a body.
    #[must_use]
    pub fn of(body: &EntryBody) -> Self {
        let EntryBody { parent, at_ms, actor, command, events } = body.clone();
        let mut rows: Vec<Row> = Vec::new();
        for event in events {
            if let Some(event) = joined(&mut rows, event) {
                rows.push(row(event));
            }
        }
        Self { form: FORM, parent, at_ms, actor, command, events: rows }
    }

    /// The body that was packed.
    #[must_use]
    pub fn unpacked(self) -> EntryBody {
        let Self { form: _, parent, at_ms, actor, command, events } = self;
        EntryBody { parent, at_ms, actor, command, events: events.into_iter().flat_map(facts).collect() }
    }
}

/// Seals a body behind the entries before it.
///
/// # Errors
/// The serializer's message; a body of plain data has none.
pub fn seal(id: EntryId, before: &str, body: EntryBody) -> Result<Entry, serde_json::Error> {
    let bytes = serde_json::to_string(&Packed::of(&body))?;
    let hash = chain(before, &bytes);
    Ok(Entry { id, body, bytes, hash })
}

/// Puts a fact into the last row, if it belongs there; gives it back if not.
fn joined(rows: &mut [Row], event: Event) -> Option<Event> {
    match (rows.last_mut(), event) {
        (Some(Row::Stands(of, plain, asking)), Event::StandTaken { proposal, by, stand, terms, amendment, worry })
            if *of == proposal =>
        {
            let stated = (by, stand, terms);
            if amendment.is_none() && worry.is_none() {
                plain.push(stated);
            } else {
                asking.push((plain.len() + asking.len(), stated, amendment, worry));
            }
            None
        }
        (Some(Row::Pictures(of, pictures)), Event::Reassessed(entry)) if *of == entry.cause => {
            pictures.push((entry.holder, entry.before, entry.after));
            None
        }
        (_, event) => Some(event),
    }
}

/// A fact as the first of its row.
fn row(event: Event) -> Row {
    match event {
        Event::StandTaken { proposal, by, stand, terms, amendment, worry } => {
            let stated = (by, stand, terms);
            if amendment.is_none() && worry.is_none() {
                Row::Stands(proposal, vec![stated], Vec::new())
            } else {
                Row::Stands(proposal, Vec::new(), vec![(0, stated, amendment, worry)])
            }
        }
        Event::Reassessed(AttributionEntry { holder, before, after, cause }) => {
            Row::Pictures(cause, vec![(holder, before, after)])
        }
        Event::Moved(moved) if (moved.before, moved.after) == (moved.engine_before, moved.engine_after) => {
            let LedgerEntry { quantity, before, after, rule, inputs, cause, .. } = moved;
            Row::Moves(quantity, before, after, rule, inputs, cause)
        }
        event => Row::Fact(Box::new(event)),
    }
}

/// The facts of a row, in their order.
fn facts(row: Row) -> Vec<Event> {
    match row {
        Row::Stands(proposal, plain, asking) => stands(proposal, plain, asking),
        Row::Pictures(cause, pictures) => {
            let fact = |(holder, before, after)| AttributionEntry { holder, before, after, cause: cause.clone() };
            pictures.into_iter().map(fact).map(Event::Reassessed).collect()
        }
        Row::Moves(quantity, before, after, rule, inputs, cause) => vec![Event::Moved(LedgerEntry {
            quantity,
            before,
            after,
            engine_before: before,
            engine_after: after,
            rule,
            inputs,
            cause,
        })],
        Row::Fact(event) => vec![*event],
    }
}

fn stands(
    proposal: ProposalId,
    plain: Vec<Plain>,
    asking: Vec<(usize, Plain, Option<Change>, Option<Worry>)>,
) -> Vec<Event> {
    let mut all: Vec<(Plain, Option<Change>, Option<Worry>)> =
        plain.into_iter().map(|stated| (stated, None, None)).collect();
    for (place, stated, amendment, worry) in asking {
        all.insert(place.min(all.len()), (stated, amendment, worry));
    }
    let fact =
        |((by, stand, terms), amendment, worry)| Event::StandTaken { proposal, by, stand, terms, amendment, worry };
    all.into_iter().map(fact).collect()
}
