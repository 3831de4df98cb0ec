//! The reason that a delegation gives: its largest worry, as far as it says it aloud.

use crate::engine::core::argument::Worry;
use crate::engine::core::term::Term;

/// A reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A term of the stand.
    Term(Term),
    /// An interest of its own that it names.
    Interest(u32),
    /// A red line of its own that it names.
    RedLine(u32),
    /// Too little speaks for it.
    Unconvinced,
    /// It is too weak.
    TooWeak,
}

impl Reason {
    /// The reason in a worry; nothing where nothing stands in the way.
    #[must_use]
    pub fn of(worry: Worry) -> Option<Self> {
        match worry {
            Worry::Nothing => None,
            Worry::Unconvinced => Some(Self::Unconvinced),
            Worry::Term(term) => Some(Self::Term(term)),
            Worry::Interest(place) => Some(Self::Interest(place)),
            Worry::RedLine(place) => Some(Self::RedLine(place)),
            Worry::TooWeak => Some(Self::TooWeak),
        }
    }

    /// The name by which sentences refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Term(Term::Interest) => "interest-general",
            Self::Term(Term::RedLine) => "red-line-general",
            Self::Term(term) => term.slug(),
            Self::Interest(_) => Term::Interest.slug(),
            Self::RedLine(_) => Term::RedLine.slug(),
            Self::Unconvinced => "small",
            Self::TooWeak => "too-weak",
        }
    }

    /// The name by which the few words for what it is about refer to it.
    #[must_use]
    pub fn concern(self) -> &'static str {
        match self {
            Self::Term(term) => term.slug(),
            Self::Interest(_) => Term::Interest.slug(),
            Self::RedLine(_) => Term::RedLine.slug(),
            Self::Unconvinced => "small",
            Self::TooWeak => "proportion-weak",
        }
    }
}
