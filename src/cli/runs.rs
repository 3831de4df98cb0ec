//! Runs of the laboratory as the command line asks for them.

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use super::args::Format;
use crate::lab::policy::Players;
use crate::lab::simulate::{BrokenRun, RunFigures, simulate_by};
use crate::model::rulebook::Rulebook;
use crate::words::{Words, number, text};

/// What to play.
pub struct Wanted {
    /// How many exercises.
    pub runs: u64,
    /// First seed.
    pub seed: u64,
    /// Threads.
    pub jobs: Option<usize>,
    /// The way of playing, or all of them.
    pub policy: Option<String>,
    /// The one seat that plays so.
    pub seat: Option<String>,
    /// Whether the truth is drawn so many times, and nothing played.
    pub reliability: bool,
    /// How results are written.
    pub format: Format,
}

/// What is printed of runs as JSON: what was played, and what came of it.
#[derive(Serialize)]
pub(super) struct Report<'a, T> {
    schema: u32,
    scenario: &'a str,
    runs: u64,
    seed: u64,
    #[serde(flatten)]
    came_of_it: &'a T,
}

impl<'a, T> Report<'a, T> {
    pub(super) fn new(book: &'a Rulebook, wanted: &Wanted, came_of_it: &'a T) -> Self {
        Self { schema: 1, scenario: &book.scenario.meta.title, runs: wanted.runs, seed: wanted.seed, came_of_it }
    }
}

/// The runs of some players, with a bar that tells how far they are.
pub(super) fn played(
    words: &Words,
    book: &Rulebook,
    players: &Players,
    wanted: &Wanted,
) -> anyhow::Result<Vec<RunFigures>> {
    let bar = ProgressBar::new(wanted.runs).with_style(ProgressStyle::default_bar());
    let pool = rayon::ThreadPoolBuilder::new().num_threads(wanted.jobs.unwrap_or(0)).build()?;
    let figures = pool.install(|| simulate_by(book, players, (wanted.runs, wanted.seed), || bar.inc(1)));
    bar.finish_and_clear();
    figures.map_err(|broken| broken_run(words, &broken))
}

/// A run that broke off, in words.
pub(super) fn broken_run(words: &Words, broken: &BrokenRun) -> anyhow::Error {
    let args = [
        ("seed", number(i64::try_from(broken.seed).unwrap_or(i64::MAX))),
        ("turn", number(broken.turn.into())),
        ("cause", text(broken.cause.clone())),
    ];
    anyhow::anyhow!(words.with("simulate-broken", &args))
}
