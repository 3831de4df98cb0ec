//! A whole exercise played by simulated delegations.
//!
//! **Invariant:** uses the same door as people do, and exercise time instead of a clock.

use super::run::{Session, SubmitError};
use crate::engine::core::command::{Actor, Command, Setup};
use crate::engine::core::state::Course;

/// Milliseconds that a phase takes in a run that nobody watches.
const PHASE_MS: u64 = 60_000;

/// The command that an unattended run gives next, with its time; nothing when the exercise is over.
#[must_use]
pub fn next_command(session: &Session, seed: u64) -> Option<(u64, Command)> {
    let entries = u64::try_from(session.entries().len()).unwrap_or(0);
    match session.state().course {
        Course::Ahead => {
            let seats = session.book().states.keys();
            let seats = seats.map(|state| (state.clone(), crate::engine::core::command::SeatMode::Simulated)).collect();
            Some((0, Command::Open(Setup { seed, seats })))
        }
        Course::Running => Some((entries * PHASE_MS, Command::Advance)),
        Course::Over => None,
    }
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
