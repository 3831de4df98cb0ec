//! What many runs together say: spreads, counts, and things an author should look at.

use std::collections::BTreeMap;

use serde::Serialize;

use super::simulate::RunFigures;
use crate::model::condition::Condition;
use crate::model::inject::Inject;
use crate::model::key::MeasureId;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::Category;

/// The spread of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Spread {
    /// Mean, rounded down.
    pub mean: i64,
    /// Value that 5 per cent of the runs stay below.
    pub p5: i64,
    /// Median.
    pub p50: i64,
    /// Value that 95 per cent of the runs stay below.
    pub p95: i64,
}

/// How often an inject was released.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InjectCount {
    /// Its key.
    pub key: String,
    /// Runs in which it was released.
    pub fired_in_runs: usize,
}

/// How often a measure was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MeasureCount {
    /// Its id.
    pub key: String,
    /// Times proposed.
    pub proposed: usize,
    /// Times adopted.
    pub adopted: usize,
    /// Runs in which it was adopted at least once.
    pub adopted_in_runs: usize,
}

/// A part of an inject's condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Wait {
    /// The part.
    pub condition: Condition,
    /// Runs in which it came true in time.
    pub met_in_runs: usize,
}

/// Something that an author should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Finding {
    /// An inject that was never released.
    InjectNever {
        /// Its key.
        inject: String,
        /// What it waited for.
        waits: Vec<Wait>,
    },
    /// An inject that was released in fewer than one run of twenty.
    InjectRare {
        /// Its key.
        inject: String,
        /// Runs.
        count: usize,
        /// What it waited for.
        waits: Vec<Wait>,
        /// Seed of a run in which it was released.
        seen_with_seed: Option<u64>,
    },
    /// A measure that was proposed and never adopted.
    MeasureNever {
        /// Its id.
        measure: String,
        /// Times proposed.
        proposed: usize,
        /// How often it failed for which reason; the rest was still on its road at the end.
        failed: BTreeMap<&'static str, usize>,
        /// Seed of a run in which it was proposed.
        seen_with_seed: Option<u64>,
    },
    /// Open measures that nobody ever proposed.
    MeasuresUnasked {
        /// Their ids.
        measures: Vec<String>,
    },
    /// A measure that was adopted in every run.
    MeasureAlways {
        /// Its id.
        measure: String,
    },
    /// A category of which no measure was ever adopted.
    CategoryNever {
        /// Its slug.
        category: String,
    },
}

/// The figures of all runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Turns played in all runs.
    pub turns_played: u64,
    /// Spread of every figure over the runs that have it.
    pub quantities: BTreeMap<&'static str, Spread>,
    /// The figures that some runs lack, with the number of runs that have them.
    pub quantities_in_runs: BTreeMap<&'static str, usize>,
    /// Runs by highest rung.
    pub highest_rung: Vec<usize>,
    /// Injects.
    pub injects: Vec<InjectCount>,
    /// Measures.
    pub measures: Vec<MeasureCount>,
    /// Runs in which each objective was met, as far as the program can tell.
    pub objectives: BTreeMap<String, usize>,
    /// Findings.
    pub findings: Vec<Finding>,
}

/// Sums up runs.
#[must_use]
pub fn summarise(book: &Rulebook, runs: &[RunFigures]) -> Summary {
    let injects = injects(book, runs);
    let measures = measures(book, runs);
    let findings = findings(book, runs, &injects, &measures);
    let values = values(runs);
    let counts = values.iter().map(|(name, values)| (*name, values.len()));
    Summary {
        turns_played: runs.iter().map(|run| u64::from(run.turns)).sum(),
        quantities: values.iter().map(|(name, values)| (*name, spread(values))).collect(),
        quantities_in_runs: counts.filter(|(_, count)| *count < runs.len()).collect(),
        highest_rung: (0..=book.parameters.last_rung())
            .map(|rung| runs.iter().filter(|run| run.highest_rung == rung).count())
            .collect(),
        injects,
        measures,
        objectives: book
            .scenario
            .objectives
            .iter()
            .map(|objective| {
                let met = runs.iter().filter(|run| run.objectives.contains(&objective.key)).count();
                (objective.key.to_string(), met)
            })
            .collect(),
        findings,
    }
}

/// The sorted values of every figure, from the runs that have it: a value that is missing is not 0.
fn values(runs: &[RunFigures]) -> BTreeMap<&'static str, Vec<i64>> {
    let mut values: BTreeMap<&'static str, Vec<i64>> = BTreeMap::new();
    for run in runs {
        for (name, value) in &run.quantities {
            values.entry(name).or_default().push(*value);
        }
    }
    for values in values.values_mut() {
        values.sort_unstable();
    }
    values
}

fn spread(sorted: &[i64]) -> Spread {
    let count = i64::try_from(sorted.len()).unwrap_or(1).max(1);
    let at = |percent: usize| sorted.get((sorted.len().saturating_sub(1)) * percent / 100).copied().unwrap_or(0);
    Spread { mean: sorted.iter().sum::<i64>().div_euclid(count), p5: at(5), p50: at(50), p95: at(95) }
}

fn injects(book: &Rulebook, runs: &[RunFigures]) -> Vec<InjectCount> {
    let count = |inject: &Inject| InjectCount {
        key: inject.key.to_string(),
        fired_in_runs: runs.iter().filter(|run| run.injects.contains(&inject.key)).count(),
    };
    book.scenario.injects.iter().map(count).collect()
}

fn measures(book: &Rulebook, runs: &[RunFigures]) -> Vec<MeasureCount> {
    let count = |measure: &crate::model::toolbox::Measure| {
        let times = |list: &[MeasureId]| list.iter().filter(|id| **id == measure.id).count();
        MeasureCount {
            key: measure.id.to_string(),
            proposed: runs.iter().map(|run| times(&run.proposed)).sum(),
            adopted: runs.iter().map(|run| times(&run.adopted)).sum(),
            adopted_in_runs: runs.iter().filter(|run| run.adopted.contains(&measure.id)).count(),
        }
    };
    book.toolbox.measures.iter().map(count).collect()
}

fn findings(book: &Rulebook, runs: &[RunFigures], injects: &[InjectCount], measures: &[MeasureCount]) -> Vec<Finding> {
    let seed_of = |shows: &dyn Fn(&RunFigures) -> bool| runs.iter().find(|run| shows(run)).map(|run| run.seed);
    let mut findings = Vec::new();
    for (counted, inject) in injects.iter().zip(&book.scenario.injects) {
        let (key, count, waits) = (counted.key.clone(), counted.fired_in_runs, waits(inject, runs));
        if count == 0 {
            findings.push(Finding::InjectNever { inject: key, waits });
        } else if count * 20 < runs.len() {
            let seen_with_seed = seed_of(&|run| run.injects.contains(&inject.key));
            findings.push(Finding::InjectRare { inject: key, count, waits, seen_with_seed });
        }
    }
    for measure in measures.iter().filter(|measure| measure.adopted_in_runs == runs.len()) {
        findings.push(Finding::MeasureAlways { measure: measure.key.clone() });
    }
    for measure in measures.iter().filter(|measure| measure.proposed > 0 && measure.adopted == 0) {
        let id = MeasureId::from(measure.key.as_str());
        findings.push(Finding::MeasureNever {
            measure: measure.key.clone(),
            proposed: measure.proposed,
            failed: failures(&id, runs),
            seen_with_seed: seed_of(&|run| run.proposed.contains(&id)),
        });
    }
    let open = |measure: &&MeasureCount| !book.is_closed(&measure.key.as_str().into());
    let unasked = measures.iter().filter(|measure| measure.proposed == 0).filter(open);
    let unasked: Vec<String> = unasked.map(|measure| measure.key.clone()).collect();
    if !unasked.is_empty() {
        findings.push(Finding::MeasuresUnasked { measures: unasked });
    }
    for category in Category::ALL {
        let adopted = measures
            .iter()
            .filter(|count| count.adopted > 0)
            .any(|count| book.measure(&count.key.as_str().into()).is_some_and(|measure| measure.category == category));
        if !adopted {
            findings.push(Finding::CategoryNever { category: category.slug().to_owned() });
        }
    }
    findings
}

fn waits(inject: &Inject, runs: &[RunFigures]) -> Vec<Wait> {
    let parts = inject.trigger.condition().into_iter().flat_map(Condition::parts).enumerate();
    let wait = |(place, part): (usize, &Condition)| Wait {
        condition: part.clone(),
        met_in_runs: runs.iter().filter(|run| run.met.get(&inject.key).is_some_and(|met| met.contains(&place))).count(),
    };
    parts.map(wait).collect()
}

fn failures(measure: &MeasureId, runs: &[RunFigures]) -> BTreeMap<&'static str, usize> {
    let mut failures = BTreeMap::new();
    for (_, failure) in runs.iter().flat_map(|run| &run.failed).filter(|(failed, _)| failed == measure) {
        *failures.entry(failure.slug()).or_default() += 1;
    }
    failures
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(hours: Option<i64>) -> RunFigures {
        RunFigures {
            turns: 3,
            quantities: hours.map(|hours| ("hours", hours)).into_iter().chain([("harm", -3)]).collect(),
            ..RunFigures::default()
        }
    }

    #[test]
    fn a_figure_that_a_run_lacks_does_not_count_as_nothing() {
        let values = values(&[run(Some(80)), run(None), run(Some(60)), run(None)]);
        assert_eq!(values, [("hours", vec![60, 80]), ("harm", vec![-3; 4])].into());
        assert_eq!(values.get("hours").map(|values| spread(values).mean), Some(70));
    }
}
