//! Curves over an exercise: the value of a quantity after every entry, and the shared posterior.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use crate::engine::core::arithmetic::posterior;
use crate::engine::core::state::State;
use crate::model::key::StateKey;
use crate::model::phase::Phase;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::session::entry::Entry;

/// A moment of an exercise with its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// The entry after which it is.
    pub entry: u64,
    /// Turn.
    pub turn: u32,
    /// Phase.
    pub phase: Phase,
    /// Place on the time axis, in ten-thousandths of the exercise.
    pub place: u32,
    /// Tension.
    pub tension: i64,
    /// Harm.
    pub harm: i64,
    /// Cohesion; not for the public.
    pub cohesion: Option<i64>,
    /// Credibility: the mean of the acting adversaries' beliefs; not for the public.
    pub credibility: Option<i64>,
    /// Shared posterior in millionths; not for the public.
    pub shared: Vec<u32>,
    /// The seat's own posterior; for seats only.
    pub ours: Vec<u32>,
    /// What teams have stated last of who is behind it, in millionths: all of them for the facilitator, for a seat its own.
    pub stated: Vec<(StateKey, Vec<u32>)>,
    /// The engine's own values of tension and harm, where the facilitator has set others; for the facilitator.
    pub engine: Engine,
}

/// The engine's own line, where the one in force is another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Engine {
    /// Tension.
    pub tension: Option<i64>,
    /// Harm.
    pub harm: Option<i64>,
    /// Cohesion.
    pub cohesion: Option<i64>,
}

/// The moments after each entry of a path, as an audience may know them.
#[must_use]
pub fn moments(book: &Rulebook, path: &[&Entry], audience: &Audience) -> Vec<Moment> {
    let mut state = State::new(book);
    path.iter()
        .map(|entry| {
            for event in &entry.body.events {
                state.apply(event);
            }
            moment(book, &state, entry.id.0, audience)
        })
        .collect()
}

/// The moment after an entry.
pub(super) fn moment(book: &Rulebook, state: &State, entry: u64, audience: &Audience) -> Moment {
    let table = audience.is_at_the_table();
    Moment {
        entry,
        turn: state.turn,
        phase: state.phase,
        place: place(book, state.turn, state.phase),
        tension: state.value(&Quantity::Tension),
        harm: state.value(&Quantity::Harm),
        cohesion: table.then(|| state.value(&Quantity::Cohesion)),
        credibility: table.then(|| credibility(book, state)),
        shared: if table { posterior(state.pool_picture()) } else { Vec::new() },
        ours: match audience {
            Audience::Seat(seat) => posterior(state.picture(seat)),
            Audience::Public | Audience::Red(_) | Audience::Facilitator => Vec::new(),
        },
        stated: stated(state, audience),
        engine: if *audience == Audience::Facilitator { engine(state) } else { Engine::default() },
    }
}

fn stated(state: &State, audience: &Audience) -> Vec<(StateKey, Vec<u32>)> {
    let seen = |by: &StateKey| *audience == Audience::Facilitator || audience.is(by);
    let own = state.judgements.iter().filter(|(by, _)| seen(by));
    own.filter_map(|(by, stated)| Some((by.clone(), stated.last()?.ppm.clone()))).collect()
}

fn engine(state: &State) -> Engine {
    let own = |quantity: &Quantity| {
        let line = state.line(quantity);
        (line.engine != line.shown).then_some(line.engine)
    };
    Engine { tension: own(&Quantity::Tension), harm: own(&Quantity::Harm), cohesion: own(&Quantity::Cohesion) }
}

/// Where a phase lies on the time axis of the whole exercise, in ten-thousandths.
#[must_use]
pub fn place(book: &Rulebook, turn: u32, phase: Phase) -> u32 {
    let count = book.phases().count();
    let phases = book.scenario.meta.turns.max(1) * count;
    let passed = turn.saturating_sub(1) * count + book.phases().place(phase);
    passed * 10_000 / phases.max(2).saturating_sub(1)
}

/// The mean belief of the adversaries that act.
#[must_use]
pub fn credibility(book: &Rulebook, state: &State) -> i64 {
    let beliefs: Vec<i64> = book
        .scenario
        .adversaries
        .iter()
        .filter(|adversary| adversary.acts_from.is_some())
        .map(|adversary| state.value(&Quantity::Belief(adversary.key.clone())))
        .collect();
    let count = i64::try_from(beliefs.len()).unwrap_or(1).max(1);
    beliefs.iter().sum::<i64>() / count
}
