//! Whom to list: names with their files, on a card to look at and on an own draft to choose.
//!
//! **Invariant:** who can be chosen, and why not, is the view's to say.

use egui::Ui;

use super::Intent;
use crate::engine::core::command::Command;
use crate::ui::fonts;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::button::{closed_ui, small_primary_ui, small_ui};
use crate::ui::kit::card::section_head_ui;
use crate::ui::kit::scale::{Scale, scale_ui};
use crate::ui::shell::Shared;
use crate::ui::theme::Palette;
use crate::view::listing::CandidateView;
use crate::view::table::ProposalView;
use crate::words::number;

/// Names with their files.
pub(super) fn candidates_ui(ui: &mut Ui, shared: &Shared, candidates: &[CandidateView]) {
    if candidates.is_empty() {
        return;
    }
    section_head_ui(ui, &shared.say("whom-to-list"), &shared.say("whom-to-list-detail"));
    for candidate in candidates {
        candidate_ui(ui, shared, candidate);
    }
    ui.separator();
}

/// The names of an own draft, to take in and to leave out.
pub(super) fn choice_ui(ui: &mut Ui, shared: &Shared, proposal: &ProposalView) -> Option<Intent> {
    if proposal.names.is_empty() {
        return None;
    }
    let mut intent = None;
    ui.add_space(6.0);
    section_head_ui(ui, &shared.say("whom-to-list"), &shared.say("whom-to-list-detail"));
    for candidate in &proposal.names {
        ui.push_id(candidate.key.as_str(), |ui| {
            candidate_ui(ui, shared, candidate);
            let clicked = match &candidate.closed {
                Some(reason) => {
                    closed_ui(ui, &shared.say("name-them"), reason);
                    false
                }
                None if candidate.chosen => {
                    small_ui(ui, Some(Icon::Cross), &shared.say("leave-them-out"), true).clicked()
                }
                None => small_primary_ui(ui, Some(Icon::Check), &shared.say("name-them"), true).clicked(),
            };
            if clicked {
                intent = Some(Intent::Order(Command::ChooseNames(proposal.id, candidate.toggled.clone())));
            }
            ui.add_space(6.0);
        });
    }
    intent
}

fn candidate_ui(ui: &mut Ui, shared: &Shared, candidate: &CandidateView) {
    let palette = Palette::of(ui.ctx());
    ui.horizontal_wrapped(|ui| {
        if candidate.chosen {
            icons::icon_ui(ui, Icon::Check, 14.0, palette.ok);
        }
        ui.label(fonts::bold(&candidate.name));
        ui.label(fonts::muted(ui, &candidate.about));
    });
    let points = [("file", number(candidate.file)), ("asked", number(candidate.asked))];
    let words = shared.words.with("file-points", &points);
    scale_ui(
        ui,
        &Scale {
            min: 0,
            max: 100,
            band: None,
            asked: Some((candidate.asked, String::new())),
            ours: Some((candidate.file, words.clone())),
            shared: None,
            accessible: words,
        },
    );
    line_ui(ui, candidate.enough, &candidate.verdict);
    for item in &candidate.items {
        line_ui(ui, item.released, &format!("{} – {}", item.title, item.why));
    }
    ui.label(fonts::muted(ui, shared.say("statement-of-reasons")));
    ui.add(egui::Label::new(&candidate.reasons).wrap());
}

fn line_ui(ui: &mut Ui, good: bool, words: &str) {
    let palette = Palette::of(ui.ctx());
    ui.horizontal_top(|ui| {
        let (icon, color) = if good { (Icon::Check, palette.ok) } else { (Icon::Warning, palette.caution) };
        icons::icon_ui(ui, icon, 14.0, color);
        ui.add(egui::Label::new(fonts::small(words)).wrap());
    });
}
