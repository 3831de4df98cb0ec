//! How long the processor takes for a frame: drawing a screen, egui's end of the pass with the tree for screen readers,
//! and turning shapes into triangles. What the graphics card does then is not counted.

#![allow(missing_docs, reason = "criterion makes public items")]

mod common;
#[path = "../tests/ui/support.rs"]
#[allow(dead_code, reason = "tests click more than benches")]
mod support;

use std::path::PathBuf;

use common::{NIGHT_SHIFT, Seats, book, deliberating, finished, save, team, text};
use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, criterion_group, criterion_main};
use demarche::session::run::Session;
use egui::Key;
use support::{Window, folder};

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

criterion_group!(benches, home_and_write, play, debrief);
criterion_main!(benches);
