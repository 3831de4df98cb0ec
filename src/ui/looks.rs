//! How the program looks and speaks: size of the text, theme, language; on Home and in the help of every screen.

use std::sync::Arc;

use egui::{ComboBox, Ui};

use super::shell::Shared;
use crate::store::preferences::ThemeName;
use crate::words::{Words, number, text};

/// Draws the choices; what is chosen counts from the next frame on.
pub fn looks_ui(ui: &mut Ui, shared: &mut Shared) {
    text_size(ui, shared);
    ui.add_space(8.0);
    theme_choice(ui, shared);
    ui.add_space(8.0);
    language_choice(ui, shared);
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

/// Which language the program speaks.
fn language_choice(ui: &mut Ui, shared: &mut Shared) {
    let now = shared.say("language-name");
    let shown = shared.words.with("language-is", &[("language", text(now.clone()))]);
    let combo = ComboBox::from_id_salt("language").selected_text(shown.clone()).show_ui(ui, |ui| {
        for language in Words::languages() {
            if ui.selectable_label(language.name == now, &language.name).clicked() {
                shared.preferences.language = Some(language.tag.to_owned());
                shared.words = Arc::new(Words::of(language.tag));
            }
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
