//! The red cell in the window: an exercise against people, played to its end.

use demarche::engine::core::command::{SeatMode, Setup};
use demarche::engine::core::event::Event;
use demarche::engine::core::event::red::RedEvent;
use demarche::engine::core::state::Lifecycle;
use demarche::room::begin::begin;
use demarche::session::verify::Verdict;
use demarche::store::exercise::{Access, KeptSession};
use demarche::store::preferences::Preferences;
use demarche::store::scenarios::SHIPPED;
use egui::vec2;

use crate::exercise::play_to_the_end;
use crate::support::Window;

/// People play Kestria against Estonia: every turn asks them for a move, a quiet step that is chosen is done, and the table
/// is never told what they see.
#[test]
fn an_exercise_against_people_is_played_to_its_end() {
    let setup = Setup {
        seed: 4,
        seats: [("ee".into(), SeatMode::Team(String::new()))].into(),
        red: [("kestria".into(), String::new())].into(),
    };
    let kept = begin("red.ron", SHIPPED[0].text, setup, &[]).expect("a file");
    let path = kept.file.path().to_owned();
    drop(kept);
    let mut window = Window::opened(Preferences::default(), vec2(1280.0, 1400.0), path.clone());
    for _ in 0..60 {
        if window.shows("Our move") {
            break;
        }
        assert!(!window.shows("What we want"), "the table sees what the other side is after");
        if window.shows_part("Nothing of any delegation is on this screen") {
            window.press(egui::Key::Enter);
        } else {
            window.primary();
        }
    }
    assert!(window.shows("What we want") && window.shows("What they said"), "{}", window.names().join("\n"));
    window.click("Leave a rental slip in another name");
    window.click("Seal our move");
    play_to_the_end(&mut window);
    assert!(window.shows("What each decision changed"));
    window.click("Look back on it").click("A seat").click("Seat").click("Kestria").click("Story");
    // It opens on the last moment: back to that of the move.
    for _ in 0..40 {
        if window.shows("Leave a rental slip in another name") {
            break;
        }
        window.press(egui::Key::ArrowLeft);
    }
    window.wait_for("Leave a rental slip in another name");
    drop(window);
    let kept = KeptSession::open(&path, Access::Read).expect("the file");
    assert_eq!(kept.session.state().lifecycle, Lifecycle::Over);
    assert!(matches!(kept.file.verify(), Ok(Verdict::Intact { .. })));
    let events = || kept.session.path().into_iter().flat_map(|entry| &entry.body.events);
    let sealed = events().filter(|event| matches!(event, Event::Red(RedEvent::MoveSealed { .. }))).count();
    assert_eq!(sealed, 3, "a move for each turn");
    assert_eq!(events().filter(|event| matches!(event, Event::Red(RedEvent::Stepped { .. }))).count(), 1);
}
