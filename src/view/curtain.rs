//! The curtain: who is to take the laptop, and whose turn it is in which order.
//!
//! **Invariant:** nothing of any delegation but its name, and whether it is done.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::frame::{FrameView, frame, red_code, seat_name};
use super::names::ViewContext;
use crate::engine::core::state::State;
use crate::model::key::StateKey;

/// How a seat stands in the order in which the laptop goes round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InTurn {
    /// It is to take the laptop.
    Next,
    /// It is done with the phase.
    Finished,
    /// It waits, or has nothing to decide, which says something of what it holds.
    Waiting,
}

/// A seat in the order in which the laptop goes round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatInTurn {
    /// Who it is.
    pub whose: Audience,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// How it stands.
    pub standing: InTurn,
}

/// The curtain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CurtainView {
    /// What stands around it.
    pub frame: FrameView,
    /// The code of who is next.
    pub code: String,
    /// What they are called.
    pub name: String,
    /// All at whose seats people sit, in their order.
    pub seats: Vec<SeatInTurn>,
}

/// The curtain before whoever is `next`.
#[must_use]
pub fn curtain(context: &ViewContext<'_>, state: &State, next: &Audience) -> CurtainView {
    let whose = frame(context, state, next);
    let name = match next {
        Audience::Seat(seat) => seat_name(context, state, seat),
        Audience::Red(adversary) => context.adversary(adversary),
        Audience::Facilitator | Audience::Public => whose.name,
    };
    let seat = |key: StateKey| SeatInTurn {
        whose: Audience::Seat(key.clone()),
        code: context.code(&key),
        name: seat_name(context, state, &key),
        standing: match (next.is(&key), state.finished.contains(&key)) {
            (true, _) => InTurn::Next,
            (false, true) => InTurn::Finished,
            (false, false) => InTurn::Waiting,
        },
    };
    let red = state.setup.red.keys().map(|key| SeatInTurn {
        whose: Audience::Red(key.clone()),
        code: red_code(&context.adversary(key)),
        name: context.adversary(key),
        standing: match (next.plays(key), state.moves.contains_key(key)) {
            (true, _) => InTurn::Next,
            (false, true) => InTurn::Finished,
            (false, false) => InTurn::Waiting,
        },
    });
    CurtainView {
        frame: frame(context, state, &Audience::Public),
        code: whose.code,
        name,
        seats: context.book.seats().filter(|key| state.is_team(key)).map(seat).chain(red).collect(),
    }
}
