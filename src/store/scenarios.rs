//! Scenario files: the shipped ones, inside the program, and those on disk.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use super::error::StoreError;
use crate::scenario::limits::MAX_BYTES;

/// A scenario that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shipped {
    /// Its file name.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
}

/// The shipped scenarios, easiest first.
pub const SHIPPED: [Shipped; 2] = [
    Shipped { name: "first-call.ron", text: include_str!("../../scenarios/first-call.ron") },
    Shipped { name: "night-shift.ron", text: include_str!("../../scenarios/night-shift.ron") },
];

/// Reads a scenario's bytes, never more than a scenario may have.
///
/// # Errors
/// The file cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, StoreError> {
    let refuse = |cause| StoreError::File { path: path.to_owned(), cause };
    let file = std::fs::File::open(path).map_err(refuse)?;
    let mut bytes = Vec::new();
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX) + 1;
    file.take(most).read_to_end(&mut bytes).map_err(refuse)?;
    Ok(bytes)
}

/// Writes a scenario's text by way of a scratch file, so that a crash leaves the old or the new one.
///
/// # Errors
/// The disk refuses.
pub fn write(path: &Path, text: &str) -> Result<(), StoreError> {
    let refuse = |cause| StoreError::File { path: path.to_owned(), cause };
    let scratch: PathBuf = path.with_extension("ron.new");
    let mut file = std::fs::File::create(&scratch).map_err(refuse)?;
    file.write_all(text.as_bytes()).map_err(refuse)?;
    file.sync_all().map_err(refuse)?;
    std::fs::rename(&scratch, path).map_err(refuse)
}

/// When a file was last written, in nanoseconds, as a mark of its version.
#[must_use]
pub fn version(path: &Path) -> Option<u128> {
    let modified = std::fs::metadata(path).ok()?.modified().ok()?;
    modified.duration_since(std::time::UNIX_EPOCH).ok().map(|elapsed| elapsed.as_nanos())
}
