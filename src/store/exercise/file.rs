//! An exercise file that is open: how it is opened, added to and closed.
//!
//! **Invariant:** an entry is on the disk, and was read back, before anybody is shown what it says; it is never changed
//! afterwards.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, Transaction, params};

use super::guard::{Identity, Place, Watch};
use super::lossy::lossy;
use super::refused::refused;
use super::schema::{APPLICATION_ID, FILE_FORMAT, Known, MARKED};
use super::{guard, mark, schema};
use crate::session::entry::Entry;
use crate::session::verify::{End, Mark, Verdict, hash_of_settings};
use crate::store::error::StoreError;

/// How long to wait for another program that has the file; a window must not stand still for longer.
const BUSY: std::time::Duration = std::time::Duration::from_millis(250);

/// An open exercise file.
pub struct ExerciseFile {
    pub(super) path: PathBuf,
    pub(super) connection: Connection,
    pub(super) watch: Watch,
    identity: Identity,
    format: i64,
    /// Where everything was copied to when the file was found gone.
    pub(super) rescued: RefCell<Option<PathBuf>>,
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
    /// Opens a file.
    ///
    /// # Errors
    /// There is none, it is something else or holds something else, it is damaged, a later program wrote it, or another
    /// has it open.
    pub fn open(path: &Path, access: Access) -> Result<Self, StoreError> {
        let identity = guard::ordinary(path)?;
        let mut file = Self::connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, identity)
            .or_else(|_| Self::connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, identity))?;
        let pragma = |name| file.connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        if pragma("application_id").map_err(|cause| file.refused(cause))? != APPLICATION_ID {
            return Err(StoreError::NotAnExercise { path: path.to_owned() });
        }
        let found = pragma("user_version").map_err(|cause| file.refused(cause))?;
        match schema::known(found) {
            Known::Yes => {}
            Known::TooNew => return Err(StoreError::Newer { path: path.to_owned(), found, known: FILE_FORMAT }),
            Known::Never => return Err(StoreError::UnknownFormat { path: path.to_owned(), found }),
        }
        file.format = found;
        if let Some(name) = schema::oddity(&file.connection, found).map_err(|cause| file.refused(cause))? {
            return Err(StoreError::Foreign { path: path.to_owned(), name });
        }
        if access == Access::Write {
            file.make_durable()?;
        }
        // With an end mark, whatever damage does to entries is found by their hashes; and what is whole can be read.
        if access == Access::Write || !file.marks_its_end() {
            file.check_health()?;
        }
        if access == Access::Write && file.format < FILE_FORMAT && !file.is_read_only() {
            file.raise()?;
        }
        Ok(file)
    }

    fn connect(path: &Path, flags: OpenFlags, identity: Identity) -> Result<Self, StoreError> {
        let refuse = |cause| refused(path, cause);
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags).map_err(refuse)?;
        let watch = Watch::over(&mut connection).map_err(refuse)?;
        connection.busy_timeout(BUSY).map_err(refuse)?;
        connection.pragma_update(None, "cell_size_check", "ON").map_err(refuse)?;
        let rescued = RefCell::new(None);
        Ok(Self { path: path.to_owned(), connection, watch, identity, format: FILE_FORMAT, rescued })
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the disk lets nobody write here; the database would only say so at the first step.
    pub(super) fn is_read_only(&self) -> bool {
        self.connection.is_readonly("main").unwrap_or(true)
    }

    /// Whether the file marks its end; files of format 1 and 2 do not until somebody goes on with them.
    #[must_use]
    pub fn marks_its_end(&self) -> bool {
        self.format >= MARKED
    }

    fn check_health(&self) -> Result<(), StoreError> {
        self.watch.begin();
        let health = self.connection.pragma_query_value(None, "integrity_check", |row| row.get::<_, String>(0));
        if health.map_err(|cause| self.refused(cause))? == "ok" {
            return Ok(());
        }
        Err(StoreError::Damaged { path: self.path.clone() })
    }

    /// What is written from now on, an earlier program would not understand.
    fn raise(&mut self) -> Result<(), StoreError> {
        let contents = self.sound()?;
        let transaction = self.begin_writing()?;
        schema::raise(&transaction, self.format).map_err(|cause| self.refused(cause))?;
        if !self.marks_its_end() {
            let mark = Mark::of(&contents.texts, &contents.settings, &contents.entries);
            mark::insert(&transaction, &mark).map_err(|cause| self.refused(cause))?;
        }
        self.commit(transaction)?;
        self.format = FILE_FORMAT;
        Ok(())
    }

    /// Durability first: every commit reaches the disk before it returns.
    fn make_durable(&self) -> Result<(), StoreError> {
        let refuse = |cause| self.refused(cause);
        self.connection.pragma_update(None, "locking_mode", "EXCLUSIVE").map_err(refuse)?;
        self.connection
            .pragma_update_and_check(None, "journal_mode", "TRUNCATE", |row| row.get::<_, String>(0))
            .map_err(refuse)?;
        self.connection.pragma_update(None, "synchronous", "EXTRA").map_err(refuse)?;
        self.connection.pragma_update(None, "fullfsync", "ON").map_err(refuse)?;
        self.connection.execute_batch("BEGIN IMMEDIATE; COMMIT;").map_err(refuse)
    }

    /// Makes an entry durable, and reads it back before that.
    ///
    /// # Errors
    /// The disk refuses, the file is not where it was, or what was written cannot be read back; then the entry must not
    /// be shown.
    pub fn append(&self, entry: &Entry) -> Result<(), StoreError> {
        let transaction = self.begin_writing()?;
        let mut mark = self.marked(&transaction)?;
        let id = i64::try_from(entry.id.0).unwrap_or(i64::MAX);
        let sql = "INSERT INTO entry (id, bytes, hash) VALUES (?1, ?2, ?3)";
        let added = transaction.execute(sql, params![id, entry.bytes, entry.hash]).map_err(|e| self.refused(e))?;
        let follows = mark.entries.checked_add(1) == Some(entry.id.0);
        mark.entries = entry.id.0;
        mark.head.clone_from(&entry.hash);
        let moved = mark::update(&transaction, &mark).map_err(|cause| self.refused(cause))?;
        let read = transaction
            .query_row("SELECT bytes, hash FROM entry NOT INDEXED WHERE id = ?1", params![id], |row| {
                Ok((lossy(row.get_ref(0)?), lossy(row.get_ref(1)?)))
            })
            .map_err(|cause| self.refused(cause))?;
        let same = read.0 == entry.bytes && read.1 == entry.hash && self.marked(&transaction)? == mark;
        if !follows || added != 1 || moved != 1 || !same {
            return Err(StoreError::NotWritten { path: self.path.clone() });
        }
        self.commit(transaction)
    }

    /// Keeps a setting.
    ///
    /// # Errors
    /// As for [`Self::append`].
    pub fn keep_setting(&self, name: &str, value: &str) -> Result<(), StoreError> {
        let transaction = self.begin_writing()?;
        let mut expected = self.settings()?;
        match expected.iter_mut().find(|(known, _)| known == name) {
            Some(setting) => value.clone_into(&mut setting.1),
            None => expected.push((name.to_owned(), value.to_owned())),
        }
        let sql = "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)";
        transaction.execute(sql, params![name, value]).map_err(|cause| self.refused(cause))?;
        let mark = Mark { settings: hash_of_settings(&expected), ..self.marked(&transaction)? };
        let moved = mark::update(&transaction, &mark).map_err(|cause| self.refused(cause))?;
        let same = hash_of_settings(&self.settings()?) == mark.settings && self.marked(&transaction)? == mark;
        if moved != 1 || !same {
            return Err(StoreError::NotWritten { path: self.path.clone() });
        }
        self.commit(transaction)
    }

    /// A step that is written; nothing of it stays unless it is committed.
    fn begin_writing(&self) -> Result<Transaction<'_>, StoreError> {
        if self.is_read_only() {
            return Err(StoreError::ReadOnly { path: self.path.clone() });
        }
        self.begin()
    }

    /// A step; all of it sees the file as it is at one moment.
    pub(super) fn begin(&self) -> Result<Transaction<'_>, StoreError> {
        self.watch.begin();
        self.connection.unchecked_transaction().map_err(|cause| self.refused(cause))
    }

    /// The mark as it is now; a file without one is not written to.
    fn marked(&self, connection: &Connection) -> Result<Mark, StoreError> {
        match mark::read(connection).map_err(|cause| self.refused(cause))? {
            End::Marked(mark) => Ok(mark),
            End::Open | End::Broken => Err(StoreError::Altered { path: self.path.clone(), found: Verdict::Mark }),
        }
    }

    fn commit(&self, transaction: Transaction<'_>) -> Result<(), StoreError> {
        let place = guard::place(&self.path, self.identity)?;
        if place == Place::Same {
            return transaction.commit().map_err(|cause| self.refused(cause));
        }
        transaction.rollback().map_err(|cause| self.refused(cause))?;
        Err(StoreError::Gone { path: self.path.clone(), replaced: place == Place::Another, copy: self.rescue() })
    }

    pub(super) fn refused(&self, cause: rusqlite::Error) -> StoreError {
        refused(&self.path, cause)
    }
}

impl Drop for ExerciseFile {
    fn drop(&mut self) {
        // A journal at this name is another file's if the name leads to another file now.
        if !matches!(guard::place(&self.path, self.identity), Ok(Place::Another)) {
            // Takes the empty rollback journal away, also one that a killed program left: nothing but a step would open
            // that one while the lock is exclusive. Where it fails, the next closing does it.
            for (name, value) in [("locking_mode", "NORMAL"), ("journal_mode", "DELETE")] {
                let _ = self.connection.pragma_update_and_check(None, name, value, |_| Ok(()));
            }
        }
    }
}
