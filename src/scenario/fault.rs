//! What can be wrong with the brackets and strings of a text, and who is to blame.
//!
//! A reader notices a missing bracket or quotation mark late, often at the end of the file. So the ways in which the
//! text could be mended are tried, and indentation is looked at.
//!
//! **Invariant:** blames something whenever there is a fault.

use std::ops::Range;

use super::code::Code;
use super::diagnostic::Diagnostic;
use super::limits::{MAX_DEPTH, MAX_NODES};
use super::reader::{Open, well_formed};
use super::scan::Scanner;

/// What is wrong with the brackets or strings of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A bracket that is never closed, at its place.
    Unclosed(Range<usize>, char),
    /// A closing bracket that fits no open one, and the one that would fit if that is known.
    Mismatched(Range<usize>, Option<char>),
    /// Something that never ends, at its start.
    Unterminated(Range<usize>, Endless),
    /// Brackets deeper than allowed, at the first that is too deep.
    TooDeep(Range<usize>),
    /// More values than allowed.
    TooMany(Range<usize>),
}

/// What never ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endless {
    /// A text up to the end of the file.
    Text,
    /// A text that ends somewhere in the fields behind it.
    Fields,
    /// A block comment.
    Comment,
}

impl Endless {
    fn slug(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Fields => "fields",
            Self::Comment => "comment",
        }
    }
}

impl Fault {
    /// The finding for authors.
    #[must_use]
    pub fn diagnostic(self) -> Diagnostic {
        match self {
            Self::Unclosed(span, opener) => {
                Diagnostic::new(Code::UnclosedBracket, span).with("bracket", &opener).with("closer", &closer_of(opener))
            }
            Self::Mismatched(span, closer) => Diagnostic::new(Code::MismatchedBracket, span)
                .with("what", &if closer.is_some() { "wrong" } else { "extra" })
                .with("closer", &closer.unwrap_or(' ')),
            Self::Unterminated(span, what) => {
                Diagnostic::new(Code::UnterminatedString, span).with("what", &what.slug())
            }
            Self::TooDeep(span) => Diagnostic::new(Code::TooDeep, span).with("most", &MAX_DEPTH),
            Self::TooMany(span) => {
                Diagnostic::new(Code::TooMany, span).with("most", &MAX_NODES).with("what", &"values")
            }
        }
    }

    /// The same fault at the place that is most likely to blame, given the brackets that were open when it was noticed.
    #[must_use]
    pub fn blamed(self, text: &str, open: &[Open]) -> Self {
        if matches!(self, Self::TooDeep(_) | Self::TooMany(_)) {
            return self;
        }
        if let Some(span) = runs_on(text) {
            return Self::Unterminated(span, Endless::Fields);
        }
        match self {
            Self::Mismatched(closer, _) => match open.last() {
                Some(innermost) => mismatched(text, closer, *innermost, open),
                None => Self::Mismatched(closer, None),
            },
            Self::Unclosed(span, bracket) => unclosed(text, Open { at: span.start, bracket }),
            other => other,
        }
    }
}

/// The bracket that closes another.
#[must_use]
pub fn closer_of(opener: char) -> char {
    match opener {
        '[' => ']',
        '{' => '}',
        _ => ')',
    }
}

/// A closer that does not fit the innermost open bracket: whichever change mends the whole text tells who is to blame.
fn mismatched(text: &str, closer: Range<usize>, innermost: Open, open: &[Open]) -> Fault {
    let found = text.get(closer.clone()).unwrap_or_default();
    let wanted = closer_of(innermost.bracket);
    let mended_by = |instead: &str| {
        let (before, after) = (text.get(..closer.start), text.get(closer.end..));
        well_formed(&format!("{}{instead}{}", before.unwrap_or_default(), after.unwrap_or_default()))
    };
    if mended_by("") {
        return Fault::Mismatched(closer, None);
    }
    if mended_by(&wanted.to_string()) {
        return Fault::Mismatched(closer, Some(wanted));
    }
    if mended_by(&format!("{wanted}{found}")) {
        return unclosed(text, innermost);
    }
    let same_line = text.get(innermost.at..closer.start).is_some_and(|between| !between.contains('\n'));
    let awaited = open.iter().any(|open| found.starts_with(closer_of(open.bracket)));
    if awaited && !same_line { unclosed(text, innermost) } else { Fault::Mismatched(closer, Some(wanted)) }
}

/// A bracket without a closer; it may have lost its own to another of its kind, which then is to blame.
fn unclosed(text: &str, noticed: Open) -> Fault {
    let open = left_open(text).filter(|open| open.bracket == noticed.bracket).unwrap_or(noticed);
    Fault::Unclosed(open.at..open.at + 1, open.bracket)
}

/// The first bracket whose closer stands further left than the line that opened it: its own closer is missing.
fn left_open(text: &str) -> Option<Open> {
    let mut scan = Scanner::new(text);
    let mut open: Vec<(Open, usize)> = Vec::new();
    let (mut indent, mut fresh, mut seen) = (0, true, 0);
    while scan.skip_blank().is_ok() {
        if let Some(newline) = text.get(seen..scan.at()).and_then(|passed| passed.rfind('\n')) {
            (indent, fresh) = (scan.at() - seen - newline - 1, true);
        }
        match scan.peek()? {
            bracket @ ('(' | '[' | '{') => open.push((Open { at: scan.at(), bracket }, indent)),
            ')' | ']' | '}' => {
                let (opened, before) = open.pop()?;
                if fresh && indent < before {
                    return Some(opened);
                }
            }
            _ => {}
        }
        scan.skip_token().ok()?;
        (seen, fresh) = (scan.at(), false);
    }
    None
}

/// The first text that lacks its closing mark: it runs over lines that look like fields, and goes on behind its end.
#[must_use]
pub fn runs_on(text: &str) -> Option<Range<usize>> {
    let mut scan = Scanner::new(text);
    loop {
        scan.skip_blank().ok()?;
        let start = scan.at();
        let quoted = scan.peek()? == '"';
        scan.skip_token().ok()?;
        let inside = text.get(start..scan.at()).unwrap_or_default();
        if quoted && holds_fields(inside) && goes_on(scan.rest()) {
            return Some(start..start + inside.find('\n').unwrap_or(inside.len()));
        }
    }
}

fn holds_fields(inside: &str) -> bool {
    let name = |c: char| c.is_ascii_lowercase() || c == '_';
    inside.trim_end_matches('"').split('\n').skip(1).map(str::trim).any(|line| {
        line.is_empty()
            || line.starts_with(['(', ')', '[', ']', '{', '}'])
            || (line.starts_with(name) && line.trim_start_matches(name).trim_start().starts_with(':'))
    })
}

fn goes_on(rest: &str) -> bool {
    let line = rest.lines().next().unwrap_or_default().trim();
    !line.is_empty()
        && !line.starts_with([',', ':', ')', ']', '}'])
        && !line.starts_with("//")
        && !line.starts_with("/*")
}
