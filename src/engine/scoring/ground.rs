//! What the score of a principle is made of: contributions in points, each with the ground it rests on.
//!
//! **Invariant:** there is no score beside the sum of its contributions.

use crate::engine::core::proposal::ProposalId;
use crate::model::key::{AdversaryKey, StateKey};
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
    /// How far the shared picture lay off what all capitals held together, over the turns.
    PictureApart {
        /// Points of a hundred.
        apart: i64,
    },
    /// A channel to a State concerned stands open at the end.
    ChannelKept(Vec<AdversaryKey>),
    /// The situation was grave, and nothing was ever addressed to a State concerned.
    NobodyTurnedTo,
    /// Partners joined.
    PartnersJoined(usize),
    /// It has come out that somebody was named for more than it did.
    NamedTooFar,
    /// It has come out that somebody was named who had no part in it.
    NamedWrong,
    /// Grave turns in which nothing of the Union was in force or decided.
    Idle(usize),
    /// Decisions whose text refers to law or norms and sets a task or a demand, and whose reasons were told.
    WholeRecords(usize),
    /// Decisions that were taken again while the same was in force.
    Repeated(usize),
    /// Decisions beyond what anybody can carry out in one turn.
    Crowded(usize),
    /// Law or norms that were breached were held up in public.
    LawHeldUp,
    /// Law or norms were gravely breached, and nothing in public said so.
    LawPassedOver,
    /// Decisions that were told with their reasons, of so many.
    ReasonsTold {
        /// How many.
        told: usize,
        /// Of how many.
        of: usize,
    },
    /// Turns in which the situation was grave and nothing was felt.
    NothingDone(usize),
    /// The first decision that rests on facts came before any product of Intcen.
    BeforeProduct(ProposalId),
    /// A measure was the strongest that was felt in so many turns, and stronger than their severity bore.
    TooStrong {
        /// The measure.
        proposal: ProposalId,
        /// In how many turns.
        turns: usize,
    },
    /// A measure was the strongest that was felt in so many turns, and weaker than their severity called for.
    TooWeak {
        /// The measure.
        proposal: ProposalId,
        /// In how many turns.
        turns: usize,
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
            Self::PictureApart { .. } => "picture-apart",
            Self::ChannelKept(_) => "channel-kept",
            Self::NobodyTurnedTo => "nobody-turned-to",
            Self::PartnersJoined(_) => "partners-joined",
            Self::NamedTooFar => "named-too-far",
            Self::NamedWrong => "named-wrong",
            Self::Idle(_) => "idle",
            Self::WholeRecords(_) => "whole-records",
            Self::Repeated(_) => "repeated",
            Self::Crowded(_) => "crowded",
            Self::LawHeldUp => "law-held-up",
            Self::LawPassedOver => "law-passed-over",
            Self::ReasonsTold { .. } => "reasons-told",
            Self::NothingDone(_) => "nothing-done",
            Self::BeforeProduct(_) => "before-product",
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
