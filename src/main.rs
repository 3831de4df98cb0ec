//! The program: the window, or the command line.

use std::process::ExitCode;

use demarche::cli::outcome::Outcome;
use demarche::cli::{self, Request, WindowWanted};

/// Many small things are made and let go in an exercise; the system's allocator takes half as long again over them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let outcome = match cli::run() {
        Request::Finished(outcome) => outcome,
        Request::Window(wanted) => window(&wanted),
    };
    ExitCode::from(outcome as u8)
}

#[cfg(feature = "gui")]
fn window(wanted: &WindowWanted) -> Outcome {
    use demarche::ui::start;

    let (file, words) = (wanted.file.as_ref(), &wanted.words);
    if let Some(outcome) = file.and_then(|file| cli::cannot_open(words, file)) {
        return outcome;
    }
    let mut renderers = start::renderers();
    if let Some(name) = wanted.renderer {
        let asked = renderers.iter().position(|renderer| renderer.to_string() == name.slug());
        let Some(asked) = asked else { return cli::not_built_in(words, name) };
        renderers.swap(0, asked);
    }
    match start::open(words, file, &renderers) {
        Ok(()) => Outcome::Done,
        Err(failure) => {
            start::show(words, &failure);
            let reason = failure.describe(words);
            if failure.is_at_start() {
                return cli::instead_of_window(words, &reason, file.map(std::path::PathBuf::as_path));
            }
            eprintln!("{reason}");
            Outcome::Problems
        }
    }
}

#[cfg(not(feature = "gui"))]
fn window(wanted: &WindowWanted) -> Outcome {
    let (file, words) = (wanted.file.as_deref(), &wanted.words);
    let missing = file.and_then(|file| cli::cannot_open(words, file));
    missing.unwrap_or_else(|| cli::instead_of_window(words, &cli::built_without_window(words), file))
}
