//! The norms of responsible State behaviour of 2015, by the letters of paragraph 13 (`domain.md` C.3).
//!
//! **Invariant:** the letters are those of the report of the group of governmental experts, which the EU refers to.

use serde::{Deserialize, Serialize};

/// A norm of paragraph 13.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Norm {
    /// Cooperate for stability.
    A,
    /// Consider all relevant information before attributing.
    B,
    /// Do not knowingly allow territory to be used.
    C,
    /// Exchange information, assist, prosecute.
    D,
    /// Respect human rights.
    E,
    /// Do not damage critical infrastructure.
    F,
    /// Protect own critical infrastructure.
    G,
    /// Respond to requests for assistance.
    H,
    /// Keep the supply chain whole.
    I,
    /// Report vulnerabilities.
    J,
    /// Do not harm response teams.
    K,
}

impl Norm {
    /// All norms.
    pub const ALL: [Self; 11] =
        [Self::A, Self::B, Self::C, Self::D, Self::E, Self::F, Self::G, Self::H, Self::I, Self::J, Self::K];

    /// The letter in lower case, by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::D => "d",
            Self::E => "e",
            Self::F => "f",
            Self::G => "g",
            Self::H => "h",
            Self::I => "i",
            Self::J => "j",
            Self::K => "k",
        }
    }
}
