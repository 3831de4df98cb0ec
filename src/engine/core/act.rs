//! Acts of adversaries.

use serde::{Deserialize, Serialize};

use super::dice::Roll;
use crate::model::condition::Action;
use crate::model::key::AdversaryKey;

/// What an adversary did, with the odds and the roll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// Who.
    pub adversary: AdversaryKey,
    /// What.
    pub action: Action,
    /// Utility of each action in points.
    pub utilities: Vec<i64>,
    /// Odds of each action in millionths.
    pub ppm: Vec<u32>,
    /// The roll that decided.
    pub roll: Roll,
    /// How often it had done the same before.
    #[serde(default)]
    pub before: u32,
    /// Whether people chose it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub chosen: bool,
}
