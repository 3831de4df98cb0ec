//! Persons and entities that can be listed: whose they are, what bears on their part, and whether a court could read it.

use super::checker::{Checker, Kind};
use crate::model::listing::Candidate;
use crate::scenario::code::Code;
use crate::scenario::ron_text::path::DocPath;

/// Runs the checks.
pub fn check(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    for (index, candidate) in doc.listable.iter().enumerate() {
        let path = DocPath::root().field("listable").item(index, candidate.key.as_str());
        checker.reference(Kind::Adversary, &path.field("of"), candidate.of.as_str());
        for (field, items) in [("evidence", &candidate.evidence), ("named_in", &candidate.named_in)] {
            for (number, evidence) in items.iter().enumerate() {
                checker.reference(Kind::Evidence, &path.field(field).index(number), evidence.as_str());
            }
        }
        if !has_a_file(checker, candidate) {
            checker.report(Code::ListableWithoutFile, &path, &[("name", &candidate.key)]);
        }
    }
}

fn has_a_file(checker: &Checker<'_>, candidate: &Candidate) -> bool {
    let mut evidence = checker.doc.evidence.iter();
    evidence.any(|item| item.releasable && candidate.evidence.iter().any(|key| key.as_str() == item.key))
}
