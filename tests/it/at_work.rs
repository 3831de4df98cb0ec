//! How far decisions set forces to work, and what of it is due to which.

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::world::WorldEvent;
use demarche::engine::core::ledger::Cause;
use demarche::engine::core::proposal::ProposalId;
use demarche::model::clause::{Change, Clause, Task};
use demarche::model::condition::Action;
use demarche::model::force::Force;
use demarche::model::inject::Effect;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;

use crate::forces::{after_a_turn, stemmable, stemmed, take};
use crate::injects::{inject, release};
use crate::procedure::{council, under};
use crate::support::{Table, given};

/// What was taken off, with the part of each decision.
type Taken = (i64, Vec<(ProposalId, u32)>, Option<Cause>);

fn taken(table: &Table) -> Vec<Taken> {
    let path = table.session.path();
    let events = path.iter().flat_map(|entry| &entry.body.events);
    events
        .filter_map(|event| match event {
            Event::World(WorldEvent::Stemmed { before, left, by, parts, cause, .. }) => {
                assert_eq!(by.len(), parts.len());
                Some((before - left, by.iter().copied().zip(parts.iter().copied()).collect(), cause.clone()))
            }
            _ => None,
        })
        .collect()
}

/// A table at which two States are hit by what help in full would take 40 % off.
fn two_are_hit() -> Table {
    let mut book = stemmable(None);
    let activity = book.scenario.activities.first_mut().expect("an activity");
    activity.victims = vec!["pt".into(), "ee".into()];
    activity.stopped_by.get_mut(&Force::Help).expect("help").percent = 40;
    let mut table = given(book).teams(&["ee", "pt", "de"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    table
}

/// Half of what help in full would do (NIS 2, Art. 11(3)(f): others help as far as they can), and its author wrote 20 %.
#[test]
fn each_kind_of_help_brings_its_part() {
    let table = stemmed(None);
    assert_eq!(after_a_turn(table.clone()), (100, 100), "nothing stems it by itself");
    let after = |measures: &[&str]| {
        let mut table = table.clone();
        for measure in measures {
            take(&mut table, "pt", measure, None);
        }
        after_a_turn(table)
    };
    assert_eq!(after(&["X4"]), (90, 90));
    assert_eq!(after(&["X4", "X6"]), (76, 76), "half of 20 and seven tenths of 20");
    assert_eq!(after(&["S9"]), (100, 100), "conclusions help nobody by themselves");
}

/// A modelling choice: whoever is merely told to help brings a quarter of help in full, however many texts say so.
#[test]
fn a_mere_task_helps_a_little_and_once() {
    let after = |states: &[&str]| {
        let mut table = stemmed(None);
        for state in states {
            let order = Command::DraftInitiative {
                measure: "N1".into(),
                addressee: Some("ostmere".into()),
                reasons: String::new(),
            };
            table.when(state, order);
            let id = table.state().proposals.values().find(|own| own.by.as_str() == *state).expect("a draft").id;
            table.when(state, Command::ReviseText(id, Change::Add(Clause::Task(Task::HelpVictims))));
            table.when(state, Command::SubmitInitiative(id));
        }
        after_a_turn(table).0
    };
    assert_eq!([after(&[]), after(&["pt"]), after(&["pt", "de"])], [100, 95, 95]);
}

/// Art. 42(7) TEU and Art. 51 of the Charter presuppose armed aggression, Art. 222 TFEU that a State is overwhelmed
/// (`S1-IG §3, Cat. 5`). A State may call by itself all the same; a modelling choice that nobody follows, and that it wears
/// the clause out.
#[test]
fn a_call_without_grounds_brings_no_help_frightens_nobody_and_divides() {
    for measure in ["L5", "L6"] {
        let (mut idle, mut called) = (stemmed(None), stemmed(None));
        take(&mut called, "pt", measure, None);
        let cohesion = |table: &Table| table.state().value(&Quantity::Cohesion);
        let belief = |table: &Table| table.state().value(&Quantity::Belief("ostmere".into()));
        for table in [&mut idle, &mut called] {
            table.until(2, Phase::Situation);
        }
        assert_eq!(cohesion(&called), cohesion(&idle) - idle.book().parameters.cohesion_in_vain, "{measure}");
        assert_eq!(belief(&called), belief(&idle), "{measure}");
        assert_eq!(taken(&called), [], "{measure}");
    }
}

/// Art. 222 TFEU and Art. 42(7) TEU, on their grounds: the others help.
#[test]
fn a_call_on_its_grounds_brings_help() {
    let left = |measure: &str| {
        let grounds = [("legal.overwhelmed_severity", 0), ("legal.armed_attack_effects", 0)];
        let mut table = given(under(stemmable(None), &grounds)).teams(&["ee", "pt", "de"]).the_rest_silent().opened();
        table.until(1, Phase::Initiative);
        take(&mut table, "pt", measure, None);
        after_a_turn(table).0
    };
    assert_eq!(["L6", "L5"].map(left), [84, 95], "eight tenths of 20, and a mere task");
}

/// NIS 2, Art. 16: EU-CyCLONe coordinates; a modelling choice that coordination adds to help and helps nobody by itself.
#[test]
fn coordination_makes_help_go_further_and_does_nothing_without() {
    let mut alone = stemmed(None);
    take(&mut alone, "pt", "X5", None);
    assert_eq!(after_a_turn(alone), (100, 100));
    let mut both = stemmed(None);
    take(&mut both, "pt", "X4", None);
    take(&mut both, "pt", "X5", None);
    assert_eq!(after_a_turn(both.clone()).0, 86, "10 and four tenths of it");
    both.until(1, Phase::Consequences);
    let mut arrangements = stemmed(None);
    take(&mut arrangements, "pt", "X4", None);
    take(&mut arrangements, "ee", "X1", None);
    assert_eq!(after_a_turn(arrangements).0, 87, "10 and three tenths of it");
    let parts: Vec<u32> = taken(&both).into_iter().flat_map(|(_, parts, _)| parts).map(|(_, part)| part).collect();
    assert_eq!(parts, [10, 4], "each has its part");
}

#[test]
fn a_second_state_that_is_hit_adds_half_as_much_and_one_that_is_not_nothing() {
    let after = |states: &[&str]| {
        let mut table = two_are_hit();
        for state in states {
            take(&mut table, state, "X4", None);
        }
        after_a_turn(table).0
    };
    assert_eq!([after(&["pt"]), after(&["ee"]), after(&["pt", "ee"])], [80, 80, 70]);
}

/// `S1-IG Cat. 2`: whoever asks, authorities act as far as they are willing; more who ask share what comes of it.
#[test]
fn three_who_ask_get_what_one_would_get() {
    let left = |asks: &[(&str, &str)]| {
        let mut table = stemmed(Some(Action::A0));
        for (state, measure) in asks {
            take(&mut table, state, measure, Some("ostmere"));
        }
        table.until(1, Phase::Consequences);
        taken(&table).iter().find(|(_, parts, _)| !parts.is_empty()).map(|(off, parts, _)| (*off, parts.len()))
    };
    assert_eq!(left(&[("pt", "C2")]), Some((30, 1)));
    assert_eq!(left(&[("pt", "C2"), ("ee", "S10"), ("de", "S6")]), Some((30, 3)));
}

#[test]
fn whatever_is_taken_off_is_somebodys_to_the_last_point() {
    let mut table = two_are_hit();
    for (state, measure) in [("pt", "X4"), ("ee", "X4"), ("pt", "X5"), ("ee", "N2")] {
        take(&mut table, state, measure, None);
    }
    table.until(3, Phase::Initiative);
    let taken = taken(&table);
    assert!(taken.len() > 2, "{taken:?}");
    for (off, parts, cause) in taken {
        assert_eq!((off, cause), (parts.iter().map(|(_, part)| i64::from(*part)).sum(), None), "{parts:?}");
    }
}

#[test]
fn what_an_inject_takes_off_is_the_injects() {
    let mut book = council();
    let key = book.scenario.activities[0].key.clone();
    book.scenario.injects = vec![inject(&book, "raid", &[Effect::Weaken(key, Force::Police, 30)])];
    let mut table = given(book).team("ee").the_rest_silent().opened();
    release(&mut table, "raid");
    assert_eq!(taken(&table), [(30, Vec::new(), Some(Cause::Inject("raid".into())))]);
}

/// Regulation (EU) 2025/38: the Reserve is sent and needs its days; what is adopted works from when it is felt.
#[test]
fn help_that_needs_days_takes_nothing_off_before_it_is_felt() {
    let mut book = stemmable(None);
    book.scenario.meta.turn_hours = 24;
    let reserve = book.toolbox.measures.iter_mut().find(|own| own.id.as_str() == "X6").expect("X6");
    reserve.effect_hours = 48;
    let mut table = given(book).teams(&["ee", "pt", "de"]).the_rest_silent().opened();
    table.until(1, Phase::Initiative);
    take(&mut table, "pt", "X6", None);
    let key = table.book().scenario.activities[0].key.clone();
    let mut left = |turn| table.until(turn, Phase::Communication).state().strength(&key);
    assert_eq!([left(2), left(3)], [100, 100], "it is on its way");
    assert!(left(4) < 100);
}
