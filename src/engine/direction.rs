//! What the facilitator does to the course by hand: injects held, told in other words or improvised, letters to teams, a seat
//! that somebody else acts for, an end before the last turn.
//!
//! **Invariant:** nothing here rolls dice or moves a quantity by itself; what was directed stands in the journal beside what
//! an author planned.

use super::core::checks::{check_length, check_text};
use super::core::command::{Direction, SeatMode};
use super::core::draft::Draft;
use super::core::event::course::CourseEvent;
use super::core::event::direction::DirectionEvent;
use super::core::rejection::Rejection;
use super::core::state::State;
use super::delegation::simulated::stand_in;
use super::world::condition::holds;
use super::world::situation::release;
use super::world::truth;
use crate::model::inject::{Inject, Recipients, Trigger};
use crate::model::key::{InjectKey, StateKey};
use crate::model::rulebook::Rulebook;

/// Whether this is the one turn in which an inject may come, and what it waits to be lacking still lacks; in a later turn
/// nobody knows what held then, and it can be released.
fn is_missed(draft: &Draft<'_>, inject: &Inject) -> bool {
    match &inject.trigger {
        Trigger::Unless(due, condition) => *due == draft.state.turn && !holds(draft.book, &draft.state, condition),
        Trigger::Turn(_) | Trigger::When(_) => false,
    }
}

/// Answers an order of the facilitator to the course.
///
/// # Errors
/// The rule that says no.
pub fn direct(draft: &mut Draft<'_>, order: &Direction) -> Result<(), Rejection> {
    match order {
        Direction::Hold(key) => {
            check_pending(draft.book, &draft.state, key)?;
            check_unlike(!draft.state.held.contains(key))?;
            draft.close(DirectionEvent::InjectHeld(key.clone()));
        }
        Direction::Free(key) => {
            check_pending(draft.book, &draft.state, key)?;
            check_unlike(draft.state.held.contains(key))?;
            draft.close(DirectionEvent::InjectFreed(key.clone()));
            // One whose only moment passed in this turn while it was held comes now, or it would never come.
            let missed = draft.book.scenario.inject(key).is_some_and(|inject| is_missed(draft, inject));
            if missed {
                release(draft, key);
            }
        }
        Direction::Reword { inject, words } => {
            check_pending(draft.book, &draft.state, inject)?;
            if let Some((title, text)) = words {
                check_text(title)?;
                check_text(text)?;
            }
            check_unlike(draft.state.reworded.get(inject) != words.as_ref())?;
            draft.close(DirectionEvent::InjectReworded { inject: inject.clone(), words: words.clone() });
        }
        Direction::Improvise { title, text, to } => {
            check_text(title)?;
            check_text(text)?;
            if let Recipients::States(states) = to
                && (states.is_empty() || states.iter().any(|state| !draft.book.knows_seat(state)))
            {
                return Err(Rejection::NoSuchRecipient);
            }
            let (title, text, to) = (title.clone(), text.clone(), to.clone());
            draft.close(DirectionEvent::InjectImprovised { title, text, to });
        }
        Direction::Write { to, text } => {
            check_text(text)?;
            if to.as_ref().is_some_and(|to| !draft.state.is_team(to)) {
                return Err(Rejection::NoSuchRecipient);
            }
            draft.close(DirectionEvent::DirectionWrote { to: to.clone(), text: text.clone() });
        }
        Direction::PassSeat { seat, to } => pass_seat(draft, seat, to)?,
        Direction::End { reason } => {
            check_text(reason)?;
            draft.emit(DirectionEvent::EndedEarly { reason: reason.clone() });
            truth::come_out(draft);
            draft.emit(CourseEvent::Ended);
        }
    }
    Ok(())
}

/// Whether an inject has neither been released nor left out.
///
/// # Errors
/// The rule that says no.
pub fn check_pending(book: &Rulebook, state: &State, key: &InjectKey) -> Result<(), Rejection> {
    let pending = book.scenario.inject(key).is_some() && !state.injects.contains_key(key);
    if pending { Ok(()) } else { Err(Rejection::NoSuchInject) }
}

fn check_unlike(changes: bool) -> Result<(), Rejection> {
    if changes { Ok(()) } else { Err(Rejection::AsItIs) }
}

/// Lets somebody else act for a seat; the program does at once what it would have done as the phase began.
fn pass_seat(draft: &mut Draft<'_>, seat: &StateKey, to: &SeatMode) -> Result<(), Rejection> {
    if !draft.book.knows_seat(seat) {
        return Err(Rejection::NoTeam(seat.clone()));
    }
    if let SeatMode::Team(name) = to {
        check_length(name)?;
    }
    check_unlike(draft.state.mode(seat) != to)?;
    draft.close(DirectionEvent::SeatPassed { seat: seat.clone(), to: to.clone() });
    if *to == SeatMode::Simulated {
        stand_in(draft, seat);
    }
    Ok(())
}
