//! Entries of the journal and their hash chain.
//!
//! **Invariant:** the bytes that are hashed are the bytes that are stored; part of the exercise file's format.

use serde::{Deserialize, Serialize};

use crate::engine::core::command::{Actor, Command};
use crate::engine::core::event::Event;

/// The number of an entry, from 1 in the order of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntryId(pub u64);

/// What an entry says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryBody {
    /// The entry that it follows; none for the first.
    pub parent: Option<EntryId>,
    /// Milliseconds of room time since the exercise was opened, as the caller tells them.
    pub at_ms: u64,
    /// Who ordered.
    pub actor: Actor,
    /// What was ordered, kept for the audit trail and for verification.
    pub command: Command,
    /// What followed: the truth.
    pub events: Vec<Event>,
}

/// An entry with its place and hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number.
    pub id: EntryId,
    /// What it says.
    pub body: EntryBody,
    /// The bytes of the body as stored: JSON.
    pub bytes: String,
    /// Hash over the hash before it and the bytes.
    pub hash: String,
}

/// The hash of an entry: BLAKE3 over the hash before it and its bytes.
#[must_use]
pub fn chain(before: &str, bytes: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(before.as_bytes());
    hasher.update(b"\n");
    hasher.update(bytes.as_bytes());
    hasher.finalize().to_hex().to_string()
}

/// The hash before the first entry: over the texts that the exercise is computed from.
#[must_use]
pub fn root_hash(texts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    for text in texts {
        hasher.update(&u64::try_from(text.len()).unwrap_or(0).to_le_bytes());
        hasher.update(text.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}
