//! A proposal on its way from a delegation's draft to what has become of it.
//!
//! **Invariant:** a proposal's words and addressee never change after it was submitted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::key::{AdversaryKey, MeasureId, StateKey};

/// The number of a proposal: its state's place in protocol order times 1,000, and a count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProposalId(pub u32);

/// Where a proposal stands.
///
/// The stations of the Council's road (HWPCI, RELEX, PSC, COREPER) will refine `Tabled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// Known to its delegation only.
    Draft,
    /// Submitted by the head of delegation, not yet seen by the others.
    Submitted,
    /// On the table of the 27.
    Tabled,
    /// Adopted in this turn.
    Adopted(u32),
    /// Failed in this turn.
    Failed(u32),
}

/// Why a proposal failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Failure {
    /// A delegation broke the silence.
    SilenceBroken,
    /// A delegation voted against where all are needed.
    Vetoed,
    /// The institution that decides alone would not act.
    Declined,
}

impl Failure {
    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::SilenceBroken => "silence-broken",
            Self::Vetoed => "vetoed",
            Self::Declined => "declined",
        }
    }
}

/// What a delegation says of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stand {
    /// Supports it.
    Support,
    /// Can accept it.
    Accept,
    /// Would abstain.
    Abstain,
    /// Opposes it.
    Oppose,
}

impl Stand {
    /// All stands, most favourable first.
    pub const ALL: [Self; 4] = [Self::Support, Self::Accept, Self::Abstain, Self::Oppose];

    /// The vote that follows from the stand.
    #[must_use]
    pub fn vote(self) -> Vote {
        match self {
            Self::Support | Self::Accept => Vote::For,
            Self::Abstain => Vote::Abstain,
            Self::Oppose => Vote::Against,
        }
    }

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::Accept => "accept",
            Self::Abstain => "abstain",
            Self::Oppose => "oppose",
        }
    }
}

/// A vote; under silence `For` means to stay silent and `Against` to break the silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Vote {
    /// For, or silent.
    For,
    /// Abstains, which does not block (`domain.md` B.2).
    Abstain,
    /// Against, or breaks the silence.
    Against,
}

impl Vote {
    /// All votes.
    pub const ALL: [Self; 3] = [Self::For, Self::Abstain, Self::Against];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::For => "for",
            Self::Abstain => "abstain",
            Self::Against => "against",
        }
    }
}

/// How an adopted measure is told (`S1-IG §3`, Communicating a decision).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Form {
    /// A formal statement or declaration.
    Formal,
    /// Off the record.
    OffRecord,
    /// A line kept ready for questions.
    Reactive,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 3] = [Self::Formal, Self::OffRecord, Self::Reactive];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::OffRecord => "off-record",
            Self::Reactive => "reactive",
        }
    }
}

/// Whether the reasons for a decision are made known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reasons {
    /// They are given.
    Given,
    /// They are kept back.
    Withheld,
}

/// What is told of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Communication {
    /// Its form.
    pub form: Form,
    /// Whether reasons are given.
    pub reasons: Reasons,
    /// The line to take.
    pub line: String,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Its number.
    pub id: ProposalId,
    /// The delegation that took the initiative.
    pub by: StateKey,
    /// The measure.
    pub measure: MeasureId,
    /// Whom it is addressed to.
    pub addressee: Option<AdversaryKey>,
    /// The reasons as written by the initiator.
    pub reasons: String,
    /// The turn of the initiative.
    pub turn: u32,
    /// The turn in which it can be decided.
    pub due: u32,
    /// Where it stands.
    pub stage: Stage,
    /// Why it failed.
    pub failure: Option<Failure>,
    /// Announced stands.
    pub stands: BTreeMap<StateKey, Stand>,
    /// Votes, sealed until the reveal.
    pub votes: BTreeMap<StateKey, Vote>,
    /// What was told of it.
    pub communication: Option<Communication>,
}

impl Proposal {
    /// Whether the 27 can see it.
    #[must_use]
    pub fn is_public_to_the_27(&self) -> bool {
        match self.stage {
            Stage::Draft | Stage::Submitted => false,
            Stage::Tabled | Stage::Adopted(_) | Stage::Failed(_) => true,
        }
    }

    /// Whether it waits for a decision in this turn.
    #[must_use]
    pub fn is_due(&self, turn: u32) -> bool {
        self.stage == Stage::Tabled && self.due <= turn
    }

    /// The turn in which it was adopted.
    #[must_use]
    pub fn adopted(&self) -> Option<u32> {
        match self.stage {
            Stage::Adopted(turn) => Some(turn),
            Stage::Draft | Stage::Submitted | Stage::Tabled | Stage::Failed(_) => None,
        }
    }
}
