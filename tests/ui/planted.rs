//! The law of secrecy over what is directed by hand: words that were planted for one team are looked for on the screens of
//! another, behind the curtain, on Home, on the projector, in titles, and in every file that is written.

use std::path::{Path, PathBuf};

use demarche::engine::core::command::{Actor, Command, Direction, SeatMode, Setup};
use demarche::engine::core::observation::Observation;
use demarche::model::inject::{Inject, Recipients};
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::room::begin::begin;
use demarche::store::scenarios::SHIPPED;
use egui::Key;

use crate::support::{Window, folder};
use crate::tree::tree;

/// Stands in everything that is planted, and nowhere else.
const PLANTED: &str = "Quittenkompott";

/// An exercise of two teams in which Estonia alone was written to, told of, reworded for and observed.
fn planted() -> PathBuf {
    let _ = folder();
    let seats = ["ee", "pt"].map(|code| (StateKey::new(code), SeatMode::Team(String::new()))).into();
    let mut kept =
        begin("planted.ron", SHIPPED[0].text, Setup { seed: 6, seats, ..Setup::default() }, &[]).expect("a file");
    let word = |what: &str| format!("{PLANTED} {what}");
    let estonia = || Recipients::States(vec!["ee".into()]);
    let (book, state) = (kept.session.book(), kept.session.state());
    let waits = |one: &&Inject| {
        !state.injects.contains_key(&one.key) && one.recipients == Recipients::States(vec!["ee".into()])
    };
    let later = book.scenario.injects.iter().find(waits).expect("one waits").key.clone();
    let directed = [
        Direction::Improvise { to: estonia(), title: word("headline"), text: word("inject") },
        Direction::Write { to: Some("ee".into()), text: word("letter") },
        Direction::Reword { inject: later, words: Some((word("new headline"), word("new words"))) },
    ];
    for direction in directed {
        kept.submit(0, &Actor::Facilitator, &Command::Direct(direction)).expect("may");
    }
    let note = Command::Note(Observation { text: word("observation"), ..Observation::default() });
    kept.submit(0, &Actor::Facilitator, &note).expect("may");
    kept.submit(0, &Actor::Facilitator, &Command::Advance).expect("onwards");
    let question = Command::AskDirection(word("question"));
    kept.submit(0, &Actor::Seat("ee".into()), &question).expect("may");
    kept.submit(0, &Actor::Facilitator, &Command::Advance).expect("onwards");
    assert_eq!(kept.session.state().phase, Phase::Initiative);
    let draft = Command::DraftInitiative { measure: "S4".into(), addressee: None, reasons: word("reasons") };
    kept.submit(0, &Actor::Seat("ee".into()), &draft).expect("a draft");
    kept.file.path().to_owned()
}

fn is_clean(window: &Window, where_: &str) {
    let tree = tree(window);
    let found: Vec<&str> = tree.lines().filter(|line| line.contains(PLANTED)).collect();
    assert!(found.is_empty(), "{where_}: {found:?}");
    let titles = window.harness.output().viewport_output.values().flat_map(|one| &one.commands);
    let told = titles.filter(|command| format!("{command:?}").contains(PLANTED)).count();
    assert_eq!(told, 0, "{where_}: the title of a window");
}

/// All files below a folder.
fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let kind = entry.file_type().expect("a kind");
        // Other tests leave pipes there, which never end.
        if kind.is_dir() {
            files(&entry.path(), into);
        } else if kind.is_file() {
            into.push(entry.path());
        }
    }
}

#[test]
fn what_was_planted_for_one_team_is_nowhere_where_another_or_the_room_could_find_it() {
    let path = planted();
    let mut window = Window::open(Some(path.clone()));
    is_clean(&window, "the curtain");
    window.press(Key::Enter);
    let mut ours = 0;
    for place in ["Situation", "Table", "Messages"] {
        window.click(place);
        ours += tree(&window).matches(PLANTED).count();
    }
    assert!(ours > 3, "Estonia finds it: {ours}");
    window.click("Messages").write("Message", &format!("{PLANTED} unsent"));
    window.click("Hand over");
    // It is asked about, and kept: the draft for the declaration is thrown away.
    for leave in ["Throw it away", "Keep it for later"] {
        if window.shows(leave) {
            window.click(leave);
        }
    }
    window.primary();
    is_clean(&window, "the curtain after a hand-over");
    let copied =
        window.harness.output().platform_output.commands.iter().any(|one| format!("{one:?}").contains(PLANTED));
    assert!(!copied, "the clipboard");
    window.press(Key::Enter);
    for place in ["Events", "Situation", "Evidence", "Toolbox", "Table", "Messages", "Brief"] {
        window.click(place);
        is_clean(&window, &format!("Portugal's {place}"));
        window.press(Key::F1);
        is_clean(&window, &format!("Portugal's help on {place}"));
        window.press(Key::Escape);
    }
    window.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::K);
    window.settle();
    is_clean(&window, "what Portugal can find");
    window.press(Key::Escape);
    window.click("Facilitator");
    is_clean(&window, "the facilitator's curtain");
    window.press(Key::Enter).click("Projector").click("Show it on this screen");
    assert!(!window.shows("Inspector"), "the whole room sees it");
    is_clean(&window, "the public display");
    drop(window);
    is_clean(&Window::open(None), "Home");
    let mut written = Vec::new();
    files(folder(), &mut written);
    let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
    for file in written {
        let bytes = std::fs::read(&file).unwrap_or_default();
        let told = bytes.windows(PLANTED.len()).any(|window| window == PLANTED.as_bytes());
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        // The exercise and what is unsent of it hold their words in clear, as the README says; nothing else may.
        let unsent = file.parent().is_some_and(|folder| folder.ends_with("unsent"));
        assert!(!told || unsent || name.starts_with(&stem), "{} holds it", file.display());
    }
}
