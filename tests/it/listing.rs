//! Restrictive measures with names (Decision (CFSP) 2019/797, Art. 4 to 6; S1-IG Cat. 4): whom a draft may name, the file on
//! each, delisting one by one, a challenge in court, preparation where time is short.

use std::collections::BTreeSet;

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::world::WorldEvent;
use demarche::engine::core::proposal::ProposalId;
use demarche::engine::core::rejection::Rejection;
use demarche::engine::evidence::listing::{file, listing, on_file};
use demarche::model::clause::{Change, Clause, Task};
use demarche::model::condition::Condition;
use demarche::model::inject::{Effect, Trigger};
use demarche::model::key::{CandidateKey, EvidenceKey};
use demarche::model::listing::{Candidate, CandidateKind};
use demarche::model::phase::Phase;
use demarche::model::procedure::LegalTest;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::view::audience::Audience;
use demarche::view::in_force::in_force;
use demarche::view::listing::candidates_of;
use demarche::view::names::ViewContext;
use demarche::view::wording::paragraphs;

use crate::draw::Draw;
use crate::procedure::{at_once, council, now, three};
use crate::support::{Table, WORDS};

fn candidate(key: &str, name: &str, evidence: &[&str]) -> Candidate {
    Candidate {
        key: key.into(),
        name: name.to_owned(),
        kind: CandidateKind::Person,
        of: "ostmere".into(),
        about: "an officer".to_owned(),
        reasons: format!("{name} gave the order."),
        evidence: evidence.iter().map(|key| (*key).into()).collect(),
        named_in: Vec::new(),
    }
}

/// Lets two people be listed of every adversary of a scenario. Both go to court as soon as one is listed, one in vain;
/// whatever else the facilitator releases, the court asks too much of either.
pub fn somebody(book: &mut Rulebook) {
    let scenario = &mut book.scenario;
    let evidence: Vec<EvidenceKey> =
        scenario.evidence.iter().filter(|item| item.releasable).map(|item| item.key.clone()).collect();
    let goes = |key: &CandidateKey, asked| Effect::Challenges(key.clone(), asked, Vec::new(), Vec::new());
    let (mut once, mut again, mut listed) = (Vec::new(), Vec::new(), Vec::new());
    scenario.candidates.clear();
    for adversary in &scenario.adversaries {
        for (number, asked) in [(1, 0), (2, 101)] {
            let key = format!("{}-{number}", adversary.key);
            let own = candidate(&key, &key, &[]);
            once.push(goes(&own.key, asked));
            again.push(goes(&own.key, 101));
            listed.push(Condition::Listed(own.key.clone()));
            scenario.candidates.push(Candidate { of: adversary.key.clone(), evidence: evidence.clone(), ..own });
        }
    }
    scenario.injects[2].trigger = Trigger::When(Condition::Any(listed));
    scenario.injects[2].effects.extend(once);
    scenario.injects[3].effects.extend(again);
}

/// Names that somebody might choose.
pub fn chosen(table: &Table, id: ProposalId, draw: &mut Draw) -> Command {
    let all: Vec<CandidateKey> = table.book().scenario.candidates.iter().map(|one| one.key.clone()).collect();
    Command::ChooseNames(id, all.into_iter().filter(|_| draw.below(2) == 0).collect())
}

/// Ostmere's people: two with a file, one with none that a court could read, one of whom Estonia alone has read.
fn book() -> Rulebook {
    let mut book = at_once(council());
    book.scenario.activities[0].victims = vec!["ee".into()];
    book.scenario.candidates = vec![
        candidate("arn", "Arn Vale", &["e1", "e3", "e6"]),
        candidate("bo", "Bo Lund", &["e1", "e3", "e6"]),
        candidate("di", "Di Orr", &["e5"]),
        candidate("cy", "Cy Marr", &["e4"]),
    ];
    book
}

/// A table at which a seat has drafted a measure towards Ostmere.
fn drafted(book: Rulebook, by: &str, measure: &str) -> (Table, ProposalId) {
    let mut table = three(book);
    table.until(1, Phase::Initiative);
    let id = draft(&mut table, by, measure);
    (table, id)
}

fn draft(table: &mut Table, by: &str, measure: &str) -> ProposalId {
    let id = table.state().next_proposal(table.book(), &by.into());
    let (measure, addressee) = (measure.into(), Some("ostmere".into()));
    table.when(by, Command::DraftInitiative { measure, addressee, reasons: String::new() });
    id
}

fn names(keys: &[&str]) -> BTreeSet<CandidateKey> {
    keys.iter().map(|key| (*key).into()).collect()
}

/// A table at which Arn and Bo were listed in turn 1.
fn listed(book: Rulebook) -> (Table, ProposalId) {
    let (mut table, id) = drafted(book, "ee", "R2");
    table.when("ee", Command::ChooseNames(id, names(&["arn", "bo"]))).when("ee", Command::SubmitInitiative(id));
    table.until(2, Phase::Initiative);
    assert!(now(&table, id).in_force(), "{:?}", now(&table, id).failure);
    (table, id)
}

#[test]
fn a_listing_of_nobody_does_not_come_to_the_table_where_somebody_could_be_named() {
    let (mut table, id) = drafted(book(), "ee", "R2");
    assert_eq!(table.refused("ee", &Command::SubmitInitiative(id)), Rejection::ListsNobody);
    table.when("ee", Command::ChooseNames(id, names(&["arn"]))).when("ee", Command::SubmitInitiative(id));
    let mut unwritten = book();
    unwritten.scenario.candidates.clear();
    let (mut bare, id) = drafted(unwritten, "ee", "R2");
    bare.when("ee", Command::SubmitInitiative(id));
}

#[test]
fn a_seat_names_whom_it_has_read_of_and_its_addressees_people_alone() {
    let (mut table, id) = drafted(book(), "pt", "R2");
    assert_eq!(table.refused("pt", &Command::ChooseNames(id, names(&["cy"]))), Rejection::NotToBeListed);
    assert_eq!(table.refused("pt", &Command::ChooseNames(id, names(&["nobody"]))), Rejection::NotToBeListed);
    assert_eq!(table.refused("ee", &Command::ChooseNames(id, names(&["arn"]))), Rejection::NoSuchProposal);
    let (mut table, id) = drafted(book(), "ee", "R2");
    table.when("ee", Command::ChooseNames(id, names(&["arn", "cy"])));
    let (mut table, id) = drafted(book(), "ee", "S6");
    assert_eq!(table.refused("ee", &Command::ChooseNames(id, names(&["arn"]))), Rejection::NotToBeListed);
}

#[test]
fn a_name_is_known_where_it_stands_and_not_where_its_part_is_told() {
    let mut book = book();
    book.scenario.candidates[0].named_in = vec!["e4".into()];
    let (mut table, id) = drafted(book.clone(), "pt", "R2");
    assert_eq!(table.refused("pt", &Command::ChooseNames(id, names(&["arn"]))), Rejection::NotToBeListed);
    let (mut table, id) = drafted(book, "ee", "R2");
    table.when("ee", Command::ChooseNames(id, names(&["arn"])));
}

#[test]
fn each_name_needs_a_file_of_its_own_and_the_weakest_decides() {
    let (mut table, id) = drafted(book(), "ee", "R2");
    let points = |table: &Table, key: &str| {
        let candidate = table.book().scenario.candidate(&key.into()).expect("somebody");
        file(table.book(), table.state(), candidate)
    };
    assert!(points(&table, "arn") >= 60, "{}", points(&table, "arn"));
    assert_eq!((points(&table, "di"), points(&table, "cy")), (0, 0), "what may not be released, or was not shared");
    assert_eq!(on_file(table.book(), table.state(), &"ostmere".into()), ["arn", "bo"].map(CandidateKey::from));
    let mut met = |chosen: &[&str]| {
        table.when("ee", Command::ChooseNames(id, names(chosen)));
        let question =
            demarche::engine::core::question::Question::of(table.book(), now(&table, id)).expect("a measure");
        let findings = demarche::engine::procedure::legal::examine(table.book(), table.state(), &question);
        let test = |wanted| findings.iter().find(|one| one.test == wanted).expect("a test").met;
        (test(LegalTest::NamedPerson), test(LegalTest::ReleasableEvidence))
    };
    assert_eq!(met(&[]), (false, false));
    assert_eq!(met(&["arn"]), (true, true));
    assert_eq!(met(&["arn", "di"]), (true, false));
}

/// S1-IG §3, Following a decision: a review looks at one listing after the other.
#[test]
fn delisting_goes_one_by_one_and_the_decision_ends_with_the_last_name() {
    let (mut table, id) = listed(book());
    let cost = |table: &Table| table.state().value(&Quantity::Cost("ostmere".into()));
    assert!(cost(&table) > 0);
    for (turn, name, ended) in [(2, "bo", false), (3, "arn", true)] {
        table.until(turn, Phase::Initiative);
        let ease = draft(&mut table, "ee", "R5");
        assert_eq!(table.refused("ee", &Command::ChooseNames(ease, names(&["cy"]))), Rejection::NotListed);
        table.when("ee", Command::ChooseNames(ease, names(&[name]))).when("ee", Command::SubmitInitiative(ease));
        table.until(turn, Phase::Consequences);
        assert_eq!(listing(table.book(), table.state(), &name.into()).map(|own| own.id), None);
        assert_eq!(!now(&table, id).in_force(), ended, "{name}");
    }
    assert_eq!(cost(&table), 0, "what it cost ends with it");
}

#[test]
fn nobody_is_listed_twice_by_the_same_kind_of_decision() {
    let (mut table, _) = listed(book());
    let again = draft(&mut table, "pt", "R2");
    assert_eq!(table.refused("pt", &Command::ChooseNames(again, names(&["arn"]))), Rejection::ListedAlready);
}

#[test]
fn a_court_reads_the_file_and_annuls_the_listing_of_whom_it_does_not_carry() {
    let mut book = book();
    let challenge =
        |key: &str, asked| Effect::Challenges(key.into(), asked, vec![Effect::Cohesion(2)], vec![Effect::Cohesion(-7)]);
    book.scenario.injects[0].effects = vec![challenge("arn", 60), challenge("bo", 99), challenge("cy", 0)];
    book.scenario.injects[0].trigger = Trigger::When(Condition::Listed("bo".into()));
    let (table, id) = listed(book);
    let ruled: Vec<&WorldEvent> = table
        .events()
        .into_iter()
        .filter_map(|event| match event {
            Event::World(fact @ (WorldEvent::Upheld(_) | WorldEvent::Delisted { .. })) => Some(fact),
            _ => None,
        })
        .collect();
    let annulled = WorldEvent::Delisted { proposal: id, names: names(&["bo"]), by: None };
    assert_eq!(ruled, [&WorldEvent::Upheld("arn".into()), &annulled], "and nobody rules on who is not listed");
    assert!(now(&table, id).in_force(), "one name is left");
}

#[test]
fn whom_no_file_carries_holds_a_listing_up_and_can_be_left_out_on_the_table() {
    let (mut table, id) = drafted(book(), "ee", "R2");
    table.when("ee", Command::ChooseNames(id, names(&["arn", "di"]))).when("ee", Command::SubmitInitiative(id));
    table.until(2, Phase::Deliberation);
    assert!(now(&table, id).progress.hold.is_some(), "the lawyers ask for a file on each");
    assert_eq!(table.refused("ee", &Command::ChooseNames(id, names(&[]))), Rejection::ListsNobody);
    assert_eq!(table.refused("pt", &Command::ChooseNames(id, names(&["arn"]))), Rejection::NoSuchProposal);
    table.when("ee", Command::ChooseNames(id, names(&["arn"])));
    table.until(3, Phase::Situation);
    assert!(now(&table, id).in_force(), "{:?}", now(&table, id).stage);
}

#[test]
fn conclusions_can_task_the_preparation_of_listings_with_names() {
    let mut table = three(book());
    table.until(1, Phase::Initiative);
    let id = table.state().next_proposal(table.book(), &"ee".into());
    table.when("ee", Command::DraftInitiative { measure: "S9".into(), addressee: None, reasons: String::new() });
    assert_eq!(table.refused("ee", &Command::ChooseNames(id, names(&["arn"]))), Rejection::NotToBeListed);
    table.when("ee", Command::ReviseText(id, Change::Add(Clause::Task(Task::PrepareListings))));
    table.when("ee", Command::ChooseNames(id, names(&["arn"])));
    let context = ViewContext::new(table.book(), &WORDS);
    let text = paragraphs(&context, table.state(), now(&table, id)).join(" ");
    assert!(text.contains("Arn Vale"), "{text}");
}

#[test]
fn a_seat_is_shown_nobody_of_whom_it_has_not_read_and_no_title_of_what_it_has_without_its_source() {
    let table = {
        let mut table = three(book());
        table.until(1, Phase::Initiative);
        table
    };
    let context = ViewContext::new(table.book(), &WORDS);
    let of = "ostmere".into();
    let seen = |seat: &str| -> Vec<String> {
        candidates_of(&context, table.state(), &seat.into(), Some(&of)).into_iter().map(|one| one.name).collect()
    };
    assert_eq!(seen("ee"), ["Arn Vale", "Bo Lund", "Di Orr", "Cy Marr"]);
    assert_eq!(seen("pt"), ["Arn Vale", "Bo Lund", "Di Orr"]);
}

#[test]
fn what_is_in_force_is_listed_with_what_it_still_does() {
    let (mut table, _) = listed(book());
    let does = |table: &Table| {
        let context = ViewContext::new(table.book(), &WORDS);
        in_force(&context, table.state(), &Audience::Public)[0].does.join(" · ")
    };
    let before = does(&table);
    assert!(before.contains("lists Arn Vale and Bo Lund") && before.contains("of 20 points"), "{before}");
    assert!(before.contains("review on"), "{before}");
    table.until(3, Phase::Situation);
    assert_ne!(does(&table), before, "what it costs fades");
    let ease = draft_now(&mut table);
    table.until(3, Phase::Consequences);
    assert!(now(&table, ease).in_force());
    let last = |table: &Table| {
        let context = ViewContext::new(table.book(), &WORDS);
        in_force(&context, table.state(), &Audience::Public).pop().expect("the listing").does.join(" · ")
    };
    assert_eq!(last(&table), "ended by another decision in turn 3");
}

/// A repeal of everything that is in force against Ostmere, submitted.
fn draft_now(table: &mut Table) -> ProposalId {
    table.until(3, Phase::Initiative);
    let ease = draft(table, "ee", "R5");
    table.when("ee", Command::SubmitInitiative(ease));
    ease
}
