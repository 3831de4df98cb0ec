//! What a run of the program came to, and what is said of wrong arguments.
//!
//! **Invariant:** the numbers are the exit statuses that are documented.

/// What a run of the program came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done.
    Done = 0,
    /// Done, but problems were found.
    Problems = 1,
    /// Wrong usage.
    Usage = 2,
    /// A file could not be read or written.
    File = 3,
}

/// An argument that makes no sense, in words.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct UsageError(pub(super) String);
