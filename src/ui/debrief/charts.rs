//! The charts of the debrief: decisions on a timeline, tension, attribution, and small curves below.

use egui::{Ui, vec2};

use crate::model::quantity::Quantity;
use crate::ui::access;
use crate::ui::fonts;
use crate::ui::kit::card::{card_ui, section_head_ui};
use crate::ui::kit::curve::{Curve, StackedColumn, StackedCurve, StatedLine, curve_ui, stacked_curve_ui};
use crate::ui::kit::parts::{between, from_ppm};
use crate::ui::kit::tile::{hypothesis_mark_ui, measure_tile_ui};
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
                let top = crate::engine::attribution::top(&moment.shared);
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
        let top = crate::engine::attribution::top(&last.shared);
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
    let (rect, response) = ui.allocate_exact_size(vec2(width, 28.0), egui::Sense::hover());
    access::named(ui, &response, &lens.words.text("decisions"));
    let span = (width - LEFT - RIGHT).max(1.0);
    let mut free = rect.left();
    for line in lines.iter().filter(|line| line.telling == Telling::Decision) {
        let Some(id) = &line.measure else { continue };
        let Some(index) = moments.iter().position(|moment| moment.entry == line.entry) else { continue };
        let wanted = rect.left() + LEFT + span * places.get(index).unwrap_or(0.0) - 16.0;
        let left = wanted.max(free).min(rect.right() - 32.0);
        free = left + 34.0;
        let place = egui::Rect::from_min_size(egui::pos2(left, rect.top() + 3.0), vec2(32.0, 22.0));
        let category = lens.book.measure(&id.as_str().into()).map_or("cross-cutting", |m| m.category.slug());
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(place));
        measure_tile_ui(&mut child, id, category, true);
        let hit = ui.interact(
            place,
            ui.scope_id().with((line.entry, id, index, place.left().to_bits())),
            egui::Sense::click(),
        );
        access::named(ui, &hit, &line.text);
        if hit.on_hover_text(&line.text).clicked() {
            chosen = Some(index);
        }
    }
    chosen
}
