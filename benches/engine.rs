//! How long the engine takes: a whole exercise, a fold of it, a posterior, a position, a command, the laboratory.

#![allow(missing_docs, reason = "criterion makes public items")]

mod common;

use std::hint::black_box;

use common::{NIGHT_SHIFT, Seats, book, deliberating, played, tabled, team};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use demarche::engine::core::command::{Actor, Command};
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::proposal::Stand;
use demarche::engine::core::question::Question;
use demarche::engine::decide::decide;
use demarche::engine::delegation::case::Cases;
use demarche::engine::delegation::moment::Moment;
use demarche::engine::delegation::position::{position, position_on};
use demarche::engine::delegation::who::Delegation;
use demarche::engine::evidence::attribution::components;
use demarche::engine::evidence::confidence::Reading;
use demarche::engine::evidence::pictures::evidence_of;
use demarche::lab::simulate::simulate;
use demarche::model::phase::Phase;
use demarche::scenario::compile::compile;
use demarche::scenario::data::{Data, DataTexts};
use demarche::session::autoplay;
use demarche::session::run::Session;
use demarche::view::audience::Audience;
use demarche::view::names::ViewContext;
use demarche::view::story::story;
use demarche::words::Words;
use rayon::ThreadPoolBuilder;

/// Exercises in one go of the laboratory.
const RUNS: u64 = 20;

fn exercise(criterion: &mut Criterion) {
    let data = Data::read(&DataTexts::shipped()).expect("the shipped data can be read");
    criterion.bench_function("compile night-shift", |bench| {
        bench.iter(|| compile(black_box(NIGHT_SHIFT), &data));
    });

    let book = book(NIGHT_SHIFT);
    let played = || {
        let mut session = Session::new(book.clone(), String::new());
        autoplay::play(&mut session, 1).expect("an exercise without people is never refused");
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
    let context = ViewContext::new(&book, &words);
    let seat = Audience::Seat("ee".into());
    criterion.bench_function("tell the story to a seat", |bench| {
        bench.iter(|| story(&context, black_box(&session.path()), &seat));
    });
}

fn laboratory(criterion: &mut Criterion) {
    let book = book(NIGHT_SHIFT);
    let mut group = criterion.benchmark_group("laboratory");
    group.sample_size(10).throughput(Throughput::Elements(RUNS));
    for threads in [1, 2] {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        group.bench_function(format!("{RUNS} runs of night-shift, threads: {threads}"), |bench| {
            bench.iter(|| pool.install(|| simulate(&book, RUNS, 1, || {})));
        });
    }
    group.finish();
}

fn positions(criterion: &mut Criterion) {
    let book = book(NIGHT_SHIFT);
    let session = deliberating(&book, &Seats::new());
    let state = session.state();
    let proposal = tabled(state).expect("it was waited for");
    let question = Question::of(&book, proposal).expect("its measure is in the catalogue");
    let mut group = criterion.benchmark_group("positions");
    group.bench_function("27, each by itself", |bench| {
        bench.iter(|| {
            for by in book.states.keys() {
                black_box(position(&book, state, &question, by));
            }
        });
    });
    group.bench_function("27 on one case", |bench| {
        bench.iter(|| {
            let moment = Moment::of(&book, state);
            let cases = Cases::of(&moment, question);
            for by in book.states.keys() {
                black_box(position_on(&cases, &Delegation::of(&book, state.setup.seed, by), &book));
            }
        });
    });
    group.finish();
}

fn commands(criterion: &mut Criterion) {
    let book = book(NIGHT_SHIFT);
    let mut group = criterion.benchmark_group("commands");

    let session = deliberating(&book, &team("ee"));
    let id = tabled(session.state()).expect("it was waited for").id;
    let (seat, announce) = (Actor::Seat("ee".into()), Command::AnnounceStand(id, Stand::Support));
    group.bench_function("announce a stand", |bench| {
        bench.iter(|| decide(&book, session.state(), &seat, black_box(&announce)).expect("it may"));
    });

    let session = played(&book, &Seats::new(), |state| state.phase == Phase::Initiative && tabled(state).is_some());
    group.bench_function("close the initiative, so that all take their stands", |bench| {
        bench.iter(|| {
            decide(&book, session.state(), &Actor::Facilitator, black_box(&Command::Advance)).expect("it may")
        });
    });
    group.finish();
}

criterion_group!(benches, exercise, laboratory, positions, commands);
criterion_main!(benches);
