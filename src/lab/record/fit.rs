//! Fitting: the few weights that are taken from the record, found on some cases and judged on others.
//!
//! A weight is fitted if its source in the parameters begins with "fitted". The search starts in the middle of every
//! weight's range and moves one weight at a time, so that nothing of a case that is held out can reach it.
//!
//! **Invariant:** a case is judged with weights that never saw it.

use rayon::prelude::{IntoParallelIterator, ParallelIterator};

use super::case::Case;
use super::play::{Changes, book, play};
use super::rule::Variant;
use crate::lab::simulate::BrokenRun;
use crate::scenario::data::{Data, DataError};

/// What stands at the beginning of a fitted parameter's source.
pub const FITTED: &str = "fitted";

/// Folds.
pub const FOLDS: u32 = 4;

/// Runs of a case for each trial of a set of weights.
const RUNS: u64 = 64;

/// From how far away an error counts no more, so that no single case pulls all weights.
const FAR: i64 = 3;

/// How much more a case weighs in which the Union kept quiet. Those in the record are the famous ones: in life most end
/// so, and a fit that took their share here for the real one would speak too often.
const QUIET: i64 = 4;

/// What it costs, in thousandths of a tier, to move a weight from the middle of its range to an end: a weight leaves what
/// we would have said by judgement only as far as the cases pay for it.
const PRIOR: i64 = 100;

/// How often the search halves its stride.
const HALVINGS: u32 = 4;

/// Why cases cannot be played.
#[derive(Debug)]
pub enum PlayError {
    /// The case of this number, or the data, makes no rulebook.
    Data(u32, DataError),
    /// A run broke off.
    Broken(BrokenRun),
}

impl From<BrokenRun> for PlayError {
    fn from(error: BrokenRun) -> Self {
        Self::Broken(error)
    }
}

/// The fold in which a case is held out.
#[must_use]
pub fn fold(case: &Case) -> u32 {
    case.number % FOLDS
}

/// A weight that is fitted.
struct Weight {
    key: String,
    min: i64,
    max: i64,
}

/// Fits the weights to cases.
///
/// # Errors
/// The first case that cannot be played.
pub fn fit(cases: &[&Case], data: &Data, tried: impl Fn(i64, &Changes)) -> Result<Changes, PlayError> {
    let weights: Vec<Weight> = fitted(data);
    let mut best: Changes = weights.iter().map(|own| (own.key.clone(), i64::midpoint(own.min, own.max))).collect();
    let mut least = loss(cases, data, &best)? + prior(&weights, &best);
    for halving in 1..=HALVINGS {
        let mut moved = true;
        while moved {
            moved = false;
            for own in &weights {
                let stride = ((own.max - own.min) >> (halving + 1)).max(1);
                for by in [stride, -stride] {
                    let mut next = best.clone();
                    let Some(value) = next.get_mut(&own.key) else { continue };
                    *value = (*value + by).clamp(own.min, own.max);
                    if next == best {
                        continue;
                    }
                    let lost = loss(cases, data, &next)? + prior(&weights, &next);
                    if lost < least {
                        (least, best, moved) = (lost, next, true);
                        tried(least, &best);
                        break;
                    }
                }
            }
        }
    }
    Ok(best)
}

fn fitted(data: &Data) -> Vec<Weight> {
    let own = data.rules.parameters.iter().filter(|parameter| parameter.source.starts_with(FITTED));
    own.map(|parameter| Weight { key: parameter.key.clone(), min: parameter.min, max: parameter.max }).collect()
}

/// The mean distance between what was played and what was, in thousandths of a tier.
///
/// # Errors
/// The first case that cannot be played.
pub fn loss(cases: &[&Case], data: &Data, changes: &Changes) -> Result<i64, PlayError> {
    let all = cases.into_par_iter().map(|case| {
        let book = book(case, &Variant::MAIN, data, changes).map_err(|error| PlayError::Data(case.number, error))?;
        let runs = play(&book, RUNS, 1)?;
        let lost = |tier: u8| (i64::from(tier) - i64::from(case.tier)).abs().min(FAR);
        Ok(weight(case) * runs.iter().map(|run| lost(run.tier)).sum::<i64>())
    });
    let sums: Result<Vec<i64>, PlayError> = all.collect();
    let runs = cases.iter().map(|case| weight(case)).sum::<i64>().max(1) * i64::try_from(RUNS).unwrap_or(1);
    Ok(1000 * sums?.iter().sum::<i64>() / runs)
}

fn prior(weights: &[Weight], changes: &Changes) -> i64 {
    let cost = |own: &Weight| {
        let (half, middle) = (((own.max - own.min) / 2).max(1), i64::midpoint(own.min, own.max));
        let off = changes.get(&own.key).map_or(0, |value| value - middle);
        PRIOR * off * off / (half * half)
    };
    weights.iter().map(cost).sum()
}

fn weight(case: &Case) -> i64 {
    if case.is_quiet() { QUIET } else { 1 }
}
