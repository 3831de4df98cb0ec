//! The charts of the debrief: decisions on a timeline, tension, attribution, and small curves below.
//!
//! **Invariant:** curves are laid out once for an audience, and only drawn in a frame.

use egui::{TextStyle, TextWrapMode, Ui, WidgetText, vec2};

use crate::ui::kit::card::{card_ui, section_head_ui};
use crate::ui::kit::curve::{Curve, StackedColumn, StackedCurve, StatedLine, curve_ui, stacked_curve_ui};
use crate::ui::kit::parts::{between, from_ppm};
use crate::ui::kit::tile::{hypothesis_mark_ui, mark_size, measure_tile_ui};
use crate::ui::{access, fonts};
use crate::view::charts::{BandsView, ChartsView, CurveView, DecisionPoint};
use crate::words::Words;

/// Gutters of all charts, so that their time axes stand above one another.
const LEFT: f32 = 132.0;
/// Gutter for the last value.
const RIGHT: f32 = 48.0;
/// Points between two names of the legend.
const BESIDE: f32 = 8.0;

/// The charts of what one audience sees.
pub(super) struct Charts {
    places: Vec<f32>,
    decisions: Decisions,
    /// The name of the escalation's chart, and the highest rung.
    escalation: (String, String),
    tension: Option<Line>,
    attribution: Option<Bands>,
    below: Vec<Line>,
}

/// A curve, and the moments that its points stand for.
struct Line {
    curve: Curve,
    moments: Vec<usize>,
}

/// The bands of the hypotheses.
struct Bands {
    title: String,
    hypotheses: Vec<String>,
    curve: StackedCurve,
}

/// Decisions on the time axis.
struct Decisions {
    title: String,
    detail: String,
    decided: Vec<Decided>,
}

struct Decided {
    point: DecisionPoint,
    place: f32,
}

impl Charts {
    /// Lays out the charts of what an audience is told.
    pub fn new(words: &Words, view: &ChartsView) -> Self {
        let places = places(view.moments);
        Self {
            decisions: Decisions::new(words, &places, &view.decisions),
            escalation: (words.text("escalation"), view.highest_rung.clone()),
            tension: view.tension.as_ref().map(|tension| Line::new(&places, 120.0, tension)),
            attribution: view.attribution.as_ref().map(|bands| Bands::new(words, &places, bands)),
            below: view.others.iter().map(|other| Line::new(&places, 56.0, other)).collect(),
            places,
        }
    }

    /// Draws the charts with their cursor at a moment; gives the moment that was clicked.
    pub fn ui(&mut self, ui: &mut Ui, at: usize) -> Option<usize> {
        let cursor = self.places.get(at).copied();
        let mut chosen = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            chosen = self.decisions.ui(ui);
            section_head_ui(ui, &self.escalation.0, &self.escalation.1);
            if let Some(tension) = &mut self.tension {
                chosen = chosen.or(tension.ui(ui, cursor));
            }
            if let Some(attribution) = &mut self.attribution {
                chosen = chosen.or(attribution.ui(ui, cursor));
            }
            for line in &mut self.below {
                chosen = chosen.or(line.ui(ui, cursor));
            }
        });
        chosen
    }
}

/// Where every moment stands on the time axis: entries of one phase side by side.
fn places(moments: usize) -> Vec<f32> {
    let last = i64::try_from(moments.saturating_sub(1)).unwrap_or(1).max(1);
    (0..moments).map(|index| between(i64::try_from(index).unwrap_or(0), 0, last)).collect()
}

fn place(places: &[f32], moment: usize) -> f32 {
    places.get(moment).copied().unwrap_or(0.0)
}

impl Line {
    fn new(places: &[f32], height: f32, view: &CurveView) -> Self {
        let (low, high) = view.range;
        let points = view.points.iter().map(|point| (place(places, point.moment), between(point.value, low, high)));
        let curve = Curve {
            points: points.collect(),
            height,
            label_left: view.name.clone(),
            range_left: format!("{low}–{high}"),
            value_right: view.last.to_string(),
            gutter_left: LEFT,
            gutter_right: RIGHT,
            names: view.points.iter().map(|point| point.said.clone()).collect(),
            accessible: view.said.clone(),
            ..Curve::default()
        };
        Self { curve, moments: view.points.iter().map(|point| point.moment).collect() }
    }

    fn ui(&mut self, ui: &mut Ui, cursor: Option<f32>) -> Option<usize> {
        self.curve.cursor = cursor;
        let (_, clicked) = curve_ui(ui, &self.curve);
        clicked.and_then(|place| self.moments.get(place)).copied()
    }
}

impl Bands {
    fn new(words: &Words, places: &[f32], view: &BandsView) -> Self {
        let column = |(moment, shared): (usize, &Vec<u32>)| StackedColumn {
            x: place(places, moment),
            parts: shared.iter().enumerate().map(|(hypothesis, ppm)| (hypothesis + 1, *ppm)).collect(),
        };
        let ours: Vec<(f32, f32)> =
            view.ours.iter().map(|(moment, ppm)| (place(places, *moment), from_ppm(*ppm))).collect();
        let lines = if ours.is_empty() { Vec::new() } else { vec![StatedLine { points: ours, dotted: false }] };
        let curve = StackedCurve {
            columns: view.shared.iter().enumerate().map(column).collect(),
            lines,
            ticks: vec![0, 20, 55, 80, 95],
            height: 170.0,
            cursor: None,
            gutter_left: LEFT,
            gutter_right: RIGHT,
            accessible: view.said.last().cloned().unwrap_or_default(),
            names: view.said.clone(),
        };
        Self { title: words.text("attribution-shared"), hypotheses: view.hypotheses.clone(), curve }
    }

    fn ui(&mut self, ui: &mut Ui, cursor: Option<f32>) -> Option<usize> {
        ui.add_space(4.0);
        section_head_ui(ui, &self.title, "");
        ui.horizontal(|ui| {
            ui.add_space(LEFT);
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
        stacked_curve_ui(ui, &self.curve).1
    }
}

impl Decisions {
    fn new(words: &Words, places: &[f32], points: &[DecisionPoint]) -> Self {
        let decided = |point: &DecisionPoint| Decided { place: place(places, point.moment), point: point.clone() };
        Self {
            title: words.text("decisions"),
            detail: words.text("decisions-detail"),
            decided: points.iter().map(decided).collect(),
        }
    }

    /// Draws them; a click goes there.
    fn ui(&self, ui: &mut Ui) -> Option<usize> {
        let mut chosen = None;
        section_head_ui(ui, &self.title, &self.detail);
        let width = ui.available_width();
        let span = (width - LEFT - RIGHT).max(1.0);
        let wanted: Vec<f32> = self.decided.iter().map(|decided| LEFT + span * decided.place - TILE.x / 2.0).collect();
        let (lefts, rows) = beside_each_other(&wanted, width);
        #[allow(clippy::cast_precision_loss, reason = "a handful of rows")]
        let row_top = |row: usize| row as f32 * (TILE.y + 6.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, row_top(rows)), egui::Sense::hover());
        access::named(ui, &response, &self.title);
        for (at, (decided, left)) in self.decided.iter().zip(lefts).enumerate() {
            let place = egui::Rect::from_min_size(rect.min + vec2(left, 3.0 + row_top(at % rows)), TILE);
            let mut child = ui.new_child(egui::UiBuilder::new().max_rect(place));
            let point = &decided.point;
            measure_tile_ui(&mut child, &point.measure, point.category, true);
            let id = ui.scope_id().with((point.entry, point.measure.as_str(), at));
            let hit = ui.interact(place, id, egui::Sense::click());
            access::named(ui, &hit, &point.said);
            if hit.on_hover_text(&point.said).clicked() {
                chosen = Some(point.moment);
            }
        }
        chosen
    }
}

/// A tile of a measure on the timeline.
const TILE: egui::Vec2 = vec2(32.0, 22.0);

/// Left edges near the wanted ones, so that tiles in `0..width` cover each other in no row, and the number of rows.
fn beside_each_other(wanted: &[f32], width: f32) -> (Vec<f32>, usize) {
    let step = TILE.x + 2.0;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the width of a window")]
    let most = ((width / step) as usize).max(1);
    let rows = wanted.len().div_ceil(most).max(1);
    let mut lefts = wanted.to_vec();
    for at in 0..lefts.len() {
        let free = at.checked_sub(rows).map_or(0.0, |before| lefts[before] + step);
        lefts[at] = lefts[at].max(free);
    }
    for at in (0..lefts.len()).rev() {
        let limit = lefts.get(at + rows).map_or(width - TILE.x, |next| next - step);
        lefts[at] = lefts[at].min(limit);
    }
    (lefts, rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiles_never_cover_each_other_nor_leave_the_strip() {
        for (wanted, width) in [
            (vec![900.0; 4], 940.0),
            (vec![0.0, 10.0, 20.0, 500.0, 505.0], 940.0),
            ((0..60).map(|_| 400.0).collect(), 940.0),
            (Vec::new(), 940.0),
        ] {
            let (lefts, rows) = beside_each_other(&wanted, width);
            assert!(lefts.iter().all(|left| (0.0..=width - TILE.x).contains(left)), "{lefts:?}");
            let apart = |pair: (&f32, &f32)| pair.1 - pair.0 >= TILE.x;
            assert!(lefts.iter().zip(lefts.iter().skip(rows)).all(apart), "{lefts:?} in {rows} rows");
        }
        assert_eq!(beside_each_other(&[100.0, 300.0], 940.0), (vec![100.0, 300.0], 1), "what fits stays");
    }
}
