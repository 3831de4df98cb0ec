//! Our vote: sealed, then revealed together with the others.

use egui::Ui;

use super::text::changes_ui;
use super::{Intent, Play};
use crate::model::voting::Vote;
use crate::room::drafts::Ballot;
use crate::ui::access;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::button::{primary_ui, small_ui};
use crate::ui::kit::card::section_head_ui;
use crate::ui::kit::check::option_ui;
use crate::ui::kit::field::combo_ui;
use crate::ui::shell::Shared;
use crate::ui::theme::Palette;
use crate::view::negotiation::Amending;
use crate::view::table::ProposalView;
use crate::words::text;

impl Play {
    pub(super) fn ballot(&mut self, ui: &mut Ui, shared: &Shared, proposal: &ProposalView) -> Option<Intent> {
        section_head_ui(ui, &shared.say("our-vote"), &shared.say("our-vote-detail"));
        let chosen = self.room.drafts().ballots.get(&proposal.id).copied();
        if let Some((sealed, vote, amendment)) = proposal.sealed.clone().filter(|_| chosen.is_none()) {
            ui.horizontal_wrapped(|ui| {
                let palette = Palette::of(ui.ctx());
                icons::icon_ui(ui, Icon::Lock, 16.0, palette.text);
                ui.label(shared.words.with("vote-is-sealed", &[("vote", text(sealed))]));
                if small_ui(ui, Some(Icon::Undo), &shared.say("change-our-vote"), true).clicked() {
                    self.room.drafts_mut().ballots.insert(proposal.id, Ballot { vote, amendment });
                }
            });
            return None;
        }
        access::region(ui, egui::accesskit::Role::RadioGroup, &shared.say("our-vote"));
        for (vote, label, detail, refusal) in &proposal.votes {
            let shown = refusal.as_ref().unwrap_or(detail);
            let here = chosen.is_some_and(|ballot| ballot.vote == *vote);
            if option_ui(ui, here, label, shown).clicked() && refusal.is_none() && !here {
                self.room.drafts_mut().ballots.insert(proposal.id, Ballot { vote: *vote, amendment: None });
            }
        }
        self.mending(ui, shared, proposal);
        let vote = self.room.vote_command(proposal.id);
        self.order_ui(shared, vote, |ready| primary_ui(ui, Some(Icon::Lock), &shared.say("seal-vote"), ready))
    }

    /// The amendment with which a silence is broken.
    fn mending(&mut self, ui: &mut Ui, shared: &Shared, proposal: &ProposalView) {
        let Some(negotiation) = &proposal.negotiation else { return };
        let Some(ballot) = self.room.drafts_mut().ballots.get_mut(&proposal.id) else { return };
        if negotiation.amending != Some(Amending::BreakSilence) || ballot.vote != Vote::Against {
            return;
        }
        let chosen = negotiation.changes.iter().find(|(change, _)| Some(*change) == ballot.amendment);
        let chosen = chosen.map_or_else(|| shared.say("without-amendment"), |(_, words)| words.clone());
        let width = ui.available_width() - 16.0;
        combo_ui(ui, "mend", &shared.say("amendment-that-mends"), &chosen, width, |ui| {
            ui.selectable_value(&mut ballot.amendment, None, shared.say("without-amendment"));
            changes_ui(ui, shared, negotiation, &mut ballot.amendment);
        });
    }
}
