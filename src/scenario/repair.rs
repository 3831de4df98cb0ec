//! Takes mistakes out of a text that have been reported, so that the next can be found.
//!
//! **Invariant:** every byte stays at its place, and what is left of the text says nothing that its author did not.

use super::code::Code;
use super::diagnostic::Diagnostic;
use super::ron_text::scan::{Scanner, around};
use super::ron_text::tree::{Field, Kind, Node};

/// What became of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repair {
    /// The mistake is gone and everything else is still there.
    Mended,
    /// The mistake is gone, with an item of a list or table.
    Shortened,
    /// Nothing could be done.
    Impossible,
}

/// Takes a mistake out.
pub fn repair(text: &mut String, tree: &Node, found: &Diagnostic) -> Repair {
    let what = found.args.iter().find(|(name, _)| *name == "what").map_or("", |(_, what)| what);
    match (found.code, what) {
        (Code::Syntax, "comma") => add_comma(text, tree, found.span.end),
        (Code::Syntax, "stray-comma") => {
            text.replace_range(found.span.clone(), " ");
            Repair::Mended
        }
        (Code::Syntax, "quote-inside") => Repair::Impossible,
        _ => take_out(text, tree, found.span.start),
    }
}

/// Replaces a field, and the comma after it, by spaces; offsets and lines stay.
pub fn blank_field(text: &mut String, field: &Field) {
    blank(text, field.name_span.start, field.node.span.end);
}

/// Adds a comma where one thing clearly ends and the next begins.
fn add_comma(text: &mut String, tree: &Node, place: usize) -> Repair {
    let next = around(text, place).1.map_or(place, |next| next.start);
    let field =
        tree.innermost(next).is_some_and(|node| node.fields().iter().any(|field| field.name_span.start == next));
    let bracket = text.get(..place).is_some_and(|passed| passed.ends_with([')', ']', '}']));
    let between = text.get(place..next).unwrap_or_default();
    let texts = between.contains('\n') && text.get(next..).is_some_and(|rest| rest.starts_with('"'));
    if between.starts_with([' ', '\n', '\t', '\r']) && (field || bracket || texts) {
        text.replace_range(place..=place, ",");
        return Repair::Mended;
    }
    Repair::Impossible
}

/// Takes the innermost item of a list, or entry of a table, out of a text.
fn take_out(text: &mut String, tree: &Node, place: usize) -> Repair {
    let Some((start, end)) = item_around(text, tree, place) else { return Repair::Impossible };
    if blank(text, start, end) { Repair::Shortened } else { Repair::Impossible }
}

fn item_around(text: &str, node: &Node, place: usize) -> Option<(usize, usize)> {
    if let Some(deeper) = node.parts().find_map(|part| item_around(text, part, place)) {
        return Some(deeper);
    }
    let closer = text.get(..node.span.end)?.chars().next_back()?;
    let mut parts: Vec<(usize, usize)> = Vec::new();
    match &node.kind {
        Kind::Items(items) if closer == ']' => parts.extend(items.iter().map(|item| (item.span.start, item.span.end))),
        Kind::Fields(fields) if closer == '}' => {
            parts.extend(fields.iter().map(|field| (field.name_span.start, field.node.span.end)));
        }
        Kind::Leaf | Kind::Items(_) | Kind::Fields(_) => {}
    }
    parts.into_iter().find(|(start, end)| (*start..*end).contains(&place))
}

/// Replaces a range, and the comma after it, by spaces; tells whether anything was there.
fn blank(text: &mut String, start: usize, end: usize) -> bool {
    let mut scan = Scanner::new(text);
    scan.move_to(end);
    let comma = scan.skip_blank().is_ok() && scan.peek() == Some(',');
    let range = start..if comma { scan.at() + 1 } else { end };
    let inside = text.get(range.clone()).unwrap_or_default();
    let anything = !inside.trim().is_empty();
    let blank: String = inside.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
    text.replace_range(range, &blank);
    anything
}
