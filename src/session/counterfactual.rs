//! The counterfactual: the same exercise in which the Union does nothing (`model.md` §4).
//!
//! Every seat and the desk keep silent: nobody shares, proposes, votes or issues anything. Everything else follows its
//! own rules, so that injects which wait for a decision stay away and those which wait for none arrive.
//!
//! What "the same dice" means. Roll *n* depends on the seed and *n* alone, and *n* counts the rolls before it. Simulated
//! seats roll for their initiatives; silent seats do not, so from the first turn on the numbers of the rolls part. The
//! two functions here treat that differently:
//!
//! - [`harm_without_measures`] knows only seed and turns. It takes the rolls as they come, so an adversary draws other
//!   numbers than it drew in the exercise. It compares two exercises of one seed, and part of the difference is luck.
//! - [`harm_without_measures_on`] follows a path that was played. In every turn each adversary draws the very roll that
//!   it drew there (the numbers of the rolls stand in the journal). Its odds differ, because nothing was done; its luck
//!   does not. This is the one to compare an exercise with.
//!
//! **Invariant:** computed and never guessed; leaves no trace in the journal.

use super::entry::Entry;
use crate::engine::core::command::{Actor, Command, Direction, SeatMode, Setup};
use crate::engine::core::event::Event;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::ledger::PictureOf;
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::{Lifecycle, State};
use crate::engine::decide::carry_out;
use crate::engine::scoring::principles::harm_done;
use crate::model::phase::Phase;
use crate::model::rulebook::Rulebook;

/// Harm without any measure, up to and including the Consequences of this turn, on the engine's own line.
#[must_use]
pub fn harm_without_measures(book: &Rulebook, setup: &Setup, turns: u32) -> i64 {
    let mut silent = Silent::new(book);
    let mut order = Command::Open(silenced(book, setup));
    while silent.obey(&order).is_ok() && silent.goes_on() && silent.is_before(turns, Phase::Consequences) {
        order = Command::Advance;
    }
    harm_done(&silent.state)
}

/// Harm without any measure at the end of a path, with the rolls that adversaries drew on it.
///
/// The facilitator does the same on both: what was released, left out or set by hand there is so here. An order that
/// makes no sense here, such as to release what has come by itself, is passed over. Where the exercise without measures
/// is over sooner, because the ladder was climbed to its end, harm stands at what it had come to.
#[must_use]
pub fn harm_without_measures_on(book: &Rulebook, path: &[&Entry]) -> i64 {
    let ordered = path.iter().filter(|entry| is_not_the_unions(&entry.body.actor));
    harm_without(book, ordered.map(|entry| (&entry.body.command, first_draw(&entry.body.events))))
}

/// Harm without any measure after the facilitator's orders, each with the number of the first roll that an adversary
/// drew on it, if one did.
pub fn harm_without<'a>(book: &Rulebook, orders: impl Iterator<Item = (&'a Command, Option<u64>)>) -> i64 {
    let mut silent = Silent::new(book);
    for (order, first_draw) in orders {
        silent.follow(order, first_draw);
    }
    harm_done(&silent.state)
}

/// The same at the end of each part of a path: up to its first entry, its second, and so on to the last.
#[must_use]
pub fn harm_without_measures_along(book: &Rulebook, path: &[&Entry]) -> Vec<i64> {
    let mut silent = Silent::new(book);
    let mut harm = Vec::with_capacity(path.len());
    for entry in path {
        if is_not_the_unions(&entry.body.actor) {
            silent.follow(&entry.body.command, first_draw(&entry.body.events));
        }
        harm.push(harm_done(&silent.state));
    }
    harm
}

/// The number of the roll that an adversary drew; the adversaries after it draw the numbers that follow.
#[must_use]
pub fn first_draw(events: &[Event]) -> Option<u64> {
    events
        .iter()
        .find_map(|event| if let Event::World(WorldEvent::Acted(act)) = event { Some(act.roll.n) } else { None })
}

/// Whether somebody acts who would without any measure as well: the facilitator, or whoever plays an adversary.
fn is_not_the_unions(actor: &Actor) -> bool {
    !matches!(actor, Actor::Seat(_))
}

fn silenced(book: &Rulebook, setup: &Setup) -> Setup {
    Setup { seed: setup.seed, seats: book.seats().map(|seat| (seat, SeatMode::Silent)).collect(), ..Setup::default() }
}

/// An exercise in which nobody but the facilitator does anything.
struct Silent<'a> {
    book: &'a Rulebook,
    state: State,
}

impl<'a> Silent<'a> {
    fn new(book: &'a Rulebook) -> Self {
        let mut state = State::new(book);
        // Nobody looks at a picture of their own; injects may wait for the shared one.
        state.pictures.retain(|holder, _| *holder == PictureOf::Pool);
        Self { book, state }
    }

    /// Does what the facilitator ordered; an adversary draws from this roll on, if one drew on it.
    fn follow(&mut self, order: &Command, first_draw: Option<u64>) {
        self.state.rolls = first_draw.unwrap_or(self.state.rolls);
        // A refusal is an order that makes no sense where nobody does anything.
        let _ = match order {
            Command::Open(setup) => self.obey(&Command::Open(silenced(self.book, setup))),
            // Nobody acts for a seat in a world in which nobody does anything.
            Command::Direct(Direction::PassSeat { .. }) => Ok(()),
            order => self.obey(order),
        };
    }

    fn obey(&mut self, order: &Command) -> Result<(), Rejection> {
        carry_out(self.book, &mut self.state, &Actor::Facilitator, order).map(|_| ())
    }

    fn goes_on(&self) -> bool {
        self.state.lifecycle == Lifecycle::Running
    }

    fn is_before(&self, turn: u32, phase: Phase) -> bool {
        let place = |phase| self.book.phases().place(phase);
        (self.state.turn, place(self.state.phase)) < (turn, place(phase))
    }
}
