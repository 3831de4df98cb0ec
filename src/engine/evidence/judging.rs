//! A team's own judgement: how likely it holds each hypothesis, and with which confidence.
//!
//! The program weighs the evidence of every seat; here people say what they themselves make of it, before they see what
//! others share. It is held against both when the exercise is looked back on (`scoring/judgement.rs`).
//!
//! **Invariant:** a judgement moves nothing, and nobody else learns of it before the debriefing.

use std::collections::BTreeMap;

use crate::engine::core::checks::check_phase;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::model::confidence::Confidence;
use crate::model::key::{HypothesisKey, StateKey};
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;

/// What all hypotheses share among them, in per cent.
pub const WHOLE: u64 = 100;

/// Millionths in a hundredth.
const PPM_PER_PERCENT: u32 = 10_000;

pub(in crate::engine) fn judge(
    draft: &mut Draft<'_>,
    by: &StateKey,
    likelihoods: &BTreeMap<HypothesisKey, u8>,
    confidence: Confidence,
) -> Result<(), Rejection> {
    check_judge(&draft.state, by)?;
    check_likelihoods(draft.book, likelihoods)?;
    let ppm = in_order(draft.book, likelihoods);
    draft.close(EvidenceEvent::Judged { by: by.clone(), ppm, confidence });
    Ok(())
}

/// Whether a seat may judge now; until the phase closes, anew.
///
/// # Errors
/// The rule that says no.
pub fn check_judge(state: &State, by: &StateKey) -> Result<(), Rejection> {
    check_phase(state, Business::Sharing)?;
    let holds = !state.holdings(by).is_empty() || !state.passed(by).is_empty() || !state.pool.is_empty();
    if holds { Ok(()) } else { Err(Rejection::NothingToJudge) }
}

fn check_likelihoods(book: &Rulebook, likelihoods: &BTreeMap<HypothesisKey, u8>) -> Result<(), Rejection> {
    if let Some(unknown) = likelihoods.keys().find(|key| book.hypothesis(key).is_none()) {
        return Err(Rejection::NoSuchHypothesis(unknown.clone()));
    }
    let sum: u64 = likelihoods.values().map(|percent| u64::from(*percent)).sum();
    if sum == WHOLE { Ok(()) } else { Err(Rejection::NotAHundred(sum)) }
}

/// Likelihoods in millionths, in the order of the hypotheses.
#[must_use]
pub fn in_order(book: &Rulebook, likelihoods: &BTreeMap<HypothesisKey, u8>) -> Vec<u32> {
    let percent = |key: &HypothesisKey| likelihoods.get(key).copied().unwrap_or(0);
    let all = book.scenario.hypotheses.iter();
    all.map(|hypothesis| u32::from(percent(&hypothesis.key)) * PPM_PER_PERCENT).collect()
}
