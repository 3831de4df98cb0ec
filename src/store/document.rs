//! A scenario's file as its author wrote it: read by one set of rules, written back with its own line ends.
//!
//! **Invariant:** nothing is written over a text that this document has not seen, unless somebody says so; lines that
//! nobody touched are written back byte by byte.

use std::io::{Error, ErrorKind, Read};
use std::path::{Path, PathBuf};

use blake3::{Hash, Hasher};

use super::error::StoreError;
use super::line_ends::{plain, with_ends_of};
use super::numbered::make_numbered;
use super::plain::open_plain;
use super::whole::{write_new, write_whole};
use crate::scenario::code::Code;
use crate::scenario::diagnostic::Diagnostic;
use crate::scenario::limits::MAX_BYTES;
use crate::scenario::parse::{BYTE_ORDER_MARK, legible, text_of};

/// A scenario's file with the text that was read from it or written to it last.
#[derive(Clone, Debug)]
pub struct Document {
    path: PathBuf,
    /// As it is edited: every line ends in `\n`; nothing if only its version is known.
    text: Option<String>,
    /// As it stands in the file: with its mark at the beginning and its line ends.
    raw: String,
    /// What is known to be in the file; nothing if it was never written.
    seen: Option<Seen>,
}

/// A version of a file, by its bytes and by what the system says of it.
#[derive(Clone, Debug)]
struct Seen {
    hash: Hash,
    stamp: Option<Stamp>,
}

/// What the system says of a file without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    changed: u128,
    size: u64,
    inode: u64,
}

/// What a look at the file finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// What was read or written last.
    Same,
    /// Another text.
    Changed,
    /// No file, or none that can be reached.
    Gone,
}

impl Document {
    /// Reads a scenario's file. An empty one has an empty text.
    ///
    /// # Errors
    /// It is no plain file, cannot be read, is too large, or is no UTF-8 text.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let path = std::path::absolute(path).map_err(StoreError::at(path))?;
        let file = open_plain(&path)?;
        let facts = file.metadata().map_err(StoreError::at(&path))?;
        let too_large = |size: u64| {
            let found = Diagnostic::new(Code::TooLarge, 0..0).with("size", &size).with("most", &MAX_BYTES);
            StoreError::Text { path: path.clone(), found: Box::new(found), legible: String::new() }
        };
        let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
        if facts.len() > most {
            return Err(too_large(facts.len()));
        }
        let mut bytes = Vec::new();
        file.take(most + 1).read_to_end(&mut bytes).map_err(StoreError::at(&path))?;
        match text_of(&bytes) {
            Err(found) if found.code != Code::EmptyFile => {
                let legible = legible(&bytes, &found);
                Err(StoreError::Text { path, found: Box::new(found), legible })
            }
            Ok(_) | Err(_) => {
                let seen = Seen { hash: blake3::hash(&bytes), stamp: Stamp::of(&facts) };
                let raw = String::from_utf8(bytes).map_err(|error| StoreError::at(&path)(Error::other(error)))?;
                Ok(Self { text: Some(plain(&raw)), path, raw, seen: Some(seen) })
            }
        }
    }

    /// A text that has no file yet.
    #[must_use]
    pub fn unwritten(path: PathBuf, raw: String) -> Self {
        Self { text: Some(plain(&raw)), path, raw, seen: None }
    }

    /// A file of which only its version is known, and the text that somebody made of that version.
    #[must_use]
    pub fn remembered(path: PathBuf, version: Option<&str>, raw: String) -> Self {
        match Self::open(&path) {
            Ok(there) if version.is_some() && there.version().as_deref() == version => there,
            Ok(_) | Err(_) => {
                let seen = version.and_then(|hex| Hash::from_hex(hex).ok()).map(|hash| Seen { hash, stamp: None });
                Self { path, text: None, raw, seen }
            }
        }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The text as it was read or written last.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }

    /// Whether an edited text is what was read or written last.
    #[must_use]
    pub fn is_as_it_was(&self, text: &str) -> bool {
        self.text.as_deref() == Some(text)
    }

    /// Whether there is a file of it, as far as is known.
    #[must_use]
    pub fn is_written(&self) -> bool {
        self.seen.is_some()
    }

    /// The version of the file that was read or written last.
    #[must_use]
    pub fn version(&self) -> Option<String> {
        self.seen.as_ref().map(|seen| seen.hash.to_hex().to_string())
    }

    /// An edited text as it would stand in the file.
    #[must_use]
    pub fn as_written(&self, text: &str) -> String {
        match self.raw.strip_prefix(BYTE_ORDER_MARK) {
            Some(bare) => format!("{BYTE_ORDER_MARK}{}", with_ends_of(bare, text)),
            None => with_ends_of(&self.raw, text),
        }
    }

    /// Looks whether the file is still what it was; reads it only if the system says that something happened to it.
    pub fn look(&mut self) -> Outside {
        let Some(seen) = &mut self.seen else { return Outside::Same };
        let Ok(facts) = std::fs::metadata(&self.path) else { return Outside::Gone };
        let stamp = Stamp::of(&facts);
        if stamp.is_some() && stamp == seen.stamp {
            return Outside::Same;
        }
        match version_on_disk(&self.path) {
            Ok(Some(now)) if now.hash == seen.hash => {
                seen.stamp = now.stamp;
                Outside::Same
            }
            Ok(None) => Outside::Gone,
            Ok(Some(_)) | Err(_) => Outside::Changed,
        }
    }

    /// Reads the file again.
    ///
    /// # Errors
    /// As for [`Document::open`]; then nothing changes.
    pub fn reload(&mut self) -> Result<(), StoreError> {
        *self = Self::open(&self.path)?;
        Ok(())
    }

    /// Writes the text, if the file still holds what was read or written last.
    ///
    /// # Errors
    /// It holds something else, is gone, or cannot be written; then nothing has happened to it.
    pub fn save(&mut self, text: &str) -> Result<(), StoreError> {
        let path = self.path.clone();
        let as_it_was = self.is_as_it_was(text);
        match (&mut self.seen, version_on_disk(&self.path)?) {
            (Some(_), None) => Err(StoreError::Vanished { path }),
            (Some(seen), Some(now)) if seen.hash != now.hash => {
                // What the system says of the file is no proof any more: from now on its bytes are looked at.
                seen.stamp = None;
                Err(StoreError::Changed { path })
            }
            (Some(_), Some(_)) if as_it_was => Ok(()),
            (Some(_), Some(_)) => self.put(text, write_whole),
            (None, Some(_)) => Err(StoreError::Exists { path }),
            (None, None) => self.put(text, write_new),
        }
    }

    /// Writes the text whatever the file holds now.
    ///
    /// # Errors
    /// It is no plain file, or cannot be written.
    pub fn overwrite(&mut self, text: &str) -> Result<(), StoreError> {
        if version_on_disk(&self.path)?.is_none()
            && let Some(folder) = self.path.parent()
        {
            // The folder may have gone with the file.
            std::fs::create_dir_all(folder).map_err(StoreError::at(folder))?;
        }
        self.put(text, write_whole)
    }

    /// Goes on under another name.
    ///
    /// # Errors
    /// There is a file of this name ([`StoreError::Exists`]), or it cannot be written.
    pub fn save_as(&mut self, path: &Path, text: &str) -> Result<(), StoreError> {
        let mut other = self.moved_to(path)?;
        other.save(text)?;
        *self = other;
        Ok(())
    }

    /// Goes on under another name, in the place of the file that has it.
    ///
    /// # Errors
    /// As for [`Document::overwrite`].
    pub fn overwrite_as(&mut self, path: &Path, text: &str) -> Result<(), StoreError> {
        let mut other = self.moved_to(path)?;
        other.overwrite(text)?;
        *self = other;
        Ok(())
    }

    /// Writes the text beside the file under a name that is free, and goes on there; the file stays as it is.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn keep_beside(&mut self, text: &str) -> Result<(), StoreError> {
        let stem = self.path.file_stem().unwrap_or_default().to_owned();
        let ending = self.path.extension().unwrap_or(std::ffi::OsStr::new("ron")).to_owned();
        let beside = self.path.clone();
        let named = |number: u32| {
            let mut name = stem.clone();
            name.push(format!("-mine-{number}."));
            name.push(&ending);
            beside.with_file_name(name)
        };
        make_numbered(named, |path| self.save_as(path, text))
    }

    fn moved_to(&self, path: &Path) -> Result<Self, StoreError> {
        let path = std::path::absolute(path).map_err(StoreError::at(path))?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(StoreError::at(folder))?;
        }
        Ok(Self { path, seen: None, ..self.clone() })
    }

    fn put(&mut self, text: &str, write: fn(&Path, &[u8]) -> std::io::Result<()>) -> Result<(), StoreError> {
        let raw = self.as_written(text);
        write(&self.path, raw.as_bytes()).map_err(|cause| match cause.kind() {
            ErrorKind::AlreadyExists => StoreError::Exists { path: self.path.clone() },
            _ => StoreError::at(&self.path)(cause),
        })?;
        let hash = blake3::hash(raw.as_bytes());
        // Should somebody else have written at the same moment, the next look will tell.
        let stamp = version_on_disk(&self.path).ok().flatten().filter(|now| now.hash == hash).and_then(|now| now.stamp);
        self.text = Some(text.to_owned());
        self.raw = raw;
        self.seen = Some(Seen { hash, stamp });
        Ok(())
    }
}

impl Stamp {
    fn of(facts: &std::fs::Metadata) -> Option<Self> {
        let changed = facts.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?.as_nanos();
        Some(Self { changed, size: facts.len(), inode: inode(facts) })
    }
}

#[cfg(unix)]
fn inode(facts: &std::fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(facts)
}

#[cfg(not(unix))]
fn inode(_: &std::fs::Metadata) -> u64 {
    0
}

/// The version that is on the disk now, by all of its bytes; nothing if there is no file.
fn version_on_disk(path: &Path) -> Result<Option<Seen>, StoreError> {
    let file = match open_plain(path) {
        Ok(file) => file,
        Err(StoreError::File { cause, .. }) if cause.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let stamp = file.metadata().ok().and_then(|facts| Stamp::of(&facts));
    let mut hasher = Hasher::new();
    hasher.update_reader(file).map_err(StoreError::at(path))?;
    Ok(Some(Seen { hash: hasher.finalize(), stamp }))
}

/// Whether a file holds exactly these bytes.
pub(super) fn holds(path: &Path, bytes: &[u8]) -> bool {
    version_on_disk(path).is_ok_and(|there| there.is_some_and(|there| there.hash == blake3::hash(bytes)))
}
