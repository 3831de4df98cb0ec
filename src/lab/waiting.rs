//! What injects wait for: which parts of their conditions came true while it still mattered.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::condition::holds;
use crate::engine::state::State;
use crate::model::key::InjectKey;
use crate::model::phase::Phase;
use crate::model::rulebook::Rulebook;

/// For every inject with a condition, the places of the parts that came true in time.
pub type Met = BTreeMap<InjectKey, BTreeSet<usize>>;

/// Notes what holds in Situation, where injects are released; what comes true after the last look is of no use to them.
pub fn note(book: &Rulebook, state: &State, met: &mut Met) {
    if state.phase != Phase::Situation {
        return;
    }
    for inject in book.scenario.injects.iter().filter(|inject| inject.trigger.may_look_in(state.turn)) {
        let parts = inject.trigger.condition().into_iter().flat_map(|condition| condition.parts());
        let hold = parts.enumerate().filter(|(_, part)| holds(book, state, part)).map(|(place, _)| place);
        met.entry(inject.key.clone()).or_default().extend(hold);
    }
}
