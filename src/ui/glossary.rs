//! The glossary: every code, grade, body and number on the screens in a sentence, searched in the help and told where the
//! pointer rests on a word.

use egui::{Response, ScrollArea, Ui};

use super::kit::field::line_ui;
use super::shell::Shared;
use super::{access, fonts};
use crate::words::{glossary, number};

/// What the list takes of the screen at most, in points.
const HEIGHT: f32 = 280.0;

/// Explains a word where it stands: under the pointer, and to a screen reader.
pub fn explained(response: Response, shared: &Shared, entry: &str) -> Response {
    let about = shared.say(entry);
    access::described(&response, &about);
    response.on_hover_text(about)
}

/// Draws the glossary, and what it is searched by.
pub fn glossary_ui(ui: &mut Ui, shared: &Shared, find: &mut String) {
    let width = ui.available_width() - 16.0;
    line_ui(ui, find, &shared.say("find-word"), width, 60);
    let wanted = find.trim().to_lowercase();
    let entries = glossary().iter().map(|slug| {
        let word = format!("glossary-{slug}");
        (shared.say(&word), shared.say(&(word + ".about")))
    });
    let fits = |entry: &(String, String)| [&entry.0, &entry.1].iter().any(|part| part.to_lowercase().contains(&wanted));
    let found: Vec<(String, String)> = entries.filter(fits).collect();
    let count = [("count", number(i64::try_from(found.len()).unwrap_or(0)))];
    ui.label(fonts::muted(ui, shared.words.with("glossary-count", &count)));
    ScrollArea::vertical().id_salt("glossary").max_height(HEIGHT).auto_shrink([false, true]).show(ui, |ui| {
        for (word, about) in &found {
            ui.add(egui::Label::new(fonts::bold(word)).wrap());
            ui.add(egui::Label::new(about).wrap());
            ui.add_space(6.0);
        }
    });
}
