//! Facts of those who play an adversary: what they seal, which quiet steps they take, what is noticed of them.
//!
//! **Invariant:** taking one in holds no rule, rolls no dice and cannot fail.

use serde::{Deserialize, Serialize};

use crate::engine::core::dice::Roll;
use crate::engine::core::red::Move;
use crate::engine::core::state::State;
use crate::model::inject::Recipients;
use crate::model::key::{AdversaryKey, StateKey, StepKey};

/// A fact of those who play an adversary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RedEvent {
    /// A move was sealed.
    MoveSealed {
        /// Whose.
        of: AdversaryKey,
        /// Which.
        chosen: Move,
    },
    /// A quiet step was taken.
    Stepped {
        /// By whom.
        of: AdversaryKey,
        /// Which.
        step: StepKey,
        /// Whether it was seen through.
        found: bool,
        /// The roll that decided.
        roll: Roll,
    },
    /// Something is heard of what an adversary did beside its act; it never says who did it but in its own words.
    Noticed {
        /// By whom.
        to: Recipients,
        /// Headline.
        title: String,
        /// What is heard.
        text: String,
    },
    /// A capital was swayed.
    Swayed {
        /// Which.
        state: StateKey,
        /// Towards whom.
        towards: AdversaryKey,
        /// By how many points.
        points: i64,
    },
}

impl RedEvent {
    /// Takes the fact into the state.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::MoveSealed { of, chosen } => {
                state.moves.insert(of.clone(), chosen.clone());
            }
            Self::Stepped { of, step, found, .. } => {
                state.rolls += 1;
                state.steps.insert((of.clone(), step.clone()), *found);
            }
            Self::Noticed { .. } => {}
            Self::Swayed { state: capital, towards, points } => {
                *state.swayed.entry((capital.clone(), towards.clone())).or_default() += points;
            }
        }
    }

    /// Whether it opened something that people have seen since and that was not theirs before.
    pub(super) fn reveals(&self) -> bool {
        match self {
            Self::Noticed { .. } => true,
            Self::MoveSealed { .. } | Self::Stepped { .. } | Self::Swayed { .. } => false,
        }
    }
}
