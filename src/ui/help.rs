//! Help, one key away: what this screen is for, and which keys there are.

use egui::{Context, ScrollArea, Ui};

use super::glossary::glossary_ui;
use super::icons::Icon;
use super::kit::badge::key_ui;
use super::kit::button::{primary_ui, secondary_ui, small_ui};
use super::kit::card::pane_head_ui;
use super::limits::limits_ui;
use super::looks::looks_ui;
use super::shell::{Shared, sheet};

/// Keys with the message that says what they do.
const KEYS: [(&str, &str); 15] = [
    ("Ctrl Enter", "key-primary"),
    ("Tab", "key-tab"),
    ("↑ ↓ ← →", "key-arrows"),
    ("Enter", "key-enter"),
    ("Esc", "key-escape"),
    ("F1", "key-help"),
    ("F11", "key-full-screen"),
    ("F6", "key-region"),
    ("/ · Ctrl F", "key-search"),
    ("Ctrl K", "key-find"),
    ("Ctrl Z", "key-undo"),
    ("O", "key-observation"),
    ("Ctrl S", "key-save"),
    ("Space", "key-space"),
    ("T R D W", "key-home"),
];

/// What the sheet takes besides the text that scrolls, in points.
const AROUND: f32 = 160.0;

/// What of the help is open.
#[derive(Debug, Default)]
pub struct Parts {
    /// What the model cannot do.
    limits: bool,
    /// The glossary.
    glossary: bool,
    /// What it is searched by.
    find: String,
    /// The keys.
    keys: bool,
}

/// What is asked of the help.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asked {
    /// To close it.
    Close,
    /// How the model compares with the record.
    Record,
}

/// Draws the help of a screen, with what of it is `opened`.
#[must_use]
pub fn help_ui(ctx: &Context, shared: &mut Shared, topic: &str, opened: &mut Parts) -> Option<Asked> {
    let modal = sheet(ctx, "help", 520.0, |ui| {
        let most = (ctx.content_rect().height() - AROUND).max(80.0);
        ScrollArea::vertical()
            .id_salt("help")
            .max_height(most)
            .min_scrolled_height(most)
            .show(ui, |ui| told(ui, shared, topic, opened));
        ui.add_space(12.0);
        ui.horizontal_wrapped(|ui| {
            let close = primary_ui(ui, None, &shared.say("close"), true).clicked();
            // The record needs no way to itself.
            let record = topic != "record" && secondary_ui(ui, None, &shared.say("record-open"), true).clicked();
            if close { Some(Asked::Close) } else { record.then_some(Asked::Record) }
        })
        .inner
    });
    let away = modal.should_close().then_some(Asked::Close);
    modal.inner.or(away)
}

/// A part that opens and closes; whether it is open.
fn part_ui(ui: &mut Ui, shared: &Shared, title: &str, open: &mut bool) -> bool {
    let icon = if *open { Icon::Down } else { Icon::Right };
    if small_ui(ui, Some(icon), &shared.say(title), true).clicked() {
        *open = !*open;
    }
    *open
}

fn keys_ui(ui: &mut Ui, shared: &Shared) {
    egui::Grid::new("keys").num_columns(2).spacing([16.0, 6.0]).show(ui, |ui| {
        for (key, id) in KEYS {
            key_ui(ui, key);
            ui.add(egui::Label::new(shared.say(id)).wrap());
            ui.end_row();
        }
    });
}

fn told(ui: &mut Ui, shared: &mut Shared, topic: &str, opened: &mut Parts) {
    pane_head_ui(ui, &shared.say(&format!("help-{topic}-title")), "");
    ui.add_space(4.0);
    ui.label(shared.say(&format!("help-{topic}")));
    ui.add_space(12.0);
    ui.horizontal_wrapped(|ui| looks_ui(ui, shared));
    ui.add_space(12.0);
    if part_ui(ui, shared, "glossary", &mut opened.glossary) {
        glossary_ui(ui, shared, &mut opened.find);
    }
    ui.add_space(4.0);
    if part_ui(ui, shared, "keys", &mut opened.keys) {
        keys_ui(ui, shared);
    }
    ui.add_space(4.0);
    if part_ui(ui, shared, "limits-title", &mut opened.limits) {
        limits_ui(ui, shared);
    }
}
