//! What a seat sees: its tasks, its news, its evidence and its pictures, to look at and not to touch.

use egui::Ui;

use super::super::Play;
use super::super::rail::rows;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::attribution::attribution_ui;
use crate::ui::kit::card::{card_ui, empty_ui, section_head_ui};
use crate::ui::kit::field::combo_ui;
use crate::ui::shell::{Shared, scroll};
use crate::ui::theme::{Palette, Tone};
use crate::ui::{access, fonts};
use crate::view::screen::{ConsoleScreen, SeatScreen};
use crate::words::{number, text};

impl Play {
    pub(super) fn seen_as(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) {
        let seats = &screen.console.seats;
        let first = screen.console.teams.first().map(|team| team.state.clone());
        let chosen = self.selections.console.seen_as.clone().or(first).or(seats.first().map(|(key, _)| key.clone()));
        let Some(mut seat) = chosen else { return };
        let name = seats.iter().find(|(key, _)| *key == seat).map_or_else(String::new, |(_, name)| name.clone());
        let label = shared.words.with("seen-as", &[("name", text(name))]);
        let before = seat.clone();
        combo_ui(ui, "seen-as", &label, &label, 260.0, |ui| {
            for (key, name) in seats {
                ui.selectable_value(&mut seat, key.clone(), name);
            }
        });
        ui.add_space(8.0);
        let drawn = self.selections.console.seen.take().filter(|(of, _)| *of == seat && seat == before);
        let (of, seen) = drawn.unwrap_or_else(|| {
            let seen = Box::new(self.room.screen_of(&shared.words, &seat));
            (seat.clone(), seen)
        });
        scroll(ui, "what-a-seat-sees", |ui| seat_ui(ui, shared, &seen));
        self.selections.console.seen_as = Some(seat);
        self.selections.console.seen = Some((of, seen));
    }
}

fn seat_ui(ui: &mut Ui, shared: &Shared, seen: &SeatScreen) {
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        access::heading(ui, 3, fonts::bold(&seen.frame.name), &seen.frame.name);
        section_head_ui(ui, &shared.say("next-from-us"), "");
        for wanted in &seen.rail.wanted {
            ui.horizontal(|ui| {
                let palette = Palette::of(ui.ctx());
                let (icon, color) =
                    if wanted.done { (Icon::Check, palette.tone(Tone::Ok).0) } else { (Icon::Right, palette.accent) };
                icons::icon_ui(ui, icon, 14.0, color);
                ui.add(egui::Label::new(&wanted.what).wrap());
            });
        }
        ui.add_space(8.0);
        section_head_ui(ui, &shared.say("attribution"), &shared.say("ours-and-shared"));
        attribution_ui(ui, &rows(shared, &seen.rail.hypotheses));
        ui.add_space(8.0);
        let held = [("count", number(i64::try_from(seen.evidence.own).unwrap_or(0)))];
        section_head_ui(ui, &shared.say("nav-evidence"), &shared.words.with("seen-as-holds", &held));
        ui.add_space(4.0);
        section_head_ui(ui, &shared.say("nav-situation"), "");
        let fresh: Vec<_> = seen.situation.news.iter().filter(|news| news.fresh).collect();
        if fresh.is_empty() {
            empty_ui(ui, &shared.say("no-news"), "");
        }
        for news in fresh {
            let kind = fonts::muted(ui, &news.kind);
            ui.horizontal_wrapped(|ui| {
                ui.label(fonts::bold(&news.title));
                ui.label(kind);
            });
        }
        if let Some(message) = seen.messages.iter().find(|message| !message.ours) {
            ui.add_space(4.0);
            section_head_ui(ui, &shared.say("nav-messages"), &message.from);
            ui.add(egui::Label::new(&message.text).wrap());
        }
    });
}
