//! What each decision changed, and what each capital's sharing did: for the end, when all may be told.
//!
//! **Invariant:** added up from the facts and the ledger; what no fact names as its cause is nobody's.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::names::ViewContext;
use crate::engine::core::arithmetic::posterior;
use crate::engine::core::event::Event;
use crate::engine::core::event::course::CourseEvent;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::ledger::{Cause, PictureOf};
use crate::engine::core::proposal::{Proposal, ProposalId};
use crate::engine::core::state::State;
use crate::model::adversary::Reply;
use crate::model::key::{ActivityKey, AdversaryKey, StateKey};
use crate::model::quantity::Quantity;
use crate::model::voting::Decider;
use crate::session::entry::Entry;
use crate::words::{number, signed, text};

/// What something changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// Which decision, or whose sharing.
    pub title: String,
    /// What it changed, in a few words each; that it changed nothing, if so.
    pub what: Vec<String>,
}

/// What facts name a decision, or a capital's sharing, as their cause of.
#[derive(Default)]
struct Found {
    moved: BTreeMap<Quantity, i64>,
    stemmed: BTreeMap<ActivityKey, i64>,
    together: bool,
    replied: Option<(AdversaryKey, Reply)>,
    certainty: i64,
    leaked: bool,
}

/// What each decision changed, and then what each capital's sharing did.
#[must_use]
pub fn changed(context: &ViewContext<'_>, state: &State, path: &[&Entry], audience: &Audience) -> Vec<Changed> {
    decisions(context, state, path).into_iter().chain(sharing(context, path, audience)).collect()
}

/// What each decision changed, in the order in which they were adopted.
#[must_use]
pub fn decisions(context: &ViewContext<'_>, state: &State, path: &[&Entry]) -> Vec<Changed> {
    let mut found: BTreeMap<ProposalId, Found> = BTreeMap::new();
    for event in events(path) {
        note_decision(event, &mut found);
    }
    let mut adopted: Vec<&Proposal> = state.proposals.values().filter(|own| own.adopted().is_some()).collect();
    adopted.sort_by_key(|own| (own.adopted(), own.id));
    adopted.into_iter().map(|own| decision(context, own, found.get(&own.id).unwrap_or(&Found::default()))).collect()
}

/// What each capital's sharing did, of those that shared anything; which of them talked is theirs and the facilitator's.
#[must_use]
pub fn sharing(context: &ViewContext<'_>, path: &[&Entry], audience: &Audience) -> Vec<Changed> {
    let mut found: BTreeMap<StateKey, Found> = BTreeMap::new();
    let truth = context.book.truth_index();
    for event in events(path) {
        match event {
            Event::Evidence(EvidenceEvent::Reassessed(entry)) if entry.holder == PictureOf::Pool => {
                let Cause::Shared(by) = &entry.cause else { continue };
                let given =
                    |weights: &[i32]| truth.and_then(|at| posterior(weights).get(at).copied()).map_or(0, i64::from);
                found.entry(by.clone()).or_default().certainty += given(&entry.after) - given(&entry.before);
            }
            Event::Evidence(EvidenceEvent::Leaked { by, .. }) => found.entry(by.clone()).or_default().leaked = true,
            _ => {}
        }
    }
    let knows = |by: &StateKey| *audience == Audience::Facilitator || audience.is(by);
    found.iter().map(|(by, found)| shared(context, by, found, knows(by))).collect()
}

fn events<'p>(path: &'p [&Entry]) -> impl Iterator<Item = &'p Event> {
    path.iter().flat_map(|entry| &entry.body.events)
}

fn note_decision(event: &Event, found: &mut BTreeMap<ProposalId, Found>) {
    match event {
        Event::Course(CourseEvent::Moved(entry)) => {
            let Cause::Measure(id) = &entry.cause else { return };
            if is_decided_by(&entry.quantity) {
                let moved = &mut found.entry(*id).or_default().moved;
                *moved.entry(entry.quantity.clone()).or_default() += entry.after - entry.before;
            }
        }
        Event::World(WorldEvent::Stemmed { activity, before, left, by, .. }) => {
            for id in by {
                let own = found.entry(*id).or_default();
                own.together |= by.len() > 1;
                *own.stemmed.entry(activity.clone()).or_default() += before - left;
            }
        }
        Event::World(WorldEvent::Replied { adversary, proposal, reply }) => {
            found.entry(*proposal).or_default().replied = Some((adversary.clone(), *reply));
        }
        _ => {}
    }
}

/// Whether people decide by it; what harm does is told by the activities that do it.
fn is_decided_by(quantity: &Quantity) -> bool {
    matches!(quantity, Quantity::Tension | Quantity::Cohesion | Quantity::Belief(_) | Quantity::Publicity)
}

fn decision(context: &ViewContext<'_>, own: &Proposal, found: &Found) -> Changed {
    let words = context.words;
    let alone = context.book.measure(&own.measure).is_some_and(|measure| measure.decider == Decider::National);
    let args = [
        ("decision", text(context.title(own))),
        ("turn", number(own.adopted().unwrap_or(0).into())),
        ("state", text(context.state(&own.by))),
    ];
    let off = found.stemmed.iter().map(|(activity, points)| {
        let title = context.book.scenario.activity(activity).map_or_else(String::new, |one| one.title.clone());
        words.with("changed-off", &[("activity", text(title)), ("points", number(*points))])
    });
    let off = off.collect::<Vec<_>>().join(", ");
    let stemmed = (!off.is_empty()).then(|| {
        let id = if found.together { "changed-stemmed-together" } else { "changed-stemmed" };
        words.with(id, &[("off", text(off))])
    });
    let moved = found.moved.iter().filter(|(_, points)| **points != 0).map(|(quantity, points)| {
        let args = [("what", text(context.quantity(quantity))), ("points", text(signed(*points)))];
        words.with("changed-moved", &args)
    });
    let felt = match own.aftermath.felt {
        Some(turn) if Some(turn) > own.adopted() => Some(words.with("changed-felt", &[("turn", number(turn.into()))])),
        Some(_) => None,
        None => Some(words.text("changed-unfelt")),
    };
    let replied = found.replied.as_ref().map(|(adversary, reply)| {
        words.with(&format!("reply-{}", reply.slug()), &[("adversary", text(context.adversary(adversary)))])
    });
    let mut what: Vec<String> = felt.into_iter().chain(stemmed).chain(replied).chain(moved).collect();
    if what.is_empty() {
        what.push(words.text("changed-nothing"));
    }
    Changed { title: words.with(if alone { "changed-decision-national" } else { "changed-decision" }, &args), what }
}

fn shared(context: &ViewContext<'_>, by: &StateKey, found: &Found, knows: bool) -> Changed {
    let words = context.words;
    let points = found.certainty / 10_000;
    let picture = words.with("changed-picture", &[("points", text(signed(points)))]);
    let out = knows.then(|| words.text(if found.leaked { "changed-leaked" } else { "changed-kept" }));
    let picture = if points == 0 { words.text("changed-picture-nothing") } else { picture };
    let what = std::iter::once(picture).chain(out).collect();
    Changed { title: words.with("changed-sharing", &[("state", text(context.state(by)))]), what }
}
