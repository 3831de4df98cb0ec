//! The Presidency: it orders the agenda of the working party and may shorten a preparation.

use super::road::{can_be_shortened, due, shortened, taken_up_at, waits_for_chair};
use crate::engine::core::checks::{check_phase, tabled};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::ledger::{Cause, Rule};
use crate::engine::core::proposal::{Proposal, ProposalId};
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::model::key::StateKey;
use crate::model::phase::Business;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::timetable::Leg;

/// Whether a seat chairs the working party.
///
/// # Errors
/// The rule that says no.
pub fn check_chair(book: &Rulebook, state: &State, by: &StateKey) -> Result<(), Rejection> {
    check_phase(state, Business::Chairing)?;
    if book.scenario.presidency.as_ref() == Some(by) { Ok(()) } else { Err(Rejection::ChairOnly) }
}

pub(in crate::engine) fn order_agenda(
    draft: &mut Draft<'_>,
    by: &StateKey,
    order: &[ProposalId],
) -> Result<(), Rejection> {
    check_chair(draft.book, &draft.state, by)?;
    for (place, id) in order.iter().enumerate() {
        let waits = draft.state.proposals.get(id).is_some_and(waits_for_chair);
        if !waits || order.iter().take(place).any(|before| before == id) {
            return Err(Rejection::NotOnAgenda);
        }
    }
    draft.close(ProcedureEvent::AgendaOrdered { by: by.clone(), order: order.to_vec() });
    Ok(())
}

/// Whether the chair may fast-track a proposal.
///
/// # Errors
/// The rule that says no.
pub fn check_fast_track(book: &Rulebook, state: &State, by: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    check_chair(book, state, by)?;
    let proposal = tabled(state, id)?;
    match (proposal.progress.fast, can_be_shortened(proposal)) {
        (true, _) => Err(Rejection::AlreadyFast),
        (false, false) => Err(Rejection::NothingToShorten),
        (false, true) => Ok(()),
    }
}

/// The road of a proposal if it were fast-tracked now, and the turn in which it would be decided.
#[must_use]
pub fn hurried(book: &Rulebook, state: &State, proposal: &Proposal) -> (Vec<Leg>, u32) {
    let hurried = Proposal { road: shortened(book, proposal), ..proposal.clone() };
    let due = ahead(book, state, &hurried);
    (hurried.road, due)
}

/// The turn in which a proposal can be decided if it is taken up now.
#[must_use]
pub fn ahead(book: &Rulebook, state: &State, proposal: &Proposal) -> u32 {
    due(book, state, proposal, proposal.progress.station, taken_up_at(book, state, proposal))
}

/// The Presidency shortens the preparation, which costs cohesion; those who were passed over say so.
pub(in crate::engine) fn fast_track(draft: &mut Draft<'_>, by: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    check_fast_track(draft.book, &draft.state, by, id)?;
    let proposal = tabled(&draft.state, id)?;
    let (road, due) = hurried(draft.book, &draft.state, proposal);
    draft.emit(ProcedureEvent::FastTracked { proposal: id, by: by.clone(), road, due });
    let points = -draft.book.parameters.cohesion_fast_track;
    draft.add(Quantity::Cohesion, Rule::CohesionFastTrack, Cause::Measure(id), points);
    Ok(())
}
