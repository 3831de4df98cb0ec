//! Sealed simultaneous sharing: what each state puts into the shared picture (`S1-IG §3`, no duty to share).
//!
//! **Invariant:** nothing of a choice is known to anybody else before all are revealed together.

use std::collections::BTreeMap;

use super::items::items;
use super::leaking::{Given, leak};
use super::passing::{check_ours, opened, pass_on};
use super::pictures::reassess;
use crate::engine::core::checks::check_phase;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::ledger::Cause;
use crate::engine::core::pool::PoolItem;
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::model::evidence::ShareMode;
use crate::model::key::{EvidenceKey, StateKey};
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;

/// Opens all sealed choices at once and brings the pictures up to date: the shared one, then those of chosen partners.
pub fn reveal(draft: &mut Draft<'_>) {
    let passed = opened(draft.book, &draft.state);
    let given = given(&draft.state);
    let sealed = draft.state.sealed_sharing.iter();
    let opened: Vec<(StateKey, Vec<PoolItem>)> = sealed
        .map(|(state, choices)| (state.clone(), contributions(draft.book, &draft.state, state, choices)))
        .filter(|(_, items)| !items.is_empty())
        .collect();
    draft.emit(EvidenceEvent::SharingRevealed);
    for (state, items) in opened {
        for item in items {
            draft.emit(EvidenceEvent::Pooled(item));
        }
        reassess(draft, &Cause::Shared(state));
    }
    pass_on(draft, passed);
    leak(draft, given);
}

/// What the sealed choices give away that was not given so before.
fn given(state: &State) -> Vec<Given> {
    let new = |by: &StateKey, evidence: &EvidenceKey, mode: ShareMode| {
        state.shared.get(&(by.clone(), evidence.clone())).is_none_or(|before| *before < mode)
    };
    let mut all = Vec::new();
    for (by, choices) in &state.sealed_sharing {
        for (evidence, mode) in choices.iter().filter(|(evidence, mode)| new(by, evidence, **mode)) {
            all.push(Given { by: by.clone(), evidence: evidence.clone(), mode: *mode, receivers: None });
        }
    }
    for (by, choices) in &state.sealed_passing {
        for (evidence, to) in choices {
            let most = to.values().max().copied().unwrap_or(ShareMode::Nothing);
            let (by, evidence, receivers) = (by.clone(), evidence.clone(), Some(to.len()));
            all.push(Given { by, evidence, mode: most, receivers });
        }
    }
    all
}

/// What a state's choices would put into the shared picture.
#[must_use]
pub fn contributions(
    book: &Rulebook,
    state: &State,
    by: &StateKey,
    choices: &BTreeMap<EvidenceKey, ShareMode>,
) -> Vec<PoolItem> {
    let wanted = choices.iter().filter_map(|(key, mode)| {
        let before = state.shared.get(&(by.clone(), key.clone())).copied().unwrap_or(ShareMode::Nothing);
        book.scenario.evidence(key).filter(|_| *mode > before).map(|evidence| (evidence, *mode))
    });
    items(book, by, wanted).into_iter().map(|(_, item)| item).collect()
}

pub(in crate::engine) fn seal_sharing(
    draft: &mut Draft<'_>,
    by: &StateKey,
    choices: &BTreeMap<EvidenceKey, ShareMode>,
) -> Result<(), Rejection> {
    for (evidence, mode) in choices {
        check_share(&draft.state, by, evidence, *mode)?;
    }
    check_seal_sharing(&draft.state)?;
    draft.close(EvidenceEvent::SharingSealed { by: by.clone(), choices: choices.clone() });
    Ok(())
}

/// Whether a state may seal what it shares now; until the reveal, anew.
///
/// # Errors
/// The rule that says no.
pub fn check_seal_sharing(state: &State) -> Result<(), Rejection> {
    check_phase(state, Business::Sharing)
}

/// Whether a state may share an item in a mode.
///
/// # Errors
/// The rule that says no.
pub fn check_share(state: &State, by: &StateKey, evidence: &EvidenceKey, mode: ShareMode) -> Result<(), Rejection> {
    check_phase(state, Business::Sharing)?;
    check_ours(state, by, evidence)?;
    let before = state.shared.get(&(by.clone(), evidence.clone())).copied().unwrap_or(ShareMode::Nothing);
    if mode != ShareMode::Nothing && mode <= before {
        return Err(Rejection::SharedAlready(evidence.clone()));
    }
    Ok(())
}
