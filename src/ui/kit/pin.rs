//! Four boxes for the PIN of a seat.
//!
//! **Invariant:** no digit is ever drawn or put into the accessibility tree.

use egui::accesskit::Role;
use egui::{Event, EventFilter, Id, Key, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::store::pins::DIGITS;
use crate::ui::access;
use crate::ui::kit::parts;
use crate::ui::theme::Palette;

/// Draws the boxes and takes digits, Backspace and pasted digits while one of them has the keyboard.
///
/// `name_of_digit` is asked with 1 to 4. The response is that of the box to be filled next:
/// `changed` says whether the PIN changed, `request_focus` puts the keyboard there.
pub fn pin_ui(ui: &mut Ui, value: &mut String, name_of_digit: impl Fn(usize) -> String) -> Response {
    value.retain(|letter| letter.is_ascii_digit());
    value.truncate(DIGITS);
    let base = ui.unique_id().with("pin");
    let before = value.clone();
    if ui.memory(|memory| (0..DIGITS).any(|at| memory.has_focus(base.with(at)))) {
        edit(ui, value);
        let next = base.with(next_box(value));
        ui.memory_mut(|memory| {
            if !memory.has_focus(next) {
                memory.request_focus(next);
            }
        });
    }
    let active = next_box(value);
    let row = ui.horizontal(|ui| {
        let mut next = None;
        for at in 0..DIGITS {
            let response = box_ui(ui, base, at, value.len(), &name_of_digit(at + 1));
            if at == active {
                next = Some(response);
            }
        }
        next
    });
    let mut response = row.inner.unwrap_or(row.response);
    if *value != before {
        response.mark_changed();
    }
    response
}

fn next_box(value: &str) -> usize {
    value.len().min(DIGITS - 1)
}

fn edit(ui: &Ui, value: &mut String) {
    ui.input(|input| {
        for event in &input.events {
            match event {
                Event::Text(text) | Event::Paste(text) => {
                    value.extend(text.chars().filter(char::is_ascii_digit));
                    value.truncate(DIGITS);
                }
                Event::Key { key: Key::Backspace | Key::Delete, pressed: true, .. } => {
                    value.pop();
                }
                _ => {}
            }
        }
    });
}

fn box_ui(ui: &mut Ui, base: Id, at: usize, filled: usize, name: &str) -> Response {
    let active = at == filled.min(DIGITS - 1);
    let (_, rect) = ui.allocate_space(vec2(44.0, 48.0));
    let sense = if active { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, base.with(at), sense);
    access::named_as(ui, &response, Role::PasswordInput, name);
    if response.clicked_by(egui::PointerButton::Primary) {
        let next = base.with(filled.min(DIGITS - 1));
        ui.memory_mut(|memory| memory.request_focus(next));
    }
    if response.has_focus() {
        let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    }
    let palette = Palette::of(ui.ctx());
    let edge = Stroke::new(1.0, palette.control);
    ui.painter().rect(rect, 4, palette.surface, edge, StrokeKind::Inside);
    if at < filled {
        ui.painter().circle_filled(rect.center(), 6.0, palette.text);
    } else if response.has_focus() {
        let top = pos2(rect.center().x, rect.center().y - 10.0);
        ui.painter().vline(top.x, top.y..=top.y + 20.0, Stroke::new(1.0, palette.text));
    }
    parts::focus_ring(ui, &response, rect, 4);
    response
}
