//! Answers of services: each service once, evidence that there is, and in time to be read.

use super::checker::{Checker, Kind};
use crate::scenario::code::Code;
use crate::scenario::ron_text::path::DocPath;

/// Runs the checks.
pub fn check(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    // Whoever asks in the first turn reads an answer in the last one at best.
    let latest = i64::from(checker.turns().saturating_sub(1).max(1));
    for (index, one) in doc.bodies.iter().enumerate() {
        let path = DocPath::root().field("bodies").index(index);
        if doc.bodies.iter().take(index).any(|before| before.body == one.body) {
            let name = format!("{:?}", one.body);
            checker.report(Code::DuplicateKey, &path.field("body"), &[("name", &name)]);
        }
        for (number, answer) in one.answers.iter().enumerate() {
            let place = path.field("answers").index(number);
            checker.range(&place.field("turns"), answer.turns.into(), 1, latest);
            for (nth, key) in answer.reveals.iter().enumerate() {
                checker.reference(Kind::Evidence, &place.field("reveals").index(nth), key.as_str());
            }
        }
    }
}
