//! The protocol's figures: what was played held against what was.
//!
//! **Invariant:** the same figures for the model and for rules of thumb, from the same functions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::case::Case;
use super::play::Played;

/// The steps that tiers count, 0 to 7.
const TIERS: usize = 8;

/// What the exercises of one case came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The case's number.
    pub case: u32,
    /// What the Union did.
    pub real: u8,
    /// The tier of most runs; of two, the one nearer to the median.
    pub mode: u8,
    /// The median tier.
    pub median: u8,
    /// The mean tier, in thousandths.
    pub mean_milli: i64,
    /// Runs at each tier.
    pub tiers: [usize; TIERS],
    /// Median of the measures adopted.
    pub measures: usize,
    /// Median days to the first text, over the runs that have one.
    pub days_to_text: Option<i64>,
    /// Median days to a listing, over the runs that have one.
    pub days_to_listing: Option<i64>,
    /// Runs in which a government attributed, and those in which a text followed within a turn.
    pub followed: (usize, usize),
    /// Measures adopted in all runs, by category.
    pub categories: BTreeMap<String, usize>,
    /// Runs.
    pub runs: usize,
}

impl Row {
    /// The row of a case.
    #[must_use]
    pub fn of(case: &Case, runs: &[Played]) -> Self {
        let mut tiers = [0; TIERS];
        let mut categories: BTreeMap<String, usize> = BTreeMap::new();
        for run in runs {
            if let Some(count) = tiers.get_mut(usize::from(run.tier)) {
                *count += 1;
            }
            for (category, count) in &run.categories {
                *categories.entry((*category).to_owned()).or_default() += count;
            }
        }
        let all: Vec<i64> = runs.iter().map(|run| i64::from(run.tier)).collect();
        let median = median(&all).unwrap_or(0);
        let days = |hours: fn(&Played) -> Option<i64>| {
            self::median(&runs.iter().filter_map(hours).map(|h| h / 24).collect::<Vec<_>>())
        };
        let adopted: Vec<i64> = runs.iter().map(|run| count(run.adopted.len())).collect();
        let spoke = runs.iter().filter(|run| run.attributed.is_some()).count();
        Self {
            case: case.number,
            real: case.tier,
            mode: mode(&tiers, median),
            median: tier(median),
            mean_milli: 1000 * all.iter().sum::<i64>() / count(runs.len()).max(1),
            tiers,
            measures: usize::try_from(self::median(&adopted).unwrap_or(0)).unwrap_or(0),
            days_to_text: days(|run| run.hours_to_text),
            days_to_listing: days(|run| run.hours_to_listing),
            followed: (spoke, runs.iter().filter(|run| run.followed).count()),
            categories,
            runs: runs.len(),
        }
    }

    /// Whether the tier of most runs lies within one of what the Union did.
    #[must_use]
    pub fn is_within(&self) -> bool {
        self.mode.abs_diff(self.real) <= 1
    }
}

fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn tier(value: i64) -> u8 {
    u8::try_from(value).unwrap_or(0)
}

/// The lower median.
fn median(values: &[i64]) -> Option<i64> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len().checked_sub(1)? / 2).copied()
}

fn mode(tiers: &[usize; TIERS], median: i64) -> u8 {
    let most = tiers.iter().copied().max().unwrap_or(0);
    let modes = (0..).zip(tiers).filter(|(_, count)| **count == most).map(|(tier, _)| tier);
    tier(modes.min_by_key(|tier: &i64| (tier - median).abs()).unwrap_or(0))
}

/// Figures over cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Cases.
    pub cases: usize,
    /// Cases within one step.
    pub within: usize,
    /// Cases hit exactly.
    pub exact: usize,
    /// Rank correlation with what the Union did, in thousandths; nothing where one side does not vary.
    pub spearman_milli: Option<i64>,
    /// Mean of foretold less real, in thousandths.
    pub bias_milli: i64,
    /// Cases in which the Union kept quiet (tier 0 or 1), and those foretold so.
    pub quiet: (usize, usize),
}

/// Scores pairs of what the Union did and what was foretold.
#[must_use]
pub fn score(pairs: &[(u8, u8)]) -> Score {
    let near = |most: u8| pairs.iter().filter(|(real, told)| real.abs_diff(*told) <= most).count();
    let bias: i64 = pairs.iter().map(|(real, told)| i64::from(*told) - i64::from(*real)).sum();
    let quiet = pairs.iter().filter(|(real, _)| *real <= 1);
    let (real, told): (Vec<i64>, Vec<i64>) = pairs.iter().map(|(a, b)| (i64::from(*a), i64::from(*b))).unzip();
    Score {
        cases: pairs.len(),
        within: near(1),
        exact: near(0),
        spearman_milli: spearman_milli(&real, &told),
        bias_milli: 1000 * bias / count(pairs.len()).max(1),
        quiet: (quiet.clone().count(), quiet.filter(|(_, told)| *told <= 1).count()),
    }
}

/// The pairs of rows, by the tier of most runs.
#[must_use]
pub fn pairs(rows: &[Row]) -> Vec<(u8, u8)> {
    rows.iter().map(|row| (row.real, row.mode)).collect()
}

/// Spearman's rank correlation in thousandths, ties at their mean rank.
#[must_use]
pub fn spearman_milli(a: &[i64], b: &[i64]) -> Option<i64> {
    let (a, b) = (ranks(a), ranks(b));
    let mean = count(a.len() + 1);
    let centred = |ranks: &[i64]| ranks.iter().map(|rank| rank - mean).collect::<Vec<_>>();
    let (a, b) = (centred(&a), centred(&b));
    let dot = |x: &[i64], y: &[i64]| x.iter().zip(y).map(|(x, y)| x * y).sum::<i64>();
    let spread = dot(&a, &a) * dot(&b, &b);
    (spread > 0).then(|| divide(1000 * dot(&a, &b), spread.isqrt()))
}

fn divide(value: i64, by: i64) -> i64 {
    let half = by / 2;
    if value >= 0 { (value + half) / by } else { (value - half) / by }
}

/// Twice the rank of each value, so that means of ties stay whole.
fn ranks(values: &[i64]) -> Vec<i64> {
    let below = |value: &i64| count(values.iter().filter(|other| *other < value).count());
    let same = |value: &i64| count(values.iter().filter(|other| *other == value).count());
    values.iter().map(|value| 2 * below(value) + same(value) + 1).collect()
}

/// How often the Union did a tier (first) and most runs another (second).
#[must_use]
pub fn confusion(rows: &[Row]) -> BTreeMap<(u8, u8), usize> {
    let mut counts = BTreeMap::new();
    for pair in pairs(rows) {
        *counts.entry(pair).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_of_ties_are_their_mean() {
        assert_eq!(spearman_milli(&[1, 2, 3, 4], &[10, 20, 30, 40]), Some(1000));
        assert_eq!(spearman_milli(&[1, 2, 3, 4], &[4, 3, 2, 1]), Some(-1000));
        assert_eq!(spearman_milli(&[0, 0, 1, 1], &[5, 5, 5, 5]), None);
        // By hand: ranks 1.5 1.5 3 4 and 1 2.5 2.5 4; sum of products of deviations 3.75, each spread 4.5.
        assert_eq!(spearman_milli(&[0, 0, 1, 2], &[0, 1, 1, 2]), Some(833));
    }

    #[test]
    fn figures_count_what_they_say() {
        let score = score(&[(6, 6), (3, 4), (0, 3), (1, 0)]);
        assert_eq!((score.within, score.exact, score.quiet), (3, 1, (2, 1)));
        assert_eq!(score.bias_milli, 750);
    }
}
