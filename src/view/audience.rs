//! Audiences: who looks.

use serde::{Deserialize, Serialize};

use crate::engine::core::ledger::PictureOf;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::rulebook::Rulebook;

/// Who looks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Audience {
    /// The plenary, on the projector.
    Public,
    /// A delegation.
    Seat(StateKey),
    /// Whoever plays an adversary.
    Red(AdversaryKey),
    /// The exercise director.
    Facilitator,
}

impl Audience {
    /// The audience of a name, in small or capital letters: `public`, `facilitator`, or the key of a seat or an adversary.
    #[must_use]
    pub fn named(book: &Rulebook, name: &str) -> Option<Self> {
        let name = name.to_lowercase();
        match name.as_str() {
            "public" => Some(Self::Public),
            "facilitator" => Some(Self::Facilitator),
            seat => {
                let adversary = || book.scenario.adversaries.iter().find(|one| one.key.as_str() == seat);
                let red = || adversary().map(|one| Self::Red(one.key.clone()));
                book.seats().find(|key| key.as_str() == seat).map(Self::Seat).or_else(red)
            }
        }
    }

    /// Whether this audience is the delegation of a state.
    #[must_use]
    pub fn is(&self, state: &StateKey) -> bool {
        matches!(self, Self::Seat(own) if own == state)
    }

    /// Whether this audience plays an adversary.
    #[must_use]
    pub fn plays(&self, adversary: &AdversaryKey) -> bool {
        matches!(self, Self::Red(own) if own == adversary)
    }

    /// Whether this audience sits among the 27, or directs them.
    #[must_use]
    pub fn is_at_the_table(&self) -> bool {
        matches!(self, Self::Seat(_) | Self::Facilitator)
    }

    /// Whether this audience may see a picture of the evidence.
    #[must_use]
    pub fn may_see(&self, picture: &PictureOf) -> bool {
        match (self, picture) {
            (Self::Public | Self::Red(_), _) => false,
            (Self::Facilitator, _) | (Self::Seat(_), PictureOf::Pool) => true,
            (Self::Seat(own), PictureOf::State(state)) => own == state,
        }
    }
}
