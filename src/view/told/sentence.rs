//! What is told of a fact: a sentence, with what a screen may draw beside it.

use serde::{Deserialize, Serialize};

use crate::model::voting::Vote;
use crate::view::ledger::LedgerLine;

/// What a line tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LineKind {
    /// A turn or phase begins.
    Heading,
    /// Something from outside.
    World,
    /// Something that delegations did.
    Table,
    /// A decision.
    Decision,
    /// A secret of the audience's own.
    Own,
    /// A number moved.
    Ledger,
}

/// Those who voted alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoteGroup {
    /// How.
    pub vote: Vote,
    /// Codes and names in protocol order.
    pub members: Vec<(String, String)>,
}

/// A fact in a sentence.
pub struct Sentence {
    /// What it tells of.
    pub telling: LineKind,
    /// The sentence.
    pub text: String,
    /// The measure it is about, for the timeline.
    pub measure: Option<String>,
    /// For ledger lines, all parts.
    pub ledger: Option<LedgerLine>,
    /// For votes that are opened, who voted how.
    pub votes: Vec<VoteGroup>,
}

impl Sentence {
    /// A sentence with nothing beside it.
    #[must_use]
    pub fn new(telling: LineKind, text: String) -> Self {
        Self { telling, text, measure: None, ledger: None, votes: Vec::new() }
    }
}
