//! Attribution confidence: the weight-of-evidence model of `model.md` §2.2.
//!
//! **Invariant:** integers only, and no permutation of the evidence changes a posterior.

use std::collections::BTreeMap;

use crate::engine::core::decibans::{MID, MOST_CENTIBANS, ONE, P10};
use crate::model::evidence::Evidence;
use crate::model::grade::{Grade, Reliability};
use crate::model::parameters::Parameters;
use crate::model::rulebook::Rulebook;

/// A million: posteriors are counted in millionths.
pub const MILLION: u64 = 1_000_000;

/// An item of evidence as it counts: graded weights, group and roots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// Unique id, which settles ties.
    pub id: String,
    /// Correlation group.
    pub group: String,
    /// Root sources; items that share one count once.
    pub roots: Vec<String>,
    /// Weight in centibans for each hypothesis, 0 or less.
    pub weights: Vec<i32>,
}

impl Weighed {
    fn spread(&self) -> i32 {
        spread(&self.weights)
    }
}

/// A component of evidence that hangs together, with its combined weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// The first group of the component in alphabetical order.
    pub key: String,
    /// Ids of its items, the lead first.
    pub items: Vec<String>,
    /// Combined weight in centibans for each hypothesis.
    pub weights: Vec<i32>,
}

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

/// How far a grade can be trusted, in thousandths: the weaker axis decides.
#[must_use]
pub fn trust(grade: Grade, parameters: &Parameters) -> u64 {
    let reliability = match grade.0 {
        Reliability::A => 0,
        Reliability::B => 1,
        Reliability::C => 2,
        Reliability::D => 3,
        Reliability::E => 4,
        Reliability::F => 5,
    };
    let credibility = usize::from(grade.1.clamp(1, 6)) - 1;
    let value = parameters.grades[reliability].min(parameters.grades[credibility]);
    u64::try_from(value.clamp(0, 1000)).unwrap_or(0)
}

/// Graded weights in centibans of a row of penalties in decibans (grading by contamination, §2.2 step 3).
#[must_use]
pub fn graded(decibans: &[i32], grade: Grade, parameters: &Parameters) -> Vec<i32> {
    let least = decibans.iter().min().copied().unwrap_or(0);
    let trust = trust(grade, parameters);
    decibans
        .iter()
        .map(|&penalty| {
            let likely = power(10 * i64::from(penalty - least));
            let contaminated = (trust * likely + (1000 - trust) * ONE + 500) / 1000;
            -centibans(contaminated.min(ONE))
        })
        .collect()
}

/// An authored item as it counts for a holder who has it whole.
#[must_use]
pub fn weigh(evidence: &Evidence, parameters: &Parameters) -> Weighed {
    Weighed {
        id: evidence.key.to_string(),
        group: evidence.group.to_string(),
        roots: vec![evidence.root.clone()],
        weights: graded(&evidence.likelihood_decibans, evidence.grade, parameters),
    }
}

/// Combines items into components and adds up their weights (§2.2 step 4).
///
/// Groups that share a root are one component; its lead is the item with the widest spread; each other item
/// counts `1000 − ρ` thousandths, and nothing if an item before it has the same root.
#[must_use]
pub fn components(items: &[Weighed], book: &Rulebook) -> Vec<Component> {
    let mut parts: BTreeMap<String, Vec<&Weighed>> = BTreeMap::new();
    let names = component_names(items);
    for item in items {
        if let Some(name) = names.get(&item.group) {
            parts.entry(name.clone()).or_default().push(item);
        }
    }
    parts.into_iter().map(|(key, part)| component(key, part, book)).collect()
}

fn component(key: String, mut items: Vec<&Weighed>, book: &Rulebook) -> Component {
    items.sort_by(|a, b| b.spread().cmp(&a.spread()).then_with(|| a.id.cmp(&b.id)));
    let count = items.first().map_or(0, |lead| lead.weights.len());
    let mut scaled_rest = vec![0_i64; count];
    for (place, item) in items.iter().enumerate().skip(1) {
        let same_root = items[..place].iter().any(|before| before.roots.iter().any(|root| item.roots.contains(root)));
        let factor = if same_root { 0 } else { 1000 - correlation(&item.group, book) };
        for (sum, &weight) in scaled_rest.iter_mut().zip(&item.weights) {
            *sum += factor * i64::from(weight);
        }
    }
    let lead = items.first().map(|lead| lead.weights.clone()).unwrap_or_default();
    let weights = lead
        .iter()
        .zip(scaled_rest)
        .map(|(&weight, rest)| weight + i32::try_from(divide_rounded(rest, 1000)).unwrap_or(0))
        .collect();
    Component { key, items: items.iter().map(|item| item.id.clone()).collect(), weights }
}

fn correlation(group: &str, book: &Rulebook) -> i64 {
    book.scenario.groups.get(group).map_or(book.parameters.default_rho, |group| group.rho_permille)
}

/// Names every group by the smallest group that it is tied to through shared roots.
fn component_names(items: &[Weighed]) -> BTreeMap<String, String> {
    let mut names: BTreeMap<String, String> =
        items.iter().map(|item| (item.group.clone(), item.group.clone())).collect();
    let mut by_root: BTreeMap<&str, &str> = BTreeMap::new();
    for item in items {
        for root in &item.roots {
            let first = *by_root.entry(root).or_insert(&item.group);
            unite(&mut names, first, &item.group);
        }
    }
    names
}

fn unite(names: &mut BTreeMap<String, String>, a: &str, b: &str) {
    let (Some(left), Some(right)) = (names.get(a).cloned(), names.get(b).cloned()) else { return };
    let (kept, lost) = if left <= right { (left, right) } else { (right, left) };
    for name in names.values_mut().filter(|name| **name == lost) {
        name.clone_from(&kept);
    }
}

/// The log weight of every hypothesis: its prior and all that speaks against it, in centibans.
#[must_use]
pub fn log_weights(book: &Rulebook, components: &[Component]) -> Vec<i32> {
    let mut total: Vec<i32> = book.scenario.hypotheses.iter().map(|hypothesis| hypothesis.prior_centibans).collect();
    for component in components {
        for (sum, weight) in total.iter_mut().zip(&component.weights) {
            *sum += weight;
        }
    }
    total
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
    let sum: u64 = parts.iter().sum();
    if sum == 0 {
        return vec![0; parts.len()];
    }
    let mut ppm: Vec<u64> = parts.iter().map(|part| part * MILLION / sum).collect();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|&index| (std::cmp::Reverse(parts[index] * MILLION % sum), index));
    let left = usize::try_from(MILLION - ppm.iter().sum::<u64>()).unwrap_or(0);
    for &index in order.iter().take(left) {
        ppm[index] += 1;
    }
    ppm.into_iter().map(|value| u32::try_from(value).unwrap_or(0)).collect()
}

/// The place of the likeliest hypothesis; ties go to the earlier one.
#[must_use]
pub fn top(ppm: &[u32]) -> usize {
    let most = ppm.iter().max().copied().unwrap_or(0);
    ppm.iter().position(|&value| value == most).unwrap_or(0)
}
