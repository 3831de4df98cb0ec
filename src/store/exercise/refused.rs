//! What the database refuses, in terms of the person's file.
//!
//! **Invariant:** the database's own words reach people only where nothing better is known.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::store::error::StoreError;

/// What the database refused, in terms of the person's file.
pub(super) fn refused(path: &Path, cause: rusqlite::Error) -> StoreError {
    let path = path.to_owned();
    match cause.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::InUse { path },
        Some(ErrorCode::NotADatabase) => StoreError::NotAnExercise { path },
        Some(ErrorCode::OperationInterrupted) => StoreError::Slow { path },
        Some(ErrorCode::TooBig | ErrorCode::OutOfMemory) => StoreError::TooBig { path },
        Some(ErrorCode::DiskFull) => StoreError::Full { path },
        Some(code @ (ErrorCode::ReadOnly | ErrorCode::CannotOpen)) => unwritable(path, code),
        // Without a code: a table or a row is not as the format has it.
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::TypeMismatch) | None => StoreError::Damaged { path },
        Some(_) => StoreError::Database { path, cause },
    }
}

/// Whether a journal waits, the file may only be read, or not even that. The file is not opened to find out: see
/// [`super::guard::ordinary`].
fn unwritable(path: PathBuf, code: ErrorCode) -> StoreError {
    let mut journal = path.clone().into_os_string();
    journal.push("-journal");
    if std::fs::metadata(&journal).is_ok_and(|facts| facts.len() > 0) {
        return StoreError::Journal { path };
    }
    if code == ErrorCode::ReadOnly {
        return StoreError::ReadOnly { path };
    }
    StoreError::Closed { path }
}
