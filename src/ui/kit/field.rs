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
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name));
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
