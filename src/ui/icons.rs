//! Icons as lines, circles and boxes on a grid of 16, drawn with a stroke of 1.5.
//!
//! **Invariant:** an icon never stands for a word; it stands beside one, in the colour of its text.

use egui::emath::GuiRounding;
use egui::epaint::CubicBezierShape;
use egui::{
    Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2,
};

/// The icons of the program, named after what they mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Icon {
    /// What has happened: a page of news.
    Situation,
    /// The ledger of evidence: a magnifier.
    Evidence,
    /// The toolbox of measures.
    Toolbox,
    /// The table at which proposals lie.
    Table,
    /// Messages between delegations.
    Messages,
    /// A brief or text to read.
    Brief,
    /// A note that somebody wrote.
    Note,
    /// Help.
    Help,
    /// The home screen.
    Home,
    /// Start, release or play.
    Play,
    /// Pause.
    Pause,
    /// One step back.
    Back,
    /// On to the next.
    Forward,
    /// Secret or sealed.
    Lock,
    /// Seen by somebody, or to be revealed.
    Eye,
    /// Done or fulfilled.
    Check,
    /// Against, failed, or close.
    Cross,
    /// Needs attention.
    Warning,
    /// Worth knowing.
    Info,
    /// A person or delegation.
    Person,
    /// Edit or write.
    Pencil,
    /// Add.
    Plus,
    /// A branch of time, what if.
    Branch,
    /// A file.
    File,
    /// A folder.
    Folder,
    /// An observation.
    Flag,
    /// Time.
    Clock,
    /// Undo.
    Undo,
    /// Find.
    Search,
    /// Save.
    Save,
    /// Not open.
    Closed,
    /// Opens downwards.
    Down,
    /// Opens to the right.
    Right,
    /// As a table.
    Rows,
    /// A bookmark.
    Bookmark,
    /// Skip.
    Skip,
    /// Hold.
    Hold,
    /// The projector.
    Screen,
}

type Point = (f32, f32);

/// One stroke of an icon, in units of the grid.
enum Mark {
    Line(&'static [Point]),
    Loop(&'static [Point]),
    Curve([Point; 4]),
    Circle(Point, f32),
    Oval(Point, Point),
    Box(Point, Point),
}

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
                line(painter, bend([at(*a), at(*b), at(*c), at(*d)]), stroke)
            }
            Mark::Circle(center, radius) => {
                painter.circle_stroke(at(*center), radius * unit, stroke);
            }
            Mark::Oval(center, (x, y)) => {
                painter.add(Shape::ellipse_stroke(
                    at(*center),
                    vec2(*x, *y) * unit,
                    stroke,
                ));
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

fn bend(points: [Pos2; 4]) -> Vec<Pos2> {
    let shape = CubicBezierShape {
        points,
        closed: false,
        fill: Color32::default(),
        stroke: Stroke::NONE.into(),
    };
    (0_u8..=12)
        .map(|step| shape.sample(f32::from(step) / 12.0))
        .collect()
}

#[expect(clippy::too_many_lines, reason = "one table, a drawing per icon")]
fn marks(icon: Icon) -> &'static [Mark] {
    use Mark::{Box, Circle, Curve, Line, Loop, Oval};
    match icon {
        Icon::Situation => &[
            Box((2.0, 3.0), (14.0, 13.0)),
            Line(&[(4.5, 6.0), (11.5, 6.0)]),
            Line(&[(4.5, 8.5), (11.5, 8.5)]),
            Line(&[(4.5, 11.0), (8.5, 11.0)]),
        ],
        Icon::Evidence | Icon::Search => {
            &[Circle((7.0, 7.0), 4.5), Line(&[(10.5, 10.5), (14.0, 14.0)])]
        }
        Icon::Toolbox => &[
            Box((2.0, 5.0), (14.0, 13.0)),
            Line(&[(6.0, 5.0), (6.0, 3.0), (10.0, 3.0), (10.0, 5.0)]),
            Line(&[(2.0, 9.0), (14.0, 9.0)]),
        ],
        Icon::Table => &[
            Oval((8.0, 6.0), (6.0, 3.0)),
            Line(&[(4.5, 8.5), (3.5, 13.0)]),
            Line(&[(11.5, 8.5), (12.5, 13.0)]),
            Line(&[(8.0, 9.0), (8.0, 13.0)]),
        ],
        Icon::Messages => &[Loop(&[
            (2.0, 3.0),
            (14.0, 3.0),
            (14.0, 11.0),
            (7.0, 11.0),
            (4.0, 13.5),
            (4.0, 11.0),
            (2.0, 11.0),
        ])],
        Icon::Brief => &[
            Loop(&[
                (4.0, 2.0),
                (10.0, 2.0),
                (12.5, 4.5),
                (12.5, 14.0),
                (4.0, 14.0),
            ]),
            Line(&[(6.0, 7.0), (10.5, 7.0)]),
            Line(&[(6.0, 9.5), (10.5, 9.5)]),
        ],
        Icon::Note => &[
            Loop(&[
                (3.0, 3.0),
                (13.0, 3.0),
                (13.0, 10.0),
                (10.0, 13.0),
                (3.0, 13.0),
            ]),
            Line(&[(10.0, 13.0), (10.0, 10.0), (13.0, 10.0)]),
            Line(&[(5.5, 6.5), (10.5, 6.5)]),
        ],
        Icon::Help => &[
            Circle((8.0, 8.0), 6.0),
            Curve([(6.2, 6.6), (6.2, 4.3), (9.8, 4.3), (9.8, 6.6)]),
            Curve([(9.8, 6.6), (9.8, 7.8), (8.0, 7.7), (8.0, 9.2)]),
            Line(&[(8.0, 11.2), (8.0, 11.4)]),
        ],
        Icon::Home => &[
            Line(&[(2.5, 8.0), (8.0, 3.0), (13.5, 8.0)]),
            Line(&[(4.0, 7.5), (4.0, 13.0), (12.0, 13.0), (12.0, 7.5)]),
        ],
        Icon::Play => &[Loop(&[(5.0, 3.5), (12.0, 8.0), (5.0, 12.5)])],
        Icon::Pause => &[
            Line(&[(5.5, 3.5), (5.5, 12.5)]),
            Line(&[(10.5, 3.5), (10.5, 12.5)]),
        ],
        Icon::Back => &[Line(&[(10.0, 3.0), (5.0, 8.0), (10.0, 13.0)])],
        Icon::Forward => &[
            Line(&[(3.0, 8.0), (13.0, 8.0)]),
            Line(&[(9.0, 4.0), (13.0, 8.0), (9.0, 12.0)]),
        ],
        Icon::Lock => &[
            Box((3.5, 7.0), (12.5, 13.5)),
            Line(&[(5.5, 7.0), (5.5, 5.0)]),
            Curve([(5.5, 5.0), (5.5, 1.7), (10.5, 1.7), (10.5, 5.0)]),
            Line(&[(10.5, 5.0), (10.5, 7.0)]),
        ],
        Icon::Eye => &[
            Curve([(1.5, 8.0), (3.5, 5.0), (5.5, 3.8), (8.0, 3.8)]),
            Curve([(8.0, 3.8), (10.5, 3.8), (12.5, 5.0), (14.5, 8.0)]),
            Curve([(14.5, 8.0), (12.5, 11.0), (10.5, 12.2), (8.0, 12.2)]),
            Curve([(8.0, 12.2), (5.5, 12.2), (3.5, 11.0), (1.5, 8.0)]),
            Circle((8.0, 8.0), 2.0),
        ],
        Icon::Check => &[Line(&[(3.0, 8.5), (6.5, 12.0), (13.0, 4.5)])],
        Icon::Cross => &[
            Line(&[(4.0, 4.0), (12.0, 12.0)]),
            Line(&[(12.0, 4.0), (4.0, 12.0)]),
        ],
        Icon::Warning => &[
            Loop(&[(8.0, 2.5), (14.5, 13.5), (1.5, 13.5)]),
            Line(&[(8.0, 6.5), (8.0, 9.7)]),
            Line(&[(8.0, 11.6), (8.0, 11.8)]),
        ],
        Icon::Info => &[
            Circle((8.0, 8.0), 6.0),
            Line(&[(8.0, 7.3), (8.0, 11.0)]),
            Line(&[(8.0, 5.0), (8.0, 5.2)]),
        ],
        Icon::Person => &[
            Circle((8.0, 5.0), 2.5),
            Curve([(3.0, 14.0), (3.0, 11.0), (5.0, 9.5), (8.0, 9.5)]),
            Curve([(8.0, 9.5), (11.0, 9.5), (13.0, 11.0), (13.0, 14.0)]),
        ],
        Icon::Pencil => &[Loop(&[
            (3.0, 13.0),
            (3.7, 10.2),
            (11.0, 3.0),
            (13.0, 5.0),
            (5.8, 12.2),
        ])],
        Icon::Plus => &[
            Line(&[(8.0, 3.0), (8.0, 13.0)]),
            Line(&[(3.0, 8.0), (13.0, 8.0)]),
        ],
        Icon::Branch => &[
            Circle((4.0, 3.5), 1.5),
            Circle((4.0, 12.5), 1.5),
            Circle((12.0, 5.5), 1.5),
            Line(&[(4.0, 5.0), (4.0, 11.0)]),
            Curve([(12.0, 7.0), (12.0, 9.5), (8.0, 9.0), (4.5, 10.5)]),
        ],
        Icon::File => &[Loop(&[
            (4.0, 2.0),
            (10.0, 2.0),
            (12.5, 4.5),
            (12.5, 14.0),
            (4.0, 14.0),
        ])],
        Icon::Folder => &[Loop(&[
            (2.0, 3.5),
            (6.0, 3.5),
            (7.5, 5.5),
            (14.0, 5.5),
            (14.0, 13.0),
            (2.0, 13.0),
        ])],
        Icon::Flag => &[
            Line(&[(4.0, 14.0), (4.0, 2.5)]),
            Line(&[
                (4.0, 3.0),
                (12.0, 3.0),
                (10.0, 5.5),
                (12.0, 8.0),
                (4.0, 8.0),
            ]),
        ],
        Icon::Clock => &[
            Circle((8.0, 8.0), 6.0),
            Line(&[(8.0, 4.5), (8.0, 8.0), (10.5, 9.5)]),
        ],
        Icon::Undo => &[
            Line(&[(5.5, 3.0), (2.5, 6.0), (5.5, 9.0)]),
            Line(&[(3.0, 6.0), (9.5, 6.0)]),
            Curve([(9.5, 6.0), (14.2, 6.0), (14.2, 13.0), (9.5, 13.0)]),
            Line(&[(9.5, 13.0), (6.0, 13.0)]),
        ],
        Icon::Save => &[
            Loop(&[
                (2.5, 2.5),
                (11.0, 2.5),
                (13.5, 5.0),
                (13.5, 13.5),
                (2.5, 13.5),
            ]),
            Line(&[(5.0, 2.5), (5.0, 5.5), (10.0, 5.5), (10.0, 2.5)]),
            Line(&[(5.0, 13.5), (5.0, 9.5), (11.0, 9.5), (11.0, 13.5)]),
        ],
        Icon::Closed => &[Circle((8.0, 8.0), 6.0), Line(&[(4.0, 12.0), (12.0, 4.0)])],
        Icon::Down => &[Line(&[(3.5, 6.0), (8.0, 10.5), (12.5, 6.0)])],
        Icon::Right => &[Line(&[(6.0, 3.0), (11.0, 8.0), (6.0, 13.0)])],
        Icon::Rows => &[
            Line(&[(2.0, 4.0), (14.0, 4.0)]),
            Line(&[(2.0, 8.0), (14.0, 8.0)]),
            Line(&[(2.0, 12.0), (14.0, 12.0)]),
            Line(&[(6.0, 4.0), (6.0, 12.0)]),
        ],
        Icon::Bookmark => &[Loop(&[
            (4.5, 2.5),
            (11.5, 2.5),
            (11.5, 13.5),
            (8.0, 10.5),
            (4.5, 13.5),
        ])],
        Icon::Skip => &[
            Loop(&[(3.5, 4.0), (9.5, 8.0), (3.5, 12.0)]),
            Line(&[(12.0, 4.0), (12.0, 12.0)]),
        ],
        Icon::Hold => &[
            Circle((8.0, 8.0), 6.0),
            Line(&[(6.5, 5.5), (6.5, 10.5)]),
            Line(&[(9.5, 5.5), (9.5, 10.5)]),
        ],
        Icon::Screen => &[
            Box((2.0, 3.0), (14.0, 11.0)),
            Line(&[(8.0, 11.0), (8.0, 13.5)]),
            Line(&[(5.0, 13.5), (11.0, 13.5)]),
        ],
    }
}

/// Where a square icon of this size stands at the left end of a row.
#[must_use]
pub fn at_left(rect: Rect, left: f32, size: f32) -> Rect {
    Rect::from_center_size(
        pos2(rect.left() + left + size / 2.0, rect.center().y),
        Vec2::splat(size),
    )
}
