//! What each audience reads and does not read, sentence by sentence.

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::procedure::ProcedureEvent;
use demarche::engine::core::proposal::ProposalId;
use demarche::model::evidence::ShareMode;
use demarche::model::inject::Effect;
use demarche::model::phase::Phase;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::table::table as proposals;

use crate::screens::{first_difference, inside, shown_to};
use crate::secrecy::outsiders;
use crate::support::{WORDS, audience, first_call, given, night_shift, shipped};

#[test]
fn the_facilitator_and_the_holder_see_what_is_sealed() {
    let mut table = given(first_call()).teams(&["ee", "pt"]).opened();
    table.until(1, Phase::Intelligence);
    let mut other = table.clone();
    let seal = |mode| Command::SealSharing([("unread-warning".into(), mode)].into());
    table.when("ee", seal(ShareMode::Full));
    other.when("ee", seal(ShareMode::Assessment));
    for who in [audience("ee"), Audience::Facilitator] {
        assert_ne!(shown_to(&table, &who), shown_to(&other, &who), "{who:?}");
    }
    let pt = audience("pt");
    let revealed = shown_to(table.until(1, Phase::Initiative), &pt);
    assert_ne!(revealed, shown_to(other.until(1, Phase::Initiative), &pt), "the reveal is for all");
}

#[test]
fn the_hidden_truth_shows_nowhere() {
    // Where the dice choose the truth, evidence and late injects follow it.
    for (name, book) in shipped().into_iter().filter(|(_, book)| book.scenario.truth.is_some()) {
        let mut other = book.clone();
        let wrong =
            book.scenario.hypotheses.iter().find(|hypothesis| Some(&hypothesis.key) != book.scenario.truth.as_ref());
        other.scenario.truth = Some(wrong.expect("several hypotheses").key.clone());
        // At the very end it comes out.
        let last = book.scenario.meta.turns;
        let played = |book| given(book).team("ee").the_rest_silent().opened().until(last, Phase::Consequences).clone();
        let (here, there) = (played(book), played(other));
        for who in outsiders(&here, &[]) {
            let difference = first_difference(&shown_to(&here, &who), &shown_to(&there, &who));
            assert_eq!(difference, None, "{name}: {who:?} can tell who did it");
        }
    }
}

#[test]
fn an_inject_for_one_delegation_is_not_named_to_the_others_by_what_it_changes() {
    let mut book = first_call();
    let inject = book.scenario.injects.iter_mut().find(|inject| inject.key.as_str() == "note-lisbon").expect("a note");
    inject.effects.push(Effect::Tension(5));
    let title = inject.title.clone();
    let table = given(book).teams(&["ee", "pt"]).opened();
    assert!(shown_to(&table, &audience("pt")).contains(&inside(&title)));
    assert!(!shown_to(&table, &audience("ee")).contains(&inside(&title)), "Estonia reads of Portugal's note");
}

#[test]
fn drafts_of_others_cannot_be_counted() {
    let draft = || Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() };
    let mut alone = given(first_call()).teams(&["ee", "pt"]).opened();
    let mut beside = alone.until(1, Phase::Initiative).clone();
    alone.when("ee", Command::Finish).when("pt", draft());
    beside.when("ee", draft()).when("pt", draft());
    let pt = audience("pt");
    assert_eq!(first_difference(&shown_to(&alone, &pt), &shown_to(&beside, &pt)), None);
}

#[test]
fn the_public_sees_no_proposal_that_only_the_27_may_see() {
    let mut table = given(first_call()).teams(&["ee", "pt"]).opened();
    let quiet = Command::DraftInitiative {
        measure: "S10".into(),
        addressee: Some("kestria".into()),
        reasons: "Quietly.".to_owned(),
    };
    table.until(1, Phase::Initiative).when("pt", quiet).when("pt", Command::SubmitInitiative(ProposalId(22_001)));
    table.until(1, Phase::Deliberation);
    let context = ViewContext::new(table.book(), &WORDS);
    let seen = proposals(&context, table.state(), &Audience::Public);
    assert!(seen.iter().all(|proposal| proposal.reasons != "Quietly."), "the public reads of a private démarche");
}

#[test]
fn a_sanitised_report_comes_without_its_name() {
    let mut table = given(first_call()).teams(&["ee", "pt"]).opened();
    let seal = Command::SealSharing([("unread-warning".into(), ShareMode::Sanitised)].into());
    table.until(1, Phase::Intelligence).when("ee", seal).until_the_end();
    let told = shown_to(&table, &audience("pt"));
    assert!(told.contains("Estonia shares a sanitised report, graded B2"));
    assert!(!told.contains("unread-warning"));
}

#[test]
fn the_public_reads_of_no_evidence_at_all() {
    for (name, book) in shipped() {
        let mut table = given(book).seed(3).opened();
        let told = shown_to(table.until_the_end(), &Audience::Public);
        for item in &table.book().scenario.evidence {
            assert!(!told.contains(&inside(&item.title)), "{name}: the public reads {}", item.title);
        }
    }
}

#[test]
fn a_sanitised_report_comes_without_its_source_and_method() {
    let mut table = given(night_shift()).teams(&["ee", "pt"]).the_rest_silent().opened();
    table.until(2, Phase::Intelligence);
    table.when("ee", Command::SealSharing([("e4".into(), ShareMode::Sanitised)].into()));
    table.until(2, Phase::Initiative);
    let shown = shown_to(&table, &audience("pt"));
    assert!(shown.contains("Estonia shares a sanitised report"));
    for method in ["One telephone line in Norvania", "partner-line", "partner-n"] {
        assert!(!shown.contains(method), "Portugal reads of {method}");
    }
}

/// A seat's own record has everything that the seat did, also what it thought better of.
#[test]
fn the_export_of_a_seat_holds_every_act_that_its_story_tells() {
    let draft =
        |measure: &str| Command::DraftInitiative { measure: measure.into(), addressee: None, reasons: String::new() };
    let mut table = given(first_call()).teams(&["ee", "pt"]).opened();
    table.until(1, Phase::Initiative).when("ee", draft("S4")).when("ee", draft("S3"));
    table.when("ee", Command::DiscardInitiative(ProposalId(6_001))).until(1, Phase::Deliberation);
    let context = ViewContext::new(table.book(), &WORDS);
    let thrown = |who: &Audience| {
        let entries = demarche::view::export::export(&context, &table.session.path(), who);
        let events = entries.into_iter().flat_map(|entry| entry.events);
        events.filter(|event| matches!(event, Event::Procedure(ProcedureEvent::InitiativeDiscarded(_)))).count()
    };
    assert_eq!(thrown(&audience("ee")), 2, "one by hand, one when the phase closed");
    assert_eq!((thrown(&audience("pt")), thrown(&Audience::Public)), (0, 0));
}
