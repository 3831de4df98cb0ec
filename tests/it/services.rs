//! Services of the Union: who may ask them, when they answer, what they bring, and what Intcen does when it is tasked.

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::delegation::DelegationEvent;
use demarche::engine::core::event::evidence::EvidenceEvent;
use demarche::engine::core::rejection::Rejection;
use demarche::model::evidence::Appears;
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::service::{Service, ServiceAnswer, ServiceAnswers};
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::services::services;
use demarche::view::situation::situation;

use crate::procedure::under;
use crate::support::{Table, WORDS, audience, first_call, given};

fn says(about: &str, turns: u32, reveals: &[&str]) -> ServiceAnswer {
    let reveals = reveals.iter().map(|key| (*key).into()).collect();
    ServiceAnswer { about: about.to_owned(), text: format!("What is known of {about}."), reveals, turns }
}

/// The ten-minute exercise, in which EC3 knows two things and brings Estonia's report.
fn asked_book() -> Rulebook {
    let mut book = under(first_call(), &[("ask.max_per_turn", 2)]);
    book.scenario.meta.turns = 4;
    let report = book.scenario.evidence.iter_mut().find(|item| item.key.as_str() == "unread-warning").expect("it");
    report.appears = Appears::WithInject;
    for inject in &mut book.scenario.injects {
        inject.reveals.retain(|key| key.as_str() != "unread-warning");
    }
    let answers = vec![says("the servers", 1, &["unread-warning"]), says("the money", 2, &[])];
    book.scenario.bodies = vec![ServiceAnswers { body: Service::Ec3, answers }];
    book
}

fn asking(teams: &[&str]) -> Table {
    let mut table = given(asked_book()).teams(teams).the_rest_silent().opened();
    table.until(1, Phase::Intelligence);
    table
}

fn ask(service: Service) -> Command {
    Command::AskService { service }
}

fn answers(table: &Table) -> Vec<(u32, Service, Option<u32>)> {
    table.state().service_answers.iter().map(|one| (one.turn, one.service, one.answer)).collect()
}

#[test]
fn the_first_question_brings_the_first_answer_and_its_evidence_to_its_holder() {
    let mut table = asking(&["ee", "pt"]);
    table.when("pt", ask(Service::Ec3));
    assert!(table.state().holdings(&"ee".into()).is_empty() && answers(&table).is_empty());
    table.until(2, Phase::Situation);
    assert_eq!(answers(&table), [(2, Service::Ec3, Some(0))]);
    assert_eq!(table.state().holdings(&"ee".into()), ["unread-warning".into()]);
    table.until(2, Phase::Intelligence).when("ee", ask(Service::Ec3)).when("pt", ask(Service::Ec3));
    table.until(3, Phase::Situation);
    assert_eq!(answers(&table)[1..], [(3, Service::Ec3, None)], "the third question finds nothing left");
    table.until(4, Phase::Situation);
    assert_eq!(answers(&table)[2..], [(4, Service::Ec3, Some(1))], "the second took two turns");
}

#[test]
fn a_question_may_be_put_until_initiatives_are_in_and_there_are_only_so_many() {
    let mut table = given(asked_book()).teams(&["ee", "pt"]).the_rest_silent().opened();
    assert_eq!(table.refused("ee", &ask(Service::Enisa)), Rejection::OtherPhase(Phase::Intelligence));
    table.until(1, Phase::Intelligence);
    table.when("ee", ask(Service::Enisa)).when("ee", ask(Service::CertEu));
    assert_eq!(table.refused("ee", &ask(Service::Ec3)), Rejection::NoQuestionLeft(2));
    table.until(1, Phase::Initiative).when("pt", ask(Service::CertEu));
    table.until(1, Phase::Deliberation);
    assert_eq!(table.refused("pt", &ask(Service::Ec3)), Rejection::OtherPhase(Phase::Intelligence));
    table.until(4, Phase::Intelligence);
    assert_eq!(table.refused("ee", &ask(Service::Enisa)), Rejection::ServiceTooLate);
    table.when("ee", ask(Service::Intcen));
}

#[test]
fn a_service_that_nobody_wrote_for_says_that_it_has_nothing_to_add() {
    let mut table = asking(&["ee", "pt"]);
    table.when("ee", ask(Service::CsirtsNetwork)).until(2, Phase::Situation);
    assert_eq!(answers(&table), [(2, Service::CsirtsNetwork, None)]);
    let context = ViewContext::new(table.book(), &WORDS);
    let news = |who: &Audience| situation(&context, table.state(), who).news;
    for who in [audience("ee"), audience("pt"), Audience::Facilitator] {
        let told = news(&who).into_iter().find(|one| one.title == "Nothing to add").expect("all 27 read it");
        assert!(told.kind.contains("CSIRTs") && told.text.contains("national teams"), "{told:?}");
    }
    assert!(news(&Audience::Public).iter().all(|one| one.title != "Nothing to add"));
}

#[test]
fn tasking_intcen_brings_a_product_at_once_and_without_anything_new_its_next_gap() {
    let products = |table: &Table| {
        let issued = |event: &&Event| matches!(event, Event::Delegation(DelegationEvent::ProductIssued { .. }));
        table.events().into_iter().filter(issued).count()
    };
    let mut table = asking(&["ee", "pt"]);
    table.when("ee", ask(Service::Intcen));
    assert_eq!((products(&table), answers(&table).len()), (1, 0));
    table.when("pt", ask(Service::Intcen));
    assert_eq!((products(&table), answers(&table)), (1, vec![(1, Service::Intcen, None)]));
    let context = ViewContext::new(table.book(), &WORDS);
    let news = situation(&context, table.state(), &audience("pt")).news;
    assert!(news.iter().any(|one| one.text.contains("It will look at this gap")), "{news:?}");
    table.until(2, Phase::Intelligence);
    assert_eq!(answers(&table).len(), 1, "nothing follows in the next turn");
}

#[test]
fn what_intcen_was_given_to_say_comes_beside_its_product() {
    let mut book = asked_book();
    let answers_of = vec![says("the port", 1, &[])];
    book.scenario.bodies.push(ServiceAnswers { body: Service::Intcen, answers: answers_of });
    let mut table = given(book).team("ee").the_rest_silent().opened();
    table.until(1, Phase::Intelligence).when("ee", ask(Service::Intcen));
    assert!(table.state().product.is_some() && answers(&table).is_empty());
    table.until(2, Phase::Situation);
    assert_eq!(answers(&table), [(2, Service::Intcen, Some(0))]);
}

#[test]
fn the_screen_says_who_can_be_asked_and_why_not() {
    let mut table = asking(&["ee"]);
    table.when("ee", ask(Service::Ec3)).when("ee", ask(Service::Enisa));
    let context = ViewContext::new(table.book(), &WORDS);
    let all = services(&context, table.state(), &"ee".into());
    assert_eq!(all.len(), Service::ALL.len());
    assert!(all.iter().all(|one| one.refusal.as_ref().is_some_and(|why| why.contains("2 questions"))), "{all:?}");
    let pending: Vec<Service> = all.iter().filter(|one| one.pending.is_some()).map(|one| one.service).collect();
    assert_eq!(pending, [Service::Ec3, Service::Enisa]);
}

#[test]
fn an_answer_cannot_be_unread() {
    let answered: Event = EvidenceEvent::ServiceAnswered { service: Service::Ec3, answer: Some(0) }.into();
    let by = "ee".into();
    let asked: Event = EvidenceEvent::ServiceAsked { by, service: Service::Ec3, turn_due: 2 }.into();
    assert!(answered.reveals_secrets() && !asked.reveals_secrets());
}
