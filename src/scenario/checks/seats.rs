//! Seats, briefs, profiles and cards.

use super::checker::{Checker, Kind};
use crate::model::delegation::Matter;
use crate::scenario::code::Code;
use crate::scenario::doc::SeatDoc;
use crate::scenario::ron_text::path::DocPath;

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
        interests(checker, &path.field("interests"), seat);
    }
    if let Some(chair) = &checker.doc.presidency {
        let path = root.field("presidency");
        checker.reference(Kind::State, &path, chair);
        let known = checker.data.states.states.iter().any(|state| state.key.as_str() == chair);
        if known && !checker.doc.seats.iter().any(|seat| seat.state == *chair) {
            checker.report(Code::PresidencyWithoutSeat, &path, &[("state", chair)]);
        }
    }
    for (state, _) in &checker.doc.cards.0 {
        let path = root.field("cards").entry(state);
        checker.reference(Kind::State, &path, state);
        if checker.doc.seats.iter().any(|seat| seat.state == *state) {
            checker.report(Code::CardIgnored, &path, &[("state", state)]);
        }
    }
}

fn interests(checker: &mut Checker<'_>, path: &DocPath, seat: &SeatDoc) {
    for (number, interest) in seat.interests.iter().enumerate() {
        let place = path.index(number);
        checker.range(&place.field("points"), interest.points, -100, 100);
        if let Matter::Measure(measure) = &interest.on {
            checker.reference(Kind::Measure, &place.field("on").inner(0), measure.as_str());
        }
        if let Some(towards) = &interest.towards {
            checker.reference(Kind::Adversary, &place.field("towards"), towards.as_str());
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
        ("publicity_permille", profile.publicity_permille),
        ("law_permille", profile.law_permille),
    ];
    for (name, weight) in weights {
        if let Some(weight) = weight {
            checker.range(&path.field(name), weight, 0, 4000);
        }
    }
}
