//! What the charts over time share: where values lie, the cursor, and picking one of their points.
//!
//! **Invariant:** points can be picked by arrow keys and Enter wherever they can be clicked.

use egui::{EventFilter, Key, Modifiers, Pos2, Rect, Response, Stroke, Ui, pos2};

use crate::ui::kit::parts;
use crate::ui::theme::Palette;

/// The point under the pointer or keyboard, and the one that was just clicked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Picked {
    /// The point to be emphasised.
    pub lit: Option<usize>,
    /// The point whose story is asked for.
    pub clicked: Option<usize>,
}

/// Where a place and a value from 0 to 1 lie in a chart.
#[must_use]
pub fn place(area: Rect, (x, y): (f32, f32)) -> Pos2 {
    pos2(parts::along(area, x), area.bottom() - area.height() * y.clamp(0.0, 1.0))
}

/// The points of a line in a chart.
#[must_use]
pub fn line_points(area: Rect, points: &[(f32, f32)]) -> Vec<Pos2> {
    points.iter().map(|point| place(area, *point)).collect()
}

/// Finds the point that is meant among those that can be asked about, by the nearest place to the pointer or by arrow keys.
#[must_use]
pub fn pick(ui: &Ui, response: &Response, area: Rect, places: &[f32], asked: &[usize]) -> Picked {
    if asked.is_empty() {
        return Picked::default();
    }
    let nearest = |x: f32| {
        let gap = |at: &usize| places.get(*at).map_or(f32::INFINITY, |place| (parts::along(area, *place) - x).abs());
        asked.iter().copied().min_by(|a, b| gap(a).total_cmp(&gap(b)))
    };
    let hovered = response.hover_pos().and_then(|pointer| nearest(pointer.x));
    let keyed = if response.has_focus() { asked.get(by_keys(ui, response, asked.len())).copied() } else { None };
    let pressed = response.interact_pointer_pos().and_then(|pointer| nearest(pointer.x));
    let clicked = if response.clicked() { pressed.or(keyed) } else { None };
    if let Some(place) = clicked.and_then(|at| asked.iter().position(|own| *own == at)) {
        ui.data_mut(|data| data.insert_temp(response.id, place));
    }
    Picked { lit: hovered.or(keyed), clicked }
}

/// Says the picked point's own sentence, as a tooltip and as the value of the chart.
#[must_use]
pub fn say(ui: &Ui, response: Response, picked: Picked, names: &[String]) -> Response {
    let Some(name) = picked.lit.and_then(|at| names.get(at)) else {
        return response;
    };
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(name.as_str()));
    response.on_hover_text_at_pointer(name)
}

/// Draws the cursor that runs through all charts of a page.
pub fn cursor(ui: &Ui, area: Rect, place: Option<f32>) {
    if let Some(place) = place {
        let palette = Palette::of(ui.ctx());
        let x = parts::along(area, place);
        ui.painter().vline(x, area.y_range(), Stroke::new(3.0, palette.surface));
        ui.painter().vline(x, area.y_range(), Stroke::new(1.0, palette.accent));
    }
}

fn by_keys(ui: &Ui, response: &Response, total: usize) -> usize {
    let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    let last = total - 1;
    let before = ui.data(|data| data.get_temp::<usize>(response.id)).unwrap_or(last).min(last);
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let after = if pressed(Key::ArrowRight) {
        (before + 1).min(last)
    } else if pressed(Key::ArrowLeft) {
        before.saturating_sub(1)
    } else {
        before
    };
    ui.data_mut(|data| data.insert_temp(response.id, after));
    after
}
