//! What delegations see alike at one moment, whatever is proposed: who is hit, how severe it is, what pictures say.
//!
//! **Invariant:** read from the state once; nothing here is one delegation's secret but its own reading.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::engine::core::ledger::PictureOf;
use crate::engine::core::state::State;
use crate::engine::evidence::gate::Reading;
use crate::engine::evidence::heard::Heard;
use crate::engine::evidence::pictures::releasable_score;
use crate::engine::world::escalation::Felt;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::severity::Touch;
use crate::model::toolbox::Gate;

/// A moment of an exercise.
pub struct Moment<'a> {
    /// What everything is looked up in.
    pub book: &'a Rulebook,
    /// The state.
    pub state: &'a State,
    /// Who is hit, and who has attributed.
    pub heard: Heard<'a>,
    /// Severity in force.
    pub severity: i64,
    /// Severity with what it touches: lives, critical services, democracy.
    pub gravity: i64,
    /// By what expected pressure is multiplied, in thousandths.
    pub heat: i64,
    /// What was felt before.
    pub felt: Felt<'a>,
    releasable: OnceCell<i64>,
    readings: OnceCell<Readings>,
}

/// What the activities that go on touch, each thing once.
fn touched(book: &Rulebook, state: &State) -> i64 {
    let going_on = state.activities.iter().filter_map(|key| book.scenario.activity(key));
    let touched: BTreeSet<Touch> = going_on.flat_map(|activity| activity.touches.iter().copied()).collect();
    touched.into_iter().map(|touch| book.parameters.touch(touch)).sum()
}

/// What every picture that is kept says.
struct Readings {
    pool: Reading,
    own: BTreeMap<StateKey, Reading>,
}

impl<'a> Moment<'a> {
    /// The moment of a state.
    #[must_use]
    pub fn of(book: &'a Rulebook, state: &'a State) -> Self {
        Self {
            book,
            state,
            heard: Heard::of(book, state),
            severity: state.value(&Quantity::Severity),
            gravity: state.value(&Quantity::Severity) + touched(book, state),
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

    /// Whether there is an attribution that a text could back: somebody has named an author, and what the 27 share does not
    /// rather speak for a territory that is used by others.
    #[must_use]
    pub fn can_be_backed(&self, addressee: Option<&AdversaryKey>) -> bool {
        let named = self.heard.to(addressee).any(|word| word.names);
        let held = |gate| self.reading(None).held(self.book, gate, addressee);
        named && 2 * held(Gate::G4) >= held(Gate::G2)
    }

    /// What a delegation reads: its own picture where one is kept, else the shared one; the institutions that.
    pub fn reading(&self, of: Option<&StateKey>) -> &Reading {
        let readings = self.readings.get_or_init(|| read(self.book, self.state));
        of.and_then(|state| readings.own.get(state)).unwrap_or(&readings.pool)
    }
}

fn read(book: &Rulebook, state: &State) -> Readings {
    let own = state.pictures.iter().filter_map(|(holder, weights)| match holder {
        PictureOf::Pool => None,
        PictureOf::State(key) => Some((key.clone(), Reading::of(book, weights))),
    });
    Readings { pool: Reading::of(book, state.pool_picture()), own: own.collect() }
}
