//! The table live: who has done what, what waits for whom, who acts for a seat, and how the laptop goes round.

use egui::{Align, Layout, Ui};

use super::super::table::proposals_ui;
use super::super::{Intent, Play};
use crate::engine::core::command::{Command, Direction, SeatMode};
use crate::model::key::StateKey;
use crate::ui::flow::flow_ui;
use crate::ui::fonts;
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::button::small_ui;
use crate::ui::kit::card::{card_ui, list_card_ui, pane_head_ui};
use crate::ui::kit::tile::state_tile_ui;
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme::Tone;
use crate::view::console::TeamView;
use crate::view::screen::ConsoleScreen;
use crate::view::table::ProposalView;
use crate::words::number;

/// The height of a team's row, in points.
const ROW: f32 = 44.0;

impl Play {
    pub(super) fn table_live(&self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        let mut intent = None;
        scroll(ui, "live", |ui| {
            list_card_ui(ui, |ui| {
                ui.set_width(ui.available_width());
                for team in &screen.console.teams {
                    intent = intent.take().or(team_ui(ui, shared, team, screen.frame.over));
                }
                for (seat, name) in &screen.console.stood_in {
                    intent = intent.take().or(stood_in_ui(ui, shared, (seat, name), screen.frame.over));
                }
            });
            ui.add_space(12.0);
            questions(ui, shared, screen);
            proposals(ui, shared, screen);
            if !screen.messages.is_empty() {
                let count = [("count", number(i64::try_from(screen.messages.len()).unwrap_or(0)))];
                ui.label(fonts::muted(ui, shared.words.with("messages-written", &count)));
                ui.add_space(12.0);
            }
            intent = intent.take().or(self.goes_round(ui, shared));
        });
        intent
    }

    /// How the laptop goes round, where several share it.
    fn goes_round(&self, ui: &mut Ui, shared: &Shared) -> Option<Intent> {
        if self.room.is_solo() || self.room.exercise().teams().is_empty() {
            return None;
        }
        let mut flow = self.room.flow();
        let changed = card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            flow_ui(ui, shared, &mut flow)
        });
        ui.add_space(12.0);
        changed.inner.then_some(Intent::GoRound(flow))
    }
}

/// A team: what it has done, and what may be done where it is waited for.
fn team_ui(ui: &mut Ui, shared: &Shared, team: &TeamView, over: bool) -> Option<Intent> {
    let mut order = None;
    ui.horizontal(|ui| {
        ui.set_height(ROW);
        ui.add_space(12.0);
        state_tile_ui(ui, &team.code, 28.0, team.done);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(12.0);
            badge_ui(ui, &team.status, if team.done { Tone::Ok } else { Tone::Neutral });
            if over {
                return;
            }
            let acts = small_ui(ui, None, &shared.say("program-acts"), true);
            if acts.on_hover_text(shared.say("program-acts-detail")).clicked() {
                order = Some(Direction::PassSeat { seat: team.state.clone(), to: SeatMode::Simulated });
            }
            if !team.done && small_ui(ui, None, &shared.say("nudge"), true).clicked() {
                let text = shared.say("nudge-text");
                order = Some(Direction::Write { to: Some(team.state.clone()), text });
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| named(ui, team));
        });
    });
    ui.separator();
    order.map(|order| Intent::Order(Command::Direct(order)))
}

/// Its name, and what it did last.
fn named(ui: &mut Ui, team: &TeamView) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if team.last.is_none() && team.unread.is_none() {
            ui.add_space(10.0);
        }
        ui.add(egui::Label::new(fonts::bold(&team.name)).truncate());
        // What it has still to read matters more than what it did.
        for said in team.unread.iter().chain(&team.last).take(1) {
            let whole = team.unread.iter().chain(&team.last).cloned().collect::<Vec<_>>().join("\n");
            ui.add(egui::Label::new(fonts::muted(ui, said)).truncate()).on_hover_text(whole);
        }
    });
}

/// A seat that the program acts for; it may be given to a team.
fn stood_in_ui(ui: &mut Ui, shared: &Shared, (seat, name): (&StateKey, &str), over: bool) -> Option<Intent> {
    let mut given = false;
    ui.horizontal(|ui| {
        ui.set_height(ROW);
        ui.add_space(12.0);
        state_tile_ui(ui, &seat.as_str().to_uppercase(), 28.0, false);
        ui.label(fonts::bold(name));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(12.0);
            badge_ui(ui, &shared.say("mode-simulated"), Tone::Neutral);
            given = !over && small_ui(ui, None, &shared.say("give-to-team"), true).clicked();
        });
    });
    ui.separator();
    let to = SeatMode::Team(String::new());
    given.then(|| Intent::Order(Command::Direct(Direction::PassSeat { seat: seat.clone(), to })))
}

fn proposals(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) {
    pane_head_ui(ui, &shared.say("what-waits-for-whom"), "");
    if screen.table.is_empty() {
        ui.label(fonts::muted(ui, shared.say("table-empty")));
        ui.add_space(12.0);
        return;
    }
    let shown: Vec<&ProposalView> = screen.table.iter().collect();
    proposals_ui(ui, &screen.headings, &shown, None);
    ui.add_space(12.0);
}

/// Injects that wait for an answer.
fn questions(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) {
    if screen.console.questions.is_empty() {
        return;
    }
    pane_head_ui(ui, &shared.say("questions-open"), "");
    for question in &screen.console.questions {
        ui.add(egui::Label::new(question).wrap());
    }
    ui.add_space(12.0);
}
