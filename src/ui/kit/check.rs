//! A box to tick, and a card that is one of several answers.
//!
//! **Invariant:** ticked is a check, chosen is a filled dot, both readable without colour.

use egui::accesskit::Role;
use egui::{Align2, Rect, Response, Stroke, StrokeKind, TextStyle, Ui, Vec2, pos2, vec2};

use crate::ui::access;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette};

/// A box with its words; the whole line can be clicked.
pub fn check_ui(ui: &mut Ui, checked: &mut bool, label: &str) -> Response {
    let k = theme::scale(ui);
    let palette = Palette::of(ui.ctx());
    let font = parts::font(ui, &TextStyle::Body, Weight::Regular);
    let text = parts::line(ui, label, font, palette.text, ui.available_width() - 24.0 * k);
    let size = vec2(text.size().x + 24.0 * k, text.size().y.max(24.0 * k));
    let mut response = parts::press(ui, size, ui.is_enabled());
    if response.clicked() {
        *checked = !*checked;
        response.mark_changed();
    }
    access::chosen_as(ui, &response, Role::CheckBox, *checked, label);

    let rect = response.rect;
    let square = icons::at_left(rect, 0.0, 16.0 * k);
    box_ui(ui, square, *checked, response.hovered());
    parts::put(ui, text, Align2::LEFT_CENTER, pos2(rect.left() + 24.0 * k, rect.center().y));
    parts::focus_ring(ui, &response, rect, 2);
    response
}

/// One answer of a radio group as a card: what it is in bold, what it does below.
pub fn option_ui(ui: &mut Ui, selected: bool, title: &str, detail: &str) -> Response {
    let k = theme::scale(ui);
    let palette = Palette::of(ui.ctx());
    let response = parts::press(ui, vec2(ui.available_width(), 48.0 * k), ui.is_enabled());
    access::chosen_as(ui, &response, Role::RadioButton, selected, title);
    access::described(&response, detail);

    let rect = response.rect;
    let (fill, edge) = match (selected, response.hovered()) {
        (true, _) => (palette.accent_soft, palette.accent),
        (false, true) => (palette.surface, palette.text),
        (false, false) => (palette.surface, palette.control),
    };
    ui.painter().rect(rect, 4, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    radio(ui, pos2(rect.left() + 17.0 * k, rect.center().y), selected, k);
    let left = rect.left() + 36.0 * k;
    let room = rect.right() - left - 8.0 * k;
    let bold = parts::font(ui, &TextStyle::Body, Weight::Bold);
    let title = parts::line(ui, title, bold, palette.text, room);
    let small = parts::font(ui, &TextStyle::Small, Weight::Regular);
    let below = parts::line(ui, detail, small, palette.muted, room);
    parts::put(ui, title, Align2::LEFT_CENTER, pos2(left, rect.top() + 16.0 * k));
    parts::put(ui, below, Align2::LEFT_CENTER, pos2(left, rect.top() + 33.0 * k));
    parts::focus_ring(ui, &response, rect, 4);
    response
}

fn box_ui(ui: &Ui, square: Rect, checked: bool, hovered: bool) {
    let palette = Palette::of(ui.ctx());
    if checked {
        ui.painter().rect_filled(square, 2, palette.accent);
        let inner = Rect::from_center_size(square.center(), square.size() * 0.75);
        icons::paint(ui.painter(), inner, Icon::Check, palette.on_accent);
    } else {
        let edge = if hovered { palette.text } else { palette.control };
        let edge = Stroke::new(1.0, edge);
        ui.painter().rect(square, 2, palette.surface, edge, StrokeKind::Inside);
    }
}

fn radio(ui: &Ui, center: egui::Pos2, selected: bool, k: f32) {
    let palette = Palette::of(ui.ctx());
    let painter = ui.painter();
    if selected {
        painter.circle_stroke(center, 7.0 * k, Stroke::new(2.0, palette.accent));
        painter.circle_filled(center, 4.0 * k, palette.accent);
    } else {
        let ring = Rect::from_center_size(center, Vec2::splat(16.0 * k));
        painter.circle_stroke(ring.center(), 7.5 * k, Stroke::new(1.0, palette.control));
    }
}
