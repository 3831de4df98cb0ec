//! Whether a sealed copy says what belongs together: a copy may come from a stranger, and what is drawn of it relies on that.
//!
//! **Invariant:** places lie within what they are places of, numbers within what any exercise comes to, and every list that
//! stands beside the moments is as long as they are.

use crate::view::charts::{BandsView, ChartsView, CurveView, WHOLE};
use crate::view::curves::Moment;
use crate::view::story::StoryLine;

/// The largest number that any exercise comes to.
const MOST: i64 = 1_000_000_000;
/// Millionths of all.
const ALL: u32 = 1_000_000;

/// Whether moments, lines, titles and charts belong together.
#[must_use]
pub fn is_sound(moments: &[Moment], lines: &[StoryLine], titles: usize, charts: &ChartsView) -> bool {
    let many = moments.len();
    let in_order = moments.is_sorted_by(|one, next| one.entry < next.entry);
    let told_in_order = lines.is_sorted_by_key(|line| line.entry);
    let belongs = |line: &StoryLine| moments.binary_search_by_key(&line.entry, |moment| moment.entry).is_ok();
    let decided = charts.decisions.iter().all(|point| point.moment < many && point.felt < many);
    let places = &charts.axis.places;
    let axis = places.len() == many && places.is_sorted() && places.iter().all(|place| *place <= WHOLE);
    let turns = charts.axis.turns.iter().all(|(place, _)| *place <= WHOLE);
    let rungs = charts.rungs.iter().all(|rung| sane(rung.from) && sane(rung.to) && rung.from < rung.to);
    let curves = charts.tension.iter().chain(&charts.others).all(|curve| curve_is_sound(curve, many));
    let bands = charts.attribution.iter().all(|bands| bands_are_sound(bands, many));
    let numbers = moments.iter().all(|moment| {
        let known = [Some(moment.tension), Some(moment.harm), moment.cohesion, moment.credibility];
        known.into_iter().flatten().all(sane) && moment.shared.iter().all(|ppm| *ppm <= ALL)
    });
    in_order
        && told_in_order
        && lines.iter().all(belongs)
        && titles == many
        && decided
        && axis
        && turns
        && rungs
        && curves
        && bands
        && numbers
}

fn sane(value: i64) -> bool {
    (-MOST..=MOST).contains(&value)
}

fn curve_is_sound(curve: &CurveView, moments: usize) -> bool {
    let (low, high) = curve.range;
    let points = curve.points.iter().map(|point| (point.moment, point.value));
    let mut known = points.chain(curve.engine.iter().copied());
    let in_order = curve.points.is_sorted_by(|one, next| one.moment < next.moment);
    !curve.points.is_empty()
        && in_order
        && sane(low)
        && sane(high)
        && low < high
        && known.all(|(moment, value)| moment < moments && sane(value))
}

fn bands_are_sound(bands: &BandsView, moments: usize) -> bool {
    let many = bands.hypotheses.len();
    let shares = |shared: &Vec<u32>| shared.len() == many && shared.iter().all(|ppm| *ppm <= ALL);
    let line = |points: &[(usize, u32)]| points.iter().all(|(moment, ppm)| *moment < moments && *ppm <= ALL);
    bands.shared.len() == moments
        && bands.said.len() == moments
        && bands.ends_with < many
        && bands.shared.iter().all(shares)
        && line(&bands.ours)
        && bands.stated.iter().all(|stated| line(&stated.points))
}
