//! Messages between delegations.

use egui::{ComboBox, TextEdit, Ui};

use super::{Intent, Play};
use crate::engine::core::command::Command;
use crate::model::key::StateKey;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::kit::button::primary_ui;
use crate::ui::kit::card::{card_ui, empty_ui, screen_head_ui};
use crate::ui::kit::field::combo_ui;
use crate::ui::kit::tile::state_tile_ui;
use crate::ui::shell::{Shared, primary_pressed, scroll};
use crate::view::messages::MessageView;
use crate::view::screen::SeatScreen;
use crate::words::{number, text};

impl Play {
    pub(super) fn messages(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) -> Option<Intent> {
        screen_head_ui(ui, &shared.say("nav-messages"), &shared.say("messages-line"));
        ui.add_space(4.0);
        let mut intent = None;
        card_ui(ui, |ui| {
            ui.set_width(ui.available_width());
            self.recipient(ui, shared, screen);
            let name = shared.say("message-text");
            let field = ui.add(
                TextEdit::multiline(&mut self.room.drafts_mut().message)
                    .hint_text(&name)
                    .desired_rows(3)
                    .char_limit(1_000)
                    .desired_width(f32::INFINITY),
            );
            field.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &name));
            let text = self.room.drafts().message.trim().to_owned();
            let message = if self.room.drafts().to_direction {
                Command::AskDirection(text)
            } else {
                let drafts = self.room.drafts();
                Command::SendMessage { to: drafts.message_to.clone(), also: drafts.message_also.clone(), text }
            };
            let pressed = field.has_focus() && primary_pressed(ui);
            let sent = pressed && self.refusal(shared, &message).is_none();
            let by_key = sent.then(|| Intent::Order(message.clone()));
            let label = shared.say("send");
            let button = |ready: bool| primary_ui(ui, Some(Icon::Messages), &label, ready);
            intent = self.order_ui(shared, Some(message), button).or(by_key);
        });
        ui.add_space(8.0);
        if screen.messages.is_empty() {
            empty_ui(ui, &shared.say("no-messages"), &shared.say("no-messages-detail"));
        }
        scroll(ui, "messages", |ui| {
            for message in &screen.messages {
                message_ui(ui, shared, message);
            }
        });
        intent
    }

    fn recipient(&mut self, ui: &mut Ui, shared: &Shared, screen: &SeatScreen) {
        let name = |wanted: &Option<StateKey>| {
            screen
                .others
                .iter()
                .find(|(key, _)| Some(key) == wanted.as_ref())
                .map_or_else(|| shared.say("all-27"), |(_, name)| name.clone())
        };
        let to_direction = self.room.drafts().to_direction;
        let name = if to_direction { shared.say("facilitator") } else { name(&self.room.drafts().message_to) };
        let label = shared.words.with("message-to", &[("name", text(name))]);
        let mut to = (to_direction, self.room.drafts().message_to.clone());
        let combo = ComboBox::from_id_salt("to").selected_text(&label).width(220.0).show_ui(ui, |ui| {
            ui.selectable_value(&mut to, (false, None), shared.say("all-27"));
            if !self.room.is_solo() {
                ui.selectable_value(&mut to, (true, None), shared.say("facilitator"));
            }
            for (key, name) in &screen.others {
                ui.selectable_value(&mut to, (false, Some(key.clone())), name);
            }
        });
        let drafts = self.room.drafts_mut();
        (drafts.to_direction, drafts.message_to) = to;
        let first = drafts.message_to.clone();
        // Who is addressed already is not addressed again, and all are all.
        drafts.message_also.retain(|also| first.as_ref().is_some_and(|to| to != also));
        if first.is_some() {
            let named = |key: &StateKey| screen.others.iter().find(|(own, _)| own == key).map(|(_, name)| name.clone());
            let also: Vec<String> = drafts.message_also.iter().filter_map(named).collect();
            let shown = if also.is_empty() { shared.say("and-nobody-else") } else { also.join(", ") };
            combo_ui(ui, "also", &shared.say("message-also"), &shown, 220.0, |ui| {
                for (key, name) in screen.others.iter().filter(|(key, _)| Some(key) != first.as_ref()) {
                    let mut chosen = drafts.message_also.contains(key);
                    if ui.toggle_value(&mut chosen, name).changed() {
                        if chosen {
                            drafts.message_also.insert(key.clone());
                        } else {
                            drafts.message_also.remove(key);
                        }
                    }
                }
            });
        }
        combo.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &label));
    }
}

/// A message as a card.
pub(super) fn message_ui(ui: &mut Ui, shared: &Shared, message: &MessageView) {
    card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            state_tile_ui(ui, &message.code, 28.0, message.ours);
            let args = [
                ("from", text(message.from.clone())),
                ("to", text(message.to.clone())),
                ("turn", number(message.turn.into())),
            ];
            ui.label(fonts::muted(ui, shared.words.with("message-head", &args)));
        });
        ui.label(&message.text);
    });
    ui.add_space(4.0);
}
