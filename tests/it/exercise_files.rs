//! The exercise file: kept whole, guarded against change, refused in plain words when it is something else.

use std::path::{Path, PathBuf};

use demarche::engine::core::command::{Actor, Command};
use demarche::scenario::data::DataTexts;
use demarche::session::autoplay::next_command;
use demarche::session::upcast::FORM;
use demarche::session::verify::Verdict;
use demarche::store::error::StoreError;
use demarche::store::exercise::{Access, ExerciseFile, KeptSession};
use demarche::store::scenarios::SHIPPED;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::support::WORDS;

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for the test")
}

/// An exercise played to its end and closed.
fn played(folder: &TempDir, name: &str) -> PathBuf {
    let path = folder.path().join(name);
    let mut kept = KeptSession::create(&path, SHIPPED[0].text, &DataTexts::shipped()).expect("a new file");
    while let Some((at_ms, command)) = next_command(&kept.session, 3) {
        kept.submit(at_ms, &Actor::Facilitator, &command).expect("an entry");
    }
    path
}

fn verdict(path: &Path) -> Verdict {
    ExerciseFile::open(path, Access::Read).and_then(|file| file.verify()).expect("a verdict")
}

/// What opening a file says.
fn refusal(path: &Path) -> StoreError {
    KeptSession::open(path, Access::Write).err().expect("a refusal")
}

/// Changes a file behind the program's back.
fn tamper(path: &Path, sql: &str) {
    crate::crafted::behind_its_back(path, sql);
}

#[test]
fn two_runs_of_one_seed_are_one_exercise() {
    let folder = folder();
    let stored = |name| {
        let file = ExerciseFile::open(&played(&folder, name), Access::Read).expect("an exercise");
        file.stored().expect("its entries")
    };
    assert_eq!(stored("a.demarche"), stored("b.demarche"));
}

#[test]
fn what_was_saved_is_what_was_played() {
    let folder = folder();
    let path = played(&folder, "a.demarche");
    assert_eq!(verdict(&path), Verdict::Intact { entries: 22 });
    let kept = KeptSession::open(&path, Access::Read).expect("an exercise");
    let again = kept.session.state_at(kept.session.head());
    assert_eq!(kept.session.state(), &again);
    assert_eq!(kept.file.text("scenario").expect("its scenario"), SHIPPED[0].text);
    assert_eq!(kept.file.data().expect("its data"), DataTexts::shipped());
}

#[test]
fn a_refused_command_leaves_the_file_as_it_was() {
    let folder = folder();
    let path = folder.path().join("a.demarche");
    let mut kept = KeptSession::create(&path, SHIPPED[0].text, &DataTexts::shipped()).expect("a new file");
    assert!(kept.submit(0, &Actor::Facilitator, &Command::Advance).is_err(), "nothing is open yet");
    assert!(kept.file.stored().expect("entries").is_empty());
}

/// What verification finds after a byte of an entry was set to another.
fn after_setting(path: &Path, entry: u64, place: usize, byte: &str) -> Result<Verdict, StoreError> {
    let copy = path.with_file_name("copy.demarche");
    std::fs::copy(path, &copy).expect("a copy");
    let blob = "CAST(bytes AS BLOB)";
    let changed = format!("substr({blob}, 1, {place} - 1) || {byte} || substr({blob}, {place} + 1)");
    tamper(&copy, &format!("UPDATE entry SET bytes = CAST({changed} AS TEXT) WHERE id = {entry}"));
    ExerciseFile::open(&copy, Access::Read)?.verify()
}

#[test]
fn a_changed_letter_in_any_entry_names_that_entry() {
    let folder = folder();
    let path = played(&folder, "a.demarche");
    for entry in 1..=22 {
        for place in [1, 10, 40] {
            let found = after_setting(&path, entry, place, "'~'").expect("a verdict");
            assert_eq!(found, Verdict::Altered { entry }, "byte {place}");
        }
    }
}

#[test]
fn a_byte_that_is_no_letter_names_its_entry_too() {
    let folder = folder();
    let path = played(&folder, "a.demarche");
    for entry in [1, 9, 22] {
        let found = after_setting(&path, entry, 10, "x'ff'").unwrap_or_else(|error| panic!("entry {entry}: {error}"));
        assert_eq!(found, Verdict::Altered { entry });
    }
}

#[test]
fn a_changed_byte_on_the_disk_names_its_entry() {
    let folder = folder();
    let path = played(&folder, "a.demarche");
    let bytes = std::fs::read(&path).expect("the file");
    let needle = b"\"Communication\"";
    let at = bytes.windows(needle.len()).rposition(|window| window == needle).expect("a phase by name");
    let mut changed = bytes.clone();
    changed[at + 1] = b'K';
    std::fs::write(&path, changed).expect("the file");
    let Verdict::Altered { entry } = verdict(&path) else { panic!("{:?}", verdict(&path)) };
    assert!(
        matches!(refusal(&path), StoreError::Altered { found: Verdict::Altered { entry: named }, .. } if named == entry)
    );
}

#[test]
fn a_changed_hash_or_text_is_noticed() {
    let folder = folder();
    let path = played(&folder, "a.demarche");
    let copy = folder.path().join("copy.demarche");
    for (sql, found) in [
        ("UPDATE entry SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE id = 9", Verdict::Altered { entry: 9 }),
        ("UPDATE document SET text = text || ' ' WHERE name = 'scenario'", Verdict::Text { name: "scenario" }),
        (
            "UPDATE document SET text = replace(text, 'value: 920', 'value: 910') WHERE name = 'rules'",
            Verdict::Text { name: "rules" },
        ),
        ("DELETE FROM entry WHERE id = 5", Verdict::Missing { entry: 5 }),
        ("UPDATE entry SET id = 100 WHERE id = 22", Verdict::Missing { entry: 22 }),
    ] {
        std::fs::copy(&path, &copy).expect("a copy");
        tamper(&copy, sql);
        assert_eq!(verdict(&copy), found, "{sql}");
    }
}

#[test]
fn the_file_itself_refuses_to_change_or_forget() {
    let folder = folder();
    let path = played(&folder, "a.demarche");
    let connection = Connection::open(&path).expect("the database");
    for sql in [
        "UPDATE entry SET bytes = '{}' WHERE id = 3",
        "DELETE FROM entry WHERE id = 22",
        "UPDATE document SET text = '' WHERE name = 'rules'",
        "DELETE FROM document",
    ] {
        let error = connection.execute_batch(sql).expect_err(sql).to_string();
        assert!(error.contains("are never"), "{sql}: {error}");
    }
    let before = verdict(&path);
    assert_eq!(before, Verdict::Intact { entries: 22 });
}

#[test]
fn what_is_no_exercise_is_refused_in_plain_words() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("empty.demarche"), "").expect("a file");
    std::fs::write(path("text.demarche"), "Dear colleagues,\n".repeat(200)).expect("a file");
    std::fs::write(path("short.demarche"), "x").expect("a file");
    let other = Connection::open(path("other.demarche")).expect("a database");
    other.execute_batch("CREATE TABLE shopping (item TEXT); INSERT INTO shopping VALUES ('salt')").expect("a table");
    drop(other);
    for name in ["empty.demarche", "text.demarche", "short.demarche", "other.demarche"] {
        let error = refusal(&path(name));
        assert!(matches!(error, StoreError::NotAnExercise { .. }), "{name}: {error:?}");
        let words = error.describe(&WORDS);
        assert!(words.contains(name) && words.contains("not an exercise"), "{words}");
    }
    assert!(matches!(refusal(&path("nowhere.demarche")), StoreError::File { .. }));
}

#[test]
fn a_file_of_a_later_program_is_left_alone() {
    let folder = folder();
    let path = played(&folder, "a.demarche");
    Connection::open(&path).expect("the database").pragma_update(None, "user_version", 99).expect("a version");
    let before = std::fs::read(&path).expect("the file");
    assert!(matches!(refusal(&path), StoreError::Newer { found: 99, known, .. } if known == i64::from(FORM)));
    assert_eq!(std::fs::read(&path).expect("the file"), before);
}

#[test]
fn a_second_program_cannot_write_at_the_same_time() {
    let folder = folder();
    let path = played(&folder, "a.demarche");
    let first = KeptSession::open(&path, Access::Write).expect("the first");
    assert!(matches!(refusal(&path), StoreError::InUse { .. }));
    drop(first);
    assert!(KeptSession::open(&path, Access::Write).is_ok(), "the first is gone");
}

#[test]
fn of_several_programs_that_want_one_name_one_gets_it() {
    let folder = folder();
    let path = folder.path().join("a.demarche");
    let create = || KeptSession::create(&path, SHIPPED[0].text, &DataTexts::shipped()).map(drop);
    let results: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(create)).collect();
        threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    let refused = |result: &Result<(), StoreError>| matches!(result, Err(StoreError::Exists { .. }));
    assert_eq!(results.iter().filter(|result| refused(result)).count(), 7, "{results:?}");
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 1, "scratch files are left");
}

#[test]
fn a_folder_that_is_not_there_is_named_without_scratch_paths() {
    let path = folder().path().join("nowhere").join("a.demarche");
    let error = KeptSession::create(&path, SHIPPED[0].text, &DataTexts::shipped()).err().expect("a refusal");
    let told = error.describe(&WORDS);
    assert!(told.contains("a.demarche") && !told.contains(".new-"), "{told}");
}

#[test]
fn a_new_exercise_never_overwrites_a_file() {
    let folder = folder();
    let path = played(&folder, "a.demarche");
    let error = KeptSession::create(&path, SHIPPED[0].text, &DataTexts::shipped()).err().expect("a refusal");
    assert!(matches!(error, StoreError::Exists { .. }));
    assert_eq!(verdict(&path), Verdict::Intact { entries: 22 });
}

#[test]
fn settings_are_no_part_of_the_journal() {
    let folder = folder();
    let path = played(&folder, "a.demarche");
    let file = ExerciseFile::open(&path, Access::Write).expect("an exercise");
    file.keep_setting("pin-ee", "1234").expect("kept");
    file.keep_setting("pin-ee", "4321").expect("kept again");
    assert_eq!(file.setting("pin-ee").expect("read"), Some("4321".to_owned()));
    assert_eq!(file.setting("pin-pt").expect("read"), None);
    assert_eq!(file.verify().expect("a verdict"), Verdict::Intact { entries: 22 });
}
