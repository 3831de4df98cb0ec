//! Facts of directing: what the facilitator does to the course by hand, and what is written to and by the direction.
//!
//! **Invariant:** taking one in holds no rule, rolls no dice and cannot fail; what an author wrote stays beside what was
//! said instead.

use serde::{Deserialize, Serialize};

use crate::engine::core::command::SeatMode;
use crate::engine::core::said::{Improvised, Letter};
use crate::engine::core::state::State;
use crate::model::inject::Recipients;
use crate::model::key::{InjectKey, StateKey};

/// A fact of directing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DirectionEvent {
    /// An inject is held: it does not come by itself.
    InjectHeld(InjectKey),
    /// It may come by itself again.
    InjectFreed(InjectKey),
    /// An inject is told in other words than its author's; in the author's, where none are named.
    InjectReworded {
        /// Which.
        inject: InjectKey,
        /// Headline and text.
        words: Option<(String, String)>,
    },
    /// An inject that no author wrote.
    InjectImprovised {
        /// Headline.
        title: String,
        /// Text.
        text: String,
        /// Who receives it.
        to: Recipients,
    },
    /// The direction wrote to a team, or to all.
    DirectionWrote {
        /// To whom; nobody means all.
        to: Option<StateKey>,
        /// What.
        text: String,
    },
    /// A team wrote to the direction.
    DirectionAsked {
        /// Which.
        by: StateKey,
        /// What.
        text: String,
    },
    /// Somebody else acts for a seat from now on.
    SeatPassed {
        /// Which seat.
        seat: StateKey,
        /// Who acts.
        to: SeatMode,
    },
    /// The exercise was ended before its last turn was over.
    EndedEarly {
        /// Why.
        reason: String,
    },
}

impl DirectionEvent {
    /// Takes the fact into the state.
    pub(super) fn apply(&self, state: &mut State) {
        let turn = state.turn;
        match self {
            Self::InjectHeld(key) => {
                state.held.insert(key.clone());
            }
            Self::InjectFreed(key) => {
                state.held.remove(key);
            }
            Self::InjectReworded { inject, words: Some(words) } => {
                state.reworded.insert(inject.clone(), words.clone());
            }
            Self::InjectReworded { inject, words: None } => {
                state.reworded.remove(inject);
            }
            Self::InjectImprovised { title, text, to } => {
                let (title, text, to) = (title.clone(), text.clone(), to.clone());
                state.improvised.push(Improvised { turn, title, text, to });
            }
            Self::DirectionWrote { to, text } => {
                state.letters.push(Letter { turn, by: None, to: to.clone(), text: text.clone() });
            }
            Self::DirectionAsked { by, text } => {
                state.letters.push(Letter { turn, by: Some(by.clone()), to: None, text: text.clone() });
            }
            Self::SeatPassed { seat, to } => {
                state.setup.seats.insert(seat.clone(), to.clone());
            }
            Self::EndedEarly { .. } => {}
        }
    }

    /// Whether it opened something that people have seen since and that was not theirs before.
    pub(super) fn reveals(&self) -> bool {
        match self {
            Self::InjectImprovised { .. } | Self::DirectionWrote { .. } => true,
            Self::InjectHeld(_)
            | Self::InjectFreed(_)
            | Self::InjectReworded { .. }
            | Self::DirectionAsked { .. }
            | Self::SeatPassed { .. }
            | Self::EndedEarly { .. } => false,
        }
    }
}
