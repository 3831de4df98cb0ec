//! What an audience can see of a whole exercise, ready to be drawn.
//!
//! **Invariant:** built beside the window; a frame looks nothing up by going through all lines.

use std::ops::Range;

use super::charts::Charts;
use crate::ui::kit::long::Long;
use crate::view::curves::Moment;
use crate::view::story::StoryLine;
use crate::view::told::sentence::Telling;

/// What an audience can see of the whole exercise.
pub(super) struct Seen {
    /// The moments, one after each entry.
    pub moments: Vec<Moment>,
    /// Every line that is told.
    pub lines: Vec<StoryLine>,
    /// The lines of the story, by their places: all but those of the ledger.
    pub told: Vec<usize>,
    /// The charts.
    pub charts: Charts,
    /// The list of the story.
    pub story: Long,
    /// The list of what moved, for the moment of this place.
    pub why: (usize, Long),
    /// Which lines belong to each moment, and whether one of them is a decision.
    of_moments: Vec<(Range<usize>, bool)>,
}

impl Seen {
    pub fn new(moments: Vec<Moment>, lines: Vec<StoryLine>, charts: Charts) -> Self {
        let mut from = 0;
        let of_moment = |moment: &Moment| {
            let start = from;
            from += lines.iter().skip(start).take_while(|line| line.entry == moment.entry).count();
            let decides = lines.iter().take(from).skip(start).any(|line| line.telling == Telling::Decision);
            (start..from, decides)
        };
        let of_moments = moments.iter().map(of_moment).collect();
        let is_told = |(place, line): (usize, &StoryLine)| (line.telling != Telling::Ledger).then_some(place);
        let told = lines.iter().enumerate().filter_map(is_told).collect();
        Self { moments, lines, told, charts, story: Long::default(), why: (0, Long::default()), of_moments }
    }

    /// The lines that belong to a moment, by their places.
    pub fn lines_of(&self, moment: usize) -> Range<usize> {
        self.of_moments.get(moment).map_or(0..0, |(lines, _)| lines.clone())
    }

    /// Where the story comes to a moment, if anything is told of it.
    pub fn row_of(&self, moment: usize) -> Option<usize> {
        let lines = self.lines_of(moment);
        let row = self.told.partition_point(|line| *line < lines.start);
        self.told.get(row).filter(|line| lines.contains(line)).map(|_| row)
    }

    /// The moment to which a line belongs.
    pub fn moment_of(&self, line: &StoryLine) -> Option<usize> {
        self.moments.binary_search_by_key(&line.entry, |moment| moment.entry).ok()
    }

    /// The decision before or after a moment.
    pub fn decision(&self, from: usize, forward: bool) -> Option<usize> {
        let decides = |place: &usize| self.of_moments.get(*place).is_some_and(|(_, decides)| *decides);
        if forward {
            (from + 1..self.moments.len()).find(decides)
        } else {
            (0..from.min(self.moments.len())).rev().find(decides)
        }
    }
}
