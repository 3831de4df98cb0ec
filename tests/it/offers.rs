//! What a delegation is offered: offered means accepted, greyed out means refused, and nothing is kept from it.

use demarche::engine::core::command::{Actor, Command};
use demarche::engine::core::proposal::{Reasons, Target, Timing};
use demarche::engine::core::state::State;
use demarche::engine::decide::decide;
use demarche::engine::delegation::grounds::supports;
use demarche::engine::options::options;
use demarche::engine::procedure::road::agenda;
use demarche::model::key::StateKey;
use demarche::model::rulebook::Rulebook;
use proptest::prelude::{prop_assert_eq, proptest};

use crate::chance::{courses, play};
use crate::support::questions;

proptest! {
    #![proptest_config(questions(16))]

    #[test]
    fn what_is_offered_is_accepted_and_what_is_greyed_out_is_refused(course in courses(80)) {
        let table = course.played();
        let teams: Vec<_> = table.state().teams().cloned().collect();
        let desk = teams.iter().skip(1).filter(|team| team.as_str() == "eeas");
        for by in teams.iter().take(1).chain(desk) {
            for choice in options(table.book(), table.state(), by) {
                let mut tried = table.clone();
                let answer = tried.submit(&Actor::Seat(by.clone()), &choice.command);
                prop_assert_eq!(answer.err(), choice.refusal, "{:?}", choice.command);
            }
        }
    }

    #[test]
    fn what_is_accepted_was_offered(course in courses(100)) {
        let mut table = course.opened();
        let mut before = table.clone();
        play(&mut table, &course.moves, |table, actor, command, answer| {
            if let (Actor::Seat(by), Ok(())) = (actor, answer) {
                for wanted in simplest(before.book(), before.state(), command) {
                    let offered = options(before.book(), before.state(), by);
                    let found = offered.iter().find(|choice| choice.command == wanted);
                    let found = found.unwrap_or_else(|| panic!("{wanted:?} is never offered"));
                    assert_eq!(found.refusal, None, "{wanted:?}");
                }
            }
            before = table.clone();
        });
    }

    #[test]
    fn the_same_question_gets_the_same_answer(course in courses(60)) {
        let table = course.played();
        let ask = || decide(table.book(), table.state(), &Actor::Facilitator, &Command::Advance);
        prop_assert_eq!(ask(), ask());
    }
}

/// A command without what the program cannot offer: words, reasons, several items at once, orders and lists.
fn simplest(book: &Rulebook, before: &State, command: &Command) -> Vec<Command> {
    match command {
        Command::SealSharing(choices) => {
            choices.iter().map(|(key, mode)| Command::SealSharing([(key.clone(), *mode)].into())).collect()
        }
        Command::ShareWith { with, evidence, mode } => {
            let one = |to: &StateKey| Command::ShareWith {
                with: [to.clone()].into(),
                evidence: evidence.clone(),
                mode: *mode,
            };
            with.iter().map(one).collect()
        }
        Command::DraftInitiative { measure, addressee, .. } => vec![Command::DraftInitiative {
            measure: measure.clone(),
            addressee: addressee.clone(),
            reasons: String::new(),
        }],
        Command::Communicate { proposal, form, .. } => vec![Command::Communicate {
            proposal: *proposal,
            form: *form,
            reasons: Reasons::Given,
            line: String::new(),
            target: Target::World,
            timing: Timing::AtOnce,
        }],
        Command::OrderAgenda(_) => vec![Command::OrderAgenda(agenda(book, before))],
        Command::OfferOptions(_) => vec![Command::OfferOptions(before.options.clone())],
        Command::SendMessage { .. } | Command::AskDirection(_) | Command::Judge { .. } => Vec::new(),
        Command::Argue { to, proposal, argument, rests_on: Some(named) } => {
            let on = before.proposals.get(proposal).expect("it is on the table");
            assert!(supports(book, before, on, to, *argument).contains(named), "{named:?} is never offered");
            Vec::new()
        }
        other => vec![other.clone()],
    }
}
