//! How a delegation speaks: the card that it was dealt, or the largest weight of its brief, gives it a temperament.

use crate::model::delegation::{Card, Profile};
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;

/// A way of speaking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Temper {
    /// Says it in simple words.
    Plain,
    /// Speaks of reservations and instructions.
    Formal,
    /// Speaks as to friends.
    Warm,
    /// Says little.
    Dry,
}

impl Temper {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Plain, Self::Formal, Self::Warm, Self::Dry];

    /// How a delegation speaks.
    #[must_use]
    pub fn of(book: &Rulebook, state: &StateKey) -> Self {
        let dealt = || Self::of_card(book.scenario.cards.get(state).copied().unwrap_or(Card::Default));
        book.scenario.seat(state).map_or_else(dealt, |seat| Self::of_profile(&seat.profile))
    }

    fn of_card(card: Card) -> Self {
        match card {
            Card::Default | Card::EscalationAverse => Self::Plain,
            Card::QuietChannel | Card::LegalFormalist => Self::Formal,
            Card::SolidarityFirst | Card::Victim => Self::Warm,
            Card::ForensicMaximalist => Self::Dry,
        }
    }

    /// By the largest weight; the first of equals.
    fn of_profile(profile: &Profile) -> Self {
        let weights = [
            (profile.solidarity_permille, Self::Warm),
            (profile.law_permille.max(profile.publicity_permille), Self::Formal),
            (profile.proportion_permille, Self::Dry),
            (profile.risk_permille, Self::Plain),
        ];
        let most = weights.iter().map(|(weight, _)| *weight).max();
        weights.iter().find(|(weight, _)| Some(*weight) == most).map_or(Self::Plain, |(_, temper)| *temper)
    }

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Formal => "formal",
            Self::Warm => "warm",
            Self::Dry => "dry",
        }
    }
}
