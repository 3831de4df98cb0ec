//! The command line: `record`, with good and with broken cases.

use serde_json::Value;

use crate::program::{demarche, folder, json, keys, shown};
use crate::support::{read, root};

/// One case of the record, changed.
fn one_case(change: impl Fn(&str) -> String) -> String {
    let record = read(&root().join("assets/record.ron"));
    let begin = record.find("        (number: 1,").expect("the first case");
    let end = record.find("        (number: 2,").expect("the second case");
    change(&format!("(cases: [{}])", &record[begin..end]))
}

#[test]
fn record_judges_by_other_cases_and_says_the_same_in_json() {
    let folder = folder();
    let file = folder.path().join("one.ron");
    std::fs::write(&file, one_case(str::to_owned)).expect("a file");
    let args = ["record", "--cases", &shown(&file), "--runs", "4", "--format", "json"];
    let compared: Value = json(&args);
    let wanted = ["ablations", "fitted", "folds", "held_out", "rules_of_thumb", "runs", "seed", "sweeps"];
    assert_eq!(keys(&compared), wanted.into());
    assert_eq!(compared["fitted"][0]["runs"], 4);
    let told = demarche(&args[..5]);
    assert_eq!(told.status, 0, "{}", told.err);
    assert!(told.out.contains("always silent"), "{}", told.out);
}

#[test]
fn record_says_what_is_wrong_with_cases() {
    let folder = folder();
    let file = folder.path().join("cases.ron");
    let missing = demarche(&["record", "--cases", &shown(&file)]);
    assert_eq!(missing.status, 3);
    assert!(missing.err.contains("cases.ron"), "{}", missing.err);
    for (text, part) in [
        (one_case(|case| case.replace("year: 2015, ", "")), "`year`"),
        (one_case(|case| case.replace("[\"de\"]", "[\"zz\"]")), "Case 1 cannot be played"),
        (one_case(|case| case.replace("\"revisionist\"", "\"nobody\"")), "Case 1 cannot be played"),
        (one_case(|case| case.replace("impact: 3", "impact: 9")), "Case 1 cannot be played"),
    ] {
        std::fs::write(&file, text).expect("a file");
        let run = demarche(&["record", "--cases", &shown(&file), "--runs", "1"]);
        assert_eq!(run.status, 2, "{}", run.err);
        assert!(run.err.contains(part) && run.err.contains("Way out"), "{}", run.err);
    }
}

#[test]
fn record_writes_scenarios_over_nothing() {
    let folder = folder();
    let to = shown(folder.path());
    assert_eq!(demarche(&["record", "--write", &to]).status, 0);
    assert!(folder.path().join("22.ron").is_file());
    let again = demarche(&["record", "--write", &to]);
    assert_eq!(again.status, 3);
    assert!(again.err.contains("01.ron"), "{}", again.err);
}
