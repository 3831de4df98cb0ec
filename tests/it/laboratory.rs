//! The laboratory: what it finds, and the reasons that it gives.

use std::collections::BTreeSet;

use demarche::engine::proposal::Failure;
use demarche::lab::findings::{Finding, Wait, summarise};
use demarche::lab::simulate::RunFigures;
use demarche::model::condition::Condition;
use demarche::view::condition::condition;
use demarche::view::names::Lens;

use crate::support::{WORDS, night_shift};

/// A run in which nothing happened but what a test says.
fn run(seed: u64) -> RunFigures {
    RunFigures { seed, ..RunFigures::default() }
}

#[test]
fn a_rare_inject_is_found_with_what_it_waits_for_and_a_run_that_shows_it() {
    let book = night_shift();
    let report = book.scenario.injects.iter().find(|inject| inject.msel == "I-29").expect("the laboratory report");
    let mut runs: Vec<RunFigures> = (1..=40).map(run).collect();
    runs[6].injects = vec![report.key.clone()];
    runs[6].met = [(report.key.clone(), BTreeSet::from([1]))].into();
    let findings = summarise(&book, &runs).findings;
    let wanted = Finding::InjectRare {
        inject: report.key.to_string(),
        count: 1,
        waits: vec![
            Wait { condition: Condition::Adopted("S7".into()), met_in_runs: 0 },
            Wait { condition: Condition::Adopted("S5".into()), met_in_runs: 1 },
        ],
        seen_with_seed: Some(7),
    };
    assert!(findings.contains(&wanted), "{findings:#?}");
}

#[test]
fn a_measure_that_always_falls_is_found_with_the_reasons() {
    let book = night_shift();
    let mut runs = vec![run(3), run(4), run(5)];
    for (run, failure) in runs.iter_mut().zip([Some(Failure::Vetoed), Some(Failure::SilenceBroken), None]) {
        run.proposed = vec!["S7".into()];
        run.failed = failure.map(|failure| ("S7".into(), failure)).into_iter().collect();
    }
    let findings = summarise(&book, &runs).findings;
    let wanted = Finding::MeasureNever {
        measure: "S7".to_owned(),
        proposed: 3,
        failed: [("silence-broken", 1), ("vetoed", 1)].into(),
        seen_with_seed: Some(3),
    };
    assert!(findings.contains(&wanted), "{findings:#?}");
}

#[test]
fn every_condition_of_the_shipped_scenario_reads_as_a_sentence() {
    let book = night_shift();
    let lens = Lens { book: &book, words: &WORDS };
    let wanted: Vec<&Condition> =
        book.scenario.injects.iter().filter_map(|inject| inject.trigger.condition()).collect();
    assert!(wanted.len() > 5, "conditions are used");
    for wanted in wanted {
        let told = condition(&lens, wanted);
        assert!(told.contains(' ') && !told.contains(['⟦', '{', '"']), "{wanted:?} reads “{told}”");
    }
    let either = Condition::Any(vec![Condition::TurnAtLeast(2), Condition::Not(Box::new(Condition::HarmAtLeast(60)))]);
    assert_eq!(condition(&lens, &either), "turn 2 has come or not: harm reaches 60 points");
}
