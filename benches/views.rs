//! How long telling takes: the story for each audience, the export, what a seat and the facilitator see at the table.

#![allow(missing_docs, reason = "criterion makes public items")]

mod common;

use std::collections::BTreeSet;

use std::hint::black_box;

use common::{Seats, book, deliberating, text};
use criterion::{Criterion, criterion_group, criterion_main};
use demarche::model::key::StateKey;
use demarche::session::counterfactual::harm_without_measures_on;
use demarche::view::audience::Audience;
use demarche::view::evidence::evidence;
use demarche::view::export::export;
use demarche::view::following::Following;
use demarche::view::names::ViewContext;
use demarche::view::screen::{ConsoleScreen, SeatScreen};
use demarche::view::story::story;
use demarche::view::table::table;
use demarche::view::toolbox::toolbox;
use demarche::words::Words;

fn views(criterion: &mut Criterion) {
    let words = Words::english();
    let seat = StateKey::from("ee");
    let at_seat = Audience::Seat(seat.clone());
    for turns in [6, 30] {
        let session = deliberating(&book(&text(turns)), &Seats::new());
        let context = ViewContext::new(session.book(), &words);
        let (state, path) = (session.state(), session.path());
        let mut group = criterion.benchmark_group(format!("views, {turns} turns"));
        group.sample_size(20);

        let audiences =
            [("the facilitator", &Audience::Facilitator), ("the public", &Audience::Public), ("a seat", &at_seat)];
        for (who, audience) in audiences {
            group.bench_function(format!("story to {who}"), |bench| {
                bench.iter(|| story(&context, black_box(&path), audience));
            });
        }
        group.bench_function("export to the facilitator", |bench| {
            bench.iter(|| export(&context, black_box(&path), &Audience::Facilitator));
        });
        group.bench_function("table of a seat", |bench| bench.iter(|| table(&context, black_box(state), &at_seat)));
        group.bench_function("evidence of a seat", |bench| bench.iter(|| evidence(&context, black_box(state), &seat)));
        group.bench_function("toolbox of a seat", |bench| bench.iter(|| toolbox(&context, black_box(state), &seat)));
        let told = Following::of(&context, &path, at_seat.clone());
        group.bench_function("all screens of a seat", |bench| {
            bench.iter(|| SeatScreen::new(&context, black_box(state), &path, &seat, &told));
        });
        let told = Following::of(&context, &path, Audience::Facilitator);
        group.bench_function("the facilitator's console", |bench| {
            bench.iter(|| {
                let without = harm_without_measures_on(context.book, &path);
                ConsoleScreen::new(&context, black_box(state), &path, &told, (&BTreeSet::new(), without))
            });
        });
        group.finish();
    }
}

criterion_group!(benches, views);
criterion_main!(benches);
