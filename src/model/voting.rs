//! Who decides, and how: for each rule its ballots, what an absent vote counts as, what a vote against does, its words.
//!
//! A new rule is a variant here, with the decider that uses it and the numbers that it compares with; its count in
//! `engine/procedure/voting.rs`; why a text falls by it, if for a new reason, in `engine/core/proposal.rs`; and words
//! in `voting.ftl`.
//!
//! **Invariant:** what is asked of a rule is asked by name here; beside the count, nothing compares rules.

use serde::{Deserialize, Serialize};

use super::procedure::{Body, Work};

/// Who decides on a measure (`domain.md` A.0, decision-rule codes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Decider {
    /// The Member State alone.
    National,
    /// The High Representative on own authority.
    HighRepresentative,
    /// The spokesperson.
    Spokesperson,
    /// An EU Delegation under the EEAS guidelines.
    Delegation,
    /// EEAS and Commission within their means.
    Services,
    /// The rotating Presidency.
    Presidency,
    /// All 27 by COREU silence.
    CoreuSilence,
    /// The Horizontal Working Party by silence.
    WorkingParty,
    /// The Political and Security Committee by consensus.
    PoliticalCommittee,
    /// The Council by unanimity.
    Council,
}

impl Decider {
    /// The rule by which this decider decides.
    #[must_use]
    pub fn rule(self) -> DecisionRule {
        match self {
            Self::National => DecisionRule::National,
            Self::HighRepresentative | Self::Spokesperson | Self::Delegation | Self::Services | Self::Presidency => {
                DecisionRule::Alone
            }
            Self::CoreuSilence | Self::WorkingParty => DecisionRule::Silence,
            Self::PoliticalCommittee => DecisionRule::Consensus,
            Self::Council => DecisionRule::Unanimity,
        }
    }

    /// The name by which words refer to the decider.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::National => "national",
            Self::HighRepresentative => "high-representative",
            Self::Spokesperson => "spokesperson",
            Self::Delegation => "delegation",
            Self::Services => "services",
            Self::Presidency => "presidency",
            Self::CoreuSilence => "coreu",
            Self::WorkingParty => "working-party",
            Self::PoliticalCommittee => "psc",
            Self::Council => "council",
        }
    }

    /// The body before which it decides.
    #[must_use]
    pub fn body(self) -> Body {
        match self {
            Self::National => Body::Capital,
            Self::HighRepresentative | Self::Spokesperson | Self::Delegation | Self::Services => {
                Body::HighRepresentative
            }
            Self::Presidency => Body::Presidency,
            Self::WorkingParty => Body::WorkingParty,
            Self::PoliticalCommittee => Body::PoliticalCommittee,
            Self::CoreuSilence => Body::Capitals,
            Self::Council => Body::Council,
        }
    }
}

/// How a decision comes about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DecisionRule {
    /// The initiating state decides for itself.
    National,
    /// An institution decides alone.
    Alone,
    /// Adopted unless a delegation objects.
    Silence,
    /// Adopted unless a delegation stands against it; nobody counts those in favour.
    Consensus,
    /// Every delegation for or abstaining; one against blocks.
    Unanimity,
}

/// A vote; under silence `For` means to stay silent and `Against` to break the silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Vote {
    /// For, or silent.
    For,
    /// Abstains, which does not block (`domain.md` B.2).
    Abstain,
    /// Abstains with a formal declaration: bound to nothing, while the Union is (Art. 31(1) TEU).
    AbstainDeclare,
    /// Against, or breaks the silence.
    Against,
}

impl Vote {
    /// All votes.
    pub const ALL: [Self; 4] = [Self::For, Self::Abstain, Self::AbstainDeclare, Self::Against];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::For => "for",
            Self::Abstain => "abstain",
            Self::AbstainDeclare => "abstain-declare",
            Self::Against => "against",
        }
    }
}

impl DecisionRule {
    /// The entry of the glossary that explains it.
    #[must_use]
    pub fn glossary_id(self) -> &'static str {
        match self {
            Self::National => "glossary-own-decision.about",
            Self::Alone => "glossary-high-representative.about",
            Self::Silence => "glossary-coreu-silence.about",
            Self::Consensus => "glossary-consensus.about",
            Self::Unanimity => "glossary-unanimity.about",
        }
    }

    /// The votes that may be cast under it.
    #[must_use]
    pub fn ballots(self) -> &'static [Vote] {
        match self {
            Self::National => &[],
            Self::Alone | Self::Silence | Self::Consensus => &[Vote::For, Vote::Against],
            Self::Unanimity => &Vote::ALL,
        }
    }

    /// Whether the 27 decide together, each by a sealed vote that is opened with all others.
    #[must_use]
    pub fn is_together(self) -> bool {
        match self {
            Self::National | Self::Alone => false,
            Self::Silence | Self::Consensus | Self::Unanimity => true,
        }
    }

    /// Whether a Member State decides for itself alone, so that nothing of it is the Union's.
    #[must_use]
    pub fn is_national(self) -> bool {
        self == Self::National
    }

    /// What a vote counts as that nobody cast: silence is consent where consent is silent, and an abstention else.
    #[must_use]
    pub fn absent(self) -> Vote {
        match self {
            Self::National | Self::Alone | Self::Silence | Self::Consensus => Vote::For,
            Self::Unanimity => Vote::Abstain,
        }
    }

    /// Whether a vote against sends the text back, as long as it can go back; it blocks else.
    #[must_use]
    pub fn sends_back(self) -> bool {
        match self {
            Self::Silence => true,
            Self::National | Self::Alone | Self::Consensus | Self::Unanimity => false,
        }
    }

    /// What is done where it is decided by it.
    #[must_use]
    pub fn work(self) -> Work {
        match self {
            Self::National | Self::Alone => Work::Alone,
            Self::Silence => Work::Silence,
            Self::Consensus | Self::Unanimity => Work::Decision,
        }
    }

    /// The id of the sentence that says what it needs.
    #[must_use]
    pub fn needs_id(self) -> &'static str {
        match self {
            Self::National => "needs-national",
            Self::Alone => "needs-alone",
            Self::Silence => "needs-silence",
            Self::Consensus => "needs-consensus",
            Self::Unanimity => "needs-unanimity",
        }
    }

    /// The id of the sentence that says who would keep a text from passing today, where the 27 decide together.
    #[must_use]
    pub fn blocked_id(self) -> Option<&'static str> {
        match self {
            Self::National | Self::Alone => None,
            Self::Silence | Self::Consensus | Self::Unanimity => Some("would-block"),
        }
    }

    /// Whether somebody may abstain by it; where not, whoever is not content lets a text pass.
    #[must_use]
    pub fn is_abstained_from(self) -> bool {
        !matches!(self, Self::Silence | Self::Consensus)
    }

    /// The id of the words for those who voted alike.
    #[must_use]
    pub fn voters_id(self, vote: Vote) -> &'static str {
        match (self, vote) {
            (Self::Silence, Vote::For) => "group-silent",
            (Self::Silence, Vote::Against) => "group-objected",
            (Self::Consensus, Vote::For) => "group-joined",
            (Self::Consensus, Vote::Against) => "group-stood-against",
            (_, Vote::For) => "group-for",
            (_, Vote::Abstain) => "group-abstain",
            (_, Vote::AbstainDeclare) => "group-abstain-declare",
            (_, Vote::Against) => "group-against",
        }
    }

    /// The id of the sentence that says until when; `open` once it lies before whoever decides.
    #[must_use]
    pub fn open_id(self) -> &'static str {
        match self {
            Self::Silence => "silence-runs",
            Self::Consensus => "consensus-in-decision",
            Self::Unanimity => "vote-in-decision",
            Self::Alone | Self::National => "decided-in-decision",
        }
    }

    /// The id of the sentence that tells opened votes.
    #[must_use]
    pub fn told_id(self) -> &'static str {
        match self {
            Self::Silence => "story-votes-silence",
            Self::Consensus => "story-votes-consensus",
            Self::National | Self::Alone | Self::Unanimity => "story-votes",
        }
    }

    /// The id of the sentence with which a record says how the 27 voted, where they decide together.
    #[must_use]
    pub fn record_id(self) -> Option<&'static str> {
        match self {
            Self::National | Self::Alone => None,
            Self::Silence => Some("record-silence"),
            Self::Consensus => Some("record-consensus"),
            Self::Unanimity => Some("record-votes"),
        }
    }

    /// The id of the sentence that asks about a vote that is not cast.
    #[must_use]
    pub fn missing_id(self) -> &'static str {
        match self {
            Self::Silence => "no-vote-silence",
            Self::Consensus => "no-vote-consensus",
            Self::Alone => "no-vote-alone",
            Self::Unanimity | Self::National => "no-vote-unanimity",
        }
    }

    /// The ids of a ballot's word and of what it means.
    #[must_use]
    pub fn ballot_ids(self, vote: Vote) -> (&'static str, &'static str) {
        match (self, vote) {
            (Self::Silence, Vote::For) => ("ballot-silent", "ballot-silent-detail"),
            (Self::Silence, Vote::Against) => ("ballot-break", "ballot-break-detail"),
            (Self::Alone, Vote::For) => ("ballot-go", "ballot-go-detail"),
            (Self::Alone, Vote::Against) => ("ballot-decline", "ballot-decline-detail"),
            (Self::Consensus, Vote::For) => ("ballot-join", "ballot-join-detail"),
            (Self::National | Self::Unanimity, Vote::For) => ("ballot-for", "ballot-for-detail"),
            (Self::Consensus, Vote::Against) => ("ballot-stand-against", "ballot-stand-against-detail"),
            (Self::National | Self::Unanimity, Vote::Against) => ("ballot-against", "ballot-against-detail"),
            (Self::National | Self::Alone | Self::Silence | Self::Consensus | Self::Unanimity, Vote::Abstain) => {
                ("ballot-abstain", "ballot-abstain-detail")
            }
            (
                Self::National | Self::Alone | Self::Silence | Self::Consensus | Self::Unanimity,
                Vote::AbstainDeclare,
            ) => ("ballot-declare", "ballot-declare-detail"),
        }
    }
}

/// The numbers that counts compare with, from `assets/rules.ron`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// `abstention.block_divisor`: the part of the states and of the population whose formal abstentions block.
    pub abstention_divisor: i64,
}

impl Thresholds {
    /// Reads them by their names.
    #[must_use]
    pub fn read(mut get: impl FnMut(&str) -> i64) -> Self {
        Self { abstention_divisor: get("abstention.block_divisor") }
    }

    /// All of them by the names under which sentences about rules and votes may say them.
    #[must_use]
    pub fn named(&self) -> [(&'static str, i64); 1] {
        let Self { abstention_divisor } = *self;
        [("abstention_divisor", abstention_divisor)]
    }
}
