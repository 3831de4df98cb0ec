//! How an exercise keeps to its plan, and what would bring it back to it.
//!
//! **Invariant:** proposes and never acts; what is planned is what the scenario's author wrote, whatever was added since.

use super::exercise::Exercise;
use super::house::HOUSE;
use crate::model::phase::Phase;

/// How far an exercise is behind its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Seconds behind the plan up to now; less than nothing is ahead of it.
    pub late: i64,
    /// Seconds that the plan has for what is left.
    pub planned: i64,
    /// The share of its planned time that what is left is given, in per cent.
    pub percent: i64,
    /// Seconds that this saves.
    pub saved: i64,
}

impl Pace {
    /// Seconds behind the plan at the end, if what is left takes what it is given.
    #[must_use]
    pub fn late_at_the_end(&self) -> i64 {
        self.late - self.saved
    }

    /// Whether something is to be proposed.
    #[must_use]
    pub fn is_late(&self) -> bool {
        self.late_at_the_end() >= HOUSE.late_from
    }

    /// The share of its planned time to which what is left would have to be shortened, in per cent.
    #[must_use]
    pub fn shortened(&self) -> i64 {
        let wanted = (self.planned - self.late) * 100 / self.planned.max(1);
        wanted.clamp(HOUSE.least_percent, 100)
    }
}

impl Exercise {
    /// How it keeps to its plan; nothing where no time was planned.
    #[must_use]
    pub fn pace(&self) -> Option<Pace> {
        let meta = &self.book().scenario.meta;
        let seconds = |phase: &Phase| i64::from(meta.phase_minutes.get(phase).copied().unwrap_or(0)) * 60;
        let phases: Vec<Phase> = self.book().phases().in_order().collect();
        let turn: i64 = phases.iter().map(seconds).sum();
        if turn == 0 || self.is_over() {
            return None;
        }
        let now = self.state().phase;
        let in_turn: i64 = phases.iter().take_while(|phase| **phase != now).map(seconds).sum();
        let before = turn * (i64::from(self.state().turn) - 1) + in_turn;
        let (began, passed) = self.clock().phase_seconds();
        let here = passed.min(seconds(&now));
        let planned = turn * i64::from(meta.turns) - before - here;
        let (left, percent) = (seconds(&now) - here, self.clock().percent());
        let cut = |seconds: i64| seconds * (100 - percent) / 100;
        // Of this phase nothing more is saved than is left of its plan.
        let saved = cut(planned - left) + cut(seconds(&now)).min(left);
        Some(Pace { late: began + passed - before - here, planned, percent, saved })
    }
}
