//! Evidence: rows that say something, grades on the scale, holders who can come to hold it.

use super::checker::{Checker, Kind};
use crate::model::evidence::{Appears, Holder};
use crate::model::grade::Reliability;
use crate::scenario::code::Code;
use crate::scenario::diagnostic::nearest;
use crate::scenario::doc::{EvidenceDoc, InjectDoc};
use crate::scenario::ron_text::path::DocPath;

/// The steps of the likelihood scale in decibans: expected, likely, possible, unlikely, very unlikely, near-impossible.
const SCALE: [i32; 6] = [0, 2, 5, 10, 15, 20];

/// An item that is missed more often than found, where it is expected, is the other one.
const MOST_MISSED: i64 = 50;

/// Runs the checks.
pub fn check(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    for (index, evidence) in doc.evidence.iter().enumerate() {
        let path = DocPath::root().field("evidence").item(index, &evidence.key);
        if let Holder::State(state) = &evidence.holder {
            checker.reference(Kind::Holder, &path.field("holder").inner(0), state.as_str());
        }
        likelihood(checker, &path.field("likelihood"), evidence);
        otherwise(checker, &path, evidence);
        grade(checker, &path.field("grade"), evidence);
        appears(checker, &path.field("appears"), evidence);
    }
    groups(checker);
    undeclared(checker);
}

fn likelihood(checker: &mut Checker<'_>, path: &DocPath, evidence: &EvidenceDoc) {
    let row = &evidence.likelihood;
    for (name, _) in &row.0 {
        checker.reference(Kind::Hypothesis, &path.entry(name), name);
    }
    let missing: Vec<&str> = checker
        .doc
        .hypotheses
        .iter()
        .map(|hypothesis| hypothesis.key.as_str())
        .filter(|key| row.get(key).is_none())
        .collect();
    if !missing.is_empty() {
        let missing = missing.join(", ");
        checker.report(Code::LikelihoodIncomplete, path, &[("name", &evidence.key), ("missing", &missing)]);
    }
    let most = checker.in_force.get("attribution.max_loss_decibans").map_or(20, |parameter| parameter.value);
    for (name, value) in &row.0 {
        checker.range(&path.entry(name), (*value).into(), 0, most);
        if !SCALE.contains(value) && (0..=most).contains(&i64::from(*value)) {
            checker.report(Code::LikelihoodOffScale, &path.entry(name), &[("value", value)]);
        }
    }
    let first = row.0.first().map(|(_, value)| value);
    if row.0.len() > 1 && row.0.iter().all(|(_, value)| Some(value) == first) {
        checker.report(Code::LikelihoodSaysNothing, path, &[("name", &evidence.key)]);
    }
}

fn otherwise(checker: &mut Checker<'_>, path: &DocPath, evidence: &EvidenceDoc) {
    let other = path.field("otherwise");
    match (&evidence.otherwise, checker.doc.truth_drawn) {
        (Some(otherwise), true) => {
            checker.range(&other.field("missed_percent"), otherwise.missed_percent.into(), 1, MOST_MISSED);
        }
        (Some(_), false) => checker.report(Code::OtherwiseUnused, &other, &[("name", &evidence.key)]),
        (None, true) if !is_planted(checker, evidence) => {
            checker.report(Code::OtherwiseMissing, path, &[("name", &evidence.key)]);
        }
        (None, true | false) => {}
    }
}

/// Whether people who play an adversary may plant it; then it says what they want it to say.
fn is_planted(checker: &Checker<'_>, evidence: &EvidenceDoc) -> bool {
    let mut steps = checker.doc.adversaries.iter().flat_map(|adversary| &adversary.red_cell.quiet);
    steps.any(|step| step.unnoticed.reveals.iter().any(|key| key.as_str() == evidence.key))
}

fn grade(checker: &mut Checker<'_>, path: &DocPath, evidence: &EvidenceDoc) {
    checker.range(&path.inner(1), evidence.grade.1.into(), 1, 6);
    if evidence.grade.0 == Reliability::E || evidence.grade.1 == 5 {
        checker.report(Code::GradeWithoutWeight, path, &[("grade", &evidence.grade)]);
    }
}

fn appears(checker: &mut Checker<'_>, path: &DocPath, evidence: &EvidenceDoc) {
    let doc = checker.doc;
    let held = match evidence.appears {
        Appears::Turn(turn) => (1..=checker.turns()).contains(&turn),
        Appears::WithInject => {
            let replies = doc.adversaries.iter().flat_map(|adversary| adversary.replies.values());
            let by_reply = replies.flat_map(|answer| &answer.reveals).any(|key| key.as_str() == evidence.key);
            let answers = doc.bodies.iter().flat_map(|one| &one.answers);
            let by_answer = answers.flat_map(|answer| &answer.reveals).any(|key| key.as_str() == evidence.key);
            let mut by_inject = doc.injects.iter().flat_map(InjectDoc::all_reveals);
            let outcomes = doc.adversaries.iter().flat_map(|adversary| &adversary.red_cell.quiet);
            let outcomes = outcomes.flat_map(|step| [&step.unnoticed, &step.found]);
            let by_step = outcomes.flat_map(|outcome| &outcome.reveals).any(|key| key.as_str() == evidence.key);
            by_reply || by_answer || by_step || by_inject.any(|key| *key == evidence.key)
        }
    };
    if !held {
        checker.report(Code::EvidenceNeverHeld, path, &[("name", &evidence.key)]);
    }
}

fn groups(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    for (name, group) in &doc.groups.0 {
        let path = DocPath::root().field("groups").entry(name);
        checker.range(&path.field("rho_permille"), group.rho_permille, 0, 1000);
        if !doc.evidence.iter().any(|evidence| evidence.group.as_ref() == Some(name)) {
            checker.report(Code::GroupUnused, &path, &[("name", name)]);
        }
    }
}

/// Reports groups that `groups` does not describe where they first appear: those of several items, and those that may be
/// slips in another's name.
fn undeclared(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    let used: Vec<&str> = doc.evidence.iter().filter_map(|evidence| evidence.group.as_deref()).collect();
    let count = |name: &str| used.iter().filter(|other| **other == name).count();
    for (index, evidence) in doc.evidence.iter().enumerate() {
        let Some(name) = evidence.group.as_deref() else { continue };
        let first = doc.evidence.iter().take(index).all(|earlier| earlier.group.as_deref() != Some(name));
        if !first || doc.groups.get(name).is_some() {
            continue;
        }
        let others = used.iter().copied().filter(|other| *other != name && count(other) > 1);
        let near = nearest(name, doc.groups.0.iter().map(|(declared, _)| declared.as_str()).chain(others));
        if near.is_some() || count(name) > 1 {
            let path = DocPath::root().field("evidence").item(index, &evidence.key).field("group");
            checker.report_near(Code::GroupUndeclared, &path, &[("name", &name)], near);
        }
    }
}
