//! What the screen shows as chosen counts when a delegation says that it is done.

use demarche::store::exercise::{Access, KeptSession};
use demarche::view::audience::Audience;
use demarche::view::names::Lens;
use demarche::view::story::story;
use demarche::words::Words;

use crate::support::Window;

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
