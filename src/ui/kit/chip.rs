//! The chip of a delegation: where it stands on a proposal, and whether its vote is sealed.
//!
//! **Invariant:** a stand is told by its glyph; colour and fill only repeat it.

use egui::{
    Align2, Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, TextStyle, Ui, Vec2, pos2, vec2,
};

use crate::ui::access;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::theme::{self, Palette};

/// Where a delegation stands on a proposal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StandGlyph {
    /// Supports: a filled circle with a check.
    Support,
    /// Can accept: a hollow circle with a check.
    Accept,
    /// Needs an amendment: a diamond with a plus.
    Amend,
    /// Abstains: a circle with one bar.
    Abstain,
    /// Abstains and declares: a circle with two bars.
    AbstainDeclare,
    /// Opposes: a filled square with a cross.
    Oppose,
    /// Has announced nothing: a padlock.
    Sealed,
}

/// A chip of 48 × 24; a dashed edge means that its vote is sealed, an accent outline that it is ours.
pub fn delegation_chip_ui(
    ui: &mut Ui,
    code: &str,
    stand: StandGlyph,
    sealed: bool,
    ours: bool,
    accessible: &str,
) -> Response {
    let k = theme::scale(ui);
    let response = parts::press(ui, vec2(48.0, 24.0) * k, ui.is_enabled());
    access::named(ui, &response, accessible);

    let rect = response.rect;
    let palette = Palette::of(ui.ctx());
    let (_, edge, fill) = colors(&palette, stand);
    let edge = if response.hovered() { palette.text } else { edge };
    let painter = ui.painter();
    painter.rect_filled(rect, 4, fill);
    if sealed || stand == StandGlyph::Sealed {
        parts::dashed_box(painter, rect, 4.0, Stroke::new(1.0, edge));
    } else {
        painter.rect_stroke(rect, 4, Stroke::new(1.0, edge), StrokeKind::Inside);
    }
    if ours {
        let outline = Stroke::new(2.0, palette.accent);
        painter.rect_stroke(rect.expand(1.0), 5, outline, StrokeKind::Outside);
    }
    let glyph = pos2(rect.left() + 11.5 * k, rect.center().y);
    paint_stand(ui, Rect::from_center_size(glyph, Vec2::splat(14.0 * k)), stand);
    let font = parts::font(ui, &TextStyle::Small, Weight::Bold);
    let line = parts::line(ui, code, font, palette.text, 26.0 * k);
    let middle = pos2(rect.left() + 32.0 * k, rect.center().y);
    parts::put(ui, line, Align2::CENTER_CENTER, middle);
    parts::focus_ring(ui, &response, rect.expand(if ours { 2.0 } else { 0.0 }), 4);
    response
}

/// The glyph alone, as it stands before the label of a group.
pub fn stand_glyph_ui(ui: &mut Ui, stand: StandGlyph, size: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    paint_stand(ui, rect, stand);
    response
}

/// Glyph, edge and fill of a stand.
fn colors(palette: &Palette, stand: StandGlyph) -> (Color32, Color32, Color32) {
    match stand {
        StandGlyph::Support => (palette.ok, palette.ok, palette.ok_soft),
        StandGlyph::Accept => (palette.ok, palette.ok, palette.surface),
        StandGlyph::Amend => (palette.caution, palette.caution, palette.caution_soft),
        StandGlyph::Oppose => (palette.danger, palette.danger, palette.danger_soft),
        StandGlyph::Abstain | StandGlyph::AbstainDeclare | StandGlyph::Sealed => {
            (palette.muted, palette.control, palette.surface)
        }
    }
}

fn paint_stand(ui: &Ui, rect: Rect, stand: StandGlyph) {
    let palette = Palette::of(ui.ctx());
    let (color, _, _) = colors(&palette, stand);
    let pen = Pen { painter: ui.painter(), rect, unit: rect.width() / 16.0 };
    match stand {
        StandGlyph::Support => {
            pen.painter.circle_filled(rect.center(), 7.0 * pen.unit, color);
            pen.line(&[(5.0, 8.3), (7.2, 10.5), (11.0, 6.0)], palette.on_status);
        }
        StandGlyph::Accept => {
            pen.ring(color);
            pen.line(&[(5.0, 8.3), (7.2, 10.5), (11.0, 6.0)], color);
        }
        StandGlyph::Amend => {
            pen.line(&[(8.0, 1.5), (14.5, 8.0), (8.0, 14.5), (1.5, 8.0), (8.0, 1.5)], color);
            pen.line(&[(8.0, 5.0), (8.0, 11.0)], color);
            pen.line(&[(5.0, 8.0), (11.0, 8.0)], color);
        }
        StandGlyph::Abstain => {
            pen.ring(color);
            pen.line(&[(5.0, 8.0), (11.0, 8.0)], color);
        }
        StandGlyph::AbstainDeclare => {
            pen.ring(color);
            pen.line(&[(5.0, 6.5), (11.0, 6.5)], color);
            pen.line(&[(5.0, 9.5), (11.0, 9.5)], color);
        }
        StandGlyph::Oppose => {
            pen.painter.rect_filled(pen.square((1.5, 1.5), (14.5, 14.5)), 1, color);
            pen.line(&[(5.5, 5.5), (10.5, 10.5)], palette.on_status);
            pen.line(&[(10.5, 5.5), (5.5, 10.5)], palette.on_status);
        }
        StandGlyph::Sealed => {
            pen.painter.rect_filled(pen.square((3.0, 7.0), (13.0, 14.0)), 1, color);
            let arch = [(5.3, 7.0), (5.3, 5.0), (6.1, 3.1), (8.0, 2.3), (9.9, 3.1), (10.7, 5.0), (10.7, 7.0)];
            pen.line(&arch, color);
        }
    }
}

/// Draws on a grid of 16 within a square.
struct Pen<'a> {
    painter: &'a Painter,
    rect: Rect,
    unit: f32,
}

impl Pen<'_> {
    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        self.rect.min + vec2(x, y) * self.unit
    }

    fn line(&self, points: &[(f32, f32)], color: Color32) {
        let points = points.iter().map(|point| self.at(*point)).collect();
        self.painter.add(Shape::line(points, Stroke::new(1.5 * self.unit.max(1.0), color)));
    }

    fn ring(&self, color: Color32) {
        let stroke = Stroke::new(1.5 * self.unit.max(1.0), color);
        self.painter.circle_stroke(self.rect.center(), 6.5 * self.unit, stroke);
    }

    fn square(&self, from: (f32, f32), to: (f32, f32)) -> Rect {
        Rect::from_min_max(self.at(from), self.at(to))
    }
}
