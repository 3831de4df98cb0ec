//! The laboratory: what it finds, and the reasons that it gives.

use std::collections::BTreeSet;

use demarche::engine::core::proposal::Failure;
use demarche::lab::findings::{Finding, Wait, summarise};
use demarche::lab::simulate::{RunFigures, simulate};
use demarche::model::clause::Naming;
use demarche::model::condition::Condition;
use demarche::model::inject::Trigger;
use demarche::model::phase::Phase;
use demarche::view::condition::condition;
use demarche::view::console::{InjectView, console};
use demarche::view::names::ViewContext;

use crate::support::{Table, WORDS, given, night_shift};

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
    runs[6].met = [(report.key.clone(), BTreeSet::from([0]))].into();
    let findings = summarise(&book, &runs).findings;
    let wanted = Finding::InjectRare {
        inject: report.key.to_string(),
        count: 1,
        waits: vec![Wait { condition: Condition::Named("norvania".into(), Naming::Backing), met_in_runs: 1 }],
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
    let context = ViewContext::new(&book, &WORDS);
    let wanted: Vec<&Condition> =
        book.scenario.injects.iter().filter_map(|inject| inject.trigger.condition()).collect();
    assert!(wanted.len() > 5, "conditions are used");
    for wanted in wanted {
        let told = condition(&context, wanted);
        assert!(told.contains(' ') && !told.contains(['⟦', '{']), "{wanted:?} reads “{told}”");
    }
    let either = Condition::Any(vec![Condition::TurnAtLeast(2), Condition::Not(Box::new(Condition::HarmAtLeast(60)))]);
    assert_eq!(condition(&context, &either), "turn 2 has come or not: harm reaches 60 points");
    let both = Condition::All(vec![Condition::AnythingAdopted, either.clone()]);
    assert!(condition(&context, &both).ends_with("and (turn 2 has come or not: harm reaches 60 points)"));
    let none = Condition::Not(Box::new(either));
    assert_eq!(condition(&context, &none), "not: (turn 2 has come or not: harm reaches 60 points)");
}

/// What the laboratory says of a condition is what the engine made of it.
#[test]
fn an_inject_comes_exactly_when_the_laboratory_says_that_its_condition_held() {
    let book = night_shift();
    let mut compared = 0;
    for run in simulate(&book, 6, 1, || ()).expect("whole runs") {
        for inject in &book.scenario.injects {
            let came = run.injects.contains(&inject.key);
            let held = run.met.get(&inject.key).map(|met| met.contains(&0));
            let one_part = |condition: &Condition| condition.parts().len() == 1;
            match &inject.trigger {
                Trigger::When(wanted) if one_part(wanted) => {
                    assert_eq!(came, held == Some(true), "{} with seed {}", inject.msel, run.seed);
                }
                Trigger::Unless(_, wanted) if one_part(wanted) => {
                    assert_eq!(came, held == Some(false), "{} with seed {}", inject.msel, run.seed);
                }
                _ => continue,
            }
            compared += 1;
        }
    }
    assert!(compared > 20, "{compared} conditions");
}

#[test]
fn the_facilitator_reads_what_a_waiting_inject_depends_on_and_why_it_did_not_come() {
    let mut book = night_shift();
    let inject = book.scenario.injects.iter_mut().find(|inject| inject.msel == "I-16").expect("it");
    inject.trigger = Trigger::Unless(2, Condition::TurnAtLeast(1));
    let told = |table: &Table| {
        let context = ViewContext::new(table.book(), &WORDS);
        let view = console(&context, table.state(), (&[], &[]), &BTreeSet::new());
        let told = |inject: InjectView| (inject.detail, inject.depends.unwrap_or_default());
        view.injects.into_iter().find(|inject| inject.msel == "I-16").map(told).expect("it waits")
    };
    let mut table = given(book).opened();
    let (short, long) = told(&table);
    assert!(short.starts_with("turn 2, unless") && long.starts_with("Comes at the start of turn 2, unless"), "{long}");
    table.until(2, Phase::Situation);
    let (short, long) = told(&table);
    assert!(short.starts_with("did not come in turn 2") && long.contains("because this was so: turn 1 has come"));
}
