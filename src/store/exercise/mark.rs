//! The end mark of a file: one row, written in the same transaction as what it marks.
//!
//! **Invariant:** a mark that does not fit its own seal is no mark.

use rusqlite::{Connection, params};

use super::lossy::lossy;
use crate::session::verify::{End, Mark};

/// Reads the mark.
pub(super) fn read(connection: &Connection) -> rusqlite::Result<End> {
    let mut statement =
        connection.prepare("SELECT entries, head, texts, settings, seal FROM mark NOT INDEXED LIMIT 2")?;
    let mut rows = statement.query([])?;
    let Some(row) = rows.next()? else { return Ok(End::Broken) };
    let word = |at| row.get_ref(at).map(lossy);
    let entries = row.get_ref(0)?.as_i64().ok().and_then(|entries| u64::try_from(entries).ok());
    let (head, texts, settings, seal) = (word(1)?, word(2)?, word(3)?, word(4)?);
    let Some(entries) = entries else { return Ok(End::Broken) };
    let mark = Mark { entries, head, texts, settings };
    let alone = rows.next()?.is_none();
    Ok(if alone && mark.seal() == seal { End::Marked(mark) } else { End::Broken })
}

/// Puts a mark where there is none.
pub(super) fn insert(connection: &Connection, mark: &Mark) -> rusqlite::Result<usize> {
    let sql = "INSERT INTO mark (id, entries, head, texts, settings, seal) VALUES (1, ?1, ?2, ?3, ?4, ?5)";
    let entries = i64::try_from(mark.entries).unwrap_or(i64::MAX);
    connection.execute(sql, params![entries, mark.head, mark.texts, mark.settings, mark.seal()])
}

/// Puts a mark in the place of the one before.
pub(super) fn update(connection: &Connection, mark: &Mark) -> rusqlite::Result<usize> {
    let sql = "UPDATE mark SET entries = ?1, head = ?2, texts = ?3, settings = ?4, seal = ?5 WHERE id = 1";
    let entries = i64::try_from(mark.entries).unwrap_or(i64::MAX);
    connection.execute(sql, params![entries, mark.head, mark.texts, mark.settings, mark.seal()])
}
