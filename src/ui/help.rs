//! Help, one key away: what this screen is for, and which keys there are.

use egui::Context;

use super::fonts;
use super::kit::badge::key_ui;
use super::kit::button::primary_ui;
use super::kit::card::pane_head_ui;
use super::shell::{Shared, sheet};

/// Keys with the message that says what they do.
const KEYS: [(&str, &str); 7] = [
    ("Ctrl Enter", "key-primary"),
    ("Tab", "key-tab"),
    ("↑ ↓ ← →", "key-arrows"),
    ("Enter", "key-enter"),
    ("Esc", "key-escape"),
    ("F1", "key-help"),
    ("F11", "key-full-screen"),
];

/// Draws the help of a screen; gives whether it was closed.
#[must_use]
pub fn help_ui(ctx: &Context, shared: &Shared, topic: &str) -> bool {
    let modal = sheet(ctx, "help", 520.0, |ui| {
        pane_head_ui(ui, &shared.say(&format!("help-{topic}-title")), "");
        ui.add_space(4.0);
        ui.label(shared.say(&format!("help-{topic}")));
        ui.add_space(12.0);
        ui.label(fonts::bold(shared.say("keys")));
        egui::Grid::new("keys").num_columns(2).spacing([16.0, 6.0]).show(ui, |ui| {
            for (key, id) in KEYS {
                key_ui(ui, key);
                ui.label(shared.say(id));
                ui.end_row();
            }
        });
        ui.add_space(12.0);
        primary_ui(ui, None, &shared.say("close"), true).clicked()
    });
    modal.inner || modal.should_close()
}
