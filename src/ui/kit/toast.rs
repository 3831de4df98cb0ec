//! A sentence that passes at the bottom of the window.
//!
//! **Invariant:** never covers the countdown, and a refusal is announced at once.

use egui::{Align2, Area, Frame, Id, Label, Order, Response, RichText, Sense, Stroke, vec2};

use crate::ui::access;
use crate::ui::icons::{self, Icon};
use crate::ui::theme::{Palette, Tone};

/// How high the toasts of this pass stand already, so that a second one goes above the first.
#[derive(Clone, Copy, Default)]
struct Shown {
    pass: u64,
    height: f32,
}

/// Shows one sentence over the status line, 360 wide; the caller keeps it as long as it should stay.
///
/// The response is hovered while the person reads and clicked when it may go.
#[expect(clippy::must_use_candidate, reason = "drawing it is the effect")]
pub fn toast_ui(ctx: &egui::Context, text: &str, tone: Tone) -> Response {
    let palette = Palette::of(ctx);
    let above = with_shown(ctx, |shown| shown.height);
    let edge = Stroke::new(1.0, palette.edge(tone));
    let (color, _) = palette.tone(tone);
    let area = Area::new(Id::unique(("toast", text)))
        .order(Order::Tooltip)
        .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -40.0 - above))
        .show(ctx, |ui| {
            let framed = Frame::new()
                .fill(palette.surface)
                .stroke(edge)
                .corner_radius(4)
                .inner_margin(egui::Margin { left: 14, right: 12, top: 10, bottom: 10 })
                .show(ui, |ui| {
                    ui.set_width(334.0);
                    ui.horizontal_top(|ui| {
                        icons::icon_ui(ui, icon(tone), 16.0, color);
                        ui.add(Label::new(RichText::new(text).color(palette.text)).wrap())
                    })
                    .inner
                });
            let words = framed.inner;
            match tone {
                Tone::Danger => access::alert(&words, text),
                Tone::Neutral | Tone::Accent | Tone::Ok | Tone::Caution | Tone::Info => {
                    access::status(&words, text);
                }
            }
            let side = framed.response.rect.with_max_x(framed.response.rect.left() + 3.0);
            ui.painter().rect_filled(side, 1, palette.edge(tone));
            framed.response.rect
        });
    with_shown(ctx, |shown| shown.height += area.inner.height() + 8.0);
    area.response.with_new_rect(area.inner).interact(Sense::CLICK)
}

/// Keeps so much of the bottom clear of toasts in this pass.
pub fn keep_clear(ctx: &egui::Context, height: f32) {
    with_shown(ctx, |shown| shown.height += height);
}

fn with_shown<R>(ctx: &egui::Context, act: impl FnOnce(&mut Shown) -> R) -> R {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| {
        let shown = data.get_temp_mut_or_default::<Shown>(Id::unique("toasts-shown"));
        if shown.pass != pass {
            *shown = Shown { pass, height: 0.0 };
        }
        act(shown)
    })
}

fn icon(tone: Tone) -> Icon {
    match tone {
        Tone::Ok => Icon::Check,
        Tone::Caution => Icon::Warning,
        Tone::Danger => Icon::Cross,
        Tone::Neutral | Tone::Accent | Tone::Info => Icon::Info,
    }
}
