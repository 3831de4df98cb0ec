//! What the world outside can refuse.

use std::path::{Path, PathBuf};

use super::verdict::told;
use crate::scenario::data::DataError;
use crate::scenario::diagnostic::Diagnostic;
use crate::session::verify::Verdict;
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
    /// It is a folder, a device or a pipe.
    #[error("{path}: no ordinary file")]
    NotAFile {
        /// Which one.
        path: PathBuf,
    },
    /// The file is larger, or holds more, than any exercise does.
    #[error("{path}: too big")]
    TooBig {
        /// Which file.
        path: PathBuf,
    },
    /// Reading the file takes longer than any exercise does.
    #[error("{path}: too slow")]
    Slow {
        /// Which file.
        path: PathBuf,
    },
    /// The file holds a table, a view, a trigger or a text that no exercise has, or one that is not as it must be.
    #[error("{path}: holds {name}")]
    Foreign {
        /// Which file.
        path: PathBuf,
        /// The name of what it holds.
        name: String,
    },
    /// A text that every exercise has is not there.
    #[error("{path}: lacks {name}")]
    Missing {
        /// Which file.
        path: PathBuf,
        /// The name of the text.
        name: String,
    },
    /// Bytes of the file are not as a database has them.
    #[error("{path}: damaged")]
    Damaged {
        /// Which file.
        path: PathBuf,
    },
    /// The file may only be read.
    #[error("{path}: read-only")]
    ReadOnly {
        /// Which file.
        path: PathBuf,
    },
    /// The file, or what the database needs beside it, cannot be opened.
    #[error("{path}: cannot be opened")]
    Closed {
        /// Which file.
        path: PathBuf,
    },
    /// A program stopped in the middle, and what it left cannot be tidied here.
    #[error("{path}: a journal waits")]
    Journal {
        /// Which file.
        path: PathBuf,
    },
    /// The disk is full.
    #[error("{path}: disk full")]
    Full {
        /// Which file.
        path: PathBuf,
    },
    /// What was written cannot be read back.
    #[error("{path}: not written")]
    NotWritten {
        /// Which file.
        path: PathBuf,
    },
    /// The file was moved, deleted or replaced while it was open.
    #[error("{path}: gone")]
    Gone {
        /// Where it was.
        path: PathBuf,
        /// Whether another file stands there now.
        replaced: bool,
        /// Where everything that had been saved was copied to.
        copy: Option<PathBuf>,
    },
    /// The file is no exercise.
    #[error("{path}: not an exercise")]
    NotAnExercise {
        /// Which file.
        path: PathBuf,
    },
    /// The file is an exercise behind a passphrase, which nobody gave.
    #[error("{path}: locked")]
    Locked {
        /// Which file.
        path: PathBuf,
    },
    /// That is not the passphrase, or the file was changed.
    #[error("{path}: wrong passphrase")]
    WrongPassphrase {
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
    /// No program ever wrote this format.
    #[error("{path}: format {found}")]
    UnknownFormat {
        /// Which file.
        path: PathBuf,
        /// Its format.
        found: i64,
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
    /// The bytes are no text of a scenario.
    #[error("{path}: {}", found.code.slug())]
    Text {
        /// Which file.
        path: PathBuf,
        /// What is wrong with them.
        found: Box<Diagnostic>,
        /// What can be shown of them, for the place of the finding.
        legible: String,
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
    /// Something was altered after it was written.
    #[error("{path}: {found:?}")]
    Altered {
        /// Which file.
        path: PathBuf,
        /// What was found.
        found: Verdict,
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
    /// Gives what the system says of a file its path.
    pub fn at(path: &Path) -> impl Fn(std::io::Error) -> Self {
        move |cause| Self::File { path: path.to_owned(), cause }
    }

    /// The same of a file or folder that is being made: where there is one already, that is said.
    pub fn making(path: &Path) -> impl Fn(std::io::Error) -> Self {
        move |cause| match cause.kind() {
            std::io::ErrorKind::AlreadyExists => Self::Exists { path: path.to_owned() },
            _ => Self::at(path)(cause),
        }
    }

    /// The error in words, with path, cause and way out.
    #[must_use]
    pub fn describe(&self, words: &Words) -> String {
        let shown = |path: &Path| ("path", text(path.display().to_string()));
        let entry_number = |entry: u64| ("entry", number(i64::try_from(entry).unwrap_or(i64::MAX)));
        let (id, args): (&str, Vec<Arg<'_>>) = match self {
            Self::File { path, cause } => ("store-file", vec![shown(path), ("cause", text(cause.to_string()))]),
            Self::Database { path, cause } => ("store-database", vec![shown(path), ("cause", text(cause.to_string()))]),
            Self::NotAFile { path } => ("store-not-a-file", vec![shown(path)]),
            Self::TooBig { path } => ("store-too-big", vec![shown(path)]),
            Self::Slow { path } => ("store-slow", vec![shown(path)]),
            Self::Foreign { path, name } => ("store-foreign", vec![shown(path), ("name", text(printable(name)))]),
            Self::Missing { path, name } => ("store-missing", vec![shown(path), ("name", text(name.clone()))]),
            Self::Damaged { path } => ("store-damaged", vec![shown(path)]),
            Self::ReadOnly { path } => ("store-read-only", vec![shown(path)]),
            Self::Closed { path } => ("store-closed", vec![shown(path)]),
            Self::Journal { path } => ("store-journal", vec![shown(path)]),
            Self::Full { path } => ("store-full", vec![shown(path)]),
            Self::NotWritten { path } => ("store-not-written", vec![shown(path)]),
            Self::Gone { path, replaced, copy } => {
                let what = words.text(if *replaced { "store-gone-replaced" } else { "store-gone-missing" });
                let way = match copy {
                    Some(copy) => words.with("store-gone-copied", &[("copy", text(copy.display().to_string()))]),
                    None => words.text("store-gone-lost"),
                };
                ("store-gone", vec![shown(path), ("what", text(what)), ("way", text(way))])
            }
            Self::UnknownFormat { path, found } => {
                ("store-unknown-format", vec![shown(path), ("found", number(*found))])
            }
            Self::Locked { path } => ("store-locked", vec![shown(path)]),
            Self::WrongPassphrase { path } => ("store-wrong-passphrase", vec![shown(path)]),
            Self::NotAnExercise { path } => ("store-not-an-exercise", vec![shown(path)]),
            Self::Newer { path, found, known } => {
                ("store-newer", vec![shown(path), ("found", number(*found)), ("known", number(*known))])
            }
            Self::InUse { path } => ("store-in-use", vec![shown(path)]),
            Self::Exists { path } => ("store-exists", vec![shown(path)]),
            Self::Text { path, found, .. } => {
                let code = found.code.slug();
                let known = |value: &String| value.parse().map_or_else(|_| text(value.clone()), number);
                let args: Vec<Arg<'_>> = found.args.iter().map(|(name, value)| (*name, known(value))).collect();
                let message = words.with(&format!("found-{code}"), &args);
                let hint = words.with(&format!("found-{code}.hint"), &args);
                ("store-text", vec![shown(path), ("message", text(message)), ("hint", text(hint))])
            }
            Self::Changed { path } => ("store-changed", vec![shown(path)]),
            Self::Vanished { path } => ("store-vanished", vec![shown(path)]),
            Self::Altered { path, found } => {
                let what = told(words, path, *found, "");
                ("store-altered", vec![("what", text(what))])
            }
            Self::Entry { path, entry, cause } => {
                ("store-entry", vec![shown(path), entry_number(*entry), ("cause", text(printable(cause)))])
            }
            Self::Rulebook { path, cause } => ("store-rulebook", vec![shown(path), ("cause", text(printable(cause)))]),
        };
        words.with(id, &args)
    }

    /// Turns what is wrong with texts into an error of their file.
    #[must_use]
    pub fn rulebook(path: &Path, error: &DataError) -> Self {
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

/// A text from a stranger's file, without what would steer a terminal, and not without end.
fn printable(text: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || c.is_ascii_graphic() || c == ' ' { c } else { '\u{fffd}' };
    text.chars().take(200).map(plain).collect()
}
