//! Laws that every exercise keeps, whatever anybody does (`model.md` §1).

use std::collections::BTreeMap;

use demarche::engine::command::{Actor, Command};
use demarche::engine::decide::decide;
use demarche::engine::draft::picture;
use demarche::engine::event::Event;
use demarche::engine::ledger::{LedgerEntry, PictureOf};
use demarche::engine::options::options;
use demarche::engine::proposal::{Stage, Vote};
use demarche::engine::state::State;
use demarche::model::evidence::ShareMode;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::scenario::Phase;
use demarche::model::toolbox::DecisionRule;
use demarche::session::run::Session;
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};
use proptest::sample::select;

use crate::chance::{Move, modes, moves, play, seated};
use crate::support::{Table, first_call, given, night_shift, questions};

/// A random exercise: scenario, seats, dice, and what people do.
#[derive(Clone, Debug)]
struct Course {
    long: bool,
    modes: Vec<u8>,
    seed: u64,
    moves: Vec<Move>,
}

impl Course {
    fn book(&self) -> Rulebook {
        if self.long { night_shift() } else { first_call() }
    }

    fn opened(&self) -> Table {
        seated(given(self.book()), &self.modes).seed(self.seed).opened()
    }

    fn played(&self) -> Table {
        let mut table = self.opened();
        play(&mut table, &self.moves, |_, _, _, _| ());
        table
    }
}

fn courses(most: usize) -> impl Strategy<Value = Course> {
    (select(vec![false, true]), modes(), 0_u64..1_000, moves(most))
        .prop_map(|(long, modes, seed, moves)| Course { long, modes, seed, moves })
}

fn moved(table: &Table) -> impl Iterator<Item = &LedgerEntry> {
    table.events().into_iter().filter_map(|event| match event {
        Event::Moved(entry) => Some(entry),
        _ => None,
    })
}

fn fold(book: &Rulebook, events: &[&Event]) -> State {
    let mut state = State::new(book);
    for event in events {
        state.apply(event);
    }
    state
}

proptest! {
    #![proptest_config(questions(48))]

    #[test]
    fn the_state_is_nothing_but_the_fold_of_the_events(course in courses(120)) {
        let table = course.played();
        prop_assert_eq!(&fold(table.book(), &table.events()), table.state());
    }

    #[test]
    fn a_restored_session_is_the_session_that_was_left(course in courses(120)) {
        let table = course.played();
        let session = &table.session;
        let entries = session.entries().to_vec();
        let again = Session::restore(session.book().clone(), session.root().to_owned(), entries);
        prop_assert_eq!(again.state(), session.state());
        prop_assert_eq!((again.head(), again.path()), (session.head(), session.path()));
    }

    #[test]
    fn a_refused_command_changes_nothing(course in courses(120)) {
        let mut table = course.opened();
        let mut before = table.session.clone();
        play(&mut table, &course.moves, |table, _, _, answer| {
            if answer.is_err() {
                assert_eq!(table.session.entries(), before.entries());
                assert_eq!((table.session.head(), table.state()), (before.head(), before.state()));
            }
            before = table.session.clone();
        });
    }

    #[test]
    fn every_curve_is_the_sum_of_its_ledger(course in courses(120)) {
        let table = course.played();
        let start = State::new(table.book());
        let mut lines: BTreeMap<Quantity, (i64, i64)> =
            start.quantities.iter().map(|(quantity, line)| (quantity.clone(), (line.shown, line.engine))).collect();
        for entry in moved(&table) {
            let line = lines.get_mut(&entry.quantity).expect("a quantity of the exercise");
            prop_assert_eq!((entry.before, entry.engine_before), *line, "{:?} jumps", entry);
            *line = (line.0 + entry.after - entry.before, line.1 + entry.engine_after - entry.engine_before);
        }
        let found: BTreeMap<Quantity, (i64, i64)> =
            table.state().quantities.iter().map(|(q, line)| (q.clone(), (line.shown, line.engine))).collect();
        prop_assert_eq!(found, lines);
    }

    #[test]
    fn every_ledger_entry_moves_something_and_stays_in_range(course in courses(120)) {
        for entry in moved(&course.played()) {
            let (low, high) = entry.quantity.range();
            let values = [entry.before, entry.after, entry.engine_before, entry.engine_after];
            prop_assert!(values.iter().all(|value| (low..=high).contains(value)), "{entry:?}");
        }
    }

    #[test]
    fn every_picture_is_the_priors_and_what_changed_them(course in courses(120)) {
        let table = course.played();
        let mut sums = State::new(table.book()).pictures;
        for event in table.events() {
            if let Event::Reassessed(entry) = event {
                let sum = sums.get_mut(&entry.holder).expect("a picture that is kept");
                prop_assert_eq!(&entry.before, &*sum);
                for (place, value) in sum.iter_mut().enumerate() {
                    *value += entry.after[place] - entry.before[place];
                }
            }
        }
        prop_assert_eq!(&sums, &table.state().pictures);
        for (holder, kept) in &table.state().pictures {
            prop_assert_eq!(&picture(table.book(), table.state(), holder), kept);
        }
    }

    #[test]
    fn a_state_without_secrets_sees_the_shared_picture(course in courses(120)) {
        let table = course.played();
        let state = table.state();
        for key in table.book().states.keys().filter(|key| state.holdings(key).is_empty()) {
            prop_assert_eq!(state.picture(key), state.pool_picture());
        }
        prop_assert!(state.pictures.contains_key(&PictureOf::Pool));
    }

    #[test]
    fn one_vote_against_stops_what_needs_all(course in courses(160)) {
        let table = course.played();
        for proposal in table.state().proposals.values() {
            let rule = table.book().measure(&proposal.measure).expect("a measure").decider.rule();
            let together = matches!(rule, DecisionRule::Silence | DecisionRule::Unanimity);
            let against = proposal.votes.values().any(|vote| *vote == Vote::Against);
            prop_assert!(!(together && against && matches!(proposal.stage, Stage::Adopted(_))), "{proposal:?}");
        }
    }

    #[test]
    fn nothing_is_adopted_before_its_lead_has_passed(course in courses(160)) {
        let table = course.played();
        for proposal in table.state().proposals.values() {
            let lead = table.book().measure(&proposal.measure).expect("a measure").lead_turns;
            prop_assert!(proposal.adopted().is_none_or(|turn| turn >= proposal.turn + lead), "{proposal:?}");
        }
    }
}

proptest! {
    #![proptest_config(questions(16))]

    #[test]
    fn what_is_offered_is_accepted_and_what_is_greyed_out_is_refused(course in courses(80)) {
        let table = course.played();
        let teams: Vec<_> = table.state().teams().cloned().collect();
        for by in teams.iter().take(3) {
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
                for wanted in simplest(command) {
                    let offered = options(before.book(), before.state(), by);
                    let found = offered.iter().find(|choice| simplest(&choice.command).contains(&wanted));
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

/// A command without what the program cannot offer: words, reasons, several items at once.
fn simplest(command: &Command) -> Vec<Command> {
    match command {
        Command::SealSharing(choices) => {
            choices.iter().map(|(key, mode)| Command::SealSharing([(key.clone(), *mode)].into())).collect()
        }
        Command::DraftInitiative { measure, addressee, .. } => vec![Command::DraftInitiative {
            measure: measure.clone(),
            addressee: addressee.clone(),
            reasons: String::new(),
        }],
        Command::Communicate { proposal, form, .. } => vec![Command::Communicate {
            proposal: *proposal,
            form: *form,
            reasons: demarche::engine::proposal::Reasons::Given,
            line: String::new(),
        }],
        Command::SendMessage { .. } => Vec::new(),
        other => vec![other.clone()],
    }
}

#[test]
fn telling_the_table_what_one_thinks_does_not_change_what_one_thinks() {
    for seat in night_shift().scenario.seats {
        let mut table = given(night_shift()).team(seat.state.as_str()).the_rest_silent().opened();
        table.until(6, Phase::Intelligence);
        let own = PictureOf::State(seat.state.clone());
        let before = table.posterior(&own);
        let held = table.state().holdings(&seat.state).to_vec();
        let choices = held.into_iter().map(|key| (key, ShareMode::Assessment)).collect();
        table.when(seat.state.as_str(), Command::SealSharing(choices)).until(6, Phase::Initiative);
        assert_eq!(table.posterior(&own), before, "{} has learnt from its own assessment", seat.state);
    }
}
