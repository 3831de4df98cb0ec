//! Limits against hostile or runaway files (a modelling choice; generous for any real exercise).
//!
//! **Invariant:** every limit is checked before the work that it bounds.

/// Bytes of a scenario file.
pub const MAX_BYTES: usize = 2_000_000;
/// Depth of brackets.
pub const MAX_DEPTH: usize = 32;
/// Values in a file.
pub const MAX_NODES: usize = 200_000;
/// Items in any one list.
pub const MAX_ITEMS: usize = 500;
/// Hypotheses, as many as there are marks to tell them apart.
pub const MAX_HYPOTHESES: usize = 7;
/// Characters of a title.
pub const MAX_TITLE: usize = 100;
/// Characters of a text.
pub const MAX_TEXT: usize = 4_000;
/// Turns of an exercise.
pub const MAX_TURNS: u32 = 30;
/// Hours of a turn: four weeks.
pub const MAX_TURN_HOURS: u32 = 672;
/// Diagnostics reported for one file.
pub const MAX_DIAGNOSTICS: usize = 200;
