//! An exercise as it was read to look back on it: what audiences are told of it, and how it is scored.
//!
//! **Invariant:** read once and never changed, so that all jobs beside the window share it.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::charts::Charts;
use super::seen::Seen;
use crate::model::key::StateKey;
use crate::session::counterfactual::harm_without_measures_along;
use crate::session::run::Session;
use crate::session::verify::{Recomputation, Verdict};
use crate::store::error::StoreError;
use crate::store::exercise::{Access, ExerciseFile, Reading};
use crate::store::pins::guards;
use crate::store::verdict::short;
use crate::ui::task::Job;
use crate::view::audience::Audience;
use crate::view::curves::moments;
use crate::view::names::Lens;
use crate::view::scores::{ScoresView, scores_compared};
use crate::view::story::story;
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
    /// Whether PINs still guard a running exercise: then only the public view is open.
    pub guarded: bool,
    /// The seats as which one can look.
    pub seats: Vec<StateKey>,
    /// The harm without measures after each entry; only jobs ask for it.
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

    pub(super) fn of(path: PathBuf, reading: Reading) -> Self {
        let head = short(reading.head());
        let program = reading.setting("program").unwrap_or_default().to_owned();
        let guarded = guards(&reading.settings, &reading.session);
        let session = reading.session;
        let written: Vec<StateKey> = session.book().scenario.seats.iter().map(|seat| seat.state.clone()).collect();
        let teams: Vec<StateKey> = session.state().teams().cloned().collect();
        let seats = session.book().seats().filter(|key| written.contains(key) || teams.contains(key)).collect();
        Self { session, path, head, program, guarded, seats, harm: OnceLock::new() }
    }

    pub(super) fn lens<'a>(&'a self, words: &'a Words) -> Lens<'a> {
        Lens { book: self.session.book(), words }
    }

    /// Computes every decision again, as long as somebody wants to know.
    pub(super) fn verify(&self, job: &Job) -> Option<Verdict> {
        let entries = self.session.entries();
        let mut recomputation = Recomputation::new(self.session.book(), entries);
        while !job.is_unwanted() {
            if let Some(verdict) = recomputation.step() {
                return Some(verdict);
            }
            job.note(recomputation.done(), entries.len());
        }
        None
    }

    /// Tells all of it to an audience.
    pub(super) fn tell(&self, words: &Words, audience: &Audience) -> Seen {
        let lens = self.lens(words);
        let path = self.session.path();
        let moments = moments(lens.book, &path, audience);
        let lines = story(&lens, &path, audience);
        let charts = Charts::new(&lens, &moments, &lines);
        Seen::new(moments, lines, charts)
    }

    /// The scores after some of the entries of the path, by their places in it.
    pub(super) fn scores(&self, words: &Words, places: Range<usize>) -> Vec<(usize, ScoresView)> {
        let path = self.session.path();
        let harm = self.harm.get_or_init(|| harm_without_measures_along(self.session.book(), &path));
        let lens = self.lens(words);
        let before = places.start.checked_sub(1).and_then(|before| path.get(before)).map(|entry| entry.id);
        let mut state = self.session.state_at(before);
        let mut scores = Vec::new();
        for (place, entry) in path.iter().enumerate().take(places.end).skip(places.start) {
            for event in &entry.body.events {
                state.apply(event);
            }
            scores.push((place, scores_compared(&lens, &state, harm.get(place).copied())));
        }
        scores
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::scenario::data::DataTexts;
    use crate::scenario::rulebook::rulebook;
    use crate::session::autoplay::play;
    use crate::session::counterfactual::harm_without_measures_on;
    use crate::store::scenarios::SHIPPED;
    use crate::view::told::sentence::Telling;

    /// The shortest exercise, played without people.
    pub fn played() -> Exercise {
        let book = rulebook(SHIPPED[0].text, &DataTexts::shipped()).expect("it can be played");
        let mut session = Session::new(book, String::new());
        play(&mut session, 1).expect("nothing is refused");
        Exercise::of("played.demarche".into(), Reading { session, settings: Vec::new() })
    }

    #[test]
    fn scores_are_those_that_are_reckoned_for_a_moment_alone() {
        let (exercise, words) = (played(), Words::english());
        let lens = exercise.lens(&words);
        let path = exercise.session.path();
        let all = exercise.scores(&words, 0..path.len());
        assert_eq!(all.len(), path.len());
        for (place, entry) in path.iter().enumerate() {
            let harm = harm_without_measures_on(lens.book, &exercise.session.path_to(Some(entry.id)));
            let alone = scores_compared(&lens, &exercise.session.state_at(Some(entry.id)), Some(harm));
            assert_eq!(all[place], (place, alone), "entry {}", entry.id.0);
        }
        assert_eq!(exercise.scores(&words, 7..9), all[7..9], "wherever one begins");
    }

    #[test]
    fn what_is_seen_finds_lines_and_decisions_of_moments() {
        let (exercise, words) = (played(), Words::english());
        let seen = exercise.tell(&words, &Audience::Facilitator);
        let of = |moment: usize| seen.lines_of(moment);
        assert_eq!((0..seen.moments.len()).map(|moment| of(moment).len()).sum::<usize>(), seen.lines.len());
        for (moment, at) in seen.moments.iter().enumerate() {
            assert!(seen.lines[of(moment)].iter().all(|line| line.entry == at.entry));
            let first = seen.lines[of(moment)].iter().find(|line| line.telling != Telling::Ledger);
            let found = seen.row_of(moment).map(|row| &seen.lines[seen.told[row]]);
            assert_eq!(found, first);
        }
        let decides = |moment: &usize| seen.lines[of(*moment)].iter().any(|line| line.telling == Telling::Decision);
        let decisions: Vec<usize> = (0..seen.moments.len()).filter(decides).collect();
        assert!(!decisions.is_empty());
        for pair in decisions.windows(2) {
            assert_eq!((seen.decision(pair[0], true), seen.decision(pair[1], false)), (Some(pair[1]), Some(pair[0])));
        }
        assert_eq!((seen.decision(0, true), seen.decision(0, false)), (Some(decisions[0]), None));
    }
}
