//! What a delegation says aloud and what it says in confidence: general words for all, reasons for who asked.

use demarche::engine::core::argument::{Argument, Worry};
use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::delegation::DelegationEvent;
use demarche::engine::core::proposal::ProposalId;
use demarche::engine::core::term::Term;
use demarche::model::delegation::{Interest, Matter};
use demarche::model::phase::Phase;
use demarche::view::audience::Audience;
use demarche::view::redact::seen;

use crate::procedure::{council, initiative};
use crate::screens::{inside, shown_to};
use crate::support::{Table, audience, given};

const BECAUSE: &str = "our herring boats are built in one yard over there";

/// Estonia's declaration before Portugal, which the program plays and which has an interest of its own in it.
fn before_portugal(red_line: bool) -> (Table, ProposalId) {
    let mut book = council();
    let seat = book.scenario.seats.iter_mut().find(|seat| seat.state.as_str() == "pt").expect("Portugal's seat");
    let on = Matter::Measure("S4".into());
    seat.interests =
        vec![Interest { on, towards: None, points: -50, because: BECAUSE.to_owned(), met_by: None, red_line }];
    let mut table = given(book).teams(&["ee", "hr"]).the_rest_silent().program("pt").opened();
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S4");
    table.until(1, Phase::Deliberation);
    (table, id)
}

fn last(table: &Table, wanted: impl Fn(&Event) -> bool) -> Event {
    let events = table.events();
    let found = events.iter().rev().find(|event| wanted(event)).expect("such an event");
    (*found).clone()
}

/// `S1-IG §3`: nobody has to reveal why; a modelling choice that a delegation says what kind of worry it has.
#[test]
fn everybody_hears_that_an_interest_is_at_stake_and_nobody_hears_which() {
    for (red_line, own, aloud) in [
        (false, Worry::Interest(0), Worry::Term(Term::Interest)),
        (true, Worry::RedLine(0), Worry::Term(Term::RedLine)),
    ] {
        let (table, _) = before_portugal(red_line);
        let stand = last(
            &table,
            |event| matches!(event, Event::Delegation(DelegationEvent::StandTaken { by, .. }) if by.as_str() == "pt"),
        );
        let heard = |who: &Audience| match seen(table.book(), table.state(), &stand, who) {
            Some(Event::Delegation(DelegationEvent::StandTaken { worry, terms, .. })) => Some((worry, terms.is_some())),
            _ => None,
        };
        for who in [audience("ee"), audience("lu"), audience("eeas")] {
            assert_eq!(heard(&who), Some((Some(aloud), false)), "{who:?}");
            assert!(!shown_to(&table, &who).contains(&inside(BECAUSE)), "{who:?} reads an interest of Portugal");
        }
        assert_eq!(heard(&audience("pt")), Some((Some(own), false)), "its own delegation knows which");
        assert_eq!(heard(&Audience::Public), None);
        let to_the_room = heard(&Audience::Facilitator).expect("the facilitator sees it");
        assert!(to_the_room.0 == Some(own) && to_the_room.1, "with all terms");
    }
}

/// A modelling choice: who asks is answered, and only who asks.
#[test]
fn who_asks_hears_the_reason_and_nobody_else_does() {
    let (mut table, id) = before_portugal(false);
    table.when("ee", Command::Ask { of: "pt".into(), proposal: id });
    assert!(shown_to(&table, &audience("ee")).contains(&inside(BECAUSE)), "Estonia asked");
    for who in [audience("hr"), audience("lu"), audience("eeas"), Audience::Public] {
        assert!(!shown_to(&table, &who).contains(&inside(BECAUSE)), "{who:?} did not ask");
        let answer =
            last(&table, |event| matches!(event, Event::Delegation(DelegationEvent::PositionExplained { .. })));
        assert_eq!(seen(table.book(), table.state(), &answer, &who), None);
    }
}

/// A modelling choice: an argument is a word between two, and nobody sees its weight.
#[test]
fn an_argument_is_heard_by_the_two_and_weighed_by_nobody() {
    let (mut table, id) = before_portugal(false);
    table.when("ee", Command::Argue { to: "pt".into(), proposal: id, argument: Argument::Interest, rests_on: None });
    let argued = last(&table, |event| matches!(event, Event::Delegation(DelegationEvent::Argued { .. })));
    for (who, between) in [(audience("ee"), true), (audience("pt"), true), (audience("hr"), false)] {
        match seen(table.book(), table.state(), &argued, &who) {
            Some(Event::Delegation(DelegationEvent::Argued { points, .. })) => {
                assert!(between && points == 0, "{who:?}");
            }
            other => assert!(!between && other.is_none(), "{who:?}"),
        }
    }
    assert!(matches!(argued, Event::Delegation(DelegationEvent::Argued { points, .. }) if points > 0));
}
