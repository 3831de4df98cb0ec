//! The quantities that an exercise scores, each with its range.
//!
//! **Invariant:** a quantity saturates at the ends of its range, and the ledger shows that it did.

use serde::{Deserialize, Serialize};

use super::key::AdversaryKey;

/// Something that is scored; every change of it stands in the ledger.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Quantity {
    /// Tension between the parties, 0–1000 (`model.md` §3).
    Tension,
    /// Publicity stock: how hard it is to walk back, 0–100.
    Publicity,
    /// Cohesion of the 27, 0–100.
    Cohesion,
    /// Harm done so far, in the scenario's unit.
    Harm,
    /// Severity of the situation, 0–100.
    Severity,
    /// An adversary's belief that the EU will respond, in thousandths (also called credibility).
    Belief(AdversaryKey),
    /// Cost imposed on an adversary so far.
    Cost(AdversaryKey),
    /// An adversary's grievance in this turn.
    Grievance(AdversaryKey),
}

impl Quantity {
    /// Lowest and highest value.
    #[must_use]
    pub fn range(&self) -> (i64, i64) {
        match self {
            Self::Tension | Self::Belief(_) | Self::Grievance(_) => (0, 1000),
            Self::Publicity | Self::Cohesion | Self::Severity => (0, 100),
            Self::Harm | Self::Cost(_) => (0, 1_000_000),
        }
    }

    /// The name by which words and parameters refer to the quantity.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Tension => "tension",
            Self::Publicity => "publicity",
            Self::Cohesion => "cohesion",
            Self::Harm => "harm",
            Self::Severity => "severity",
            Self::Belief(_) => "belief",
            Self::Cost(_) => "cost",
            Self::Grievance(_) => "grievance",
        }
    }

    /// The adversary that the quantity belongs to, if it belongs to one.
    #[must_use]
    pub fn adversary(&self) -> Option<&AdversaryKey> {
        match self {
            Self::Belief(key) | Self::Cost(key) | Self::Grievance(key) => Some(key),
            Self::Tension | Self::Publicity | Self::Cohesion | Self::Harm | Self::Severity => None,
        }
    }
}
