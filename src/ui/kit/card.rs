//! Cards, notes and the heads of screens, panes and sections.
//!
//! **Invariant:** flat fills and one-point edges; a note always has its glyph and its sentence.

use egui::{Frame, InnerResponse, Label, Response, RichText, Stroke, TextStyle, Ui};

use crate::ui::icons::{self, Icon};
use crate::ui::theme::{self, Palette, Tone};
use crate::ui::{access, fonts};

/// How far the baseline of Noto Sans lies below the top of its line, in parts of its size.
const ASCENT: f32 = 1.069;

/// A surface with an edge, radius 6 and padding 16.
pub fn card_ui<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let palette = Palette::of(ui.ctx());
    frame(&palette, 16).show(ui, |ui| ui.vertical(contents).inner)
}

/// A card whose rows reach its edges: no padding inside.
pub fn list_card_ui<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let palette = Palette::of(ui.ctx());
    // The last row's line lies on the card's own edge.
    let margin = egui::Margin { bottom: -1, ..egui::Margin::ZERO };
    frame(&palette, 0).inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.vertical(contents).inner
    })
}

/// One sentence with its glyph in a soft fill; returns the words, so that a caller can make them live.
pub fn note_ui(ui: &mut Ui, tone: Tone, icon: Icon, text: &str) -> Response {
    let palette = Palette::of(ui.ctx());
    let (color, soft) = palette.tone(tone);
    let edge = Stroke::new(1.0, palette.edge(tone));
    let size = theme::font(ui, &TextStyle::Small).size;
    Frame::new()
        .fill(soft)
        .stroke(edge)
        .corner_radius(4)
        .inner_margin(egui::Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.horizontal_top(|ui| {
                icons::icon_ui(ui, icon, size * 4.0 / 3.0, color);
                let words = RichText::new(text).size(size * 13.0 / 12.0).color(palette.text);
                ui.add(Label::new(words).wrap())
            })
            .inner
        })
        .inner
}

/// The name of the screen and a line about it; heading of level 1.
pub fn screen_head_ui(ui: &mut Ui, title: &str, subtitle: &str) -> Response {
    head_ui(ui, 1, &TextStyle::Heading, &TextStyle::Body, [title, subtitle])
}

/// The name of a card or pane and a line about it; heading of level 2.
pub fn pane_head_ui(ui: &mut Ui, title: &str, subtitle: &str) -> Response {
    head_ui(ui, 2, &TextStyle::Name("title".into()), &TextStyle::Body, [title, subtitle])
}

/// The name of a section and a small line about it; heading of level 3.
pub fn section_head_ui(ui: &mut Ui, title: &str, subtitle: &str) -> Response {
    head_ui(ui, 3, &TextStyle::Body, &TextStyle::Small, [title, subtitle])
}

/// Says in place of a list what will be here, and when or why not yet.
pub fn empty_ui(ui: &mut Ui, what: &str, when: &str) -> Response {
    ui.vertical(|ui| {
        let response = ui.add(Label::new(fonts::bold(what)).wrap());
        access::status(&response, what);
        ui.add(Label::new(RichText::new(when).color(Palette::of(ui.ctx()).muted)).wrap());
    })
    .response
}

fn frame(palette: &Palette, padding: i8) -> Frame {
    Frame::new().fill(palette.surface).stroke(Stroke::new(1.0, palette.stroke)).corner_radius(6).inner_margin(padding)
}

fn head_ui(ui: &mut Ui, level: usize, large: &TextStyle, little: &TextStyle, [title, subtitle]: [&str; 2]) -> Response {
    let drop = (theme::font(ui, large).size - theme::font(ui, little).size) * ASCENT;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let response = access::heading(ui, level, fonts::bold(title).text_style(large.clone()), title);
        if !subtitle.is_empty() {
            let muted = RichText::new(subtitle).text_style(little.clone());
            let muted = muted.color(Palette::of(ui.ctx()).muted);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(drop);
                ui.add(Label::new(muted).truncate());
            });
        }
        response
    })
    .inner
}
