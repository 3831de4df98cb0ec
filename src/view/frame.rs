//! What stands around every screen: marking, seat, turn, phases, exercise time.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::names::ViewContext;
use crate::engine::core::command::SeatMode;
use crate::engine::core::state::{Lifecycle, State};
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::phase::Phase;
use crate::words::{number, text};

/// Where a phase stands in its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PhasePlace {
    /// Over.
    Done,
    /// Now.
    Now,
    /// Ahead.
    Ahead,
}

/// A phase of the stepper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseStep {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub place: PhasePlace,
    /// What a screen reader says.
    pub accessible: String,
}

/// The frame of a screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrameView {
    /// `Night shift`.
    pub title: String,
    /// `fictional scenario`.
    pub marking: String,
    /// Code in the tile.
    pub code: String,
    /// Whose screen it is.
    pub name: String,
    /// `Turn 3 of 6`.
    pub turn: String,
    /// The phases.
    pub steps: Vec<PhaseStep>,
    /// The phase now.
    pub phase: String,
    /// Exercise time.
    pub exercise_time: String,
    /// Room minutes planned for the phase; 0 means no limit.
    pub planned_minutes: u32,
    /// Whether the exercise is over.
    pub over: bool,
}

/// The frame for an audience.
#[must_use]
pub fn frame(context: &ViewContext<'_>, state: &State, audience: &Audience) -> FrameView {
    let words = context.words;
    let meta = &context.book.scenario.meta;
    let (code, name) = match audience {
        Audience::Seat(key) => (context.code(key), seat_name(context, state, key)),
        Audience::Red(key) => (red_code(&context.adversary(key)), red_name(context, state, key)),
        Audience::Facilitator => (words.text("code-facilitator"), words.text("facilitator")),
        Audience::Public => (words.text("code-public"), words.text("public")),
    };
    let turn = [("turn", number(state.turn.into())), ("turns", number(meta.turns.into()))];
    FrameView {
        title: meta.title.clone(),
        marking: meta.marking.clone(),
        code,
        name,
        turn: words.with("turn-of", &turn),
        steps: (1..)
            .zip(context.book.phases().in_order())
            .map(|(place, phase)| step(context, state, place, phase))
            .collect(),
        phase: context.phase(state.phase),
        exercise_time: context.exercise_time(state.turn, state.phase),
        planned_minutes: meta.phase_minutes.get(&state.phase).copied().unwrap_or(0),
        over: state.lifecycle == Lifecycle::Over,
    }
}

/// A seat with the name that its team was given.
#[must_use]
pub fn seat_name(context: &ViewContext<'_>, state: &State, key: &StateKey) -> String {
    match state.mode(key) {
        SeatMode::Team(team) if !team.is_empty() => {
            context.words.with("seat-with-team", &[("state", text(context.state(key))), ("team", text(team.clone()))])
        }
        SeatMode::Team(_) | SeatMode::Simulated | SeatMode::Silent => context.state(key),
    }
}

/// The first two letters of an adversary's name.
#[must_use]
pub fn red_code(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphabetic()).take(2).flat_map(char::to_uppercase).collect()
}

fn red_name(context: &ViewContext<'_>, state: &State, key: &AdversaryKey) -> String {
    let name = context.adversary(key);
    match state.setup.red.get(key).filter(|team| !team.is_empty()) {
        Some(team) => context.words.with("seat-with-team", &[("state", text(name)), ("team", text(team.clone()))]),
        None => name,
    }
}

fn step(context: &ViewContext<'_>, state: &State, number_of: i64, phase: Phase) -> PhaseStep {
    let phases = context.book.phases();
    let place = match phases.place(phase).cmp(&phases.place(state.phase)) {
        _ if state.lifecycle == Lifecycle::Over => PhasePlace::Done,
        std::cmp::Ordering::Less => PhasePlace::Done,
        std::cmp::Ordering::Equal => PhasePlace::Now,
        std::cmp::Ordering::Greater => PhasePlace::Ahead,
    };
    let state_word = match place {
        PhasePlace::Done => "phase-done",
        PhasePlace::Now => "phase-now",
        PhasePlace::Ahead => "phase-ahead",
    };
    let args = [
        ("phase", text(context.phase(phase))),
        ("number", number(number_of)),
        ("count", number(phases.count().into())),
        ("state", text(context.words.text(state_word))),
    ];
    PhaseStep { name: context.phase(phase), place, accessible: context.words.with("phase-step", &args) }
}
