//! Languages in the window: chosen on Home or in the help of any screen, and everything is said anew.

use egui::Key;

use crate::support::Window;

#[test]
fn the_language_may_change_at_any_time_and_differ_from_that_of_the_exercise() {
    let mut window = Window::open(None);
    window.click("Start now").press(Key::F1);
    window.click("Language: English").click("Deutsch");
    window.click("Schließen");
    assert!(window.shows("Lage") && !window.shows("Situation"), "{:?}", window.names());
    assert!(!window.shows("Portuguese ferries sell no tickets"), "the story is told in German");
    window.click("Übungsleitung").press(Key::Enter);
    assert!(window.shows_part("Lagebild (Estland)"), "the ledger is told anew: {:?}", window.names());
    window.press(Key::F1);
    window.click("Sprache: Deutsch").click("English");
    window.click("Close");
    assert!(window.shows_part("Picture of Estonia"), "{:?}", window.names());
}

#[test]
fn a_language_that_is_chosen_is_kept() {
    let mut window = Window::open(None);
    window.click("Language: English").click("Français");
    assert!(window.shows("Commencer") || !window.shows("Start now"), "{:?}", window.names());
    let kept = std::fs::read_to_string(demarche::store::folders::home().join("preferences.json")).expect("kept");
    assert!(kept.contains("\"fr\""), "{kept}");
}
