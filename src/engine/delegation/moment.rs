//! What delegations see alike at one moment, whatever is proposed: who is hit, how severe it is, what pictures say.
//!
//! **Invariant:** read from the state once; nothing here is one delegation's secret but its own reading.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::engine::core::arithmetic::posterior;
use crate::engine::core::ledger::PictureOf;
use crate::engine::core::state::State;
use crate::engine::core::victims::victims;
use crate::engine::evidence::pictures::releasable_score;
use crate::engine::world::escalation::Felt;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;

/// A moment of an exercise.
pub struct Moment<'a> {
    /// What everything is looked up in.
    pub book: &'a Rulebook,
    /// The state.
    pub state: &'a State,
    /// Those who are hit.
    pub victims: Vec<StateKey>,
    /// Severity in force.
    pub severity: i64,
    /// By what expected pressure is multiplied, in thousandths.
    pub heat: i64,
    /// What was felt before.
    pub felt: Felt<'a>,
    releasable: OnceCell<i64>,
    readings: OnceCell<Readings>,
}

/// The posterior of every picture that is kept, in millionths.
struct Readings {
    pool: Vec<u32>,
    own: BTreeMap<StateKey, Vec<u32>>,
}

impl<'a> Moment<'a> {
    /// The moment of a state.
    #[must_use]
    pub fn of(book: &'a Rulebook, state: &'a State) -> Self {
        Self {
            book,
            state,
            victims: victims(book, state),
            severity: state.value(&Quantity::Severity),
            heat: book.parameters.position_risk_offset + state.value(&Quantity::Tension),
            felt: Felt::before(book, state),
            releasable: OnceCell::new(),
            readings: OnceCell::new(),
        }
    }

    /// How much of the shared evidence may be laid before a court, 0–100.
    pub fn releasable(&self) -> i64 {
        *self.releasable.get_or_init(|| releasable_score(self.book, self.state))
    }

    /// Whether somebody who is hit has attributed, to this adversary if one is given.
    pub fn victim_attributed(&self, addressee: Option<&AdversaryKey>) -> bool {
        let mut made = self.state.attributions.iter();
        made.any(|(by, to)| self.victims.contains(by) && addressee.is_none_or(|adversary| adversary == to))
    }

    /// A delegation's posterior: by its own picture where one is kept, else by the shared one; the institutions' by that.
    pub fn reading(&self, of: Option<&StateKey>) -> &[u32] {
        let readings = self.readings.get_or_init(|| read(self.state));
        of.and_then(|state| readings.own.get(state)).unwrap_or(&readings.pool)
    }
}

fn read(state: &State) -> Readings {
    let own = state.pictures.iter().filter_map(|(holder, weights)| match holder {
        PictureOf::Pool => None,
        PictureOf::State(key) => Some((key.clone(), posterior(weights))),
    });
    Readings { pool: posterior(state.pool_picture()), own: own.collect() }
}
