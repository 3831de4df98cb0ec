//! The cases as rows: codes at the left, a bar of the share of runs at each step, how most of them compare at the right.
//!
//! **Invariant:** what the Union did is framed, what most runs did is filled in the accent and larger, so that neither
//! hangs on colour.

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{Align, Align2, Color32, Rect, Sense, Stroke, StrokeKind, TextStyle, Ui, Vec2, pos2, vec2};

use crate::report::record::{CaseView, RecordView, TableView};
use crate::ui::access;
use crate::ui::icons::{self, Icon};
use crate::ui::kit::card::list_card_ui;
use crate::ui::kit::parts::{self, Weight};
use crate::ui::shell::Shared;
use crate::ui::theme::Palette;
use crate::words::text;

/// The heights of a row and of the legend, in points.
const ROW: f32 = 24.0;
const LEGEND: f32 = 28.0;
/// The height of the head where the names of the steps stand in it.
const HEAD: f32 = 66.0;
/// What stays free at either end of a row.
const EDGE: f32 = 12.0;
/// The columns before the steps, with their widths.
const BEFORE: [(&str, f32); 8] = [
    ("record-column-case", 34.0),
    ("record-column-year", 36.0),
    ("record-column-codes", 62.0),
    ("record-column-severity", 66.0),
    ("record-column-known", 108.0),
    ("record-column-government", 44.0),
    ("record-column-partner", 46.0),
    ("record-column-file", 40.0),
];
/// The columns after the steps.
const AFTER: [(&str, f32); 2] = [("record-column-result", 82.0), ("record-column-fold", 40.0)];
/// The narrowest that the column of a step can be.
const LEAST_STEP: f32 = 22.0;

/// Where columns lie within a row.
struct Grid {
    before: Vec<f32>,
    steps: f32,
    step: f32,
    after: Vec<f32>,
}

impl Grid {
    fn new(width: f32, steps: usize) -> Self {
        let run = |from: f32, columns: &[(&str, f32)]| {
            let mut at = from;
            let starts = columns.iter().map(|(_, width)| {
                at += width;
                at - width
            });
            (starts.collect::<Vec<f32>>(), columns.iter().map(|(_, width)| width).sum::<f32>())
        };
        let (before, left) = run(EDGE, &BEFORE);
        let (_, right) = run(0.0, &AFTER);
        let room = width - 2.0 * EDGE - left - right;
        let step = (room / parts::count(steps)).max(LEAST_STEP);
        let (after, _) = run(EDGE + left + step * parts::count(steps), &AFTER);
        Self { before, steps: EDGE + left, step, after }
    }

    /// The cell of a step within a row.
    fn cell(&self, row: Rect, step: usize) -> Rect {
        let left = row.left() + self.steps + self.step * parts::count(step);
        Rect::from_min_size(pos2(left, row.top()), vec2(self.step, row.height()))
    }
}

/// Draws legend, head and rows; `other` says what a triangle means.
pub(super) fn table_ui(ui: &mut Ui, shared: &Shared, view: &RecordView, table: &TableView, other: &str) {
    list_card_ui(ui, |ui| {
        ui.set_width(ui.available_width());
        let grid = Grid::new(ui.available_width(), view.steps.len());
        legend_ui(ui, shared, other);
        head_ui(ui, shared, &grid, view);
        for case in &table.cases {
            row_ui(ui, &grid, case);
        }
        if !fits(ui, &grid, &view.heads) {
            let numbered: Vec<String> =
                view.steps.iter().enumerate().map(|(at, name)| format!("{at} {name}")).collect();
            ui.horizontal_wrapped(|ui| {
                ui.add_space(EDGE);
                ui.label(crate::ui::fonts::muted(ui, numbered.join(" · ")));
            });
            ui.add_space(6.0);
        }
    });
}

fn head_ui(ui: &mut Ui, shared: &Shared, grid: &Grid, view: &RecordView) {
    let named = fits(ui, grid, &view.heads);
    let height = if named { HEAD } else { HEAD - 16.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let numbered: Vec<String> = view.steps.iter().enumerate().map(|(at, name)| format!("{at} {name}")).collect();
    let name = shared.words.with("record-columns-name", &[("steps", text(numbered.join(", ")))]);
    access::named_as(ui, &response, Role::Label, &name);
    let palette = Palette::of(ui.ctx());
    let fixed = BEFORE.iter().zip(&grid.before).chain(AFTER.iter().zip(&grid.after));
    for ((id, width), left) in fixed {
        wrapped(ui, &shared.say(id), palette.muted, rect.left() + left, rect.bottom() - 4.0, width - 4.0);
    }
    for (at, name) in view.heads.iter().enumerate() {
        let cell = grid.cell(rect, at);
        let font = parts::font(ui, &TextStyle::Small, Weight::Bold);
        let number = parts::line(ui, &at.to_string(), font, palette.text, cell.width());
        if named {
            parts::put(ui, number, Align2::LEFT_TOP, pos2(cell.left() + 5.0, rect.top() + 4.0));
            wrapped(ui, name, palette.muted, cell.left() + 5.0, rect.bottom() - 4.0, cell.width() - 6.0);
        } else {
            parts::put(ui, number, Align2::LEFT_BOTTOM, pos2(cell.left() + 5.0, rect.bottom() - 4.0));
        }
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.control));
    response.on_hover_text(format!("{}\n{}", numbered.join("\n"), shared.say("record-codes-hint")));
}

/// Whether the names of the steps stand over their columns without a word being broken.
fn fits(ui: &Ui, grid: &Grid, steps: &[String]) -> bool {
    let font = parts::font(ui, &parts::micro(), Weight::Regular);
    let wide = |word: &str| parts::line(ui, word, font.clone(), Color32::TRANSPARENT, f32::INFINITY).size().x;
    steps.iter().flat_map(|name| name.split_whitespace()).all(|word| wide(word) <= grid.step - 6.0)
}

/// A few words over at most three lines, with the lowest on `bottom`.
fn wrapped(ui: &Ui, words: &str, color: Color32, left: f32, bottom: f32, width: f32) {
    let font = parts::font(ui, &parts::micro(), Weight::Regular);
    let mut job = LayoutJob::simple(words.to_owned(), font, color, width.max(1.0));
    job.wrap.max_rows = 3;
    job.halign = Align::LEFT;
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(pos2(left, bottom - galley.size().y), galley, color);
}

fn row_ui(ui: &mut Ui, grid: &Grid, case: &CaseView) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    access::named_as(ui, &response, Role::Label, &case.sentence);
    if ui.is_rect_visible(rect) {
        let palette = Palette::of(ui.ctx());
        if case.missed {
            ui.painter().rect_filled(rect, 0, palette.danger_soft);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.stroke));
        codes(ui, grid, rect, case);
        bars(ui, grid, rect, case);
        result(ui, grid, rect, case);
    }
    response.on_hover_text(format!("{}\n{}", case.sentence, case.told));
}

fn codes(ui: &Ui, grid: &Grid, rect: Rect, case: &CaseView) {
    let palette = Palette::of(ui.ctx());
    // On a soft fill the secondary colour would be too faint.
    let second = if case.missed { palette.text } else { palette.muted };
    let severity = case.severity.to_string();
    let cells = [
        (case.number.as_str(), Weight::Bold, palette.text),
        (case.year.as_str(), Weight::Regular, second),
        (case.codes.as_str(), Weight::Regular, second),
        (severity.as_str(), Weight::Regular, palette.text),
        (case.known.as_str(), Weight::Regular, palette.text),
    ];
    for (((words, weight, color), left), (_, width)) in cells.into_iter().zip(&grid.before).zip(&BEFORE) {
        cell(ui, words, weight, color, pos2(rect.left() + left, rect.center().y), width - 6.0);
    }
    if let Some(left) = grid.before.get(3) {
        let bar = Rect::from_min_size(pos2(rect.left() + left + 24.0, rect.center().y - 4.0), vec2(34.0, 8.0));
        ui.painter().rect_filled(bar, 0, palette.sunken);
        let filled = bar.width() * parts::between(case.severity, 0, 100);
        ui.painter().rect_filled(bar.with_max_x(bar.left() + filled), 0, palette.muted);
    }
    for (holds, left) in case.marks.iter().zip(grid.before.iter().skip(5)) {
        let middle = pos2(rect.left() + left + 16.0, rect.center().y);
        if *holds {
            let square = Rect::from_center_size(middle, Vec2::splat(12.0));
            icons::paint(ui.painter(), square, Icon::Check, palette.text);
        } else {
            cell(ui, "–", Weight::Regular, second, middle - vec2(3.0, 0.0), 12.0);
        }
    }
}

fn bars(ui: &Ui, grid: &Grid, rect: Rect, case: &CaseView) {
    let palette = Palette::of(ui.ctx());
    let painter = ui.painter();
    for (at, runs) in case.runs.iter().enumerate() {
        let cell = grid.cell(rect, at);
        let is_mode = at == case.mode;
        if *runs > 0 {
            let width = ((cell.width() - 12.0) * parts::between(*runs, 0, case.all)).max(2.0);
            let (height, fill) = if is_mode { (10.0, palette.accent) } else { (6.0, palette.control) };
            let corner = pos2(cell.left() + 5.0, cell.center().y - height / 2.0);
            painter.rect_filled(Rect::from_min_size(corner, vec2(width, height)), 1, fill);
        }
        if at == case.real {
            let frame = cell.shrink2(vec2(1.5, 3.0));
            painter.rect_stroke(frame, 3, Stroke::new(2.0, palette.text), StrokeKind::Inside);
        }
        if at == case.other && case.other != case.mode {
            let tip = pos2(cell.right() - 8.0, cell.center().y + 4.0);
            parts::pointer(painter, tip, 0.8, palette.surface, Stroke::new(1.2, palette.text));
        }
    }
}

fn result(ui: &Ui, grid: &Grid, rect: Rect, case: &CaseView) {
    let palette = Palette::of(ui.ctx());
    let (icon, color) = if case.missed { (Icon::Warning, palette.danger) } else { (Icon::Check, palette.ok) };
    let [Some(left), Some(fold)] = [grid.after.first(), grid.after.last()] else { return };
    let at = pos2(rect.left() + left + 4.0, rect.center().y);
    let square = Rect::from_center_size(at + vec2(6.0, 0.0), Vec2::splat(12.0));
    icons::paint(ui.painter(), square, icon, color);
    cell(ui, &case.verdict, Weight::Regular, color, at + vec2(16.0, 0.0), 62.0);
    let middle = pos2(rect.left() + fold + 14.0, rect.center().y);
    let letter = Rect::from_center_size(middle, vec2(18.0, 16.0));
    ui.painter().rect_stroke(letter, 2, Stroke::new(1.0, palette.control), StrokeKind::Inside);
    let font = parts::font(ui, &parts::micro(), Weight::Bold);
    parts::put(ui, parts::line(ui, &case.fold, font, palette.text, 16.0), Align2::CENTER_CENTER, middle);
}

fn cell(ui: &Ui, words: &str, weight: Weight, color: Color32, at: egui::Pos2, width: f32) {
    let line = parts::line(ui, words, parts::font(ui, &TextStyle::Small, weight), color, width);
    parts::put(ui, line, Align2::LEFT_CENTER, at);
}

fn legend_ui(ui: &mut Ui, shared: &Shared, other: &str) {
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.add_space(EDGE);
        for (place, id) in
            ["record-legend-real", "record-legend-mode", "record-legend-others", other].iter().enumerate()
        {
            let (rect, _) = ui.allocate_exact_size(vec2(24.0, LEGEND - 8.0), Sense::hover());
            sample(ui, rect, place);
            ui.label(crate::ui::fonts::muted(ui, shared.say(id)));
            ui.add_space(8.0);
        }
    });
    ui.add_space(6.0);
}

/// What a sign of the rows looks like.
fn sample(ui: &Ui, rect: Rect, place: usize) {
    let palette = Palette::of(ui.ctx());
    let painter = ui.painter();
    let middle = rect.center();
    match place {
        0 => {
            let frame = Rect::from_center_size(middle, vec2(24.0, 16.0));
            painter.rect_stroke(frame, 3, Stroke::new(2.0, palette.text), StrokeKind::Inside);
        }
        1 => {
            painter.rect_filled(Rect::from_center_size(middle, vec2(24.0, 10.0)), 1, palette.accent);
        }
        2 => {
            painter.rect_filled(Rect::from_center_size(middle, vec2(18.0, 6.0)), 1, palette.control);
        }
        _ => {
            let stroke = Stroke::new(1.2, palette.text);
            parts::pointer(painter, middle + vec2(6.0, 4.0), 0.8, palette.surface, stroke);
        }
    }
}
