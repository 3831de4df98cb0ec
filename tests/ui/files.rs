//! Files that come by hand: dropped on the window, typed as people have them, or by a dialog that is not there.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use demarche::store::drafts;
use demarche::ui::dialog::{Answer, is_possible, judge};
use demarche::ui::fit;
use demarche::words::Words;
use egui::Vec2;
use egui_kittest::kittest::Queryable;

use crate::support::{Window, folder};

const FIRST_CALL: &str = include_str!("../../scenarios/first-call.ron");

/// A file as the system hands it over.
#[derive(Debug)]
pub struct File(pub PathBuf);

impl egui::DroppedFile for File {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("nobody asks for them".to_owned())
    }
}

fn drop_on(window: &mut Window, path: &Path) {
    window.harness.input_mut().dropped_files.push(Arc::new(File(path.to_owned())));
    window.harness.step();
    window.harness.input_mut().dropped_files.clear();
    window.settle();
}

fn scenario(name: &str) -> PathBuf {
    let path = folder().join(name);
    std::fs::write(&path, FIRST_CALL.replace("First call", "Second call")).expect("written");
    path
}

#[test]
fn a_scenario_that_is_dropped_is_opened_to_write_it() {
    let path = scenario("dropped.RON");
    let mut window = Window::open(None);
    drop_on(&mut window, &path);
    assert!(window.shows_part("No problems") && window.shows_part("Second call"), "{:?}", window.names());
}

#[test]
fn a_scenario_that_is_dropped_on_the_set_up_joins_the_choices() {
    let path = scenario("dropped-on-setup.ron");
    let mut window = Window::open(None);
    window.click("Choose a scenario");
    assert!(!window.shows_part("Second call"));
    drop_on(&mut window, &path);
    assert!(window.shows_part("Second call") && window.shows("Start"), "{:?}", window.names());
}

#[test]
fn nothing_that_is_dropped_takes_a_running_exercise_away() {
    let path = scenario("dropped-while-playing.ron");
    let mut window = Window::open(None);
    window.press(egui::Key::T);
    let before = window.harness.query_all_by_label_contains("EXERCISE").count();
    assert!(before > 0, "{:?}", window.names());
    drop_on(&mut window, &path);
    assert!(window.shows_part("was not opened, because an exercise is running"), "{:?}", window.names());
    assert!(!window.shows_part("No problems"));
}

#[test]
fn a_text_that_is_left_for_a_dropped_file_is_kept() {
    let (first, second) = (scenario("left.ron"), scenario("come.ron"));
    let mut window = Window::open(Some(first.clone()));
    window.harness.get_by_label(&Words::english().text("scenario-text")).focus();
    window.settle();
    window.harness.event(egui::Event::Text("(changed) ".to_owned()));
    window.settle();
    drop_on(&mut window, &second);
    assert!(window.shows_part("come.ron"), "{:?}", window.names());
    let kept = drafts::found().into_iter().find(|found| found.draft.path() == first).expect("a draft");
    assert!(kept.draft.text.contains("(changed) "), "the words that were left are in no file");
    drafts::throw_away(&kept.file).expect("thrown away");
}

#[test]
fn a_path_is_opened_as_people_have_it() {
    let path = scenario("with a space.ron");
    for written in
        [format!("\"{}\"", path.display()), format!("file://{} ", path.display().to_string().replace(' ', "%20"))]
    {
        let mut window = Window::open(None);
        window.press(egui::Key::W);
        window.harness.get_by_label("Path of a file").focus();
        window.settle();
        window.harness.event(egui::Event::Paste(written.clone()));
        window.settle();
        window.press(egui::Key::Enter);
        assert!(window.shows_part("Second call"), "{written}: {:?}", window.names());
    }
}

#[test]
fn a_dialog_that_never_was_is_not_taken_for_one_that_was_closed() {
    assert_eq!(judge(None, Duration::from_millis(20)), Answer::Missing);
    assert_eq!(judge(None, Duration::from_secs(2)), Answer::Cancelled);
    let path = PathBuf::from("a.ron");
    assert_eq!(judge(Some(path.clone()), Duration::from_millis(20)), Answer::Chosen(path));
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_bus_and_without_zenity_no_dialog_is_hoped_for() {
    let empty = tempfile::tempdir().expect("a folder");
    let at = |name: &str| empty.path().join(name);
    let possible = |pairs: &[(&str, &Path)]| {
        is_possible(&|name| {
            pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_os_str().to_owned())
        })
    };
    let (bin, runtime) = (at("bin"), at("run"));
    std::fs::create_dir_all(&bin).expect("a folder");
    std::fs::create_dir_all(&runtime).expect("a folder");
    let bare = [("PATH", bin.as_path()), ("XDG_RUNTIME_DIR", runtime.as_path())];
    assert!(!possible(&bare));
    assert!(possible(&[("DBUS_SESSION_BUS_ADDRESS", Path::new("unix:path=/run/user/1000/bus"))]));
    std::fs::write(runtime.join("bus"), "").expect("written");
    assert!(possible(&bare));
    std::fs::remove_file(runtime.join("bus")).expect("removed");
    std::fs::write(bin.join("zenity"), "").expect("written");
    assert!(possible(&bare));
}

#[test]
fn no_window_is_asked_to_be_larger_than_its_monitor() {
    // A projector; a laptop's screen at 175 and 150 per cent; a small laptop; a large desk.
    for monitor in [(1024.0, 768.0), (1097.0, 617.0), (1280.0, 720.0), (1366.0, 768.0), (2560.0, 1440.0)] {
        let monitor = Vec2::from(monitor);
        let (least, most) = fit::sizes(monitor);
        for size in [least, most] {
            assert!(size.x <= monitor.x && size.y < monitor.y, "{size:?} on {monitor:?}");
        }
        assert!(least.x <= most.x && least.y <= most.y);
    }
    assert_eq!(fit::sizes(Vec2::new(2560.0, 1440.0)).0, Vec2::new(1180.0, 660.0));
}

#[test]
fn the_window_shrinks_to_a_monitor_that_is_smaller() {
    let mut window = Window::open(None);
    let viewport = window.harness.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default();
    viewport.monitor_size = Some(Vec2::new(1097.0, 617.0));
    viewport.inner_rect = Some(egui::Rect::from_min_size(egui::Pos2::ZERO, Vec2::new(1440.0, 900.0)));
    window.harness.step();
    let commands = &window.harness.output().viewport_output[&egui::ViewportId::ROOT].commands;
    let told = |wanted: egui::ViewportCommand| commands.contains(&wanted);
    assert!(told(egui::ViewportCommand::MinInnerSize(Vec2::new(1097.0, 521.0))), "{commands:?}");
    assert!(told(egui::ViewportCommand::InnerSize(Vec2::new(1097.0, 521.0))), "{commands:?}");
}
