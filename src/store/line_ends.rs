//! Line ends of a text: one kind while it is edited, in the file those that its author's editors wrote.
//!
//! **Invariant:** a line that is as it was keeps its end, so that a text that nobody touched comes out as it went in.

use crate::scenario::parse::BYTE_ORDER_MARK;

/// Ends of lines; where two fit, the longer one comes first.
const ENDS: [&str; 3] = ["\r\n", "\n", "\r"];

/// A text as it is edited: without a mark at its beginning, every line ending in `\n`.
#[must_use]
pub fn plain(raw: &str) -> String {
    raw.strip_prefix(BYTE_ORDER_MARK).unwrap_or(raw).replace("\r\n", "\n").replace('\r', "\n")
}

/// An edited text with the line ends that it had; new lines get those that are most usual in it.
#[must_use]
pub fn with_ends_of(raw: &str, text: &str) -> String {
    let old = lines(raw);
    let new: Vec<(&str, &str)> = text.split_inclusive('\n').map(cut).collect();
    let usual = ENDS.into_iter().max_by_key(|end| old.iter().filter(|(_, ends)| ends == end).count());
    let usual = usual.filter(|_| old.iter().any(|(_, end)| !end.is_empty())).unwrap_or("\n");
    let alike = |(one, other): &(&(&str, &str), &(&str, &str))| one.0 == other.0;
    let first = old.iter().zip(&new).take_while(alike).count();
    let last = old.iter().skip(first).rev().zip(new.iter().skip(first).rev()).take_while(alike).count();
    let kept = |place: usize| {
        let from_end = new.len() - place;
        let there =
            if place < first { Some(place) } else { old.len().checked_sub(from_end).filter(|_| from_end <= last) };
        there.and_then(|there| old.get(there)).map(|(_, end)| *end).filter(|end| !end.is_empty())
    };
    let mut written = String::with_capacity(raw.len().max(text.len()));
    for (place, (line, end)) in new.iter().enumerate() {
        written.push_str(line);
        let end = if end.is_empty() { "" } else { kept(place).unwrap_or(usual) };
        // An empty line after one that ends in `\r` must not make a single `\r\n` of both ends.
        written.push_str(if end == "\n" && written.ends_with('\r') { "\r" } else { end });
    }
    written
}

/// The lines of a text with the end of each; the last may have none.
fn lines(raw: &str) -> Vec<(&str, &str)> {
    let mut lines = Vec::new();
    let mut rest = raw;
    while let Some(at) = rest.find(['\r', '\n']) {
        let (line, after) = rest.split_at(at);
        let end = ENDS.into_iter().find(|end| after.starts_with(end)).unwrap_or("\n");
        lines.push((line, end));
        rest = after.get(end.len()..).unwrap_or_default();
    }
    if !rest.is_empty() {
        lines.push((rest, ""));
    }
    lines
}

fn cut(line: &str) -> (&str, &str) {
    line.strip_suffix('\n').map_or((line, ""), |bare| (bare, "\n"))
}
