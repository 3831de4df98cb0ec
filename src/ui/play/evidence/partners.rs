//! Passing an own item to chosen Member States alone: one line for each, with the form in which it gets the item.

use egui::{Align, Layout, Ui, vec2};

use super::super::{Intent, Play};
use crate::engine::core::command::Command;
use crate::model::evidence::ShareMode;
use crate::model::key::EvidenceKey;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::small_ui;
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::shell::Shared;
use crate::view::evidence::{ItemView, PartnerView};
use crate::words::text;

/// The width of a State's name.
const NAME: f32 = 150.0;
/// The height of a State's line.
const LINE: f32 = 32.0;

impl Play {
    /// The button that opens and closes the list of States below an item.
    pub(super) fn only_to(&mut self, ui: &mut Ui, shared: &Shared, key: &EvidenceKey) {
        let open = self.selections.evidence.partners.as_ref() == Some(key);
        let label = shared.say(if open { "only-to-done" } else { "only-to" });
        if small_ui(ui, Some(Icon::Lock), &label, true).clicked() {
            self.selections.evidence.partners = (!open).then(|| key.clone());
        }
    }

    /// The list of States, if it is open for this item.
    pub(super) fn partners(&self, ui: &mut Ui, shared: &Shared, item: &ItemView) -> Option<Intent> {
        let key = item.key.as_ref().filter(|key| self.selections.evidence.partners.as_ref() == Some(*key))?;
        let mut intent = None;
        egui::Frame::new().inner_margin(egui::Margin::symmetric(16, 8)).show(ui, |ui| {
            let note = if item.partners.is_empty() { "nobody-to-pass-to" } else { "passing-is-sealed" };
            ui.add(egui::Label::new(fonts::muted(ui, shared.say(note))).wrap());
            for partner in &item.partners {
                if let Some(mode) = partner_ui(ui, shared, item, partner) {
                    let with = [partner.state.clone()].into();
                    intent = Some(Intent::Order(Command::ShareWith { with, evidence: key.clone(), mode }));
                }
            }
        });
        intent
    }
}

/// A State's line; the form that was chosen now.
fn partner_ui(ui: &mut Ui, shared: &Shared, item: &ItemView, partner: &PartnerView) -> Option<ShareMode> {
    let modes: Vec<ShareMode> =
        partner.modes.iter().filter(|(_, refusal)| refusal.is_none()).map(|(mode, _)| *mode).collect();
    let before = partner.given != ShareMode::Nothing;
    let name = |mode: &ShareMode| match mode {
        ShareMode::Nothing if before => shared.say("nothing-more"),
        mode => shared.say(&format!("share-{}", mode.slug())),
    };
    let names: Vec<String> = modes.iter().map(name).collect();
    let mut place = modes.iter().position(|mode| *mode == partner.sealed).unwrap_or(modes.len());
    let args = [("item", text(item.title.clone())), ("state", text(partner.name.clone()))];
    let group = shared.words.with("pass-item-to", &args);
    let line = vec2(ui.available_width(), LINE);
    let chosen = ui.allocate_ui_with_layout(line, Layout::left_to_right(Align::Center), |ui| {
        let name = vec2(NAME, LINE);
        ui.allocate_ui_with_layout(name, Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(NAME);
            ui.add(egui::Label::new(&partner.name).truncate());
        });
        segmented_ui(ui, &names, &mut place, &group)
    });
    chosen.inner.then(|| modes.get(place).copied()).flatten()
}
