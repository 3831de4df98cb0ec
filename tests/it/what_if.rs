//! What if: the same decision gives the same exercise, another one parts from it where it was asked, from here and from the
//! command line; and how much hangs on dice and on numbers.

use assert_cmd::Command as Program;
use demarche::report::exercise::Exercise;
use demarche::report::otherwise::all_asked;
use demarche::report::sensitivity::sensitivity;
use demarche::report::whatif::{Luck, WhatIf, luck, what_if};
use demarche::session::branch::{Instead, Question};
use demarche::store::exercise::{Access, ExerciseFile};
use demarche::store::looking_back::{Named, branches, keep_branches};
use demarche::view::audience::Audience;
use demarche::view::charts::ChartsView;
use serde_json::Value;

use crate::looking_back::played;
use crate::support::{WORDS, home};

fn asked(exercise: &Exercise, question: &Question) -> WhatIf {
    what_if(exercise, &WORDS, question).expect("it can be asked")
}

fn tension(charts: &ChartsView) -> Vec<i64> {
    charts.tension.iter().flat_map(|curve| &curve.points).map(|point| point.value).collect()
}

#[test]
fn the_identical_decision_gives_the_identical_curves() {
    let exercise = played("identical.ron");
    let own = exercise.tell(&WORDS, &Audience::Facilitator);
    for entry in exercise.session.path().into_iter().skip(1) {
        let same = Instead::Order(entry.body.command.clone());
        let told = asked(&exercise, &Question { entry: entry.id, seat: None, instead: same });
        assert_eq!(told.first, None, "entry {}", entry.id.0);
        assert_eq!(told.told.charts, own.charts, "entry {}", entry.id.0);
        assert!(told.figures.iter().all(|figure| figure.played == figure.instead && figure.better.is_none()));
        assert!(told.later.iter().all(|later| later.kept));
        assert_eq!(told.adopted, [const { Vec::<String>::new() }; 2], "nothing was adopted in one alone");
        assert!(told.adopted_in_both > 0);
    }
}

#[test]
fn another_decision_parts_from_the_exercise_where_it_was_asked() {
    let exercise = played("another.ron");
    let own = exercise.tell(&WORDS, &Audience::Facilitator);
    let (path, context) = (exercise.session.path(), exercise.context(&WORDS));
    let (mut parted, mut moved) = (0, 0);
    let adopted = exercise.session.state().proposals.values().filter(|proposal| proposal.adopted().is_some()).count();
    for (place, decisions) in all_asked(&context, &exercise.session) {
        for decision in decisions {
            for other in &decision.alternatives {
                let told = asked(&exercise, &other.question);
                let Some(first) = &told.first else { continue };
                parted += 1;
                let [played, instead] = &told.adopted;
                assert!(played.iter().all(|own| !instead.contains(own)), "{}: {:?}", other.said, told.adopted);
                let all = played.len() + told.adopted_in_both;
                assert_eq!(all, adopted, "{}: each that was adopted is in one or in both", other.said);
                assert!(first.entry >= path[place].id.0, "{}: {first:?}", other.said);
                assert!(first.played.is_some() || first.instead.is_some(), "{}", other.said);
                if matches!(other.question.instead, Instead::Truth(_)) {
                    continue;
                }
                let (was, is) = (tension(&own.charts), tension(&told.told.charts));
                assert_eq!(was[..place], is[..place], "{}: before it nothing is otherwise", other.said);
                if was != is {
                    moved += 1;
                    assert!(first.ledger.is_some(), "{}: what moves a curve stands in the ledger", other.said);
                }
            }
        }
    }
    assert!(parted > 20 && moved > 5, "{parted} parted, {moved} moved the tension");
}

#[test]
fn luck_is_told_in_pairs_and_numbers_in_groups() {
    let exercise = played("luck.ron");
    let context = exercise.context(&WORDS);
    let asked = all_asked(&context, &exercise.session).into_iter().skip(1).flat_map(|(_, asked)| asked);
    let question = asked.flat_map(|decision| decision.alternatives).next().expect("something").question;
    let found = luck(&exercise, &WORDS, &question, 20, || true).expect("it can be asked").expect("to the end");
    assert_eq!((found.ways, found.played.len(), found.instead.len()), (20, 20, 20));
    assert!(found.played.is_sorted() && found.lower <= 20);
    assert_eq!(Luck::middle(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), (2, 10));
    assert_eq!(luck(&exercise, &WORDS, &question, 20, || false), Ok(None), "nobody wants to know any more");

    let hangs = sensitivity(&exercise, || true).expect("to the end");
    let own = tension(&exercise.tell(&WORDS, &Audience::Facilitator).charts);
    assert_eq!(hangs.band.len(), own.len());
    assert!(hangs.band.iter().zip(&own).all(|((low, high), value)| low <= value && value <= high));
    let (low, high) = *hangs.band.last().expect("an end");
    let end = own.last().expect("an end");
    assert!(hangs.tried > 20 && !hangs.groups.is_empty() && low < high);
    for swing in &hangs.groups {
        assert!(swing.smaller != *end || swing.larger != *end);
        assert!((low..=high).contains(&swing.smaller) && (low..=high).contains(&swing.larger), "{swing:?}");
    }
}

#[test]
fn the_command_lists_what_can_be_asked_and_answers_it() {
    let exercise = played("command.ron");
    let program = || Program::cargo_bin("demarche").expect("built");
    let listed = program().arg("whatif").arg(&exercise.path).output().expect("it runs");
    let listed = String::from_utf8(listed.stdout).expect("UTF-8");
    let line = listed.lines().find(|line| line.contains("Propose(")).expect("a proposal");
    let entry =
        listed.lines().take_while(|own| *own != line).filter(|own| !own.contains('·')).last().expect("its entry");
    let entry = entry.split_whitespace().next().expect("its number");
    let seat = line.split("--seat ").nth(1).and_then(|rest| rest.split(' ').next()).expect("a seat");
    let order = home().join("instead.ron");
    std::fs::write(&order, &line[line.find("Propose(").expect("seen")..]).expect("written");
    let ask = || {
        let mut asked = program();
        asked.arg("whatif").arg(&exercise.path).args(["--at", entry, "--seat", seat, "--command"]).arg(&order);
        asked
    };
    let told = ask().assert().success();
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    assert!(told.contains("They part at entry") && told.contains("Final tension"), "{told}");
    let json = ask().args(["--dice", "3", "--format", "json"]).assert().success();
    let json: Value = serde_json::from_slice(&json.get_output().stdout).expect("JSON");
    assert_eq!((&json["schema"], &json["luck"]["ways"]), (&1.into(), &3.into()));
    assert_eq!(json["tension"]["played"].as_array().map(Vec::len), json["tension"]["instead"].as_array().map(Vec::len));
    program().arg("whatif").arg(&exercise.path).args(["--at", "99999"]).assert().failure();
    // That a phase is left open is no decision.
    program().arg("whatif").arg(&exercise.path).args(["--at", entry]).assert().code(2);
    for seat in ["zz", "public"] {
        program().arg("whatif").arg(&exercise.path).args(["--at", entry, "--seat", seat]).assert().code(2);
    }
    std::fs::write(&order, "Propose(measure: 7)").expect("written");
    let refused = ask().assert().failure();
    assert!(String::from_utf8_lossy(&refused.get_output().stderr).contains("instead.ron"));
}

#[test]
fn branches_are_kept_in_the_file_beside_the_exercise() {
    let exercise = played("kept.ron");
    let entry = exercise.session.path()[2].id;
    let named =
        vec![Named { name: "no <action>".into(), question: Question { entry, seat: None, instead: Instead::Nothing } }];
    keep_branches(&exercise.path, &named).expect("kept");
    let read = ExerciseFile::open(&exercise.path, Access::Read).expect("a file").read().expect("whole");
    assert_eq!(branches(&read), named);
    let again = Exercise::read(&exercise.path).expect("a file");
    assert_eq!((again.head, again.branches), (exercise.head, named), "the exercise is what it was");
}
