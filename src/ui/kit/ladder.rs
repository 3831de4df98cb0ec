//! The escalation ladder, with the curve of tension over its rungs.
//!
//! **Invariant:** each rung spans its own thresholds, so the curve is read against the rungs alone.

use egui::{Align2, Pos2, Rect, Response, Shape, Stroke, StrokeKind, TextStyle, Ui, pos2, vec2};

use crate::ui::access;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette};

/// Where the curve begins, ends, and where the hollow dot of what is expected stands.
const CURVE: (f32, f32, f32) = (0.49, 0.91, 0.965);
/// The highest tension there is.
const TOP: i64 = 1000;

/// Draws the rungs, 0 at the bottom, and the tension so far; clicking opens what lies behind it.
///
/// `thresholds` holds the least tension of each rung, with or without the 0 of the lowest.
/// Points of `curve` are a place from 0 to 1 and a tension; the last is now.
#[expect(clippy::too_many_arguments, reason = "plain data of one picture, each named at the call")]
pub fn ladder_ui(
    ui: &mut Ui,
    rungs: &[String],
    thresholds: &[i64],
    curve: &[(f32, i64)],
    current: usize,
    expected: Option<i64>,
    row_height: f32,
    accessible: &str,
) -> Response {
    let size = vec2(ui.available_width(), parts::count(rungs.len()) * row_height);
    let response = parts::press(ui, size, ui.is_enabled());
    access::named(ui, &response, accessible);
    let rect = response.rect;
    if !ui.is_rect_visible(rect) {
        return response;
    }
    for (number, name) in rungs.iter().enumerate() {
        let top = rect.bottom() - parts::count(number + 1) * row_height;
        let row = Rect::from_min_size(pos2(rect.left(), top + 1.0), vec2(rect.width(), row_height - 2.0));
        rung(ui, row, number, name, number == current);
    }
    let level = |tension: i64| rect.bottom() - height_in_rungs(thresholds, rungs.len(), tension) * row_height;
    let points: Vec<Pos2> = curve
        .iter()
        .map(|(x, tension)| {
            let place = CURVE.0 + (CURVE.1 - CURVE.0) * x.clamp(0.0, 1.0);
            pos2(parts::along(rect, place), level(*tension))
        })
        .collect();
    let ahead = expected.map(|tension| pos2(parts::along(rect, CURVE.2), level(tension)));
    tension_curve(ui, &points, ahead);
    parts::focus_ring(ui, &response, rect, 2);
    response
}

/// The two captions under the curve, in the places where it begins and ends.
pub fn ladder_axis_ui(ui: &mut Ui, first: &str, last: &str) -> Response {
    let size = vec2(ui.available_width(), 16.0 * theme::scale(ui));
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    let muted = Palette::of(ui.ctx()).muted;
    for (text, place) in [(first, CURVE.0), (last, CURVE.1)] {
        let line = parts::line(ui, text, parts::font(ui, &parts::micro(), Weight::Regular), muted, rect.width());
        let half = line.size().x / 2.0;
        let middle = parts::along(rect, place).min(rect.right() - half);
        parts::put(ui, line, Align2::CENTER_CENTER, pos2(middle, rect.center().y));
    }
    response
}

fn rung(ui: &Ui, row: Rect, number: usize, name: &str, current: bool) {
    let palette = Palette::of(ui.ctx());
    let k = theme::scale(ui);
    let (weight, color) = if current { (Weight::Bold, palette.text) } else { (Weight::Regular, palette.muted) };
    if current {
        let edge = Stroke::new(if k > 1.5 { 3.0 } else { 1.0 }, palette.caution);
        ui.painter().rect(row, 2, palette.caution_soft, edge, StrokeKind::Inside);
    } else {
        ui.painter().rect_filled(row, 2, palette.background);
    }
    let digit = parts::font(ui, &parts::micro(), weight);
    let digit = parts::line(ui, &number.to_string(), digit, color, 18.0 * k);
    parts::put(ui, digit, Align2::RIGHT_CENTER, pos2(row.left() + 18.0 * k, row.center().y));
    let words = parts::font(ui, &TextStyle::Small, weight);
    let words = parts::line(ui, name, words, color, row.width() - 32.0 * k);
    parts::put(ui, words, Align2::LEFT_CENTER, pos2(row.left() + 26.0 * k, row.center().y));
}

/// How many rows above the foot a tension lies, each row spanning its own thresholds.
fn height_in_rungs(thresholds: &[i64], rungs: usize, tension: i64) -> f32 {
    let given = if thresholds.len() < rungs { &[0][..] } else { &[][..] };
    let floors: Vec<i64> = given.iter().chain(thresholds).copied().collect();
    let rung = floors.iter().filter(|floor| **floor <= tension).count().saturating_sub(1);
    let floor = floors.get(rung).copied().unwrap_or(0);
    let ceiling = floors.get(rung + 1).copied().unwrap_or(TOP);
    parts::count(rung) + parts::between(tension, floor, ceiling)
}

fn tension_curve(ui: &Ui, points: &[Pos2], ahead: Option<Pos2>) {
    let palette = Palette::of(ui.ctx());
    let painter = ui.painter();
    if points.len() > 1 {
        painter.add(Shape::line(points.to_vec(), Stroke::new(2.0, palette.text)));
    }
    let Some(now) = points.last().copied() else {
        return;
    };
    if let Some(ahead) = ahead {
        painter.extend(Shape::dashed_line(&[now, ahead], Stroke::new(1.0, palette.text), 3.0, 2.0));
        painter.circle(ahead, 4.0, palette.surface, Stroke::new(1.5, palette.text));
    }
    painter.circle(now, 4.5, palette.text, Stroke::new(1.5, palette.surface));
}
