//! Charts over an exercise: curves, bands and decisions, with a sentence for each of their points.
//!
//! **Invariant:** whole numbers and sentences; how wide, how high and in which colour is up to whoever draws.

use serde::{Deserialize, Serialize};

use super::curves::Moment;
use super::names::ViewContext;
use super::story::StoryLine;
use super::told::sentence::{Became, LineKind};
use crate::engine::core::arithmetic::top;
use crate::model::key::StateKey;
use crate::model::phase::Phase;
use crate::model::quantity::Quantity;
use crate::words::{number, percent, text};

/// Ten-thousandths: what the time axis is long.
pub const WHOLE: u32 = 10_000;

/// The charts of what one audience knows; moments are named by their places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartsView {
    /// The time axis that all of them share.
    pub axis: AxisView,
    /// What was decided, and when.
    pub decisions: Vec<DecisionPoint>,
    /// The highest rung that was reached, in words.
    pub highest_rung: String,
    /// The rungs from the lowest up to the one above the highest that was reached.
    pub rungs: Vec<RungView>,
    /// The tension.
    pub tension: Option<CurveView>,
    /// How likely each hypothesis is held to be; not for the public.
    pub attribution: Option<BandsView>,
    /// The smaller curves.
    pub others: Vec<CurveView>,
}

/// A time axis on which every phase is as long as the next, and the entries of a phase stand side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AxisView {
    /// Where each moment stands, in ten-thousandths, never before the moment that it follows.
    pub places: Vec<u32>,
    /// Where each turn begins, and what it is called.
    pub turns: Vec<(u32, String)>,
}

/// A rung with the tension from which it is reached, and the one from which it is left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RungView {
    /// Its number and name.
    pub name: String,
    /// From which tension.
    pub from: i64,
    /// Below which tension.
    pub to: i64,
}

/// A quantity over the moments at which it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CurveView {
    /// Its name.
    pub name: String,
    /// The lowest and the highest value of its axis.
    pub range: (i64, i64),
    /// Its points, at least one.
    pub points: Vec<PointView>,
    /// The engine's own values, where the facilitator has set others: moment and value.
    pub engine: Vec<(usize, i64)>,
    /// All of it in a sentence.
    pub said: String,
}

/// A point of a curve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointView {
    /// The moment.
    pub moment: usize,
    /// The value.
    pub value: i64,
    /// The same in a sentence.
    pub said: String,
}

impl CurveView {
    /// The last value.
    #[must_use]
    pub fn last(&self) -> i64 {
        self.points.last().map_or(0, |point| point.value)
    }

    /// The points at which it is another than before, by their places among the points.
    #[must_use]
    pub fn moved(&self) -> Vec<usize> {
        let pairs = self.points.windows(2).enumerate();
        pairs.filter_map(|(place, pair)| (pair[0].value != pair[1].value).then_some(place + 1)).collect()
    }
}

/// Shares of the hypotheses over all moments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BandsView {
    /// The hypotheses.
    pub hypotheses: Vec<String>,
    /// At each moment, the millionths of each hypothesis in the shared picture.
    pub shared: Vec<Vec<u32>>,
    /// At each moment, the likeliest hypothesis in a sentence.
    pub said: Vec<String>,
    /// The place of the hypothesis that the shared picture ends with; what follows is given to it.
    pub ends_with: usize,
    /// What the audience's own evidence gives it: moment and millionths.
    pub ours: Vec<(usize, u32)>,
    /// What teams stated that they give it.
    pub stated: Vec<StatedView>,
}

/// What a team stated over time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedView {
    /// The team's seat.
    pub name: String,
    /// Moment and millionths.
    pub points: Vec<(usize, u32)>,
}

impl BandsView {
    /// The moments at which the shared picture is another than before.
    #[must_use]
    pub fn moved(&self) -> Vec<usize> {
        let pairs = self.shared.windows(2).enumerate();
        pairs.filter_map(|(place, pair)| (pair[0] != pair[1]).then_some(place + 1)).collect()
    }
}

/// A decision on the time axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionPoint {
    /// The entry in which it was decided.
    pub entry: u64,
    /// The moment at which it was decided.
    pub moment: usize,
    /// The moment from which it was felt; the same, where it was not.
    pub felt: usize,
    /// The measure.
    pub measure: String,
    /// The category of the measure.
    pub category: String,
    /// Whether it was adopted; else it failed, or went back to its text.
    pub adopted: bool,
    /// What is told of it.
    pub said: String,
}

/// The charts of moments and of what is told of them.
#[must_use]
pub fn charts(context: &ViewContext<'_>, moments: &[Moment], lines: &[StoryLine]) -> ChartsView {
    let parameters = &context.book.parameters;
    let highest = moments.iter().map(|moment| moment.tension).max().unwrap_or(0);
    let rung = parameters.rung(highest);
    let named = [("rung", number(i64::try_from(rung).unwrap_or(0))), ("name", text(context.rung(rung)))];
    let harm = moments.iter().map(|moment| moment.harm).max().unwrap_or(0).max(10);
    let rungs = rungs(context, rung);
    let ceiling = rungs.last().map_or(1000, |rung| rung.to);
    let others = [
        curve(context, moments, "credibility", (0, 1000), |moment| moment.credibility, |_| None),
        curve(
            context,
            moments,
            "quantity-cohesion",
            Quantity::Cohesion.range(),
            |moment| moment.cohesion,
            |moment| moment.engine.cohesion,
        ),
        curve(context, moments, "quantity-harm", (0, harm), |moment| Some(moment.harm), |moment| moment.engine.harm),
    ];
    ChartsView {
        axis: axis(context, moments),
        decisions: decisions(context, moments, lines),
        highest_rung: context.words.with("highest-rung", &named),
        rungs,
        tension: curve(
            context,
            moments,
            "quantity-tension",
            (0, ceiling),
            |moment| Some(moment.tension),
            |moment| moment.engine.tension,
        ),
        attribution: bands(context, moments),
        others: others.into_iter().flatten().collect(),
    }
}

fn axis(context: &ViewContext<'_>, moments: &[Moment]) -> AxisView {
    let phases = context.book.phases();
    let begins = |turn: u32, place: u32| u64::from(turn.saturating_sub(1) * phases.count() + place) * u64::from(WHOLE);
    let mut places = Vec::with_capacity(moments.len());
    for together in moments.chunk_by(|one, next| (one.turn, one.phase) == (next.turn, next.phase)) {
        let start = together.first().map_or(0, |first| begins(first.turn, phases.place(first.phase)));
        let many = u64::try_from(together.len()).unwrap_or(1);
        places.extend((0..many).map(|nth| start + nth * u64::from(WHOLE) / many));
    }
    let end = places.last().copied().unwrap_or(0).max(1);
    let scaled = |place: u64| u32::try_from(place * u64::from(WHOLE) / end).unwrap_or(WHOLE);
    let last = moments.last().map_or(1, |last| last.turn.max(1));
    let named = |turn: u32| context.words.with("axis-turn", &[("turn", number(turn.into()))]);
    AxisView {
        turns: (1..=last).map(|turn| (scaled(begins(turn, 0)), named(turn))).collect(),
        places: places.into_iter().map(scaled).collect(),
    }
}

/// The rungs up to the one above this.
fn rungs(context: &ViewContext<'_>, highest: usize) -> Vec<RungView> {
    let from = &context.book.parameters.rungs;
    let last = (highest + 1).clamp(2, context.book.parameters.last_rung());
    (0..=last)
        .map(|rung| RungView {
            name: format!("{rung} {}", context.rung(rung)),
            from: from.get(rung).copied().unwrap_or(0),
            to: from.get(rung + 1).copied().unwrap_or(1000),
        })
        .collect()
}

/// A curve of what is known of a quantity, if anything is.
fn curve(
    context: &ViewContext<'_>,
    moments: &[Moment],
    id: &str,
    range: (i64, i64),
    value: fn(&Moment) -> Option<i64>,
    engine: fn(&Moment) -> Option<i64>,
) -> Option<CurveView> {
    let name = context.words.text(id);
    let point = |(place, moment): (usize, &Moment)| {
        let value = value(moment)?;
        Some(PointView { moment: place, value, said: sentence(context, &name, moment, &value.to_string()) })
    };
    let points: Vec<PointView> = moments.iter().enumerate().filter_map(point).collect();
    let engine = moments.iter().enumerate().filter_map(|(place, moment)| Some((place, engine(moment)?))).collect();
    let said = summary(context, &name, &points)?;
    Some(CurveView { name, range, points, engine, said })
}

/// A curve in a sentence: where it began, where it was highest and lowest, where it ended.
fn summary(context: &ViewContext<'_>, name: &str, points: &[PointView]) -> Option<String> {
    let (first, last) = (points.first()?, points.last()?);
    let values = || points.iter().map(|point| point.value);
    let args = [
        ("name", text(name.to_owned())),
        ("first", number(first.value)),
        ("last", number(last.value)),
        ("lowest", number(values().min()?)),
        ("highest", number(values().max()?)),
    ];
    Some(context.words.with("curve-accessible", &args))
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
        ends_with,
        ours: moments.iter().enumerate().filter_map(own).collect(),
        stated: stated(context, moments, ends_with),
    })
}

/// What each team stated of a hypothesis, at the moments from which it did.
fn stated(context: &ViewContext<'_>, moments: &[Moment], hypothesis: usize) -> Vec<StatedView> {
    let seats: Vec<&StateKey> =
        moments.last().map(|last| last.stated.iter().map(|(by, _)| by).collect()).unwrap_or_default();
    let of = |seat: &StateKey| {
        let point = |(place, moment): (usize, &Moment)| {
            let (_, ppm) = moment.stated.iter().find(|(by, _)| by == seat)?;
            Some((place, *ppm.get(hypothesis)?))
        };
        moments.iter().enumerate().filter_map(point).collect()
    };
    seats.into_iter().map(|seat| StatedView { name: context.state(seat), points: of(seat) }).collect()
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
    let at = |entry: u64| moments.binary_search_by_key(&entry, |moment| moment.entry).ok();
    let decided = |line: &StoryLine| {
        let (moment, about) = (at(line.entry)?, line.about.as_ref()?);
        let known = context.book.measure(&about.measure);
        let adopted = about.became == Became::Adopted;
        Some(DecisionPoint {
            entry: line.entry,
            moment,
            felt: if adopted { felt(moments, lines, line, at).unwrap_or(moment) } else { moment },
            measure: about.measure.to_string(),
            category: known.map_or("cross-cutting", |known| known.category.slug()).to_owned(),
            adopted,
            said: line.text.clone(),
        })
    };
    lines.iter().filter(|line| line.telling == LineKind::Decision).filter_map(decided).collect()
}

/// The moment from which a decision was felt: when that was told, else as the turn's consequences played out.
fn felt(
    moments: &[Moment],
    lines: &[StoryLine],
    decided: &StoryLine,
    at: impl Fn(u64) -> Option<usize>,
) -> Option<usize> {
    let proposal = decided.about.as_ref()?.proposal;
    let later =
        lines.iter().filter(|line| line.entry >= decided.entry).filter_map(|line| Some((line, line.about.as_ref()?)));
    let told = later.into_iter().find(|(_, about)| about.proposal == proposal && about.became == Became::Felt);
    told.and_then(|(line, _)| at(line.entry)).or_else(|| {
        let own = |moment: &Moment| (moment.turn, moment.phase) == (decided.turn, Phase::Consequences);
        moments.iter().position(own)
    })
}
