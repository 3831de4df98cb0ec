//! What sharing costs and what it brings: leaks, sources and channels that are lost, answers that rest on the picture.

use demarche::engine::core::command::Command;
use demarche::engine::core::event::Event;
use demarche::engine::core::event::evidence::EvidenceEvent;
use demarche::engine::core::ledger::{PictureOf, Rule};
use demarche::model::condition::Condition;
use demarche::model::evidence::{Appears, ShareMode};
use demarche::model::inject::{Effect, Recipients};
use demarche::model::phase::Phase;
use demarche::view::redact::seen;

use crate::answers::offering;
use crate::injects::{calm, inject, release};
use crate::procedure::under;
use crate::support::{Table, audience, given, worked_example};

/// Estonia gives its intercept away in a form, where what is given in full always leaks and nothing else does.
pub fn given_away(mode: Option<ShareMode>) -> Table {
    let always = [("leak.full_permille", 1000), ("leak.sanitised_permille", 0), ("leak.assessment_permille", 0)];
    let mut table = given(under(worked_example(), &always)).team("ee").the_rest_silent().opened();
    table.until(1, Phase::Intelligence);
    if let Some(mode) = mode {
        table.when("ee", Command::SealSharing([("e4".into(), mode)].into()));
    }
    table.until(1, Phase::Initiative);
    table
}

/// A modelling choice: the chance hangs on the form; a leak costs trust, and only its giver knows which item it was.
#[test]
fn what_is_given_in_full_may_leak_and_costs_trust() {
    let leaked = |table: &Table| table.state().leaked.contains(&("ee".into(), "e4".into()));
    let [kept, assessed, full] = [None, Some(ShareMode::Assessment), Some(ShareMode::Full)].map(given_away);
    assert!(!leaked(&kept) && !leaked(&assessed) && leaked(&full));
    assert_eq!(full.moves_by(Rule::CohesionLeak).map(|entry| entry.after - entry.before).collect::<Vec<_>>(), [-2]);
    let event = full.events().into_iter().find(|event| matches!(event, Event::Evidence(EvidenceEvent::Leaked { .. })));
    let event = event.expect("it leaked");
    let sees = |code: &str| seen(full.book(), full.state(), event, &audience(code)).is_some();
    assert!(sees("ee") && !sees("pt"), "which capital talked is nobody else's to know");
    let once = demarche::engine::world::condition::holds(full.book(), full.state(), &Condition::Leaked("e4".into()));
    assert!(once);
}

#[test]
fn a_condition_tells_in_which_form_something_was_given() {
    let gave = |table: &Table, mode| {
        let wanted = Condition::Gave("ee".into(), "e4".into(), mode);
        demarche::engine::world::condition::holds(table.book(), table.state(), &wanted)
    };
    let table = given_away(Some(ShareMode::Sanitised));
    assert!(gave(&table, ShareMode::Assessment) && gave(&table, ShareMode::Sanitised));
    assert!(!gave(&table, ShareMode::Full) && !gave(&given_away(None), ShareMode::Assessment));
}

#[test]
fn a_source_that_is_lost_brings_nothing_more() {
    let held = |lost: bool| {
        let mut book = calm();
        let evidence = book.scenario.evidence.iter_mut().find(|own| own.key.as_str() == "e4").expect("the intercept");
        evidence.appears = Appears::WithInject;
        let root = evidence.root.clone();
        let mut brings = inject(&book, "brings", &[]);
        brings.reveals = vec!["e4".into()];
        brings.recipients = Recipients::States(vec!["ee".into()]);
        let loses = inject(&book, "loses", &[Effect::LoseSource(root)]);
        book.scenario.injects = vec![brings, loses];
        let mut table = given(book).team("ee").the_rest_silent().opened();
        if lost {
            release(&mut table, "loses");
        }
        release(&mut table, "brings");
        table.state().holdings(&"ee".into()).len()
    };
    assert_eq!((held(false), held(true)), (1, 0));
}

#[test]
fn a_channel_and_a_way_out_can_be_taken_back() {
    let mut book = calm();
    let to = || "ostmere".into();
    let effects = [
        Effect::OpenChannel(to()),
        Effect::OfferWayOut(to()),
        Effect::CloseChannel(to()),
        Effect::WithdrawWayOut(to()),
    ];
    let keys = ["open", "offer", "close", "withdraw"];
    book.scenario.injects =
        keys.iter().zip(effects).map(|(key, effect)| inject(&book, key, std::slice::from_ref(&effect))).collect();
    let mut table = given(book).team("ee").the_rest_silent().opened();
    release(&mut table, "open");
    release(&mut table, "offer");
    assert!(table.state().channels.contains("ostmere") && table.state().ways_out.contains("ostmere"));
    release(&mut table, "close");
    release(&mut table, "withdraw");
    assert!(table.state().channels.is_empty() && table.state().ways_out.is_empty());
}

/// A modelling choice: a seat that the program plays stakes something on what it holds likeliest.
#[test]
fn the_program_answers_by_what_it_holds_likeliest_where_an_answer_fits_it() {
    let answered = |leading: usize| {
        let mut book = offering(Recipients::All, Some("ee"), Some("decline"));
        let hypothesis = book.scenario.hypotheses[0].key.clone();
        let offer = book.scenario.injects[0].offer.as_mut().expect("an offer");
        offer.answers[0].fits = Some(hypothesis);
        let mut table = given(book).opened();
        table.until(2, Phase::Communication);
        let mut state = table.state().clone();
        let picture = state.pictures.get_mut(&PictureOf::State("ee".into())).expect("its own");
        picture.iter_mut().enumerate().for_each(|(place, weight)| *weight = if place == leading { 0 } else { -900 });
        let book = table.book();
        let offer = book.scenario.injects[0].offer.as_ref().expect("an offer");
        let fitting = demarche::engine::world::answers::fitting(book, &state, &"ee".into(), offer);
        fitting.map(|key| key.to_string())
    };
    assert_eq!((answered(0).as_deref(), answered(1)), (Some("accept"), None));
}
