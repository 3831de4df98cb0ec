//! Badges and key hints.
//!
//! **Invariant:** a badge always carries a word; its colour only repeats it.

use egui::accesskit::Role;
use egui::{Align2, Response, Sense, Stroke, StrokeKind, TextStyle, Ui, vec2};

use crate::ui::access;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette, Tone};

/// A word in a soft fill with a status edge, 18 high.
pub fn badge_ui(ui: &mut Ui, text: &str, tone: Tone) -> Response {
    let k = theme::scale(ui);
    let palette = Palette::of(ui.ctx());
    let (color, soft) = palette.tone(tone);
    let room = ui.available_width() - 10.0 * k;
    let line = parts::line(ui, text, parts::font(ui, &TextStyle::Small, Weight::Regular), color, room);
    let size = vec2(line.size().x + 10.0 * k, 18.0 * k);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    access::named_as(ui, &response, Role::Label, text);

    let edge = Stroke::new(1.0, palette.edge(tone));
    ui.painter().rect(rect, 4, soft, edge, StrokeKind::Inside);
    let cut = line.elided;
    parts::put(ui, line, Align2::CENTER_CENTER, rect.center());
    if cut { response.on_hover_text(text) } else { response }
}

/// The name of a key, shown where it saves time.
pub fn key_ui(ui: &mut Ui, key: &str) -> Response {
    let k = theme::scale(ui);
    let palette = Palette::of(ui.ctx());
    let font = parts::font(ui, &parts::micro(), Weight::Regular);
    let line = parts::line(ui, key, font, palette.text, f32::INFINITY);
    let size = vec2(line.size().x + 10.0 * k, 17.0 * k);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    access::named_as(ui, &response, Role::Label, key);

    let edge = Stroke::new(1.0, palette.control);
    ui.painter().rect_stroke(rect, 2, edge, StrokeKind::Inside);
    parts::put(ui, line, Align2::CENTER_CENTER, rect.center());
    response
}
