//! The proposals of an exercise by their numbers.
//!
//! **Invariant:** a copy of all of them costs nothing until one is changed, and then that one alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::proposal::{Proposal, ProposalId};

/// Proposals by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposals(BTreeMap<ProposalId, Arc<Proposal>>);

impl Proposals {
    /// The proposal of this number.
    #[must_use]
    pub fn get(&self, id: &ProposalId) -> Option<&Proposal> {
        self.0.get(id).map(Arc::as_ref)
    }

    /// The same, to change it.
    pub fn get_mut(&mut self, id: &ProposalId) -> Option<&mut Proposal> {
        self.0.get_mut(id).map(Arc::make_mut)
    }

    /// Whether there is a proposal of this number.
    #[must_use]
    pub fn contains_key(&self, id: &ProposalId) -> bool {
        self.0.contains_key(id)
    }

    /// The numbers, in order.
    #[must_use]
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &ProposalId> {
        self.0.keys()
    }

    /// The proposals, in the order of their numbers.
    #[must_use]
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Proposal> {
        self.0.values().map(Arc::as_ref)
    }

    /// Puts a proposal under its number.
    pub fn insert(&mut self, proposal: Proposal) {
        self.0.insert(proposal.id, Arc::new(proposal));
    }

    /// Takes a proposal away.
    pub fn remove(&mut self, id: &ProposalId) -> Option<Proposal> {
        self.0.remove(id).map(Arc::unwrap_or_clone)
    }
}
