//! What people chose or wrote counts only when they say so, and is never lost by looking elsewhere or leaving.

use demarche::engine::core::command::{Actor, Command, SeatMode, Setup};
use demarche::engine::core::proposal::{ProposalId, Stage};
use demarche::engine::core::state::State;
use demarche::model::phase::Phase;
use demarche::room::begin::begin;
use demarche::store::exercise::{Access, KeptSession};
use demarche::store::folders::home;
use demarche::store::scenarios::SHIPPED;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::story::story;
use demarche::words::Words;
use egui::Key;

use crate::support::{Window, folder, phase_by_phase};

/// Everything that has happened in the newest exercise of the tests' folder that tells of `mark`.
fn told(mark: &str) -> Vec<String> {
    let words = Words::english();
    let mut all = Vec::new();
    for path in Window::exercises() {
        let Ok(kept) = KeptSession::open(&path, Access::Read) else { continue };
        let context = ViewContext::new(kept.session.book(), &words);
        let lines = story(&context, &kept.session.path(), &Audience::Facilitator);
        let texts: Vec<String> = lines.into_iter().map(|line| line.text).collect();
        if texts.iter().any(|text| text.contains(mark)) {
            all = texts;
        }
    }
    all
}

const SHEET: &str = "Before we are done";

/// An exercise of some teams that stands in Decision with a text of Estonia due.
fn due(name: &str, measure: &str, teams: &[&str]) -> (std::path::PathBuf, ProposalId) {
    let _ = folder();
    let seat = Actor::Seat("ee".into());
    let seats = teams.iter().map(|team| ((*team).into(), SeatMode::Team(String::new())));
    // The desk asks Kestria for nothing, so that what is answered goes on.
    let seats = seats.chain([("eeas".into(), SeatMode::Silent)]).collect();
    // Portugal stands in nobody's way here.
    let text = SHIPPED[0].text.replace("points: -20,", "points: -6,");
    let mut kept = begin(name, &text, Setup { seed: 6, seats, ..Setup::default() }, &[]).expect("a file");
    phase_by_phase(&kept);
    let draft = Command::DraftInitiative { measure: measure.into(), addressee: None, reasons: String::new() };
    let is_due = |state: &State| {
        let mut ours = state.proposals.values().filter(|p| p.by.as_str() == "ee");
        ours.find(|p| state.phase == Phase::Decision && p.is_due(state.turn)).map(|p| p.id)
    };
    loop {
        if let Some(id) = is_due(kept.session.state()) {
            return (kept.file.path().to_owned(), id);
        }
        if kept.session.state().phase == Phase::Initiative && kept.session.state().turn == 1 {
            kept.submit(0, &seat, &draft).expect("a draft");
            let id = kept.session.state().proposals.values().find(|p| p.by.as_str() == "ee").expect("it").id;
            kept.submit(0, &seat, &Command::SubmitInitiative(id)).expect("submitted");
        }
        kept.submit(0, &Actor::Facilitator, &Command::Advance).expect("onwards");
    }
}

fn state(path: &std::path::Path) -> State {
    KeptSession::open(path, Access::Read).expect("the file").session.state().clone()
}

#[test]
fn being_done_asks_about_the_choice_that_is_not_sealed() {
    let mut window = Window::open(None);
    window.click("Start now").onward();
    window.click("Full").primary();
    assert!(window.shows(SHEET) && window.shows_part("chosen and not sealed"), "{:?}", window.names());
    window.click("Go back");
    assert!(!window.shows(SHEET) && window.shows_part("Share with the 27"), "nothing was sent");
    window.primary().primary();
    assert!(window.shows_part("What happened"));
    drop(window);
    assert!(!told("Estonia shares in full").is_empty(), "the choice on the screen was dropped");
}

#[test]
fn a_choice_that_is_not_to_be_sealed_is_not() {
    let mut window = Window::open(None);
    window.click("Start now").onward();
    window.click("Sanitised").primary().click("Share nothing").primary();
    assert!(!window.shows(SHEET), "{:?}", window.names());
    window.click("Situation").click("Events");
    assert!(!window.shows_part("Estonia shares a sanitised report"));
}

#[test]
fn a_draft_is_never_dropped_in_silence() {
    let mut window = Window::open(None);
    window.click("Start now").onward().onward();
    window.click("Draft this initiative").primary();
    assert!(window.shows_part("is drafted and not submitted"), "{:?}", window.names());
    window.primary();
    assert!(window.shows_part("Estonia proposes"), "{:?}", window.names());
}

#[test]
fn a_vote_that_counts_as_an_abstention_is_asked_for() {
    let (path, _) = due("conclusions.ron", "S8", &["ee"]);
    let mut window = Window::open(Some(path));
    window.skip_news().click("Text and law").primary();
    assert!(window.shows_part("Unsealed, it counts as an abstention"), "{:?}", window.names());
    window.click("Show it");
    assert!(window.shows("Seal our vote"), "the proposal that waits is on the screen");
}

/// A chosen objection stays with its proposal while one looks at another screen, another proposal, another tab.
#[test]
fn a_chosen_objection_survives_looking_elsewhere_and_counts() {
    let (path, id) = due("objection.ron", "S4", &["ee"]);
    let mut window = Window::open(Some(path.clone()));
    window.skip_news().click("Break the silence");
    window.click("Situation").click("Toolbox").click("Table");
    window.primary();
    assert!(window.shows_part("is chosen and not sealed"), "{:?}", window.names());
    window.primary();
    assert!(window.shows_part("goes back"), "the reveal is told: {:?}", window.names());
    drop(window);
    assert_eq!(state(&path).proposals.get(&id).expect("it").stage, Stage::Tabled, "the silence was broken");
}

#[test]
fn a_sealed_vote_can_be_changed_until_the_reveal() {
    let (path, id) = due("changed.ron", "S4", &["ee"]);
    let mut window = Window::open(Some(path.clone()));
    window.skip_news().click("Break the silence").click("Seal our vote");
    assert!(window.shows_part("Sealed"), "{:?}", window.names());
    window.click("Change our decision").click("Stay silent").click("Seal our vote").primary();
    drop(window);
    assert!(state(&path).proposals.get(&id).expect("it").adopted().is_some(), "the last word counts");
}

/// The facilitator takes the laptop in the middle, somebody leaves the exercise: what was chosen and written is there.
#[test]
fn unsent_work_survives_handing_over_and_leaving() {
    let (path, _) = due("left.ron", "S4", &["ee", "pt"]);
    let mut window = Window::open(Some(path.clone()));
    window.press(Key::Enter).skip_news().click("Break the silence");
    window.click("Messages").write("Message", "Wait for Lisbon");
    window.click("Facilitator").press(Key::Enter);
    assert!(!window.shows_part("Wait for Lisbon"), "it is nobody else's");
    window.click("Back to the seats").press(Key::Enter).click("Messages");
    assert!(window.shows_part("Wait for Lisbon"), "{:?}", window.names());
    window.click("Leave");
    assert!(window.shows_part("stops the exercise for everybody"), "leaving is asked about once");
    window.click("Leave");
    drop(window);
    let mut window = Window::open(Some(path));
    window.press(Key::Enter).click("Messages");
    assert!(window.shows_part("Wait for Lisbon"), "after leaving: {:?}", window.names());
    window.primary();
    assert!(window.shows_part("Wait for Lisbon") && window.shows_part("Break the silence"), "and named when done");
}

#[test]
fn the_key_for_the_next_step_sends_a_message_and_ends_no_phase() {
    let mut window = Window::open(None);
    window.click("Start now").onward().click("Messages").write("Message", "Good evening");
    window.primary();
    assert!(window.shows_part("Good evening") && window.shows_part("Intelligence, phase 2 of 7, current"));
    assert!(!window.shows(SHEET));
    window.click("Toolbox").write("Find a measure", "S4");
    window.primary();
    assert!(window.shows_part("Press Esc"), "it says how to go on: {:?}", window.names());
    assert!(window.shows_part("Intelligence, phase 2 of 7, current"), "and goes nowhere");
}

#[test]
fn the_facilitator_is_told_what_closing_the_phase_would_cut_off() {
    let (path, id) = due("cut.ron", "S4", &["ee", "pt"]);
    let mut window = Window::open(Some(path.clone()));
    window.press(Key::Enter).skip_news().click("Break the silence");
    window.click("Facilitator").press(Key::Enter).primary();
    assert!(window.shows_part("Estonia is not done: a vote on S4"), "{:?}", window.names());
    assert!(window.shows_part("Portugal is not done"), "and who has not sat down yet");
    assert!(!window.shows_part("Break the silence"), "what they would vote is theirs");
    window.click("Go back");
    assert!(window.shows_part("Decision, phase 5 of 7, current"), "nothing is closed");
    window.primary().primary();
    assert!(!window.shows_part("Decision, phase 5 of 7, current"));
    window.press(Key::Enter);
    assert!(window.shows_part("The phase was closed before we were done"), "{:?}", window.names());
    drop(window);
    assert!(state(&path).proposals.get(&id).expect("it").adopted().is_some(), "what is not sealed does not count");
}

/// The second click of a double click was meant for the phase before.
#[test]
fn a_double_click_ends_one_phase_and_not_two() {
    let mut window = Window::open(None);
    window.click("Start now");
    let done = window.place("Done, next").center();
    let button = |pressed| egui::Event::PointerButton {
        pos: done,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: egui::Modifiers::NONE,
    };
    window.harness.event(egui::Event::PointerMoved(done));
    window.harness.step();
    for _ in 0..2 {
        // Each within one frame: a double click is faster than the tests' seconds.
        window.harness.input_mut().events.extend([button(true), button(false)]);
        window.harness.step();
    }
    window.settle();
    assert!(window.shows_part("Intelligence, phase 2 of 7, current"), "{:?}", window.names());
}

#[test]
fn the_scores_leave_the_debriefing_readable() {
    let mut window = Window::open(None);
    window.click("Start now");
    window.click("Facilitator").press(Key::Enter);
    window.click("Truth");
    for label in ["Ledger", "Override", "Note"] {
        let place = window.place(label);
        assert!(place.right() < 1440.0 && place.left() > 1000.0, "{label} lies at {place:?}");
    }
}

#[test]
fn the_note_of_the_facilitator_survives_leaving() {
    let (path, _) = due("note.ron", "S4", &["ee", "pt"]);
    let mut window = Window::open(Some(path.clone()));
    window.press(Key::Enter).click("Facilitator").press(Key::Enter).click("Note").write("Observation", "They whisper");
    window.click("Leave");
    drop(window);
    let mut window = Window::open(Some(path));
    window.press(Key::Enter).click("Facilitator").press(Key::Enter).click("Note");
    assert!(window.shows_part("They whisper"), "{:?}", window.names());
}

/// A trainer deletes the exercise of the morning; that of the afternoon gets its name and nothing else of it.
#[test]
fn another_exercise_of_the_same_name_finds_nothing_of_the_first() {
    let (path, _) = due("reused.ron", "S4", &["ee"]);
    let mut window = Window::open(Some(path.clone()));
    window.click("Messages").write("Message", "For the morning only");
    window.click("Leave");
    drop(window);
    std::fs::remove_file(&path).expect("deleted");
    let seats = [("ee".into(), SeatMode::Team(String::new()))].into();
    let again =
        begin("reused.ron", SHIPPED[0].text, Setup { seed: 7, seats, ..Setup::default() }, &[]).expect("a file");
    assert_eq!(again.file.path(), path, "it has the name of the first");
    drop(again);
    let mut window = Window::open(Some(path));
    window.click("Messages");
    assert!(!window.shows_part("For the morning only"), "{:?}", window.names());
}

/// What was written for an exercise that is there no more is put aside, however often that happens.
#[test]
fn what_an_exercise_that_was_replaced_left_is_not_lost() {
    let texts = ["Written in the morning", "Written at noon", "Written in the evening"];
    for (seed, text) in (1..).zip(texts) {
        let seats = [("ee".into(), SeatMode::Team(String::new()))].into();
        let kept =
            begin("replaced.ron", SHIPPED[0].text, Setup { seed, seats, ..Setup::default() }, &[]).expect("a file");
        let path = kept.file.path().to_owned();
        drop(kept);
        let mut window = Window::open(Some(path.clone()));
        window.click("Messages").write("Message", text);
        window.click("Leave");
        drop(window);
        std::fs::remove_file(&path).expect("deleted");
    }
    let files = std::fs::read_dir(home().join("unsent")).expect("a folder");
    let there: String = files.filter_map(|file| std::fs::read_to_string(file.expect("a file").path()).ok()).collect();
    assert_eq!(texts.map(|text| there.contains(text)), [true; 3]);
}

#[test]
fn a_vote_that_is_changed_and_not_sealed_is_asked_about() {
    let (path, id) = due("anew.ron", "S4", &["ee"]);
    let mut window = Window::open(Some(path.clone()));
    window.skip_news().click("Stay silent").click("Seal our vote");
    window.click("Change our decision").click("Break the silence").primary();
    assert!(window.shows_part("was changed since"), "{:?}", window.names());
    window.click("Keep what is sealed").primary();
    drop(window);
    assert!(state(&path).proposals.get(&id).expect("it").adopted().is_some(), "what was sealed counts");
}

/// The program is stopped after a message went out and before what is unsent was written anew: it is not sent twice.
#[test]
fn what_was_sent_before_a_crash_is_not_unsent_after_it() {
    let (path, _) = due("crash.ron", "S4", &["ee"]);
    let mut window = Window::open(Some(path.clone()));
    window.click("Messages").write("Message", "Only once");
    window.click("Leave");
    drop(window);
    let mut kept = KeptSession::open(&path, Access::Write).expect("the file");
    let send = Command::SendMessage { also: [].into(), to: None, text: "Only once".to_owned() };
    kept.submit(1, &Actor::Seat("ee".into()), &send).expect("sent");
    drop(kept);
    let mut window = Window::open(Some(path));
    window.primary().primary();
    assert!(!window.shows_part("is written and not sent"), "{:?}", window.names());
}
