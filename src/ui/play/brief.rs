//! The brief: what our capital knows, wants and fears.

use egui::Ui;

use crate::ui::fonts;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::card::{card_ui, screen_head_ui, section_head_ui};
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme::Palette;
use crate::view::screen::SeatScreen;

/// Draws the brief.
pub(super) fn brief_ui(ui: &mut Ui, shared: &Shared, screen: &SeatScreen) {
    let view = &screen.brief;
    screen_head_ui(ui, &shared.say("nav-brief"), &shared.say("brief-line"));
    ui.add_space(4.0);
    scroll(ui, "brief", |ui| {
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width().min(820.0));
            ui.label(&view.brief);
            ui.add_space(8.0);
            ui.label(fonts::muted(ui, &view.threshold));
        });
        ui.add_space(12.0);
        list(ui, &shared.say("what-concerns-us"), &view.concerns, Icon::Flag);
        list(ui, &shared.say("capital-wants"), &view.objectives, Icon::Flag);
        list(ui, &shared.say("red-lines"), &view.red_lines, Icon::Cross);
        list(ui, &shared.say("capital-moves"), &view.interests, Icon::Right);
        list(ui, &shared.say("what-is-documented"), &view.documented, Icon::Brief);
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width().min(820.0));
            section_head_ui(ui, &shared.say("about-exercise"), "");
            ui.label(&view.summary);
            for line in &view.exercise {
                ui.label(fonts::muted(ui, format!("· {line}")));
            }
        });
    });
}

fn list(ui: &mut Ui, title: &str, lines: &[String], icon: Icon) {
    if lines.is_empty() {
        return;
    }
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width().min(820.0));
        section_head_ui(ui, title, "");
        let palette = Palette::of(ui.ctx());
        let color = if icon == Icon::Cross { palette.danger } else { palette.muted };
        for line in lines {
            ui.horizontal_top(|ui| {
                icons::icon_ui(ui, icon, 16.0, color);
                ui.add(egui::Label::new(line).wrap());
            });
        }
    });
    ui.add_space(12.0);
}
