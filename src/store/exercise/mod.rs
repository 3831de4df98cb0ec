//! The exercise file: one SQLite database with the texts, the entries, a few settings and an end mark.
//!
//! **Invariant:** an entry is on the disk, and was read back, before anybody is shown what it says; it is never changed
//! afterwards.

mod birth;
mod guard;
mod kept;
mod mark;
mod schema;

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, params};

use super::error::StoreError;
use crate::scenario::data::{DataTexts, saved_rulebook};
use crate::session::entry::{Entry, EntryBody, EntryId};
use crate::session::run::Session;
use crate::session::verify::{
    Contents, End, Mark, Setting, Stored, TEXTS, Verdict, check, hash_of_settings, recompute,
};
use guard::{Identity, MOST_ENTRIES, MOST_READ, Place, Watch};
use schema::{APPLICATION_ID, FILE_FORMAT, Known, MARKED};

pub use kept::{KeepError, KeptSession};

/// How long to wait for another program that has the file; a window must not stand still for longer.
const BUSY: std::time::Duration = std::time::Duration::from_millis(250);

/// An open exercise file.
pub struct ExerciseFile {
    path: PathBuf,
    connection: Connection,
    watch: Watch,
    identity: Identity,
    format: i64,
    /// Where everything was copied to when the file was found gone.
    rescued: RefCell<Option<PathBuf>>,
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
        birth::create(path, scenario, data)?;
        Self::open(path, Access::Write)
    }

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
        if access == Access::Write && !file.marks_its_end() {
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
        let transaction = self.begin()?;
        schema::raise(&transaction).map_err(|cause| self.refused(cause))?;
        let mark = Mark::of(&contents.texts, &contents.settings, &contents.entries);
        mark::insert(&transaction, &mark).map_err(|cause| self.refused(cause))?;
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
        let transaction = self.begin()?;
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
        let transaction = self.begin()?;
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

    fn begin(&self) -> Result<Transaction<'_>, StoreError> {
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

    /// Copies everything beside where the file was, or where copies go, once; nothing if there is no place.
    fn rescue(&self) -> Option<PathBuf> {
        let mut rescued = self.rescued.borrow_mut();
        if rescued.is_none() {
            let stem = self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let folders = [self.path.parent().map(Path::to_owned), Some(super::folders::exercises())];
            let places = folders.into_iter().flatten().flat_map(|folder| {
                let name = |number| folder.join(format!("{stem}-rescued-{number}.demarche"));
                (1..100).map(name).find(|place| place.symlink_metadata().is_err())
            });
            *rescued = places.into_iter().find(|place| self.save_copy(place).is_ok());
        }
        rescued.clone()
    }

    /// Writes everything that is kept into a new file; works even when this one's name is gone.
    ///
    /// # Errors
    /// There is a file already, or the disk refuses.
    pub fn save_copy(&self, to: &Path) -> Result<(), StoreError> {
        let refuse = |cause| refused(to, cause);
        if to.symlink_metadata().is_ok() {
            return Err(StoreError::Exists { path: to.to_owned() });
        }
        self.watch.begin();
        // The copy is a second database for as long as it is being made.
        self.connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1).map_err(refuse)?;
        let copied = self.connection.execute("VACUUM INTO ?1", params![to.to_string_lossy()]);
        self.connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0).map_err(refuse)?;
        copied.map_err(|cause| {
            let _ = std::fs::remove_file(to);
            refuse(cause)
        })?;
        let sync = std::fs::File::options().write(true).open(to).and_then(|file| file.sync_all());
        sync.map_err(|cause| StoreError::File { path: to.to_owned(), cause })
    }

    /// A text that was saved with the exercise.
    ///
    /// # Errors
    /// It is missing, or the disk refuses.
    pub fn text(&self, name: &str) -> Result<String, StoreError> {
        let texts = self.texts()?;
        let found = TEXTS.iter().zip(texts).find(|(known, _)| **known == name);
        found.map(|(_, text)| text).ok_or_else(|| self.missing(name))
    }

    /// The data texts that were saved with the exercise.
    ///
    /// # Errors
    /// One is missing, or the disk refuses.
    pub fn data(&self) -> Result<DataTexts, StoreError> {
        let [_, toolbox, states, rules] = self.texts()?;
        Ok(DataTexts { toolbox, states, rules })
    }

    /// Exactly the texts that an exercise has, in their order.
    fn texts(&self) -> Result<[String; 4], StoreError> {
        let mut found = self.pairs("SELECT name, text FROM document NOT INDEXED")?;
        let mut take = |name: &str| {
            let at = found.iter().position(|(known, _)| known == name);
            at.map(|at| found.swap_remove(at).1).ok_or_else(|| self.missing(name))
        };
        let texts = [take(TEXTS[0])?, take(TEXTS[1])?, take(TEXTS[2])?, take(TEXTS[3])?];
        match found.pop() {
            None => Ok(texts),
            Some((name, _)) => Err(StoreError::Foreign { path: self.path.clone(), name }),
        }
    }

    fn missing(&self, name: &str) -> StoreError {
        StoreError::Missing { path: self.path.clone(), name: name.to_owned() }
    }

    /// A setting, such as a seat's PIN, that is no part of the journal.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let mut settings = self.settings()?.into_iter();
        Ok(settings.find(|(known, _)| known == name).map(|(_, value)| value))
    }

    /// All settings.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn settings(&self) -> Result<Vec<Setting>, StoreError> {
        self.pairs("SELECT name, value FROM setting NOT INDEXED ORDER BY rowid")
    }

    fn pairs(&self, sql: &str) -> Result<Vec<(String, String)>, StoreError> {
        self.rows(sql, |row| Ok((lossy(row.get_ref(0)?), lossy(row.get_ref(1)?))), |(name, value)| name.len() + value.len())
    }

    /// The entries as stored, bodies not yet understood.
    ///
    /// # Errors
    /// The disk refuses, or there are more than any exercise has.
    pub fn stored(&self) -> Result<Vec<Stored>, StoreError> {
        let entry = |row: &rusqlite::Row<'_>| {
            let id: i64 = row.get(0)?;
            let id = u64::try_from(id).unwrap_or(0);
            Ok(Stored { id, bytes: lossy(row.get_ref(1)?), hash: lossy(row.get_ref(2)?) })
        };
        let sql = "SELECT id, bytes, hash FROM entry NOT INDEXED ORDER BY id";
        self.rows(sql, entry, |entry| entry.bytes.len() + entry.hash.len())
    }

    /// Rows, as long as they stay within bounds: pages that point at each other can seem to hold any number of them.
    fn rows<T>(
        &self,
        sql: &str,
        read: impl Fn(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
        length: impl Fn(&T) -> usize,
    ) -> Result<Vec<T>, StoreError> {
        self.watch.begin();
        let refuse = |cause| self.refused(cause);
        let mut statement = self.connection.prepare(sql).map_err(refuse)?;
        let mut rows = statement.query([]).map_err(refuse)?;
        let (mut found, mut bytes) = (Vec::new(), 0);
        while let Some(row) = rows.next().map_err(refuse)? {
            let item = read(row).map_err(refuse)?;
            bytes += length(&item);
            found.push(item);
            if found.len() > MOST_ENTRIES || bytes > MOST_READ {
                return Err(StoreError::TooBig { path: self.path.clone() });
            }
        }
        Ok(found)
    }

    /// Everything in the file, as it was at one moment.
    ///
    /// # Errors
    /// A text is missing or foreign, or the disk refuses.
    pub fn contents(&self) -> Result<Contents, StoreError> {
        let moment = self.begin()?;
        let end = if self.marks_its_end() {
            mark::read(&self.connection).map_err(|cause| self.refused(cause))?
        } else {
            End::Open
        };
        let contents =
            Contents { texts: self.texts()?, entries: self.stored()?, settings: self.settings()?, end };
        drop(moment);
        Ok(contents)
    }

    /// Everything in the file, if it is consistent in itself.
    fn sound(&self) -> Result<Contents, StoreError> {
        let contents = self.contents()?;
        match check(&contents) {
            Some(found) => Err(StoreError::Altered { path: self.path.clone(), found }),
            None => Ok(contents),
        }
    }

    /// The run in this file, its head at the last entry.
    ///
    /// # Errors
    /// Something was altered or cannot be read, or the texts make no rulebook.
    pub fn session(&self) -> Result<Session, StoreError> {
        let contents = self.sound()?;
        let root = contents.root();
        let [scenario, toolbox, states, rules] = contents.texts;
        let book = saved_rulebook(&scenario, &DataTexts { toolbox, states, rules })
            .map_err(|error| StoreError::rulebook(&self.path, &error))?;
        Ok(Session::restore(book, root, self.entries(contents.entries)?))
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

    /// Checks texts, hash chain, end mark and settings, then computes every decision again.
    ///
    /// # Errors
    /// The disk refuses, an entry cannot be read, or the texts make no rulebook.
    pub fn verify(&self) -> Result<Verdict, StoreError> {
        if let Some(verdict) = check(&self.contents()?) {
            return Ok(verdict);
        }
        let session = self.session()?;
        Ok(recompute(session.book(), session.entries()))
    }

    fn refused(&self, cause: rusqlite::Error) -> StoreError {
        refused(&self.path, cause)
    }
}

impl Drop for ExerciseFile {
    fn drop(&mut self) {
        // A journal at this name is another file's if the name leads to another file now.
        if !matches!(guard::place(&self.path, self.identity), Ok(Place::Another)) {
            // Takes the empty rollback journal away; where that fails, the next opening does it.
            let _ = self.connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()));
        }
    }
}

/// A stored text, even if somebody made bytes of it that are none; its hash will tell.
fn lossy(value: ValueRef<'_>) -> String {
    value.as_bytes().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default()
}

/// What the database refused, in terms of the person's file.
fn refused(path: &Path, cause: rusqlite::Error) -> StoreError {
    let path = path.to_owned();
    match cause.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::InUse { path },
        Some(ErrorCode::NotADatabase) => StoreError::NotAnExercise { path },
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::TypeMismatch) => StoreError::Damaged { path },
        Some(ErrorCode::OperationInterrupted) => StoreError::Slow { path },
        Some(ErrorCode::TooBig | ErrorCode::OutOfMemory) => StoreError::TooBig { path },
        Some(ErrorCode::DiskFull) => StoreError::Full { path },
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen) => unwritable(path, cause),
        Some(_) => StoreError::Database { path, cause },
        // A table or a row is not as the format has it.
        None => StoreError::Damaged { path },
    }
}

/// Whether a journal waits, the file may only be read, or not even that.
fn unwritable(path: PathBuf, cause: rusqlite::Error) -> StoreError {
    let mut journal = path.clone().into_os_string();
    journal.push("-journal");
    if std::fs::metadata(&journal).is_ok_and(|facts| facts.len() > 0) {
        return StoreError::Journal { path };
    }
    if cause.sqlite_error_code() == Some(ErrorCode::ReadOnly) {
        return StoreError::ReadOnly { path };
    }
    match std::fs::File::open(&path) {
        Ok(_) => StoreError::Database { path, cause },
        Err(cause) => StoreError::File { path, cause },
    }
}
