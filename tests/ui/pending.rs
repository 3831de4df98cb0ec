//! What the screen shows as chosen counts when a delegation says that it is done.

use demarche::engine::command::{Actor, Command, SeatMode, Setup};
use demarche::engine::state::State;
use demarche::model::phase::Phase;
use demarche::store::exercise::{Access, KeptSession};
use demarche::store::scenarios::SHIPPED;
use demarche::ui::setup::begin;
use demarche::view::audience::Audience;
use demarche::view::names::Lens;
use demarche::view::story::story;
use demarche::words::Words;

use crate::support::{Window, folder};

/// Everything that has happened in the newest exercise of the tests' folder that tells of `mark`.
fn told(mark: &str) -> Vec<String> {
    let words = Words::english();
    let mut all = Vec::new();
    for path in Window::exercises() {
        let Ok(kept) = KeptSession::open(&path, Access::Read) else { continue };
        let lens = Lens { book: kept.session.book(), words: &words };
        let lines = story(&lens, &kept.session.path(), &Audience::Facilitator);
        let texts: Vec<String> = lines.into_iter().map(|line| line.text).collect();
        if texts.iter().any(|text| text.contains(mark)) {
            all = texts;
        }
    }
    all
}

#[test]
fn being_done_seals_the_choice_that_the_screen_shows() {
    let mut window = Window::open(None);
    window.click("Start now").primary();
    window.click("Full").primary();
    assert!(window.shows_part("Toolbox"));
    drop(window);
    assert!(!told("Estonia shares in full").is_empty(), "the choice on the screen was dropped");
}

#[test]
fn a_draft_is_never_dropped_in_silence() {
    let mut window = Window::open(None);
    window.click("Start now").primary().primary();
    window.click("Draft this initiative").primary();
    assert!(window.shows_part("A draft is not submitted yet"), "{:?}", window.names());
    window.click("Submit it").primary();
    assert!(window.shows_part("Where the 27 stand"));
}

/// An exercise of Estonia alone that stands in Decision with its conclusions (S8) due.
fn conclusions_are_due() -> std::path::PathBuf {
    let _ = folder();
    let seat = Actor::Seat("ee".into());
    let setup = Setup { seed: 6, seats: [("ee".into(), SeatMode::Team(String::new()))].into() };
    let mut kept = begin("conclusions.ron", SHIPPED[0].text, setup, &[]).expect("a file");
    let due = |state: &State| state.phase == Phase::Decision && state.proposals.values().any(|p| p.is_due(state.turn));
    while !due(kept.session.state()) || kept.session.state().turn == 1 {
        if kept.session.state().phase == Phase::Initiative && kept.session.state().turn == 1 {
            let draft = Command::DraftInitiative { measure: "S8".into(), addressee: None, reasons: String::new() };
            kept.submit(0, &seat, &draft).expect("a draft");
            let id = kept.session.state().proposals.values().find(|p| p.by.as_str() == "ee").expect("it").id;
            kept.submit(0, &seat, &Command::SubmitInitiative(id)).expect("submitted");
        }
        kept.submit(0, &Actor::Facilitator, &Command::Advance).expect("onwards");
    }
    kept.file.path().to_owned()
}

#[test]
fn a_vote_that_counts_as_an_abstention_is_asked_for_once() {
    let mut window = Window::open(Some(conclusions_are_due()));
    window.click("Text and law").primary();
    assert!(window.shows_part("No vote of ours yet on S8"), "{:?}", window.names());
    assert!(window.shows("Seal our vote"), "the proposal that waits is on the screen");
    window.click("Situation").click("Table").primary();
    assert!(!window.shows("Seal our vote"), "once more leaves it so");
}

#[test]
fn the_scores_leave_the_debriefing_readable() {
    let mut window = Window::open(None);
    window.click("Start now");
    window.click("Facilitator").press(egui::Key::Enter);
    window.click("Truth");
    for label in ["Ledger", "Override", "Note"] {
        let place = window.place(label);
        assert!(place.right() < 1440.0 && place.left() > 1000.0, "{label} lies at {place:?}");
    }
}
