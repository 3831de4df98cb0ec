//! The text of a scenario with line numbers and its findings marked where they are.

use egui::text::{CCursor, CCursorRange, LayoutJob, TextFormat};
use egui::{Color32, FontId, Stroke, TextEdit, TextStyle, Ui};

use crate::scenario::code::Severity;
use crate::scenario::diagnostic::Diagnostic;
use crate::scenario::ron_text::place::line_and_column;
use crate::ui::shell::Shared;
use crate::ui::theme::{self, Palette};
use crate::view::diagnostics::DiagnosticView;

/// Draws the text and gives the byte that the cursor stands at; `jump` moves it to a byte.
///
/// The id is that of the text: its cursor and what can be undone belong to it, wherever it is drawn.
pub fn text_pane_ui(
    ui: &mut Ui,
    shared: &Shared,
    id: egui::Id,
    text: &mut String,
    found: &[Diagnostic],
    views: &[DiagnosticView],
    jump: Option<usize>,
) -> Option<usize> {
    let palette = Palette::of(ui.ctx());
    let font = theme::font(ui, &TextStyle::Monospace);
    let marks: Vec<Mark> = found.iter().map(|diagnostic| mark(&palette, text, diagnostic)).collect();
    let scroll = egui::ScrollArea::both().id_salt("text").auto_shrink(false);
    let shown = scroll.show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.add_space(4.0);
            ui.label(numbers(&palette, &font, text, found));
            let job_font = font.clone();
            let mut layouter = |ui: &Ui, buffer: &dyn egui::TextBuffer, _width: f32| {
                let job = marked(&palette, &job_font, buffer.as_str(), &marks);
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
            let hovered = ui.ctx().pointer_hover_pos().filter(|_| output.response.hovered());
            if let Some(at) = hovered {
                let cursor = output.galley.cursor_from_pos(at - output.galley_pos);
                let offset = byte_of(text, cursor.index.into());
                if let Some(place) = found.iter().position(|d| d.span.contains(&offset))
                    && let Some(view) = views.get(place)
                {
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
fn undo_further(ui: &Ui, text: &mut String, output: &mut egui::text_edit::TextEditOutput) {
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

fn go_to(ui: &mut Ui, text: &str, offset: usize, mut output: egui::text_edit::TextEditOutput) {
    let characters = text.get(..offset).map_or(0, |before| before.chars().count());
    let cursor = CCursor::new(characters);
    output.state.cursor.set_char_range(Some(CCursorRange::one(cursor)));
    let place = output.galley.pos_from_cursor(cursor).translate(output.galley_pos.to_vec2());
    ui.scroll_to_rect(place.expand2(egui::vec2(0.0, 120.0)), Some(egui::Align::Center));
    output.response.request_focus();
    output.state.store(ui.ctx(), output.response.id);
}

fn byte_of(text: &str, characters: usize) -> usize {
    text.char_indices().nth(characters).map_or(text.len(), |(offset, _)| offset)
}

/// A stretch of text with how it is marked.
struct Mark {
    start: usize,
    end: usize,
    color: Color32,
    soft: Color32,
}

fn mark(palette: &Palette, text: &str, diagnostic: &Diagnostic) -> Mark {
    let (color, soft) = match diagnostic.severity() {
        Severity::Error => (palette.danger, palette.danger_soft),
        Severity::Warning => (palette.caution, palette.caution_soft),
        Severity::Note => (palette.info, palette.info_soft),
    };
    let start = text.floor_char_boundary(diagnostic.span.start);
    let end = text.ceil_char_boundary(diagnostic.span.end.clamp(start + 1, start + 400));
    Mark { start, end, color, soft }
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

fn numbers(palette: &Palette, font: &FontId, text: &str, found: &[Diagnostic]) -> LayoutJob {
    let bad: Vec<usize> = found.iter().map(|diagnostic| line_and_column(text, diagnostic.span.start).0).collect();
    let lines = text.matches('\n').count() + 1;
    let mut job = LayoutJob::default();
    for line in 1..=lines {
        let color = if bad.contains(&line) { palette.danger } else { palette.muted };
        let ending = if line == lines { "" } else { "\n" };
        job.append(&format!("{line:>4}{ending}"), 0.0, TextFormat::simple(font.clone(), color));
    }
    job
}
