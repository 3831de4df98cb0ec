//! Injects of the master scenario events list: when, to whom, and what they change.
//!
//! **Invariant:** data only; the engine decides when an inject is due, the views who reads it.

use serde::{Deserialize, Serialize};

use super::clause::Naming;
use super::condition::Condition;
use super::force::Force;
use super::key::{
    ActivityKey, AdversaryKey, AnswerKey, CandidateKey, EvidenceKey, HypothesisKey, InjectKey, ObjectiveKey, RootKey,
    StateKey,
};
use super::voice::Voice;

/// The kind of an inject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InjectKind {
    /// A technical report.
    Technical,
    /// Graded intelligence.
    Intelligence,
    /// Press and social media.
    Media,
    /// A note from a third country.
    ThirdCountry,
    /// A partner attributes.
    PartnerAttribution,
    /// Impact on people, health or markets.
    Impact,
    /// A leak.
    Leak,
    /// A legal opinion.
    Legal,
    /// A word from the capital or an institution.
    Political,
}

impl InjectKind {
    /// The name by which words refer to the kind.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Technical => "technical",
            Self::Intelligence => "intelligence",
            Self::Media => "media",
            Self::ThirdCountry => "third-country",
            Self::PartnerAttribution => "partner-attribution",
            Self::Impact => "impact",
            Self::Leak => "leak",
            Self::Legal => "legal",
            Self::Political => "political",
        }
    }
}

/// Who receives an inject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Recipients {
    /// Everybody, the public display included.
    Public,
    /// The 27, but not the public display.
    All,
    /// These states alone.
    States(Vec<StateKey>),
}

impl Recipients {
    /// Whether a seat is among them.
    #[must_use]
    pub fn reach(&self, seat: &StateKey) -> bool {
        match self {
            Self::Public | Self::All => true,
            Self::States(states) => states.contains(seat),
        }
    }
}

/// When an inject is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Trigger {
    /// At the start of this turn.
    Turn(u32),
    /// At the start of the first turn in which the condition holds.
    When(Condition),
    /// At the start of this turn, unless the condition holds by then: the answer to inaction.
    Unless(u32, Condition),
}

impl Trigger {
    /// The condition that it waits for, or that would forestall it.
    #[must_use]
    pub fn condition(&self) -> Option<&Condition> {
        match self {
            Self::Turn(_) => None,
            Self::When(condition) | Self::Unless(_, condition) => Some(condition),
        }
    }

    /// Whether the condition is looked at when this turn begins.
    #[must_use]
    pub fn looks_in(&self, turn: u32) -> bool {
        match self {
            Self::Turn(_) => false,
            Self::When(_) => true,
            Self::Unless(due, _) => *due == turn,
        }
    }
}

/// What an inject changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    /// Tension moves by this much.
    Tension(i64),
    /// Harm moves by this much.
    Harm(i64),
    /// Cohesion moves by this much.
    Cohesion(i64),
    /// Publicity moves by this much.
    Publicity(i64),
    /// An adversary's belief that the EU will respond moves by this much.
    Belief(AdversaryKey, i64),
    /// An activity starts.
    Start(ActivityKey),
    /// An activity ends.
    End(ActivityKey),
    /// A force takes this many per cent of its first strength off an activity.
    Weaken(ActivityKey, Force, u8),
    /// A channel to an adversary opens.
    OpenChannel(AdversaryKey),
    /// An adversary is shown a way out.
    OfferWayOut(AdversaryKey),
    /// A channel to an adversary closes.
    CloseChannel(AdversaryKey),
    /// An adversary takes its way out back.
    WithdrawWayOut(AdversaryKey),
    /// A source falls silent: nothing that goes back to this root comes any more.
    LoseSource(RootKey),
    /// It comes out who was behind it.
    ComesOut,
    /// Somebody attributes in public, naming the adversary in this way.
    Attributes(Voice, AdversaryKey, Naming),
    /// Somebody asks the Union to act.
    Requests(Voice),
    /// The services of a Member State conclude, before its government speaks.
    Concludes(StateKey, AdversaryKey),
    /// Somebody who is listed goes to court, which asks of the file so many points: what follows if the listing stands, and
    /// if it does not.
    Challenges(CandidateKey, u8, Vec<Effect>, Vec<Effect>),
    /// A capital weighs every answer to the adversary by so many points more, or less.
    Sways(StateKey, AdversaryKey, i64),
}

/// An answer that is open to a seat, with what comes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Its key, which no other answer to the same inject has.
    pub key: AnswerKey,
    /// What the seat says with it.
    pub text: String,
    /// Evidence that it reveals.
    pub reveals: Vec<EvidenceKey>,
    /// What it changes.
    pub effects: Vec<Effect>,
    /// What the asker sends back, or empty.
    pub reply: String,
    /// The hypothesis under which it would be the right answer: who thinks that likeliest gives it, if the program plays.
    pub fits: Option<HypothesisKey>,
}

/// What an inject asks: the answers, who gives one, and what silence means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The answers.
    pub answers: Vec<Answer>,
    /// The seat that answers; any recipient, if none is named.
    pub answer_by: Option<StateKey>,
    /// The answer that silence means; it means nothing, if none is named.
    pub unanswered: Option<AnswerKey>,
}

impl Offer {
    /// The answer of this key.
    #[must_use]
    pub fn answer(&self, key: &AnswerKey) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.key == *key)
    }
}

/// An inject of the master scenario events list (MSEL).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inject {
    /// Its key.
    pub key: InjectKey,
    /// Its MSEL number.
    pub msel: String,
    /// Headline.
    pub title: String,
    /// Text.
    pub text: String,
    /// Kind.
    pub kind: InjectKind,
    /// Marking of its own, or empty.
    pub marking: String,
    /// When it is due.
    pub trigger: Trigger,
    /// Who receives it.
    pub recipients: Recipients,
    /// Evidence that it reveals.
    pub reveals: Vec<EvidenceKey>,
    /// What it changes.
    pub effects: Vec<Effect>,
    /// What participants are expected to do.
    pub expected: String,
    /// The objective it serves.
    pub objective: Option<ObjectiveKey>,
    /// What it asks, if it wants an answer.
    pub offer: Option<Offer>,
}

impl Inject {
    /// Whether it is for this seat to answer it.
    #[must_use]
    pub fn is_answered_by(&self, seat: &StateKey) -> bool {
        let named = self.offer.as_ref().map(|offer| offer.answer_by.as_ref());
        self.recipients.reach(seat) && named.is_some_and(|named| named.is_none_or(|named| named == seat))
    }
}

/// Whether an inject of this kind tells of an attribution that its effects do not: the partner and whom it accuses stand
/// in its text alone, as in scenarios that could not say more.
#[must_use]
pub fn attributes_in_its_text(kind: InjectKind, effects: &[Effect]) -> bool {
    let says = |effect: &Effect| matches!(effect, Effect::Attributes(..));
    kind == InjectKind::PartnerAttribution && !effects.iter().any(says)
}
