//! Several exercises of one scenario beside each other, and beside a number of simulated ones: figures, what was adopted, what
//! was shared, how teams judged.
//!
//! Simulated exercises are those of seeds from 1 upwards in which every delegation acts by its profile (a modelling choice): a
//! yardstick of what tends to happen, no standard to be reached.
//!
//! **Invariant:** for the facilitator; exercises of different scenarios, or of different versions of one, are never mixed.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Serialize;

use super::exercise::Exercise;
use crate::engine::scoring::judgement::score;
use crate::lab::simulate::{BrokenRun, RunFigures, simulate};
use crate::view::audience::Audience;
use crate::view::figures::figures;
use crate::view::gifts::gifts;
use crate::words::Words;

/// Why exercises are not compared.
#[derive(Debug, PartialEq, Eq)]
pub enum Unlike {
    /// This file is of another scenario than the first, or of another version of it.
    Scenario(PathBuf),
    /// A simulated exercise broke off.
    Broken(BrokenRun),
}

/// Exercises of one scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cohort {
    /// The scenario.
    pub scenario: String,
    /// Its marking.
    pub marking: String,
    /// The exercises, in the order of the files.
    pub runs: Vec<Run>,
    /// How many exercises were simulated.
    pub simulated: u64,
    /// The figures.
    pub rows: Vec<Row>,
    /// Each measure that was adopted in one of them, and in which.
    pub adopted: Vec<(String, Vec<bool>)>,
}

/// An exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    /// What its file is called.
    pub file: String,
    /// The teams.
    pub teams: Vec<String>,
    /// How often something was passed on or shared.
    pub shared: usize,
    /// For each team that judged: its mean Brier score in thousandths, and that of its own evidence.
    pub judged: Vec<(String, i64, i64)>,
}

/// A figure over all exercises.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its stable name.
    pub key: String,
    /// What people call it.
    pub name: String,
    /// Its value in each exercise that has one.
    pub values: Vec<Option<i64>>,
    /// What it comes to in simulated exercises.
    pub simulated: Option<Spread>,
    /// For each exercise, how many per cent of the simulated ones came to less.
    pub above: Vec<Option<i64>>,
}

/// What simulated exercises came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Spread {
    /// Nine of ten came to at least this.
    pub low: i64,
    /// Half came to at most this.
    pub median: i64,
    /// Nine of ten came to at most this.
    pub high: i64,
}

/// Compares exercises with each other and with so many simulated ones.
///
/// # Errors
/// They are not of one scenario, or a simulated one broke off.
pub fn compare(
    exercises: &[Exercise],
    words: &Words,
    simulated: u64,
    progress: impl Fn() + Sync,
) -> Result<Cohort, Unlike> {
    let Some(first) = exercises.first() else {
        return Ok(Cohort { simulated, ..Cohort::default() });
    };
    let book = first.session.written();
    if let Some(other) = exercises.iter().find(|other| other.session.written().scenario != book.scenario) {
        return Err(Unlike::Scenario(other.path.clone()));
    }
    let played = simulate(book, simulated, 1, progress).map_err(Unlike::Broken)?;
    let context = first.context(words);
    let meta = &context.book.scenario.meta;
    Ok(Cohort {
        scenario: meta.title.clone(),
        marking: meta.marking.clone(),
        runs: exercises.iter().map(|exercise| run(exercise, words)).collect(),
        simulated,
        rows: rows(exercises, words, &played),
        adopted: adopted(exercises, words),
    })
}

fn run(exercise: &Exercise, words: &Words) -> Run {
    let (context, state) = (exercise.context(words), exercise.session.state());
    let judged = state.judgements.iter().filter_map(|(seat, stated)| {
        let scores: Vec<_> = stated.iter().filter_map(|one| score(context.book, one)).collect();
        let count = i64::try_from(scores.len()).ok().filter(|count| *count > 0)?;
        let mean = |of: fn(&crate::engine::scoring::judgement::JudgementScore) -> i64| {
            scores.iter().map(of).sum::<i64>() / count
        };
        Some((context.state(seat), mean(|one| one.brier), mean(|one| one.supported_brier)))
    });
    Run {
        file: exercise.path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
        teams: state.teams().map(|seat| context.state(seat)).collect(),
        shared: gifts(&context, &exercise.session.path(), &Audience::Facilitator).len(),
        judged: judged.collect(),
    }
}

fn rows(exercises: &[Exercise], words: &Words, played: &[RunFigures]) -> Vec<Row> {
    let each: Vec<BTreeMap<String, (String, i64)>> = exercises
        .iter()
        .map(|exercise| {
            let (context, path) = (exercise.context(words), exercise.session.path());
            let own = figures(&context, exercise.session.state(), &path, exercise.harm_without());
            own.into_iter().map(|figure| (figure.key, (figure.name, figure.value))).collect()
        })
        .collect();
    let names: BTreeMap<&String, &String> = each.iter().flatten().map(|(key, (name, _))| (key, name)).collect();
    names
        .into_iter()
        .map(|(key, name)| {
            let values: Vec<Option<i64>> = each.iter().map(|own| own.get(key).map(|(_, value)| *value)).collect();
            let mut simulated: Vec<i64> = played.iter().filter_map(|run| value(run, key)).collect();
            simulated.sort_unstable();
            let above = |value: &Option<i64>| percent_below(&simulated, (*value)?);
            Row {
                key: key.clone(),
                name: name.clone(),
                above: values.iter().map(above).collect(),
                simulated: spread(&simulated),
                values,
            }
        })
        .collect()
}

/// A figure of a simulated exercise, by the name that it has elsewhere.
fn value(run: &RunFigures, key: &str) -> Option<i64> {
    let of = |name: &str| run.quantities.get(name).copied();
    match key {
        "rung-highest" => i64::try_from(run.highest_rung).ok(),
        "adopted" => of("measures_adopted"),
        "shared-truth" => of("shared_truth_ppm").map(|ppm| (ppm + 5_000) / 10_000),
        other => of(&other.replace('-', "_")),
    }
}

fn spread(sorted: &[i64]) -> Option<Spread> {
    let at = |percent: usize| sorted.get(sorted.len().saturating_sub(1) * percent / 100).copied();
    Some(Spread { low: at(10)?, median: at(50)?, high: at(90)? })
}

fn percent_below(sorted: &[i64], value: i64) -> Option<i64> {
    let below = sorted.partition_point(|own| *own < value);
    (!sorted.is_empty()).then(|| i64::try_from(below * 100 / sorted.len()).unwrap_or(0))
}

fn adopted(exercises: &[Exercise], words: &Words) -> Vec<(String, Vec<bool>)> {
    let mut measures: BTreeMap<String, Vec<bool>> = BTreeMap::new();
    for (nth, exercise) in exercises.iter().enumerate() {
        let context = exercise.context(words);
        for own in exercise.session.state().proposals.values().filter(|own| own.adopted().is_some()) {
            let among = measures.entry(context.numbered(&own.measure)).or_insert_with(|| vec![false; exercises.len()]);
            if let Some(own) = among.get_mut(nth) {
                *own = true;
            }
        }
    }
    measures.into_iter().collect()
}
