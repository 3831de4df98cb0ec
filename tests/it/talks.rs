//! Talks: what is said of them is what the journal says, none is forgotten, and no argument is put twice.

use demarche::engine::core::argument::Argument;
use demarche::engine::core::command::{Actor, Command};
use demarche::engine::core::event::Event;
use demarche::engine::core::event::delegation::DelegationEvent;
use demarche::engine::core::rejection::Rejection;
use demarche::model::phase::Phase;
use demarche::view::conversation::{Moved, conversation};
use demarche::view::names::ViewContext;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use crate::chance::courses;
use crate::procedure::{council, initiative, three};
use crate::support::{WORDS, given, night_shift, questions};

/// Over random exercises: a delegation is said to have moved exactly where the journal has it take a stand anew.
#[test]
fn what_is_told_of_an_argument_is_what_the_journal_says() {
    let (mut runner, mut arguments) = (TestRunner::new(questions(1)), 0);
    for _ in 0..120 {
        let table = courses(240).new_tree(&mut runner).expect("a course").current().played();
        let path = table.session.path();
        let context = ViewContext::new(table.book(), &WORDS);
        for seat in table.state().teams() {
            let ours = |command: &Command| matches!(command, Command::Ask { .. } | Command::Argue { .. });
            let talks: Vec<_> = path
                .iter()
                .filter(|entry| entry.body.actor == Actor::Seat(seat.clone()) && ours(&entry.body.command))
                .rev()
                .collect();
            let told = conversation(&context, &path, seat);
            assert_eq!(told.len(), talks.len(), "none is forgotten");
            for (talk, told) in talks.iter().zip(&told) {
                let Command::Argue { to, .. } = &talk.body.command else {
                    assert_eq!(told.moved, Moved::Asked);
                    continue;
                };
                arguments += 1;
                let anew = talk.body.events.iter().any(
                    |event| matches!(event, Event::Delegation(DelegationEvent::StandTaken { by, .. }) if by == to),
                );
                let moved = matches!(told.moved, Moved::Stand | Moved::Reason);
                assert_eq!(anew, moved, "{told:?} beside {:?}", talk.body.events);
                assert!(!told.outcome.contains('⟦'), "{told:?}");
            }
        }
    }
    assert!(arguments > 30, "only {arguments} arguments were asked about");
}

/// A delegation that stands where it stood, and would now be won by an amendment, is not said to be unmoved.
#[test]
fn a_new_condition_is_told_as_one() {
    let mut found = false;
    'seeds: for seed in 1..40 {
        let mut table = given(night_shift()).team("ee").seed(seed).opened();
        table.until(1, Phase::Initiative);
        let addressee =
            table.book().scenario.adversaries.iter().find(|one| !one.non_state).expect("a State").key.clone();
        let draft =
            Command::DraftInitiative { measure: "S7".into(), addressee: Some(addressee), reasons: String::new() };
        table.when("ee", draft);
        let id = table.state().proposals.values().find(|own| own.by.as_str() == "ee").expect("it").id;
        table.when("ee", Command::SubmitInitiative(id));
        table.until(1, Phase::Deliberation);
        let others: Vec<_> = table.book().states.keys().filter(|key| key.as_str() != "ee").cloned().collect();
        for to in others {
            for argument in Argument::ALL {
                let mut trial = table.clone();
                trial.when("ee", Command::Argue { to: to.clone(), proposal: id, argument, rests_on: None });
                let context = ViewContext::new(trial.book(), &WORDS);
                let told = conversation(&context, &trial.session.path(), &"ee".into());
                if told[0].moved == Moved::Reason {
                    assert!(told[0].outcome.contains("says now"), "{}", told[0].outcome);
                    found = true;
                    break 'seeds;
                }
            }
        }
    }
    assert!(found, "no such delegation was met");
}

#[test]
fn the_same_argument_is_not_put_twice_in_a_turn() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S4");
    table.until(1, Phase::Deliberation);
    let argue = Command::Argue { to: "pt".into(), proposal: id, argument: Argument::Facts, rests_on: None };
    table.when("ee", argue.clone());
    assert_eq!(table.refused("ee", &argue), Rejection::SaidAlready);
    table.when("ee", Command::Argue { to: "pt".into(), proposal: id, argument: Argument::Law, rests_on: None });
}

/// People speak for themselves: the program puts no words into the mouth of a team.
#[test]
fn a_delegation_that_people_play_is_not_quoted() {
    let mut table = three(council());
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", "S4");
    table.until(1, Phase::Deliberation);
    table.when("pt", Command::AnnounceStand(id, demarche::engine::core::proposal::Stand::Oppose));
    table.when("ee", Command::Argue { to: "pt".into(), proposal: id, argument: Argument::Facts, rests_on: None });
    let context = ViewContext::new(table.book(), &WORDS);
    let told = conversation(&context, &table.session.path(), &"ee".into());
    assert_eq!((told[0].moved, &told[0].answer), (Moved::Heard, &None), "{}", told[0].outcome);
}
