//! The system's dialog for choosing a file, and whether there is one.
//!
//! **Invariant:** runs beside the window's thread, so the window never freezes; “no dialog” is never taken for
//! “cancelled”.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// Nobody sees a dialog and closes it again in less.
const A_PERSON: Duration = Duration::from_millis(300);

/// What came of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A file was chosen.
    Chosen(PathBuf),
    /// The dialog was closed.
    Cancelled,
    /// No dialog could be shown.
    Missing,
}

/// Asks for a file with one of these endings; the answer arrives by and by.
#[must_use]
pub fn ask(ctx: &egui::Context, name: String, endings: &'static [&'static str]) -> Receiver<Answer> {
    let (sender, receiver) = channel();
    let ctx = ctx.clone();
    std::thread::spawn(move || {
        let answer = if is_possible(&|name| std::env::var_os(name)) {
            let asked = Instant::now();
            let chosen = rfd::FileDialog::new().add_filter(name, endings).pick_file();
            judge(chosen, asked.elapsed())
        } else {
            Answer::Missing
        };
        // The window may be closed by now; then nobody waits for the answer.
        let _ = sender.send(answer);
        ctx.request_repaint();
    });
    receiver
}

/// The dialog's library says the same of a dialog that was closed and of one that never was; only time tells.
#[must_use]
pub fn judge(chosen: Option<PathBuf>, took: Duration) -> Answer {
    match chosen {
        Some(path) => Answer::Chosen(path),
        None if took < A_PERSON => Answer::Missing,
        None => Answer::Cancelled,
    }
}

/// Whether a dialog can be hoped for: always on Windows and macOS, elsewhere with `zenity` or with a bus of the
/// session on which a desktop may show one.
#[must_use]
pub fn is_possible(environment: &dyn Fn(&str) -> Option<OsString>) -> bool {
    if cfg!(any(target_os = "windows", target_os = "macos")) {
        return true;
    }
    let named = |name: &str| environment(name).filter(|value| !value.is_empty());
    let zenity = named("PATH").is_some_and(|path| std::env::split_paths(&path).any(|at| at.join("zenity").is_file()));
    let bus = named("DBUS_SESSION_BUS_ADDRESS").is_some()
        || named("XDG_RUNTIME_DIR").is_some_and(|folder| Path::new(&folder).join("bus").exists());
    zenity || bus
}
