//! Arguing with a delegation at the table: whom, with what, and what it rests on.

use std::path::PathBuf;

use demarche::engine::core::command::{Actor, Command, SeatMode, Setup};
use demarche::model::phase::Phase;
use demarche::room::begin::begin;
use demarche::store::scenarios::SHIPPED;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::support::{Window, folder};

/// An exercise of Estonia's in Deliberation, with its declaration on the table and nothing of anybody else.
fn deliberation() -> PathBuf {
    let _ = folder();
    let seat = Actor::Seat("ee".into());
    let seats = [("ee".into(), SeatMode::Team(String::new()))].into();
    let quiet = SHIPPED[0].text.replace(
        "\"will.drive\": 26",
        "\"will.drive\": -100, \"initiative.police_permille\": 0, \"initiative.help_permille\": 0",
    );
    let quiet = quiet.replace("\"desk.initiative_permille\": 700", "\"desk.initiative_permille\": 0");
    let mut kept = begin("arguing.ron", &quiet, Setup { seed: 6, seats, ..Setup::default() }, &[]).expect("a file");
    let draft = Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() };
    while kept.session.state().phase != Phase::Deliberation {
        if kept.session.state().phase == Phase::Initiative {
            kept.submit(0, &seat, &draft).expect("a draft");
            let id = kept.session.state().proposals.values().find(|own| own.by.as_str() == "ee").expect("it").id;
            kept.submit(0, &seat, &Command::SubmitInitiative(id)).expect("submitted");
        }
        kept.submit(0, &Actor::Facilitator, &Command::Advance).expect("onwards");
    }
    kept.file.path().to_owned()
}

/// Opens a list and takes something from it, which is drawn above all else.
fn take(window: &mut Window, list: &str, item: &str) {
    window.click(list);
    window.harness.get_all_by_label(item).last().expect("it is in the list").click();
    window.settle();
}

#[test]
fn an_argument_is_put_with_what_it_rests_on_and_not_with_the_same_again() {
    let mut window = Window::open(Some(deliberation()));
    window.skip_news().click("Talks");
    let (list, charter) = ("Choose what it rests on", "International law, UN Charter");
    assert!(!window.shows(list), "nothing is argued yet");
    take(&mut window, "Choose a delegation", "Belgium: can accept");
    take(&mut window, "Choose an argument", "What may follow");
    assert!(window.shows("There is nothing here that this argument could rest on"), "{:?}", window.names());
    take(&mut window, "Choose an argument", "What the law says");
    take(&mut window, list, charter);
    window.click("Put the argument");
    assert!(window.shows_part("The text has this: “International law, UN Charter”"), "{:?}", window.names());
    take(&mut window, "Choose an argument", "What the law says");
    window.click(list);
    let again = window.harness.get_all_by_label(charter).last().expect("it is in the list");
    assert!(again.accesskit_node().is_disabled(), "it was named already");
}
