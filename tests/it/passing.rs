//! Evidence that is passed to chosen Member States alone: with whom, in what form, and who learns of it (`S1-IG §3`).

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::evidence::EvidenceEvent;
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::rejection::Rejection;
use demarche::model::evidence::ShareMode;
use demarche::model::phase::Phase;
use demarche::view::audience::Audience;
use demarche::view::evidence::{EvidenceView, evidence};
use demarche::view::names::ViewContext;
use demarche::view::story::story;

use crate::screens::{first_difference, shown_to};
use crate::secrecy::outsiders;
use crate::support::{Table, WORDS, audience, given, worked_example};

fn pass(to: &[&str], mode: ShareMode) -> Command {
    Command::ShareWith { with: to.iter().map(|to| (*to).into()).collect(), evidence: "e4".into(), mode }
}

fn share(mode: ShareMode) -> Command {
    Command::SealSharing([("e4".into(), mode)].into())
}

/// Estonia holds `e4`, Portugal has a seat; nobody else shares anything.
fn table() -> Table {
    let mut table = given(worked_example()).teams(&["ee", "pt"]).the_rest_silent().opened();
    table.until(1, Phase::Intelligence);
    table
}

fn picture_of(table: &Table, code: &str) -> Vec<u32> {
    table.posterior(&PictureOf::State(code.into()))
}

fn told(table: &Table, who: &Audience) -> String {
    let context = ViewContext::new(table.book(), &WORDS);
    let lines = story(&context, &table.session.path(), who);
    lines.into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n")
}

fn screen(table: &Table, code: &str) -> EvidenceView {
    evidence(&ViewContext::new(table.book(), &WORDS), table.state(), &code.into())
}

#[test]
fn what_is_passed_on_changes_the_receivers_picture_and_no_other() {
    let mut table = table();
    let (pool, ours) = (table.posterior(&PictureOf::Pool), picture_of(&table, "ee"));
    assert_eq!(picture_of(&table, "pt"), pool);
    table.when("ee", pass(&["pt"], ShareMode::Full)).until(1, Phase::Initiative);
    assert_eq!(picture_of(&table, "pt"), ours, "Portugal has all that Estonia has");
    assert_eq!((table.posterior(&PictureOf::Pool), picture_of(&table, "ee")), (pool, ours));
    assert!(table.state().pool.iter().all(|item| item.from.is_none()));
}

/// What comes from one root counts once, however often and in whichever form it comes.
#[test]
fn what_is_passed_and_later_shared_with_all_counts_once() {
    for (first, then) in [(ShareMode::Full, ShareMode::Sanitised), (ShareMode::Assessment, ShareMode::Full)] {
        let mut with = table();
        with.when("ee", pass(&["pt"], first)).until(2, Phase::Intelligence);
        with.when("ee", share(then)).until(2, Phase::Initiative);
        let mut without = table();
        without.until(2, Phase::Intelligence).when("ee", share(first.max(then))).until(2, Phase::Initiative);
        assert_eq!(picture_of(&with, "pt"), picture_of(&without, "pt"), "{first:?}, then {then:?}");
    }
}

#[test]
fn until_the_reveal_it_can_be_changed_and_taken_back() {
    let mut table = table();
    table.when("ee", pass(&["pt"], ShareMode::Full)).when("ee", pass(&["pt"], ShareMode::Assessment));
    assert_eq!(table.state().sealed_for(&"ee".into(), &"pt".into(), &"e4".into()), Some(ShareMode::Assessment));
    table.when("ee", pass(&["pt"], ShareMode::Nothing));
    assert!(table.state().sealed_passing.is_empty(), "nothing is left of it");
    table.until(1, Phase::Initiative);
    assert!(table.state().passed.is_empty());
    assert_eq!(table.refused("ee", &pass(&["pt"], ShareMode::Full)), Rejection::OtherPhase(Phase::Intelligence));
}

#[test]
fn each_partner_can_have_another_form_and_nobody_the_same_twice() {
    let mut book = worked_example();
    let mut second = book.scenario.seat(&"pt".into()).expect("a seat").clone();
    second.state = "lv".into();
    book.scenario.seats.push(second);
    let book = demarche::model::rulebook::Rulebook::new(
        book.scenario.clone(),
        &book.toolbox,
        book.states.clone(),
        &book.in_force,
    );
    let mut table = given(book.expect("as before")).team("ee").the_rest_silent().opened();
    table.until(1, Phase::Intelligence);
    table.when("ee", pass(&["pt", "lv"], ShareMode::Assessment)).when("ee", pass(&["lv"], ShareMode::Full));
    table.until(2, Phase::Intelligence);
    let modes = |to: &str| table.state().passed(&to.into()).iter().map(|item| item.mode).collect::<Vec<_>>();
    assert_eq!((modes("pt"), modes("lv")), (vec![ShareMode::Assessment], vec![ShareMode::Full]));
    assert_eq!(table.refused("ee", &pass(&["pt", "lv"], ShareMode::Sanitised)), Rejection::SharedAlready("e4".into()));
    table.when("ee", pass(&["pt"], ShareMode::Sanitised));
}

#[test]
fn who_cannot_receive_and_who_cannot_pass_on_is_told_why() {
    let mut table = table();
    for nobody in [&["ee"][..], &["eeas"], &["atlantis"], &[]] {
        assert_eq!(table.refused("ee", &pass(nobody, ShareMode::Full)), Rejection::NoSuchRecipient, "{nobody:?}");
    }
    let no_picture = table.refused("ee", &pass(&["pt", "mt"], ShareMode::Full));
    assert_eq!(no_picture, Rejection::NoPictureOfItsOwn("mt".into()));
    assert!(table.state().sealed_passing.is_empty(), "a refusal leaves nothing behind");
    assert_eq!(table.refused("pt", &pass(&["ee"], ShareMode::Full)), Rejection::NotYours("e4".into()));
    table.when("ee", pass(&["pt"], ShareMode::Sanitised)).until(2, Phase::Intelligence);
    let unknown = table.refused("pt", &pass(&["ee"], ShareMode::Full));
    assert_eq!(unknown, Rejection::NotYours("e4".into()), "it is not told which item it has");
    table.when("ee", pass(&["pt"], ShareMode::Full)).until(3, Phase::Intelligence);
    let theirs = Rejection::OriginatorControl("ee".into());
    assert_eq!(table.refused("pt", &pass(&["ee"], ShareMode::Full)), theirs);
    assert_eq!(table.refused("pt", &share(ShareMode::Full)), theirs, "nor may it share it with all");
}

/// Who gets an item with everybody else gets it once.
#[test]
fn what_all_get_as_openly_is_not_passed_besides() {
    let mut table = table();
    table.when("ee", pass(&["pt"], ShareMode::Sanitised)).when("ee", share(ShareMode::Full));
    table.until(1, Phase::Initiative);
    let passed = |event: &&Event| matches!(event, Event::Evidence(EvidenceEvent::Passed { .. }));
    assert_eq!(table.events().into_iter().filter(passed).count(), 0);
    assert!(table.state().pool.iter().any(|item| item.from.as_ref().is_some_and(|from| from.as_str() == "ee")));
}

#[test]
fn giver_receiver_and_facilitator_are_told_and_nobody_else() {
    for mode in [ShareMode::Assessment, ShareMode::Sanitised, ShareMode::Full] {
        let mut table = table();
        let mut silent = table.clone();
        table.when("ee", pass(&["pt"], mode)).until(1, Phase::Initiative);
        silent.when("ee", pass(&["pt"], ShareMode::Nothing)).until(1, Phase::Initiative);
        for who in outsiders(&table, &[&"ee".into(), &"pt".into()]) {
            let difference = first_difference(&shown_to(&silent, &who), &shown_to(&table, &who));
            assert_eq!(difference, None, "{who:?} notices, {mode:?}");
        }
        let title = &table.book().scenario.evidence(&"e4".into()).expect("e4").title;
        let sentence = "Estonia passes";
        for who in [audience("ee"), Audience::Facilitator] {
            assert!(told(&table, &who).contains(sentence) && told(&table, &who).contains(title.as_str()), "{who:?}");
        }
        let read = told(&table, &audience("pt"));
        assert!(read.contains(sentence), "{read}");
        let knows = shown_to(&table, &audience("pt")).contains(title.as_str());
        assert_eq!(knows, mode == ShareMode::Full, "{mode:?}: only the whole names its source");
    }
}

#[test]
fn the_evidence_screen_offers_partners_and_shows_what_came_from_them() {
    let mut table = table();
    let own = screen(&table, "ee").groups.remove(0).items.remove(0);
    assert!(own.partners.iter().any(|one| one.state.as_str() == "pt") && own.held.is_none());
    table.when("ee", pass(&["pt"], ShareMode::Sanitised));
    let own = screen(&table, "ee").groups.remove(0).items.remove(0);
    assert_eq!(own.held.as_deref(), Some("we; Portugal: Sanitised"));
    assert_eq!(own.shared, ShareMode::Nothing, "the 27 have nothing of it");
    table.until(1, Phase::Initiative);
    let theirs = screen(&table, "pt").groups;
    let passed = theirs.iter().find(|group| group.title == "Passed to us alone").expect("a group of its own");
    assert_eq!(passed.items.iter().map(|item| item.shared).collect::<Vec<_>>(), [ShareMode::Sanitised]);
    assert_eq!(passed.items[0].held.as_deref(), Some("Estonia and we"));
}
