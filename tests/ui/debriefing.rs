//! Looking back in the window: what if, notes, tables, papers, sealed copies and exercises behind a passphrase.

use std::path::PathBuf;

use demarche::engine::core::command::{Actor, Setup};
use demarche::report::exercise::Exercise;
use demarche::report::noted::noted;
use demarche::room::begin::begin;
use demarche::session::autoplay::next_command;
use demarche::store::locked::lock_beside;
use demarche::store::scenarios::SHIPPED;
use demarche::words::Words;
use egui::Key;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::support::{Window, folder};

/// A first call that the program played to its end.
fn over(name: &str) -> PathBuf {
    let _ = folder();
    let mut kept = begin(name, SHIPPED[0].text, Setup { seed: 3, ..Setup::default() }, &[]).expect("a file");
    while let Some((at_ms, command)) = next_command(&kept.session, 3) {
        kept.submit(at_ms, &Actor::Facilitator, &command).expect("nothing is refused");
    }
    kept.file.path().to_owned()
}

/// The last path that the window named in this way.
fn saved(window: &mut Window, part: &str) -> PathBuf {
    window.wait_for(part);
    let said = window.names().into_iter().find(|name| name.starts_with("Saved: ") && name.contains(part));
    PathBuf::from(said.expect("it is said where").trim_start_matches("Saved: "))
}

/// Scrolls to a control.
fn to<'w>(window: &'w mut Window, label: &str) -> &'w mut Window {
    window.harness.get_by_label(label).scroll_to_me();
    window.settle()
}

#[test]
fn a_decision_is_made_otherwise_compared_kept_and_found_again() {
    let path = over("window-what-if.ron");
    let mut window = Window::open(Some(path.clone()));
    window.click("What if").click("Decision before").wait_for("Compute this branch");
    window.click("Compute this branch").wait_for("What it changed");
    assert!(window.shows_part("They part at entry") && window.shows("Final tension"), "{:?}", window.names());
    to(&mut window, "Play both with 100 other dice")
        .click("Play both with 100 other dice")
        .wait_for("How much was luck");
    to(&mut window, "Keep").click("Keep");
    to(&mut window, "Back to the questions").click("Back to the questions").wait_for("Kept in this file");
    drop(window);
    let kept = Exercise::read(&path).expect("the file");
    assert_eq!(kept.branches.len(), 1);
    let mut window = Window::open(Some(path));
    window.click("What if").wait_for("Kept in this file");
    window.click(&kept.branches[0].name).wait_for("What it changed");
}

#[test]
fn notes_are_kept_in_the_file_and_lead_to_their_moments() {
    let path = over("window-notes.ron");
    let mut window = Window::open(Some(path.clone()));
    window.click("Notes").write("What is noted", "Here they hesitated.").click("Add");
    window.wait_for("Here they hesitated.");
    window.click("To do").write("What is to be done", "Write the procedure down.");
    window.write("By whom", "The desk").write("Until when", "March").click("Add").wait_for("Until when");
    drop(window);
    let exercise = Exercise::read(&path).expect("the file");
    let noted = noted(&exercise, &Words::english());
    let said: Vec<(&str, &str)> = noted.iter().map(|one| (one.said.as_str(), one.owner.as_str())).collect();
    assert_eq!(said, [("Here they hesitated.", ""), ("Write the procedure down.", "The desk")]);
}

#[test]
fn a_note_that_is_half_written_is_found_again() {
    let path = over("window-half-written.ron");
    let mut window = Window::open(Some(path.clone()));
    window.click("Notes").click("To do").write("What is to be done", "Write the").write("By whom", "The desk");
    window.click("Home");
    drop(window);
    let mut window = Window::open(Some(path.clone()));
    window.click("Notes").wait_for("By whom");
    to(&mut window, "Add").click("Add").settle();
    drop(window);
    let noted = noted(&Exercise::read(&path).expect("the file"), &Words::english());
    let said: Vec<(&str, &str)> = noted.iter().map(|one| (one.said.as_str(), one.owner.as_str())).collect();
    assert_eq!(said, [("Write the", "The desk")]);
    let left = Exercise::read(&path).expect("the file").half_written;
    assert_eq!((left.said, left.owner), (String::new(), String::new()), "what was added is not found again");
}

#[test]
fn curves_stand_as_tables_and_what_comes_later_can_be_kept_back() {
    let mut window = Window::open(Some(over("window-tables.ron")));
    window.click("As tables");
    assert!(window.shows("Curves as a table") && window.shows("Who gave whom what"), "{:?}", window.names());
    window.click("As curves").click("Nothing that comes later");
    window.press(Key::Home);
    for later in ["Result", "What if", "Scores"] {
        assert!(!window.shows(later), "{later} tells the end");
    }
    assert!(!window.shows_part("ended at"), "nor does a sentence: {:?}", window.names());
    window.click("Nothing that comes later");
    assert!(window.shows("What if"));
}

#[test]
fn how_much_hangs_on_the_numbers_is_told_when_it_is_asked_for() {
    let mut window = Window::open(Some(over("window-numbers.ron")));
    window.click("What if").click("Compute it").wait_for("The tension would have ended between");
}

/// The one promise of the screen: a click on a curve goes to its change, never to where nothing moved.
#[test]
fn a_click_on_a_curve_goes_to_its_change_and_says_what_moved_in_all() {
    let mut window = Window::open(Some(over("window-snap.ron")));
    let curve = window.names().into_iter().find(|name| name.starts_with("Tension: began at")).expect("the curve");
    for nth in 0..10_u8 {
        let plot = window.place(&curve);
        // Between the gutters, from end to end.
        let x = plot.left() + 152.0 + (plot.width() - 216.0) * f32::from(nth) / 9.0;
        let at = egui::pos2(x, plot.center().y);
        for pressed in [true, false] {
            window.harness.event(egui::Event::PointerMoved(at));
            let (button, modifiers) = (egui::PointerButton::Primary, egui::Modifiers::NONE);
            window.harness.event(egui::Event::PointerButton { pos: at, button, pressed, modifiers });
        }
        window.settle();
        window.harness.event(egui::Event::PointerGone);
        window.settle();
        assert!(
            window.shows_part("Tension ") && !window.shows("No number moved in this step."),
            "{nth}: {:?}",
            window.names()
        );
        let in_all = window.names().into_iter().find(|name| name.starts_with("In all: Tension "));
        assert!(in_all.is_some_and(|said| said.contains(" → ")), "{nth}: {:?}", window.names());
    }
}

#[test]
fn a_full_edition_is_called_so_and_no_sealed_copy_is_made_of_it() {
    let mut window = Window::open(Some(over("window-full.ron")));
    window.click("Save");
    assert!(window.shows("Full edition, with every secret"), "{:?}", window.names());
    let copy = window.harness.get_by_label("Save a sealed copy");
    assert!(copy.accesskit_node().is_disabled());
}

#[test]
fn how_far_a_file_can_be_trusted_is_said_with_its_head_and_versions() {
    let mut window = Window::open(Some(over("window-trust.ron")));
    window.click("Limits").wait_for("What the model still cannot do");
    to(&mut window, "Copy the head").click("Copy the head");
    assert!(window.shows_part("Written by Démarche 0.1.0, read by 0.1.0"), "{:?}", window.names());
    assert!(window.shows_part("consistent in itself"));
}

#[test]
fn the_paper_pack_is_saved_from_the_set_up() {
    let mut window = Window::open(None);
    window.press(Key::R);
    window.wait_for("Save the paper pack");
    window.click("Save the paper pack").wait_for("Paper pack saved: ");
    let said = window.names().into_iter().find(|name| name.starts_with("Paper pack saved: ")).expect("it is said");
    let folder = PathBuf::from(said.trim_start_matches("Paper pack saved: "));
    for name in ["situation-manual.html", "facilitators-handbook.html", "role-ee.html", "msel.xlsx"] {
        assert!(folder.join(name).is_file(), "{name}");
    }
}

#[test]
fn a_sealed_copy_is_saved_for_whom_one_looks_as_and_opened_like_an_exercise() {
    let mut window = Window::open(Some(over("window-copy.ron")));
    window.click("Public").click("Save").click("Save a sealed copy");
    let copy = saved(&mut window, "-copy-public.demarche-copy");
    drop(window);
    let mut window = Window::open(Some(copy));
    assert!(window.shows_part("Copy for: Public") && window.shows("Debrief: First call"), "{:?}", window.names());
    for closed in ["Facilitator", "What if", "Scores", "Notes", "Save"] {
        assert!(!window.shows(closed), "a copy has no {closed}");
    }
    window.click("Story").wait_for("The spokesperson goes ahead with S1");
}

#[test]
fn an_exercise_behind_a_passphrase_is_saved_and_opened() {
    let path = over("window-locked.ron");
    let mut window = Window::open(Some(path.clone()));
    window.click("Save").click("Save the whole exercise behind a passphrase");
    window.write("Passphrase", "a long passphrase").write("Passphrase again", "a long passphrasf");
    assert!(window.shows("The two are not the same."), "{:?}", window.names());
    window.click("Close");
    drop(window);
    let locked = lock_beside(&path, "a long passphrase").expect("written");
    let mut window = Window::open(Some(locked));
    window.write("Passphrase", "not this one").click("Open it").wait_for("that is not the passphrase");
    window.write("Passphrase", "a long passphrase").click("Open it").wait_for("Debrief: First call");
}
