//! How much a posterior can bear: the yardstick's word, leave-one-out, analytic confidence (`model.md` §2.2 step 7).
//!
//! **Invariant:** a word and a confidence are readings of a posterior; they never feed back into it.

use super::attribution::{Component, log_weights};
use crate::engine::core::arithmetic::{posterior, spread, top};
use crate::model::confidence::Confidence;
use crate::model::key::GroupKey;
use crate::model::rulebook::Rulebook;

/// A word of the ICD 203 yardstick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// Below 5 per cent.
    AlmostNoChance,
    /// 5–20 per cent.
    VeryUnlikely,
    /// 20–45 per cent.
    Unlikely,
    /// 45–55 per cent.
    RoughlyEven,
    /// 55–80 per cent.
    Likely,
    /// 80–95 per cent.
    VeryLikely,
    /// 95 per cent and above.
    AlmostCertain,
}

impl Word {
    /// The word for a probability in millionths.
    #[must_use]
    pub fn of(ppm: u32) -> Self {
        match ppm {
            0..50_000 => Self::AlmostNoChance,
            50_000..200_000 => Self::VeryUnlikely,
            200_000..450_000 => Self::Unlikely,
            450_000..550_000 => Self::RoughlyEven,
            550_000..800_000 => Self::Likely,
            800_000..950_000 => Self::VeryLikely,
            950_000.. => Self::AlmostCertain,
        }
    }

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::AlmostNoChance => "almost-no-chance",
            Self::VeryUnlikely => "very-unlikely",
            Self::Unlikely => "unlikely",
            Self::RoughlyEven => "roughly-even",
            Self::Likely => "likely",
            Self::VeryLikely => "very-likely",
            Self::AlmostCertain => "almost-certain",
        }
    }
}

/// A holder's reading of the evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Components with their weights.
    pub components: Vec<Component>,
    /// Log weight of every hypothesis in centibans.
    pub log_weights: Vec<i32>,
    /// Posterior in millionths.
    pub ppm: Vec<u32>,
    /// What the top hypothesis falls to when a component is dropped, by component.
    pub leave_one_out: Vec<(GroupKey, u32)>,
    /// Confidence in the analysis.
    pub analytic: Confidence,
}

impl Reading {
    /// Reads a ledger of components.
    #[must_use]
    pub fn new(book: &Rulebook, components: Vec<Component>) -> Self {
        let log_weights = log_weights(book, &components);
        let ppm = posterior(&log_weights);
        let leave_one_out = leave_one_out(&components, &log_weights, top(&ppm));
        let analytic = analytic(book, &components, &ppm, &leave_one_out);
        Self { components, log_weights, ppm, leave_one_out, analytic }
    }

    /// The place of the likeliest hypothesis.
    #[must_use]
    pub fn top(&self) -> usize {
        top(&self.ppm)
    }

    /// The lowest value of the top hypothesis when any one component falls away.
    #[must_use]
    pub fn weakest(&self) -> u32 {
        self.leave_one_out.iter().map(|(_, ppm)| *ppm).min().unwrap_or_else(|| self.ppm[self.top()])
    }

    /// Whether the loss of one component would cost the likeliest hypothesis its word.
    #[must_use]
    pub fn is_fragile(&self) -> bool {
        Word::of(self.weakest()) < Word::of(self.ppm.get(self.top()).copied().unwrap_or(0))
    }
}

fn leave_one_out(components: &[Component], total: &[i32], top: usize) -> Vec<(GroupKey, u32)> {
    components
        .iter()
        .map(|component| {
            let without: Vec<i32> = total.iter().zip(&component.weights).map(|(sum, weight)| sum - weight).collect();
            (component.key.clone(), posterior(&without).get(top).copied().unwrap_or(0))
        })
        .collect()
}

fn analytic(book: &Rulebook, components: &[Component], ppm: &[u32], leave_one_out: &[(GroupKey, u32)]) -> Confidence {
    let parameters = &book.parameters;
    let spreads: Vec<i64> = components.iter().map(|component| i64::from(spread(&component.weights))).collect();
    let total: i64 = spreads.iter().sum();
    let strong = spreads.iter().filter(|&&value| value >= 10 * parameters.confidence_min_group_decibans).count();
    let enough = i64::try_from(strong).unwrap_or(0) >= parameters.confidence_min_groups;
    let balanced = spreads.iter().all(|value| value * 100 <= total * parameters.confidence_max_share_percent);
    let word = Word::of(ppm.iter().max().copied().unwrap_or(0));
    let robust = leave_one_out.iter().all(|&(_, ppm)| Word::of(ppm) >= word);
    match (enough && balanced, robust) {
        (true, true) => Confidence::High,
        (true, false) => Confidence::Moderate,
        (false, _) if strong >= 2 => Confidence::Moderate,
        (false, _) => Confidence::Low,
    }
}
