//! Tabs with an underline.
//!
//! **Invariant:** the chosen tab is told by its weight and underline, not by colour alone.

use egui::accesskit::Role;
use egui::{Align2, Rect, Shape, Stroke, TextStyle, Ui, UiBuilder, pos2, vec2};

use crate::ui::access;
use crate::ui::kit::choice::choice_ui;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette};

/// What a tab takes beside its word, in points: as a rule, and where there is little room.
const ROOMY: f32 = 24.0;
const CLOSE: f32 = 12.0;
/// Between two tabs.
const GAP: f32 = 4.0;

/// Draws the tabs over the width that is left and says whether the choice changed.
pub fn tabs_ui(ui: &mut Ui, labels: &[String], selected: &mut usize, group_name: &str) -> bool {
    let builder = UiBuilder::new().accessibility_role(Role::TabList).accessibility_label(group_name);
    let under = ui.painter().add(Shape::Noop);
    let tabs = ui.scope_builder(builder, |ui| {
        // Where the words of a language are long they stand closer, and at last in a second row.
        let wide: f32 = labels.iter().map(|label| width(ui, label) + ROOMY + GAP).sum();
        let room = if wide > ui.available_width() { CLOSE } else { ROOMY };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(GAP, 0.0);
            let mut changed = false;
            for (at, label) in labels.iter().enumerate() {
                changed |= tab_ui(ui, (at, labels.len()), label, room, selected);
            }
            changed
        })
        .inner
    });
    let rect = tabs.response.rect;
    let line = Stroke::new(1.0, Palette::of(ui.ctx()).stroke);
    let reach = rect.left()..=ui.max_rect().right();
    ui.painter().set(under, Shape::hline(reach, rect.bottom() - 0.5, line));
    tabs.inner
}

fn width(ui: &Ui, label: &str) -> f32 {
    let font = parts::font(ui, &TextStyle::Body, Weight::Bold);
    parts::line(ui, label, font, Palette::of(ui.ctx()).text, f32::INFINITY).size().x
}

fn tab_ui(ui: &mut Ui, (at, total): (usize, usize), label: &str, room: f32, selected: &mut usize) -> bool {
    let k = theme::scale(ui);
    let palette = Palette::of(ui.ctx());
    let measure =
        |weight, color| parts::line(ui, label, parts::font(ui, &TextStyle::Body, weight), color, f32::INFINITY);
    let chosen = *selected == at;
    // The bold width is kept for both states, so that no tab moves when another is chosen.
    let bold = measure(Weight::Bold, palette.text);
    let regular = measure(Weight::Regular, palette.muted);
    let size = vec2(bold.size().x + room * k, 34.0 * k);
    let response = choice_ui(ui, size, at, total, selected);
    access::chosen_as(ui, &response, Role::Tab, *selected == at, label);

    let rect = response.rect;
    let text = if chosen || response.hovered() { bold } else { regular };
    parts::put(ui, text, Align2::CENTER_CENTER, rect.center());
    if chosen {
        let underline = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 2.0), rect.max);
        ui.painter().rect_filled(underline, 0, palette.accent);
    }
    parts::focus_ring_inside(ui, &response, rect, 4);
    response.changed()
}
