//! Scenario files: from RON text to a validated scenario, with diagnostics for authors.
//!
//! **Invariant:** works on texts; files are read and written elsewhere, and no text can make it panic.

pub mod checks;
pub mod code;
pub mod compile;
pub mod data;
pub mod diagnostic;
pub mod doc;
pub mod fault;
pub mod glyphs;
pub mod limits;
pub mod pairs;
pub mod parse;
pub mod path;
pub mod reader;
pub mod repair;
pub mod scan;
pub mod syntax;
pub mod tree;
