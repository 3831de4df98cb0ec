//! The same scenario, seed and commands give the figures that were recorded once, whatever the engine is rebuilt into.
//!
//! `DEMARCHE_BLESS=1` records anew; that is right only where a rule was meant to change.

use std::fmt::Write as _;

use demarche::engine::core::event::Event;
use demarche::engine::core::event::course::CourseEvent;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::event::delegation::DelegationEvent;
use demarche::engine::core::event::evidence::EvidenceEvent;
use demarche::engine::core::event::procedure::ProcedureEvent;
use demarche::engine::core::event::world::WorldEvent;
use demarche::engine::core::term::Terms;
use demarche::model::rulebook::Rulebook;
use demarche::session::autoplay::play;
use demarche::session::run::Session;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use crate::chance::courses;
use crate::support::{data, questions, read, shipped};

/// What a fact says, in words that no change of the journal's form touches; no number of a proposal is among them.
fn said(event: &Event) -> Option<String> {
    match event {
        Event::Course(CourseEvent::Moved(moved)) => {
            let of = moved.quantity.adversary().map(ToString::to_string).unwrap_or_default();
            let (values, rule) = ((moved.before, moved.after, moved.engine_after), moved.rule.slug());
            Some(format!("{} {of} {values:?} {rule} {:?}", moved.quantity.slug(), moved.inputs))
        }
        Event::Evidence(EvidenceEvent::Reassessed(seen)) => Some(format!("{:?} {:?}", seen.before, seen.after)),
        Event::Delegation(DelegationEvent::StandTaken { by, stand, terms, amendment, .. }) => {
            let terms = terms.as_ref().map(Terms::listed).unwrap_or_default();
            let terms: Vec<(&str, i64)> = terms.iter().map(|term| (term.term.slug(), term.points)).collect();
            Some(format!("{by} {} {terms:?} {amendment:?}", stand.slug()))
        }
        Event::Decision(DecisionEvent::VotesRevealed { votes, .. }) => {
            let votes: Vec<String> = votes.iter().map(|(state, vote)| format!("{state} {}", vote.slug())).collect();
            Some(votes.join(", "))
        }
        Event::Procedure(ProcedureEvent::InitiativeDrafted { by, measure, due, .. }) => {
            Some(format!("{by} drafts {measure} for {due}"))
        }
        Event::Decision(DecisionEvent::Failed { failure, objectors, .. }) => {
            Some(format!("{} by {}", failure.slug(), objectors.len()))
        }
        Event::World(WorldEvent::Acted(act)) => {
            Some(format!("{} {:?} {:?} {:?}", act.adversary, act.action, act.utilities, act.ppm))
        }
        Event::Procedure(ProcedureEvent::Examined { findings, .. }) => {
            let findings: Vec<_> = findings.iter().map(|one| (one.met, one.value, one.asked)).collect();
            Some(format!("{findings:?}"))
        }
        Event::World(WorldEvent::InjectReleased(key)) => Some(format!("{key} comes")),
        Event::Evidence(EvidenceEvent::Pooled(item)) => {
            Some(format!("{:?} {} {:?} {:?}", item.from, item.group, item.grade, item.weights))
        }
        Event::Decision(DecisionEvent::SilenceBroken { by, .. }) => Some(format!("{by:?}")),
        Event::Course(CourseEvent::Rolled(roll)) => Some(format!("{} of {}", roll.value, roll.below)),
        _ => None,
    }
}

/// A run in a line: how long it was, how it ended, and a mark of everything that was said on the way.
fn line(name: &str, session: &Session) -> String {
    let state = session.state();
    let mut all = String::new();
    for event in session.path().iter().flat_map(|entry| &entry.body.events) {
        all.extend(said(event).map(|said| said + "\n"));
    }
    let ends: Vec<String> = state.quantities.values().map(|line| format!("{}/{}", line.shown, line.engine)).collect();
    let mark = blake3::hash(all.as_bytes()).to_hex();
    let (turn, entries) = (state.turn, session.entries().len());
    format!("{name}: turn {turn}, {entries} entries, {}, {}", ends.join(" "), &mark[..16])
}

fn by_program(name: &str, book: &Rulebook, seed: u64) -> String {
    let mut session = Session::new(book.clone(), String::new());
    play(&mut session, seed).expect("an exercise without people is never refused");
    line(&format!("{name} {seed}"), &session)
}

fn today() -> String {
    let mut lines = String::new();
    for (name, book) in shipped() {
        for seed in 1..=12 {
            writeln!(lines, "{}", by_program(name, &book, seed)).expect("a string");
        }
    }
    let mut runner = TestRunner::new(questions(1));
    for number in 1..=60 {
        let course = courses(400).new_tree(&mut runner).expect("a course").current();
        writeln!(lines, "{}", line(&format!("people {number}"), &course.played().session)).expect("a string");
    }
    lines
}

#[test]
fn the_same_scenario_seed_and_commands_give_the_recorded_figures() {
    let (path, today) = (data("recorded.txt"), today());
    if std::env::var_os("DEMARCHE_BLESS").is_some() {
        std::fs::write(&path, &today).expect("a file of the tests");
    }
    let recorded = read(&path);
    let wrong: Vec<String> = recorded
        .lines()
        .zip(today.lines())
        .filter(|(recorded, today)| recorded != today)
        .map(|(recorded, today)| format!("recorded {recorded}\nnow      {today}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert_eq!(recorded.lines().count(), today.lines().count());
}
