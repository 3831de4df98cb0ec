//! One place in the navigation.
//!
//! **Invariant:** an icon never stands without its word, and the chosen place is bold and edged.

use egui::accesskit::AriaCurrent;
use egui::{Align2, Pos2, Rect, Response, Stroke, StrokeKind, TextStyle, Ui, pos2, vec2};

use crate::ui::access;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette};

/// A row over the width that is left, 36 high, with the number of things that wait there.
pub fn nav_item_ui(ui: &mut Ui, icon: Icon, label: &str, badge: Option<usize>, selected: bool) -> Response {
    let k = theme::scale(ui);
    let response = parts::press(ui, vec2(ui.available_width(), 36.0 * k), ui.is_enabled());
    access::named(ui, &response, label);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        if selected {
            node.set_aria_current(AriaCurrent::Page);
        }
        if let Some(number) = badge {
            node.set_value(number.to_string());
        }
    });
    let rect = response.rect;
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let palette = Palette::of(ui.ctx());
    let lit = selected || response.hovered();
    let (weight, text, glyph) = match (selected, lit) {
        (true, _) => (Weight::Bold, palette.text, palette.accent),
        (false, true) => (Weight::Regular, palette.text, palette.text),
        (false, false) => (Weight::Regular, palette.muted, palette.muted),
    };
    if selected {
        ui.painter().rect_filled(rect, 4, palette.accent_soft);
        let edge = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        ui.painter().rect_filled(edge, 1, palette.accent);
    }
    icons::paint(ui.painter(), icons::at_left(rect, 10.0 * k, 16.0 * k), icon, glyph);
    let right = badge.map_or(rect.right() - 10.0 * k, |number| {
        number_badge(ui, pos2(rect.right() - 10.0 * k, rect.center().y), number, selected)
    });
    let left = rect.left() + 36.0 * k;
    let font = parts::font(ui, &TextStyle::Body, weight);
    let line = parts::line(ui, label, font, text, right - left - 6.0 * k);
    let cut = line.elided;
    parts::put(ui, line, Align2::LEFT_CENTER, pos2(left, rect.center().y));
    parts::focus_ring_inside(ui, &response, rect, 4);
    if cut { response.on_hover_text(label) } else { response }
}

/// Draws a number towards the left and returns where its badge begins.
fn number_badge(ui: &Ui, right_center: Pos2, number: usize, hot: bool) -> f32 {
    let k = theme::scale(ui);
    let palette = Palette::of(ui.ctx());
    let (weight, color, fill, edge) = if hot {
        (Weight::Bold, palette.on_accent, palette.accent, palette.accent)
    } else {
        (Weight::Regular, palette.text, palette.surface, palette.control)
    };
    let font = parts::font(ui, &TextStyle::Small, weight);
    let line = parts::line(ui, &number.to_string(), font, color, f32::INFINITY);
    let size = vec2((line.size().x + 10.0 * k).max(18.0 * k), 18.0 * k);
    let rect = Align2::RIGHT_CENTER.anchor_size(right_center, size);
    ui.painter().rect(rect, 4, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    parts::put(ui, line, Align2::CENTER_CENTER, rect.center());
    rect.left()
}
