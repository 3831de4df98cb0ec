//! What the world outside can refuse.

use std::path::PathBuf;

use crate::scenario::data::DataError;
use crate::scenario::diagnostic::Diagnostic;
use crate::words::{Arg, Words, number, text};

/// An error of the world, with path and cause.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A file could not be read or written.
    #[error("{path}: {cause}")]
    File {
        /// Which file.
        path: PathBuf,
        /// The system's message.
        cause: std::io::Error,
    },
    /// The database refused.
    #[error("{path}: {cause}")]
    Database {
        /// Which file.
        path: PathBuf,
        /// The database's message.
        cause: rusqlite::Error,
    },
    /// The file is no exercise.
    #[error("{path}: not an exercise")]
    NotAnExercise {
        /// Which file.
        path: PathBuf,
    },
    /// The file was written by a later program.
    #[error("{path}: format {found}, known {known}")]
    Newer {
        /// Which file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The format that is known.
        known: i64,
    },
    /// Another program has it open.
    #[error("{path}: in use")]
    InUse {
        /// Which file.
        path: PathBuf,
    },
    /// There is a file already.
    #[error("{path}: exists")]
    Exists {
        /// Which file.
        path: PathBuf,
    },
    /// It is a folder, a device or a pipe.
    #[error("{path}: no plain file")]
    NotAFile {
        /// Which file.
        path: PathBuf,
    },
    /// The bytes are no text of a scenario.
    #[error("{path}: {}", found.code.slug())]
    Text {
        /// Which file.
        path: PathBuf,
        /// What is wrong with them.
        found: Box<Diagnostic>,
    },
    /// Somebody else wrote the file since it was read.
    #[error("{path}: changed")]
    Changed {
        /// Which file.
        path: PathBuf,
    },
    /// The file was there and is no more.
    #[error("{path}: vanished")]
    Vanished {
        /// Which file.
        path: PathBuf,
    },
    /// An entry was altered or cannot be understood.
    #[error("{path}: entry {entry} altered")]
    Altered {
        /// Which file.
        path: PathBuf,
        /// Which entry.
        entry: u64,
    },
    /// An entry cannot be understood.
    #[error("{path}: entry {entry}: {cause}")]
    Entry {
        /// Which file.
        path: PathBuf,
        /// Which entry.
        entry: u64,
        /// The reader's message.
        cause: String,
    },
    /// The texts in the file do not make a rulebook any more.
    #[error("{path}: {cause}")]
    Rulebook {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        cause: String,
    },
}

impl StoreError {
    /// The error in words, with path, cause and way out.
    #[must_use]
    pub fn describe(&self, words: &Words) -> String {
        let shown = |path: &std::path::Path| ("path", text(path.display().to_string()));
        let entry_number = |entry: u64| ("entry", number(i64::try_from(entry).unwrap_or(i64::MAX)));
        let (id, args): (&str, Vec<Arg<'_>>) = match self {
            Self::File { path, cause } => ("store-file", vec![shown(path), ("cause", text(cause.to_string()))]),
            Self::Database { path, cause } => ("store-database", vec![shown(path), ("cause", text(cause.to_string()))]),
            Self::NotAnExercise { path } => ("store-not-an-exercise", vec![shown(path)]),
            Self::Newer { path, found, known } => {
                ("store-newer", vec![shown(path), ("found", number(*found)), ("known", number(*known))])
            }
            Self::InUse { path } => ("store-in-use", vec![shown(path)]),
            Self::Exists { path } => ("store-exists", vec![shown(path)]),
            Self::NotAFile { path } => ("store-not-a-file", vec![shown(path)]),
            Self::Text { path, found } => {
                let code = found.code.slug();
                let known = |value: &String| value.parse().map_or_else(|_| text(value.clone()), number);
                let args: Vec<Arg<'_>> = found.args.iter().map(|(name, value)| (*name, known(value))).collect();
                let message = words.with(&format!("found-{code}"), &args);
                let hint = words.with(&format!("found-{code}.hint"), &args);
                ("store-text", vec![shown(path), ("message", text(message)), ("hint", text(hint))])
            }
            Self::Changed { path } => ("store-changed", vec![shown(path)]),
            Self::Vanished { path } => ("store-vanished", vec![shown(path)]),
            Self::Altered { path, entry } => ("store-altered", vec![shown(path), entry_number(*entry)]),
            Self::Entry { path, entry, cause } => {
                ("store-entry", vec![shown(path), entry_number(*entry), ("cause", text(cause.clone()))])
            }
            Self::Rulebook { path, cause } => ("store-rulebook", vec![shown(path), ("cause", text(cause.clone()))]),
        };
        words.with(id, &args)
    }

    /// Turns what is wrong with texts into an error of their file.
    #[must_use]
    pub fn rulebook(path: &std::path::Path, error: &DataError) -> Self {
        let cause = match error {
            DataError::Data(name, message) => format!("{name}: {message}"),
            DataError::Scenario(found) => {
                let codes: Vec<&str> = found.iter().map(|diagnostic| diagnostic.code.slug()).collect();
                codes.join(", ")
            }
        };
        Self::Rulebook { path: path.to_owned(), cause }
    }
}
