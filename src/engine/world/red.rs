//! The red cell: what people may seal who play an adversary.
//!
//! Whoever plays it chooses within the odds that its own reckoning gives, and within what its author allows; where nobody
//! has sealed anything, the dice choose as ever.
//!
//! **Invariant:** one move in a turn, one quiet step in a move, each step once.

use super::adversary::reckon;
use super::escalation::acting;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::red::RedEvent;
use crate::engine::core::proposal::{Proposal, ProposalId};
use crate::engine::core::red::{Move, WayOut};
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::model::adversary::Adversary;
use crate::model::clause::{Clause, Demand};
use crate::model::condition::Action;
use crate::model::key::{AdversaryKey, StepKey};
use crate::model::phase::Phase;
use crate::model::red_cell::QuietStep;
use crate::model::rulebook::Rulebook;

/// Whether a move may be sealed for an adversary in this turn.
///
/// # Errors
/// It does not act, or its move has been made.
pub fn check_open<'b>(book: &'b Rulebook, state: &State, of: &AdversaryKey) -> Result<&'b Adversary, Rejection> {
    let adversary = book.scenario.adversary(of).ok_or(Rejection::NoSuchAdversary)?;
    if !acting(book, state).contains(of) {
        return Err(Rejection::DoesNotAct(of.clone()));
    }
    let place = |phase| book.phases().place(phase);
    if place(state.phase) < place(Phase::Consequences) { Ok(adversary) } else { Err(Rejection::MoveTooLate) }
}

/// Whether this move may be sealed.
///
/// # Errors
/// The rule that says no.
pub fn check_move(book: &Rulebook, state: &State, of: &AdversaryKey, chosen: &Move) -> Result<(), Rejection> {
    let adversary = check_open(book, state, of)?;
    if let Some(act) = chosen.act {
        check_act(book, state, adversary, act)?;
    }
    if chosen.reply.is_some() && requests(state, of).next().is_none() {
        return Err(Rejection::NoRequest);
    }
    check_way_out(state, adversary, chosen.way_out)?;
    chosen.quiet.as_ref().map_or(Ok(()), |step| check_step(state, adversary, step))
}

/// Whether an act lies within the odds.
///
/// # Errors
/// By its own reckoning the adversary would not do it.
pub fn check_act(book: &Rulebook, state: &State, of: &Adversary, act: Action) -> Result<(), Rejection> {
    let least = of.red_cell.least_percent;
    let ppm = reckon(book, state, &of.key).and_then(|(_, ppm)| ppm.get(act.index()).copied()).unwrap_or(0);
    if ppm > 0 && ppm >= u32::from(least) * 10_000 { Ok(()) } else { Err(Rejection::TooUnlikely(least)) }
}

/// Whether something can be done about the way out.
///
/// # Errors
/// Its author writes of none, or it is as it would be.
pub fn check_way_out(state: &State, of: &Adversary, wanted: WayOut) -> Result<(), Rejection> {
    let shown = state.ways_out.contains(&of.key);
    let written = of.red_cell.off_ramp.as_ref().filter(|ramp| ramp.from_turn <= state.turn);
    match wanted {
        WayOut::Keep => Ok(()),
        WayOut::Offer if written.is_some() && !shown => Ok(()),
        WayOut::Withdraw if written.is_some() && shown => Ok(()),
        WayOut::Offer | WayOut::Withdraw => Err(Rejection::NoWayOut),
    }
}

/// Whether a quiet step can be taken.
///
/// # Errors
/// It was taken, or its author writes of none.
pub fn check_step(state: &State, of: &Adversary, step: &StepKey) -> Result<(), Rejection> {
    let taken = state.steps.contains_key(&(of.key.clone(), step.clone()));
    if find(of, step).is_some() && !taken { Ok(()) } else { Err(Rejection::NoSuchStep) }
}

/// The quiet step of this key.
pub(super) fn find<'a>(of: &'a Adversary, step: &StepKey) -> Option<&'a QuietStep> {
    of.red_cell.quiet.iter().find(|quiet| quiet.key == *step)
}

/// Seals a move; the one before is let go.
///
/// # Errors
/// As for [`check_move`].
pub(in crate::engine) fn seal(draft: &mut Draft<'_>, of: &AdversaryKey, chosen: &Move) -> Result<(), Rejection> {
    check_move(draft.book, &draft.state, of, chosen)?;
    draft.close(RedEvent::MoveSealed { of: of.clone(), chosen: chosen.clone() });
    Ok(())
}

/// The requests for assistance that an adversary has felt and not answered.
pub fn requests<'a>(state: &'a State, of: &'a AdversaryKey) -> impl Iterator<Item = &'a Proposal> {
    state.proposals.values().filter(move |own| {
        own.addressee.as_ref() == Some(of)
            && own.aftermath.felt.is_some()
            && !own.aftermath.answered
            && own.text.has(Clause::Demand(Demand::Assist))
    })
}

/// The requests of all that are answered now: whoever people play answers in the turn after it was asked, if there is one.
pub(super) fn due_requests(book: &Rulebook, state: &State) -> Vec<(ProposalId, AdversaryKey)> {
    let last = state.turn >= book.scenario.meta.turns;
    let waits =
        |of: &AdversaryKey, asked: &Proposal| !last && state.is_played(of) && asked.aftermath.felt == Some(state.turn);
    let keys = book.scenario.adversaries.iter().map(|adversary| &adversary.key);
    let due =
        keys.flat_map(|of| requests(state, of).filter(move |asked| !waits(of, asked)).map(move |own| (own.id, of)));
    let mut due: Vec<(ProposalId, AdversaryKey)> = due.map(|(id, of)| (id, of.clone())).collect();
    due.sort();
    due
}
