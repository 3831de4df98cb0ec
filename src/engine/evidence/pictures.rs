//! Pictures of the evidence: what each holder has, and what it makes of it (`model.md` §2.2).
//!
//! **Invariant:** a picture is computed from its holder's evidence and nothing else.

use std::sync::Arc;

use super::attribution::{Weighed, components, log_weights, weigh};
use crate::engine::core::arithmetic::{posterior, spread, top};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::ledger::{AttributionEntry, Cause, PictureOf};
use crate::engine::core::pool::PoolItem;
use crate::engine::core::state::State;
use crate::engine::core::tally::Counted;
use crate::model::evidence::ShareMode;
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;
use crate::model::scenario::Hypothesis;

/// Brings every picture up to date and states those that changed.
pub fn reassess(draft: &mut Draft<'_>, cause: &Cause) {
    for (holder, before, after) in add_up(draft.book, draft.state.to_mut()) {
        draft.emit(EvidenceEvent::Reassessed(AttributionEntry { holder, before, after, cause: cause.clone() }));
    }
}

/// Takes what came since the last time into every tally; the holders whose pictures it changes, before and after.
fn add_up(book: &Rulebook, state: &mut State) -> Vec<(PictureOf, Vec<i32>, Vec<i32>)> {
    let mut tallies = std::mem::take(&mut state.tallies);
    tallies.holders.resize_with(state.pictures.len(), Arc::default);
    let news: Vec<Option<Arc<Counted>>> =
        state.pool.iter().skip(tallies.pooled).map(|item| counted(book, item)).collect();
    let pooled = || state.pool.iter().skip(tallies.pooled).zip(&news);
    let mut changed = Vec::new();
    for ((holder, before), kept) in state.pictures.iter().zip(&mut tallies.holders) {
        let (own, passed) = match holder {
            PictureOf::Pool => (&[][..], &[][..]),
            PictureOf::State(key) => (state.holdings(key), state.passed(key)),
        };
        let news_to = || pooled().filter(|(item, _)| is_news_to(holder, item)).map(|(_, counted)| counted);
        if kept.own >= own.len() && kept.passed >= passed.len() && news_to().next().is_none() {
            continue;
        }
        let kept = Arc::make_mut(kept);
        news_to().for_each(|item| kept.add(item.clone()));
        for evidence in own.iter().skip(kept.own).filter_map(|key| book.scenario.evidence(key)) {
            let Weighed { id, group, weights, .. } = weigh(evidence, &book.parameters);
            kept.add(Some(Counted::new(book, id, group, evidence.root.clone(), weights)));
        }
        passed.iter().skip(kept.passed).for_each(|item| kept.add(counted(book, item)));
        (kept.own, kept.passed) = (own.len(), passed.len());
        let after = if kept.unusable { picture(book, state, holder) } else { kept.tally.log_weights(book) };
        if *before != after {
            changed.push((holder.clone(), before.clone(), after));
        }
    }
    let shown = || pooled().filter(|(item, _)| may_be_shown(item)).map(|(_, counted)| counted);
    if shown().next().is_some() {
        let court = Arc::make_mut(&mut tallies.court);
        shown().for_each(|item| court.add(item.clone()));
    }
    tallies.pooled = state.pool.len();
    state.tallies = tallies;
    changed
}

/// A shared item as it counts; nothing where it has not exactly one root.
fn counted(book: &Rulebook, item: &PoolItem) -> Option<Arc<Counted>> {
    let [root] = item.roots.as_slice() else { return None };
    Some(Counted::new(book, item.id.clone(), item.group.clone(), root.clone(), item.weights.clone()))
}

/// Nobody learns from what it shared itself.
fn is_news_to(holder: &PictureOf, item: &PoolItem) -> bool {
    match holder {
        PictureOf::Pool => true,
        PictureOf::State(key) => item.from.as_ref() != Some(key),
    }
}

/// Whether an item may be laid before a court.
pub(super) fn may_be_shown(item: &PoolItem) -> bool {
    item.releasable && item.mode == ShareMode::Full
}

/// How much of the shared evidence may be laid before a court, 0–100.
#[must_use]
pub fn releasable_score(book: &Rulebook, state: &State) -> i64 {
    let (court, all) = (&state.tallies.court, state.tallies.pooled == state.pool.len());
    if all && !court.unusable {
        return court.tally.spreads().map(|spread| points(book, spread)).sum::<i64>().min(100);
    }
    file_of(book, state, may_be_shown)
}

/// How much some of the shared evidence weighs before a court, 0–100.
pub(super) fn file_of(book: &Rulebook, state: &State, which: impl Fn(&PoolItem) -> bool) -> i64 {
    let items: Vec<Weighed> = state.pool.iter().filter(|item| which(item)).map(weigh_pooled).collect();
    let parts = components(&items, book);
    parts.iter().map(|part| points(book, i64::from(spread(&part.weights)))).sum::<i64>().min(100)
}

fn points(book: &Rulebook, spread: i64) -> i64 {
    spread * book.parameters.releasable_points_per_deciban / 10
}

/// What a picture holds likeliest.
#[must_use]
pub fn likeliest<'b>(book: &'b Rulebook, log_weights: &[i32]) -> Option<&'b Hypothesis> {
    book.scenario.hypotheses.get(top(&posterior(log_weights)))
}

/// The log weights of a holder's picture, computed from its evidence.
#[must_use]
pub fn picture(book: &Rulebook, state: &State, holder: &PictureOf) -> Vec<i32> {
    log_weights(book, &components(&evidence_of(book, state, holder), book))
}

/// The evidence behind a holder's picture: the pool; for a state what others shared, what was passed to it alone, and
/// what it holds itself.
#[must_use]
pub fn evidence_of(book: &Rulebook, state: &State, holder: &PictureOf) -> Vec<Weighed> {
    match holder {
        PictureOf::Pool => state.pool.iter().map(weigh_pooled).collect(),
        PictureOf::State(key) => {
            let others = state.pool.iter().filter(|item| is_news_to(holder, item));
            let passed = state.passed(key).iter();
            others.chain(passed).map(weigh_pooled).chain(own_evidence(book, state, key)).collect()
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

/// A shared item as it counts.
#[must_use]
pub fn weigh_pooled(item: &PoolItem) -> Weighed {
    Weighed { id: item.id.clone(), group: item.group.clone(), roots: item.roots.clone(), weights: item.weights.clone() }
}
