//! The painting of stacked bands over time, and of what seats stated over them.
//!
//! **Invariant:** the same order and patterns as every other picture of the hypotheses.

use egui::{Pos2, Rect, Shape, Stroke, Ui};

use crate::ui::kit::parts;
use crate::ui::kit::plot::{line_points, place};
use crate::ui::pattern;
use crate::ui::theme::Palette;

/// The lower and upper edge of every part of a column, from 0 to 1.
fn edges(parts: &[(usize, u32)]) -> Vec<(usize, f32, f32)> {
    let mut foot = 0_u32;
    let edge = |(number, ppm): &(usize, u32)| {
        let below = foot;
        foot = foot.saturating_add(*ppm);
        (*number, parts::from_ppm(below), parts::from_ppm(foot))
    };
    parts.iter().map(edge).collect()
}

/// Draws the bands of columns, each at its place and with its parts, and returns where their numbers go.
pub(super) fn bands(ui: &Ui, area: Rect, columns: &[(f32, &[(usize, u32)])]) -> Vec<(usize, Pos2)> {
    let palette = Palette::of(ui.ctx());
    let painter = ui.painter().with_clip_rect(area.intersect(ui.clip_rect()));
    painter.rect_filled(area, 0, palette.sunken);
    let seam = Stroke::new(1.0, palette.surface);
    let mut marks: Vec<(usize, f32, Pos2)> = Vec::new();
    for (from, to) in columns.iter().zip(columns.iter().skip(1)) {
        for (a, b) in edges(from.1).into_iter().zip(edges(to.1)) {
            let corners = [(from.0, a.2), (to.0, b.2), (to.0, b.1), (from.0, a.1)];
            let polygon = corners.map(|corner| place(area, corner));
            pattern::fill_convex(&painter, &polygon, palette.hypothesis(a.0), a.0, palette.surface);
            let [left, right, ..] = polygon;
            painter.line_segment([left, right], seam);
            let depth = (a.2 - a.1 + b.2 - b.1) * area.height() / 2.0;
            let size = depth.min((to.0 - from.0) * area.width());
            marks.push((a.0, size, polygon.iter().fold(Pos2::ZERO, |sum, at| sum + at.to_vec2() / 4.0)));
        }
    }
    // Each number stands once, where its band has most room, and not at all where it would not fit.
    marks.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    marks.dedup_by_key(|mark| mark.0);
    let roomy = marks.into_iter().filter(|mark| mark.1 >= 20.0);
    roomy.map(|(number, _, center)| (number, center)).collect()
}

/// A stated line is cased in the surface, so that it shows on every band.
pub(super) fn stated(ui: &Ui, area: Rect, points: &[(f32, f32)], dotted: bool) {
    let palette = Palette::of(ui.ctx());
    let points = line_points(area, points);
    ui.painter().add(Shape::line(points.clone(), Stroke::new(4.0, palette.surface)));
    let stroke = Stroke::new(2.0, palette.text);
    if dotted {
        ui.painter().extend(Shape::dashed_line(&points, stroke, 2.0, 2.0));
    } else {
        ui.painter().add(Shape::line(points, stroke));
    }
}
