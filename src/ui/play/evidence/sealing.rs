//! What our choices would do to the shared picture, and sealing them.

use egui::{Align, Layout, Ui, vec2};

use super::super::{Intent, Play};
use crate::engine::core::command::Command;
use crate::ui::fonts;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::attribution::stacked_ui;
use crate::ui::kit::button::{primary_ui, secondary_ui};
use crate::ui::kit::card::card_ui;
use crate::ui::kit::tile::hypothesis_mark_ui;
use crate::ui::shell::Shared;
use crate::ui::theme::Palette;
use crate::view::evidence::SharePreview;
use crate::words::{percent, text};

impl Play {
    /// One line with the effect, one with what the others will see, and the button.
    pub(super) fn sealing(&mut self, ui: &mut Ui, shared: &Shared) -> Option<Intent> {
        let preview = self.selections.evidence.preview(&self.room, &shared.words)?.clone();
        let sealed = self.room.is_sharing_sealed();
        let mut intent = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 6.0;
            ui.horizontal(|ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if sealed {
                        if secondary_ui(ui, Some(Icon::Undo), &shared.say("change-our-choices"), true).clicked() {
                            self.room.reopen_sharing();
                        }
                    } else if primary_ui(ui, Some(Icon::Lock), &shared.say("seal-choices"), true).clicked() {
                        intent = Some(Intent::Order(Command::SealSharing(self.room.drafts().sharing.clone())));
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| effect(ui, shared, &preview));
                });
            });
            let said = if sealed { shared.say("choices-are-sealed") } else { who_sees(shared, &preview) };
            ui.add(egui::Label::new(fonts::muted(ui, said)).truncate());
        });
        intent
    }
}

/// `If we share like this  1  67 % → 88 %` with the bar of the picture after, and its word.
fn effect(ui: &mut Ui, shared: &Shared, preview: &SharePreview) {
    ui.label(fonts::bold(shared.say("if-we-share")));
    hypothesis_mark_ui(ui, preview.top + 1);
    let share = |ppm: &[u32]| percent(ppm.get(preview.top).copied().unwrap_or(0));
    let args = [
        ("before", text(share(&preview.now))),
        ("after", text(share(&preview.after))),
        ("word", text(preview.word_after.clone())),
    ];
    let sentence = shared.words.with("share-effect", &args);
    ui.label(fonts::bold(&sentence));
    let width = (ui.available_width() - 12.0).min(260.0);
    if width > 60.0 {
        ui.allocate_ui(vec2(width, 20.0), |ui| {
            ui.set_width(width);
            let parts: Vec<(usize, u32)> =
                preview.after.iter().enumerate().map(|(place, ppm)| (place + 1, *ppm)).collect();
            stacked_ui(ui, &parts, 18.0, &sentence);
        });
    }
    if preview.fragile.is_some() && ui.available_width() > 20.0 {
        icons::icon_ui(ui, Icon::Warning, 14.0, Palette::of(ui.ctx()).caution);
    }
}

fn who_sees(shared: &Shared, preview: &SharePreview) -> String {
    let who = match preview.fragile {
        Some(weakest) => shared.words.with("share-fragile", &[("percent", text(percent(weakest)))]),
        None => shared.say("share-who-sees"),
    };
    format!("{who} {}", shared.say("no-duty-to-share"))
}
