//! Facts about evidence: who gets it, who shares it, and what it makes of the pictures.
//!
//! **Invariant:** taking one in holds no rule, rolls no dice and cannot fail.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::engine::core::ledger::AttributionEntry;
use crate::engine::core::pool::PoolItem;
use crate::engine::core::state::State;
use crate::model::evidence::ShareMode;
use crate::model::key::{EvidenceKey, StateKey};

/// A fact about evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EvidenceEvent {
    /// Evidence came into the hands of a state.
    EvidenceReceived {
        /// Who has it.
        by: StateKey,
        /// Which.
        evidence: EvidenceKey,
    },
    /// A state sealed what it shares; a secret until the reveal.
    SharingSealed {
        /// Who.
        by: StateKey,
        /// What of which item.
        choices: BTreeMap<EvidenceKey, ShareMode>,
    },
    /// All sealed choices were opened together.
    SharingRevealed,
    /// Something entered the shared picture.
    Pooled(PoolItem),
    /// A picture of the evidence changed.
    Reassessed(AttributionEntry),
}

impl EvidenceEvent {
    /// Takes the fact into the state.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::EvidenceReceived { by, evidence } => {
                state.holdings.entry(by.clone()).or_default().push(evidence.clone());
            }
            Self::SharingSealed { by, choices } => {
                state.sealed_sharing.insert(by.clone(), choices.clone());
            }
            Self::SharingRevealed => open_sharing(state),
            Self::Pooled(item) => state.pool.push(item.clone()),
            Self::Reassessed(entry) => {
                state.pictures.insert(entry.holder.clone(), entry.after.clone());
            }
        }
    }

    /// Whether it opened something that people have seen since and that was not theirs before.
    pub(super) fn reveals(&self) -> bool {
        match self {
            Self::EvidenceReceived { .. } | Self::SharingRevealed | Self::Pooled(_) => true,
            Self::SharingSealed { .. } | Self::Reassessed(_) => false,
        }
    }
}

fn open_sharing(state: &mut State) {
    for (by, choices) in std::mem::take(&mut state.sealed_sharing) {
        for (evidence, mode) in choices {
            let best = state.shared.entry((by.clone(), evidence)).or_insert(ShareMode::Nothing);
            *best = (*best).max(mode);
        }
    }
}
