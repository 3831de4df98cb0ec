//! Files that are dropped on the window, and the hint while one hangs over it.

use std::path::PathBuf;

use egui::{Align2, Area, Context, Id, Order};

use super::icons::Icon;
use super::kit::card::note_ui;
use super::theme::Tone;

/// The files that were dropped just now.
#[must_use]
pub fn dropped(ctx: &Context) -> Vec<PathBuf> {
    ctx.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect())
}

/// Whether files hang over the window.
#[must_use]
pub fn are_hovering(ctx: &Context) -> bool {
    ctx.input(|input| !input.raw.hovered_files.is_empty())
}

/// Says what would happen.
pub fn hint_ui(ctx: &Context, words: &str, tone: Tone) {
    let area = Area::new(Id::unique("drop-hint")).order(Order::Tooltip).interactable(false);
    area.anchor(Align2::CENTER_CENTER, egui::Vec2::ZERO).show(ctx, |ui| {
        ui.set_max_width(480.0);
        note_ui(ui, tone, Icon::Folder, words);
    });
}
