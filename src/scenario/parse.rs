//! From bytes to a document: limits, brackets, fields, types.
//!
//! **Invariant:** reports as many findings as it can tell apart, each where it is.

use std::collections::BTreeSet;

use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::code::Code;
use super::diagnostic::{Diagnostic, nearest};
use super::doc::ScenarioDoc;
use super::faults;
use super::limits::{MAX_BYTES, MAX_DIAGNOSTICS, MAX_ITEMS};
use super::repair::{Repair, blank_field, repair};
use super::ron_text::blame::runs_on;
use super::ron_text::fault::{Endless, Fault};
use super::ron_text::place::offset_of;
use super::ron_text::read::read;
use super::ron_text::tree::{Field, Kind, Node};
use super::syntax::finding;

/// What some editors put at the beginning of a file.
pub const BYTE_ORDER_MARK: char = '\u{feff}';

/// A document with the tree of its text.
pub struct Parsed {
    /// The document, if the text holds one.
    pub doc: Option<ScenarioDoc>,
    /// The tree, if the brackets match.
    pub tree: Option<Node>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
}

/// Takes bytes for text, within the limits and without a byte order mark.
///
/// # Errors
/// Why the bytes cannot be a scenario.
pub fn text_of(bytes: &[u8]) -> Result<&str, Diagnostic> {
    if bytes.len() > MAX_BYTES {
        return Err(Diagnostic::new(Code::TooLarge, 0..0).with("size", &bytes.len()).with("most", &MAX_BYTES));
    }
    if is_utf_16(bytes) {
        return Err(Diagnostic::new(Code::NotText, 0..0).with("what", &"utf-16"));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_text(bytes, "bytes", error.valid_up_to()))?;
    if let Some(offset) = text.find('\0') {
        return Err(not_text(bytes, "zero", offset));
    }
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    if text.trim().is_empty() {
        return Err(Diagnostic::new(Code::EmptyFile, 0..0));
    }
    Ok(text)
}

/// What can be shown of bytes that are no text, so that a finding has a place to point at.
#[must_use]
pub fn legible(bytes: &[u8], found: &Diagnostic) -> String {
    if found.span.is_empty() { String::new() } else { String::from_utf8_lossy(bytes).into_owned() }
}

/// What is wrong with the bytes from a place on, before which they are text.
fn not_text(bytes: &[u8], what: &'static str, offset: usize) -> Diagnostic {
    let line = bytes.iter().take(offset).filter(|byte| **byte == b'\n').count() + 1;
    Diagnostic::new(Code::NotText, offset..offset + 1).with("what", &what).with("line", &line)
}

/// Whether every other of the first bytes is zero, or the mark of UTF-16 stands before them.
fn is_utf_16(bytes: &[u8]) -> bool {
    let start = bytes.get(..64).unwrap_or(bytes);
    let zeros = |from| start.len() > 3 && start.iter().skip(from).step_by(2).all(|byte| *byte == 0);
    bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") || zeros(0) || zeros(1)
}

/// Parses a scenario's text.
#[must_use]
pub fn parse(text: &str) -> Parsed {
    if let Err(diagnostic) = text_of(text.as_bytes()) {
        return Parsed { doc: None, tree: None, diagnostics: vec![diagnostic] };
    }
    let tree = match read(text) {
        Ok(tree) => tree,
        Err(fault) => return Parsed { doc: None, tree: None, diagnostics: vec![faults::finding(fault)] },
    };
    let mut diagnostics = Vec::new();
    inspect(&tree, &mut diagnostics);
    let doc = if diagnostics.is_empty() { deserialize(text, &tree, &mut diagnostics) } else { None };
    Parsed { doc, tree: Some(tree), diagnostics }
}

/// Reads one of the program's own data files.
///
/// # Errors
/// The reader's message with line and column.
pub fn read_data<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    options().from_str(text).map_err(|error| error.to_string())
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Finds duplicate fields and lists that are too long.
fn inspect(node: &Node, diagnostics: &mut Vec<Diagnostic>) {
    if diagnostics.len() >= MAX_DIAGNOSTICS {
        return;
    }
    match &node.kind {
        Kind::Leaf => {}
        Kind::Items(items) => {
            if items.len() > MAX_ITEMS {
                let span = node.span.start..node.span.start + 1;
                diagnostics.push(Diagnostic::new(Code::TooMany, span).with("most", &MAX_ITEMS).with("what", &"items"));
            }
            for item in items {
                inspect(item, diagnostics);
            }
        }
        Kind::Fields(fields) => {
            let mut names = BTreeSet::new();
            for field in fields {
                if !names.insert(&field.name) {
                    let found = Diagnostic::new(Code::DuplicateField, field.name_span.clone());
                    diagnostics.push(found.with("name", &field.name));
                }
                inspect(&field.node, diagnostics);
            }
        }
    }
}

/// Deserializes; what is wrong is reported, taken out and stepped over where possible, so that all of it is found.
fn deserialize(text: &str, tree: &Node, diagnostics: &mut Vec<Diagnostic>) -> Option<ScenarioDoc> {
    let mut text = text.replacen(BYTE_ORDER_MARK, "   ", usize::from(text.starts_with(BYTE_ORDER_MARK)));
    let mut complete = true;
    let mut misspelt: Vec<(usize, &str)> = Vec::new();
    while diagnostics.len() < MAX_DIAGNOSTICS {
        let error = match options().from_str::<ScenarioDoc>(&text) {
            Ok(doc) => return complete.then_some(doc),
            Err(error) => error,
        };
        if let Some((field, expected)) = unknown_field(&text, tree, &error) {
            let near = nearest(&field.name, expected.iter().copied());
            let within = tree.innermost(field.name_span.start).map_or(0, |node| node.span.start);
            misspelt.extend(near.map(|near| (within, near)));
            let found = Diagnostic::new(Code::UnknownField, field.name_span.clone()).with("name", &field.name);
            diagnostics.push(found.with("expected", &expected.join(", ")).near(near));
            blank_field(&mut text, field);
            continue;
        }
        let found = finding(&text, tree, &error);
        if let Some(span) = runs_on(&text).filter(|span| found.code == Code::Syntax && span.start <= found.span.start) {
            diagnostics.push(faults::finding(Fault::Unterminated(span, Endless::Fields)));
            return None;
        }
        let repaired = repair(&mut text, tree, &found);
        if !is_known(&found, &misspelt, diagnostics) {
            diagnostics.push(found);
        }
        match repaired {
            Repair::Mended => {}
            Repair::Shortened => complete = false,
            Repair::Impossible => return None,
        }
    }
    None
}

/// The field that the reader does not know, with those that it does.
fn unknown_field<'t>(
    text: &str,
    tree: &'t Node,
    error: &ron::error::SpannedError,
) -> Option<(&'t Field, &'static [&'static str])> {
    let ron::Error::NoSuchStructField { found, expected, .. } = &error.code else { return None };
    let field = tree.field_at(found, offset_of(text, error.span.start))?;
    Some((field, expected))
}

/// Whether a finding was reported before, or follows from the misspelt name of a field.
fn is_known(found: &Diagnostic, misspelt: &[(usize, &str)], diagnostics: &[Diagnostic]) -> bool {
    let name = found.args.iter().find(|(arg, _)| *arg == "name").map_or("", |(_, name)| name);
    let follows = found.code == Code::MissingField && misspelt.contains(&(found.span.start, name));
    follows || diagnostics.iter().any(|other| other.code == found.code && other.span == found.span)
}
