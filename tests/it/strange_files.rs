//! Files from strangers: whatever is in them, they are read as exercises or refused by name, and soon.

use std::path::Path;
use std::time::{Duration, Instant};

use demarche::session::upcast::FORM;
use demarche::session::verify::Verdict;
use demarche::store::error::StoreError;
use demarche::store::exercise::{Access, ExerciseFile, KeptSession};
use rusqlite::Connection;

use crate::crafted::{Forger, begun, behind_its_back, copy, forge};
use crate::program::{demarche, folder, shown};
use crate::support::WORDS;

/// How long anything may take, on a busy machine.
const SOON: Duration = Duration::from_secs(15);

const ENDLESS: &str = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)";

/// What every way of opening a file says, which must be the same.
fn refusal(path: &Path) -> String {
    let began = Instant::now();
    let before = std::fs::read(path).ok();
    let look = KeptSession::open(path, Access::Read).err().map(|error| error.describe(&WORDS));
    let go_on = KeptSession::open(path, Access::Write).err().map(|error| error.describe(&WORDS));
    assert_eq!(std::fs::read(path).ok(), before, "it was changed by looking at it");
    assert!(began.elapsed() < SOON, "it took {:?}", began.elapsed());
    assert_eq!(look, go_on);
    look.unwrap_or_else(|| panic!("{} is opened", path.display()))
}

/// Runs SQL in a database, with the schema open to anything.
fn craft(path: &Path, sql: &str) {
    let connection = Connection::open(path).expect("the database");
    connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).expect("a setting");
    connection.execute_batch(&format!("PRAGMA writable_schema = ON; {sql}")).unwrap_or_else(|e| panic!("{sql}: {e}"));
}

/// Rewrites the words that made an object.
fn rewritten(name: &str, from: &str, to: &str) -> String {
    format!("UPDATE sqlite_schema SET sql = replace(sql, '{from}', '{to}') WHERE name = '{name}'")
}

#[test]
fn what_no_exercise_holds_is_refused_by_its_name() {
    let folder = folder();
    let path = begun(&folder, "a.demarche", 4);
    let swallowed = "BEFORE INSERT ON entry BEGIN SELECT RAISE(IGNORE); END";
    let shapes: Vec<(String, &str)> = vec![
        (format!("CREATE TRIGGER evil {swallowed}"), "evil"),
        ("CREATE TRIGGER evil AFTER INSERT ON entry BEGIN DELETE FROM entry WHERE id = NEW.id; END".into(), "evil"),
        ("CREATE TRIGGER evil AFTER INSERT ON setting BEGIN DELETE FROM setting; END".into(), "evil"),
        ("CREATE TRIGGER evil BEFORE UPDATE ON mark BEGIN SELECT RAISE(IGNORE); END".into(), "evil"),
        ("CREATE TRIGGER evil AFTER UPDATE ON mark BEGIN UPDATE setting SET value = 'x'; END".into(), "evil"),
        (
            format!("CREATE TRIGGER evil BEFORE INSERT ON entry WHEN ({ENDLESS} SELECT max(n) FROM r) BEGIN SELECT 1; END"),
            "evil",
        ),
        ("CREATE VIEW glance AS SELECT * FROM entry".into(), "glance"),
        (format!("DROP TABLE entry; CREATE VIEW entry AS {ENDLESS} SELECT n AS id, 'x' AS bytes, 'x' AS hash FROM r"), "entry"),
        ("DROP TABLE entry; CREATE VIEW entry AS SELECT 1 AS id, hex(randomblob(400000000)) AS bytes, '' AS hash".into(), "entry"),
        (format!("DROP TABLE document; CREATE VIEW document AS {ENDLESS} SELECT 'scenario' AS name, n AS text FROM r"), "document"),
        (format!("DROP TABLE setting; CREATE VIEW setting AS {ENDLESS} SELECT n AS name, n AS value FROM r"), "setting"),
        (format!("DROP TABLE mark; CREATE VIEW mark AS {ENDLESS} SELECT n AS id, n AS entries, n AS head FROM r"), "mark"),
        ("CREATE TABLE shopping (item TEXT)".into(), "shopping"),
        ("CREATE TABLE \"Entry \" (item TEXT)".into(), "Entry "),
        ("CREATE INDEX quick ON entry (hash)".into(), "quick"),
        ("CREATE UNIQUE INDEX once ON setting (value) WHERE value > ''".into(), "once"),
        ("CREATE INDEX computed ON entry (length(bytes))".into(), "computed"),
        ("CREATE VIRTUAL TABLE words USING fts3(word)".into(), "words"),
        ("ANALYZE".into(), "sqlite_stat1"),
        (rewritten("entry", " STRICT", ""), "entry"),
        (rewritten("entry", "hash TEXT NOT NULL", "hash TEXT NOT NULL DEFAULT (hex(randomblob(9)))"), "entry"),
        (rewritten("entry", "bytes TEXT NOT NULL", "bytes TEXT NOT NULL CHECK (length(bytes) < 9)"), "entry"),
        (rewritten("entry", "bytes TEXT NOT NULL, hash TEXT NOT NULL", "hash TEXT NOT NULL, bytes TEXT NOT NULL"), "entry"),
        (rewritten("entry", "CREATE TABLE entry (", "CREATE TABLE entry /* nothing to see */ ("), "entry"),
        (rewritten("entry", "CREATE TABLE entry", "CREATE TABLE ENTRY"), "entry"),
        (rewritten("entry", "id INTEGER PRIMARY KEY", "id INTEGER PRIMARY KEY AUTOINCREMENT"), ""),
        (rewritten("document", "text TEXT NOT NULL", "text TEXT NOT NULL COLLATE NOCASE"), "document"),
        (rewritten("mark", "CHECK (id = 1)", "CHECK (id > 0)"), "mark"),
        ("ALTER TABLE document ADD COLUMN note TEXT".into(), "document"),
        ("ALTER TABLE setting ADD COLUMN twice TEXT GENERATED ALWAYS AS (value || value)".into(), "setting"),
        ("DROP TABLE setting".into(), "setting"),
        ("DROP TABLE mark".into(), "mark"),
        ("DROP TRIGGER entry_kept".into(), "entry_kept"),
        ("DROP TRIGGER document_stays; CREATE TRIGGER document_stays BEFORE DELETE ON document BEGIN SELECT 1; END".into(), "document_stays"),
        ("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'setting') WHERE name = 'entry'".into(), ""),
        ("UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'entry'".into(), ""),
        ("UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'entry'".into(), ""),
        ("UPDATE sqlite_schema SET sql = 'CREATE TABLE entry (' WHERE name = 'entry'".into(), "damaged"),
        ("INSERT INTO sqlite_schema VALUES ('table', 'ghost', 'ghost', 0, 'CREATE TABLE ghost (x)')".into(), ""),
        ("INSERT INTO sqlite_schema VALUES ('trigger', 'ghost', 'entry', 0, 'CREATE TRIGGER ghost BEFORE INSERT ON entry BEGIN SELECT 1; END')".into(), "ghost"),
        ("PRAGMA user_version = 2".into(), "mark"),
        ("PRAGMA user_version = 0".into(), "format 0"),
        ("PRAGMA user_version = -5".into(), "format -5"),
        (format!("PRAGMA user_version = {}", FORM + 1), "newer"),
        ("PRAGMA application_id = 7".into(), "not an exercise"),
    ];
    assert!(shapes.len() >= 40);
    for (sql, name) in shapes {
        let copy = copy(&folder, &path);
        craft(&copy, &sql);
        let told = refusal(&copy);
        assert!(told.contains("copy.demarche") && told.contains(name), "{sql}: {told}");
        for raw in ["malformed", "no such", "Invalid", "SQL", "Query"] {
            assert!(!told.contains(raw), "{sql}: {told}");
        }
    }
}

#[test]
fn what_was_changed_in_a_file_is_named_with_its_place() {
    let folder = folder();
    let path = begun(&folder, "a.demarche", 6);
    let file = ExerciseFile::open(&path, Access::Write).expect("an exercise");
    file.keep_setting("pin:ee", "a mark").expect("a setting");
    drop(file);
    let shapes = [
        ("DELETE FROM entry WHERE id = 6", Verdict::Cut { marked: 6, found: 5 }),
        ("DELETE FROM entry WHERE id > 2", Verdict::Cut { marked: 6, found: 2 }),
        ("DELETE FROM entry", Verdict::Cut { marked: 6, found: 0 }),
        ("DELETE FROM entry WHERE id = 1", Verdict::Missing { entry: 1 }),
        ("DELETE FROM entry WHERE id IN (3, 4)", Verdict::Missing { entry: 3 }),
        (
            "DELETE FROM entry WHERE id = 3; UPDATE entry SET id = -id WHERE id > 3; UPDATE entry SET id = -id - 1 WHERE id < 0",
            Verdict::Missing { entry: 3 },
        ),
        (
            "UPDATE entry SET id = 99 WHERE id = 3; UPDATE entry SET id = 3 WHERE id = 4; UPDATE entry SET id = 4 WHERE id = 99",
            Verdict::Displaced { place: 3, entry: 4 },
        ),
        ("UPDATE entry SET id = 0 WHERE id = 6", Verdict::Altered { entry: 0 }),
        ("UPDATE entry SET id = -7 WHERE id = 2", Verdict::Altered { entry: 0 }),
        ("UPDATE entry SET bytes = bytes || ' ' WHERE id = 1", Verdict::Altered { entry: 1 }),
        ("UPDATE entry SET bytes = '' WHERE id = 6", Verdict::Altered { entry: 6 }),
        ("UPDATE entry SET bytes = CAST(x'ff' AS TEXT) WHERE id = 2", Verdict::Altered { entry: 2 }),
        ("UPDATE entry SET hash = upper(hash) WHERE id = 2", Verdict::Altered { entry: 2 }),
        ("INSERT INTO entry SELECT 7, bytes, hash FROM entry WHERE id = 6", Verdict::Altered { entry: 7 }),
        ("UPDATE document SET text = text || ' ' WHERE name = 'scenario'", Verdict::Text { name: "scenario" }),
        ("UPDATE document SET text = text || ' ' WHERE name = 'toolbox'", Verdict::Text { name: "toolbox" }),
        ("UPDATE document SET text = text || ' ' WHERE name = 'states'", Verdict::Text { name: "states" }),
        ("UPDATE document SET text = '' WHERE name = 'rules'", Verdict::Text { name: "rules" }),
        ("DELETE FROM setting WHERE name = 'pin:ee'", Verdict::Settings),
        ("UPDATE setting SET value = 'another' WHERE name = 'pin:ee'", Verdict::Settings),
        ("UPDATE setting SET name = 'pin:pt' WHERE name = 'pin:ee'", Verdict::Settings),
        ("INSERT INTO setting VALUES ('pin:si', 'x')", Verdict::Settings),
        ("UPDATE mark SET entries = 5", Verdict::Mark),
        ("UPDATE mark SET entries = -1", Verdict::Mark),
        ("UPDATE mark SET head = ''", Verdict::Mark),
        ("UPDATE mark SET texts = ''", Verdict::Mark),
        ("UPDATE mark SET settings = ''", Verdict::Mark),
        ("UPDATE mark SET seal = ''", Verdict::Mark),
        ("DELETE FROM mark", Verdict::Mark),
        ("DELETE FROM mark; DELETE FROM entry WHERE id > 2", Verdict::Mark),
    ];
    let mut told = std::collections::BTreeSet::new();
    for (sql, verdict) in shapes {
        let copy = copy(&folder, &path);
        behind_its_back(&copy, sql);
        let found = ExerciseFile::open(&copy, Access::Read).and_then(|file| file.verify()).expect("a verdict");
        assert_eq!(found, verdict, "{sql}");
        told.insert(refusal(&copy));
    }
    assert!(told.len() > 15, "different things are told in the same words: {told:#?}");
}

#[test]
fn the_same_exercise_laid_out_otherwise_is_the_same_exercise() {
    let folder = folder();
    let path = begun(&folder, "a.demarche", 4);
    let whole = ExerciseFile::open(&path, Access::Read).and_then(|file| file.contents()).expect("contents");
    for sql in [
        "VACUUM",
        "PRAGMA page_size = 512; VACUUM",
        "PRAGMA page_size = 65536; VACUUM",
        "PRAGMA auto_vacuum = FULL; VACUUM",
        "PRAGMA journal_mode = WAL",
        "PRAGMA journal_mode = PERSIST",
    ] {
        let copy = copy(&folder, &path);
        Connection::open(&copy).expect("the database").execute_batch(sql).expect(sql);
        let look = ExerciseFile::open(&copy, Access::Read).and_then(|file| file.contents());
        assert_eq!(look.expect(sql), whole, "{sql}");
        let go_on = ExerciseFile::open(&copy, Access::Write).expect(sql);
        go_on.keep_setting("pin:ee", "x").expect(sql);
        assert_eq!(go_on.verify().expect(sql), Verdict::Intact { entries: 4 }, "{sql}");
    }
}

#[test]
fn a_text_that_is_missing_or_foreign_is_named() {
    let folder = folder();
    let path = begun(&folder, "a.demarche", 2);
    for (sql, part) in [
        ("DELETE FROM document WHERE name = 'rules'", "lacks its rules"),
        ("UPDATE document SET name = 'Scenario' WHERE name = 'scenario'", "lacks its scenario"),
        ("INSERT INTO document VALUES ('letter', 'x')", "letter"),
        ("INSERT INTO document VALUES (char(27) || '[2Jletter', 'x')", "letter"),
    ] {
        let copy = copy(&folder, &path);
        behind_its_back(&copy, sql);
        let told = refusal(&copy);
        assert!(told.contains(part) && !told.contains('\u{1b}'), "{sql}: {told}");
    }
}

#[test]
fn what_is_larger_than_any_exercise_is_not_read() {
    let folder = folder();
    let path = begun(&folder, "a.demarche", 2);
    let many = "INSERT INTO entry WITH RECURSIVE r(n) AS (SELECT 3 UNION ALL SELECT n + 1 FROM r LIMIT 210000) SELECT n, '', '' FROM r";
    for sql in [
        "INSERT INTO entry VALUES (3, hex(zeroblob(18000000)), '')",
        "UPDATE document SET text = hex(zeroblob(18000000)) WHERE name = 'rules'",
        many,
    ] {
        let copy = copy(&folder, &path);
        behind_its_back(&copy, sql);
        let told = refusal(&copy);
        assert!(told.contains("more than any exercise"), "{sql}: {told}");
    }
    let copy = copy(&folder, &path);
    let file = std::fs::OpenOptions::new().write(true).open(&copy).expect("the copy");
    file.set_len(300 * 1024 * 1024).expect("a large, empty file");
    let told = KeptSession::open(&copy, Access::Read).err().expect("a refusal").describe(&WORDS);
    assert!(told.contains("more than any exercise"), "{told}");
}

#[test]
fn entries_that_fit_the_chain_but_make_no_sense_are_named() {
    let folder = folder();
    let path = begun(&folder, "a.demarche", 4);
    let deep = "[".repeat(100_000);
    for body in ["", "{}", "null", "not JSON", &deep, "{\"parent\":null,\"at_ms\":-1}"] {
        let copy = copy(&folder, &path);
        forge(&copy, Forger::Careful, |bodies| bodies[2] = body.to_owned());
        let told = refusal(&copy);
        assert!(told.contains("entry 3"), "{body:.20}: {told}");
    }
    for parent in ["\"parent\":3", "\"parent\":9", "\"parent\":0", "\"parent\":null"] {
        let copy = copy(&folder, &path);
        forge(&copy, Forger::Careful, |bodies| bodies[2] = bodies[2].replace("\"parent\":2", parent));
        assert!(refusal(&copy).contains("entry 3"), "{parent}");
    }
}

#[test]
fn an_old_file_says_that_it_has_no_end_mark_until_somebody_goes_on_with_it() {
    let folder = folder();
    let path = crate::support::data("exercises").join("first-call-v1.demarche");
    let copy = copy(&folder, &path);
    assert!(demarche(&["verify", &shown(&copy)]).out.contains("no end mark"));
    drop(KeptSession::open(&copy, Access::Write).expect("an old exercise"));
    assert!(!demarche(&["verify", &shown(&copy)]).out.contains("no end mark"));
    behind_its_back(&copy, "DELETE FROM entry WHERE id > 9");
    let cut = demarche(&["verify", &shown(&copy)]);
    assert_eq!(cut.status, 1);
    assert!(cut.out.contains("22 entries, 9 are left"), "{}", cut.out);
    std::fs::copy(&path, &copy).expect("a copy");
    behind_its_back(&copy, "UPDATE document SET text = text || ' ' WHERE name = 'rules'");
    assert!(matches!(
        KeptSession::open(&copy, Access::Write).err(),
        Some(StoreError::Altered { found: Verdict::Beginning, .. })
    ));
}
