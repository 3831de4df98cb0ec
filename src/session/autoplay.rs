//! A whole exercise played by simulated delegations.
//!
//! **Invariant:** uses the same door as people do, and exercise time instead of a clock.

use super::run::{Session, SubmitError};
use crate::engine::core::command::{Actor, Command, SeatMode, Setup};
use crate::engine::core::state::{Lifecycle, State};
use crate::model::rulebook::Rulebook;

/// Milliseconds that a phase takes in a run that nobody watches.
const PHASE_MS: u64 = 60_000;

/// The order that an unattended run gives next; nothing when the exercise is over.
#[must_use]
pub fn next_order(book: &Rulebook, state: &State, seed: u64) -> Option<Command> {
    match state.lifecycle {
        Lifecycle::Ahead => {
            let seats = book.states.keys().map(|state| (state.clone(), SeatMode::Simulated)).collect();
            Some(Command::Open(Setup { seed, seats, ..Setup::default() }))
        }
        Lifecycle::Running => Some(Command::Advance),
        Lifecycle::Over => None,
    }
}

/// The same with its time, in milliseconds since the exercise was opened.
#[must_use]
pub fn next_command(session: &Session, seed: u64) -> Option<(u64, Command)> {
    let entries = u64::try_from(session.entries().len()).unwrap_or(0);
    let order = next_order(session.book(), session.state(), seed)?;
    Some((entries * PHASE_MS, order))
}

/// Plays to the end.
///
/// # Errors
/// A command that was refused, which would be a fault of the program.
pub fn play(session: &mut Session, seed: u64) -> Result<(), SubmitError> {
    while let Some((at_ms, command)) = next_command(session, seed) {
        session.submit(at_ms, &Actor::Facilitator, &command)?;
    }
    Ok(())
}
