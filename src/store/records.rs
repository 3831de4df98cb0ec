//! Records of decisions, kept beside the exercise that they come from.

use std::path::{Path, PathBuf};

use super::error::StoreError;

/// Writes a record beside an exercise's file, and says where.
///
/// # Errors
/// The disk refuses.
pub fn save(exercise: &Path, name: &str, text: &str) -> Result<PathBuf, StoreError> {
    let stem = exercise.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let path = exercise.with_file_name(format!("{stem}-{name}.md"));
    std::fs::write(&path, text).map_err(|cause| StoreError::File { path: path.clone(), cause })?;
    Ok(path)
}
