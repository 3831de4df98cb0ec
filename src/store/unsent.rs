//! What is chosen and written in an exercise and not sent, kept on this laptop until it is.
//!
//! **Invariant:** stands beside the exercises, never in an exercise file: that holds only what was decided.

use std::path::{Path, PathBuf};

use super::error::StoreError;
use super::folders::{home, private_folder};
use super::whole::{set_aside, write_whole};

/// Keeps what is unsent in an exercise; nothing takes it away.
///
/// # Errors
/// The disk refuses.
pub fn keep(exercise: &Path, unsent: Option<&str>) -> Result<(), StoreError> {
    let path = place(exercise);
    let refuse = StoreError::at(&path);
    match unsent {
        Some(text) => {
            private_folder(&folder()).map_err(&refuse)?;
            write_whole(&path, text.as_bytes()).map_err(&refuse)
        }
        None => match std::fs::remove_file(&path) {
            Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => Err(refuse(cause)),
            Ok(()) | Err(_) => Ok(()),
        },
    }
}

/// What was unsent when an exercise was left.
#[must_use]
pub fn kept(exercise: &Path) -> Option<Vec<u8>> {
    std::fs::read(place(exercise)).ok()
}

/// Puts aside what cannot be read or belongs to another exercise, so that nothing is written over it.
pub fn put_aside(exercise: &Path) {
    // Where even that fails, the next write tells.
    let _ = set_aside(&place(exercise));
}

fn folder() -> PathBuf {
    home().join("unsent")
}

/// One file for each exercise, wherever it is.
fn place(exercise: &Path) -> PathBuf {
    let whole = std::fs::canonicalize(exercise).unwrap_or_else(|_| exercise.to_owned());
    let mark = blake3::hash(whole.as_os_str().as_encoded_bytes()).to_hex();
    let name: String = mark.chars().take(24).collect();
    folder().join(format!("{name}.json"))
}
