//! The right column of the record: in short, the figures, where it goes wrong, where the numbers come from, what follows.
//!
//! **Invariant:** words and figures come from the view; a figure that is drawn is also written.

use egui::accesskit::Role;
use egui::{Align2, Color32, Label, Rect, Sense, Stroke, StrokeKind, TextStyle, Ui, pos2, vec2};

use crate::lab::record::origins::Origins;
use crate::report::record::{RecordView, ScoreView, origins};
use crate::ui::kit::card::{pane_head_ui, section_head_ui};
use crate::ui::kit::parts::{self, Weight};
use crate::ui::shell::Shared;
use crate::ui::theme::Palette;
use crate::ui::{access, fonts};
use crate::words::{number, text};

/// The columns of the figures, and how wide each is, in points.
const COLUMNS: [&str; 4] = ["record-score-within", "record-score-order", "record-score-kept", "record-score-measures"];
const COLUMN: f32 = 54.0;
/// The least that a part of the bar of weights is wide.
const LEAST: f32 = 4.0;

/// Draws the column for the weights that are shown.
pub(super) fn side_ui(ui: &mut Ui, shared: &Shared, view: &RecordView, from: &Origins, weights: usize) {
    pane_head_ui(ui, &shared.say("record-short-title"), "");
    for sentence in &view.short {
        ui.add(Label::new(sentence).wrap());
    }
    ui.separator();
    scores_ui(ui, shared, &view.scores);
    ui.separator();
    wrong(ui, shared, view, weights);
    ui.separator();
    weights_ui(ui, shared, from);
    ui.separator();
    section_head_ui(ui, &shared.say("record-follows-title"), "");
    ui.add(Label::new(shared.say("record-follows")).wrap());
    if from.changed > 0 {
        let changed = i64::try_from(from.changed).unwrap_or(0);
        let said = shared.words.with("record-follows-changed", &[("changed", number(changed))]);
        ui.add(Label::new(said).wrap());
    }
}

/// One line for the model held out, the model fitted, and each rule of thumb.
fn scores_ui(ui: &mut Ui, shared: &Shared, scores: &[ScoreView]) {
    let palette = Palette::of(ui.ctx());
    let width = ui.available_width();
    let (head, _) = ui.allocate_exact_size(vec2(width, 32.0), Sense::hover());
    for (place, id) in COLUMNS.iter().enumerate() {
        let right = column(head, place);
        let job = egui::text::LayoutJob {
            halign: egui::Align::RIGHT,
            ..egui::text::LayoutJob::simple(
                shared.say(id),
                parts::font(ui, &parts::micro(), Weight::Regular),
                palette.muted,
                COLUMN - 4.0,
            )
        };
        let galley = ui.painter().layout_job(job);
        ui.painter().galley(pos2(right, head.bottom() - galley.size().y), galley, palette.muted);
    }
    for (line, score) in scores.iter().enumerate() {
        let job = egui::text::LayoutJob::simple(
            score.name.clone(),
            parts::font(ui, &TextStyle::Small, if line == 0 { Weight::Bold } else { Weight::Regular }),
            palette.text,
            (width - COLUMN * parts::count(COLUMNS.len()) - 4.0).max(40.0),
        );
        let name = ui.painter().layout_job(job);
        let (rect, response) = ui.allocate_exact_size(vec2(width, name.size().y.max(16.0) + 6.0), Sense::hover());
        access::named_as(ui, &response, Role::Label, &score.sentence);
        if line == 0 {
            ui.painter().rect_filled(rect, 0, palette.accent_soft);
        }
        let top = rect.center().y - name.size().y / 2.0;
        ui.painter().galley(pos2(rect.left() + 2.0, top), name, palette.text);
        for (place, figure) in score.figures.iter().enumerate() {
            let weight = if line == 0 { Weight::Bold } else { Weight::Regular };
            let font = parts::font(ui, &TextStyle::Small, weight);
            let line = parts::line(ui, figure, font, palette.text, COLUMN);
            parts::put(ui, line, Align2::RIGHT_CENTER, pos2(column(rect, place), rect.center().y));
        }
        ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.stroke));
    }
    ui.add(Label::new(fonts::muted(ui, shared.say("record-score-note"))).wrap());
}

/// The right edge of a column of figures.
fn column(row: Rect, place: usize) -> f32 {
    row.right() - COLUMN * parts::count(COLUMNS.len() - 1 - place) - 4.0
}

fn wrong(ui: &mut Ui, shared: &Shared, view: &RecordView, weights: usize) {
    let [held_out, fitted] = &view.tables;
    let table = if weights == 0 { held_out } else { fitted };
    section_head_ui(ui, &shared.say("record-wrong-title"), &table.name);
    if table.misses.is_empty() {
        ui.label(shared.say("record-wrong-none"));
    }
    for (case, told) in &table.misses {
        let args = [("number", text(case.clone())), ("told", text(told.clone()))];
        ui.add(Label::new(shared.words.with("record-wrong-case", &args)).wrap());
    }
}

/// A bar of the numbers by where they come from, and each part in words.
fn weights_ui(ui: &mut Ui, shared: &Shared, from: &Origins) {
    let palette = Palette::of(ui.ctx());
    section_head_ui(ui, &shared.say("record-weights-title"), "");
    let parts = [
        (from.fitted, palette.accent, "record-weights-fitted"),
        (from.record, palette.accent_soft, "record-weights-record"),
        (from.cited, palette.muted, "record-weights-cited"),
        (from.chosen, palette.surface, "record-weights-chosen"),
    ];
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 18.0), Sense::hover());
    access::named_as(ui, &response, Role::Image, &origins(&shared.words, from));
    let mut left = rect.left();
    for (share, fill, _) in parts {
        if share > 0 {
            let part = parts::between(count(share), 0, count(from.all()));
            let width = (rect.width() * part).max(LEAST).min(rect.right() - left);
            square(ui, Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height())), fill);
            left += width;
        }
    }
    for (share, fill, id) in parts {
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(12.0, 18.0), Sense::hover());
            square(ui, Rect::from_center_size(rect.center(), vec2(12.0, 12.0)), fill);
            ui.label(fonts::bold(share.to_string()));
            let said = shared.words.with(id, &[("leaning", number(count(from.leaning)))]);
            ui.add(Label::new(said).wrap());
        });
    }
    ui.add(Label::new(shared.say("record-weights-form")).wrap());
}

fn square(ui: &Ui, rect: Rect, fill: Color32) {
    let edge = Stroke::new(1.0, Palette::of(ui.ctx()).control);
    ui.painter().rect(rect, 0, fill, edge, StrokeKind::Inside);
}

fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
