//! The charts of the debrief: decisions on a timeline, tension, attribution, and small curves below.
//!
//! **Invariant:** curves and the sentences of their points are built once for an audience, and only drawn in a frame.

use egui::{Ui, vec2};

use crate::engine::core::arithmetic::top;
use crate::model::quantity::Quantity;
use crate::ui::kit::card::{card_ui, section_head_ui};
use crate::ui::kit::curve::{Curve, StackedColumn, StackedCurve, StatedLine, curve_ui, stacked_curve_ui};
use crate::ui::kit::parts::{between, from_ppm};
use crate::ui::kit::tile::{hypothesis_mark_ui, measure_tile_ui};
use crate::ui::{access, fonts};
use crate::view::curves::Moment;
use crate::view::names::Lens;
use crate::view::story::StoryLine;
use crate::view::told::sentence::Telling;
use crate::words::{number, percent, text};

/// Gutters of all charts, so that their time axes stand above one another.
const LEFT: f32 = 132.0;
/// Gutter for the last value.
const RIGHT: f32 = 48.0;

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
    entry: u64,
    moment: usize,
    place: f32,
    measure: String,
    category: &'static str,
    said: String,
}

impl Charts {
    /// Builds the charts of what an audience is told.
    pub fn new(lens: &Lens<'_>, moments: &[Moment], lines: &[StoryLine]) -> Self {
        let places = places(moments.len());
        let words = lens.words;
        let highest = moments.iter().map(|moment| moment.tension).max().unwrap_or(0);
        let rung = lens.book.parameters.rung(highest);
        let ceiling = lens.book.parameters.rungs.get(rung + 1).copied().unwrap_or(1000).max(110);
        let named = [("rung", number(i64::try_from(rung).unwrap_or(0))), ("name", text(lens.rung(rung)))];
        let harm = moments.iter().map(|moment| moment.harm).max().unwrap_or(0).max(10);
        let build = Build { lens, places: &places, moments };
        let below = [
            build.line("credibility", 56.0, (0, 1000), |moment| moment.credibility),
            build.line("quantity-cohesion", 56.0, Quantity::Cohesion.range(), |moment| moment.cohesion),
            build.line("quantity-harm", 56.0, (0, harm), |moment| Some(moment.harm)),
        ];
        Self {
            decisions: build.decisions(lines),
            escalation: (words.text("escalation"), words.with("highest-rung", &named)),
            tension: build.line("quantity-tension", 120.0, (0, ceiling), |moment| Some(moment.tension)),
            attribution: build.attribution(),
            below: below.into_iter().flatten().collect(),
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

/// What charts are built of.
struct Build<'a> {
    lens: &'a Lens<'a>,
    places: &'a [f32],
    moments: &'a [Moment],
}

impl Build<'_> {
    fn place(&self, index: usize) -> f32 {
        self.places.get(index).copied().unwrap_or(0.0)
    }

    /// A curve of what is known of a quantity, if anything is.
    fn line(&self, id: &str, height: f32, range: (i64, i64), value: fn(&Moment) -> Option<i64>) -> Option<Line> {
        let words = self.lens.words;
        let known: Vec<(usize, i64)> = self
            .moments
            .iter()
            .enumerate()
            .filter_map(|(index, moment)| value(moment).map(|value| (index, value)))
            .collect();
        let last = known.last()?.1;
        let name = words.text(id);
        let point = |&(index, value): &(usize, i64)| (self.place(index), between(value, range.0, range.1));
        let say = |&(index, value): &(usize, i64)| self.sentence(&name, index, &value.to_string());
        let args = [("name", text(name.clone())), ("value", number(last))];
        let curve = Curve {
            points: known.iter().map(point).collect(),
            height,
            label_left: name.clone(),
            range_left: format!("{}–{}", range.0, range.1),
            value_right: last.to_string(),
            gutter_left: LEFT,
            gutter_right: RIGHT,
            names: known.iter().map(say).collect(),
            accessible: words.with("curve-accessible", &args),
            ..Curve::default()
        };
        Some(Line { curve, moments: known.iter().map(|(index, _)| *index).collect() })
    }

    /// The bands, if this audience knows of any picture.
    fn attribution(&self) -> Option<Bands> {
        if self.moments.iter().all(|moment| moment.shared.is_empty()) {
            return None;
        }
        let hypotheses = &self.lens.book.scenario.hypotheses;
        let column = |(index, moment): (usize, &Moment)| StackedColumn {
            x: self.place(index),
            parts: moment.shared.iter().enumerate().map(|(place, ppm)| (place + 1, *ppm)).collect(),
        };
        let say = |(index, moment): (usize, &Moment)| {
            let top = top(&moment.shared);
            let name = hypotheses.get(top).map_or("", |hypothesis| hypothesis.text.as_str());
            let value = percent(moment.shared.get(top).copied().unwrap_or(0));
            self.sentence(name, index, &format!("{value} %"))
        };
        let names: Vec<String> = self.moments.iter().enumerate().map(say).collect();
        let curve = StackedCurve {
            columns: self.moments.iter().enumerate().map(column).collect(),
            lines: self.own_line(),
            ticks: vec![0, 20, 55, 80, 95],
            height: 170.0,
            cursor: None,
            gutter_left: LEFT,
            gutter_right: RIGHT,
            accessible: names.last().cloned().unwrap_or_default(),
            names,
        };
        let title = self.lens.words.text("attribution-shared");
        let hypotheses = hypotheses.iter().map(|hypothesis| hypothesis.text.clone()).collect();
        Some(Bands { title, hypotheses, curve })
    }

    /// What the seat itself gave the hypothesis that the shared picture ends with.
    fn own_line(&self) -> Vec<StatedLine> {
        let Some(last) = self.moments.last() else { return Vec::new() };
        let top = top(&last.shared);
        let own = |(index, moment): (usize, &Moment)| Some((self.place(index), from_ppm(*moment.ours.get(top)?)));
        let points: Vec<(f32, f32)> = self.moments.iter().enumerate().filter_map(own).collect();
        if points.is_empty() { Vec::new() } else { vec![StatedLine { points, dotted: false }] }
    }

    fn sentence(&self, name: &str, index: usize, value: &str) -> String {
        let Some(moment) = self.moments.get(index) else { return String::new() };
        let args = [
            ("name", text(name.to_owned())),
            ("value", text(value.to_owned())),
            ("turn", number(moment.turn.into())),
            ("phase", text(self.lens.phase(moment.phase))),
        ];
        self.lens.words.with("point-accessible", &args)
    }

    fn decisions(&self, lines: &[StoryLine]) -> Decisions {
        let decided = |line: &StoryLine| {
            let moment = self.moments.binary_search_by_key(&line.entry, |moment| moment.entry).ok()?;
            let measure = line.measure.clone()?;
            let known = self.lens.book.measure(&measure.as_str().into());
            Some(Decided {
                entry: line.entry,
                moment,
                place: self.place(moment),
                category: known.map_or("cross-cutting", |known| known.category.slug()),
                measure,
                said: line.text.clone(),
            })
        };
        Decisions {
            title: self.lens.words.text("decisions"),
            detail: self.lens.words.text("decisions-detail"),
            decided: lines.iter().filter(|line| line.telling == Telling::Decision).filter_map(decided).collect(),
        }
    }
}

impl Line {
    fn ui(&mut self, ui: &mut Ui, cursor: Option<f32>) -> Option<usize> {
        self.curve.cursor = cursor;
        let (_, clicked) = curve_ui(ui, &self.curve);
        clicked.and_then(|place| self.moments.get(place)).copied()
    }
}

impl Bands {
    fn ui(&mut self, ui: &mut Ui, cursor: Option<f32>) -> Option<usize> {
        ui.add_space(4.0);
        section_head_ui(ui, &self.title, "");
        ui.horizontal_wrapped(|ui| {
            ui.add_space(LEFT);
            for (index, hypothesis) in self.hypotheses.iter().enumerate() {
                hypothesis_mark_ui(ui, index + 1);
                ui.label(fonts::muted(ui, hypothesis));
                ui.add_space(8.0);
            }
        });
        self.curve.cursor = cursor;
        stacked_curve_ui(ui, &self.curve).1
    }
}

impl Decisions {
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
            measure_tile_ui(&mut child, &decided.measure, decided.category, true);
            let id = ui.scope_id().with((decided.entry, decided.measure.as_str(), at));
            let hit = ui.interact(place, id, egui::Sense::click());
            access::named(ui, &hit, &decided.said);
            if hit.on_hover_text(&decided.said).clicked() {
                chosen = Some(decided.moment);
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
