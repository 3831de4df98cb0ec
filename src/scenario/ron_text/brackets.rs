//! The brackets of RON, and one of them that is open.
//!
//! **Invariant:** every opening bracket has one that closes it.

/// A bracket that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    /// Where it stands.
    pub at: usize,
    /// Which it is.
    pub bracket: char,
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
