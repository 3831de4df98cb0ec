//! Fields and lists to choose from, with the names by which they are heard and found.
//!
//! **Invariant:** no field without a name.

use egui::{ComboBox, Response, Role, TextEdit, Ui, WidgetInfo};

use crate::ui::regions;

/// A list that opens; `chosen` is shown and read out with the name.
pub fn combo_ui(ui: &mut Ui, id: &str, name: &str, chosen: &str, width: f32, contents: impl FnOnce(&mut Ui)) {
    let said = if chosen.is_empty() { name } else { chosen };
    let combo = ComboBox::from_id_salt(id).selected_text(said).width(width).truncate().height(320.0);
    let response = combo.show_ui(ui, contents).response;
    response.widget_info(|| WidgetInfo {
        current_text_value: Some(chosen.to_owned()),
        ..WidgetInfo::labeled(Role::ComboBox, true, name)
    });
}

/// A list of what something is about, or of nothing in particular.
pub fn optional_ui<T: Clone + PartialEq>(
    ui: &mut Ui,
    id: &str,
    name: &str,
    nothing: &str,
    all: &[(T, String)],
    chosen: &mut Option<T>,
) {
    let named = all.iter().find(|(one, _)| Some(one) == chosen.as_ref()).map(|(_, said)| said.as_str());
    let width = ui.available_width() - 16.0;
    combo_ui(ui, id, name, named.unwrap_or(nothing), width, |ui| {
        ui.selectable_value(chosen, None, nothing);
        for (one, said) in all {
            ui.selectable_value(chosen, Some(one.clone()), said);
        }
    });
}

/// A field by which what is on the screen is searched; `/` leads to it.
pub fn search_ui(ui: &mut Ui, text: &mut String, name: &str, width: f32) -> Response {
    let field = line_ui(ui, text, name, width, 80);
    regions::note_search(ui, &field);
    field
}

/// A field of one line.
pub fn line_ui(ui: &mut Ui, text: &mut String, name: &str, width: f32, most: usize) -> Response {
    let field = ui.add(TextEdit::singleline(text).hint_text(name).desired_width(width).char_limit(most));
    field.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, name));
    field
}
