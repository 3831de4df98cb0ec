//! Activities: they start, they hit somebody, their dimensions are on the scale.

use super::checker::{Checker, Kind};
use crate::model::force::Force;
use crate::model::inject::Effect;
use crate::model::severity::Dimensions;
use crate::scenario::code::Code;
use crate::scenario::doc::{ActivityDoc, InjectDoc};
use crate::scenario::ron_text::path::DocPath;

/// Runs the checks.
pub fn check(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    for (index, activity) in doc.activities.iter().enumerate() {
        let path = DocPath::root().field("activities").item(index, &activity.key);
        let by_inject = doc
            .injects
            .iter()
            .flat_map(InjectDoc::all_effects)
            .any(|effect| matches!(effect, Effect::Start(key) if key.as_str() == activity.key));
        let by_itself = activity.from_turn.is_some_and(|turn| (1..=checker.turns()).contains(&turn));
        if !by_inject && !by_itself {
            checker.report(Code::ActivityNeverStarts, &path, &[("name", &activity.key)]);
        }
        if activity.victims.is_empty() && activity.outsiders.is_empty() {
            checker.report(Code::ActivityWithoutVictim, &path, &[("name", &activity.key)]);
        }
        for (number, victim) in activity.victims.iter().enumerate() {
            checker.reference(Kind::State, &path.field("victims").index(number), victim);
        }
        for (number, outsider) in activity.outsiders.iter().enumerate() {
            checker.reference(Kind::Outsider, &path.field("outsiders").index(number), outsider);
        }
        checker.range(&path.field("harm_per_turn"), activity.harm_per_turn, 0, 10_000);
        dimensions(checker, &path.field("dimensions"), &activity.dimensions);
        stops(checker, &path, activity);
    }
}

/// What can end it exists, and nothing waits for authorities or an author that nobody named.
fn stops(checker: &mut Checker<'_>, path: &DocPath, activity: &ActivityDoc) {
    for (field, named) in [("by", &activity.by), ("territory", &activity.territory)] {
        if let Some(adversary) = named {
            checker.reference(Kind::Adversary, &path.field(field), adversary);
        }
    }
    let place = path.field("stopped_by");
    for (force, stop) in &activity.stopped_by {
        let here = place.entry(&format!("{force:?}"));
        checker.range(&here.field("percent"), stop.percent.into(), 1, 100);
        let lacks = match force {
            Force::Host if activity.territory.is_none() => Some("territory"),
            Force::Actor if activity.by.is_none() => Some("by"),
            Force::Host | Force::Actor | Force::Help | Force::Police => None,
        };
        if let Some(field) = lacks {
            checker.report(Code::StopWithoutWhom, &here, &[("name", &activity.key), ("field", &field)]);
        }
    }
}

/// Checks that seven dimensions are on the scale 0–4.
pub fn dimensions(checker: &mut Checker<'_>, path: &DocPath, dimensions: &Dimensions) {
    let names = ["scope", "scale", "duration", "intensity", "complexity", "sophistication", "impact"];
    for (name, value) in names.into_iter().zip(dimensions.values()) {
        checker.range(&path.field(name), value.into(), 0, 4);
    }
}
