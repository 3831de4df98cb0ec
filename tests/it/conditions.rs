//! Conditions of injects and criteria: each holds from its own line on, and looks at nothing but what it names.

use demarche::engine::core::act::Act;
use demarche::engine::core::dice::Roll;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::proposal::{Communication, Reasons, Stage, Target};
use demarche::engine::core::said::Spoken;
use demarche::engine::core::state::{InjectFate, Line, State};
use demarche::engine::world::condition::holds;
use demarche::model::clause::{Clause, DraftText, Naming, Word};
use demarche::model::condition::{Action, Condition};
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::voice::Voice;

use crate::procedure::proposal;
use crate::support::worked_example;

/// Whether a condition holds in the worked example before it begins, once something has been changed.
fn after(change: impl FnOnce(&mut State), condition: &Condition) -> bool {
    let book = worked_example();
    let mut state = State::new(&book);
    change(&mut state);
    holds(&book, &state, condition)
}

fn with(quantity: Quantity, value: i64) -> impl FnOnce(&mut State) {
    move |state| {
        state.quantities.insert(quantity, Line { shown: value, engine: value });
    }
}

fn turn(turn: u32) -> impl FnOnce(&mut State) {
    move |state| state.turn = turn
}

fn put(measure: &str, stage: Stage) -> impl FnOnce(&mut State) {
    move |state| state.proposals.insert(proposal(6_001, measure, stage))
}

#[test]
fn a_condition_on_a_number_holds_from_that_number_on() {
    let third = Condition::TurnAtLeast(3);
    assert_eq!([2, 3, 4].map(|now| after(turn(now), &third)), [false, true, true]);
    let tension = |value| with(Quantity::Tension, value);
    let (up, down) = (Condition::RungAtLeast(2), Condition::RungAtMost(2));
    let values = [59, 60, 109, 110];
    assert_eq!(values.map(|value| after(tension(value), &up)), [false, true, true, true]);
    assert_eq!(values.map(|value| after(tension(value), &down)), [true, true, true, false]);
    let harm = Condition::HarmAtLeast(10);
    assert_eq!([9, 10, 11].map(|value| after(with(Quantity::Harm, value), &harm)), [false, true, true]);
    let cohesion = Condition::CohesionAtMost(50);
    assert_eq!([49, 50, 51].map(|value| after(with(Quantity::Cohesion, value), &cohesion)), [true, true, false]);
}

#[test]
fn a_condition_on_the_shared_picture_reads_the_hypothesis_that_it_names() {
    let even = |state: &mut State| drop(state.pictures.insert(PictureOf::Pool, vec![0, 0, -1000, -1000, -1000]));
    let shared = |key: &str, percent| after(even, &Condition::SharedAtLeast(key.into(), percent));
    assert_eq!([49, 50, 51, 60].map(|percent| shared("a-state", percent)), [true, true, false, false]);
    assert!(shared("a-tol", 40) && !shared("crim", 1) && !shared("nobody", 0), "what is unknown is never held");
}

#[test]
fn what_was_adopted_is_no_failure_and_what_failed_is_no_decision() {
    let (adopted, failed) = (Condition::Adopted("S4".into()), Condition::Failed("S4".into()));
    let stages = [Stage::Tabled, Stage::Adopted(1), Stage::Failed(1)];
    assert_eq!(stages.map(|stage| after(put("S4", stage), &adopted)), [false, true, false]);
    assert_eq!(stages.map(|stage| after(put("S4", stage), &failed)), [false, false, true]);
    assert_eq!(stages.map(|stage| after(put("S8", stage), &adopted)), [false; 3], "another measure");
    assert_eq!(stages.map(|stage| after(put("S8", stage), &failed)), [false; 3], "another measure");
}

#[test]
fn something_was_done_once_anything_that_is_felt_outside_was_adopted() {
    let anything = Condition::AnythingAdopted;
    assert!(after(put("S4", Stage::Adopted(1)), &anything));
    assert!(!after(put("S4", Stage::Failed(1)), &anything) && !after(put("S4", Stage::Tabled), &anything));
    assert!(!after(put("X1", Stage::Adopted(1)), &anything), "the Union's own crisis mode is felt by nobody outside");
}

#[test]
fn who_attributed_is_asked_of_the_one_who_is_named() {
    let estonia = |state: &mut State| {
        state.attributions.insert(("ee".into(), "ostmere".into()));
    };
    let by = |code: &str| after(estonia, &Condition::Attributed(code.into()));
    assert_eq!((by("ee"), by("pt")), (true, false));
}

#[test]
fn an_inject_that_was_skipped_was_not_released() {
    let fate = |fate| {
        move |state: &mut State| {
            state.injects.insert("registry-locked".into(), fate);
        }
    };
    let released = Condition::Released("registry-locked".into());
    assert!(after(fate(InjectFate::Released(1, Phase::Situation)), &released));
    assert!(!after(fate(InjectFate::Skipped), &released) && !after(|_| (), &released));
}

#[test]
fn an_act_counts_as_every_lesser_act_of_the_same_adversary() {
    let did = |who: &str, action| {
        let roll = Roll { n: 0, below: 1, value: 0 };
        let act = Act { adversary: who.into(), action, utilities: vec![], ppm: vec![], roll, before: 0, chosen: false };
        move |state: &mut State| state.acts.push((1, act))
    };
    let harassed = Condition::Did("ostmere".into(), Action::A4);
    let acts = [Action::A3, Action::A4, Action::A5];
    assert_eq!(acts.map(|action| after(did("ostmere", action), &harassed)), [false, true, true]);
    assert_eq!(acts.map(|action| after(did("elsewhere", action), &harassed)), [false; 3]);
}

#[test]
fn an_activity_goes_on_at_a_strength_until_it_ends() {
    let at = |left: Option<i64>| {
        move |state: &mut State| {
            state.activities.insert("queues".into());
            state.strengths.extend(left.map(|left| ("queues".into(), left)));
        }
    };
    let goes_on = |percent| Condition::GoesOn("queues".into(), percent);
    assert_eq!([None, Some(50), Some(49)].map(|left| after(at(left), &goes_on(50))), [true, true, false]);
    assert!(!after(|_| (), &goes_on(1)), "what never began does not go on");
}

/// S4 to Ostmere with one clause and a naming, adopted, told in this way.
fn told(naming: Naming, to: Option<Target>, adopted: bool) -> impl FnOnce(&mut State) {
    move |state| {
        let stage = if adopted { Stage::Adopted(1) } else { Stage::Failed(1) };
        let mut own = proposal(6_001, "S4", stage);
        own.addressee = Some("ostmere".into());
        own.text = DraftText { naming, clauses: [Clause::Word(Word::Solidarity)].into(), ..own.text };
        own.communication = to.map(|target| Communication { target, ..Communication::formal(Reasons::Given) });
        state.proposals.insert(own);
    }
}

#[test]
fn something_was_said_or_somebody_named_once_the_world_was_told() {
    let said = Condition::Said(Clause::Word(Word::Solidarity));
    let named = |who: &str| Condition::Named(who.into(), Naming::Backing);
    let loud = || told(Naming::Author, Some(Target::World), true);
    assert!(after(loud(), &said) && after(loud(), &named("ostmere")));
    assert!(!after(loud(), &Condition::Said(Clause::Word(Word::Align))) && !after(loud(), &named("elsewhere")));
    let quiet = || told(Naming::Author, Some(Target::Addressee), true);
    assert!(!after(quiet(), &said) && !after(quiet(), &named("ostmere")), "the world was not told");
    let failed = || told(Naming::Author, None, false);
    assert!(!after(failed(), &said) && !after(failed(), &named("ostmere")));
    assert!(!after(told(Naming::Territory, None, true), &named("ostmere")), "a smaller word is not so far a one");
    let alone = |naming| {
        let word = Spoken { turn: 1, by: Voice::State("ee".into()), to: Some("ostmere".into()), naming };
        move |state: &mut State| state.spoken.push(word)
    };
    assert!(after(alone(Naming::Author), &named("ostmere")) && !after(alone(Naming::Territory), &named("ostmere")));
}

#[test]
fn a_measure_was_addressed_to_whom_it_was_adopted_for() {
    let to = |who: &str| Condition::Addressed("S4".into(), who.into());
    assert!(after(told(Naming::Nobody, None, true), &to("ostmere")));
    assert!(!after(told(Naming::Nobody, None, true), &to("elsewhere")));
    assert!(!after(told(Naming::Nobody, None, false), &to("ostmere")), "it failed");
}

#[test]
fn conditions_are_joined_by_all_any_and_not() {
    let open = |state: &mut State| {
        state.channels.insert("ostmere".into());
    };
    let (yes, no) = (Condition::ChannelOpen("ostmere".into()), Condition::ChannelOpen("elsewhere".into()));
    let mixed = || vec![yes.clone(), no.clone()];
    assert!(after(open, &yes) && !after(open, &no));
    assert!(!after(open, &Condition::All(mixed())) && after(open, &Condition::Any(mixed())));
    assert!(after(open, &Condition::Not(Box::new(no.clone()))) && !after(open, &Condition::Not(Box::new(yes.clone()))));
    assert!(!after(open, &Condition::Any(vec![no.clone(), no.clone()])));
    assert!(after(open, &Condition::All(vec![yes.clone(), yes])));
}
