//! A text as it is stored, whatever somebody made of its bytes.
//!
//! **Invariant:** never refuses a text; that it was altered is told by its hash.

use rusqlite::types::ValueRef;

/// A stored text, even if somebody made bytes of it that are none; its hash will tell.
pub(super) fn lossy(value: ValueRef<'_>) -> String {
    value.as_bytes().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
}
