//! Set-up: a scenario, who sits where, and the go/no-go list.

use std::collections::BTreeMap;
use std::path::Path;

use egui::{Align, Layout, Margin, Panel, TextEdit, Ui};

use super::choices::Choice;
use super::icons::{self, Icon};
use super::kit::badge::badge_ui;
use super::kit::button::{primary_ui, secondary_ui, small_ui};
use super::kit::card::{card_ui, list_card_ui, pane_head_ui, screen_head_ui, section_head_ui};
use super::kit::row::selectable_row_ui;
use super::kit::segmented::segmented_ui;
use super::kit::tile::state_tile_ui;
use super::pick::{Picker, Wanted};
use super::shell::{Go, Shared, banner, bar, centre, primary_pressed, scroll, side, status};
use super::theme::{Palette, Tone};
use super::{access, fonts};
use crate::engine::core::command::{SeatMode, Setup as EngineSetup};
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;
use crate::model::scenario::Difficulty;
use crate::room::begin::Beginning;
use crate::store::document::Document;
use crate::store::error::StoreError;
use crate::store::folders::exercises;
use crate::store::pins::FACILITATOR;
use crate::store::scenarios::SHIPPED;
use crate::view::console::notes;
use crate::view::names::Lens;
use crate::words::{number, text};

/// A seat as it is being set up.
#[derive(Clone, Default)]
struct Seat {
    mode: usize,
    team: String,
    pin: String,
}

/// The screen.
pub struct Setup {
    choices: Vec<Choice>,
    selected: usize,
    seats: BTreeMap<StateKey, Seat>,
    all_states: bool,
    facilitator_pin: String,
    seed: String,
    picker: Picker,
}

impl Setup {
    /// The screen with the shipped scenarios, the first one chosen.
    #[must_use]
    pub fn new(shared: &Shared) -> Self {
        let choices = SHIPPED
            .iter()
            .map(|shipped| Choice { shipped: true, ..Choice::read(&shared.words, shipped.name, shipped.text) })
            .collect();
        let mut setup = Self {
            choices,
            selected: 0,
            seats: BTreeMap::new(),
            all_states: false,
            facilitator_pin: String::new(),
            seed: (shared.fresh_seed)().to_string(),
            picker: Picker::default(),
        };
        setup.deal();
        setup
    }

    fn book(&self) -> Option<&Rulebook> {
        self.choices.get(self.selected).and_then(|choice| choice.book.as_ref())
    }

    /// Every seat that the scenario writes for is offered to a team.
    fn deal(&mut self) {
        let Some(book) = self.book() else { return };
        let written: Vec<StateKey> = book.scenario.seats.iter().map(|seat| seat.state.clone()).collect();
        let before = self.seats.clone();
        self.seats = book
            .seats()
            .map(|key| {
                let mode = usize::from(!written.contains(&key));
                // Names and PINs that somebody typed stay with their seat.
                let typed = before.get(&key).cloned().unwrap_or_default();
                (key, Seat { mode, ..typed })
            })
            .collect();
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Go> {
        let mut go = None;
        banner(ui, shared, &shared.say("banner-setup"));
        bar(ui, "setup-bar", 56.0, |ui| {
            if secondary_ui(ui, Some(Icon::Home), &shared.say("home"), true).clicked() {
                go = Some(Go::Home);
            }
            ui.add_space(8.0);
            access::heading(ui, 1, fonts::title(shared.say("setup-title")), &shared.say("setup-title"));
        });
        status(ui, shared, &shared.say("works-offline"), &[("Ctrl Enter", "start"), ("F1", "help")]);
        side(ui, Panel::left("setup-scenarios"), 340.0, Margin::same(16), |ui| self.scenarios(ui, shared));
        side(ui, Panel::right("setup-go"), 372.0, Margin::same(16), |ui| {
            if scroll(ui, "go-no-go", |ui| self.go_no_go(ui, shared)) {
                go = self.start();
            }
        });
        centre(ui, Margin::same(16), |ui| self.seats_ui(ui, shared));
        go
    }

    fn scenarios(&mut self, ui: &mut Ui, shared: &mut Shared) {
        pane_head_ui(ui, &shared.say("scenario"), "");
        let mut chosen = self.selected;
        list_card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            access::region(ui, egui::accesskit::Role::ListBox, &shared.say("scenario"));
            for (place, choice) in self.choices.iter().enumerate() {
                let title = choice.book.as_ref().map_or(&choice.name, |book| &book.scenario.meta.title);
                let row = selectable_row_ui(ui, place == self.selected, title, 52.0, |ui| {
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.label(fonts::bold(title));
                        ui.label(fonts::muted(ui, scenario_line(shared, choice)));
                    });
                });
                if row.clicked() {
                    chosen = place;
                }
            }
        });
        if chosen != self.selected {
            self.selected = chosen;
            self.deal();
        }
        ui.add_space(8.0);
        let own = self.choices.get(self.selected).filter(|choice| !choice.shipped);
        if let Some(name) = own.map(|choice| choice.name.clone()) {
            let remove = small_ui(ui, None, &shared.say("remove-from-list"), true);
            access::described(&remove, &name);
            if remove.clicked() {
                self.choices.remove(self.selected);
                self.selected = 0;
                self.deal();
            }
            ui.add_space(8.0);
        }
        if let Some(path) = self.picker.ui(ui, shared, Wanted::Scenario) {
            self.add(&path, shared);
        }
        ui.add_space(8.0);
        if let Some(book) = self.book() {
            scroll(ui, "summary", |ui| {
                ui.label(&book.scenario.meta.summary);
                ui.add_space(8.0);
                section_head_ui(ui, &shared.say("objectives"), "");
                for objective in &book.scenario.objectives {
                    ui.label(fonts::muted(ui, format!("· {}", objective.text)));
                }
                let lens = Lens { book, words: &shared.words };
                let notes = notes(&lens);
                if notes.is_empty() {
                    return;
                }
                ui.add_space(8.0);
                // Closed at first: they tell who did it, and somebody may be looking.
                ui.collapsing(shared.say("notes-to-open"), |ui| {
                    for note in &notes {
                        ui.label(fonts::bold(&note.heading));
                        ui.add(egui::Label::new(&note.text).wrap());
                    }
                });
            });
        }
    }

    /// Adds a scenario to the choices and chooses it.
    pub fn add(&mut self, path: &Path, shared: &mut Shared) {
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let choice = match Document::open(path) {
            Ok(document) => Choice::read(&shared.words, &name, document.text()),
            Err(StoreError::Text { found, .. }) => Choice::unreadable(&shared.words, &name, &found),
            Err(error) => return shared.toasts.refused(error.describe(&shared.words)),
        };
        self.choices.push(choice);
        self.selected = self.choices.len() - 1;
        self.deal();
    }

    fn seats_ui(&mut self, ui: &mut Ui, shared: &Shared) {
        let Some(book) = self.choices.get(self.selected).and_then(|choice| choice.book.as_ref()) else {
            super::kit::card::empty_ui(ui, &shared.say("no-scenario"), &shared.say("no-scenario-detail"));
            return;
        };
        let teams = self.seats.values().filter(|seat| seat.mode == 0).count();
        let args = [("teams", number(i64::try_from(teams).unwrap_or(0)))];
        screen_head_ui(ui, &shared.say("seats"), &shared.words.with("seats-detail", &args));
        super::kit::check::check_ui(ui, &mut self.all_states, &shared.say("show-all-27"));
        ui.add_space(4.0);
        let lens = Lens { book, words: &shared.words };
        let modes = [shared.say("mode-team"), shared.say("mode-simulated"), shared.say("mode-silent")];
        scroll(ui, "seats", |ui| {
            list_card_ui(ui, |ui| {
                ui.set_width(ui.available_width());
                for state in &book.states.states {
                    let written = book.scenario.seat(&state.key).is_some();
                    let Some(seat) = self.seats.get_mut(&state.key) else { continue };
                    if written || self.all_states || seat.mode != 1 {
                        let code = state.key.as_str().to_uppercase();
                        seat_row(ui, shared, &state.name, &code, seat, &modes);
                    }
                }
                for institution in &book.states.institutions {
                    let Some(seat) = self.seats.get_mut(&institution.key) else { continue };
                    let (name, code) = (lens.state(&institution.key), lens.code(&institution.key));
                    seat_row(ui, shared, &name, &code, seat, &modes);
                }
            });
        });
    }

    fn go_no_go(&mut self, ui: &mut Ui, shared: &Shared) -> bool {
        pane_head_ui(ui, &shared.say("go-no-go"), "");
        let findings = self.findings(shared);
        for finding in &findings {
            finding_ui(ui, finding);
        }
        ui.add_space(8.0);
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                let label = ui.label(shared.say("seed"));
                ui.add(TextEdit::singleline(&mut self.seed).desired_width(90.0)).labelled_by(label.id);
            });
            ui.label(fonts::muted(ui, shared.say("seed-detail")));
            ui.horizontal(|ui| {
                let label = ui.label(shared.say("facilitator-pin"));
                let field = TextEdit::singleline(&mut self.facilitator_pin).password(true).char_limit(4);
                ui.add(field.desired_width(72.0)).labelled_by(label.id);
            });
            if self.has_pins() {
                ui.label(fonts::muted(ui, shared.say("pins-limits")));
            }
        });
        ui.add_space(8.0);
        let ready = findings.iter().all(|finding| finding.tone != Tone::Danger);
        let pressed = primary_pressed(ui) && ready;
        let clicked = primary_ui(ui, Some(Icon::Play), &shared.say("start"), ready).clicked();
        if !ready {
            ui.label(fonts::muted(ui, shared.say("start-not-yet")));
        }
        clicked || pressed
    }

    fn has_pins(&self) -> bool {
        let seats = self.seats.values().any(|seat| seat.mode == 0 && !seat.pin.is_empty());
        seats || !self.facilitator_pin.is_empty()
    }

    fn findings(&self, shared: &Shared) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut add = |tone: Tone, id: &str, detail: String| {
            findings.push(Finding { tone, what: shared.say(id), detail });
        };
        match self.choices.get(self.selected) {
            Some(choice) if choice.book.is_some() => add(Tone::Ok, "check-scenario", shared.say("check-scenario-ok")),
            Some(choice) => add(Tone::Danger, "check-scenario", choice.problem.clone()),
            None => add(Tone::Danger, "check-scenario", shared.say("no-scenario")),
        }
        let teams: Vec<(&StateKey, &Seat)> = self.seats.iter().filter(|(_, seat)| seat.mode == 0).collect();
        if teams.is_empty() {
            add(Tone::Danger, "check-teams", shared.say("check-teams-none"));
        } else {
            let count = [("teams", number(i64::try_from(teams.len()).unwrap_or(0)))];
            add(Tone::Ok, "check-teams", shared.words.with("check-teams-ok", &count));
        }
        let unbriefed = self.book().is_some_and(|book| {
            teams.iter().any(|(state, _)| book.is_member(state) && book.scenario.seat(state).is_none())
        });
        if unbriefed {
            add(Tone::Caution, "check-briefs", shared.say("check-briefs-missing"));
        } else {
            add(Tone::Ok, "check-briefs", shared.say("check-briefs-ok"));
        }
        let pins_fine = teams.iter().all(|(_, seat)| is_pin(&seat.pin)) && is_pin(&self.facilitator_pin);
        let with_pin = teams.iter().filter(|(_, seat)| !seat.pin.is_empty()).count();
        if with_pin > 0 && self.facilitator_pin.is_empty() {
            add(Tone::Danger, "check-pins", shared.say("check-pins-facilitator"));
        } else if !pins_fine {
            add(Tone::Danger, "check-pins", shared.say("check-pins-bad"));
        } else if with_pin == 0 && teams.len() > 1 {
            add(Tone::Caution, "check-pins", shared.say("check-pins-none"));
        } else {
            add(Tone::Ok, "check-pins", shared.say("check-pins-ok"));
        }
        if self.seed.trim().parse::<u64>().is_err() {
            add(Tone::Danger, "check-seed", shared.say("check-seed-bad"));
        } else {
            add(Tone::Ok, "check-seed", shared.say("check-seed-ok"));
        }
        let place = [("path", text(exercises().display().to_string()))];
        add(Tone::Ok, "check-file", shared.words.with("check-file-ok", &place));
        findings
    }

    fn start(&self) -> Option<Go> {
        let choice = self.choices.get(self.selected)?;
        let seats = self
            .seats
            .iter()
            .map(|(key, seat)| {
                let mode = match seat.mode {
                    0 => SeatMode::Team(seat.team.trim().to_owned()),
                    1 => SeatMode::Simulated,
                    _ => SeatMode::Silent,
                };
                (key.clone(), mode)
            })
            .collect();
        let seed = self.seed.trim().parse().ok()?;
        let teams = self.seats.iter().filter(|(_, seat)| seat.mode == 0);
        let pins = teams
            .map(|(state, seat)| (state.as_str(), seat.pin.as_str()))
            .chain([(FACILITATOR, self.facilitator_pin.as_str())])
            .filter(|(_, pin)| !pin.is_empty())
            .map(|(who, pin)| (who.to_owned(), pin.to_owned()))
            .collect();
        let (name, scenario) = (choice.name.clone(), choice.text.clone());
        Some(Go::Begin(Box::new(Beginning { name, scenario, setup: EngineSetup { seed, seats }, pins })))
    }
}

struct Finding {
    tone: Tone,
    what: String,
    detail: String,
}

fn finding_ui(ui: &mut Ui, finding: &Finding) {
    let palette = Palette::of(ui.ctx());
    ui.horizontal_top(|ui| {
        let icon = match finding.tone {
            Tone::Ok => Icon::Check,
            Tone::Danger => Icon::Cross,
            Tone::Caution | Tone::Neutral | Tone::Accent | Tone::Info => Icon::Warning,
        };
        icons::icon_ui(ui, icon, 16.0, palette.tone(finding.tone).0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.label(fonts::bold(&finding.what));
            ui.label(fonts::muted(ui, &finding.detail));
        });
    });
    ui.add_space(4.0);
}

fn seat_row(ui: &mut Ui, shared: &Shared, name: &str, code: &str, seat: &mut Seat, modes: &[String]) {
    ui.horizontal(|ui| {
        ui.set_height(48.0);
        ui.add_space(12.0);
        state_tile_ui(ui, code, 30.0, seat.mode == 0);
        ui.allocate_ui(egui::vec2(110.0, 40.0), |ui| {
            ui.set_width(110.0);
            ui.label(fonts::bold(name));
        });
        let group = shared.words.with("seat-of", &[("state", text(name.to_owned()))]);
        segmented_ui(ui, modes, &mut seat.mode, &group);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(12.0);
            if seat.mode == 0 {
                let pin = ui.add(
                    TextEdit::singleline(&mut seat.pin)
                        .hint_text(shared.say("pin-optional"))
                        .password(true)
                        .char_limit(4)
                        .desired_width(72.0),
                );
                pin.widget_info(|| {
                    let label = shared.words.with("pin-of", &[("state", text(name.to_owned()))]);
                    egui::WidgetInfo::labeled(egui::Role::TextInput, true, label)
                });
                let team = ui.add(
                    TextEdit::singleline(&mut seat.team)
                        .hint_text(shared.say("team-name"))
                        .char_limit(40)
                        .desired_width((ui.available_width() - 8.0).clamp(60.0, 180.0)),
                );
                team.widget_info(|| {
                    let label = shared.words.with("team-of", &[("state", text(name.to_owned()))]);
                    egui::WidgetInfo::labeled(egui::Role::TextInput, true, label)
                });
            } else {
                badge_ui(ui, modes.get(seat.mode).map_or("", String::as_str), Tone::Neutral);
            }
        });
    });
    ui.separator();
}

fn is_pin(pin: &str) -> bool {
    pin.is_empty() || (pin.len() == 4 && pin.bytes().all(|byte| byte.is_ascii_digit()))
}

fn scenario_line(shared: &Shared, choice: &Choice) -> String {
    let Some(book) = &choice.book else { return choice.problem.clone() };
    let meta = &book.scenario.meta;
    let difficulty = match meta.difficulty {
        Difficulty::Introductory => "difficulty-introductory",
        Difficulty::Intermediate => "difficulty-intermediate",
        Difficulty::Advanced => "difficulty-advanced",
    };
    let args = [
        ("minutes", number(meta.minutes.into())),
        ("turns", number(meta.turns.into())),
        ("seats", number(i64::try_from(book.scenario.seats.len()).unwrap_or(0))),
        ("difficulty", text(shared.say(difficulty))),
    ];
    shared.words.with("scenario-line", &args)
}
