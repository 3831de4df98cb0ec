//! RON text: its pieces, its tree, what is wrong with its brackets and strings, and where everything stands.
//!
//! **Invariant:** knows how RON is written and never what it is about: no field of a scenario, no code of a finding and
//! no word for people is named here.

pub mod blame;
pub mod brackets;
pub mod fault;
pub mod pairs;
pub mod path;
pub mod place;
pub mod read;
pub mod reader;
pub mod scan;
pub mod tree;
