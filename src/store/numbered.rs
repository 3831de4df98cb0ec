//! Names with a number, the lowest that is free.
//!
//! **Invariant:** nothing is written over: where another program may take the same name at the same moment, only making
//! the file tells whether it was free.

use std::path::{Path, PathBuf};

use super::error::StoreError;

/// How many numbers are tried.
const MOST: u32 = 10_000;

/// Makes something under the first name that is not taken.
///
/// # Errors
/// What making it refuses, unless that is [`StoreError::Exists`] and another name is left.
pub fn make_numbered<T>(
    name: impl Fn(u32) -> PathBuf,
    mut make: impl FnMut(&Path) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    for number in 1..MOST {
        match make(&name(number)) {
            Err(StoreError::Exists { .. }) => {}
            other => return other,
        }
    }
    make(&name(MOST))
}

/// The first name under which nothing stands, not even a link that leads nowhere.
#[must_use]
pub fn free_name(name: impl Fn(u32) -> PathBuf) -> Option<PathBuf> {
    (1..=MOST).map(name).find(|path| path.symlink_metadata().is_err())
}
