//! What an audience is told of a whole exercise, ready to be drawn.
//!
//! **Invariant:** built beside the window.

use super::charts::Charts;
use crate::report::told::Told;
use crate::ui::kit::long::Long;
use crate::words::Words;

/// What an audience is told of the whole exercise.
pub(super) struct Seen {
    /// What it is told.
    pub told: Told,
    /// The charts.
    pub charts: Charts,
    /// The list of the story.
    pub story: Long,
    /// The list of what moved, for the moment of this place.
    pub why: (usize, Long),
    /// Whether a branch, or none, was laid beside the curves.
    pub beside: bool,
}

impl Seen {
    pub fn new(words: &Words, told: Told) -> Self {
        let charts = Charts::new(words, &told.charts);
        Self { told, charts, story: Long::default(), why: (0, Long::default()), beside: false }
    }
}
