//! The plenary's picture, drawn to the size of its rectangle: readable from the back row.
//!
//! **Invariant:** the smallest text is 18 points where the picture is 1080 high; what has no room is counted, not cut away
//! in silence.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align2, Color32, CornerRadius, FontFamily, FontId, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::engine::core::command::NationalLine;
use crate::ui::access;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::parts::put;
use crate::ui::shell::Shared;
use crate::ui::theme::{self, Palette};
use crate::view::frame::PhasePlace;
use crate::view::public::{AdoptedView, PublicView, TileView};
use crate::words::number;

/// The picture that everything is measured by.
const WIDE: f32 = 1456.0;
const HIGH: f32 = 819.0;
/// The smallest size of text: 18 points on a picture of 1080.
const LEAST: f32 = 15.0;

/// What the clock says to the plenary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Countdown {
    /// Digits, or a word.
    pub shown: String,
    /// What stands beside it.
    pub beside: String,
    /// What a screen reader says.
    pub spoken: String,
    /// How little is left.
    pub urgency: Urgency,
}

/// How little time is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// Enough.
    Calm,
    /// The last minute.
    Soon,
    /// It is over, and goes on.
    Past,
}

impl Urgency {
    /// The colour of the digits.
    #[must_use]
    pub fn color(self, palette: &Palette) -> Color32 {
        match self {
            Self::Calm => palette.text,
            Self::Soon => palette.caution,
            Self::Past => palette.danger,
        }
    }
}

/// A place to draw on, measured by the picture.
struct Board<'u> {
    ui: &'u mut Ui,
    palette: Palette,
    rect: Rect,
    /// Points for a unit across, down, and of text.
    across: f32,
    down: f32,
    unit: f32,
}

/// Draws the picture; whether it was clicked twice.
pub(super) fn board_ui(ui: &mut Ui, shared: &Shared, view: &PublicView, countdown: &Countdown) -> bool {
    let rect = ui.max_rect();
    let palette = Palette::of(ui.ctx());
    let (across, down) = (rect.width() / WIDE, rect.height() / HIGH);
    let twice = ui.interact(rect, ui.scope_id().with("picture"), Sense::click()).double_clicked();
    let mut board = Board { ui, palette, rect, across, down, unit: across.min(down) };
    board.fill(0.0, 0.0, WIDE, HIGH, palette.background);
    board.banner(shared, view);
    board.head(view, countdown);
    board.map(view);
    board.middle(shared, view);
    board.ladder(shared, view);
    board.press(shared, view);
    twice
}

impl Board<'_> {
    fn at(&self, x: f32, y: f32) -> Pos2 {
        self.rect.min + vec2(x * self.across, y * self.down)
    }

    fn area(&self, x: f32, y: f32, w: f32, h: f32) -> Rect {
        Rect::from_min_size(self.at(x, y), vec2(w * self.across, h * self.down))
    }

    fn fill(&self, x: f32, y: f32, w: f32, h: f32, color: Color32) {
        self.ui.painter().rect_filled(self.area(x, y, w, h), CornerRadius::ZERO, color);
    }

    fn boxed(&self, rect: Rect, fill: Color32, edge: Color32, width: f32) {
        let radius = CornerRadius::same(3);
        let stroke = Stroke::new(width * self.unit.max(0.5), edge);
        self.ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
    }

    fn font(&self, size: f32, bold: bool) -> FontId {
        let family = if bold { theme::bold_family() } else { FontFamily::Proportional };
        FontId::new((size * self.unit).max(1.0), family)
    }

    /// Lines of text in a width, as many as may be.
    fn lines(&self, text: &str, font: FontId, color: Color32, width: f32, most: usize) -> std::sync::Arc<egui::Galley> {
        let mut job = LayoutJob::default();
        job.append(text, 0.0, TextFormat::simple(font, color));
        job.wrap = TextWrapping { max_width: width.max(1.0), max_rows: most, ..TextWrapping::default() };
        self.ui.painter().layout_job(job)
    }

    /// One line of text, its anchor at a point of the picture.
    fn line(&self, text: &str, at: Pos2, anchor: Align2, font: FontId, color: Color32, width: f32) {
        put(self.ui, self.lines(text, font, color, width, 1), anchor, at);
    }

    /// A name in the accessibility tree for what is painted on an area.
    fn named(&mut self, rect: Rect, salt: impl std::hash::Hash + std::fmt::Debug, name: &str) {
        let response = self.ui.interact(rect, self.ui.scope_id().with(salt), Sense::hover());
        access::named_as(self.ui, &response, egui::accesskit::Role::Label, name);
    }

    fn banner(&mut self, shared: &Shared, view: &PublicView) {
        let palette = self.palette;
        self.fill(0.0, 0.0, WIDE, 36.0, palette.exercise);
        let word = shared.say("exercise-word");
        let bold = self.font(LEAST + 2.0, true);
        let ink = palette.on_exercise;
        self.line(&word, self.at(30.0, 18.0), Align2::LEFT_CENTER, bold.clone(), ink, 200.0 * self.across);
        self.line(&word, self.at(WIDE - 30.0, 18.0), Align2::RIGHT_CENTER, bold, ink, 200.0 * self.across);
        let said = format!("{} · {}", view.frame.title, view.frame.marking);
        let width = 1000.0 * self.across;
        let font = self.font(LEAST + 2.0, false);
        self.line(&said, self.at(WIDE / 2.0, 18.0), Align2::CENTER_CENTER, font, ink, width);
        self.named(self.area(0.0, 0.0, WIDE, 36.0), "banner", &format!("{word}. {said}"));
    }

    fn head(&mut self, view: &PublicView, countdown: &Countdown) {
        let palette = self.palette;
        self.fill(0.0, 36.0, WIDE, 146.0, palette.surface);
        let left = 900.0 * self.across;
        let frame = &view.frame;
        self.line(&frame.title, self.at(30.0, 72.0), Align2::LEFT_CENTER, self.font(34.0, true), palette.text, left);
        let when = format!("{} · {}", frame.turn, frame.exercise_time);
        self.line(&when, self.at(30.0, 106.0), Align2::LEFT_CENTER, self.font(20.0, false), palette.muted, left);
        self.named(self.area(30.0, 50.0, 900.0, 72.0), "title", &format!("{}. {when}", frame.title));

        let color = countdown.urgency.color(&palette);
        let digits = self.lines(&countdown.shown, self.font(62.0, true), color, 420.0 * self.across, 1);
        let room = digits.size().x + 20.0 * self.across;
        put(self.ui, digits, Align2::RIGHT_CENTER, self.at(WIDE - 30.0, 84.0));
        let beside = self.at(WIDE - 30.0, 84.0) - vec2(room, 0.0);
        let font = self.font(20.0, false);
        self.line(&countdown.beside, beside, Align2::RIGHT_CENTER, font, palette.muted, 260.0 * self.across);
        self.named(self.area(960.0, 44.0, 466.0, 80.0), "clock", &countdown.spoken);

        let steps = &view.frame.steps;
        let many = f32::from(u16::try_from(steps.len().max(1)).unwrap_or(1));
        let width = (WIDE - 60.0 - 6.0 * (many - 1.0)) / many;
        let mut x = 30.0;
        for step in steps {
            let rect = self.area(x, 134.0, width, 36.0);
            let now = step.place == PhasePlace::Now;
            let (fill, ink) = if now { (palette.accent, palette.on_accent) } else { (palette.surface, palette.muted) };
            self.boxed(rect, fill, if now { palette.accent } else { palette.stroke }, 1.0);
            let label = self.lines(&step.name, self.font(18.0, now), ink, rect.width() - 40.0 * self.unit, 1);
            if step.place == PhasePlace::Done {
                let left = rect.center().x - label.size().x / 2.0 - 14.0 * self.unit;
                let mark = Rect::from_center_size(pos2(left, rect.center().y), vec2(14.0, 14.0) * self.unit);
                icons::paint(self.ui.painter(), mark, Icon::Check, palette.muted);
            }
            put(self.ui, label, Align2::CENTER_CENTER, rect.center());
            self.named(rect, &step.name, &step.accessible);
            x += width + 6.0;
        }
    }

    fn map(&mut self, view: &PublicView) {
        let columns = view.tiles.iter().map(|tile| tile.place.0).max().map_or(1.0, |most| f32::from(most) + 1.0);
        let rows = view.tiles.iter().map(|tile| tile.place.1).max().map_or(1.0, |most| f32::from(most) + 1.0);
        let room = vec2(500.0 * self.across, 480.0 * self.down);
        let cell = (room.x / columns).min(room.y / rows);
        let gap = cell * 0.06;
        let origin = self.at(30.0, 198.0);
        for tile in &view.tiles {
            let corner = origin + vec2(f32::from(tile.place.0), f32::from(tile.place.1)) * cell;
            self.tile(tile, Rect::from_min_size(corner, vec2(cell - gap, cell - gap)));
        }
        self.legend(view);
    }

    fn tile(&mut self, tile: &TileView, rect: Rect) {
        let palette = self.palette;
        let (fill, ink, edge) = if tile.hit {
            (palette.danger, palette.on_status, palette.danger)
        } else {
            (palette.surface, palette.text, palette.control)
        };
        self.boxed(rect, fill, edge, 1.0);
        let size = rect.height();
        let inner = rect.shrink(size * 0.12);
        let font = FontId::new(size * 0.36, theme::bold_family());
        let code = self.lines(&tile.code, font, ink, inner.width(), 1);
        put(self.ui, code, Align2::LEFT_TOP, inner.left_top() - vec2(0.0, size * 0.06));
        let line = match tile.line {
            Some(NationalLine::Endorse) => Some((Icon::Check, palette.ok)),
            Some(NationalLine::Distance) => Some((Icon::Cross, palette.danger)),
            Some(NationalLine::Silent) | None => None,
        };
        let marks =
            [tile.hit.then_some((Icon::Plus, palette.danger)), tile.spoke.then_some((Icon::Flag, palette.text)), line];
        let mark = size * 0.28;
        let mut x = inner.left();
        for (icon, color) in marks.into_iter().flatten() {
            let place = Rect::from_min_size(pos2(x, inner.bottom() - mark), vec2(mark, mark));
            icons::paint(self.ui.painter(), place, icon, if tile.hit { palette.on_status } else { color });
            x += mark * 1.2;
        }
        self.named(rect, &tile.code, &tile.accessible);
    }

    fn legend(&mut self, view: &PublicView) {
        let palette = self.palette;
        let marks = [
            (Icon::Plus, palette.danger),
            (Icon::Flag, palette.text),
            (Icon::Check, palette.ok),
            (Icon::Cross, palette.danger),
        ];
        let size = 16.0 * self.unit;
        for (place, ((icon, color), said)) in (0_u8..).zip(marks.into_iter().zip(&view.legend)) {
            let (column, row) = (f32::from(place % 2), f32::from(place / 2));
            let at = self.at(30.0 + 250.0 * column, 704.0 + 26.0 * row);
            icons::paint(
                self.ui.painter(),
                Rect::from_center_size(at + vec2(size / 2.0, 0.0), vec2(size, size)),
                icon,
                color,
            );
            let width = 220.0 * self.across;
            let font = self.font(LEAST, false);
            self.line(said, at + vec2(size * 1.5, 0.0), Align2::LEFT_CENTER, font, palette.text, width);
        }
    }

    fn middle(&mut self, shared: &Shared, view: &PublicView) {
        let palette = self.palette;
        let (x, w) = (554.0, 484.0);
        let card = self.area(x, 198.0, w, 176.0);
        self.boxed(card, palette.surface, palette.stroke, 1.0);
        let (kind, title) =
            view.headline.clone().unwrap_or_else(|| (shared.say("public-situation"), shared.say("public-no-news")));
        let inner = (w - 36.0) * self.across;
        let font = self.font(18.0, false);
        self.line(&kind, self.at(x + 18.0, 222.0), Align2::LEFT_CENTER, font, palette.muted, inner);
        let most = if view.also_hit.is_empty() { 4 } else { 3 };
        let headline = self.lines(&title, self.font(25.0, true), palette.text, inner, most);
        self.ui.painter().galley(self.at(x + 18.0, 238.0), headline, palette.text);
        if let Some(also) = view.also_hit.first() {
            let font = self.font(LEAST, false);
            self.line(also, self.at(x + 18.0, 358.0), Align2::LEFT_CENTER, font, palette.muted, inner);
        }
        self.named(card, "headline", &format!("{kind}. {title}. {}", view.also_hit.join(" ")));
        self.adopted(shared, &view.adopted, (x, w));
    }

    fn adopted(&mut self, shared: &Shared, adopted: &[AdoptedView], (x, w): (f32, f32)) {
        let palette = self.palette;
        let card = self.area(x, 390.0, w, 358.0);
        self.boxed(card, palette.surface, palette.stroke, 1.0);
        let font = self.font(22.0, true);
        let head = shared.say("adopted-so-far");
        self.line(&head, self.at(x + 18.0, 418.0), Align2::LEFT_CENTER, font, palette.text, 400.0 * self.across);
        if adopted.is_empty() {
            let nothing = shared.say("nothing-adopted");
            let font = self.font(18.0, false);
            self.line(
                &nothing,
                self.at(x + 18.0, 456.0),
                Align2::LEFT_CENTER,
                font,
                palette.muted,
                440.0 * self.across,
            );
        }
        let most = if adopted.len() > 8 { 7 } else { 8 };
        let mut y = 456.0;
        for own in adopted.iter().take(most) {
            let tile = self.area(x + 18.0, y - 14.0, 52.0, 28.0);
            let fill = palette.category(&own.category);
            self.boxed(tile, fill.unwrap_or(palette.surface), fill.unwrap_or(palette.control), 1.0);
            let ink = if fill.is_some() { palette.on_category } else { palette.text };
            self.line(&own.id, tile.center(), Align2::CENTER_CENTER, self.font(LEAST, true), ink, tile.width());
            let font = self.font(18.0, false);
            let name = self.at(x + 84.0, y);
            self.line(&own.name, name, Align2::LEFT_CENTER, font, palette.text, (w - 84.0 - 104.0) * self.across);
            let when = self.at(x + w - 18.0, y);
            self.line(
                &own.when,
                when,
                Align2::RIGHT_CENTER,
                self.font(LEAST, false),
                palette.muted,
                84.0 * self.across,
            );
            let row = self.area(x + 18.0, y - 16.0, w - 36.0, 32.0);
            self.named(row, (&own.id, &own.when), &format!("{} {}, {}", own.id, own.name, own.when));
            y += 36.0;
        }
        if adopted.len() > most {
            let left = i64::try_from(adopted.len() - most).unwrap_or(0);
            let said = shared.words.with("public-earlier", &[("count", number(left))]);
            let font = self.font(LEAST, false);
            self.line(&said, self.at(x + 84.0, y), Align2::LEFT_CENTER, font, palette.muted, 300.0 * self.across);
        }
    }

    fn ladder(&mut self, shared: &Shared, view: &PublicView) {
        let palette = self.palette;
        let (x, w) = (1069.0, 357.0);
        let head = shared.say("escalation");
        let font = self.font(22.0, true);
        self.line(&head, self.at(x, 212.0), Align2::LEFT_CENTER, font, palette.text, w * self.across);
        let ladder = &view.ladder;
        let many = f32::from(u16::try_from(ladder.rungs.len().max(1)).unwrap_or(1));
        let step = 516.0 / many;
        for (rung, name) in ladder.rungs.iter().enumerate() {
            let above = f32::from(u16::try_from(ladder.rungs.len() - 1 - rung).unwrap_or(0));
            let rect = self.area(x, 232.0 + step * above, w, step - 4.0);
            let now = rung == ladder.current;
            let fill = match rung.cmp(&ladder.current) {
                std::cmp::Ordering::Less => palette.sunken,
                std::cmp::Ordering::Equal => palette.caution_soft,
                std::cmp::Ordering::Greater => palette.surface,
            };
            self.boxed(rect, fill, if now { palette.caution } else { palette.stroke }, if now { 2.5 } else { 1.0 });
            let y = rect.center().y;
            let ink = if now { palette.text } else { palette.muted };
            let digits = pos2(rect.left() + 38.0 * self.across, y);
            self.line(&rung.to_string(), digits, Align2::RIGHT_CENTER, self.font(18.0, true), palette.text, 60.0);
            let label = pos2(rect.left() + 50.0 * self.across, y);
            let room = rect.width() - (if now { 130.0 } else { 60.0 }) * self.across;
            self.line(name, label, Align2::LEFT_CENTER, self.font(18.0, now), ink, room);
            if now {
                let said = shared.say("public-now");
                let end = pos2(rect.right() - 14.0 * self.across, y);
                self.line(&said, end, Align2::RIGHT_CENTER, self.font(18.0, true), palette.caution, 80.0 * self.across);
            }
        }
        self.named(self.area(x, 198.0, w, 550.0), "ladder", &ladder.accessible);
    }

    fn press(&mut self, shared: &Shared, view: &PublicView) {
        let palette = self.palette;
        let Some(line) = &view.press else { return };
        self.fill(0.0, 762.0, WIDE, HIGH - 762.0, palette.text);
        let word = shared.say("public-press");
        let ink = palette.background;
        self.line(&word, self.at(30.0, 790.0), Align2::LEFT_CENTER, self.font(20.0, true), ink, 180.0 * self.across);
        let said = self.lines(&shared.quoted(line), self.font(20.0, false), ink, 1230.0 * self.across, 2);
        let top = self.at(196.0, 790.0) - vec2(0.0, said.size().y / 2.0);
        self.ui.painter().galley(top, said, ink);
        self.named(self.area(0.0, 762.0, WIDE, HIGH - 762.0), "press", &format!("{word}: {line}"));
    }
}
