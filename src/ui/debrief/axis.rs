//! The time axis of the debrief: turns, the place on screen, decisions above it and bookmarks on it.
//!
//! **Invariant:** everything stands where it stands on the curves below; what can be dragged can be moved by arrow keys.

use egui::accesskit::Role;
use egui::{Align2, EventFilter, Key, Modifiers, Rect, Response, Sense, Stroke, TextStyle, Ui, pos2, vec2};

use crate::ui::access;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::kit::tile::measure_tile_ui;
use crate::ui::theme::{self, Palette};
use crate::view::charts::{AxisView, DecisionPoint, WHOLE};

/// A tile of a measure on the timeline.
const TILE: egui::Vec2 = vec2(32.0, 22.0);

/// The axis as it is drawn.
pub(super) struct Axis {
    /// Where each moment stands, from 0 to 1.
    pub places: Vec<f32>,
    turns: Vec<(f32, String)>,
}

/// The gutters that all charts share.
#[derive(Clone, Copy)]
pub(super) struct Gutters {
    /// Left of the curves.
    pub left: f32,
    /// Right of them.
    pub right: f32,
}

impl Axis {
    pub fn new(view: &AxisView) -> Self {
        Self {
            places: view.places.iter().map(|place| part(*place)).collect(),
            turns: view.turns.iter().map(|(place, name)| (part(*place), name.clone())).collect(),
        }
    }

    /// Where a moment stands.
    pub fn place(&self, moment: usize) -> f32 {
        self.places.get(moment).copied().unwrap_or(0.0)
    }

    /// Draws the axis with its thumb; gives the moment to which it was moved.
    pub fn ui(
        &self,
        ui: &mut Ui,
        gutters: Gutters,
        at: usize,
        name: &str,
        said: &str,
        marks: &[(usize, String)],
    ) -> Option<usize> {
        let k = theme::scale(ui);
        let palette = Palette::of(ui.ctx());
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0 * k), Sense::click_and_drag());
        access::named_as(ui, &response, Role::Slider, name);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(said));
        let line = Rect::from_min_max(
            pos2(rect.left() + gutters.left, rect.top()),
            pos2((rect.right() - gutters.right).max(rect.left() + gutters.left + 1.0), rect.top() + 22.0 * k),
        );
        let y = line.center().y;
        let painter = ui.painter();
        painter.hline(line.x_range(), y, Stroke::new(2.0, palette.control));
        let mut free = f32::NEG_INFINITY;
        for (nth, (place, turn)) in self.turns.iter().enumerate() {
            let x = parts::along(line, *place);
            painter.vline(x, y - 6.0 * k..=y + 6.0 * k, Stroke::new(1.0, palette.control));
            let next = self.turns.get(nth + 1).map_or(line.right(), |(next, _)| parts::along(line, *next));
            let font = parts::font(ui, &parts::micro(), Weight::Regular);
            let words = parts::line(ui, turn, font, palette.muted, f32::INFINITY);
            let middle = f32::midpoint(x, next);
            if middle - words.size().x / 2.0 > free {
                free = middle + words.size().x / 2.0 + 4.0;
                parts::put(ui, words, Align2::CENTER_TOP, pos2(middle, line.bottom()));
            }
        }
        for (moment, _) in marks {
            let at = pos2(parts::along(line, self.place(*moment)), y - 3.0 * k);
            parts::pointer(painter, at, k, palette.accent, Stroke::new(1.0, palette.surface));
        }
        let thumb = pos2(parts::along(line, self.place(at)), y);
        let lit = response.hovered() || response.dragged() || response.has_focus();
        painter.circle(thumb, if lit { 9.0 } else { 7.0 } * k, palette.accent, Stroke::new(2.0, palette.surface));
        parts::focus_ring_inside(ui, &response, rect, 2);
        let moved = self.dragged(&response, line).or_else(|| by_keys(ui, &response, at, self.places.len()));
        if let Some((_, note)) = response.hover_pos().and_then(|pointer| self.mark_under(pointer.x, line, marks)) {
            response.on_hover_text(note);
        }
        moved
    }

    fn dragged(&self, response: &Response, line: Rect) -> Option<usize> {
        let pointer = response.interact_pointer_pos().filter(|_| response.dragged() || response.clicked())?;
        let gap = |place: &f32| (parts::along(line, *place) - pointer.x).abs();
        let by_gap = |a: &(usize, &f32), b: &(usize, &f32)| gap(a.1).total_cmp(&gap(b.1));
        self.places.iter().enumerate().min_by(by_gap).map(|(moment, _)| moment)
    }

    fn mark_under<'m>(&self, x: f32, line: Rect, marks: &'m [(usize, String)]) -> Option<&'m (usize, String)> {
        marks.iter().find(|(moment, _)| (parts::along(line, self.place(*moment)) - x).abs() < 8.0)
    }

    /// Draws decisions above the axis, each where it was felt; a click goes there.
    pub fn decisions_ui(
        &self,
        ui: &mut Ui,
        gutters: Gutters,
        name: &str,
        decisions: &[DecisionPoint],
    ) -> Option<usize> {
        let mut chosen = None;
        let width = ui.available_width();
        let span = (width - gutters.left - gutters.right).max(1.0);
        let at = |point: &DecisionPoint| gutters.left + span * self.place(point.felt);
        let wanted: Vec<f32> = decisions.iter().map(|point| at(point) - TILE.x / 2.0).collect();
        let (lefts, rows) = beside_each_other(&wanted, width);
        let row_top = |row: usize| parts::count(row) * (TILE.y + 6.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, row_top(rows) + 4.0), Sense::hover());
        access::named(ui, &response, name);
        let palette = Palette::of(ui.ctx());
        let label = parts::font(ui, &TextStyle::Small, Weight::Bold);
        let label = parts::line(ui, name, label, palette.text, gutters.left - 12.0);
        parts::put(
            ui,
            label,
            Align2::RIGHT_CENTER,
            pos2(rect.left() + gutters.left - 12.0, rect.top() + TILE.y / 2.0 + 3.0),
        );
        for (nth, (point, left)) in decisions.iter().zip(lefts).enumerate() {
            let place = Rect::from_min_size(rect.min + vec2(left, 3.0 + row_top(nth % rows)), TILE);
            let foot = pos2(rect.left() + at(point), rect.bottom());
            ui.painter().line_segment([place.center_bottom(), foot], Stroke::new(1.0, palette.control));
            let mut child = ui.new_child(egui::UiBuilder::new().max_rect(place));
            measure_tile_ui(&mut child, &point.measure, &point.category, point.adopted);
            if !point.adopted {
                let cross = Stroke::new(1.5, palette.danger);
                ui.painter().line_segment([place.left_bottom(), place.right_top()], cross);
            }
            let id = ui.scope_id().with((point.entry, point.measure.as_str(), nth));
            let hit = ui.interact(place, id, Sense::click());
            access::named(ui, &hit, &point.said);
            parts::focus_ring(ui, &hit, place, 3);
            if hit.on_hover_text(&point.said).clicked() {
                chosen = Some(point.felt);
            }
        }
        chosen
    }
}

fn part(place: u32) -> f32 {
    parts::between(place.into(), 0, WHOLE.into())
}

fn by_keys(ui: &Ui, response: &Response, at: usize, moments: usize) -> Option<usize> {
    if !response.has_focus() {
        return None;
    }
    let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = moments.saturating_sub(1);
    if pressed(Key::ArrowRight) {
        Some((at + 1).min(last))
    } else if pressed(Key::ArrowLeft) {
        Some(at.saturating_sub(1))
    } else if pressed(Key::Home) {
        Some(0)
    } else if pressed(Key::End) {
        Some(last)
    } else {
        None
    }
}

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
