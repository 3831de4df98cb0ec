//! The program: the window, or the command line.

use std::path::Path;
use std::process::ExitCode;

use demarche::cli::{self, Outcome, Request};

fn main() -> ExitCode {
    let outcome = match cli::run() {
        Request::Finished(outcome) => outcome,
        Request::Window(file) => window(file.as_deref()),
    };
    ExitCode::from(outcome as u8)
}

#[cfg(feature = "gui")]
fn window(file: Option<&Path>) -> Outcome {
    if let Some(outcome) = file.and_then(cli::cannot_open) {
        return outcome;
    }
    if !demarche::ui::display::is_available() {
        return cli::instead_of_window("cli-no-display", file);
    }
    match demarche::ui::app::run(file.map(Path::to_owned)) {
        Ok(()) => Outcome::Done,
        Err(error) => {
            eprintln!("{error}");
            cli::instead_of_window("cli-no-display", None)
        }
    }
}

#[cfg(not(feature = "gui"))]
fn window(file: Option<&Path>) -> Outcome {
    let missing = file.and_then(cli::cannot_open);
    missing.unwrap_or_else(|| cli::instead_of_window("cli-no-window", file))
}
