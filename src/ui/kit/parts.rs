//! What the widgets share: one line of text, focus rings, dashed edges and conversions to points.
//!
//! **Invariant:** allocates no space and senses no input, except `press` which does only that.

use std::f32::consts::FRAC_PI_2;
use std::sync::Arc;

use egui::emath::GuiRounding;
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align, Align2, Color32, FontId, Galley, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, TextStyle,
    Ui, Vec2, vec2,
};

use crate::ui::theme::{self, Palette};

/// Half the height of Noto Sans's capitals, in parts of its size.
const HALF_CAPITAL: f32 = 0.357;

/// One of the two weights of the typeface.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weight {
    /// Running text.
    Regular,
    /// Heads, values and what is chosen.
    Bold,
}

/// The text style of captions of stations and axes.
#[must_use]
pub fn micro() -> TextStyle {
    TextStyle::Name("micro".into())
}

/// The font of a style in a weight, as large as this region has it.
#[must_use]
pub fn font(ui: &Ui, style: &TextStyle, weight: Weight) -> FontId {
    let font = theme::font(ui, style);
    match weight {
        Weight::Regular => font,
        Weight::Bold => FontId::new(font.size, theme::bold_family()),
    }
}

/// One line of text, cut with an ellipsis where it is wider than `width`.
#[must_use]
pub fn line(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap = TextWrapping::truncate_at_width(width.max(1.0));
    ui.painter().layout_job(job)
}

/// Paints a line with one of its corners, sides or its middle on a point.
pub fn put(ui: &Ui, galley: Arc<Galley>, anchor: Align2, at: Pos2) {
    put_with(ui.painter(), galley, anchor, at);
}

/// Paints a line through a painter of its own.
///
/// The middle of a line is the middle of its capitals, so that sizes share a baseline.
pub fn put_with(painter: &Painter, galley: Arc<Galley>, anchor: Align2, at: Pos2) {
    let mut corner = anchor.anchor_size(at, galley.size()).min;
    let format = galley.job.sections.first().map(|section| section.format.clone());
    let Some(format) = format else { return };
    if anchor.y() == Align::Center {
        let row = galley.rows.first();
        let first = row.and_then(|row| row.glyphs.first().map(|glyph| row.pos.y + glyph.pos.y));
        let wanted = at.y + HALF_CAPITAL * format.font_id.size;
        let ascent = first.unwrap_or(galley.size().y);
        corner.y = wanted.round_to_pixels(painter.pixels_per_point()) - ascent;
    }
    painter.galley(corner, galley, format.color);
}

/// A clickable area that also knows when it is disabled.
pub fn press(ui: &mut Ui, size: Vec2, enabled: bool) -> Response {
    if enabled {
        return ui.allocate_response(size, Sense::click());
    }
    ui.add_enabled_ui(false, |ui| ui.allocate_response(size, Sense::click())).inner
}

/// The focus ring: 2 wide, 2 away from what has the keyboard.
pub fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    ring(ui, rect, radius, response.has_focus());
}

/// The focus ring around several parts that share one stop for Tab.
pub fn ring(ui: &Ui, rect: Rect, radius: u8, focused: bool) {
    if focused {
        let focus = Palette::of(ui.ctx()).focus;
        let ring = rect.expand(2.0);
        ui.painter().rect_stroke(ring, radius + 2, Stroke::new(2.0, focus), StrokeKind::Outside);
    }
}

/// The focus ring of what fills its pane from edge to edge, drawn just inside.
pub fn focus_ring_inside(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        let focus = Palette::of(ui.ctx()).focus;
        let ring = rect.shrink(1.0);
        ui.painter().rect_stroke(ring, radius, Stroke::new(2.0, focus), StrokeKind::Inside);
    }
}

/// A dashed edge with rounded corners, just inside a rectangle.
pub fn dashed_box(painter: &Painter, rect: Rect, radius: f32, stroke: Stroke) {
    let rect = rect.shrink(stroke.width / 2.0);
    let inner = rect.shrink(radius);
    let corners = [
        (inner.right_top(), -FRAC_PI_2),
        (inner.right_bottom(), 0.0),
        (inner.left_bottom(), FRAC_PI_2),
        (inner.left_top(), 2.0 * FRAC_PI_2),
    ];
    let mut path: Vec<Pos2> = corners
        .into_iter()
        .flat_map(|(center, from)| {
            (0_u8..=3).map(move |step| center + Vec2::angled(from + FRAC_PI_2 * f32::from(step) / 3.0) * radius)
        })
        .collect();
    path.extend(path.first().copied());
    painter.extend(Shape::dashed_line(&path, stroke, 3.0, 3.0));
}

/// A straight dashed line.
pub fn dashed_line(painter: &Painter, ends: [Pos2; 2], stroke: Stroke) {
    painter.extend(Shape::dashed_line(&ends, stroke, 3.0, 3.0));
}

/// A triangle that points down at `tip`, filled or hollow.
pub fn pointer(painter: &Painter, tip: Pos2, unit: f32, fill: Color32, stroke: Stroke) {
    let corners = vec![tip + vec2(-5.0, -7.0) * unit, tip + vec2(5.0, -7.0) * unit, tip];
    painter.add(Shape::convex_polygon(corners, fill, stroke));
}

/// Where a fraction of a width lies, with anything outside moved to the nearer end.
#[must_use]
pub fn along(rect: Rect, fraction: f32) -> f32 {
    rect.left() + rect.width() * fraction.clamp(0.0, 1.0)
}

/// Millionths as a fraction.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a fraction of a screen needs no more than 24 bits")]
pub fn from_ppm(ppm: u32) -> f32 {
    ppm as f32 / 1_000_000.0
}

/// Where a value lies between two others, 0 to 1.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a fraction of a screen needs no more than 24 bits")]
pub fn between(value: i64, min: i64, max: i64) -> f32 {
    let span = max.saturating_sub(min).max(1);
    (value.saturating_sub(min) as f32 / span as f32).clamp(0.0, 1.0)
}

/// A count of rows or columns as points can use it.
#[must_use]
pub fn count(number: usize) -> f32 {
    u16::try_from(number).map_or(f32::from(u16::MAX), f32::from)
}

/// A number as it stands on screen, with a real minus sign.
#[must_use]
pub fn number(value: i64) -> String {
    if value < 0 { format!("\u{2212}{}", value.unsigned_abs()) } else { value.to_string() }
}

/// How high words are that are wrapped at a width.
#[must_use]
pub fn high(ui: &Ui, words: &str, style: &TextStyle, weight: Weight, width: f32) -> f32 {
    let color = Palette::of(ui.ctx()).text;
    ui.painter().layout(words.to_owned(), font(ui, style, weight), color, width.max(40.0)).size().y
}
