//! Evidence added up item by item: what `attribution::components` computes from all items, kept up with each that comes.
//!
//! Groups that share a root hang together. In such a part the item with the widest spread leads and counts whole; of every
//! other root the widest item counts `1000 − ρ` thousandths, and the rest of that root nothing (`model.md` §2.2 step 4).
//!
//! **Invariant:** the order in which items come changes nothing; a tally knows no holder and no secret but its items.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use super::arithmetic::{divide_rounded, spread};
use crate::model::key::{GroupKey, ItemKey, RootKey};
use crate::model::rulebook::Rulebook;

/// An item as it counts in a tally.
#[derive(Clone, Debug)]
pub struct Counted {
    /// Its id, which settles ties.
    pub id: ItemKey,
    /// Correlation group.
    pub group: GroupKey,
    /// Its one root.
    pub root: RootKey,
    /// Weight in centibans for each hypothesis, 0 or less.
    pub weights: Vec<i32>,
    /// The spread of its weights.
    width: i32,
    /// How much of it counts where another leads, in thousandths.
    apart: i64,
}

impl Counted {
    /// An item as it counts.
    #[must_use]
    pub fn new(book: &Rulebook, id: ItemKey, group: GroupKey, root: RootKey, weights: Vec<i32>) -> Arc<Self> {
        let (width, apart) = (spread(&weights), 1000 - book.correlation(&group));
        Arc::new(Self { id, group, root, weights, width, apart })
    }

    /// The widest first, then the first by its id.
    fn rank(&self, other: &Self) -> Ordering {
        other.width.cmp(&self.width).then_with(|| self.id.cmp(&other.id))
    }
}

/// Groups that hang together.
#[derive(Clone, Debug, Default)]
struct Part {
    /// The item that counts for each root.
    roots: BTreeMap<RootKey, Arc<Counted>>,
    /// The item that leads.
    lead: Option<Arc<Counted>>,
    /// The weights of all items that count, each times its `1000 − ρ`; the lead among them.
    scaled: Vec<i64>,
    /// What they weigh together.
    weights: Vec<i32>,
}

impl Part {
    /// Lets an item count for its root, if it is the widest of it.
    fn take(&mut self, item: Arc<Counted>) {
        let narrower = match self.roots.entry(item.root.clone()) {
            Entry::Vacant(free) => {
                free.insert(Arc::clone(&item));
                None
            }
            Entry::Occupied(kept) if kept.get().rank(&item) != Ordering::Greater => return,
            Entry::Occupied(mut kept) => Some(kept.insert(Arc::clone(&item))),
        };
        self.count(&item, 1);
        if let Some(narrower) = narrower {
            self.count(&narrower, -1);
        }
        if self.lead.as_ref().is_none_or(|lead| item.rank(lead) == Ordering::Less) {
            self.lead = Some(item);
        }
    }

    fn count(&mut self, item: &Counted, times: i64) {
        self.scaled.resize(item.weights.len(), 0);
        let factor = times * item.apart;
        for (sum, &weight) in self.scaled.iter_mut().zip(&item.weights) {
            *sum += factor * i64::from(weight);
        }
    }

    fn weigh(&mut self) {
        let Some(lead) = &self.lead else { return };
        let whole = lead.weights.iter().zip(&self.scaled).map(|(&weight, scaled)| {
            let rest = scaled - lead.apart * i64::from(weight);
            weight + i32::try_from(divide_rounded(rest, 1000)).unwrap_or(0)
        });
        self.weights.clear();
        self.weights.extend(whole);
    }
}

/// A tally.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    parts: Vec<Part>,
    /// For each part the one that took it in, itself while none did.
    taken_by: Vec<usize>,
    by_group: BTreeMap<GroupKey, usize>,
    by_root: BTreeMap<RootKey, usize>,
    weights: Vec<i64>,
}

impl Tally {
    /// Adds an item; whatever hangs together with it is weighed anew, and nothing else.
    pub fn add(&mut self, item: Arc<Counted>) {
        let known = (self.by_group.get(&item.group).copied(), self.by_root.get(&item.root).copied());
        let place = match (known.0.map(|place| self.whole(place)), known.1.map(|place| self.whole(place))) {
            (Some(a), Some(b)) if a != b => self.unite(a, b),
            (Some(place), _) | (None, Some(place)) => place,
            (None, None) => {
                self.parts.push(Part::default());
                self.taken_by.push(self.taken_by.len());
                self.parts.len() - 1
            }
        };
        if known.0 != Some(place) {
            self.by_group.insert(item.group.clone(), place);
        }
        if known.1 != Some(place) {
            self.by_root.insert(item.root.clone(), place);
        }
        self.weights.resize(item.weights.len(), 0);
        let Some(part) = self.parts.get_mut(place) else { return };
        sum(&mut self.weights, &part.weights, -1);
        part.take(item);
        part.weigh();
        sum(&mut self.weights, &part.weights, 1);
    }

    /// The part into which a part was taken.
    fn whole(&self, mut place: usize) -> usize {
        while let Some(&next) = self.taken_by.get(place) {
            if next == place {
                break;
            }
            place = next;
        }
        place
    }

    /// Makes one part of two; the emptied one weighs nothing.
    fn unite(&mut self, a: usize, b: usize) -> usize {
        let size = |place: usize| self.parts.get(place).map_or(0, |part| part.roots.len());
        let (kept, lost) = if size(a) >= size(b) { (a, b) } else { (b, a) };
        let gone = self.parts.get_mut(lost).map(std::mem::take).unwrap_or_default();
        if let Some(place) = self.taken_by.get_mut(lost) {
            *place = kept;
        }
        sum(&mut self.weights, &gone.weights, -1);
        if let Some(part) = self.parts.get_mut(kept) {
            gone.roots.into_values().for_each(|item| part.take(item));
        }
        kept
    }

    /// The log weight of every hypothesis: its prior and all that speaks against it, in centibans.
    #[must_use]
    pub fn log_weights(&self, book: &Rulebook) -> Vec<i32> {
        let priors = book.scenario.hypotheses.iter().map(|hypothesis| hypothesis.prior_centibans);
        let spoken = self.weights.iter().copied().chain(std::iter::repeat(0));
        priors.zip(spoken).map(|(prior, weight)| prior + i32::try_from(weight).unwrap_or(0)).collect()
    }

    /// The spreads of the parts, added up, in centibans.
    pub fn spreads(&self) -> impl Iterator<Item = i64> + '_ {
        self.parts.iter().map(|part| i64::from(spread(&part.weights)))
    }
}

fn sum(sums: &mut [i64], weights: &[i32], times: i64) {
    for (sum, &weight) in sums.iter_mut().zip(weights) {
        *sum += times * i64::from(weight);
    }
}

/// A tally with how much of the evidence it has taken in.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The tally.
    pub tally: Tally,
    /// Own items that were looked at.
    pub own: usize,
    /// Items passed to its holder alone that were looked at.
    pub passed: usize,
    /// Whether an item had not exactly one root, as only files of older versions have: then nothing is to be had here.
    pub unusable: bool,
}

impl Kept {
    /// Takes in an item; nothing can be said any more of one that is nothing.
    pub fn add(&mut self, item: Option<Arc<Counted>>) {
        match item {
            Some(item) => self.tally.add(item),
            None => self.unusable = true,
        }
    }
}

/// The tallies of an exercise: kept so that nothing is added up twice, and made anew from the evidence where they lack.
///
/// **Invariant:** they say nothing that the evidence does not say, so states with and without them are equal.
#[derive(Clone, Debug, Default)]
pub struct Tallies {
    /// Items of the shared picture that every tally has taken in.
    pub pooled: usize,
    /// Each holder's, in the order of the pictures.
    pub holders: Vec<Arc<Kept>>,
    /// What may be laid before a court.
    pub court: Arc<Kept>,
}

impl PartialEq for Tallies {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Tallies {}
