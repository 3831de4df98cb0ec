//! What people have sealed who play an adversary, for one turn.

use serde::{Deserialize, Serialize};

use crate::model::adversary::Reply;
use crate::model::condition::Action;
use crate::model::key::StepKey;

/// What is done about the way out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum WayOut {
    /// Nothing.
    #[default]
    Keep,
    /// It is shown.
    Offer,
    /// It is taken back.
    Withdraw,
}

impl WayOut {
    /// Everything that can be done about it.
    pub const ALL: [Self; 3] = [Self::Offer, Self::Keep, Self::Withdraw];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Offer => "offer",
            Self::Withdraw => "withdraw",
        }
    }
}

/// A move: one act, one answer, one quiet step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Move {
    /// The act; the dice choose, if none is named.
    pub act: Option<Action>,
    /// The answer to requests; as the act says, if none is named.
    pub reply: Option<Reply>,
    /// What is done about the way out.
    pub way_out: WayOut,
    /// The quiet step; none, if none is named.
    pub quiet: Option<StepKey>,
}
