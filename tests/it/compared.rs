//! How the model compares with the record is told as the figures are, whichever way they point.

use std::collections::BTreeMap;

use demarche::lab::record::case::{self, Record};
use demarche::lab::record::comparison::{self, Comparison, Fold};
use demarche::lab::record::naive::Naive;
use demarche::lab::record::origins::Origins;
use demarche::lab::record::shown::{Cause, Fault, Shown, ShownCase, Weights};
use demarche::lab::record::table::Row;
use demarche::model::severity::Dimensions;
use demarche::report::record::{RecordView, origins};
use demarche::scenario::parse::read_data;

use crate::support::{DATA, WORDS};

fn record() -> Record {
    read_data(case::SHIPPED).expect("the record")
}

/// A case whose runs all end on one step.
fn row(case: u32, real: u8, mode: u8) -> Row {
    let mut tiers = [0; 8];
    tiers[usize::from(mode)] = 60;
    Row {
        case,
        real,
        mode,
        median: mode,
        mean_milli: i64::from(mode) * 1000,
        tiers,
        measures: 1,
        days_to_text: None,
        days_to_listing: None,
        followed: (0, 0),
        categories: BTreeMap::new(),
        runs: 60,
    }
}

/// A comparison in which most runs of a case go where `told` says, and all cases are hit when fitted.
fn told(told: impl Fn(u32, u8) -> u8) -> Shown {
    let record = record();
    let rows = |told: &dyn Fn(u32, u8) -> u8| {
        record.cases.iter().map(|case| row(case.number, case.tier, told(case.number, case.tier))).collect::<Vec<_>>()
    };
    let fold = |held: u32| Fold {
        cases: record.cases.iter().map(|case| case.number).filter(|number| number % 4 == held).collect(),
        weights: BTreeMap::new(),
    };
    let comparison = Comparison {
        runs: 60,
        seed: 1,
        held_out: rows(&told),
        fitted: rows(&|_, real| real),
        folds: (0..4).map(fold).collect(),
        rules_of_thumb: Vec::new(),
        ablations: Vec::new(),
        sweeps: Vec::new(),
    };
    Shown::of(record.clone(), &comparison, &[1; 7]).expect("cases")
}

fn short(shown: &Shown) -> String {
    RecordView::of(&WORDS, shown).short.join(" ")
}

fn of(shown: &Shown, number: u32) -> &ShownCase {
    shown.cases.iter().find(|one| one.case.number == number).expect("a case")
}

#[test]
fn what_goes_right_is_told() {
    let shown = told(|_, real| real);
    let said = short(&shown);
    assert!(said.contains("in 22 of 22") && said.contains("No rule of thumb comes as near"), "{said}");
    assert!(said.contains("better than any rule of thumb (1.00 of 1"), "{said}");
    assert!(!said.contains("fewer than half"), "{said}");
    let view = RecordView::of(&WORDS, &shown);
    assert!(view.tables[0].misses.is_empty());
    assert!(view.tables[0].cases.iter().all(|case| case.verdict == "same" && !case.missed));
}

#[test]
fn a_rule_of_thumb_that_does_better_is_named() {
    let said = short(&told(|_, _| 0));
    assert!(said.contains("in 3 of 22"), "{said}");
    assert!(said.contains("does so more often, in 17"), "{said}");
    assert!(!said.contains("It tells the strong answers"), "what does not vary orders nothing: {said}");
    let record = record();
    let file = record.cases.iter().filter(|case| Naive::File.tier(case).abs_diff(case.tier) <= 1).count();
    let same = told(|number, _| Naive::File.tier(record.cases.iter().find(|one| one.number == number).expect("one")));
    assert_eq!(same.figures(Weights::HeldOut).score.within, file);
    assert!(short(&same).contains("just as often") && short(&same).contains("about as well"), "{}", short(&same));
}

#[test]
fn an_error_is_named_with_what_the_codes_say() {
    let shown = told(|number, real| match number {
        11 => 0,
        4 => 3,
        20 => 4,
        2 => 5,
        _ => real,
    });
    let miss = |number: u32| of(&shown, number).miss(Weights::HeldOut);
    let quiet = miss(11).expect("missed");
    assert_eq!((quiet.fault, quiet.causes), (Fault::TooQuiet, vec![Cause::Outside, Cause::Unattributed]));
    let cautious = miss(4).expect("missed");
    assert_eq!((cautious.fault, cautious.causes), (Fault::TooCautious, vec![]));
    assert_eq!(miss(20).expect("missed").fault, Fault::TooEager);
    assert_eq!(miss(2), None, "one step lower is near");
    assert!(shown.cases.iter().all(|one| one.miss(Weights::Fitted).is_none()));
    let view = RecordView::of(&WORDS, &shown);
    let said = |number: &str| {
        let found = view.tables[0].misses.iter().find(|(case, _)| case == number);
        found.map(|(_, told)| told.clone()).expect("told")
    };
    assert!(
        said("11").starts_with("Too quiet") && said("11").contains("Nobody in the Union was hit"),
        "{}",
        said("11")
    );
    assert!(said("04").ends_with("Nothing in the codes tells why."), "{}", said("04"));
    assert!(said("20").contains("A government of the Union had attributed"), "{}", said("20"));
}

#[test]
fn every_row_is_a_sentence_and_the_furthest_answers_come_first() {
    let view = RecordView::of(&WORDS, &told(|_, real| real));
    let cases = &view.tables[0].cases;
    assert!(cases.is_sorted_by(|one, next| one.real >= next.real));
    for case in cases.iter().chain(&view.tables[1].cases) {
        assert!(!case.sentence.contains(['⟦', '{']), "{}", case.sentence);
        assert!(case.sentence.contains("in 60 of 60 runs"), "{}", case.sentence);
    }
    let fifth = cases.iter().find(|case| case.number == "05").expect("case 5");
    assert_eq!((fifth.codes.as_str(), fifth.fold.as_str(), fifth.marks), ("1011321", "A", [true; 3]));
    assert!(fifth.sentence.contains("A government of the Union had attributed, a partner had; there was a file"));
    assert!(fifth.sentence.ends_with("Held out in fold A."), "{}", fifth.sentence);
    assert_eq!(view.steps.len(), 7, "nothing went beyond a listing");
    assert_eq!(RecordView::of(&WORDS, &told(|_, _| 7)).steps.len(), 8);
    assert!(view.sources.iter().any(|source| source.starts_with("E46, cases 13, 20: ")), "{:?}", view.sources);
}

#[test]
fn where_the_numbers_come_from_is_counted_in_the_parameters() {
    let all = Origins::of(DATA.rules.parameters.iter().map(|parameter| parameter.source.as_str()));
    assert_eq!(all, Origins::shipped());
    assert_eq!(all.all(), DATA.rules.parameters.len());
    assert!(all.fitted > 0 && all.chosen > all.cited, "{all:?}");
    assert!(origins(&WORDS, &all).contains(&format!("{} are fitted", all.fitted)));
}

/// What the program keeps can be read, and what help says of it is so.
#[test]
fn the_comparison_that_is_kept_bears_out_what_help_says() {
    let kept: Comparison = read_data(comparison::SHIPPED).expect("the comparison");
    let shown = Shown::shipped();
    assert_eq!(shown.is_some(), !kept.held_out.is_empty());
    let Some(shown) = shown else { return };
    assert_eq!(shown.cases.len(), record().cases.len(), "every case was played both ways");
    assert!(WORDS.text("limits-famous").contains(&format!("{} famous cases", shown.cases.len())));
    for (number, id) in [(11, "limits-third"), (13, "limits-wave")] {
        assert!(of(&shown, number).miss(Weights::HeldOut).is_some(), "{id} calls case {number} missed");
    }
    for named in &kept.rules_of_thumb {
        let own = shown.thumbs.iter().find(|(rule, _)| rule.slug() == named.name).expect("a rule of thumb");
        assert_eq!(own.1.score, named.score, "{} was scored on these cases", named.name);
    }
    assert_ne!(shown.cases[0].case.dimensions, Dimensions::default(), "codes are there");
}
