//! A row of a list that can be chosen, with anything inside.
//!
//! **Invariant:** what stands in the row stays clickable; the row takes only the clicks that are left.

use egui::accesskit::Role;
use egui::{Align, Layout, Rect, Response, Stroke, TextWrapMode, Ui, UiBuilder, vec2};

use crate::ui::access;
use crate::ui::kit::parts;
use crate::ui::theme::Palette;

/// A row over the width that is left; its contents run from left to right and are cut, not wrapped.
pub fn selectable_row_ui(
    ui: &mut Ui,
    selected: bool,
    accessible: &str,
    height: f32,
    contents: impl FnOnce(&mut Ui),
) -> Response {
    let response = parts::press(ui, vec2(ui.available_width(), height), ui.is_enabled());
    access::chosen_as(ui, &response, Role::ListBoxOption, selected, accessible);

    let rect = response.rect;
    let palette = Palette::of(ui.ctx());
    let painter = ui.painter();
    if selected {
        painter.rect_filled(rect, 0, palette.accent_soft);
        painter.rect_filled(Rect::from_min_size(rect.min, vec2(3.0, height)), 0, palette.accent);
    } else if response.hovered() || response.contains_pointer() {
        painter.rect_filled(rect, 0, palette.raised);
    }
    // Short of both ends, so that the last line never leaves the round corners of a card.
    let line = rect.left() + 4.0..=rect.right() - 4.0;
    painter.hline(line, rect.bottom() - 0.5, Stroke::new(1.0, palette.stroke));

    let builder = UiBuilder::new()
        .max_rect(rect.shrink2(vec2(16.0, 4.0)))
        .layout(Layout::left_to_right(Align::Center))
        .accessibility_parent(response.id);
    let mut inner = ui.new_child(builder);
    inner.set_clip_rect(rect.intersect(ui.clip_rect()));
    inner.style_mut().wrap_mode = Some(TextWrapMode::Truncate);
    contents(&mut inner);
    parts::focus_ring_inside(ui, &response, rect, 0);
    response
}
