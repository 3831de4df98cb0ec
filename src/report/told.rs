//! What an audience is told of a whole exercise: its moments, its story, its charts, and which belongs to which.
//!
//! **Invariant:** built once; nothing is looked up by going through all lines.

use std::ops::Range;

use crate::session::entry::Entry;
use crate::view::audience::Audience;
use crate::view::charts::{ChartsView, charts};
use crate::view::curves::{Moment, moments};
use crate::view::names::ViewContext;
use crate::view::story::{StoryLine, story};
use crate::view::told::sentence::LineKind;

/// What an audience is told of a whole exercise.
pub struct Told {
    /// The moments, one after each entry.
    pub moments: Vec<Moment>,
    /// Every line that is told.
    pub lines: Vec<StoryLine>,
    /// The lines of the story, by their places: all but those of the ledger.
    pub story: Vec<usize>,
    /// The charts.
    pub charts: ChartsView,
    /// Which lines belong to each moment, and whether one of them is a decision.
    of_moments: Vec<(Range<usize>, bool)>,
}

impl Told {
    /// Tells the entries of a path.
    #[must_use]
    pub fn of(context: &ViewContext<'_>, path: &[&Entry], audience: &Audience) -> Self {
        let moments = moments(context.book, path, audience);
        let lines = story(context, path, audience);
        let charts = charts(context, &moments, &lines);
        let mut from = 0;
        let of_moment = |moment: &Moment| {
            let start = from;
            from += lines.iter().skip(start).take_while(|line| line.entry == moment.entry).count();
            let decides = lines.iter().take(from).skip(start).any(|line| line.telling == LineKind::Decision);
            (start..from, decides)
        };
        let of_moments = moments.iter().map(of_moment).collect();
        let is_told = |(place, line): (usize, &StoryLine)| (line.telling != LineKind::Ledger).then_some(place);
        let story = lines.iter().enumerate().filter_map(is_told).collect();
        Self { moments, lines, story, charts, of_moments }
    }

    /// The lines that belong to a moment, by their places.
    #[must_use]
    pub fn lines_of(&self, moment: usize) -> Range<usize> {
        self.of_moments.get(moment).map_or(0..0, |(lines, _)| lines.clone())
    }

    /// Where the story comes to a moment, if anything is told of it.
    #[must_use]
    pub fn row_of(&self, moment: usize) -> Option<usize> {
        let lines = self.lines_of(moment);
        let row = self.story.partition_point(|line| *line < lines.start);
        self.story.get(row).filter(|line| lines.contains(line)).map(|_| row)
    }

    /// The moment to which a line belongs.
    #[must_use]
    pub fn moment_of(&self, line: &StoryLine) -> Option<usize> {
        self.moments.binary_search_by_key(&line.entry, |moment| moment.entry).ok()
    }

    /// The next moment after this one at which something was decided.
    #[must_use]
    pub fn decision_after(&self, moment: usize) -> Option<usize> {
        (moment + 1..self.moments.len()).find(|place| self.decides(*place))
    }

    /// The last moment before this one at which something was decided.
    #[must_use]
    pub fn decision_before(&self, moment: usize) -> Option<usize> {
        (0..moment.min(self.moments.len())).rev().find(|place| self.decides(*place))
    }

    fn decides(&self, moment: usize) -> bool {
        self.of_moments.get(moment).is_some_and(|(_, decides)| *decides)
    }
}
