//! Who is to blame for a fault of brackets or strings.
//!
//! A reader notices a missing bracket or quotation mark late, often at the end of the file. So the ways in which the
//! text could be mended are tried, and indentation is looked at.
//!
//! **Invariant:** blames something whenever there is a fault.

use std::ops::Range;

use super::brackets::{Open, closer_of};
use super::fault::{Endless, Fault};
use super::reader::well_formed;
use super::scan::Scanner;

/// The same fault at the place that is most likely to blame, given the brackets that were open when it was noticed.
#[must_use]
pub fn blamed(fault: Fault, text: &str, open: &[Open]) -> Fault {
    if matches!(fault, Fault::TooDeep(_) | Fault::TooMany(_)) {
        return fault;
    }
    if let Some(span) = runs_on(text) {
        return Fault::Unterminated(span, Endless::Fields);
    }
    match fault {
        Fault::Mismatched(closer, _) => match open.last() {
            Some(innermost) => mismatched(text, closer, *innermost, open),
            None => Fault::Mismatched(closer, None),
        },
        Fault::Unclosed(span, bracket) => unclosed(text, Open { at: span.start, bracket }),
        other => other,
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
