//! What each relation of a State to the activity opens, side by side, in place of the catalogue on the toolbox screen.

use egui::{Label, Layout, Ui, vec2};

use crate::model::key::MeasureId;
use crate::ui::fonts;
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::button::link_ui;
use crate::ui::kit::card::{card_ui, section_head_ui};
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme::{Palette, Tone};
use crate::ui::{access, icons};
use crate::view::relations::{RelationView, RelationsView, RowView};

/// The part of the width that measures take; the five relations share the rest.
const MEASURES: f32 = 0.40;
/// What the marks of a row are drawn at.
const MARK: f32 = 16.0;

/// Draws what is opened by which relation, then what each relation means; the measure that was pressed.
pub(super) fn relations_ui(ui: &mut Ui, shared: &Shared, view: &RelationsView) -> Option<MeasureId> {
    let mut pressed = None;
    scroll(ui, "relations", |ui| {
        ui.add(Label::new(fonts::muted(ui, shared.say("relations-line"))).wrap());
        ui.add_space(8.0);
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            head(ui, shared, view);
            for row in &view.rows {
                ui.separator();
                pressed = row_ui(ui, shared, view, row).or(pressed.take());
            }
        });
        ui.add_space(12.0);
        for relation in &view.relations {
            meaning_ui(ui, relation);
            ui.add_space(8.0);
        }
        if !view.others.is_empty() {
            card_ui(ui, |ui| {
                ui.set_width(ui.available_width());
                section_head_ui(ui, &shared.say("relation-none"), "");
                lines(ui, &view.others);
            });
        }
    });
    pressed
}

/// How wide the measures are, and each relation.
fn widths(ui: &Ui, view: &RelationsView) -> (f32, f32) {
    let width = ui.available_width();
    let count = f32::from(u16::try_from(view.relations.len()).unwrap_or(1).max(1));
    (width * MEASURES, width * (1.0 - MEASURES) / count)
}

/// A part of a row of this width, its contents below each other.
fn part<R>(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(egui::Align::Min), |ui| {
        ui.set_width(width);
        ui.set_max_width(width - 8.0);
        contents(ui)
    })
    .inner
}

fn head(ui: &mut Ui, shared: &Shared, view: &RelationsView) {
    let (first, each) = widths(ui, view);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        part(ui, first, |ui| ui.add(Label::new(fonts::muted(ui, shared.say("relation-range"))).wrap()));
        for relation in &view.relations {
            part(ui, each, |ui| {
                ui.add(Label::new(fonts::bold(&relation.name)).wrap());
                ui.add(Label::new(fonts::muted(ui, &relation.likely)).wrap());
                ui.add(Label::new(fonts::muted(ui, &relation.count)).wrap());
            });
        }
    });
}

fn row_ui(ui: &mut Ui, shared: &Shared, view: &RelationsView, row: &RowView) -> Option<MeasureId> {
    let (first, each) = widths(ui, view);
    let mut pressed = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        part(ui, first, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add(Label::new(fonts::bold(&row.heading)).wrap());
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(12.0, 0.0);
                ui.spacing_mut().interact_size.y = 18.0;
                for (id, name) in &row.measures {
                    if link_ui(ui, name).clicked() {
                        pressed = Some(id.clone());
                    }
                }
            });
            for asked in &row.asks {
                ui.add(Label::new(fonts::muted(ui, asked)).wrap());
            }
        });
        for (relation, closed) in view.relations.iter().zip(&row.closed) {
            part(ui, each, |ui| mark(ui, shared, relation, closed.as_ref()));
        }
    });
    pressed
}

/// That a relation opens a row, or why it does not.
fn mark(ui: &mut Ui, shared: &Shared, relation: &RelationView, closed: Option<&String>) {
    let palette = Palette::of(ui.ctx());
    let (icon, color) = match closed {
        None => (icons::Icon::Check, palette.text),
        Some(_) => (icons::Icon::Closed, palette.muted),
    };
    let drawn = icons::icon_ui(ui, icon, MARK, color);
    access::described(&drawn, &relation.name);
    let said = closed.cloned().unwrap_or_else(|| shared.say("relation-opened"));
    ui.add(Label::new(fonts::muted(ui, said)).wrap());
}

/// A relation in a few sentences.
fn meaning_ui(ui: &mut Ui, relation: &RelationView) {
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.horizontal_wrapped(|ui| {
            access::heading(ui, 2, fonts::title(&relation.name), &relation.name);
            badge_ui(ui, &relation.likely, Tone::Neutral);
        });
        ui.add(Label::new(&relation.meaning).wrap());
        ui.add(Label::new(fonts::muted(ui, &relation.source)).wrap());
        lines(ui, &relation.hypotheses);
    });
}

fn lines(ui: &mut Ui, lines: &[String]) {
    for line in lines {
        ui.add(Label::new(fonts::small(line)).wrap());
    }
}
