//! How long the processor takes for a frame: drawing a screen, egui's end of the pass with the tree for screen readers,
//! and turning shapes into triangles. What the graphics card does then is not counted.

#![allow(missing_docs, reason = "criterion makes public items")]

mod common;
#[path = "../tests/ui/support.rs"]
#[allow(dead_code, reason = "tests click more than benches")]
mod support;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use common::{NIGHT_SHIFT, Seats, book, deliberating, finished, longest, played, save, team, text};
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, criterion_group, criterion_main};
use demarche::engine::core::state::Lifecycle;
use demarche::session::run::Session;
use demarche::store::preferences::Preferences;
use demarche::ui::app::App;
use demarche::ui::task::Standing;
use egui::Key;
use support::{Window, folder};

/// How often a debriefing is opened.
const OPENINGS: usize = 9;
/// From one frame to the next, at 120 a second.
const BETWEEN: Duration = Duration::from_micros(8_333);

/// Measures frames of what is on screen.
fn frame(group: &mut BenchmarkGroup<'_, WallTime>, name: &str, window: &mut Window) {
    window.settle();
    let (ctx, mut input) = (window.harness.ctx.clone(), window.harness.input().clone());
    // What is done once a second must not be done in every fourth frame.
    input.predicted_dt = 1.0 / 60.0;
    let app = window.harness.state_mut().as_mut().expect("the program runs");
    group.bench_function(name, |bench| {
        bench.iter(|| {
            let mut output = ctx.run_ui(input.clone(), |ui| app.draw(ui));
            output.textures_delta.clear();
            ctx.tessellate(output.shapes, output.pixels_per_point)
        });
    });
}

/// An exercise in a file of its own.
fn file(name: &str, session: &Session, text: &str) -> PathBuf {
    let path = folder().join(name);
    drop(save(session, text, &path));
    path
}

fn home_and_write(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("frames");
    frame(&mut group, "home", &mut Window::open(None));
    let path = folder().join("night-shift.ron");
    std::fs::write(&path, NIGHT_SHIFT).expect("written");
    frame(&mut group, "write night-shift", &mut Window::open(Some(path)));
    group.finish();
}

fn play(criterion: &mut Criterion) {
    for turns in [6, 30] {
        let text = text(turns);
        let session = deliberating(&book(&text), &team("ee"));
        let mut window = Window::open(Some(file(&format!("play-{turns}.demarche"), &session, &text)));
        window.skip_news();
        let mut group = criterion.benchmark_group(format!("frames of play, {turns} turns"));
        for place in ["Table", "Evidence", "Toolbox"] {
            frame(&mut group, &place.to_lowercase(), window.click(place));
        }
        window.click("Facilitator").press(Key::Enter);
        assert!(window.shows("Truth"), "this is no console:\n{}", window.names().join("\n"));
        frame(&mut group, "console", &mut window);
        group.finish();
    }
}

fn debrief(criterion: &mut Criterion) {
    for turns in [6, 30] {
        let text = text(turns);
        let session = finished(&book(&text), &Seats::new());
        let mut window = Window::open(Some(file(&format!("debrief-{turns}.demarche"), &session, &text)));
        // To the consequences of the first turn, where there is something to explain.
        for _ in 0..6 {
            window.press(Key::ArrowRight);
        }
        let mut group = criterion.benchmark_group(format!("frames of the debrief, {turns} turns"));
        frame(&mut group, "why", &mut window);
        frame(&mut group, "story", window.click("Story"));
        group.finish();
    }
}

/// How long it is until a debriefing is complete, and its longest frame meanwhile; the middle of several rounds.
fn opening(_: &mut Criterion) {
    for turns in [6, 30] {
        let text = text(turns);
        let path = file(&format!("opening-{turns}.demarche"), &finished(&book(&text), &Seats::new()), &text);
        let mut rounds: Vec<(Duration, Duration, Duration)> = (0..OPENINGS).map(|_| open(&path)).collect();
        rounds.sort();
        let (whole, first, longest) = rounds[rounds.len() / 2];
        println!(
            "opening a debriefing, {turns} turns: complete after {whole:.1?}, first frame {first:.1?}, longest {longest:.1?}"
        );
    }
}

/// Until it is complete, the first frame, the longest frame.
fn open(path: &Path) -> (Duration, Duration, Duration) {
    let mut window = Window::open(None);
    let (ctx, mut input) = (window.harness.ctx.clone(), window.harness.input().clone());
    input.predicted_dt = 1.0 / 60.0;
    let begun = Instant::now();
    let mut app = App::start(&ctx, Preferences::default(), Some(path.to_owned()), || 1);
    let mut frames = Vec::new();
    // A frame after nothing is waited for any more, the last of it is on screen.
    let mut at_rest = 0;
    while at_rest < 2 {
        at_rest = if app.standing() == Standing::Idle { at_rest + 1 } else { 0 };
        let frame = Instant::now();
        let output = ctx.run_ui(input.clone(), |ui| app.draw(ui));
        ctx.tessellate(output.shapes, output.pixels_per_point);
        frames.push(frame.elapsed());
        std::thread::sleep(BETWEEN.saturating_sub(frame.elapsed()));
    }
    window.harness.state_mut().take();
    (begun.elapsed(), frames[0], frames.into_iter().max().unwrap_or_default())
}

/// The longest file of the format: open, seek from end to end, look as another; the longest frame of each.
fn longest_file(_: &mut Criterion) {
    let text = longest();
    let book = book(&text);
    let session = played(&book, &Seats::new(), |state| state.lifecycle == Lifecycle::Over);
    println!("the longest file: {} turns, {} entries", session.state().turn, session.entries().len());
    let path = file("longest.demarche", &session, &text);
    let mut rounds: Vec<(Duration, Duration, Duration)> = (0..3).map(|_| open(&path)).collect();
    rounds.sort();
    let (whole, first, longest) = rounds[1];
    let size = std::fs::metadata(&path).expect("a file").len() / 1024;
    println!(
        "the longest file ({size} KiB): complete after {whole:.1?}, first frame {first:.1?}, longest {longest:.1?}"
    );
    let mut window = Window::open(Some(path));
    for who in ["A seat", "Public", "Facilitator", "Public"] {
        let begun = Instant::now();
        window.click(who);
        println!("looking as {who}: complete after {:.1?}", begun.elapsed());
    }
    window.click("Facilitator").click("Story");
    let mut app = window.harness.state_mut().take().expect("the program runs");
    let (ctx, mut input) = (window.harness.ctx.clone(), window.harness.input().clone());
    input.predicted_dt = 1.0 / 60.0;
    let frame = |events: Vec<egui::Event>, app: &mut App| {
        let begun = Instant::now();
        let output = ctx.run_ui(egui::RawInput { events, ..input.clone() }, |ui| app.draw(ui));
        ctx.tessellate(output.shapes, output.pixels_per_point);
        begun.elapsed()
    };
    let key = |key| {
        [true, false]
            .map(|pressed| egui::Event::Key {
                key,
                physical_key: None,
                pressed,
                repeat: false,
                modifiers: egui::Modifiers::NONE,
            })
            .to_vec()
    };
    let mut seeks: Vec<Duration> = Vec::new();
    for _ in 0..60 {
        for at in [Key::Home, Key::End, Key::ArrowLeft] {
            seeks.push(frame(key(at), &mut app));
        }
    }
    seeks.sort();
    println!(
        "seeking in it: a frame takes {:.1?}, the longest of {} {:.1?}",
        seeks[seeks.len() / 2],
        seeks.len(),
        seeks[seeks.len() - 1]
    );
}

criterion_group!(benches, home_and_write, play, debrief, opening, longest_file);
criterion_main!(benches);
