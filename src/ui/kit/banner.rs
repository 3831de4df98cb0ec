//! The banner that says EXERCISE on every window.
//!
//! **Invariant:** the same amber in every theme, and never in the tab order.

use egui::accesskit::Role;
use egui::{Align2, FontId, Response, Sense, TextStyle, Ui, vec2};

use crate::ui::access;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette};

/// Draws the banner over the full width: the word, the scenario's marking, the word.
pub fn banner_ui(ui: &mut Ui, exercise_word: &str, marking: &str) -> Response {
    let k = theme::scale(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0 * k), Sense::hover());
    access::named_as(ui, &response, Role::Banner, &format!("{exercise_word}. {marking}"));

    let palette = Palette::of(ui.ctx());
    ui.painter().rect_filled(rect, 0, palette.exercise);
    let inner = rect.shrink2(vec2(16.0 * k, 0.0));
    let bold = FontId::new(13.0 * k, theme::bold_family());
    let word = parts::line(ui, exercise_word, bold, palette.on_exercise, inner.width() / 4.0);
    let room = inner.width() - 2.0 * word.size().x - 32.0 * k;
    let regular = parts::font(ui, &TextStyle::Small, Weight::Regular);
    let marking = parts::line(ui, marking, regular, palette.on_exercise, room);
    parts::put(ui, word.clone(), Align2::LEFT_CENTER, inner.left_center());
    parts::put(ui, marking, Align2::CENTER_CENTER, inner.center());
    parts::put(ui, word, Align2::RIGHT_CENTER, inner.right_center());
    response
}
