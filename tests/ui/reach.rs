//! Reach: on the smallest screens every enabled control of every screen can be brought under the pointer and hit.
//!
//! A control counts as reached when all of it that matters, its middle, can be hit: nothing cuts it off and no other
//! control lies on half of it. What lies further down or to the right may be scrolled to with the wheel.

use std::collections::BTreeMap;

use demarche::engine::core::command::{SeatMode, Setup};
use demarche::room::begin::begin;
use demarche::store::preferences::Preferences;
use demarche::store::scenarios::SHIPPED;
use demarche::words::Words;
use egui::{Event, Modifiers, MouseWheelSource, MouseWheelUnit, Rect, TouchPhase, pos2, vec2};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::support::{Window, folder};

/// A control as it lies on the screen: its place, and what of it is not cut off.
#[derive(Clone, Copy, Debug)]
struct Control {
    id: u64,
    whole: Rect,
    seen: Rect,
}

impl Control {
    /// Whether the middle can be hit and nearly all of the width is there; of what is larger than the screen, a part.
    fn is_reached(&self, screen: Rect) -> bool {
        let seen = self.seen.intersect(screen);
        let wide = self.whole.width() > screen.width() || self.whole.height() > screen.height();
        if wide {
            return seen.width() > 100.0 && seen.height() > 20.0;
        }
        seen.is_positive() && seen.contains(self.whole.center()) && seen.width() >= 0.9 * self.whole.width()
    }
}

/// The enabled controls on the screen.
fn controls(window: &Window) -> Vec<Control> {
    window.harness.ctx.viewport(|viewport| {
        let all = viewport.prev_pass.widgets.layers().flat_map(|(_, rects)| rects.iter());
        all.filter(|one| one.enabled && one.sense.senses_click() && one.sense.is_focusable())
            .map(|one| Control { id: one.id.value(), whole: one.rect, seen: one.interact_rect })
            .collect()
    })
}

/// Scrolls to a control as a screen reader would: only what stands in something that scrolls moves.
fn scroll_to(window: &mut Window, id: u64) -> Option<String> {
    let mut waiting = vec![window.harness.root()];
    let mut name = None;
    while let Some(node) = waiting.pop() {
        let said = node.accesskit_node();
        if said.locate().0.0 == id {
            name = Some(said.label().or_else(|| said.value()).unwrap_or_default());
            node.scroll_to_me();
            break;
        }
        waiting.extend(node.children());
    }
    if name.is_some() {
        window.harness.run_steps(8);
    }
    name
}

/// The first and the last of the controls that stand in one column: if these can be scrolled to, all can.
fn ends(cut: Vec<Control>) -> Vec<Control> {
    let mut columns: BTreeMap<(i32, i32), Vec<Control>> = BTreeMap::new();
    for control in cut {
        let edge = |x: f32| format!("{x:.0}").parse::<i32>().unwrap_or_default();
        columns.entry((edge(control.whole.left()), edge(control.whole.right()))).or_default().push(control);
    }
    let mut ends = Vec::new();
    for mut column in columns.into_values() {
        column.sort_by(|one, other| one.whole.top().total_cmp(&other.whole.top()));
        ends.extend(column.first().copied());
        if column.len() > 1 {
            ends.extend(column.last().copied());
        }
    }
    ends
}

/// The controls that no scrolling brings under the pointer, by name and place.
fn out_of_reach(window: &mut Window) -> Vec<String> {
    let screen = window.harness.ctx.content_rect();
    let cut: Vec<Control> = controls(window).into_iter().filter(|control| !control.is_reached(screen)).collect();
    let mut lost = Vec::new();
    for control in ends(cut) {
        let name = scroll_to(window, control.id);
        let now = controls(window).into_iter().find(|now| now.id == control.id);
        // What is gone after scrolling was part of what gave way.
        if let (Some(name), Some(now)) = (name, now)
            && !now.is_reached(screen)
        {
            lost.push(format!("“{name}” lies at {:?}, seen {:?}", now.whole, now.seen));
        }
    }
    lost
}

/// Looks at a screen and notes what cannot be reached.
fn look(window: &mut Window, place: &str, wrong: &mut Vec<String>) {
    window.settle();
    wrong.extend(out_of_reach(window).into_iter().map(|control| format!("{place}: {control}")));
}

/// Opens a place of the navigation without caring whether it can be hit.
fn turn_to(window: &mut Window, label: &str) -> bool {
    let there = window.harness.query_all_by_label(label).next().is_some();
    if there {
        window.harness.get_all_by_label(label).next().expect("seen").click_accesskit();
        window.settle();
    }
    there
}

const PLACES: [&str; 7] =
    ["nav-happened", "nav-situation", "nav-evidence", "nav-toolbox", "nav-table", "nav-messages", "nav-brief"];

const TABS: [&str; 12] = [
    "live-table",
    "live-happened",
    "live-messages",
    "live-seat",
    "live-red",
    "live-notes",
    "live-public",
    "tab-ledger",
    "tab-override",
    "tab-note",
    "tab-truth",
    "tab-rules",
];

/// A seat's screens for some phases, and the console, in a language.
fn tour(size: (f32, f32), scenario: usize, seat: &str, phases: usize, language: &str) -> Vec<String> {
    let _ = folder();
    let mut wrong = Vec::new();
    let (shipped, words) = (SHIPPED[scenario], Words::of(language));
    let seats = [(seat.into(), SeatMode::Team(String::new()))].into();
    let kept = begin(shipped.name, shipped.text, Setup { seed: 6, seats, ..Setup::default() }, &[]).expect("a file");
    let path = kept.file.path().to_owned();
    drop(kept);
    let mut preferences = Preferences::default();
    preferences.language = Some(language.to_owned());
    let mut window = Window::opened(preferences, vec2(size.0, size.1), path);
    let name = |place: &str| format!("{}×{} {}, {language}, {place}", size.0, size.1, shipped.name);
    for phase in 0..phases {
        for place in PLACES {
            turn_to(&mut window, &words.text(place));
            look(&mut window, &name(&format!("phase {phase}, {place}")), &mut wrong);
            if place == "nav-evidence" && turn_to(&mut window, &words.text("tab-judgement")) {
                look(&mut window, &name(&format!("phase {phase}, judgement")), &mut wrong);
            }
            if place == "nav-table" {
                for tab in ["tab-text", "tab-talks"] {
                    if turn_to(&mut window, &words.text(tab)) {
                        look(&mut window, &name(&format!("phase {phase}, {tab}")), &mut wrong);
                    }
                }
            }
        }
        let toolbox = phase == 2 && turn_to(&mut window, &words.text("nav-toolbox"));
        if toolbox && turn_to(&mut window, &words.text("draft-initiative")) {
            look(&mut window, &name("a draft"), &mut wrong);
        }
        for _ in ["what happened", "the news", "the phase"] {
            if !window.shows(&words.text("before-done")) {
                let last = !window.shows(&words.text("go-on-to-phase"));
                window.primary();
                if last {
                    break;
                }
            }
        }
        if window.shows(&words.text("before-done")) {
            look(&mut window, &name("the sheet"), &mut wrong);
            window.primary();
        }
    }
    turn_to(&mut window, &words.text("facilitator"));
    window.press(egui::Key::Enter);
    for tab in TABS {
        assert!(turn_to(&mut window, &words.text(tab)), "{language}: {tab}: {:?}", window.names());
        look(&mut window, &name(&format!("console, {tab}")), &mut wrong);
    }
    turn_to(&mut window, &words.text("record-open"));
    look(&mut window, &name("the record"), &mut wrong);
    wrong
}

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} controls are out of reach:\n{}", wrong.len(), wrong.join("\n"));
}

/// The least room that the screens are laid out for; smaller windows and larger text scroll this as a whole.
const LEAST: (f32, f32) = (1180.0, 600.0);

#[test]
fn every_control_of_first_call_is_within_reach_on_small_laptops() {
    none(&[tour((1280.0, 720.0), 0, "ee", 8, "en"), tour((1366.0, 768.0), 0, "ee", 4, "en")].concat());
}

#[test]
fn every_control_of_night_shift_is_within_reach_on_small_laptops() {
    none(&[tour((1280.0, 720.0), 1, "ee", 8, "en"), tour((1366.0, 768.0), 1, "ee", 4, "en")].concat());
}

#[test]
fn every_control_of_broken_seal_is_within_reach_in_german() {
    none(&tour((1280.0, 720.0), 2, "nl", 5, "de"));
}

#[test]
fn every_control_is_within_reach_on_large_screens() {
    none(&[tour((1920.0, 1080.0), 1, "ee", 3, "de"), tour((3840.0, 2160.0), 0, "ee", 3, "fr")].concat());
}

#[test]
fn every_control_is_within_reach_in_the_least_room() {
    none(&tour(LEAST, 0, "ee", 7, "en"));
}

#[test]
fn every_control_of_setting_up_writing_looking_back_and_the_result_is_within_reach() {
    let mut wrong = Vec::new();
    for (width, height) in [(1280.0, 720.0), (1366.0, 768.0), LEAST] {
        let preferences = Preferences::default();
        let name = |place: &str| format!("{width}×{height}, {place}");
        let mut window = Window::sized(preferences.clone(), vec2(width, height));
        look(&mut window, &name("Home"), &mut wrong);
        turn_to(&mut window, "Choose a scenario");
        look(&mut window, &name("setting up"), &mut wrong);
        let mut window = Window::sized(preferences.clone(), vec2(width, height));
        turn_to(&mut window, "Start now");
        for _ in 0..80 {
            window.primary();
        }
        assert!(window.shows_part("It ended on rung"), "{:?}", window.names());
        look(&mut window, &name("the result"), &mut wrong);
        turn_to(&mut window, "Look back on it");
        for tab in ["Why it moved", "Story", "Limits", "Scores"] {
            turn_to(&mut window, tab);
            look(&mut window, &name(&format!("debrief, {tab}")), &mut wrong);
        }
        let file = folder().join(format!("reach-{width}.ron"));
        std::fs::write(&file, SHIPPED[0].text.replacen("format: 1", "format: 2", 1)).expect("written");
        let mut window = Window::opened(preferences, vec2(width, height), file);
        look(&mut window, &name("writing"), &mut wrong);
    }
    none(&wrong);
}

/// German words are long, French ones many.
#[test]
fn every_control_is_within_reach_in_german_and_french() {
    none(&[tour((1280.0, 720.0), 0, "ee", 8, "de"), tour((1280.0, 720.0), 1, "ee", 7, "fr")].concat());
}

/// The desk has more to do than other seats: assessments, options papers, measures of its own.
#[test]
fn every_control_of_the_desk_is_within_reach() {
    none(&[tour((1280.0, 720.0), 0, "eeas", 3, "en"), tour((1440.0, 900.0), 0, "eeas", 3, "en")].concat());
}

/// A projector of 1024 × 768, and text of twice the size: all four corners come into view with the wheel.
#[test]
fn a_screen_that_is_larger_than_its_window_is_scrolled_to_every_corner() {
    for (size, percent) in [((1024.0, 768.0), 100), ((1440.0, 900.0), 200), ((1280.0, 720.0), 200)] {
        let mut preferences = Preferences::default();
        preferences.text_percent = percent;
        let mut window = Window::sized(preferences, vec2(size.0, size.1));
        turn_to(&mut window, "Start now");
        let screen = window.harness.ctx.content_rect();
        for (delta, corner) in [(vec2(-900.0, -900.0), "help"), (vec2(900.0, 900.0), "Estonia")] {
            // Over the bar at the top, where nothing else scrolls.
            window.harness.event(Event::PointerMoved(pos2(screen.left() + 40.0, screen.top() + 40.0)));
            for part in [vec2(delta.x, 0.0), vec2(0.0, delta.y)] {
                window.harness.event(Event::MouseWheel {
                    unit: MouseWheelUnit::Point,
                    delta: part,
                    phase: TouchPhase::Move,
                    source: MouseWheelSource::Wheel,
                    modifiers: Modifiers::NONE,
                });
                window.harness.run_steps(30);
            }
            let place = window.place(corner);
            assert!(
                screen.contains(place.center()),
                "{size:?} {percent} %: “{corner}” lies at {place:?} of {screen:?}"
            );
        }
    }
}
