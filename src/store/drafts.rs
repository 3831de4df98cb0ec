//! Drafts: texts that nobody has saved yet, kept in the program's folder for the next start.
//!
//! **Invariant:** a draft goes only when its text is saved or when its author throws it away; while a window works on
//! it, that window holds its lock and nobody else is offered it.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::error::StoreError;
use super::folders::{home, private_folder};
use super::numbered::make_numbered;
use super::whole::write_whole;

/// How a draft's file is called, and the lock beside it.
const ENDING: &str = "draft";
const LOCK: &str = "lock";
/// Characters of a scenario's name that its draft's name repeats.
const LONGEST_STEM: usize = 40;
/// How often, and how long apart, a lock is tried for.
const LOOKS: u32 = 10;
const LOOK: std::time::Duration = std::time::Duration::from_millis(10);

/// An unsaved text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    path: Spelt,
    /// The version of the file that it was made from; nothing if there was no file.
    pub based_on: Option<String>,
    /// When it was kept, in seconds since 1970.
    pub kept: i64,
    /// The text as it would stand in the file.
    pub text: String,
}

/// A path as JSON can hold it: names of files need not be text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Spelt {
    Text(String),
    Bytes(OsString),
}

impl Draft {
    /// A text that belongs into a file.
    #[must_use]
    pub fn new(path: &Path, based_on: Option<String>, kept: i64, text: String) -> Self {
        let path = path.to_str().map_or_else(|| Spelt::Bytes(path.into()), |path| Spelt::Text(path.to_owned()));
        Self { path, based_on, kept, text }
    }

    /// The file that the text belongs into.
    #[must_use]
    pub fn path(&self) -> &Path {
        match &self.path {
            Spelt::Text(path) => Path::new(path),
            Spelt::Bytes(path) => Path::new(path),
        }
    }
}

/// The place of one draft, for as long as somebody works on it.
#[derive(Debug)]
pub struct Place {
    file: PathBuf,
    /// Held open: its lock ends with this, also when the program is killed.
    _lock: File,
}

/// A draft that nobody works on.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its file.
    pub file: PathBuf,
    /// What it holds.
    pub draft: Draft,
}

/// The drafts that nobody works on, latest first.
#[must_use]
pub fn found() -> Vec<Found> {
    let Ok(entries) = std::fs::read_dir(folder()) else { return Vec::new() };
    let files = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let drafts = files.filter(|file| file.extension().is_some_and(|ending| ending == ENDING));
    let mut found: Vec<Found> =
        drafts.filter(|file| is_free(file)).filter_map(|file| Some(Found { draft: read(&file).ok()?, file })).collect();
    found.sort_by(|one, other| (other.draft.kept, &one.file).cmp(&(one.draft.kept, &other.file)));
    found
}

/// Whether nobody works on a draft; several may look at the same time.
fn is_free(file: &Path) -> bool {
    let lock = File::open(file.with_extension(LOCK));
    !lock.is_ok_and(|lock| matches!(lock.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

/// Takes up a draft, so that nobody else is offered it.
///
/// # Errors
/// Somebody else has taken it up or thrown it away, or it cannot be read.
pub fn take_up(file: &Path) -> Result<(Place, Draft), StoreError> {
    let place = Place::take(file)?;
    let draft = read(file)?;
    Ok((place, draft))
}

/// Throws a draft away for good.
///
/// # Errors
/// Somebody else has taken it up, or the disk refuses.
pub fn throw_away(file: &Path) -> Result<(), StoreError> {
    Place::take(file)?.clear()
}

impl Place {
    /// A place for a new draft of a scenario.
    ///
    /// # Errors
    /// The folder cannot be made or written.
    pub fn new(scenario: &Path) -> Result<Self, StoreError> {
        let folder = folder();
        private_folder(&folder).map_err(StoreError::at(&folder))?;
        let stem = scenario.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let stem: String = stem.chars().take(LONGEST_STEM).collect();
        let named = |number: u32| folder.join(format!("{stem}-{number}.{ENDING}"));
        make_numbered(named, |file| {
            let lock = OpenOptions::new().write(true).create_new(true).open(file.with_extension(LOCK));
            match lock {
                Ok(lock) => Self::locked(file.to_owned(), lock),
                Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {
                    Err(StoreError::Exists { path: file.to_owned() })
                }
                Err(cause) => Err(StoreError::at(file)(cause)),
            }
        })
    }

    fn take(file: &Path) -> Result<Self, StoreError> {
        let path = file.with_extension(LOCK);
        let lock = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
        Self::locked(file.to_owned(), lock.map_err(StoreError::at(&path))?)
    }

    fn locked(file: PathBuf, lock: File) -> Result<Self, StoreError> {
        // Whoever only looks lets go in a moment.
        for _ in 0..LOOKS {
            match lock.try_lock() {
                Err(TryLockError::WouldBlock) => std::thread::sleep(LOOK),
                // Some shared folders know no locks; a draft there is better than none.
                Ok(()) | Err(TryLockError::Error(_)) => return Ok(Self { file, _lock: lock }),
            }
        }
        Err(StoreError::InUse { path: file })
    }

    /// Its file.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Puts a text into the place.
    ///
    /// # Errors
    /// The disk refuses; then what was kept before is there still.
    pub fn keep(&self, draft: &Draft) -> Result<(), StoreError> {
        let refuse = StoreError::at(&self.file);
        let bytes = serde_json::to_vec(draft).map_err(|error| refuse(error.into()))?;
        write_whole(&self.file, &bytes).map_err(refuse)
    }

    /// Takes the draft away: its text is saved, or not wanted.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn clear(self) -> Result<(), StoreError> {
        match std::fs::remove_file(&self.file) {
            Err(cause) if cause.kind() != ErrorKind::NotFound => return Err(StoreError::at(&self.file)(cause)),
            Ok(()) | Err(_) => {}
        }
        // An empty lock that stays does no harm: the next draft gets another number.
        let _ = std::fs::remove_file(self.file.with_extension(LOCK));
        Ok(())
    }
}

fn folder() -> PathBuf {
    home().join("drafts")
}

fn read(file: &Path) -> Result<Draft, StoreError> {
    let facts = std::fs::symlink_metadata(file).map_err(StoreError::at(file))?;
    if !facts.is_file() {
        return Err(StoreError::NotAFile { path: file.to_owned() });
    }
    let bytes = std::fs::read(file).map_err(StoreError::at(file))?;
    serde_json::from_slice(&bytes).map_err(|error| StoreError::at(file)(Error::from(error)))
}
