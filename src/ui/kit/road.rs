//! A proposal's road as a line of stations.
//!
//! **Invariant:** the stations of all roads stand in the same columns, and the deciding one is square.

use egui::{Align2, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, TextStyle, Ui, Vec2, pos2, vec2};

use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette};

/// How a proposal stands to one body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StationState {
    /// Passed.
    Done,
    /// Lies there now.
    Here,
    /// Waits there longer than planned.
    Held,
    /// Still to come.
    Ahead,
    /// It fell there.
    Fell,
    /// Not on this road; the line passes without a mark.
    Absent,
}

/// One body on a road.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Station {
    /// The few words under it, as "turn 4" or "votes now".
    pub caption: String,
    /// How the proposal stands to it.
    pub state: StationState,
    /// Whether this body decides.
    pub decides: bool,
}

/// Draws a road in a width of its own; the row that holds it says its words.
pub fn road_in_ui(ui: &mut Ui, stations: &[Station], width: f32) -> Response {
    let k = theme::scale(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 46.0 * k), Sense::hover());
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let column = width / parts::count(stations.len().max(1));
    let place = |at: usize| pos2(rect.left() + column * (parts::count(at) + 0.5), rect.top() + 16.0 * k);
    let present: Vec<(Pos2, &Station)> = stations
        .iter()
        .enumerate()
        .filter(|(_, station)| station.state != StationState::Absent)
        .map(|(at, station)| (place(at), station))
        .collect();
    for (from, to) in present.iter().zip(present.iter().skip(1)) {
        link(ui, from.0, to.0, to.1.state);
    }
    for (at, (center, station)) in present.iter().enumerate() {
        mark(ui, *center, station, k);
        // A caption may reach into columns that this road passes by, half the way to the next station.
        let before = at.checked_sub(1).and_then(|before| present.get(before));
        let left = before.map_or(center.x - rect.left() + 6.0 * k, |(other, _)| (center.x - other.x) / 2.0);
        let after = present.get(at + 1);
        let right = after.map_or(rect.right() - center.x + 6.0 * k, |(other, _)| (other.x - center.x) / 2.0);
        caption(ui, pos2(center.x, rect.top() + 37.0 * k), station, 2.0 * left.min(right) - 4.0 * k);
    }
    response
}

/// Names the columns above the roads, in the same places.
pub fn road_head_ui(ui: &mut Ui, names: &[(String, String)], width: f32) -> Response {
    let k = theme::scale(ui);
    let muted = Palette::of(ui.ctx()).muted;
    let (rect, response) = ui.allocate_exact_size(vec2(width, 20.0 * k), Sense::hover());
    let column = width / parts::count(names.len().max(1));
    for (at, (name, about)) in names.iter().enumerate() {
        let font = parts::font(ui, &TextStyle::Small, Weight::Regular);
        let line = parts::line(ui, name, font, muted, column - 4.0 * k);
        let middle = rect.left() + column * (parts::count(at) + 0.5);
        parts::put(ui, line, Align2::CENTER_CENTER, pos2(middle, rect.center().y));
        let cell = Rect::from_center_size(pos2(middle, rect.center().y), vec2(column, rect.height()));
        ui.interact(cell, response.id.with(at), Sense::hover()).on_hover_text(about);
    }
    response
}

fn link(ui: &Ui, from: Pos2, to: Pos2, towards: StationState) {
    let palette = Palette::of(ui.ctx());
    match towards {
        StationState::Done | StationState::Here | StationState::Held | StationState::Fell => {
            ui.painter().line_segment([from, to], Stroke::new(2.0, palette.text));
        }
        StationState::Ahead | StationState::Absent => {
            parts::dashed_line(ui.painter(), [from, to], Stroke::new(1.0, palette.control));
        }
    }
}

fn mark(ui: &Ui, center: Pos2, station: &Station, k: f32) {
    let palette = Palette::of(ui.ctx());
    let painter = ui.painter();
    let (fill, edge) = match station.state {
        StationState::Done => (palette.text, palette.text),
        StationState::Here => (palette.accent, palette.accent),
        StationState::Held => (palette.caution_soft, palette.caution),
        StationState::Fell => (palette.danger, palette.danger),
        StationState::Ahead | StationState::Absent => (palette.surface, palette.control),
    };
    let stroke = Stroke::new(1.5, edge);
    if station.decides {
        let square = Rect::from_center_size(center, Vec2::splat(18.0 * k));
        painter.rect(square, 2, fill, stroke, StrokeKind::Inside);
    } else {
        painter.circle(center, 8.0 * k, fill, stroke);
    }
    match station.state {
        StationState::Done => {
            let check = [vec2(-3.5, 0.3), vec2(-1.0, 2.8), vec2(3.5, -2.4)];
            let points = check.into_iter().map(|offset| center + offset * k).collect();
            painter.add(Shape::line(points, Stroke::new(1.8 * k, palette.surface)));
        }
        StationState::Here => {
            painter.circle_filled(center, 3.0 * k, palette.on_accent);
        }
        StationState::Fell => {
            for sign in [-1.0, 1.0] {
                let bar = [center + vec2(-3.2, -3.2 * sign) * k, center + vec2(3.2, 3.2 * sign) * k];
                painter.line_segment(bar, Stroke::new(1.8 * k, palette.on_status));
            }
        }
        StationState::Held => {
            for x in [-2.2, 2.2] {
                let bar = [center + vec2(x, -3.2) * k, center + vec2(x, 3.2) * k];
                painter.line_segment(bar, Stroke::new(1.8 * k, palette.caution));
            }
        }
        StationState::Ahead | StationState::Absent => {}
    }
}

fn caption(ui: &Ui, center: Pos2, station: &Station, width: f32) {
    let palette = Palette::of(ui.ctx());
    let (weight, color) = match station.state {
        StationState::Here | StationState::Held => (Weight::Bold, palette.text),
        StationState::Done | StationState::Ahead | StationState::Fell | StationState::Absent => {
            (Weight::Regular, palette.muted)
        }
    };
    let line = parts::line(ui, &station.caption, parts::font(ui, &parts::micro(), weight), color, width);
    parts::put(ui, line, Align2::CENTER_CENTER, center);
}
