//! Tiles and marks: the id of a measure, the code of a delegation, the number of a hypothesis.
//!
//! **Invariant:** each carries its letters or number; the fill only repeats the family.

use egui::accesskit::Role;
use egui::{Align2, FontId, Response, Sense, Stroke, StrokeKind, TextStyle, Ui, Vec2, vec2};

use crate::ui::access;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette};

/// A measure's id on its category's colour; outlined where the category has none or it is not open.
pub fn measure_tile_ui(ui: &mut Ui, id: &str, category_slug: &str, open: bool) -> Response {
    let k = theme::scale(ui);
    let palette = Palette::of(ui.ctx());
    let fill = palette.category(category_slug).filter(|_| open);
    let color = match fill {
        Some(_) => palette.on_category,
        None if open => palette.text,
        None => palette.muted,
    };
    let font = parts::font(ui, &TextStyle::Small, Weight::Bold);
    let line = parts::line(ui, id, font, color, f32::INFINITY);
    let size = vec2((line.size().x + 10.0 * k).max(32.0 * k), 22.0 * k);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    access::named_as(ui, &response, Role::Label, id);

    if let Some(fill) = fill {
        ui.painter().rect_filled(rect, 3, fill);
    } else {
        let edge = Stroke::new(1.0, palette.control);
        ui.painter().rect_stroke(rect, 3, edge, StrokeKind::Inside);
    }
    parts::put(ui, line, Align2::CENTER_CENTER, rect.center());
    response
}

/// A delegation's code in a square; filled softly with an accent edge when it is the one meant.
pub fn state_tile_ui(ui: &mut Ui, code: &str, size: f32, selected: bool) -> Response {
    let palette = Palette::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    access::named_as(ui, &response, Role::Label, code);

    let (fill, edge, color) = if selected {
        (palette.accent_soft, palette.accent, palette.text)
    } else {
        (palette.surface, palette.control, palette.muted)
    };
    ui.painter().rect(rect, 4, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    // Two letters as a rule; the code of an institution is longer.
    let letters = parts::count(code.chars().count().max(2));
    let font = FontId::new(size * 0.42 * (3.0 / letters).min(1.0), theme::bold_family());
    let line = parts::line(ui, code, font, color, size);
    parts::put(ui, line, Align2::CENTER_CENTER, rect.center());
    response
}

/// How large the mark of a hypothesis is, 20 × 16.
#[must_use]
pub fn mark_size(ui: &Ui) -> Vec2 {
    vec2(20.0, 16.0) * theme::scale(ui)
}

/// The number of a hypothesis in a frame of its colour.
pub fn hypothesis_mark_ui(ui: &mut Ui, number: usize) -> Response {
    let (rect, response) = ui.allocate_exact_size(mark_size(ui), Sense::hover());
    access::named_as(ui, &response, Role::Label, &number.to_string());
    paint_mark(ui, rect, number);
    response
}

/// Paints the mark of a hypothesis into a rectangle that somebody else placed.
pub fn paint_mark(ui: &Ui, rect: egui::Rect, number: usize) {
    let palette = Palette::of(ui.ctx());
    let edge = Stroke::new(1.0, palette.hypothesis(number));
    ui.painter().rect(rect, 2, palette.surface, edge, StrokeKind::Inside);
    let font = parts::font(ui, &parts::micro(), Weight::Bold);
    let line = parts::line(ui, &number.to_string(), font, palette.text, rect.width());
    parts::put(ui, line, Align2::CENTER_CENTER, rect.center());
}
