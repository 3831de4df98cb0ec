//! Hints for whoever plays alone for the first time: five at most, each on the screen that it is about, until it is taken.
//!
//! They stand below what they are about, so that nothing moves when they go.

use egui::{Align, Frame, Layout, Margin, Panel, Ui};

use super::Play;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::button::small_ui;
use crate::ui::kit::toast::keep_clear;
use crate::ui::shell::Shared;
use crate::ui::theme::Palette;
use crate::ui::{access, fonts};
use crate::view::place::Place;
use crate::view::screen::SeatScreen;

/// The screens with a hint, in the order in which a newcomer comes to them.
const HINTS: [(Place, &str); 5] = [
    (Place::Situation, "hint-situation"),
    (Place::Evidence, "hint-evidence"),
    (Place::Toolbox, "hint-toolbox"),
    (Place::Table, "hint-table"),
    (Place::Happened, "hint-happened"),
];

/// The least height in points of a screen that has room for a hint.
const ROOM: f32 = 540.0;

impl Play {
    /// The hint for the screen that is on, where one is due.
    pub(super) fn hint(&mut self, ui: &mut Ui, shared: &mut Shared, screen: &SeatScreen) {
        let place = self.place;
        let due = HINTS.iter().position(|(of, _)| *of == place && (place == screen.work || place == Place::Happened));
        let room = ui.available_height() >= ROOM;
        let wanted = room && shared.preferences.hints && self.room.is_solo() && !self.hinted.contains(&place);
        let Some(at) = due.filter(|_| wanted) else {
            // What stands above keeps its identity when the hint goes.
            ui.skip_ahead_auto_ids(1);
            return;
        };
        let (_, id) = HINTS[at];
        let palette = Palette::of(ui.ctx());
        let frame = Frame::new().fill(palette.accent_soft).inner_margin(Margin::symmetric(12, 8)).corner_radius(6);
        let hint = Panel::bottom("hint").frame(frame).show_separator_line(false).show(ui, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if small_ui(ui, None, &shared.say("no-more-hints"), true).clicked() {
                    shared.preferences.hints = false;
                }
                if small_ui(ui, Some(Icon::Check), &shared.say("hint-taken"), true).clicked() {
                    self.hinted.insert(place);
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    icons::icon_ui(ui, Icon::Info, 16.0, palette.accent);
                    let said = shared.say(id);
                    let label = ui.add(egui::Label::new(fonts::small(&said)).wrap());
                    access::status(&label, &said);
                });
            });
        });
        keep_clear(ui.ctx(), hint.response.rect.height() + 8.0);
    }
}
