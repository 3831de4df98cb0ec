//! Messages: what teams write each other and the direction, and what the direction writes to them.

use egui::Ui;

use super::super::messages::message_ui;
use super::super::{Intent, Play};
use crate::engine::core::command::{Command, Direction};
use crate::ui::icons::Icon;
use crate::ui::kit::button::primary_ui;
use crate::ui::kit::card::{card_ui, empty_ui};
use crate::ui::kit::field::combo_ui;
use crate::ui::shell::{Shared, scroll};
use crate::view::screen::ConsoleScreen;
use crate::words::text;

impl Play {
    pub(super) fn letters(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        let mut intent = None;
        scroll(ui, "letters", |ui| {
            if !screen.frame.over && !screen.console.teams.is_empty() {
                card_ui(ui, |ui| {
                    ui.set_width(ui.available_width());
                    intent = self.write_to_teams(ui, shared, screen);
                });
                ui.add_space(8.0);
            }
            if screen.messages.is_empty() {
                empty_ui(ui, &shared.say("no-messages"), &shared.say("no-messages-detail"));
            }
            for message in &screen.messages {
                message_ui(ui, shared, message);
            }
        });
        intent
    }

    fn write_to_teams(&mut self, ui: &mut Ui, shared: &Shared, screen: &ConsoleScreen) -> Option<Intent> {
        let teams = &screen.console.teams;
        let to = self.room.drafts().message_to.clone();
        let named = teams.iter().find(|team| Some(&team.state) == to.as_ref()).map(|team| team.name.clone());
        let name = named.unwrap_or_else(|| shared.say("all-teams"));
        let label = shared.words.with("message-to", &[("name", text(name))]);
        combo_ui(ui, "letter-to", &label, &label, 240.0, |ui| {
            let choice = &mut self.room.drafts_mut().message_to;
            ui.selectable_value(choice, None, shared.say("all-teams"));
            for team in teams {
                ui.selectable_value(choice, Some(team.state.clone()), &team.name);
            }
        });
        let name = shared.say("message-text");
        let field = egui::TextEdit::multiline(&mut self.room.drafts_mut().message).hint_text(&name).desired_rows(2);
        let field = ui.add(field.char_limit(1_000).desired_width(f32::INFINITY));
        field.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        let text = self.room.drafts().message.trim().to_owned();
        let letter = Command::Direct(Direction::Write { to: self.room.drafts().message_to.clone(), text });
        let send = |ready| primary_ui(ui, Some(Icon::Messages), &shared.say("send"), ready);
        self.order_ui(shared, Some(letter), send)
    }
}
