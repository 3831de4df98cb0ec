//! Steps over the small pieces of RON text: blanks, comments, strings, words.
//!
//! **Invariant:** only moves forward, and rests at a boundary between characters.

use std::ops::Range;

use super::fault::{Endless, Fault};

/// What ends a word, beside blanks and comments.
const DELIMITERS: &str = ",:()[]{}\"";

/// A place in a text that moves forward.
#[derive(Clone, Debug)]
pub struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    /// A scanner at the beginning of a text, behind a byte order mark.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { text, at }
    }

    /// The place.
    #[must_use]
    pub fn at(&self) -> usize {
        self.at
    }

    /// Moves to a later place, which must be a boundary between pieces.
    pub fn move_to(&mut self, place: usize) {
        self.at = place.max(self.at);
    }

    /// What lies before the scanner.
    #[must_use]
    pub fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next character.
    #[must_use]
    pub fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Moves by one character.
    pub fn step(&mut self) {
        self.at += self.peek().map_or(0, char::len_utf8);
    }

    /// Moves to the end of the line.
    pub fn skip_line(&mut self) {
        self.at += self.rest().find('\n').unwrap_or(self.rest().len());
    }

    /// Moves over blanks and comments.
    ///
    /// # Errors
    /// A block comment that never ends.
    pub fn skip_blank(&mut self) -> Result<(), Fault> {
        loop {
            let rest = self.rest();
            if rest.starts_with("//") {
                self.skip_line();
            } else if rest.starts_with("/*") {
                self.skip_block_comment()?;
            } else if rest.starts_with(is_blank) {
                self.step();
            } else {
                return Ok(());
            }
        }
    }

    fn skip_block_comment(&mut self) -> Result<(), Fault> {
        let start = self.at;
        let mut open = 0_usize;
        loop {
            let rest = self.rest();
            if rest.starts_with("/*") {
                open += 1;
                self.at += 2;
            } else if rest.starts_with("*/") {
                open -= 1;
                self.at += 2;
                if open == 0 {
                    return Ok(());
                }
            } else if rest.is_empty() {
                return Err(Fault::Unterminated(start..start + 2, Endless::Comment));
            } else {
                self.step();
            }
        }
    }

    /// Moves over a string, a character, a word, or one character that is a piece of its own.
    ///
    /// # Errors
    /// A string that never ends.
    pub fn skip_token(&mut self) -> Result<(), Fault> {
        match self.peek() {
            Some('"') => self.skip_string(),
            Some('r') if self.is_raw_string() => self.skip_raw_string(),
            Some('\'') => {
                self.skip_character();
                Ok(())
            }
            Some(_) | None => {
                self.skip_word();
                Ok(())
            }
        }
    }

    fn skip_string(&mut self) -> Result<(), Fault> {
        let start = self.at;
        let mut escaped = false;
        for (place, c) in self.rest().char_indices().skip(1) {
            if c == '"' && !escaped {
                self.at += place + 1;
                return Ok(());
            }
            escaped = c == '\\' && !escaped;
        }
        Err(Fault::Unterminated(start..start + 1, Endless::Text))
    }

    fn is_raw_string(&self) -> bool {
        self.rest().strip_prefix('r').is_some_and(|rest| rest.trim_start_matches('#').starts_with('"'))
    }

    fn skip_raw_string(&mut self) -> Result<(), Fault> {
        let start = self.at;
        let inside = self.rest().trim_start_matches(['r', '#']).len();
        let hashes = self.rest().len() - inside - 1;
        let end = format!("\"{}", "#".repeat(hashes));
        let length = self.rest().get(hashes + 2..).and_then(|rest| rest.find(&end));
        let Some(length) = length else { return Err(Fault::Unterminated(start..start + 1, Endless::Text)) };
        self.at += hashes + 2 + length + end.len();
        Ok(())
    }

    /// Moves over something in single quotes, which does not run over the end of its line.
    fn skip_character(&mut self) {
        let escape = if self.rest().starts_with("'\\") { 2 } else { 0 };
        let mut line = self.rest().char_indices().take_while(|(_, c)| *c != '\n').skip(1 + escape);
        self.at += line.find(|(_, c)| *c == '\'').map_or(1, |(place, _)| place + 1);
    }

    fn skip_word(&mut self) {
        let rest = self.rest();
        let ends = |(place, c): &(usize, char)| {
            let comment =
                *c == '/' && rest.get(*place..).is_some_and(|rest| rest.starts_with("//") || rest.starts_with("/*"));
            is_blank(*c) || DELIMITERS.contains(*c) || comment
        };
        match rest.char_indices().find(ends).map_or(rest.len(), |(place, _)| place) {
            0 => self.step(),
            length => self.at += length,
        }
    }
}

/// The pieces on both sides of a place: the last that begins before it, and the first that begins there or later.
#[must_use]
pub fn around(text: &str, place: usize) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let mut scan = Scanner::new(text);
    let mut before = None;
    while scan.skip_blank().is_ok() && !scan.rest().is_empty() {
        let start = scan.at();
        if scan.skip_token().is_err() {
            break;
        }
        if start >= place {
            return (before, Some(start..scan.at()));
        }
        before = Some(start..scan.at());
    }
    (before, None)
}

/// What RON takes for a blank.
fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\n' | '\r' | '\x0B' | '\x0C' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_found_on_both_sides_of_a_comment() {
        let text = "a: \"x, y\" /* \" */ // (\n b";
        assert_eq!(around(text, 23), (Some(3..9), Some(24..25)));
        assert_eq!(around("30.5,", 2), (Some(0..4), Some(4..5)));
    }

    #[test]
    fn quotes_behind_backslashes_end_nothing() {
        let mut scan = Scanner::new(r#""a\"b\\" c"#);
        assert!(scan.skip_token().is_ok());
        assert_eq!(scan.rest(), " c");
    }
}
