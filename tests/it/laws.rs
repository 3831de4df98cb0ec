//! Laws that every exercise keeps, whatever anybody does (`model.md` §1).

use std::collections::{BTreeMap, BTreeSet};

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::evidence::EvidenceEvent;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::proposal::Stage;
use demarche::engine::core::state::State;
use demarche::engine::evidence::pictures::picture;
use demarche::model::evidence::ShareMode;
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::voting::Vote;
use demarche::session::run::Session;
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::chance::{courses, play};
use crate::support::{Table, given, night_shift, questions};

fn fold(book: &Rulebook, events: &[&Event]) -> State {
    let mut state = State::new(book);
    for event in events {
        state.apply(event);
    }
    state
}

proptest! {
    #![proptest_config(questions(32))]

    #[test]
    fn the_state_is_nothing_but_the_fold_of_the_events(course in courses(200)) {
        let table = course.played();
        prop_assert_eq!(&fold(table.book(), &table.events()), table.state());
    }

    #[test]
    fn a_restored_session_is_the_session_that_was_left(course in courses(200)) {
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
        let picture = |table: &Table| (table.session.entries().len(), table.session.head(), table.state().clone());
        let mut before = picture(&table);
        play(&mut table, &course.moves, |table, _, _, answer| {
            let after = picture(table);
            if answer.is_err() {
                assert_eq!(after, before);
            }
            before = after;
        });
    }

    #[test]
    fn every_curve_is_the_sum_of_its_ledger(course in courses(200)) {
        let table = course.played();
        let start = State::new(table.book());
        let mut lines: BTreeMap<Quantity, (i64, i64)> =
            start.quantities.iter().map(|(quantity, line)| (quantity.clone(), (line.shown, line.engine))).collect();
        for entry in table.moves() {
            let line = lines.get_mut(&entry.quantity).expect("a quantity of the exercise");
            prop_assert_eq!((entry.before, entry.engine_before), *line, "{:?} jumps", entry);
            *line = (line.0 + entry.after - entry.before, line.1 + entry.engine_after - entry.engine_before);
        }
        let found: BTreeMap<Quantity, (i64, i64)> =
            table.state().quantities.iter().map(|(q, line)| (q.clone(), (line.shown, line.engine))).collect();
        prop_assert_eq!(found, lines);
    }

    #[test]
    fn every_ledger_entry_moves_something_and_stays_in_range(course in courses(200)) {
        for entry in course.played().moves() {
            let (low, high) = entry.quantity.range();
            let values = [entry.before, entry.after, entry.engine_before, entry.engine_after];
            prop_assert!(values.iter().all(|value| (low..=high).contains(value)), "{entry:?}");
        }
    }

    #[test]
    fn every_picture_is_the_priors_and_what_changed_them(course in courses(200)) {
        let table = course.played();
        let mut sums = State::new(table.book()).pictures;
        for event in table.events() {
            if let Event::Evidence(EvidenceEvent::Reassessed(entry)) = event {
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
    fn a_state_without_secrets_sees_the_shared_picture(course in courses(200)) {
        let table = course.played();
        let state = table.state();
        let knows_nothing = |key: &&StateKey| state.holdings(key).is_empty() && state.passed(key).is_empty();
        for key in table.book().states.keys().filter(knows_nothing) {
            prop_assert_eq!(state.picture(key), state.pool_picture());
        }
        prop_assert!(state.pictures.contains_key(&PictureOf::Pool));
    }

    #[test]
    fn one_vote_against_stops_what_needs_all(course in courses(240)) {
        let table = course.played();
        for proposal in table.state().proposals.values() {
            let rule = table.book().measure(&proposal.measure).expect("a measure").decider.rule();
            let together = rule.is_together();
            let against = proposal.votes.values().any(|vote| *vote == Vote::Against);
            prop_assert!(!(together && against && matches!(proposal.stage, Stage::Adopted(_))), "{proposal:?}");
        }
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

#[test]
fn no_two_facts_have_the_same_name() {
    let names: Vec<&str> = Event::names().collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{names:?}");
    assert!(names.contains(&"Opened") && names.contains(&"VotesRevealed"), "{names:?}");
}

#[test]
fn random_play_leaves_nothing_out() {
    let mut runner = TestRunner::new(questions(1));
    let mut seen = BTreeSet::new();
    for _ in 0..600 {
        if Event::names().all(|name| seen.contains(name)) {
            return;
        }
        let course = courses(240).new_tree(&mut runner).expect("a course").current();
        for entry in course.played().session.entries() {
            for event in &entry.body.events {
                let value = serde_json::to_value(event).expect("an event");
                let name = value.as_str().or_else(|| value.as_object()?.keys().next().map(String::as_str));
                seen.extend(name.map(str::to_owned));
            }
        }
    }
    let missing: Vec<&str> = Event::names().filter(|name| !seen.contains(*name)).collect();
    assert!(missing.is_empty(), "the laws were never asked about {missing:?}");
}
