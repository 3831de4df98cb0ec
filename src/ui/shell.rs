//! What every screen stands in: banner, bar, status line, and the way from screen to screen.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Align, Frame, Id, Layout, Margin, Modal, ModalResponse, Panel, Sense, Ui, UiBuilder, Vec2, vec2};

use super::fonts;
use super::kit::badge::key_ui;
use super::kit::banner::banner_ui;
use super::regions;
use super::theme::Palette;
use super::toasts::Toasts;
use crate::lab::record::origins::Origins;
use crate::room::begin::Beginning;
use crate::store::preferences::Preferences;
use crate::words::{Words, text};
use crate::writing::manuscript::Beside;

/// What screens share.
pub struct Shared {
    /// The words, which jobs beside the window share.
    pub words: Arc<Words>,
    /// Preferences of this laptop.
    pub preferences: Preferences,
    /// Messages.
    pub toasts: Toasts,
    /// Where the seed of a new exercise's dice comes from.
    pub fresh_seed: fn() -> u64,
    /// What is drawn in; jobs beside the window ask it for another frame when they are over.
    pub ctx: egui::Context,
}

impl Shared {
    /// Somebody's own words in quotation marks.
    #[must_use]
    pub fn quoted(&self, said: &str) -> String {
        self.words.with("quoted", &[("text", text(said.to_owned()))])
    }

    /// A message without placeables.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.words.text(id)
    }
}

/// Where to go next.
pub enum Route {
    /// To the first screen.
    Home,
    /// To set up an exercise.
    Setup,
    /// Into a new exercise.
    Begin(Box<Beginning>),
    /// To a saved exercise, to go on with it.
    Resume(PathBuf),
    /// To a saved exercise, to look back on it.
    Debrief(PathBuf),
    /// To a saved exercise, to look back on it from this entry.
    LookBack(PathBuf, u64),
    /// Into the exercise of this file once more: the same scenario, seats and dice, in a file of its own.
    Again(PathBuf),
    /// To a scenario, to write it; without a path, the shipped example.
    Write(Option<PathBuf>),
    /// To an unsaved text, to go on with it.
    Draft(PathBuf, Beside),
    /// Into the ten-minute exercise.
    Try,
    /// To how the model compares with the record, and back to where one was; with the numbers in force, where they are
    /// known.
    Record(Option<Origins>),
}

/// The least room, in points, that the screens are laid out for; below it they are scrolled into view.
const LEAST: Vec2 = vec2(1180.0, 600.0);

/// Gives a screen at least the room that it is laid out for: where the window is smaller, or the text larger, all of it
/// can be reached by scrolling.
///
/// Another `key` begins at the top again.
pub fn fitted<R>(ui: &mut Ui, key: u64, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_size();
    if room.x >= LEAST.x && room.y >= LEAST.y {
        return contents(ui);
    }
    // A bar at one side takes room from the other, and must not call for a bar there by that alone.
    let bar = ui.spacing().scroll.allocated_width();
    let across = if room.y < LEAST.y { bar } else { 0.0 };
    let along = if room.x < LEAST.x { bar } else { 0.0 };
    let wanted = vec2((room.x - across).max(LEAST.x), (room.y - along).max(LEAST.y));
    egui::ScrollArea::both()
        .id_salt(("fitted", key))
        .auto_shrink(false)
        .show(ui, |ui| {
            let (rect, _) = ui.allocate_exact_size(wanted, Sense::hover());
            contents(&mut ui.new_child(UiBuilder::new().max_rect(rect)))
        })
        .inner
}

/// A sheet over the screen, as wide as it wants and never wider than the window.
pub fn sheet<R>(ctx: &egui::Context, name: &str, wanted: f32, contents: impl FnOnce(&mut Ui) -> R) -> ModalResponse<R> {
    let frame = Frame::window(&ctx.global_style()).inner_margin(Margin::same(24));
    Modal::new(Id::unique(name)).frame(frame).show(ctx, |ui| {
        ui.set_width(wanted.min(ctx.content_rect().width() - 80.0).max(160.0));
        contents(ui)
    })
}

/// The banner of every screen.
pub fn banner(ui: &mut Ui, shared: &Shared, marking: &str) {
    titled_banner(ui, shared, "", marking);
}

/// The banner with a scenario's title, which gives way to the marking.
pub fn titled_banner(ui: &mut Ui, shared: &Shared, title: &str, marking: &str) {
    Panel::top("banner")
        .frame(Frame::new())
        .show_separator_line(false)
        .show(ui, |ui| banner_ui(ui, &shared.say("exercise-word"), title, marking));
}

/// A bar under the banner.
pub fn bar<R>(ui: &mut Ui, name: &'static str, height: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let palette = Palette::of(ui.ctx());
    let shown = Panel::top(name)
        .exact_size(height)
        .frame(Frame::new().fill(palette.surface).inner_margin(Margin::symmetric(16, 0)))
        .show(ui, |ui| ui.with_layout(Layout::left_to_right(Align::Center), contents).inner);
    regions::note(ui, &shown.response);
    shown.inner
}

/// The line at the bottom: what is safe on the left, keys on the right.
pub fn status(ui: &mut Ui, shared: &Shared, left: &str, keys: &[(&str, &str)]) {
    let palette = Palette::of(ui.ctx());
    Panel::bottom("status")
        .exact_size(28.0)
        .frame(Frame::new().fill(palette.surface).inner_margin(Margin::symmetric(16, 0)))
        .show(ui, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.label(fonts::muted(ui, left));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    for (key, word) in keys.iter().rev() {
                        ui.label(fonts::muted(ui, shared.say(word)));
                        key_ui(ui, key);
                        ui.add_space(12.0);
                    }
                });
            });
        });
}

/// The middle of a screen on the background.
pub fn centre<R>(ui: &mut Ui, margin: Margin, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let palette = Palette::of(ui.ctx());
    let shown = egui::CentralPanel::default()
        .frame(Frame::new().fill(palette.background).inner_margin(margin))
        .show(ui, contents);
    regions::note(ui, &shown.response);
    shown.inner
}

/// A pane at a side, on the surface.
pub fn side<R>(ui: &mut Ui, panel: Panel, width: f32, margin: Margin, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let palette = Palette::of(ui.ctx());
    let shown = panel
        .exact_size(width)
        .resizable(false)
        .frame(Frame::new().fill(palette.surface).inner_margin(margin))
        .show(ui, contents);
    regions::note(ui, &shown.response);
    shown.inner
}

/// A column that scrolls when there is more than fits.
pub fn scroll<R>(ui: &mut Ui, salt: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    egui::ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, contents).inner
}

/// Whether Ctrl and Enter were pressed: the primary action of every screen.
#[must_use]
pub fn primary_pressed(ui: &Ui) -> bool {
    pressed_once(ui, true) && ui.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, egui::Key::Enter))
}

/// Whether Enter went down just now, with or without Ctrl; a key that is held down counts once, so that it cannot
/// run through the turns of others.
#[must_use]
pub fn pressed_once(ui: &Ui, with_command: bool) -> bool {
    ui.input(|input| {
        input.events.iter().any(|event| {
            matches!(event, egui::Event::Key { key: egui::Key::Enter, pressed: true, repeat: false, modifiers, .. }
                if modifiers.command == with_command)
        })
    })
}

#[cfg(test)]
impl Shared {
    /// What screens share in tests that open no window.
    pub(crate) fn bare() -> Self {
        let ctx = egui::Context::default();
        fonts::install(&ctx);
        super::theme::style::apply(&ctx, super::theme::ThemeChoice::Light);
        let words = Arc::new(Words::english());
        Self { words, preferences: Preferences::default(), toasts: Toasts::default(), fresh_seed: || 1, ctx }
    }
}
