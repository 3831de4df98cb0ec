//! Everything that needs no window: for scripts, for CI, for authors, for analysts.
//!
//! **Invariant:** results on standard output, messages on standard error, exit status as documented.

mod args;
mod assess;
mod check;
mod compare;
mod copy;
mod export;
mod findings;
mod guard;
mod language;
mod opening;
pub mod outcome;
mod pack;
mod play;
mod policies;
mod printing;
mod record;
mod reliability;
mod replay;
mod report;
mod runs;
mod simulate;
mod telling;
mod verify;
mod whatif;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Subcommand;

use self::args::Format;
use self::outcome::{Outcome, UsageError};
use self::printing::say;
use crate::store::drafts;
use crate::store::error::StoreError;
use crate::store::paths;
use crate::words::{Words, text};

pub use self::args::Renderer;

/// What the arguments ask for.
pub enum Request {
    /// The window.
    Window(WindowWanted),
    /// Done here, with this outcome.
    Finished(Outcome),
}

/// The window as the arguments want it.
pub struct WindowWanted {
    /// The file to open in it.
    pub file: Option<PathBuf>,
    /// The language that it speaks.
    pub words: Arc<Words>,
    /// What to try first for drawing.
    pub renderer: Option<Renderer>,
}

/// Reads the arguments and carries out what needs no window.
#[must_use]
pub fn run() -> Request {
    let mut arguments: Vec<OsString> = std::env::args_os().collect();
    let words = match language::words(args::take_language(&mut arguments).as_deref()) {
        Ok(words) => Arc::new(words),
        Err(unknown) => {
            say(&unknown.0);
            return Request::Finished(Outcome::Usage);
        }
    };
    let arguments = match args::read(&words, arguments) {
        Ok(arguments) => arguments,
        Err(wrong) => {
            say(wrong.trim_end());
            return Request::Finished(Outcome::Usage);
        }
    };
    let Some(order) = arguments.order else {
        let file = arguments.file.map(|file| paths::argument(&file));
        return Request::Window(WindowWanted { file, words, renderer: arguments.renderer });
    };
    Request::Finished(finish(&words, carry_out(&words, order)))
}

/// Says why a file cannot be opened, if it is not there.
#[must_use]
pub fn cannot_open(words: &Words, file: &Path) -> Option<Outcome> {
    let cause = std::fs::metadata(file).err()?;
    // A text of it that was never saved is offered in the window, whatever became of the file.
    let absolute = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    if drafts::found().iter().any(|found| found.draft.path() == absolute) {
        return None;
    }
    let error = StoreError::File { path: file.to_owned(), cause };
    Some(finish(words, Err(error.into())))
}

/// Says why there is no window, and plays the ten-minute exercise in the terminal; never instead of a file that was
/// asked for: that one is only named the ways to read it.
#[must_use]
pub fn instead_of_window(words: &Words, reason: &str, file: Option<&Path>) -> Outcome {
    say(reason);
    if let Some(file) = file {
        say(&words.with("cli-no-window-for", &[("file", text(file.display().to_string()))]));
        return Outcome::Usage;
    }
    say(&words.text("cli-ten-minutes-follow"));
    finish(words, play::try_it(words, 1))
}

/// Why a program that was built without its window opens none.
#[must_use]
pub fn built_without_window(words: &Words) -> String {
    words.text("cli-no-window")
}

/// Refuses a renderer that this program was built without.
#[must_use]
pub fn not_built_in(words: &Words, renderer: Renderer) -> Outcome {
    let said = words.with("cli-renderer-not-built-in", &[("renderer", text(renderer.slug()))]);
    finish(words, Err(UsageError(said).into()))
}

/// What to do without a window.
#[derive(Subcommand)]
enum Order {
    /// The ten-minute exercise, played by simulated delegations and told in the terminal
    Try {
        /// Seed of the dice
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Check scenario files
    Check {
        /// Scenario files
        #[arg(required = true)]
        files: Vec<PathBuf>,
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// The attribution ledger of a scenario, as a holder would have it if nothing were shared
    Assess {
        /// Scenario file
        file: PathBuf,
        /// Two-letter code of a state, or pool
        #[arg(long, default_value = "pool")]
        seat: String,
        /// Turn, or end
        #[arg(long, default_value = "end")]
        turn: String,
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Play a whole exercise by simulated delegations and save it
    Play {
        /// Scenario file
        file: PathBuf,
        /// Seed of the dice
        #[arg(long)]
        seed: u64,
        /// Exercise file to write
        #[arg(long)]
        out: PathBuf,
        /// Go on with the file if it was interrupted
        #[arg(long)]
        resume: bool,
    },
    /// The laboratory: many exercises, and what they show of a scenario
    Simulate {
        /// Scenario file
        file: PathBuf,
        /// How many exercises
        #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
        runs: u64,
        /// First seed
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Threads; the result is the same for any number
        #[arg(long)]
        jobs: Option<usize>,
        /// A way of playing for all seats of the scenario: profile, nothing, everything, quiet, loud, sanctions-first,
        /// share-all, share-nothing, follow-evidence, contrarian, random, only:MEASURE, or all to compare them
        #[arg(long)]
        policy: Option<String>,
        /// The one seat that plays by the policy; the others play by profile
        #[arg(long, requires = "policy")]
        seat: Option<String>,
        /// Draw the truth so many times instead of playing, and tell how often readers of all evidence are right
        #[arg(long, conflicts_with_all = ["policy", "jobs"])]
        reliability: bool,
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Hold the simulated Union against what the real one did in public cases
    Record(record::Wanted),
    /// Tell a saved exercise again, as an audience may know it
    ///
    /// While PINs guard a running exercise, only the public view is open without one: it is asked for in a terminal,
    /// or taken from DEMARCHE_PIN.
    Replay {
        /// Exercise file
        file: PathBuf,
        /// Last entry to tell
        #[arg(long)]
        to: Option<u64>,
        /// public, facilitator, or the two-letter code of a state
        #[arg(long = "as", default_value = "facilitator")]
        audience: String,
    },
    /// Check that an exercise file is consistent in itself, and compute every decision again
    Verify {
        /// Exercise file
        file: PathBuf,
        /// A head that was noted down before, to compare with
        #[arg(long)]
        head: Option<String>,
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// The after-action report of an exercise, as an HTML page that needs nothing beside it, a workbook or PDF
    ///
    /// PINs of a running exercise are asked for as by replay. Only the facilitator's edition tells the truth, scores and
    /// observations.
    Report {
        /// Exercise file
        file: PathBuf,
        /// public, facilitator, or the two-letter code of a state
        #[arg(long = "as", default_value = "facilitator")]
        audience: String,
        /// File to write, a workbook where it ends in .xlsx, PDF where it ends in .pdf; without it the page is printed
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// A saved exercise beside itself with one decision changed: where they part, and what both come to
    ///
    /// Without --at: every decision with what else could have been done. PINs of a running exercise are asked for as by
    /// replay.
    Whatif {
        /// Exercise file
        file: PathBuf,
        /// The entry at which something else is done
        #[arg(long)]
        at: Option<u64>,
        /// File with what is done instead, in RON; without it, nothing is done
        #[arg(long, requires = "at")]
        command: Option<PathBuf>,
        /// The seat that does it, where the program acted for it
        #[arg(long, requires = "at")]
        seat: Option<String>,
        /// Play both with so many other dice, and say how much was luck
        #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=10_000))]
        dice: u32,
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// The paper pack of a scenario: what an exercise needs on paper, as pages to print
    ///
    /// Situation manual, facilitator's handbook, role packets, cards to hand out, list of injects, evaluation guides and
    /// feedback form. Files of these names in the folder are written anew.
    Pack {
        /// Scenario file
        file: PathBuf,
        /// Folder to write into
        #[arg(long)]
        out: PathBuf,
        /// Seed of the dice, where the scenario leaves it to them what is true
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Several exercises of one scenario beside each other, and beside simulated ones
    ///
    /// Behind each figure stands how many per cent of the simulated exercises came to less. PINs of a running exercise are
    /// asked for as by replay.
    Compare {
        /// Exercise files
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// How many exercises are simulated, each delegation by its profile, with seeds from 1
        #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..=100_000))]
        runs: u64,
        /// Table to write, as CSV
        #[arg(long)]
        out: Option<PathBuf>,
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// A sealed copy for an audience: what it may know, and nothing else
    ///
    /// Opened like an exercise, in the window or by replay. PINs of a running exercise are asked for as by replay.
    Copy {
        /// Exercise file
        file: PathBuf,
        /// public, facilitator, or the two-letter code of a state
        #[arg(long = "as")]
        audience: String,
        /// File to write
        #[arg(long)]
        out: PathBuf,
    },
    /// A whole exercise behind a passphrase, for carrying it; an age file
    ///
    /// The passphrase is asked for in a terminal, or taken from DEMARCHE_PASSPHRASE.
    Lock {
        /// Exercise file
        file: PathBuf,
        /// File to write
        #[arg(long)]
        out: PathBuf,
    },
    /// The exercise that is behind a passphrase
    ///
    /// The passphrase is asked for as by lock.
    Unlock {
        /// File that lock wrote
        file: PathBuf,
        /// Exercise file to write
        #[arg(long)]
        out: PathBuf,
    },
    /// The journal as JSON Lines
    ///
    /// PINs of a running exercise are asked for as by replay.
    Export {
        /// Exercise file
        file: PathBuf,
        /// public, facilitator, or the two-letter code of a state
        #[arg(long = "as", default_value = "facilitator")]
        audience: String,
    },
}

fn carry_out(words: &Words, order: Order) -> anyhow::Result<Outcome> {
    match order {
        Order::Try { seed } => play::try_it(words, seed),
        Order::Check { files, format } => check::check(words, &files, format),
        Order::Assess { file, seat, turn, format } => assess::assess(words, &file, &seat, &turn, format),
        Order::Play { file, seed, out, resume } => play::play(words, &file, seed, &out, resume),
        Order::Simulate { file, runs, seed, jobs, policy, seat, reliability, format } => {
            let wanted = runs::Wanted { runs, seed, jobs, policy, seat, reliability, format };
            simulate::simulate(words, &file, &wanted)
        }
        Order::Record(wanted) => record::record(words, &wanted),
        Order::Replay { file, to, audience } => replay::replay(words, &file, to, &audience),
        Order::Verify { file, head, format } => verify::verify(words, &file, head.as_deref(), format),
        Order::Report { file, audience, out } => report::report(words, &file, &audience, out.as_deref()),
        Order::Whatif { file, at, command, seat, dice, format } => {
            let asked = whatif::Asked { at, command: command.as_deref(), seat: seat.as_deref(), dice, format };
            whatif::whatif(words, &file, &asked)
        }
        Order::Pack { file, out, seed } => pack::write(words, &file, seed, &out),
        Order::Compare { files, runs, out, format } => compare::compare(words, &files, runs, out.as_deref(), format),
        Order::Copy { file, audience, out } => copy::copy(words, &file, &audience, &out),
        Order::Lock { file, out } => copy::lock(words, &file, &out),
        Order::Unlock { file, out } => copy::unlock(words, &file, &out),
        Order::Export { file, audience } => export::export(words, &file, &audience),
    }
}

/// Words for whatever went wrong; the one place where errors end.
fn finish(words: &Words, result: anyhow::Result<Outcome>) -> Outcome {
    match result {
        Ok(outcome) => outcome,
        Err(error) => {
            if let Some(refused) = error.downcast_ref::<StoreError>() {
                say(&refused.describe(words));
                return Outcome::File;
            }
            if let Some(usage) = error.downcast_ref::<UsageError>() {
                say(&usage.0);
                return Outcome::Usage;
            }
            if error.downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe) {
                return Outcome::Done;
            }
            say(&format!("{error:#}"));
            Outcome::Problems
        }
    }
}
