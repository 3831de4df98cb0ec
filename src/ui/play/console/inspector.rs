//! The inspector: the ledger, an override with its reason, observations, the truth, the rules in force.

use egui::{ComboBox, TextEdit, Ui};

use super::super::rail::ladder as ladder_section;
use super::super::{Intent, Play};
use crate::engine::core::command::Command;
use crate::lab::record::origins::Origins;
use crate::ui::about::{About, about_ui};
use crate::ui::icons::Icon;
use crate::ui::kit::badge::badge_ui;
use crate::ui::kit::button::{secondary_ui, small_ui};
use crate::ui::kit::card::{pane_head_ui, section_head_ui};
use crate::ui::kit::tabs::tabs_ui;
use crate::ui::shell::{Shared, primary_pressed, scroll};
use crate::ui::theme::Tone;
use crate::ui::{access, fonts};
use crate::view::ledger::LedgerLine;
use crate::view::parameters::ParameterView;
use crate::view::screen::ConsoleScreen;
use crate::words::{number, text};

/// What it shows, in the order of its tabs.
pub(in crate::ui::play) const INSPECTOR: [&str; 5] =
    ["tab-ledger", "tab-override", "tab-note", "tab-truth", "tab-rules"];

impl Play {
    pub(super) fn inspector(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        pane_head_ui(ui, &shared.say("inspector"), "");
        let tabs = INSPECTOR.map(|id| shared.say(id));
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
        ui.add(egui::Label::new(fonts::muted(ui, shared.say("note-detail"))).wrap());
        let observation = field(ui, &shared.say("observation"), &mut self.room.drafts_mut().note);
        if std::mem::take(&mut self.selections.console.observing) {
            observation.request_focus();
        }
        let pressed = observation.has_focus() && primary_pressed(ui);
        if pressed {
            // It is written: the next press is for the phase again.
            observation.surrender_focus();
        }
        let drafts = self.room.drafts_mut();
        let seats: Vec<_> = screen.console.teams.iter().map(|team| (team.state.clone(), team.name.clone())).collect();
        let about = About {
            seat: &mut drafts.note_seat,
            objective: &mut drafts.note_objective,
            rating: Some(&mut drafts.note_rating),
        };
        about_ui(ui, shared, &seats, &screen.console.objectives, about);
        let note = Command::Note(drafts.observation());
        let sent = pressed && self.refusal(shared, &note).is_none();
        let by_key = sent.then(|| Intent::Order(note.clone()));
        let add = |ready: bool| secondary_ui(ui, Some(Icon::Flag), &shared.say("add-note"), ready);
        let intent = self.order_ui(shared, Some(note), add).or(by_key);
        if !screen.console.observations.is_empty() {
            ui.add_space(8.0);
            section_head_ui(ui, &shared.say("noted-before"), "");
            scroll(ui, "observations", |ui| {
                for (moment, said) in &screen.console.observations {
                    ui.label(fonts::muted(ui, moment));
                    ui.add(egui::Label::new(said).wrap());
                    ui.add_space(4.0);
                }
            });
        }
        intent
    }
}

fn ledger(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) {
    scroll(ui, "ledger", |ui| {
        ladder_section(ui, shared, &screen.ladder, None);
        ui.add_space(8.0);
        let lines: Vec<&LedgerLine> = screen.console.ledger.iter().filter_map(|line| line.ledger.as_ref()).collect();
        // What moved by one cause stands under it together.
        for alike in lines.chunk_by(|one, next| (&one.sentence, &one.origin) == (&next.sentence, &next.origin)) {
            ledger_lines_ui(ui, alike);
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

fn field(ui: &mut Ui, name: &str, value: &mut String) -> egui::Response {
    let label = ui.label(name);
    ui.add(TextEdit::singleline(value).desired_width(f32::INFINITY).char_limit(400)).labelled_by(label.id)
}

/// A ledger line: the change, the sentence, the rule.
pub(crate) fn ledger_line_ui(ui: &mut Ui, line: &LedgerLine) {
    ledger_lines_ui(ui, &[line]);
}

/// Ledger lines of one cause: the changes, then the sentence and the rule once.
fn ledger_lines_ui(ui: &mut Ui, alike: &[&LedgerLine]) {
    ui.spacing_mut().item_spacing.y = 2.0;
    for line in alike {
        let head = ui.add(egui::Label::new(fonts::bold(&line.head)).wrap());
        access::described(&head, &line.sentence);
        if let Some(engine) = &line.engine {
            ui.label(fonts::muted(ui, engine));
        }
    }
    if let Some(line) = alike.first() {
        ui.label(fonts::small(&line.sentence));
        ui.label(fonts::muted(ui, &line.origin));
    }
    ui.separator();
}

fn truth(ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) {
    let (name, percent) = &screen.scores.truth;
    let args = [("name", text(name.clone())), ("percent", text(percent.clone()))];
    ui.label(shared.words.with("truth-is", &args));
    ui.add_space(8.0);
    scroll(ui, "scores", |ui| super::super::scores_ui(ui, shared, &screen.scores));
}
