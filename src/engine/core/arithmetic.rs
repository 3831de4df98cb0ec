//! Whole numbers for odds: powers of ten, shares in millionths, rounding (`model.md` §2.2).
//!
//! **Invariant:** integers only.

use super::decibans::{MID, MOST_CENTIBANS, P10};

/// A million: posteriors are counted in millionths.
pub const MILLION: u64 = 1_000_000;

/// Largest less smallest weight, in centibans.
#[must_use]
pub fn spread(weights: &[i32]) -> i32 {
    weights.iter().max().unwrap_or(&0) - weights.iter().min().unwrap_or(&0)
}

/// Rounds a quotient half away from zero.
#[must_use]
pub fn divide_rounded(a: i64, b: i64) -> i64 {
    if a >= 0 { (a + b / 2) / b } else { -((-a + b / 2) / b) }
}

/// `2^32 · 10^(-k/100)`; beyond the table its last value.
#[must_use]
pub fn power(centibans: i64) -> u64 {
    let index = usize::try_from(centibans.max(0)).unwrap_or(MOST_CENTIBANS).min(MOST_CENTIBANS);
    P10[index]
}

/// The nearest attenuation in centibans of a probability in 32-bit fixed point.
#[must_use]
pub fn centibans(probability: u64) -> i32 {
    let index = MID.partition_point(|&midpoint| midpoint > probability).min(MOST_CENTIBANS);
    i32::try_from(index).unwrap_or(i32::MAX)
}

/// Millionths proportional to `10^(log weight / 100)`, by largest remainder; they sum to a million.
#[must_use]
pub fn posterior(log_weights: &[i32]) -> Vec<u32> {
    let most = log_weights.iter().max().copied().unwrap_or(0);
    let parts: Vec<u64> = log_weights.iter().map(|&weight| power(i64::from(most) - i64::from(weight))).collect();
    shares(&parts)
}

/// Millionths in proportion to parts, by largest remainder, ties to the earlier part.
#[must_use]
pub fn shares(parts: &[u64]) -> Vec<u32> {
    apportion(parts, MILLION)
}

/// A whole number shared out in proportion to parts, by largest remainder, ties to the earlier part.
#[must_use]
pub fn apportion(parts: &[u64], whole: u64) -> Vec<u32> {
    let sum: u64 = parts.iter().sum();
    if sum == 0 {
        return vec![0; parts.len()];
    }
    let mut shares: Vec<u64> = parts.iter().map(|part| part * whole / sum).collect();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|&index| (std::cmp::Reverse(parts[index] * whole % sum), index));
    let left = usize::try_from(whole - shares.iter().sum::<u64>()).unwrap_or(0);
    for &index in order.iter().take(left) {
        shares[index] += 1;
    }
    shares.into_iter().map(|value| u32::try_from(value).unwrap_or(0)).collect()
}

/// The place of the likeliest hypothesis; ties go to the earlier one.
#[must_use]
pub fn top(ppm: &[u32]) -> usize {
    let most = ppm.iter().max().copied().unwrap_or(0);
    ppm.iter().position(|&value| value == most).unwrap_or(0)
}

/// Millionths in a point of a hundred.
const PER_POINT: i64 = 10_000;

/// How many points of a hundred lie elsewhere in one posterior than in another.
#[must_use]
pub fn apart(one: &[u32], other: &[u32]) -> i64 {
    let off: i64 = one.iter().zip(other).map(|(a, b)| (i64::from(*a) - i64::from(*b)).abs()).sum();
    divide_rounded(off, 2 * PER_POINT)
}
