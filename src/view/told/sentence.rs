//! What is told of a fact: a sentence, with what a screen may draw beside it.

use serde::{Deserialize, Serialize};

use crate::engine::core::proposal::ProposalId;
use crate::engine::core::state::State;
use crate::model::key::MeasureId;
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

/// What became of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Became {
    /// It was adopted.
    Adopted,
    /// It failed, or went back to its text.
    Stopped,
    /// What was adopted before began to be felt.
    Felt,
}

/// The proposal that a sentence is about, for the timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Its number.
    pub proposal: ProposalId,
    /// Its measure.
    pub measure: MeasureId,
    /// What became of it.
    pub became: Became,
}

impl About {
    /// A proposal of which this became.
    #[must_use]
    pub fn of(state: &State, proposal: ProposalId, became: Became) -> Option<Self> {
        let measure = state.proposals.get(&proposal)?.measure.clone();
        Some(Self { proposal, measure, became })
    }
}

/// A fact in a sentence.
pub struct Sentence {
    /// What it tells of.
    pub telling: LineKind,
    /// The sentence.
    pub text: String,
    /// The proposal it is about, for the timeline.
    pub about: Option<About>,
    /// For ledger lines, all parts.
    pub ledger: Option<LedgerLine>,
    /// For votes that are opened, who voted how.
    pub votes: Vec<VoteGroup>,
}

impl Sentence {
    /// A sentence with nothing beside it.
    #[must_use]
    pub fn new(telling: LineKind, text: String) -> Self {
        Self { telling, text, about: None, ledger: None, votes: Vec::new() }
    }
}
