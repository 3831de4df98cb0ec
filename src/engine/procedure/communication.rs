//! How decisions are told, and the national lines beside them (`S1-IG §3`, Communicating a decision).

use crate::engine::core::checks::{check_length, check_may, check_phase};
use crate::engine::core::command::NationalLine;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::decision::DecisionEvent;
use crate::engine::core::ledger::{Cause, Rule};
use crate::engine::core::proposal::{Communication, Proposal, ProposalId, Reasons};
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::engine::world::aftermath::implement;
use crate::model::key::StateKey;
use crate::model::phase::Business;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;

/// Whether a state may say how a proposal is told.
///
/// # Errors
/// The rule that says no.
pub fn check_communicate(state: &State, by: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    check_phase(state, Business::Telling)?;
    let proposal = state.adopted_now().find(|proposal| proposal.id == id).ok_or(Rejection::NothingToTell)?;
    if proposal.by != *by {
        return Err(Rejection::InitiatorOnly(proposal.by.clone()));
    }
    if proposal.communication.is_some() { Err(Rejection::AlreadySealed) } else { Ok(()) }
}

pub(in crate::engine) fn communicate(
    draft: &mut Draft<'_>,
    by: &StateKey,
    id: ProposalId,
    communication: Communication,
) -> Result<(), Rejection> {
    check_communicate(&draft.state, by, id)?;
    check_length(&communication.line)?;
    let proposal = draft.state.proposals.get(&id).ok_or(Rejection::NoSuchProposal)?;
    if !proposal.targets().any(|target| target == communication.target) {
        return Err(Rejection::NoAddressee);
    }
    draft.close(DecisionEvent::Communicated { proposal: id, communication });
    Ok(())
}

/// Whether a state may seal its national line; until the lines are told, anew.
///
/// # Errors
/// The rule that says no.
pub fn check_line(book: &Rulebook, state: &State, by: &StateKey) -> Result<(), Rejection> {
    check_may(book, by, Capability::Votes)?;
    check_phase(state, Business::Telling)?;
    if state.adopted_now().next().is_none() {
        return Err(Rejection::NothingToTell);
    }
    Ok(())
}

pub(in crate::engine) fn seal_line(draft: &mut Draft<'_>, by: &StateKey, line: NationalLine) -> Result<(), Rejection> {
    check_line(draft.book, &draft.state, by)?;
    draft.close(DecisionEvent::LineSealed { by: by.clone(), line });
    Ok(())
}

/// Settles how decisions are told where nobody said so, and sends out the national lines.
pub fn settle_communication(draft: &mut Draft<'_>) {
    let adopted: Vec<Proposal> = draft.state.adopted_now().cloned().collect();
    for proposal in adopted.iter().filter(|proposal| proposal.communication.is_none()) {
        let reasons = if draft.state.is_team(&proposal.by) { Reasons::Withheld } else { Reasons::Given };
        let communication = Communication::unsaid(draft.book, proposal, reasons);
        draft.emit(DecisionEvent::Communicated { proposal: proposal.id, communication });
    }
    implement(draft);
    let lines = draft.state.sealed_lines.clone();
    if lines.is_empty() {
        return;
    }
    draft.emit(DecisionEvent::LinesRevealed(lines.clone()));
    let points = -draft.book.parameters.cohesion_solo_line;
    for (state, line) in lines {
        if line == NationalLine::Distance && !is_exempt(&draft.state, &state) {
            draft.add(Quantity::Cohesion, Rule::CohesionSoloLine, Cause::Delegation(state), points);
        }
    }
}

/// Whether a state abstained formally from something adopted in this turn: it said so before and may keep its distance.
fn is_exempt(state: &State, key: &StateKey) -> bool {
    state.adopted_now().any(|proposal| proposal.exempt.contains(key))
}
