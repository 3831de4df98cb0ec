//! The facilitator's console: injects, the table live, the inspector.

mod injects;
mod inspector;
mod letters;
mod seen_as;
mod table;

use egui::{Align, Layout, Margin, Panel, Ui};

use super::happened::chapter_ui;
use super::{Intent, Play};
use crate::engine::core::command::{Command, Direction};
use crate::room::flow::Flow;
use crate::ui::icons::Icon;
use crate::ui::kit::button::{primary_ui, secondary_ui, small_ui};
use crate::ui::kit::card::{card_ui, empty_ui, note_ui, pane_head_ui, screen_head_ui};
use crate::ui::kit::field::line_ui;
use crate::ui::kit::tabs::tabs_ui;
use crate::ui::shell::{Route, Shared, centre, scroll, sheet, side, status, titled_banner};
use crate::ui::theme::Tone;
use crate::ui::{access, fonts};
use crate::view::screen::ConsoleScreen;
use crate::words::{number, text};

pub(super) use injects::list_of;
pub(super) use inspector::INSPECTOR;
pub(crate) use inspector::ledger_line_ui;

/// What the middle of the console shows, in the order of its tabs.
pub(super) const LIVE: [&str; 7] =
    ["live-table", "live-happened", "live-messages", "live-seat", "live-red", "live-notes", "live-public"];

/// The inspector's tab for observations.
const OBSERVATION: usize = 2;

/// What the facilitator gives a phase or takes from it, in seconds.
const TIMES: [(&str, i64); 4] =
    [("less-time-much", -120), ("less-time", -30), ("more-time", 30), ("more-time-much", 120)];

impl Play {
    pub(super) fn console(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Intent> {
        let screen = self.console_screen.take();
        let screen = screen.unwrap_or_else(|| self.room.console_screen(&shared.words));
        let intent = self.console_with(ui, shared, &screen);
        if !matches!(intent, Some(Intent::Order(_) | Intent::Undo | Intent::Advance | Intent::GoRound(_))) {
            self.console_screen = Some(screen);
        }
        intent
    }

    fn console_with(&mut self, ui: &mut Ui, shared: &mut Shared, screen: &ConsoleScreen) -> Option<Intent> {
        let marking = [("marking", text(screen.frame.marking.clone()))];
        titled_banner(ui, shared, &screen.frame.title, &shared.words.with("banner-console", &marking));
        self.top_bar(ui, shared, &screen.frame);
        let saved = self.saved(shared);
        status(
            ui,
            shared,
            &saved,
            &[("Ctrl Enter", "next-phase"), ("Ctrl Z", "undo"), ("Ctrl K", "find-anything"), ("F1", "help")],
        );
        let mut intent = None;
        // Small windows take from the injects, so that the table in the middle stays readable.
        let share = (ui.available_width() / 1440.0).min(1.0);
        side(ui, Panel::left("injects"), 372.0 * share, Margin::same(16), |ui| {
            intent = intent.take().or(self.injects(ui, shared, screen));
        });
        side(ui, Panel::right("inspector"), 380.0, Margin::same(16), |ui| {
            intent = intent.take().or(self.inspector(ui, shared, screen));
        });
        let middle = centre(ui, Margin::same(16), |ui| self.live(ui, shared, screen));
        // What is being written takes its keys first.
        intent.or(middle).or(self.ending(ui, shared)).or_else(|| self.console_keys(ui, shared, screen))
    }

    /// Asks why the exercise is to end now, and ends it.
    fn ending(&mut self, ui: &Ui, shared: &Shared) -> Option<Intent> {
        let mut reason = self.selections.console.ending.take()?;
        let lost = self.room.exercise().cut_off();
        let modal = sheet(ui.ctx(), "ending", 520.0, |ui| {
            pane_head_ui(ui, &shared.say("end-early"), "");
            ui.add(egui::Label::new(fonts::muted(ui, shared.say("end-early-detail"))).wrap());
            for cut in &lost {
                ui.add(egui::Label::new(self.room.cut_off_sentence(&shared.words, cut)).wrap());
            }
            ui.add_space(8.0);
            let width = ui.available_width() - 8.0;
            line_ui(ui, &mut reason, &shared.say("reason"), width, 400);
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                let ready = !reason.trim().is_empty();
                let end = primary_ui(ui, Some(Icon::Flag), &shared.say("end-now"), ready).clicked();
                (end, secondary_ui(ui, None, &shared.say("go-back"), true).clicked())
            })
            .inner
        });
        match modal.inner {
            (true, _) => {
                let reason = reason.trim().to_owned();
                Some(Intent::Order(Command::Direct(Direction::End { reason })))
            }
            (false, back) => {
                self.selections.console.ending = Some(reason).filter(|_| !back && !modal.should_close());
                None
            }
        }
    }

    fn console_keys(&mut self, ui: &Ui, shared: &mut Shared, screen: &ConsoleScreen) -> Option<Intent> {
        let writing = ui.ctx().egui_wants_keyboard_input() || self.selections.asks();
        if !writing && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::O)) {
            (self.selections.console.inspector_tab, self.selections.console.observing) = (OBSERVATION, true);
        }
        if self.primary_key(ui, shared) && !screen.frame.over {
            return Some(Intent::Advance);
        }
        let undo = !ui.ctx().egui_wants_keyboard_input()
            && ui.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, egui::Key::Z));
        undo.then_some(Intent::Undo)
    }

    fn live(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        let mut intent = None;
        let counts = [
            ("teams", number(i64::try_from(screen.console.teams.len()).unwrap_or(0))),
            ("done", number(i64::try_from(screen.console.teams.iter().filter(|team| team.done).count()).unwrap_or(0))),
            ("simulated", number(i64::try_from(screen.console.simulated).unwrap_or(0))),
        ];
        let leave = if self.room.is_beside() { "close-console" } else { "leave" };
        // Leaving stands apart from what is pressed all the time, and never moves.
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            if small_ui(ui, Some(Icon::Home), &shared.say(leave), true).clicked() {
                intent = Some(Intent::Leave(Route::Home));
            }
            if !screen.frame.over && small_ui(ui, Some(Icon::Flag), &shared.say("end-early"), true).clicked() {
                self.selections.console.ending = Some(String::new());
            }
            ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                screen_head_ui(ui, &shared.say("table-live"), &shared.words.with("table-live-line", &counts));
            });
        });
        ui.add_space(4.0);
        intent = intent.or(self.steering(ui, shared, screen));
        ui.add_space(8.0);
        let tabs = LIVE.map(|id| shared.say(id));
        tabs_ui(ui, &tabs, &mut self.selections.console.live_tab, &shared.say("table-live"));
        ui.add_space(8.0);
        match self.selections.console.live_tab {
            1 => whole_story(ui, shared, screen),
            2 => intent = intent.or(self.letters(ui, shared, screen)),
            3 => self.seen_as(ui, shared, screen),
            4 => intent = intent.or(self.moves_ui(ui, shared, &screen.console.moves)),
            5 => notes(ui, shared, screen),
            6 => {
                self.follow_plenary(shared);
                let countdown = self.plenary_clock(shared);
                scroll(ui, "projector", |ui| self.plenary.controls(ui, shared, &countdown));
            }
            _ => intent = intent.or(self.table_live(ui, shared, screen)),
        }
        intent
    }

    fn steering(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        let mut intent = None;
        ui.horizontal_wrapped(|ui| {
            if screen.frame.over {
                if primary_ui(ui, Some(Icon::Branch), &shared.say("look-back"), true).clicked() {
                    intent = Some(Intent::Leave(Route::Debrief(self.room.path().to_owned())));
                }
            } else if primary_ui(ui, Some(Icon::Forward), &screen.console.next, true).clicked() {
                intent = Some(Intent::Advance);
            }
            let (icon, pause) = if self.room.clock().paused { (Icon::Play, "go-on") } else { (Icon::Pause, "pause") };
            if secondary_ui(ui, Some(icon), &shared.say(pause), !screen.frame.over).clicked() {
                self.room.toggle_pause();
            }
            let undo = if self.room.asks_about_undo() { "undo-confirm" } else { "undo" };
            if secondary_ui(ui, Some(Icon::Undo), &shared.say(undo), true).clicked() {
                intent = Some(Intent::Undo);
            }
            let waiting = screen.console.teams.iter().any(|team| !team.done);
            let several = !self.room.is_solo() && !screen.console.teams.is_empty();
            let beside = several && !screen.frame.over && !self.room.is_beside() && !self.is_console_beside();
            if beside && secondary_ui(ui, Some(Icon::Plus), &shared.say("console-beside"), true).clicked() {
                intent = Some(Intent::Beside);
            }
            if self.room.is_beside() && secondary_ui(ui, Some(Icon::Lock), &shared.say("lock-console"), true).clicked()
            {
                intent = Some(Intent::CallFacilitator);
            }
            let waiting = waiting && !self.room.is_beside();
            if waiting && secondary_ui(ui, Some(Icon::Person), &shared.say("back-to-seats"), true).clicked() {
                intent = Some(Intent::BackToSeats);
            }
        });
        if let Some(undo) = &screen.console.undo {
            let takes_back = shared.words.with("undo-takes-back", &[("what", text(undo.clone()))]);
            let line = ui.add(egui::Label::new(fonts::muted(ui, &takes_back)).truncate());
            line.on_hover_text(takes_back);
        }
        if screen.frame.planned_minutes > 0 && !screen.frame.over {
            ui.horizontal(|ui| {
                ui.label(fonts::muted(ui, shared.say("time-of-phase")));
                for (id, seconds) in TIMES {
                    if small_ui(ui, None, &shared.say(id), true).clicked() {
                        self.room.give_time(seconds);
                    }
                }
            });
        }
        self.lateness(ui, shared);
        intent
    }

    /// How far we are behind the plan, and what would bring us back to it.
    fn lateness(&mut self, ui: &mut Ui, shared: &Shared) {
        let Some(pace) = self.room.exercise().pace() else { return };
        let percent = |id: &str, percent: i64| shared.words.with(id, &[("percent", number(percent))]);
        if pace.percent < 100 {
            ui.horizontal_wrapped(|ui| {
                ui.label(fonts::muted(ui, percent("shortened-to", pace.percent)));
                if small_ui(ui, Some(Icon::Undo), &shared.say("as-planned"), true).clicked() {
                    self.room.shorten_to(100);
                }
            });
        }
        if !pace.is_late() {
            return;
        }
        let minutes = [("minutes", number(pace.late_at_the_end() / 60)), ("planned", number(pace.planned / 60))];
        note_ui(ui, Tone::Caution, Icon::Info, &shared.words.with("running-late", &minutes));
        ui.horizontal_wrapped(|ui| {
            ui.label(fonts::muted(ui, shared.say("to-end-in-time")));
            let shortened = pace.shortened();
            if shortened < pace.percent && small_ui(ui, None, &percent("shorten-to", shortened), true).clicked() {
                self.room.shorten_to(shortened);
            }
            let flow = self.room.flow();
            if !self.room.is_solo() && !flow.short && small_ui(ui, None, &shared.say("flow-short"), true).clicked() {
                self.room.set_flow(Flow { short: true, ..flow });
            }
            if small_ui(ui, Some(Icon::Flag), &shared.say("end-early"), true).clicked() {
                self.selections.console.ending = Some(String::new());
            }
        });
    }
}

/// Everything that happened, phase by phase, with the secrets of all.
fn whole_story(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) {
    scroll(ui, "whole-story", |ui| {
        for chapter in &screen.happened {
            chapter_ui(ui, shared, chapter, None);
            ui.add_space(12.0);
        }
    });
}

/// What the authors tell facilitators.
fn notes(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) {
    scroll(ui, "notes", |ui| {
        if screen.console.notes.is_empty() {
            empty_ui(ui, &shared.say("no-notes"), &shared.say("no-notes-detail"));
        }
        for note in &screen.console.notes {
            card_ui(ui, |ui| {
                ui.set_width(ui.available_width());
                access::heading(ui, 3, fonts::bold(&note.heading), &note.heading);
                ui.add(egui::Label::new(&note.text).wrap());
            });
            ui.add_space(8.0);
        }
    });
}
