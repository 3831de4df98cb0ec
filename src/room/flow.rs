//! How one laptop goes round: when it comes to the facilitator, and what is done in one sitting.

use serde::{Deserialize, Serialize};

use super::house::HOUSE;

/// When a laptop that several teams share comes to the facilitator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stops {
    /// When a phase is to be closed.
    EachPhase,
    /// When a turn is over; phases before close as soon as nobody is waited for.
    #[default]
    EachTurn,
    /// When it is asked for, and at the end.
    OnCall,
}

impl Stops {
    /// All of them, the most frequent first.
    pub const ALL: [Self; 3] = [Self::EachPhase, Self::EachTurn, Self::OnCall];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::EachPhase => "each-phase",
            Self::EachTurn => "each-turn",
            Self::OnCall => "on-call",
        }
    }
}

/// How one laptop goes round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Flow {
    /// When it comes to the facilitator.
    pub stops: Stops,
    /// Whether a team shares and takes its initiatives in one sitting, before it sees what the others share.
    pub short: bool,
}

impl Flow {
    /// How the laptop goes round among so many teams, until somebody chooses otherwise.
    #[must_use]
    pub fn among(teams: usize) -> Self {
        Self { stops: Stops::default(), short: teams >= HOUSE.many_teams }
    }
}
