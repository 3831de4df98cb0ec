//! Intcen's last product as a text: what it judges, what that rests on, what is missing, which alternative was weighed.
//!
//! It is computed from the product's numbers and from the part of the shared picture that it took in: an item is told as
//! openly as it was shared, and no more. What hangs together is bundled as a reader may know it: what was shared whole by
//! its group, everything else by who shared it.
//!
//! **Invariant:** says nothing that somebody at the table may not know; no group, root or title of what came without
//! source.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::evidence::level;
use super::names::ViewContext;
use crate::engine::core::arithmetic::top;
use crate::engine::core::pool::PoolItem;
use crate::engine::core::said::Product;
use crate::engine::core::state::State;
use crate::engine::evidence::attribution::components;
use crate::engine::evidence::confidence::{Reading, Word};
use crate::engine::evidence::pictures::weigh_pooled;
use crate::model::evidence::{Evidence, Level, ShareMode};
use crate::model::key::{GroupKey, StateKey};
use crate::model::scenario::Hypothesis;
use crate::words::{Arg, number, text};

/// The place of the gaps among the sections.
const GAPS: usize = 2;

/// A part of a product: its title and its lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionView {
    /// What it is about.
    pub title: String,
    /// Its sentences.
    pub lines: Vec<String>,
}

/// A product of Intcen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductView {
    /// Of which turn it is, and on how many items it rests.
    pub title: String,
    /// Key judgements, what they rest on, gaps, the alternative.
    pub sections: Vec<SectionView>,
}

/// What a reader may know to hang together: who shared it without source, or else its group.
type Bundle<'a> = (Option<&'a StateKey>, Option<&'a GroupKey>);

/// A product being written.
struct Desk<'a> {
    context: &'a ViewContext<'a>,
    product: &'a Product,
    items: &'a [PoolItem],
    bundles: BTreeMap<Bundle<'a>, Vec<&'a PoolItem>>,
    reading: Reading,
}

/// The last product, if there is one.
#[must_use]
pub fn product(context: &ViewContext<'_>, state: &State) -> Option<ProductView> {
    let product = state.product.as_ref()?;
    let items = state.pool.get(..product.items).unwrap_or(&state.pool);
    let desk = Desk { context, product, items, bundles: bundles(items), reading: reading(context, items.iter()) };
    let args = [("turn", number(product.turn.into())), ("items", number(count(items.len())))];
    let sections = [
        ("product-judgements", desk.judgements()),
        ("product-basis", desk.basis()),
        ("product-gaps", desk.gaps()),
        ("product-alternative", desk.alternative()),
    ];
    Some(ProductView {
        title: context.words.with("product-title", &args),
        sections: sections.map(|(id, lines)| SectionView { title: context.words.text(id), lines }).into(),
    })
}

/// The first gap of the last product; that nothing was shared, where there is none.
#[must_use]
pub fn next_gap(context: &ViewContext<'_>, state: &State) -> String {
    let gaps = product(context, state).and_then(|product| product.sections.into_iter().nth(GAPS));
    let first = gaps.and_then(|gaps| gaps.lines.into_iter().next());
    first.unwrap_or_else(|| context.words.text("product-nobody-shared"))
}

/// The same in one paragraph, for the story and what is exported of it.
#[must_use]
pub fn product_in_line(context: &ViewContext<'_>, state: &State) -> String {
    let section = |section: SectionView| {
        let args = [("title", text(section.title)), ("lines", text(section.lines.join(" ")))];
        context.words.with("product-section", &args)
    };
    let sections = product(context, state).map(|product| product.sections).unwrap_or_default();
    sections.into_iter().map(section).collect::<Vec<_>>().join(" ")
}

fn count(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(0)
}

fn bundles(items: &[PoolItem]) -> BTreeMap<Bundle<'_>, Vec<&PoolItem>> {
    let mut bundles: BTreeMap<Bundle<'_>, Vec<&PoolItem>> = BTreeMap::new();
    for item in items {
        let bundle = match item.mode {
            ShareMode::Full => (None, Some(&item.group)),
            ShareMode::Sanitised | ShareMode::Assessment | ShareMode::Nothing => (item.from.as_ref(), None),
        };
        bundles.entry(bundle).or_default().push(item);
    }
    bundles
}

fn reading<'a>(context: &ViewContext<'_>, items: impl Iterator<Item = &'a PoolItem>) -> Reading {
    let weighed: Vec<_> = items.map(weigh_pooled).collect();
    Reading::new(context.book, components(&weighed, context.book))
}

/// The word for a probability, and its range.
fn in_words(context: &ViewContext<'_>, ppm: u32) -> [Arg<'static>; 2] {
    let slug = Word::of(ppm).slug();
    let say = |id: String| text(context.words.text(&id));
    [("word", say(format!("word-{slug}"))), ("range", say(format!("word-range-{slug}")))]
}

impl<'a> Desk<'a> {
    fn held(&self, index: usize) -> u32 {
        self.product.ppm.get(index).copied().unwrap_or(0)
    }

    fn hypotheses(&self) -> &'a [Hypothesis] {
        &self.context.book.scenario.hypotheses
    }

    fn hypothesis(&self, index: usize) -> String {
        self.hypotheses().get(index).map_or_else(String::new, |hypothesis| hypothesis.text.clone())
    }

    /// Whoever is answerable by several hypotheses, all together; then each hypothesis, the likeliest first; then how
    /// well the analysis is supported, in a sentence of its own.
    fn judgements(&self) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for adversary in &self.context.book.scenario.adversaries {
            let pointing: Vec<usize> = self.context.book.pointing(&adversary.key).collect();
            if pointing.len() > 1 {
                let ppm = pointing.iter().map(|index| self.held(*index)).sum();
                let who = ("adversary", text(adversary.name.clone()));
                let [word, range] = in_words(self.context, ppm);
                lines.push(self.context.words.with("product-adversary", &[who, word, range]));
            }
        }
        let mut order: Vec<usize> = (0..self.hypotheses().len()).collect();
        order.sort_by_key(|index| (std::cmp::Reverse(self.held(*index)), *index));
        for index in order {
            let what = ("hypothesis", text(self.hypothesis(index)));
            let [word, range] = in_words(self.context, self.held(index));
            lines.push(self.context.words.with("product-hypothesis", &[what, word, range]));
        }
        let slug = self.reading.analytic.slug();
        let confidence = text(self.context.words.text(&format!("confidence-{slug}")));
        let why = text(self.context.words.text(&format!("product-confidence-{slug}")));
        lines.push(self.context.words.with("product-confidence", &[("confidence", confidence), ("why", why)]));
        lines
    }

    fn basis(&self) -> Vec<String> {
        self.bundles.iter().flat_map(|(bundle, items)| self.told(*bundle, items)).collect()
    }

    /// What was shared whole, a line for each group; what came without source, a line for each sharer and form.
    fn told(&self, (from, group): Bundle<'_>, items: &[&PoolItem]) -> Vec<String> {
        let words = self.context.words;
        if let Some(group) = group {
            let reports = items.iter().filter_map(|item| Some(self.report(item, self.evidence(item)?)));
            let reports = text(reports.collect::<Vec<_>>().join("; "));
            return match self.context.book.scenario.groups.get(group) {
                Some(group) => {
                    vec![words.with("product-group", &[("group", text(group.title.clone())), ("reports", reports)])]
                }
                None => vec![words.with("product-single", &[("reports", reports)])],
            };
        }
        let state = from.map_or_else(String::new, |from| self.context.state(from));
        let of = |mode: ShareMode| items.iter().filter(move |item| item.mode == mode);
        let sanitised = of(ShareMode::Sanitised).map(|item| {
            let level = self.evidence(item).map_or_else(String::new, |evidence| level(self.context, evidence.level));
            let grade = ("grade", text(item.grade.to_string()));
            words.with("product-sanitised", &[("state", text(state.clone())), grade, ("level", text(level))])
        });
        let assessed = of(ShareMode::Assessment).count();
        let assessment = of(ShareMode::Assessment).next().map(|item| {
            let args = [
                ("state", text(state.clone())),
                ("grade", text(item.grade.to_string())),
                ("items", number(count(assessed))),
            ];
            words.with("product-assessed", &args)
        });
        sanitised.chain(assessment).collect()
    }

    fn evidence(&self, item: &PoolItem) -> Option<&'a Evidence> {
        self.context.book.scenario.evidence(item.evidence.as_ref()?)
    }

    fn report(&self, item: &PoolItem, evidence: &Evidence) -> String {
        let args = [
            ("title", text(evidence.title.clone())),
            ("source", text(evidence.source.clone())),
            ("grade", text(item.grade.to_string())),
        ];
        self.context.words.with("product-report", &args)
    }

    fn gaps(&self) -> Vec<String> {
        let words = self.context.words;
        let levels: Vec<Level> =
            self.items.iter().filter_map(|item| self.evidence(item)).map(|evidence| evidence.level).collect();
        let gap = |(wanted, id): (Level, &str)| (!levels.contains(&wanted)).then(|| words.text(id));
        let all = [
            (Level::Tactical, "product-no-tactical"),
            (Level::Operational, "product-no-operational"),
            (Level::Strategic, "product-no-strategic"),
        ];
        let mut lines: Vec<String> = all.into_iter().filter_map(gap).collect();
        lines.extend(self.fragile());
        lines.push(self.shared());
        lines
    }

    /// The bundle without which the likeliest hypothesis would stand lowest.
    fn fragile(&self) -> Option<String> {
        let lead = top(&self.product.ppm);
        let without = |bundle: &Bundle<'_>| self.without(*bundle).ppm.get(lead).copied().unwrap_or(0);
        let (left, bundle) =
            self.bundles.keys().map(|bundle| (without(bundle), bundle)).min_by_key(|(left, _)| *left)?;
        let [(_, before), _] = in_words(self.context, self.held(lead));
        let [(_, after), _] = in_words(self.context, left);
        let falls = Word::of(left) < Word::of(self.held(lead));
        let args = [
            ("bundle", text(self.name(*bundle))),
            ("hypothesis", text(self.hypothesis(lead))),
            ("before", before),
            ("after", after),
        ];
        Some(self.context.words.with(if falls { "product-fragile" } else { "product-firm" }, &args))
    }

    fn without(&self, left_out: Bundle<'_>) -> Reading {
        let kept = self.bundles.iter().filter(|(bundle, _)| **bundle != left_out);
        reading(self.context, kept.flat_map(|(_, items)| items.iter().copied()))
    }

    /// What a bundle is called: a group that the author named, a report, or what somebody shared without source.
    fn name(&self, (from, group): Bundle<'_>) -> String {
        let words = self.context.words;
        let quoted = |title: String| words.with("product-quoted", &[("title", text(title))]);
        if let Some(group) = group {
            let named = self.context.book.scenario.groups.get(group).map(|group| group.title.clone());
            let report = || {
                let items = self.bundles.get(&(None, Some(group)));
                items.and_then(|items| self.evidence(items.first()?)).map(|evidence| evidence.title.clone())
            };
            return quoted(named.or_else(report).unwrap_or_default());
        }
        let state = from.map_or_else(String::new, |from| self.context.state(from));
        words.with("product-from", &[("state", text(state))])
    }

    /// Which delegations gave something of their own; what the others hold, nobody at the table knows.
    fn shared(&self) -> String {
        let sharers: Vec<&StateKey> = self.items.iter().filter_map(|item| item.from.as_ref()).collect();
        if sharers.is_empty() {
            return self.context.words.text("product-nobody-shared");
        }
        let once: BTreeSet<&StateKey> = sharers.into_iter().collect();
        self.context.words.with("product-only-shared", &[("states", text(self.context.states(once)))])
    }

    /// The reading that comes second, so that what is weighed is what could still be true.
    fn alternative(&self) -> Vec<String> {
        let lead = top(&self.product.ppm);
        let others = (0..self.hypotheses().len()).filter(|index| *index != lead);
        let Some(other) = others.max_by_key(|index| (self.held(*index), std::cmp::Reverse(*index))) else {
            return Vec::new();
        };
        let [word, range] = in_words(self.context, self.held(other));
        let args = [("hypothesis", text(self.hypothesis(other))), word, range];
        let mut lines = vec![self.context.words.with("product-other", &args)];
        let tells = |bundle: Bundle<'_>| {
            let without = self.without(bundle);
            let of = |index: usize| {
                let at = |weights: &[i32]| weights.get(index).copied().unwrap_or(0);
                at(&self.reading.log_weights) - at(&without.log_weights)
            };
            of(other) - of(lead)
        };
        let mut weighed: Vec<(i32, Bundle<'_>)> = self.bundles.keys().map(|bundle| (tells(*bundle), *bundle)).collect();
        weighed.sort();
        let line = |id: &str, bundle| self.context.words.with(id, &[("bundle", text(self.name(bundle)))]);
        lines.extend(
            weighed.first().filter(|(tells, _)| *tells < 0).map(|(_, bundle)| line("product-against", *bundle)),
        );
        let speaks = weighed.last().filter(|(tells, _)| *tells > 0);
        lines.push(speaks.map_or_else(
            || self.context.words.text("product-nothing-for"),
            |(_, bundle)| line("product-for", *bundle),
        ));
        lines
    }
}
