//! Scenario files: from RON text to a validated scenario, with diagnostics for authors.
//!
//! **Invariant:** works on texts; files are read and written elsewhere, and no text can make it panic.

pub mod checks;
pub mod code;
pub mod compile;
pub mod data;
pub mod diagnostic;
pub mod doc;
pub mod faults;
pub mod glyphs;
pub mod limits;
pub mod moment;
pub mod parse;
pub mod phase_minutes;
pub mod repair;
pub mod ron_text;
pub mod rulebook;
pub mod syntax;
pub mod translate;
