//! Only plain files are read: a folder has nothing to read, a pipe or a device would keep the reader waiting.

use std::fs::{File, Metadata};
use std::path::Path;

use super::error::StoreError;

/// The facts of a plain file, without opening it.
///
/// # Errors
/// There is none, or it is something else.
pub fn plain(path: &Path) -> Result<Metadata, StoreError> {
    let facts = std::fs::metadata(path).map_err(StoreError::at(path))?;
    if facts.is_file() { Ok(facts) } else { Err(StoreError::NotAFile { path: path.to_owned() }) }
}

/// Opens a plain file to read it.
///
/// # Errors
/// There is none, it is something else, or it may not be read.
pub fn open_plain(path: &Path) -> Result<File, StoreError> {
    plain(path)?;
    File::open(path).map_err(StoreError::at(path))
}
