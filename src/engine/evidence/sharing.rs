//! Sealed simultaneous sharing: what each state puts into the shared picture (`S1-IG §3`, no duty to share).
//!
//! **Invariant:** nothing of a choice is known to anybody else before all are revealed together.

use std::collections::BTreeMap;

use super::attribution::{Weighed, graded, weigh};
use super::pictures::reassess;
use crate::engine::core::arithmetic::divide_rounded;
use crate::engine::core::checks::check_phase;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::ledger::Cause;
use crate::engine::core::pool::PoolItem;
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::model::evidence::{Evidence, ShareMode};
use crate::model::grade::{Grade, Reliability};
use crate::model::key::{EvidenceKey, ItemKey, StateKey};
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;

/// Opens all sealed choices at once and brings the shared picture up to date.
pub fn reveal(draft: &mut Draft<'_>) {
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
}

/// What a state's choices would put into the shared picture.
#[must_use]
pub fn contributions(
    book: &Rulebook,
    state: &State,
    by: &StateKey,
    choices: &BTreeMap<EvidenceKey, ShareMode>,
) -> Vec<PoolItem> {
    let mut items = Vec::new();
    let mut assessed: Vec<&Evidence> = Vec::new();
    for (key, mode) in choices {
        let before = state.shared.get(&(by.clone(), key.clone())).copied().unwrap_or(ShareMode::Nothing);
        let Some(evidence) = book.scenario.evidence(key) else { continue };
        if *mode <= before {
            continue;
        }
        match mode {
            ShareMode::Nothing => {}
            ShareMode::Assessment => assessed.push(evidence),
            ShareMode::Sanitised => items.push(sanitised(book, by, evidence)),
            ShareMode::Full => items.push(whole(book, by, evidence)),
        }
    }
    items.extend(assessments(book, by, &assessed));
    items
}

fn whole(book: &Rulebook, by: &StateKey, evidence: &Evidence) -> PoolItem {
    let weighed = weigh(evidence, &book.parameters);
    pooled(by, evidence, ShareMode::Full, evidence.grade, weighed)
}

fn sanitised(book: &Rulebook, by: &StateKey, evidence: &Evidence) -> PoolItem {
    let steps = u8::try_from(book.parameters.sanitised_steps).unwrap_or(1);
    let grade = evidence.grade.lowered(steps);
    let weighed = Weighed {
        id: ItemKey::new(format!("{}:sanitised", evidence.key)),
        weights: graded(&evidence.likelihood_decibans, grade, &book.parameters),
        ..weigh(evidence, &book.parameters)
    };
    pooled(by, evidence, ShareMode::Sanitised, grade, weighed)
}

fn pooled(by: &StateKey, evidence: &Evidence, mode: ShareMode, grade: Grade, weighed: Weighed) -> PoolItem {
    PoolItem {
        id: weighed.id,
        from: Some(by.clone()),
        mode,
        evidence: Some(evidence.key.clone()),
        grade,
        group: weighed.group,
        roots: weighed.roots,
        weights: weighed.weights,
        releasable: evidence.releasable && mode == ShareMode::Full,
    }
}

/// The log Bayes factors of evidence that is not shared otherwise, clipped, regraded, with its roots
/// (`model.md` §2.2 step 6). Never the posterior: the prior must not be counted twice.
///
/// Each report stays an item of its own, so that its root counts once whoever else shares from it; the clip bounds
/// what all of them say together.
fn assessments(book: &Rulebook, by: &StateKey, evidence: &[&Evidence]) -> Vec<PoolItem> {
    let parameters = &book.parameters;
    let grade = assessment_grade(parameters.assessment_grade);
    let weighed: Vec<Weighed> = evidence.iter().map(|item| weigh(item, parameters)).collect();
    let penalty = |item: &Weighed, hypothesis: usize| {
        divide_rounded(-i64::from(item.weights.get(hypothesis).copied().unwrap_or(0)), 10)
    };
    let count = book.scenario.hypotheses.len();
    let total = |hypothesis| weighed.iter().map(|item| penalty(item, hypothesis)).sum::<i64>();
    let clip = parameters.assessment_clip_decibans;
    let clipped = |item: &Weighed, hypothesis: usize| {
        let (own, all) = (penalty(item, hypothesis), total(hypothesis));
        i32::try_from(if all > clip { own * clip / all } else { own }).unwrap_or(0)
    };
    weighed
        .iter()
        .map(|item| {
            let decibans: Vec<i32> = (0..count).map(|hypothesis| clipped(item, hypothesis)).collect();
            PoolItem {
                id: ItemKey::new(format!("assessment:{by}:{}", item.id)),
                from: Some(by.clone()),
                mode: ShareMode::Assessment,
                evidence: None,
                grade,
                group: item.group.clone(),
                roots: item.roots.clone(),
                weights: graded(&decibans, grade, parameters),
                releasable: false,
            }
        })
        .collect()
}

/// The grade on this step of the diagonal: 1 is A1, 5 is E5.
fn assessment_grade(step: i64) -> Grade {
    let credibility = u8::try_from(step.clamp(1, 5)).unwrap_or(2);
    Grade(Reliability::A, 1).lowered(credibility - 1)
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
    if !state.holdings(by).contains(evidence) {
        return Err(Rejection::NotYours(evidence.clone()));
    }
    let before = state.shared.get(&(by.clone(), evidence.clone())).copied().unwrap_or(ShareMode::Nothing);
    if mode != ShareMode::Nothing && mode <= before {
        return Err(Rejection::SharedAlready(evidence.clone()));
    }
    Ok(())
}
