//! What any command may have to stand: its phase, its length, a seat that has a vote.

use super::proposal::{Proposal, ProposalId, Stage};
use super::rejection::Rejection;
use super::state::State;
use crate::model::key::StateKey;
use crate::model::phase::Phase;

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

pub(in crate::engine) fn check_phase(state: &State, phase: Phase) -> Result<(), Rejection> {
    if state.phase == phase { Ok(()) } else { Err(Rejection::OtherPhase(phase)) }
}

pub(in crate::engine) fn check_member(by: &StateKey) -> Result<(), Rejection> {
    if by.is_desk() { Err(Rejection::NotForTheDesk) } else { Ok(()) }
}

/// The proposal of this number, if it is on the table.
pub(in crate::engine) fn tabled(state: &State, id: ProposalId) -> Result<&Proposal, Rejection> {
    state.proposals.get(&id).filter(|proposal| proposal.stage == Stage::Tabled).ok_or(Rejection::NoSuchProposal)
}
