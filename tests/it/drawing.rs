//! Truth drawn by the dice, and evidence that follows it.

use std::collections::BTreeMap;

use demarche::engine::core::command::{Actor, Command, SeatMode, Setup};
use demarche::engine::core::event::Event;
use demarche::engine::core::event::course::CourseEvent;
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::State;
use demarche::engine::decide::decide;
use demarche::engine::evidence::drawing::{draw, played};
use demarche::lab::reliability::reliability;
use demarche::model::drawn::Otherwise;
use demarche::model::evidence::Evidence;
use demarche::model::key::HypothesisKey;
use demarche::model::rulebook::Rulebook;
use demarche::session::run::Session;
use demarche::session::verify::{Verdict, recompute};
use demarche::view::audience::Audience;
use demarche::view::redact::seen;

use crate::support::worked_example;

/// Leaves the truth of a scenario, and what its evidence says, to the dice.
pub fn leave_to_the_dice(book: &mut Rulebook) {
    book.scenario.truth = None;
    for evidence in &mut book.scenario.evidence {
        let (title, text) = (format!("Not so: {}", evidence.title), "It was looked for and not found.".to_owned());
        evidence.otherwise = Some(Otherwise { title, text, missed_percent: 10 });
    }
}

/// The worked example with its truth left to the dice.
fn left_to_the_dice() -> Rulebook {
    let mut book = worked_example();
    leave_to_the_dice(&mut book);
    book
}

fn setup(book: &Rulebook, seed: u64) -> Setup {
    Setup { seed, seats: book.seats().map(|seat| (seat, SeatMode::Simulated)).collect(), ..Setup::default() }
}

fn opened(book: &Rulebook, seed: u64) -> Session {
    let mut session = Session::new(book.clone(), String::new());
    session.submit(0, &Actor::Facilitator, &Command::Open(setup(book, seed))).expect("opens");
    session
}

#[test]
fn the_truth_is_drawn_by_the_priors() {
    let book = left_to_the_dice();
    let mut drawn: BTreeMap<HypothesisKey, u32> = BTreeMap::new();
    for seed in 0..2_000 {
        *drawn.entry(draw(&book, seed).expect("dice").truth).or_default() += 1;
    }
    // `model.md` §2.2: 39.3, 19.7, 4.9, 31.2 and 4.9 per cent; three standard errors of 2,000 draws are 3.3 points.
    for (place, expected) in [39.3, 19.7, 4.9, 31.2, 4.9].into_iter().enumerate() {
        let count = drawn.get(&book.scenario.hypotheses[place].key).copied().unwrap_or(0);
        let percent = f64::from(count) / 20.0;
        assert!((percent - expected).abs() < 3.3, "{place}: {percent} instead of {expected}");
    }
}

#[test]
fn the_same_seed_draws_the_same_and_says_so_once_and_to_the_facilitator_alone() {
    let book = left_to_the_dice();
    let session = opened(&book, 7);
    let events = &session.entries()[0].body.events;
    let facts: Vec<&Event> =
        events.iter().filter(|event| matches!(event, Event::Course(CourseEvent::TruthDrawn(_)))).collect();
    assert_eq!(facts.len(), 1);
    let CourseEvent::TruthDrawn(drawn) = (match facts[0] {
        Event::Course(fact) => fact,
        _ => unreachable!("a fact of the course"),
    }) else {
        unreachable!("what was drawn")
    };
    assert_eq!(Some(drawn), draw(&book, 7).as_ref());
    assert_eq!(session.book().scenario.truth.as_ref(), Some(&drawn.truth));
    assert_eq!(opened(&book, 7).entries()[0].bytes, session.entries()[0].bytes);
    for audience in [Audience::Public, Audience::Seat("ee".into())] {
        assert_eq!(seen(session.book(), session.state(), facts[0], &audience), None);
    }
    assert!(seen(session.book(), session.state(), facts[0], &Audience::Facilitator).is_some());
}

#[test]
fn a_saved_exercise_is_restored_with_what_was_drawn_and_computes_to_the_same() {
    let book = left_to_the_dice();
    let mut session = opened(&book, 11);
    for _ in 0..9 {
        session.submit(0, &Actor::Facilitator, &Command::Advance).expect("goes on");
    }
    let entries = session.entries().to_vec();
    let again = Session::restore(book.clone(), String::new(), entries.clone());
    assert_eq!(again.book(), session.book());
    assert_eq!(again.state(), session.state());
    assert_eq!(recompute(&book, &entries), Verdict::Intact { entries: entries.len() });
    assert_eq!(recompute(again.book(), &entries), Verdict::Intact { entries: entries.len() });
}

#[test]
fn nothing_begins_before_the_dice_are_thrown() {
    let book = left_to_the_dice();
    let refused = decide(&book, &State::new(&book), &Actor::Facilitator, &Command::Open(setup(&book, 1)));
    assert_eq!(refused, Err(Rejection::NothingTrue));
}

#[test]
fn what_an_item_says_otherwise_speaks_for_what_the_item_speaks_against() {
    let book = left_to_the_dice();
    let key = book.scenario.evidence[0].key.clone();
    let truth = book.scenario.hypotheses[0].key.clone();
    let other = played(&book, &demarche::model::drawn::Drawn { truth, otherwise: [key.clone()].into() });
    let (first, second) = (book.scenario.evidence(&key).expect("an item"), other.scenario.evidence(&key).expect("it"));
    assert_eq!(second.title, format!("Not so: {}", first.title));
    let order = |evidence: &Evidence| {
        let mut places: Vec<usize> = (0..evidence.likelihood_centibans.len()).collect();
        places.sort_by_key(|&place| evidence.likelihood_centibans[place]);
        places
    };
    let (likeliest, least) = (order(first)[0], *order(first).last().expect("several"));
    assert!(second.likelihood_centibans[likeliest] > second.likelihood_centibans[least]);
}

#[test]
fn whoever_reads_all_of_it_is_as_often_right_as_stated_where_nothing_hangs_together() {
    let mut book = left_to_the_dice();
    for evidence in &mut book.scenario.evidence {
        evidence.group = evidence.key.as_str().into();
    }
    book.scenario.groups.clear();
    let found = reliability(&book, 4_000, 1).expect("dice");
    assert!(found.bins.iter().all(|bin| !bin.is_off()), "{:?}", found.bins);
    assert!(found.brier < found.naive_brier, "{} against {}", found.brier, found.naive_brier);
    assert_eq!(reliability(&worked_example(), 10, 1), None, "its truth is written");
}

#[test]
fn items_of_one_root_always_say_the_same() {
    let mut book = left_to_the_dice();
    for evidence in &mut book.scenario.evidence {
        evidence.root = "one".into();
    }
    for seed in 0..50 {
        let count = draw(&book, seed).expect("dice").otherwise.len();
        assert!(count == 0 || count == book.scenario.evidence.len(), "{count}");
    }
}
