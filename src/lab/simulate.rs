//! Runs an exercise many times and gathers its figures.

use std::collections::BTreeMap;

use rayon::prelude::{IntoParallelIterator, ParallelIterator};

use super::policy::Players;
use super::waiting::{Met, note};
use crate::engine::core::arithmetic::{divide_rounded, posterior};
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::event::Event;
use crate::engine::core::event::course::CourseEvent;
use crate::engine::core::proposal::{Failure, Proposal};
use crate::engine::core::state::{InjectFate, Lifecycle, State};
use crate::engine::decide::carry_out;
use crate::engine::evidence::drawing::played_with;
use crate::engine::scoring::ground::PrincipleScore;
use crate::engine::scoring::principles::{harm_done, principles};
use crate::engine::world::condition::holds;
use crate::model::key::{AdversaryKey, InjectKey, MeasureId, ObjectiveKey};
use crate::model::phase::Phase;
use crate::model::principle::Principle;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::session::counterfactual::{first_draw, harm_without};

/// What one run came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunFigures {
    /// Its seed, by which it can be played again.
    pub seed: u64,
    /// Turns played.
    pub turns: u32,
    /// Figures by name; a figure that this run has no value of is left out and counts for nothing.
    pub quantities: BTreeMap<&'static str, i64>,
    /// Highest rung.
    pub highest_rung: usize,
    /// Injects released.
    pub injects: Vec<InjectKey>,
    /// Measures proposed.
    pub proposed: Vec<MeasureId>,
    /// Measures adopted.
    pub adopted: Vec<MeasureId>,
    /// Proposals that failed, and why.
    pub failed: Vec<(MeasureId, Failure)>,
    /// What injects waited for and came true in time.
    pub met: Met,
    /// Objectives whose observable criteria are all met.
    pub objectives: Vec<ObjectiveKey>,
}

/// A run that broke off before its end, which is a fault of the program and no short exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenRun {
    /// Its seed, by which it can be played again.
    pub seed: u64,
    /// The turn in which it broke off.
    pub turn: u32,
    /// The order that was not carried out, and why.
    pub cause: String,
}

/// Plays `runs` exercises with seeds from `seed` upwards, telling `progress` of each.
///
/// # Errors
/// The first run that broke off, in the order of the seeds.
pub fn simulate(
    book: &Rulebook,
    runs: u64,
    seed: u64,
    progress: impl Fn() + Sync,
) -> Result<Vec<RunFigures>, BrokenRun> {
    simulate_by(book, &Players::by_profile(), (runs, seed), progress)
}

/// The same where some play by a policy.
///
/// # Errors
/// The first run that broke off, in the order of the seeds.
pub fn simulate_by(
    book: &Rulebook,
    players: &Players,
    (runs, seed): (u64, u64),
    progress: impl Fn() + Sync,
) -> Result<Vec<RunFigures>, BrokenRun> {
    let book = &players.rules(book);
    let played: Vec<Result<RunFigures, BrokenRun>> = (0..runs)
        .into_par_iter()
        .map(|run| {
            let figures =
                figures(book, seed.wrapping_add(run), players, |book, state, seed| players.next(book, state, seed));
            progress();
            figures
        })
        .collect();
    played.into_iter().collect()
}

/// Plays a run by the orders that `next` gives; no journal is kept.
fn figures(
    book: &Rulebook,
    seed: u64,
    players: &Players,
    next: impl Fn(&Rulebook, &State, u64) -> Option<Command>,
) -> Result<RunFigures, BrokenRun> {
    let book = &*played_with(book, seed);
    let mut state = State::new(book);
    let mut met = Met::new();
    let mut orders: Vec<(Command, Option<u64>)> = Vec::new();
    let mut highest = book.scenario.start.tension;
    while let Some(command) = next(book, &state, seed) {
        let before = may_begin_a_turn(book, &state).then(|| state.unadded());
        let events = carry_out(book, &mut state, &Actor::Facilitator, &command);
        let events =
            events.map_err(|error| BrokenRun { seed, turn: state.turn, cause: format!("{command:?}: {error:?}") })?;
        if let Some(before) = before {
            note(book, before, &events, &mut met);
        }
        highest = events.iter().filter_map(tension).fold(highest, i64::max);
        orders.push((command, first_draw(&events)));
        // What is refused does not happen: a policy asks for more than it gets.
        players.act(book, &mut state, |state, actor, command| {
            let _ = carry_out(book, state, actor, command);
        });
    }
    let harm_without = harm_without(book, orders.iter().map(|(order, draw)| (order, *draw)));
    Ok(RunFigures {
        seed,
        turns: state.turn,
        quantities: quantities(book, &state, highest, harm_without),
        highest_rung: book.parameters.rung(highest),
        injects: released(&state),
        proposed: state.proposals.values().map(|proposal| proposal.measure.clone()).collect(),
        adopted: adopted(&state),
        failed: failed(&state),
        met,
        objectives: objectives(book, &state),
    })
}

/// Whether the next order may begin a turn, whose injects are then looked at again.
fn may_begin_a_turn(book: &Rulebook, state: &State) -> bool {
    state.lifecycle == Lifecycle::Ahead || book.phases().after(state.phase).is_none()
}

fn tension(event: &Event) -> Option<i64> {
    match event {
        Event::Course(CourseEvent::Moved(entry)) if entry.quantity == Quantity::Tension => Some(entry.after),
        _ => None,
    }
}

fn quantities(book: &Rulebook, state: &State, highest: i64, harm_without: i64) -> BTreeMap<&'static str, i64> {
    let beliefs: Vec<i64> = acting(book).map(|key| state.value(&Quantity::Belief(key.clone()))).collect();
    let count = i64::try_from(beliefs.len()).unwrap_or(1).max(1);
    let shared = posterior(state.pool_picture());
    let truth = book.truth_index().and_then(|index| shared.get(index));
    let always = [
        ("tension_final", state.value(&Quantity::Tension)),
        ("tension_highest", highest),
        ("harm", state.value(&Quantity::Harm)),
        ("harm_averted", harm_without - harm_done(state)),
        ("cohesion", state.value(&Quantity::Cohesion)),
        ("credibility", beliefs.iter().sum::<i64>() / count),
        ("shared_truth_ppm", truth.copied().map_or(0, i64::from)),
        ("measures_adopted", i64::try_from(adopted(state).len()).unwrap_or(0)),
        ("proposals_failed", i64::try_from(failed(state).len()).unwrap_or(0)),
    ];
    let six = principles(book, state, Some(harm_without));
    always.into_iter().chain(six.iter().filter_map(score)).chain(road_hours(book, state)).collect()
}

fn score(scored: &PrincipleScore) -> Option<(&'static str, i64)> {
    let name = match scored.principle {
        Principle::Protect => "principle_protect",
        Principle::Context => "principle_context",
        Principle::Objectives => "principle_objectives",
        Principle::Awareness => "principle_awareness",
        Principle::Proportionate => "principle_proportionate",
        Principle::Law => "principle_law",
    };
    scored.score().map(|score| (name, score))
}

/// The figures in which roads are counted, with the keys of the roads.
const ROADS: [(&str, &[&str]); 5] = [
    ("road_hours_statement", &["statement"]),
    ("road_hours_demarche", &["delegation", "oriented-demarche"]),
    ("road_hours_declaration", &["declaration"]),
    ("road_hours_conclusions", &["conclusions"]),
    ("road_hours_listing", &["listing"]),
];

/// Mean hours of exercise time from initiative to adoption, for each kind of road on which something was adopted.
///
/// An initiative counts from the close of its Initiative phase, a decision from the close of its Decision phase.
fn road_hours<'a>(book: &'a Rulebook, state: &'a State) -> impl Iterator<Item = (&'static str, i64)> + 'a {
    ROADS.into_iter().filter_map(move |(name, roads)| {
        let on_road = |proposal: &&Proposal| {
            book.measure(&proposal.measure).is_some_and(|measure| roads.contains(&measure.road.as_str()))
        };
        let travelled = state.proposals.values().filter(on_road).filter_map(|proposal| minutes_on_road(book, proposal));
        let minutes: Vec<i64> = travelled.collect();
        let count = i64::try_from(minutes.len()).unwrap_or(0);
        (count > 0).then(|| (name, divide_rounded(minutes.iter().sum::<i64>(), 60 * count)))
    })
}

fn minutes_on_road(book: &Rulebook, proposal: &Proposal) -> Option<i64> {
    let (timetable, adopted) = (book.timetable(), proposal.adopted()?);
    Some(timetable.begins(adopted, Phase::Communication) - timetable.begins(proposal.turn, Phase::Deliberation))
}

fn acting(book: &Rulebook) -> impl Iterator<Item = &AdversaryKey> {
    book.scenario.adversaries.iter().filter(|adversary| adversary.acts_from.is_some()).map(|adversary| &adversary.key)
}

fn released(state: &State) -> Vec<InjectKey> {
    let released = state.injects.iter().filter(|(_, fate)| matches!(fate, InjectFate::Released(..)));
    released.map(|(key, _)| key.clone()).collect()
}

fn adopted(state: &State) -> Vec<MeasureId> {
    let adopted = state.proposals.values().filter(|proposal| proposal.adopted().is_some());
    adopted.map(|proposal| proposal.measure.clone()).collect()
}

fn failed(state: &State) -> Vec<(MeasureId, Failure)> {
    let failed = state.proposals.values().filter_map(|proposal| Some((proposal.measure.clone(), proposal.failure?)));
    failed.collect()
}

fn objectives(book: &Rulebook, state: &State) -> Vec<ObjectiveKey> {
    let met = book.scenario.objectives.iter().filter(|objective| {
        let mut observable = objective.criteria.iter().filter_map(|criterion| criterion.met_when.as_ref()).peekable();
        observable.peek().is_some() && observable.all(|condition| holds(book, state, condition))
    });
    met.map(|objective| objective.key.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::data::DataTexts;
    use crate::scenario::rulebook::rulebook;

    #[test]
    fn a_run_that_breaks_off_is_an_error_with_its_seed_and_no_short_run() {
        let text = include_str!("../../scenarios/first-call.ron");
        let book = rulebook(text, &DataTexts::shipped()).expect("a shipped scenario");
        let breaks = |book: &Rulebook, state: &State, seed| match state.turn {
            2 => Some(Command::Finish),
            _ => Players::by_profile().next(book, state, seed),
        };
        let broken =
            figures(&book, 41, &Players::by_profile(), breaks).expect_err("a facilitator has no phase to finish");
        assert_eq!((broken.seed, broken.turn), (41, 2));
        assert!(broken.cause.contains("Finish"), "{}", broken.cause);
    }
}
