//! The exercise file: one SQLite database with the texts, the entries and a few settings.
//!
//! **Invariant:** an entry is on the disk before anybody is shown what it says, and is never changed afterwards.

use std::path::{Path, PathBuf};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, OpenFlags, params};
use tempfile::TempPath;

use super::error::StoreError;
use crate::scenario::data::{DataTexts, saved_rulebook};
use crate::session::entry::{Entry, EntryBody, EntryId, root_hash};
use crate::session::run::Session;
use crate::session::verify::{Stored, Verdict, check_chain, recompute};

/// `DEMA`, the mark of an exercise file.
const APPLICATION_ID: i64 = 0x4445_4d41;
/// The version of the file: its layout and the entries in it. Version 2 knows the procedure; 1 is read as it was.
const FILE_FORMAT: i64 = 2;

/// How long to wait for another program that has the file; a window must not stand still for longer.
const BUSY: std::time::Duration = std::time::Duration::from_millis(250);

const SCHEMA: &str = "
    CREATE TABLE document (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
    CREATE TABLE entry (id INTEGER PRIMARY KEY, bytes TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TRIGGER entry_once BEFORE INSERT ON entry WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'entries are never written twice'); END;
    CREATE TRIGGER entry_kept BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
    CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never erased'); END;
    CREATE TRIGGER document_kept BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'texts are never changed'); END;
    CREATE TRIGGER document_stays BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'texts are never erased'); END;
";

/// An open exercise file.
pub struct ExerciseFile {
    path: PathBuf,
    connection: Connection,
}

/// Whether a file is opened to go on with it or only to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// To go on: the file is locked for others.
    Write,
    /// To look.
    Read,
}

impl ExerciseFile {
    /// Creates a file for an exercise that has not begun.
    ///
    /// # Errors
    /// The file exists, or the disk refuses.
    pub fn create(path: &Path, scenario: &str, data: &DataTexts) -> Result<Self, StoreError> {
        let refuse = |cause: std::io::Error| match cause.kind() {
            std::io::ErrorKind::AlreadyExists => StoreError::Exists { path: path.to_owned() },
            _ => StoreError::File { path: path.to_owned(), cause },
        };
        if path.exists() {
            return Err(StoreError::Exists { path: path.to_owned() });
        }
        // Made in a folder of its own, so that a crash leaves a whole file or none, and so that of two programs that
        // want the same name one gets it and the other is told.
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let workshop =
            tempfile::Builder::new().prefix(".new-").tempdir_in(folder).map_err(|error| refuse(system(&error)))?;
        let scratch = TempPath::try_from_path(workshop.path().join("exercise")).map_err(refuse)?;
        Self::write_new(&scratch, scenario, data)?;
        scratch.persist_noclobber(path).or_else(|kept| {
            // Some shared folders and portable disks know no renaming that spares what is there.
            if path.exists() { Err(refuse(kept.error)) } else { std::fs::rename(&kept.path, path).map_err(refuse) }
        })?;
        Self::open(path, Access::Write)
    }

    fn write_new(path: &Path, scenario: &str, data: &DataTexts) -> Result<(), StoreError> {
        let refuse = |cause| StoreError::Database { path: path.to_owned(), cause };
        let connection = Connection::open(path).map_err(refuse)?;
        let file = Self { path: path.to_owned(), connection };
        file.prepare(Access::Write)?;
        let texts =
            [("scenario", scenario), ("toolbox", &data.toolbox), ("states", &data.states), ("rules", &data.rules)];
        let transaction = file.connection.unchecked_transaction().map_err(refuse)?;
        transaction.execute_batch(SCHEMA).map_err(refuse)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(refuse)?;
        transaction.pragma_update(None, "user_version", FILE_FORMAT).map_err(refuse)?;
        for (name, text) in texts {
            transaction
                .execute("INSERT INTO document (name, text) VALUES (?1, ?2)", params![name, text])
                .map_err(refuse)?;
        }
        transaction
            .execute("INSERT INTO setting (name, value) VALUES ('program', ?1)", params![env!("CARGO_PKG_VERSION")])
            .map_err(refuse)?;
        transaction.commit().map_err(refuse)
    }

    /// Opens a file.
    ///
    /// # Errors
    /// There is none, it is something else, a later program wrote it, or another has it open.
    pub fn open(path: &Path, access: Access) -> Result<Self, StoreError> {
        std::fs::File::open(path).map_err(|cause| StoreError::File { path: path.to_owned(), cause })?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)
            .or_else(|_| Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY))
            .map_err(|cause| StoreError::Database { path: path.to_owned(), cause })?;
        let file = Self { path: path.to_owned(), connection };
        file.connection.busy_timeout(BUSY).map_err(|cause| file.refused(cause))?;
        let pragma = |name| file.connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        let mark = pragma("application_id").map_err(|cause| file.refused(cause))?;
        if mark != APPLICATION_ID {
            return Err(StoreError::NotAnExercise { path: path.to_owned() });
        }
        let found = pragma("user_version").map_err(|cause| file.refused(cause))?;
        if found > FILE_FORMAT {
            return Err(StoreError::Newer { path: path.to_owned(), found, known: FILE_FORMAT });
        }
        file.prepare(access)?;
        if access == Access::Write && found < FILE_FORMAT {
            // What is written from now on, an earlier program would not understand.
            let raise = file.connection.pragma_update(None, "user_version", FILE_FORMAT);
            raise.map_err(|cause| file.refused(cause))?;
        }
        Ok(file)
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Durability first: every commit reaches the disk before it returns.
    fn prepare(&self, access: Access) -> Result<(), StoreError> {
        let refuse = |cause| self.refused(cause);
        self.connection.pragma_update(None, "trusted_schema", "OFF").map_err(refuse)?;
        if access == Access::Read {
            return Ok(());
        }
        self.connection.pragma_update(None, "locking_mode", "EXCLUSIVE").map_err(refuse)?;
        self.connection
            .pragma_update_and_check(None, "journal_mode", "TRUNCATE", |row| row.get::<_, String>(0))
            .map_err(refuse)?;
        self.connection.pragma_update(None, "synchronous", "EXTRA").map_err(refuse)?;
        self.connection.pragma_update(None, "fullfsync", "ON").map_err(refuse)?;
        self.connection.execute_batch("BEGIN IMMEDIATE; COMMIT;").map_err(refuse)
    }

    /// Makes an entry durable.
    ///
    /// # Errors
    /// The disk refuses; then the entry must not be shown.
    pub fn append(&self, entry: &Entry) -> Result<(), StoreError> {
        let id = i64::try_from(entry.id.0).unwrap_or(i64::MAX);
        self.connection
            .execute("INSERT INTO entry (id, bytes, hash) VALUES (?1, ?2, ?3)", params![id, entry.bytes, entry.hash])
            .map(|_| ())
            .map_err(|cause| self.refused(cause))
    }

    /// A text that was saved with the exercise.
    ///
    /// # Errors
    /// It is missing, or the disk refuses.
    pub fn text(&self, name: &str) -> Result<String, StoreError> {
        self.connection
            .query_row("SELECT text FROM document WHERE name = ?1", params![name], |row| row.get(0))
            .map_err(|cause| self.refused(cause))
    }

    /// The data texts that were saved with the exercise.
    ///
    /// # Errors
    /// One is missing, or the disk refuses.
    pub fn data(&self) -> Result<DataTexts, StoreError> {
        Ok(DataTexts { toolbox: self.text("toolbox")?, states: self.text("states")?, rules: self.text("rules")? })
    }

    /// A setting, such as a seat's PIN, that is no part of the journal.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT value FROM setting WHERE name = ?1")
            .map_err(|cause| self.refused(cause))?;
        let mut rows = statement.query(params![name]).map_err(|cause| self.refused(cause))?;
        let row = rows.next().map_err(|cause| self.refused(cause))?;
        row.map(|row| row.get(0)).transpose().map_err(|cause| self.refused(cause))
    }

    /// Keeps a setting.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn keep_setting(&self, name: &str, value: &str) -> Result<(), StoreError> {
        self.connection
            .execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)", params![name, value])
            .map(|_| ())
            .map_err(|cause| self.refused(cause))
    }

    /// The entries as stored, bodies not yet understood.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn stored(&self) -> Result<Vec<Stored>, StoreError> {
        let refuse = |cause| self.refused(cause);
        let mut statement = self.connection.prepare("SELECT id, bytes, hash FROM entry ORDER BY id").map_err(refuse)?;
        let rows = statement
            .query_map([], |row| {
                let id: i64 = row.get(0)?;
                Ok(Stored {
                    id: u64::try_from(id).unwrap_or(0),
                    bytes: lossy(row.get_ref(1)?),
                    hash: lossy(row.get_ref(2)?),
                })
            })
            .map_err(refuse)?;
        rows.collect::<Result<Vec<_>, _>>().map_err(refuse)
    }

    fn root(&self) -> Result<String, StoreError> {
        let data = self.data()?;
        Ok(root_hash(&[&self.text("scenario")?, &data.toolbox, &data.states, &data.rules]))
    }

    /// The run in this file, its head at the last entry.
    ///
    /// # Errors
    /// An entry was altered or cannot be read, or the texts make no rulebook.
    pub fn session(&self) -> Result<Session, StoreError> {
        let root = self.root()?;
        let stored = self.stored()?;
        if let Some(Verdict::Altered { entry }) = check_chain(&root, &stored) {
            return Err(StoreError::Altered { path: self.path.clone(), entry });
        }
        let book = saved_rulebook(&self.text("scenario")?, &self.data()?)
            .map_err(|error| StoreError::rulebook(&self.path, &error))?;
        Ok(Session::restore(book, root, self.entries(stored)?))
    }

    fn entries(&self, stored: Vec<Stored>) -> Result<Vec<Entry>, StoreError> {
        stored
            .into_iter()
            .map(|Stored { id, bytes, hash }| {
                let body: EntryBody = serde_json::from_str(&bytes).map_err(|error| StoreError::Entry {
                    path: self.path.clone(),
                    entry: id,
                    cause: error.to_string(),
                })?;
                // Only forwards, or a path through the tree would never end.
                let follows = body.parent.map_or(id == 1, |parent| (1..id).contains(&parent.0));
                if !follows {
                    let cause = "its place in the tree".to_owned();
                    return Err(StoreError::Entry { path: self.path.clone(), entry: id, cause });
                }
                Ok(Entry { id: EntryId(id), body, bytes, hash })
            })
            .collect()
    }

    /// Checks the hash chain, then computes every decision again.
    ///
    /// # Errors
    /// The disk refuses, an entry cannot be read, or the texts make no rulebook.
    pub fn verify(&self) -> Result<Verdict, StoreError> {
        let stored = self.stored()?;
        if let Some(verdict) = check_chain(&self.root()?, &stored) {
            return Ok(verdict);
        }
        let session = self.session()?;
        Ok(recompute(session.book(), session.entries()))
    }

    fn refused(&self, cause: rusqlite::Error) -> StoreError {
        let path = self.path.clone();
        match cause.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::InUse { path },
            Some(ErrorCode::NotADatabase) => StoreError::NotAnExercise { path },
            Some(_) | None => StoreError::Database { path, cause },
        }
    }
}

impl Drop for ExerciseFile {
    fn drop(&mut self) {
        // Takes the empty rollback journal away; where that fails, the next opening does it.
        let _ = self.connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()));
    }
}

/// A stored text, even if somebody made bytes of it that are none; its hash will tell.
fn lossy(value: ValueRef<'_>) -> String {
    value.as_bytes().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
}

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
    Rule(crate::session::run::SubmitError),
    /// The disk says no.
    Store(StoreError),
}

impl KeptSession {
    /// A new exercise in a new file.
    ///
    /// # Errors
    /// The file cannot be made, or the texts make no rulebook.
    pub fn create(path: &Path, scenario: &str, data: &DataTexts) -> Result<Self, StoreError> {
        let file = ExerciseFile::create(path, scenario, data)?;
        let session = file.session()?;
        Ok(Self { session, file })
    }

    /// An exercise that was saved.
    ///
    /// # Errors
    /// As for [`ExerciseFile::open`] and [`ExerciseFile::session`].
    pub fn open(path: &Path, access: Access) -> Result<Self, StoreError> {
        let file = ExerciseFile::open(path, access)?;
        let session = file.session()?;
        Ok(Self { session, file })
    }

    /// Decides, makes durable, and only then takes in.
    ///
    /// # Errors
    /// A rule or the disk says no; then nothing has happened.
    pub fn submit(
        &mut self,
        at_ms: u64,
        actor: &crate::engine::command::Actor,
        command: &crate::engine::command::Command,
    ) -> Result<EntryId, KeepError> {
        let entry = self.session.prepare(at_ms, actor, command).map_err(KeepError::Rule)?;
        self.file.append(&entry).map_err(KeepError::Store)?;
        let id = entry.id;
        self.session.commit(entry);
        Ok(id)
    }
}

/// The error without the scratch path that the library adds to its message.
fn system(error: &std::io::Error) -> std::io::Error {
    let message = error.to_string();
    std::io::Error::new(error.kind(), message.split(" at path ").next().unwrap_or(&message))
}
