//! From bytes to a document: limits, brackets, fields, types.
//!
//! **Invariant:** reports as many findings as it can tell apart, each where it is.

use ron::error::{Position, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::code::Code;
use super::diagnostic::{Diagnostic, nearest};
use super::doc::ScenarioDoc;
use super::limits::{MAX_BYTES, MAX_DEPTH, MAX_DIAGNOSTICS, MAX_ITEMS, MAX_NODES};
use super::tree::{Fault, Field, Kind, Node, read};

/// A document with the tree of its text.
pub struct Parsed {
    /// The document, if the text holds one.
    pub doc: Option<ScenarioDoc>,
    /// The tree, if the brackets match.
    pub tree: Option<Node>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
}

/// Takes bytes for text, within the limits.
///
/// # Errors
/// Why the bytes cannot be a scenario.
pub fn text_of(bytes: &[u8]) -> Result<&str, Diagnostic> {
    if bytes.len() > MAX_BYTES {
        return Err(Diagnostic::new(Code::TooLarge, 0..0).with("size", bytes.len()).with("most", MAX_BYTES));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| Diagnostic::new(Code::NotText, 0..0).with("offset", error.valid_up_to()))?;
    if let Some(offset) = text.find('\0') {
        return Err(Diagnostic::new(Code::NotText, 0..0).with("offset", offset));
    }
    if text.trim().is_empty() {
        return Err(Diagnostic::new(Code::EmptyFile, 0..0));
    }
    Ok(text)
}

/// Parses a scenario's text.
#[must_use]
pub fn parse(text: &str) -> Parsed {
    if let Err(diagnostic) = text_of(text.as_bytes()) {
        return Parsed { doc: None, tree: None, diagnostics: vec![diagnostic] };
    }
    let tree = match read(text) {
        Ok(tree) => tree,
        Err(fault) => return Parsed { doc: None, tree: None, diagnostics: vec![diagnose(fault)] },
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

fn diagnose(fault: Fault) -> Diagnostic {
    match fault {
        Fault::Unclosed(span, opener) => {
            Diagnostic::new(Code::UnclosedBracket, span).with("bracket", opener).with("closer", closer(opener))
        }
        Fault::Mismatched(span, opener) => Diagnostic::new(Code::MismatchedBracket, span)
            .with("closer", opener.map_or_else(String::new, |opener| format!(": `{}`", closer(opener)))),
        Fault::Unterminated(span) => Diagnostic::new(Code::UnterminatedString, span),
        Fault::TooDeep(span) => Diagnostic::new(Code::TooDeep, span).with("most", MAX_DEPTH),
        Fault::TooMany(span) => Diagnostic::new(Code::TooMany, span).with("most", MAX_NODES),
    }
}

fn closer(opener: char) -> char {
    match opener {
        '[' => ']',
        '{' => '}',
        _ => ')',
    }
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
                diagnostics.push(Diagnostic::new(Code::TooMany, span).with("most", MAX_ITEMS));
            }
            for item in items {
                inspect(item, diagnostics);
            }
        }
        Kind::Fields(fields) => {
            for (place, field) in fields.iter().enumerate() {
                if fields[..place].iter().any(|earlier| earlier.name == field.name) {
                    let found = Diagnostic::new(Code::DuplicateField, field.name_span.clone());
                    diagnostics.push(found.with("name", &field.name));
                }
                inspect(&field.node, diagnostics);
            }
        }
    }
}

/// Deserializes; unknown fields are reported, blanked out and stepped over, so that all of them are found.
fn deserialize(text: &str, tree: &Node, diagnostics: &mut Vec<Diagnostic>) -> Option<ScenarioDoc> {
    let mut text = text.to_owned();
    while diagnostics.len() < MAX_DIAGNOSTICS {
        let error = match options().from_str::<ScenarioDoc>(&text) {
            Ok(doc) => return Some(doc),
            Err(error) => error,
        };
        let offset = offset_of(&text, error.span.start);
        let unknown = match &error.code {
            ron::Error::NoSuchStructField { found, expected, .. } => {
                last_field(tree, found, offset_of(&text, error.span.end)).map(|field| (field, *expected))
            }
            _ => None,
        };
        let Some((field, expected)) = unknown else {
            diagnostics.push(type_error(tree, &error, offset));
            return None;
        };
        let near = nearest(&field.name, expected.iter().copied());
        let found = Diagnostic::new(Code::UnknownField, field.name_span.clone()).with("name", &field.name);
        diagnostics.push(found.with("expected", expected.join(", ")).near(near));
        blank_out(&mut text, field);
    }
    None
}

fn type_error(tree: &Node, error: &SpannedError, offset: usize) -> Diagnostic {
    if let ron::Error::MissingStructField { field, .. } = &error.code {
        let start = innermost(tree, offset).map_or(offset, |node| node.span.start);
        return Diagnostic::new(Code::MissingField, start..start + 1).with("name", field);
    }
    Diagnostic::new(Code::Syntax, offset..offset + 1).with("message", &error.code)
}

/// The innermost struct around or just before a place.
fn innermost(node: &Node, offset: usize) -> Option<&Node> {
    if !(node.span.start..=node.span.end).contains(&offset) {
        return None;
    }
    let inside = match &node.kind {
        Kind::Leaf => None,
        Kind::Items(items) => items.iter().rev().find_map(|item| innermost(item, offset)),
        Kind::Fields(fields) => fields.iter().rev().find_map(|field| innermost(&field.node, offset)),
    };
    inside.or_else(|| matches!(node.kind, Kind::Fields(_)).then_some(node))
}

/// The last field of a name that begins before a place.
fn last_field<'t>(node: &'t Node, name: &str, before: usize) -> Option<&'t Field> {
    let deeper = |node: &'t Node| last_field(node, name, before);
    match &node.kind {
        Kind::Leaf => None,
        Kind::Items(items) => items.iter().filter_map(deeper).next_back(),
        Kind::Fields(fields) => fields
            .iter()
            .flat_map(|field| {
                let here = (field.name == name && field.name_span.start <= before).then_some(field);
                here.into_iter().chain(deeper(&field.node))
            })
            .max_by_key(|field| field.name_span.start),
    }
}

/// Replaces a field, and the comma after it, by spaces; offsets and lines stay.
fn blank_out(text: &mut String, field: &Field) {
    let rest = text.get(field.node.span.end..).unwrap_or_default();
    let comma = if rest.trim_start().starts_with(',') { rest.find(',').map_or(0, |at| at + 1) } else { 0 };
    let range = field.name_span.start..field.node.span.end + comma;
    let blank: String = text
        .get(range.clone())
        .unwrap_or_default()
        .bytes()
        .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
        .collect();
    text.replace_range(range, &blank);
}

fn offset_of(text: &str, position: Position) -> usize {
    let mut offset = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if number + 1 == position.line {
            let within: usize = line.chars().take(position.col.saturating_sub(1)).map(char::len_utf8).sum();
            return (offset + within).min(text.len().saturating_sub(1));
        }
        offset += line.len();
    }
    text.len().saturating_sub(1)
}
