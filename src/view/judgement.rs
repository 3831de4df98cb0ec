//! What a team itself makes of its evidence: while it is stated, and how it did.
//!
//! **Invariant:** the pad is the seat's own; scores are for the facilitator's eyes, for they tell the truth.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::assessment::likelihoods;
use super::names::ViewContext;
use super::rejections::rejection_text;
use crate::engine::core::said::Judgement;
use crate::engine::core::state::State;
use crate::engine::evidence::confidence::Word;
use crate::engine::evidence::judging::check_judge;
use crate::engine::scoring::judgement::{JudgementScore, score};
use crate::model::confidence::Confidence;
use crate::model::key::{HypothesisKey, StateKey};
use crate::words::{Arg, number, percent, permille, text};

/// A hypothesis on the pad.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenView {
    /// Its key.
    pub key: HypothesisKey,
    /// Its number, from 1.
    pub number: usize,
    /// A few words.
    pub name: String,
    /// What it is given, in per cent.
    pub percent: u8,
    /// The yardstick's word for that.
    pub word: String,
    /// What was stated last, in per cent.
    pub stated: Option<u8>,
}

/// The pad on which a team states its judgement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JudgementView {
    /// The hypotheses in their order.
    pub given: Vec<GivenView>,
    /// What was stated last, in a sentence.
    pub stated: Option<String>,
    /// Why nothing can be stated now.
    pub closed: Option<String>,
}

/// The pad of a seat with what is chosen on it.
#[must_use]
pub fn judgement(
    context: &ViewContext<'_>,
    state: &State,
    seat: &StateKey,
    chosen: &BTreeMap<HypothesisKey, u8>,
) -> JudgementView {
    let of = |key: &HypothesisKey| chosen.get(key).copied().unwrap_or(0);
    let hypotheses = context.book.scenario.hypotheses.iter().enumerate();
    let last = state.judgements.get(seat).and_then(|of_seat| of_seat.last());
    let stated = |index: usize| last.and_then(|last| u8::try_from(last.ppm.get(index)? / 10_000).ok());
    let given = hypotheses.map(|(index, hypothesis)| GivenView {
        key: hypothesis.key.clone(),
        number: index + 1,
        name: hypothesis.text.clone(),
        percent: of(&hypothesis.key),
        word: word(context, of(&hypothesis.key)),
        stated: stated(index),
    });
    JudgementView {
        given: given.collect(),
        stated: last.map(|last| context.words.with("judgement-stated", &stated_args(context, last))),
        closed: check_judge(state, seat).err().map(|refusal| rejection_text(context, &refusal)),
    }
}

fn word(context: &ViewContext<'_>, percent: u8) -> String {
    context.words.text(&format!("word-{}", Word::of(u32::from(percent) * 10_000).slug()))
}

fn confidence(context: &ViewContext<'_>, confidence: Confidence) -> String {
    context.words.text(&format!("confidence-{}", confidence.slug()))
}

fn stated_args(context: &ViewContext<'_>, stated: &Judgement) -> [Arg<'static>; 3] {
    [
        ("turn", number(stated.turn.into())),
        ("judgement", text(likelihoods(context, &stated.ppm))),
        ("confidence", text(confidence(context, stated.confidence))),
    ]
}

/// How the judgements of a team did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JudgedView {
    /// The team's seat.
    pub seat: String,
    /// A sentence for each turn in which it judged.
    pub sentences: Vec<String>,
}

/// How every team's judgements did, by seat.
#[must_use]
pub fn judged_views(context: &ViewContext<'_>, state: &State) -> Vec<JudgedView> {
    let seats = context.book.seats().filter_map(|seat| state.judgements.get_key_value(&seat));
    seats
        .map(|(seat, judgements)| JudgedView {
            seat: context.state(seat),
            sentences: judgements.iter().filter_map(|one| Some(judged(context, &score(context.book, one)?))).collect(),
        })
        .collect()
}

fn judged(context: &ViewContext<'_>, scored: &JudgementScore) -> String {
    let args = [
        ("turn", number(scored.turn.into())),
        ("truth", text(percent(scored.truth_ppm))),
        ("brier", text(context.words.decimal(&permille(scored.brier)))),
        ("supported", text(context.words.decimal(&permille(scored.supported_brier)))),
        ("drift", number(scored.drift)),
        ("confidence", text(confidence(context, scored.confidence))),
    ];
    context.words.with("judged-line", &args)
}
