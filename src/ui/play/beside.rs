//! The facilitator's console in a window of its own, with its own lock, while a team has the laptop.
//!
//! **Invariant:** what is said and chosen there is never on the screen of whoever holds the laptop, nor the other way.

use egui::{Context, Key, Ui, ViewportBuilder, ViewportId, vec2};

use super::selections::Selections;
use super::{Intent, Play};
use crate::model::phase::Phase;
use crate::room::holder::Holder;
use crate::room::laptop::Laptop;
use crate::ui::help::{Parts, help_ui};
use crate::ui::regions;
use crate::ui::shell::Shared;
use crate::ui::toasts::Toasts;
use crate::view::place::Place;
use crate::view::screen::{ConsoleScreen, SeatScreen};

/// The size with which the window opens.
const SIZE: egui::Vec2 = vec2(1280.0, 800.0);

/// The second window: its lock, and what is looked at in it.
pub(super) struct Beside {
    laptop: Laptop,
    selections: Selections,
    screen: Option<ConsoleScreen>,
    /// What a team looks at meanwhile is not for here.
    seat: Option<SeatScreen>,
    place: Place,
    shown: (u64, f64),
    drawn: usize,
    toasts: Toasts,
    /// When somebody's hand was on it last.
    touched: f64,
    /// What of the help is open, while it is.
    help: Option<Parts>,
}

impl Play {
    /// Whether the console is in a window of its own.
    pub(super) fn is_console_beside(&self) -> bool {
        self.beside.is_some()
    }

    /// Opens the console in a window of its own, unlocked for the facilitator who opens it; the laptop goes on.
    pub(super) fn open_beside(&mut self, ctx: &Context, shared: &mut Shared) {
        let Some(laptop) = self.room.laptop_beside() else { return };
        self.beside = Some(Box::new(Beside {
            laptop,
            selections: Selections::default(),
            screen: None,
            seat: None,
            place: Place::Situation,
            shown: (0, self.now),
            drawn: 0,
            toasts: Toasts::default(),
            touched: self.now,
            help: None,
        }));
        // Behind the curtain first: whoever directs has their own window now, and nobody keeps the laptop.
        self.room.call_facilitator();
        self.room.pass_on();
        self.follow(ctx, shared);
    }

    /// What is shown there of others is shown anew.
    pub(super) fn look_beside_anew(&mut self) {
        if let Some(beside) = &mut self.beside {
            beside.screen = None;
        }
    }

    /// Draws the second window, if it is open, and does what is asked there.
    pub(super) fn beside_ui(&mut self, ui: &Ui, shared: &mut Shared) {
        let Some(mut beside) = self.beside.take() else { return };
        let before = self.room.stands();
        let builder = ViewportBuilder::default()
            .with_title(shared.say("console-window"))
            .with_app_id("demarche-console")
            .with_inner_size(SIZE);
        let closed = ui.ctx().show_viewport_immediate(ViewportId::from_hash_of("console"), builder, |ui, _| {
            self.change_places(&mut beside, shared);
            if self.room.lock(self.now - beside.touched) {
                self.console_screen = None;
            }
            if ui.input(|input| !input.events.is_empty()) {
                beside.touched = self.now;
            }
            let left = self.in_its_window(ui, shared);
            self.change_places(&mut beside, shared);
            help(ui, shared, &mut beside.help);
            left || ui.input(|input| input.viewport().close_requested())
        });
        if !closed {
            self.beside = Some(beside);
        }
        self.keep_up(ui.ctx(), shared, before);
    }

    /// The screen of the second window; whether somebody leaves it.
    fn in_its_window(&mut self, ui: &mut Ui, shared: &mut Shared) -> bool {
        if self.drawn != self.room.entries() {
            self.draw_anew(ui.ctx());
        }
        let intent = match self.room.holder().clone() {
            Holder::Curtain(next) => self.curtain(ui, shared, &next),
            Holder::Facilitator | Holder::Seat(_) | Holder::Red(_) => self.console(ui, shared),
        };
        self.cutting_ui(ui.ctx(), shared);
        self.palette_ui(ui.ctx(), shared);
        let left = match intent {
            // Other screens open on the laptop; here there is the console alone.
            Some(Intent::Leave(_) | Intent::Compare(_)) => true,
            Some(Intent::BackToSeats | Intent::Call(_)) | None => false,
            Some(intent) => self.grant(ui.ctx(), shared, intent).is_some(),
        };
        regions::keys(ui);
        shared.toasts.ui(ui.ctx());
        left
    }

    /// The second window takes the place of the screen, or gives it back.
    fn change_places(&mut self, beside: &mut Beside, shared: &mut Shared) {
        self.room.change_laptop(&mut beside.laptop);
        std::mem::swap(&mut self.selections, &mut beside.selections);
        std::mem::swap(&mut self.console_screen, &mut beside.screen);
        std::mem::swap(&mut self.seat_screen, &mut beside.seat);
        std::mem::swap(&mut self.place, &mut beside.place);
        std::mem::swap(&mut self.shown, &mut beside.shown);
        std::mem::swap(&mut self.drawn, &mut beside.drawn);
        std::mem::swap(&mut shared.toasts, &mut beside.toasts);
    }

    /// Where the second window has closed a phase, taken a step back, ended the exercise or passed a seat to somebody else,
    /// the laptop goes to whoever is next, behind the curtain.
    fn keep_up(&mut self, ctx: &Context, shared: &mut Shared, before: (u32, Phase, bool)) {
        if before != self.room.stands() || !self.room.is_where_it_belongs() {
            self.room.call_facilitator();
            self.room.pass_on();
            self.follow(ctx, shared);
        }
    }
}

/// The help, which each window has for itself; the record opens on the laptop, not here.
fn help(ui: &Ui, shared: &mut Shared, opened: &mut Option<Parts>) {
    if ui.input(|input| input.key_pressed(Key::F1)) {
        *opened = if opened.is_some() { None } else { Some(Parts::default()) };
    }
    if let Some(mut parts) = opened.take() {
        *opened = help_ui(ui.ctx(), shared, "console", &mut parts).is_none().then_some(parts);
    }
}
