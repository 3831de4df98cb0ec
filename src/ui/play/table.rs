//! The table: every proposal with its road, where the 27 stand, and our vote.

use egui::{Align, Layout, Ui, vec2};

use super::screen::SeatScreen;
use super::{Play, Wish};
use crate::engine::command::Command;
use crate::engine::proposal::{Stand, Vote};
use crate::ui::icons::{self, Icon};
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::button::{primary_ui, secondary_ui, small_primary_ui, small_ui};
use crate::ui::kit::card::{card_ui, empty_ui, list_card_ui, screen_head_ui, section_head_ui};
use crate::ui::kit::check::option_ui;
use crate::ui::kit::chip::{StandGlyph, delegation_chip_ui, stand_glyph_ui};
use crate::ui::kit::road::{Station, StationState, road_in_ui};
use crate::ui::kit::row::selectable_row_ui;
use crate::ui::kit::tile::measure_tile_ui;
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme::{Palette, Tone};
use crate::ui::{access, fonts};
use crate::view::table::{ProposalView, StandView, StationView};
use crate::words::{number, text};

impl Play {
    pub(super) fn table(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Wish> {
        let waiting = screen.table.iter().filter(|proposal| proposal.waits_for_us).count();
        let args = [
            ("count", number(i64::try_from(screen.table.len()).unwrap_or(0))),
            ("waiting", number(i64::try_from(waiting).unwrap_or(0))),
        ];
        screen_head_ui(ui, &shared.say("nav-table"), &shared.words.with("table-line", &args));
        ui.add_space(4.0);
        let mut wish = self.communication(ui, shared, screen);
        if screen.table.is_empty() {
            empty_ui(ui, &shared.say("table-empty"), &shared.say("table-empty-detail"));
            return wish;
        }
        let chosen = self.chosen(screen);
        let rows = f32::from(u16::try_from(screen.table.len()).unwrap_or(1));
        let height = (rows * 57.0 + 6.0).min((ui.available_height() * 0.42).max(130.0));
        ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
            scroll(ui, "table", |ui| {
                list_card_ui(ui, |ui| {
                    ui.set_width(ui.available_width());
                    for (place, proposal) in screen.table.iter().enumerate() {
                        if proposal_row(ui, proposal, place == chosen).clicked() {
                            self.pad.proposal = Some(proposal.id);
                            self.pad.vote = None;
                        }
                    }
                });
            });
        });
        ui.add_space(8.0);
        if let Some(proposal) = screen.table.get(chosen) {
            let detail = scroll(ui, "proposal", |ui| self.detail(ui, shared, proposal));
            wish = wish.or(detail);
        }
        wish
    }

    fn chosen(&self, screen: &SeatScreen) -> usize {
        let wanted = self.pad.proposal.and_then(|id| screen.table.iter().position(|proposal| proposal.id == id));
        wanted.or_else(|| screen.table.iter().position(|proposal| proposal.waits_for_us || proposal.draft)).unwrap_or(0)
    }

    fn detail(&mut self, ui: &mut Ui, shared: &Shared, proposal: &ProposalView) -> Option<Wish> {
        let mut wish = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            proposal_head(ui, shared, proposal);
            ui.separator();
            if proposal.draft {
                wish = draft(ui, shared, proposal);
            } else if proposal.submitted {
                ui.label(shared.say("submitted-wait"));
            } else if !proposal.votes.is_empty() {
                let width = ui.available_width();
                ui.horizontal_top(|ui| {
                    ui.vertical(|ui| {
                        ui.set_width(width * 0.62);
                        stands(ui, shared, proposal);
                    });
                    ui.add_space(8.0);
                    ui.vertical(|ui| {
                        ui.set_width(width * 0.36 - 16.0);
                        wish = self.vote(ui, shared, proposal);
                    });
                });
            } else {
                wish = announce(ui, shared, proposal);
                stands(ui, shared, proposal);
            }
            needs(ui, shared, proposal);
        });
        wish
    }

    fn vote(&mut self, ui: &mut Ui, shared: &Shared, proposal: &ProposalView) -> Option<Wish> {
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
        let ready = self.pad.vote.is_some();
        let clicked = primary_ui(ui, Some(Icon::Lock), &shared.say("seal-vote"), ready).clicked();
        let vote = self.pad.vote.filter(|_| clicked);
        vote.map(|vote: Vote| Wish::Order(Command::SealVote(proposal.id, vote)))
    }
}

fn proposal_row(ui: &mut Ui, proposal: &ProposalView, selected: bool) -> egui::Response {
    selectable_row_ui(ui, selected, &proposal.accessible, 56.0, |ui| {
        measure_tile_ui(ui, &proposal.measure, proposal.category.slug(), true);
        let width = (ui.available_width() * 0.42).clamp(170.0, 380.0);
        ui.allocate_ui(vec2(width, 44.0), |ui| {
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(egui::Label::new(fonts::bold(&proposal.name)).truncate());
                ui.add(egui::Label::new(fonts::muted(ui, &proposal.subtitle)).truncate());
            });
        });
        let road = (ui.available_width() - 170.0).clamp(100.0, 420.0);
        let stations: Vec<Station> = proposal.road.iter().map(station).collect();
        road_in_ui(ui, &stations, road);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.allocate_ui_with_layout(vec2(150.0, 36.0), Layout::top_down(Align::Max), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.set_width(150.0);
                ui.add(egui::Label::new(fonts::bold(&proposal.deadline)).truncate());
                ui.add(egui::Label::new(fonts::muted(ui, &proposal.deadline_detail)).truncate());
            });
        });
    })
}

fn station(view: &StationView) -> Station {
    let state = match (view.here, view.done) {
        (true, _) => StationState::Here,
        (false, true) => StationState::Done,
        (false, false) => StationState::Ahead,
    };
    Station { caption: view.caption.clone(), state, decides: view.decides }
}

fn proposal_head(ui: &mut Ui, shared: &Shared, proposal: &ProposalView) {
    ui.horizontal(|ui| {
        measure_tile_ui(ui, &proposal.measure, proposal.category.slug(), true);
        access::heading(ui, 2, fonts::title(&proposal.name), &proposal.name);
        badge_ui(ui, &proposal.rule, Tone::Info);
        if let Some(outcome) = &proposal.outcome {
            badge_ui(ui, outcome, if proposal.adopted { Tone::Ok } else { Tone::Danger });
        }
    });
    let mut line = proposal.subtitle.clone();
    if let Some(addressee) = &proposal.addressee {
        line = format!("{line} · {}", shared.words.with("addressed-to", &[("name", text(addressee.clone()))]));
    }
    ui.label(fonts::muted(ui, line));
    if !proposal.reasons.is_empty() {
        ui.label(format!("“{}”", proposal.reasons));
    }
}

fn draft(ui: &mut Ui, shared: &Shared, proposal: &ProposalView) -> Option<Wish> {
    ui.label(shared.say("draft-explained"));
    ui.horizontal(|ui| {
        if primary_ui(ui, Some(Icon::Check), &shared.say("submit-initiative"), true).clicked() {
            return Some(Wish::Order(Command::SubmitInitiative(proposal.id)));
        }
        if secondary_ui(ui, Some(Icon::Cross), &shared.say("discard-draft"), true).clicked() {
            return Some(Wish::Order(Command::DiscardInitiative(proposal.id)));
        }
        None
    })
    .inner
}

fn announce(ui: &mut Ui, shared: &Shared, proposal: &ProposalView) -> Option<Wish> {
    if proposal.announce.is_empty() {
        return None;
    }
    let ours = proposal.stands.iter().find(|stand| stand.ours).and_then(|stand| stand.stand);
    let mut wish = None;
    section_head_ui(ui, &shared.say("our-stand"), &shared.say("our-stand-detail"));
    ui.horizontal(|ui| {
        for (stand, label, refusal) in &proposal.announce {
            let button = if ours == Some(*stand) {
                small_primary_ui(ui, Some(Icon::Check), label, refusal.is_none())
            } else {
                small_ui(ui, None, label, refusal.is_none())
            };
            if button.clicked() {
                wish = Some(Wish::Order(Command::AnnounceStand(proposal.id, *stand)));
            }
        }
    });
    ui.add_space(8.0);
    wish
}

/// Where the 27 stand, grouped by stand, in protocol order.
pub(super) fn stands(ui: &mut Ui, shared: &Shared, proposal: &ProposalView) {
    let decided = proposal.outcome.is_some() && proposal.stands.iter().any(|stand| stand.vote.is_some());
    section_head_ui(ui, &shared.say(if decided { "how-27-voted" } else { "where-27-stand" }), "");
    let groups: Vec<(StandGlyph, &str, Vec<&StandView>)> = if decided {
        [(Vote::For, StandGlyph::Support), (Vote::Abstain, StandGlyph::Abstain), (Vote::Against, StandGlyph::Oppose)]
            .into_iter()
            .map(|(vote, glyph)| {
                let members = proposal.stands.iter().filter(|stand| stand.vote == Some(vote)).collect();
                (glyph, vote_group(vote), members)
            })
            .collect()
    } else {
        let mut groups: Vec<(StandGlyph, &str, Vec<&StandView>)> = Stand::ALL
            .into_iter()
            .map(|stand| {
                let members = proposal.stands.iter().filter(|view| view.stand == Some(stand)).collect();
                (glyph(stand), stand_group(stand), members)
            })
            .collect();
        let silent = proposal.stands.iter().filter(|view| view.stand.is_none()).collect();
        groups.push((StandGlyph::Sealed, "group-none", silent));
        groups
    };
    for (glyph, id, members) in groups.into_iter().filter(|(_, _, members)| !members.is_empty()) {
        ui.horizontal(|ui| {
            ui.allocate_ui(vec2(140.0, 24.0), |ui| {
                ui.set_width(140.0);
                stand_glyph_ui(ui, glyph, 14.0);
                let count = [("count", number(i64::try_from(members.len()).unwrap_or(0)))];
                ui.label(shared.words.with(id, &count));
            });
            let width = ui.available_width();
            ui.allocate_ui(vec2(width, 24.0), |ui| {
                ui.set_max_width(width);
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
                    for member in members {
                        delegation_chip_ui(ui, &member.code, glyph, false, member.ours, &member.accessible);
                    }
                });
            });
        });
    }
}

fn glyph(stand: Stand) -> StandGlyph {
    match stand {
        Stand::Support => StandGlyph::Support,
        Stand::Accept => StandGlyph::Accept,
        Stand::Abstain => StandGlyph::Abstain,
        Stand::Oppose => StandGlyph::Oppose,
    }
}

fn stand_group(stand: Stand) -> &'static str {
    match stand {
        Stand::Support => "group-support",
        Stand::Accept => "group-accept",
        Stand::Abstain => "group-abstain",
        Stand::Oppose => "group-oppose",
    }
}

fn vote_group(vote: Vote) -> &'static str {
    match vote {
        Vote::For => "group-for",
        Vote::Abstain => "group-abstain",
        Vote::Against => "group-against",
    }
}

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
}
