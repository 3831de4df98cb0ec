//! Evidence and what is shared of it: who may know of it, and how it is told.

use super::course::in_the_ledger;
use super::sentence::{LineKind, Sentence};
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::pool::PoolItem;
use crate::engine::core::state::State;
use crate::model::evidence::ShareMode;
use crate::model::key::{GroupKey, StateKey};
use crate::view::assessment::likelihoods;
use crate::view::audience::Audience;
use crate::view::ledger::attribution_line;
use crate::view::names::ViewContext;
use crate::view::services::{answer, service_name};
use crate::words::{Arg, number, text};

/// What an audience other than the facilitator may know of a fact.
#[must_use]
pub(in crate::view) fn seen(event: &EvidenceEvent, audience: &Audience) -> Option<EvidenceEvent> {
    let table = audience.is_at_the_table();
    let whole = |visible: bool| visible.then(|| event.clone());
    match event {
        EvidenceEvent::EvidenceReceived { by, .. }
        | EvidenceEvent::SharingSealed { by, .. }
        | EvidenceEvent::PassingSealed { by, .. }
        | EvidenceEvent::Leaked { by, .. }
        | EvidenceEvent::Judged { by, .. } => whole(audience.is(by)),
        EvidenceEvent::SharingRevealed | EvidenceEvent::ServiceAsked { .. } | EvidenceEvent::ServiceAnswered { .. } => {
            whole(table)
        }
        EvidenceEvent::Pooled(item) => table.then(|| EvidenceEvent::Pooled(without_source(item, audience))),
        EvidenceEvent::Passed { item, to } => {
            let theirs = audience.is(to) || item.from.as_ref().is_some_and(|from| audience.is(from));
            theirs.then(|| EvidenceEvent::Passed { item: without_source(item, audience), to: to.clone() })
        }
        EvidenceEvent::Reassessed(entry) => whole(audience.may_see(&entry.holder)),
    }
}

/// Who shared without source and method stays without source and method.
fn without_source(item: &PoolItem, audience: &Audience) -> PoolItem {
    let own = item.from.as_ref().is_some_and(|from| audience.is(from));
    if own || item.mode == ShareMode::Full {
        return item.clone();
    }
    PoolItem {
        id: item.from.as_ref().map_or_else(String::new, |from| format!("{}:{from}", item.mode.slug())).into(),
        evidence: None,
        group: GroupKey::new(""),
        roots: Vec::new(),
        ..item.clone()
    }
}

/// A fact in a sentence; nothing of evidence that the scenario does not hold.
#[must_use]
pub(super) fn tell(
    context: &ViewContext<'_>,
    state: &State,
    event: &EvidenceEvent,
    audience: &Audience,
) -> Option<Sentence> {
    let who = |key: &StateKey| text(context.state(key));
    let say = |telling, id: &str, args: &[Arg<'_>]| Sentence::new(telling, context.words.with(id, args));
    Some(match event {
        EvidenceEvent::EvidenceReceived { by, evidence } => {
            let evidence = context.book.scenario.evidence(evidence)?;
            let args = [
                ("state", who(by)),
                ("title", text(evidence.title.clone())),
                ("grade", text(evidence.grade.to_string())),
            ];
            say(LineKind::Own, "story-evidence-received", &args)
        }
        EvidenceEvent::SharingSealed { by, .. } => say(LineKind::Own, "story-sharing-sealed", &[("state", who(by))]),
        EvidenceEvent::PassingSealed { by, with, evidence, mode } => {
            let evidence = context.book.scenario.evidence(evidence)?;
            let args = [
                ("state", who(by)),
                ("title", text(evidence.title.clone())),
                ("to", text(context.states(with))),
                ("mode", text(context.words.text(&format!("share-{}", mode.slug())))),
            ];
            let back = *mode == ShareMode::Nothing;
            say(LineKind::Own, if back { "story-passing-taken-back" } else { "story-passing-sealed" }, &args)
        }
        EvidenceEvent::Passed { item, to } => Sentence::new(LineKind::Own, passed(context, item, to)),
        EvidenceEvent::Judged { by, ppm, confidence } => {
            let args = [
                ("state", who(by)),
                ("judgement", text(likelihoods(context, ppm))),
                ("confidence", text(context.words.text(&format!("confidence-{}", confidence.slug())))),
            ];
            say(LineKind::Own, "story-judged", &args)
        }
        EvidenceEvent::ServiceAsked { by, service, turn_due } => {
            let args = [
                ("state", who(by)),
                ("service", text(service_name(context, *service))),
                ("turn", number((*turn_due).into())),
            ];
            let at_once = *turn_due <= state.turn;
            say(LineKind::Table, if at_once { "story-intcen-tasked" } else { "story-service-asked" }, &args)
        }
        EvidenceEvent::ServiceAnswered { service, answer: place } => {
            let (title, said) = answer(context, state, *service, *place);
            let args =
                [("service", text(service_name(context, *service))), ("title", text(title)), ("text", text(said))];
            say(LineKind::World, "story-service-answered", &args)
        }
        EvidenceEvent::Leaked { by, evidence } => {
            let title = context.book.scenario.evidence(evidence)?.title.clone();
            say(LineKind::Own, "story-leaked", &[("state", who(by)), ("title", text(title))])
        }
        EvidenceEvent::SharingRevealed => say(LineKind::Table, "story-sharing-revealed", &[]),
        EvidenceEvent::Pooled(item) => Sentence::new(LineKind::World, pooled(context, item)),
        EvidenceEvent::Reassessed(entry) => {
            let truth = context.book.truth_index().filter(|_| *audience == Audience::Facilitator);
            in_the_ledger(context, attribution_line(context, state, entry, truth))
        }
    })
}

/// What was passed to one state alone; its receiver is not told which item stands behind it, unless it has the whole.
fn passed(context: &ViewContext<'_>, item: &PoolItem, to: &StateKey) -> String {
    let title = title(context, item);
    let id = match (item.mode, title.is_empty()) {
        (ShareMode::Full, _) => "story-passed-full",
        (ShareMode::Sanitised, true) => "story-passed-sanitised",
        (ShareMode::Sanitised, false) => "story-passed-sanitised-of",
        (ShareMode::Assessment | ShareMode::Nothing, true) => "story-passed-assessment",
        (ShareMode::Assessment | ShareMode::Nothing, false) => "story-passed-assessment-of",
    };
    let from = item.from.as_ref().map_or_else(String::new, |from| context.state(from));
    let grade = text(item.grade.to_string());
    let args = [("title", text(title)), ("state", text(from)), ("to", text(context.state(to))), ("grade", grade)];
    context.words.with(id, &args)
}

/// The title of the evidence behind an item, as far as it is known.
fn title(context: &ViewContext<'_>, item: &PoolItem) -> String {
    let evidence = item.evidence.as_ref().and_then(|key| context.book.scenario.evidence(key));
    evidence.map_or_else(String::new, |evidence| evidence.title.clone())
}

fn pooled(context: &ViewContext<'_>, item: &PoolItem) -> String {
    let from = item.from.as_ref().map_or_else(String::new, |from| context.state(from));
    let args = [("title", text(title(context, item))), ("state", text(from)), ("grade", text(item.grade.to_string()))];
    let id = match (&item.from, item.mode) {
        (None, _) => "story-pooled",
        (Some(_), ShareMode::Full) => "story-pooled-full",
        (Some(_), ShareMode::Sanitised) => "story-pooled-sanitised",
        (Some(_), ShareMode::Assessment | ShareMode::Nothing) => "story-pooled-assessment",
    };
    context.words.with(id, &args)
}
