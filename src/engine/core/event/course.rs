//! Facts of the course itself: it begins, goes on and ends, dice fall, quantities move, notes are taken.
//!
//! **Invariant:** taking one in holds no rule, rolls no dice and cannot fail.

use serde::{Deserialize, Serialize};

use crate::engine::core::command::Setup;
use crate::engine::core::dice::Roll;
use crate::engine::core::ledger::LedgerEntry;
use crate::engine::core::observation::Observation;
use crate::engine::core::state::{Lifecycle, Line, State};
use crate::model::drawn::Drawn;
use crate::model::key::StateKey;
use crate::model::phase::Phase;

/// A fact of the course itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CourseEvent {
    /// The exercise was opened.
    Opened(Setup),
    /// The dice chose who is behind it, and what was found.
    TruthDrawn(Drawn),
    /// A phase began.
    PhaseBegan {
        /// In which turn.
        turn: u32,
        /// Which phase.
        phase: Phase,
    },
    /// A delegation is done with the phase.
    Finished(StateKey),
    /// A roll that no act carries with it.
    Rolled(Roll),
    /// A quantity changed.
    Moved(LedgerEntry),
    /// The facilitator noted an observation.
    Noted(Observation),
    /// The facilitator took a step back.
    Undone,
    /// The exercise ended.
    Ended,
}

impl CourseEvent {
    /// Takes the fact into the state.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::Opened(setup) => {
                state.setup = setup.clone();
                state.lifecycle = Lifecycle::Running;
            }
            Self::PhaseBegan { turn, phase } => begin(state, *turn, *phase),
            Self::Finished(by) => {
                state.finished.insert(by.clone());
            }
            Self::Rolled(_) => state.rolls += 1,
            Self::Moved(entry) => {
                let line = Line { shown: entry.after, engine: entry.engine_after };
                state.quantities.insert(entry.quantity.clone(), line);
            }
            Self::Ended => state.lifecycle = Lifecycle::Over,
            Self::TruthDrawn(_) | Self::Noted(_) | Self::Undone => {}
        }
    }

    /// Whether it opened something that people have seen since and that was not theirs before.
    pub(super) fn reveals(&self) -> bool {
        match self {
            Self::Opened(_)
            | Self::TruthDrawn(_)
            | Self::PhaseBegan { .. }
            | Self::Finished(_)
            | Self::Rolled(_)
            | Self::Moved(_)
            | Self::Noted(_)
            | Self::Undone
            | Self::Ended => false,
        }
    }
}

fn begin(state: &mut State, turn: u32, phase: Phase) {
    if turn != state.turn {
        state.agenda.clear();
        state.moves.clear();
    }
    state.turn = turn;
    state.phase = phase;
    state.finished.clear();
}
