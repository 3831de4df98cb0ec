//! What verification shows by itself, and what only a head shows that was noted before.

use demarche::session::verify::Verdict;
use demarche::store::exercise::{Access, ExerciseFile};

use crate::crafted::{Forger, begun, copy, forge};
use crate::program::{demarche, folder, shown};

#[test]
fn a_careless_forger_is_found_out_by_the_end_mark() {
    let folder = folder();
    let path = begun(&folder, "a.demarche", 6);
    let verdict = |forger, change: fn(&mut Vec<String>)| {
        let copy = copy(&folder, &path);
        forge(&copy, forger, change);
        ExerciseFile::open(&copy, Access::Read).and_then(|file| file.verify()).expect("a verdict")
    };
    let later: fn(&mut Vec<String>) = |bodies| bodies[4] = bodies[4].replace("\"at_ms\":", "\"at_ms\":1");
    assert_eq!(verdict(Forger::Careless, later), Verdict::Rewritten);
    let longer: fn(&mut Vec<String>) = |bodies| bodies.push(bodies[5].clone());
    assert_eq!(verdict(Forger::Careless, longer), Verdict::Unmarked { marked: 6, found: 7 });
    let shorter: fn(&mut Vec<String>) = |bodies| bodies.truncate(3);
    assert_eq!(verdict(Forger::Careless, shorter), Verdict::Cut { marked: 6, found: 3 });
}

#[test]
fn a_careful_forger_is_found_out_by_a_head_that_was_noted() {
    let folder = folder();
    let path = begun(&folder, "a.demarche", 6);
    let file = shown(&path);
    let report = demarche(&["verify", &file]).out;
    let head = report.lines().find_map(|line| line.strip_prefix("Head ")).expect("a head");
    let head = head.split(':').next().expect("a head");
    assert_eq!(head.len(), 24, "short enough to be noted down: {head}");
    assert!(report.contains("consistent in itself") && !report.contains("nothing altered"), "{report}");
    let same = demarche(&["verify", &file, "--head", &head.to_uppercase()]);
    assert_eq!(same.status, 0, "{}", same.out);
    assert!(same.out.contains("the one that was noted"), "{}", same.out);
    assert_eq!(demarche(&["verify", &file, "--head", "ab12"]).status, 2, "too short to tell anything");
    let forged = copy(&folder, &path);
    forge(&forged, Forger::Careful, |bodies| bodies[4] = bodies[4].replace("\"at_ms\":", "\"at_ms\":1"));
    let forged = shown(&forged);
    assert_eq!(demarche(&["verify", &forged]).status, 0, "alone, it fits itself");
    let other = demarche(&["verify", &forged, "--head", head]);
    assert_eq!(other.status, 1);
    assert!(other.out.contains("not the same as then"), "{}", other.out);
}

#[test]
fn a_head_that_was_noted_halfway_is_found_again() {
    let folder = folder();
    let halfway = ExerciseFile::open(&begun(&folder, "a.demarche", 3), Access::Read).expect("an exercise");
    let head = halfway.contents().expect("its contents").head();
    let report = demarche(&["verify", &shown(&begun(&folder, "b.demarche", 5)), "--head", &head]);
    assert_eq!(report.status, 0);
    assert!(report.out.contains("entry 3") && report.out.contains("; 2 came after it"), "{}", report.out);
}
