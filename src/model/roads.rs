//! The roads of all measures in every mode of the crisis response, worked out when one is first asked for.
//!
//! **Invariant:** they say nothing that the rulebook does not say, so rulebooks with and without them are equal; a copy
//! works them out anew, because it may be changed before it is used.

use std::sync::OnceLock;

use super::procedure::CrisisMode;
use super::timetable::Leg;

/// A measure's road.
#[derive(Debug)]
pub(super) struct Way {
    /// Leg by leg.
    pub legs: Vec<Leg>,
    /// How many turns after that of its initiative it comes to its decision, if nothing holds it up.
    pub turns_away: u32,
}

/// The roads of each measure, in the order of the modes.
pub(super) type Ways = Vec<[Way; CrisisMode::ALL.len()]>;

/// All roads.
#[derive(Debug, Default)]
pub(super) struct Roads(pub OnceLock<Ways>);

impl Clone for Roads {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Roads {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Roads {}
