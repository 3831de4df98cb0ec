//! What can really act upon a malicious activity, and by how much.
//!
//! **Invariant:** words stop nothing by themselves; what each force takes off is written by the author of a scenario.

use serde::{Deserialize, Serialize};

/// A force that can make an activity shrink or end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Force {
    /// Technical help for those who are hit.
    Help,
    /// Police and prosecutors.
    Police,
    /// The authorities of the territory from which it is done.
    Host,
    /// The reckoning of whoever does it.
    Actor,
}

impl Force {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Help, Self::Police, Self::Host, Self::Actor];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Help => "help",
            Self::Police => "police",
            Self::Host => "host",
            Self::Actor => "actor",
        }
    }
}

/// What a force does to an activity in a turn in which it works in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// Per cent of the activity's first strength that it takes off.
    pub percent: u8,
    /// What everybody sees of it.
    #[serde(default)]
    pub text: String,
}
