//! What an inject asks: a button for each answer, with the one that was given marked.
//!
//! **Invariant:** a button is ready exactly when its view says that the answer would be accepted.

use egui::Ui;

use super::Intent;
use crate::engine::core::command::Command;
use crate::ui::access;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::button::secondary_ui;
use crate::ui::shell::Shared;
use crate::ui::theme::Tone;
use crate::view::offer::{AnswerView, OfferView};
use crate::words::text;

/// The answers, who may give one until when, and what the asker sent back.
pub(super) fn offer_ui(ui: &mut Ui, shared: &Shared, offer: &OfferView) -> Option<Intent> {
    ui.add_space(8.0);
    ui.add(egui::Label::new(fonts::muted(ui, &offer.line)).wrap());
    let mut intent = None;
    for answer in &offer.answers {
        if answer_ui(ui, shared, answer) {
            let (inject, answer) = (offer.inject.clone(), answer.key.clone());
            intent = Some(Intent::Order(Command::Answer { inject, answer }));
        }
    }
    reply_ui(ui, shared, offer);
    intent
}

/// The answers to read: the facilitator gives none.
pub(super) fn answers_ui(ui: &mut Ui, shared: &Shared, offer: &OfferView) {
    ui.add(egui::Label::new(fonts::muted(ui, &offer.line)).wrap());
    for answer in &offer.answers {
        ui.horizontal_wrapped(|ui| {
            ui.label(&answer.text);
            chosen_ui(ui, shared, answer);
        });
    }
    reply_ui(ui, shared, offer);
}

/// Whether an answer was pressed.
fn answer_ui(ui: &mut Ui, shared: &Shared, answer: &AnswerView) -> bool {
    ui.horizontal_wrapped(|ui| {
        let icon = answer.chosen.then_some(Icon::Check);
        let mut button = secondary_ui(ui, icon, &answer.text, answer.refusal.is_none());
        if let Some(refusal) = &answer.refusal {
            access::described(&button, refusal);
            button = button.on_hover_text(refusal);
        }
        chosen_ui(ui, shared, answer);
        button.clicked()
    })
    .inner
}

fn chosen_ui(ui: &mut Ui, shared: &Shared, answer: &AnswerView) {
    if answer.chosen {
        badge_ui(ui, &shared.say("offer-chosen"), Tone::Ok);
    }
}

fn reply_ui(ui: &mut Ui, shared: &Shared, offer: &OfferView) {
    if !offer.reply.is_empty() {
        ui.add_space(4.0);
        let reply = shared.words.with("offer-reply", &[("reply", text(offer.reply.clone()))]);
        ui.add(egui::Label::new(reply).wrap());
    }
}
