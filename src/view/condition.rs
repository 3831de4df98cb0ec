//! Conditions as sentences, for facilitators and authors.

use super::names::ViewContext;
use super::wording::clause_name;
use crate::model::condition::Condition;
use crate::model::inject::Trigger;
use crate::model::key::{EvidenceKey, HypothesisKey};
use crate::model::voice::Voice;
use crate::words::{number, text};

/// What has to be so, `R2 Listing is adopted`.
#[must_use]
pub fn condition(context: &ViewContext<'_>, wanted: &Condition) -> String {
    let words = context.words;
    let inner = |part: &Condition| match part {
        Condition::All(_) | Condition::Any(_) => {
            words.with("condition-group", &[("condition", text(condition(context, part)))])
        }
        _ => condition(context, part),
    };
    let all = |parts: &[Condition]| -> Vec<String> { parts.iter().map(inner).collect() };
    let measure = |id| [("measure", text(context.numbered(id)))];
    match wanted {
        Condition::TurnAtLeast(turn) => words.with("condition-turn", &[("turn", number((*turn).into()))]),
        Condition::RungAtLeast(rung) => {
            words.with("condition-rung-least", &[("rung", text(context.rung((*rung).into())))])
        }
        Condition::RungAtMost(rung) => {
            words.with("condition-rung-most", &[("rung", text(context.rung((*rung).into())))])
        }
        Condition::HarmAtLeast(points) => words.with("condition-harm", &[("points", number(*points))]),
        Condition::CohesionAtMost(points) => words.with("condition-cohesion", &[("points", number(*points))]),
        Condition::Adopted(id) => words.with("condition-adopted", &measure(id)),
        Condition::AnythingAdopted => words.text("condition-anything-adopted"),
        Condition::Failed(id) => words.with("condition-failed", &measure(id)),
        Condition::SharedAtLeast(key, percent) => {
            let args = [("hypothesis", text(hypothesis(context, key))), ("percent", number((*percent).into()))];
            words.with("condition-shared", &args)
        }
        Condition::Listed(key) => words.with("condition-listed", &[("name", text(context.candidate(key)))]),
        Condition::Truth(key) => words.with("condition-truth", &[("hypothesis", text(hypothesis(context, key)))]),
        Condition::Attributed(state) => words.with("condition-attributed", &[("state", text(context.state(state)))]),
        Condition::Spoke(Voice::Unnamed) => words.text("condition-spoke-unnamed"),
        Condition::Spoke(voice) => words.with("condition-attributed", &[("state", text(context.voice(voice)))]),
        Condition::Requested(Voice::Unnamed) => words.text("condition-requested-unnamed"),
        Condition::Requested(voice) => words.with("condition-requested", &[("voice", text(context.voice(voice)))]),
        Condition::Released(key) => {
            let msel = context.book.scenario.inject(key).map_or_else(|| key.to_string(), |inject| inject.msel.clone());
            words.with("condition-released", &[("inject", text(msel))])
        }
        Condition::Answered(key, wanted) => {
            let inject = context.book.scenario.inject(key);
            let msel = inject.map_or_else(|| key.to_string(), |inject| inject.msel.clone());
            let offer = inject.and_then(|inject| inject.offer.as_ref());
            let answer = offer.and_then(|offer| offer.answer(wanted));
            let said = answer.map_or_else(|| wanted.to_string(), |answer| answer.text.clone());
            words.with("condition-answered", &[("inject", text(msel)), ("answer", text(said))])
        }
        Condition::Did(adversary, action) => {
            let args = [("adversary", text(context.adversary(adversary)))];
            let act = words.with(&format!("act-a{}", action.index()), &args);
            words.with("condition-did", &[("act", text(act))])
        }
        Condition::ChannelOpen(adversary) => {
            words.with("condition-channel", &[("adversary", text(context.adversary(adversary)))])
        }
        Condition::WayOutOpen(adversary) => {
            words.with("condition-way-out", &[("adversary", text(context.adversary(adversary)))])
        }
        Condition::GoesOn(key, percent) => {
            let activity = context.book.scenario.activity(key);
            let title = activity.map_or_else(|| key.to_string(), |activity| activity.title.clone());
            words.with("condition-goes-on", &[("activity", text(title)), ("percent", number((*percent).into()))])
        }
        Condition::Addressed(id, adversary) => {
            let [measure] = measure(id);
            words.with("condition-addressed", &[measure, ("adversary", text(context.adversary(adversary)))])
        }
        Condition::Said(clause) => words.with("condition-said", &[("clause", text(clause_name(context, *clause)))]),
        Condition::Named(adversary, naming) => {
            let id = format!("condition-named-{}", naming.slug());
            words.with(&id, &[("adversary", text(context.adversary(adversary)))])
        }
        Condition::Gave(state, evidence, mode) => {
            let args = [
                ("state", text(context.state(state))),
                ("item", text(item(context, evidence))),
                ("mode", text(words.text(&format!("share-{}", mode.slug())))),
            ];
            words.with("condition-gave", &args)
        }
        Condition::Leaked(evidence) => words.with("condition-leaked", &[("item", text(item(context, evidence)))]),
        Condition::All(parts) => context.list(&all(parts)),
        Condition::Any(parts) => {
            let either =
                |first: String, next: String| words.with("list-or", &[("first", text(first)), ("next", text(next))]);
            all(parts).into_iter().reduce(either).unwrap_or_default()
        }
        Condition::Not(part) => words.with("condition-not", &[("condition", text(inner(part)))]),
    }
}

/// A hypothesis by its words.
fn hypothesis(context: &ViewContext<'_>, key: &HypothesisKey) -> String {
    context.book.hypothesis(key).map_or_else(|| key.to_string(), |hypothesis| hypothesis.text.clone())
}

/// An item by its title.
fn item(context: &ViewContext<'_>, key: &EvidenceKey) -> String {
    context.book.scenario.evidence(key).map_or_else(|| key.to_string(), |evidence| evidence.title.clone())
}

/// What an inject that does not simply come in its turn depends on, as told in this turn.
#[must_use]
pub fn depends(context: &ViewContext<'_>, trigger: &Trigger, now: u32) -> Option<String> {
    let wanted = |it| ("condition", text(condition(context, it)));
    match trigger {
        Trigger::Turn(_) => None,
        Trigger::When(it) => Some(context.words.with("inject-when", &[wanted(it)])),
        Trigger::Unless(turn, it) => {
            let id = if now < *turn { "inject-unless" } else { "inject-forestalled" };
            Some(context.words.with(id, &[("turn", number((*turn).into())), wanted(it)]))
        }
    }
}
