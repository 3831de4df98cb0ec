//! Curves over time, one under the other, and the stacked bands of the hypotheses.
//!
//! **Invariant:** as played is a solid line with a round end, what if a dashed one with a square end.

use egui::{Align2, Rect, Response, Sense, Shape, Stroke, StrokeKind, TextStyle, Ui, Vec2, pos2, vec2};

use crate::ui::access;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::kit::{bands, plot, tile};
use crate::ui::theme::{self, Palette};

/// One small chart; places and values run from 0 to 1, values upwards.
#[derive(Clone, PartialEq, Debug)]
pub struct Curve {
    /// As played.
    pub points: Vec<(f32, f32)>,
    /// The engine's own line, where the facilitator has set another; may be empty.
    pub engine: Vec<(f32, f32)>,
    /// What if; may be empty.
    pub what_if: Vec<(f32, f32)>,
    /// Lowest and highest at each place, where other numbers in the rules would lead; may be empty.
    pub spread: Vec<(f32, f32, f32)>,
    /// The points that can be asked about, by their places among the points.
    pub asked: Vec<usize>,
    /// What the values mean, in bands from the lowest: where each begins, and its name; may be empty.
    pub steps: Vec<(f32, String)>,
    /// Height in points.
    pub height: f32,
    /// Where the cursor of the page stands.
    pub cursor: Option<f32>,
    /// What is drawn, in the left gutter.
    pub label_left: String,
    /// Its range or unit, below the label.
    pub range_left: String,
    /// The last value, in the right gutter.
    pub value_right: String,
    /// The last value of what if.
    pub what_if_right: String,
    /// Width of the left gutter.
    pub gutter_left: f32,
    /// Width of the right gutter.
    pub gutter_right: f32,
    /// One sentence per point, for the tooltip and the screen reader; may be empty.
    pub names: Vec<String>,
    /// What a screen reader says about the chart.
    pub accessible: String,
}

impl Default for Curve {
    fn default() -> Self {
        Self {
            points: Vec::new(),
            engine: Vec::new(),
            what_if: Vec::new(),
            spread: Vec::new(),
            asked: Vec::new(),
            steps: Vec::new(),
            height: 48.0,
            cursor: None,
            label_left: String::new(),
            range_left: String::new(),
            value_right: String::new(),
            what_if_right: String::new(),
            gutter_left: 152.0,
            gutter_right: 64.0,
            names: Vec::new(),
            accessible: String::new(),
        }
    }
}

/// The shares of all hypotheses at one moment.
#[derive(Clone, PartialEq, Debug)]
pub struct StackedColumn {
    /// Where the moment lies, from 0 to 1.
    pub x: f32,
    /// Each hypothesis and its millionths, in the same order in every column.
    pub parts: Vec<(usize, u32)>,
}

/// What one seat said over time about how likely a hypothesis is.
#[derive(Clone, PartialEq, Debug)]
pub struct StatedLine {
    /// Places and probabilities from 0 to 1.
    pub points: Vec<(f32, f32)>,
    /// Dotted rather than solid, to tell a second seat from the first.
    pub dotted: bool,
}

/// Bands of the hypotheses over time.
#[derive(Clone, PartialEq, Debug)]
pub struct StackedCurve {
    /// The moments from left to right.
    pub columns: Vec<StackedColumn>,
    /// What seats stated, drawn over the bands.
    pub lines: Vec<StatedLine>,
    /// The columns that can be asked about, by their places.
    pub asked: Vec<usize>,
    /// Percentages written in the left gutter.
    pub ticks: Vec<u32>,
    /// Height in points.
    pub height: f32,
    /// Where the cursor of the page stands.
    pub cursor: Option<f32>,
    /// Width of the left gutter.
    pub gutter_left: f32,
    /// Width of the right gutter.
    pub gutter_right: f32,
    /// One sentence per column, for the tooltip and the screen reader; may be empty.
    pub names: Vec<String>,
    /// What a screen reader says about the chart.
    pub accessible: String,
}

impl Default for StackedCurve {
    fn default() -> Self {
        Self {
            columns: Vec::new(),
            lines: Vec::new(),
            asked: Vec::new(),
            ticks: vec![0, 20, 55, 80, 95],
            height: 180.0,
            cursor: None,
            gutter_left: 152.0,
            gutter_right: 64.0,
            names: Vec::new(),
            accessible: String::new(),
        }
    }
}

/// Draws one chart over the width that is left; returns the point that was clicked, if any.
pub fn curve_ui(ui: &mut Ui, curve: &Curve) -> (Response, Option<usize>) {
    let (response, area) = frame(ui, curve.height, curve.gutter_left, curve.gutter_right);
    access::named(ui, &response, &curve.accessible);
    let places: Vec<f32> = curve.points.iter().map(|(x, _)| *x).collect();
    let picked = plot::pick(ui, &response, area, &places, &curve.asked);
    let palette = Palette::of(ui.ctx());
    let painter = ui.painter();
    steps(ui, area, curve);
    painter.hline(area.x_range(), response.rect.bottom(), Stroke::new(1.0, palette.stroke));
    plot::cursor(ui, area.expand2(vec2(0.0, 4.0)), curve.cursor);

    let played = plot::line_points(area, &curve.points);
    let what_if = plot::line_points(area, &curve.what_if);
    let dashed = Stroke::new(1.5, palette.accent);
    spread(ui, area, &curve.spread);
    let engine = plot::line_points(area, &curve.engine);
    painter.extend(Shape::dotted_line(&engine, palette.muted, 4.0, 1.0));
    painter.extend(Shape::dashed_line(&what_if, dashed, 4.0, 3.0));
    painter.add(Shape::line(played.clone(), Stroke::new(2.0, palette.text)));
    if let Some(end) = what_if.last() {
        let square = Rect::from_center_size(*end, Vec2::splat(7.0));
        painter.rect(square, 0, palette.surface, dashed, StrokeKind::Inside);
    }
    for dot in [played.last(), picked.lit.and_then(|at| played.get(at))].into_iter().flatten() {
        painter.circle(*dot, 4.0, palette.text, Stroke::new(1.5, palette.surface));
    }
    gutters(ui, response.rect, area, curve, [played.last(), what_if.last()].map(|end| end.map(|end| end.y)));
    parts::focus_ring_inside(ui, &response, response.rect, 2);
    (plot::say(ui, response, picked, &curve.names), picked.clicked)
}

/// Every other band softly filled, each with its name in the gutter.
fn steps(ui: &Ui, area: Rect, curve: &Curve) {
    let palette = Palette::of(ui.ctx());
    let tops = curve.steps.iter().skip(1).map(|(from, _)| *from).chain([1.0]);
    for (nth, ((from, name), to)) in curve.steps.iter().zip(tops).enumerate() {
        let (low, high) = (plot::place(area, (0.0, *from)).y, plot::place(area, (0.0, to)).y);
        if nth % 2 == 1 {
            ui.painter().rect_filled(Rect::from_x_y_ranges(area.x_range(), high..=low), 0, palette.sunken);
        }
        let font = parts::font(ui, &parts::micro(), Weight::Regular);
        let line = parts::line(ui, name, font, palette.muted, curve.gutter_left - 12.0);
        parts::put(ui, line, Align2::RIGHT_CENTER, pos2(area.left() - 12.0, f32::midpoint(low, high)));
    }
}

/// Where other numbers would lead, hatched so that the line on it is read.
fn spread(ui: &Ui, area: Rect, spread: &[(f32, f32, f32)]) {
    let palette = Palette::of(ui.ctx());
    for (from, to) in spread.iter().zip(spread.iter().skip(1)) {
        let corners = [(from.0, from.2), (to.0, to.2), (to.0, to.1), (from.0, from.1)];
        let polygon = corners.map(|corner| plot::place(area, corner));
        ui.painter().add(Shape::convex_polygon(polygon.to_vec(), palette.accent_soft, Stroke::NONE));
    }
}

/// Draws the bands over the width that is left; returns the column that was clicked, if any.
pub fn stacked_curve_ui(ui: &mut Ui, curve: &StackedCurve) -> (Response, Option<usize>) {
    let (response, area) = frame(ui, curve.height, curve.gutter_left, curve.gutter_right);
    access::named(ui, &response, &curve.accessible);
    let places: Vec<f32> = curve.columns.iter().map(|column| column.x).collect();
    let picked = plot::pick(ui, &response, area, &places, &curve.asked);
    if ui.is_rect_visible(area) {
        let columns: Vec<(f32, &[(usize, u32)])> =
            curve.columns.iter().map(|column| (column.x, column.parts.as_slice())).collect();
        let marks = bands::bands(ui, area, &columns);
        for line in &curve.lines {
            bands::stated(ui, area, &line.points, line.dotted);
        }
        for (number, center) in marks {
            tile::paint_mark(ui, Rect::from_center_size(center, vec2(20.0, 16.0)), number);
        }
        plot::cursor(ui, area, curve.cursor);
        plot::cursor(ui, area, picked.lit.and_then(|at| places.get(at)).copied());
        for percent in &curve.ticks {
            tick(ui, area, *percent);
        }
    }
    parts::focus_ring_inside(ui, &response, response.rect, 2);
    (plot::say(ui, response, picked, &curve.names), picked.clicked)
}

fn frame(ui: &mut Ui, height: f32, left: f32, right: f32) -> (Response, Rect) {
    let response = ui.allocate_response(vec2(ui.available_width(), height), Sense::click());
    let rect = response.rect;
    let end = (rect.right() - right).max(rect.left() + left + 1.0);
    let area = Rect::from_x_y_ranges(rect.left() + left..=end, rect.shrink2(vec2(0.0, 4.0)).y_range());
    (response, area)
}

fn gutters(ui: &Ui, rect: Rect, area: Rect, curve: &Curve, ends: [Option<f32>; 2]) {
    let palette = Palette::of(ui.ctx());
    let k = theme::scale(ui);
    let small = |weight| parts::font(ui, &TextStyle::Small, weight);
    let room = curve.gutter_left - 12.0;
    let right = area.left() - 12.0;
    if curve.steps.is_empty() {
        let label = parts::line(ui, &curve.label_left, small(Weight::Bold), palette.text, room);
        let range = parts::font(ui, &parts::micro(), Weight::Regular);
        let range = parts::line(ui, &curve.range_left, range, palette.muted, room);
        parts::put(ui, label, Align2::RIGHT_CENTER, pos2(right, rect.center().y - 8.0 * k));
        parts::put(ui, range, Align2::RIGHT_CENTER, pos2(right, rect.center().y + 8.0 * k));
    }
    // Values stand beside the ends of their lines, and not upon each other.
    let room = curve.gutter_right - 12.0;
    let left = area.right() + 12.0;
    let within = |y: f32| y.clamp(rect.top() + 8.0 * k, rect.bottom() - 8.0 * k);
    let [mut played, mut other] = ends.map(|end| within(end.unwrap_or(rect.center().y)));
    let both = !curve.what_if_right.is_empty();
    let lacking = 16.0 * k - (played - other).abs();
    if both && lacking > 0.0 {
        let apart = if played <= other { -lacking / 2.0 } else { lacking / 2.0 };
        (played, other) = (within(played + apart), within(other - apart));
    }
    let value = parts::line(ui, &curve.value_right, small(Weight::Bold), palette.text, room);
    parts::put(ui, value, Align2::LEFT_CENTER, pos2(left, played));
    if both {
        let value = parts::line(ui, &curve.what_if_right, small(Weight::Bold), palette.accent, room);
        parts::put(ui, value, Align2::LEFT_CENTER, pos2(left, other));
    }
}

fn tick(ui: &Ui, area: Rect, percent: u32) {
    let palette = Palette::of(ui.ctx());
    let y = plot::place(area, (0.0, parts::from_ppm(percent.saturating_mul(10_000)))).y;
    let font = parts::font(ui, &parts::micro(), Weight::Regular);
    let line = parts::line(ui, &percent.to_string(), font, palette.muted, area.width());
    parts::put(ui, line, Align2::RIGHT_CENTER, pos2(area.left() - 12.0, y));
}
