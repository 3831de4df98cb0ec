//! The command line: what each command prints, and with which status it ends.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use assert_cmd::Command;
use demarche::engine::command::Actor;
use demarche::scenario::data::DataTexts;
use demarche::session::autoplay::next_command;
use demarche::store::exercise::KeptSession;
use demarche::store::scenarios::SHIPPED;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{data, root};

const PROGRAM: &str = env!("CARGO_BIN_EXE_demarche");

/// What a run of the program came to.
struct Run {
    status: i32,
    out: String,
    err: String,
}

fn demarche(args: &[&str]) -> Run {
    let mut command = Command::new(PROGRAM);
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    let output = command.args(args).output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Run { status: output.status.code().expect("a status"), out: text(output.stdout), err: text(output.stderr) }
}

fn json(args: &[&str]) -> Value {
    let run = demarche(args);
    serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{args:?}: {error}\n{}", run.out))
}

fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn scenario(name: &str) -> String {
    shown(&root().join("scenarios").join(name))
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for the test")
}

/// A played exercise.
fn played(folder: &TempDir) -> String {
    let out = shown(&folder.path().join("a.demarche"));
    let run = demarche(&["play", &scenario("first-call.ron"), "--seed", "3", "--out", &out]);
    assert_eq!((run.status, run.err.lines().count()), (0, 22), "{}", run.err);
    out
}

fn broken(folder: &TempDir, name: &str, text: &str) -> String {
    let path: PathBuf = folder.path().join(name);
    std::fs::write(&path, text).expect("a file");
    shown(&path)
}

#[test]
fn check_finds_nothing_that_matters_in_the_shipped_scenarios() {
    let run = demarche(&["check", &scenario("first-call.ron"), &scenario("night-shift.ron")]);
    assert_eq!(run.status, 0, "{}", run.out);
    assert!(run.out.contains("first-call.ron: ") && run.out.contains("night-shift.ron: "));
}

#[test]
fn check_says_what_is_wrong_and_where() {
    let folder = folder();
    let clean = SHIPPED[0].text;
    let file = broken(&folder, "broken.ron", &clean.replace("truth: \"host\"", "truth: \"hots\""));
    let line = clean.lines().position(|line| line.contains("truth: \"host\"")).expect("the truth") + 1;
    let run = demarche(&["check", &file]);
    assert_eq!(run.status, 1);
    assert!(run.out.contains(&format!("broken.ron:{line}:12")), "{}", run.out);
    assert!(run.out.contains("error[unknown-key]") && run.out.contains("did you mean `host`?"), "{}", run.out);
}

#[test]
fn check_reports_in_json_with_stable_keys() {
    let folder = folder();
    let file = broken(&folder, "broken.ron", &SHIPPED[0].text.replace("minutes: 10,", "minutes: 0,"));
    let report = json(&["check", &file, "--format", "json"]);
    assert_eq!(report["schema"], 1);
    assert_eq!(keys(&report["files"][0]), ["diagnostics", "file"].into());
    let found = &report["files"][0]["diagnostics"][0];
    let wanted = ["code", "column", "hint", "line", "message", "near", "path", "place", "severity"];
    assert_eq!(keys(found), wanted.into());
    assert_eq!((&found["code"], &found["severity"]), (&"out-of-range".into(), &"error".into()));
}

#[test]
fn check_survives_every_kind_of_broken_file() {
    let folder = folder();
    let texts = [
        "", " \n", "(", "(title: é", "é", "(format: 1, title: \"é\u{1F600}\" é)", "(format: 1, é: 2)", "[\u{1F600}]",
        "(format: 1,\n\n\ntitle: 'x", "\u{feff}(format: 1)", "(format: 1, title: \"a\\", "/* é", "((((", "\"é",
    ];
    for (number, text) in texts.iter().enumerate() {
        let file = broken(&folder, &format!("{number}.ron"), text);
        let run = demarche(&["check", &file]);
        assert_eq!(run.status, 1, "{text:?}: {} {}", run.out, run.err);
        assert!(run.out.contains("error["), "{text:?}: {}", run.out);
    }
}

#[test]
fn assess_gives_the_golden_numbers_of_the_worked_example() {
    let file = shown(&data("worked-example.ron"));
    let ppm = |seat: &str, turn: &str| {
        let report = json(&["assess", &file, "--seat", seat, "--turn", turn, "--format", "json"]);
        let values: Vec<u64> =
            report["hypotheses"].as_array().expect("a list").iter().filter_map(|one| one["ppm"].as_u64()).collect();
        assert_eq!(values.iter().sum::<u64>(), 1_000_000);
        values[0]
    };
    assert_eq!(ppm("pool", "1"), 665_917);
    assert_eq!(ppm("ee", "1"), 920_038);
    assert_eq!(ppm("pool", "2"), 883_679);
    assert_eq!(ppm("pool", "end"), 883_679);
}

#[test]
fn assess_reports_in_json_with_stable_keys() {
    let file = shown(&data("worked-example.ron"));
    let report = json(&["assess", &file, "--turn", "1", "--format", "json"]);
    let wanted =
        ["confidence", "groups", "holder", "hypotheses", "leave_one_out", "scenario", "schema", "turn", "word"];
    assert_eq!(keys(&report), wanted.into());
    assert_eq!((&report["schema"], &report["holder"]), (&1.into(), &"pool".into()));
    assert_eq!(keys(&report["hypotheses"][0]), ["key", "ppm"].into());
    assert!(keys(&report["groups"][0]).is_superset(&["key", "weights_centibans"].into()));
    assert_eq!(report["groups"][0]["weights_centibans"]["crim"], -67);
    assert_eq!(report["leave_one_out"][1]["ppm"], 459_238);
    assert!(["low", "moderate", "high"].contains(&report["confidence"].as_str().expect("a word")));
    let told = demarche(&["assess", &file, "--turn", "1"]);
    assert_eq!(told.status, 0);
    assert!(told.out.contains("66.6 %"), "{}", told.out);
}

#[test]
fn play_saves_an_exercise_and_tells_of_every_entry() {
    let folder = folder();
    let file = played(&folder);
    let verify = demarche(&["verify", &file]);
    assert_eq!(verify.status, 0);
    assert!(verify.out.contains("22 entries"), "{}", verify.out);
    let again = demarche(&["play", &scenario("first-call.ron"), "--seed", "3", "--out", &file]);
    assert_eq!((again.status, again.out.as_str()), (3, ""), "a file is never overwritten");
    let other = demarche(&["play", &scenario("first-call.ron"), "--seed", "4", "--out", &file, "--resume"]);
    assert_eq!(other.status, 2, "another seed is another exercise");
    let done = demarche(&["play", &scenario("first-call.ron"), "--seed", "3", "--out", &file, "--resume"]);
    assert_eq!((done.status, done.err.as_str()), (0, ""), "nothing is left to play");
}

#[test]
fn play_resumed_comes_to_the_same_as_play_in_one_go() {
    let folder = folder();
    let whole = demarche(&["export", &played(&folder)]).out;
    for entries in [0, 1, 9, 21] {
        let path = folder.path().join(format!("{entries}.demarche"));
        let mut kept = KeptSession::create(&path, SHIPPED[0].text, &DataTexts::shipped()).expect("a new file");
        for _ in 0..entries {
            let (at_ms, command) = next_command(&kept.session, 3).expect("it goes on");
            kept.submit(at_ms, &Actor::Facilitator, &command).expect("an entry");
        }
        drop(kept);
        let file = shown(&path);
        let run = demarche(&["play", &scenario("first-call.ron"), "--seed", "3", "--out", &file, "--resume"]);
        assert_eq!((run.status, run.err.lines().count()), (0, 22 - entries), "{}", run.err);
        assert_eq!(demarche(&["export", &file]).out, whole, "after {entries} entries");
    }
}

#[test]
fn simulate_gives_the_same_for_any_number_of_threads() {
    let run = |jobs| {
        let file = scenario("first-call.ron");
        let args = ["simulate", &file, "--runs", "12", "--seed", "5", "--jobs", jobs, "--format", "json"];
        demarche(&args).out
    };
    assert_eq!(run("1"), run("2"));
    let report: Value = serde_json::from_str(&run("1")).expect("JSON");
    let wanted =
        ["schema", "scenario", "runs", "seed", "turns_played", "quantities", "highest_rung", "injects", "measures"];
    assert!(keys(&report).is_superset(&wanted.into()) && keys(&report).contains("findings"));
    assert_eq!((&report["schema"], &report["runs"], &report["turns_played"]), (&1.into(), &12.into(), &36.into()));
    assert_eq!(keys(&report["quantities"]["tension_final"]), ["mean", "p5", "p50", "p95"].into());
    assert_eq!(report["highest_rung"].as_array().map(Vec::len), Some(11));
    assert_eq!(keys(&report["injects"][0]), ["fired_in_runs", "key"].into());
    assert!(keys(&report["measures"][0]).is_superset(&["adopted", "key", "proposed"].into()));
}

#[test]
fn replay_tells_each_audience_its_own_story() {
    let folder = folder();
    let file = played(&folder);
    let tell = |who| demarche(&["replay", &file, "--as", who]).out;
    let (facilitator, estonia, public) = (tell("facilitator"), tell("ee"), tell("public"));
    assert!(facilitator.contains("unread") || facilitator.contains("A warning that Kestria's ministry filed away"));
    assert!(facilitator.len() > estonia.len() && estonia.len() > public.len());
    assert!(!public.contains("A warning that Kestria's ministry filed away"));
    for story in [&facilitator, &estonia, &public] {
        assert!(story.starts_with("EXERCISE · fictional scenario"), "the marking stands over everything");
    }
    let short = demarche(&["replay", &file, "--to", "2"]);
    assert_eq!(short.status, 0);
    assert!(short.out.len() < facilitator.len() / 2);
    assert_eq!(demarche(&["replay", &file, "--to", "23"]).status, 2);
    assert_eq!(demarche(&["replay", &file, "--as", "atlantis"]).status, 2);
}

#[test]
fn verify_names_the_entry_that_was_changed() {
    let folder = folder();
    let file = played(&folder);
    let intact = json(&["verify", &file, "--format", "json"]);
    assert_eq!((&intact["schema"], &intact["verdict"], &intact["entries"]), (&1.into(), &"intact".into(), &22.into()));
    let connection = rusqlite::Connection::open(&file).expect("the database");
    connection.execute_batch("DROP TRIGGER entry_kept; UPDATE entry SET bytes = bytes || ' ' WHERE id = 7").expect("x");
    drop(connection);
    let altered = demarche(&["verify", &file]);
    assert_eq!(altered.status, 1);
    assert!(altered.out.contains("entry 7"), "{}", altered.out);
    assert_eq!(json(&["verify", &file, "--format", "json"])["entry"], 7);
    for command in ["replay", "export"] {
        let run = demarche(&[command, &file]);
        assert_eq!((run.status, run.out.as_str()), (3, ""), "{command} tells nothing of an altered file");
    }
}

#[test]
fn export_writes_one_document_a_line() {
    let folder = folder();
    let file = played(&folder);
    let lines = |who| {
        let out = demarche(&["export", &file, "--as", who]).out;
        out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect::<Vec<Value>>()
    };
    let (facilitator, seat) = (lines("facilitator"), lines("ee"));
    assert_eq!(facilitator.len(), 22);
    assert!(facilitator.iter().all(|line| line["schema"] == 1 && line["hash"].is_string()));
    assert!(seat.iter().all(|line| line["schema"] == 1 && line["hash"].is_null()));
    assert_eq!(facilitator[0]["command"]["Open"]["seed"], 3);
    assert_eq!(seat[0]["events"][0]["Opened"]["seed"], 0, "the dice are not for seats");
}

#[test]
fn wrong_usage_ends_with_two_and_missing_files_with_three() {
    let first_call = scenario("first-call.ron");
    for args in [
        vec!["check"],
        vec!["play", &first_call],
        vec!["dance"],
        vec!["assess", &first_call, "--seat", "atlantis"],
        vec!["assess", &first_call, "--turn", "4"],
        vec!["simulate", &first_call, "--runs", "many"],
        vec!["check", &first_call, "--format", "xml"],
    ] {
        let run = demarche(&args);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{args:?}");
        assert!(!run.err.is_empty(), "{args:?} says nothing");
    }
    for command in ["check", "assess", "replay", "verify", "export", "simulate"] {
        let run = demarche(&[command, "nowhere/nothing"]);
        assert_eq!((run.status, run.out.as_str()), (3, ""), "{command}");
        assert!(run.err.contains("nowhere/nothing"), "{command}: {}", run.err);
    }
    assert_eq!(demarche(&["verify", &first_call]).status, 3, "a scenario is no exercise");
}

#[test]
fn without_a_display_the_ten_minutes_are_played_in_the_terminal() {
    let tried = demarche(&["try", "--seed", "1"]);
    assert_eq!(tried.status, 0);
    assert!(tried.out.contains("Turn 3 of 3"), "{}", tried.out);
    for args in [vec![], vec!["some.demarche"]] {
        let run = demarche(&args);
        assert_eq!((run.status, &run.out), (0, &tried.out), "{args:?}");
        assert!(!run.err.is_empty(), "it says why");
    }
    assert_ne!(demarche(&["try", "--seed", "2"]).out, tried.out);
}

#[test]
fn a_reader_who_walks_away_is_no_failure() {
    let folder = folder();
    let file = played(&folder);
    let mut child = std::process::Command::new(PROGRAM)
        .args(["export", &file])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}
