//! Records and reports, kept beside the exercise that they come from.
//!
//! **Invariant:** one that somebody wrote on is never written over.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::document::holds;
use super::error::StoreError;
use super::numbered::make_numbered;
use super::whole::write_new;

/// Writes a text beside an exercise's file, under the name of both, and says where; if this very text is there already,
/// nothing is written.
///
/// # Errors
/// The disk refuses.
pub fn save(exercise: &Path, name: &str, ending: &str, text: &str) -> Result<PathBuf, StoreError> {
    save_bytes(exercise, name, ending, text.as_bytes())
}

/// The same of what is no text.
///
/// # Errors
/// The disk refuses.
pub fn save_bytes(exercise: &Path, name: &str, ending: &str, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    let stem = exercise.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let named = |number: u32| {
        let again = if number == 1 { String::new() } else { format!("-{number}") };
        exercise.with_file_name(format!("{stem}-{name}{again}.{ending}"))
    };
    make_numbered(named, |path| match write_new(path, bytes) {
        Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {
            let same = holds(path, bytes);
            if same { Ok(path.to_owned()) } else { Err(StoreError::Exists { path: path.to_owned() }) }
        }
        Err(cause) => Err(StoreError::at(path)(cause)),
        Ok(()) => Ok(path.to_owned()),
    })
}
