//! The command line over exercise files: play, replay, verify, export.

use std::process::Stdio;

use demarche::engine::core::command::Actor;
use demarche::scenario::data::DataTexts;
use demarche::session::autoplay::next_command;
use demarche::store::exercise::KeptSession;
use demarche::store::scenarios::SHIPPED;
use serde_json::Value;
use tempfile::TempDir;

use crate::program::{PROGRAM, demarche, folder, json, scenario, shown};

/// A played exercise.
fn played(folder: &TempDir) -> String {
    let out = shown(&folder.path().join("a.demarche"));
    let run = demarche(&["play", &scenario("first-call.ron"), "--seed", "3", "--out", &out]);
    assert_eq!((run.status, run.err.lines().count()), (0, 22), "{}", run.err);
    out
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
    crate::crafted::behind_its_back(file.as_ref(), "UPDATE entry SET bytes = bytes || ' ' WHERE id = 7");
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

/// Every seat that can be played can look back on what it played.
#[test]
fn every_seat_that_can_be_played_can_be_an_audience() {
    let folder = folder();
    let file = played(&folder);
    let told = |who: &str| demarche(&["replay", &file, "--as", who]);
    for (small, capital) in [("eeas", "EEAS"), ("ee", "EE"), ("hr", "Hr"), ("public", "Public")] {
        let (one, other) = (told(small), told(capital));
        assert_eq!((one.status, one.err.as_str()), (0, ""), "{small}");
        assert_eq!(one.out, other.out, "{capital}");
        assert_eq!(demarche(&["export", &file, "--as", capital]).status, 0, "{capital}");
    }
    let wrong = told("atlantis");
    assert_eq!(wrong.status, 2);
    for name in ["public", "facilitator", "ee", "hr", "eeas"] {
        assert!(wrong.err.contains(name), "{name} is not among what can be named: {}", wrong.err);
    }
}
