//! The banner that says EXERCISE on every window.
//!
//! **Invariant:** the same amber in every theme, never in the tab order, and the marking is never cut: a title gives
//! way to it, and where there is no room even so it runs over several lines.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{Align, Align2, FontId, Galley, Response, Sense, TextStyle, Ui, pos2, vec2};

use crate::ui::access;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette};

/// Between the scenario's title and its marking.
const BETWEEN: &str = " · ";
/// The narrowest room in which a part of a title still tells something, in points.
const LEAST_TITLE: f32 = 48.0;

/// Draws the banner over the full width: the word, the scenario's title and marking, the word.
pub fn banner_ui(ui: &mut Ui, exercise_word: &str, title: &str, marking: &str) -> Response {
    let k = theme::scale(ui);
    let palette = Palette::of(ui.ctx());
    let bold = FontId::new(13.0 * k, theme::bold_family());
    let inner = ui.available_width() - 32.0 * k;
    let word = parts::line(ui, exercise_word, bold, palette.on_exercise, inner / 4.0);
    let room = inner - 2.0 * word.size().x - 32.0 * k;
    let said = if title.is_empty() { marking.to_owned() } else { format!("{title}{BETWEEN}{marking}") };
    let middle = middle(ui, title, marking, room, LEAST_TITLE * k);

    let height = (middle.size().y + 4.0 * k).max(24.0 * k);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    access::named_as(ui, &response, Role::Banner, &format!("{exercise_word}. {said}"));
    ui.painter().rect_filled(rect, 0, palette.exercise);
    let inner = rect.shrink2(vec2(16.0 * k, 0.0));
    parts::put(ui, word.clone(), Align2::LEFT_CENTER, inner.left_center());
    if middle.rows.len() > 1 {
        let top = pos2(inner.center().x, inner.center().y - middle.size().y / 2.0);
        ui.painter().galley(top, middle, palette.on_exercise);
    } else {
        let left = inner.center().x - middle.size().x / 2.0;
        parts::put(ui, middle, Align2::LEFT_CENTER, pos2(left, inner.center().y));
    }
    parts::put(ui, word, Align2::RIGHT_CENTER, inner.right_center());
    response.on_hover_text(said)
}

/// Title and marking in one line, as much of the title as there is room for; a marking that is too long alone, wrapped.
fn middle(ui: &Ui, title: &str, marking: &str, room: f32, least: f32) -> Arc<Galley> {
    let font = parts::font(ui, &TextStyle::Small, Weight::Regular);
    let color = Palette::of(ui.ctx()).on_exercise;
    let line = |text: &str, width: f32| parts::line(ui, text, font.clone(), color, width);
    let wanted = line(marking, f32::INFINITY).size().x;
    let behind = format!("{BETWEEN}{marking}");
    let left = room - line(&behind, f32::INFINITY).size().x;
    let whole = line(title, f32::INFINITY).size().x;
    if !title.is_empty() && left >= least.min(whole) {
        let shown = line(title, left);
        let part: String = shown.rows.iter().map(|row| row.text()).collect();
        return line(&format!("{part}{behind}"), f32::INFINITY);
    }
    if wanted <= room {
        return line(marking, f32::INFINITY);
    }
    let mut job = LayoutJob::simple(marking.to_owned(), font, color, room.max(1.0));
    job.halign = Align::Center;
    ui.painter().layout_job(job)
}
