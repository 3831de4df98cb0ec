//! After the decision: when it is felt, how it is told, what answers it, who joins, and how it ends.

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::course::CourseEvent;
use demarche::engine::core::event::world::WorldEvent;
use demarche::engine::core::ledger::{Cause, Rule};
use demarche::engine::core::proposal::{Form, ProposalId, Reasons, Target, Timing};
use demarche::engine::core::rejection::Rejection;
use demarche::model::adversary::{Answer, Partner, Reply};
use demarche::model::clause::Change;
use demarche::model::condition::{Action, Condition};
use demarche::model::evidence::{Appears, Evidence, Holder};
use demarche::model::key::AdversaryKey;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;

use crate::procedure::{at_once, council, count, initiative, now, three};
use crate::support::Table;

/// A book in which everything is decided at once and one measure takes so many hours to be felt.
fn slow(measure: &str, hours: i64) -> Rulebook {
    let mut book = at_once(council());
    let entry = book.toolbox.measures.iter_mut().find(|entry| entry.id.as_str() == measure).expect("a measure");
    entry.effect_hours = hours;
    book
}

/// Estonia's initiative, adopted in the first turn and not yet told.
fn adopted(book: Rulebook, measure: &str) -> (Table, ProposalId) {
    let mut table = three(book);
    table.until(1, Phase::Initiative);
    let id = initiative(&mut table, "ee", measure);
    table.until(1, Phase::Communication);
    assert_eq!(now(&table, id).adopted(), Some(1), "{measure}");
    (table, id)
}

fn told(proposal: ProposalId, target: Target, timing: Timing) -> Command {
    Command::Communicate { proposal, form: Form::Formal, reasons: Reasons::Given, line: String::new(), target, timing }
}

fn pressed_in(table: &Table) -> Vec<u32> {
    let mut turn = 0;
    let mut turns = Vec::new();
    for event in table.events() {
        match event {
            Event::Course(CourseEvent::PhaseBegan { turn: now, .. }) => turn = *now,
            Event::Course(CourseEvent::Moved(entry)) if entry.rule == Rule::PressureMeasure => turns.push(turn),
            _ => {}
        }
    }
    turns
}

/// `S1-IG §3`, Following a decision: implementation; how long it takes to be felt is a modelling choice.
#[test]
fn a_slow_measure_is_felt_turns_later_and_once() {
    for (hours, turn) in [(0, 1), (1, 2), (24, 2), (25, 3), (72, 4)] {
        let (mut table, id) = adopted(slow("S4", hours), "S4");
        table.until(6, Phase::Situation);
        assert_eq!(pressed_in(&table), [turn], "{hours} hours");
        assert_eq!(now(&table, id).aftermath.felt, Some(turn));
        assert_eq!(count(&table, |event| *event == Event::World(WorldEvent::TookEffect(id))), 1);
    }
}

/// A modelling choice: where nobody is addressed, nobody can be told alone.
#[test]
fn what_is_addressed_to_nobody_is_told_to_no_addressee() {
    let (mut table, id) = adopted(slow("S4", 0), "S4");
    assert!(now(&table, id).addressee.is_none());
    assert_eq!(table.refused("ee", &told(id, Target::Addressee, Timing::AtOnce)), Rejection::NoAddressee);
    table.when("ee", told(id, Target::Partners, Timing::AtOnce));
}

/// `S1-IG §3`, Following a decision: communication may vary in timing.
#[test]
fn what_is_told_later_is_felt_later() {
    for (hours, turn) in [(0, 2), (24, 3)] {
        let (mut table, id) = adopted(slow("S4", hours), "S4");
        table.when("ee", told(id, Target::World, Timing::Later)).until(5, Phase::Situation);
        assert_eq!(pressed_in(&table), [turn], "{hours} hours");
    }
}

/// `S1-IG §3`, Following a decision: form, and the relevant audience targeted.
#[test]
fn the_audience_that_a_decision_is_told_to_changes_its_publicity() {
    let publicity = Target::ALL.map(|target| {
        let (mut table, id) = adopted(at_once(council()), "S7");
        table.when("ee", told(id, target, Timing::AtOnce)).until(2, Phase::Situation);
        let moved = table.moves_by(Rule::PublicityMeasure).next().map(|entry| entry.after - entry.before);
        moved.unwrap_or(0)
    });
    assert!(publicity[0] > publicity[1] && publicity[1] > publicity[2], "{publicity:?}");
    assert_eq!(publicity[2], 0, "the addressee alone");
}

/// `S1-IG §3`: whoever took the initiative tells it, and once.
#[test]
fn only_the_initiator_tells_a_decision_and_once() {
    let (mut table, id) = adopted(at_once(council()), "S4");
    let tell = told(id, Target::World, Timing::AtOnce);
    assert_eq!(table.refused("pt", &tell), Rejection::InitiatorOnly("ee".into()));
    table.when("ee", tell.clone());
    assert_eq!(table.refused("ee", &tell), Rejection::AlreadySealed);
}

fn item(book: &Rulebook, key: &str) -> Evidence {
    let first = book.scenario.evidence.first().expect("evidence").clone();
    Evidence { key: key.into(), root: key.into(), holder: Holder::Pool, appears: Appears::WithInject, ..first }
}

/// A book whose adversary acts, and has an authored answer of each kind with evidence of its own.
fn answering() -> Rulebook {
    let mut book = at_once(council());
    for reply in [Reply::Cooperates, Reply::Evades, Reply::Refuses] {
        let evidence = item(&book, reply.slug());
        let answer = Answer { text: format!("It {}.", reply.slug()), reveals: vec![evidence.key.clone()] };
        book.scenario.evidence.push(evidence);
        book.scenario.adversaries[0].replies.insert(reply, answer);
    }
    book.scenario.adversaries[0].acts_from = Some(1);
    book
}

/// Norm 13(h) of 2015 and `S1-IG §3`, Attributing: States should respond to appropriate requests for assistance.
#[test]
fn a_request_for_assistance_is_answered_by_what_the_addressee_just_did_and_reveals_something() {
    let (mut seen, mut again) = (std::collections::BTreeSet::new(), 0);
    for seed in 1..=24 {
        let mut table = crate::support::given(answering()).teams(&["ee", "eeas"]).the_rest_silent().seed(seed).opened();
        table.until(1, Phase::Initiative);
        let id = initiative(&mut table, "ee", "C2");
        table.until(1, Phase::Decision);
        table.when("eeas", Command::SealVote(id, demarche::model::voting::Vote::For)).until(1, Phase::Consequences);
        let act = table.state().last_act(&"ostmere".into()).expect("it acts").action;
        let expected = match act {
            Action::A0 | Action::A1 => Reply::Cooperates,
            Action::A2 => Reply::Evades,
            _ => Reply::Refuses,
        };
        assert_eq!(table.state().replies, [(1, AdversaryKey::from("ostmere"), expected)], "after {act:?}");
        let shared = |key: &str| table.state().pool.iter().any(|item| item.id.as_str() == key);
        for reply in [Reply::Cooperates, Reply::Evades, Reply::Refuses] {
            assert_eq!(shared(reply.slug()), reply == expected, "after {act:?}");
        }
        table.until(3, Phase::Situation);
        let replies = &table.state().replies;
        match replies.get(1..).unwrap_or_default() {
            [] => {}
            // Whoever has not granted it and engages or pauses later comes back to it, once.
            [(turn, _, Reply::Cooperates)] if expected != Reply::Cooperates => {
                let then = table.state().acts.iter().find(|(when, _)| when == turn).expect("it acts");
                assert!(then.1.action <= Action::A1, "{then:?}");
                again += 1;
            }
            more => panic!("once is enough: {more:?}"),
        }
        seen.insert(expected);
    }
    assert!(seen.len() >= 2 && again > 0, "only {seen:?} in 24 games, {again} of them taken up again");
}

/// `S1-IG §3`: no answer is an answer too; a State that does nothing evades.
#[test]
fn an_addressee_that_never_acts_evades_and_what_asks_for_nothing_is_not_answered() {
    let mut book = answering();
    book.scenario.adversaries[0].acts_from = None;
    let (mut table, _) = adopted(book.clone(), "S6");
    table.until(2, Phase::Situation);
    assert_eq!(table.state().replies, [(1, AdversaryKey::from("ostmere"), Reply::Evades)]);
    let (mut other, _) = adopted(book, "S7");
    other.until(2, Phase::Situation);
    assert!(other.state().replies.is_empty(), "it was told to stop, not asked for help");
}

fn partner(key: &str, joins_when: Option<Condition>) -> Partner {
    Partner { key: key.into(), name: key.to_owned(), text: format!("{key} joins."), joins_when }
}

/// `S1-IG §3`: coordination with like-minded partners should be envisaged.
#[test]
fn partners_join_once_they_are_invited_and_ready() {
    let mut book = slow("C4", 0);
    book.scenario.partners = vec![partner("northmere", None), partner("southmere", Some(Condition::TurnAtLeast(3)))];
    let joined = |table: &Table| table.state().partners.iter().map(ToString::to_string).collect::<Vec<_>>();
    let mut uninvited = three(book.clone());
    uninvited.until(5, Phase::Situation);
    assert!(joined(&uninvited).is_empty(), "nobody asked them");
    let (mut table, _) = adopted(book, "C4");
    assert!(joined(&table).is_empty(), "adopted is not yet done");
    table.until(2, Phase::Situation);
    assert_eq!(joined(&table), ["northmere"]);
    table.until(4, Phase::Situation);
    assert_eq!(joined(&table), ["northmere", "southmere"]);
    table.until(6, Phase::Situation);
    let joins = count(&table, |event| matches!(event, Event::World(WorldEvent::PartnerJoined(_))));
    assert_eq!(joins, 2, "each joins once");
}

/// A modelling choice: each partner that joins makes a response more believable to whoever acts.
#[test]
fn a_partner_that_joins_is_believed() {
    let mut book = slow("C4", 0);
    book.scenario.partners = vec![partner("northmere", None)];
    book.scenario.adversaries[0].acts_from = Some(1);
    let (mut table, _) = adopted(book, "C4");
    table.until(2, Phase::Situation);
    let gained = table.moves_by(Rule::BeliefPartner).next().map(|entry| entry.after - entry.before);
    assert_eq!(gained, Some(table.book().parameters.partner_belief));
}

/// Estonia's listing, felt in the first turn.
fn listed() -> (Table, ProposalId) {
    let (mut table, id) = adopted(at_once(council()), "R2");
    table.until(2, Phase::Initiative);
    (table, id)
}

/// `S1-IG §3`, Following a decision: follow-up and possible repeal.
#[test]
fn repeal_ends_restrictive_measures_and_lifts_their_cost() {
    let addressee = Some("ostmere".into());
    let repeal = Command::DraftInitiative { measure: "R5".into(), addressee, reasons: String::new() };
    let mut nothing = three(at_once(council()));
    nothing.until(1, Phase::Initiative);
    assert_eq!(nothing.refused("ee", &repeal), Rejection::NothingRestrictive);
    let (mut table, listing) = listed();
    let cost = Quantity::Cost("ostmere".into());
    assert!(table.state().value(&cost) > 0 && now(&table, listing).in_force());
    let by = initiative(&mut table, "pt", "R5");
    table.until(2, Phase::Consequences);
    assert_eq!((table.state().value(&cost), now(&table, listing).in_force()), (0, false));
    assert_eq!(now(&table, by).aftermath.felt, Some(2));
    let ended = Event::World(WorldEvent::EffectEnded { proposal: listing, by: Some(by) });
    assert_eq!(count(&table, |event| *event == ended), 1);
    assert_eq!(table.until(3, Phase::Initiative).refused("ee", &repeal), Rejection::NothingRestrictive);
}

/// `S1-IG §3`, Following a decision: what was repealed before anybody felt it is never felt.
#[test]
fn what_was_repealed_before_it_was_felt_is_never_felt() {
    let (mut table, _) = listed();
    let later = initiative(&mut table, "ee", "R1");
    table.until(2, Phase::Communication).when("ee", told(later, Target::World, Timing::Later));
    table.until(3, Phase::Initiative);
    let repeal = initiative(&mut table, "pt", "R5");
    table.until(5, Phase::Situation);
    assert_eq!(now(&table, repeal).aftermath.felt, Some(3));
    assert_eq!(now(&table, later).aftermath.ended, Some(3), "relief comes before everything else");
    let pressed = table.moves_by(Rule::PressureMeasure).filter(|entry| entry.cause == Cause::Measure(later));
    assert_eq!(pressed.count(), 0);
}

/// `S1-IG §3`: follow-up; a listing is reviewed after 12 months (`domain.md` B.2), and lapses where nobody renews it.
#[test]
fn a_measure_lapses_when_its_review_is_over() {
    let mut book = at_once(council());
    book.scenario.meta.turn_hours = 7 * 24;
    let mut table = three(book);
    table.until(1, Phase::Initiative);
    let order = Command::DraftInitiative { measure: "S9".into(), addressee: None, reasons: String::new() };
    let id = table.state().next_proposal(table.book(), &"ee".into());
    table.when("ee", order).when("ee", Command::ReviseText(id, Change::Review(2)));
    table.when("ee", Command::SubmitInitiative(id));
    let unlimited = initiative(&mut table, "pt", "S8");
    table.until(3, Phase::Consequences);
    assert!(now(&table, id).in_force(), "two weeks are not over");
    table.until(8, Phase::Situation);
    assert_eq!((now(&table, id).aftermath.ended, now(&table, id).aftermath.felt), (Some(4), Some(1)));
    let ended = Event::World(WorldEvent::EffectEnded { proposal: id, by: None });
    assert_eq!(count(&table, |event| *event == ended), 1, "it ends once");
    assert!(now(&table, unlimited).in_force(), "what names no review does not lapse");
}
