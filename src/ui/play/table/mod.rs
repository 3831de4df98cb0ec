//! The table: every proposal with its road, where the 27 stand, its text, the talks about it, and our vote.

mod ballot;
mod stands;
mod talks;
mod text;

use egui::{Align, Layout, Ui, vec2};

use super::selections::Tab;
use super::{Intent, Play};
use crate::engine::core::command::Command;
use crate::engine::core::proposal::ProposalId;
use crate::ui::glossary::explained;
use crate::ui::icons::Icon;
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::button::{primary_ui, secondary_ui};
use crate::ui::kit::card::{card_ui, empty_ui, list_card_ui, note_ui, screen_head_ui};
use crate::ui::kit::parts;
use crate::ui::kit::road::{Station, StationState, road_head_ui, road_in_ui};
use crate::ui::kit::row::selectable_row_ui;
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::kit::tabs::tabs_ui;
use crate::ui::kit::tile::measure_tile_ui;
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme::Tone;
use crate::ui::{access, fonts};
use crate::view::road::{Headings, Standing, StationView};
use crate::view::screen::SeatScreen;
use crate::view::table::ProposalView;
use crate::words::number;

const TABS: [(Tab, &str); 3] = [(Tab::Stands, "tab-stands"), (Tab::Text, "tab-text"), (Tab::Talks, "tab-talks")];

/// The height of a proposal's row, and of the row of headings.
const ROW: f32 = 54.0;
const HEAD: f32 = 28.0;
/// Below this height the proposals and the chosen one do not scroll apart.
const LOW: f32 = 460.0;
/// What it takes to say how a decision is told.
const TELLING: f32 = 150.0;

const FILTERS: [&str; 3] = ["filter-all", "filter-ours", "filter-decided"];

fn passes(filter: usize, proposal: &ProposalView) -> bool {
    match filter {
        1 => proposal.waits_for_us,
        2 => proposal.outcome.is_some(),
        _ => true,
    }
}

/// What the name of a proposal takes at least, in points.
const NAME: f32 = 180.0;

/// How the width of a row is shared out.
struct Columns {
    name: f32,
    road: f32,
    deadline: f32,
}

impl Columns {
    fn of(width: f32) -> Self {
        let inner = width - 32.0;
        let deadline = (inner * 0.17).clamp(96.0, 160.0);
        // Where little is left, the name of what is decided counts for more than the road on which it is.
        let road = (inner * 0.42).clamp(170.0, 430.0).min((inner - deadline - 24.0 - NAME).max(120.0));
        Self { name: (inner - deadline - road - 24.0).max(60.0), road, deadline }
    }
}

impl Play {
    pub(super) fn table(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Intent> {
        let waiting = screen.table.iter().filter(|proposal| proposal.waits_for_us).count();
        let args = [
            ("count", number(i64::try_from(screen.table.len()).unwrap_or(0))),
            ("waiting", number(i64::try_from(waiting).unwrap_or(0))),
        ];
        ui.horizontal(|ui| {
            screen_head_ui(ui, &shared.say("nav-table"), &shared.words.with("table-line", &args));
            if !screen.table.is_empty() {
                ui.add_space(8.0);
                self.filters(ui, shared, screen);
            }
        });
        ui.add_space(4.0);
        // Where little height is left, all of it scrolls as one.
        let telling = TELLING * parts::count(screen.communication.tell.len());
        if ui.available_height() < LOW + telling {
            scroll(ui, "low-table", |ui| self.table_body(ui, shared, screen, true))
        } else {
            self.table_body(ui, shared, screen, false)
        }
    }

    /// What is to be told, the proposals, and the chosen one.
    fn table_body(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen, low: bool) -> Option<Intent> {
        let mut intent = self.communication(ui, shared, screen);
        if screen.table.is_empty() {
            empty_ui(ui, &shared.say("table-empty"), &shared.say("table-empty-detail"));
            return intent;
        }
        let shown: Vec<&ProposalView> =
            screen.table.iter().filter(|proposal| passes(self.selections.table.filter, proposal)).collect();
        if shown.is_empty() {
            empty_ui(ui, &shared.say("filter-empty"), &shared.say("filter-empty-detail"));
            return intent;
        }
        let chosen = self.chosen(&shown);
        self.proposals(ui, screen, &shown, chosen, low);
        ui.add_space(8.0);
        if let Some(proposal) = shown.get(chosen) {
            let detail = if low {
                self.detail(ui, shared, screen, proposal)
            } else {
                scroll(ui, "proposal", |ui| self.detail(ui, shared, screen, proposal))
            };
            intent = intent.or(detail);
        }
        intent
    }

    fn chosen(&self, shown: &[&ProposalView]) -> usize {
        let wanted = self.selections.table.proposal.and_then(|id| shown.iter().position(|proposal| proposal.id == id));
        wanted.or_else(|| shown.iter().position(|proposal| proposal.waits_for_us || proposal.draft)).unwrap_or(0)
    }

    /// All proposals, those that wait for us, those that are decided.
    fn filters(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) {
        let labels: Vec<String> = FILTERS
            .iter()
            .enumerate()
            .map(|(place, id)| {
                let count = screen.table.iter().filter(|proposal| passes(place, proposal)).count();
                shared.words.with(id, &[("count", number(i64::try_from(count).unwrap_or(0)))])
            })
            .collect();
        segmented_ui(ui, &labels, &mut self.selections.table.filter, &shared.say("filter-proposals"));
    }

    fn proposals(&mut self, ui: &mut Ui, screen: &SeatScreen, shown: &[&ProposalView], chosen: usize, low: bool) {
        if low {
            let pressed = proposals_ui(ui, &screen.headings, shown, Some(chosen));
            self.selections.table.proposal = pressed.or(self.selections.table.proposal);
            return;
        }
        let rows = f32::from(u16::try_from(shown.len()).unwrap_or(1).max(1));
        let fit = ((ui.available_height() * 0.42 - HEAD) / ROW).floor().max(2.0);
        let height = rows.min(fit) * ROW + HEAD + 3.0;
        ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
            let pressed = scroll(ui, "table", |ui| proposals_ui(ui, &screen.headings, shown, Some(chosen)));
            if let Some(proposal) = pressed {
                self.selections.table.proposal = Some(proposal);
            }
        });
    }

    fn detail(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen, proposal: &ProposalView) -> Option<Intent> {
        let mut intent = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 5.0;
            proposal_head(ui, shared, proposal);
            if let Some(hold) = &proposal.hold {
                note_ui(ui, Tone::Caution, Icon::Info, hold);
            }
            let labels: Vec<String> = TABS.iter().map(|(_, id)| shared.say(id)).collect();
            let mut place = TABS.iter().position(|(tab, _)| *tab == self.selections.table.tab).unwrap_or(0);
            if tabs_ui(ui, &labels, &mut place, &shared.say("tabs-proposal")) {
                self.selections.table.tab = TABS.get(place).map_or(Tab::Stands, |(tab, _)| *tab);
            }
            ui.add_space(2.0);
            intent = match self.selections.table.tab {
                Tab::Stands if proposal.draft || proposal.submitted => draft(ui, shared, proposal),
                Tab::Stands => self.standing(ui, shared, proposal),
                Tab::Text => self.wording(ui, shared, proposal),
                Tab::Talks => self.talks(ui, shared, proposal, &screen.talks),
            };
        });
        intent
    }
}

/// Proposals with their roads in common columns; the one that was pressed.
pub(super) fn proposals_ui(
    ui: &mut Ui,
    headings: &Headings,
    shown: &[&ProposalView],
    chosen: Option<usize>,
) -> Option<ProposalId> {
    let mut pressed = None;
    list_card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        head(ui, headings);
        for (place, proposal) in shown.iter().enumerate() {
            if proposal_row(ui, proposal, chosen == Some(place)).clicked() {
                pressed = Some(proposal.id);
            }
        }
    });
    pressed
}

fn head(ui: &mut Ui, headings: &Headings) {
    let columns = Columns::of(ui.available_width());
    ui.horizontal(|ui| {
        ui.set_height(HEAD);
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(16.0);
        ui.allocate_ui_with_layout(vec2(columns.name, HEAD), Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(columns.name);
            ui.label(fonts::muted(ui, &headings.proposal));
        });
        ui.add_space(12.0);
        road_head_ui(ui, &headings.stations, columns.road);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(16.0);
            ui.label(fonts::muted(ui, &headings.deadline));
        });
    });
}

fn proposal_row(ui: &mut Ui, proposal: &ProposalView, selected: bool) -> egui::Response {
    let columns = Columns::of(ui.available_width());
    selectable_row_ui(ui, selected, &proposal.accessible, ROW, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.allocate_ui_with_layout(vec2(columns.name, 44.0), Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(columns.name);
            measure_tile_ui(ui, &proposal.measure, proposal.category.slug(), true);
            ui.add_space(8.0);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(egui::Label::new(fonts::bold(&proposal.name)).truncate());
                ui.add(egui::Label::new(fonts::muted(ui, &proposal.subtitle)).truncate());
            });
        });
        ui.add_space(12.0);
        let stations: Vec<Station> = proposal.road.iter().map(station).collect();
        road_in_ui(ui, &stations, columns.road);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.allocate_ui_with_layout(vec2(columns.deadline, 36.0), Layout::top_down(Align::Max), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.set_width(columns.deadline);
                ui.add(egui::Label::new(fonts::bold(&proposal.deadline)).truncate());
                ui.add(egui::Label::new(fonts::muted(ui, &proposal.deadline_detail)).truncate());
            });
        });
    })
}

fn station(view: &StationView) -> Station {
    let state = match view.standing {
        Standing::Absent => StationState::Absent,
        Standing::Done => StationState::Done,
        Standing::Here => StationState::Here,
        Standing::Held => StationState::Held,
        Standing::Ahead => StationState::Ahead,
        Standing::Fell => StationState::Fell,
    };
    Station { caption: view.caption.clone(), state, decides: view.decides }
}

fn proposal_head(ui: &mut Ui, shared: &Shared, proposal: &ProposalView) {
    ui.horizontal_wrapped(|ui| {
        measure_tile_ui(ui, &proposal.measure, proposal.category.slug(), true);
        access::heading(ui, 2, fonts::title(&proposal.name), &proposal.name);
        explained(badge_ui(ui, &proposal.rule, Tone::Info), shared, proposal.decided_by.glossary_id());
        if let Some(outcome) = &proposal.outcome {
            badge_ui(ui, outcome, if proposal.adopted { Tone::Ok } else { Tone::Danger });
        }
    });
    let parts = [Some(proposal.subtitle.clone()), proposal.addressed.clone(), Some(proposal.road_now.clone())];
    let line: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    ui.add(egui::Label::new(fonts::muted(ui, line.join(" · "))).wrap());
}

fn draft(ui: &mut Ui, shared: &Shared, proposal: &ProposalView) -> Option<Intent> {
    if proposal.submitted {
        ui.label(shared.say("submitted-wait"));
        let back = secondary_ui(ui, Some(Icon::Undo), &shared.say("take-back-initiative"), true).clicked();
        return back.then_some(Intent::Order(Command::ReopenInitiative(proposal.id)));
    }
    ui.label(shared.say("draft-explained"));
    ui.horizontal(|ui| {
        if primary_ui(ui, Some(Icon::Check), &shared.say("submit-initiative"), true).clicked() {
            return Some(Intent::Order(Command::SubmitInitiative(proposal.id)));
        }
        if secondary_ui(ui, Some(Icon::Cross), &shared.say("discard-draft"), true).clicked() {
            return Some(Intent::Order(Command::DiscardInitiative(proposal.id)));
        }
        None
    })
    .inner
}
