//! Attribution confidence: the weight-of-evidence model of `model.md` §2.2.
//!
//! **Invariant:** integers only, and no permutation of the evidence changes a posterior.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::engine::core::arithmetic::{centibans, divide_rounded, power, spread};
use crate::engine::core::decibans::ONE;
use crate::model::evidence::Evidence;
use crate::model::grade::{Grade, Reliability};
use crate::model::key::{GroupKey, ItemKey, RootKey};
use crate::model::parameters::Parameters;
use crate::model::rulebook::Rulebook;

/// An item of evidence as it counts: graded weights, group and roots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// Unique id, which settles ties.
    pub id: ItemKey,
    /// Correlation group.
    pub group: GroupKey,
    /// Root sources; items that share one count once.
    pub roots: Vec<RootKey>,
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
    pub key: GroupKey,
    /// Ids of its items, the lead first.
    pub items: Vec<ItemKey>,
    /// Combined weight in centibans for each hypothesis.
    pub weights: Vec<i32>,
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

/// Graded weights of a row of penalties, both in centibans (grading by contamination, §2.2 step 3).
#[must_use]
pub fn graded(penalties: &[i32], grade: Grade, parameters: &Parameters) -> Vec<i32> {
    let least = penalties.iter().min().copied().unwrap_or(0);
    let trust = trust(grade, parameters);
    penalties
        .iter()
        .map(|&penalty| {
            let likely = power(i64::from(penalty - least));
            let contaminated = (trust * likely + (1000 - trust) * ONE + 500) / 1000;
            -centibans(contaminated.min(ONE))
        })
        .collect()
}

/// An authored item as it counts for a holder who has it whole.
#[must_use]
pub fn weigh(evidence: &Evidence, parameters: &Parameters) -> Weighed {
    Weighed {
        id: ItemKey::new(evidence.key.as_str()),
        group: evidence.group.clone(),
        roots: vec![evidence.root.clone()],
        weights: graded(&evidence.likelihood_centibans, evidence.grade, parameters),
    }
}

/// Combines items into components and adds up their weights (§2.2 step 4).
///
/// Groups that share a root are one component; its lead is the item with the widest spread; each other item
/// counts `1000 − ρ` thousandths, and nothing if an item before it has the same root.
#[must_use]
pub fn components(items: &[Weighed], book: &Rulebook) -> Vec<Component> {
    let mut parts: BTreeMap<&GroupKey, Vec<&Weighed>> = BTreeMap::new();
    let names = component_names(items);
    for item in items {
        if let Some(name) = names.get(&item.group) {
            parts.entry(name).or_default().push(item);
        }
    }
    parts.into_iter().map(|(key, part)| component(key.clone(), part, book)).collect()
}

fn component(key: GroupKey, mut items: Vec<&Weighed>, book: &Rulebook) -> Component {
    items.sort_by_cached_key(|item| (Reverse(item.spread()), item.id.clone()));
    let count = items.first().map_or(0, |lead| lead.weights.len());
    let mut scaled_rest = vec![0_i64; count];
    let mut seen: BTreeSet<&RootKey> = items.iter().take(1).flat_map(|lead| &lead.roots).collect();
    for item in items.iter().skip(1) {
        let same_root = item.roots.iter().any(|root| seen.contains(root));
        seen.extend(&item.roots);
        let factor = if same_root { 0 } else { 1000 - book.correlation(&item.group) };
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

/// Names every group by the smallest group that it is tied to through shared roots.
fn component_names(items: &[Weighed]) -> BTreeMap<&GroupKey, &GroupKey> {
    let groups: BTreeSet<&GroupKey> = items.iter().map(|item| &item.group).collect();
    let places: BTreeMap<&GroupKey, usize> = groups.iter().enumerate().map(|(place, group)| (*group, place)).collect();
    let mut tied_to: Vec<usize> = (0..groups.len()).collect();
    let mut by_root: BTreeMap<&RootKey, usize> = BTreeMap::new();
    for item in items {
        let Some(&own) = places.get(&item.group) else { continue };
        for root in &item.roots {
            tie(&mut tied_to, *by_root.entry(root).or_insert(own), own);
        }
    }
    let groups: Vec<&GroupKey> = groups.into_iter().collect();
    let name = |(group, place)| groups.get(first(&mut tied_to, place)).map(|name| (group, *name));
    places.into_iter().filter_map(name).collect()
}

/// Ties two groups together, by their places: both come to the smaller of their firsts.
fn tie(tied_to: &mut [usize], a: usize, b: usize) {
    let (a, b) = (first(tied_to, a), first(tied_to, b));
    if let Some(larger) = tied_to.get_mut(a.max(b)) {
        *larger = a.min(b);
    }
}

/// The smallest place that a group is tied to; the way there is shortened.
fn first(tied_to: &mut [usize], mut place: usize) -> usize {
    while let Some(&next) = tied_to.get(place).filter(|next| **next != place) {
        let beyond = tied_to.get(next).copied().unwrap_or(next);
        if let Some(slot) = tied_to.get_mut(place) {
            *slot = beyond;
        }
        place = next;
    }
    place
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
