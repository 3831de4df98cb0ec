//! The record: how the simulated Union compares with the real one, case by case and in short.
//!
//! **Invariant:** no case is shown as a scenario; what is drawn is also said, in a sentence for every row.

mod rows;
mod side;

use egui::{Key, Label, Layout, Margin, Panel, Ui, vec2};

use super::icons::{self, Icon};
use super::kit::button::{secondary_ui, small_ui};
use super::kit::card::{card_ui, empty_ui, list_card_ui, screen_head_ui};
use super::kit::segmented::segmented_ui;
use super::shell::{Shared, banner, bar, centre, scroll, side, status};
use super::theme::Palette;
use super::{access, fonts};
use crate::lab::record::origins::Origins;
use crate::report::record::{CaseView, RecordView, TableView};

/// The width of the right column where there is room for it, in points.
const SIDE: f32 = 400.0;

/// The screen.
pub struct RecordScreen {
    view: Option<RecordView>,
    origins: Origins,
    weights: usize,
    as_table: bool,
    sources: bool,
}

impl RecordScreen {
    /// The screen of a comparison, with the numbers in force where it was asked for.
    #[must_use]
    pub fn new(view: Option<RecordView>, origins: Origins) -> Self {
        Self { view, origins, weights: 0, as_table: false, sources: false }
    }

    /// Draws the screen; gives whether somebody wants to go back.
    pub fn ui(&mut self, ui: &mut Ui, shared: &Shared) -> bool {
        banner(ui, shared, &shared.say("record-banner"));
        let back = self.top(ui, shared);
        status(ui, shared, &shared.say("record-status"), &[("Esc", "go-back"), ("F1", "help")]);
        let share = (ui.available_width() / 1440.0).min(1.0);
        if let Some(view) = &self.view {
            side(ui, Panel::right("in-short"), SIDE * share, Margin::same(16), |ui| {
                scroll(ui, "in-short", |ui| side::side_ui(ui, shared, view, &self.origins, self.weights));
            });
        }
        centre(ui, Margin::same(16), |ui| scroll(ui, "record", |ui| self.middle(ui, shared)));
        let covered = ui.memory(|memory| memory.top_modal_layer().is_some());
        back || !covered && ui.input(|input| input.key_pressed(Key::Escape))
    }

    fn top(&mut self, ui: &mut Ui, shared: &Shared) -> bool {
        bar(ui, "record-bar", 56.0, |ui| {
            let back = secondary_ui(ui, Some(Icon::Back), &shared.say("go-back"), true).clicked();
            ui.add_space(8.0);
            access::heading(ui, 1, fonts::title(shared.say("record-screen-title")), &shared.say("record-screen-title"));
            let Some(view) = &self.view else { return back };
            ui.add_space(8.0);
            ui.label(fonts::muted(ui, shared.say("record-show")));
            let names = view.tables.each_ref().map(|table| table.name.clone());
            ui.allocate_ui_with_layout(vec2(270.0, 32.0), Layout::left_to_right(egui::Align::Center), |ui| {
                segmented_ui(ui, &names, &mut self.weights, &shared.say("record-show"));
            });
            let label = if self.as_table { "record-as-bars" } else { "record-as-table" };
            if small_ui(ui, Some(Icon::Rows), &shared.say(label), true).clicked() {
                self.as_table = !self.as_table;
            }
            ui.add_space(8.0);
            ui.add(Label::new(fonts::muted(ui, &view.line)).truncate());
            back
        })
    }

    fn middle(&mut self, ui: &mut Ui, shared: &Shared) {
        screen_head_ui(ui, &shared.say("record-heading"), "");
        ui.add_space(4.0);
        let Some(view) = &self.view else {
            empty_ui(ui, &shared.say("record-missing"), &shared.say("record-missing-detail"));
            return;
        };
        what_it_is(ui, shared, view);
        ui.add_space(4.0);
        let [held_out, fitted] = &view.tables;
        let (table, other) =
            if self.weights == 0 { (held_out, "record-legend-fitted") } else { (fitted, "record-legend-held-out") };
        if self.as_table {
            as_table(ui, table);
        } else {
            rows::table_ui(ui, shared, view, table, other);
        }
        ui.add_space(8.0);
        let icon = if self.sources { Icon::Down } else { Icon::Right };
        if small_ui(ui, Some(icon), &shared.say("record-sources"), true).clicked() {
            self.sources = !self.sources;
        }
        if self.sources {
            for source in &view.sources {
                ui.add(Label::new(fonts::small(source)).wrap());
            }
        }
    }
}

/// What the comparison is and what it is not, side by side.
fn what_it_is(ui: &mut Ui, shared: &Shared, view: &RecordView) {
    let palette = Palette::of(ui.ctx());
    let cards = [
        (Icon::Check, palette.ok, "record-is-title", view.is.clone()),
        (Icon::Cross, palette.danger, "record-is-not-title", shared.say("record-is-not")),
    ];
    ui.columns(2, |columns| {
        for (ui, (icon, color, title, said)) in columns.iter_mut().zip(&cards) {
            card_ui(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal(|ui| {
                    ui.spacing_mut().interact_size.y = 18.0;
                    icons::icon_ui(ui, *icon, 16.0, *color);
                    access::heading(ui, 3, fonts::bold(shared.say(title)), &shared.say(title));
                });
                ui.add(Label::new(said).wrap());
            });
        }
    });
}

/// Every case in sentences.
fn as_table(ui: &mut Ui, table: &TableView) {
    list_card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        for case in &table.cases {
            sentences(ui, case);
            ui.separator();
        }
    });
}

fn sentences(ui: &mut Ui, case: &CaseView) {
    egui::Frame::new().inner_margin(Margin::symmetric(16, 6)).show(ui, |ui| {
        ui.add(Label::new(&case.sentence).wrap());
        ui.add(Label::new(fonts::muted(ui, &case.told)).wrap());
    });
}
