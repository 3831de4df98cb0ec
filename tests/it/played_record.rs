//! The record: cases as they were coded, the rule that makes scenarios of them, rules of thumb, and a quick play.

use std::collections::BTreeSet;

use demarche::lab::record::case::{Case, Record, SHIPPED};
use demarche::lab::record::naive::Naive;
use demarche::lab::record::play::{Changes, Played, book, play};
use demarche::lab::record::rule::{Variant, scenario};
use demarche::lab::record::table::{Row, score};
use demarche::lab::record::variants::{by_evidence, by_severity};
use demarche::scenario::parse::read_data;

use crate::support::{DATA, data, read};

fn record() -> Record {
    read_data(SHIPPED).expect("the record of the program")
}

#[test]
fn every_case_is_coded_within_its_ranges_and_names_its_sources() {
    let record = record();
    let numbers: Vec<u32> = record.cases.iter().map(|case| case.number).collect();
    assert_eq!(numbers, (1..=22).collect::<Vec<_>>());
    let kinds = DATA.rules.adversary_types();
    let mut used = BTreeSet::new();
    for case in &record.cases {
        let number = case.number;
        assert!(case.dimensions.values().iter().all(|value| *value <= 4), "{number}");
        assert!(case.public <= 4 && case.tier <= 6 && (2007..=2026).contains(&case.year), "{number}");
        assert!(case.hit.len() <= 3 && kinds.contains(&case.adversary.as_str()), "{number}: {}", case.adversary);
        let named = case.hit.iter().chain(&case.neighbours);
        assert!(named.clone().all(|state| DATA.states.states.iter().any(|known| known.key == *state)), "{number}");
        assert!(!case.seats().is_empty(), "{number} concerns nobody");
        assert!(!case.sources.is_empty(), "{number} says not where it comes from");
        for source in &case.sources {
            assert!(record.sources.contains_key(source), "{number}: {source} is not listed");
            used.insert(source.clone());
        }
    }
    let unused: Vec<&String> = record.sources.keys().filter(|source| !used.contains(*source)).collect();
    assert!(unused.is_empty(), "no case rests on {unused:?}");
}

/// The rule was settled before the first comparison: whoever changes it changes what was compared.
#[test]
fn the_rule_makes_the_scenarios_that_were_frozen() {
    let record = record();
    for number in [9, 15] {
        let case = record.cases.iter().find(|case| case.number == number).expect("a case");
        let frozen = read(&data(&format!("record/{number:02}.ron")));
        assert_eq!(scenario(case, &Variant::MAIN), frozen, "case {number}");
    }
}

/// What a case came to is no part of the rule.
#[test]
fn the_rule_knows_nothing_of_what_the_union_did() {
    for case in record().cases {
        let other = Case { tier: 6 - case.tier, days_to_text: None, days_to_listing: None, ..case.clone() };
        assert_eq!(scenario(&case, &Variant::MAIN), scenario(&other, &Variant::MAIN), "case {}", case.number);
    }
}

#[test]
fn rules_of_thumb_do_as_well_as_they_are_known_to() {
    let record = record();
    let known = [
        (Naive::Silent, 3, None),
        (Naive::File, 17, Some(86)),
        (Naive::Government, 5, Some(16)),
        (Naive::Strongest, 16, Some(80)),
    ];
    assert_eq!(known.map(|(rule, ..)| rule), Naive::ALL);
    for (rule, within, spearman) in known {
        let pairs: Vec<(u8, u8)> = record.cases.iter().map(|case| (case.tier, rule.tier(case))).collect();
        let score = score(&pairs);
        let hundredths = score.spearman_milli.map(|milli| (milli + 5) / 10);
        assert_eq!((score.cases, score.within, hundredths), (22, within, spearman), "{rule:?}");
    }
}

/// Few exercises of each case, so that a change that loses the record is seen at once.
#[test]
fn a_quick_play_still_does_what_the_union_did() {
    let (mut rows, mut quiet) = (Vec::new(), Vec::new());
    for case in &record().cases {
        let book = book(case, &Variant::MAIN, &DATA, &Changes::new()).expect("a scenario");
        let runs: Vec<Played> = play(&book, 8, 1).expect("whole runs");
        assert!(runs.iter().all(|run| run.tier < 7), "case {}: the Union goes beyond what it ever did", case.number);
        if (20..=22).contains(&case.number) {
            quiet.push((case.number, runs.iter().filter(|run| run.tier <= 1).count()));
        }
        rows.push(Row::of(case, &runs));
    }
    let within = rows.iter().filter(|row| row.is_within()).count();
    let missed: Vec<(u32, u8, u8)> =
        rows.iter().filter(|row| !row.is_within()).map(|row| (row.case, row.real, row.mode)).collect();
    assert!(within >= 16, "{within} of 22, missed {missed:?}");
    assert!(quiet.iter().all(|(_, runs)| *runs > 4), "controls are quiet in most runs: {quiet:?}");
}

/// No cliffs: more severity and more evidence raise how far the Union goes, and no step of either by more than one.
#[test]
fn severity_and_evidence_raise_the_answer_step_by_step() {
    let record = record();
    let mean = |(case, variant): &(Case, Variant)| {
        let book = book(case, variant, &DATA, &Changes::new()).expect("a scenario");
        let runs = play(&book, 32, 1).expect("whole runs");
        runs.iter().map(|run| f64::from(run.tier)).sum::<f64>() / 32.0
    };
    for case in record.cases.iter().filter(|case| [9, 15, 18].contains(&case.number)) {
        for moved in [by_severity(case), by_evidence(case)] {
            let means: Vec<f64> = moved.iter().map(mean).collect();
            let steps = means.windows(2).map(|pair| pair[1] - pair[0]);
            // With so few exercises a difference is known to some half a step and more.
            assert!(steps.clone().all(|step| (-0.4..1.7).contains(&step)), "case {}: {means:?}", case.number);
            assert!(means[means.len() - 1] - means[0] > 1.0, "case {}: {means:?}", case.number);
        }
    }
}
