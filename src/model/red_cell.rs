//! What an author lets people do who play an adversary: how far within its odds, its way out, its quiet steps.
//!
//! **Invariant:** data only; without a word of the author, people choose among acts and nothing else.

use serde::{Deserialize, Serialize};

use super::inject::{Effect, Recipients};
use super::key::{EvidenceKey, StepKey};

/// What an author lets people do who play an adversary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedCell {
    /// What they are told.
    #[serde(default)]
    pub briefing: String,
    /// What they must not do.
    #[serde(default)]
    pub bounds: Vec<String>,
    /// How likely an act must be by its own reckoning before they may choose it, in per cent.
    #[serde(default = "least_percent")]
    pub least_percent: u8,
    /// The way out that they may show.
    #[serde(default)]
    pub off_ramp: Option<OffRamp>,
    /// What they may do beside, one in a turn and each once.
    #[serde(default)]
    pub quiet: Vec<QuietStep>,
}

impl Default for RedCell {
    fn default() -> Self {
        Self {
            briefing: String::new(),
            bounds: Vec::new(),
            least_percent: least_percent(),
            off_ramp: None,
            quiet: Vec::new(),
        }
    }
}

fn least_percent() -> u8 {
    5
}

/// What is told of something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Telling {
    /// Headline.
    pub title: String,
    /// What everybody sees of it.
    pub text: String,
}

/// A way out that an adversary may show to the Union.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OffRamp {
    /// From which turn.
    #[serde(default = "first_turn")]
    pub from_turn: u32,
    /// What the 27 hear when it is offered.
    pub offer: Telling,
    /// What they hear when it is withdrawn.
    pub withdraw: Telling,
}

fn first_turn() -> u32 {
    1
}

/// What a quiet step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum QuietKind {
    /// Evidence is planted.
    Plant,
    /// Something is given to the press.
    Leak,
    /// A capital is courted.
    Court,
}

impl QuietKind {
    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Plant => "plant",
            Self::Leak => "leak",
            Self::Court => "court",
        }
    }
}

/// A quiet step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuietStep {
    /// Its key, which no other step of the adversary has.
    pub key: StepKey,
    /// What it is.
    pub kind: QuietKind,
    /// What is done, as those read it who do it.
    pub title: String,
    /// How.
    #[serde(default)]
    pub text: String,
    /// How often it is seen through, in per cent.
    pub found_percent: u8,
    /// What comes of it if it is not.
    pub unnoticed: Outcome,
    /// What comes of it if it is.
    pub found: Outcome,
}

/// What comes of a quiet step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Who hears of it; nobody, if nobody is named.
    #[serde(default)]
    pub to: Option<Recipients>,
    /// Headline.
    #[serde(default)]
    pub title: String,
    /// What they hear.
    #[serde(default)]
    pub text: String,
    /// Evidence that appears.
    #[serde(default)]
    pub reveals: Vec<EvidenceKey>,
    /// What it changes.
    #[serde(default)]
    pub effects: Vec<Effect>,
}
