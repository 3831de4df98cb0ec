//! Records of decisions, kept beside the exercise that they come from.
//!
//! **Invariant:** a record that somebody wrote on is never written over.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::document::holds;
use super::error::StoreError;
use super::whole::write_new;

/// Writes a record beside an exercise's file, and says where; if this very text is there already, nothing is written.
///
/// # Errors
/// The disk refuses.
pub fn save(exercise: &Path, name: &str, text: &str) -> Result<PathBuf, StoreError> {
    let stem = exercise.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let mut number = 1;
    loop {
        let ending = if number == 1 { String::new() } else { format!("-{number}") };
        let path = exercise.with_file_name(format!("{stem}-{name}{ending}.md"));
        match write_new(&path, text.as_bytes()) {
            Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {
                if holds(&path, text.as_bytes()) {
                    return Ok(path);
                }
                number += 1;
            }
            Err(cause) => return Err(StoreError::File { path, cause }),
            Ok(()) => return Ok(path),
        }
    }
}
