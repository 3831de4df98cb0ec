//! Pictures of the evidence: what each holder has, and what it makes of it (`model.md` §2.2).
//!
//! **Invariant:** a picture is computed from its holder's evidence and nothing else.

use std::sync::Arc;

use super::attribution::{Weighed, components, log_weights, weigh};
use crate::engine::core::arithmetic::spread;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::{Event, PoolItem};
use crate::engine::core::ledger::{AttributionEntry, Cause, PictureOf};
use crate::engine::core::state::State;
use crate::engine::core::tally::{Counted, Kept};
use crate::model::evidence::ShareMode;
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;

/// Brings every picture up to date and states those that changed.
pub fn reassess(draft: &mut Draft<'_>, cause: &Cause) {
    let book = draft.book;
    add_up(book, draft.state.to_mut());
    let changed: Vec<AttributionEntry> = draft
        .state
        .pictures
        .iter()
        .zip(&draft.state.tallies.holders)
        .filter_map(|((holder, before), kept)| {
            let whole = || picture(book, &draft.state, holder);
            let after = if kept.unusable { whole() } else { kept.tally.log_weights(book) };
            if *before == after {
                return None;
            }
            let (holder, before) = (holder.clone(), before.clone());
            Some(AttributionEntry { holder, before, after, cause: cause.clone() })
        })
        .collect();
    for entry in changed {
        draft.emit(Event::Reassessed(entry));
    }
}

/// Takes what came since the last time into every tally.
fn add_up(book: &Rulebook, state: &mut State) {
    let mut tallies = std::mem::take(&mut state.tallies);
    tallies.holders.resize_with(state.pictures.len(), Arc::default);
    for (holder, kept) in state.pictures.keys().zip(&mut tallies.holders) {
        add_to(book, state, holder, kept);
    }
    if tallies.court.pooled < state.pool.len() {
        let court = Arc::make_mut(&mut tallies.court);
        for item in state.pool.iter().skip(court.pooled).filter(|item| may_be_shown(item)) {
            add_pooled(book, court, item);
        }
        court.pooled = state.pool.len();
    }
    state.tallies = tallies;
}

fn add_to(book: &Rulebook, state: &State, holder: &PictureOf, kept: &mut Arc<Kept>) {
    let own = match holder {
        PictureOf::Pool => &[],
        PictureOf::State(key) => state.holdings(key),
    };
    if kept.pooled >= state.pool.len() && kept.own >= own.len() {
        return;
    }
    let kept = Arc::make_mut(kept);
    for item in state.pool.iter().skip(kept.pooled).filter(|item| is_news_to(holder, item)) {
        add_pooled(book, kept, item);
    }
    for evidence in own.iter().skip(kept.own).filter_map(|key| book.scenario.evidence(key)) {
        let Weighed { id, group, weights, .. } = weigh(evidence, &book.parameters);
        kept.tally.add(book, Counted { id, group, root: evidence.root.clone(), weights });
    }
    (kept.pooled, kept.own) = (state.pool.len(), own.len());
}

fn add_pooled(book: &Rulebook, kept: &mut Kept, item: &PoolItem) {
    if let [root] = item.roots.as_slice() {
        let (id, group, weights) = (item.id.clone(), item.group.clone(), item.weights.clone());
        kept.tally.add(book, Counted { id, group, root: root.clone(), weights });
    } else {
        kept.unusable = true;
    }
}

/// Nobody learns from what it shared itself.
fn is_news_to(holder: &PictureOf, item: &PoolItem) -> bool {
    match holder {
        PictureOf::Pool => true,
        PictureOf::State(key) => item.from.as_ref() != Some(key),
    }
}

/// Whether an item may be laid before a court.
fn may_be_shown(item: &PoolItem) -> bool {
    item.releasable && item.mode == ShareMode::Full
}

/// How much of the shared evidence may be laid before a court, 0–100.
#[must_use]
pub fn releasable_score(book: &Rulebook, state: &State) -> i64 {
    let court = &state.tallies.court;
    let points = |spread: i64| spread * book.parameters.releasable_points_per_deciban / 10;
    let sum: i64 = if court.pooled == state.pool.len() && !court.unusable {
        court.tally.spreads().map(points).sum()
    } else {
        let items: Vec<Weighed> = state.pool.iter().filter(|item| may_be_shown(item)).map(weigh_pooled).collect();
        components(&items, book).iter().map(|part| points(i64::from(spread(&part.weights)))).sum()
    };
    sum.min(100)
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
            let others = state.pool.iter().filter(|item| is_news_to(holder, item));
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
