//! What the score of a principle is made of: contributions in points, each with the ground it rests on.
//!
//! **Invariant:** there is no score beside the sum of its contributions.

use crate::engine::core::proposal::ProposalId;
use crate::model::key::StateKey;
use crate::model::principle::Principle;
use crate::model::procedure::LegalTest;

/// What a contribution rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Where the score stands before anything counts.
    Start,
    /// Harm in the scenario's unit, without any measure and as it came.
    Harm {
        /// Without any measure.
        without: i64,
        /// As it came.
        with: i64,
    },
    /// A decision touches interests that its text does not meet.
    InterestHurt {
        /// The decision.
        proposal: ProposalId,
        /// Whose interests.
        of: Vec<StateKey>,
    },
    /// A clause of a decision meets interests that it would else have touched.
    InterestMet {
        /// The decision.
        proposal: ProposalId,
        /// Whose interests.
        of: Vec<StateKey>,
    },
    /// A decision was taken before its road came to whoever decides; the engine never lets that happen.
    OffRoad(ProposalId),
    /// The Presidency fast-tracked a proposal.
    FastTracked(ProposalId),
    /// A proposal fell because it did not stand the legal tests.
    FellUnlawful(ProposalId),
    /// So many of the 27 hold the reading that the shared picture holds.
    Agreement {
        /// How many.
        agree: usize,
        /// Of how many.
        of: usize,
    },
    /// The first decision that rests on facts came before any product of Intcen.
    BeforeProduct(ProposalId),
    /// Nothing was felt that could be out of proportion.
    NothingFelt,
    /// The strongest measure that was felt, by which the whole package is judged.
    Strongest(ProposalId),
    /// It was stronger than severity bore, when it was decided and still today.
    TooStrong {
        /// The severity from which it would have been in proportion.
        from: i64,
        /// The higher of the severity then and today's.
        severity: i64,
    },
    /// It is weaker than what severity calls for today.
    TooWeak {
        /// The severity up to which it would be in proportion.
        to: i64,
        /// Today's severity.
        severity: i64,
    },
    /// A decision in force does not meet these conditions of law today.
    TestsUnmet {
        /// The decision.
        proposal: ProposalId,
        /// The conditions.
        tests: Vec<LegalTest>,
    },
    /// A decision was told without reasons.
    NoReasons(ProposalId),
    /// A restrictive measure has no date for a review.
    NoReview(ProposalId),
    /// A score ends at 0 and at 100.
    Limit,
}

impl Ground {
    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Harm { .. } => "harm",
            Self::InterestHurt { .. } => "interest-hurt",
            Self::InterestMet { .. } => "interest-met",
            Self::OffRoad(_) => "off-road",
            Self::FastTracked(_) => "fast-tracked",
            Self::FellUnlawful(_) => "fell-unlawful",
            Self::Agreement { .. } => "agreement",
            Self::BeforeProduct(_) => "before-product",
            Self::NothingFelt => "nothing-felt",
            Self::Strongest(_) => "strongest",
            Self::TooStrong { .. } => "too-strong",
            Self::TooWeak { .. } => "too-weak",
            Self::TestsUnmet { .. } => "tests-unmet",
            Self::NoReasons(_) => "no-reasons",
            Self::NoReview(_) => "no-review",
            Self::Limit => "limit",
        }
    }
}

/// A part of a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// What it rests on.
    pub ground: Ground,
    /// Its points.
    pub points: i64,
}

/// A principle with what its score is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrincipleScore {
    /// The principle.
    pub principle: Principle,
    /// The contributions; none where the score is not computed yet.
    pub reasons: Vec<Contribution>,
}

impl PrincipleScore {
    /// The score: the sum of the contributions.
    #[must_use]
    pub fn score(&self) -> Option<i64> {
        let known = !self.reasons.is_empty();
        known.then(|| self.reasons.iter().map(|reason| reason.points).sum())
    }
}
