//! Who holds the laptop, and who does next.
//!
//! **Invariant:** between two who are not the same there is the curtain, unless one team plays alone.

use crate::engine::core::command::Actor;
use crate::engine::core::state::{Lifecycle, State};
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;
use crate::store::pins::FACILITATOR;

/// Who holds the laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// Nobody: it is handed over, and nothing secret is on the screen.
    Curtain(Next),
    /// A delegation.
    Seat(StateKey),
    /// The facilitator.
    Facilitator,
}

/// Who takes over when the curtain is lifted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// A delegation.
    Seat(StateKey),
    /// The facilitator.
    Facilitator,
}

impl Holder {
    /// Who acts, and whose unsent work is at hand; nobody and nobody's behind the curtain.
    #[must_use]
    pub fn actor(&self) -> Option<Actor> {
        match self {
            Self::Seat(seat) => Some(Actor::Seat(seat.clone())),
            Self::Facilitator => Some(Actor::Facilitator),
            Self::Curtain(_) => None,
        }
    }

    /// The delegation that holds it, if one does.
    #[must_use]
    pub fn seat(&self) -> Option<&StateKey> {
        match self {
            Self::Seat(seat) => Some(seat),
            Self::Facilitator | Self::Curtain(_) => None,
        }
    }

    /// Who is next: the first team that is not done with the phase, else the facilitator.
    #[must_use]
    pub fn whose_turn(book: &Rulebook, state: &State) -> Self {
        if state.lifecycle != Lifecycle::Running {
            return Self::Facilitator;
        }
        let teams = teams(book, state);
        let solo = is_solo(&teams);
        match teams.iter().find(|team| !state.finished.contains(*team)) {
            Some(team) if solo => Self::Seat(team.clone()),
            Some(team) => Self::Curtain(Next::Seat(team.clone())),
            None if teams.is_empty() || solo => Self::Facilitator,
            None => Self::Curtain(Next::Facilitator),
        }
    }
}

impl Next {
    /// The holder whose laptop it is when the curtain is lifted.
    #[must_use]
    pub fn holder(&self) -> Holder {
        match self {
            Self::Seat(seat) => Holder::Seat(seat.clone()),
            Self::Facilitator => Holder::Facilitator,
        }
    }

    /// Whose PIN is kept under a name.
    #[must_use]
    pub fn named(name: &str) -> Self {
        if name == FACILITATOR { Self::Facilitator } else { Self::Seat(name.into()) }
    }

    /// The name under which the PIN is kept.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Seat(seat) => seat.as_str(),
            Self::Facilitator => FACILITATOR,
        }
    }
}

/// The seats at which people sit, in the order in which the laptop goes round.
#[must_use]
pub fn teams(book: &Rulebook, state: &State) -> Vec<StateKey> {
    book.seats().filter(|key| state.is_team(key)).collect()
}

/// A single team needs neither curtain nor facilitator.
#[must_use]
pub fn is_solo(teams: &[StateKey]) -> bool {
    teams.len() == 1
}
