//! A file as it was verified: whatever was found, and its head to compare with one that was noted before.
//!
//! **Invariant:** one reading, so that the head is the one of what was verified.

use std::path::Path;

use crate::session::verify::Verdict;
use crate::store::error::StoreError;
use crate::store::exercise::{Access, ExerciseFile};

/// What verification found, and what it looked at.
pub struct Verified {
    /// What was found.
    pub verdict: Verdict,
    /// The hash of the last entry.
    pub head: String,
    /// The program that wrote the file.
    pub program: String,
    /// Whether entries cut off at the end would be noticed.
    pub end_marked: bool,
    /// The hashes of all entries.
    hashes: Vec<String>,
}

/// Whose a noted head is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    /// That of the last entry.
    Same,
    /// That of an earlier one, with how many follow it.
    Earlier {
        /// The number of the entry.
        entry: usize,
        /// How many follow it.
        later: usize,
    },
    /// That of none.
    Other,
}

impl Verified {
    /// Reads and verifies a file.
    ///
    /// # Errors
    /// It cannot be opened or read; what was altered is found, and no error.
    pub fn read(path: &Path) -> Result<Self, StoreError> {
        let file = ExerciseFile::open(path, Access::Read)?;
        let contents = file.contents()?;
        let program = contents.settings.iter().find(|(name, _)| name == "program");
        Ok(Self {
            head: contents.head(),
            program: program.map_or_else(String::new, |(_, program)| program.clone()),
            end_marked: file.marks_its_end(),
            hashes: contents.entries.iter().map(|entry| entry.hash.clone()).collect(),
            verdict: file.verdict(contents)?,
        })
    }

    /// Whose a noted head is; the chain was checked before, or the verdict says that it does not hold.
    #[must_use]
    pub fn compare(&self, noted: &str) -> Noted {
        if self.head.starts_with(noted) {
            return Noted::Same;
        }
        let earlier = self.hashes.iter().rposition(|hash| hash.starts_with(noted));
        earlier.map_or(Noted::Other, |at| Noted::Earlier { entry: at + 1, later: self.hashes.len() - at - 1 })
    }
}
