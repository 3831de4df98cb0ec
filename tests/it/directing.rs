//! Directing by hand: injects held, told in other words and improvised, letters, seats that others act for, an early end.

use std::collections::BTreeSet;

use demarche::engine::core::command::{Actor, Command, Direction, SeatMode};
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::{InjectFate, Lifecycle};
use demarche::model::inject::{Recipients, Trigger};
use demarche::model::key::InjectKey;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::view::audience::Audience;
use demarche::view::console::console;
use demarche::view::messages::messages;
use demarche::view::names::ViewContext;
use demarche::view::situation::situation;

use crate::draw::Draw;
use crate::screens::shown_to;
use crate::support::{Table, WORDS, audience, first_call, given, night_shift, seat};

fn direct(order: Direction) -> Command {
    Command::Direct(order)
}

/// One of the things that the direction does by hand.
pub fn by_hand(table: &Table, inject: InjectKey, which: usize) -> Command {
    let said = |text: &str| text.to_owned();
    direct(match which {
        0..3 => table.state().held.first().cloned().map_or(Direction::Hold(inject), Direction::Free),
        3 => Direction::Reword { inject, words: Some((said("Otherwise"), said("In other words."))) },
        4 => Direction::Reword { inject, words: None },
        5 => Direction::Improvise { title: said("A call"), text: said("Somebody calls."), to: Recipients::Public },
        6 => Direction::Write { to: None, text: said("Five minutes.") },
        7 => Direction::PassSeat { seat: "pt".into(), to: SeatMode::Simulated },
        8 => Direction::PassSeat { seat: "pt".into(), to: SeatMode::Team(String::new()) },
        _ if table.state().turn > 4 => Direction::End { reason: said("It is late.") },
        _ => Direction::Write { to: Some("ee".into()), text: said("Please decide.") },
    })
}

/// An override of anything, now and then out of range or without a reason.
pub fn overridden(table: &Table, draw: &mut Draw) -> Command {
    let quantities: Vec<Quantity> = table.state().quantities.keys().cloned().collect();
    let quantity = draw.one(&quantities).expect("quantities");
    let (low, high) = quantity.range();
    let value = low - 5 + i64::try_from(draw.below(1_000)).expect("small") * (high - low + 10) / 1_000;
    let reason = if draw.below(8) == 0 { String::new() } else { "The room needs it.".to_owned() };
    Command::Override { quantity, value, reason }
}

fn table() -> Table {
    given(night_shift()).teams(&["ee", "pt"]).opened()
}

/// An inject that comes in a turn by itself.
fn due_in(table: &Table, turn: u32) -> InjectKey {
    let mut injects = table.book().scenario.injects.iter();
    injects.find(|inject| inject.trigger == Trigger::Turn(turn)).expect("one").key.clone()
}

fn is_out(table: &Table, key: &InjectKey) -> bool {
    matches!(table.state().injects.get(key), Some(InjectFate::Released(..)))
}

#[test]
fn an_inject_that_is_held_comes_only_when_it_is_let_or_released() {
    let mut table = table();
    let key = due_in(&table, 2);
    table.director(direct(Direction::Hold(key.clone())));
    table.until(3, Phase::Situation);
    assert!(!is_out(&table, &key));
    table.director(direct(Direction::Free(key.clone())));
    table.until(4, Phase::Situation);
    assert!(is_out(&table, &key), "late, and once");
    let held = direct(Direction::Hold(key));
    assert_eq!(table.submit(&Actor::Facilitator, &held), Err(Rejection::NoSuchInject));
}

#[test]
fn nobody_reads_an_authors_words_where_the_direction_told_others_and_both_are_kept() {
    let mut table = table();
    let key = due_in(&table, 2);
    let (title, body) = {
        let inject = table.book().scenario.inject(&key).expect("it");
        (inject.title.clone(), inject.text.clone())
    };
    let words = Some(("Planted headline".to_owned(), "Planted text".to_owned()));
    table.director(direct(Direction::Reword { inject: key.clone(), words }));
    for who in [audience("ee"), audience("pt"), Audience::Public] {
        assert!(!shown_to(&table, &who).contains("Planted"), "{who:?}: before it is released nobody knows");
    }
    table.until(2, Phase::Intelligence);
    let receivers = ["ee", "pt"].map(audience).into_iter().chain([Audience::Public]);
    let mut read = 0;
    for who in receivers {
        let shown = shown_to(&table, &who);
        assert!(!shown.contains(&title) && !shown.contains(&body), "{who:?}");
        read += usize::from(shown.contains("Planted headline") && shown.contains("Planted text"));
    }
    assert!(read > 0);
    let context = ViewContext::new(table.book(), &WORDS);
    let view = console(&context, table.state(), (&[], &[]), &BTreeSet::new());
    let told = view.injects.into_iter().find(|inject| inject.key == key).expect("it");
    assert_eq!((told.title.as_str(), told.original), ("Planted headline", Some((title, body))));
}

#[test]
fn an_improvised_inject_reaches_whom_it_is_meant_for() {
    let mut table = table();
    let improvise = |to| direct(Direction::Improvise { title: "Planted".to_owned(), text: "A call".to_owned(), to });
    table.director(improvise(Recipients::States(["ee".into()].into())));
    let sees = |table: &Table, who: &Audience| {
        let context = ViewContext::new(table.book(), &WORDS);
        situation(&context, table.state(), who).news.iter().any(|news| news.title == "Planted")
    };
    assert!(sees(&table, &audience("ee")) && !sees(&table, &audience("pt")) && !sees(&table, &Audience::Public));
    assert!(!shown_to(&table, &audience("pt")).contains("Planted"));
    table.director(improvise(Recipients::Public));
    assert!(sees(&table, &audience("pt")) && sees(&table, &Audience::Public));
}

#[test]
fn what_the_direction_and_a_team_write_each_other_no_other_team_reads() {
    let mut table = table();
    table.director(direct(Direction::Write { to: Some("ee".into()), text: "Planted nudge".to_owned() }));
    table.when("ee", Command::AskDirection("Planted question".to_owned()));
    let read = |table: &Table, who: &Audience| {
        let context = ViewContext::new(table.book(), &WORDS);
        messages(&context, table.state(), who).len()
    };
    assert_eq!(["ee", "pt"].map(|code| read(&table, &audience(code))), [2, 0]);
    assert_eq!(read(&table, &Audience::Facilitator), 2);
    for who in [audience("pt"), Audience::Public] {
        assert!(!shown_to(&table, &who).contains("Planted"), "{who:?}");
    }
}

#[test]
fn the_program_acts_for_an_absent_seat_at_once_and_gives_it_back() {
    let mut table = given(first_call()).teams(&["ee", "pt"]).opened();
    table.until(1, Phase::Intelligence);
    assert!(!table.state().has_sealed_sharing(&"ee".into()));
    table.director(direct(Direction::PassSeat { seat: "ee".into(), to: SeatMode::Simulated }));
    assert!(table.state().has_sealed_sharing(&"ee".into()), "by its profile, as it would have when the phase began");
    assert_eq!(table.refused("ee", &Command::Finish), Rejection::NoTeam("ee".into()));
    table.director(direct(Direction::PassSeat { seat: "ee".into(), to: SeatMode::Team("Tallinn".to_owned()) }));
    table.until(1, Phase::Initiative);
    table.submit(&seat("ee"), &Command::Finish).expect("the team acts again");
}

#[test]
fn an_exercise_that_is_ended_early_has_its_result_and_takes_nothing_but_notes_and_undo() {
    let mut table = table();
    table.until(2, Phase::Deliberation);
    table.director(direct(Direction::End { reason: "the hour is over".to_owned() }));
    assert_eq!(table.state().lifecycle, Lifecycle::Over);
    assert!(table.state().came_out.is_some(), "who was behind it is told, as at any end");
    assert_eq!(table.refused("ee", &Command::Finish), Rejection::Over);
    assert!(shown_to(&table, &Audience::Facilitator).contains("the hour is over"));
}

#[test]
fn only_the_direction_directs_and_only_a_team_asks_it() {
    let mut table = table();
    let end = direct(Direction::End { reason: "no".to_owned() });
    assert_eq!(table.refused("ee", &end), Rejection::FacilitatorOnly);
    let by = Actor::Facilitator;
    let ask = Command::AskDirection("why".to_owned());
    assert_eq!(table.submit(&by, &ask), Err(Rejection::DelegationOnly));
    let nowhere = direct(Direction::Write { to: Some("fr".into()), text: "hello".to_owned() });
    assert_eq!(table.submit(&by, &nowhere), Err(Rejection::NoSuchRecipient), "nobody sits there");
}

/// One whose only turn passed while it was held comes when it is let come, unless what it waits to be lacking is there.
#[test]
fn an_inject_that_was_held_over_its_only_turn_comes_when_it_is_let_come() {
    let mut table = given(first_call()).team("ee").the_rest_silent().opened();
    let key = InjectKey::new("open-floor");
    assert!(matches!(table.book().scenario.inject(&key).expect("it").trigger, Trigger::Unless(2, _)));
    table.director(direct(Direction::Hold(key.clone()))).until(2, Phase::Intelligence);
    assert!(!table.state().injects.contains_key(&key), "it is held");
    table.director(direct(Direction::Free(key.clone())));
    assert!(matches!(table.state().injects.get(&key), Some(InjectFate::Released(2, _))));
    let mut early = given(first_call()).team("ee").the_rest_silent().opened();
    early.director(direct(Direction::Hold(key.clone()))).director(direct(Direction::Free(key.clone())));
    assert!(!early.state().injects.contains_key(&key), "its turn is still to come");
}
