//! Roles, names and live regions that egui does not give by itself.
//!
//! **Invariant:** says nothing that is not also on the screen as text, and draws nothing but labels.

use egui::accesskit::{Live, Role};
use egui::{Id, Response, RichText, Ui, WidgetInfo};

/// A label that screen readers list as a heading of this level.
///
/// Level 1 is the screen, 2 a card or pane, 3 a section.
pub fn heading(ui: &mut Ui, level: usize, text: RichText, name: &str) -> Response {
    let response = ui.label(text);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.set_label(name);
        node.clear_value();
    });
    response
}

/// Turns a response into a live region that is announced once, politely.
pub fn status(response: &Response, text: &str) {
    live(response, Role::Status, Live::Polite, text);
}

/// Turns a response into a live region that is announced at once, for refusals.
pub fn alert(response: &Response, text: &str) {
    live(response, Role::Alert, Live::Assertive, text);
}

/// Names a painted region: a button where it can be clicked, else a picture.
pub fn named(ui: &Ui, response: &Response, name: &str) {
    let role = if response.sense.senses_click() { Role::Button } else { Role::Image };
    named_as(ui, response, role, name);
}

/// Names a painted region that has a role of its own.
pub fn named_as(ui: &Ui, response: &Response, role: Role, name: &str) {
    let enabled = ui.is_enabled() && response.enabled();
    response.widget_info(|| WidgetInfo::labeled(role, enabled, name));
}

/// Names a painted region that is chosen or not, such as a row, tab or radio button.
pub fn chosen_as(ui: &Ui, response: &Response, role: Role, selected: bool, name: &str) {
    let enabled = ui.is_enabled() && response.enabled();
    response.widget_info(|| match role {
        Role::RadioButton | Role::CheckBox => WidgetInfo::selected(role, enabled, selected, name),
        _ => WidgetInfo::labeled(role, enabled, name),
    });
    if !matches!(role, Role::RadioButton | Role::CheckBox) {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(selected));
    }
}

/// Adds a second sentence to a region that has a name, such as the reason why it is not open.
pub fn described(response: &Response, text: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| node.set_description(text));
}

/// Gives the region that a `Ui` stands for a role and a name, such as a list or a group.
pub fn region(ui: &Ui, role: Role, name: &str) {
    region_id(ui, ui.unique_id(), role, name);
}

fn region_id(ui: &Ui, id: Id, role: Role, name: &str) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(role);
        if !name.is_empty() {
            node.set_label(name);
        }
    });
}

fn live(response: &Response, role: Role, live: Live, text: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(role);
        node.set_live(live);
        node.set_label(text);
        node.clear_value();
    });
}
