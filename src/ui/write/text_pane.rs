//! The text of a scenario with line numbers and its findings marked where they are.
//!
//! **Invariant:** a frame in which nothing changed goes through the text only to see that.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::text::{CCursor, CCursorRange, LayoutJob, TextFormat};
use egui::text_edit::TextEditOutput;
use egui::{Color32, FontId, Sense, Stroke, TextEdit, TextStyle, Ui, pos2, vec2};

use super::check::{Checked, Edit};
use crate::scenario::code::Severity;
use crate::scenario::diagnostic::Diagnostic;
use crate::ui::shell::Shared;
use crate::ui::theme::{self, Palette};

/// What was made of a text to draw it; made anew when the text, what was found in it or its looks are others.
#[derive(Default)]
pub(super) struct Painted {
    looks: Option<(Palette, FontId)>,
    checked: Option<Arc<Checked>>,
    job: LayoutJob,
    marks: Vec<Mark>,
    /// How many lines there are, and which of them hold a finding, from 0.
    lines: usize,
    bad: BTreeSet<usize>,
}

impl Painted {
    fn fit(&mut self, palette: &Palette, font: &FontId, checked: &Arc<Checked>, text: &str) {
        let as_it_was = self.looks.as_ref().is_some_and(|(known, letters)| known == palette && letters == font)
            && self.checked.as_ref().is_some_and(|known| Arc::ptr_eq(known, checked))
            && self.job.text == text;
        if as_it_was {
            return;
        }
        let edit = Edit::between(&checked.text, text);
        let found = checked.found.iter().enumerate();
        self.marks = found.filter_map(|(place, found)| mark(palette, text, &edit, (place, found))).collect();
        let ends: Vec<usize> = text.match_indices('\n').map(|(end, _)| end).collect();
        self.lines = ends.len() + 1;
        self.bad = self.marks.iter().map(|mark| ends.partition_point(|end| *end < mark.start)).collect();
        self.job = marked(palette, font, text, &self.marks);
        self.looks = Some((*palette, font.clone()));
        self.checked = Some(Arc::clone(checked));
    }
}

/// Draws the text and gives the byte that the cursor stands at; `jump` moves it to a byte.
///
/// The id is that of the text: its cursor and what can be undone belong to it, wherever it is drawn.
pub(super) fn text_pane_ui(
    ui: &mut Ui,
    shared: &Shared,
    id: egui::Id,
    text: &mut String,
    checked: &Arc<Checked>,
    painted: &mut Painted,
    jump: Option<usize>,
) -> Option<usize> {
    let palette = Palette::of(ui.ctx());
    let font = theme::font(ui, &TextStyle::Monospace);
    painted.fit(&palette, &font, checked, text);
    let scroll = egui::ScrollArea::both().id_salt("text").auto_shrink(false);
    let shown = scroll.show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.add_space(4.0);
            let digits = painted.lines.to_string().len().max(4);
            let width = ui.fonts_mut(|fonts| fonts.layout_no_wrap("0".repeat(digits), font.clone(), palette.muted));
            let (column, _) = ui.allocate_exact_size(vec2(width.size().x, 1.0), Sense::hover());
            let mut layouter = |ui: &Ui, buffer: &dyn egui::TextBuffer, _width: f32| {
                painted.fit(&palette, &font, checked, buffer.as_str());
                let job = painted.job.clone();
                ui.fonts_mut(|fonts| fonts.layout_job(job))
            };
            let name = shared.say("scenario-text");
            let undone =
                ui.input(|input| input.modifiers.command && !input.modifiers.shift && input.key_pressed(egui::Key::Z));
            let before = undone.then(|| text.clone());
            let mut output = TextEdit::multiline(text)
                .code_editor()
                .id(id)
                .frame(egui::Frame::new())
                .margin(egui::Margin::ZERO)
                .desired_width(f32::INFINITY)
                .desired_rows(30)
                .layouter(&mut layouter)
                .show(ui);
            output.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &name));
            numbers(ui, &font, column.right(), &output, &painted.bad);
            let hovered = ui.ctx().pointer_hover_pos().filter(|_| output.response.hovered());
            if let Some(at) = hovered {
                let cursor = output.galley.cursor_from_pos(at - output.galley_pos);
                let offset = byte_of(text, cursor.index.into());
                let under = painted.marks.iter().find(|mark| (mark.start..mark.end).contains(&offset));
                if let Some(view) = under.and_then(|mark| checked.views.get(mark.place)) {
                    output.response.clone().response.on_hover_text(format!("{}\n{}", view.message, view.hint));
                }
            }
            if before.is_some_and(|before| before == *text) && output.response.has_focus() {
                undo_further(ui, text, &mut output);
            }
            let cursor = output.cursor_range.map(|range| byte_of(text, range.primary.index.into()));
            if let Some(offset) = jump {
                go_to(ui, text, offset, output);
            }
            cursor
        })
        .inner
    });
    shown.inner
}

/// Undoes until the text is another one: a cursor that was moved is a step of its own, and undoing that alone looks
/// like nothing at all.
fn undo_further(ui: &Ui, text: &mut String, output: &mut TextEditOutput) {
    let mut undoer = output.state.undoer();
    let mut now = (output.cursor_range.unwrap_or_default(), text.clone());
    while now.1 == *text {
        let Some(earlier) = undoer.undo(&now) else { return };
        now = earlier.clone();
    }
    text.clone_from(&now.1);
    output.state.set_undoer(undoer);
    output.state.cursor.set_char_range(Some(now.0));
    output.state.clone().store(ui.ctx(), output.response.id);
}

fn go_to(ui: &mut Ui, text: &str, offset: usize, mut output: TextEditOutput) {
    let characters = text.get(..offset).map_or(0, |before| before.chars().count());
    let cursor = CCursor::new(characters);
    output.state.cursor.set_char_range(Some(CCursorRange::one(cursor)));
    let place = output.galley.pos_from_cursor(cursor).translate(output.galley_pos.to_vec2());
    ui.scroll_to_rect(place.expand2(vec2(0.0, 120.0)), Some(egui::Align::Center));
    output.response.request_focus();
    output.state.store(ui.ctx(), output.response.id);
}

fn byte_of(text: &str, characters: usize) -> usize {
    text.char_indices().nth(characters).map_or(text.len(), |(offset, _)| offset)
}

/// A stretch of text with how it is marked, and which finding it is.
struct Mark {
    place: usize,
    start: usize,
    end: usize,
    color: Color32,
    soft: Color32,
}

/// Where a finding is now; nothing if somebody wrote in it since.
fn mark(palette: &Palette, text: &str, edit: &Edit, (place, diagnostic): (usize, &Diagnostic)) -> Option<Mark> {
    let span = edit.stretch(&diagnostic.span)?;
    let (color, soft) = match diagnostic.severity() {
        Severity::Error => (palette.danger, palette.danger_soft),
        Severity::Warning => (palette.caution, palette.caution_soft),
        Severity::Note => (palette.info, palette.info_soft),
    };
    let start = text.floor_char_boundary(span.start);
    let end = text.ceil_char_boundary(span.end.clamp(start + 1, start + 400));
    Some(Mark { place, start, end, color, soft })
}

/// The text with strings and comments told apart and findings underlined.
fn marked(palette: &Palette, font: &FontId, text: &str, marks: &[Mark]) -> LayoutJob {
    let mut job = LayoutJob::default();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let comment = line.find("//").filter(|place| !line[..*place].contains('"')).map(|place| at + place);
        let end = at + line.len();
        let mut cuts: Vec<usize> = vec![at, end];
        cuts.extend(comment);
        for mark in marks {
            cuts.extend([mark.start, mark.end].into_iter().filter(|cut| (at..end).contains(cut)));
        }
        cuts.sort_unstable();
        cuts.dedup();
        for pair in cuts.windows(2) {
            let &[from, to] = pair else { continue };
            let Some(piece) = text.get(from..to) else { continue };
            let color = if comment.is_some_and(|start| from >= start) { palette.muted } else { palette.text };
            let mut format = TextFormat::simple(font.clone(), color);
            if let Some(mark) = marks.iter().find(|mark| mark.start <= from && to <= mark.end) {
                format.underline = Stroke::new(2.0, mark.color);
                format.background = mark.soft;
            }
            job.append(piece, 0.0, format);
        }
        at = end;
    }
    if text.is_empty() || text.ends_with('\n') {
        job.append("", 0.0, TextFormat::simple(font.clone(), palette.text));
    }
    job.wrap.max_width = f32::INFINITY;
    job
}

/// The numbers of the lines that are seen, each beside its line.
fn numbers(ui: &Ui, font: &FontId, right: f32, output: &TextEditOutput, bad: &BTreeSet<usize>) {
    let palette = Palette::of(ui.ctx());
    let (seen, top) = (ui.clip_rect(), output.galley_pos.y);
    let rows = &output.galley.rows;
    let first = rows.partition_point(|row| top + row.rect().bottom() < seen.top());
    for (line, row) in rows.iter().enumerate().skip(first) {
        let at = top + row.rect().top();
        if at > seen.bottom() {
            return;
        }
        let color = if bad.contains(&line) { palette.danger } else { palette.muted };
        let number = ui.painter().layout_no_wrap((line + 1).to_string(), font.clone(), color);
        ui.painter().galley(pos2(right - number.size().x, at), number, color);
    }
}
