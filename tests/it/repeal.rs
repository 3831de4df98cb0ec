//! Repeal: what eases ends what it speaks of, and lifts what that cost.

use demarche::engine::core::act::Act;
use demarche::engine::core::command::Command;
use demarche::engine::core::dice::Roll;
use demarche::engine::core::draft::Draft;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::course::CourseEvent;
use demarche::engine::core::ledger::{PictureOf, Rule};
use demarche::engine::core::proposal::{Proposal, ProposalId, Stage};
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::state::State;
use demarche::engine::world::aftermath::ease;
use demarche::model::clause::Change;
use demarche::model::condition::Action;
use demarche::model::inject::Effect;
use demarche::model::key::AdversaryKey;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;

use crate::injects::inject;
use crate::procedure::{at_once, council, initiative, now, proposal, three};
use crate::support::Table;

/// A book with two adversaries that can both be listed, and both acting.
fn two_listed() -> (Table, [ProposalId; 2]) {
    let mut book = at_once(council());
    let second = demarche::model::adversary::Adversary {
        key: "westmere".into(),
        name: "Westmere".to_owned(),
        ..book.scenario.adversaries[0].clone()
    };
    book.scenario.adversaries.push(second);
    for hypothesis in &mut book.scenario.hypotheses {
        let points = hypothesis.actor.as_ref().is_some_and(|actor| actor.as_str() == "ostmere");
        hypothesis.involves.extend(points.then(|| AdversaryKey::from("westmere")));
    }
    book.scenario.activities[0].victims = vec!["ee".into()];
    book.scenario.activities[0].territory = Some("ostmere".into());
    book.scenario.injects = vec![inject(&book, "over", &[Effect::End(book.scenario.activities[0].key.clone())])];
    let mut table = three(book);
    table.until(1, Phase::Initiative);
    let list = |table: &mut Table, by: &str, whom: &str| {
        let id = table.state().next_proposal(table.book(), &by.into());
        let order =
            Command::DraftInitiative { measure: "R2".into(), addressee: Some(whom.into()), reasons: String::new() };
        table.when(by, order).when(by, Command::SubmitInitiative(id));
        id
    };
    let ids = [list(&mut table, "ee", "ostmere"), list(&mut table, "pt", "westmere")];
    table.until(2, Phase::Initiative);
    (table, ids)
}

/// `S1-IG §3`, Following a decision: what is eased is what the repeal speaks of, and nobody else's measures.
#[test]
fn a_repeal_ends_what_it_addresses_and_lifts_what_that_cost_and_no_more() {
    let (mut table, [ours, theirs]) = two_listed();
    let cost = |table: &Table, whom: &str| table.state().value(&Quantity::Cost(whom.into()));
    let before = cost(&table, "westmere");
    assert!(cost(&table, "ostmere") > 0 && before > 0);
    let id = table.state().next_proposal(table.book(), &"ee".into());
    let repeal =
        Command::DraftInitiative { measure: "R5".into(), addressee: Some("ostmere".into()), reasons: String::new() };
    table.when("ee", repeal).when("ee", Command::SubmitInitiative(id)).until(2, Phase::Consequences);
    assert_eq!((now(&table, ours).in_force(), now(&table, theirs).in_force()), (false, true));
    assert_eq!(cost(&table, "ostmere"), 0);
    let faded = before * table.book().parameters.fade_cost / 1000;
    assert_eq!(cost(&table, "westmere"), faded, "nobody spoke of Westmere");
    table.until(3, Phase::Initiative);
    let again =
        Command::DraftInitiative { measure: "R5".into(), addressee: Some("ostmere".into()), reasons: String::new() };
    assert_eq!(table.refused("ee", &again), Rejection::NothingAgainst("ostmere".into()));
}

/// `S1-IG §3`, Following a decision: a review looks at a changed situation. A modelling choice that to ease without one costs
/// belief, and that an adversary which engages, or an activity that has ended, is one.
#[test]
fn easing_before_anything_has_changed_costs_belief() {
    let lost = |changes: bool| {
        let (mut table, _) = two_listed();
        let activity = table.book().scenario.activities[0].key.clone();
        if changes {
            table.director(Command::ReleaseInject("over".into()));
            assert!(!table.state().activities.contains(&activity));
        }
        let id = table.state().next_proposal(table.book(), &"ee".into());
        let repeal = Command::DraftInitiative {
            measure: "R5".into(),
            addressee: Some("ostmere".into()),
            reasons: String::new(),
        };
        table.when("ee", repeal).when("ee", Command::SubmitInitiative(id)).until(2, Phase::Consequences);
        table.moves_by(Rule::BeliefEasedEarly).map(|entry| entry.after - entry.before).collect::<Vec<_>>()
    };
    assert_eq!((lost(false), lost(true)), (vec![-80], vec![]));
}

/// The same: the evidence against it has fallen, or it engages.
#[test]
fn easing_when_nobody_can_be_named_any_more_or_it_engages_costs_no_belief() {
    let (table, _) = two_listed();
    let mut state = table.state().clone();
    let picture = [-300, -300, -300, -300, 0];
    state.pictures.insert(PictureOf::Pool, picture.to_vec());
    let by = proposal(9_001, "R5", Stage::Adopted(2));
    let by = Proposal { addressee: Some("ostmere".into()), ..by };
    let lost = |state: &State| {
        let mut draft = Draft::new(table.book(), state);
        ease(&mut draft, &by);
        let moved = draft.finish();
        let early = |event: &&Event| matches!(event, Event::Course(CourseEvent::Moved(entry)) if entry.rule == Rule::BeliefEasedEarly);
        moved.iter().filter(early).count()
    };
    let act = |action| {
        let mut state = table.state().clone();
        let (utilities, ppm, roll) = (Vec::new(), Vec::new(), Roll { n: 1, below: 1, value: 0 });
        let adversary = "ostmere".into();
        state.acts.push((2, Act { adversary, action, utilities, ppm, roll, before: 0, chosen: false }));
        state
    };
    assert_eq!((lost(table.state()), lost(&state)), (1, 0));
    assert_eq!((lost(&act(Action::A1)), lost(&act(Action::A3))), (0, 1), "it engages, or it does not");
}

/// A modelling choice: what other measures cost, and what the facilitator set, is not a sanction and stays.
#[test]
fn a_repeal_leaves_the_cost_that_other_measures_put_on() {
    let (mut table, _) = two_listed();
    let cost = Quantity::Cost("ostmere".into());
    let listed = table.state().value(&cost);
    let mut beside = table.clone();
    let naming = initiative(&mut beside, "pt", "S7");
    beside.until(3, Phase::Initiative);
    assert!(now(&beside, naming).aftermath.felt.is_some() && beside.state().value(&cost) > listed * 9 / 10);
    for one in [&mut table, &mut beside] {
        one.until(3, Phase::Initiative);
        let id = one.state().next_proposal(one.book(), &"ee".into());
        let addressee = Some("ostmere".into());
        one.when("ee", Command::DraftInitiative { measure: "R5".into(), addressee, reasons: String::new() });
        one.when("ee", Command::SubmitInitiative(id)).until(3, Phase::Consequences);
    }
    assert_eq!(table.state().value(&cost), 0);
    let put_on = table.book().measure(&"S7".into()).expect("a measure").cost;
    let left = beside.state().value(&cost);
    assert!((1..=put_on).contains(&left), "{left} of the {put_on} that the declaration put on is left");
}

/// `S1-IG §3`, Following a decision: what has ended keeps the turn in which it ended.
#[test]
fn a_second_repeal_ends_what_is_in_force_and_nothing_once_more() {
    let (mut table, [first, theirs]) = two_listed();
    let towards = |measure: &str| Command::DraftInitiative {
        measure: measure.into(),
        addressee: Some("ostmere".into()),
        reasons: String::new(),
    };
    let take = |table: &mut Table, turn, measure: &str| {
        table.until(turn, Phase::Initiative);
        let id = table.state().next_proposal(table.book(), &"ee".into());
        table.when("ee", towards(measure)).when("ee", Command::SubmitInitiative(id)).until(turn, Phase::Consequences);
        id
    };
    take(&mut table, 2, "R5");
    let second = take(&mut table, 3, "R1");
    take(&mut table, 4, "R5");
    let ended = [first, second, theirs].map(|id| now(&table, id).aftermath.ended);
    assert_eq!(ended, [Some(2), Some(4), None]);
}

/// Estonia's listing of somebody at Ostmere, to be reviewed after three weeks, in turns of a week.
fn due_in_three_weeks(renewed_in: Option<u32>) -> (Table, ProposalId) {
    let mut book = at_once(council());
    book.scenario.meta.turn_hours = 7 * 24;
    book.scenario.activities[0].territory = Some("ostmere".into());
    let mut table = three(book);
    let towards = |measure: &str| Command::DraftInitiative {
        measure: measure.into(),
        addressee: Some("ostmere".into()),
        reasons: String::new(),
    };
    let take = |table: &mut Table, turn, measure: &str, weeks: u32| {
        table.until(turn, Phase::Initiative);
        let id = table.state().next_proposal(table.book(), &"ee".into());
        table.when("ee", towards(measure)).when("ee", Command::ReviseText(id, Change::Review(weeks)));
        table.when("ee", Command::SubmitInitiative(id));
        id
    };
    let listing = take(&mut table, 1, "R2", 3);
    if let Some(turn) = renewed_in {
        take(&mut table, turn, "R6", 2);
    }
    (table, listing)
}

/// Decision (CFSP) 2019/797, Art. 10: kept under review, and renewed or amended as appropriate; what is not renewed lapses.
#[test]
fn a_renewal_puts_the_review_off_and_restores_nothing_of_the_cost() {
    let cost = |table: &Table| table.state().value(&Quantity::Cost("ostmere".into()));
    let (mut lapsing, listing) = due_in_three_weeks(None);
    lapsing.until(6, Phase::Initiative);
    assert_eq!(now(&lapsing, listing).aftermath.ended, Some(5), "nobody renewed it");
    let (mut renewed, listing) = due_in_three_weeks(Some(4));
    let before = now(&renewed, listing).aftermath.review_at.expect("a review");
    renewed.until(4, Phase::Decision);
    let costs = cost(&renewed);
    renewed.until(6, Phase::Initiative);
    let after = now(&renewed, listing).aftermath.review_at.expect("a review");
    assert_eq!((now(&renewed, listing).in_force(), after - before), (true, 2 * 7 * 24 * 60));
    assert!(cost(&renewed) < costs, "it fades as before");
    renewed.until(8, Phase::Situation);
    assert_eq!(now(&renewed, listing).aftermath.ended, Some(7), "two weeks later");
}

/// Decision (CFSP) 2019/797, Art. 10: there is something to renew only while something is in force.
#[test]
fn nothing_is_renewed_where_nothing_is_in_force() {
    let mut table = three(at_once(council()));
    table.until(1, Phase::Initiative);
    let order =
        Command::DraftInitiative { measure: "R6".into(), addressee: Some("ostmere".into()), reasons: String::new() };
    assert_eq!(table.refused("ee", &order), Rejection::NothingRestrictive);
}

/// `S1-IG §3`: a review is an occasion to ease, so that easing then breaks no word; a modelling choice.
#[test]
fn easing_when_the_review_is_due_costs_no_belief() {
    let lost = |turn: u32| {
        let (mut table, _) = due_in_three_weeks(None);
        table.until(turn, Phase::Initiative);
        let id = table.state().next_proposal(table.book(), &"ee".into());
        let addressee = Some("ostmere".into());
        let order = Command::DraftInitiative { measure: "R5".into(), addressee, reasons: String::new() };
        table.when("ee", order).when("ee", Command::SubmitInitiative(id)).until(turn, Phase::Consequences);
        table.moves_by(Rule::BeliefEasedEarly).count()
    };
    assert_eq!((lost(2), lost(4)), (1, 0));
}
