//! The clock of the room.

use crate::engine::event::Event;
use crate::session::entry::Entry;
use crate::session::run::Session;

/// Room time of the exercise; it stands still while the program is closed or paused, and behind the curtain.
pub struct Clock {
    elapsed_ms: f64,
    phase_began_ms: f64,
    last: Option<f64>,
    /// Whether the facilitator has stopped it.
    pub paused: bool,
}

impl Clock {
    /// The clock of an exercise that is taken up where its file stands.
    #[allow(clippy::cast_precision_loss, reason = "milliseconds of a day")]
    pub fn of(session: &Session) -> Self {
        let path = session.path();
        let elapsed_ms = path.last().map_or(0.0, |entry| entry.body.at_ms as f64);
        let begins = |entry: &&&Entry| entry.body.events.iter().any(|event| matches!(event, Event::PhaseBegan { .. }));
        let phase_began_ms = path.iter().rev().find(begins).map_or(elapsed_ms, |entry| entry.body.at_ms as f64);
        Self { elapsed_ms, phase_began_ms, last: None, paused: false }
    }

    /// A phase begins now.
    pub fn begin_phase(&mut self) {
        self.phase_began_ms = self.elapsed_ms;
    }

    /// Goes on to this second of the window, unless somebody `waits` for another.
    pub fn tick(&mut self, now_seconds: f64, waits: bool) {
        if let Some(last) = self.last
            && !self.paused
            && !waits
        {
            self.elapsed_ms += ((now_seconds - last) * 1000.0).max(0.0);
        }
        self.last = Some(now_seconds);
    }

    /// Milliseconds of room time up to now.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative, far below 2^53")]
    pub fn now_ms(&self) -> u64 {
        self.elapsed_ms as u64
    }

    /// Seconds left of a plan in minutes; nothing without a plan.
    #[allow(clippy::cast_possible_truncation, reason = "a few hours at most")]
    pub fn left_seconds(&self, planned_minutes: u32) -> Option<i64> {
        let planned = f64::from(planned_minutes) * 60.0;
        let passed = (self.elapsed_ms - self.phase_began_ms) / 1000.0;
        (planned_minutes > 0).then(|| (planned - passed).ceil() as i64)
    }
}
