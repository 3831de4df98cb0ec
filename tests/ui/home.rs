//! Home: no file stops the start, each row says what its file is, and what is to be done is never cut.

use std::path::{Path, PathBuf};

use demarche::engine::core::command::{Actor, Command, SeatMode, Setup};
use demarche::scenario::data::DataTexts;
use demarche::store::exercise::KeptSession;
use demarche::store::preferences::Preferences;
use demarche::store::scenarios::SHIPPED;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::support::{Window, folder};

/// A folder of this test.
pub fn own(name: &str) -> PathBuf {
    let folder = folder().join("home").join(name);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// An exercise that goes on, in a file of its own.
pub fn exercise(path: &Path, title: &str) {
    let text = SHIPPED[0].text.replacen("title: \"First call\"", &format!("title: \"{title}\""), 1);
    let mut kept = KeptSession::create(path, &text, &DataTexts::shipped()).expect("a file");
    let setup = Setup { seed: 1, seats: [("ee".into(), SeatMode::Team(String::new()))].into(), ..Setup::default() };
    kept.submit(0, &Actor::Facilitator, &Command::Open(setup)).expect("opened");
}

/// The points that stand side by side in so many pixels, with text of this size.
fn in_points(pixels: f32, text_percent: u32) -> f32 {
    pixels * 100.0 / f32::from(u16::try_from(text_percent).expect("a size of text"))
}

fn remembered(paths: &[(&Path, bool)]) -> Preferences {
    let mut preferences = Preferences::default();
    for (path, closed) in paths.iter().rev() {
        preferences.remember(path, 4_000_000_000, *closed);
    }
    preferences
}

#[test]
fn each_recent_file_says_what_it_is_in_words() {
    let folder = own("states");
    let file = |name: &str| folder.join(name);
    std::fs::write(file("damaged.demarche"), "no database").expect("written");
    std::fs::write(file("there.ron"), SHIPPED[0].text).expect("written");
    std::fs::create_dir_all(file("folder.demarche")).expect("a folder");
    exercise(&file("goes-on.demarche"), "Told by its title");
    let names = ["goes-on.demarche", "damaged.demarche", "there.ron", "folder.demarche", "gone.demarche", "gone.ron"];
    let paths: Vec<PathBuf> = names.iter().map(|name| file(name)).collect();
    let mut window = Window::with(remembered(&paths.iter().map(|path| (path.as_path(), true)).collect::<Vec<_>>()));
    window.wait_for("Told by its title");
    for state in ["this is not an exercise file", "scenario", "a folder, a device or a pipe"] {
        window.wait_for(state);
    }
    window.write("Find by name, file, date or team", "gone.").wait_for("not to be found");
    assert!(!window.shows("Told by its title"), "only what fits is listed");
    let missing = || window.names().iter().filter(|name| name.as_str() == "not to be found").count();
    assert_eq!(missing(), 2, "an exercise and a scenario that are gone say so: {:?}", window.names());
}

#[cfg(unix)]
#[test]
fn a_pipe_among_the_recent_files_stops_nothing() {
    let pipe = own("pipe").join("pipe.demarche");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.is_ok_and(|status| status.success()), "a pipe");
    let mut window = Window::with(remembered(&[(&pipe, false)]));
    assert!(window.shows("Start now"), "Home is there at once");
    window.wait_for("a folder, a device or a pipe");
}

#[test]
fn a_row_can_be_taken_from_the_list_and_its_file_stays() {
    let file = own("forget").join("taken-away.ron");
    std::fs::write(&file, SHIPPED[0].text).expect("written");
    let mut window = Window::with(remembered(&[(&file, true)]));
    assert!(window.shows("taken-away"));
    window.click("Remove from list");
    assert!(!window.shows("taken-away") && file.exists());
    drop(window);
    let (kept, _) = Preferences::load();
    assert!(kept.unlisted.contains(&file), "it stays away after the next start");
}

#[test]
fn an_exercise_that_was_saved_is_found_in_its_folder() {
    let folder = folder().join("exercises");
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("of-the-folder.demarche");
    exercise(&path, "Nobody remembers this");
    // Above whatever other tests save meanwhile.
    let later = std::time::UNIX_EPOCH + std::time::Duration::from_secs(4_000_000_000);
    std::fs::File::options().write(true).open(&path).and_then(|file| file.set_modified(later)).expect("touched");
    let mut window = Window::with(Preferences::default());
    window.wait_for("Nobody remembers this");
}

#[test]
fn after_a_crash_both_ways_on_are_whole_however_long_the_title_and_large_the_text() {
    let path = own("crash").join("crashed.demarche");
    exercise(&path, &"A very long title of an exercise ".repeat(3).chars().take(100).collect::<String>());
    for (width, height, percent) in
        [(1440.0, 900.0, 100), (1280.0, 720.0, 150), (1280.0, 720.0, 200), (1024.0, 768.0, 200)]
    {
        let mut preferences = remembered(&[(&path, false)]);
        preferences.text_percent = percent;
        let mut window = Window::sized(preferences, egui::vec2(width, height));
        window.wait_for("stopped unexpectedly");
        let (resume, look) = (window.place("Resume exactly there"), window.place("Look at it, read only"));
        let (least, wide) = (100.0, in_points(width, percent));
        assert!(resume.width() > least && look.width() > least, "{width}×{height} at {percent} %: {resume:?} {look:?}");
        assert!(!resume.intersects(look) && resume.right() <= wide && look.left() >= 0.0, "{resume:?} {look:?}");
        let title =
            window.harness.query_all_by_label_contains("stopped unexpectedly").next().expect("the title").rect();
        assert!(!title.intersects(resume) && !title.intersects(look), "{title:?} lies under {resume:?} or {look:?}");
    }
}

#[test]
fn the_access_tree_tells_which_file_a_row_of_buttons_belongs_to() {
    let file = own("named").join("by-its-name.ron");
    std::fs::write(&file, SHIPPED[0].text).expect("written");
    let window = Window::with(remembered(&[(&file, true)]));
    let button = window.harness.get_all_by_label("Remove from list").next().expect("the button");
    let described = button.accesskit_node().description().expect("a description");
    assert!(described.contains("by-its-name") && described.contains(&file.display().to_string()), "{described}");
}

#[test]
fn a_scenario_that_cannot_be_played_says_why_in_set_up_and_can_be_taken_away() {
    let folder = own("broken");
    let wide: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(SHIPPED[0].text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    std::fs::write(folder.join("wide.ron"), wide).expect("written");
    let broken = SHIPPED[0].text.replacen("truth: \"host\"", "truth: \"hosts\"", 1);
    std::fs::write(folder.join("one.ron"), broken).expect("written");
    let mut window = Window::open(None);
    window.click("Choose a scenario");
    for (name, said) in [("wide.ron", "saved as UTF-16"), ("one.ron", "It has one error, in line")] {
        let field = window.harness.get_by_label("Path of a file");
        field.focus();
        field.type_text(&folder.join(name).display().to_string());
        window.settle().click("Open");
        assert!(window.shows_part(said), "{said}: {:?}", window.names());
        window.click("Remove from list");
        assert!(!window.shows(name) && window.shows("No errors."), "{:?}", window.names());
        let field = window.harness.get_by_label("Path of a file");
        field.focus();
        window.harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
        window.press(egui::Key::Delete);
    }
}

#[test]
fn a_scenario_that_was_saved_is_remembered_at_once() {
    let file = own("saved").join("saved-by-hand.ron");
    std::fs::write(&file, SHIPPED[0].text).expect("written");
    let mut window = Window::open(Some(file.clone()));
    window.harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::S);
    window.settle();
    // Without leaving: what comes next may be the power cut.
    assert!(Preferences::load().0.recent.iter().any(|recent| recent.path == file));
}

#[test]
fn no_way_in_lies_beside_the_screen_however_small_it_is_and_large_the_text() {
    let sizes =
        [(1440.0, 900.0, 100), (1280.0, 720.0, 150), (1280.0, 720.0, 200), (1024.0, 768.0, 100), (1024.0, 768.0, 200)];
    for (width, height, text_percent) in sizes {
        let mut preferences = Preferences::default();
        preferences.text_percent = text_percent;
        let window = Window::sized(preferences, egui::vec2(width, height));
        let wide = in_points(width, text_percent);
        for label in ["Start now", "Choose a scenario", "Open an exercise", "New or open"] {
            let place = window.place(label);
            assert!(
                place.left() >= 0.0 && place.right() <= wide,
                "{width}×{height}, {text_percent} %: {label} {place:?}"
            );
        }
    }
}
