//! Exercise files as strangers could make them.

use std::path::{Path, PathBuf};

use demarche::engine::core::command::Actor;
use demarche::scenario::data::DataTexts;
use demarche::session::autoplay::next_command;
use demarche::session::entry::chain;
use demarche::session::verify::{Contents, Mark, Stored};
use demarche::store::exercise::{Access, ExerciseFile, KeptSession};
use demarche::store::scenarios::SHIPPED;
use rusqlite::{Connection, params};
use tempfile::TempDir;

/// The start of an exercise of the first shipped scenario by simulated delegations, in a file that is closed.
pub fn begun(folder: &TempDir, name: &str, entries: usize) -> PathBuf {
    let path = folder.path().join(name);
    let mut kept = KeptSession::create(&path, SHIPPED[0].text, &DataTexts::shipped()).expect("a new file");
    for _ in 0..entries {
        let (at_ms, command) = next_command(&kept.session, 3).expect("it goes on");
        kept.submit(at_ms, &Actor::Facilitator, &command).expect("an entry");
    }
    path
}

/// A copy to be changed.
pub fn copy(folder: &TempDir, from: &Path) -> PathBuf {
    let to = folder.path().join("copy.demarche");
    std::fs::copy(from, &to).expect("a copy");
    to
}

/// Runs SQL on a file and leaves its triggers as they were.
pub fn behind_its_back(path: &Path, sql: &str) {
    with_triggers_away(path, |connection| connection.execute_batch(sql).expect(sql));
}

fn with_triggers_away(path: &Path, change: impl FnOnce(&Connection)) {
    let connection = Connection::open(path).expect("the database");
    let mut statement =
        connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").expect("the triggers");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("the triggers");
    let triggers: Vec<(String, String)> = rows.collect::<Result<_, _>>().expect("the triggers");
    drop(statement);
    for (name, _) in &triggers {
        connection.execute_batch(&format!("DROP TRIGGER {name}")).expect("a trigger");
    }
    change(&connection);
    for (_, sql) in &triggers {
        connection.execute_batch(sql).expect("a trigger");
    }
}

/// Whether somebody who forges entries knows of the end mark.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Forger {
    Careless,
    Careful,
}

/// Changes the bodies of entries and computes all hashes again, as a copy of the program would.
pub fn forge(path: &Path, forger: Forger, change: impl FnOnce(&mut Vec<String>)) {
    let file = ExerciseFile::open(path, Access::Read).expect("an exercise");
    let contents: Contents = file.contents().expect("its contents");
    drop(file);
    let mut bodies: Vec<String> = contents.entries.iter().map(|entry| entry.bytes.clone()).collect();
    change(&mut bodies);
    let mut before = contents.root();
    let mut entries = Vec::new();
    for (id, bytes) in (1..).zip(bodies) {
        before = chain(&before, &bytes);
        entries.push(Stored { id, bytes, hash: before.clone() });
    }
    let mark = Mark::of(&contents.texts, &contents.settings, &entries);
    with_triggers_away(path, |connection| {
        connection.execute_batch("DELETE FROM entry").expect("no entries");
        for Stored { id, bytes, hash } in &entries {
            let id = i64::try_from(*id).expect("a small number");
            let sql = "INSERT INTO entry (id, bytes, hash) VALUES (?1, ?2, ?3)";
            connection.execute(sql, params![id, bytes, hash]).expect("an entry");
        }
        if forger == Forger::Careful {
            let entries = i64::try_from(mark.entries).expect("a small number");
            let sql = "UPDATE mark SET entries = ?1, head = ?2, seal = ?3";
            connection.execute(sql, params![entries, mark.head, mark.seal()]).expect("a mark");
        }
    });
}
