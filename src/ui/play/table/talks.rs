//! Talks about a proposal: ask what it would take, argue, chair, withdraw.

use egui::Ui;

use super::{Intent, Play};
use crate::engine::core::command::Command;
use crate::engine::core::proposal::ProposalId;
use crate::ui::access;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::{secondary_ui, small_ui};
use crate::ui::kit::card::section_head_ui;
use crate::ui::kit::field::combo_ui;
use crate::ui::kit::tile::state_tile_ui;
use crate::ui::shell::Shared;
use crate::view::conversation::{Exchange, Moved};
use crate::view::grounds::GroundView;
use crate::view::negotiation::{ChairView, NegotiationView};
use crate::view::table::ProposalView;

impl Play {
    pub(super) fn talks(
        &mut self,
        ui: &mut Ui,
        shared: &Shared,
        proposal: &ProposalView,
        talks: &[Exchange],
    ) -> Option<Intent> {
        let negotiation = proposal.negotiation.as_ref()?;
        let mut intent = self.argue(ui, shared, proposal, negotiation);
        let had: Vec<&Exchange> = talks.iter().filter(|talk| talk.proposal == proposal.id).collect();
        for talk in &had {
            exchange(ui, shared, talk);
        }
        if had.is_empty() && negotiation.argument_refusal.is_none() {
            ui.label(fonts::muted(ui, shared.say("no-answers")));
        }
        if let Some(chair) = &negotiation.chair {
            intent = intent.or(self::chair(ui, shared, proposal, chair));
        }
        if negotiation.may_withdraw {
            ui.add_space(6.0);
            if small_ui(ui, Some(Icon::Cross), &shared.say("withdraw"), true).clicked() {
                intent = Some(Intent::Order(Command::Withdraw(proposal.id)));
            }
        }
        intent
    }

    fn argue(
        &mut self,
        ui: &mut Ui,
        shared: &Shared,
        proposal: &ProposalView,
        negotiation: &NegotiationView,
    ) -> Option<Intent> {
        section_head_ui(ui, &shared.say("what-would-it-take"), &shared.say("what-would-it-take-detail"));
        let may_ask = negotiation.others.iter().any(|other| other.can_be_asked);
        if let Some(refusal) = &negotiation.argument_refusal {
            ui.label(fonts::muted(ui, refusal));
            if !may_ask {
                return None;
            }
        }
        if self.selections.table.argument_on != Some(proposal.id) {
            // Another proposal, another talk: what was chosen for it before is there again.
            let chosen = self.room.drafts().arguments.get(&proposal.id).cloned();
            self.selections.table.argument_on = Some(proposal.id);
            self.selections.table.argument = chosen.as_ref().map(|(_, argument)| *argument);
            self.selections.table.support = self.room.drafts().supports.get(&proposal.id).cloned();
            self.selections.table.delegation = chosen.map(|(to, _)| to).or(self.selections.table.delegation.take());
        }
        let other =
            negotiation.others.iter().find(|other| Some(&other.key) == self.selections.table.delegation.as_ref());
        let to = other.map(|other| other.key.clone());
        let name = other.map(|other| other.name.clone()).unwrap_or_default();
        let can_answer = other.is_some_and(|other| other.can_be_asked);
        let mut intent = None;
        ui.horizontal_wrapped(|ui| {
            combo_ui(ui, "whom", &shared.say("choose-delegation"), &name, 190.0, |ui| {
                for other in &negotiation.others {
                    ui.selectable_value(&mut self.selections.table.delegation, Some(other.key.clone()), &other.name);
                }
            });
            if secondary_ui(ui, Some(Icon::Messages), &shared.say("ask-what"), can_answer).clicked()
                && let Some(of) = to.clone()
            {
                intent = Some(Intent::Order(Command::Ask { of, proposal: proposal.id }));
            }
            if negotiation.argument_refusal.is_some() {
                return;
            }
            let chosen =
                negotiation.arguments.iter().find(|(argument, _)| Some(*argument) == self.selections.table.argument);
            let label = chosen.map(|(_, label)| label.clone()).unwrap_or_default();
            combo_ui(ui, "argument", &shared.say("choose-argument"), &label, 190.0, |ui| {
                for (argument, label) in &negotiation.arguments {
                    ui.selectable_value(&mut self.selections.table.argument, Some(*argument), label);
                }
            });
            self.ground(ui, shared, proposal.id);
            let chosen = to.clone().zip(self.selections.table.argument).zip(self.selections.table.support.clone());
            if let Some(((to, argument), named)) = chosen.clone() {
                self.room.drafts_mut().arguments.insert(proposal.id, (to, argument));
                self.room.drafts_mut().supports.insert(proposal.id, named);
            } else {
                self.room.drafts_mut().unargue(proposal.id);
            }
            let argue = chosen.map(|((to, argument), named)| Command::Argue {
                to,
                proposal: proposal.id,
                argument,
                rests_on: Some(named),
            });
            let refusal = argue.as_ref().and_then(|argue| self.refusal(shared, argue));
            let label = shared.say("put-argument");
            let put = |ready: bool| secondary_ui(ui, Some(Icon::Right), &label, ready);
            intent = intent.take().or(self.order_ui(shared, argue, put));
            if let Some(refusal) = refusal {
                ui.label(fonts::muted(ui, refusal));
            }
        });
        intent
    }

    /// What the chosen argument rests on; says so where there is nothing that it could rest on.
    fn ground(&mut self, ui: &mut Ui, shared: &Shared, proposal: ProposalId) {
        let table = &mut self.selections.table;
        if table.delegation.is_none() || table.argument.is_none() {
            return;
        }
        let grounds = table.grounds(&self.room, &shared.words, proposal).to_vec();
        if grounds.is_empty() {
            ui.label(fonts::muted(ui, shared.say("no-ground")));
            return;
        }
        let chosen = grounds.iter().find(|ground| Some(&ground.support) == table.support.as_ref());
        let name = chosen.map(|ground| ground.name.clone()).unwrap_or_default();
        combo_ui(ui, "ground", &shared.say("choose-ground"), &name, 260.0, |ui| {
            for GroundView { support, name, refusal } in &grounds {
                ui.add_enabled_ui(refusal.is_none(), |ui| {
                    let row = ui.selectable_value(&mut table.support, Some(support.clone()), name);
                    if let Some(refusal) = refusal {
                        access::described(&row, refusal);
                        row.on_disabled_hover_text(refusal);
                    }
                });
            }
        });
    }
}

/// A question or an argument, the answer to it, and what it came to.
fn exchange(ui: &mut Ui, shared: &Shared, talk: &Exchange) {
    ui.add_space(4.0);
    ui.horizontal_top(|ui| {
        state_tile_ui(ui, &talk.code, 24.0, talk.moved == Moved::Stand);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add(egui::Label::new(fonts::muted(ui, format!("{} · {}", talk.head, shared.quoted(&talk.said)))).wrap());
            if let Some(answer) = &talk.answer {
                ui.add(egui::Label::new(shared.quoted(answer)).wrap());
            }
            if talk.moved != Moved::Asked {
                ui.add(egui::Label::new(fonts::small(&talk.outcome)).wrap());
            }
        });
    });
}

/// The chair's acts: what comes first, and what is fast-tracked at the cost of cohesion.
fn chair(ui: &mut Ui, shared: &Shared, proposal: &ProposalView, chair: &ChairView) -> Option<Intent> {
    ui.add_space(6.0);
    section_head_ui(ui, &shared.say("in-the-chair"), &shared.say("in-the-chair-detail"));
    let mut intent = None;
    ui.horizontal_wrapped(|ui| {
        if small_ui(ui, Some(Icon::Right), &shared.say("put-first"), chair.first.is_some()).clicked() {
            intent = chair.first.clone().map(Command::OrderAgenda).map(Intent::Order);
        }
        let fast = small_ui(ui, Some(Icon::Right), &shared.say("fast-track"), chair.fast_track.is_ok());
        if fast.clicked() {
            intent = Some(Intent::Order(Command::FastTrack(proposal.id)));
        }
        let (Ok(said) | Err(said)) = &chair.fast_track;
        ui.label(fonts::muted(ui, said));
    });
    intent
}
