//! Those without a seat: their neighbours are Member States, and some activity hits them.

use super::checker::{Checker, Kind};
use crate::scenario::code::Code;
use crate::scenario::ron_text::path::DocPath;

/// Runs the checks.
pub fn check(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    for (index, outsider) in doc.outsiders.iter().enumerate() {
        let key = outsider.key.as_str();
        let path = DocPath::root().field("outsiders").item(index, key);
        for (number, neighbour) in outsider.neighbours.iter().enumerate() {
            checker.reference(Kind::State, &path.field("neighbours").index(number), neighbour.as_str());
        }
        if !doc.activities.iter().any(|activity| activity.outsiders.iter().any(|hit| hit == key)) {
            checker.report(Code::OutsiderUnused, &path, &[("name", &key)]);
        }
    }
}
