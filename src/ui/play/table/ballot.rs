//! Our vote: sealed, then revealed together with the others.

use egui::Ui;

use super::text::changes_ui;
use super::{Play, Wish};
use crate::engine::command::Command;
use crate::engine::proposal::Vote;
use crate::ui::access;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::button::primary_ui;
use crate::ui::kit::card::section_head_ui;
use crate::ui::kit::check::option_ui;
use crate::ui::kit::field::combo_ui;
use crate::ui::shell::Shared;
use crate::ui::theme::Palette;
use crate::view::negotiation::Amending;
use crate::view::table::ProposalView;
use crate::words::text;

impl Play {
    pub(super) fn ballot(&mut self, ui: &mut Ui, shared: &Shared, proposal: &ProposalView) -> Option<Wish> {
        section_head_ui(ui, &shared.say("our-vote"), &shared.say("our-vote-detail"));
        if let Some(sealed) = &proposal.sealed {
            ui.horizontal(|ui| {
                let palette = Palette::of(ui.ctx());
                icons::icon_ui(ui, Icon::Lock, 16.0, palette.text);
                ui.label(shared.words.with("vote-is-sealed", &[("vote", text(sealed.clone()))]));
            });
            return None;
        }
        access::region(ui, egui::accesskit::Role::RadioGroup, &shared.say("our-vote"));
        for (vote, label, detail, refusal) in &proposal.votes {
            let shown = refusal.as_ref().unwrap_or(detail);
            if option_ui(ui, self.pad.vote == Some(*vote), label, shown).clicked() && refusal.is_none() {
                self.pad.vote = Some(*vote);
                self.pad.vote_on = Some(proposal.id);
            }
        }
        self.mending(ui, shared, proposal);
        let ready = self.pad.vote.is_some();
        let clicked = primary_ui(ui, Some(Icon::Lock), &shared.say("seal-vote"), ready).clicked();
        self.sealed_vote().filter(|_| clicked).map(Wish::Order)
    }

    /// The amendment with which a silence is broken.
    fn mending(&mut self, ui: &mut Ui, shared: &Shared, proposal: &ProposalView) {
        let Some(negotiation) = &proposal.negotiation else { return };
        if negotiation.amending != Some(Amending::BreakSilence) || self.pad.vote != Some(Vote::Against) {
            return;
        }
        let chosen = negotiation.changes.iter().find(|(change, _)| Some(*change) == self.pad.change);
        let chosen = chosen.map_or_else(|| shared.say("without-amendment"), |(_, words)| words.clone());
        let width = ui.available_width() - 16.0;
        combo_ui(ui, "mend", &shared.say("amendment-that-mends"), &chosen, width, |ui| {
            ui.selectable_value(&mut self.pad.change, None, shared.say("without-amendment"));
            changes_ui(ui, shared, negotiation, &mut self.pad.change);
        });
    }

    /// The vote that the screen shows as chosen, as a command.
    pub(in crate::ui::play) fn sealed_vote(&self) -> Option<Command> {
        let (vote, proposal) = (self.pad.vote?, self.pad.vote_on?);
        match (vote, self.pad.change) {
            (Vote::Against, amendment @ Some(_)) => Some(Command::BreakSilence { proposal, amendment }),
            (Vote::For | Vote::Abstain | Vote::AbstainDeclare | Vote::Against, _) => {
                Some(Command::SealVote(proposal, vote))
            }
        }
    }
}
