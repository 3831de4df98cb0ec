//! Items of the shared picture.

use serde::{Deserialize, Serialize};

use crate::model::evidence::ShareMode;
use crate::model::grade::Grade;
use crate::model::key::{EvidenceKey, GroupKey, ItemKey, RootKey, StateKey};

/// What somebody put into the shared picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PoolItem {
    /// Unique id within the exercise.
    pub id: ItemKey,
    /// Who shared it; nobody if it was common from the start.
    pub from: Option<StateKey>,
    /// The mode in which it was shared.
    pub mode: ShareMode,
    /// The evidence behind it, unless it is an assessment.
    pub evidence: Option<EvidenceKey>,
    /// Grade under which it counts.
    pub grade: Grade,
    /// Correlation group.
    pub group: GroupKey,
    /// Root sources.
    pub roots: Vec<RootKey>,
    /// Weights in centibans.
    pub weights: Vec<i32>,
    /// Whether it may be laid before a court.
    pub releasable: bool,
}
