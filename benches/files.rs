//! How long the disk takes: a durable entry, a whole exercise, opening and verifying a file; and what a file weighs.

#![allow(missing_docs, reason = "criterion makes public items")]

mod common;

use std::hint::black_box;
use std::path::Path;

use common::{NIGHT_SHIFT, Seats, book, finished, save, text};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use demarche::engine::core::command::{Actor, Command, Setup};
use demarche::engine::core::observation::Observation;
use demarche::session::run::Session;
use demarche::session::verify::Verdict;
use demarche::store::exercise::{Access, ExerciseFile, KeptSession};
use tempfile::TempDir;

/// A folder where the program is built: the system's own may lie in memory, where nothing has to become durable.
fn folder() -> TempDir {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR"));
    std::fs::create_dir_all(place).expect("a place for folders");
    tempfile::tempdir_in(place).expect("a folder")
}

fn durability(criterion: &mut Criterion) {
    let folder = folder();
    let mut group = criterion.benchmark_group("durability");
    group.sample_size(10);

    let mut kept = KeptSession::create_shipped(&folder.path().join("notes.demarche"), NIGHT_SHIFT).expect("a file");
    let open = Command::Open(Setup { seed: 1, seats: Seats::new(), ..Setup::default() });
    kept.submit(0, &Actor::Facilitator, &open).expect("opened");
    let note = Command::Note(Observation { text: "They whisper.".to_owned(), ..Observation::default() });
    group.bench_function("append an entry", |bench| {
        bench.iter(|| kept.submit(0, &Actor::Facilitator, black_box(&note)).expect("it is durable"));
    });

    let session = finished(&book(NIGHT_SHIFT), &Seats::new());
    let mut number = 0;
    group.bench_function("play night-shift into a file", |bench| {
        let path = || {
            number += 1;
            folder.path().join(format!("{number}.demarche"))
        };
        bench.iter_batched(path, |path| save(&session, NIGHT_SHIFT, &path), BatchSize::PerIteration);
    });
    group.finish();
}

fn reading(criterion: &mut Criterion) {
    let folder = folder();
    for turns in [6, 30] {
        let text = text(turns);
        let session = finished(&book(&text), &Seats::new());
        let path = folder.path().join(format!("{turns}.demarche"));
        drop(save(&session, &text, &path));
        weigh(turns, &session, &path);

        let mut group = criterion.benchmark_group(format!("reading, {turns} turns"));
        group.sample_size(20);
        group.bench_function("open", |bench| {
            bench.iter(|| KeptSession::open(black_box(&path), Access::Read).expect("it can be read").session);
        });
        group.bench_function("open and verify", |bench| {
            bench.iter(|| {
                let file = ExerciseFile::open(black_box(&path), Access::Read).expect("it can be read");
                let verdict = file.verify().expect("it can be read");
                assert!(matches!(verdict, Verdict::Intact { .. }), "{verdict:?}");
            });
        });
        group.finish();
    }
}

/// Prints what a saved exercise weighs.
fn weigh(turns: u32, session: &Session, path: &Path) {
    let entries: usize = session.entries().iter().map(|entry| entry.bytes.len()).sum();
    let file = std::fs::metadata(path).expect("it is there").len();
    let count = session.entries().len();
    println!("night-shift, {turns} turns: {count} entries of {entries} bytes in a file of {file} bytes");
}

criterion_group!(benches, durability, reading);
criterion_main!(benches);
