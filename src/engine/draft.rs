//! The scratch pad of `decide`: events are emitted onto a copy of the state.
//!
//! **Invariant:** a draft that is dropped leaves nothing behind.

use std::collections::BTreeMap;

use super::attribution::{Weighed, components, log_weights, weigh};
use super::dice::{Roll, roll};
use super::event::{Event, PoolItem};
use super::ledger::{AttributionEntry, Cause, LedgerEntry, PictureOf, Rule};
use super::state::State;
use crate::model::key::StateKey;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;

/// A state in the making, with the events that make it.
pub struct Draft<'a> {
    /// What everything is looked up in.
    pub book: &'a Rulebook,
    /// The state so far.
    pub state: State,
    events: Vec<Event>,
}

impl<'a> Draft<'a> {
    /// A draft that starts from a state.
    #[must_use]
    pub fn new(book: &'a Rulebook, state: &State) -> Self {
        Self { book, state: state.clone(), events: Vec::new() }
    }

    /// The events so far.
    #[must_use]
    pub fn finish(self) -> Vec<Event> {
        self.events
    }

    /// States a fact.
    pub fn emit(&mut self, event: Event) {
        self.state.apply(&event);
        self.events.push(event);
    }

    /// The next roll; the caller states it in an event.
    #[must_use]
    pub fn next_roll(&self, below: u64) -> Roll {
        roll(self.state.setup.seed, self.state.rolls, below)
    }

    /// Rolls and states the roll.
    pub fn roll(&mut self, below: u64) -> Roll {
        let roll = self.next_roll(below);
        self.emit(Event::Rolled(roll));
        roll
    }

    /// Moves a quantity by a rule; the same change is computed on the engine's own line.
    ///
    /// Nothing is stated when nothing changes.
    pub fn change(
        &mut self,
        quantity: Quantity,
        rule: Rule,
        cause: Cause,
        inputs: &[(&str, i64)],
        new: impl Fn(i64) -> i64,
    ) {
        let line = self.state.line(&quantity);
        let (low, high) = quantity.range();
        let after = new(line.shown).clamp(low, high);
        let engine_after = new(line.engine).clamp(low, high);
        if (after, engine_after) == (line.shown, line.engine) {
            return;
        }
        self.emit(Event::Moved(LedgerEntry {
            quantity,
            before: line.shown,
            after,
            engine_before: line.engine,
            engine_after,
            rule,
            inputs: inputs.iter().map(|&(name, value)| (name.to_owned(), value)).collect::<BTreeMap<_, _>>(),
            cause,
        }));
    }

    /// Sets the value in force and leaves the engine's own line as it is.
    pub fn override_quantity(&mut self, quantity: Quantity, value: i64, reason: String) {
        let line = self.state.line(&quantity);
        self.emit(Event::Moved(LedgerEntry {
            quantity,
            before: line.shown,
            after: value,
            engine_before: line.engine,
            engine_after: line.engine,
            rule: Rule::Override,
            inputs: BTreeMap::new(),
            cause: Cause::Facilitator(reason),
        }));
    }

    /// Computes every picture anew and states those that changed.
    pub fn reassess(&mut self, cause: &Cause) {
        let holders: Vec<PictureOf> = self.state.pictures.keys().cloned().collect();
        for holder in holders {
            let before = self.state.pictures.get(&holder).cloned().unwrap_or_default();
            let after = picture(self.book, &self.state, &holder);
            if before != after {
                self.emit(Event::Reassessed(AttributionEntry { holder, before, after, cause: cause.clone() }));
            }
        }
    }
}

/// The log weights of a holder's picture, computed from its evidence.
#[must_use]
pub fn picture(book: &Rulebook, state: &State, holder: &PictureOf) -> Vec<i32> {
    log_weights(book, &components(&evidence_of(book, state, holder), book))
}

/// The evidence behind a holder's picture: the pool; for a state what others shared and what it holds itself.
#[must_use]
pub fn evidence_of(book: &Rulebook, state: &State, holder: &PictureOf) -> Vec<Weighed> {
    match holder {
        PictureOf::Pool => state.pool.iter().map(weigh_pooled).collect(),
        PictureOf::State(key) => {
            let others = state.pool.iter().filter(|item| item.from.as_ref() != Some(key));
            others.map(weigh_pooled).chain(own_evidence(book, state, key)).collect()
        }
    }
}

/// What a state holds itself, weighed at its full grade.
#[must_use]
pub fn own_evidence(book: &Rulebook, state: &State, key: &StateKey) -> Vec<Weighed> {
    state
        .holdings(key)
        .iter()
        .filter_map(|evidence| book.scenario.evidence(evidence))
        .map(|evidence| weigh(evidence, &book.parameters))
        .collect()
}

/// A pooled item as it counts.
#[must_use]
pub fn weigh_pooled(item: &PoolItem) -> Weighed {
    Weighed { id: item.id.clone(), group: item.group.clone(), roots: item.roots.clone(), weights: item.weights.clone() }
}
