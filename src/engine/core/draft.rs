//! The scratch pad of `decide`: events are emitted onto a state that is copied only once something happens.
//!
//! **Invariant:** a draft that is dropped leaves nothing behind.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::dice::{Roll, roll};
use super::event::Event;
use super::event::course::CourseEvent;
use super::ledger::{Cause, LedgerEntry, Rule};
use super::state::State;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;

/// Room for the events of an ordinary command.
const USUAL: usize = 64;

/// A state in the making, with the events that make it.
pub struct Draft<'a> {
    /// What everything is looked up in.
    pub book: &'a Rulebook,
    /// The state so far.
    pub state: Cow<'a, State>,
    events: Vec<Event>,
}

impl<'a> Draft<'a> {
    /// A draft that starts from a state.
    #[must_use]
    pub fn new(book: &'a Rulebook, state: &'a State) -> Self {
        Self { book, state: Cow::Borrowed(state), events: Vec::new() }
    }

    /// A draft that goes on with a state of its own.
    #[must_use]
    pub fn of(book: &'a Rulebook, state: State) -> Self {
        Self { book, state: Cow::Owned(state), events: Vec::with_capacity(USUAL) }
    }

    /// The events so far.
    #[must_use]
    pub fn finish(self) -> Vec<Event> {
        self.events
    }

    /// The state and the events that made it.
    #[must_use]
    pub fn into_parts(self) -> (State, Vec<Event>) {
        (self.state.into_owned(), self.events)
    }

    /// States a fact.
    pub fn emit(&mut self, fact: impl Into<Event>) {
        let event = fact.into();
        self.state.to_mut().apply(&event);
        self.events.push(event);
    }

    /// States the last fact of an order, after which nothing reads the state: a state that is only borrowed need not be
    /// copied for it.
    pub fn close(&mut self, fact: impl Into<Event>) {
        let event = fact.into();
        if let Cow::Owned(state) = &mut self.state {
            state.apply(&event);
        }
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
        self.emit(CourseEvent::Rolled(roll));
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
        self.emit(CourseEvent::Moved(LedgerEntry {
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

    /// Adds to a quantity.
    pub fn add(&mut self, quantity: Quantity, rule: Rule, cause: Cause, points: i64) {
        self.change(quantity, rule, cause, &[("points", points)], |value| value + points);
    }

    /// Sets the value in force and leaves the engine's own line as it is.
    pub fn override_quantity(&mut self, quantity: Quantity, value: i64, reason: String) {
        let line = self.state.line(&quantity);
        self.emit(CourseEvent::Moved(LedgerEntry {
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
}
