//! Seats, briefs, profiles and cards.

use super::{Checker, Kind};
use crate::scenario::code::Code;
use crate::scenario::path::DocPath;

/// Runs the checks.
pub fn check(checker: &mut Checker<'_>) {
    let root = DocPath::root();
    if checker.doc.seats.is_empty() {
        checker.report(Code::NoSeats, &root.field("seats"), &[]);
    }
    for (index, seat) in checker.doc.seats.iter().enumerate() {
        let path = root.field("seats").item(index, &seat.state);
        checker.reference(Kind::State, &path.field("state"), &seat.state);
        if seat.brief.trim().is_empty() {
            checker.report(Code::SeatWithoutBrief, &path, &[("state", &seat.state)]);
        }
        if seat.objectives.is_empty() || seat.red_lines.is_empty() {
            checker.report(Code::SeatWithoutPull, &path, &[("state", &seat.state)]);
        }
        profile(checker, &path.field("profile"), index);
    }
    for (state, _) in &checker.doc.cards.0 {
        let path = root.field("cards").entry(state);
        checker.reference(Kind::State, &path, state);
        if checker.doc.seats.iter().any(|seat| seat.state == *state) {
            checker.report(Code::CardIgnored, &path, &[("state", state)]);
        }
    }
}

fn profile(checker: &mut Checker<'_>, path: &DocPath, index: usize) {
    let Some(profile) = checker.doc.seats.get(index).map(|seat| seat.profile) else { return };
    if let Some(percent) = profile.threshold_percent {
        checker.range(&path.field("threshold_percent"), percent.into(), 50, 99);
    }
    let weights = [
        ("risk_permille", profile.risk_permille),
        ("solidarity_permille", profile.solidarity_permille),
        ("proportion_permille", profile.proportion_permille),
    ];
    for (name, weight) in weights {
        if let Some(weight) = weight {
            checker.range(&path.field(name), weight, 0, 4000);
        }
    }
}
