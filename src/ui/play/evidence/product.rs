//! Intcen's last product, to be read, and the services that can be asked.

use egui::{Label, Ui};

use super::super::Intent;
use crate::engine::core::command::Command;
use crate::ui::access;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::small_ui;
use crate::ui::kit::card::{card_ui, pane_head_ui, section_head_ui};
use crate::ui::shell::Shared;
use crate::view::screen::SeatScreen;
use crate::view::screen::desk::DeskView;
use crate::view::services::ServiceView;

/// Whom one may ask, then the product.
pub(super) fn product_ui(ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Intent> {
    let mut intent = None;
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        pane_head_ui(ui, &shared.say("ask-services"), &shared.say("ask-services-detail"));
        for service in &screen.services {
            intent = intent.take().or(service_ui(ui, service));
        }
    });
    ui.add_space(8.0);
    read_ui(ui, &screen.desk);
    intent
}

/// A button with its name, who it is, and what comes of asking.
fn service_ui(ui: &mut Ui, service: &ServiceView) -> Option<Intent> {
    let mut asked = false;
    ui.horizontal_top(|ui| {
        let mut button = small_ui(ui, Some(Icon::Messages), &service.name, service.refusal.is_none());
        if let Some(refusal) = &service.refusal {
            access::described(&button, refusal);
            button = button.on_hover_text(refusal);
        }
        asked = button.clicked();
        let state = service.pending.as_ref().or(service.refusal.as_ref());
        let line = state.map_or_else(|| service.about.clone(), |state| format!("{} {state}", service.about));
        ui.add(Label::new(fonts::muted(ui, line)).wrap());
    });
    asked.then_some(Intent::Order(Command::AskService { service: service.service }))
}

/// The product in its sections, or that there is none.
fn read_ui(ui: &mut Ui, desk: &DeskView) {
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        let Some(product) = &desk.whole else {
            ui.add(Label::new(fonts::muted(ui, &desk.product)).wrap());
            return;
        };
        pane_head_ui(ui, &product.title, "");
        for section in &product.sections {
            ui.add_space(6.0);
            section_head_ui(ui, &section.title, "");
            for line in &section.lines {
                ui.add(Label::new(line).wrap());
            }
        }
    });
}
