//! Findings in a scenario file, in words.

use serde::Serialize;

use crate::model::characters::visible;
use crate::scenario::diagnostic::Diagnostic;
use crate::scenario::ron_text::place::line_and_column;
use crate::words::{Arg, Words, number, text};

/// Arguments that select plural forms and are written as numbers.
const NUMBERS: [&str; 9] = ["count", "most", "value", "low", "high", "size", "found", "known", "turns"];

/// A finding as authors read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DiagnosticView {
    /// Stable code.
    pub code: &'static str,
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// Line from 1.
    pub line: usize,
    /// Column from 1.
    pub column: usize,
    /// Address in the document.
    pub path: String,
    /// The address in words.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// The way out.
    pub hint: String,
    /// What may have been meant.
    pub near: Option<String>,
}

/// A finding in words.
#[must_use]
pub fn diagnostic_view(words: &Words, source: &str, diagnostic: &Diagnostic) -> DiagnosticView {
    let code = diagnostic.code.slug();
    let args: Vec<Arg<'_>> = diagnostic.args.iter().map(|(name, value)| (*name, argument(name, value))).collect();
    let (line, column) = line_and_column(source, diagnostic.span.start);
    let hint = diagnostic.near.as_ref().map_or_else(
        || words.with(&format!("found-{code}.hint"), &args),
        |near| words.with("found-near", &[("near", text(near.clone()))]),
    );
    let path = shown(&diagnostic.path.to_string());
    DiagnosticView {
        code,
        severity: diagnostic.severity().slug(),
        line,
        column,
        place: words.with("found-at", &[("path", text(path.clone()))]),
        path,
        message: shown(&words.with(&format!("found-{code}"), &args)),
        hint: shown(&hint),
        near: diagnostic.near.as_deref().map(shown),
    }
}

/// Names and keys come from whoever wrote the file: what hides in them is written out.
fn shown(text: &str) -> String {
    visible(text).into_owned()
}

/// Counts and values are numbers; names stay as they were written, `01` included.
fn argument<'a>(name: &str, value: &'a str) -> fluent_bundle::FluentValue<'a> {
    match value.parse() {
        Ok(value) if NUMBERS.contains(&name) => number(value),
        Ok(_) | Err(_) => text(value),
    }
}
