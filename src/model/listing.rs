//! Persons and entities that restrictive measures can list (Decision (CFSP) 2019/797, Art. 4 and 5).
//!
//! **Invariant:** fictional, and written by the author of a scenario; nobody is listed whom no evidence names.

use serde::{Deserialize, Serialize};

use super::key::{AdversaryKey, CandidateKey, EvidenceKey};

/// What can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CandidateKind {
    /// A natural person.
    Person,
    /// A legal person, entity or body.
    Entity,
}

impl CandidateKind {
    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Entity => "entity",
        }
    }
}

/// Somebody who can be listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// Its key.
    pub key: CandidateKey,
    /// Its fictional name.
    pub name: String,
    /// What it is.
    pub kind: CandidateKind,
    /// The adversary to which it belongs.
    pub of: AdversaryKey,
    /// Who that is.
    pub about: String,
    /// What it did, as a statement of reasons says it; only what can be released stands in it.
    pub reasons: String,
    /// The evidence that bears on its part.
    pub evidence: Vec<EvidenceKey>,
    /// The items in which its name stands; all of its evidence, if none is given.
    #[serde(default)]
    pub named_in: Vec<EvidenceKey>,
}

impl Candidate {
    /// Whether its name stands in an item.
    #[must_use]
    pub fn is_named_in(&self, item: &EvidenceKey) -> bool {
        let items = if self.named_in.is_empty() { &self.evidence } else { &self.named_in };
        items.contains(item)
    }
}
