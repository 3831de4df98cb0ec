//! What is done beside the window: it is there at once, can be left, and long lists draw only what is seen.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use demarche::engine::core::command::Actor;
use demarche::scenario::data::DataTexts;
use demarche::session::autoplay::next_command;
use demarche::store::exercise::{Access, ExerciseFile, KeptSession};
use demarche::store::scenarios::SHIPPED;
use demarche::ui::task::Standing;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::story::story;
use demarche::view::told::sentence::LineKind;
use demarche::words::Words;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT, Queryable};

use crate::files::File;
use crate::home::{exercise, own};
use crate::support::{Window, folder};

/// The longer of the shipped exercises, played to its end without people.
fn played(name: &str) -> PathBuf {
    let path = own("played").join(name);
    let mut kept = KeptSession::create(&path, SHIPPED[1].text, &DataTexts::shipped()).expect("a file");
    while let Some((at_ms, command)) = next_command(&kept.session, 1) {
        kept.submit(at_ms, &Actor::Facilitator, &command).expect("nothing is refused");
    }
    path
}

/// What the story tells the facilitator, without headings and the ledger.
fn told(path: &Path) -> Vec<String> {
    let kept = KeptSession::open(path, Access::Read).expect("the file");
    let words = Words::english();
    let context = ViewContext::new(kept.session.book(), &words);
    let lines = story(&context, &kept.session.path(), &Audience::Facilitator);
    let is_row = |telling| !matches!(telling, LineKind::Heading | LineKind::Ledger);
    lines.into_iter().filter(|line| is_row(line.telling)).map(|line| line.text).collect()
}

/// The rows of the list on screen: name, whether it is the one that is looked at, and place.
fn rows(window: &Window) -> Vec<(String, bool, Rect)> {
    let rows = window.harness.query_all_by_role(Role::ListBoxOption);
    rows.map(|row| {
        let said = row.accesskit_node();
        (said.label().unwrap_or_default(), said.is_selected() == Some(true), row.rect())
    })
    .collect()
}

/// Drops a file on the window and draws the frame after.
fn drop_on(window: &mut Window, path: &Path) {
    window.harness.input_mut().dropped_files.push(Arc::new(File(path.to_owned())));
    window.harness.step();
    window.harness.input_mut().dropped_files.clear();
    window.harness.step();
}

/// Another program holds the file, so that opening it takes a while.
#[test]
fn a_file_that_is_slow_to_open_is_named_at_once_and_can_be_left() {
    let path = own("slow").join("held-by-another.demarche");
    exercise(&path, "Held by another");
    let held = KeptSession::open(&path, Access::Write).expect("the first");
    let mut window = Window::open(None);
    let offline = Words::english().text("works-offline");
    let line = window.place(&offline);
    drop_on(&mut window, &path);
    assert!(window.shows_part("“held-by-another” is being read"), "{:?}", window.names());
    assert_eq!(window.place(&offline), line, "the line at the bottom is there from the first frame");
    window.harness.key_press(Key::Escape);
    window.harness.step();
    assert!(window.shows("Start now"), "{:?}", window.names());
    std::thread::sleep(Duration::from_millis(800));
    window.settle();
    assert!(!window.shows_part("open in another window"), "nobody waits for it any more");
    drop_on(&mut window, &path);
    window.settle();
    assert!(window.shows_part("open in another window") && window.shows("Start now"), "{:?}", window.names());
    drop(held);
    drop_on(&mut window, &path);
    window.settle();
    assert!(!window.shows("Start now") && !window.shows_part("is being read"), "{:?}", window.names());
}

#[test]
fn what_cannot_be_opened_is_told_where_one_came_from() {
    let gone = own("gone").join("gone.ron");
    let mut window = Window::open(None);
    drop_on(&mut window, &gone);
    window.settle();
    assert!(window.shows_part("gone.ron") && window.shows("Start now"), "{:?}", window.names());
    window.press(Key::R);
    assert!(window.shows("Ready to start?"), "{:?}", window.names());
    drop_on(&mut window, &gone);
    window.settle();
    assert!(window.shows_part("gone.ron") && window.shows("Ready to start?"), "{:?}", window.names());
}

#[test]
fn a_long_story_draws_only_what_is_seen_and_follows_the_moment() {
    let path = played("long.demarche");
    let told = told(&path);
    let mut window = Window::open(Some(path));
    window.click("Story");
    let first = rows(&window);
    assert!(told.len() > 100 && first.len() * 4 < told.len(), "{} rows of {}", first.len(), told.len());
    let late = |name: &String| told.iter().rposition(|own| own == name).is_some_and(|place| place * 2 > told.len());
    assert!(first.iter().all(|(name, ..)| late(name)), "it opens on the last moment: {first:?}");
    let screen = window.harness.ctx.content_rect();
    for step in 1..=6 {
        let mut both = window.harness.get_all_by_role_and_label(Role::Button, "Decision");
        both.next().expect("the one back").click();
        drop(both);
        window.settle();
        let shown = rows(&window);
        let seen = |(_, chosen, place): &(String, bool, Rect)| *chosen && screen.contains(place.center());
        assert!(shown.iter().any(seen), "step {step}: {shown:?}");
        assert!(shown.len() * 4 < told.len(), "step {step}: {} rows", shown.len());
        assert!(shown.iter().all(|(name, ..)| told.contains(name)), "step {step}: {shown:?}");
    }
    let last = rows(&window);
    assert_ne!(last.last().map(|(name, ..)| name), first.last().map(|(name, ..)| name), "it was scrolled");
    let other = |row: &&(String, bool, Rect)| !row.1 && (200.0..800.0).contains(&row.2.center().y);
    let (_, _, place) = last.iter().find(other).expect("a row of another moment");
    let before = window.names().into_iter().find(|name| name.contains(" · entry "));
    window.harness.event(Event::PointerMoved(place.center()));
    for pressed in [true, false] {
        window.harness.event(Event::PointerButton {
            pos: place.center(),
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    window.settle();
    assert_ne!(window.names().into_iter().find(|name| name.contains(" · entry ")), before, "a click goes there");
}

#[test]
fn who_was_told_once_is_told_at_once() {
    let mut window = Window::open(Some(played("audiences.demarche")));
    assert!(window.shows("Scores") && window.shows_part("consistent in itself"), "{:?}", window.names());
    window.click("Public");
    assert!(!window.shows("Scores") && window.shows("Story"));
    window.harness.get_all_by_label("Facilitator").next().expect("it is shown").click();
    window.harness.run_steps(2);
    assert_eq!(window.standing(), Standing::Idle, "nothing is told anew");
    assert!(window.shows("Scores"), "{:?}", window.names());
    window.click("Scores");
    assert!(window.shows_part("Six principles") && window.shows_part("True:"), "{:?}", window.names());
}

#[test]
fn what_is_played_is_the_newest_text_whatever_of_it_was_checked() {
    let path = folder().join("hurried.ron");
    std::fs::write(&path, SHIPPED[0].text).expect("written");
    let mut window = Window::open(Some(path));
    window.harness.get_by_label("Text of the scenario").focus();
    window.settle();
    window.harness.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::Home);
    window.settle();
    let press = |pressed| Event::Key {
        key: Key::Enter,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::COMMAND,
    };
    let typed = Event::Text("// the newest\n".to_owned());
    window.harness.input_mut().events.extend([typed, press(true), press(false)]);
    window.harness.step();
    window.settle();
    assert!(window.shows_part("Next from us"), "{:?}", window.names());
    // The way back to the text lets go of the file.
    window.click("Leave");
    let played = Window::exercises().into_iter().find(|path| path.display().to_string().contains("try-hurried"));
    let file = ExerciseFile::open(&played.expect("its file"), Access::Read).expect("it is free again");
    assert!(file.text("scenario").expect("its scenario").starts_with("// the newest\n"));
}
