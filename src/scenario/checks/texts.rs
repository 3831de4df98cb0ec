//! Texts: what must say something does, and nothing is longer than a screen can bear.

use super::checker::Checker;
use crate::model::red_cell::RedCell;
use crate::scenario::code::Code;
use crate::scenario::limits::{MAX_TEXT, MAX_TITLE};
use crate::scenario::ron_text::path::DocPath;

/// Runs the checks.
pub fn check(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    let root = DocPath::root();
    title(checker, &root.field("title"), &doc.title);
    text(checker, &root.field("summary"), &doc.summary);
    title(checker, &root.field("marking"), &doc.marking);
    title(checker, &root.field("harm_unit"), &doc.harm_unit);
    optional(checker, &root.field("notes"), &doc.notes);
    for (index, language) in doc.languages.iter().enumerate() {
        title(checker, &root.field("languages").index(index), language);
    }
    for (index, partner) in doc.partners.iter().enumerate() {
        let path = root.field("partners").item(index, partner.key.as_str());
        title(checker, &path.field("name"), &partner.name);
        text(checker, &path.field("text"), &partner.text);
    }
    for (index, outsider) in doc.outsiders.iter().enumerate() {
        title(checker, &root.field("outsiders").item(index, outsider.key.as_str()).field("name"), &outsider.name);
    }
    for (index, one) in doc.bodies.iter().enumerate() {
        for (number, answer) in one.answers.iter().enumerate() {
            let path = root.field("bodies").index(index).field("answers").index(number);
            title(checker, &path.field("about"), &answer.about);
            text(checker, &path.field("text"), &answer.text);
        }
    }
    for (index, item) in doc.objectives.iter().enumerate() {
        let path = root.field("objectives").item(index, &item.key);
        text(checker, &path.field("text"), &item.text);
        for (place, criterion) in item.criteria.iter().enumerate() {
            text(checker, &path.field("criteria").index(place).field("text"), &criterion.text);
        }
    }
    for (index, item) in doc.seats.iter().enumerate() {
        let path = root.field("seats").item(index, &item.state);
        optional(checker, &path.field("brief"), &item.brief);
        for (place, line) in item.objectives.iter().enumerate() {
            text(checker, &path.field("objectives").index(place), line);
        }
        for (place, line) in item.red_lines.iter().enumerate() {
            text(checker, &path.field("red_lines").index(place), line);
        }
        for (place, interest) in item.interests.iter().enumerate() {
            title(checker, &path.field("interests").index(place).field("because"), &interest.because);
        }
    }
    for (index, item) in doc.hypotheses.iter().enumerate() {
        title(checker, &root.field("hypotheses").item(index, &item.key).field("text"), &item.text);
    }
    for (index, item) in doc.adversaries.iter().enumerate() {
        let path = root.field("adversaries").item(index, &item.key);
        title(checker, &path.field("name"), &item.name);
        optional(checker, &path.field("goals"), &item.goals);
        for (action, play) in &item.playbook {
            let place = path.field("playbook").entry(&format!("{action:?}"));
            title(checker, &place.field("title"), &play.title);
            text(checker, &place.field("text"), &play.text);
            optional(checker, &place.field("reckoning"), &play.reckoning);
            for (number, telling) in play.variants.iter().enumerate() {
                let place = place.field("variants").index(number);
                title(checker, &place.field("title"), &telling.title);
                text(checker, &place.field("text"), &telling.text);
            }
            checker.range(&place.field("weight_percent"), play.weight_percent.into(), 0, 1_000);
        }
        red_cell(checker, &path.field("red_cell"), &item.red_cell);
        for (reply, answer) in &item.replies {
            text(checker, &path.field("replies").entry(&format!("{reply:?}")).field("text"), &answer.text);
        }
    }
    for (name, group) in &doc.groups.0 {
        let path = root.field("groups").entry(name);
        limited(checker, &path, name, MAX_TITLE);
        title(checker, &path.field("title"), &group.title);
    }
    for (index, item) in doc.evidence.iter().enumerate() {
        let path = root.field("evidence").item(index, &item.key);
        title(checker, &path.field("title"), &item.title);
        title(checker, &path.field("source"), &item.source);
        optional(checker, &path.field("text"), &item.text);
        if let Some(other) = &item.otherwise {
            title(checker, &path.field("otherwise").field("title"), &other.title);
            text(checker, &path.field("otherwise").field("text"), &other.text);
        }
        for (field, name) in [("group", &item.group), ("root", &item.root)] {
            limited(checker, &path.field(field), name.as_deref().unwrap_or_default(), MAX_TITLE);
        }
    }
    for (index, item) in doc.injects.iter().enumerate() {
        let path = root.field("injects").item(index, &item.key);
        title(checker, &path.field("title"), &item.title);
        title(checker, &path.field("msel"), &item.msel);
        limited(checker, &path.field("marking"), &item.marking, MAX_TITLE);
        text(checker, &path.field("text"), &item.text);
        optional(checker, &path.field("expected"), &item.expected);
        for (place, answer) in item.answers.iter().enumerate() {
            let path = path.field("answers").item(place, &answer.key);
            title(checker, &path.field("text"), &answer.text);
            optional(checker, &path.field("reply"), &answer.reply);
        }
    }
    for (index, item) in doc.listable.iter().enumerate() {
        let path = root.field("listable").item(index, item.key.as_str());
        title(checker, &path.field("name"), &item.name);
        title(checker, &path.field("about"), &item.about);
        text(checker, &path.field("reasons"), &item.reasons);
    }
    for (index, item) in doc.activities.iter().enumerate() {
        let path = root.field("activities").item(index, &item.key);
        title(checker, &path.field("title"), &item.title);
        limited(checker, &path.field("public_name"), &item.public_name, MAX_TITLE);
        optional(checker, &path.field("text"), &item.text);
        for (force, stop) in &item.stopped_by {
            let place = path.field("stopped_by").entry(&format!("{force:?}"));
            optional(checker, &place.field("text"), &stop.text);
        }
    }
}

fn red_cell(checker: &mut Checker<'_>, path: &DocPath, red: &RedCell) {
    optional(checker, &path.field("briefing"), &red.briefing);
    for (number, bound) in red.bounds.iter().enumerate() {
        title(checker, &path.field("bounds").index(number), bound);
    }
    if let Some(ramp) = &red.off_ramp {
        for (field, told) in [("offer", &ramp.offer), ("withdraw", &ramp.withdraw)] {
            let place = path.field("off_ramp").field(field);
            title(checker, &place.field("title"), &told.title);
            text(checker, &place.field("text"), &told.text);
        }
    }
    for (number, step) in red.quiet.iter().enumerate() {
        let place = path.field("quiet").item(number, step.key.as_str());
        title(checker, &place.field("title"), &step.title);
        optional(checker, &place.field("text"), &step.text);
        for (field, outcome) in [("unnoticed", &step.unnoticed), ("found", &step.found)] {
            let place = place.field(field);
            // Whoever is to hear of it hears something.
            if outcome.to.is_some() {
                title(checker, &place.field("title"), &outcome.title);
                text(checker, &place.field("text"), &outcome.text);
            }
        }
    }
}

fn title(checker: &mut Checker<'_>, path: &DocPath, text: &str) {
    filled(checker, path, text);
    limited(checker, path, text, MAX_TITLE);
}

fn text(checker: &mut Checker<'_>, path: &DocPath, text: &str) {
    filled(checker, path, text);
    limited(checker, path, text, MAX_TEXT);
}

fn optional(checker: &mut Checker<'_>, path: &DocPath, text: &str) {
    limited(checker, path, text, MAX_TEXT);
}

fn filled(checker: &mut Checker<'_>, path: &DocPath, text: &str) {
    if text.trim().is_empty() {
        checker.report(Code::EmptyText, path, &[]);
    }
}

fn limited(checker: &mut Checker<'_>, path: &DocPath, text: &str, most: usize) {
    let count = text.chars().count();
    if count > most {
        checker.report(Code::TextTooLong, path, &[("count", &count), ("most", &most)]);
    }
}
