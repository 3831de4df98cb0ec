//! What stood at the end of a turn, noted for those who judge later: how grave it was, and how far the shared picture lay off
//! what all capitals knew together.
//!
//! **Invariant:** moves nothing and is shown to nobody at the table; the hidden truth is not asked.

use crate::engine::core::arithmetic::{apart, posterior};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::state::State;
use crate::engine::evidence::attribution::{components, log_weights};
use crate::engine::evidence::pictures::{own_evidence, weigh_pooled};
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;

/// Notes what stands at the end of a turn.
pub fn appraise(draft: &mut Draft<'_>) {
    let severity = draft.state.value(&Quantity::Severity);
    let off = apart(&posterior(draft.state.pool_picture()), &posterior(&all_held(draft.book, &draft.state)));
    draft.emit(WorldEvent::Appraised { severity, apart: off });
}

/// What everybody would think who had everything that capitals hold, in full.
fn all_held(book: &Rulebook, state: &State) -> Vec<i32> {
    let common = state.pool.iter().filter(|item| item.from.is_none()).map(weigh_pooled);
    let own = state.holdings.keys().flat_map(|key| own_evidence(book, state, key));
    log_weights(book, &components(&common.chain(own).collect::<Vec<_>>(), book))
}
