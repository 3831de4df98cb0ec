//! Joint acts: Member States join what another does or asks for by itself (`S1-IG §2` and Cat. 5: individually or
//! collectively).
//!
//! **Invariant:** whoever joins might have done the same alone.

use super::initiative::{check_asker, check_new, on_their_way};
use crate::engine::core::checks::{check_phase, tabled};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::proposal::{Proposal, ProposalId};
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::model::key::StateKey;
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::Measure;

/// Whether a Member State may join an act of another's now.
///
/// # Errors
/// The rule that says no.
pub fn check_join(book: &Rulebook, state: &State, by: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    let proposal = open_act(book, state, by, id)?;
    if proposal.joined.contains(by) {
        return Err(Rejection::JoinedAlready);
    }
    let measure = book.measure(&proposal.measure).ok_or(Rejection::NoSuchMeasure)?;
    check_asker(book, state, by, measure)?;
    check_new(
        state,
        by,
        measure,
        proposal.addressee.as_ref(),
        on_their_way(state, measure).filter(|own| own.askers().any(|asker| asker == by)),
    )
}

pub(in crate::engine) fn join(draft: &mut Draft<'_>, by: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    check_join(draft.book, &draft.state, by, id)?;
    draft.close(ProcedureEvent::ActJoined { proposal: id, by: by.clone() });
    Ok(())
}

pub(in crate::engine) fn leave(draft: &mut Draft<'_>, by: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    if !open_act(draft.book, &draft.state, by, id)?.joined.contains(by) {
        return Err(Rejection::NotJoined);
    }
    draft.close(ProcedureEvent::ActLeft { proposal: id, by: by.clone() });
    Ok(())
}

/// An act of another State that lies on the table, while the table is open to it.
fn open_act<'s>(book: &Rulebook, state: &'s State, by: &StateKey, id: ProposalId) -> Result<&'s Proposal, Rejection> {
    if !book.is_member(by) {
        return Err(Rejection::NotForThisSeat);
    }
    check_phase(state, Business::Stands)?;
    let proposal = tabled(state, id)?;
    let each_own = book.measure(&proposal.measure).is_some_and(Measure::is_each_own);
    if each_own && proposal.by != *by { Ok(proposal) } else { Err(Rejection::NotToBeJoined) }
}
