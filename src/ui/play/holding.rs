//! The laptop changes hands: a fresh screen for the one, and nothing left of the other.
//!
//! **Invariant:** nobody's choices are on the screen of another.

use egui::{Context, OutputCommand, Ui};

use super::Play;
use super::selections::Selections;
use crate::engine::core::command::Actor;
use crate::room::refused::Refused;
use crate::store::clock::now_seconds;
use crate::store::pins::Answer;
use crate::ui::plenary::Showing;
use crate::ui::shell::Shared;
use crate::words::{Words, number};

impl Play {
    /// A fresh screen for whoever holds the laptop now.
    pub(super) fn arrive(&mut self, words: &Words) {
        self.shown = (self.room.holders(), self.now);
        self.touched = self.now;
        self.seat_screen = self.room.seat_screen(words);
        self.console_screen = None;
        self.red_screen = None;
        self.drawn = self.room.entries();
        self.selections = Selections::default();
        let told = !self.room.drafts().missed.is_empty() || !self.room.drafts().lapsed.is_empty();
        self.place = self.seat_screen.as_ref().map_or(self.place, |screen| screen.begins(told));
    }

    /// Follows the laptop, if somebody else has it now.
    pub(super) fn follow(&mut self, ctx: &Context, shared: &mut Shared) {
        if self.room.holders() == self.shown.0 {
            return;
        }
        self.clear_away(ctx, shared);
        self.arrive(&shared.words);
        self.keep_unsent(shared);
    }

    /// Somebody is done, or the phase is closed.
    pub(super) fn handed_over(&mut self, ctx: &Context, shared: &mut Shared) {
        self.draw_anew(ctx);
        self.show_console &= self.room.is_over();
        shared.toasts.clear();
        self.follow(ctx, shared);
    }

    /// Somebody meant to be done, or to close the phase, and was stopped.
    pub(super) fn stopped(&mut self, ctx: &Context, shared: &mut Shared, refused: &Refused) {
        self.draw_anew(ctx);
        self.follow(ctx, shared);
        self.refuse(shared, refused);
    }

    /// Tries the PIN, and lifts the curtain if it is right.
    pub(super) fn lift(&mut self, shared: &Shared) {
        let answer = self.room.lift(&self.selections.pin.digits, now_seconds());
        let said = match answer {
            Ok(Answer::Right) => return self.arrive(&shared.words),
            Ok(Answer::Wrong(_) | Answer::TooEarly(_)) => shared.say("pin-wrong"),
            Err(error) => error.describe(&shared.words),
        };
        self.selections.pin.said = Some(said);
        self.selections.pin.digits.clear();
    }

    /// Another language was chosen: what was told is told anew.
    pub fn speak_anew(&mut self) {
        self.room.tell_anew();
        self.seat_screen = None;
        self.console_screen = None;
        self.red_screen = None;
        self.result_screen = None;
        self.plenary.draw_anew();
    }

    /// Nothing of a delegation stays on the laptop: no scroll position, no selection, no clipboard, no message.
    pub(super) fn clear_away(&self, ctx: &Context, shared: &mut Shared) {
        if !self.room.is_solo() {
            if !self.room.is_beside() {
                ctx.data_mut(egui::util::IdTypeMap::clear);
            }
            ctx.copy_text(String::new());
            // What was only marked waits under the middle button of the mouse, on X11 and Wayland.
            ctx.send_cmd(OutputCommand::TextSelectionSettled(String::new()));
            shared.toasts.clear();
        }
    }

    /// Writes down what is unsent and where the clock stands; says if the disk refuses.
    pub fn keep_unsent(&mut self, shared: &mut Shared) {
        if let Err(error) = self.room.keep_unsent() {
            shared.toasts.refused(error.describe(&shared.words));
        }
    }

    /// The clock goes on, and what is unsent is written down now and then.
    pub(super) fn tick(&mut self, ui: &Ui, shared: &mut Shared) {
        self.now = ui.input(|input| input.time);
        if self.drawn != self.room.entries() {
            self.draw_anew(ui.ctx());
        }
        let ticked = match self.plenary.showing {
            Showing::Here => self.room.tick_for_all(self.now),
            Showing::Nowhere | Showing::Window => self.room.tick(self.now),
        };
        if let Some(seconds) = ticked.slept_seconds {
            let slept = shared.words.with("clock-slept", &[("seconds", number(seconds))]);
            shared.toasts.done(ui.ctx(), slept);
        }
        if ticked.time_is_up {
            let id = if self.room.actor() == Some(Actor::Facilitator) { "phase-time-is-up" } else { "time-is-up" };
            shared.toasts.done(ui.ctx(), shared.say(id));
        }
        // First whether it was left alone, then that a hand is here: the hand that comes back finds the curtain.
        if self.room.lock(self.now - self.touched) {
            self.follow(ui.ctx(), shared);
        }
        if ui.input(|input| !input.events.is_empty()) {
            self.touched = self.now;
        }
        if let Some(error) = ticked.unkept {
            shared.toasts.refused(error.describe(&shared.words));
        }
    }
}
