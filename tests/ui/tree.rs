//! The accessibility tree of each screen, written down: what a screen reader finds, in its order, with roles and states.
//!
//! A change is meant or it is a mistake: `DEMARCHE_BLESS=1 cargo test --test ui tree` writes the trees anew.

use std::fmt::Write as _;
use std::path::PathBuf;

use demarche::engine::core::command::{Actor, Command, SeatMode, Setup};
use demarche::engine::core::state::Lifecycle;
use demarche::model::phase::Phase;
use demarche::room::begin::begin;
use demarche::store::exercise::{Access, KeptSession};
use demarche::store::scenarios::SHIPPED;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT;

use crate::support::{Window, folder};

/// Everything that can be heard on a screen: a line for each node that says something.
pub fn tree(window: &Window) -> String {
    let mut lines = String::new();
    said(&window.harness.root(), 0, &mut lines);
    lines
}

fn said(node: &egui_kittest::Node<'_>, depth: usize, lines: &mut String) {
    let own = node.accesskit_node();
    let words = [own.label(), own.value(), own.description()];
    let words: Vec<String> = words.into_iter().flatten().filter(|text| !text.trim().is_empty()).collect();
    // Labels that stand in what already has their words are only drawn.
    let silent = words.is_empty() || matches!(own.role(), Role::TextRun | Role::GenericContainer);
    if !silent {
        let disabled = if own.is_disabled() { " (closed)" } else { "" };
        let chosen = match own.toggled() {
            Some(egui::accesskit::Toggled::True) => " (chosen)",
            Some(_) | None => "",
        };
        let words = words.join(" | ").replace('\n', " ⏎ ");
        let _ = writeln!(lines, "{}{:?}{chosen}{disabled}: {words}", "  ".repeat(depth), own.role());
    }
    for child in node.children() {
        said(&child, depth + usize::from(!silent), lines);
    }
}

/// What is another in every run: where the tests' folder is, the seconds that are left, the head of a file.
fn same_in_every_run(tree: &str) -> String {
    let folder = folder().display().to_string();
    let mut lines: Vec<String> = tree.lines().map(|line| line.replace(&folder, "FOLDER")).collect();
    lines.retain(|line| !line.trim_start().starts_with("Timer"));
    for line in &mut lines {
        for (start, end) in [("head ", 24), ("Head ", 24)] {
            if let Some(at) = line.find(start) {
                let at = at + start.len();
                let last = (at + end).min(line.len());
                if line.is_char_boundary(last) {
                    line.replace_range(at..last, "HEAD");
                }
            }
        }
    }
    lines.join("\n") + "\n"
}

/// Compares what a screen says with what was written down of it.
fn holds(window: &Window, screen: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/trees").join(format!("{screen}.txt"));
    let now = same_in_every_run(&tree(window));
    if std::env::var_os("DEMARCHE_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(&path, &now).expect("written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let other = kept.lines().zip(now.lines()).position(|(kept, now)| kept != now);
    let at = other.unwrap_or_else(|| kept.lines().count().min(now.lines().count()));
    let line = |text: &str| text.lines().nth(at).unwrap_or("(nothing more)").to_owned();
    assert!(
        kept == now,
        "{screen}: line {} was\n  {}\nand is\n  {}\nIf that is meant: DEMARCHE_BLESS=1 cargo test --test ui tree",
        at + 1,
        line(&kept),
        line(&now)
    );
}

/// An exercise of two teams in a phase of the first turn, with a declaration of Estonia's on the way.
fn shared(phase: Phase) -> PathBuf {
    let _ = folder();
    let seats = ["ee", "pt"].map(|code| (code.into(), SeatMode::Team(String::new()))).into();
    let setup = Setup { seed: 6, seats, ..Setup::default() };
    let mut kept = begin("tree.ron", SHIPPED[0].text, setup, &[]).expect("a file");
    let seat = Actor::Seat("ee".into());
    while kept.session.state().phase != phase {
        if kept.session.state().phase == Phase::Initiative {
            let draft = Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: String::new() };
            kept.submit(0, &seat, &draft).expect("a draft");
            let id = kept.session.state().proposals.values().find(|own| own.by.as_str() == "ee").expect("it").id;
            kept.submit(0, &seat, &Command::SubmitInitiative(id)).expect("submitted");
        }
        kept.submit(0, &Actor::Facilitator, &Command::Advance).expect("onwards");
    }
    kept.file.path().to_owned()
}

#[test]
fn home_help_and_set_up_say_what_they_said() {
    let mut window = Window::open(None);
    window.press(Key::R);
    holds(&window, "set-up");
    window.press(Key::F1);
    holds(&window, "help");
}

#[test]
fn the_screens_of_a_seat_say_what_they_said() {
    let mut window = Window::open(Some(shared(Phase::Deliberation)));
    holds(&window, "curtain");
    window.press(Key::Enter);
    for place in ["Events", "Situation", "Evidence", "Toolbox", "Table", "Messages", "Brief"] {
        window.click(place);
        holds(&window, &format!("seat-{}", place.to_lowercase()));
    }
    window.click("Table").click("Talks");
    holds(&window, "seat-table-talks");
}

#[test]
fn the_console_and_the_end_say_what_they_said() {
    let mut window = Window::open(Some(shared(Phase::Deliberation)));
    window.press(Key::Enter).click("Facilitator").press(Key::Enter);
    for tab in ["Table", "What happened", "Messages", "As a seat", "Red cell", "Notes", "Projector"] {
        window.click(tab);
        holds(&window, &format!("console-{}", tab.to_lowercase().replace(' ', "-")));
    }
    for tab in ["Override", "Note", "Truth"] {
        window.click(tab);
        holds(&window, &format!("console-{}", tab.to_lowercase()));
    }
}

#[test]
fn a_debriefing_says_what_it_said() {
    let path = shared(Phase::Deliberation);
    let mut kept = KeptSession::open(&path, Access::Write).expect("the file");
    while kept.session.state().lifecycle != Lifecycle::Over {
        kept.submit(0, &Actor::Facilitator, &Command::Advance).expect("onwards");
    }
    drop(kept);
    let mut window = Window::open(Some(path));
    window.wait_for("consistent in itself");
    holds(&window, "debrief");
    window.click("Scores").settle();
    holds(&window, "debrief-scores");
}
