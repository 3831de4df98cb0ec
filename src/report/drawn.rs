//! Charts as a page draws them: the same curves as in the window, in whole units of a drawing.
//!
//! **Invariant:** numbers and names; every text goes through the escaping of its template.

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::page::fill;
use super::paper::Figure;
use crate::view::charts::{ChartsView, CurveView, RungView, WHOLE};
use crate::words::Words;

const TIMELINE: &str = include_str!("../../assets/report/timeline.xml");
const CURVE: &str = include_str!("../../assets/report/curve.xml");
const BANDS_DRAWN: &str = include_str!("../../assets/report/bands.xml");

/// How wide the curves are drawn.
const WIDE: i64 = 620;
/// How many letters of a name stand beside the bands; whole names stand above them.
const BESIDE: usize = 22;
/// How high small curves are drawn, bands, and each rung.
const HIGH: i64 = 64;
const BANDS: i64 = 130;
const RUNG: i64 = 22;

/// A curve as it is drawn.
#[derive(Serialize)]
struct DrawnCurve {
    /// Its name.
    pub name: String,
    /// All of it in a sentence.
    pub said: String,
    /// The points of its line.
    pub points: String,
    /// The points of the engine's own line, or nothing.
    pub engine: String,
    /// Height of the drawing.
    pub high: i64,
    /// Bands behind it from below: top, height and name; nothing where values are only numbers.
    pub steps: Vec<(i64, i64, String)>,
    /// Lowest and highest value.
    pub range: (i64, i64),
    /// The last value, and where its line ends.
    pub last: (i64, i64),
}

/// The shares of the hypotheses as they are drawn.
#[derive(Serialize)]
struct DrawnBands {
    /// A polygon for each hypothesis, its name, and as much of it as stands beside the drawing.
    pub bands: Vec<(String, String, String)>,
    /// Lines that teams stated, and their names.
    pub stated: Vec<(String, String)>,
    /// Height of the drawing.
    pub high: i64,
}

/// The axis: where turns begin, and where decisions were felt.
#[derive(Serialize)]
struct DrawnAxis {
    /// Place and name.
    pub turns: Vec<(i64, String)>,
    /// Place, measure, row, and whether it was adopted.
    pub decisions: Vec<(i64, String, i64, bool)>,
    /// How many rows of decisions there are.
    pub rows: i64,
    /// How wide it all is.
    pub wide: i64,
}

/// All charts of an audience as drawings, each with its name and a sentence.
///
/// # Errors
/// The message of a template.
pub fn figures(words: &Words, view: &ChartsView) -> Result<Vec<Figure>, minijinja::Error> {
    let axis = Value::from(Serde(axis(view)));
    let drawing = |name: &str, template: &str, said: &str, drawn: &Value| {
        let values = minijinja::context! { axis => &axis, drawn => drawn, said => said };
        fill(name, template, values)
    };
    let timeline = words.text("report-timeline-detail");
    let mut figures = vec![Figure {
        name: words.text("report-timeline"),
        svg: drawing("timeline.xml", TIMELINE, &timeline, &Value::UNDEFINED)?,
        said: timeline,
    }];
    let tension = view.tension.iter().map(|curve| by_rungs(view, curve));
    let others = view.others.iter().map(|curve| {
        let (low, high) = curve.range;
        drawn(view, curve, HIGH, Vec::new(), |value| (value.clamp(low, high) - low) * HIGH / (high - low).max(1))
    });
    for curve in tension.chain(others) {
        let (name, said) = (curve.name.clone(), curve.said.clone());
        figures.push(Figure { name, svg: drawing("curve.xml", CURVE, &said, &Value::from(Serde(curve)))?, said });
    }
    if let Some(bands) = bands(view) {
        let names = (1..).zip(&bands.bands).map(|(nth, (_, name, _))| format!("{nth} {name}"));
        let mut said = names.collect::<Vec<_>>().join(" · ");
        if !bands.stated.is_empty() {
            let by: Vec<&str> = bands.stated.iter().map(|(_, name)| name.as_str()).collect();
            said = format!("{said} · {} {}", words.text("report-stated"), by.join(", "));
        }
        let svg = drawing("bands.xml", BANDS_DRAWN, &said, &Value::from(Serde(bands)))?;
        figures.push(Figure { name: words.text("report-attribution"), said, svg });
    }
    Ok(figures)
}

fn x(view: &ChartsView, moment: usize) -> i64 {
    across(view.axis.places.get(moment).copied().unwrap_or(0))
}

fn across(place: u32) -> i64 {
    WIDE * i64::from(place) / i64::from(WHOLE)
}

fn axis(view: &ChartsView) -> DrawnAxis {
    let mut rows: Vec<i64> = Vec::new();
    let mut decisions = Vec::new();
    for point in &view.decisions {
        let at = x(view, point.felt);
        // A row is free where its last tile ends before this one begins.
        let free = rows.iter().position(|end| *end <= at - 17).unwrap_or(rows.len());
        match rows.get_mut(free) {
            Some(end) => *end = at + 17,
            None => rows.push(at + 17),
        }
        decisions.push((at, point.measure.clone(), i64::try_from(free).unwrap_or(0), point.adopted));
    }
    let turns = view.axis.turns.iter().map(|(place, name)| (across(*place), name.clone())).collect();
    DrawnAxis { turns, decisions, rows: i64::try_from(rows.len()).unwrap_or(0), wide: WIDE }
}

fn by_rungs(view: &ChartsView, curve: &CurveView) -> DrawnCurve {
    let count = i64::try_from(view.rungs.len()).unwrap_or(1).max(1);
    let high = RUNG * count;
    let step = |(nth, rung): (usize, &RungView)| {
        (high - RUNG * (i64::try_from(nth).unwrap_or(0) + 1), RUNG, rung.name.clone())
    };
    drawn(view, curve, high, view.rungs.iter().enumerate().map(step).collect(), |value| {
        let Some(nth) = view.rungs.iter().rposition(|rung| value >= rung.from) else { return 0 };
        let within = view
            .rungs
            .get(nth)
            .map_or(0, |rung| (value - rung.from).clamp(0, rung.to - rung.from) * RUNG / (rung.to - rung.from).max(1));
        i64::try_from(nth).unwrap_or(0) * RUNG + within
    })
}

fn drawn(
    view: &ChartsView,
    curve: &CurveView,
    high: i64,
    steps: Vec<(i64, i64, String)>,
    up: impl Fn(i64) -> i64,
) -> DrawnCurve {
    let at = |moment: usize, value: i64| format!("{},{}", x(view, moment), high - up(value));
    let points: Vec<String> = curve.points.iter().map(|point| at(point.moment, point.value)).collect();
    let engine: Vec<String> = curve.engine.iter().map(|(moment, value)| at(*moment, *value)).collect();
    DrawnCurve {
        name: curve.name.clone(),
        said: curve.said.clone(),
        points: points.join(" "),
        engine: engine.join(" "),
        high,
        steps,
        range: curve.range,
        last: (curve.last(), high - up(curve.last())),
    }
}

fn bands(view: &ChartsView) -> Option<DrawnBands> {
    let own = view.attribution.as_ref()?;
    let y = |ppm: u32| BANDS - BANDS * i64::from(ppm) / 1_000_000;
    let below = |shared: &[u32], hypothesis: usize| shared.iter().take(hypothesis).sum::<u32>();
    let band = |(hypothesis, name): (usize, &String)| {
        let edge = |upper: bool| {
            let foot = |(moment, shared): (usize, &Vec<u32>)| {
                let ppm = below(shared, hypothesis + usize::from(upper)).min(1_000_000);
                format!("{},{}", x(view, moment), y(ppm))
            };
            own.shared.iter().enumerate().map(foot).collect::<Vec<_>>()
        };
        let back: Vec<String> = edge(false).into_iter().rev().collect();
        ([edge(true), back].concat().join(" "), name.clone(), short(name))
    };
    let line = |points: &[(usize, u32)]| {
        points.iter().map(|(moment, ppm)| format!("{},{}", x(view, *moment), y(*ppm))).collect::<Vec<_>>().join(" ")
    };
    Some(DrawnBands {
        bands: own.hypotheses.iter().enumerate().map(band).collect(),
        stated: own.stated.iter().map(|stated| (line(&stated.points), stated.name.clone())).collect(),
        high: BANDS,
    })
}

/// As much of a name as stands beside a drawing.
fn short(name: &str) -> String {
    if name.chars().count() <= BESIDE {
        return name.to_owned();
    }
    name.chars().take(BESIDE - 1).chain(['…']).collect()
}
