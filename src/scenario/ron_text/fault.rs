//! What can be wrong with the brackets and strings of a text.
//!
//! **Invariant:** every fault has a place in the text.

use std::ops::Range;

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
    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Fields => "fields",
            Self::Comment => "comment",
        }
    }
}
