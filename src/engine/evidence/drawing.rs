//! Truth and evidence by the dice, where a scenario leaves them to it (`model.md` §2.2; how it is done is a modelling
//! choice).
//!
//! The truth is drawn by the priors. What an item says is drawn by its own likelihoods, contaminated by its grade as the
//! reader contaminates them: of an unreliable source it says little what was so. Items of one group say the same as the
//! most telling of it as often as the group is correlated, those of one root always.
//!
//! **Invariant:** who reads all of it, and knows no more, is right as often as the weights say
//! (`demarche simulate --reliability`). The dice are not those of the exercise: the number of its rolls stays what it was.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::attribution::{trust, weigh};
use crate::engine::core::arithmetic::{MILLION, centibans, posterior, power, spread};
use crate::engine::core::decibans::ONE;
use crate::engine::core::dice::{lot, pick};
use crate::model::drawn::Drawn;
use crate::model::evidence::Evidence;
use crate::model::key::HypothesisKey;
use crate::model::rulebook::Rulebook;

/// What the dice choose under a seed; nothing where the scenario says itself what is true.
#[must_use]
pub fn draw(book: &Rulebook, seed: u64) -> Option<Drawn> {
    if book.scenario.truth.is_some() { None } else { draw_if(book, seed, None) }
}

/// The same, as the dice would have fallen if this hypothesis were true.
fn draw_if(book: &Rulebook, seed: u64, truth: Option<usize>) -> Option<Drawn> {
    let mut rolls = 0;
    let mut below = |ends: &[u32]| {
        let roll = lot(seed, rolls, MILLION);
        rolls += 1;
        pick(ends, roll)
    };
    let priors: Vec<i32> = book.scenario.hypotheses.iter().map(|hypothesis| hypothesis.prior_centibans).collect();
    let drawn = below(&posterior(&priors));
    let truth = truth.unwrap_or(drawn);
    let mut otherwise = BTreeSet::new();
    let mut roots = BTreeMap::new();
    let mut groups = BTreeMap::new();
    // The most telling item of a group leads it, as it does for the reader.
    let mut items: Vec<&Evidence> = book.scenario.evidence.iter().collect();
    items.sort_by_key(|item| (Reverse(spread(&weigh(item, &book.parameters).weights)), &item.key));
    for evidence in items {
        let as_likely = chance(book, evidence, truth);
        let alone = below(&halves(as_likely)) == 1 && evidence.otherwise.is_some();
        let follows = u32::try_from(book.correlation(&evidence.group) * 1000).unwrap_or(0);
        let together = below(&halves(follows)) == 0;
        let led = roots.get(&evidence.root).or_else(|| groups.get(&evidence.group).filter(|_| together));
        let other = led.copied().unwrap_or(alone);
        roots.entry(&evidence.root).or_insert(other);
        groups.entry(&evidence.group).or_insert(other);
        if other && evidence.otherwise.is_some() {
            otherwise.insert(evidence.key.clone());
        }
    }
    Some(Drawn { truth: book.scenario.hypotheses.get(truth)?.key.clone(), otherwise })
}

/// The rulebook of an exercise in which the dice chose this.
#[must_use]
pub fn played(book: &Rulebook, drawn: &Drawn) -> Rulebook {
    let mut book = book.clone();
    book.scenario.truth = Some(drawn.truth.clone());
    for evidence in book.scenario.evidence.iter_mut().filter(|evidence| drawn.otherwise.contains(&evidence.key)) {
        evidence.likelihood_centibans = row_otherwise(evidence);
        if let Some(other) = evidence.otherwise.take() {
            (evidence.title, evidence.text) = (other.title, other.text);
        }
    }
    book.drawn = Some(drawn.clone());
    for told in book.told.values_mut() {
        *told = Arc::new(played(told, drawn));
    }
    book
}

/// The rulebook of an exercise in which this hypothesis is true: where the dice chose, what they would have let be found
/// then; else all is found that was. Nothing where the scenario knows no such hypothesis.
#[must_use]
pub fn played_as(book: &Rulebook, seed: u64, truth: &HypothesisKey) -> Option<Rulebook> {
    let place = book.scenario.hypotheses.iter().position(|hypothesis| hypothesis.key == *truth)?;
    if book.scenario.truth.is_some() {
        let mut other = book.clone();
        other.scenario.truth = Some(truth.clone());
        return Some(other);
    }
    draw_if(book, seed, Some(place)).map(|drawn| played(book, &drawn))
}

/// The rulebook of an exercise with this seed: as it is, where nothing is left to the dice.
#[must_use]
pub fn played_with(book: &Rulebook, seed: u64) -> Cow<'_, Rulebook> {
    draw(book, seed).map_or(Cow::Borrowed(book), |drawn| Cow::Owned(played(book, &drawn)))
}

fn halves(first: u32) -> [u32; 2] {
    [first, u32::try_from(MILLION).unwrap_or(u32::MAX).saturating_sub(first)]
}

/// How likely an item as it is written is found under a hypothesis, in 32-bit fixed point and before its source is
/// doubted.
fn found(evidence: &Evidence, hypothesis: usize) -> u64 {
    let least = evidence.likelihood_centibans.iter().min().copied().unwrap_or(0);
    let penalty = evidence.likelihood_centibans.get(hypothesis).copied().unwrap_or(least) - least;
    let missed = evidence.otherwise.as_ref().map_or(0, |other| u64::from(other.missed_percent.min(100)));
    power(penalty.into()) * (100 - missed) / 100
}

/// The same for every hypothesis, and the most of it; then for the other thing.
fn both(evidence: &Evidence) -> [(Vec<u64>, u64); 2] {
    let found: Vec<u64> = (0..evidence.likelihood_centibans.len()).map(|place| found(evidence, place)).collect();
    let other: Vec<u64> = found.iter().map(|chance| ONE - chance).collect();
    [found, other].map(|row| {
        let most = row.iter().max().copied().unwrap_or(0);
        (row, most)
    })
}

/// The chance that an item says what is written first, in millionths: as its source would report it under the hypothesis,
/// mixed with what it would report under any.
fn chance(book: &Rulebook, evidence: &Evidence, hypothesis: usize) -> u32 {
    let trust = u128::from(trust(evidence.grade, &book.parameters));
    let [found, other] = both(evidence).map(|(row, most)| {
        let own = row.get(hypothesis).copied().unwrap_or(0);
        trust * u128::from(own) + (1000 - trust) * u128::from(most)
    });
    u32::try_from(found * u128::from(MILLION) / (found + other).max(1)).unwrap_or(0)
}

/// The row of penalties of what an item says instead.
fn row_otherwise(evidence: &Evidence) -> Vec<i32> {
    let [_, (row, most)] = both(evidence);
    let share = |chance: u64| u64::try_from(u128::from(chance) * u128::from(ONE) / u128::from(most.max(1)));
    row.into_iter().map(|chance| centibans(share(chance).unwrap_or(ONE).min(ONE))).collect()
}
