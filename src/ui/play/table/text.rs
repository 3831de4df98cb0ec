//! The text of a proposal, its legal tests, and the amendments to it.

use egui::Ui;

use super::super::listing::choice_ui;
use super::{Intent, Play};
use crate::engine::core::command::Command;
use crate::model::clause::Change;
use crate::ui::fonts;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::button::{secondary_ui, small_ui};
use crate::ui::kit::card::section_head_ui;
use crate::ui::kit::field::combo_ui;
use crate::ui::shell::Shared;
use crate::ui::theme::Palette;
use crate::view::negotiation::{Amending, NegotiationView};
use crate::view::table::{AskView, ProposalView};
use crate::words::text;

impl Play {
    pub(super) fn wording(&mut self, ui: &mut Ui, shared: &Shared, proposal: &ProposalView) -> Option<Intent> {
        section_head_ui(ui, &shared.say("what-it-says"), &shared.say("what-it-says-detail"));
        for (place, sentence) in proposal.paragraphs.iter().enumerate() {
            ui.horizontal_top(|ui| {
                ui.label(fonts::muted(ui, format!("{}", place + 1)));
                ui.add(egui::Label::new(sentence).wrap());
            });
        }
        let mut intent = None;
        if let Some(negotiation) = &proposal.negotiation {
            ui.add_space(6.0);
            intent = self.amend(ui, shared, proposal, negotiation);
        }
        let named = choice_ui(ui, shared, proposal);
        intent = intent.or(named);
        asks(ui, shared, proposal, &mut intent);
        tests(ui, shared, proposal);
        if proposal.adopted {
            ui.add_space(6.0);
            if small_ui(ui, Some(Icon::Pencil), &shared.say("save-record"), true).clicked() {
                intent = Some(Intent::Record(proposal.id));
            }
        }
        intent
    }

    /// Choose a change; what becomes of it depends on whose text it is.
    fn amend(
        &mut self,
        ui: &mut Ui,
        shared: &Shared,
        proposal: &ProposalView,
        negotiation: &NegotiationView,
    ) -> Option<Intent> {
        if let Some(fixed) = &negotiation.fixed {
            ui.label(fonts::muted(ui, fixed));
        }
        let (label, command): (&str, fn(_, _) -> Command) = match negotiation.amending? {
            Amending::Revise => ("change-our-text", Command::ReviseText),
            Amending::Ask => ("ask-for-it", Command::AskAmendment),
            Amending::BreakSilence => return None,
        };
        let mut wanted = self.room.drafts().changes.get(&proposal.id).copied();
        let chosen = negotiation.changes.iter().find(|(change, _)| Some(*change) == wanted);
        let words = chosen.map(|(_, words)| words.clone()).unwrap_or_default();
        let change = chosen.map(|(change, _)| *change);
        ui.horizontal_wrapped(|ui| {
            let width = (ui.available_width() - 200.0).clamp(160.0, 420.0);
            combo_ui(ui, "change", &shared.say("choose-amendment"), &words, width, |ui| {
                ui.selectable_value(&mut wanted, None, shared.say("no-amendment"));
                changes_ui(ui, shared, negotiation, &mut wanted);
            });
            match wanted {
                Some(wanted) => self.room.drafts_mut().changes.insert(proposal.id, wanted),
                None => self.room.drafts_mut().changes.remove(&proposal.id),
            };
            let clicked = secondary_ui(ui, Some(Icon::Check), &shared.say(label), change.is_some()).clicked();
            change.filter(|_| clicked).map(|change| Intent::Order(command(proposal.id, change)))
        })
        .inner
    }
}

/// The changes to choose from, each kind under a heading of its own.
pub(super) fn changes_ui(ui: &mut Ui, shared: &Shared, negotiation: &NegotiationView, chosen: &mut Option<Change>) {
    for alike in negotiation.changes.chunk_by(|(one, _), (next, _)| one.kind() == next.kind()) {
        if let Some((change, _)) = alike.first() {
            ui.label(fonts::muted(ui, shared.say(&format!("changes-{}", change.kind()))));
        }
        for (change, words) in alike {
            ui.selectable_value(chosen, Some(*change), words);
        }
    }
}

/// What delegations ask for; whoever holds the pen may take it.
fn asks(ui: &mut Ui, shared: &Shared, proposal: &ProposalView, intent: &mut Option<Intent>) {
    if proposal.asks.is_empty() {
        return;
    }
    ui.add_space(6.0);
    section_head_ui(ui, &shared.say("asked-amendments"), "");
    for AskView { change, words, states, can_take } in &proposal.asks {
        ui.horizontal_wrapped(|ui| {
            let args = [("change", text(words.clone())), ("states", text(states.clone()))];
            if *can_take && small_ui(ui, Some(Icon::Check), &shared.say("take-it"), true).clicked() {
                *intent = Some(Intent::Order(Command::ReviseText(proposal.id, *change)));
            }
            ui.label(shared.words.with("ask-and-states", &args));
        });
    }
}

fn tests(ui: &mut Ui, shared: &Shared, proposal: &ProposalView) {
    if proposal.tests.is_empty() {
        return;
    }
    ui.add_space(6.0);
    section_head_ui(ui, &shared.say("legal-tests"), &shared.say("legal-tests-detail"));
    let palette = Palette::of(ui.ctx());
    for test in &proposal.tests {
        ui.horizontal(|ui| {
            let (icon, color) = if test.met { (Icon::Check, palette.ok) } else { (Icon::Cross, palette.danger) };
            icons::icon_ui(ui, icon, 14.0, color);
            ui.add(egui::Label::new(&test.sentence).wrap());
        });
    }
}
