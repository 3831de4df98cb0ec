//! The unsent work of everybody at one exercise, and its clock, as they survive a hand-over, leaving and a crash.
//!
//! **Invariant:** each holder gets back their own and nobody else's.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::clock::KeptClock;
use super::drafts::{Drafts, Thought};
use crate::model::key::StateKey;
use crate::store::error::StoreError;
use crate::store::unsent;

/// How long unsent work may be in memory alone, in seconds.
const EVERY_SECONDS: f64 = 2.0;

/// Whose work it is: a seat's, or the facilitator's.
pub type Holder = Option<StateKey>;

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    clock: KeptClock,
    facilitator: Drafts,
    seats: BTreeMap<StateKey, Drafts>,
}

/// The shelf of an exercise.
pub struct Shelf {
    exercise: PathBuf,
    kept: Kept,
    written: Kept,
    since: f64,
}

impl Shelf {
    /// The shelf of an exercise as it was left; unreadable, it is empty.
    #[must_use]
    pub fn of(exercise: &Path) -> Self {
        let kept: Kept = unsent::kept(exercise).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        Self { exercise: exercise.to_owned(), written: kept.clone(), kept, since: 0.0 }
    }

    /// The clock as it was left.
    #[must_use]
    pub fn clock(&self) -> KeptClock {
        self.kept.clock
    }

    /// The unsent work of a holder.
    #[must_use]
    pub fn take(&self, holder: &Holder) -> Drafts {
        match holder {
            Some(seat) => self.kept.seats.get(seat).cloned().unwrap_or_default(),
            None => self.kept.facilitator.clone(),
        }
    }

    /// Puts the work of a holder back.
    pub fn put(&mut self, holder: &Holder, drafts: &Drafts) {
        let mut drafts = drafts.clone();
        // A card that was only looked at leaves nothing behind.
        drafts.thoughts.retain(|_, thought| *thought != Thought::default());
        match holder {
            Some(seat) if drafts == Drafts::default() => {
                self.kept.seats.remove(seat);
            }
            Some(seat) => {
                self.kept.seats.insert(seat.clone(), drafts);
            }
            None => self.kept.facilitator = drafts,
        }
    }

    /// Writes it down, if there is something new and the last time is a moment ago.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn keep_now_and_then(&mut self, now_seconds: f64, clock: KeptClock) -> Result<(), StoreError> {
        if now_seconds - self.since < EVERY_SECONDS {
            return Ok(());
        }
        self.since = now_seconds;
        let same = Kept { clock: self.written.clock, ..self.kept.clone() } == self.written;
        // The clock alone is worth a write only now and then: it is found again within these milliseconds.
        if same
            && clock.elapsed_ms.abs_diff(self.written.clock.elapsed_ms) < 30_000
            && clock.paused == self.written.clock.paused
        {
            return Ok(());
        }
        self.keep(clock)
    }

    /// Writes it down.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn keep(&mut self, clock: KeptClock) -> Result<(), StoreError> {
        self.kept.clock = clock;
        if self.kept != self.written {
            let text = serde_json::to_string(&self.kept).ok().filter(|_| self.kept != Kept::default());
            unsent::keep(&self.exercise, text.as_deref())?;
            self.written = self.kept.clone();
        }
        Ok(())
    }

    /// The exercise is over: nothing can be sent any more.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn clear(&mut self) -> Result<(), StoreError> {
        self.kept = Kept::default();
        self.keep(KeptClock::default())
    }
}
