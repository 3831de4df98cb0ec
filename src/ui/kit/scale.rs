//! A scale with what is asked, where we stand, and where the shared picture stands.
//!
//! **Invariant:** ours is a filled pointer, the shared one hollow, what is asked a dashed mark.

use egui::{Align2, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, TextStyle, Ui, pos2, vec2};

use crate::ui::access;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette};

/// What a scale shows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Scale {
    /// The value at the left end.
    pub min: i64,
    /// The value at the right end.
    pub max: i64,
    /// A band that fits, such as the severities for which a measure is proportionate.
    pub band: Option<(i64, i64)>,
    /// What is asked, with its label.
    pub asked: Option<(i64, String)>,
    /// Where we stand, with its label.
    pub ours: Option<(i64, String)>,
    /// Where the shared picture stands; an empty label draws the pointer alone.
    pub shared: Option<(i64, String)>,
    /// What a screen reader says.
    pub accessible: String,
}

/// Draws a scale over the width that is left, 54 high.
pub fn scale_ui(ui: &mut Ui, scale: &Scale) -> Response {
    let k = theme::scale(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 54.0 * k), Sense::hover());
    access::named(ui, &response, &scale.accessible);
    if ui.is_rect_visible(rect) {
        let bar =
            Rect::from_min_size(rect.min + vec2(8.0, 26.0) * k, vec2((rect.width() - 16.0 * k).max(1.0), 10.0 * k));
        paint(ui, rect, bar, scale, k);
    }
    response
}

fn paint(ui: &Ui, rect: Rect, bar: Rect, scale: &Scale, k: f32) {
    let palette = Palette::of(ui.ctx());
    let painter = ui.painter();
    let at = |value: i64| parts::along(bar, parts::between(value, scale.min, scale.max));
    painter.rect_filled(bar, 1, palette.sunken);
    if let Some((from, to)) = scale.band {
        let band = Rect::from_x_y_ranges(at(from)..=at(to), bar.y_range());
        let edge = Stroke::new(1.0, palette.ok);
        painter.rect(band, 0, palette.ok_soft, edge, StrokeKind::Inside);
    }
    ticks(ui, rect, bar, scale, k);
    let thick = Stroke::new(2.0, palette.text);
    if let Some((value, _)) = &scale.asked {
        let ends = [pos2(at(*value), bar.top() - 6.0 * k), pos2(at(*value), bar.bottom() + 4.0 * k)];
        painter.extend(Shape::dashed_line(&ends, thick, 3.0, 2.0));
    }
    if let Some((value, _)) = &scale.shared {
        let thin = Stroke::new(1.0, palette.text);
        painter.vline(at(*value), bar.y_range(), thin);
        parts::pointer(painter, pos2(at(*value), bar.top() + k), k, palette.surface, thin);
    }
    if let Some((value, _)) = &scale.ours {
        painter.vline(at(*value), bar.y_range(), thick);
        parts::pointer(painter, pos2(at(*value), bar.top() + k), k, palette.text, Stroke::NONE);
    }
    labels(ui, rect, scale, &at);
}

fn ticks(ui: &Ui, rect: Rect, bar: Rect, scale: &Scale, k: f32) {
    let palette = Palette::of(ui.ctx());
    let span = scale.max.saturating_sub(scale.min);
    for fifth in 0..=5_i64 {
        let value = scale.min + span * fifth / 5;
        let x = parts::along(bar, parts::between(value, scale.min, scale.max));
        let below = bar.bottom()..=bar.bottom() + 4.0 * k;
        ui.painter().vline(x, below, Stroke::new(1.0, palette.control));
        let font = parts::font(ui, &parts::micro(), Weight::Regular);
        let line = parts::line(ui, &parts::number(value), font, palette.muted, rect.width());
        let inside = x.clamp(rect.left() + line.size().x / 2.0, rect.right() - line.size().x / 2.0);
        parts::put(ui, line, Align2::CENTER_BOTTOM, pos2(inside, rect.bottom()));
    }
}

/// Puts the labels above their marks, from left to right, each pushed clear of the one before.
fn labels(ui: &Ui, rect: Rect, scale: &Scale, at: &impl Fn(i64) -> f32) {
    let palette = Palette::of(ui.ctx());
    let wanted = [(&scale.asked, Weight::Regular), (&scale.shared, Weight::Regular), (&scale.ours, Weight::Bold)];
    let mut placed: Vec<_> = wanted
        .into_iter()
        .filter_map(|(mark, weight)| mark.as_ref().map(|(value, label)| (*value, label, weight)))
        .filter(|(_, label, _)| !label.is_empty())
        .map(|(value, label, weight)| {
            let font = parts::font(ui, &TextStyle::Small, weight);
            let line = parts::line(ui, label, font, palette.text, rect.width() / 2.0);
            (at(value) - line.size().x / 2.0, line)
        })
        .collect();
    placed.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut limit = rect.right();
    for (left, line) in placed.iter_mut().rev() {
        *left = left.min(limit - line.size().x);
        limit = *left - 10.0;
    }
    let mut limit = rect.left();
    for (left, line) in placed {
        let left = left.max(limit);
        limit = left + line.size().x + 10.0;
        parts::put(ui, line, Align2::LEFT_TOP, Pos2::new(left, rect.top()));
    }
}
