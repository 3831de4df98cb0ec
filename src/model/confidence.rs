//! Confidence in an analysis: how well it is supported, which is not how probable its result is.
//!
//! **Invariant:** says nothing of a probability; the two are stated side by side.

use serde::{Deserialize, Serialize};

/// Confidence in an analysis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Confidence {
    /// Little independent support, or one group carries it all.
    #[default]
    Low,
    /// Some independent support.
    Moderate,
    /// Enough independent groups, none dominating, and the result survives the loss of any.
    High,
}

impl Confidence {
    /// All, the lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Moderate, Self::High];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Moderate => "moderate",
            Self::High => "high",
        }
    }
}
