//! An author at work: nothing of a text is lost, whatever other programs and the window itself do.

use std::path::{Path, PathBuf};

use demarche::store::drafts::{self, Found};
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::support::{Window, folder};

const SHIPPED: &str = include_str!("../../scenarios/first-call.ron");

/// A scenario of a name that no other test uses.
fn scenario(name: &str) -> PathBuf {
    let path = folder().join("texts").join(name);
    std::fs::create_dir_all(folder().join("texts")).expect("a folder");
    std::fs::write(&path, SHIPPED).expect("written");
    path
}

fn on_disk(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a text")
}

fn left_behind(path: &Path) -> Option<Found> {
    drafts::found().into_iter().find(|found| found.draft.path() == path)
}

impl Window {
    /// Types at the beginning of the text.
    fn type_first(&mut self, text: &str) -> &mut Self {
        self.harness.get_by_label("Text of the scenario").focus();
        self.settle();
        self.harness.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::Home);
        self.settle();
        self.harness.event(Event::Text(text.to_owned()));
        self.settle()
    }

    fn save(&mut self) -> &mut Self {
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
        self.settle()
    }

    /// Clicks the button that belongs to a file.
    fn click_at(&mut self, label: &str, file: &str) -> &mut Self {
        let of_file = |node: &egui_kittest::Node<'_>| {
            node.accesskit_node().description().is_some_and(|description| description.contains(file))
        };
        self.harness.get_all_by_label(label).find(of_file).expect("its button").click();
        self.settle()
    }

    /// Lets seconds pass.
    fn wait(&mut self, seconds: usize) -> &mut Self {
        for _ in 0..seconds * 3 {
            self.settle();
        }
        self
    }

    fn text(&self) -> String {
        let node = self.harness.get_by_label("Text of the scenario");
        node.accesskit_node().value().unwrap_or_default()
    }
}

#[test]
fn a_conflict_blocks_saving_until_somebody_decides() {
    let path = scenario("blocked.ron");
    let mut window = Window::open(Some(path.clone()));
    window.type_first("// mine\n");
    let theirs = format!("// theirs\n{SHIPPED}");
    std::fs::write(&path, &theirs).expect("written");
    window.save();
    assert!(window.shows_part("Another program saved another text in this file"), "{:?}", window.names());
    window.save().click("Save").wait(2);
    assert_eq!(on_disk(&path), theirs, "saved under the banner");
    assert!(!window.shows_part("All saved"));
    window.click("Show theirs");
    assert!(window.shows("In the file"));
    window.click("Overwrite theirs");
    assert_eq!(on_disk(&path), format!("// mine\n{SHIPPED}"));
    assert!(window.shows_part("All saved"));
    assert!(left_behind(&path).is_none());
}

#[test]
fn both_texts_of_a_conflict_can_be_kept() {
    let path = scenario("both.ron");
    let mut window = Window::open(Some(path.clone()));
    window.type_first("// mine\n");
    std::fs::write(&path, "theirs").expect("written");
    window.wait(2);
    window.click("Keep both");
    assert_eq!(on_disk(&path), "theirs");
    let mine = path.with_file_name("both-mine-1.ron");
    assert_eq!(on_disk(&mine), format!("// mine\n{SHIPPED}"));
    assert!(window.shows_part("All saved") && window.shows_part("both-mine-1.ron"));
}

#[test]
fn theirs_can_be_taken_and_mine_fetched_back_with_undo() {
    let path = scenario("taken.ron");
    let mut window = Window::open(Some(path.clone()));
    window.type_first("// mine\n").wait(2);
    std::fs::write(&path, format!("// theirs\n{SHIPPED}")).expect("written");
    window.wait(2).click("Take theirs, drop mine");
    assert!(window.text().starts_with("// theirs\n// First"), "{}", &window.text()[..30]);
    assert!(window.shows_part("All saved"));
}

#[test]
fn a_text_that_cannot_be_read_is_not_taken_in_and_not_written_over() {
    let path = scenario("latin.ron");
    let mut window = Window::open(Some(path.clone()));
    let latin = b"// caf\xe9\n()".to_vec();
    std::fs::write(&path, &latin).expect("written");
    window.wait(2);
    assert!(window.shows_part("ANSI"), "{:?}", window.names());
    assert!(window.text().starts_with("// First"), "the text stays");
    window.type_first("// more\n").save().wait(1);
    assert_eq!(std::fs::read(&path).expect("a file"), latin);
    assert!(!window.shows_part("All saved"));
    window.click("Keep both");
    assert_eq!(std::fs::read(&path).expect("a file"), latin);
}

#[test]
fn a_file_that_vanished_is_told_and_can_be_written_again() {
    let path = scenario("vanished.ron");
    let mut window = Window::open(Some(path.clone()));
    std::fs::remove_file(&path).expect("removed");
    window.wait(2);
    assert!(window.shows_part("The file is not there any more"), "{:?}", window.names());
    assert!(!window.shows_part("All saved"));
    assert!(window.save().shows_part("Nothing is saved before you have chosen"));
    window.click("Write it again");
    assert_eq!(on_disk(&path), SHIPPED);
}

#[test]
fn a_killed_program_offers_the_unsaved_text_at_the_next_start() {
    let path = scenario("killed.ron");
    let mut window = Window::open(Some(path.clone()));
    window.type_first("// an afternoon\n").wait(4);
    // No farewell: what is on the disk now is all that there is.
    drop(window);
    assert_eq!(on_disk(&path), SHIPPED);
    let mut window = Window::open(None);
    assert!(window.shows_part("killed.ron, kept"), "{:?}", window.names());
    drop(window);
    window = Window::open(Some(path.clone()));
    assert!(window.text().starts_with("// an afternoon\n// First"));
    assert!(window.shows_part("This is your unsaved text"));
    window.save();
    assert_eq!(on_disk(&path), format!("// an afternoon\n{SHIPPED}"));
    assert!(left_behind(&path).is_none(), "a saved text needs no draft");
}

#[test]
fn a_draft_of_a_file_that_moved_on_is_a_conflict() {
    let path = scenario("moved-on.ron");
    let mut window = Window::open(Some(path.clone()));
    window.type_first("// mine\n").wait(4);
    drop(window);
    std::fs::write(&path, "theirs").expect("written");
    let mut window = Window::open(Some(path.clone()));
    assert!(window.shows_part("Another program saved another text"), "{:?}", window.names());
    window.save();
    assert_eq!(on_disk(&path), "theirs");
    window.click("Keep both");
    assert_eq!(on_disk(&path.with_file_name("moved-on-mine-1.ron")), format!("// mine\n{SHIPPED}"));
    assert!(left_behind(&path).is_none());
}

#[test]
fn closing_the_window_keeps_the_last_letter() {
    let path = scenario("closed.ron");
    let mut window = Window::open(Some(path.clone()));
    window.type_first("// first\n").wait(1);
    window.harness.event(Event::Text("// last\n".to_owned()));
    window.settle();
    let viewport = window.harness.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default();
    viewport.events.push(egui::ViewportEvent::Close);
    window.settle();
    drop(window);
    let left = left_behind(&path).expect("a draft");
    assert!(left.draft.text.starts_with("// first\n// last\n// First"), "{}", &left.draft.text[..40]);
    drafts::throw_away(&left.file).expect("thrown away");
}

#[test]
fn going_home_keeps_the_text_and_two_clicks_throw_it_away() {
    let path = scenario("homeward.ron");
    let mut window = Window::open(Some(path.clone()));
    window.type_first("// unsaved\n").click("Home");
    assert!(window.shows_part("homeward.ron, kept just now"), "{:?}", window.names());
    let left = left_behind(&path).expect("a draft");
    assert!(left.draft.text.starts_with("// unsaved\n// First"));
    window.click_at("Throw away", "homeward.ron");
    assert!(left_behind(&path).is_some(), "one click throws nothing away");
    window.click("Throw away for good");
    assert!(left_behind(&path).is_none());
    assert!(!window.shows_part("homeward.ron, kept"));
}

#[test]
fn both_texts_are_shown_side_by_side_from_home() {
    let path = scenario("side-by-side.ron");
    let mut window = Window::open(Some(path.clone()));
    window.type_first("// unsaved\n").click("Home");
    window.click_at("Show both", "side-by-side.ron");
    assert!(window.text().starts_with("// unsaved\n// First"));
    let mut shown = window.harness.get_all_by_label("In the file");
    assert!(shown.any(|node| node.accesskit_node().value().is_some_and(|text| text.starts_with("// First"))));
    drop(shown);
    window.click("Back to what is saved");
    assert_eq!(window.text(), SHIPPED);
    assert!(window.wait(1).shows_part("All saved"));
    assert!(left_behind(&path).is_none());
}

#[test]
fn a_model_that_nobody_touched_leaves_no_draft_and_a_touched_one_does() {
    let own = |found: &Found| found.draft.text.starts_with("// my model\n");
    let mut window = Window::open(None);
    window.click("New or open").click("Start from a model").click("Home");
    assert!(!drafts::found().iter().any(|found| found.draft.text == SHIPPED), "nobody wrote that");
    window.click("New or open").click("Start from a model");
    window.type_first("// my model\n").click("Home");
    let left = drafts::found().into_iter().find(own).expect("a draft");
    assert!(left.draft.based_on.is_none() && !left.draft.path().exists());
    drafts::throw_away(&left.file).expect("thrown away");
}

#[test]
fn a_saved_text_is_remembered_on_the_disk_at_once() {
    let path = scenario("remembered.ron");
    let mut window = Window::open(Some(path));
    let preferences = folder().join("preferences.json");
    // Other windows of these tests write their own preferences in the same place.
    let remembered = (0..20).any(|_| {
        window.type_first("// more\n").save();
        on_disk(&preferences).contains("remembered.ron")
    });
    assert!(remembered);
}

#[test]
fn another_file_s_text_is_not_what_undo_brings_back() {
    let (one, other) = (scenario("undo-one.ron"), scenario("undo-other.ron"));
    std::fs::write(&other, "()").expect("written");
    let mut window = Window::open(Some(one));
    window.type_first("// one\n").wait(1).save().click("Home");
    window.click("New or open");
    window.harness.get_by_label("Path of a file").focus();
    window.settle();
    window.harness.event(Event::Text(other.display().to_string()));
    window.settle().click("Open");
    window.harness.get_by_label("Text of the scenario").focus();
    window.settle().wait(1);
    for _ in 0..3 {
        window.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        window.settle();
    }
    assert_eq!(window.text(), "()");
}

#[test]
fn playing_from_the_text_comes_back_to_it_as_it_was() {
    let path = scenario("looped.ron");
    let mut window = Window::open(Some(path.clone()));
    window.type_first("// unsaved\n").click("Play from the start");
    assert!(window.shows_part("Next from us"), "{:?}", window.names());
    assert!(left_behind(&path).is_none(), "the draft is not offered to others");
    window.click("Leave");
    assert!(window.text().starts_with("// unsaved\n// First"));
    assert!(window.shows_part("Not saved yet"));
    window.harness.event(Event::Text("// here\n".to_owned()));
    window.settle();
    assert!(window.text().starts_with("// unsaved\n// here\n// First"), "{}", &window.text()[..40]);
    window.save();
    assert!(on_disk(&path).starts_with("// unsaved\n// here\n// First"));
}

#[test]
fn another_name_that_is_taken_is_asked_about() {
    let (path, other) = (scenario("named.ron"), scenario("taken-name.ron"));
    let mut window = Window::open(Some(path.clone()));
    window.type_first("// mine\n");
    window.harness.get_by_label("Save as").focus();
    window.settle();
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.harness.event(Event::Text(other.display().to_string()));
    window.settle();
    window.save();
    assert!(window.shows_part("is another file that is there already"), "{:?}", window.names());
    assert!(!window.shows_part("--resume"));
    assert_eq!(on_disk(&other), SHIPPED);
    window.click("Overwrite that file");
    assert_eq!(on_disk(&other), format!("// mine\n{SHIPPED}"));
    assert_eq!(on_disk(&path), SHIPPED);
}

#[test]
fn a_scenario_in_capitals_is_a_scenario() {
    let window = Window::open(Some(scenario("SCEN.RON")));
    assert!(window.shows("Text of the scenario"), "{:?}", window.names());
}

#[test]
fn undo_works_right_after_a_click_on_a_problem() {
    let path = scenario("undone.ron");
    let mut window = Window::open(Some(path.clone()));
    window.type_first("x").wait(1);
    let problem =
        window.names().into_iter().find(|name| name.contains("line 1 ") || name.ends_with("line 1")).expect("one");
    window.click(&problem);
    assert!(window.harness.get_by_label("Text of the scenario").is_focused());
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.settle();
    assert_eq!(window.text(), SHIPPED, "{problem}");
}

#[test]
fn an_error_says_why_nothing_can_be_played() {
    let path = scenario("unplayable.ron");
    std::fs::write(&path, "(").expect("written");
    let mut window = Window::open(Some(path));
    assert!(window.shows_part("once no error is left"));
    window.primary();
    assert!(window.shows("Text of the scenario"));
}

#[test]
fn the_end_of_an_exercise_leads_back_to_its_text() {
    let path = scenario("to-the-end.ron");
    let mut window = Window::open(Some(path.clone()));
    window.type_first("// unsaved\n").click("Play from the start");
    crate::exercise::play_to_the_end(&mut window);
    window.click("Look back on it").click("Home");
    assert!(window.text().starts_with("// unsaved\n// First"));
    window.save().click("Home");
    assert!(window.shows("Start now"), "{:?}", window.names());
}

#[test]
fn a_text_of_which_no_draft_can_be_kept_is_left_only_by_who_insists() {
    let path = scenario("no-room.ron");
    // In the place of a full disk: the draft's name is taken by a folder.
    std::fs::create_dir_all(folder().join("drafts/no-room-1.draft")).expect("a folder");
    let mut window = Window::open(Some(path.clone()));
    window.type_first("// mine\n").wait(4);
    assert!(window.shows_part("No draft of your unsaved text can be kept"), "{:?}", window.names());
    assert!(window.shows_part("Not saved yet ·"), "it says nothing of a draft");
    window.click("Home");
    assert!(window.text().starts_with("// mine\n"), "still here");
    window.click("Home");
    assert!(window.shows("Start now"), "{:?}", window.names());
}
