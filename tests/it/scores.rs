//! Scores: the six principles and the norms by construction, the sums behind them.

use demarche::engine::core::event::Event;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::proposal::{
    Aftermath, Communication, Failure, KnownThen, Progress, Proposal, ProposalId, Reasons, Stage,
};
use demarche::engine::core::said::Product;
use demarche::engine::core::state::{Line, State};
use demarche::engine::scoring::ground::Ground;
use demarche::engine::scoring::norms::{NormCause, Side, norms};
use demarche::engine::scoring::principles::{harm_done, principles};
use demarche::lab::findings::summarise;
use demarche::lab::simulate::simulate;
use demarche::model::adversary::Reply;
use demarche::model::clause::{Clause, Naming, Task};
use demarche::model::delegation::{Interest, Matter};
use demarche::model::evidence::ShareMode;
use demarche::model::norm::Norm;
use demarche::model::phase::Phase;
use demarche::model::principle::Principle;
use demarche::model::procedure::{Calendar, CrisisMode};
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::toolbox::Category;
use demarche::session::counterfactual::harm_without_measures_on;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::scores::scores_compared;
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use crate::chance::courses;
use crate::procedure::{length, proposal, road, unpressed};
use crate::support::{WORDS, given, night_shift, questions, worked_example};

/// Severity 49, as in the worked example.
pub fn situation(book: &Rulebook) -> State {
    let mut state = State::new(book);
    state.turn = 2;
    set(&mut state, Quantity::Severity, 49);
    state
}

pub fn set(state: &mut State, quantity: Quantity, value: i64) {
    state.quantities.insert(quantity, Line { shown: value, engine: value });
}

/// A measure that was adopted and felt in turn 1, when severity was 49 and everything was assessed.
pub fn taken(number: u32, measure: &str) -> Proposal {
    let known = Some(KnownThen { severity: 49, pooled: 0, assessed: Some(0) });
    let aftermath = Aftermath { known, felt: Some(1), ..Aftermath::default() };
    let communication = Some(Communication::formal(Reasons::Given));
    Proposal { aftermath, communication, ..proposal(number, measure, Stage::Adopted(1)) }
}

pub fn add(state: &mut State, proposal: Proposal) {
    state.proposals.insert(proposal);
}

/// The score of a principle and the grounds that it is the sum of.
pub fn score(book: &Rulebook, state: &State, principle: Principle) -> (i64, Vec<(Ground, i64)>) {
    let scored = principles(book, state, Some(0)).into_iter().find(|scored| scored.principle == principle);
    let scored = scored.expect("one of the six");
    (scored.score().expect("a score"), scored.reasons.into_iter().map(|one| (one.ground, one.points)).collect())
}

#[test]
fn protection_compares_harm_with_what_it_would_have_been() {
    let (book, mut state) = (worked_example(), situation(&worked_example()));
    let protection = |state: &State, without| principles(&book, state, without)[0].score();
    assert_eq!(protection(&state, None), None, "nothing is guessed");
    for (with, without, score) in
        [(0, 0, 50), (20, 40, 63), (8, 40, 100), (0, 40, 100), (40, 20, 0), (40, 0, 0), (10, 10, 0)]
    {
        set(&mut state, Quantity::Harm, with);
        assert_eq!(protection(&state, Some(without)), Some(score), "{with} with, {without} without");
    }
    state.quantities.insert(Quantity::Harm, Line { shown: 900, engine: 20 });
    assert_eq!((harm_done(&state), protection(&state, Some(40))), (20, Some(63)), "what is set by hand is no merit");
}

#[test]
fn wider_relations_lose_by_interests_and_gain_by_clauses_that_meet_them() {
    let (mut book, mut state) = (worked_example(), situation(&worked_example()));
    let (on, because) = (Matter::Category(Category::Restrictive), "fish".to_owned());
    let met_by = Some(Clause::Task(Task::Replace));
    let towards = Some(book.scenario.adversaries[0].key.clone());
    let interest = |points| {
        let towards = towards.clone();
        vec![Interest { on: on.clone(), towards, points, because: because.clone(), met_by, red_line: false }]
    };
    book.scenario.seats[0].interests = interest(-5);
    book.scenario.seats[1].interests = interest(7);
    let of = vec![book.scenario.seats[0].state.clone()];
    add(&mut state, Proposal { addressee: towards.clone(), ..taken(1, "R2") });
    add(&mut state, taken(2, "S1"));
    let hurt = (Ground::InterestHurt { proposal: ProposalId(1), of: of.clone() }, -10);
    assert_eq!(score(&book, &state, Principle::Context), (40, vec![(Ground::Start, 50), hurt.clone()]));
    let mut meeting = Proposal { addressee: towards.clone(), ..taken(3, "R1") };
    meeting.text.clauses.extend(met_by);
    add(&mut state, meeting);
    let met = (Ground::InterestMet { proposal: ProposalId(3), of }, 10);
    assert_eq!(score(&book, &state, Principle::Context), (50, vec![(Ground::Start, 50), hurt, met]));
}

#[test]
fn procedure_loses_by_haste_by_legal_failures_and_by_leaving_the_road() {
    let (book, mut state) = (worked_example(), situation(&worked_example()));
    assert_eq!(score(&book, &state, Principle::Objectives).0, 50);
    add(&mut state, Proposal { progress: Progress { fast: true, ..Progress::default() }, ..taken(1, "S4") });
    assert_eq!(score(&book, &state, Principle::Objectives).0, 48, "a whole record, and fast-tracked");
    for (number, failure) in [(2, Failure::NotLawful), (3, Failure::Vetoed)] {
        add(&mut state, Proposal { failure: Some(failure), ..proposal(number, "R2", Stage::Failed(1)) });
    }
    assert_eq!(score(&book, &state, Principle::Objectives).0, 43);
    let road = book.legs(book.measure(&"R2".into()).expect("a listing"), state.crisis_mode).into_owned();
    add(&mut state, Proposal { road, ..taken(4, "R2") });
    let (score, parts) = score(&book, &state, Principle::Objectives);
    assert_eq!((score, parts.last().map(|part| &part.0)), (0, Some(&Ground::Limit)), "a score shows where it ends");
}

/// Norms by letter, with the side, whether it upheld them, and why.
fn entries(book: &Rulebook, state: &State) -> Vec<(Norm, Side, bool, NormCause)> {
    norms(book, state).into_iter().map(|entry| (entry.norm, entry.by, entry.upheld, entry.cause)).collect()
}

#[test]
fn norms_are_upheld_by_what_was_felt_and_by_sharing_more_than_an_assessment() {
    let (book, mut state) = (worked_example(), situation(&worked_example()));
    add(&mut state, Proposal { aftermath: Aftermath::default(), ..taken(1, "C2") });
    state.shared.insert(("ee".into(), "e4".into()), ShareMode::Assessment);
    assert_eq!(entries(&book, &state), []);
    add(&mut state, taken(1, "C2"));
    state.shared.insert(("ee".into(), "e4".into()), ShareMode::Sanitised);
    let by_decision = |norm| (norm, Side::Us, true, NormCause::Decision(ProposalId(1)));
    let by_sharing = (Norm::D, Side::Us, true, NormCause::Shared("ee".into()));
    assert_eq!(entries(&book, &state), [by_decision(Norm::C), by_sharing, by_decision(Norm::H)]);
}

#[test]
fn the_other_side_breaches_norms_by_what_it_does_and_by_what_it_leaves_unanswered() {
    let (mut book, mut state) = (worked_example(), situation(&worked_example()));
    book.scenario.activities[0].breaches = vec![Norm::F, Norm::K];
    assert_eq!(entries(&book, &state), [], "not seen yet");
    let activity = book.scenario.activities[0].key.clone();
    state.activities_seen.insert(activity.clone(), 1);
    let replies = [(1, Reply::Evades), (2, Reply::Refuses), (3, Reply::Cooperates)];
    state.replies = replies.map(|(turn, reply)| (turn, "ostmere".into(), reply)).into();
    let [evaded, refused, helped] = replies.map(|(turn, reply)| {
        let cause = NormCause::Reply { turn, adversary: "ostmere".into(), reply };
        (Norm::H, Side::Them, reply == Reply::Cooperates, cause)
    });
    let done = |norm| (norm, Side::Them, false, NormCause::Activity(activity.clone()));
    assert_eq!(entries(&book, &state), [done(Norm::F), evaded, refused, helped, done(Norm::K)]);
}

#[test]
fn an_accusation_breaches_a_norm_unless_the_shared_picture_bore_it() {
    let mut table = given(worked_example()).the_rest_silent().opened();
    table.until(1, Phase::Decision);
    let accusation = |measure: &str, pooled, assessed| {
        let mut state = table.state().clone();
        state.activities_seen.clear();
        let mut proposal = taken(1, measure);
        proposal.text.naming = Naming::Author;
        proposal.aftermath.known = Some(KnownThen { severity: 49, pooled, assessed });
        add(&mut state, proposal);
        let found = entries(table.book(), &state).into_iter().map(|entry| match entry {
            (Norm::B, Side::Us, false, NormCause::Accusation { fragile, unassessed, .. }) => (fragile, unassessed),
            other => panic!("{other:?}"),
        });
        found.collect::<Vec<_>>()
    };
    assert_eq!(accusation("S7", 5, Some(5)), [(true, false)], "66.6 per cent fall to 45.9 without one group");
    assert_eq!(accusation("S7", 5, Some(4)), [(true, true)], "something was shared since the last product");
    assert_eq!(accusation("S7", 0, None), [(false, true)], "later evidence does not mend it");
    assert_eq!(accusation("S7", 0, Some(0)), []);
    assert_eq!(accusation("N1", 5, None), [], "a capital may act on what it knows itself");
}

#[test]
fn a_decision_keeps_what_was_known_when_it_was_taken() {
    let mut state = situation(&worked_example());
    state.product = Some(Product { turn: 1, ppm: vec![1_000_000], items: 3 });
    add(&mut state, proposal(1, "S4", Stage::Tabled));
    state.apply(&Event::Decision(DecisionEvent::Adopted(ProposalId(1))));
    set(&mut state, Quantity::Severity, 90);
    let known = state.proposals.get(&ProposalId(1)).expect("adopted").aftermath.known;
    assert_eq!(known, Some(KnownThen { severity: 49, pooled: 0, assessed: Some(3) }));
}

proptest! {
    #![proptest_config(questions(24))]

    #[test]
    fn every_score_is_a_sum_in_range_and_every_word_of_it_exists(course in courses(160)) {
        let table = course.played();
        let (book, path) = (table.book(), table.session.path());
        let without = harm_without_measures_on(book, &path);
        prop_assert_eq!(without, harm_without_measures_on(book, &path));
        for scored in principles(book, table.state(), Some(without)) {
            let sum: i64 = scored.reasons.iter().map(|reason| reason.points).sum();
            prop_assert_eq!(scored.score(), Some(sum));
            prop_assert!((0..=100).contains(&sum), "{:?}", scored);
        }
        let view = scores_compared(&ViewContext::new(book, &WORDS), table.state(), &[], &Audience::Facilitator, Some(without));
        let shown = serde_json::to_string(&view).expect("plain data");
        prop_assert!(!shown.contains('⟦') && !shown.contains("{$") && !shown.contains("{ $"), "{}", shown);
    }
}

#[test]
fn listings_take_longer_than_declarations_and_declarations_longer_than_statements() {
    let book = night_shift();
    let summary = summarise(&book, &simulate(&book, 8, 1, || ()).expect("whole runs"));
    let hours = |road: &str| summary.quantities.get(format!("road_hours_{road}").as_str()).map(|spread| spread.mean);
    let [statement, declaration, listing] = ["statement", "declaration", "listing"].map(hours);
    assert!(statement.is_some() && statement <= declaration, "in whole turns: {statement:?}, {declaration:?}");
    assert!(listing.is_none_or(|hours| Some(hours) > declaration), "{declaration:?}, {listing:?}");
    for calendar in Calendar::ALL {
        let book = unpressed(night_shift(), calendar, 40);
        let [statement, declaration, listing] =
            ["S1", "S4", "R2"].map(|measure| length(&road(&book, measure, CrisisMode::Monitoring)));
        assert!(statement < declaration && declaration < listing, "{statement}, {declaration}, {listing}");
    }
    for name in ["statement", "delegation", "oriented-demarche", "declaration", "conclusions", "listing"] {
        assert!(book.toolbox.road(&name.into()).is_some(), "the laboratory counts a road that is gone: {name}");
    }
}
