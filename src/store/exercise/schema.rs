//! The tables of an exercise file, format by format.
//!
//! **Invariant:** a file holds exactly these objects, word for word, or it is not opened: what else a database can hold
//! would be run by whoever opens it.

use rusqlite::{Connection, Transaction};

use super::lossy::lossy;
use crate::session::upcast::FORM;

/// `DEMA`, the mark of an exercise file.
pub(super) const APPLICATION_ID: i64 = 0x4445_4d41;
/// The format that is written: layout and entries, counted together; the earlier ones are read as they were, entry by
/// entry.
pub(super) const FILE_FORMAT: i64 = FORM as i64;
/// The oldest format.
const FIRST_FORMAT: i64 = 1;
/// The first format with an end mark.
pub(super) const MARKED: i64 = 3;

/// An object of the database: kind, name, table, and the words that made it (none for what SQLite adds by itself).
type Object = (&'static str, &'static str, &'static str, Option<&'static str>);

const OBJECTS: [Object; 10] = [
    ("table", "document", "document", Some("CREATE TABLE document (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT")),
    ("index", "sqlite_autoindex_document_1", "document", None),
    (
        "table",
        "entry",
        "entry",
        Some("CREATE TABLE entry (id INTEGER PRIMARY KEY, bytes TEXT NOT NULL, hash TEXT NOT NULL) STRICT"),
    ),
    ("table", "setting", "setting", Some("CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")),
    ("index", "sqlite_autoindex_setting_1", "setting", None),
    (
        "trigger",
        "entry_once",
        "entry",
        Some(
            "CREATE TRIGGER entry_once BEFORE INSERT ON entry WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'entries are never written twice'); END",
        ),
    ),
    (
        "trigger",
        "entry_kept",
        "entry",
        Some(
            "CREATE TRIGGER entry_kept BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END",
        ),
    ),
    (
        "trigger",
        "entry_stays",
        "entry",
        Some(
            "CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never erased'); END",
        ),
    ),
    (
        "trigger",
        "document_kept",
        "document",
        Some(
            "CREATE TRIGGER document_kept BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'texts are never changed'); END",
        ),
    ),
    (
        "trigger",
        "document_stays",
        "document",
        Some(
            "CREATE TRIGGER document_stays BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'texts are never erased'); END",
        ),
    ),
];

/// What format 3 adds.
const MARK: Object = (
    "table",
    "mark",
    "mark",
    Some(
        "CREATE TABLE mark (id INTEGER PRIMARY KEY CHECK (id = 1), entries INTEGER NOT NULL, head TEXT NOT NULL, texts TEXT NOT NULL, settings TEXT NOT NULL, seal TEXT NOT NULL) STRICT",
    ),
);

/// Whether this program knows a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    Yes,
    TooNew,
    Never,
}

pub(super) fn known(format: i64) -> Known {
    match format {
        FIRST_FORMAT..=FILE_FORMAT => Known::Yes,
        format if format > FILE_FORMAT => Known::TooNew,
        _ => Known::Never,
    }
}

fn objects(format: i64) -> impl Iterator<Item = Object> {
    OBJECTS.into_iter().chain((format >= MARKED).then_some(MARK))
}

/// Makes all tables of a new file.
pub(super) fn make(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    for sql in objects(FILE_FORMAT).filter_map(|(.., sql)| sql) {
        transaction.execute_batch(sql)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", FILE_FORMAT)
}

/// Makes what a file of an older format lacks.
pub(super) fn raise(transaction: &Transaction<'_>, format: i64) -> rusqlite::Result<()> {
    if format < MARKED {
        transaction.execute_batch(MARK.3.unwrap_or_default())?;
    }
    transaction.pragma_update(None, "user_version", FILE_FORMAT)
}

/// The first thing in a file that is not as it must be: foreign, changed or missing.
///
/// Reads the list of objects and runs nothing that stands in it.
pub(super) fn oddity(connection: &Connection, format: i64) -> rusqlite::Result<Option<String>> {
    let mut missing: Vec<Object> = objects(format).collect();
    let mut pages = Vec::new();
    let mut statement = connection.prepare("SELECT type, name, tbl_name, sql, rootpage FROM sqlite_schema")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let word = |at| row.get_ref(at).map(lossy);
        let (kind, name, table) = (word(0)?, word(1)?, word(2)?);
        let sql = row.get_ref(3)?.as_str_or_null().unwrap_or(Some(""));
        let page = row.get_ref(4)?.as_i64_or_null().ok().flatten().unwrap_or(0);
        let at = missing.iter().position(|ours| {
            (ours.0, ours.1, ours.2) == (kind.as_str(), name.as_str(), table.as_str()) && ours.3 == sql
        });
        // Two tables in one place would change each other.
        let shared = page != 0 && pages.contains(&page);
        match at {
            Some(at) if !shared => missing.swap_remove(at),
            Some(_) | None => return Ok(Some(name)),
        };
        pages.push(page);
    }
    Ok(missing.first().map(|object| object.1.to_owned()))
}
