//! Icons as lines, circles and boxes on a grid of 16, drawn with a stroke of 1.5.
//!
//! **Invariant:** an icon never stands for a word; it stands beside one, in the colour of its text.

use egui::emath::GuiRounding;
use egui::{Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

mod marks;
mod names;

use self::marks::{Mark, Point, marks};

pub use self::names::Icon;

/// Draws an icon into a square, in the colour of the text beside it.
pub fn paint(painter: &Painter, rect: Rect, icon: Icon, color: Color32) {
    let unit = rect.width().min(rect.height()) / 16.0;
    let corner = rect.center() - Vec2::splat(8.0 * unit);
    let origin = corner.round_to_pixels(painter.pixels_per_point());
    let at = |(x, y): Point| origin + vec2(x, y) * unit;
    let stroke = Stroke::new(1.5 * unit.max(1.0), color);
    for mark in marks(icon) {
        match mark {
            Mark::Line(points) => line(painter, points.iter().copied().map(at).collect(), stroke),
            Mark::Loop(points) => {
                let points = points.iter().copied().map(at).collect();
                painter.add(Shape::closed_line(points, stroke));
            }
            Mark::Curve([a, b, c, d]) => {
                line(painter, bend([at(*a), at(*b), at(*c), at(*d)]), stroke);
            }
            Mark::Circle(center, radius) => {
                painter.circle_stroke(at(*center), radius * unit, stroke);
            }
            Mark::Oval(center, (x, y)) => {
                painter.add(Shape::ellipse_stroke(at(*center), vec2(*x, *y) * unit, stroke));
            }
            Mark::Box(from, to) => {
                let rect = Rect::from_min_max(at(*from), at(*to));
                painter.rect_stroke(rect, unit, stroke, StrokeKind::Middle);
            }
        }
    }
}

/// Draws an icon as a part of a layout; it is decoration and has no name of its own.
pub fn icon_ui(ui: &mut Ui, icon: Icon, size: f32, color: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    if ui.is_rect_visible(rect) {
        paint(ui.painter(), rect, icon, color);
    }
    response
}

fn line(painter: &Painter, points: Vec<Pos2>, stroke: Stroke) {
    for end in [points.first(), points.last()].into_iter().flatten() {
        painter.circle_filled(*end, stroke.width / 2.0, stroke.color);
    }
    painter.add(Shape::line(points, stroke));
}

/// Points of a cubic curve (de Casteljau).
fn bend([from, first, second, to]: [Pos2; 4]) -> Vec<Pos2> {
    let at = |part: f32| {
        let middle = first.lerp(second, part);
        let left = from.lerp(first, part).lerp(middle, part);
        left.lerp(middle.lerp(second.lerp(to, part), part), part)
    };
    (0_u8..=12).map(|step| at(f32::from(step) / 12.0)).collect()
}

/// Where a square icon of this size stands at the left end of a row.
#[must_use]
pub fn at_left(rect: Rect, left: f32, size: f32) -> Rect {
    Rect::from_center_size(pos2(rect.left() + left + size / 2.0, rect.center().y), Vec2::splat(size))
}
