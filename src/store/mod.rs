//! The world outside: files, the exercise database, preferences, the wall clock.
//!
//! **Invariant:** the only layer that touches them; every error names the path and the cause.

pub mod clock;
pub mod document;
pub mod drafts;
pub mod error;
pub mod exercise;
pub mod folders;
pub mod line_ends;
pub mod locked;
pub mod looking_back;
pub mod numbered;
pub mod path_text;
pub mod paths;
pub mod pins;
pub mod plain;
pub mod preferences;
pub mod records;
pub mod scenarios;
pub mod unsent;
pub mod verdict;
pub mod whole;
