//! What the facilitator or an evaluator saw, tied to the moment of its entry and, if they like, to a seat, an objective and
//! a rating; after the end it is a remark of the hot wash, a bookmark of the debriefing, what a team says of itself, or what
//! is to be done about it.
//!
//! **Invariant:** moves no number and is told to nobody but the facilitator.

use serde::{Deserialize, Serialize};

use crate::model::key::{ObjectiveKey, StateKey};

/// How well it went, in the four words of the HSEEP (Homeland Security Exercise and Evaluation Program, doctrine of 2020).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Rating {
    /// Performed without challenges.
    Unchallenged,
    /// Performed with some challenges.
    SomeChallenges,
    /// Performed with major challenges.
    MajorChallenges,
    /// Unable to be performed.
    Unable,
}

impl Rating {
    /// All, the best first.
    pub const ALL: [Self; 4] = [Self::Unchallenged, Self::SomeChallenges, Self::MajorChallenges, Self::Unable];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Unchallenged => "unchallenged",
            Self::SomeChallenges => "some-challenges",
            Self::MajorChallenges => "major-challenges",
            Self::Unable => "unable",
        }
    }
}

/// What is noted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// What somebody saw; after the end, a remark of the hot wash.
    #[default]
    Seen,
    /// A moment that the debriefing comes back to.
    Bookmark,
    /// What a team says of itself.
    OfItself,
    /// What is to be done: a line of the improvement plan.
    ToDo {
        /// By whom.
        owner: String,
        /// Until when.
        due: String,
    },
}

impl Kind {
    /// Whether something was simply seen.
    #[must_use]
    pub fn is_seen(&self) -> bool {
        *self == Self::Seen
    }

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Bookmark => "bookmark",
            Self::OfItself => "of-itself",
            Self::ToDo { .. } => "to-do",
        }
    }
}

/// An observation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// What was seen.
    pub text: String,
    /// Which objective it bears on.
    pub objective: Option<ObjectiveKey>,
    /// Whose doing it was; without one, everybody's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<StateKey>,
    /// How well it went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
    /// What is noted.
    #[serde(default, skip_serializing_if = "Kind::is_seen")]
    pub kind: Kind,
    /// The entry after which it was so, where it is noted later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<u64>,
}
