//! What RON's reader stopped at, as a finding with a place and plain words.
//!
//! The reader names Rust types and often stops beside the mistake; here its errors are sorted by what an author did.
//!
//! **Invariant:** never at a loss: what is not known here keeps the reader's own message.

use std::ops::Range;

use ron::Error;
use ron::error::SpannedError;

use super::code::Code;
use super::diagnostic::{Diagnostic, nearest};
use super::ron_text::place::{char_at, last_char, offset_of};
use super::ron_text::scan::around;
use super::ron_text::tree::Node;

/// Characters of the text that a finding quotes.
const MAX_QUOTED: usize = 30;

/// Quotation marks that begin no text, such as word processors put in place of straight ones.
const OTHER_QUOTES: [char; 9] = ['\'', '“', '”', '„', '‟', '«', '»', '‘', '’'];

/// The finding for an error, in a text whose tree is known.
#[must_use]
pub fn finding(text: &str, tree: &Node, error: &SpannedError) -> Diagnostic {
    let start = offset_of(text, error.span.start);
    let end = offset_of(text, error.span.end);
    let place = Place::new(text, start);
    match &error.code {
        Error::MissingStructField { field, .. } => missing(text, tree, end).with("name", field),
        Error::NoSuchStructField { found, expected, .. } => Diagnostic::new(Code::UnknownField, place.here)
            .with("name", found)
            .with("expected", &expected.join(", "))
            .near(nearest(found, expected.iter().copied())),
        Error::NoSuchEnumVariant { found, expected, .. } => of_sort("variant", place.here)
            .with("name", found)
            .with("expected", &expected.join(", "))
            .near(nearest(found, expected.iter().copied())),
        Error::DuplicateStructField { field, .. } => {
            Diagnostic::new(Code::DuplicateField, place.here).with("name", field)
        }
        Error::ExpectedComma => comma(text, &Place::new(text, end)),
        Error::ExpectedMapColon => of_sort("colon", last_char(text, &Place::new(text, end).before)),
        Error::ExpectedIdentifier => place.sorted(word(&place)),
        Error::SuggestRawIdentifier(name) => raw_name(text, &place, name),
        Error::ExpectedStructLike if place.follows_word() => place.before().sorted("arguments"),
        Error::ExpectedDifferentLength { expected, found } => length(&place, expected, *found),
        Error::ExpectedAttribute | Error::ExpectedAttributeEnd => {
            let hash = text.get(..end).and_then(|passed| passed.rfind('#')).unwrap_or(start);
            of_sort("hash", char_at(text, hash)).with("here", &'#')
        }
        Error::InvalidEscape(_) => {
            let backslash = text.get(..=end).and_then(|passed| passed.rfind('\\')).unwrap_or(start);
            of_sort("escape", char_at(text, backslash))
        }
        other => place.sorted(sort(other, &place)).with("message", &in_the_readers_words(other)),
    }
}

/// The reader's own message, without the names that only programmers know.
fn in_the_readers_words(error: &Error) -> String {
    let message = error.to_string();
    match message.split_once(" in `") {
        Some((before, _)) => before.to_owned(),
        None => message,
    }
}

fn of_sort(what: &'static str, span: Range<usize>) -> Diagnostic {
    Diagnostic::new(Code::Syntax, span).with("what", &what)
}

/// The pieces of text around the place where reading stopped.
struct Place<'t> {
    text: &'t str,
    before: Range<usize>,
    here: Range<usize>,
}

impl<'t> Place<'t> {
    fn new(text: &'t str, place: usize) -> Self {
        let (before, here) = around(text, place);
        let before = before.unwrap_or(0..0);
        let here = if before.end > place { before.clone() } else { here.unwrap_or_else(|| char_at(text, place)) };
        let line = text.get(here.clone()).and_then(|inside| inside.find('\n'));
        Self { text, before, here: here.start..line.map_or(here.end, |length| here.start + length) }
    }

    fn quoted(&self) -> &'t str {
        self.text.get(self.here.clone()).unwrap_or_default()
    }

    fn preceding(&self) -> &'t str {
        self.text.get(self.before.clone()).unwrap_or_default()
    }

    /// The piece before as the place.
    fn before(&self) -> Self {
        Self { text: self.text, before: 0..0, here: self.before.clone() }
    }

    /// Whether a choice such as `Turn` stands before.
    fn follows_word(&self) -> bool {
        self.preceding().starts_with(|c: char| c.is_ascii_uppercase())
    }

    fn sorted(&self, what: &'static str) -> Diagnostic {
        let ended = matches!(self.quoted(), "," | ")" | "]" | "}");
        if ended && matches!(self.preceding(), ":" | "(") {
            return of_sort("no-value", self.before.clone());
        }
        let foreign = !self.quoted().starts_with('"') && self.quoted().contains(is_foreign_blank);
        let what = if foreign { "blank" } else { what };
        let quoted: String = self.quoted().chars().take(MAX_QUOTED).collect();
        let rest = if quoted.len() < self.quoted().len() { "…" } else { "" };
        of_sort(what, self.here.clone()).with("here", &(quoted + rest))
    }
}

/// Blanks that editors and web pages leave behind and that RON takes for letters.
fn is_foreign_blank(c: char) -> bool {
    c.is_whitespace() && !c.is_ascii_whitespace() || matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

fn sort(error: &Error, place: &Place<'_>) -> &'static str {
    match error {
        Error::ExpectedString if place.quoted().starts_with(OTHER_QUOTES) => "quotes",
        Error::ExpectedString => "text",
        Error::ExpectedInteger => "number",
        Error::IntegerOutOfBounds => "size",
        Error::ExpectedBoolean => "yes-no",
        Error::ExpectedArray => "list",
        Error::ExpectedMap => "table",
        Error::ExpectedNamedStructLike(name) => sort_of_struct(name),
        Error::ExpectedDifferentStructName { expected, .. } => sort_of_struct(expected),
        Error::ExpectedStructLike => "brackets",
        Error::ExpectedStructLikeEnd => "too-many-values",
        Error::TrailingCharacters => "after-end",
        _ => "other",
    }
}

fn sort_of_struct(name: &str) -> &'static str {
    match name {
        "ScenarioDoc" => "start",
        "Grade" => "grade",
        _ => "fields",
    }
}

/// A comma is missing, or what stands here is no part of what was before.
fn comma(text: &str, place: &Place<'_>) -> Diagnostic {
    let word = place.quoted().starts_with(|c: char| c.is_alphanumeric() || c == '"');
    let touching = place.before.end == place.here.start && word;
    if place.before.contains(&place.here.start) {
        place.sorted(if place.quoted().starts_with(|c: char| c.is_ascii_digit() || c == '-') {
            "whole"
        } else {
            "name"
        })
    } else if place.quoted() == "(" && place.follows_word() {
        place.before().sorted("no-brackets")
    } else if touching && place.preceding().ends_with('"') {
        of_sort("quote-inside", last_char(text, &place.before))
    } else {
        of_sort("comma", last_char(text, &place.before))
    }
}

fn word(place: &Place<'_>) -> &'static str {
    match place.quoted().chars().next() {
        Some(',') => "stray-comma",
        Some('"') => "no-quotes",
        Some('#') => "hash",
        _ => "word",
    }
}

/// Something that would be a name, were it not for a hyphen, a point or a digit.
fn raw_name(text: &str, place: &Place<'_>, name: &str) -> Diagnostic {
    let digits = text.get(..place.before.start).is_some_and(|passed| passed.ends_with(|c: char| c.is_ascii_digit()));
    if !name.starts_with(|c: char| c.is_ascii_digit()) {
        let near = name.replace(['-', '.', '+'], "_");
        return place.sorted("name").near(Some(&near));
    }
    let separator = place.preceding() == "," && place.before.end == place.here.start && digits;
    place.sorted(if separator { "separator" } else { "word" })
}

/// Too few values in brackets; the reader tells how many belong there, among other words.
fn length(place: &Place<'_>, expected: &str, found: usize) -> Diagnostic {
    let most = expected.split(|c: char| !c.is_ascii_digit()).rfind(|digits| !digits.is_empty());
    match most {
        Some(most) => place.sorted("too-few-values").with("count", &found).with("most", &most),
        None => place.sorted("other").with("message", &expected),
    }
}

/// A field is missing in the brackets that close at a place.
fn missing(text: &str, tree: &Node, closer: usize) -> Diagnostic {
    let start = tree.innermost(closer).map_or(closer, |node| node.span.start);
    Diagnostic::new(Code::MissingField, char_at(text, start))
}
