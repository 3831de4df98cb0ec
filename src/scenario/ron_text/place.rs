//! Places in a text: bytes, characters, lines and columns.
//!
//! **Invariant:** every place lies at a boundary between characters, whatever number was asked for.

use std::ops::Range;

use ron::error::Position;

/// Line and column, both from 1, of a byte of a text.
#[must_use]
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..text.floor_char_boundary(offset)).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    (line, column)
}

/// The byte of a text at a line and column.
#[must_use]
pub fn offset_of(text: &str, position: Position) -> usize {
    let line: usize = text.split_inclusive('\n').take(position.line.saturating_sub(1)).map(str::len).sum();
    let before = text.get(line..).unwrap_or_default().chars().take(position.col.saturating_sub(1));
    char_at(text, line + before.map(char::len_utf8).sum::<usize>()).start
}

/// The character at a place, or the last of the text.
#[must_use]
pub fn char_at(text: &str, place: usize) -> Range<usize> {
    let start = text.floor_char_boundary(place.min(text.len().saturating_sub(1)));
    start..text.ceil_char_boundary(start + 1)
}

/// The last character of a range.
#[must_use]
pub fn last_char(text: &str, span: &Range<usize>) -> Range<usize> {
    char_at(text, span.end.saturating_sub(1).max(span.start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        assert_eq!(line_and_column("é\nab", 3), (2, 1));
        assert_eq!(line_and_column("é\nab", 2), (1, 2));
    }
}
