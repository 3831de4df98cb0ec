//! Set-up: a scenario, who sits where, and the go/no-go list.
//!
//! **Invariant:** whether an exercise may begin is the plan's to say; a scenario is read and checked beside the window.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

use egui::{Align, Layout, Margin, Panel, TextEdit, Ui};

use super::choices::Choice;
use super::flow::flow_ui;
use super::icons::{self, Icon};
use super::kit::badge::badge_ui;
use super::kit::button::{primary_ui, secondary_ui, small_ui};
use super::kit::card::{card_ui, list_card_ui, pane_head_ui, screen_head_ui, section_head_ui};
use super::kit::row::selectable_row_ui;
use super::kit::segmented::segmented_ui;
use super::kit::tile::state_tile_ui;
use super::pack::PaperPack;
use super::pick::{Picker, Wanted};
use super::shell::{Route, Shared, banner, bar, centre, primary_pressed, scroll, side, status};
use super::task::{Standing, Task};
use super::theme::{Palette, Tone};
use super::{access, fonts};
use crate::model::characters::visible;
use crate::model::rulebook::Rulebook;
use crate::model::scenario::Difficulty;
use crate::room::plan::{Chosen, Finding, Mode, Plan, Seat, Weight};
use crate::store::error::StoreError;
use crate::store::pins::DIGITS;
use crate::view::console::notes;
use crate::view::frame::red_code;
use crate::view::names::ViewContext;
use crate::words::{number, text};

/// The screen.
pub struct Setup {
    choices: Vec<Choice>,
    selected: usize,
    plan: Plan,
    all_states: bool,
    picker: Picker,
    /// Scenarios that were added and are not there yet; the first is being read.
    added: VecDeque<PathBuf>,
    reading: Option<Task<Result<Choice, StoreError>>>,
    pack: PaperPack,
}

impl Setup {
    /// The screen with scenarios to choose from, the first one chosen.
    #[must_use]
    pub fn new(shared: &Shared, choices: Vec<Choice>) -> Self {
        let mut setup = Self {
            choices,
            selected: 0,
            plan: Plan { seed: (shared.fresh_seed)().to_string(), ..Plan::default() },
            all_states: false,
            picker: Picker::default(),
            added: VecDeque::new(),
            reading: None,
            pack: PaperPack::default(),
        };
        setup.deal();
        setup
    }

    /// How far that has come which the screen waits for.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let waits = if self.added.is_empty() { Standing::Idle } else { Standing::Ready };
        self.reading.as_ref().map_or(waits, Task::standing).max(self.pack.standing())
    }

    fn book(&self) -> Option<&Rulebook> {
        self.choices.get(self.selected).and_then(|choice| choice.book.as_ref())
    }

    fn chosen(&self) -> Chosen<'_> {
        self.choices.get(self.selected).map_or(Chosen::Nothing, Choice::chosen)
    }

    fn deal(&mut self) {
        if let Some(book) = self.choices.get(self.selected).and_then(|choice| choice.book.as_ref()) {
            self.plan.deal(book);
        }
    }

    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Route> {
        self.read_on(shared);
        self.pack.poll(shared);
        let mut go = None;
        banner(ui, shared, &shared.say("banner-setup"));
        bar(ui, "setup-bar", 56.0, |ui| {
            if secondary_ui(ui, Some(Icon::Home), &shared.say("home"), true).clicked() {
                go = Some(Route::Home);
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
                let told = choice.book.as_ref().map(|book| book.told_in(shared.words.tag()));
                let title = told.map_or(&choice.name, |book| &book.scenario.meta.title);
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
            self.add(path);
        }
        if let Some(path) = self.added.front() {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let name = [("name", text(visible(&name).into_owned()))];
            ui.label(fonts::muted(ui, shared.words.with("being-read", &name)));
        }
        ui.add_space(8.0);
        let chosen = self.choices.get(self.selected);
        if let Some((book, choice)) = chosen.and_then(|choice| Some((choice.book.as_ref()?, choice))) {
            self.pack.ui(ui, shared, book, &choice.name, self.plan.seed.trim().parse().unwrap_or(1));
            ui.add_space(8.0);
        }
        if let Some(book) = self.book() {
            let context = ViewContext::new(book, &shared.words);
            scroll(ui, "summary", |ui| {
                ui.label(&context.book.scenario.meta.summary);
                ui.add_space(8.0);
                section_head_ui(ui, &shared.say("objectives"), "");
                for objective in &context.book.scenario.objectives {
                    ui.label(fonts::muted(ui, format!("· {}", objective.text)));
                }
                let notes = notes(&context);
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

    /// Adds a scenario to the choices, and chooses it once it was read.
    pub fn add(&mut self, path: PathBuf) {
        self.added.push_back(path);
    }

    /// Takes in the scenario that was read, and has the next one read.
    fn read_on(&mut self, shared: &mut Shared) {
        if let Some(result) = Task::poll(&mut self.reading) {
            self.added.pop_front();
            match result {
                Ok(Ok(choice)) => {
                    self.choices.push(choice);
                    self.selected = self.choices.len() - 1;
                    self.deal();
                }
                Ok(Err(error)) => shared.toasts.refused(error.describe(&shared.words)),
                Err(broken) => shared.toasts.refused(broken.describe(&shared.words)),
            }
        }
        if let (None, Some(path)) = (&self.reading, self.added.front()) {
            let (words, path) = (Arc::clone(&shared.words), path.clone());
            self.reading = Some(Task::start(&shared.ctx, move |_| Choice::open(&words, &path)));
        }
    }

    fn seats_ui(&mut self, ui: &mut Ui, shared: &Shared) {
        let Some(book) = self.choices.get(self.selected).and_then(|choice| choice.book.as_ref()) else {
            super::kit::card::empty_ui(ui, &shared.say("no-scenario"), &shared.say("no-scenario-detail"));
            return;
        };
        let args = [("teams", number(i64::try_from(self.plan.team_count()).unwrap_or(0)))];
        screen_head_ui(ui, &shared.say("seats"), &shared.words.with("seats-detail", &args));
        super::kit::check::check_ui(ui, &mut self.all_states, &shared.say("show-all-27"));
        ui.add_space(4.0);
        let context = ViewContext::new(book, &shared.words);
        let modes = [shared.say("mode-team"), shared.say("mode-simulated"), shared.say("mode-silent")];
        scroll(ui, "seats", |ui| {
            list_card_ui(ui, |ui| {
                ui.set_width(ui.available_width());
                for state in &book.states.states {
                    let written = book.scenario.seat(&state.key).is_some();
                    let Some(seat) = self.plan.seats.get_mut(&state.key) else { continue };
                    if written || self.all_states || seat.mode != Mode::Simulated {
                        let code = state.key.as_str().to_uppercase();
                        seat_row(ui, shared, (&context.state(&state.key), &code), seat, (&Mode::ALL, &modes));
                    }
                }
                for institution in &book.states.institutions {
                    let Some(seat) = self.plan.seats.get_mut(&institution.key) else { continue };
                    let (name, code) = (context.state(&institution.key), context.code(&institution.key));
                    seat_row(ui, shared, (&name, &code), seat, (&Mode::ALL, &modes));
                }
            });
            let playable = book.scenario.adversaries.iter().filter(|one| self.plan.red.contains_key(&one.key));
            let playable: Vec<_> = playable.collect();
            if !playable.is_empty() {
                ui.add_space(12.0);
                section_head_ui(ui, &shared.say("setup-red"), &shared.say("setup-red-detail"));
                list_card_ui(ui, |ui| {
                    ui.set_width(ui.available_width());
                    for adversary in playable {
                        let Some(seat) = self.plan.red.get_mut(&adversary.key) else { continue };
                        let names = (adversary.name.as_str(), red_code(&adversary.name));
                        seat_row(ui, shared, (names.0, &names.1), seat, (&Mode::ALL[..2], &modes[..2]));
                    }
                });
            }
            if self.plan.team_count() > 1 {
                ui.add_space(12.0);
                let mut flow = self.plan.flow();
                let changed = card_ui(ui, |ui| {
                    ui.set_width(ui.available_width());
                    flow_ui(ui, shared, &mut flow)
                });
                if changed.inner {
                    self.plan.flow = Some(flow);
                }
            }
        });
    }

    fn go_no_go(&mut self, ui: &mut Ui, shared: &Shared) -> bool {
        pane_head_ui(ui, &shared.say("go-no-go"), "");
        let findings = self.plan.findings(self.chosen());
        // What is written and pressed stands above what is said of it, so that it stays where it is.
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                let label = ui.label(shared.say("seed"));
                ui.add(TextEdit::singleline(&mut self.plan.seed).desired_width(90.0)).labelled_by(label.id);
            });
            ui.label(fonts::muted(ui, shared.say("seed-detail")));
            ui.horizontal(|ui| {
                let label = ui.label(shared.say("facilitator-pin"));
                let field = TextEdit::singleline(&mut self.plan.facilitator_pin).password(true).char_limit(DIGITS);
                ui.add(field.desired_width(72.0)).labelled_by(label.id);
            });
        });
        ui.add_space(8.0);
        let ready = findings.iter().all(|finding| finding.weight() != Weight::Stops);
        let pressed = primary_pressed(ui) && ready;
        let clicked = primary_ui(ui, Some(Icon::Play), &shared.say("start"), ready).clicked();
        if !ready {
            ui.label(fonts::muted(ui, shared.say("start-not-yet")));
        }
        ui.add_space(12.0);
        for finding in &findings {
            finding_ui(ui, shared, finding);
        }
        if self.plan.has_pins() {
            ui.label(fonts::muted(ui, shared.say("pins-limits")));
        }
        clicked || pressed
    }

    fn start(&self) -> Option<Route> {
        let choice = self.choices.get(self.selected)?;
        let beginning = self.plan.beginning(&choice.name, &choice.text, choice.chosen())?;
        Some(Route::Begin(Box::new(beginning)))
    }
}

fn finding_ui(ui: &mut Ui, shared: &Shared, finding: &Finding) {
    let palette = Palette::of(ui.ctx());
    ui.horizontal_top(|ui| {
        let (icon, tone) = match finding.weight() {
            Weight::Fine => (Icon::Check, Tone::Ok),
            Weight::Doubtful => (Icon::Warning, Tone::Caution),
            Weight::Stops => (Icon::Cross, Tone::Danger),
        };
        icons::icon_ui(ui, icon, 16.0, palette.tone(tone).0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.label(fonts::bold(finding.topic(&shared.words)));
            ui.label(fonts::muted(ui, finding.describe(&shared.words)));
        });
    });
    ui.add_space(4.0);
}

fn seat_row(
    ui: &mut Ui,
    shared: &Shared,
    (name, code): (&str, &str),
    seat: &mut Seat,
    (all, modes): (&[Mode], &[String]),
) {
    ui.horizontal(|ui| {
        ui.set_height(48.0);
        ui.add_space(12.0);
        state_tile_ui(ui, code, 30.0, seat.mode == Mode::Team);
        ui.allocate_ui(egui::vec2(110.0, 40.0), |ui| {
            ui.set_width(110.0);
            ui.label(fonts::bold(name));
        });
        let group = shared.words.with("seat-of", &[("state", text(name.to_owned()))]);
        let mut at = all.iter().position(|mode| *mode == seat.mode).unwrap_or(0);
        if segmented_ui(ui, modes, &mut at, &group) {
            seat.mode = all.get(at).copied().unwrap_or(seat.mode);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(12.0);
            if seat.mode == Mode::Team {
                let pin = ui.add(
                    TextEdit::singleline(&mut seat.pin)
                        .hint_text(shared.say("pin-optional"))
                        .password(true)
                        .char_limit(DIGITS)
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
                badge_ui(ui, modes.get(at).map_or("", String::as_str), Tone::Neutral);
            }
        });
    });
    ui.separator();
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
