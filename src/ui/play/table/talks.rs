//! Talks about a proposal: ask what it would take, argue, chair, withdraw.

use egui::Ui;

use super::{Play, Wish};
use crate::engine::command::Command;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::{secondary_ui, small_ui};
use crate::ui::kit::card::section_head_ui;
use crate::ui::kit::field::combo_ui;
use crate::ui::shell::Shared;
use crate::view::negotiation::{ChairView, NegotiationView};
use crate::view::table::ProposalView;
use crate::words::text;

impl Play {
    pub(super) fn talks(&mut self, ui: &mut Ui, shared: &Shared, proposal: &ProposalView) -> Option<Wish> {
        let negotiation = proposal.negotiation.as_ref()?;
        let mut wish = self.argue(ui, shared, proposal, negotiation);
        for answer in &negotiation.answers {
            let args = [("state", text(answer.state.clone())), ("text", text(answer.text.clone()))];
            ui.add(egui::Label::new(shared.words.with("answer-line", &args)).wrap());
        }
        if negotiation.answers.is_empty() && negotiation.argument_refusal.is_none() {
            ui.label(fonts::muted(ui, shared.say("no-answers")));
        }
        if let Some(chair) = &negotiation.chair {
            wish = wish.or(self::chair(ui, shared, proposal, chair));
        }
        if negotiation.may_withdraw {
            ui.add_space(6.0);
            if small_ui(ui, Some(Icon::Cross), &shared.say("withdraw"), true).clicked() {
                wish = Some(Wish::Order(Command::Withdraw(proposal.id)));
            }
        }
        wish
    }

    fn argue(
        &mut self,
        ui: &mut Ui,
        shared: &Shared,
        proposal: &ProposalView,
        negotiation: &NegotiationView,
    ) -> Option<Wish> {
        section_head_ui(ui, &shared.say("what-would-it-take"), &shared.say("what-would-it-take-detail"));
        let may_ask = negotiation.others.iter().any(|(_, _, can)| *can);
        if let Some(refusal) = &negotiation.argument_refusal {
            ui.label(fonts::muted(ui, refusal));
            if !may_ask {
                return None;
            }
        }
        let other = negotiation.others.iter().find(|(key, _, _)| Some(key) == self.pad.delegation.as_ref());
        let to = other.map(|(key, _, _)| key.clone());
        let name = other.map(|(_, name, _)| name.clone()).unwrap_or_default();
        let can_answer = other.is_some_and(|(_, _, can)| *can);
        let mut wish = None;
        ui.horizontal_wrapped(|ui| {
            combo_ui(ui, "whom", &shared.say("choose-delegation"), &name, 190.0, |ui| {
                for (key, name, _) in &negotiation.others {
                    ui.selectable_value(&mut self.pad.delegation, Some(key.clone()), name);
                }
            });
            if secondary_ui(ui, Some(Icon::Messages), &shared.say("ask-what"), can_answer).clicked()
                && let Some(of) = to.clone()
            {
                wish = Some(Wish::Order(Command::Ask { of, proposal: proposal.id }));
            }
            if negotiation.argument_refusal.is_some() {
                return;
            }
            let chosen = negotiation.arguments.iter().find(|(argument, _)| Some(*argument) == self.pad.argument);
            let label = chosen.map(|(_, label)| label.clone()).unwrap_or_default();
            combo_ui(ui, "argument", &shared.say("choose-argument"), &label, 190.0, |ui| {
                for (argument, label) in &negotiation.arguments {
                    ui.selectable_value(&mut self.pad.argument, Some(*argument), label);
                }
            });
            let ready = to.is_some() && chosen.is_some();
            if secondary_ui(ui, Some(Icon::Right), &shared.say("put-argument"), ready).clicked()
                && let (Some(to), Some(argument)) = (to.clone(), self.pad.argument)
            {
                wish = Some(Wish::Order(Command::Argue { to, proposal: proposal.id, argument }));
            }
        });
        wish
    }
}

/// The chair's acts: what comes first, and what is fast-tracked at the cost of cohesion.
fn chair(ui: &mut Ui, shared: &Shared, proposal: &ProposalView, chair: &ChairView) -> Option<Wish> {
    ui.add_space(6.0);
    section_head_ui(ui, &shared.say("in-the-chair"), &shared.say("in-the-chair-detail"));
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        if small_ui(ui, Some(Icon::Right), &shared.say("put-first"), chair.first.is_some()).clicked() {
            wish = chair.first.clone().map(Command::OrderAgenda).map(Wish::Order);
        }
        let fast = small_ui(ui, Some(Icon::Right), &shared.say("fast-track"), chair.fast_track.is_ok());
        if fast.clicked() {
            wish = Some(Wish::Order(Command::FastTrack(proposal.id)));
        }
        let (Ok(said) | Err(said)) = &chair.fast_track;
        ui.label(fonts::muted(ui, said));
    });
    wish
}
