//! The clock of the room.
//!
//! **Invariant:** counts the time in which people could work: not pauses, not the curtain, not a machine that slept.

use serde::{Deserialize, Serialize};

use super::house::HOUSE;
use crate::engine::core::event::Event;
use crate::engine::core::event::course::CourseEvent;
use crate::session::entry::{Entry, EntryId};
use crate::session::run::Session;

/// A step longer than this was no working time: the machine slept, or the program was stopped.
const LONGEST_STEP_MS: f64 = 5_000.0;

/// Room time of the exercise.
#[derive(Clone, Debug)]
pub struct Clock {
    elapsed_ms: f64,
    phase_began_ms: f64,
    /// The entry with which it began.
    phase_entry: Option<EntryId>,
    /// What the facilitator has added to this phase, or taken from it.
    extra_ms: f64,
    last: Option<f64>,
    /// When the sitting of a team began that shares the laptop, and how long it may be.
    sitting: Option<(f64, f64)>,
    /// The share of their planned time that phases are given, in per cent.
    percent: i64,
    /// Whether it was told that the time is up.
    rung: bool,
    /// Whether the facilitator has stopped it.
    pub paused: bool,
}

/// What is kept of a clock while the program is closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KeptClock {
    /// Room time in milliseconds.
    pub elapsed_ms: u64,
    /// What was added to a phase, or taken from it.
    pub extra_ms: i64,
    /// To which: the number of the entry with which it began.
    pub extra_of: u64,
    /// Whether it was paused.
    pub paused: bool,
    /// How much less of their planned time phases are given, in per cent.
    #[serde(skip_serializing_if = "is_nothing")]
    pub shortened_by: i64,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_nothing(percent: &i64) -> bool {
    *percent == 0
}

impl Clock {
    /// The clock of an exercise that is taken up: where it was left, never before its last entry.
    #[must_use]
    pub fn of(session: &Session, kept: KeptClock) -> Self {
        let last = session.entries().last().map_or(0, |entry| entry.body.at_ms);
        let mut clock = Self {
            elapsed_ms: millis(kept.elapsed_ms.max(last)),
            phase_began_ms: 0.0,
            phase_entry: None,
            extra_ms: 0.0,
            last: None,
            sitting: None,
            percent: (100 - kept.shortened_by).clamp(HOUSE.least_percent, 100),
            rung: false,
            paused: kept.paused,
        };
        clock.follow(session);
        // What was given to a phase that is over by now is not this one's.
        if clock.extra_of() == kept.extra_of {
            clock.extra_ms = signed(kept.extra_ms);
        }
        clock
    }

    /// Counts the phase from where it began on the path to the head: after an advance, and after steps taken back.
    ///
    /// A phase that an undo comes back to has the time left that it had when the step was made that is taken back.
    pub fn follow(&mut self, session: &Session) {
        let path = session.path();
        let begins = |entry: &&Entry| {
            entry.body.events.iter().any(|event| matches!(event, Event::Course(CourseEvent::PhaseBegan { .. })))
        };
        let Some(place) = path.iter().rposition(begins) else { return };
        let began = path.get(place).map_or(0, |entry| entry.body.at_ms);
        let undone: u64 = path.windows(2).skip(place).map(|pair| undone_ms(session, pair)).sum();
        self.phase_began_ms = millis(began + undone);
        let entry = path.get(place).map(|entry| entry.id);
        if self.phase_entry != entry {
            // Another phase has the time that its author planned, and that of phases before it which took none.
            (self.phase_entry, self.extra_ms) = (entry, self.given(unused_ms(session, &path, place)));
        }
    }

    /// Adds seconds to a phase of so many planned minutes, or takes them from it; no more than are left.
    pub fn give(&mut self, planned_minutes: u32, seconds: i64) {
        let left = self.left_seconds(planned_minutes).unwrap_or(0).max(0);
        self.extra_ms += signed(seconds.max(-left) * 1000);
        // Whoever sits at the laptop has it.
        if let Some((_, sitting)) = &mut self.sitting {
            *sitting += signed(seconds);
        }
    }

    /// A team takes the laptop that it shares: what is left of a phase of so many planned minutes is shared evenly among it
    /// and those that are still to sit.
    pub fn sit(&mut self, planned_minutes: u32, teams: usize) {
        let teams = i64::try_from(teams.max(1)).unwrap_or(1);
        let share = self.left_seconds(planned_minutes).map(|left| (left / teams).max(HOUSE.shortest_sitting));
        self.sitting = share.map(|seconds| (self.elapsed_ms, signed(seconds)));
    }

    /// Nobody sits at the laptop who shares it.
    pub fn stand_up(&mut self) {
        self.sitting = None;
    }

    /// Seconds left of a sitting.
    #[must_use]
    pub fn sitting_left(&self) -> Option<i64> {
        self.sitting.map(|(began, seconds)| whole((seconds - (self.elapsed_ms - began) / 1000.0).ceil()))
    }

    /// Goes on to this second of the window, unless somebody `waits` for another; gives the seconds that were not
    /// counted because the machine slept.
    pub fn tick(&mut self, now_seconds: f64, waits: bool) -> Option<i64> {
        let step = self.last.map_or(0.0, |last| ((now_seconds - last) * 1000.0).max(0.0));
        self.last = Some(now_seconds);
        if self.paused || waits {
            return None;
        }
        if step > LONGEST_STEP_MS {
            return Some(whole(step / 1000.0));
        }
        self.elapsed_ms += step;
        None
    }

    /// Milliseconds of room time up to now.
    #[must_use]
    pub fn now_ms(&self) -> u64 {
        u64::try_from(whole(self.elapsed_ms)).unwrap_or(0)
    }

    fn extra_of(&self) -> u64 {
        self.phase_entry.map_or(0, |entry| entry.0)
    }

    /// What is kept of it.
    #[must_use]
    pub fn kept(&self) -> KeptClock {
        KeptClock {
            elapsed_ms: self.now_ms(),
            extra_ms: whole(self.extra_ms),
            extra_of: self.extra_of(),
            paused: self.paused,
            shortened_by: 100 - self.percent,
        }
    }

    /// Gives all phases from now on this share of their planned time, in per cent.
    pub fn shorten_to(&mut self, percent: i64) {
        self.percent = percent.clamp(HOUSE.least_percent, 100);
    }

    /// The share of their planned time that phases are given, in per cent.
    #[must_use]
    pub fn percent(&self) -> i64 {
        self.percent
    }

    fn given(&self, planned: f64) -> f64 {
        planned * signed(self.percent) / 100.0
    }

    /// Seconds of room time before the phase, and in it.
    #[must_use]
    pub fn phase_seconds(&self) -> (i64, i64) {
        let passed = self.elapsed_ms - self.phase_began_ms;
        (whole(self.phase_began_ms / 1000.0), whole(passed / 1000.0))
    }

    /// Whether the time is up of a phase of so many planned minutes, or of a sitting; said once.
    pub fn rings(&mut self, planned_minutes: u32) -> bool {
        let left = self.sitting_left().or_else(|| self.left_seconds(planned_minutes));
        let up = left.is_some_and(|left| left <= 0);
        let before = std::mem::replace(&mut self.rung, up);
        up && !before
    }

    /// Seconds left of a plan in minutes; nothing without a plan.
    #[must_use]
    pub fn left_seconds(&self, planned_minutes: u32) -> Option<i64> {
        let planned = self.given(f64::from(planned_minutes) * 60.0) + self.extra_ms / 1000.0;
        let passed = (self.elapsed_ms - self.phase_began_ms) / 1000.0;
        (planned_minutes > 0).then(|| whole((planned - passed).ceil()))
    }
}

/// The planned time of the phases right before the one that begins at a place of the path, as far as they took none: they
/// closed by themselves.
fn unused_ms(session: &Session, path: &[&Entry], place: usize) -> f64 {
    let begun = |entry: &Entry| {
        entry.body.events.iter().find_map(|event| match event {
            Event::Course(CourseEvent::PhaseBegan { turn, phase }) => Some((*turn, *phase)),
            _ => None,
        })
    };
    let now = path.get(place).copied();
    let (at, turn) = (now.map(|entry| entry.body.at_ms), now.and_then(begun).map(|(turn, _)| turn));
    let before = path.iter().take(place).rev().filter_map(|entry| Some((entry.body.at_ms, begun(entry)?)));
    let took_none = before.take_while(|(began, (of, _))| Some(*began) == at && Some(*of) == turn);
    let minutes = |phase| session.book().scenario.meta.phase_minutes.get(&phase).copied().unwrap_or(0);
    took_none.map(|(_, (_, phase))| f64::from(minutes(phase)) * 60_000.0).sum()
}

/// Where the second of two entries took a step back: the time from that step to the undo, which counts for nothing.
fn undone_ms(session: &Session, pair: &[&Entry]) -> u64 {
    let [before, undo] = pair else { return 0 };
    if !undo.body.events.contains(&Event::Course(CourseEvent::Undone)) {
        return 0;
    }
    let earlier = session.entries().iter().rev().filter(|entry| entry.id < undo.id);
    let taken_back = earlier.clone().find(|entry| entry.body.parent == Some(before.id));
    taken_back.map_or(0, |entry| undo.body.at_ms.saturating_sub(entry.body.at_ms))
}

#[allow(clippy::cast_precision_loss, reason = "milliseconds of a day")]
fn millis(ms: u64) -> f64 {
    ms as f64
}

#[allow(clippy::cast_precision_loss, reason = "milliseconds of a day")]
fn signed(ms: i64) -> f64 {
    ms as f64
}

#[allow(clippy::cast_possible_truncation, reason = "far below 2^53")]
fn whole(value: f64) -> i64 {
    value as i64
}
