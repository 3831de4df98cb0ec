//! The transport of the debrief: stepping, jumping, playing, and keeping back what comes later.
//!
//! **Invariant:** always on a moment of what is told.

use std::time::Duration;

use egui::{Key, Ui};

use crate::report::told::Told;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::{primary_ui, small_ui};
use crate::ui::kit::check::check_ui;
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::shell::Shared;
use crate::words::{number, text};

/// Seconds that an entry is shown at speed 1.
const SECONDS_PER_ENTRY: f64 = 1.5;
/// How many times faster.
const SPEEDS: [f64; 4] = [1.0, 2.0, 4.0, 16.0];

/// Where the page stands, and whether it goes on.
pub(super) struct Transport {
    /// Place of the moment on screen within the moments.
    pub at: usize,
    /// Whether what comes later is kept back.
    pub up_to_here: bool,
    playing: bool,
    speed: usize,
    since: f64,
}

impl Transport {
    pub fn at(at: usize) -> Self {
        Self { at, up_to_here: false, playing: false, speed: 0, since: 0.0 }
    }

    /// To a moment; what plays stops.
    pub fn go(&mut self, moment: usize) {
        self.playing = false;
        self.at = moment;
    }

    pub fn stay_within(&mut self, moments: usize) {
        self.at = self.at.min(moments.saturating_sub(1));
    }

    /// Goes on by itself while it plays.
    pub fn play_on(&mut self, ui: &Ui, moments: usize) {
        if !self.playing {
            return;
        }
        let now = ui.input(|input| input.time);
        let speed = SPEEDS.get(self.speed).copied().unwrap_or(1.0);
        if now - self.since >= SECONDS_PER_ENTRY / speed {
            self.since = now;
            self.at = (self.at + 1).min(moments.saturating_sub(1));
            self.playing = self.at + 1 < moments;
        }
        ui.ctx().request_repaint_after(Duration::from_millis(60));
    }

    /// Draws the row of buttons, and where the page stands below it.
    pub fn ui(&mut self, ui: &mut Ui, shared: &Shared, told: &Told, as_tables: &mut bool) {
        let last = told.moments.len().saturating_sub(1);
        ui.horizontal_wrapped(|ui| {
            let before = told.decision_before(self.at);
            if small_ui(ui, Some(Icon::Back), &shared.say("decision-before"), before.is_some()).clicked() {
                self.go(before.unwrap_or(self.at));
            }
            let label = shared.say(if self.playing { "pause" } else { "play" });
            if primary_ui(ui, Some(if self.playing { Icon::Pause } else { Icon::Play }), &label, true).clicked() {
                self.playing = !self.playing;
                self.since = ui.input(|input| input.time);
                if self.playing && self.at == last {
                    self.at = 0;
                }
            }
            let after = told.decision_after(self.at);
            if small_ui(ui, Some(Icon::Forward), &shared.say("decision-after"), after.is_some()).clicked() {
                self.go(after.unwrap_or(self.at));
            }
            let speeds = ["1×", "2×", "4×", "16×"].map(str::to_owned);
            segmented_ui(ui, &speeds, &mut self.speed, &shared.say("speed"));
            let table = shared.say(if *as_tables { "as-curves" } else { "as-tables" });
            if small_ui(ui, Some(Icon::Rows), &table, true).clicked() {
                *as_tables = !*as_tables;
            }
            let name = shared.say("up-to-here");
            check_ui(ui, &mut self.up_to_here, &name).on_hover_text(shared.say("up-to-here-detail"));
        });
        if let Some((title, time)) = told.titles.get(self.at) {
            let shown = if self.up_to_here { self.at + 1 } else { last + 1 };
            let args = [
                ("time", text(time.clone())),
                ("entry", number(i64::try_from(self.at + 1).unwrap_or(0))),
                ("entries", number(i64::try_from(shown).unwrap_or(0))),
            ];
            ui.horizontal(|ui| {
                ui.label(fonts::bold(title));
                ui.label(fonts::muted(ui, shared.words.with("debrief-where-detail", &args)));
            });
        }
    }

    /// Arrow keys step, Home and End go to the ends, space plays, where nothing else wants them.
    pub fn keys(&mut self, ui: &Ui, moments: usize) {
        if ui.ctx().egui_wants_keyboard_input() || ui.memory(|memory| memory.focused().is_some()) {
            return;
        }
        let pressed = |key| ui.input(|input| input.key_pressed(key));
        let last = moments.saturating_sub(1);
        if pressed(Key::ArrowRight) {
            self.go((self.at + 1).min(last));
        } else if pressed(Key::ArrowLeft) {
            self.go(self.at.saturating_sub(1));
        } else if pressed(Key::Home) {
            self.go(0);
        } else if pressed(Key::End) {
            self.go(last);
        }
    }
}
