//! How the laptop goes round, in the window: chosen before it begins, few sittings, and votes chosen ahead.

use egui::Key;
use egui_kittest::kittest::Queryable;

use crate::support::Window;

/// Two teams at one laptop, as set-up proposes it.
fn two_teams() -> Window {
    let mut window = Window::open(None);
    window.click("Choose a scenario");
    assert!(window.shows("after each turn") && window.shows("Share and propose in one sitting"));
    window.primary();
    assert!(window.shows("Continue as Facilitator"), "whoever runs it begins: {:?}", window.names());
    window.press(Key::Enter).primary();
    window
}

#[test]
fn a_sitting_begins_with_the_news_and_another_team_may_take_the_laptop() {
    let mut window = two_teams();
    assert!(window.shows("Continue as Estonia"), "nobody decides anything in Situation: {:?}", window.names());
    window.click("Take it now");
    assert!(window.shows("Continue as Portugal"));
    window.press(Key::Enter);
    assert!(window.shows("Portuguese ferries sell no tickets") && window.shows("Go on"), "{:?}", window.names());
    window.primary();
    assert!(window.shows("Share with the 27") && !window.shows("Go on"), "{:?}", window.names());
    window.onward();
    assert!(window.shows("Continue as Estonia"));
}

#[test]
fn the_console_says_how_the_laptop_goes_round_and_changes_it() {
    let mut window = Window::open(None);
    window.click("Choose a scenario").primary().press(Key::Enter);
    assert!(window.shows("How the laptop goes round"), "{:?}", window.names());
    assert!(!window.shows("Back to the seats"), "nobody has anything to decide");
    window.click("after each phase").click("Back to the seats");
    assert!(window.shows("Continue as Estonia"), "its brief is read first: {:?}", window.names());
}

/// The console in a window of its own: the laptop goes on, and follows what is done there.
#[test]
fn the_console_goes_into_its_own_window_and_the_laptop_to_the_teams() {
    let mut window = Window::open(None);
    window.click("Choose a scenario").primary().press(Key::Enter);
    window.click("In its own window");
    assert!(window.shows("Injects") && window.shows("Continue as Facilitator"), "{:?}", window.names());
    window.click("Go to Intelligence");
    assert!(window.shows("Injects") && window.shows("Continue as Estonia"), "{:?}", window.names());
    // The second window lies over the first here, where there is no desktop to put it elsewhere.
    let act = |window: &mut Window, label: &str| {
        window.harness.get_all_by_label(label).next().expect("it is there").click_accesskit();
        window.settle();
    };
    act(&mut window, "Continue as Estonia");
    assert!(window.shows("Injects") && window.shows_part("For Estonia: a report on your desk"));
    act(&mut window, "Lock");
    assert!(!window.shows("Injects"), "nobody sees it who passes by: {:?}", window.names());
    assert!(window.shows_part("For Estonia: a report on your desk"), "and the team goes on");
    act(&mut window, "Continue as Facilitator");
    assert!(window.shows("Injects"));
    act(&mut window, "Close this window");
    assert!(!window.shows("Injects") && window.shows_part("For Estonia: a report on your desk"));
}
