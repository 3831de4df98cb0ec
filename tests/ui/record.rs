//! The record: one click from the parameters and back, every row said, and all of it within reach of large text.

use demarche::engine::core::command::{SeatMode, Setup};
use demarche::room::begin::begin;
use demarche::store::preferences::{Preferences, ThemeName};
use demarche::store::scenarios::SHIPPED;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, TouchPhase, Vec2, pos2, vec2};
use egui_kittest::kittest::Queryable;

use crate::support::{Window, folder};

/// The console on its rules, in a window of this size.
fn rules(preferences: Preferences, size: Vec2) -> Window {
    let _ = folder();
    let seats = [("ee".into(), SeatMode::Team(String::new()))].into();
    let kept =
        begin(SHIPPED[0].name, SHIPPED[0].text, Setup { seed: 6, seats, ..Setup::default() }, &[]).expect("a file");
    let path = kept.file.path().to_owned();
    drop(kept);
    let mut window = Window::opened(preferences, size, path);
    window.click("Facilitator").press(Key::Enter);
    window.click("Rules");
    window
}

/// Presses the button in the help, which lies over the link on Home.
fn from_help(window: &mut Window) {
    let all = window.harness.get_all_by_role_and_label(Role::Button, "How this compares with the record");
    all.last().expect("in the help").click();
    window.settle();
}

/// The sentences of the cases, as a screen reader says them.
fn cases(window: &Window) -> Vec<String> {
    window.names().into_iter().filter(|name| name.starts_with("Case ") && name.contains(", codes ")).collect()
}

#[test]
fn the_record_is_one_click_from_the_parameters_and_back() {
    let mut window = rules(Preferences::default(), vec2(1440.0, 900.0));
    window.click("How this compares with the record");
    assert!(window.shows_part("nothing here is played as a scenario") && window.shows("What this is not"));
    for title in ["In short", "Where it goes wrong", "Where the weights come from", "What follows for your exercise"] {
        assert!(window.shows(title), "{title}: {:?}", window.names());
    }
    assert!(window.shows_part("are fitted to the cases"), "the bar of weights is said");
    assert_eq!(cases(&window).len(), 22, "every row is a sentence");
    window.click("Go back");
    assert!(window.shows("How this compares with the record"), "{:?}", window.names());
    assert!(window.shows("Inspector") && !window.shows("In short"), "the exercise is where it was");
    window.click("How this compares with the record").press(Key::Escape);
    assert!(window.shows("Inspector") && !window.shows("In short"));
}

#[test]
fn held_out_and_fitted_are_shown_in_turn_as_bars_and_as_a_table() {
    let mut window = Window::open(None);
    window.press(Key::F1);
    from_help(&mut window);
    let held_out = cases(&window);
    assert!(held_out.iter().all(|row| row.contains("Held out in fold")), "{held_out:?}");
    window.click("22 cases, fitted");
    let fitted = cases(&window);
    assert!(fitted.len() == 22 && fitted.iter().all(|row| row.contains("helped to fit")), "{fitted:?}");
    assert!(!window.shows_part("Runs at each step"));
    window.click("As a table");
    assert_eq!(cases(&window), fitted, "the same sentences, to be read");
    assert!(window.shows_part("Runs at each step"));
    window.click("As bars").click("22 cases, held out");
    assert_eq!(cases(&window), held_out);
    window.harness.get_by_label("Sources of the codes").scroll_to_me();
    window.settle().click("Sources of the codes");
    assert!(window.shows_part("E46, cases 13, 20"), "{:?}", window.names());
    window.click("Go back");
    assert!(window.shows("Start now"));
}

#[test]
fn help_says_what_the_model_cannot_do_and_leads_to_the_record() {
    let mut window = Window::open(None);
    window.press(Key::F1).click("What the model still cannot do");
    assert!(window.shows_part("No single capital is foretold"), "{:?}", window.names());
    from_help(&mut window);
    assert!(window.shows("In short") && !window.shows("Keys"), "{:?}", window.names());
    window.press(Key::F1);
    assert!(window.shows_part("Each row is a case"), "{:?}", window.names());
    window.press(Key::Escape);
    assert!(window.shows("In short"), "Escape closed the help alone");
}

#[test]
fn the_debriefing_says_what_the_model_cannot_do() {
    let mut window = Window::open(None);
    window.click("Start now");
    crate::exercise::play_to_the_end(&mut window);
    window.click("Look back on it").click("Limits");
    assert!(window.shows_part("Capitals do not bargain across files"), "{:?}", window.names());
    window.click("How this compares with the record").click("Go back");
    assert!(window.shows_part("Capitals do not bargain across files"));
}

/// In every theme, and with text of twice the size on a small laptop.
#[test]
fn the_record_can_be_read_in_the_dark_and_with_large_text() {
    for theme in [ThemeName::Light, ThemeName::Dark, ThemeName::Contrast] {
        for percent in [100, 200] {
            let mut preferences = Preferences::default();
            (preferences.theme, preferences.text_percent) = (theme, percent);
            let mut window = Window::sized(preferences, vec2(1280.0, 720.0));
            window.press(Key::F1);
            from_help(&mut window);
            assert_eq!(cases(&window).len(), 22);
            for label in ["22 cases, fitted", "As a table", "Sources of the codes"] {
                window.harness.get_by_label(label).scroll_to_me();
                window.settle();
                if label.starts_with("Sources") {
                    wheel(&mut window);
                }
                let (place, screen) = (window.place(label), window.harness.ctx.content_rect());
                assert!(screen.contains(place.center()), "{theme:?} {percent} %: “{label}” at {place:?} of {screen:?}");
            }
        }
    }
}

/// Turns the wheel over the bar at the top, to the lower left corner of the screen.
fn wheel(window: &mut Window) {
    window.harness.event(Event::PointerMoved(pos2(40.0, 40.0)));
    for delta in [vec2(900.0, 0.0), vec2(0.0, -900.0)] {
        window.harness.event(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta,
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        });
        window.harness.run_steps(30);
    }
}
