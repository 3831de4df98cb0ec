//! Exercises played through the window.

use std::collections::BTreeSet;

use demarche::engine::core::command::{SeatMode, Setup};
use demarche::engine::core::state::Lifecycle;
use demarche::room::begin::begin;
use demarche::session::verify::Verdict;
use demarche::store::exercise::{Access, KeptSession};
use demarche::store::scenarios::SHIPPED;
use egui_kittest::kittest::Queryable;

use crate::home::{exercise, own};
use crate::support::Window;

/// Presses the primary action of every screen until the exercise is over.
pub fn play_to_the_end(window: &mut Window) {
    for _ in 0..200 {
        if window.shows("Look back on it") {
            return;
        }
        if window.shows_part("Nothing of any delegation is on this screen") {
            window.press(egui::Key::Enter);
        } else {
            window.primary();
        }
    }
    panic!("the exercise does not end:\n{}", window.names().join("\n"));
}

#[test]
fn a_newcomer_is_in_an_exercise_with_one_click() {
    let mut window = Window::open(None);
    window.click("Start now");
    assert!(window.shows_part("Next from us"));
    assert!(window.shows_part("Read what came in"));
}

#[test]
fn windows_that_begin_at_once_get_a_file_each() {
    let _ = Window::open(None);
    let start = || {
        let seats = [("ee".into(), SeatMode::Simulated)].into();
        begin("crowd.ron", SHIPPED[0].text, Setup { seed: 1, seats, ..Setup::default() }, &[])
            .map(|kept| kept.file.path().to_owned())
    };
    let paths: BTreeSet<_> = std::thread::scope(|scope| {
        let windows: Vec<_> = (0..6).map(|_| scope.spawn(start)).collect();
        windows.into_iter().map(|window| window.join().expect("no panic").expect("a file")).collect()
    });
    assert_eq!(paths.len(), 6, "{paths:?}");
}

#[test]
fn a_whole_exercise_by_one_team_ends_in_the_debriefing() {
    let before = Window::exercises();
    let mut window = Window::open(None);
    window.click("Start now");
    play_to_the_end(&mut window);
    assert!(window.shows_part("It ended on rung") && window.shows_part("What was true"), "{:?}", window.names());
    assert!(window.shows_part("Turning points") && window.shows_part("our evidence gave it"));
    window.click("Look back on it");
    assert!(window.shows_part("consistent in itself"));
    assert!(window.shows_part("Why it moved"));
    window.click("Scores").settle();
    let place = window.place("Story");
    assert!(place.left() > 900.0 && place.right() < 1440.0, "the scores pushed their panel away: {place:?}");
    assert!(window.shows_part("Six principles"));
    drop(window);
    let after = Window::exercises();
    let made = after.iter().filter(|path| !before.contains(path));
    let finished = made.filter(|path| {
        let kept = KeptSession::open(path, Access::Read).ok();
        kept.is_some_and(|kept| {
            kept.session.state().lifecycle == Lifecycle::Over
                && matches!(kept.file.verify(), Ok(Verdict::Intact { .. }))
        })
    });
    assert!(finished.count() >= 1, "no finished exercise was saved");
}

#[test]
fn the_curtain_shows_nothing_of_any_delegation() {
    let mut window = Window::open(None);
    window.click("Choose a scenario").click("after each phase").primary();
    assert!(window.shows("Continue as Estonia"));
    for secret in ["For Estonia: a report on your desk", "Portuguese ferries sell no tickets", "Escalation"] {
        assert!(!window.shows_part(secret), "{secret} is behind the curtain");
    }
    window.press(egui::Key::Enter);
    assert!(window.shows_part("For Estonia: a report on your desk"));
    window.primary().press(egui::Key::Enter);
    assert!(!window.shows_part("For Estonia: a report on your desk"), "Portugal reads Estonia's report");
}

/// A window in which Estonia, at the table with others, chooses what to share.
fn where_estonia_shares() -> Window {
    let mut window = Window::open(None);
    window.click("Choose a scenario").click("after each phase").primary();
    for _ in 0..3 {
        window.press(egui::Key::Enter).primary();
    }
    window.press(egui::Key::Enter);
    assert!(window.shows_part("Share with the 27"), "{:?}", window.names());
    window
}

#[test]
fn choices_of_one_seat_are_gone_when_the_next_sits_down() {
    let mut window = where_estonia_shares();
    window.click("Sanitised").click("Seal our choices");
    window.primary().press(egui::Key::Enter);
    assert!(!window.shows_part("Our choices are sealed"), "Portugal reads Estonia's message");
}

#[test]
fn leaving_and_resuming_comes_back_to_the_same_phase() {
    let path = own("leaving").join("left.demarche");
    exercise(&path, "Left and resumed");
    let mut window = Window::open(Some(path));
    window.onward();
    assert!(window.shows_part("Choose what to share"));
    window.click("Leave").wait_for("Left and resumed");
    window.click_of("Resume", "Left and resumed");
    assert!(window.shows_part("Choose what to share"), "{:?}", window.names());
}

#[test]
fn the_result_leads_to_a_turning_point_and_to_the_same_exercise_once_more() {
    let mut window = Window::open(None);
    window.click("Start now");
    play_to_the_end(&mut window);
    let point = window.names().into_iter().find(|name| name.starts_with("Look at ")).expect("a turning point");
    window.click(&point);
    assert!(window.shows_part("Why it moved") && !window.shows_part("entry 1 of"), "{:?}", window.names());
    window.click("Home").click("Start now");
    play_to_the_end(&mut window);
    window.click("Play again, same dice");
    assert!(window.shows_part("Read what came in"), "{:?}", window.names());
}

#[test]
fn an_item_is_passed_to_one_state_alone_from_the_evidence_screen() {
    let mut window = where_estonia_shares();
    window.click("Only to…");
    assert!(window.shows_part("Portugal alone"), "{:?}", window.names());
    let before = window.harness.query_all_by_label("Assessment").count();
    assert!(before >= 2, "one for the 27 and one for Portugal");
    window.harness.get_all_by_label("Assessment").last().expect("the line of Portugal").click();
    window.settle();
    assert!(window.shows_part("Portugal: Assessment"), "{:?}", window.names());
    assert!(!window.shows("Change our choices"), "nothing is shared with the 27");
    window.click("Close the list");
    assert!(!window.shows_part("Portugal alone"));
}

#[test]
fn a_team_states_what_it_makes_of_its_evidence() {
    let mut window = Window::open(None);
    window.click("Start now");
    for _ in 0..4 {
        if window.shows_part("Share with the 27") {
            break;
        }
        window.primary();
    }
    window.click("Our judgement");
    assert!(window.shows_part("Nothing is stated yet"), "{:?}", window.names());
    assert!(window.shows("25 %, unlikely"), "nothing is chosen: {:?}", window.names());
    let slider = "Likelihood of A service of Kestria gave the order";
    window.harness.get_all_by_label(slider).next().expect("a slider").focus();
    window.settle();
    for _ in 0..5 {
        window.press(egui::Key::ArrowRight);
    }
    assert!(window.shows("30 %, unlikely"), "{:?}", window.names());
    window.click("moderate").click("State our judgement");
    assert!(window.shows_part("Stated in turn 1") && window.shows_part("confidence moderate"), "{:?}", window.names());
    window.click("Intcen and services").click("Ask ENISA");
    assert!(window.shows_part("An answer to us is due in turn 2"), "{:?}", window.names());
    assert!(window.shows_part("Intcen has issued no assessment yet"), "{:?}", window.names());
}

/// Home promises short hints where to look: at most five, none of which comes back once it is taken.
#[test]
fn whoever_plays_alone_for_the_first_time_is_told_where_to_look_until_they_know() {
    let mut window = Window::open(None);
    window.click("Start now");
    assert!(window.shows_part("Read what came in on the left"), "{:?}", window.names());
    window.click("Got it");
    assert!(!window.shows_part("Read what came in on the left"));
    window.primary();
    assert!(window.shows_part("These items are yours alone"), "{:?}", window.names());
    window.click("No more hints").onward();
    assert!(!window.shows("No more hints"));
    window.click("Leave");
    window.click("Start now");
    assert!(!window.shows_part("Read what came in on the left"), "they stay away");
}

/// The paper that stays: a page beside the exercise, for whoever it is looked as.
#[test]
fn a_debriefing_saves_its_report() {
    let mut window = Window::open(None);
    window.click("Start now");
    play_to_the_end(&mut window);
    window.click("Look back on it").click("Save").click("Save the report");
    window.wait_for("-report-full.html");
    let saved = window.names().into_iter().find(|name| name.contains("-report-full.html")).expect("it is said where");
    let path = saved.trim_start_matches("Saved: ");
    let page = std::fs::read_to_string(path).expect("it is there");
    assert!(page.contains("Improvement plan") && page.contains("Portuguese ferries sell no tickets"), "{path}");
}
