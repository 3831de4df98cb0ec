//! Passing evidence to chosen Member States only: with whom, and in what form (`S1-IG §3`).
//!
//! **Invariant:** sealed and revealed with what is shared with all; known to giver and receiver alone; what was passed to
//! a state is not its own to pass on.

use std::collections::{BTreeMap, BTreeSet};

use super::items::items;
use super::pictures::reassess;
use crate::engine::core::checks::check_phase;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::ledger::Cause;
use crate::engine::core::pool::PoolItem;
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::model::evidence::{Evidence, ShareMode};
use crate::model::key::{EvidenceKey, ItemKey, StateKey};
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;

/// What one state passes to another at a reveal.
pub(super) struct Parcel {
    by: StateKey,
    to: StateKey,
    items: Vec<PoolItem>,
}

/// What the reveal will pass on: what its receiver does not get as openly together with all others.
pub(super) fn opened(book: &Rulebook, state: &State) -> Vec<Parcel> {
    let mut parcels: BTreeMap<(&StateKey, &StateKey), Vec<(&Evidence, ShareMode)>> = BTreeMap::new();
    for (by, choices) in &state.sealed_passing {
        for (key, receivers) in choices {
            let sealed = state.sealed_sharing.get(by).and_then(|choices| choices.get(key)).copied();
            for (to, mode) in receivers {
                if let Some(evidence) = book.scenario.evidence(key)
                    && *mode > known(state, by, to, key).max(sealed.unwrap_or(ShareMode::Nothing))
                {
                    parcels.entry((by, to)).or_default().push((evidence, *mode));
                }
            }
        }
    }
    parcels.into_iter().map(|((by, to), choices)| parcel(book, by, to, choices)).collect()
}

fn parcel(book: &Rulebook, by: &StateKey, to: &StateKey, choices: Vec<(&Evidence, ShareMode)>) -> Parcel {
    let item = |(evidence, item): (&Evidence, PoolItem)| PoolItem {
        id: ItemKey::new(format!("{to}:{}", item.id)),
        evidence: Some(evidence.key.clone()),
        ..item
    };
    Parcel { by: by.clone(), to: to.clone(), items: items(book, by, choices).into_iter().map(item).collect() }
}

/// Hands over what was opened, and brings the receivers' pictures up to date.
pub(super) fn pass_on(draft: &mut Draft<'_>, parcels: Vec<Parcel>) {
    for Parcel { by, to, items } in parcels {
        for item in items {
            draft.emit(EvidenceEvent::Passed { item, to: to.clone() });
        }
        reassess(draft, &Cause::Passed(by));
    }
}

/// The most open mode in which a receiver has had an item from its holder, alone or with all others.
fn known(state: &State, by: &StateKey, to: &StateKey, evidence: &EvidenceKey) -> ShareMode {
    let with_all = state.shared.get(&(by.clone(), evidence.clone())).copied();
    with_all.max(state.given(by, to, evidence)).unwrap_or(ShareMode::Nothing)
}

pub(in crate::engine) fn seal_passing(
    draft: &mut Draft<'_>,
    by: &StateKey,
    with: &BTreeSet<StateKey>,
    evidence: &EvidenceKey,
    mode: ShareMode,
) -> Result<(), Rejection> {
    check_phase(&draft.state, Business::Sharing)?;
    check_ours(&draft.state, by, evidence)?;
    if with.is_empty() {
        return Err(Rejection::NoSuchRecipient);
    }
    for to in with {
        check_pass(draft.book, &draft.state, by, to, evidence, mode)?;
    }
    draft.close(EvidenceEvent::PassingSealed { by: by.clone(), with: with.clone(), evidence: evidence.clone(), mode });
    Ok(())
}

/// Whether a state may pass an item to another one alone, in a mode.
///
/// # Errors
/// The rule that says no.
pub fn check_pass(
    book: &Rulebook,
    state: &State,
    by: &StateKey,
    to: &StateKey,
    evidence: &EvidenceKey,
    mode: ShareMode,
) -> Result<(), Rejection> {
    check_phase(state, Business::Sharing)?;
    check_ours(state, by, evidence)?;
    if to == by || !book.is_member(to) {
        return Err(Rejection::NoSuchRecipient);
    }
    if !book.observers().contains(to) {
        return Err(Rejection::NoPictureOfItsOwn(to.clone()));
    }
    if mode != ShareMode::Nothing && mode <= known(state, by, to, evidence) {
        return Err(Rejection::SharedAlready(evidence.clone()));
    }
    Ok(())
}

/// To whom a state may pass what it holds, each alone.
pub fn partners<'b>(book: &'b Rulebook, by: &'b StateKey) -> impl Iterator<Item = &'b StateKey> {
    book.observers().iter().filter(move |to| *to != by && book.is_member(to))
}

/// Whether an item is a state's own to share: what was passed to it whole is its giver's.
///
/// What was passed without its source is answered like what the state never heard of, because it does not know which
/// item it has.
///
/// # Errors
/// The rule that says no.
pub(super) fn check_ours(state: &State, by: &StateKey, evidence: &EvidenceKey) -> Result<(), Rejection> {
    if state.holdings(by).contains(evidence) {
        return Ok(());
    }
    let whole = |item: &&PoolItem| item.mode == ShareMode::Full && item.evidence.as_ref() == Some(evidence);
    match state.passed(by).iter().find(whole).and_then(|item| item.from.clone()) {
        Some(giver) => Err(Rejection::OriginatorControl(giver)),
        None => Err(Rejection::NotYours(evidence.clone())),
    }
}
