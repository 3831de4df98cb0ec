//! What each relation of a State to the activity opens, in place of the catalogue on the toolbox screen.

use egui::Ui;

use crate::ui::fonts;
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::card::{card_ui, section_head_ui};
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme::Tone;
use crate::ui::{access, icons};
use crate::view::relations::{RangeView, RelationView, RelationsView};

/// Draws the five relations below each other.
pub(super) fn relations_ui(ui: &mut Ui, shared: &Shared, view: &RelationsView) {
    scroll(ui, "relations", |ui| {
        ui.add(egui::Label::new(fonts::muted(ui, shared.say("relations-line"))).wrap());
        ui.add_space(8.0);
        for relation in &view.relations {
            relation_ui(ui, shared, relation);
            ui.add_space(12.0);
        }
        if !view.others.is_empty() {
            card_ui(ui, |ui| {
                ui.set_width(ui.available_width());
                section_head_ui(ui, &shared.say("relation-none"), "");
                lines(ui, &view.others);
            });
        }
    });
}

fn relation_ui(ui: &mut Ui, shared: &Shared, relation: &RelationView) {
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.horizontal_wrapped(|ui| {
            access::heading(ui, 2, fonts::title(&relation.name), &relation.name);
            badge_ui(ui, &relation.likely, Tone::Neutral);
        });
        ui.add(egui::Label::new(&relation.meaning).wrap());
        ui.add(egui::Label::new(fonts::muted(ui, &relation.source)).wrap());
        lines(ui, &relation.hypotheses);
        ui.add_space(4.0);
        section_head_ui(ui, &shared.say("relation-range"), &relation.count);
        for range in &relation.opens {
            range_ui(ui, range, icons::Icon::Check);
        }
        for range in &relation.closes {
            range_ui(ui, range, icons::Icon::Closed);
        }
    });
}

fn range_ui(ui: &mut Ui, range: &RangeView, icon: icons::Icon) {
    ui.horizontal_top(|ui| {
        icons::icon_ui(ui, icon, 14.0, ui.visuals().text_color());
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(egui::Label::new(fonts::bold(&range.heading)).wrap());
            ui.add(egui::Label::new(range.measures.join(" · ")).wrap());
            for asked in &range.asks {
                ui.add(egui::Label::new(fonts::muted(ui, asked)).wrap());
            }
        });
    });
}

fn lines(ui: &mut Ui, lines: &[String]) {
    for line in lines {
        ui.add(egui::Label::new(fonts::small(line)).wrap());
    }
}
