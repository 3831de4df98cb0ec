//! Pictures of the evidence: what each holder has, and what it makes of it (`model.md` §2.2).
//!
//! **Invariant:** a picture is computed from its holder's evidence and nothing else.

use super::attribution::{Weighed, components, log_weights, weigh};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::{Event, PoolItem};
use crate::engine::core::ledger::{AttributionEntry, Cause, PictureOf};
use crate::engine::core::state::State;
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;

/// Brings every picture up to date and states those that changed.
pub fn reassess(draft: &mut Draft<'_>, cause: &Cause) {
    let holders: Vec<PictureOf> = draft.state.pictures.keys().cloned().collect();
    for holder in holders {
        let before = draft.state.pictures.get(&holder).cloned().unwrap_or_default();
        let after = picture(draft.book, &draft.state, &holder);
        if before != after {
            draft.emit(Event::Reassessed(AttributionEntry { holder, before, after, cause: cause.clone() }));
        }
    }
}

/// The log weights of a holder's picture, computed from its evidence.
#[must_use]
pub fn picture(book: &Rulebook, state: &State, holder: &PictureOf) -> Vec<i32> {
    log_weights(book, &components(&evidence_of(book, state, holder), book))
}

/// The evidence behind a holder's picture: the pool; for a state what others shared and what it holds itself.
#[must_use]
pub fn evidence_of(book: &Rulebook, state: &State, holder: &PictureOf) -> Vec<Weighed> {
    match holder {
        PictureOf::Pool => state.pool.iter().map(weigh_pooled).collect(),
        PictureOf::State(key) => {
            let others = state.pool.iter().filter(|item| item.from.as_ref() != Some(key));
            others.map(weigh_pooled).chain(own_evidence(book, state, key)).collect()
        }
    }
}

/// What a state holds itself, weighed at its full grade.
#[must_use]
pub fn own_evidence(book: &Rulebook, state: &State, key: &StateKey) -> Vec<Weighed> {
    state
        .holdings(key)
        .iter()
        .filter_map(|evidence| book.scenario.evidence(evidence))
        .map(|evidence| weigh(evidence, &book.parameters))
        .collect()
}

/// A pooled item as it counts.
#[must_use]
pub fn weigh_pooled(item: &PoolItem) -> Weighed {
    Weighed { id: item.id.clone(), group: item.group.clone(), roots: item.roots.clone(), weights: item.weights.clone() }
}
