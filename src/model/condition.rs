//! Conditions on the state of an exercise, as injects and criteria use them.
//!
//! **Invariant:** a condition is data; only the engine evaluates it.

use serde::{Deserialize, Serialize};

use super::clause::{Clause, Naming};
use super::evidence::ShareMode;
use super::key::{
    ActivityKey, AdversaryKey, AnswerKey, CandidateKey, EvidenceKey, HypothesisKey, InjectKey, MeasureId, StateKey,
};
use super::voice::Voice;

/// An action class of an adversary, A0 (engages) to A6 (threshold of force), `model.md` §3.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Action {
    /// Engages or ceases.
    A0,
    /// Pauses quietly.
    A1,
    /// Denies, spreads a counter-narrative.
    A2,
    /// Answers in kind by diplomatic means.
    A3,
    /// Harasses deniably.
    A4,
    /// Disrupts critical infrastructure.
    A5,
    /// Acts at the threshold of force.
    A6,
}

impl Action {
    /// All actions, mildest first.
    pub const ALL: [Self; 7] = [Self::A0, Self::A1, Self::A2, Self::A3, Self::A4, Self::A5, Self::A6];

    /// Whether it is an open act against the Union, of which a spokesperson speaks.
    #[must_use]
    pub fn is_affront(self) -> bool {
        matches!(self, Self::A3 | Self::A5 | Self::A6)
    }

    /// The action's place in [`Action::ALL`].
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }
}

/// Something that is true or not at a moment of the exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// The turn is this one or later.
    TurnAtLeast(u32),
    /// The rung of the ladder is this one or higher (0–10).
    RungAtLeast(u8),
    /// The rung of the ladder is this one or lower.
    RungAtMost(u8),
    /// Harm has reached this many points.
    HarmAtLeast(i64),
    /// Cohesion has fallen to this or lower.
    CohesionAtMost(i64),
    /// The measure has been adopted.
    Adopted(MeasureId),
    /// Any measure with effect outside has been adopted.
    AnythingAdopted,
    /// A proposal for the measure failed.
    Failed(MeasureId),
    /// The shared picture gives the hypothesis at least this many per cent.
    SharedAtLeast(HypothesisKey, u8),
    /// The state has attributed publicly.
    Attributed(StateKey),
    /// This voice has attributed publicly.
    Spoke(Voice),
    /// This voice has asked the Union to act.
    Requested(Voice),
    /// The inject has been released.
    Released(InjectKey),
    /// The inject was answered so, by a seat or by silence.
    Answered(InjectKey, AnswerKey),
    /// The adversary has at some time acted in this class or a higher one.
    Did(AdversaryKey, Action),
    /// A channel to the adversary is open.
    ChannelOpen(AdversaryKey),
    /// The adversary shows a way out.
    WayOutOpen(AdversaryKey),
    /// The activity goes on with at least this many per cent of its first strength.
    GoesOn(ActivityKey, u8),
    /// The measure has been adopted with this adversary as its addressee.
    Addressed(MeasureId, AdversaryKey),
    /// Something that was adopted, and is told to the world, says this.
    Said(Clause),
    /// Somebody in the Union has named the adversary in public so, or gone further: a text of all, or a Member State.
    Named(AdversaryKey, Naming),
    /// The state has shared the item with all, or passed it to somebody, in this form or a more open one.
    Gave(StateKey, EvidenceKey, ShareMode),
    /// The person or entity is listed.
    Listed(CandidateKey),
    /// The dice made this hypothesis true; for scenarios that leave their truth to them.
    Truth(HypothesisKey),
    /// The item, as somebody shared it, has found its way out.
    Leaked(EvidenceKey),
    /// All of these.
    All(Vec<Condition>),
    /// Any of these.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
}

impl Condition {
    /// The conditions that this one is put together from; what is negated stays whole.
    #[must_use]
    pub fn parts(&self) -> Vec<&Self> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::parts).collect(),
            one => vec![one],
        }
    }

    /// Whether the calendar lets it hold in this turn.
    #[must_use]
    pub fn may_hold_in(&self, turn: u32) -> bool {
        match self {
            Self::TurnAtLeast(first) => turn >= *first,
            Self::All(parts) => parts.iter().all(|part| part.may_hold_in(turn)),
            Self::Any(parts) => parts.iter().any(|part| part.may_hold_in(turn)),
            _ => true,
        }
    }
}
