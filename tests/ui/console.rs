//! The facilitator's hands: time for a phase, and an observation on an objective.

use crate::support::Window;

/// The digits of the clock, in seconds.
fn left(window: &Window) -> i64 {
    let is_time = |name: &String| [" left in", " over time in"].iter().any(|part| name.contains(part));
    let spoken = window.names().into_iter().find(is_time);
    let spoken = spoken.unwrap_or_else(|| panic!("{:?}", window.names()));
    let one = |word: &str| if word == "one" { Some(1) } else { word.parse().ok() };
    let numbers: Vec<i64> = spoken.split_whitespace().filter_map(one).collect();
    let size = numbers[0] * 60 + numbers[1];
    if spoken.contains("over time") { -size } else { size }
}

#[test]
fn the_facilitator_gives_a_phase_time() {
    let mut window = Window::console();
    let before = left(&window);
    window.click("+2 min");
    assert!((before + 110..=before + 120).contains(&left(&window)), "{before} and then {}", left(&window));
    window.click("−2 min").click("−2 min");
    assert!((-3..=0).contains(&left(&window)), "no more than is left: {}", left(&window));
}

#[test]
fn an_observation_is_tied_to_an_objective() {
    let mut window = Window::console();
    window.click("Note").write("Observation", "They asked who said so before they asked what.");
    window.click("Objective");
    let objective = window.names().into_iter().find(|name| name.starts_with("Read what you hold"));
    let objective = objective.unwrap_or_else(|| panic!("{:?}", window.names()));
    window.click(&objective).click("Rating").click("some challenges");
    window.click("Add");
    assert!(window.shows_part("Observation (some challenges · “Read what you hold"), "{:?}", window.names());
    assert!(window.shows("Situation · turn 1"), "with its moment: {:?}", window.names());
}

#[test]
fn o_leads_to_an_observation() {
    let mut window = Window::console();
    window.press(egui::Key::O);
    assert!(window.harness.ctx.egui_wants_keyboard_input(), "{:?}", window.names());
    window.write("Observation", "They read before they decide").primary();
    assert!(window.shows_part("Noted"), "one key adds it, and closes no phase: {:?}", window.names());
    assert!(window.shows("Observation: They read before they decide"), "{:?}", window.names());
}
