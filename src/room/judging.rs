//! What the team that holds the laptop makes of its evidence, while it is thought about.
//!
//! **Invariant:** what is chosen always comes to a hundred per cent, so that it can be stated as it stands.

use super::Room;
use super::drafts::Opinion;
use crate::engine::core::arithmetic::apportion;
use crate::engine::core::command::Command;
use crate::engine::core::said::Judgement;
use crate::engine::evidence::judging::WHOLE;
use crate::model::confidence::Confidence;
use crate::model::key::HypothesisKey;
use crate::model::rulebook::Rulebook;
use crate::view::judgement::{JudgementView, judgement};
use crate::view::names::ViewContext;
use crate::words::Words;

impl Room {
    /// The pad on which the team judges.
    #[must_use]
    pub fn judgement(&self, words: &Words) -> Option<JudgementView> {
        let context = ViewContext::new(self.book(), words);
        Some(judgement(&context, self.state(), self.laptop.holder.seat()?, &self.opinion().likelihoods))
    }

    /// What is chosen; where nothing is, what was stated last, and before that all hypotheses alike.
    #[must_use]
    pub fn opinion(&self) -> Opinion {
        let chosen = self.drafts().judgement.clone();
        let stated = || self.state().judgements.get(self.laptop.holder.seat()?)?.last();
        chosen.unwrap_or_else(|| stated().map_or_else(|| even(self.book()), |last| as_stated(self.book(), last)))
    }

    /// Gives a hypothesis so many per cent; the others share the rest as they stand to each other.
    pub fn choose_likelihood(&mut self, hypothesis: &HypothesisKey, percent: u8) {
        let mut opinion = self.opinion();
        let percent = percent.min(100);
        let others: Vec<HypothesisKey> = keys(self.book()).filter(|key| key != hypothesis).collect();
        let held = |key: &HypothesisKey| u64::from(opinion.likelihoods.get(key).copied().unwrap_or(0));
        let mut parts: Vec<u64> = others.iter().map(held).collect();
        if parts.iter().all(|part| *part == 0) {
            parts.fill(1);
        }
        let rest = apportion(&parts, WHOLE - u64::from(percent));
        opinion.likelihoods = others.into_iter().zip(rest.into_iter().map(small)).collect();
        opinion.likelihoods.insert(hypothesis.clone(), percent);
        self.drafts_mut().judgement = Some(opinion);
    }

    /// Says how well it is supported.
    pub fn choose_confidence(&mut self, confidence: Confidence) {
        let opinion = Opinion { confidence, ..self.opinion() };
        self.drafts_mut().judgement = Some(opinion);
    }

    /// Whether nobody has touched the pad, so that there is nothing yet that the team means.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        let stated = self.laptop.holder.seat().and_then(|seat| self.state().judgements.get(seat));
        self.drafts().judgement.is_none() && stated.is_none_or(Vec::is_empty)
    }

    /// What stating it means; nothing where the pad is untouched or what is on it was stated in this turn.
    #[must_use]
    pub fn judge_command(&self) -> Option<Command> {
        let stated = self.laptop.holder.seat().and_then(|seat| self.state().judged_now(seat));
        let opinion = self.opinion();
        let same = stated.is_some_and(|stated| as_stated(self.book(), stated) == opinion);
        (!same && !self.is_untouched()).then(|| opinion.command())
    }
}

fn keys(book: &Rulebook) -> impl Iterator<Item = HypothesisKey> {
    book.scenario.hypotheses.iter().map(|hypothesis| hypothesis.key.clone())
}

fn even(book: &Rulebook) -> Opinion {
    let shares = apportion(&vec![1; book.scenario.hypotheses.len()], WHOLE);
    Opinion { likelihoods: keys(book).zip(shares.into_iter().map(small)).collect(), ..Opinion::default() }
}

fn as_stated(book: &Rulebook, stated: &Judgement) -> Opinion {
    let percent = stated.ppm.iter().map(|ppm| small(ppm / 10_000));
    Opinion { likelihoods: keys(book).zip(percent).collect(), confidence: stated.confidence }
}

fn small(share: u32) -> u8 {
    u8::try_from(share).unwrap_or(u8::MAX)
}
