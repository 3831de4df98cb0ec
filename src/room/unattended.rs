//! An exercise that simulated delegations play by themselves in a file, step by step.
//!
//! **Invariant:** keeps exercise time, never a clock, so that the same seed gives the same bytes.

use std::path::Path;

use crate::engine::core::command::{Actor, Command};
use crate::session::autoplay::next_command;
use crate::session::entry::EntryId;
use crate::store::error::StoreError;
use crate::store::exercise::{Access, KeepError, KeptSession};

/// An exercise without people.
pub struct Unattended {
    kept: KeptSession,
    seed: u64,
}

impl Unattended {
    /// A new one in this file.
    ///
    /// # Errors
    /// The file cannot be made, or the texts make no rulebook.
    pub fn begin(path: &Path, scenario: &str, seed: u64) -> Result<Self, StoreError> {
        Ok(Self { kept: KeptSession::create_shipped(path, scenario)?, seed })
    }

    /// One that was interrupted.
    ///
    /// # Errors
    /// The file cannot be read, or may only be read.
    pub fn resume(path: &Path, seed: u64) -> Result<Self, StoreError> {
        Ok(Self { kept: KeptSession::open(path, Access::Write)?, seed })
    }

    /// The exercise with its file.
    #[must_use]
    pub fn kept(&self) -> &KeptSession {
        &self.kept
    }

    /// Whether it was begun with this scenario and this seed.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn is_of(&self, scenario: &str) -> Result<bool, StoreError> {
        let first = self.kept.session.entries().first();
        let same_seed =
            first.is_none_or(|entry| matches!(&entry.body.command, Command::Open(setup) if setup.seed == self.seed));
        Ok(same_seed && self.kept.file.text("scenario")? == scenario)
    }

    /// Takes the next step; nothing is left when it is over.
    ///
    /// # Errors
    /// A rule or the disk says no; then nothing has happened.
    pub fn step(&mut self) -> Result<Option<EntryId>, KeepError> {
        let Some((at_ms, command)) = next_command(&self.kept.session, self.seed) else { return Ok(None) };
        self.kept.submit(at_ms, &Actor::Facilitator, &command).map(Some)
    }
}
