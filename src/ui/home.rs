//! Home: what would you like to do, and where did you stop.

use std::path::PathBuf;

use egui::{Align, ComboBox, Key, Layout, Margin, Ui, vec2};

use super::drafts::Drafts;
use super::icons::{self, Icon};
use super::kit::badge::{badge_ui, key_ui};
use super::kit::button::{primary_ui, secondary_ui, small_ui};
use super::kit::card::{card_ui, empty_ui, list_card_ui, pane_head_ui, screen_head_ui};
use super::pick::{Picker, Wanted};
use super::shell::{Go, Shared, banner, bar, centre, scroll, status};
use super::theme::{Palette, Tone};
use super::{access, fonts};
use crate::engine::state::Course;
use crate::store::error::StoreError;
use crate::store::exercise::{Access, KeptSession};
use crate::store::preferences::{Recent, ThemeName};
use crate::store::scenarios::is_scenario;
use crate::view::names::Lens;
use crate::words::{number, text};

/// Widest that the middle column grows, in points.
const WIDTH: f32 = 1152.0;

/// A recent file with what it holds.
struct Known {
    path: PathBuf,
    name: String,
    detail: String,
    state: String,
    tone: Tone,
    running: bool,
    interrupted: bool,
    scenario: bool,
}

/// The first screen.
#[derive(Default)]
pub struct Home {
    known: Vec<Known>,
    picker: Picker,
    picking: Option<Wanted>,
    drafts: Drafts,
}

impl Home {
    /// Reads what the recent files hold.
    #[must_use]
    pub fn new(shared: &Shared) -> Self {
        let known = shared.preferences.recent.iter().map(|recent| known(shared, recent)).collect();
        Self { known, picker: Picker::default(), picking: None, drafts: Drafts::found() }
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Go> {
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

    fn middle(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Go> {
        screen_head_ui(ui, &shared.say("what-would-you-like"), "");
        ui.label(fonts::muted(ui, shared.say("app-claim")));
        ui.add_space(8.0);
        let mut go = self.interrupted(ui, shared).or_else(|| self.drafts.ui(ui, shared));
        let width = (ui.available_width() - 3.0 * 16.0) / 4.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            if tile(ui, shared, width, Icon::Play, "try", "T", true) {
                go = Some(Go::Try);
            }
            if tile(ui, shared, width, Icon::Table, "run", "R", false) {
                go = Some(Go::Setup);
            }
            if tile(ui, shared, width, Icon::Branch, "debrief", "D", false) {
                self.picking = Some(Wanted::Exercise);
            }
            if tile(ui, shared, width, Icon::Pencil, "write", "W", false) {
                self.picking = Some(Wanted::Scenario);
            }
        });
        ui.add_space(8.0);
        go.or_else(|| self.pick(ui, shared)).or_else(|| self.recent(ui, shared))
    }

    /// After a crash: resume exactly where it stopped.
    fn interrupted(&self, ui: &mut Ui, shared: &Shared) -> Option<Go> {
        let known = self.known.iter().find(|known| known.interrupted && known.running)?;
        let mut go = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                let palette = Palette::of(ui.ctx());
                icons::icon_ui(ui, Icon::Undo, 24.0, palette.accent);
                ui.add_space(8.0);
                ui.vertical(|ui| {
                    let args = [("name", text(known.name.clone()))];
                    ui.label(fonts::bold(shared.words.with("stopped-unexpectedly", &args)));
                    ui.label(fonts::muted(ui, &known.detail));
                });
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if primary_ui(ui, Some(Icon::Forward), &shared.say("resume-there"), true).clicked() {
                        go = Some(Go::Resume(known.path.clone()));
                    }
                    if secondary_ui(ui, None, &shared.say("look-read-only"), true).clicked() {
                        go = Some(Go::Debrief(known.path.clone()));
                    }
                });
            });
        });
        ui.add_space(8.0);
        go
    }

    fn pick(&mut self, ui: &mut Ui, shared: &Shared) -> Option<Go> {
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
                    Wanted::Scenario => Go::Write(Some(path)),
                    Wanted::Exercise => Go::Debrief(path),
                });
            }
            if wanted == Wanted::Scenario
                && secondary_ui(ui, Some(Icon::Plus), &shared.say("start-from-model"), true).clicked()
            {
                go = Some(Go::Write(None));
            }
        });
        ui.add_space(8.0);
        go
    }

    fn recent(&self, ui: &mut Ui, shared: &Shared) -> Option<Go> {
        let mut go = None;
        pane_head_ui(ui, &shared.say("recent"), &shared.say("recent-detail"));
        if self.known.is_empty() {
            empty_ui(ui, &shared.say("no-recent"), &shared.say("no-recent-detail"));
            return None;
        }
        list_card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            for (place, known) in self.known.iter().enumerate() {
                if place > 0 {
                    ui.separator();
                }
                if let Some(next) = row(ui, shared, known) {
                    go = Some(next);
                }
            }
        });
        go
    }
}

fn keys(ui: &Ui) -> Option<Go> {
    if ui.ctx().egui_wants_keyboard_input() {
        return None;
    }
    ui.input(|input| {
        if input.key_pressed(Key::T) {
            Some(Go::Try)
        } else if input.key_pressed(Key::R) {
            Some(Go::Setup)
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
        text_size(ui, shared);
        ui.add_space(8.0);
        theme_choice(ui, shared);
    });
}

fn theme_choice(ui: &mut Ui, shared: &mut Shared) {
    let names = [
        (ThemeName::System, "theme-system"),
        (ThemeName::Light, "theme-light"),
        (ThemeName::Dark, "theme-dark"),
        (ThemeName::Contrast, "theme-contrast"),
    ];
    let now = names.iter().find(|(name, _)| *name == shared.preferences.theme).map_or("theme-system", |(_, id)| id);
    let shown = shared.words.with("theme-is", &[("theme", text(shared.say(now)))]);
    let combo = ComboBox::from_id_salt("theme").selected_text(shown.clone()).show_ui(ui, |ui| {
        for (name, id) in names {
            ui.selectable_value(&mut shared.preferences.theme, name, shared.words.text(id));
        }
    });
    combo.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &shown));
}

fn text_size(ui: &mut Ui, shared: &mut Shared) {
    let size = |percent: u32| shared.words.with("text-size", &[("percent", number(percent.into()))]);
    let shown = size(shared.preferences.text_percent);
    let mut chosen = shared.preferences.text_percent;
    let combo = ComboBox::from_id_salt("text-size").selected_text(shown.clone()).show_ui(ui, |ui| {
        for percent in [80, 90, 100, 110, 125, 150, 175, 200] {
            ui.selectable_value(&mut chosen, percent, size(percent));
        }
    });
    combo.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &shown));
    shared.preferences.text_percent = chosen;
}

fn tile(ui: &mut Ui, shared: &Shared, width: f32, icon: Icon, topic: &str, key: &str, primary: bool) -> bool {
    let inner = width - 34.0;
    card_ui(ui, |ui| {
        ui.set_width(inner);
        ui.set_min_height(150.0);
        ui.horizontal(|ui| {
            let palette = Palette::of(ui.ctx());
            icons::icon_ui(ui, icon, 24.0, palette.accent);
            ui.label(fonts::title(shared.say(&format!("{topic}-title"))));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| key_ui(ui, key));
        });
        ui.add_space(4.0);
        ui.allocate_ui(vec2(inner, 66.0), |ui| {
            ui.set_min_height(66.0);
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

fn row(ui: &mut Ui, shared: &Shared, known: &Known) -> Option<Go> {
    let mut go = None;
    ui.horizontal(|ui| {
        ui.set_height(50.0);
        ui.add_space(16.0);
        let palette = Palette::of(ui.ctx());
        icons::icon_ui(ui, if known.scenario { Icon::File } else { Icon::Table }, 16.0, palette.muted);
        ui.allocate_ui(vec2(440.0, 44.0), |ui| {
            ui.vertical(|ui| {
                ui.set_width(440.0);
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(4.0);
                ui.add(egui::Label::new(fonts::bold(&known.name)).truncate());
                ui.add(egui::Label::new(fonts::muted(ui, &known.detail)).truncate());
            });
        });
        badge_ui(ui, &known.state, known.tone);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(16.0);
            let (id, next) = if known.scenario {
                ("edit", Go::Write(Some(known.path.clone())))
            } else if known.running {
                ("resume", Go::Resume(known.path.clone()))
            } else {
                ("debrief-short", Go::Debrief(known.path.clone()))
            };
            let label = shared.say(id);
            let button = small_ui(ui, None, &label, true);
            access::described(&button, &known.name);
            if button.clicked() {
                go = Some(next);
            }
        });
    });
    go
}

fn known(shared: &Shared, recent: &Recent) -> Known {
    let name = recent.path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let scenario = is_scenario(&recent.path);
    let mut known = Known {
        path: recent.path.clone(),
        name,
        detail: recent.path.display().to_string(),
        state: shared.say("state-missing"),
        tone: Tone::Neutral,
        running: false,
        interrupted: !recent.closed,
        scenario,
    };
    if scenario {
        known.state = shared.say("state-scenario");
        return known;
    }
    let kept = match KeptSession::open(&recent.path, Access::Read) {
        Ok(kept) => kept,
        Err(StoreError::InUse { .. }) => {
            known.state = shared.say("state-in-use");
            return known;
        }
        Err(_) => return known,
    };
    let state = kept.session.state();
    let lens = Lens { book: kept.session.book(), words: &shared.words };
    let meta = &lens.book.scenario.meta;
    let turn = [
        ("turn", number(state.turn.into())),
        ("turns", number(meta.turns.into())),
        ("phase", text(lens.phase(state.phase))),
        ("entries", number(i64::try_from(kept.session.entries().len()).unwrap_or(0))),
        ("teams", number(i64::try_from(state.teams().count()).unwrap_or(0))),
    ];
    known.name.clone_from(&meta.title);
    known.detail = shared.words.with("recent-line", &turn);
    known.running = state.course == Course::Running;
    (known.state, known.tone) = match (state.course, recent.closed) {
        (Course::Over, _) => (shared.say("state-finished"), Tone::Ok),
        (Course::Ahead | Course::Running, true) => (shared.words.with("state-paused", &turn), Tone::Info),
        (Course::Ahead | Course::Running, false) => (shared.words.with("state-interrupted", &turn), Tone::Caution),
    };
    known
}
