//! Injects that ask for an answer: who gives it, until when, what comes of it, what silence means, and who reads it.

use demarche::engine::core::command::Command;
use demarche::engine::core::ledger::Cause;
use demarche::engine::core::rejection::Rejection;
use demarche::engine::core::said::Answered;
use demarche::engine::world::condition::holds;
use demarche::model::condition::Condition;
use demarche::model::inject::{Answer, Effect, Inject, Offer, Recipients, Trigger};
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::room::drafts::Drafts;
use demarche::room::open::{Open, open};
use demarche::view::audience::Audience;

use crate::procedure::{council, under};
use crate::screens::{inside, shown_to, told_to};
use crate::support::{Given, Table, audience, given};

const TITLE: &str = "A briefing behind closed doors";
const YES: &str = "Take the briefing, for the 27 alone";
const REPLY: &str = "The officer will be there at nine";

fn states(codes: &[&str]) -> Recipients {
    Recipients::States(codes.iter().map(|code| StateKey::from(*code)).collect())
}

/// The council's book with an offer in the first turn, and news that follow from its being accepted.
pub fn offering(recipients: Recipients, answer_by: Option<&str>, unanswered: Option<&str>) -> Rulebook {
    let mut book = council();
    let plain = book.scenario.injects[0].clone();
    let answer = |key: &str, text: &str, tension: i64, reply: &str| Answer {
        fits: None,
        key: key.into(),
        text: text.to_owned(),
        reveals: Vec::new(),
        effects: vec![Effect::Tension(tension)],
        reply: reply.to_owned(),
    };
    let offer = Offer {
        answers: vec![answer("accept", YES, 7, REPLY), answer("decline", "Decline", 3, "")],
        answer_by: answer_by.map(StateKey::from),
        unanswered: unanswered.map(Into::into),
    };
    let asks = Inject {
        key: "offer".into(),
        msel: "O-1".to_owned(),
        title: TITLE.to_owned(),
        trigger: Trigger::Turn(1),
        recipients,
        reveals: Vec::new(),
        effects: Vec::new(),
        offer: Some(offer),
        ..plain.clone()
    };
    let follows = Inject {
        key: "follows".into(),
        trigger: Trigger::When(Condition::Answered("offer".into(), "accept".into())),
        effects: Vec::new(),
        reveals: Vec::new(),
        ..plain
    };
    book.scenario.injects = vec![asks, follows];
    book.scenario.activities.clear();
    book
}

fn answer(key: &str) -> Command {
    Command::Answer { inject: "offer".into(), answer: key.into() }
}

fn answered(table: &Table) -> Option<(u32, Option<&str>, &str)> {
    let Answered { turn, by, answer } = table.state().answers.get("offer")?;
    Some((*turn, by.as_ref().map(StateKey::as_str), answer.as_str()))
}

fn tension(table: &Table) -> i64 {
    table.state().value(&Quantity::Tension)
}

fn ours(recipients: Recipients, answer_by: Option<&str>, unanswered: Option<&str>) -> Given {
    given(offering(recipients, answer_by, unanswered)).teams(&["ee", "fi", "pt"]).the_rest_silent()
}

#[test]
fn an_answer_brings_about_what_it_says_and_other_injects_wait_for_it() {
    let mut table = ours(Recipients::All, None, Some("decline")).opened();
    let (before, accepted) = (tension(&table), Condition::Answered("offer".into(), "accept".into()));
    table.when("fi", answer("accept"));
    assert_eq!((tension(&table) - before, answered(&table)), (7, Some((1, Some("fi"), "accept"))));
    assert!(holds(table.book(), table.state(), &accepted));
    assert!(!holds(table.book(), table.state(), &Condition::Answered("offer".into(), "decline".into())));
    assert_eq!(table.refused("fi", &answer("decline")), Rejection::AnsweredAlready, "the first answer counts");
    table.until(2, Phase::Situation);
    assert!(table.state().injects.contains_key("follows"));
    table.until(3, Phase::Situation);
    assert_eq!(answered(&table), Some((1, Some("fi"), "accept")), "silence adds nothing");
}

#[test]
fn an_answer_reveals_what_it_names() {
    let mut book = offering(Recipients::All, None, None);
    let item = book.scenario.evidence.iter().find(|item| item.appears != demarche::model::evidence::Appears::Turn(1));
    let key = item.expect("evidence that comes later").key.clone();
    book.scenario.injects[0].offer.as_mut().expect("an offer").answers[0].reveals.push(key.clone());
    let mut table = given(book).team("ee").the_rest_silent().opened();
    let held = |table: &Table| {
        let pooled = table.state().pool.iter().any(|item| item.evidence.as_ref() == Some(&key));
        pooled || table.state().holdings.values().flatten().any(|held| *held == key)
    };
    assert!(!held(&table));
    table.when("ee", answer("accept"));
    assert!(held(&table));
}

#[test]
fn only_whoever_is_asked_may_answer_and_only_with_what_is_there() {
    let mut table = ours(states(&["ee", "fi"]), Some("fi"), None).opened();
    assert_eq!(table.refused("pt", &answer("accept")), Rejection::NothingAsked, "it knows of no such thing");
    assert_eq!(table.refused("ee", &answer("accept")), Rejection::NotOursToAnswer("fi".into()));
    assert_eq!(table.refused("fi", &answer("perhaps")), Rejection::NoSuchAnswer);
    let about = |inject: &str| Command::Answer { inject: inject.into(), answer: "accept".into() };
    assert_eq!(table.refused("fi", &about("follows")), Rejection::NothingAsked, "it asks nothing");
    assert_eq!(table.refused("fi", &about("nothing")), Rejection::NothingAsked);
    let director = demarche::engine::core::command::Actor::Facilitator;
    assert_eq!(table.submit(&director, &answer("accept")), Err(Rejection::DelegationOnly));
    table.when("fi", answer("accept"));
}

#[test]
fn it_can_be_answered_until_the_communication_of_the_next_turn_closes() {
    let mut table = ours(Recipients::All, None, None).opened();
    table.until(2, Phase::Communication);
    table.clone().when("ee", answer("accept"));
    table.until(2, Phase::Consequences);
    assert_eq!(table.refused("ee", &answer("accept")), Rejection::AnswerTooLate);
    assert_eq!(answered(&table), None, "nothing comes of silence that means nothing");
    assert!(table.moves().all(|entry| entry.cause != Cause::Inject("offer".into())));
}

#[test]
fn how_long_it_is_open_is_a_parameter_and_the_last_turn_is_the_end() {
    let silent = |turns: i64, released: u32, last: u32| {
        let mut book = under(offering(Recipients::All, None, Some("decline")), &[("answer.turns_open", turns)]);
        book.scenario.injects[0].trigger = Trigger::Turn(released);
        let mut table = given(book).team("ee").the_rest_silent().opened();
        table.until(last, Phase::Communication);
        assert_eq!(answered(&table), None);
        table.until(last, Phase::Consequences);
        assert_eq!(answered(&table), Some((last, None, "decline")));
    };
    silent(0, 1, 1);
    silent(1, 1, 2);
    silent(2, 1, 3);
    let turns = council().scenario.meta.turns;
    silent(1, turns, turns);
}

#[test]
fn what_comes_after_communication_is_settled_in_the_next_turn_at_the_earliest() {
    let mut book = under(offering(Recipients::All, None, Some("decline")), &[("answer.turns_open", 0)]);
    book.scenario.injects[0].trigger = Trigger::When(Condition::Any(Vec::new()));
    let mut table = given(book).team("ee").the_rest_silent().opened();
    table.until(1, Phase::Consequences).director(Command::ReleaseInject("offer".into()));
    table.until(2, Phase::Communication).clone().when("ee", answer("accept"));
    assert_eq!(answered(table.until(2, Phase::Consequences)), Some((2, None, "decline")));
}

#[test]
fn the_program_answers_for_seats_that_it_plays_and_for_nobody_else() {
    let comes = |teams: &[&str], silent: bool, unanswered: Option<&str>| {
        let given = given(offering(states(&["ee", "fi"]), None, unanswered)).teams(teams);
        let mut table = if silent { given.the_rest_silent() } else { given }.opened();
        table.until(2, Phase::Communication);
        assert_eq!(answered(&table), None, "not before its time");
        table.until(2, Phase::Consequences);
        answered(&table).map(|(_, by, answer)| (by.map(str::to_owned), answer.to_owned()))
    };
    let said = |by: &str, answer: &str| Some(((!by.is_empty()).then(|| by.to_owned()), answer.to_owned()));
    assert_eq!(comes(&[], false, Some("decline")), said("ee", "decline"));
    assert_eq!(comes(&[], false, None), said("ee", "accept"), "the first in the list");
    assert_eq!(comes(&["fi"], false, None), None, "people were asked, and kept silent");
    assert_eq!(comes(&["fi"], false, Some("decline")), said("", "decline"));
    assert_eq!(comes(&[], true, Some("decline")), said("", "decline"));
    assert_eq!(comes(&[], true, None), None);
}

#[test]
fn whoever_receives_the_inject_reads_the_answer_and_nobody_else() {
    let mut table = ours(states(&["ee", "fi"]), Some("fi"), None).opened();
    table.when("fi", answer("accept"));
    for who in [audience("ee"), audience("fi"), Audience::Facilitator] {
        let shown = shown_to(&table, &who);
        for words in [TITLE, YES, REPLY] {
            assert!(shown.contains(&inside(words)), "{who:?} does not read “{words}”");
        }
    }
    for who in [audience("pt"), audience("lu"), Audience::Public] {
        let shown = shown_to(&table, &who);
        for secret in [TITLE, YES, REPLY, "Answered"] {
            assert!(!shown.contains(&inside(secret)), "{who:?} reads “{secret}”");
        }
    }
    let mut public = ours(Recipients::Public, None, None).opened();
    public.when("pt", answer("accept"));
    assert!(told_to(&public, &Audience::Public).contains(YES));
}

#[test]
fn the_sheet_asks_where_silence_is_settled_and_whoever_may_answer() {
    let mut table = ours(states(&["ee", "fi"]), Some("fi"), Some("decline")).opened();
    let asked = |table: &Table, code: &str| {
        let all = open(table.book(), table.state(), &code.into(), &Drafts::default());
        all.into_iter().filter(|open| matches!(open, Open::Question(..))).collect::<Vec<_>>()
    };
    table.until(1, Phase::Communication);
    assert!(asked(&table, "fi").is_empty(), "there is time yet");
    table.until(2, Phase::Communication);
    assert_eq!(asked(&table, "fi"), [Open::Question("offer".into(), Some("decline".into()))]);
    assert!(asked(&table, "ee").is_empty() && asked(&table, "pt").is_empty());
    table.when("fi", answer("decline"));
    assert!(asked(&table, "fi").is_empty());
}
