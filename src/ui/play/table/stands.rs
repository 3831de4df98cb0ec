//! Where the 27 stand: chips grouped by stand, and what the chosen delegation says.

use egui::{Align, Ui, vec2};

use super::{Intent, Play};
use crate::engine::core::command::Command;
use crate::engine::core::proposal::Stand;
use crate::model::key::StateKey;
use crate::model::voting::Vote;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::button::{small_primary_ui, small_ui};
use crate::ui::kit::card::section_head_ui;
use crate::ui::kit::chip::{StandGlyph, delegation_chip_ui, stand_glyph_ui};
use crate::ui::shell::Shared;
use crate::ui::theme::Palette;
use crate::ui::{access, fonts};
use crate::view::table::{ProposalView, StandView};
use crate::words::number;

impl Play {
    /// Stands on the left; our vote, or our stand, on the right.
    pub(super) fn standing(&mut self, ui: &mut Ui, shared: &Shared, proposal: &ProposalView) -> Option<Intent> {
        if proposal.votes.is_empty() {
            let intent = announce(ui, shared, proposal).or_else(|| join(ui, shared, proposal));
            self.vote_ahead(ui, shared, proposal);
            if let Some(own) = &proposal.tell_ahead {
                self.tell_ahead(ui, shared, own);
            }
            stands(ui, shared, proposal, &mut self.selections.table.delegation);
            needs(ui, shared, proposal);
            return intent;
        }
        let width = ui.available_width();
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(width * 0.64);
                stands(ui, shared, proposal, &mut self.selections.table.delegation);
                needs(ui, shared, proposal);
            });
            ui.add_space(12.0);
            ui.vertical(|ui| {
                ui.set_width(width * 0.36 - 28.0);
                self.ballot(ui, shared, proposal)
            })
            .inner
        })
        .inner
    }

    /// How we vote if the text is decided as it reads: then the laptop need not come back for it.
    fn vote_ahead(&mut self, ui: &mut Ui, shared: &Shared, proposal: &ProposalView) {
        if proposal.ahead.is_empty() {
            return;
        }
        section_head_ui(ui, &shared.say("vote-ahead"), &shared.say("vote-ahead-detail"));
        let chosen = self.room.vote_ahead(proposal.id);
        let mut all: Vec<(Option<Vote>, String)> = vec![(None, shared.say("decide-then"))];
        all.extend(proposal.ahead.iter().map(|(vote, label)| (Some(*vote), label.clone())));
        ui.horizontal_wrapped(|ui| {
            for (vote, label) in all {
                let here = chosen == vote;
                let button = if here {
                    small_primary_ui(ui, Some(Icon::Check), &label, true)
                } else {
                    small_ui(ui, None, &label, true)
                };
                if button.clicked() && !here {
                    self.room.choose_vote_ahead(proposal.id, vote);
                }
            }
        });
        ui.add_space(2.0);
    }
}

fn announce(ui: &mut Ui, shared: &Shared, proposal: &ProposalView) -> Option<Intent> {
    if proposal.announce.is_empty() {
        return None;
    }
    let ours = proposal.stands.iter().find(|stand| stand.ours).and_then(|stand| stand.stand);
    let mut intent = None;
    ui.horizontal_wrapped(|ui| {
        section_head_ui(ui, &shared.say("our-stand"), &shared.say("our-stand-detail"));
        for (stand, label, refusal) in &proposal.announce {
            let button = if ours == Some(*stand) {
                small_primary_ui(ui, Some(Icon::Check), label, refusal.is_none())
            } else {
                small_ui(ui, None, label, refusal.is_none())
            };
            if button.clicked() {
                intent = Some(Intent::Order(Command::AnnounceStand(proposal.id, *stand)));
            }
        }
    });
    ui.add_space(2.0);
    intent
}

/// Joining what another State does by itself, or leaving it again.
fn join(ui: &mut Ui, shared: &Shared, proposal: &ProposalView) -> Option<Intent> {
    let (command, label, refusal) = proposal.negotiation.as_ref()?.join.as_ref()?;
    let mut intent = None;
    ui.horizontal_wrapped(|ui| {
        let detail = refusal.clone().unwrap_or_else(|| shared.say("joint-act-detail"));
        section_head_ui(ui, &shared.say("joint-act"), &detail);
        if small_ui(ui, None, label, refusal.is_none()).clicked() {
            intent = Some(Intent::Order(command.clone()));
        }
    });
    ui.add_space(2.0);
    intent
}

/// Where the 27 stand, grouped by stand, in protocol order; a chip that is pressed explains itself below.
fn stands(ui: &mut Ui, shared: &Shared, proposal: &ProposalView, chosen: &mut Option<StateKey>) {
    if proposal.stands.is_empty() {
        return;
    }
    let decided = proposal.outcome.is_some() && proposal.stands.iter().any(|stand| stand.vote.is_some());
    let detail = shared.say(if decided { "chip-hint-votes" } else { "chip-hint" });
    section_head_ui(ui, &shared.say(if decided { "how-27-voted" } else { "where-27-stand" }), &detail);
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.spacing_mut().interact_size.y = 24.0;
    let before = chosen.clone();
    for (glyph, id, members) in groups(proposal, decided) {
        group(ui, shared, glyph, id, &members, chosen);
    }
    if let Some(stand) = chosen.as_ref().and_then(|key| proposal.stands.iter().find(|stand| stand.state == *key)) {
        let explained = ui.scope(|ui| explain(ui, shared, stand)).response;
        if *chosen != before {
            explained.scroll_to_me(Some(Align::Center));
        }
    }
}

fn group(
    ui: &mut Ui,
    shared: &Shared,
    glyph: StandGlyph,
    id: &str,
    members: &[&StandView],
    chosen: &mut Option<StateKey>,
) {
    ui.horizontal_top(|ui| {
        let label = 164.0;
        ui.allocate_ui(vec2(label, 24.0), |ui| {
            ui.set_width(label);
            ui.horizontal(|ui| {
                stand_glyph_ui(ui, glyph, 14.0);
                let count = [("count", number(i64::try_from(members.len()).unwrap_or(0)))];
                ui.label(shared.words.with(id, &count));
            });
        });
        let width = ui.available_width();
        ui.allocate_ui(vec2(width, 24.0), |ui| {
            ui.set_max_width(width);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
                for member in members {
                    let here = member.ours || chosen.as_ref() == Some(&member.state);
                    let chip = delegation_chip_ui(ui, &member.code, glyph, member.sealed, here, &member.accessible);
                    let chip = match &member.voice {
                        Some(voice) => chip.on_hover_text(voice),
                        None => chip.on_hover_text(&member.accessible),
                    };
                    if chip.clicked() {
                        *chosen = Some(member.state.clone());
                    }
                }
            });
        });
    });
}

/// What the chosen delegation says, in its own words.
fn explain(ui: &mut Ui, shared: &Shared, stand: &StandView) {
    ui.add_space(2.0);
    let palette = Palette::of(ui.ctx());
    ui.horizontal_top(|ui| {
        icons::icon_ui(ui, Icon::Messages, 14.0, palette.muted);
        ui.vertical(|ui| {
            let response = ui.add(egui::Label::new(fonts::bold(&stand.accessible)).wrap());
            access::status(&response, &stand.accessible);
            if let Some(voice) = &stand.voice {
                ui.add(egui::Label::new(shared.quoted(voice)).wrap());
            }
        });
    });
}

fn groups(proposal: &ProposalView, decided: bool) -> Vec<(StandGlyph, &'static str, Vec<&StandView>)> {
    let mut groups: Vec<(StandGlyph, &str, Vec<&StandView>)> = Vec::new();
    if decided {
        for (vote, glyph) in VOTES {
            let id = proposal.decided_by.voters_id(vote);
            groups.push((glyph, id, proposal.stands.iter().filter(|stand| stand.vote == Some(vote)).collect()));
        }
    } else {
        for (stand, glyph, id) in STANDS {
            let lets_pass = stand == Some(Stand::Abstain) && !proposal.decided_by.is_abstained_from();
            let id = if lets_pass { "group-lets-pass" } else { id };
            groups.push((glyph, id, proposal.stands.iter().filter(|view| view.stand == stand).collect()));
        }
    }
    groups.retain(|(_, _, members)| !members.is_empty());
    groups
}

const VOTES: [(Vote, StandGlyph); 4] = [
    (Vote::For, StandGlyph::Support),
    (Vote::AbstainDeclare, StandGlyph::AbstainDeclare),
    (Vote::Abstain, StandGlyph::Abstain),
    (Vote::Against, StandGlyph::Oppose),
];

const STANDS: [(Option<Stand>, StandGlyph, &str); 6] = [
    (Some(Stand::Support), StandGlyph::Support, "group-support"),
    (Some(Stand::Accept), StandGlyph::Accept, "group-accept"),
    (Some(Stand::Amend), StandGlyph::Amend, "group-amend"),
    (Some(Stand::Abstain), StandGlyph::Abstain, "group-abstain"),
    (Some(Stand::Oppose), StandGlyph::Oppose, "group-oppose"),
    (None, StandGlyph::Sealed, "group-none"),
];

fn needs(ui: &mut Ui, shared: &Shared, proposal: &ProposalView) {
    if proposal.outcome.is_some() || proposal.draft {
        return;
    }
    ui.add_space(4.0);
    ui.separator();
    section_head_ui(ui, &shared.say("what-rule-needs"), &proposal.needs);
    if let Some(blocked) = &proposal.blocked_today {
        ui.horizontal(|ui| {
            let palette = Palette::of(ui.ctx());
            icons::icon_ui(ui, Icon::Cross, 14.0, palette.danger);
            ui.label(egui::RichText::new(blocked).color(palette.danger));
        });
    }
    if let Some(declared) = &proposal.third_blocks {
        ui.horizontal(|ui| {
            let palette = Palette::of(ui.ctx());
            icons::icon_ui(ui, Icon::Info, 14.0, palette.muted);
            ui.label(declared);
        });
    }
}
