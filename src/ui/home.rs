//! Home: what would you like to do, and where did you stop.

use std::time::Duration;

use egui::{Align, Key, Layout, Margin, Ui, vec2};

use super::drafts::Drafts;
use super::icons::{self, Icon};
use super::kit::badge::key_ui;
use super::kit::button::{link_ui, primary_ui, secondary_ui};
use super::kit::card::{card_ui, empty_ui, list_card_ui, pane_head_ui, screen_head_ui};
use super::kit::field::search_ui;
use super::looks::looks_ui;
use super::pick::{Picker, Wanted};
use super::recent::{Recents, Row};
use super::recent_row::{Intent, one_line, row_ui, told};
use super::shell::{Route, Shared, banner, bar, centre, scroll, status};
use super::task::Standing;
use super::theme::Palette;
use super::{access, fonts};
use crate::engine::core::state::Lifecycle;
use crate::words::text;

/// Widest that the middle column grows, in points.
const WIDTH: f32 = 1152.0;
/// The narrowest that the tile of a way in can be, in points.
const TILE: f32 = 270.0;
/// Narrower than this, buttons stand below what they belong to.
const NARROW: f32 = 560.0;
/// So many files are seen at a glance.
const FEW: usize = 4;
/// How soon files that have not answered are asked for again.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// The first screen.
#[derive(Default)]
pub struct Home {
    recents: Recents,
    picker: Picker,
    picking: Option<Wanted>,
    drafts: Drafts,
    /// What the recent files are searched by.
    find: String,
}

impl Home {
    /// The screen with the recent files, which are looked at from now on.
    #[must_use]
    pub fn new(shared: &Shared) -> Self {
        Self {
            recents: Recents::new(&shared.ctx, &shared.preferences),
            picker: Picker::default(),
            picking: None,
            drafts: Drafts::look(&shared.ctx),
            find: String::new(),
        }
    }

    /// How far that has come which the screen waits for.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.drafts.standing()
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Route> {
        let now = ui.input(|input| input.time);
        if self.recents.poll(ui.ctx(), now) {
            ui.ctx().request_repaint_after(LOOK_AGAIN);
        }
        banner(ui, shared, &shared.say("banner-home"));
        bar(ui, "home-bar", 56.0, |ui| top(ui, shared));
        status(ui, shared, &shared.say("works-offline"), &[("F1", "help")]);
        let mut go = keys(ui);
        self.picking = picking(ui).or(self.picking);
        centre(ui, Margin::symmetric(24, 24), |ui| {
            scroll(ui, "home", |ui| {
                let margin = ((ui.available_width() - WIDTH) / 2.0).max(0.0);
                ui.horizontal_top(|ui| {
                    ui.add_space(margin);
                    ui.vertical(|ui| {
                        ui.set_width(ui.available_width().min(WIDTH));
                        go = go.take().or(self.middle(ui, shared));
                    });
                });
            });
        });
        go
    }

    fn middle(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Route> {
        screen_head_ui(ui, &shared.say("what-would-you-like"), "");
        ui.label(fonts::muted(ui, shared.say("app-claim")));
        ui.add_space(8.0);
        let mut go = self.interrupted(ui, shared).or_else(|| self.drafts.ui(ui, shared));
        let ways = [
            (Icon::Play, "try", "T"),
            (Icon::Table, "run", "R"),
            (Icon::Branch, "debrief", "D"),
            (Icon::Pencil, "write", "W"),
        ];
        // Two in a row or one where four have no room: on small screens, and with large text.
        let (columns, gaps) = match ui.available_width() {
            width if width >= 4.0 * TILE => (4, 3.0),
            width if width >= 2.0 * TILE => (2, 1.0),
            _ => (1, 0.0),
        };
        let width = (ui.available_width() - gaps * 16.0) / (gaps + 1.0);
        for row in ways.chunks(columns) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 16.0;
                for (icon, topic, key) in row {
                    if !tile(ui, shared, width, *icon, topic, key, *topic == "try") {
                        continue;
                    }
                    match *topic {
                        "try" => go = Some(Route::Try),
                        "run" => go = Some(Route::Setup),
                        "debrief" => self.picking = Some(Wanted::Exercise),
                        _ => self.picking = Some(Wanted::Scenario),
                    }
                }
            });
        }
        ui.add_space(8.0);
        go.or_else(|| self.pick(ui, shared)).or_else(|| self.recent(ui, shared)).or_else(|| {
            ui.add_space(8.0);
            link_ui(ui, &shared.say("record-open")).clicked().then_some(Route::Record(None))
        })
    }

    /// After a crash: resume exactly where it stopped.
    fn interrupted(&self, ui: &mut Ui, shared: &Shared) -> Option<Route> {
        let is_running = |row: &&Row| row.exercise().is_some_and(|exercise| exercise.lifecycle == Lifecycle::Running);
        let row = self.recents.rows.iter().filter(|row| !row.closed).find(is_running)?;
        let told = told(shared, row);
        let mut go = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            let heading = |ui: &mut Ui| {
                icons::icon_ui(ui, Icon::Undo, 24.0, Palette::of(ui.ctx()).accent);
                ui.add_space(8.0);
                ui.vertical(|ui| {
                    let args = [("name", text(told.name.clone()))];
                    let title = shared.words.with("stopped-unexpectedly", &args);
                    one_line(ui, fonts::bold(&title), &title);
                    one_line(ui, fonts::muted(ui, &told.detail), &told.detail);
                });
            };
            let mut buttons = |ui: &mut Ui| {
                if primary_ui(ui, Some(Icon::Forward), &shared.say("resume-there"), true).clicked() {
                    go = Some(Route::Resume(row.path.clone()));
                }
                if secondary_ui(ui, None, &shared.say("look-read-only"), true).clicked() {
                    go = Some(Route::Debrief(row.path.clone()));
                }
            };
            // The buttons come first: of a long title the end may be missing, of what to do nothing.
            if ui.available_width() < NARROW {
                ui.horizontal(heading);
                ui.horizontal_wrapped(buttons);
            } else {
                let size = vec2(ui.available_width(), 44.0);
                ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
                    buttons(ui);
                    ui.with_layout(Layout::left_to_right(Align::Center), heading);
                });
            }
        });
        ui.add_space(8.0);
        go
    }

    fn pick(&mut self, ui: &mut Ui, shared: &Shared) -> Option<Route> {
        let wanted = self.picking?;
        let mut go = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            let title = match wanted {
                Wanted::Scenario => "choose-scenario-to-write",
                Wanted::Exercise => "choose-exercise",
            };
            pane_head_ui(ui, &shared.say(title), "");
            if let Some(path) = self.picker.ui(ui, shared, wanted) {
                go = Some(match wanted {
                    Wanted::Scenario => Route::Write(Some(path)),
                    Wanted::Exercise => Route::Debrief(path),
                });
            }
            if wanted == Wanted::Scenario
                && secondary_ui(ui, Some(Icon::Plus), &shared.say("start-from-model"), true).clicked()
            {
                go = Some(Route::Write(None));
            }
        });
        ui.add_space(8.0);
        go
    }

    fn recent(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Route> {
        pane_head_ui(ui, &shared.say("recent"), &shared.say("recent-detail"));
        if self.recents.rows.is_empty() {
            empty_ui(ui, &shared.say("no-recent"), &shared.say("no-recent-detail"));
            return None;
        }
        if self.recents.rows.len() > FEW {
            search_ui(ui, &mut self.find, &shared.say("find-recent"), 320.0);
            ui.add_space(4.0);
        }
        let (mut go, mut forgotten, mut shown) = (None, None, 0);
        list_card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            for row in &mut self.recents.rows {
                if !told(shared, row).has(&self.find) {
                    // Nobody knows what it holds that was not looked at.
                    row.want();
                    continue;
                }
                if shown > 0 {
                    ui.separator();
                }
                shown += 1;
                match row_ui(ui, shared, row) {
                    Some(Intent::Go(next)) => go = Some(next),
                    Some(Intent::Forget) => forgotten = Some(row.path.clone()),
                    None => {}
                }
            }
        });
        if shown == 0 {
            ui.label(fonts::muted(ui, shared.say("find-nothing")));
        }
        if let Some(path) = forgotten {
            self.recents.remove(&path);
            shared.preferences.forget(&path);
        }
        go
    }
}

fn keys(ui: &Ui) -> Option<Route> {
    if ui.ctx().egui_wants_keyboard_input() {
        return None;
    }
    ui.input(|input| {
        if input.key_pressed(Key::T) {
            Some(Route::Try)
        } else if input.key_pressed(Key::R) {
            Some(Route::Setup)
        } else {
            None
        }
    })
}

/// The keys that open a choice of files.
fn picking(ui: &Ui) -> Option<Wanted> {
    if ui.ctx().egui_wants_keyboard_input() {
        return None;
    }
    ui.input(|input| {
        if input.key_pressed(Key::D) {
            Some(Wanted::Exercise)
        } else if input.key_pressed(Key::W) {
            Some(Wanted::Scenario)
        } else {
            None
        }
    })
}

fn top(ui: &mut Ui, shared: &mut Shared) {
    access::heading(ui, 2, fonts::title(shared.say("app-name")), &shared.say("app-name"));
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        looks_ui(ui, shared);
    });
}

fn tile(ui: &mut Ui, shared: &Shared, width: f32, icon: Icon, topic: &str, key: &str, primary: bool) -> bool {
    let inner = width - 34.0;
    card_ui(ui, |ui| {
        ui.set_width(inner);
        ui.set_min_height(166.0);
        ui.allocate_ui_with_layout(vec2(inner, 28.0), Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            key_ui(ui, key);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                icons::icon_ui(ui, icon, 24.0, Palette::of(ui.ctx()).accent);
                let title = shared.say(&format!("{topic}-title"));
                ui.add(egui::Label::new(fonts::bold(title).size(17.0)).truncate());
            });
        });
        ui.add_space(4.0);
        ui.allocate_ui(vec2(inner, 82.0), |ui| {
            ui.set_min_height(82.0);
            ui.label(fonts::muted(ui, shared.say(&format!("{topic}-detail"))).size(14.0));
        });
        let label = shared.say(&format!("{topic}-button"));
        let button = if primary {
            primary_ui(ui, Some(Icon::Forward), &label, true)
        } else {
            secondary_ui(ui, Some(Icon::Forward), &label, true)
        };
        button.clicked()
    })
    .inner
}
