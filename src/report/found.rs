//! What a file holds that somebody wants to look back on: an exercise, a sealed copy of one, or one behind a passphrase.
//!
//! **Invariant:** told by what the file begins with, not by its name; an exercise is opened as a database and nothing else,
//! for reading it otherwise would give up the lock of a program that has it open.

use std::path::Path;

use super::copy::{SealedCopy, is_copy, read_copy};
use super::exercise::Exercise;
use crate::store::error::StoreError;
use crate::store::locked::{carried, is_locked};

/// What a file holds.
pub enum Found {
    /// An exercise, with all that its file holds.
    Exercise(Box<Exercise>),
    /// A sealed copy.
    Copy(Box<SealedCopy>),
}

/// Opens a file to look back on what it holds.
///
/// # Errors
/// It cannot be read, is none of these, or is behind a passphrase ([`StoreError::Locked`]).
pub fn found(path: &Path) -> Result<Found, StoreError> {
    match Exercise::read(path) {
        Err(StoreError::NotAnExercise { .. }) => copied(path).map(|copy| Found::Copy(Box::new(copy))),
        other => other.map(|exercise| Found::Exercise(Box::new(exercise))),
    }
}

/// The sealed copy in a file that is no exercise.
fn copied(path: &Path) -> Result<SealedCopy, StoreError> {
    let bytes = carried(path)?;
    if is_copy(&bytes) {
        return read_copy(path, &bytes);
    }
    let path = path.to_owned();
    Err(if is_locked(&bytes) { StoreError::Locked { path } } else { StoreError::NotAnExercise { path } })
}
