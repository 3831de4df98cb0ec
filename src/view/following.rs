//! An audience that follows an exercise: its story and its curves as far as they have come, gone on with entry by entry.
//!
//! **Invariant:** what has been told by steps is what is told at once; where a path leaves the one that was told, as after
//! a step back, it is told from the beginning.

use super::audience::Audience;
use super::curves::{Moment, moment};
use super::names::ViewContext;
use super::story::{StoryLine, Telling};
use crate::model::rulebook::Rulebook;
use crate::session::entry::{Entry, EntryId};

/// What an audience has been told.
pub struct Following {
    /// Who.
    pub audience: Audience,
    /// The lines of the story.
    pub lines: Vec<StoryLine>,
    /// The moments, one after each entry.
    pub moments: Vec<Moment>,
    told: Vec<EntryId>,
    telling: Telling,
}

impl Following {
    /// Somebody who has been told nothing yet.
    #[must_use]
    pub fn new(book: &Rulebook, audience: Audience) -> Self {
        Self { audience, lines: Vec::new(), moments: Vec::new(), told: Vec::new(), telling: Telling::of(book) }
    }

    /// Somebody who has been told a whole path.
    #[must_use]
    pub fn of(context: &ViewContext<'_>, path: &[&Entry], audience: Audience) -> Self {
        let mut following = Self::new(context.book, audience);
        following.go_on(context, path);
        following
    }

    /// Tells what is new of a path.
    pub fn go_on(&mut self, context: &ViewContext<'_>, path: &[&Entry]) {
        let goes_on =
            self.told.len() <= path.len() && self.told.iter().zip(path).all(|(told, entry)| *told == entry.id);
        if !goes_on {
            *self = Self::new(context.book, self.audience.clone());
        }
        for entry in path.iter().skip(self.told.len()) {
            self.telling.tell_entry(context, entry, &self.audience, &mut self.lines);
            self.moments.push(moment(context.book, &self.telling.state, entry.id.0, &self.audience));
            self.told.push(entry.id);
        }
    }
}
