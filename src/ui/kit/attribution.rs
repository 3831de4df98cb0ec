//! How likely each hypothesis is, for us and in the shared picture.
//!
//! **Invariant:** ours is always filled with its pattern, the shared one always outlined.

use egui::{Align2, Rect, Response, Sense, Stroke, StrokeKind, TextStyle, Ui, pos2, vec2};

use crate::ui::access;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::kit::tile;
use crate::ui::pattern;
use crate::ui::theme::{self, Palette};

/// One hypothesis with both probabilities.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HypothesisRow {
    /// Its number, from 1.
    pub number: usize,
    /// Its short name.
    pub name: String,
    /// Our probability in millionths; none where a public view must not know it.
    pub ours_ppm: Option<u32>,
    /// The shared probability in millionths.
    pub shared_ppm: u32,
    /// Both in figures; what stands before the first middle dot is drawn bold.
    pub figures: String,
    /// What a screen reader says.
    pub accessible: String,
}

/// Draws one row of 36 points per hypothesis: mark, name, figures, filled bar, outlined bar.
pub fn attribution_ui(ui: &mut Ui, rows: &[HypothesisRow]) -> Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for row in rows {
            row_ui(ui, row);
        }
    })
    .response
}

/// Draws parts of a whole, each a hypothesis and its millionths, over the width that is left.
pub fn stacked_ui(ui: &mut Ui, shares: &[(usize, u32)], height: f32, accessible: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    access::named(ui, &response, accessible);

    let palette = Palette::of(ui.ctx());
    ui.painter().rect_filled(rect, 0, palette.sunken);
    let mut before = 0_u32;
    for (number, ppm) in shares {
        let after = before.saturating_add(*ppm);
        let left = parts::along(rect, parts::from_ppm(before));
        let right = parts::along(rect, parts::from_ppm(after));
        let gap = if before == 0 { 0.0 } else { 1.0_f32.min((right - left) / 2.0) };
        let part = Rect::from_min_max(pos2(left + gap, rect.top()), pos2(right, rect.bottom()));
        pattern::fill(ui.painter(), part, palette.hypothesis(*number), *number, palette.surface);
        before = after;
    }
    response
}

/// Draws the diverging bar of one piece of evidence for one hypothesis, 54 wide, its caption below.
///
/// Weights are centibans relative to the row's mean; `span` is the weight that fills half the width.
pub fn weight_bar_ui(ui: &mut Ui, number: usize, centibans_relative: i32, span: i32, caption: &str) -> Response {
    let k = theme::scale(ui);
    let palette = Palette::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(54.0, 32.0) * k, Sense::hover());
    let zero = rect.center().x;
    let share = parts::between(i64::from(centibans_relative.abs()), 0, i64::from(span.abs()));
    let reach = zero + share * 27.0 * k * if centibans_relative < 0 { -1.0 } else { 1.0 };
    let bar = Rect::from_two_pos(pos2(zero, rect.top() + 4.0 * k), pos2(reach, rect.top() + 15.0 * k));
    pattern::fill(ui.painter(), bar, palette.hypothesis(number), number, palette.surface);
    let axis = rect.top() + 2.0 * k..=rect.top() + 17.0 * k;
    ui.painter().vline(zero, axis, Stroke::new(1.0, palette.control));

    let font = parts::font(ui, &parts::micro(), Weight::Regular);
    let line = parts::line(ui, caption, font, palette.muted, rect.width());
    parts::put(ui, line, Align2::CENTER_CENTER, pos2(zero, rect.bottom() - 7.0 * k));
    response
}

fn row_ui(ui: &mut Ui, row: &HypothesisRow) {
    let k = theme::scale(ui);
    let palette = Palette::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 36.0 * k), Sense::hover());
    access::named(ui, &response, &row.accessible);
    if !ui.is_rect_visible(rect) {
        return;
    }
    let middle = rect.top() + 9.0 * k;
    let mark = Rect::from_center_size(pos2(rect.left() + 10.0 * k, middle), vec2(20.0, 16.0) * k);
    tile::paint_mark(ui, mark, row.number);
    let right = figures(ui, pos2(rect.right(), middle), &row.figures);
    let left = mark.right() + 6.0 * k;
    let font = parts::font(ui, &TextStyle::Small, Weight::Regular);
    let name = parts::line(ui, &row.name, font, palette.text, right - left - 8.0 * k);
    let cut = name.elided;
    parts::put(ui, name, Align2::LEFT_CENTER, pos2(left, middle));
    bars(ui, rect, row, k);
    if cut {
        response.on_hover_text(&row.name);
    }
}

fn bars(ui: &Ui, rect: Rect, row: &HypothesisRow, k: f32) {
    let palette = Palette::of(ui.ctx());
    let color = palette.hypothesis(row.number);
    let bar = |top: f32, height: f32, ppm: u32| {
        let least = if ppm == 0 { 0.0 } else { 1.5 };
        let width = (rect.width() * parts::from_ppm(ppm)).max(least);
        Rect::from_min_size(pos2(rect.left(), rect.top() + top * k), vec2(width, height * k))
    };
    for foot in [26.0, 32.0] {
        let line = Stroke::new(1.0, palette.sunken);
        ui.painter().hline(rect.x_range(), rect.top() + foot * k, line);
    }
    if let Some(ours) = row.ours_ppm {
        pattern::fill(ui.painter(), bar(19.0, 7.0, ours), color, row.number, palette.surface);
    }
    let shared = bar(27.0, 5.0, row.shared_ppm);
    ui.painter().rect_stroke(shared, 0, Stroke::new(1.0, color), StrokeKind::Inside);
}

/// Draws the figures towards the left and returns where they begin.
fn figures(ui: &Ui, right_center: egui::Pos2, figures: &str) -> f32 {
    let palette = Palette::of(ui.ctx());
    let split = figures.find('·').unwrap_or(figures.len());
    let (ours, shared) = figures.split_at(split);
    let regular = parts::font(ui, &TextStyle::Small, Weight::Regular);
    let bold = parts::font(ui, &TextStyle::Small, Weight::Bold);
    let shared = parts::line(ui, shared, regular, palette.muted, f32::INFINITY);
    let ours = parts::line(ui, ours, bold, palette.text, f32::INFINITY);
    let seam = right_center.x - shared.size().x;
    let left = seam - ours.size().x;
    parts::put(ui, shared, Align2::RIGHT_CENTER, right_center);
    parts::put(ui, ours, Align2::RIGHT_CENTER, pos2(seam, right_center.y));
    left
}
