//! An exercise as it was read to look back on it: who may look, what is told, and how it is scored.
//!
//! **Invariant:** read once and never changed, so that whoever looks, as whom and how often, is told the same.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::told::Told;
use crate::engine::core::command::Command;
use crate::engine::core::state::Lifecycle;
use crate::model::key::StateKey;
use crate::session::counterfactual::harm_without_measures_along;
use crate::session::entry::Entry;
use crate::session::run::Session;
use crate::session::verify::{Recomputation, Verdict};
use crate::store::error::StoreError;
use crate::store::exercise::{Access, ExerciseFile, Reading};
use crate::store::looking_back::{HalfWritten, Named, branches, half_written};
use crate::store::pins::guards;
use crate::store::verdict::short;
use crate::view::audience::Audience;
use crate::view::names::ViewContext;
use crate::view::result::{ResultView, result};
use crate::view::scores::{ScoresView, scores_compared};
use crate::words::Words;

/// An exercise that was read from its file.
pub struct Exercise {
    /// The run.
    pub session: Session,
    /// Its file.
    pub path: PathBuf,
    /// The hash of the last entry, in the form that people note down.
    pub head: String,
    /// The program that wrote it.
    pub program: String,
    /// The seats as which one can look: among the 27, and then of those who played an adversary.
    pub seats: Vec<Audience>,
    /// The branches that somebody named.
    pub branches: Vec<Named>,
    /// The note that somebody was writing when it was looked at last.
    pub half_written: HalfWritten,
    /// Whether PINs still guard it.
    guarded: bool,
    /// The harm without measures after each entry, reckoned when it is asked for.
    harm: OnceLock<Vec<i64>>,
}

impl Exercise {
    /// Reads a file, all of it once.
    ///
    /// # Errors
    /// It cannot be opened or read, or was altered.
    pub fn read(path: &Path) -> Result<Self, StoreError> {
        Ok(Self::of(path.to_owned(), ExerciseFile::open(path, Access::Read)?.read()?))
    }

    /// What was read from the file of this path.
    #[must_use]
    pub fn of(path: PathBuf, reading: Reading) -> Self {
        let head = short(reading.head());
        let program = reading.setting("program").unwrap_or_default().to_owned();
        let guarded = guards(&reading.settings, &reading.session);
        let (branches, half_written) = (branches(&reading), half_written(&reading));
        let session = reading.session;
        let written: Vec<StateKey> = session.book().scenario.seats.iter().map(|seat| seat.state.clone()).collect();
        let teams: Vec<StateKey> = session.state().teams().cloned().collect();
        let among = session.book().seats().filter(|key| written.contains(key) || teams.contains(key));
        let against = session.state().setup.red.keys().cloned().map(Audience::Red);
        let seats = among.map(Audience::Seat).chain(against).collect();
        Self { session, path, head, program, seats, branches, half_written, guarded, harm: OnceLock::new() }
    }

    /// What names and numbers are looked up in.
    #[must_use]
    pub fn context<'a>(&'a self, words: &'a Words) -> ViewContext<'a> {
        ViewContext::new(self.session.book(), words)
    }

    /// Whether anybody may look as this audience: while PINs guard a running exercise, only as the public.
    #[must_use]
    pub fn is_open_to(&self, audience: &Audience) -> bool {
        !self.guarded || *audience == Audience::Public
    }

    /// Computes every decision again for as long as `go_on`, which is told how many of all entries are done, says so.
    #[must_use]
    pub fn verify(&self, go_on: impl Fn(usize, usize) -> bool) -> Option<Verdict> {
        let entries = self.session.entries();
        let mut recomputation = Recomputation::new(self.session.book(), entries);
        while go_on(recomputation.done(), entries.len()) {
            if let Some(verdict) = recomputation.step() {
                return Some(verdict);
            }
        }
        None
    }

    /// Tells what is in force of it to an audience.
    #[must_use]
    pub fn tell(&self, words: &Words, audience: &Audience) -> Told {
        Told::of(&self.context(words), &self.played(), audience)
    }

    /// What is in force of it up to its end: what was noted afterwards stands among the notes.
    fn played(&self) -> Vec<&Entry> {
        let mut path = self.session.path();
        let late = |entry: &&Entry| matches!(entry.body.command, Command::Note(_));
        if self.session.state().lifecycle == Lifecycle::Over {
            let end = path.iter().rposition(|entry| !late(entry)).map_or(path.len(), |last| last + 1);
            path.truncate(end);
        }
        path
    }

    /// What it came to, as the facilitator may know; nothing while it still goes on.
    #[must_use]
    pub fn result(&self, words: &Words) -> Option<ResultView> {
        let (path, state) = (self.session.path(), self.session.state());
        let without = self.harm_without();
        let over = state.lifecycle == Lifecycle::Over;
        over.then(|| result(&self.context(words), state, &path, &Audience::Facilitator, without))
    }

    /// The harm that would have been done by the end without any measure.
    #[must_use]
    pub fn harm_without(&self) -> Option<i64> {
        self.harm_along().last().copied()
    }

    fn harm_along(&self) -> &[i64] {
        self.harm.get_or_init(|| harm_without_measures_along(self.session.book(), &self.session.path()))
    }

    /// The scores after some of the entries in force, by their places among them.
    #[must_use]
    pub fn scores(&self, words: &Words, places: Range<usize>) -> Vec<(usize, ScoresView)> {
        let path = self.session.path();
        let harm = self.harm_along();
        let context = self.context(words);
        let before = places.start.checked_sub(1).and_then(|before| path.get(before)).map(|entry| entry.id);
        let mut state = self.session.state_at(before);
        let mut scores = Vec::new();
        for (place, entry) in path.iter().enumerate().take(places.end).skip(places.start) {
            for event in &entry.body.events {
                state.apply(event);
            }
            scores.push((
                place,
                scores_compared(
                    &context,
                    &state,
                    path.get(..=place).unwrap_or(&[]),
                    &Audience::Facilitator,
                    harm.get(place).copied(),
                ),
            ));
        }
        scores
    }
}
