//! The public display: a second window for the projector, or this one where there is one screen alone.
//!
//! **Invariant:** draws a [`PublicView`] and nothing else of the exercise; what it does not draw, nobody in the room sees.

pub mod board;

use egui::{Align, Context, Key, Layout, Sense, Ui, ViewportBuilder, ViewportCommand, ViewportId, vec2};

use self::board::{Countdown, board_ui};
use super::icons::Icon;
use super::kit::button::{link_ui, primary_ui, secondary_ui};
use super::shell::Shared;
use crate::view::public::PublicView;

/// The size with which the window opens, of the shape of a projector's picture.
const SIZE: egui::Vec2 = vec2(1280.0, 720.0);

/// Where the plenary's picture is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Showing {
    /// Nowhere.
    #[default]
    Nowhere,
    /// In a window of its own.
    Window,
    /// On this screen, in place of everything else.
    Here,
}

/// The public display.
#[derive(Default)]
pub struct Plenary {
    /// Where it is shown.
    pub showing: Showing,
    /// What is shown while the facilitator has stopped it.
    frozen: Option<PublicView>,
    /// What would be shown, and with how many entries it was made.
    view: Option<(usize, PublicView)>,
}

impl Plenary {
    /// Makes the picture anew if something has happened since.
    pub fn follow(&mut self, entries: usize, make: impl FnOnce() -> PublicView) {
        if self.view.as_ref().is_none_or(|(of, _)| *of != entries) {
            self.view = Some((entries, make()));
        }
    }

    /// The picture is made anew before it is next shown; one that stands still stays as it is.
    pub fn draw_anew(&mut self) {
        self.view = None;
    }

    /// What is shown.
    fn shown(&self) -> Option<&PublicView> {
        self.frozen.as_ref().or(self.view.as_ref().map(|(_, view)| view))
    }

    /// Whether it stands still while the exercise goes on.
    #[must_use]
    pub fn is_frozen(&self) -> bool {
        self.frozen.is_some()
    }

    /// Shows the window, if it is open; closing it closes nothing else.
    pub fn window(&mut self, ctx: &Context, shared: &Shared, countdown: &Countdown) {
        if self.showing != Showing::Window {
            return;
        }
        let Some(view) = self.shown() else { return };
        let builder = ViewportBuilder::default()
            .with_title(shared.say("public-window"))
            .with_app_id("demarche-public")
            .with_inner_size(SIZE);
        let closed = ctx.show_viewport_immediate(ViewportId::from_hash_of("plenary"), builder, |ui, _| {
            let full = ui.input(|input| input.viewport().fullscreen.unwrap_or(false));
            let leaves = full && ui.input(|input| input.key_pressed(Key::Escape));
            if leaves || ui.input(|input| input.key_pressed(Key::F11)) || board_ui(ui, shared, view, countdown) {
                ui.ctx().send_viewport_cmd(ViewportCommand::Fullscreen(!full));
            }
            ui.input(|input| input.viewport().close_requested())
        });
        if closed {
            self.showing = Showing::Nowhere;
        }
    }

    /// Shows it in place of everything else; whether somebody means to go back.
    pub fn here(&self, ui: &mut Ui, shared: &Shared, countdown: &Countdown) -> bool {
        if let Some(view) = self.shown() {
            board_ui(ui, shared, view, countdown);
        }
        let ways = [Key::Escape, Key::Enter, Key::Space];
        let corner = egui::Rect::from_min_size(ui.max_rect().left_bottom() - vec2(0.0, 36.0), vec2(220.0, 36.0));
        // A quiet word in the corner: whoever did not switch it on must find the way back.
        let builder = egui::UiBuilder::new().max_rect(corner.shrink(6.0)).layout(Layout::left_to_right(Align::Center));
        let back = ui.scope_builder(builder, |ui| link_ui(ui, &shared.say("public-back"))).inner;
        back.clicked() || ui.input(|input| ways.iter().any(|key| input.key_pressed(*key)))
    }

    /// The facilitator's hand on it, with a small picture of what the room sees.
    pub fn controls(&mut self, ui: &mut Ui, shared: &Shared, countdown: &Countdown) {
        ui.label(shared.say("public-detail"));
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            if self.showing == Showing::Window {
                if secondary_ui(ui, Some(Icon::Cross), &shared.say("public-close"), true).clicked() {
                    self.showing = Showing::Nowhere;
                }
            } else if primary_ui(ui, Some(Icon::Screen), &shared.say("public-open"), true).clicked() {
                self.showing = Showing::Window;
            }
            if secondary_ui(ui, Some(Icon::Situation), &shared.say("public-here"), true).clicked() {
                self.showing = Showing::Here;
            }
            let freeze = if self.is_frozen() { "public-thaw" } else { "public-freeze" };
            if secondary_ui(ui, Some(Icon::Pause), &shared.say(freeze), true).clicked() {
                self.frozen = if self.is_frozen() { None } else { self.view.as_ref().map(|(_, view)| view.clone()) };
            }
        });
        if self.is_frozen() {
            ui.label(shared.say("public-is-frozen"));
        }
        ui.add_space(8.0);
        let Some(view) = self.shown() else { return };
        let width = ui.available_width().min(ui.available_height().max(180.0) * 16.0 / 9.0);
        let (rect, _) = ui.allocate_exact_size(vec2(width, width * 9.0 / 16.0), Sense::hover());
        let builder = egui::UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min));
        ui.scope_builder(builder, |ui| board_ui(ui, shared, view, countdown));
    }
}
