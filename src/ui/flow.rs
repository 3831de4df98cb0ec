//! How one laptop goes round, to choose: before an exercise begins, and while it runs.

use egui::Ui;

use super::fonts;
use super::kit::card::section_head_ui;
use super::kit::check::check_ui;
use super::kit::segmented::segmented_ui;
use super::shell::Shared;
use crate::room::flow::{Flow, Stops};

/// Draws the choice; whether it changed.
pub fn flow_ui(ui: &mut Ui, shared: &Shared, flow: &mut Flow) -> bool {
    let before = *flow;
    section_head_ui(ui, &shared.say("flow-title"), "");
    ui.label(fonts::muted(ui, shared.say("flow-stops")));
    let names = Stops::ALL.map(|stops| shared.say(&format!("flow-{}", stops.slug())));
    let mut place = Stops::ALL.iter().position(|stops| *stops == flow.stops).unwrap_or(0);
    if segmented_ui(ui, &names, &mut place, &shared.say("flow-stops")) {
        flow.stops = Stops::ALL.get(place).copied().unwrap_or_default();
    }
    let detail = shared.say(&format!("flow-{}-detail", flow.stops.slug()));
    ui.add(egui::Label::new(fonts::muted(ui, detail)).wrap());
    ui.add_space(4.0);
    check_ui(ui, &mut flow.short, &shared.say("flow-short"));
    ui.add(egui::Label::new(fonts::muted(ui, shared.say("flow-short-detail"))).wrap());
    *flow != before
}
