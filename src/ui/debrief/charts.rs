//! The charts of the debrief: decisions and turns on one time axis, tension by rungs, attribution, and small curves below.
//!
//! **Invariant:** curves are laid out once for an audience, and only drawn in a frame.

use egui::{TextStyle, TextWrapMode, Ui, WidgetText};

use super::axis::{Axis, Gutters};
use crate::ui::fonts;
use crate::ui::kit::card::{card_ui, section_head_ui};
use crate::ui::kit::curve::{Curve, StackedColumn, StackedCurve, StatedLine, curve_ui, stacked_curve_ui};
use crate::ui::kit::parts::{between, count, from_ppm};
use crate::ui::kit::tile::{hypothesis_mark_ui, mark_size};
use crate::view::charts::{BandsView, ChartsView, CurveView, DecisionPoint, RungView};
use crate::words::{Words, number, text};

/// Gutters of all charts, so that their time axes stand above one another.
pub(super) const GUTTERS: Gutters = Gutters { left: 152.0, right: 52.0 };
/// Points between two names of the legend.
const BESIDE: f32 = 8.0;
/// How high a rung is drawn.
const RUNG: f32 = 26.0;

/// The charts of what one audience sees.
pub(super) struct Charts {
    /// The time axis.
    pub axis: Axis,
    /// What the axis and the decisions are called.
    names: [String; 2],
    decisions: Vec<DecisionPoint>,
    /// The name of the escalation's chart, and the highest rung.
    escalation: (String, String),
    tension: Option<Line>,
    attribution: Option<Bands>,
    below: Vec<Line>,
}

/// Where the page stands, and what stands on its axis.
pub(super) struct Looked<'a> {
    /// The moment on screen.
    pub at: usize,
    /// The same in words.
    pub said: &'a str,
    /// Bookmarks: moment and note.
    pub marks: &'a [(usize, String)],
    /// Whether what comes later is kept back.
    pub up_to_here: bool,
}

/// A curve, and the moments that its points stand for.
struct Line {
    name: String,
    curve: Curve,
    moments: Vec<usize>,
}

/// The bands of the hypotheses.
struct Bands {
    title: String,
    detail: String,
    hypotheses: Vec<String>,
    curve: StackedCurve,
}

impl Charts {
    /// Lays out the charts of what an audience is told.
    pub fn new(words: &Words, view: &ChartsView) -> Self {
        let axis = Axis::new(&view.axis);
        Self {
            names: [words.text("scrub"), words.text("decisions-felt")],
            decisions: view.decisions.clone(),
            escalation: (words.text("escalation"), view.highest_rung.clone()),
            tension: view.tension.as_ref().map(|tension| Line::by_rungs(&axis, tension, &view.rungs)),
            attribution: view.attribution.as_ref().map(|bands| Bands::new(words, &axis, bands)),
            below: view.others.iter().map(|other| Line::new(&axis, other)).collect(),
            axis,
        }
    }

    /// Lays a branch beside the exercise: dashed lines from the moment of the question on.
    pub fn beside(&mut self, own: &ChartsView, other: Option<&ChartsView>, from: usize) {
        let rungs = other.map(|other| &other.rungs).filter(|rungs| rungs.len() > own.rungs.len()).unwrap_or(&own.rungs);
        self.tension = own.tension.as_ref().map(|tension| Line::by_rungs(&self.axis, tension, rungs));
        self.below = own.others.iter().map(|other| Line::new(&self.axis, other)).collect();
        let Some(other) = other else { return };
        if let (Some(line), Some(tension)) = (&mut self.tension, &other.tension) {
            line.lay_beside(&self.axis, tension, from, |value| on_rungs(rungs, value));
        }
        for view in &other.others {
            if let Some(line) = self.below.iter_mut().find(|line| line.name == view.name) {
                let (low, high) =
                    own.others.iter().find(|own| own.name == view.name).map_or(view.range, |own| own.range);
                line.lay_beside(&self.axis, view, from, |value| between(value, low, high));
            }
        }
    }

    /// Draws where other numbers in the rules would lead the tension: lowest and highest at each moment.
    pub fn spread(&mut self, rungs: &[RungView], lows: &[(i64, i64)]) {
        let Some(line) = &mut self.tension else { return };
        if line.curve.spread.len() == lows.len() {
            return;
        }
        let laid = lows
            .iter()
            .enumerate()
            .map(|(moment, (low, high))| (self.axis.place(moment), on_rungs(rungs, *low), on_rungs(rungs, *high)));
        line.curve.spread = laid.collect();
    }

    /// Draws the charts with their cursor at a moment; gives the moment that was meant.
    pub fn ui(&mut self, ui: &mut Ui, looked: &Looked<'_>) -> Option<usize> {
        let cursor = self.axis.places.get(looked.at).copied();
        let mut chosen = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            let told = |point: &&DecisionPoint| !looked.up_to_here || point.felt <= looked.at;
            let decisions: Vec<DecisionPoint> = self.decisions.iter().filter(told).cloned().collect();
            chosen = self.axis.decisions_ui(ui, GUTTERS, &self.names[1], &decisions);
            let [name, _] = &self.names;
            chosen = chosen.or(self.axis.ui(ui, GUTTERS, looked.at, name, looked.said, looked.marks));
            let highest = if looked.up_to_here { "" } else { self.escalation.1.as_str() };
            section_head_ui(ui, &self.escalation.0, highest);
            if let Some(tension) = &mut self.tension {
                chosen = chosen.or(tension.ui(ui, cursor, looked));
            }
            if let Some(attribution) = &mut self.attribution {
                chosen = chosen.or(attribution.ui(ui, cursor, looked));
            }
            for line in &mut self.below {
                chosen = chosen.or(line.ui(ui, cursor, looked));
            }
        });
        chosen
    }
}

/// Where a tension lies if every rung is as high as the next.
fn on_rungs(rungs: &[RungView], value: i64) -> f32 {
    let all = count(rungs.len().max(1));
    let Some(rung) = rungs.iter().rposition(|rung| value >= rung.from) else { return 0.0 };
    let own = rungs.get(rung).map_or(0.0, |own| between(value, own.from, own.to));
    (count(rung) + own) / all
}

impl Line {
    fn by_rungs(axis: &Axis, view: &CurveView, rungs: &[RungView]) -> Self {
        let mut line = Self::laid(axis, view, |value| on_rungs(rungs, value));
        let all = count(rungs.len().max(1));
        line.curve.height = RUNG * all;
        line.curve.steps = rungs.iter().enumerate().map(|(nth, rung)| (count(nth) / all, rung.name.clone())).collect();
        line
    }

    fn new(axis: &Axis, view: &CurveView) -> Self {
        let (low, high) = view.range;
        let mut line = Self::laid(axis, view, |value| between(value, low, high));
        line.curve.height = 56.0;
        line.curve.range_left = format!("{low}–{high}");
        line
    }

    fn laid(axis: &Axis, view: &CurveView, laid: impl Fn(i64) -> f32) -> Self {
        let curve = Curve {
            points: view.points.iter().map(|point| (axis.place(point.moment), laid(point.value))).collect(),
            engine: view.engine.iter().map(|(moment, value)| (axis.place(*moment), laid(*value))).collect(),
            asked: view.moved(),
            label_left: view.name.clone(),
            value_right: view.last().to_string(),
            gutter_left: GUTTERS.left,
            gutter_right: GUTTERS.right,
            names: view.points.iter().map(|point| point.said.clone()).collect(),
            accessible: view.said.clone(),
            ..Curve::default()
        };
        Self { name: view.name.clone(), curve, moments: view.points.iter().map(|point| point.moment).collect() }
    }

    /// Takes the line of a branch from a moment on; what comes after the exercise's own end is drawn at its end.
    fn lay_beside(&mut self, axis: &Axis, view: &CurveView, from: usize, laid: impl Fn(i64) -> f32) {
        let end = axis.places.len().saturating_sub(1);
        let points = view.points.iter().filter(|point| point.moment >= from);
        self.curve.what_if = points.map(|point| (axis.place(point.moment.min(end)), laid(point.value))).collect();
        self.curve.what_if_right = view.last().to_string();
    }

    fn ui(&mut self, ui: &mut Ui, cursor: Option<f32>, looked: &Looked<'_>) -> Option<usize> {
        self.curve.cursor = cursor;
        let clicked = if looked.up_to_here {
            let told = self.moments.partition_point(|moment| *moment <= looked.at);
            let mut curve = self.curve.clone();
            curve.points.truncate(told);
            curve.asked.retain(|place| *place < told);
            curve.engine.retain(|(x, _)| cursor.is_none_or(|cursor| *x <= cursor));
            (curve.what_if, curve.spread, curve.value_right) = (Vec::new(), Vec::new(), String::new());
            curve.what_if_right.clear();
            // Nor does a sentence tell how it goes on.
            curve.accessible = told.checked_sub(1).and_then(|last| curve.names.get(last)).cloned().unwrap_or_default();
            curve_ui(ui, &curve).1
        } else {
            curve_ui(ui, &self.curve).1
        };
        clicked.and_then(|place| self.moments.get(place)).copied()
    }
}

impl Bands {
    fn new(words: &Words, axis: &Axis, view: &BandsView) -> Self {
        let column = |(moment, shared): (usize, &Vec<u32>)| StackedColumn {
            x: axis.place(moment),
            parts: shared.iter().enumerate().map(|(hypothesis, ppm)| (hypothesis + 1, *ppm)).collect(),
        };
        let line = |points: &[(usize, u32)], dotted| StatedLine {
            points: points.iter().map(|(moment, ppm)| (axis.place(*moment), from_ppm(*ppm))).collect(),
            dotted,
        };
        let ours = (!view.ours.is_empty()).then(|| line(&view.ours, false));
        let stated = view.stated.iter().map(|stated| line(&stated.points, true));
        let curve = StackedCurve {
            columns: view.shared.iter().enumerate().map(column).collect(),
            lines: ours.into_iter().chain(stated).collect(),
            asked: view.moved(),
            ticks: vec![0, 20, 55, 80, 95],
            height: 150.0,
            cursor: None,
            gutter_left: GUTTERS.left,
            gutter_right: GUTTERS.right,
            accessible: view.said.last().cloned().unwrap_or_default(),
            names: view.said.clone(),
        };
        Self {
            title: words.text("attribution-shared"),
            detail: lines_said(words, view),
            hypotheses: view.hypotheses.clone(),
            curve,
        }
    }

    fn ui(&mut self, ui: &mut Ui, cursor: Option<f32>, looked: &Looked<'_>) -> Option<usize> {
        ui.add_space(4.0);
        section_head_ui(ui, &self.title, if looked.up_to_here { "" } else { &self.detail });
        ui.horizontal(|ui| {
            ui.add_space(GUTTERS.left);
            ui.horizontal_wrapped(|ui| {
                for (index, hypothesis) in self.hypotheses.iter().enumerate() {
                    let name = WidgetText::from(fonts::muted(ui, hypothesis));
                    let wide = name.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
                    let between = ui.spacing().item_spacing.x;
                    let needed = mark_size(ui).x + between + wide.size().x + between + BESIDE;
                    // A mark never stands apart from its name, and no row is wider than the curves.
                    if ui.available_size_before_wrap().x < needed {
                        ui.end_row();
                    }
                    hypothesis_mark_ui(ui, index + 1);
                    ui.label(wide);
                    ui.add_space(BESIDE);
                }
            });
        });
        self.curve.cursor = cursor;
        if looked.up_to_here {
            let mut curve = self.curve.clone();
            curve.columns.truncate(looked.at + 1);
            curve.accessible = curve.names.get(looked.at).cloned().unwrap_or_default();
            curve.asked.retain(|place| *place <= looked.at);
            for line in &mut curve.lines {
                line.points.retain(|(x, _)| cursor.is_none_or(|cursor| *x <= cursor));
            }
            return stacked_curve_ui(ui, &curve).1;
        }
        stacked_curve_ui(ui, &self.curve).1
    }
}

/// What the lines over the bands are.
fn lines_said(words: &Words, view: &BandsView) -> String {
    let hypothesis = number(i64::try_from(view.ends_with + 1).unwrap_or(1));
    let mut said = Vec::new();
    if !view.ours.is_empty() {
        said.push(words.with("bands-ours", &[("hypothesis", hypothesis.clone())]));
    }
    let teams: Vec<&str> = view.stated.iter().map(|stated| stated.name.as_str()).collect();
    if !teams.is_empty() {
        said.push(words.with("bands-stated", &[("hypothesis", hypothesis), ("teams", text(teams.join(", ")))]));
    }
    said.join(" · ")
}
