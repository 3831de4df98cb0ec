//! A session with the file that it is kept in.
//!
//! **Invariant:** what a rule or the disk refuses has not happened.

use std::path::Path;

use super::file::{Access, ExerciseFile};
use super::newborn::Newborn;
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::state::Lifecycle;
use crate::scenario::data::DataTexts;
use crate::session::entry::EntryId;
use crate::session::run::{Session, SubmitError};
use crate::store::error::StoreError;

/// A session with the file that it is kept in.
pub struct KeptSession {
    /// The run.
    pub session: Session,
    /// Its file.
    pub file: ExerciseFile,
}

/// Why a command did not get in, or did not get onto the disk.
#[derive(Debug)]
pub enum KeepError {
    /// A rule says no.
    Rule(SubmitError),
    /// The disk says no.
    Store(StoreError),
}

impl KeptSession {
    /// A new exercise in a new file.
    ///
    /// # Errors
    /// The file cannot be made, or the texts make no rulebook.
    pub fn create(path: &Path, scenario: &str, data: &DataTexts) -> Result<Self, StoreError> {
        Self::keep(path, &Newborn::new(path, scenario, data, Vec::new())?)
    }

    /// An exercise that had no file yet, in a new one.
    ///
    /// # Errors
    /// There is a file of this name, or the disk refuses.
    pub fn keep(path: &Path, newborn: &Newborn) -> Result<Self, StoreError> {
        let file = newborn.keep(path)?;
        // What is played is what can be read back.
        let session = file.session()?;
        Ok(Self { session, file })
    }

    /// A new exercise in a new file, with the program's own data.
    ///
    /// # Errors
    /// As for [`Self::create`].
    pub fn create_shipped(path: &Path, scenario: &str) -> Result<Self, StoreError> {
        Self::keep(path, &Newborn::shipped(path, scenario, Vec::new())?)
    }

    /// An exercise that was saved.
    ///
    /// # Errors
    /// As for [`ExerciseFile::open`] and [`ExerciseFile::session`].
    pub fn open(path: &Path, access: Access) -> Result<Self, StoreError> {
        let file = ExerciseFile::open(path, access)?;
        let session = file.session()?;
        // What is over may be opened anywhere; what goes on would lose its first step.
        if access == Access::Write && session.state().lifecycle != Lifecycle::Over && file.is_read_only() {
            return Err(StoreError::ReadOnly { path: path.to_owned() });
        }
        Ok(Self { session, file })
    }

    /// Decides, makes durable, and only then takes in.
    ///
    /// # Errors
    /// A rule or the disk says no; then nothing has happened.
    pub fn submit(&mut self, at_ms: u64, actor: &Actor, command: &Command) -> Result<EntryId, KeepError> {
        let entry = self.session.prepare(at_ms, actor, command).map_err(KeepError::Rule)?;
        self.file.append(&entry).map_err(KeepError::Store)?;
        let id = entry.id;
        self.session.commit(entry);
        Ok(id)
    }
}
