//! Intcen's last product, to be read, and the services that can be asked.

use egui::{Align, Label, Layout, Ui, vec2};

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
use crate::words::text;

/// How wide a service's name is.
const NAME: f32 = 150.0;

/// The product, then whom one may ask.
pub(super) fn product_ui(ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Intent> {
    read_ui(ui, &screen.desk);
    ui.add_space(8.0);
    let mut intent = None;
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        pane_head_ui(ui, &shared.say("ask-services"), "");
        ui.add(Label::new(fonts::muted(ui, shared.say("ask-services-detail"))).wrap());
        // Where none may be asked for the same reason, that is said once.
        let mut refusals = screen.services.iter().map(|service| service.refusal.as_ref());
        let first = refusals.next().flatten();
        let common = first.filter(|first| refusals.all(|other| other == Some(first)));
        if let Some(refusal) = common {
            ui.add(Label::new(fonts::bold(refusal)).wrap());
        }
        for service in &screen.services {
            ui.add_space(4.0);
            intent = intent.take().or(service_ui(ui, shared, service, common.is_some()));
        }
    });
    intent
}

/// Its name, who it is and what became of a question, and the button to ask it.
fn service_ui(ui: &mut Ui, shared: &Shared, service: &ServiceView, told: bool) -> Option<Intent> {
    let mut asked = false;
    ui.horizontal_top(|ui| {
        ui.allocate_ui(vec2(NAME, 20.0), |ui| {
            ui.set_width(NAME);
            ui.add(Label::new(fonts::bold(&service.name)).wrap());
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            let name = shared.words.with("ask-service", &[("service", text(service.name.clone()))]);
            let mut button = small_ui(ui, Some(Icon::Messages), &shared.say("ask"), service.refusal.is_none());
            access::named(ui, &button, &name);
            if let Some(refusal) = &service.refusal {
                access::described(&button, refusal);
                button = button.on_hover_text(refusal);
            }
            asked = button.clicked();
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.add(Label::new(fonts::muted(ui, &service.about)).wrap());
                let refusal = service.refusal.as_ref().filter(|_| !told);
                if let Some(state) = service.pending.as_ref().or(refusal) {
                    ui.add(Label::new(state).wrap());
                }
            });
        });
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
