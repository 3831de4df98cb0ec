//! Whether the evidence of a scenario says how often its readers are right: the truth is drawn many times, and what
//! somebody concludes who reads everything is held against it.
//!
//! **Invariant:** the reader knows every item whole and the priors, and nothing else.

use serde::Serialize;

use crate::engine::core::arithmetic::{MILLION, posterior, top};
use crate::engine::evidence::attribution::{Weighed, components, log_weights, weigh};
use crate::engine::evidence::drawing::{draw, played};
use crate::model::rulebook::Rulebook;

/// Into how many stretches stated probabilities are sorted.
const BINS: u32 = 10;
/// Errors of the share that came true from which a stretch counts as off.
const OFF_FROM: f64 = 3.0;

/// Hypotheses that were given about the same probability.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Bin {
    /// How many, over all draws.
    pub count: u32,
    /// The mean of what was stated, in per cent.
    pub stated: f64,
    /// How many of them were true, in per cent.
    pub true_in: f64,
    /// The standard error of that, if what was stated is right.
    pub error: f64,
}

impl Bin {
    /// Whether more or fewer of them were true than was stated, by more than chance lets expect.
    #[must_use]
    pub fn is_off(&self) -> bool {
        self.count > 0 && (self.true_in - self.stated).abs() > OFF_FROM * self.error
    }
}

/// How well statements and truth agree.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reliability {
    /// From the least probable to the most.
    pub bins: Vec<Bin>,
    /// Mean Brier score over all hypotheses, 0 (always certain and right) to 2.
    pub brier: f64,
    /// That of somebody who reads nothing and states the priors.
    pub naive_brier: f64,
    /// Mean distance of what was stated from what came true, in points of a hundred, by the number of statements.
    pub distance: f64,
    /// How often the likeliest hypothesis was the true one, in per cent.
    pub top_is_true: f64,
}

/// Draws the truth so many times; nothing where the scenario leaves nothing to the dice.
#[must_use]
pub fn reliability(book: &Rulebook, draws: u64, seed: u64) -> Option<Reliability> {
    let mut sums = vec![(0_u32, 0.0, 0_u32); usize::try_from(BINS).unwrap_or(0)];
    let priors = posterior(&log_weights(book, &[]));
    let (mut brier, mut naive, mut right) = (0.0, 0.0, 0_u32);
    for draw_number in 0..draws {
        let book = played(book, &draw(book, seed.wrapping_add(draw_number))?);
        let truth = book.truth_index()?;
        let read = read(&book);
        brier += miss(&read, truth);
        naive += miss(&priors, truth);
        right += u32::from(top(&read) == truth);
        for (place, &ppm) in read.iter().enumerate() {
            let bin = (u64::from(ppm) * u64::from(BINS) / MILLION).min(u64::from(BINS) - 1);
            if let Some(sum) = usize::try_from(bin).ok().and_then(|bin| sums.get_mut(bin)) {
                *sum = (sum.0 + 1, sum.1 + percent(ppm), sum.2 + u32::from(place == truth));
            }
        }
    }
    let bins: Vec<Bin> = sums.into_iter().map(bin).collect();
    let statements: f64 = bins.iter().map(|bin| f64::from(bin.count)).sum();
    let apart = bins.iter().map(|bin| f64::from(bin.count) * (bin.stated - bin.true_in).abs()).sum::<f64>();
    let draws = f64::from(u32::try_from(draws).unwrap_or(u32::MAX)).max(1.0);
    Some(Reliability {
        bins,
        brier: brier / draws,
        naive_brier: naive / draws,
        distance: apart / statements.max(1.0),
        top_is_true: 100.0 * f64::from(right) / draws,
    })
}

/// What somebody concludes who reads every item whole.
fn read(book: &Rulebook) -> Vec<u32> {
    let real = book.scenario.evidence.iter().filter(|item| !book.scenario.is_planted(&item.key));
    let items: Vec<Weighed> = real.map(|item| weigh(item, &book.parameters)).collect();
    posterior(&log_weights(book, &components(&items, book)))
}

fn bin((count, stated, true_in): (u32, f64, u32)) -> Bin {
    let among = f64::from(count).max(1.0);
    let (stated, true_in) = (stated / among, 100.0 * f64::from(true_in) / among);
    Bin { count, stated, true_in, error: (stated * (100.0 - stated) / among).max(0.0).sqrt() }
}

fn percent(ppm: u32) -> f64 {
    f64::from(ppm) / 10_000.0
}

/// The Brier score of a statement over all hypotheses.
fn miss(stated: &[u32], truth: usize) -> f64 {
    let square = |(place, ppm): (usize, &u32)| (percent(*ppm) / 100.0 - f64::from(u8::from(place == truth))).powi(2);
    stated.iter().enumerate().map(square).sum()
}
