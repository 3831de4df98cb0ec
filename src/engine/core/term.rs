//! The named terms of which a delegation's stand is the sum (`model.md` §5).
//!
//! **Invariant:** a name and a number; how much a term counts is for the delegations' room.

use serde::{Deserialize, Serialize};

/// A term of a delegation's stand (`model.md` §5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Term {
    /// Goodwill towards any proposal in order.
    Base,
    /// Own certainty against the threshold.
    Gate,
    /// Band against severity.
    Proportion,
    /// With those who are hit.
    Solidarity,
    /// Appetite for risk against expected tension.
    Risk,
    /// A current product of Intcen to rest on.
    Picture,
    /// Legal tests and references.
    Law,
    /// How public the step is.
    Publicity,
    /// Authored interests.
    Interest,
    /// An authored red line.
    RedLine,
    /// Arguments received.
    Persuasion,
    /// The tone against severity.
    Wording,
    /// Fast-tracked preparation.
    Haste,
}

impl Term {
    /// All terms, in the order in which they are stated.
    pub const ALL: [Self; 13] = [
        Self::Base,
        Self::Gate,
        Self::Proportion,
        Self::Solidarity,
        Self::Risk,
        Self::Picture,
        Self::Law,
        Self::Publicity,
        Self::Interest,
        Self::RedLine,
        Self::Persuasion,
        Self::Wording,
        Self::Haste,
    ];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Gate => "gate",
            Self::Proportion => "proportion",
            Self::Solidarity => "solidarity",
            Self::Risk => "risk",
            Self::Picture => "picture",
            Self::Law => "law",
            Self::Publicity => "publicity",
            Self::Interest => "interest",
            Self::RedLine => "red-line",
            Self::Persuasion => "persuasion",
            Self::Wording => "wording",
            Self::Haste => "haste",
        }
    }
}

/// A term with its points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermPoints {
    /// Which term.
    pub term: Term,
    /// Points.
    pub points: i64,
}
