//! Diagnostics for authors: coded, located, hinted, plural.
//!
//! **Invariant:** carries names and numbers, not sentences; the words come from the locale files.

use std::ops::Range;

use super::code::{Code, Severity};
use super::ron_text::path::DocPath;

/// A finding in a scenario file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What it is about.
    pub code: Code,
    /// Address in the document.
    pub path: DocPath,
    /// Bytes of the text.
    pub span: Range<usize>,
    /// What the words need.
    pub args: Vec<(&'static str, String)>,
    /// Something similar that may have been meant.
    pub near: Option<String>,
}

impl Diagnostic {
    /// A finding at a place of the text.
    #[must_use]
    pub fn new(code: Code, span: Range<usize>) -> Self {
        Self { code, path: DocPath::root(), span, args: Vec::new(), near: None }
    }

    /// Adds a name or number for the words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Adds what may have been meant.
    #[must_use]
    pub fn near(mut self, near: Option<&str>) -> Self {
        self.near = near.map(str::to_owned);
        self
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// The known name that is closest to an unknown one, if any is close; names of one or two characters are close only if
/// they differ in capitals alone.
#[must_use]
pub fn nearest<'a>(wanted: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = wanted.chars().count() / 3;
    let wanted = wanted.to_lowercase();
    known
        .map(|name| (distance(&wanted, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, name)| name)
}

/// Edit distance (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &right) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(left != right);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_finds_what_was_meant() {
        let known = ["e-intercept", "e-sample", "e-motive"];
        assert_eq!(nearest("e-intercpt", known.into_iter()), Some("e-intercept"));
        assert_eq!(nearest("something", known.into_iter()), None);
        assert_eq!(nearest("s7", ["R7", "S7"].into_iter()), Some("S7"));
        assert_eq!(nearest("Q7", ["R7", "S7"].into_iter()), None);
    }
}
