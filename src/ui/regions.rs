//! Reach by keys: from region to region of a screen with F6, to what is searched with `/`.
//!
//! **Invariant:** a region is what a screen drew as one; a key that somebody writes with goes nowhere.

use egui::{Context, Id, Key, Modifiers, Rect, Response, Ui};

/// What a frame noted: its number, the regions in the order in which they were drawn, the field that is searched by.
#[derive(Clone, Default)]
struct Noted {
    frame: u64,
    regions: Vec<Rect>,
    search: Option<Id>,
}

fn noted<R>(ctx: &Context, change: impl FnOnce(&mut Noted) -> R) -> R {
    let frame = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| {
        let noted = data.get_temp_mut_or_default::<Noted>(Id::unique("regions"));
        if noted.frame != frame {
            *noted = Noted { frame, ..Noted::default() };
        }
        change(noted)
    })
}

/// Notes a region of the screen.
pub fn note(ui: &Ui, region: &Response) {
    noted(ui.ctx(), |noted| noted.regions.push(region.rect));
}

/// Notes the field by which what is on the screen is searched; the first one counts.
pub fn note_search(ui: &Ui, field: &Response) {
    noted(ui.ctx(), |noted| noted.search = noted.search.or(Some(field.id)));
}

/// Follows the keys, at the end of a frame.
pub fn keys(ui: &Ui) {
    let ctx = ui.ctx();
    for (modifiers, forwards) in [(Modifiers::SHIFT, false), (Modifiers::NONE, true)] {
        if ui.input_mut(|input| input.consume_key(modifiers, Key::F6)) {
            go_on(ctx, forwards);
        }
    }
    let searches = !ctx.egui_wants_keyboard_input()
        && ui.input_mut(|input| {
            input.consume_key(Modifiers::NONE, Key::Slash) || input.consume_key(Modifiers::COMMAND, Key::F)
        });
    if searches && let Some(field) = noted(ctx, |noted| noted.search) {
        ctx.memory_mut(|memory| memory.request_focus(field));
    }
}

/// Moves the focus to the first control of the next region that has one.
fn go_on(ctx: &Context, forwards: bool) {
    let mut regions = noted(ctx, |noted| noted.regions.clone());
    // In the order in which they are read.
    regions.sort_by(|one, other| {
        (one.top(), one.left()).partial_cmp(&(other.top(), other.left())).unwrap_or(std::cmp::Ordering::Equal)
    });
    if !forwards {
        regions.reverse();
    }
    let controls: Vec<(Id, Rect)> = ctx.viewport(|viewport| {
        let all = viewport.this_pass.widgets.layers().flat_map(|(_, rects)| rects.iter());
        let reached = all.filter(|one| one.enabled && one.sense.is_focusable() && one.interact_rect.is_positive());
        reached.map(|one| (one.id, one.interact_rect)).collect()
    });
    let first = |region: &Rect| controls.iter().find(|(_, rect)| region.contains(rect.center())).map(|(id, _)| *id);
    let focused = ctx.memory(egui::Memory::focused);
    let place = focused.and_then(|id| controls.iter().find(|(own, _)| *own == id)).map(|(_, rect)| rect.center());
    let here = place.and_then(|place| regions.iter().position(|region| region.contains(place)));
    let next = here.map_or(0, |here| here + 1);
    let mut order = regions.iter().cycle().skip(next).take(regions.len());
    if let Some(control) = order.find_map(first) {
        ctx.memory_mut(|memory| memory.request_focus(control));
    }
}
