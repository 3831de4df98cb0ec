//! Phases: which an exercise has, in which order, and what is done in them, are data.

use std::collections::BTreeSet;

use demarche::engine::core::command::Command;
use demarche::model::phase::{Phase, Phases};
use demarche::scenario::code::Code;
use demarche::scenario::compile::compile;
use demarche::scenario::data::{Data, DataTexts};
use demarche::scenario::rulebook::rulebook;
use demarche::store::scenarios::SHIPPED;
use demarche::view::frame::frame;
use demarche::view::names::ViewContext;

use crate::support::{DATA, WORDS, audience, given};

/// The program's texts, with other phases in the rules; none leaves them out, as programs of old did.
fn texts(phases: Option<&str>) -> DataTexts {
    let mut texts = DataTexts::shipped();
    let start = texts.rules.find("    phases:").expect("the rules name the phases");
    let end = start + texts.rules[start..].find('\n').expect("a line");
    texts.rules.replace_range(start..end, &phases.map(|list| format!("    phases: [{list}],")).unwrap_or_default());
    texts
}

#[test]
fn rules_that_name_no_phases_have_those_of_old() {
    let old = Data::read_saved(&texts(None)).expect("rules of old");
    assert!(old.rules.phases.in_order().eq(Phase::OF_OLD));
    assert_eq!(old.rules.phases, Phases::default());
}

#[test]
fn no_phase_comes_twice_and_no_turn_is_without_one() {
    for list in ["", "Situation, Decision, Situation", "Situation, Coffee"] {
        assert!(Data::read_saved(&texts(Some(list))).is_err(), "[{list}]");
    }
}

#[test]
fn an_exercise_goes_through_the_phases_that_its_rules_name() {
    let named = [Phase::Situation, Phase::Deliberation, Phase::Initiative, Phase::Consequences];
    let book = rulebook(SHIPPED[0].text, &texts(Some("Situation, Deliberation, Initiative, Consequences")));
    let mut table = given(book.expect("it can be played")).opened();
    let mut gone = Vec::new();
    for _ in 0..named.len() {
        gone.push(table.state().phase);
        let context = ViewContext::new(table.book(), &WORDS);
        let seen = frame(&context, table.state(), &audience("ee"));
        assert_eq!(seen.steps.len(), named.len(), "the stepper shows these phases and no others");
        table.director(Command::Advance);
    }
    assert_eq!((gone, table.state().turn), (named.to_vec(), 2));
    let timetable = table.book().timetable();
    let begins: Vec<i64> = named.iter().map(|phase| timetable.begins(1, *phase)).collect();
    let quarter = i64::from(table.book().scenario.meta.turn_hours) * 60 / 4;
    assert_eq!(begins, [0, quarter, 2 * quarter, 3 * quarter]);
}

#[test]
fn minutes_that_a_scenario_does_not_plan_are_shared_out_evenly() {
    let text = SHIPPED[1].text;
    let start = text.find("minutes_per_phase").expect("it plans them");
    let end = start + text[start..].find("),").expect("its end") + "),".len();
    let unplanned = text[..start].to_owned() + &text[end..];
    let planned = compile(text, &DATA).0.expect("a scenario").meta;
    let even = compile(&unplanned, &DATA).0.expect("a scenario").meta;
    assert_eq!(planned.phase_minutes.len(), Phase::ALL.len());
    let each = even.minutes / even.turns / u32::try_from(Phase::ALL.len()).expect("few");
    assert!(each > 0);
    assert_eq!(even.phase_minutes.into_values().collect::<BTreeSet<u32>>(), BTreeSet::from([each]));
}

#[test]
fn whoever_plans_minutes_plans_them_for_each_phase_of_old() {
    let found = |from: &str, to: &str| {
        let changed = SHIPPED[0].text.replacen(from, to, 1);
        assert_ne!(changed, SHIPPED[0].text);
        compile(&changed, &DATA).1.into_iter().map(|found| found.code).collect::<Vec<Code>>()
    };
    assert!(found("        decision: ", "        decisions: ").contains(&Code::UnknownField));
    assert!(found("        decision: ", "        situation: ").contains(&Code::DuplicateField));
    assert!(found("        decision: ", "        // ").contains(&Code::MissingField));
}
