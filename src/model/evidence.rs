//! Evidence as it enters a ledger: likelihoods, grade, group and roots.
//!
//! **Invariant:** an item never changes; what is shared of it is another item that carries its roots.

use serde::{Deserialize, Serialize};

use super::drawn::Otherwise;
use super::grade::Grade;
use super::key::{EvidenceKey, GroupKey, RootKey, StateKey};

/// What an item tells about (Rid and Buchanan's levels, `model.md` §2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Level {
    /// How and what.
    Tactical,
    /// Who.
    Operational,
    /// Why.
    Strategic,
}

/// Who has an item when it appears.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Holder {
    /// All of the 27, through the shared picture.
    Pool,
    /// One Member State alone.
    State(StateKey),
}

/// When an item appears.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Appears {
    /// At the start of this turn.
    Turn(u32),
    /// When an inject reveals it.
    WithInject,
}

/// How a holder shares an item with the 27 (`S1-IG §3`: there is no duty to share).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ShareMode {
    /// Nothing leaves the capital.
    Nothing,
    /// Only the own assessment, never the source or the method.
    Assessment,
    /// A version without source and method, one grade lower.
    Sanitised,
    /// Everything.
    Full,
}

impl ShareMode {
    /// All modes, most closed first.
    pub const ALL: [Self; 4] = [Self::Nothing, Self::Assessment, Self::Sanitised, Self::Full];

    /// The name by which words refer to the mode.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Assessment => "assessment",
            Self::Sanitised => "sanitised",
            Self::Full => "full",
        }
    }
}

/// A piece of evidence of the scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Its key.
    pub key: EvidenceKey,
    /// One line.
    pub title: String,
    /// What it says.
    pub text: String,
    /// Where it comes from, as its holder may see it.
    pub source: String,
    /// What it tells about.
    pub level: Level,
    /// Admiralty grade.
    pub grade: Grade,
    /// Penalty in centibans for each hypothesis, in the scenario's order.
    pub likelihood_centibans: Vec<i32>,
    /// What it says instead, if the dice decide what was found.
    pub otherwise: Option<Otherwise>,
    /// Correlation group.
    pub group: GroupKey,
    /// Root source: the item's own key unless the author names one.
    pub root: RootKey,
    /// Who has it first.
    pub holder: Holder,
    /// When it appears.
    pub appears: Appears,
    /// Whether it may be laid before a court (listing evidence).
    pub releasable: bool,
}
