//! How an exercise file comes into the world.
//!
//! **Invariant:** a crash leaves a whole file or none, and of two programs that want one name, one gets it and the other
//! is told.

use std::path::Path;

use rusqlite::{Connection, params};
use tempfile::TempPath;

use super::refused::refused;
use super::{mark, schema};
use crate::session::verify::{Contents, Mark, TEXTS};
use crate::store::error::StoreError;
use crate::store::whole::is_abandoned;

/// How the name of a workshop begins: a folder in which a file is made whole before it gets its name.
const WORKSHOP: &str = ".new-";
/// What a workshop may hold.
const SCRATCH: [&str; 2] = ["exercise", "exercise-journal"];

/// Makes a file that holds all this, with its end mark.
pub(super) fn create(path: &Path, contents: &Contents) -> Result<(), StoreError> {
    let refuse = |cause: std::io::Error| match cause.kind() {
        std::io::ErrorKind::AlreadyExists => StoreError::Exists { path: path.to_owned() },
        std::io::ErrorKind::StorageFull => StoreError::Full { path: path.to_owned() },
        _ => StoreError::File { path: path.to_owned(), cause },
    };
    if path.symlink_metadata().is_ok() {
        return Err(StoreError::Exists { path: path.to_owned() });
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    sweep(folder);
    let workshop =
        tempfile::Builder::new().prefix(WORKSHOP).tempdir_in(folder).map_err(|error| refuse(system(&error)))?;
    let scratch = TempPath::try_from_path(workshop.path().join(SCRATCH[0])).map_err(refuse)?;
    // Whoever reads of a failure knows the name that was asked for, not the one of the scratch file.
    write(&scratch, contents).map_err(|cause| refused(path, cause))?;
    scratch.persist_noclobber(path).or_else(|kept| {
        // Some shared folders and portable disks know no renaming that spares what is there.
        if path.symlink_metadata().is_ok() {
            Err(refuse(kept.error))
        } else {
            std::fs::rename(&kept.path, path).map_err(refuse)
        }
    })
}

fn write(path: &Path, contents: &Contents) -> rusqlite::Result<()> {
    let Contents { texts, entries, settings, end: _ } = contents;
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    connection.pragma_update(None, "fullfsync", "ON")?;
    let transaction = connection.unchecked_transaction()?;
    schema::make(&transaction)?;
    for (name, text) in TEXTS.iter().zip(texts) {
        transaction.execute("INSERT INTO document (name, text) VALUES (?1, ?2)", params![name, text])?;
    }
    for (name, value) in settings {
        transaction.execute("INSERT INTO setting (name, value) VALUES (?1, ?2)", params![name, value])?;
    }
    for entry in entries {
        let id = i64::try_from(entry.id).unwrap_or(i64::MAX);
        let sql = "INSERT INTO entry (id, bytes, hash) VALUES (?1, ?2, ?3)";
        transaction.execute(sql, params![id, entry.bytes, entry.hash])?;
    }
    mark::insert(&transaction, &Mark::of(texts, settings, entries))?;
    transaction.commit()
}

/// Takes away what programs left that were killed while they made a file. Failing at it harms nobody.
fn sweep(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let named = entry.file_name().to_string_lossy().starts_with(WORKSHOP);
        // `DirEntry` looks at links themselves and not at where they lead.
        if named
            && entry.file_type().is_ok_and(|kind| kind.is_dir())
            && is_abandoned(&entry)
            && only_scratch(&entry.path())
        {
            for name in SCRATCH {
                let _ = std::fs::remove_file(entry.path().join(name));
            }
            let _ = std::fs::remove_dir(entry.path());
        }
    }
}

fn only_scratch(workshop: &Path) -> bool {
    let ours = |entry: std::fs::DirEntry| {
        entry.file_type().is_ok_and(|kind| kind.is_file()) && SCRATCH.iter().any(|name| entry.file_name() == *name)
    };
    std::fs::read_dir(workshop).is_ok_and(|mut entries| entries.all(|entry| entry.is_ok_and(ours)))
}

/// The error without the scratch path that the library adds to its message.
fn system(error: &std::io::Error) -> std::io::Error {
    let message = error.to_string();
    std::io::Error::new(error.kind(), message.split(" at path ").next().unwrap_or(&message))
}
