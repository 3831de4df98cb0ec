//! Charts over an exercise: curves, bands and decisions, with a sentence for each of their points.
//!
//! **Invariant:** whole numbers and sentences; how wide, how high and in which colour is up to whoever draws.

use serde::Serialize;

use super::curves::Moment;
use super::names::ViewContext;
use super::story::StoryLine;
use super::told::sentence::LineKind;
use crate::engine::core::arithmetic::top;
use crate::model::quantity::Quantity;
use crate::words::{number, percent, text};

/// The charts of what one audience knows; moments are named by their places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChartsView {
    /// How many moments there are.
    pub moments: usize,
    /// What was decided, and when.
    pub decisions: Vec<DecisionPoint>,
    /// The highest rung that was reached, in words.
    pub highest_rung: String,
    /// The tension.
    pub tension: Option<CurveView>,
    /// How likely each hypothesis is held to be; not for the public.
    pub attribution: Option<BandsView>,
    /// The smaller curves.
    pub others: Vec<CurveView>,
}

/// A quantity over the moments at which it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CurveView {
    /// Its name.
    pub name: String,
    /// The lowest and the highest value of its axis.
    pub range: (i64, i64),
    /// Its points, at least one.
    pub points: Vec<PointView>,
    /// The last value.
    pub last: i64,
    /// All of it in a sentence.
    pub said: String,
}

/// A point of a curve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PointView {
    /// The moment.
    pub moment: usize,
    /// The value.
    pub value: i64,
    /// The same in a sentence.
    pub said: String,
}

/// Shares of the hypotheses over all moments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BandsView {
    /// The hypotheses.
    pub hypotheses: Vec<String>,
    /// At each moment, the millionths of each hypothesis in the shared picture.
    pub shared: Vec<Vec<u32>>,
    /// At each moment, the likeliest hypothesis in a sentence.
    pub said: Vec<String>,
    /// What the audience itself gave the hypothesis that the shared picture ends with: moment and millionths.
    pub ours: Vec<(usize, u32)>,
}

/// A decision on the time axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DecisionPoint {
    /// The entry in which it was decided.
    pub entry: u64,
    /// Its moment.
    pub moment: usize,
    /// The measure.
    pub measure: String,
    /// The category of the measure.
    pub category: &'static str,
    /// What is told of it.
    pub said: String,
}

/// The charts of moments and of what is told of them.
#[must_use]
pub fn charts(context: &ViewContext<'_>, moments: &[Moment], lines: &[StoryLine]) -> ChartsView {
    let parameters = &context.book.parameters;
    let highest = moments.iter().map(|moment| moment.tension).max().unwrap_or(0);
    let rung = parameters.rung(highest);
    let ceiling = parameters.rungs.get(rung + 1).copied().unwrap_or(1000).max(110);
    let named = [("rung", number(i64::try_from(rung).unwrap_or(0))), ("name", text(context.rung(rung)))];
    let harm = moments.iter().map(|moment| moment.harm).max().unwrap_or(0).max(10);
    let others = [
        curve(context, moments, "credibility", (0, 1000), |moment| moment.credibility),
        curve(context, moments, "quantity-cohesion", Quantity::Cohesion.range(), |moment| moment.cohesion),
        curve(context, moments, "quantity-harm", (0, harm), |moment| Some(moment.harm)),
    ];
    ChartsView {
        moments: moments.len(),
        decisions: decisions(context, moments, lines),
        highest_rung: context.words.with("highest-rung", &named),
        tension: curve(context, moments, "quantity-tension", (0, ceiling), |moment| Some(moment.tension)),
        attribution: bands(context, moments),
        others: others.into_iter().flatten().collect(),
    }
}

/// A curve of what is known of a quantity, if anything is.
fn curve(
    context: &ViewContext<'_>,
    moments: &[Moment],
    id: &str,
    range: (i64, i64),
    value: fn(&Moment) -> Option<i64>,
) -> Option<CurveView> {
    let name = context.words.text(id);
    let point = |(place, moment): (usize, &Moment)| {
        let value = value(moment)?;
        Some(PointView { moment: place, value, said: sentence(context, &name, moment, &value.to_string()) })
    };
    let points: Vec<PointView> = moments.iter().enumerate().filter_map(point).collect();
    let last = points.last()?.value;
    let said = context.words.with("curve-accessible", &[("name", text(name.clone())), ("value", number(last))]);
    Some(CurveView { name, range, points, last, said })
}

/// The bands, if this audience knows of any picture.
fn bands(context: &ViewContext<'_>, moments: &[Moment]) -> Option<BandsView> {
    if moments.iter().all(|moment| moment.shared.is_empty()) {
        return None;
    }
    let hypotheses = &context.book.scenario.hypotheses;
    let say = |moment: &Moment| {
        let top = top(&moment.shared);
        let name = hypotheses.get(top).map_or("", |hypothesis| hypothesis.text.as_str());
        let value = percent(moment.shared.get(top).copied().unwrap_or(0));
        sentence(context, name, moment, &format!("{value} %"))
    };
    let ends_with = moments.last().map_or(0, |last| top(&last.shared));
    let own = |(place, moment): (usize, &Moment)| Some((place, *moment.ours.get(ends_with)?));
    Some(BandsView {
        hypotheses: hypotheses.iter().map(|hypothesis| hypothesis.text.clone()).collect(),
        shared: moments.iter().map(|moment| moment.shared.clone()).collect(),
        said: moments.iter().map(say).collect(),
        ours: moments.iter().enumerate().filter_map(own).collect(),
    })
}

fn sentence(context: &ViewContext<'_>, name: &str, moment: &Moment, value: &str) -> String {
    let args = [
        ("name", text(name.to_owned())),
        ("value", text(value.to_owned())),
        ("turn", number(moment.turn.into())),
        ("phase", text(context.phase(moment.phase))),
    ];
    context.words.with("point-accessible", &args)
}

fn decisions(context: &ViewContext<'_>, moments: &[Moment], lines: &[StoryLine]) -> Vec<DecisionPoint> {
    let decided = |line: &StoryLine| {
        let moment = moments.binary_search_by_key(&line.entry, |moment| moment.entry).ok()?;
        let measure = line.measure.clone()?;
        let known = context.book.measure(&measure.as_str().into());
        let category = known.map_or("cross-cutting", |known| known.category.slug());
        Some(DecisionPoint { entry: line.entry, moment, measure, category, said: line.text.clone() })
    };
    lines.iter().filter(|line| line.telling == LineKind::Decision).filter_map(decided).collect()
}
