//! The evidence ledger of a seat: its own items, the shared ones, and what sharing would do.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::assessment::{Certainty, HypothesisView, certainty, hypotheses, reading};
use super::names::ViewContext;
use super::rejections::rejection_text;
use crate::engine::core::ledger::PictureOf;
use crate::engine::core::pool::PoolItem;
use crate::engine::core::state::State;
use crate::engine::evidence::attribution::{components, weigh};
use crate::engine::evidence::confidence::{Reading, Word};
use crate::engine::evidence::passing::{check_pass, partners};
use crate::engine::evidence::pictures::{evidence_of, weigh_pooled};
use crate::engine::evidence::sharing::{check_seal_sharing, check_share, contributions};
use crate::model::evidence::{Evidence, Level, ShareMode};
use crate::model::key::{EvidenceKey, StateKey};
use crate::words::{decibans, number, text};

/// An item of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemView {
    /// Its key, for commands; none if it came from another seat.
    pub key: Option<EvidenceKey>,
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
    /// `CERT-EU · how`.
    pub source: String,
    /// Grade.
    pub grade: String,
    /// Weight for each hypothesis in centibans, relative to the row's mean.
    pub weights: Vec<i32>,
    /// The same in decibans with sign.
    pub figures: Vec<String>,
    /// Why the row has no bars, if it has none.
    pub remark: Option<String>,
    /// What a screen reader says.
    pub accessible: String,
    /// For own items, the modes of sharing with the refusal of each.
    pub modes: Vec<(ShareMode, Option<String>)>,
    /// The most open mode in which it was shared so far.
    pub shared: ShareMode,
    /// Whether that is sealed, and nobody else has it yet.
    pub waits: bool,
    /// For own items, to whom it can be passed alone.
    pub partners: Vec<PartnerView>,
    /// Who has it, where it is in the hands of a few.
    pub held: Option<String>,
}

/// A Member State to which an own item can be passed alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerView {
    /// Which.
    pub state: StateKey,
    /// Its name.
    pub name: String,
    /// The mode that is sealed for it.
    pub sealed: ShareMode,
    /// The most open mode in which it was given the item before.
    pub given: ShareMode,
    /// The modes with the refusal of each.
    pub modes: Vec<(ShareMode, Option<String>)>,
}

/// Items that hang together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupView {
    /// What they have in common.
    pub title: String,
    /// How they are counted.
    pub rule: String,
    /// Whether the items are known to this seat alone.
    pub ours: bool,
    /// The items.
    pub items: Vec<ItemView>,
}

/// The evidence screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceView {
    /// Groups, own items first.
    pub groups: Vec<GroupView>,
    /// Hypotheses.
    pub hypotheses: Vec<HypothesisView>,
    /// Our certainty.
    pub ours: Certainty,
    /// The shared one.
    pub shared: Certainty,
    /// Number of items.
    pub count: usize,
    /// Number of own items.
    pub own: usize,
    /// Why nothing can be sealed now.
    pub closed: Option<String>,
    /// Whether our choices are sealed; until the reveal they can be changed.
    pub sealed: bool,
}

/// What sharing would do to the shared picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharePreview {
    /// Posterior now.
    pub now: Vec<u32>,
    /// Posterior with what would be shared.
    pub after: Vec<u32>,
    /// Top hypothesis's word now.
    pub word_now: String,
    /// Word after.
    pub word_after: String,
    /// What the leading hypothesis falls to if our source falls away.
    pub fragile: Option<u32>,
    /// The top hypothesis after.
    pub top: usize,
}

/// The evidence screen of a seat.
#[must_use]
pub fn evidence(context: &ViewContext<'_>, state: &State, seat: &StateKey) -> EvidenceView {
    let ours = reading(context.book, state, &PictureOf::State(seat.clone()));
    let shared = reading(context.book, state, &PictureOf::Pool);
    let own: Vec<ItemView> = state
        .holdings(seat)
        .iter()
        .filter_map(|key| context.book.scenario.evidence(key))
        .map(|item| own_item(context, state, seat, item))
        .collect();
    let mut groups = Vec::new();
    let own_count = own.len();
    if !own.is_empty() {
        groups.push(GroupView {
            title: context.words.with("known-to-us-alone", &[("state", text(context.state(seat)))]),
            rule: context.words.text("decide-what-27-may-know"),
            ours: true,
            items: own,
        });
    }
    groups.extend(passed_group(context, state, seat));
    groups.extend(pooled_groups(context, state, seat));
    EvidenceView {
        count: groups.iter().map(|group| group.items.len()).sum(),
        groups,
        hypotheses: hypotheses(context, &ours, &shared),
        ours: certainty(context, &ours),
        shared: certainty(context, &shared),
        own: own_count,
        sealed: state.sealed_sharing.contains_key(seat),
        closed: match check_seal_sharing(state) {
            Err(refusal) => Some(rejection_text(context, &refusal)),
            Ok(()) if own_count == 0 => Some(context.words.text("nothing-to-share")),
            Ok(()) => None,
        },
    }
}

/// What choices would do to the shared picture; nothing leaves the screen for it.
#[must_use]
pub fn preview(
    context: &ViewContext<'_>,
    state: &State,
    seat: &StateKey,
    choices: &BTreeMap<EvidenceKey, ShareMode>,
) -> SharePreview {
    let mut items = evidence_of(context.book, state, &PictureOf::Pool);
    let now = Reading::new(context.book, components(&items, context.book));
    items.extend(contributions(context.book, state, seat, choices).iter().map(weigh_pooled));
    let after = Reading::new(context.book, components(&items, context.book));
    let word = |reading: &Reading, index: usize| {
        let ppm = reading.ppm.get(index).copied().unwrap_or(0);
        context.words.text(&format!("word-{}", Word::of(ppm).slug()))
    };
    let top = after.top();
    let value = after.ppm.get(top).copied().unwrap_or(0);
    let weakest = after.weakest();
    SharePreview {
        word_now: word(&now, top),
        word_after: word(&after, top),
        fragile: (Word::of(weakest) < Word::of(value)).then_some(weakest),
        now: now.ppm,
        after: after.ppm,
        top,
    }
}

pub(super) fn level(context: &ViewContext<'_>, level: Level) -> String {
    context.words.text(match level {
        Level::Tactical => "level-tactical",
        Level::Operational => "level-operational",
        Level::Strategic => "level-strategic",
    })
}

fn own_item(context: &ViewContext<'_>, state: &State, seat: &StateKey, item: &Evidence) -> ItemView {
    let weighed = weigh(item, &context.book.parameters);
    let refusal = |mode| check_share(state, seat, &item.key, mode).err().map(|r| rejection_text(context, &r));
    let revealed = state.shared.get(&(seat.clone(), item.key.clone())).copied();
    let sealed = state.sealed_sharing.get(seat).and_then(|choices| choices.get(&item.key)).copied();
    let shared = revealed.max(sealed).unwrap_or(ShareMode::Nothing);
    let waits = sealed.is_some_and(|mode| mode != ShareMode::Nothing) && sealed > revealed;
    let counted = state.pool.iter().any(|pooled| {
        pooled.mode == ShareMode::Full && pooled.roots.contains(&item.root) && pooled.from.as_ref() != Some(seat)
    });
    let remark = counted.then(|| context.words.text("same-root-counted-once"));
    let partners = partner_views(context, state, seat, &item.key);
    let source = [("source", text(item.source.clone())), ("level", text(level(context, item.level)))];
    let mut view = ItemView {
        key: Some(item.key.clone()),
        title: item.title.clone(),
        text: item.text.clone(),
        source: context.words.with("source-and-level", &source),
        grade: item.grade.to_string(),
        weights: Vec::new(),
        figures: Vec::new(),
        remark,
        accessible: String::new(),
        modes: ShareMode::ALL.iter().map(|&mode| (mode, refusal(mode))).collect(),
        shared,
        waits,
        held: held(context, &partners),
        partners,
    };
    weights(context, &mut view, &weighed.weights);
    view
}

fn partner_views(
    context: &ViewContext<'_>,
    state: &State,
    seat: &StateKey,
    evidence: &EvidenceKey,
) -> Vec<PartnerView> {
    let view = |to: &StateKey| {
        let refusal = |mode| check_pass(context.book, state, seat, to, evidence, mode).err();
        PartnerView {
            state: to.clone(),
            name: context.state(to),
            sealed: state.sealed_for(seat, to, evidence).unwrap_or(ShareMode::Nothing),
            given: state.given(seat, to, evidence).unwrap_or(ShareMode::Nothing),
            modes: ShareMode::ALL
                .map(|mode| (mode, refusal(mode).map(|refusal| rejection_text(context, &refusal))))
                .to_vec(),
        }
    };
    partners(context.book, seat).map(view).collect()
}

/// `Portugal: in full`, where something was passed or is sealed.
fn held(context: &ViewContext<'_>, partners: &[PartnerView]) -> Option<String> {
    let given: Vec<String> = partners
        .iter()
        .map(|partner| (partner, partner.sealed.max(partner.given)))
        .filter(|(_, mode)| *mode != ShareMode::Nothing)
        .map(|(partner, mode)| {
            let mode = context.words.text(&format!("share-{}", mode.slug()));
            context.words.with("item-and-mode", &[("title", text(partner.name.clone())), ("mode", text(mode))])
        })
        .collect();
    (!given.is_empty()).then(|| context.words.with("held-with-some", &[("states", text(given.join(", ")))]))
}

/// What was passed to a seat alone.
fn passed_group(context: &ViewContext<'_>, state: &State, seat: &StateKey) -> Option<GroupView> {
    let item = |item: &PoolItem| {
        let from = item.from.as_ref().map_or_else(String::new, |from| context.state(from));
        let held = Some(context.words.with("held-by-giver-and-us", &[("state", text(from))]));
        ItemView { held, ..pooled_item(context, item) }
    };
    let items: Vec<ItemView> = state.passed(seat).iter().map(item).collect();
    (!items.is_empty()).then(|| GroupView {
        title: context.words.text("passed-to-us-alone"),
        rule: context.words.text("passed-to-us-rule"),
        ours: false,
        items,
    })
}

/// What is shared in full by authored group; what is shared without source apart, because even its group or root
/// would tell where it comes from.
fn pooled_groups(context: &ViewContext<'_>, state: &State, seat: &StateKey) -> Vec<GroupView> {
    let mut groups: Vec<GroupView> = Vec::new();
    let others = state.pool.iter().filter(|item| item.from.as_ref() != Some(seat));
    let (open, closed): (Vec<&PoolItem>, Vec<&PoolItem>) = others.partition(|item| item.mode == ShareMode::Full);
    for item in open {
        let group = context.book.scenario.groups.get(item.group.as_str());
        let title = group.map_or_else(|| context.words.text("group-single"), |group| group.title.clone());
        let view = pooled_item(context, item);
        if let Some(known) = groups.iter_mut().find(|known| known.title == title) {
            known.items.push(view);
            known.rule = group.map_or_else(String::new, |group| {
                let percent = [("percent", number((1000 - group.rho_permille) / 10))];
                context.words.with("group-rule", &percent)
            });
        } else {
            groups.push(GroupView { title, rule: String::new(), ours: false, items: vec![view] });
        }
    }
    if !closed.is_empty() {
        groups.push(GroupView {
            title: context.words.text("group-without-source"),
            rule: context.words.text("group-without-source-rule"),
            ours: false,
            items: closed.into_iter().map(|item| pooled_item(context, item)).collect(),
        });
    }
    groups
}

fn pooled_item(context: &ViewContext<'_>, item: &PoolItem) -> ItemView {
    let evidence = item.evidence.as_ref().and_then(|key| context.book.scenario.evidence(key));
    let words = context.words;
    let from = item.from.as_ref().map(|from| context.state(from));
    let by = [("state", text(from.clone().unwrap_or_default()))];
    let (title, body, source) = match (item.mode, evidence) {
        (ShareMode::Full, Some(evidence)) => {
            let source = [("source", text(evidence.source.clone())), ("level", text(level(context, evidence.level)))];
            (evidence.title.clone(), evidence.text.clone(), words.with("source-and-level", &source))
        }
        (ShareMode::Sanitised, Some(evidence)) => {
            (words.with("sanitised-from", &by), String::new(), level(context, evidence.level))
        }
        (ShareMode::Full | ShareMode::Sanitised | ShareMode::Assessment | ShareMode::Nothing, _) => {
            (words.with("assessment-from", &by), String::new(), words.text("assessment-only"))
        }
    };
    let mut view = ItemView {
        key: None,
        title,
        text: body,
        source,
        grade: item.grade.to_string(),
        weights: Vec::new(),
        figures: Vec::new(),
        remark: None,
        accessible: String::new(),
        modes: Vec::new(),
        shared: item.mode,
        waits: false,
        partners: Vec::new(),
        held: None,
    };
    weights(context, &mut view, &item.weights);
    view
}

/// Fills in the weights, centred on the row's mean so that only differences show.
fn weights(context: &ViewContext<'_>, view: &mut ItemView, weights: &[i32]) {
    let count = i32::try_from(weights.len()).unwrap_or(1).max(1);
    let mean =
        crate::engine::core::arithmetic::divide_rounded(i64::from(weights.iter().sum::<i32>()), i64::from(count));
    let mean = i32::try_from(mean).unwrap_or(0);
    view.weights = weights.iter().map(|weight| weight - mean).collect();
    view.figures = view.weights.iter().map(|&weight| context.words.decimal(&decibans(weight.into()))).collect();
    if weights.iter().all(|&weight| weight == 0) {
        view.remark = Some(context.words.with("grade-counts-nothing", &[("grade", text(view.grade.clone()))]));
    }
    let named: Vec<String> = context
        .book
        .scenario
        .hypotheses
        .iter()
        .zip(&view.figures)
        .map(|(hypothesis, figure)| format!("{} {figure}", hypothesis.text))
        .collect();
    let args = [
        ("title", text(view.title.clone())),
        ("source", text(view.source.clone())),
        ("grade", text(view.grade.clone())),
        ("weights", text(named.join(", "))),
    ];
    view.accessible = context.words.with("evidence-accessible", &args);
}
