//! What is added to an exercise while people look back on it: bookmarks, remarks of the hot wash, what teams say of
//! themselves, what is to be done; and the branches that somebody named.
//!
//! **Invariant:** an entry of the journal or a setting of the file, durable before anybody is told that it is saved; nothing
//! that was played is touched.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::engine::core::command::{Actor, Command};
use crate::engine::core::observation::Observation;
use crate::session::branch::Question;
use crate::session::entry::EntryId;
use crate::store::error::StoreError;
use crate::store::exercise::{Access, ExerciseFile, KeepError, KeptSession, Reading};

/// Under which name the file keeps branches.
const BRANCHES: &str = "branches";

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
