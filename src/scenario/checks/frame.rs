//! Format version, calendar, start values, parameters and measures that differ.

use super::checker::{Checker, Kind};
use super::conditions::references;
use crate::model::quantity::Quantity;
use crate::scenario::code::Code;
use crate::scenario::doc::FORMAT;
use crate::scenario::limits::{MAX_TURN_HOURS, MAX_TURNS};
use crate::scenario::moment::start_minutes;
use crate::scenario::ron_text::path::DocPath;

/// Runs the checks.
pub fn check(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    let root = DocPath::root();
    if doc.format != FORMAT {
        let args: [(&'static str, &dyn ToString); 2] = [("found", &doc.format), ("known", &FORMAT)];
        checker.report(Code::WrongFormat, &root.field("format"), &args);
    }
    let calendar = root.field("calendar");
    if start_minutes(&doc.calendar.start).is_none() {
        checker.report(Code::BadDate, &calendar.field("start"), &[("text", &doc.calendar.start)]);
    }
    checker.range(&calendar.field("turns"), doc.calendar.turns.into(), 1, MAX_TURNS.into());
    checker.range(&calendar.field("turn_hours"), doc.calendar.turn_hours.into(), 1, MAX_TURN_HOURS.into());
    checker.range(&root.field("minutes"), doc.minutes.into(), 1, 20_000);
    let count = doc.languages.len();
    if count > 1 {
        checker.report(Code::LanguagesUnread, &root.field("languages"), &[("count", &count)]);
    }
    if let Some(edition) = &doc.edition {
        checker.reference(Kind::Edition, &root.field("edition"), edition);
    }
    start_values(checker);
    parameters(checker);
    measures(checker);
    partners(checker);
}

fn start_values(checker: &mut Checker<'_>) {
    let Some(start) = checker.doc.start else { return };
    let path = DocPath::root().field("start");
    let values = [
        ("tension", start.tension, Quantity::Tension.range()),
        ("belief", start.belief, (0, 1000)),
        ("cohesion", start.cohesion, Quantity::Cohesion.range()),
        ("publicity", start.publicity, Quantity::Publicity.range()),
    ];
    for (name, value, (low, high)) in values {
        if let Some(value) = value {
            checker.range(&path.field(name), value, low, high);
        }
    }
}

fn partners(checker: &mut Checker<'_>) {
    let path = DocPath::root().field("partners");
    for (index, partner) in checker.doc.partners.iter().enumerate() {
        if let Some(condition) = &partner.joins_when {
            references(checker, &path.item(index, partner.key.as_str()).field("joins_when"), condition);
        }
    }
}

fn parameters(checker: &mut Checker<'_>) {
    let path = DocPath::root().field("parameters");
    for (name, value) in &checker.doc.parameters.0 {
        let place = path.entry(name);
        checker.reference(Kind::Parameter, &place, name);
        if let Some(parameter) = checker.data.rules.get(name) {
            checker.range(&place, *value, parameter.min, parameter.max);
        }
    }
}

fn measures(checker: &mut Checker<'_>) {
    let path = DocPath::root().field("measures");
    for (index, change) in checker.doc.measures.iter().enumerate() {
        let place = path.item(index, change.id.as_str());
        checker.reference(Kind::Measure, &place.field("id"), change.id.as_str());
        if let Some(lead) = change.lead_turns {
            checker.range(&place.field("lead_turns"), lead.into(), 0, MAX_TURNS.into());
        }
        if let Some(limits) = change.band {
            band(checker, &place.field("band"), limits);
        }
    }
}

/// Checks both ends of a band, and their order if both lie on the scale.
fn band(checker: &mut Checker<'_>, path: &DocPath, (low, high): (i64, i64)) {
    let scale = 0..=100;
    checker.range(&path.inner(0), low, 0, 100);
    let lowest = if scale.contains(&low) && scale.contains(&high) { low } else { 0 };
    checker.range(&path.inner(1), high, lowest, 100);
}
