//! What if: with the same decision the same exercise, with another one everything that follows from it, and what of the later
//! decisions still stands.

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::event::procedure::ProcedureEvent;
use demarche::engine::core::proposal::Stand;
use demarche::engine::core::state::Lifecycle;
use demarche::lab::policy::Players;
use demarche::lab::policy::kind::Policy;
use demarche::model::evidence::ShareMode;
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::voting::Vote;
use demarche::session::branch::{Branch, Dice, Fate, Instead, NoBranch, Question, branch};
use demarche::session::entry::Entry;
use demarche::session::run::Session;

use crate::support::{Table, broken_seal, first_call, given, night_shift, seat};

/// An exercise with a team at each seat of the scenario, which follow a policy.
fn played(book: Rulebook, seed: u64, policy: &Policy) -> Session {
    let seats: Vec<StateKey> = book.scenario.seats.iter().map(|seat| seat.state.clone()).collect();
    let codes: Vec<&str> = seats.iter().map(StateKey::as_str).collect();
    let mut table = given(book).teams(&codes).seed(seed).opened();
    while table.state().lifecycle == Lifecycle::Running {
        for seat in &seats {
            follow(&mut table, seat, policy.clone());
        }
        table.director(Command::Advance);
    }
    table.session
}

fn follow(table: &mut Table, by: &StateKey, policy: Policy) {
    let (book, mut state) = (table.book().clone(), table.state().clone());
    let mut orders = Vec::new();
    Players::of(&book, policy, Some(by.clone())).act(&book, &mut state, |_, _, order| orders.push(order.clone()));
    for order in &orders {
        let _ = table.submit(&seat(by.as_str()), order);
    }
    // Whoever has drafted also submits.
    let drafts: Vec<_> = table.state().proposals.values().filter(|own| own.by == *by).map(|own| own.id).collect();
    for draft in drafts {
        let _ = table.submit(&seat(by.as_str()), &Command::SubmitInitiative(draft));
    }
}

fn exercises() -> Vec<Session> {
    let all = [first_call(), night_shift(), broken_seal()];
    let mut sessions = Vec::new();
    for (book, seed) in all.into_iter().zip([3, 1, 4]) {
        sessions.push(played(book.clone(), seed, &Policy::FollowEvidence));
        sessions.push(played(book, seed + 1, &Policy::Everything));
    }
    sessions
}

fn what_if(session: &Session, at: &Entry, instead: Instead) -> Result<Branch, NoBranch> {
    branch(session, Some(&Question { entry: at.id, seat: None, instead }), Dice::Same)
}

/// The place of the first entry whose facts differ.
fn parted(session: &Session, branch: &Branch) -> Option<usize> {
    let (was, is) = (session.path(), branch.path());
    (0..was.len().max(is.len()))
        .find(|place| was.get(*place).map(|one| &one.body.events) != is.get(*place).map(|one| &one.body.events))
}

#[test]
fn with_nothing_changed_a_branch_is_the_exercise() {
    for session in exercises() {
        let same = branch(&session, None, Dice::Same).expect("a branch");
        assert_eq!(parted(&session, &same), None);
        assert!(same.fates.iter().all(Fate::is_kept));
        // The identical decision is asked for, at each decision.
        for entry in session.path().iter().filter(|entry| entry.body.command.decides()).take(12) {
            let order = Instead::Order(entry.body.command.clone());
            let same = what_if(&session, entry, order).expect("a branch");
            assert_eq!(parted(&session, &same), None, "{:?}", entry.body.command);
        }
    }
}

#[test]
fn another_decision_changes_nothing_before_it_and_what_follows_after_it() {
    let mut changed = 0;
    for session in exercises() {
        for (place, entry) in session.path().iter().enumerate() {
            let instead = match &entry.body.command {
                Command::SealSharing(own) => {
                    let nothing = own.keys().map(|key| (key.clone(), ShareMode::Nothing)).collect();
                    Instead::Order(Command::SealSharing(nothing))
                }
                Command::SealVote(id, Vote::For) => Instead::Order(Command::SealVote(*id, Vote::Against)),
                Command::SubmitInitiative(_) => Instead::Nothing,
                _ => continue,
            };
            let other = what_if(&session, entry, instead).expect("a branch");
            let first = parted(&session, &other);
            assert!(first.is_none_or(|first| first >= place), "{first:?} is before {place}");
            assert_eq!(other.fates[place], Fate::Changed);
            assert_eq!(other.state.lifecycle, Lifecycle::Over);
            changed += usize::from(first.is_some());
        }
    }
    assert!(changed > 20, "{changed}");
}

#[test]
fn what_was_about_a_text_that_is_not_there_is_left_to_the_program() {
    let mut table = given(night_shift()).teams(&["ee", "pt"]).opened();
    table.until(1, Phase::Initiative);
    let reasons = String::new();
    table.when("ee", Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons });
    let draft = table.state().proposals.values().find(|own| own.by == "ee".into()).expect("a draft").id;
    table.when("ee", Command::SubmitInitiative(draft)).until(1, Phase::Deliberation);
    let tabled = table.state().proposals.values().find(|own| own.by == "ee".into()).expect("it is tabled").id;
    table.when("pt", Command::AnnounceStand(tabled, Stand::Oppose)).until(2, Phase::Situation);
    let session = table.session;
    let path = session.path();
    let place = |wanted: fn(&Command) -> bool| path.iter().position(|one| wanted(&one.body.command)).expect("ordered");
    let submits = place(|command| matches!(command, Command::SubmitInitiative(_)));
    let stand = place(|command| matches!(command, Command::AnnounceStand(..)));
    let other = what_if(&session, path[submits], Instead::Nothing).expect("a branch");
    assert_eq!((&other.fates[submits], &other.fates[stand]), (&Fate::Changed, &Fate::NotThere));
    assert!(other.state.is_team(&"pt".into()), "the program decided until the phase was closed, and no longer");
    let passed = |event: &Event| matches!(event, Event::Direction(_));
    assert!(!other.entries.iter().flat_map(|entry| &entry.body.events).any(passed), "which is nobody's news");
    // The one who announced it can also do otherwise.
    let silent = what_if(&session, path[stand], Instead::Nothing).expect("a branch");
    assert!(silent.fates.iter().all(|fate| matches!(fate, Fate::Kept | Fate::Changed)));
}

#[test]
fn another_measure_takes_the_place_of_what_was_proposed() {
    let mut table = given(night_shift()).team("ee").opened();
    table.until(1, Phase::Initiative);
    let draft =
        |measure: &str| Command::DraftInitiative { measure: measure.into(), addressee: None, reasons: String::new() };
    table.when("ee", draft("S1"));
    let id = table.state().proposals.values().find(|own| own.by == "ee".into()).expect("a draft").id;
    table.when("ee", Command::SubmitInitiative(id)).until_the_end();
    let session = table.session;
    let path = session.path();
    let at =
        path.iter().find(|entry| matches!(entry.body.command, Command::SubmitInitiative(_))).expect("it was submitted");
    let propose = |measure: &str| Instead::Propose { measure: measure.into(), addressee: None };
    let other = what_if(&session, at, propose("S4")).expect("a branch");
    let tabled = |branch: &Branch| {
        let own = branch.state.proposals.values().filter(|own| own.by == "ee".into());
        own.map(|own| own.measure.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(tabled(&other), ["S4"]);
    // Drafting another one leads to the same, for what was submitted is now that.
    let at = path.iter().find(|entry| entry.body.command == draft("S1")).expect("it was drafted");
    let drafted = what_if(&session, at, Instead::Order(draft("S4"))).expect("a branch");
    assert_eq!(tabled(&drafted), ["S4"]);
    // And what no rule allows is refused.
    assert!(matches!(what_if(&session, at, Instead::Order(draft("no such"))), Err(NoBranch::Rejected(_))));
}

#[test]
fn a_capital_that_the_program_plays_can_be_asked_to_do_otherwise() {
    let mut table = given(night_shift()).seed(1).opened();
    table.until_the_end();
    let session = table.session;
    let tabled = |event: &Event| match event {
        Event::Procedure(ProcedureEvent::InitiativeDrafted { by, measure, .. }) => Some((by.clone(), measure.clone())),
        _ => None,
    };
    let path = session.path();
    let (at, (by, measure)) = path
        .iter()
        .find_map(|entry| Some((*entry, entry.body.events.iter().find_map(tabled)?)))
        .expect("an initiative");
    let question = Question { entry: at.id, seat: Some(by.clone()), instead: Instead::Nothing };
    let other = branch(&session, Some(&question), Dice::Same).expect("a branch");
    let there =
        |entry: &Entry| entry.body.events.iter().filter_map(tabled).any(|own| own == (by.clone(), measure.clone()));
    assert!(there(at) && !other.entries.iter().filter(|own| own.id == at.id).any(there));
    assert_eq!(other.state.mode(&by), session.state().mode(&by), "it is the program's again");
}

#[test]
fn another_truth_is_asked_of_the_opening_and_what_nobody_could_see_stays() {
    for book in [night_shift(), broken_seal()] {
        let session = played(book, 2, &Policy::FollowEvidence);
        let (opening, truth) = (session.path()[0], session.book().scenario.truth.clone());
        for hypothesis in &session.book().scenario.hypotheses {
            let asked = Instead::Truth(hypothesis.key.clone());
            let other = what_if(&session, opening, asked.clone()).expect("a branch");
            assert_eq!(other.book.scenario.truth.as_ref(), Some(&hypothesis.key));
            if truth.as_ref() == Some(&hypothesis.key) {
                assert_eq!(parted(&session, &other), None, "it is what was true");
            }
            assert_eq!(what_if(&session, session.path()[1], asked).err(), Some(NoBranch::NotThere));
        }
    }
}

#[test]
fn other_dice_fall_from_the_entry_on_and_the_same_way_each_time() {
    let session = played(night_shift(), 1, &Policy::FollowEvidence);
    let path = session.path();
    let place = path.len() / 2;
    let way = |way| branch(&session, None, Dice::Other { from: path[place].id, way }).expect("a branch");
    let mut differ = 0;
    for number in 1..=8 {
        let other = way(number);
        assert!(parted(&session, &other).is_none_or(|first| first >= place));
        assert_eq!(other.entries, way(number).entries);
        differ += usize::from(parted(&session, &other).is_some());
    }
    assert!(differ >= 4, "{differ}");
}

#[test]
fn a_branch_whose_exercise_was_over_sooner_is_played_on() {
    // The facilitator lets the ladder end; without that the exercise goes on.
    let mut table = given(first_call()).team("ee").opened();
    table.until(2, Phase::Consequences);
    let quantity = demarche::model::quantity::Quantity::Tension;
    table.director(Command::Override { quantity, value: 1000, reason: "a test".to_owned() });
    table.until_the_end();
    let session = table.session;
    assert!(session.state().turn < session.book().scenario.meta.turns);
    let path = session.path();
    let at = path.iter().find(|entry| matches!(entry.body.command, Command::Override { .. })).expect("it was set");
    let other = what_if(&session, at, Instead::Nothing).expect("a branch");
    assert_eq!(other.state.turn, session.book().scenario.meta.turns);
    assert!(other.entries.len() > path.len());
    let adopted = |event: &Event| matches!(event, Event::Decision(DecisionEvent::Adopted(_)));
    assert!(other.entries.iter().flat_map(|entry| &entry.body.events).any(adopted));
}
