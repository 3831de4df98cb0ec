//! PINs: slow and salted marks, counted attempts, and the same rule in the window and on the command line.

use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};

use demarche::engine::core::command::{Actor, Command};
use demarche::session::autoplay::next_command;
use demarche::session::verify::Verdict;
use demarche::store::exercise::{Access, ExerciseFile, KeptSession};
use demarche::store::pins::{self, Answer, Attempts, FACILITATOR};
use tempfile::TempDir;

use crate::crafted::{begun, behind_its_back};
use crate::program::{PROGRAM, Run, demarche, folder, scenario, shown};

const NOW: i64 = 1_800_000_000;

/// A running exercise in which Estonia and the facilitator have PINs.
fn guarded(folder: &TempDir) -> PathBuf {
    let path = begun(folder, "a.demarche", 4);
    let kept = KeptSession::open(&path, Access::Write).expect("an exercise");
    pins::set(&kept.file, "ee", "1111").expect("a PIN");
    pins::set(&kept.file, FACILITATOR, "2222").expect("a PIN");
    path
}

fn attempt(file: &ExerciseFile, who: &str, pin: &str, now: i64) -> Answer {
    let root = file.contents().expect("contents").root();
    pins::attempt(file, &root, who, pin, now).expect("an answer")
}

/// Runs the program with a PIN in its environment, and nobody at the keyboard.
fn with_pin(pin: &str, args: &[&str]) -> Run {
    let mut process = Process::new(PROGRAM);
    process.args(args).env("DEMARCHE_PIN", pin).stdin(Stdio::null());
    let output = process.output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Run { status: output.status.code().expect("a status"), out: text(output.stdout), err: text(output.stderr) }
}

fn mark(path: &Path, who: &str) -> String {
    let file = ExerciseFile::open(path, Access::Read).expect("an exercise");
    file.setting(&format!("pin:{who}")).expect("a setting").expect("a mark")
}

#[test]
fn two_exercises_with_one_pin_have_nothing_in_common() {
    let (one, other) = (folder(), folder());
    let (one, other) = (mark(&guarded(&one), "ee"), mark(&guarded(&other), "ee"));
    assert_ne!(one, other, "a mark is bound to its file by a salt");
    assert!(one.starts_with("$argon2id$"), "{one}");
    assert!(!one.contains("1111"));
}

#[test]
fn a_pin_opens_its_own_holder_alone() {
    let folder = folder();
    let file = ExerciseFile::open(&guarded(&folder), Access::Write).expect("an exercise");
    assert_eq!(attempt(&file, "ee", "1111", NOW), Answer::Right);
    assert_eq!(attempt(&file, FACILITATOR, "1111", NOW), Answer::Wrong(0));
    assert_eq!(attempt(&file, "ee", "2222", NOW), Answer::Wrong(0));
    let moved = file.setting("pin:ee").expect("a setting").expect("a mark");
    file.keep_setting("pin:pt", &moved).expect("kept");
    assert_eq!(attempt(&file, "pt", "1111", NOW), Answer::Wrong(0), "a mark opens another seat");
}

#[test]
fn wrong_pins_are_slowed_and_counted_and_stopping_the_program_does_not_help() {
    let folder = folder();
    let path = guarded(&folder);
    let open = || ExerciseFile::open(&path, Access::Write).expect("an exercise");
    let answers = [0, 1, 2].map(|second| attempt(&open(), "ee", "9999", NOW + second));
    assert_eq!(answers, [Answer::Wrong(0), Answer::Wrong(0), Answer::Wrong(5)]);
    assert_eq!(attempt(&open(), "ee", "1111", NOW + 4), Answer::TooEarly(3), "the right one has to wait as well");
    assert_eq!(attempt(&open(), "ee", "9999", NOW + 7), Answer::Wrong(10), "each wrong one doubles the wait");
    assert_eq!(attempt(&open(), FACILITATOR, "2222", NOW + 8), Answer::Right, "others do not wait");
    assert_eq!(attempt(&open(), "ee", "1111", NOW + 17), Answer::Right);
    assert_eq!(attempt(&open(), "ee", "9999", NOW + 18), Answer::Wrong(0), "a right one ends the wait");
    let tried = pins::tried_in_vain(&open()).expect("attempts");
    assert_eq!(tried, [("ee".to_owned(), Attempts { in_a_row: 1, wrong: 5, last: NOW + 18 })]);
    assert_eq!(open().verify().expect("a verdict"), Verdict::Intact { entries: 4 });
}

#[test]
fn nobody_waits_for_longer_than_five_minutes() {
    let many = Attempts { in_a_row: 4_000_000_000, wrong: 9, last: NOW };
    assert_eq!(many.wait(NOW), 300);
    assert_eq!(many.wait(NOW + 300), 0);
    assert_eq!(many.wait(0), 300, "the clock was set back");
    assert_eq!(Attempts { last: i64::MAX, ..many }.wait(NOW), 300);
    assert_eq!(Attempts { last: i64::MIN, ..many }.wait(NOW), 0);
}

#[test]
fn a_mark_of_an_earlier_program_opens_once_more_and_is_made_anew() {
    let folder = folder();
    let path = guarded(&folder);
    let file = ExerciseFile::open(&path, Access::Write).expect("an exercise");
    let root = file.contents().expect("contents").root();
    let old = blake3::hash(format!("{root}\nee\n4321").as_bytes()).to_hex().to_string();
    file.keep_setting("pin:ee", &old).expect("kept");
    assert_eq!(attempt(&file, "ee", "1234", NOW), Answer::Wrong(0));
    assert_eq!(attempt(&file, "ee", "4321", NOW), Answer::Right);
    drop(file);
    assert!(mark(&path, "ee").starts_with("$argon2id$"));
}

#[test]
fn a_mark_that_asks_for_gigabytes_is_answered_at_once() {
    let folder = folder();
    let file = ExerciseFile::open(&guarded(&folder), Access::Write).expect("an exercise");
    let greedy =
        "$argon2id$v=19$m=4194304,t=4000000,p=1$c29tZXNhbHRzb21lc2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    for mark in [greedy, "", "x", "$argon2id$v=19$m=32768,t=2,p=1$", "$argon2id$v=19$m=32768,t=2,p=1$$$$"] {
        file.keep_setting("pin:pt", mark).expect("kept");
        let began = std::time::Instant::now();
        let at = NOW + i64::try_from(mark.len()).expect("a number") * 1_000;
        assert!(matches!(attempt(&file, "pt", "1111", at), Answer::Wrong(_)), "{mark}");
        assert!(began.elapsed() < std::time::Duration::from_secs(5), "{mark}");
    }
}

#[test]
fn a_running_exercise_with_pins_tells_the_command_line_no_more_than_the_window() {
    let folder = folder();
    let file = shown(&guarded(&folder));
    for order in ["replay", "export"] {
        for who in ["facilitator", "ee", "pt"] {
            let run = demarche(&[order, &file, "--as", who]);
            assert_eq!((run.status, run.out.as_str()), (2, ""), "{order} as {who}");
            assert!(run.err.contains("only the public view"), "{}", run.err);
        }
        assert_eq!(demarche(&[order, &file, "--as", "public"]).status, 0, "{order}");
        assert_eq!(with_pin("2222", &[order, &file]).status, 0, "{order} with the facilitator's PIN");
        assert_eq!(with_pin("1111", &[order, &file, "--as", "ee"]).status, 0, "{order} with Estonia's PIN");
        assert_eq!(with_pin("2222", &[order, &file, "--as", "pt"]).status, 0, "Portugal has none of its own");
        let wrong = with_pin("1111", &[order, &file]);
        assert_eq!((wrong.status, wrong.out.as_str()), (2, ""), "{order} with another's PIN");
        assert!(wrong.err.contains("not the PIN"), "{}", wrong.err);
    }
    let resume = ["play", &scenario("first-call.ron"), "--seed", "3", "--out", &file, "--resume"];
    assert_eq!(demarche(&resume).status, 2, "it goes on without a PIN");
    let tried = ExerciseFile::open(file.as_ref(), Access::Read).and_then(|file| pins::tried_in_vain(&file));
    assert_eq!(tried.expect("attempts")[0].1.wrong, 2, "attempts on the command line are counted");
    assert_eq!(with_pin("2222", &resume).status, 0);
    assert_eq!(demarche(&["replay", &file]).status, 0, "an exercise that is over is open");
}

#[test]
fn attempts_on_the_command_line_are_slowed_like_those_at_the_curtain() {
    let folder = folder();
    let file = shown(&guarded(&folder));
    for _ in 0..3 {
        assert_eq!(with_pin("0000", &["replay", &file]).status, 2);
    }
    let early = with_pin("2222", &["replay", &file]);
    assert_eq!((early.status, early.out.as_str()), (2, ""));
    assert!(early.err.contains("wait"), "{}", early.err);
}

#[test]
fn an_exercise_without_pins_is_open() {
    let folder = folder();
    let file = shown(&begun(&folder, "a.demarche", 4));
    assert_eq!(demarche(&["replay", &file]).status, 0);
}

#[test]
fn a_pin_that_was_taken_out_of_its_file_is_missed() {
    let folder = folder();
    let path = guarded(&folder);
    behind_its_back(&path, "DELETE FROM setting WHERE name LIKE 'pin:%'");
    for order in [&["verify"][..], &["replay"], &["export"]] {
        let args: Vec<&str> = order.iter().copied().chain([path.to_str().expect("a path")]).collect();
        let run = demarche(&args);
        assert!(run.status != 0 && format!("{}{}", run.out, run.err).contains("PINs"), "{args:?}: {}", run.err);
    }
}

#[test]
fn seats_with_pins_but_a_facilitator_without_one_are_guarded_all_the_same() {
    let folder = folder();
    let path = begun(&folder, "a.demarche", 4);
    let file = ExerciseFile::open(&path, Access::Write).expect("an exercise");
    pins::set(&file, "ee", "1111").expect("a PIN");
    drop(file);
    let file = shown(&path);
    assert_eq!(with_pin("1111", &["replay", &file]).status, 2, "the facilitator's view opens with a seat's PIN");
    assert_eq!(with_pin("1111", &["replay", &file, "--as", "ee"]).status, 0);
}

#[test]
fn the_rule_for_the_window_is_the_rule_for_the_command_line() {
    let folder = folder();
    let mut kept = KeptSession::open(&guarded(&folder), Access::Write).expect("an exercise");
    assert!(pins::guarded(&kept.file, &kept.session).expect("an answer"));
    while let Some((at_ms, command)) = next_command(&kept.session, 3) {
        kept.submit(at_ms, &Actor::Facilitator, &command).expect("an entry");
    }
    assert!(!pins::guarded(&kept.file, &kept.session).expect("an answer"));
    kept.submit(0, &Actor::Facilitator, &Command::Undo { confirmed: true }).expect("an entry");
    assert!(pins::guarded(&kept.file, &kept.session).expect("an answer"), "it runs again");
}
