//! Keys: from region to region, to what is searched, to anything, and a whole exercise without a mouse.

use egui::{Key, Modifiers};

use crate::support::Window;

fn focused(window: &Window) -> Option<egui::Id> {
    window.harness.ctx.memory(egui::Memory::focused)
}

#[test]
fn f6_goes_round_the_regions_and_back() {
    let mut window = Window::open(None);
    window.click("Start now");
    let mut seen = Vec::new();
    for _ in 0..4 {
        window.press(Key::F6);
        seen.push(focused(&window).expect("something has the focus"));
    }
    seen.dedup();
    assert!(seen.len() >= 2, "navigation, the middle, the rail: {seen:?}");
    let here = focused(&window);
    window.press(Key::F6);
    window.harness.key_press_modifiers(Modifiers::SHIFT, Key::F6);
    window.settle();
    assert_eq!(focused(&window), here);
}

#[test]
fn a_slash_leads_to_what_the_screen_is_searched_by() {
    let mut window = Window::open(None);
    window.click("Start now").click("Toolbox");
    assert!(!window.harness.ctx.egui_wants_keyboard_input());
    window.press(Key::Slash);
    assert!(window.harness.ctx.egui_wants_keyboard_input());
}

#[test]
fn anything_is_found_by_its_words_and_gone_to() {
    let mut window = Window::open(None);
    window.click("Start now");
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    window.settle();
    window.write("Find anything", "travel ban");
    assert!(window.shows_part("found"), "{:?}", window.names());
    window.press(Key::Enter);
    assert!(window.shows_part("What it is for") || window.shows_part("May be started by"), "{:?}", window.names());
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    window.settle().press(Key::Escape);
    assert!(!window.shows("Find anything") || window.shows("Toolbox"));
}

/// Tab, arrows, Enter and Ctrl Enter alone.
#[test]
fn a_whole_exercise_is_played_by_keys_alone() {
    let mut window = Window::open(None);
    window.press(Key::T);
    for _ in 0..90 {
        if window.shows_part("It ended on rung") {
            break;
        }
        window.primary();
    }
    assert!(window.shows_part("It ended on rung"), "{:?}", window.names());
}
