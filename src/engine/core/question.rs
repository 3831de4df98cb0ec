//! What a stand is taken on and a legal test examines: a measure, as somebody would have it.

use super::proposal::Proposal;
use crate::model::clause::DraftText;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::Measure;

/// What a stand is taken on.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The measure.
    pub measure: &'a Measure,
    /// Whom it is addressed to.
    pub addressee: Option<&'a AdversaryKey>,
    /// Who asks for it.
    pub by: &'a StateKey,
    /// What it says.
    pub text: &'a DraftText,
    /// The proposal, once there is one.
    pub proposal: Option<&'a Proposal>,
}

impl<'a> Question<'a> {
    /// Those whose request it is: who asks for it, and whoever joined the proposal.
    pub fn askers(&self) -> impl Iterator<Item = &'a StateKey> {
        std::iter::once(self.by).chain(self.proposal.into_iter().flat_map(|own| &own.joined))
    }

    /// The question that a proposal puts.
    #[must_use]
    pub fn of(book: &'a Rulebook, proposal: &'a Proposal) -> Option<Self> {
        Some(Self {
            measure: book.measure(&proposal.measure)?,
            addressee: proposal.addressee.as_ref(),
            by: &proposal.by,
            text: &proposal.text,
            proposal: Some(proposal),
        })
    }
}
