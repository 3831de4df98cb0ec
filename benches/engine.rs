//! How long the engine takes: a whole exercise, a fold of it, a posterior, a seat's story.

#![allow(missing_docs, reason = "criterion makes public items")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};

use demarche::engine::core::ledger::PictureOf;
use demarche::engine::evidence::attribution::components;
use demarche::engine::evidence::confidence::Reading;
use demarche::engine::evidence::pictures::evidence_of;
use demarche::scenario::data::{Data, DataTexts};
use demarche::scenario::rulebook::rulebook;
use demarche::session::autoplay::play;
use demarche::session::run::Session;
use demarche::view::audience::Audience;
use demarche::view::names::Lens;
use demarche::view::story::story;
use demarche::words::Words;

const NIGHT_SHIFT: &str = include_str!("../scenarios/night-shift.ron");

fn engine(criterion: &mut Criterion) {
    let texts = DataTexts::shipped();
    let data = Data::read(&texts).expect("the shipped data can be read");
    criterion.bench_function("compile night-shift", |bench| {
        bench.iter(|| demarche::scenario::compile::compile(black_box(NIGHT_SHIFT), &data));
    });

    let book = rulebook(NIGHT_SHIFT, &texts).expect("night-shift can be played");
    let played = || {
        let mut session = Session::new(book.clone(), String::new());
        play(&mut session, 1).expect("an exercise without people is never refused");
        session
    };
    criterion.bench_function("play night-shift", |bench| bench.iter(played));

    let session = played();
    criterion.bench_function("fold night-shift", |bench| bench.iter(|| session.state_at(black_box(session.head()))));

    let items = evidence_of(&book, session.state(), &PictureOf::Pool);
    criterion.bench_function("read the shared picture", |bench| {
        bench.iter(|| Reading::new(&book, components(black_box(&items), &book)));
    });

    let words = Words::english();
    let lens = Lens { book: &book, words: &words };
    let seat = Audience::Seat("ee".into());
    criterion.bench_function("tell the story to a seat", |bench| {
        bench.iter(|| story(&lens, black_box(&session.path()), &seat));
    });
}

criterion_group!(benches, engine);
criterion_main!(benches);
