//! What an audience is told of a whole exercise: its moments, its story, its charts, and which belongs to which.
//!
//! **Invariant:** built once; nothing is looked up by going through all lines.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::sound::is_sound;
use crate::engine::core::state::State;
use crate::session::entry::Entry;
use crate::view::audience::Audience;
use crate::view::charts::{ChartsView, charts};
use crate::view::curves::{Moment, moments};
use crate::view::gifts::{GiftView, gifts};
use crate::view::names::ViewContext;
use crate::view::positions::{PositionsView, positions};
use crate::view::story::{StoryLine, story};
use crate::view::told::sentence::LineKind;
use crate::words::{number, text};

/// What an audience is told of a whole exercise, as it can be written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    moments: Vec<Moment>,
    lines: Vec<StoryLine>,
    charts: ChartsView,
    titles: Vec<(String, String)>,
    gifts: Vec<GiftView>,
    positions: Vec<PositionsView>,
}

impl Written {
    /// Whether what is written belongs together.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        is_sound(&self.moments, &self.lines, self.titles.len(), &self.charts)
    }
}

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
    /// What each moment is called: turn and phase, and its exercise time.
    pub titles: Vec<(String, String)>,
    /// Who gave whom what.
    pub gifts: Vec<GiftView>,
    /// Where delegations stood.
    pub positions: Vec<PositionsView>,
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
        let mut state = State::new(context.book);
        for event in path.iter().flat_map(|entry| &entry.body.events) {
            state.apply(event);
        }
        Self::from(Written {
            titles: moments.iter().map(|moment| title_of(context, moment)).collect(),
            gifts: gifts(context, path, audience),
            positions: positions(context, &state, audience),
            moments,
            lines,
            charts,
        })
    }

    /// The same to be written down.
    #[must_use]
    pub fn written(self) -> Written {
        let Self { moments, lines, charts, titles, gifts, positions, .. } = self;
        Written { moments, lines, charts, titles, gifts, positions }
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
        self.moment_at(line.entry)
    }

    /// The moment of an entry.
    #[must_use]
    pub fn moment_at(&self, entry: u64) -> Option<usize> {
        self.moments.binary_search_by_key(&entry, |moment| moment.entry).ok()
    }

    /// What a moment is called.
    #[must_use]
    pub fn title(&self, moment: usize) -> &str {
        self.titles.get(moment).map_or("", |(title, _)| title.as_str())
    }

    /// The next moment after this one at which a number moved.
    #[must_use]
    pub fn change_after(&self, moment: usize) -> Option<usize> {
        (moment + 1..self.moments.len()).find(|place| self.moves(*place))
    }

    /// The last moment before this one at which a number moved.
    #[must_use]
    pub fn change_before(&self, moment: usize) -> Option<usize> {
        (0..moment.min(self.moments.len())).rev().find(|place| self.moves(*place))
    }

    fn moves(&self, moment: usize) -> bool {
        self.lines.get(self.lines_of(moment)).is_some_and(|lines| lines.iter().any(|line| line.ledger.is_some()))
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

impl From<Written> for Told {
    fn from(written: Written) -> Self {
        let Written { moments, lines, charts, titles, gifts, positions } = written;
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
        Self { moments, lines, story, charts, titles, gifts, positions, of_moments }
    }
}

fn title_of(context: &ViewContext<'_>, moment: &Moment) -> (String, String) {
    let args = [("turn", number(moment.turn.into())), ("phase", text(context.phase(moment.phase)))];
    (context.words.with("debrief-where", &args), context.exercise_time(moment.turn, moment.phase))
}
