//! Parameters: every value that a scenario may set can be played, and none makes a number leave its range.

use demarche::engine::core::state::{Line, State};
use demarche::engine::decide::ends;
use demarche::model::parameters::Parameters;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::scenario::compile::compile;
use demarche::scenario::data::DataTexts;
use demarche::scenario::rulebook::saved_rulebook;
use demarche::session::verify::{Verdict, recompute};
use demarche::store::scenarios::SHIPPED;
use proptest::collection::vec;
use proptest::prelude::{any, prop_assert_eq, proptest};

use crate::support::{DATA, Table, data, first_call, given, questions, read};

/// The ten-minute exercise under other parameters.
fn under(changes: &[(String, i64)]) -> Rulebook {
    let mut book = first_call();
    book.in_force = book.in_force.with(&changes.iter().cloned().collect());
    book.parameters = Parameters::read(&book.in_force).expect("complete parameters");
    book
}

fn in_range(table: &Table) {
    for (quantity, line) in &table.state().quantities {
        let (low, high) = quantity.range();
        assert!((low..=high).contains(&line.shown) && (low..=high).contains(&line.engine), "{quantity:?}: {line:?}");
    }
}

#[test]
fn every_parameter_can_be_played_at_both_ends_of_its_range() {
    for parameter in &first_call().in_force.parameters {
        for value in [parameter.min, parameter.max] {
            let mut table = given(under(&[(parameter.key.clone(), value)])).opened();
            in_range(table.until_the_end());
        }
    }
}

#[test]
fn a_scenario_may_set_every_parameter_within_its_range_and_no_further() {
    // Penalties that the lowest limit of `attribution.max_loss_decibans` still allows.
    let clean = read(&data("diagnostics/clean.ron")).replace(": 10", ": 5");
    let with = |key: &str, value: i64| {
        let text = clean.replacen("    truth:", &format!("    parameters: {{ \"{key}\": {value} }},\n    truth:"), 1);
        compile(&text, &DATA).0.is_some()
    };
    for parameter in &DATA.rules.parameters {
        let key = &parameter.key;
        assert!(with(key, parameter.min) && with(key, parameter.max), "{key} within its range");
        assert!(!with(key, parameter.min - 1) && !with(key, parameter.max + 1), "{key} beyond its range");
    }
}

#[test]
fn the_value_in_force_lies_within_its_range_and_says_where_it_comes_from() {
    for parameter in &DATA.rules.parameters {
        assert!((parameter.min..=parameter.max).contains(&parameter.value), "{}", parameter.key);
        let said = [&parameter.unit, &parameter.about, &parameter.source];
        assert!(said.iter().all(|text| !text.is_empty()), "{}", parameter.key);
    }
}

proptest! {
    #![proptest_config(questions(32))]

    #[test]
    fn any_mixture_of_parameters_can_be_played_and_verifies(draws in vec(any::<u16>(), 200), seed in 0_u64..1_000) {
        let parameters = first_call().in_force.parameters;
        let changes: Vec<(String, i64)> = parameters
            .iter()
            .zip(&draws)
            .filter(|(_, draw)| **draw % 3 == 0)
            .map(|(one, draw)| (one.key.clone(), one.min + (one.max - one.min) * i64::from(*draw) / 65_535))
            .collect();
        let mut table = given(under(&changes)).team("ee").seed(seed).opened();
        in_range(table.until_the_end());
        let entries = table.session.entries();
        prop_assert_eq!(recompute(table.book(), entries), Verdict::Intact { entries: entries.len() });
    }
}

/// Rules as an exercise saved them, with a ladder of other rungs.
fn saved_with(rules: &str) -> Rulebook {
    let texts = DataTexts { rules: rules.to_owned(), ..DataTexts::shipped() };
    saved_rulebook(SHIPPED[0].text, &texts).expect("data of another program")
}

#[test]
fn an_exercise_keeps_the_ladder_that_it_was_saved_with_and_ends_on_its_last_rung() {
    let shipped = DataTexts::shipped().rules;
    let tenth = shipped.lines().find(|line| line.contains("ladder.rung.10")).expect("a tenth rung");
    let eleventh = tenth.replace("rung.10", "rung.11").replace("950", "990").replace("Rung 10", "Rung 11");
    for (rules, last, from) in [
        (shipped.clone(), 10, 950),
        (shipped.replace(&format!("{tenth}\n"), ""), 9, 820),
        (shipped.replace(tenth, &format!("{tenth}\n{eleventh}")), 11, 990),
    ] {
        let book = saved_with(&rules);
        assert_eq!(book.parameters.last_rung(), last);
        let mut state = State::new(&book);
        for (tension, over) in [(from - 1, false), (from, true)] {
            state.quantities.insert(Quantity::Tension, Line { shown: tension, engine: tension });
            assert_eq!(ends(&book, &state), over, "tension {tension} on a ladder of {last}");
        }
    }
}

#[test]
fn a_rung_keeps_its_name_whatever_is_put_below_it_and_by_its_number_where_none_was_saved() {
    let shipped = DataTexts::shipped().rules;
    let tenth = shipped.lines().find(|line| line.contains("ladder.rung.10")).expect("a tenth rung");
    let pushed_up = tenth.replace("rung.10", "rung.11").replace("950", "990");
    let between = tenth.replace("\"rung-10\"", "\"rung-brink\"");
    let named = |rules: &str, rung| saved_with(rules).parameters.rung_id(rung);
    let longer = shipped.replace(tenth, &format!("{between}\n{pushed_up}"));
    assert_eq!([9, 10, 11].map(|rung| named(&longer, rung)), ["rung-9", "rung-brink", "rung-10"]);
    let plain = (0..=10).fold(shipped.clone(), |rules, rung| rules.replace(&format!(", words: \"rung-{rung}\""), ""));
    assert!(!plain.contains("words: "), "as an exercise of before saved them");
    assert_eq!([0, 3, 10].map(|rung| named(&plain, rung)), ["rung-0", "rung-3", "rung-10"]);
}
