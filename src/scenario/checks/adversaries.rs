//! Adversaries: a known type, a part in the story, words for what they do.

use super::checker::{Checker, Kind};
use super::injects::effects;
use crate::model::condition::Action;
use crate::model::inject::Recipients;
use crate::model::red_cell::RedCell;
use crate::scenario::checks::activities::dimensions;
use crate::scenario::code::Code;
use crate::scenario::doc::AdversaryDoc;
use crate::scenario::ron_text::path::DocPath;

/// Where only what is likelier than this could be chosen, little would be left to choose.
const MOST_LEAST: i64 = 50;

/// Runs the checks.
pub fn check(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    for (index, adversary) in doc.adversaries.iter().enumerate() {
        let path = DocPath::root().field("adversaries").item(index, &adversary.key);
        checker.reference(Kind::AdversaryType, &path.field("kind"), &adversary.kind);
        used(checker, &path, adversary);
        playbook(checker, &path, adversary);
        replies(checker, &path.field("replies"), adversary);
        red_cell(checker, &path.field("red_cell"), &adversary.key, &adversary.red_cell);
    }
}

fn replies(checker: &mut Checker<'_>, path: &DocPath, adversary: &AdversaryDoc) {
    for (reply, answer) in &adversary.replies {
        let place = path.entry(&format!("{reply:?}")).field("reveals");
        for (number, evidence) in answer.reveals.iter().enumerate() {
            checker.reference(Kind::Evidence, &place.index(number), evidence.as_str());
        }
    }
}

/// What people may do who play it.
fn red_cell(checker: &mut Checker<'_>, path: &DocPath, name: &str, red: &RedCell) {
    checker.range(&path.field("least_percent"), red.least_percent.into(), 0, MOST_LEAST);
    if let Some(ramp) = &red.off_ramp {
        let turn = path.field("off_ramp").field("from_turn");
        checker.range(&turn, ramp.from_turn.into(), 1, checker.turns().into());
    }
    for (number, step) in red.quiet.iter().enumerate() {
        let place = path.field("quiet").item(number, step.key.as_str());
        checker.range(&place.field("found_percent"), step.found_percent.into(), 0, 100);
        for (field, outcome) in [("unnoticed", &step.unnoticed), ("found", &step.found)] {
            let place = place.field(field);
            for (number, evidence) in outcome.reveals.iter().enumerate() {
                checker.reference(Kind::Evidence, &place.field("reveals").index(number), evidence.as_str());
            }
            if let Some(Recipients::States(states)) = &outcome.to {
                for (number, state) in states.iter().enumerate() {
                    let place = place.field("to").inner(0).index(number);
                    checker.reference(Kind::State, &place, state.as_str());
                }
            }
            effects(checker, &place.field("effects"), name, &outcome.effects);
        }
    }
}

fn used(checker: &mut Checker<'_>, path: &DocPath, adversary: &AdversaryDoc) {
    if let Some(turn) = adversary.acts_from {
        checker.range(&path.field("acts_from"), turn.into(), 1, checker.turns().into());
        return;
    }
    let suspected = checker.doc.hypotheses.iter().any(|hypothesis| {
        hypothesis.actor.as_ref() == Some(&adversary.key) || hypothesis.involves.contains(&adversary.key)
    });
    if !suspected {
        checker.report(Code::AdversaryUnused, path, &[("name", &adversary.key)]);
    }
}

fn playbook(checker: &mut Checker<'_>, path: &DocPath, adversary: &AdversaryDoc) {
    let path = path.field("playbook");
    let missing: Vec<String> = Action::ALL
        .iter()
        .filter(|action| !adversary.playbook.contains_key(action))
        .map(|action| format!("{action:?}"))
        .collect();
    if adversary.acts_from.is_some() && !missing.is_empty() {
        let missing = missing.join(", ");
        checker.report(Code::PlaybookIncomplete, &path, &[("name", &adversary.key), ("missing", &missing)]);
    }
    for (action, play) in &adversary.playbook {
        let place = path.entry(&format!("{action:?}"));
        checker.range(&place.field("harm"), play.harm, 0, 10_000);
        if let Some(values) = &play.dimensions {
            dimensions(checker, &place.field("dimensions"), values);
        }
        for (number, victim) in play.victims.iter().enumerate() {
            checker.reference(Kind::State, &place.field("victims").index(number), victim.as_str());
        }
    }
}
