//! Keys: slugs, and unique among their kind; MSEL numbers likewise.

use super::checker::Checker;
use crate::scenario::code::Code;
use crate::scenario::ron_text::path::DocPath;

/// Runs the checks.
pub fn check(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    let root = &DocPath::root();
    for (index, inject) in doc.injects.iter().enumerate() {
        let keys: Vec<&str> = inject.answers.iter().map(|answer| answer.key.as_str()).collect();
        lists(checker, &root.field("injects").item(index, &inject.key), "answers", &keys);
    }
    for (index, adversary) in doc.adversaries.iter().enumerate() {
        let keys: Vec<&str> = adversary.red_cell.quiet.iter().map(|step| step.key.as_str()).collect();
        let path = root.field("adversaries").item(index, &adversary.key).field("red_cell");
        lists(checker, &path, "quiet", &keys);
    }
    lists(checker, root, "objectives", &doc.objectives.iter().map(|item| item.key.as_str()).collect::<Vec<_>>());
    lists(checker, root, "adversaries", &doc.adversaries.iter().map(|item| item.key.as_str()).collect::<Vec<_>>());
    lists(checker, root, "hypotheses", &doc.hypotheses.iter().map(|item| item.key.as_str()).collect::<Vec<_>>());
    lists(checker, root, "evidence", &doc.evidence.iter().map(|item| item.key.as_str()).collect::<Vec<_>>());
    lists(checker, root, "injects", &doc.injects.iter().map(|item| item.key.as_str()).collect::<Vec<_>>());
    lists(checker, root, "activities", &doc.activities.iter().map(|item| item.key.as_str()).collect::<Vec<_>>());
    lists(checker, root, "partners", &doc.partners.iter().map(|item| item.key.as_str()).collect::<Vec<_>>());
    lists(checker, root, "outsiders", &doc.outsiders.iter().map(|item| item.key.as_str()).collect::<Vec<_>>());
    lists(checker, root, "listable", &doc.listable.iter().map(|item| item.key.as_str()).collect::<Vec<_>>());
    unique(checker, root, "injects", "msel", &doc.injects.iter().map(|item| item.msel.as_str()).collect::<Vec<_>>());
    unique(checker, root, "seats", "state", &doc.seats.iter().map(|item| item.state.as_str()).collect::<Vec<_>>());
    unique(checker, root, "measures", "id", &doc.measures.iter().map(|item| item.id.as_str()).collect::<Vec<_>>());
}

fn lists(checker: &mut Checker<'_>, parent: &DocPath, list: &str, keys: &[&str]) {
    for (index, key) in keys.iter().enumerate() {
        if !is_slug(key) {
            let path = parent.field(list).item(index, key).field("key");
            checker.report(Code::BadKey, &path, &[("name", key)]);
        }
    }
    unique(checker, parent, list, "key", keys);
}

fn unique(checker: &mut Checker<'_>, parent: &DocPath, list: &str, field: &str, names: &[&str]) {
    for (index, name) in names.iter().enumerate() {
        if names[..index].contains(name) {
            let path = parent.field(list).item(index, name).field(field);
            checker.report(Code::DuplicateKey, &path, &[("name", name)]);
        }
    }
}

fn is_slug(key: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=40).contains(&key.len()) && key.chars().all(allowed) && !key.starts_with('-') && !key.ends_with('-')
}
