//! An exercise before it has a file.
//!
//! **Invariant:** what a rule or the texts refuse leaves no file behind: the file comes with everything that the
//! exercise holds when it begins, or not at all.

use std::path::Path;

use super::file::{Access, ExerciseFile};
use super::{birth, read};
use crate::engine::core::command::{Actor, Command};
use crate::scenario::data::DataTexts;
use crate::session::run::{Session, SubmitError};
use crate::session::verify::{Contents, End, Setting, Stored};
use crate::store::error::StoreError;

/// An exercise that is not in a file yet.
pub struct Newborn {
    contents: Contents,
    session: Session,
}

impl Newborn {
    /// An exercise of these texts, with settings beside the program's own; `path` is where it would be, and what an
    /// error names.
    ///
    /// # Errors
    /// The texts make no rulebook.
    pub fn new(path: &Path, scenario: &str, data: &DataTexts, settings: Vec<Setting>) -> Result<Self, StoreError> {
        let texts = [scenario, &data.toolbox, &data.states, &data.rules].map(str::to_owned);
        let program = ("program".to_owned(), env!("CARGO_PKG_VERSION").to_owned());
        let settings = std::iter::once(program).chain(settings).collect();
        let contents = Contents { texts, entries: Vec::new(), settings, end: End::Open };
        let session = read::restored(path, contents.clone())?.session;
        Ok(Self { contents, session })
    }

    /// An exercise of a scenario, with the program's own data.
    ///
    /// # Errors
    /// As for [`Self::new`].
    pub fn shipped(path: &Path, scenario: &str, settings: Vec<Setting>) -> Result<Self, StoreError> {
        Self::new(path, scenario, &DataTexts::shipped(), settings)
    }

    /// An exercise of the texts that another was saved with.
    ///
    /// # Errors
    /// They cannot be read, or as for [`Self::new`].
    pub fn again(path: &Path, before: &ExerciseFile, settings: Vec<Setting>) -> Result<Self, StoreError> {
        Self::new(path, &before.text("scenario")?, &before.data()?, settings)
    }

    /// The run.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Gives a command, which the file will hold from its beginning.
    ///
    /// # Errors
    /// The rule that says no.
    pub fn submit(&mut self, at_ms: u64, actor: &Actor, command: &Command) -> Result<(), SubmitError> {
        let entry = self.session.submit(at_ms, actor, command)?;
        let stored = Stored { id: entry.id.0, bytes: entry.bytes.clone(), hash: entry.hash.clone() };
        self.contents.entries.push(stored);
        Ok(())
    }

    /// Makes its file, and opens it.
    ///
    /// # Errors
    /// There is a file of this name, or the disk refuses.
    pub(super) fn keep(&self, path: &Path) -> Result<ExerciseFile, StoreError> {
        birth::create(path, &self.contents)?;
        ExerciseFile::open(path, Access::Write)
    }
}
