//! The program: the window, or the command line.

use std::process::ExitCode;

use demarche::cli::{self, Outcome, Request};

fn main() -> ExitCode {
    let outcome = match cli::run() {
        Request::Finished(outcome) => outcome,
        Request::Window(file) => window(file),
    };
    ExitCode::from(outcome as u8)
}

#[cfg(feature = "gui")]
fn window(file: Option<std::path::PathBuf>) -> Outcome {
    if !demarche::ui::display::is_available() {
        return cli::instead_of_window("cli-no-display");
    }
    match demarche::ui::app::run(file) {
        Ok(()) => Outcome::Done,
        Err(error) => {
            eprintln!("{error}");
            cli::instead_of_window("cli-no-display")
        }
    }
}

#[cfg(not(feature = "gui"))]
fn window(_file: Option<std::path::PathBuf>) -> Outcome {
    cli::instead_of_window("cli-no-window")
}
