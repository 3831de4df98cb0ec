//! The comparison with the record, as it is kept with the program (`assets/compared.ron`) and shown.
//!
//! It is made by `demarche record --save`, with the cases held out and with all of them fitted; nothing of it is written
//! by hand, and a test plays some of it again.
//!
//! **Invariant:** figures only; what they mean is said where they are shown.

use serde::{Deserialize, Serialize};

use super::play::Changes;
use super::table::{Row, Score};

/// A fold: the cases that were held out of it and the weights that were fitted without them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fold {
    /// The numbers of the cases.
    pub cases: Vec<u32>,
    /// The weights.
    pub weights: Changes,
}

/// A named score: a rule of thumb, or something taken away from every case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// The name by which words refer to it.
    pub name: String,
    /// How it did.
    pub score: Score,
}

/// Means over a code that is moved step by step, all others kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sweep {
    /// The case that is moved.
    pub case: u32,
    /// What of it: severity or evidence.
    pub of: String,
    /// Mean tiers, in thousandths.
    pub means_milli: Vec<i64>,
}

/// The comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    /// Exercises of each case.
    pub runs: u64,
    /// The first seed.
    pub seed: u64,
    /// Each case played with weights that never saw it.
    pub held_out: Vec<Row>,
    /// Each case played with the weights in force.
    pub fitted: Vec<Row>,
    /// The folds.
    pub folds: Vec<Fold>,
    /// Rules of thumb.
    pub rules_of_thumb: Vec<Named>,
    /// With something taken away.
    pub ablations: Vec<Named>,
    /// Severity and evidence moved one at a time.
    pub sweeps: Vec<Sweep>,
}

/// The comparison that the program was built with, as text.
pub const SHIPPED: &str = include_str!("../../../assets/compared.ron");
