//! The facilitator's console: injects, the table live, the inspector.

use egui::{Align, ComboBox, Layout, Margin, Panel, TextEdit, Ui};

use super::happened::chapter_ui;
use super::offer::answers_ui;
use super::rail::ladder as ladder_section;
use super::table::proposals_ui;
use super::{Intent, Play};
use crate::engine::core::command::Command;
use crate::lab::record::origins::Origins;
use crate::ui::flow::flow_ui;
use crate::ui::icons::Icon;
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::button::{primary_ui, secondary_ui, small_ui};
use crate::ui::kit::card::{card_ui, empty_ui, list_card_ui, pane_head_ui, screen_head_ui};
use crate::ui::kit::row::selectable_row_ui;
use crate::ui::kit::segmented::segmented_ui;
use crate::ui::kit::tabs::tabs_ui;
use crate::ui::kit::tile::state_tile_ui;
use crate::ui::shell::{Route, Shared, centre, scroll, side, status, titled_banner};
use crate::ui::theme::Tone;
use crate::ui::{access, fonts};
use crate::view::console::{InjectPlace, InjectView};
use crate::view::parameters::ParameterView;
use crate::view::screen::ConsoleScreen;
use crate::view::table::ProposalView;
use crate::words::{number, text};

/// What the facilitator gives a phase or takes from it, in seconds.
const TIMES: [(&str, i64); 4] =
    [("less-time-much", -120), ("less-time", -30), ("more-time", 30), ("more-time-much", 120)];

impl Play {
    pub(super) fn console(&mut self, ui: &mut Ui, shared: &mut Shared) -> Option<Intent> {
        let screen = self.console_screen.take();
        let screen = screen.unwrap_or_else(|| self.room.console_screen(&shared.words));
        let intent = self.console_with(ui, shared, &screen);
        if !matches!(intent, Some(Intent::Order(_) | Intent::Undo | Intent::Advance | Intent::GoRound(_))) {
            self.console_screen = Some(screen);
        }
        intent
    }

    fn console_with(&mut self, ui: &mut Ui, shared: &mut Shared, screen: &ConsoleScreen) -> Option<Intent> {
        let marking = [("marking", text(screen.frame.marking.clone()))];
        titled_banner(ui, shared, &screen.frame.title, &shared.words.with("banner-console", &marking));
        self.top_bar(ui, shared, &screen.frame);
        let saved = self.saved(shared);
        status(ui, shared, &saved, &[("Ctrl Enter", "next-phase"), ("Ctrl Z", "undo"), ("F1", "help")]);
        let mut intent = self.console_keys(ui, shared, screen);
        // Small windows take from the injects, so that the table in the middle stays readable.
        let share = (ui.available_width() / 1440.0).min(1.0);
        side(ui, Panel::left("injects"), 372.0 * share, Margin::same(16), |ui| {
            intent = intent.take().or(self.injects(ui, shared, screen));
        });
        side(ui, Panel::right("inspector"), 380.0, Margin::same(16), |ui| {
            intent = intent.take().or(self.inspector(ui, shared, screen));
        });
        let middle = centre(ui, Margin::same(16), |ui| self.live(ui, shared, screen));
        intent.or(middle)
    }

    fn console_keys(&self, ui: &Ui, shared: &mut Shared, screen: &ConsoleScreen) -> Option<Intent> {
        if self.primary_key(ui, shared) && !screen.frame.over {
            return Some(Intent::Advance);
        }
        let undo = !ui.ctx().egui_wants_keyboard_input()
            && ui.input_mut(|input| input.consume_key(egui::Modifiers::COMMAND, egui::Key::Z));
        undo.then_some(Intent::Undo)
    }

    fn injects(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        let places = [InjectPlace::Waiting, InjectPlace::Released, InjectPlace::Skipped];
        let ids = ["injects-waiting", "injects-released", "injects-skipped"];
        let labels: Vec<String> = places
            .iter()
            .zip(ids)
            .map(|(place, id)| {
                let count = screen.console.injects.iter().filter(|inject| inject.place == *place).count();
                shared.words.with(id, &[("count", number(i64::try_from(count).unwrap_or(0)))])
            })
            .collect();
        pane_head_ui(ui, &shared.say("injects"), "");
        segmented_ui(ui, &labels, &mut self.selections.console.inject_tab, &shared.say("injects"));
        ui.add_space(4.0);
        let place = places.get(self.selections.console.inject_tab).copied().unwrap_or(InjectPlace::Waiting);
        let shown: Vec<&InjectView> = screen.console.injects.iter().filter(|inject| inject.place == place).collect();
        if shown.is_empty() {
            empty_ui(ui, &shared.say("no-injects-here"), "");
        }
        let mut intent = None;
        scroll(ui, "injects", |ui| {
            for inject in shown {
                if let Some(next) = self.inject(ui, shared, inject) {
                    intent = Some(next);
                }
            }
        });
        intent
    }

    fn inject(&mut self, ui: &mut Ui, shared: &Shared, inject: &InjectView) -> Option<Intent> {
        let selected = self.selections.console.inject.as_ref() == Some(&inject.key);
        let name = format!("{} {}", inject.msel, inject.title);
        let row = selectable_row_ui(ui, selected, &name, 46.0, |ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add(egui::Label::new(fonts::bold(&name)).truncate());
                ui.add(egui::Label::new(fonts::muted(ui, &inject.detail)).truncate());
            });
        });
        if row.clicked() {
            self.selections.console.inject = if selected { None } else { Some(inject.key.clone()) };
            if !selected {
                // What opens below a row at the edge of the list would otherwise stay out of sight.
                row.scroll_to_me(Some(Align::TOP));
            }
        }
        if !selected {
            return None;
        }
        let mut intent = None;
        egui::Frame::new().inner_margin(Margin::symmetric(12, 6)).show(ui, |ui| {
            ui.label(&inject.text);
            if let Some(depends) = &inject.depends {
                ui.label(depends);
            }
            if let Some(offer) = &inject.offer {
                answers_ui(ui, shared, offer);
            }
            ui.label(fonts::muted(
                ui,
                shared.words.with("expected-action", &[("expected", text(inject.expected.clone()))]),
            ));
            if inject.place == InjectPlace::Waiting {
                ui.horizontal(|ui| {
                    if small_ui(ui, Some(Icon::Play), &shared.say("release-now"), true).clicked() {
                        intent = Some(Intent::Order(Command::ReleaseInject(inject.key.clone())));
                    }
                    if small_ui(ui, Some(Icon::Skip), &shared.say("leave-out"), true).clicked() {
                        intent = Some(Intent::Order(Command::SkipInject(inject.key.clone())));
                    }
                });
            }
        });
        intent
    }

    fn live(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        let mut intent = None;
        let counts = [
            ("teams", number(i64::try_from(screen.console.teams.len()).unwrap_or(0))),
            ("done", number(i64::try_from(screen.console.teams.iter().filter(|team| team.done).count()).unwrap_or(0))),
            ("simulated", number(i64::try_from(screen.console.simulated).unwrap_or(0))),
        ];
        // Leaving stands apart from what is pressed all the time, and never moves.
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            if small_ui(ui, Some(Icon::Home), &shared.say("leave"), true).clicked() {
                intent = Some(Intent::Leave(Route::Home));
            }
            ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                screen_head_ui(ui, &shared.say("table-live"), &shared.words.with("table-live-line", &counts));
            });
        });
        ui.add_space(4.0);
        intent = intent.or(self.steering(ui, shared, screen));
        ui.add_space(8.0);
        let tabs = ["live-table", "live-happened", "live-red", "live-notes", "live-public"].map(|id| shared.say(id));
        tabs_ui(ui, &tabs, &mut self.selections.console.live_tab, &shared.say("table-live"));
        ui.add_space(8.0);
        match self.selections.console.live_tab {
            1 => whole_story(ui, shared, screen),
            2 => intent = intent.or(self.moves_ui(ui, shared, &screen.console.moves)),
            3 => notes(ui, shared, screen),
            4 => {
                self.follow_plenary(shared);
                let countdown = self.plenary_clock(shared);
                self.plenary.controls(ui, shared, &countdown);
            }
            _ => table(ui, shared, screen, |ui| intent = intent.take().or(self.flow(ui, shared))),
        }
        intent
    }

    /// How the laptop goes round, where several share it.
    fn flow(&self, ui: &mut Ui, shared: &Shared) -> Option<Intent> {
        if self.room.is_solo() || self.room.exercise().teams().is_empty() {
            return None;
        }
        let mut flow = self.room.flow();
        let changed = card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            flow_ui(ui, shared, &mut flow)
        });
        ui.add_space(12.0);
        changed.inner.then_some(Intent::GoRound(flow))
    }

    fn steering(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        let mut intent = None;
        ui.horizontal_wrapped(|ui| {
            if screen.frame.over {
                if primary_ui(ui, Some(Icon::Branch), &shared.say("look-back"), true).clicked() {
                    intent = Some(Intent::Leave(Route::Debrief(self.room.path().to_owned())));
                }
            } else if primary_ui(ui, Some(Icon::Forward), &screen.console.next, true).clicked() {
                intent = Some(Intent::Advance);
            }
            let pause = if self.room.clock().paused { "go-on" } else { "pause" };
            if secondary_ui(ui, Some(Icon::Pause), &shared.say(pause), !screen.frame.over).clicked() {
                self.room.toggle_pause();
            }
            let undo = if self.room.asks_about_undo() { "undo-confirm" } else { "undo" };
            if secondary_ui(ui, Some(Icon::Undo), &shared.say(undo), true).clicked() {
                intent = Some(Intent::Undo);
            }
            let waiting = screen.console.teams.iter().any(|team| !team.done);
            if waiting && secondary_ui(ui, Some(Icon::Person), &shared.say("back-to-seats"), true).clicked() {
                intent = Some(Intent::BackToSeats);
            }
        });
        if screen.frame.planned_minutes > 0 && !screen.frame.over {
            ui.horizontal(|ui| {
                ui.label(fonts::muted(ui, shared.say("time-of-phase")));
                for (id, seconds) in TIMES {
                    if small_ui(ui, None, &shared.say(id), true).clicked() {
                        self.room.give_time(seconds);
                    }
                }
            });
        }
        intent
    }

    fn inspector(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        pane_head_ui(ui, &shared.say("inspector"), "");
        let tabs = ["tab-ledger", "tab-override", "tab-note", "tab-truth", "tab-rules"].map(|id| shared.say(id));
        tabs_ui(ui, &tabs, &mut self.selections.console.inspector_tab, &shared.say("inspector"));
        ui.add_space(4.0);
        match self.selections.console.inspector_tab {
            0 => {
                ledger(ui, shared, screen);
                None
            }
            1 => self.override_ui(ui, shared, screen),
            2 => self.note_ui(ui, shared, screen),
            3 => {
                truth(ui, shared, screen);
                None
            }
            _ => rules(ui, shared, screen),
        }
    }

    fn override_ui(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        ui.label(fonts::muted(ui, shared.say("override-detail")));
        let chosen = screen.console.quantities.get(self.selections.console.quantity);
        let label = chosen.map_or_else(String::new, |(_, name, _, _)| name.clone());
        let combo = ComboBox::from_id_salt("quantity").selected_text(&label).width(240.0).show_ui(ui, |ui| {
            for (place, (_, name, _, _)) in screen.console.quantities.iter().enumerate() {
                ui.selectable_value(&mut self.selections.console.quantity, place, name);
            }
        });
        combo.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &label));
        let (quantity, _, shown, engine) = chosen?;
        let values = [("shown", number(*shown)), ("engine", number(*engine))];
        ui.label(shared.words.with("override-values", &values));
        field(ui, &shared.say("new-value"), &mut self.room.drafts_mut().value);
        field(ui, &shared.say("reason"), &mut self.room.drafts_mut().reason);
        let value = self.room.drafts().value.trim().parse::<i64>().ok();
        let order = value.map(|value| Command::Override {
            quantity: quantity.clone(),
            value,
            reason: self.room.drafts().reason.trim().to_owned(),
        });
        self.order_ui(shared, order, |ready| secondary_ui(ui, None, &shared.say("override"), ready))
    }

    fn note_ui(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        ui.label(fonts::muted(ui, shared.say("note-detail")));
        field(ui, &shared.say("observation"), &mut self.room.drafts_mut().note);
        let objectives = &screen.console.objectives;
        let chosen = self.room.drafts().note_objective.clone();
        let named = objectives.iter().find(|(key, _)| Some(key) == chosen.as_ref()).map(|(_, text)| text.clone());
        let shown = named.unwrap_or_else(|| shared.say("no-objective"));
        let combo =
            ComboBox::from_id_salt("objective").selected_text(&shown).width(ui.available_width() - 16.0).truncate();
        let combo = combo.show_ui(ui, |ui| {
            let choice = &mut self.room.drafts_mut().note_objective;
            ui.selectable_value(choice, None, shared.say("no-objective"));
            for (key, text) in objectives {
                ui.selectable_value(choice, Some(key.clone()), text);
            }
        });
        combo.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &shown));
        let objective = self.room.drafts().note_objective.clone();
        let note = Command::Note { text: self.room.drafts().note.trim().to_owned(), objective };
        self.order_ui(shared, Some(note), |ready| secondary_ui(ui, Some(Icon::Flag), &shared.say("add-note"), ready))
    }
}

/// Everything that happened, phase by phase, with the secrets of all.
fn whole_story(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) {
    scroll(ui, "whole-story", |ui| {
        for chapter in &screen.happened {
            chapter_ui(ui, shared, chapter, None);
            ui.add_space(12.0);
        }
    });
}

fn ledger(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) {
    scroll(ui, "ledger", |ui| {
        ladder_section(ui, shared, &screen.ladder, None);
        ui.add_space(8.0);
        for line in screen.console.ledger.iter().filter_map(|line| line.ledger.as_ref()) {
            ledger_line_ui(ui, line);
        }
    });
}

fn rules(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
    ui.label(fonts::muted(ui, shared.say("rules-detail")));
    let compare = small_ui(ui, Some(Icon::Forward), &shared.say("record-open"), true).clicked();
    scroll(ui, "rules", |ui| {
        for parameter in &screen.parameters {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.horizontal_wrapped(|ui| {
                ui.label(fonts::bold(&parameter.key));
                ui.label(&parameter.value);
                if parameter.changed {
                    badge_ui(ui, &shared.say("changed-by-scenario"), Tone::Caution);
                }
            });
            ui.label(fonts::small(&parameter.about));
            ui.label(fonts::muted(ui, &parameter.source));
            ui.separator();
        }
    });
    compare.then(|| Intent::Compare(origins(&screen.parameters)))
}

/// Where the numbers in force come from, and how many of them the scenario changed.
fn origins(parameters: &[ParameterView]) -> Origins {
    let changed = parameters.iter().filter(|parameter| parameter.changed).count();
    Origins { changed, ..Origins::of(parameters.iter().map(|parameter| parameter.source.as_str())) }
}

fn field(ui: &mut Ui, name: &str, value: &mut String) {
    let label = ui.label(name);
    ui.add(TextEdit::singleline(value).desired_width(f32::INFINITY).char_limit(400)).labelled_by(label.id);
}

fn proposals(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) {
    pane_head_ui(ui, &shared.say("what-waits-for-whom"), "");
    if screen.table.is_empty() {
        ui.label(fonts::muted(ui, shared.say("table-empty")));
        return;
    }
    let shown: Vec<&ProposalView> = screen.table.iter().collect();
    proposals_ui(ui, &screen.headings, &shown, None);
    ui.add_space(12.0);
}

/// Injects that wait for an answer.
fn questions(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) {
    if screen.console.questions.is_empty() {
        return;
    }
    pane_head_ui(ui, &shared.say("questions-open"), "");
    for question in &screen.console.questions {
        ui.add(egui::Label::new(question).wrap());
    }
    ui.add_space(12.0);
}

/// Who has done what, what waits for whom, and what was written.
fn table(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen, below: impl FnOnce(&mut Ui)) {
    scroll(ui, "live", |ui| {
        list_card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            for team in &screen.console.teams {
                ui.horizontal(|ui| {
                    ui.set_height(44.0);
                    ui.add_space(12.0);
                    state_tile_ui(ui, &team.code, 28.0, team.done);
                    ui.label(fonts::bold(&team.name));
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        ui.add_space(12.0);
                        badge_ui(ui, &team.status, if team.done { Tone::Ok } else { Tone::Neutral });
                    });
                });
                ui.separator();
            }
        });
        ui.add_space(12.0);
        questions(ui, shared, screen);
        proposals(ui, shared, screen);
        for message in &screen.messages {
            super::messages::message_ui(ui, shared, message);
        }
        ui.add_space(12.0);
        below(ui);
    });
}

/// What the authors tell facilitators.
fn notes(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) {
    scroll(ui, "notes", |ui| {
        if screen.console.notes.is_empty() {
            empty_ui(ui, &shared.say("no-notes"), &shared.say("no-notes-detail"));
        }
        for note in &screen.console.notes {
            card_ui(ui, |ui| {
                ui.set_width(ui.available_width());
                access::heading(ui, 3, fonts::bold(&note.heading), &note.heading);
                ui.add(egui::Label::new(&note.text).wrap());
            });
            ui.add_space(8.0);
        }
    });
}

/// A ledger line: the change, the sentence, the rule.
pub(crate) fn ledger_line_ui(ui: &mut Ui, line: &crate::view::ledger::LedgerLine) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let head = ui.label(fonts::bold(&line.head));
    access::described(&head, &line.sentence);
    ui.label(fonts::small(&line.sentence));
    if let Some(engine) = &line.engine {
        ui.label(fonts::muted(ui, engine));
    }
    ui.label(fonts::muted(ui, &line.origin));
    ui.separator();
}

fn truth(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) {
    let (name, percent) = &screen.scores.truth;
    let args = [("name", text(name.clone())), ("percent", text(percent.clone()))];
    ui.label(shared.words.with("truth-is", &args));
    ui.add_space(8.0);
    super::scores_ui(ui, shared, &screen.scores);
}
