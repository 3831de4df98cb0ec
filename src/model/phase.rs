//! The seven phases of a turn.

use serde::{Deserialize, Serialize};

/// A phase of a turn (`experience.md`, Play).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Phase {
    /// Injects arrive; the adversary's last act shows.
    Situation,
    /// Each seat decides in secret what to share.
    Intelligence,
    /// Seats submit initiatives.
    Initiative,
    /// Positions and arguments.
    Deliberation,
    /// Votes, sealed and revealed together.
    Decision,
    /// Form, audience, reasons; national lines.
    Communication,
    /// The ledger plays out.
    Consequences,
}

impl Phase {
    /// The seven phases in order.
    pub const ALL: [Self; 7] = [
        Self::Situation,
        Self::Intelligence,
        Self::Initiative,
        Self::Deliberation,
        Self::Decision,
        Self::Communication,
        Self::Consequences,
    ];

    /// How many there are.
    pub const COUNT: u8 = 7;

    /// The phase that follows in the same turn.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// The name by which words refer to the phase.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::Intelligence => "intelligence",
            Self::Initiative => "initiative",
            Self::Deliberation => "deliberation",
            Self::Decision => "decision",
            Self::Communication => "communication",
            Self::Consequences => "consequences",
        }
    }
}

const _: () = assert!(Phase::ALL.len() == Phase::COUNT as usize, "every phase counts");
