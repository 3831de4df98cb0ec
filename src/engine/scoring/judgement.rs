//! A team's own judgement held against the truth, and against what its own evidence supported.
//!
//! Against the truth by the multi-category Brier score: the squared distance between what was given to every hypothesis
//! and what was so, in thousandths; 0 for a certain judgement that is right, 2000 for one that is wrong. It rewards
//! honest probabilities: nobody does better by saying more, or less, than they believe. Against the evidence by drift:
//! how many points of a hundred would have to move from one hypothesis to another until the judgement said what the
//! seat's own picture said at that moment. Both are integers.
//!
//! **Invariant:** reads and moves nothing; a seat is compared with its own picture of that turn and with no other.

use crate::engine::core::arithmetic::{apart, divide_rounded, posterior};
use crate::engine::core::said::Judgement;
use crate::model::confidence::Confidence;
use crate::model::rulebook::Rulebook;

/// A million, as the square of which a squared share is counted.
const MILLION: i64 = 1_000_000;
/// Squared millionths in a thousandth.
const PER_THOUSANDTH: i64 = 1_000_000_000;

/// How a judgement did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JudgementScore {
    /// In which turn it was stated.
    pub turn: u32,
    /// What it gave the truth, in millionths.
    pub truth_ppm: u32,
    /// Its Brier score in thousandths, 0 the best and 2000 the worst.
    pub brier: i64,
    /// The Brier score of what its own evidence supported.
    pub supported_brier: i64,
    /// Points of a hundred by which it lies off what its own evidence supported.
    pub drift: i64,
    /// With which confidence it was stated.
    pub confidence: Confidence,
}

/// How a judgement did; nothing where the truth is not among the hypotheses.
#[must_use]
pub fn score(book: &Rulebook, judgement: &Judgement) -> Option<JudgementScore> {
    let truth = book.truth_index()?;
    let supported = posterior(&judgement.held);
    Some(JudgementScore {
        turn: judgement.turn,
        truth_ppm: judgement.ppm.get(truth).copied().unwrap_or(0),
        brier: brier(&judgement.ppm, truth),
        supported_brier: brier(&supported, truth),
        drift: apart(&judgement.ppm, &supported),
        confidence: judgement.confidence,
    })
}

/// The multi-category Brier score of shares in millionths, in thousandths.
#[must_use]
pub fn brier(ppm: &[u32], truth: usize) -> i64 {
    let off = |(index, share): (usize, &u32)| i64::from(*share) - if index == truth { MILLION } else { 0 };
    let squares: i64 = ppm.iter().enumerate().map(off).map(|off| off * off).sum();
    divide_rounded(squares, PER_THOUSANDTH)
}
