//! What each decision, each answer and each capital's sharing changed: for the end, when all may be told.
//!
//! **Invariant:** tells what was added up (`engine::scoring::changes`), and adds nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::ledger;
use super::names::ViewContext;
use super::told::world::receives;
use crate::engine::core::arithmetic::divide_rounded;
use crate::engine::core::ledger::Cause;
use crate::engine::core::proposal::Proposal;
use crate::engine::core::state::State;
use crate::engine::scoring::changes::{Change, Doer, Outcome, changes};
use crate::model::key::{AdversaryKey, InjectKey, StateKey};
use crate::model::quantity::Quantity;
use crate::model::toolbox::Measure;
use crate::session::entry::Entry;
use crate::words::{number, signed, text};

/// Millionths in a point of a hundred.
const PER_POINT: i64 = 10_000;

/// Harm that did not happen is counted in hundredths.
const HUNDREDTHS: i64 = 100;

/// What something changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// Which decision, or whose sharing.
    pub title: String,
    /// The harm that it spared, in a word or two; nothing if it spared none.
    pub spared: Option<String>,
    /// What it changed, in a few words each; that it changed nothing, if so.
    pub what: Vec<String>,
}

/// What each decision changed, then each answer that was given, and then what each capital's sharing did.
#[must_use]
pub fn changed(context: &ViewContext<'_>, state: &State, path: &[&Entry], audience: &Audience) -> Vec<Changed> {
    let mut found = changes(context.book, state, path.iter().map(|entry| entry.body.events.as_slice()));
    let mut adopted: Vec<&Proposal> = state.proposals.values().filter(|own| own.adopted().is_some()).collect();
    adopted.sort_by_key(|own| (own.adopted(), own.id));
    let mut rows: Vec<Changed> = adopted
        .into_iter()
        .map(|own| decision(context, state, own, &found.remove(&Doer::Decision(own.id)).unwrap_or_default(), audience))
        .collect();
    // What was passed to one alone is known to few.
    let is_open = |by: &StateKey| {
        let with_all = found.get(&Doer::Sharing(by.clone())).is_some_and(|change| change.certainty.is_some());
        with_all || knows(by, audience)
    };
    let mut injects: Vec<(&InjectKey, &Change)> = Vec::new();
    let mut sharing: Vec<(&StateKey, &Change)> = Vec::new();
    for (doer, change) in &found {
        match doer {
            Doer::Inject(key) | Doer::Answer(key) if receives(context.book, key, audience) => {
                injects.push((key, change));
            }
            Doer::Sharing(by) if is_open(by) => sharing.push((by, change)),
            _ => {}
        }
    }
    injects.sort_by_key(|(_, change)| change.turn);
    let is_told = |cause: &&Cause| match cause {
        Cause::Shared(by) => is_open(by),
        Cause::Inject(key) => receives(context.book, key, audience),
        _ => true,
    };
    for (key, change) in injects {
        let because: Vec<&Cause> = change.because.iter().filter(is_told).collect();
        rows.extend(of_inject(context, state, (key, change, &because), audience));
    }
    rows.extend(sharing.into_iter().map(|(by, change)| shared(context, state, (by, change), audience)));
    rows.extend(rule(context, state));
    rows
}

/// How harm that was spared is counted, and what no row tells; nothing where nothing was going on.
fn rule(context: &ViewContext<'_>, state: &State) -> Option<Changed> {
    let words = context.words;
    let seen = state.activities_seen.keys().filter_map(|key| context.book.scenario.activity(key));
    let full = seen.filter(|activity| activity.harm_per_turn > 0).map(|activity| {
        let args = [("activity", text(activity.title.clone())), ("points", number(activity.harm_per_turn))];
        words.with("changed-rule-full", &args)
    });
    let full: Vec<String> = full.collect();
    let what = [vec![words.text("changed-rule-line")], full, vec![words.text("changed-rule-rest")]].concat();
    (what.len() > 2).then(|| Changed { title: words.text("changed-rule"), spared: None, what })
}

fn decision(context: &ViewContext<'_>, state: &State, own: &Proposal, change: &Change, audience: &Audience) -> Changed {
    let words = context.words;
    let alone = context.book.measure(&own.measure).is_some_and(Measure::is_national);
    let args = [
        ("decision", text(context.title(own))),
        ("turn", number(own.adopted().unwrap_or(0).into())),
        ("state", text(context.states(own.askers()))),
    ];
    let felt = match own.aftermath.felt {
        Some(turn) if Some(turn) > own.adopted() => Some(words.with("changed-felt", &[("turn", number(turn.into()))])),
        Some(_) => None,
        None => Some(words.text("changed-unfelt")),
    };
    let replied = change.replied.as_ref().map(|(adversary, reply, turn)| {
        let said = words.with(&format!("reply-{}", reply.slug()), &[("adversary", text(context.adversary(adversary)))]);
        words.with("changed-replied", &[("turn", number((*turn).into())), ("reply", text(said))])
    });
    let what = felt.into_iter().chain(stemmed(context, change)).chain(replied);
    let what = what.chain(came_of(context, state, change, audience));
    let title = words.with(if alone { "changed-decision-national" } else { "changed-decision" }, &args);
    Changed { title, spared: spared(context, change), what: or_nothing(context, what) }
}

/// An inject that was brought about, or the answer that was given to one.
fn of_inject(
    context: &ViewContext<'_>,
    state: &State,
    (key, change, because): (&InjectKey, &Change, &[&Cause]),
    audience: &Audience,
) -> Option<Changed> {
    let inject = context.book.scenario.inject(key)?;
    let mut args =
        vec![("inject", text(context.inject(state, inject).0.to_owned())), ("turn", number(change.turn.into()))];
    let id = match &change.answered {
        None if because.is_empty() => "changed-inject-alone",
        None => {
            let because = because.iter().map(|cause| ledger::cause(context, state, cause));
            args.push(("causes", text(context.list(&because.collect::<Vec<_>>()))));
            "changed-inject"
        }
        Some((_, None)) => "changed-unanswered",
        Some((answer, Some(by))) => {
            args.push(("answer", text(inject.offer.as_ref()?.answer(answer)?.text.clone())));
            args.push(("state", text(context.state(by))));
            "changed-answer"
        }
    };
    let what = stemmed(context, change).into_iter().chain(came_of(context, state, change, audience));
    let title = context.words.with(id, &args);
    Some(Changed { title, spared: spared(context, change), what: or_nothing(context, what) })
}

/// Injects that came because of it, of those that an audience receives.
fn brought(context: &ViewContext<'_>, state: &State, change: &Change, audience: &Audience) -> Option<String> {
    let known = change.brought.iter().filter(|key| receives(context.book, key, audience));
    let titles = known.filter_map(|key| {
        let inject = context.book.scenario.inject(key)?;
        Some(context.words.with("changed-quoted", &[("inject", text(context.inject(state, inject).0.to_owned()))]))
    });
    let titles: Vec<String> = titles.collect();
    (!titles.is_empty()).then(|| context.words.with("changed-brought", &[("injects", text(context.list(&titles)))]))
}

/// What was taken off activities, and the harm that they did not do for it.
fn stemmed(context: &ViewContext<'_>, change: &Change) -> Vec<String> {
    let words = context.words;
    let off = change.stemmed.iter().filter(|(_, points)| **points > 0).map(|(activity, points)| {
        let title = context.book.scenario.activity(activity).map_or_else(String::new, |one| one.title.clone());
        words.with("changed-off", &[("activity", text(title)), ("points", number(*points))])
    });
    let off: Vec<String> = off.collect();
    let unit = || text(context.book.scenario.meta.harm_unit.clone());
    let spared = harm(change).map(|harm| words.with("changed-spared", &[("points", number(harm)), ("unit", unit())]));
    let off = (!off.is_empty()).then(|| words.with("changed-stemmed", &[("off", text(off.join(", ")))]));
    off.into_iter().chain(spared).collect()
}

fn spared(context: &ViewContext<'_>, change: &Change) -> Option<String> {
    harm(change).map(|harm| context.words.with("changed-spared-short", &[("points", number(harm))]))
}

/// Harm that was spared, if a point of it was.
fn harm(change: &Change) -> Option<i64> {
    Some(divide_rounded(change.spared, HUNDREDTHS)).filter(|harm| *harm > 0)
}

/// What moved, what came of it besides, and what it brought about.
fn came_of(context: &ViewContext<'_>, state: &State, change: &Change, audience: &Audience) -> Vec<String> {
    let judged = moved(context, &change.judged);
    let judged =
        (!judged.is_empty()).then(|| context.words.with("changed-judged", &[("moved", text(judged.join(", ")))]));
    let outcomes = change.outcomes.iter().map(|outcome| outcome_words(context, outcome));
    let all =
        moved(context, &change.moved).into_iter().chain(outcomes).chain(brought(context, state, change, audience));
    all.chain(judged).collect()
}

fn outcome_words(context: &ViewContext<'_>, outcome: &Outcome) -> String {
    let about = |id: &str, of: &AdversaryKey| context.words.with(id, &[("adversary", text(context.adversary(of)))]);
    let scenario = &context.book.scenario;
    match outcome {
        Outcome::Channel(of) => about("changed-channel", of),
        Outcome::ChannelClosed(of) => about("changed-channel-closed", of),
        Outcome::WayOut(of) => about("changed-way-out", of),
        Outcome::WayOutWithdrawn(of) => about("changed-way-out-withdrawn", of),
        Outcome::Found(key) => {
            let title = scenario.evidence(key).map_or_else(String::new, |item| item.title.clone());
            context.words.with("changed-found", &[("title", text(title))])
        }
        Outcome::Began(key) => {
            let title = scenario.activity(key).map_or_else(String::new, |activity| activity.title.clone());
            context.words.with("changed-began", &[("title", text(title))])
        }
    }
}

fn moved(context: &ViewContext<'_>, moved: &BTreeMap<Quantity, i64>) -> Vec<String> {
    let moved = moved.iter().filter(|(_, points)| **points != 0);
    moved
        .map(|(quantity, points)| {
            let args = [("what", text(context.quantity(quantity))), ("points", text(signed(*points)))];
            context.words.with("changed-moved", &args)
        })
        .collect()
}

fn or_nothing(context: &ViewContext<'_>, what: impl Iterator<Item = String>) -> Vec<String> {
    let what: Vec<String> = what.collect();
    if what.is_empty() { vec![context.words.text("changed-nothing")] } else { what }
}

/// Whether an audience knows all that a capital shared, and which of them talked.
fn knows(by: &StateKey, audience: &Audience) -> bool {
    *audience == Audience::Facilitator || audience.is(by)
}

fn shared(
    context: &ViewContext<'_>,
    state: &State,
    (by, change): (&StateKey, &Change),
    audience: &Audience,
) -> Changed {
    let words = context.words;
    let points = divide_rounded(change.certainty.unwrap_or(0), PER_POINT);
    let picture = words.with("changed-picture", &[("points", text(signed(points)))]);
    let out = knows(by, audience).then(|| words.text(if change.leaked { "changed-leaked" } else { "changed-kept" }));
    let picture = if points == 0 { words.text("changed-picture-nothing") } else { picture };
    let what = std::iter::once(picture).chain(out).chain(brought(context, state, change, audience)).collect();
    Changed { spared: None, title: words.with("changed-sharing", &[("state", text(context.state(by)))]), what }
}
