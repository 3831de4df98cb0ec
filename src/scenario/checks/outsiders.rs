//! Those without a seat: their neighbours are Member States, some activity hits them, and voices are somebody's.

use super::checker::{Checker, Kind};
use crate::model::voice::Voice;
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

/// Reports a voice that is nobody's.
pub fn voice(checker: &mut Checker<'_>, path: &DocPath, voice: &Voice) {
    let name = path.inner(0);
    match voice {
        Voice::State(state) => checker.reference(Kind::State, &name, state.as_str()),
        Voice::Outsider(outsider) => checker.reference(Kind::Outsider, &name, outsider.as_str()),
        Voice::Partner(partner) => checker.reference(Kind::Partner, &name, partner.as_str()),
        Voice::Unnamed => {}
    }
}
