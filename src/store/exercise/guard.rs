//! Guards around a database that a stranger may have made, and around the file that it stands in.
//!
//! **Invariant:** nothing in a file can make the program wait for longer than [`PATIENCE`], take more memory than the
//! limits here, or run a text that it brings along.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;

use crate::store::error::StoreError;
use crate::store::plain::plain;

/// How long one reading of a file may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// Steps of the database between two looks at the time.
const STEPS: i32 = 1_000;
/// The largest file: many times what the longest exercise comes to.
const MOST_BYTES: u64 = 256 * 1024 * 1024;
/// The longest text or entry.
const LONGEST: i32 = 32 * 1024 * 1024;
/// The most entries.
pub(super) const MOST_ENTRIES: usize = 200_000;
/// What texts, entries and settings may come to together.
pub(super) const MOST_READ: usize = 256 * 1024 * 1024;

/// Lets only ordinary files of an ordinary size through; a pipe or a device would be waited for without end.
///
/// Asks for the file's facts and never opens it: on Unix, closing a file that the program has open elsewhere as well
/// would give up the lock that it holds there.
pub(super) fn ordinary(path: &Path) -> Result<Identity, StoreError> {
    let facts = plain(path)?;
    if facts.len() > MOST_BYTES {
        return Err(StoreError::TooBig { path: path.to_owned() });
    }
    beside(path)?;
    Ok(Identity::of(&facts))
}

/// What the database would read beside the file must be as ordinary.
fn beside(path: &Path) -> Result<(), StoreError> {
    for ending in ["-journal", "-wal", "-shm"] {
        let mut beside = path.to_owned().into_os_string();
        beside.push(ending);
        let beside = PathBuf::from(beside);
        if beside.symlink_metadata().is_ok_and(|facts| !facts.is_file()) {
            return Err(StoreError::NotAFile { path: beside });
        }
    }
    Ok(())
}

/// Which file it is, whatever its name; where the system does not tell, all files are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Identity(u64, u64);

impl Identity {
    #[cfg(unix)]
    fn of(facts: &std::fs::Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self(facts.dev(), facts.ino())
    }

    #[cfg(not(unix))]
    fn of(_: &std::fs::Metadata) -> Self {
        Self(0, 0)
    }
}

/// What became of a file's name while the file was open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// It leads where it led.
    Same,
    /// It leads nowhere.
    Empty,
    /// It leads to another file.
    Another,
}

/// Looks where a name leads now.
pub(super) fn place(path: &Path, opened: Identity) -> Result<Place, StoreError> {
    match std::fs::metadata(path) {
        Ok(facts) if Identity::of(&facts) == opened => Ok(Place::Same),
        Ok(_) => Ok(Place::Another),
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(Place::Empty),
        Err(cause) => Err(StoreError::File { path: path.to_owned(), cause }),
    }
}

/// Until when the database may go on; every reading begins a new watch.
pub(super) struct Watch {
    began: Instant,
    until: Arc<AtomicU64>,
}

impl Watch {
    /// Puts limits on a connection, before anything is read from it.
    pub(super) fn over(connection: &mut Connection) -> rusqlite::Result<Self> {
        for (limit, most) in [
            (Limit::SQLITE_LIMIT_LENGTH, LONGEST),
            (Limit::SQLITE_LIMIT_SQL_LENGTH, 10_000),
            (Limit::SQLITE_LIMIT_COLUMN, 32),
            (Limit::SQLITE_LIMIT_EXPR_DEPTH, 20),
            (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 2),
            (Limit::SQLITE_LIMIT_VDBE_OP, 10_000),
            (Limit::SQLITE_LIMIT_FUNCTION_ARG, 8),
            (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100),
            (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 16),
            (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 4),
            (Limit::SQLITE_LIMIT_ATTACHED, 0),
            (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
        ] {
            connection.set_limit(limit, most)?;
        }
        for (setting, value) in [
            (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
            (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
            (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
            (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        ] {
            connection.set_db_config(setting, value)?;
        }
        let watch = Self { began: Instant::now(), until: Arc::new(AtomicU64::new(0)) };
        watch.begin();
        let (began, until) = (watch.began, Arc::clone(&watch.until));
        connection.progress_handler(STEPS, Some(move || elapsed(began) > until.load(Ordering::Relaxed)))?;
        Ok(watch)
    }

    /// Begins a new watch.
    pub(super) fn begin(&self) {
        let patience = u64::try_from(PATIENCE.as_millis()).unwrap_or(u64::MAX);
        self.until.store(elapsed(self.began).saturating_add(patience), Ordering::Relaxed);
    }
}

fn elapsed(began: Instant) -> u64 {
    u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX)
}
