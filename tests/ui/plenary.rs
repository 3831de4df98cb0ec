//! The public display: opened, frozen, shown in place of everything, and left behind the curtain.

use egui::Key;

use crate::support::Window;

#[test]
fn the_facilitator_sees_what_the_room_sees_and_may_stop_it() {
    let mut window = Window::console();
    assert!(!window.shows_part("Turn 1 of 3 · Tue 4 May"));
    window.click("Projector");
    assert!(window.shows_part("First call. Turn 1 of 3") && window.shows("Portugal: hit"), "{:?}", window.names());
    window.click("Freeze it");
    assert!(window.shows("It stands still while the exercise goes on."));
    let before = window.names().into_iter().find(|name| name.starts_with("First call. Turn 1 of 3"));
    window.click("Go to Intelligence");
    window.press(Key::Enter);
    if window.shows("Projector") {
        window.click("Projector");
    }
    let after = window.names().into_iter().find(|name| name.starts_with("First call. Turn 1 of 3"));
    assert_eq!(before, after);
}

#[test]
fn shown_on_this_screen_it_hides_everything_else_and_is_left_behind_the_curtain() {
    let mut window = Window::console();
    window.click("Projector").click("Show it on this screen");
    assert!(window.shows("Portugal: hit") && !window.shows("Injects") && !window.shows("Inspector"));
    window.press(Key::Escape);
    assert!(!window.shows("Injects"), "nobody finds the console open who only presses a key");
    assert!(window.shows_part("Nothing of any delegation is on this screen"), "{:?}", window.names());
}
