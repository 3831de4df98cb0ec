//! What the dice make of a scenario that leaves its truth to them.
//!
//! **Invariant:** an exercise's lot is stated once, when it is opened, and never changes.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::key::{EvidenceKey, HypothesisKey};

/// What an item of evidence says instead, where the dice decide what was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Otherwise {
    /// One line.
    pub title: String,
    /// What it says.
    pub text: String,
    /// How often it is found even under the hypotheses that the item fits best, in per cent.
    pub missed_percent: u32,
}

/// What the dice chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// The hypothesis that is true.
    pub truth: HypothesisKey,
    /// The items that say the other thing.
    pub otherwise: BTreeSet<EvidenceKey>,
}
