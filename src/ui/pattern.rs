//! The seven patterns that tell hypotheses apart without their colour.
//!
//! **Invariant:** the phase belongs to the window, so that neighbouring fills meet.

use egui::epaint::Mesh;
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2};

/// One side of a polygon, the inside on its right.
type Side = (Pos2, Pos2);

/// Which way the lines of a hatching run.
#[derive(Clone, Copy)]
enum Way {
    Rising,
    Falling,
    Level,
    Upright,
}

/// Fills a rectangle: 1 plain, 2 diagonal, 3 dots, 4 horizontal, 5 vertical, 6 diagonal grid, 7 checks.
///
/// `gap` is the colour of the pattern's lines, normally the ground on which the bar stands.
pub fn fill(painter: &Painter, rect: Rect, color: Color32, pattern: usize, gap: Color32) {
    if rect.is_positive() {
        let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()];
        fill_convex(&painter.with_clip_rect(rect.intersect(painter.clip_rect())), &corners, color, pattern, gap);
    }
}

/// Fills a convex polygon, such as one band of a stacked area between two turns.
pub fn fill_convex(painter: &Painter, polygon: &[Pos2], color: Color32, pattern: usize, gap: Color32) {
    painter.add(solid(polygon, color));
    let sides = sides(polygon);
    let hatch = |way, period, width| {
        let stroke = Stroke::new(width, gap);
        for ends in lines(polygon, &sides, way, period) {
            painter.line_segment(ends, stroke);
        }
    };
    match pattern {
        2 => hatch(Way::Rising, 6.0, 1.2),
        3 => {
            for dot in grid(polygon, 6.0, 3.0).filter(|dot| inside(&sides, *dot)) {
                painter.circle_filled(dot, 1.2, gap);
            }
        }
        4 => hatch(Way::Level, 6.0, 1.4),
        5 => hatch(Way::Upright, 6.0, 1.4),
        6 => {
            hatch(Way::Rising, 7.0, 1.0);
            hatch(Way::Falling, 7.0, 1.0);
        }
        7 => {
            for corner in grid(polygon, 8.0, 0.0).chain(grid(polygon, 8.0, 4.0)) {
                let square = clip_box(&sides, Rect::from_min_size(corner, Vec2::splat(4.0)));
                painter.add(solid(&square, gap));
            }
        }
        _ => {}
    }
}

/// A mesh without smoothed edges, so that neighbours leave no seam.
fn solid(polygon: &[Pos2], color: Color32) -> Shape {
    let mut mesh = Mesh::default();
    for point in polygon {
        mesh.colored_vertex(*point, color);
    }
    let corners = u32::try_from(polygon.len()).unwrap_or(0);
    for third in 2..corners {
        mesh.add_triangle(0, third - 1, third);
    }
    Shape::mesh(mesh)
}

fn bounds(polygon: &[Pos2]) -> Rect {
    polygon.iter().fold(Rect::NOTHING, |rect, point| rect.union(Rect::from_pos(*point)))
}

/// Multiples of a period that reach from one value past another.
fn steps(from: f32, to: f32, period: f32, phase: f32) -> impl Iterator<Item = f32> {
    let first = ((from - phase) / period).floor() * period + phase;
    std::iter::successors(Some(first), move |at| Some(at + period)).take_while(move |at| *at <= to)
}

fn grid(polygon: &[Pos2], period: f32, phase: f32) -> impl Iterator<Item = Pos2> {
    let rect = bounds(polygon);
    steps(rect.top(), rect.bottom(), period, phase)
        .flat_map(move |y| steps(rect.left(), rect.right(), period, phase).map(move |x| pos2(x, y)))
}

fn lines(polygon: &[Pos2], sides: &[Side], way: Way, period: f32) -> Vec<[Pos2; 2]> {
    let rect = bounds(polygon);
    let (left, right, top, bottom) = (rect.left(), rect.right(), rect.top(), rect.bottom());
    let half = period / 2.0;
    let across: Vec<[Pos2; 2]> = match way {
        Way::Level => steps(top, bottom, period, half).map(|y| [pos2(left, y), pos2(right, y)]).collect(),
        Way::Upright => steps(left, right, period, half).map(|x| [pos2(x, top), pos2(x, bottom)]).collect(),
        Way::Rising => steps(left + top, right + bottom, period, 0.0)
            .map(|sum| [pos2(sum - bottom, bottom), pos2(sum - top, top)])
            .collect(),
        Way::Falling => steps(left - bottom, right - top, period, 0.0)
            .map(|difference| [pos2(difference + top, top), pos2(difference + bottom, bottom)])
            .collect(),
    };
    across.into_iter().filter_map(|ends| clip_line(sides, ends)).collect()
}

/// The sides of a polygon with its clockwise winding made certain.
fn sides(polygon: &[Pos2]) -> Vec<Side> {
    let mut sides: Vec<_> = polygon.iter().copied().zip(polygon.iter().copied().cycle().skip(1)).collect();
    let doubled_area: f32 = sides.iter().map(|(a, b)| a.x * b.y - b.x * a.y).sum();
    if doubled_area < 0.0 {
        for (a, b) in &mut sides {
            std::mem::swap(a, b);
        }
    }
    sides
}

/// How far inside a side a point lies; negative means outside.
fn depth((a, b): Side, point: Pos2) -> f32 {
    (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
}

fn inside(sides: &[Side], point: Pos2) -> bool {
    sides.iter().all(|side| depth(*side, point) >= 0.0)
}

/// The part of a line within a convex polygon (Cyrus–Beck).
fn clip_line(sides: &[Side], [from, to]: [Pos2; 2]) -> Option<[Pos2; 2]> {
    let (mut enter, mut leave) = (0.0_f32, 1.0_f32);
    for side in sides {
        let (start, end) = (depth(*side, from), depth(*side, to));
        match (start >= 0.0, end >= 0.0) {
            (true, true) => {}
            (false, false) => return None,
            (false, true) => enter = enter.max(start / (start - end)),
            (true, false) => leave = leave.min(start / (start - end)),
        }
    }
    (enter < leave).then(|| [from.lerp(to, enter), from.lerp(to, leave)])
}

/// The part of a box within a convex polygon (Sutherland–Hodgman).
fn clip_box(sides: &[Side], square: Rect) -> Vec<Pos2> {
    let mut kept = vec![square.left_top(), square.right_top(), square.right_bottom(), square.left_bottom()];
    for side in sides {
        let corners = std::mem::take(&mut kept);
        for (a, b) in corners.iter().copied().zip(corners.iter().copied().cycle().skip(1)) {
            let (start, end) = (depth(*side, a), depth(*side, b));
            if start >= 0.0 {
                kept.push(a);
            }
            if (start >= 0.0) != (end >= 0.0) {
                kept.push(a.lerp(b, start / (start - end)));
            }
        }
    }
    kept
}
