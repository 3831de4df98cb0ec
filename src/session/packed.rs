//! How an entry's body is written: as its facts are, but what comes in rows is written in rows.
//!
//! The 27 take their stands one after the other, one item changes several pictures, and most quantities move on both
//! lines alike: said fact by fact, that is nine tenths of a file.
//!
//! **Invariant:** packing loses nothing and changes no order; part of the exercise file's format, whose forms `upcast`
//! counts.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

use super::entry::{EntryBody, EntryId};
use crate::engine::core::argument::Worry;
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::event::Event;
use crate::engine::core::event::course::CourseEvent;
use crate::engine::core::event::delegation::DelegationEvent;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::flat::{Flat, flat, has};
use crate::engine::core::ledger::{AttributionEntry, Cause, LedgerEntry, PictureOf, Rule};
use crate::engine::core::proposal::{ProposalId, Stand};
use crate::engine::core::term::Terms;
use crate::model::clause::Change;
use crate::model::key::StateKey;
use crate::model::quantity::Quantity;

/// A body as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Packed {
    form: u32,
    parent: Option<EntryId>,
    at_ms: u64,
    actor: Actor,
    command: Command,
    events: Vec<Line>,
}

/// A fact, or a row of facts.
#[derive(Serialize)]
#[serde(untagged)]
enum Line {
    Row(Row),
    Fact(Event),
}

/// A row of facts.
#[derive(Serialize, Deserialize)]
enum Row {
    /// Stands on one proposal: those that ask for nothing, then those that do, each with its place in the row.
    Stands(ProposalId, Vec<Plain>, Vec<(usize, Plain, Option<Change>, Option<Worry>)>),
    /// Pictures that one cause changed: whose, log weights before and after.
    Pictures(Cause, Vec<(PictureOf, Vec<i32>, Vec<i32>)>),
    /// A quantity that moved on both lines alike: before, after, by which rule, its inputs, its cause.
    Moves(Quantity, i64, i64, Rule, BTreeMap<String, i64>, Cause),
}

/// A stand with its terms.
type Plain = (StateKey, Stand, Option<Terms>);

impl Flat for Line {
    fn read<'de, D: Deserializer<'de>>(name: &str, written: D) -> Result<Self, D::Error> {
        if has::<Row>(name) {
            return Row::deserialize(written).map(Self::Row);
        }
        Event::read(name, written).map(Self::Fact)
    }
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        flat(deserializer)
    }
}

impl Packed {
    /// Packs a body into the form of this number.
    #[must_use]
    pub fn of(form: u32, body: &EntryBody) -> Self {
        let EntryBody { parent, at_ms, actor, command, events } = body.clone();
        let mut lines: Vec<Line> = Vec::new();
        for event in events {
            if let Some(event) = joined(&mut lines, event) {
                lines.push(line(event));
            }
        }
        Self { form, parent, at_ms, actor, command, events: lines }
    }

    /// The body that was packed.
    #[must_use]
    pub fn unpacked(self) -> EntryBody {
        let Self { form: _, parent, at_ms, actor, command, events } = self;
        EntryBody { parent, at_ms, actor, command, events: events.into_iter().flat_map(facts).collect() }
    }
}

/// Puts a fact into the last row, if it belongs there; gives it back if not.
fn joined(lines: &mut [Line], event: Event) -> Option<Event> {
    match (lines.last_mut(), event) {
        (
            Some(Line::Row(Row::Stands(of, plain, asking))),
            Event::Delegation(DelegationEvent::StandTaken { proposal, by, stand, terms, amendment, worry }),
        ) if *of == proposal => {
            let stated = (by, stand, terms);
            if amendment.is_none() && worry.is_none() {
                plain.push(stated);
            } else {
                asking.push((plain.len() + asking.len(), stated, amendment, worry));
            }
            None
        }
        (Some(Line::Row(Row::Pictures(of, pictures))), Event::Evidence(EvidenceEvent::Reassessed(entry)))
            if *of == entry.cause =>
        {
            pictures.push((entry.holder, entry.before, entry.after));
            None
        }
        (_, event) => Some(event),
    }
}

/// A fact by itself, or as the first of its row.
fn line(event: Event) -> Line {
    Line::Row(match event {
        Event::Delegation(DelegationEvent::StandTaken { proposal, by, stand, terms, amendment, worry }) => {
            let stated = (by, stand, terms);
            if amendment.is_none() && worry.is_none() {
                Row::Stands(proposal, vec![stated], Vec::new())
            } else {
                Row::Stands(proposal, Vec::new(), vec![(0, stated, amendment, worry)])
            }
        }
        Event::Evidence(EvidenceEvent::Reassessed(AttributionEntry { holder, before, after, cause })) => {
            Row::Pictures(cause, vec![(holder, before, after)])
        }
        Event::Course(CourseEvent::Moved(moved))
            if (moved.before, moved.after) == (moved.engine_before, moved.engine_after) =>
        {
            let LedgerEntry { quantity, before, after, rule, inputs, cause, .. } = moved;
            Row::Moves(quantity, before, after, rule, inputs, cause)
        }
        event => return Line::Fact(event),
    })
}

/// The facts of a line, in their order.
fn facts(line: Line) -> Vec<Event> {
    match line {
        Line::Row(Row::Stands(proposal, plain, asking)) => stands(proposal, plain, asking),
        Line::Row(Row::Pictures(cause, pictures)) => {
            let entry = |(holder, before, after)| AttributionEntry { holder, before, after, cause: cause.clone() };
            pictures.into_iter().map(entry).map(EvidenceEvent::Reassessed).map(Event::from).collect()
        }
        Line::Row(Row::Moves(quantity, before, after, rule, inputs, cause)) => {
            let entry = LedgerEntry {
                quantity,
                before,
                after,
                engine_before: before,
                engine_after: after,
                rule,
                inputs,
                cause,
            };
            vec![CourseEvent::Moved(entry).into()]
        }
        Line::Fact(event) => vec![event],
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
    let fact = |((by, stand, terms), amendment, worry)| {
        DelegationEvent::StandTaken { proposal, by, stand, terms, amendment, worry }.into()
    };
    all.into_iter().map(fact).collect()
}

#[cfg(test)]
mod tests {
    use super::{Event, Row, has};

    #[test]
    fn no_row_is_called_like_a_fact() {
        assert!(Event::names().all(|name| !has::<Row>(name)));
    }
}
