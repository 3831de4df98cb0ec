//! The charts of the debrief: decisions on a timeline, tension, attribution, and small curves below.

use egui::{Ui, vec2};

use crate::model::quantity::Quantity;
use crate::ui::kit::card::{card_ui, section_head_ui};
use crate::ui::kit::curve::{Curve, StackedColumn, StackedCurve, StatedLine, curve_ui, stacked_curve_ui};
use crate::ui::kit::parts::{between, from_ppm};
use crate::ui::kit::tile::{hypothesis_mark_ui, measure_tile_ui};
use crate::ui::{access, fonts};
use crate::view::curves::Moment;
use crate::view::names::Lens;
use crate::view::story::{StoryLine, Telling};
use crate::words::{number, percent, text};

/// Gutters of all charts, so that their time axes stand above one another.
const LEFT: f32 = 132.0;
/// Gutter for the last value.
const RIGHT: f32 = 48.0;

/// Draws the charts; gives the place of a moment that was clicked.
pub fn charts_ui(ui: &mut Ui, lens: &Lens<'_>, moments: &[Moment], lines: &[StoryLine], at: usize) -> Option<usize> {
    let mut chosen = None;
    let places = Places::new(moments);
    let cursor = places.get(at);
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        chosen = decisions(ui, lens, moments, lines, &places);
        let words = lens.words;
        let highest = moments.iter().map(|moment| moment.tension).max().unwrap_or(0);
        let rung = lens.book.parameters.rung(highest);
        let top = lens.book.parameters.rungs.get(rung + 1).copied().unwrap_or(1000).max(110);
        let named = [("rung", number(i64::try_from(rung).unwrap_or(0))), ("name", text(lens.rung(rung)))];
        section_head_ui(ui, &words.text("escalation"), &words.with("highest-rung", &named));
        let draw = Draw { lens, places: &places, moments, cursor };
        let series = |value: fn(&Moment) -> Option<i64>| moments.iter().map(value).collect::<Vec<_>>();
        chosen = chosen.or(draw.curve(ui, "quantity-tension", 120.0, (0, top), &series(|m| Some(m.tension))));
        if moments.iter().any(|moment| !moment.shared.is_empty()) {
            chosen = chosen.or(draw.attribution(ui));
        }
        chosen = chosen.or(draw.curve(ui, "credibility", 56.0, (0, 1000), &series(|m| m.credibility)));
        chosen =
            chosen.or(draw.curve(ui, "quantity-cohesion", 56.0, Quantity::Cohesion.range(), &series(|m| m.cohesion)));
        let harm = moments.iter().map(|moment| moment.harm).max().unwrap_or(0).max(10);
        chosen = chosen.or(draw.curve(ui, "quantity-harm", 56.0, (0, harm), &series(|m| Some(m.harm))));
    });
    chosen
}

/// Where every moment stands on the time axis: entries of one phase side by side.
struct Places(Vec<f32>);

impl Places {
    fn new(moments: &[Moment]) -> Self {
        let last = i64::try_from(moments.len().saturating_sub(1)).unwrap_or(1).max(1);
        let place = |index: usize| between(i64::try_from(index).unwrap_or(0), 0, last);
        Self((0..moments.len()).map(place).collect())
    }

    fn get(&self, at: usize) -> Option<f32> {
        self.0.get(at).copied()
    }
}

struct Draw<'a> {
    lens: &'a Lens<'a>,
    places: &'a Places,
    moments: &'a [Moment],
    cursor: Option<f32>,
}

impl Draw<'_> {
    fn curve(&self, ui: &mut Ui, id: &str, height: f32, range: (i64, i64), values: &[Option<i64>]) -> Option<usize> {
        let words = self.lens.words;
        let known: Vec<(usize, i64)> =
            values.iter().enumerate().filter_map(|(index, value)| value.map(|value| (index, value))).collect();
        if known.is_empty() {
            return None;
        }
        let name = words.text(id);
        let last = known.last().map_or(0, |(_, value)| *value);
        let point =
            |&(index, value): &(usize, i64)| (self.places.get(index).unwrap_or(0.0), between(value, range.0, range.1));
        let say = |&(index, value): &(usize, i64)| self.sentence(&name, index, &value.to_string());
        let args = [("name", text(name.clone())), ("value", number(last))];
        let (_, clicked) = curve_ui(
            ui,
            &Curve {
                points: known.iter().map(point).collect(),
                height,
                cursor: self.cursor,
                label_left: name.clone(),
                range_left: format!("{}–{}", range.0, range.1),
                value_right: last.to_string(),
                gutter_left: LEFT,
                gutter_right: RIGHT,
                names: known.iter().map(say).collect(),
                accessible: words.with("curve-accessible", &args),
                ..Curve::default()
            },
        );
        clicked.and_then(|place| known.get(place)).map(|(index, _)| *index)
    }

    fn attribution(&self, ui: &mut Ui) -> Option<usize> {
        let words = self.lens.words;
        let hypotheses = &self.lens.book.scenario.hypotheses;
        ui.add_space(4.0);
        section_head_ui(ui, &words.text("attribution-shared"), "");
        ui.horizontal_wrapped(|ui| {
            ui.add_space(LEFT);
            for (index, hypothesis) in hypotheses.iter().enumerate() {
                hypothesis_mark_ui(ui, index + 1);
                ui.label(fonts::muted(ui, &hypothesis.text));
                ui.add_space(8.0);
            }
        });
        let columns: Vec<StackedColumn> = self
            .moments
            .iter()
            .enumerate()
            .map(|(index, moment)| StackedColumn {
                x: self.places.get(index).unwrap_or(0.0),
                parts: moment.shared.iter().enumerate().map(|(place, ppm)| (place + 1, *ppm)).collect(),
            })
            .collect();
        let names: Vec<String> = self
            .moments
            .iter()
            .enumerate()
            .map(|(index, moment)| {
                let top = crate::engine::core::arithmetic::top(&moment.shared);
                let name = hypotheses.get(top).map_or("", |hypothesis| hypothesis.text.as_str());
                let value = percent(moment.shared.get(top).copied().unwrap_or(0));
                self.sentence(name, index, &format!("{value} %"))
            })
            .collect();
        let (_, clicked) = stacked_curve_ui(
            ui,
            &StackedCurve {
                columns,
                lines: self.own_line(),
                ticks: vec![0, 20, 55, 80, 95],
                height: 170.0,
                cursor: self.cursor,
                gutter_left: LEFT,
                gutter_right: RIGHT,
                accessible: names.last().cloned().unwrap_or_default(),
                names,
            },
        );
        clicked
    }

    /// What the seat itself gave the hypothesis that the shared picture ends with.
    fn own_line(&self) -> Vec<StatedLine> {
        let Some(last) = self.moments.last() else { return Vec::new() };
        let top = crate::engine::core::arithmetic::top(&last.shared);
        let points: Vec<(f32, f32)> = self
            .moments
            .iter()
            .enumerate()
            .filter_map(|(index, moment)| {
                moment.ours.get(top).map(|ppm| (self.places.get(index).unwrap_or(0.0), from_ppm(*ppm)))
            })
            .collect();
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
}

/// Decisions on the time axis; a click goes there.
fn decisions(ui: &mut Ui, lens: &Lens<'_>, moments: &[Moment], lines: &[StoryLine], places: &Places) -> Option<usize> {
    let mut chosen = None;
    section_head_ui(ui, &lens.words.text("decisions"), &lens.words.text("decisions-detail"));
    let width = ui.available_width();
    let span = (width - LEFT - RIGHT).max(1.0);
    let decided: Vec<(&StoryLine, &str, usize)> = lines
        .iter()
        .filter(|line| line.telling == Telling::Decision)
        .filter_map(|line| {
            let index = moments.iter().position(|moment| moment.entry == line.entry)?;
            Some((line, line.measure.as_deref()?, index))
        })
        .collect();
    let wanted: Vec<f32> =
        decided.iter().map(|(.., index)| LEFT + span * places.get(*index).unwrap_or(0.0) - TILE.x / 2.0).collect();
    let (lefts, rows) = beside_each_other(&wanted, width);
    #[allow(clippy::cast_precision_loss, reason = "a handful of rows")]
    let row_top = |row: usize| row as f32 * (TILE.y + 6.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, row_top(rows)), egui::Sense::hover());
    access::named(ui, &response, &lens.words.text("decisions"));
    for (at, ((line, id, index), left)) in decided.into_iter().zip(lefts).enumerate() {
        let place = egui::Rect::from_min_size(rect.min + vec2(left, 3.0 + row_top(at % rows)), TILE);
        let category = lens.book.measure(&id.into()).map_or("cross-cutting", |m| m.category.slug());
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(place));
        measure_tile_ui(&mut child, id, category, true);
        let hit = ui.interact(place, ui.scope_id().with((line.entry, id, at)), egui::Sense::click());
        access::named(ui, &hit, &line.text);
        if hit.on_hover_text(&line.text).clicked() {
            chosen = Some(index);
        }
    }
    chosen
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
