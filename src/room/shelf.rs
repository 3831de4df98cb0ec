//! The unsent work of everybody at one exercise, and its clock, as they survive a hand-over, leaving and a crash.
//!
//! **Invariant:** each holder gets back their own and nobody else's.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::clock::KeptClock;
use super::drafts::{Drafts, Thought};
use super::flow::Flow;
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::state::{Lifecycle, State};
use crate::engine::world::red::check_open;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::rulebook::Rulebook;
use crate::session::entry::Entry;
use crate::session::run::Session;
use crate::store::error::StoreError;
use crate::store::unsent;

/// How long unsent work may be in memory alone, in seconds.
const EVERY_SECONDS: f64 = 2.0;

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    /// The hash of the last entry when it was kept: another exercise of the same name does not have it.
    at: String,
    clock: KeptClock,
    flow: Flow,
    /// Whether the public display stood in a window of its own.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    display: bool,
    facilitator: Drafts,
    seats: BTreeMap<StateKey, Drafts>,
    red: BTreeMap<AdversaryKey, Drafts>,
}

impl Kept {
    /// Lets go of what was sent after this was kept: the program may have been stopped before it could say so here.
    fn send<'e>(&mut self, later: impl Iterator<Item = &'e Entry>) {
        for Entry { body, .. } in later {
            self.drafts_mut(&body.actor).sent(&body.command);
        }
    }

    fn drafts_mut(&mut self, whose: &Actor) -> &mut Drafts {
        match whose {
            Actor::Seat(seat) => self.seats.entry(seat.clone()).or_default(),
            Actor::Red(adversary) => self.red.entry(adversary.clone()).or_default(),
            Actor::Facilitator => &mut self.facilitator,
        }
    }

    /// The same without what nobody wrote: a card that was only looked at leaves nothing behind.
    fn tidied(mut self) -> Self {
        for drafts in self.seats.values_mut().chain(self.red.values_mut()).chain([&mut self.facilitator]) {
            drafts.thoughts.retain(|_, thought| *thought != Thought::default());
        }
        self.seats.retain(|_, drafts| *drafts != Drafts::default());
        self.red.retain(|_, drafts| *drafts != Drafts::default());
        self
    }

    /// Lets go of what a phase that is over has made impossible, for everybody.
    fn keep_possible(&mut self, book: &Rulebook, state: &State) {
        for (seat, drafts) in &mut self.seats {
            drafts.keep_possible(book, state, seat);
        }
        for drafts in self.red.values_mut().chain([&mut self.facilitator]) {
            drafts.moves.retain(|of, _| check_open(book, state, of).is_ok());
        }
    }
}

/// Whether what is unsent was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// Just now.
    Now,
    /// It was too early, or there was nothing new.
    NotNow,
}

/// The shelf of an exercise.
pub struct Shelf {
    exercise: PathBuf,
    kept: Kept,
    written: Kept,
    since: f64,
    /// The unsent work of whoever has none.
    nothing: Drafts,
}

impl Shelf {
    /// The shelf of an exercise as it was left.
    ///
    /// What belongs to another exercise of the same name, and what cannot be read, is put aside, not lost.
    #[must_use]
    pub fn of(exercise: &Path, session: &Session) -> Self {
        let ours = |bytes: Vec<u8>| {
            let mut kept: Kept = serde_json::from_slice(&bytes).ok()?;
            let place = session.entries().iter().position(|entry| entry.hash == kept.at)?;
            let mut later = session.entries().iter().skip(place + 1);
            kept.send(later.clone());
            if later.any(|entry| entry.body.command == Command::Advance) {
                kept.keep_possible(session.book(), session.state());
            }
            Some(kept.tidied())
        };
        let there = unsent::kept(exercise);
        let kept = there.map_or_else(Kept::default, |bytes| {
            ours(bytes).unwrap_or_else(|| {
                unsent::put_aside(exercise);
                Kept::default()
            })
        });
        let (written, nothing) = (kept.clone(), Drafts::default());
        Self { exercise: exercise.to_owned(), written, kept, since: 0.0, nothing }
    }

    /// Lets go of what a phase that is over has made impossible, for everybody; what was missed is told.
    pub fn keep_possible(&mut self, book: &Rulebook, state: &State) {
        self.kept.keep_possible(book, state);
    }

    /// Notes for a seat what was open when the phase was closed for it.
    pub fn missed(&mut self, seat: &StateKey, what: Vec<String>) {
        self.drafts_mut(&Actor::Seat(seat.clone())).missed = what;
    }

    /// The clock as it was left.
    #[must_use]
    pub fn clock(&self) -> KeptClock {
        self.kept.clock
    }

    /// How the laptop goes round.
    #[must_use]
    pub fn flow(&self) -> Flow {
        self.kept.flow
    }

    /// Lets it go round otherwise.
    pub fn set_flow(&mut self, flow: Flow) {
        self.kept.flow = flow;
    }

    /// Whether the public display stands in a window of its own.
    #[must_use]
    pub fn display(&self) -> bool {
        self.kept.display
    }

    /// Notes whether it does, so that it comes back after a crash.
    pub fn set_display(&mut self, open: bool) {
        self.kept.display = open;
    }

    /// The unsent work of somebody.
    #[must_use]
    pub fn drafts(&self, whose: &Actor) -> &Drafts {
        match whose {
            Actor::Seat(seat) => self.kept.seats.get(seat).unwrap_or(&self.nothing),
            Actor::Red(adversary) => self.kept.red.get(adversary).unwrap_or(&self.nothing),
            Actor::Facilitator => &self.kept.facilitator,
        }
    }

    /// The same, to choose and to write.
    pub fn drafts_mut(&mut self, whose: &Actor) -> &mut Drafts {
        self.kept.drafts_mut(whose)
    }

    /// Clears away what somebody only looked at.
    pub fn tidy(&mut self, whose: &Actor) {
        self.drafts_mut(whose).thoughts.retain(|_, thought| *thought != Thought::default());
    }

    /// Writes it down, if there is something new and the last time is a moment ago; tells whether it was time.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn keep_now_and_then(
        &mut self,
        now_seconds: f64,
        clock: KeptClock,
        session: &Session,
    ) -> Result<Written, StoreError> {
        if now_seconds - self.since < EVERY_SECONDS {
            return Ok(Written::NotNow);
        }
        self.since = now_seconds;
        let kept = self.kept.clone().tidied();
        let same = Kept { clock: self.written.clock, at: self.written.at.clone(), ..kept } == self.written;
        // The clock alone is worth a write only now and then: it is found again within these milliseconds.
        if same
            && clock.elapsed_ms.abs_diff(self.written.clock.elapsed_ms) < 30_000
            && clock.paused == self.written.clock.paused
            && clock.extra_ms == self.written.clock.extra_ms
            && clock.shortened_by == self.written.clock.shortened_by
        {
            return Ok(Written::NotNow);
        }
        self.keep(clock, session)?;
        Ok(Written::Now)
    }

    /// Writes it down.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn keep(&mut self, clock: KeptClock, session: &Session) -> Result<(), StoreError> {
        if session.state().lifecycle == Lifecycle::Over {
            // Nothing can be sent any more.
            return unsent::keep(&self.exercise, None);
        }
        self.kept.clock = clock;
        self.kept.at = session.entries().last().map(|entry| entry.hash.clone()).unwrap_or_default();
        let kept = self.kept.clone().tidied();
        if kept != self.written {
            let text = serde_json::to_string(&kept).ok().filter(|_| kept != Kept::default());
            unsent::keep(&self.exercise, text.as_deref())?;
            self.written = kept;
        }
        Ok(())
    }
}
