//! PINs at the curtain.

use std::path::PathBuf;

use demarche::engine::core::command::{SeatMode, Setup};
use demarche::room::begin::begin;
use demarche::store::scenarios::SHIPPED;
use egui::{Event, Key};

use crate::support::{Window, folder, phase_by_phase};

/// A running exercise: Estonia and the facilitator have PINs.
fn guarded(name: &str) -> PathBuf {
    let _ = folder();
    let seats = [("ee".into(), SeatMode::Team(String::new())), ("pt".into(), SeatMode::Team(String::new()))].into();
    let pins = [("ee", "1111"), ("facilitator", "2222")];
    let kept = begin(name, SHIPPED[0].text, Setup { seed: 1, seats, ..Setup::default() }, &pins).expect("an exercise");
    phase_by_phase(&kept);
    kept.file.path().to_owned()
}

fn enter(window: &mut Window, pin: &str) {
    window.harness.event(Event::Text(pin.to_owned()));
    window.settle().press(Key::Enter);
}

#[test]
fn a_pin_opens_the_curtain_and_a_wrong_one_does_not() {
    let mut window = Window::open(Some(guarded("opens.ron")));
    enter(&mut window, "9999");
    assert!(window.shows_part("That is not the PIN"), "{:?}", window.names());
    assert!(!window.shows_part("For Estonia: a report on your desk"));
    enter(&mut window, "1111");
    assert!(window.shows_part("For Estonia: a report on your desk"), "{:?}", window.names());
}

#[test]
fn after_three_wrong_pins_the_curtain_asks_to_wait_and_the_facilitator_reads_of_them() {
    let path = guarded("waits.ron");
    let mut window = Window::open(Some(path.clone()));
    for _ in 0..4 {
        enter(&mut window, "9999");
    }
    assert!(window.shows_part("seconds to wait"), "{:?}", window.names());
    enter(&mut window, "1111");
    assert!(!window.shows_part("For Estonia: a report on your desk"), "the wait is not kept");
    drop(window);
    let mut window = Window::open(Some(path));
    assert!(window.shows_part("to wait"), "starting again ends the wait: {:?}", window.names());
    window.click("Call the facilitator");
    assert!(window.shows_part("Wrong PINs: Estonia 3"), "{:?}", window.names());
    assert!(!window.shows_part("to wait"), "the facilitator waits for Estonia's mistakes");
}
