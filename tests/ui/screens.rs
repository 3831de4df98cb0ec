//! Every screen opens, names its controls, and says what is wrong in words.

use demarche::words::Words;
use egui_kittest::kittest::Queryable;

use crate::support::{Window, folder};

#[test]
fn home_offers_four_ways_and_help() {
    let mut window = Window::open(None);
    for label in ["Start now", "Choose a scenario", "Open an exercise", "New or open", "EXERCISE"] {
        assert!(window.shows_part(label), "{label}");
    }
    window.press(egui::Key::F1);
    assert!(window.click("Keys").shows_part("the next step of this screen"));
    assert!(window.click("Glossary").write("Find a word", "HWPCI").shows_part("Horizontal Working Party"));
}

#[test]
fn no_screen_shows_an_id_instead_of_words() {
    let mut window = Window::open(None);
    let mut seen = window.names();
    for step in ["Choose a scenario", "Start"] {
        window.click(step);
        seen.extend(window.names());
    }
    let missing: Vec<&String> = seen.iter().filter(|name| name.contains('⟦')).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn an_exercise_cannot_start_without_a_team() {
    let mut window = Window::open(None);
    window.click("Choose a scenario");
    assert!(window.shows_part("2 teams share this laptop"));
    for _ in 0..2 {
        let simulated = window.harness.query_all_by_label("Simulated").collect::<Vec<_>>();
        for choice in simulated {
            choice.click();
        }
        window.settle();
    }
    assert!(window.shows("Give at least one seat to a team."));
}

#[test]
fn a_broken_scenario_shows_its_problems_beside_the_text() {
    let path = folder().join("broken.ron");
    let shipped = include_str!("../../scenarios/first-call.ron");
    std::fs::write(&path, shipped.replacen("title:", "titel:", 1)).expect("written");
    let window = Window::open(Some(path));
    assert!(window.shows_part("There is no field `titel` here"));
}

#[test]
fn changes_of_another_editor_are_taken_in() {
    let path = folder().join("outside.ron");
    let shipped = include_str!("../../scenarios/first-call.ron");
    std::fs::write(&path, shipped).expect("written");
    let mut window = Window::open(Some(path.clone()));
    assert!(window.shows("No problems."));
    std::fs::write(&path, shipped.replacen("format: 1", "format: 2", 1)).expect("written");
    for _ in 0..10 {
        window.settle();
    }
    assert!(window.shows_part("This file says format 2"), "{:?}", window.names());
}

#[test]
fn what_is_no_exercise_is_refused_in_words() {
    let path = folder().join("nothing.demarche");
    std::fs::write(&path, "no database").expect("written");
    let window = Window::open(Some(path));
    assert!(window.shows_part("this is not an exercise file"));
    assert!(window.shows_part(&Words::english().text("what-would-you-like")));
}

#[test]
fn the_toolbox_tells_what_each_relation_of_a_state_opens() {
    let mut window = Window::open(None);
    window.click("Start now").skip_news().click("Toolbox").click("What each relation opens");
    for label in ["A State's own act", "Crime without ties to a State", "Calls on the State whose territory is used"] {
        assert!(window.shows(label), "{label}: {:?}", window.names());
    }
    assert!(!window.shows("Draft this initiative"));
    window.click("Back to the measures");
    assert!(!window.shows("A State's own act") && window.shows_part("Find a measure"), "{:?}", window.names());
    window.click("What each relation opens").click("P3 Awareness démarche or dialogue with a third State");
    assert!(window.shows("Awareness démarche or dialogue with a third State"), "its card: {:?}", window.names());
    assert!(!window.shows("A State's own act"), "in place of the relations: {:?}", window.names());
}
