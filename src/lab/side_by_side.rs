//! Policies held against each other: what each comes to, which is best at everything, which changes nothing, and what
//! sharing is worth.
//!
//! **Invariant:** every policy plays the same seeds.

use std::collections::BTreeMap;

use serde::Serialize;

use super::policy::kind::Policy;
use super::simulate::RunFigures;

/// The figures by which policies are compared, and whether more of it is better.
pub const FIGURES: [(&str, bool); 11] = [
    ("harm_averted", true),
    ("cohesion", true),
    ("credibility", true),
    ("tension_final", false),
    ("shared_truth_ppm", true),
    ("principle_protect", true),
    ("principle_context", true),
    ("principle_objectives", true),
    ("principle_awareness", true),
    ("principle_proportionate", true),
    ("principle_law", true),
];

/// Standard errors from which a difference counts.
const COUNTS_FROM: f64 = 3.0;

/// The mean of a figure with its standard error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Mean {
    /// The mean.
    pub mean: f64,
    /// Its standard error.
    pub error: f64,
}

/// What a policy came to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// Its name.
    pub policy: String,
    /// Mean of each figure.
    pub figures: BTreeMap<&'static str, Mean>,
    /// Mean of the highest rung.
    pub rung: Mean,
    /// Decisions taken in a run.
    pub adopted: Mean,
}

/// What the comparison shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Shows {
    /// A policy is at least as good as every other in every figure.
    Dominant {
        /// Which.
        policy: String,
    },
    /// A policy differs in no figure from doing nothing.
    Worthless {
        /// Which.
        policy: String,
    },
    /// What sharing everything changes against sharing nothing, in standard errors.
    Sharing {
        /// The figure.
        figure: &'static str,
        /// The difference.
        difference: f64,
        /// The same in standard errors; nothing where it is the same in every run.
        errors: Option<f64>,
    },
}

/// The row of a policy.
#[must_use]
pub fn row(policy: &Policy, runs: &[RunFigures]) -> Row {
    let of = |value: &dyn Fn(&RunFigures) -> Option<i64>| mean(runs.iter().filter_map(value));
    Row {
        policy: policy.name(),
        figures: FIGURES.iter().map(|(name, _)| (*name, of(&|run| run.quantities.get(name).copied()))).collect(),
        rung: of(&|run| i64::try_from(run.highest_rung).ok()),
        adopted: of(&|run| i64::try_from(run.adopted.len()).ok()),
    }
}

#[expect(clippy::cast_precision_loss, reason = "figures of an exercise are far below 2^52")]
fn mean(values: impl Iterator<Item = i64>) -> Mean {
    let values: Vec<f64> = values.map(|value| value as f64).collect();
    let count = (values.len() as f64).max(1.0);
    let mean = values.iter().sum::<f64>() / count;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    Mean { mean, error: (squares / (count - 1.0).max(1.0) / count).sqrt() }
}

/// What stands out among policies.
#[must_use]
pub fn shows(rows: &[Row]) -> Vec<Shows> {
    let better = |row: &Row, other: &Row, name: &str, more: bool| {
        let (own, than) = (figure(row, name).mean, figure(other, name).mean);
        if more { own >= than } else { own <= than }
    };
    let best = |row: &&Row| {
        let others = || rows.iter().filter(|other| other.policy != row.policy);
        rows.len() > 1 && FIGURES.iter().all(|(name, more)| others().all(|other| better(row, other, name, *more)))
    };
    let mut found: Vec<Shows> =
        rows.iter().filter(best).map(|row| Shows::Dominant { policy: row.policy.clone() }).collect();
    let named = |policy: &Policy| rows.iter().find(|row| row.policy == policy.name());
    if let Some(nothing) = named(&Policy::Nothing) {
        let same = |row: &&Row| {
            row.policy != nothing.policy
                && FIGURES.iter().all(|(name, _)| {
                    apart(figure(row, name), figure(nothing, name)).is_some_and(|errors| errors.abs() < COUNTS_FROM)
                })
        };
        found.extend(rows.iter().filter(same).map(|row| Shows::Worthless { policy: row.policy.clone() }));
    }
    if let (Some(all), Some(none)) = (named(&Policy::ShareAll), named(&Policy::ShareNothing)) {
        found.extend(FIGURES.iter().map(|(name, _)| {
            let (all, none) = (figure(all, name), figure(none, name));
            Shows::Sharing { figure: name, difference: all.mean - none.mean, errors: apart(all, none) }
        }));
    }
    found
}

fn figure(row: &Row, name: &str) -> Mean {
    row.figures.get(name).copied().unwrap_or_default()
}

/// By how many standard errors two means differ; nothing where they differ without any spread.
fn apart(a: Mean, b: Mean) -> Option<f64> {
    let (difference, error) = (a.mean - b.mean, a.error.hypot(b.error));
    if error > 0.0 { Some(difference / error) } else { (difference == 0.0).then_some(0.0) }
}
