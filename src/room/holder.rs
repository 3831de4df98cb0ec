//! Who holds the laptop, and who does next.
//!
//! **Invariant:** between two who are not the same there is the curtain, unless one team plays alone.

use std::borrow::Cow;

use crate::engine::core::command::{Actor, SeatMode, Setup};
use crate::engine::core::state::State;
use crate::engine::world::red::check_open;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::phase::Phase;
use crate::model::rulebook::Rulebook;
use crate::store::pins::FACILITATOR;
use crate::view::audience::Audience;

/// What stands before the key of an adversary in the name of its PIN.
const RED: &str = "red:";

/// Who holds the laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// Nobody: it is handed over, and nothing secret is on the screen.
    Curtain(Next),
    /// A delegation.
    Seat(StateKey),
    /// Whoever plays an adversary.
    Red(AdversaryKey),
    /// The facilitator.
    Facilitator,
}

/// Who takes over when the curtain is lifted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// A delegation.
    Seat(StateKey),
    /// Whoever plays an adversary.
    Red(AdversaryKey),
    /// The facilitator.
    Facilitator,
}

impl Holder {
    /// Who acts, and whose unsent work is at hand; nobody and nobody's behind the curtain.
    #[must_use]
    pub fn actor(&self) -> Option<Actor> {
        match self {
            Self::Seat(seat) => Some(Actor::Seat(seat.clone())),
            Self::Red(adversary) => Some(Actor::Red(adversary.clone())),
            Self::Facilitator => Some(Actor::Facilitator),
            Self::Curtain(_) => None,
        }
    }

    /// The delegation that holds it, if one does.
    #[must_use]
    pub fn seat(&self) -> Option<&StateKey> {
        match self {
            Self::Seat(seat) => Some(seat),
            Self::Red(_) | Self::Facilitator | Self::Curtain(_) => None,
        }
    }
}

impl Next {
    /// The holder whose laptop it is when the curtain is lifted.
    #[must_use]
    pub fn holder(&self) -> Holder {
        match self {
            Self::Seat(seat) => Holder::Seat(seat.clone()),
            Self::Red(adversary) => Holder::Red(adversary.clone()),
            Self::Facilitator => Holder::Facilitator,
        }
    }

    /// Whoever sees what this audience sees; nobody takes the laptop for the public.
    #[must_use]
    pub fn of(audience: &Audience) -> Option<Self> {
        match audience {
            Audience::Seat(seat) => Some(Self::Seat(seat.clone())),
            Audience::Red(adversary) => Some(Self::Red(adversary.clone())),
            Audience::Facilitator => Some(Self::Facilitator),
            Audience::Public => None,
        }
    }

    /// Whose PIN is kept under a name.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name.strip_prefix(RED) {
            Some(adversary) => Self::Red(adversary.into()),
            None if name == FACILITATOR => Self::Facilitator,
            None => Self::Seat(name.into()),
        }
    }

    /// The name under which the PIN is kept.
    #[must_use]
    pub fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Seat(seat) => Cow::Borrowed(seat.as_str()),
            Self::Red(adversary) => Cow::Owned(red_name(adversary)),
            Self::Facilitator => Cow::Borrowed(FACILITATOR),
        }
    }
}

/// The seats at which people sit, in the order in which the laptop goes round.
#[must_use]
pub fn teams(book: &Rulebook, state: &State) -> Vec<StateKey> {
    book.seats().filter(|key| state.is_team(key)).collect()
}

/// Whether a single team plays, as an exercise was set up: it needs neither curtain nor facilitator, unless somebody plays
/// against it. A seat that is passed to somebody else later changes nothing in that.
#[must_use]
pub fn is_solo(opened: &Setup) -> bool {
    let teams = opened.seats.values().filter(|mode| matches!(mode, SeatMode::Team(_))).count();
    teams == 1 && opened.red.is_empty()
}

/// Whether people play at all, as an exercise was set up.
#[must_use]
pub fn is_played(opened: &Setup) -> bool {
    !opened.red.is_empty() || opened.seats.values().any(|mode| matches!(mode, SeatMode::Team(_)))
}

/// The adversaries whose last chance to move is now: the consequences come next.
pub(super) fn open_to_moves<'a>(book: &'a Rulebook, state: &'a State) -> impl Iterator<Item = &'a AdversaryKey> {
    let last = book.phases().after(state.phase) == Some(Phase::Consequences);
    let all = book.scenario.adversaries.iter().map(|adversary| &adversary.key);
    all.filter(move |of| last && check_open(book, state, of).is_ok())
}

/// The name under which the PIN of whoever plays an adversary is kept.
#[must_use]
pub fn red_name(adversary: &AdversaryKey) -> String {
    format!("{RED}{adversary}")
}
