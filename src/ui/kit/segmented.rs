//! A segmented choice: a radio group in one row.
//!
//! **Invariant:** the chosen one is told by its check as well as by its fill.

use egui::accesskit::Role;
use egui::{Align2, CornerRadius, Rect, Response, Stroke, StrokeKind, TextStyle, Ui, UiBuilder, Vec2, pos2, vec2};

use crate::ui::access;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::choice::choice_ui;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette};

/// Draws the options and says whether the choice changed.
///
/// Nothing is chosen while `selected` lies past the end.
pub fn segmented_ui(ui: &mut Ui, options: &[String], selected: &mut usize, group_name: &str) -> bool {
    let builder = UiBuilder::new().accessibility_role(Role::RadioGroup).accessibility_label(group_name);
    let group = ui.scope_builder(builder, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let mut changed = false;
            let mut focused = false;
            let mut frame = Rect::NOTHING;
            for (at, label) in options.iter().enumerate() {
                let response = segment_ui(ui, at, options.len(), label, selected);
                changed |= response.changed();
                focused |= response.has_focus();
                frame = frame.union(response.rect);
            }
            // Drawn last and around them all, so that no neighbour covers it.
            parts::ring(ui, frame, 4, focused);
            changed
        })
        .inner
    });
    group.inner
}

fn segment_ui(ui: &mut Ui, at: usize, total: usize, label: &str, selected: &mut usize) -> Response {
    let k = theme::scale(ui);
    let chosen = *selected == at;
    let weight = if chosen { Weight::Bold } else { Weight::Regular };
    let palette = Palette::of(ui.ctx());
    let color = if chosen { palette.on_accent } else { palette.text };
    let font = parts::font(ui, &TextStyle::Small, weight);
    let text = parts::line(ui, label, font, color, ui.available_width());
    let check = if chosen { 16.0 * k } else { 0.0 };
    let size = vec2(text.size().x + check + 16.0 * k, 26.0 * k);
    let response = choice_ui(ui, size, at, total, selected);
    access::chosen_as(ui, &response, Role::RadioButton, *selected == at, label);

    let rect = response.rect;
    let painter = ui.painter();
    let corners = ends(at, total);
    let edge = Stroke::new(1.0, if response.hovered() { palette.text } else { palette.control });
    let fill = if chosen { palette.accent } else { palette.surface };
    // Neighbours share one edge, so each reaches a point over the next.
    let framed = if at + 1 < total { rect.with_max_x(rect.right() + 1.0) } else { rect };
    painter.rect(framed, corners, fill, edge, StrokeKind::Inside);
    if chosen {
        let middle = pos2(rect.left() + 14.0 * k, rect.center().y);
        let square = Rect::from_center_size(middle, Vec2::splat(12.0 * k));
        icons::paint(painter, square, Icon::Check, color);
    }
    parts::put(ui, text, Align2::RIGHT_CENTER, pos2(rect.right() - 8.0 * k, rect.center().y));
    response
}

fn ends(at: usize, total: usize) -> CornerRadius {
    let left = if at == 0 { 4 } else { 0 };
    let right = if at + 1 == total { 4 } else { 0 };
    CornerRadius { nw: left, sw: left, ne: right, se: right }
}
