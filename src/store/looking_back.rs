//! What is added to an exercise while people look back on it: bookmarks, remarks of the hot wash, what teams say of
//! themselves, what is to be done; and the branches that somebody named.
//!
//! **Invariant:** an entry of the journal or a setting of the file, durable before anybody is told that it is saved; nothing
//! that was played is touched.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::engine::core::command::{Actor, Command};
use crate::engine::core::observation::{Observation, Rating};
use crate::model::key::{ObjectiveKey, StateKey};
use crate::session::branch::Question;
use crate::session::entry::EntryId;
use crate::store::error::StoreError;
use crate::store::exercise::{Access, ExerciseFile, KeepError, KeptSession, Reading};

/// Under which name the file keeps branches.
const BRANCHES: &str = "branches";

/// Under which name the file keeps a note that is not added yet.
const HALF_WRITTEN: &str = "half-written";

/// A note that is not added yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HalfWritten {
    /// Which kind of note, by its place among them.
    pub kind: usize,
    /// The note.
    pub said: String,
    /// By whom it is to be done.
    pub owner: String,
    /// Until when.
    pub due: String,
    /// The seat that it is about.
    pub seat: Option<StateKey>,
    /// The objective.
    pub objective: Option<ObjectiveKey>,
    /// The rating.
    pub rating: Option<Rating>,
}

/// A branch that somebody named. It is computed anew when it is looked at: the question and the exercise make it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// What it is called.
    pub name: String,
    /// What was asked.
    pub question: Question,
}

/// Notes something at the end of an exercise's journal.
///
/// # Errors
/// A rule or the disk says no; then nothing was noted.
pub fn note(path: &Path, observation: &Observation) -> Result<EntryId, KeepError> {
    let mut kept = KeptSession::open(path, Access::Write).map_err(KeepError::Store)?;
    let at_ms = kept.session.entries().last().map_or(0, |entry| entry.body.at_ms);
    kept.submit(at_ms, &Actor::Facilitator, &Command::Note(observation.clone()))
}

/// The note that somebody was writing; as it was when the screen was left.
#[must_use]
pub fn half_written(reading: &Reading) -> HalfWritten {
    reading.setting(HALF_WRITTEN).and_then(|kept| serde_json::from_str(kept).ok()).unwrap_or_default()
}

/// Keeps the note that somebody is writing.
///
/// # Errors
/// The disk says no; then what was kept is kept still.
pub fn keep_half_written(path: &Path, note: &HalfWritten) -> Result<(), StoreError> {
    let written = serde_json::to_string(note).unwrap_or_default();
    ExerciseFile::open(path, Access::Write)?.keep_setting(HALF_WRITTEN, &written)
}

/// The branches that a file keeps.
#[must_use]
pub fn branches(reading: &Reading) -> Vec<Named> {
    reading.setting(BRANCHES).and_then(|kept| serde_json::from_str(kept).ok()).unwrap_or_default()
}

/// Keeps the branches of an exercise, all of them.
///
/// # Errors
/// The disk says no; then what was kept is kept still.
pub fn keep_branches(path: &Path, branches: &[Named]) -> Result<(), StoreError> {
    let written = serde_json::to_string(branches).unwrap_or_default();
    ExerciseFile::open(path, Access::Write)?.keep_setting(BRANCHES, &written)
}
