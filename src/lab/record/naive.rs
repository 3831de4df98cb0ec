//! Rules of thumb, so that the model's figures mean something.

use super::case::Case;

/// A rule of thumb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Naive {
    /// The Union never says anything.
    Silent,
    /// A listing if there is a file for a court, else a text without actor.
    File,
    /// A text that backs it if a government of the Union has attributed, else nothing.
    Government,
    /// A listing with a file, else a text that backs a government, else a text where a partner spoke, else nothing.
    Strongest,
}

impl Naive {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Silent, Self::File, Self::Government, Self::Strongest];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::File => "file",
            Self::Government => "government",
            Self::Strongest => "strongest",
        }
    }

    /// What it foretells of a case.
    #[must_use]
    pub fn tier(self, case: &Case) -> u8 {
        match self {
            Self::File | Self::Strongest if case.court_file => 6,
            Self::Government | Self::Strongest if case.national => 4,
            Self::Strongest if case.partner => 3,
            Self::File => 3,
            Self::Silent | Self::Government | Self::Strongest => 0,
        }
    }
}
