//! The attribution ledger of a holder: posterior, word, confidence, groups, leave-one-out.

use serde::{Deserialize, Serialize};

use super::names::ViewContext;
use crate::engine::core::ledger::PictureOf;
use crate::engine::core::state::State;
use crate::engine::evidence::attribution::components;
use crate::engine::evidence::confidence::{Reading, Word};
use crate::engine::evidence::pictures::evidence_of;
use crate::model::rulebook::Rulebook;
use crate::words::{percent, text};

/// A holder's reading of what it has.
#[must_use]
pub fn reading(book: &Rulebook, state: &State, holder: &PictureOf) -> Reading {
    Reading::new(book, components(&evidence_of(book, state, holder), book))
}

/// A hypothesis in an assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HypothesisView {
    /// Its key.
    pub key: String,
    /// Its number, from 1.
    pub number: usize,
    /// A few words.
    pub name: String,
    /// The state's own, in millionths.
    pub ours_ppm: u32,
    /// The shared one, in millionths.
    pub shared_ppm: u32,
}

/// How certain a holder is, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certainty {
    /// The likeliest hypothesis.
    pub top: String,
    /// Its number.
    pub number: usize,
    /// Millionths.
    pub ppm: u32,
    /// The yardstick's word.
    pub word: String,
    /// Its range in per cent.
    pub range: String,
    /// Confidence in the analysis.
    pub confidence: String,
    /// What it falls to without its most important source.
    pub weakest_ppm: u32,
    /// Whether the loss of one source would cost it its word.
    pub fragile: bool,
}

/// A reading in words.
#[must_use]
pub fn certainty(context: &ViewContext<'_>, reading: &Reading) -> Certainty {
    let top = reading.top();
    let ppm = reading.ppm.get(top).copied().unwrap_or(0);
    let word = Word::of(ppm);
    let weakest_ppm = reading.weakest();
    Certainty {
        top: context.book.scenario.hypotheses.get(top).map_or_else(String::new, |hypothesis| hypothesis.text.clone()),
        number: top + 1,
        ppm,
        word: context.words.text(&format!("word-{}", word.slug())),
        range: context.words.text(&format!("word-range-{}", word.slug())),
        confidence: context.words.text(&format!("confidence-{}", reading.analytic.slug())),
        weakest_ppm,
        fragile: Word::of(weakest_ppm) < word,
    }
}

/// All hypotheses with our value beside the shared one.
#[must_use]
pub fn hypotheses(context: &ViewContext<'_>, ours: &Reading, shared: &Reading) -> Vec<HypothesisView> {
    let value = |reading: &Reading, index: usize| reading.ppm.get(index).copied().unwrap_or(0);
    context
        .book
        .scenario
        .hypotheses
        .iter()
        .enumerate()
        .map(|(index, hypothesis)| HypothesisView {
            key: hypothesis.key.to_string(),
            number: index + 1,
            name: hypothesis.text.clone(),
            ours_ppm: value(ours, index),
            shared_ppm: value(shared, index),
        })
        .collect()
}

/// What hypotheses are given, as a list: `Kestria itself 60 %, Criminals 40 %`; what is given nothing is left out.
#[must_use]
pub fn likelihoods(context: &ViewContext<'_>, ppm: &[u32]) -> String {
    let given = context.book.scenario.hypotheses.iter().zip(ppm).filter(|(_, ppm)| **ppm > 0);
    let named: Vec<String> = given
        .map(|(hypothesis, ppm)| {
            let args = [("hypothesis", text(hypothesis.text.clone())), ("percent", text(percent(*ppm)))];
            context.words.with("hypothesis-percent", &args)
        })
        .collect();
    named.join(", ")
}
