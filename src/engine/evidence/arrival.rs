//! How evidence comes into the hands of its holder.
//!
//! **Invariant:** an item comes once.

use super::attribution::weigh;
use super::pictures::reassess;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::ledger::Cause;
use crate::engine::core::pool::PoolItem;
use crate::model::evidence::{Evidence, Holder, ShareMode};

/// Hands evidence to its holder, once.
pub(in crate::engine) fn appear(draft: &mut Draft<'_>, evidence: &Evidence) {
    if draft.state.lost_sources.contains(&evidence.root) {
        return;
    }
    match &evidence.holder {
        Holder::Pool => {
            if draft.state.pool.iter().any(|item| item.id.as_str() == evidence.key.as_str()) {
                return;
            }
            let weighed = weigh(evidence, &draft.book.parameters);
            draft.emit(EvidenceEvent::Pooled(PoolItem {
                id: weighed.id,
                from: None,
                mode: ShareMode::Full,
                evidence: Some(evidence.key.clone()),
                grade: evidence.grade,
                group: weighed.group,
                roots: weighed.roots,
                weights: weighed.weights,
                releasable: evidence.releasable,
            }));
        }
        Holder::State(state) => {
            if draft.state.holdings(state).contains(&evidence.key) {
                return;
            }
            draft.emit(EvidenceEvent::EvidenceReceived { by: state.clone(), evidence: evidence.key.clone() });
        }
    }
    reassess(draft, &Cause::Evidence(evidence.key.clone()));
}
