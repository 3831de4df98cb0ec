//! One choice among several, as radio groups and tabs share it.
//!
//! **Invariant:** a group is one stop for Tab; arrow keys move the choice and the focus together.

use egui::{EventFilter, Id, Key, Response, Sense, Ui, Vec2};

/// Allocates one option of a group and moves the choice by pointer, Space, Enter or arrow.
///
/// All options of a group must be placed in the same `Ui`, in order, `at` counting from 0.
pub fn choice_ui(ui: &mut Ui, size: Vec2, at: usize, total: usize, selected: &mut usize) -> Response {
    let (_, rect) = ui.allocate_space(size);
    let stop = *selected == at || (*selected >= total && at == 0);
    let sense = if stop { Sense::click() } else { Sense::CLICK };
    let mut response = ui.interact(rect, option_id(ui, at), sense);
    if response.clicked() && *selected != at {
        *selected = at;
        response.mark_changed();
    }
    if response.has_focus() {
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        if let Some(next) = arrow(ui, at, total) {
            *selected = next;
            response.mark_changed();
            let next = option_id(ui, next);
            ui.memory_mut(|memory| memory.request_focus(next));
        }
    }
    response
}

fn option_id(ui: &Ui, at: usize) -> Id {
    ui.unique_id().with(("option", at))
}

fn arrow(ui: &Ui, at: usize, total: usize) -> Option<usize> {
    let pressed = |a, b| {
        ui.input_mut(|input| {
            let none = egui::Modifiers::NONE;
            input.consume_key(none, a) || input.consume_key(none, b)
        })
    };
    if pressed(Key::ArrowRight, Key::ArrowDown) {
        Some((at + 1) % total)
    } else if pressed(Key::ArrowLeft, Key::ArrowUp) {
        Some((at + total - 1) % total)
    } else {
        None
    }
}
