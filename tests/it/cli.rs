//! The command line: check, assess, simulate, try, and what wrong usage leads to.

use std::path::PathBuf;

use demarche::store::scenarios::SHIPPED;
use serde_json::Value;
use tempfile::TempDir;

use crate::program::{demarche, folder, json, keys, scenario, shown};
use crate::support::data;

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
    let file = broken(&folder, "broken.ron", &clean.replace("truth: \"host\"", "truth: \"hosts\""));
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
    assert_checked(&[
        "",
        " \n",
        "(",
        "(title: é",
        "(format: 1, é: 2)",
        "(format: 1,\n\n\ntitle: 'x",
        "(format: 1, title: \"a\\",
        "/* é",
        "((((",
        "\"é",
    ]);
}

#[test]
fn check_survives_letters_of_several_bytes_where_none_belong() {
    assert_checked(&["é", "[\u{1F600}]", "(format: 1, title: \"é\u{1F600}\" é)", "\u{feff}(format: 1)"]);
}

fn assert_checked(texts: &[&str]) {
    let folder = folder();
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
    assert!(told.out.contains("66.6 %") && !told.out.contains("first version"), "{}", told.out);
    let drawn = demarche(&["assess", &scenario("broken-seal.ron")]);
    assert!(drawn.out.contains("every item is read in its first version"), "{}", drawn.out);
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
fn simulate_says_why_something_is_rare_and_how_to_see_it() {
    let file = scenario("night-shift.ron");
    let told = demarche(&["simulate", &file, "--runs", "3", "--seed", "1"]).out;
    let findings = told.split("Findings").nth(1).expect("a part for findings");
    assert!(findings.contains("was never released") && findings.contains("true in time in 0 of 3 runs"), "{findings}");
    assert!(findings.contains("Simulated delegations never proposed"), "{findings}");
    assert!(!told.contains(['⟦', '{']), "{told}");
}

#[test]
fn simulate_holds_ways_of_playing_against_each_other_and_says_which_it_knows() {
    let file = scenario("first-call.ron");
    let told = demarche(&["simulate", &file, "--runs", "2", "--policy", "all"]).out;
    assert!(told.contains("follow-evidence") && told.contains("Sharing everything against nothing"), "{told}");
    assert!(!told.contains(['⟦', '{']), "{told}");
    for (wrong, says) in [
        (["--policy", "nonsense", "--seed", "1"], "contrarian"),
        (["--policy", "only:Z9", "--seed", "1"], "no measure Z9"),
        (["--policy", "all", "--seat", "zz"], "zz is no seat"),
    ] {
        let run = demarche(&[&["simulate", file.as_str(), "--runs", "2"][..], &wrong].concat());
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{wrong:?}");
        assert!(run.err.contains(says), "{wrong:?}: {}", run.err);
    }
}

#[test]
fn wrong_usage_ends_with_two_and_missing_files_with_three() {
    let first_call = scenario("first-call.ron");
    for args in [
        vec!["check"],
        vec!["play", &first_call],
        vec!["chek", &first_call],
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
    let run = demarche(&[]);
    assert_eq!((run.status, &run.out), (0, &tried.out));
    assert!(!run.err.is_empty(), "it says why");
    let file = scenario("first-call.ron");
    let run = demarche(&[&file]);
    assert_eq!((run.status, run.out.as_str()), (2, ""), "a file needs the window");
    assert!(run.err.contains(&file) && run.err.contains("demarche try"), "it says what else there is: {}", run.err);
    assert_eq!(demarche(&["nothing.ron"]).status, 3, "a slip of the finger is no exercise");
    assert_ne!(demarche(&["try", "--seed", "2"]).out, tried.out);
}
