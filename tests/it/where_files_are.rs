//! Where exercise files are: only ordinary ones are opened, and one that goes away while it is open is missed at once.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use demarche::engine::core::command::{Actor, Command};
use demarche::scenario::data::DataTexts;
use demarche::session::autoplay::next_command;
use demarche::session::verify::Verdict;
use demarche::store::error::StoreError;
use demarche::store::exercise::{Access, ExerciseFile, KeepError, KeptSession};
use demarche::store::scenarios::SHIPPED;

use crate::crafted::begun;
use crate::program::{demarche, folder, scenario, shown};
use crate::support::WORDS;

fn step(kept: &mut KeptSession) -> Result<(), KeepError> {
    let (at_ms, command) = next_command(&kept.session, 3).expect("it goes on");
    kept.submit(at_ms, &Actor::Facilitator, &command).map(|_| ())
}

fn verdict(path: &Path) -> Verdict {
    ExerciseFile::open(path, Access::Read).and_then(|file| file.verify()).expect("a verdict")
}

#[cfg(unix)]
#[test]
fn what_is_no_ordinary_file_is_refused_at_once() {
    let folder = folder();
    let pipe = folder.path().join("pipe.demarche");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo");
    assert!(made.success());
    let link = folder.path().join("link.demarche");
    std::os::unix::fs::symlink(&pipe, &link).expect("a link");
    for path in [pipe, link, folder.path().to_owned(), PathBuf::from("/dev/zero"), PathBuf::from("/dev/null")] {
        let began = Instant::now();
        let path = shown(&path);
        for order in [["verify", &path], ["replay", &path], ["export", &path]] {
            let run = demarche(&order);
            assert_eq!((run.status, run.out.as_str()), (3, ""), "{order:?}");
            assert!(run.err.contains("no ordinary file") && run.err.contains(&path), "{}", run.err);
        }
        assert!(began.elapsed() < Duration::from_secs(10));
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_folder_beside_an_exercise_is_not_waited_for() {
    let folder = folder();
    for ending in ["-journal", "-wal"] {
        let path = begun(&folder, &format!("a{ending}.demarche"), 2);
        let beside = PathBuf::from(format!("{}{ending}", shown(&path)));
        for make in ["mkfifo", "mkdir"] {
            assert!(std::process::Command::new(make).arg(&beside).status().expect("it is made").success());
            let run = demarche(&["verify", &shown(&path)]);
            assert_eq!((run.status, run.out.as_str()), (3, ""), "{make}");
            assert!(run.err.contains("no ordinary file") && run.err.contains(&shown(&beside)), "{}", run.err);
            assert!(std::process::Command::new("rm").arg("-r").arg(&beside).status().expect("rm").success());
        }
        assert_eq!(verdict(&path), Verdict::Intact { entries: 2 });
    }
}

/// An exercise as a program leaves it that was killed while it wrote, with its journal.
fn interrupted(folder: &tempfile::TempDir) -> (PathBuf, PathBuf) {
    let path = begun(folder, "work.demarche", 3);
    let connection = rusqlite::Connection::open(&path).expect("the database");
    connection.execute_batch("PRAGMA cache_size = 2; BEGIN").expect("a transaction");
    for number in 0..400 {
        let sql = "INSERT INTO setting VALUES (?1, hex(randomblob(400)))";
        connection.execute(sql, [format!("half-{number}")]).expect("a setting");
    }
    let beside = |path: &Path| PathBuf::from(format!("{}-journal", shown(path)));
    let copy = folder.path().join("copy.demarche");
    std::fs::copy(&path, &copy).expect("a copy");
    std::fs::copy(beside(&path), beside(&copy)).expect("a copy");
    connection.execute_batch("ROLLBACK").expect("as before");
    let journal = beside(&copy);
    (copy, journal)
}

#[test]
fn what_a_killed_program_wrote_in_part_is_taken_back() {
    let folder = folder();
    let (path, journal) = interrupted(&folder);
    assert_eq!(verdict(&path), Verdict::Intact { entries: 3 });
    assert!(!journal.exists());
}

#[test]
fn the_empty_journal_of_a_killed_program_is_gone_when_the_exercise_was_only_opened_and_left() {
    let folder = folder();
    let path = begun(&folder, "left.demarche", 3);
    let journal = PathBuf::from(format!("{}-journal", shown(&path)));
    std::fs::write(&journal, "").expect("the journal");
    drop(KeptSession::open(&path, Access::Write).expect("the exercise"));
    assert!(!journal.exists(), "it lies beside the exercise for ever");
    assert_eq!(verdict(&path), Verdict::Intact { entries: 3 });
}

#[test]
fn a_journal_that_names_another_file_deletes_nothing() {
    let folder = folder();
    let (path, journal) = interrupted(&folder);
    let letter = folder.path().join("letter.txt");
    std::fs::write(&letter, "Dear colleagues,").expect("a letter");
    // As SQLite writes it when one step goes over several databases; whoever reads it tidies the named file away.
    let name = shown(&letter).into_bytes();
    let length = u32::try_from(name.len()).expect("a short name");
    let sum: u32 = name.iter().map(|byte| u32::from(*byte)).sum();
    let mut bytes = std::fs::read(&journal).expect("the journal");
    bytes.extend((0x4000_0000_u32 / 4096 + 1).to_be_bytes());
    bytes.extend(&name);
    bytes.extend(length.to_be_bytes());
    bytes.extend(sum.to_be_bytes());
    bytes.extend([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
    std::fs::write(&journal, bytes).expect("the journal");
    let run = demarche(&["verify", &shown(&path)]);
    assert!(letter.exists(), "looking at an exercise deleted a letter: {}{}", run.out, run.err);
    assert_eq!(run.status, 0, "{}", run.err);
}

#[cfg(unix)]
#[test]
fn a_link_to_an_exercise_is_followed() {
    let folder = folder();
    let path = begun(&folder, "a.demarche", 3);
    let link = folder.path().join("link.demarche");
    std::os::unix::fs::symlink(&path, &link).expect("a link");
    step(&mut KeptSession::open(&link, Access::Write).expect("an exercise")).expect("an entry");
    assert_eq!(verdict(&path), Verdict::Intact { entries: 4 });
}

/// What a step says after something happened to the file, and what the copy holds that it names.
fn missed(happens: impl FnOnce(&Path)) -> (String, usize) {
    let folder = folder();
    let path = begun(&folder, "a.demarche", 3);
    let mut kept = KeptSession::open(&path, Access::Write).expect("an exercise");
    step(&mut kept).expect("an entry");
    happens(&path);
    let before = kept.session.entries().len();
    let Err(KeepError::Store(error)) = step(&mut kept) else { panic!("it is said to be saved") };
    assert_eq!(kept.session.entries().len(), before, "what was not saved is shown");
    let StoreError::Gone { copy: Some(copy), .. } = &error else { panic!("{error:?}") };
    let told = error.describe(&WORDS);
    assert!(told.contains("not saved") && told.contains(&shown(copy)), "{told}");
    let again = step(&mut kept).expect_err("still gone");
    assert!(matches!(again, KeepError::Store(StoreError::Gone { copy: Some(second), .. }) if second == *copy));
    drop(kept);
    let Verdict::Intact { entries } = verdict(copy) else { panic!("{:?}", verdict(copy)) };
    let mut rescued = KeptSession::open(copy, Access::Write).expect("an exercise");
    step(&mut rescued).expect("it goes on from the copy");
    (told, entries)
}

#[test]
fn a_file_that_is_deleted_while_it_is_open_is_missed_before_the_next_step_is_shown() {
    let (told, entries) = missed(|path| std::fs::remove_file(path).expect("it is gone"));
    assert!(told.contains("deleted or moved"), "{told}");
    assert_eq!(entries, 4);
}

#[test]
fn a_file_that_is_moved_while_it_is_open_is_missed() {
    let (told, entries) = missed(|path| std::fs::rename(path, path.with_extension("old")).expect("it is moved"));
    assert!(told.contains("deleted or moved"), "{told}");
    assert_eq!(entries, 4);
}

#[cfg(unix)]
#[test]
fn a_file_that_another_is_put_in_the_place_of_is_missed() {
    let (told, entries) = missed(|path| {
        let other = path.with_file_name("other");
        std::fs::copy(path, &other).expect("a copy");
        std::fs::rename(&other, path).expect("it is replaced");
    });
    assert!(told.contains("Another file"), "{told}");
    assert_eq!(entries, 4);
}

#[test]
fn a_copy_holds_everything_and_overwrites_nothing() {
    let folder = folder();
    let path = begun(&folder, "a.demarche", 5);
    let kept = KeptSession::open(&path, Access::Write).expect("an exercise");
    let to = folder.path().join("copy.demarche");
    kept.file.save_copy(&to).expect("a copy");
    let copy = ExerciseFile::open(&to, Access::Write).expect("an exercise");
    assert_eq!(copy.contents().expect("contents"), kept.file.contents().expect("contents"));
    assert!(matches!(kept.file.save_copy(&to), Err(StoreError::Exists { .. })));
}

#[test]
fn looking_at_a_file_that_is_being_played_does_not_open_its_lock() {
    let folder = folder();
    let path = begun(&folder, "a.demarche", 3);
    let kept = KeptSession::open(&path, Access::Write).expect("an exercise");
    assert!(matches!(KeptSession::open(&path, Access::Read).err(), Some(StoreError::InUse { .. })));
    let out = shown(&path);
    let other = demarche(&["play", &scenario("first-call.ron"), "--seed", "3", "--out", &out, "--resume"]);
    assert_eq!(other.status, 3, "{}{}", other.out, other.err);
    assert!(other.err.contains("open in another window"), "{}", other.err);
    drop(kept);
}

#[test]
fn what_a_killed_program_left_is_taken_away_and_nothing_else() {
    let folder = folder();
    let old = UNIX_EPOCH + Duration::from_hours(400_000);
    let make = |name: &str, file: &str, age: Option<SystemTime>| {
        let made = folder.path().join(name);
        std::fs::create_dir(&made).expect("a folder");
        std::fs::write(made.join(file), "x").expect("a file");
        if let Some(age) = age {
            std::fs::File::open(&made).expect("the folder").set_modified(age).expect("an age");
        }
        made
    };
    let left = make(".new-AbCdEf", "exercise", Some(old));
    let kept = [
        make(".new-young1", "exercise", None),
        make(".new-theirs", "letter.txt", Some(old)),
        make("new-AbCdEf", "exercise", Some(old)),
    ];
    #[cfg(unix)]
    let link = {
        let far = make("far", "exercise", Some(old));
        let link = folder.path().join(".new-linked");
        std::os::unix::fs::symlink(&far, &link).expect("a link");
        far
    };
    drop(KeptSession::create(&folder.path().join("a.demarche"), SHIPPED[0].text, &DataTexts::shipped()).expect("new"));
    assert!(!left.exists());
    for path in kept {
        assert!(std::fs::read_dir(&path).is_ok_and(|mut files| files.next().is_some()), "{} is gone", path.display());
    }
    #[cfg(unix)]
    assert!(link.join("exercise").exists(), "a link was followed");
}

#[test]
fn every_refusal_of_the_disk_names_the_file_and_a_way_out() {
    let path = || PathBuf::from("some/night.demarche");
    for (error, way) in [
        (StoreError::Journal { path: path() }, "where you may write"),
        (StoreError::ReadOnly { path: path() }, "copy it to a folder"),
        (StoreError::Closed { path: path() }, "copy it to a folder"),
        (StoreError::Full { path: path() }, "Free some space"),
        (StoreError::Damaged { path: path() }, "earlier copy"),
        (StoreError::Slow { path: path() }, "copy the file to this computer"),
        (StoreError::NotWritten { path: path() }, "earlier copy"),
        (StoreError::Gone { path: path(), replaced: false, copy: None }, "Put the file back"),
    ] {
        let told = error.describe(&WORDS);
        assert!(told.contains("some/night.demarche") && told.contains(way), "{told}");
    }
}

#[test]
fn an_entry_that_does_not_follow_is_not_written() {
    let folder = folder();
    let mut first = KeptSession::open(&begun(&folder, "a.demarche", 2), Access::Write).expect("an exercise");
    let second = KeptSession::open(&begun(&folder, "b.demarche", 1), Access::Write).expect("an exercise");
    let entry = first.session.prepare(0, &Actor::Facilitator, &Command::Advance).expect("an entry");
    assert!(matches!(second.file.append(&entry), Err(StoreError::NotWritten { .. })), "entry 3 behind entry 1");
    assert_eq!(second.file.stored().expect("entries").len(), 1, "it was written all the same");
    step(&mut first).expect("an entry");
}
