//! What any command may have to stand: its phase, its length, a seat that may.

use super::proposal::{Proposal, ProposalId, Stage};
use super::rejection::Rejection;
use super::state::State;
use crate::model::key::StateKey;
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::model::voting::Decider;

/// The longest text that a participant may enter, in characters.
pub const MAX_TEXT: usize = 2_000;

/// Checks a text that must say something.
pub(in crate::engine) fn check_text(text: &str) -> Result<(), Rejection> {
    if text.trim().is_empty() { Err(Rejection::EmptyText) } else { check_length(text) }
}

/// Checks a text that may be empty.
pub(in crate::engine) fn check_length(text: &str) -> Result<(), Rejection> {
    if text.chars().count() > MAX_TEXT { Err(Rejection::TextTooLong(MAX_TEXT)) } else { Ok(()) }
}

/// Checks that this is the phase for some business.
pub(in crate::engine) fn check_phase(state: &State, business: Business) -> Result<(), Rejection> {
    if state.phase.is_for(business) { Ok(()) } else { Err(Rejection::OtherPhase(business.phase())) }
}

/// Checks that a seat may do this at all.
pub(in crate::engine) fn check_may(book: &Rulebook, by: &StateKey, wanted: Capability) -> Result<(), Rejection> {
    if book.may(by, wanted) { Ok(()) } else { Err(not_for(book, by)) }
}

/// The refusal of what an institution may not do; the High Representative's has its own.
pub(in crate::engine) fn not_for(book: &Rulebook, by: &StateKey) -> Rejection {
    let high_representative = book.decides_alone(Decider::HighRepresentative);
    if high_representative.as_ref() == Some(by) { Rejection::NotForTheDesk } else { Rejection::NotForThisSeat }
}

/// The proposal of this number, if it is on the table.
pub(in crate::engine) fn tabled(state: &State, id: ProposalId) -> Result<&Proposal, Rejection> {
    state.proposals.get(&id).filter(|proposal| proposal.stage == Stage::Tabled).ok_or(Rejection::NoSuchProposal)
}

/// Whether the 27 decide on a proposal together: nobody takes a stand on what others decide alone.
#[must_use]
pub fn is_decided_together(book: &Rulebook, proposal: &Proposal) -> bool {
    book.measure(&proposal.measure).is_some_and(|measure| measure.decider.rule().is_together())
}
