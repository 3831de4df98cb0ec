//! `demarche check`: diagnostics of scenario files.

use std::ops::Range;
use std::path::{Path, PathBuf};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

use super::args::Format;
use super::outcome::Outcome;
use super::printing::{print_json, print_line};
use crate::scenario::code::Severity;
use crate::scenario::compile::compile;
use crate::scenario::data::{Data, DataError, DataTexts};
use crate::scenario::diagnostic::Diagnostic;
use crate::scenario::ron_text::place::line_and_column;
use crate::store::document::Document;
use crate::store::error::StoreError;
use crate::view::diagnostics::{DiagnosticView, diagnostic_view};
use crate::words::{Words, number, text};

#[derive(Serialize)]
struct Report {
    schema: u32,
    files: Vec<FileReport>,
}

#[derive(Serialize)]
struct FileReport {
    file: String,
    diagnostics: Vec<DiagnosticView>,
}

/// Checks files.
pub fn check(words: &Words, files: &[PathBuf], format: Format) -> anyhow::Result<Outcome> {
    let data = shipped_data()?;
    let mut problems = false;
    let mut reports = Vec::new();
    for file in files {
        let (source, found) = findings(file, &data)?;
        problems |= found.iter().any(|diagnostic| diagnostic.severity() <= Severity::Warning);
        match format {
            Format::Text => print_findings(words, file, &source, &found)?,
            Format::Json => reports.push(FileReport {
                file: file.display().to_string(),
                diagnostics: found.iter().map(|diagnostic| diagnostic_view(words, &source, diagnostic)).collect(),
            }),
        }
    }
    if format == Format::Json {
        print_json(&Report { schema: 1, files: reports })?;
    }
    Ok(if problems { Outcome::Problems } else { Outcome::Done })
}

/// The program's own data; a fault in it is a fault of the build.
pub fn shipped_data() -> anyhow::Result<Data> {
    Data::read(&DataTexts::shipped())
        .map_err(|error: DataError| StoreError::rulebook(Path::new("assets"), &error).into())
}

fn findings(file: &Path, data: &Data) -> Result<(String, Vec<Diagnostic>), StoreError> {
    match Document::open(file) {
        Ok(document) => Ok((document.text().to_owned(), compile(document.text(), data).1)),
        Err(StoreError::Text { found, legible, .. }) => Ok((legible, vec![*found])),
        Err(error) => Err(error),
    }
}

fn print_findings(words: &Words, file: &Path, source: &str, found: &[Diagnostic]) -> anyhow::Result<()> {
    let name = file.display().to_string();
    for diagnostic in found {
        print_line(&rendered(words, &name, source, diagnostic))?;
        print_line("")?;
    }
    let count =
        |severity| number(i64::try_from(found.iter().filter(|d| d.severity() == severity).count()).unwrap_or(0));
    let args = [
        ("file", text(name)),
        ("errors", count(Severity::Error)),
        ("warnings", count(Severity::Warning)),
        ("notes", count(Severity::Note)),
    ];
    print_line(&words.with(if found.is_empty() { "cli-check-clean" } else { "cli-check-counts" }, &args))
}

fn rendered(words: &Words, file: &str, source: &str, diagnostic: &Diagnostic) -> String {
    let view = diagnostic_view(words, source, diagnostic);
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let (line, _) = line_and_column(source, diagnostic.span.start);
    let window = window(source, line);
    let title = level.primary_title(&view.message).id(view.code);
    let label = if view.path.is_empty() { String::new() } else { view.place.clone() };
    let shown = source.get(window.clone()).unwrap_or_default();
    let span = within(&diagnostic.span, &window, shown);
    let snippet = Snippet::source(shown)
        .path(file)
        .line_start(line.saturating_sub(1).max(1))
        .annotation(AnnotationKind::Primary.span(span).label(&label));
    let group = title.element(snippet).element(Level::HELP.with_name(words.text("cli-hint")).message(&view.hint));
    Renderer::plain().render(&[group])
}

/// The line with its neighbours: enough to recognise the place in a long file.
fn window(source: &str, line: usize) -> Range<usize> {
    let mut starts: Vec<usize> = source.match_indices('\n').map(|(at, _)| at + 1).collect();
    starts.insert(0, 0);
    let start = starts.get(line.saturating_sub(2)).copied().unwrap_or(0);
    let end = starts.get(line + 1).map_or(source.len(), |next| next.saturating_sub(1));
    start..end.max(start)
}

/// A span within a window: never beyond its end, and never through the middle of a character.
fn within(span: &Range<usize>, window: &Range<usize>, shown: &str) -> Range<usize> {
    let place = |at: usize| at.clamp(window.start, window.end) - window.start;
    let start = shown.floor_char_boundary(place(span.start));
    start..shown.ceil_char_boundary(place(span.end)).max(start)
}
