//! The bars of play: whose screen, which phase, how much time; navigation; the seat's frame.

use egui::{Align, Frame, Layout, Margin, Panel, Ui};

use super::{Intent, Play, icon_of};
use crate::ui::icons::Icon;
use crate::ui::kit::button::{primary_ui, secondary_ui};
use crate::ui::kit::nav::nav_item_ui;
use crate::ui::kit::stepper::{Step, StepState, stepper_ui};
use crate::ui::kit::tile::state_tile_ui;
use crate::ui::plenary::board::{Countdown, Urgency};
use crate::ui::shell::{Route, Shared, bar, centre, primary_pressed, side, status, titled_banner};
use crate::ui::theme::{self, Palette};
use crate::ui::{access, fonts};
use crate::view::frame::{FrameView, PhasePlace};
use crate::view::place::Place;
use crate::view::screen::SeatScreen;
use crate::words::{number, text};

/// Below this width names of phases are shortened and the rail is narrower.
const NARROW: f32 = 1400.0;
/// What the last buttons of the navigation take, in points.
const FOOT: f32 = 3.0 * 32.0 + 6.0 + 18.0 + 4.0 * 2.0;
/// Below this width the rail is a drawer.
const CRAMPED: f32 = 1250.0;

impl Play {
    /// A delegation's screens.
    pub(super) fn seat(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Intent> {
        let screen = self.seat_screen.take().or_else(|| self.room.seat_screen(&shared.words))?;
        let shown = self.place;
        let intent = self.seat_with(ui, shared, &screen);
        // A command throws the screen away, and so does what was read; it is only kept while nothing happened.
        let reads = self.room.has_read(shown, screen.to_read(shown));
        if reads {
            // The console says what was read.
            self.look_beside_anew();
        }
        if !reads && !matches!(intent, Some(Intent::Order(_) | Intent::Finish)) {
            self.seat_screen = Some(screen);
        }
        intent
    }

    fn seat_with(&mut self, ui: &mut Ui, shared: &mut Shared, screen: &SeatScreen) -> Option<Intent> {
        let narrow = ui.available_width() < NARROW;
        let cramped = ui.available_width() < CRAMPED;
        titled_banner(ui, shared, &screen.frame.title, &screen.frame.marking);
        self.top_bar(ui, shared, &screen.frame);
        let saved = self.saved(shared);
        let next = if self.leads_on(screen) { "go-on-to-phase" } else { "done-and-on" };
        status(ui, shared, &saved, &[("Ctrl Enter", next), ("Ctrl K", "find-anything"), ("F1", "help")]);
        let mut intent = None;
        side(ui, Panel::left("nav"), 168.0, Margin::symmetric(8, 12), |ui| {
            intent = self.navigation(ui, shared, screen, cramped);
        });
        // Where there is no room for three columns the rail comes only when it is asked for.
        if !cramped || self.rail_open {
            side(ui, Panel::right("rail"), if narrow { 272.0 } else { 312.0 }, Margin::same(16), |ui| {
                intent = intent.take().or(self.rail(ui, shared, screen));
            });
        }
        let margin = Margin::same(if narrow { 16 } else { 24 });
        let central = centre(ui, margin, |ui| {
            self.hint(ui, shared, screen);
            // A phase begins at the top of each screen.
            let scene = (screen.frame.turn.clone(), screen.frame.phase.clone(), self.place.slug());
            ui.push_id(scene, |ui| self.place_ui(ui, shared, screen)).inner
        });
        let next = if self.leads_on(screen) { Intent::LookOn } else { Intent::Finish };
        let pressed = self.primary_key(ui, shared).then_some(next);
        intent.or(central).or(pressed)
    }

    /// Whether the key for the next step was pressed; while somebody writes it says how to go on, and goes nowhere.
    pub(super) fn primary_key(&self, ui: &Ui, shared: &mut Shared) -> bool {
        if self.selections.asks() || !primary_pressed(ui) {
            return false;
        }
        let writing = ui.ctx().text_edit_focused();
        if writing {
            shared.toasts.done(ui.ctx(), shared.words.text("writing-first"));
        }
        !writing
    }

    /// Tile, name, phases and clock.
    pub(super) fn top_bar(&self, ui: &mut Ui, shared: &Shared, frame: &FrameView) {
        bar(ui, "play-bar", 64.0, |ui| {
            state_tile_ui(ui, &frame.code, 36.0, true);
            ui.add_space(4.0);
            let width = if ui.available_width() > 1600.0 { 240.0 } else { 150.0 };
            ui.allocate_ui_with_layout(egui::vec2(width, 40.0), Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.set_width(width);
                let name = egui::Label::new(fonts::bold(&frame.name)).truncate();
                ui.add(name);
                ui.label(fonts::muted(ui, &frame.turn));
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                self.clock_ui(ui, shared, frame);
                ui.add_space(12.0);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    if ui.available_width() > 380.0 {
                        stepper_ui(ui, &steps(frame));
                    } else {
                        ui.label(fonts::bold(&frame.phase));
                    }
                });
            });
        });
    }

    fn clock_ui(&self, ui: &mut Ui, shared: &Shared, frame: &FrameView) {
        ui.allocate_ui_with_layout(egui::vec2(178.0, 40.0), Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_width(178.0);
            let left = match self.room.clock().sitting_left() {
                _ if !frame.over && self.room.left_seconds().is_some_and(|left| left <= 0) => {
                    shared.say("time-is-up-short")
                }
                Some(_) => shared.say("left-for-us"),
                None => shared.words.with("left-in", &[("phase", text(frame.phase.clone()))]),
            };
            ui.add(egui::Label::new(fonts::bold(left).size(12.0)).truncate());
            let time = shared.words.with("exercise-clock", &[("time", text(frame.exercise_time.clone()))]);
            ui.add(egui::Label::new(fonts::muted(ui, time)).truncate());
        });
        ui.separator();
        let palette = Palette::of(ui.ctx());
        let (shown, spoken, urgency) = self.countdown(shared, frame, self.room.left_seconds());
        let color = urgency.color(&palette);
        let digits = fonts::clock(shown).color(color);
        let framed = if urgency == Urgency::Calm { 0.0 } else { 1.0 };
        let response = Frame::new()
            .stroke(egui::Stroke::new(framed, color))
            .corner_radius(4)
            .inner_margin(Margin::symmetric(6, 2))
            .show(ui, |ui| ui.label(digits))
            .inner;
        access::named_as(ui, &response, egui::accesskit::Role::Timer, &spoken);
    }

    fn countdown(&self, shared: &Shared, frame: &FrameView, left: Option<i64>) -> (String, String, Urgency) {
        if frame.over {
            return (shared.say("over-short"), shared.say("over-short"), Urgency::Calm);
        }
        if self.room.clock().paused {
            return (shared.say("paused"), shared.say("paused-for-all"), Urgency::Calm);
        }
        let Some(left) = left else {
            return (shared.say("no-limit"), shared.say("no-limit"), Urgency::Calm);
        };
        let size = left.unsigned_abs();
        let sign = if left < 0 { "\u{2212}" } else { "" };
        let spoken = [
            ("minutes", number(left.abs() / 60)),
            ("seconds", number(left.abs() % 60)),
            ("phase", text(frame.phase.clone())),
        ];
        let urgency = match left {
            ..0 => Urgency::Past,
            0..=30 => Urgency::Soon,
            31..=60 if frame.planned_minutes > 1 && self.room.clock().sitting_left().is_none() => Urgency::Soon,
            _ => Urgency::Calm,
        };
        (
            format!("{sign}{:02}:{:02}", size / 60, size % 60),
            shared.words.with(if left < 0 { "time-over" } else { "time-left" }, &spoken),
            urgency,
        )
    }

    /// What the clock says to the whole room.
    pub(super) fn plenary_clock(&self, shared: &Shared) -> Countdown {
        let frame = self.room.frame(&shared.words);
        let (shown, spoken, urgency) = self.countdown(shared, &frame, self.room.exercise().phase_left());
        let runs = shown.contains(':');
        let beside = match urgency {
            Urgency::Past => shared.words.with("phase-over-time", &[("phase", text(frame.phase.clone()))]),
            Urgency::Soon | Urgency::Calm if runs => {
                shared.words.with("left-in", &[("phase", text(frame.phase.clone()))])
            }
            Urgency::Soon | Urgency::Calm => frame.phase.clone(),
        };
        Countdown { shown, beside, spoken, urgency }
    }

    pub(super) fn saved(&self, shared: &Shared) -> String {
        let entries = i64::try_from(self.room.entries()).unwrap_or(0);
        shared.words.with("saved-entries", &[("entries", number(entries))])
    }

    fn navigation(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen, cramped: bool) -> Option<Intent> {
        let mut intent = None;
        ui.spacing_mut().item_spacing.y = 2.0;
        for place in Place::ALL {
            let name = shared.say(&format!("nav-{}", place.slug()));
            let badge = Some(screen.waiting(place)).filter(|count| *count > 0);
            if nav_item_ui(ui, icon_of(place), &name, badge, self.place == place).clicked() {
                intent = Some(Intent::Look(place));
            }
        }
        if cramped && nav_item_ui(ui, Icon::Rows, &shared.say("next-from-us"), None, self.rail_open).clicked() {
            self.rail_open = !self.rail_open;
        }
        ui.add_space((ui.available_height() - FOOT * theme::scale(ui)).max(8.0));
        ui.scope(|ui| {
            let label = shared.say(if self.room.is_solo() { "done-next" } else { "done-hand-over" });
            // One primary action a screen: while one reads what happened it is to go on, and while something is open that
            // can be sealed or sent where one works, it is that.
            let elsewhere = self.leads_on(screen) || self.room.is_something_open() || screen.is_to_be_done(self.place);
            let button = if elsewhere { secondary_ui } else { primary_ui };
            if button(ui, Some(Icon::Check), &label, true).clicked() && !self.is_just_here() {
                intent = Some(Intent::Finish);
            }
            ui.add_space(6.0);
            if secondary_ui(ui, Some(Icon::Person), &shared.say("facilitator"), true).clicked() {
                intent = Some(Intent::CallFacilitator);
            }
            // Away from what is pressed all the time.
            ui.add_space(18.0);
            if secondary_ui(ui, Some(Icon::Home), &shared.say("leave"), true).clicked() {
                intent = Some(Intent::Leave(Route::Home));
            }
        });
        intent
    }
}

/// The phases as the stepper draws them.
pub(super) fn steps(frame: &FrameView) -> Vec<Step> {
    frame
        .steps
        .iter()
        .map(|step| Step {
            name: step.name.clone(),
            state: match step.place {
                PhasePlace::Done => StepState::Done,
                PhasePlace::Now => StepState::Now,
                PhasePlace::Ahead => StepState::Ahead,
            },
            accessible: step.accessible.clone(),
        })
        .collect()
}
