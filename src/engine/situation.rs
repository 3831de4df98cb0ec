//! The start of a turn: activities begin, evidence appears, injects that are due arrive.
//!
//! **Invariant:** an inject is released at most once, and in the order of the file.

use super::aftermath::lapse;
use super::attribution::weigh;
use super::condition::holds;
use super::consequences::forget_grievances;
use super::decide::add;
use super::draft::Draft;
use super::event::{Event, PoolItem};
use super::ledger::{Cause, Rule};
use crate::model::evidence::{Appears, Evidence, Holder, ShareMode};
use crate::model::inject::{Effect, Trigger};
use crate::model::key::{ActivityKey, InjectKey};
use crate::model::quantity::Quantity;

/// Begins the situation phase.
pub fn begin(draft: &mut Draft<'_>) {
    forget_grievances(draft);
    lapse(draft);
    start_activities(draft);
    let turn = draft.state.turn;
    for evidence in &draft.book.scenario.evidence {
        if evidence.appears == Appears::Turn(turn) {
            appear(draft, evidence);
        }
    }
    for inject in &draft.book.scenario.injects {
        if is_due(draft, &inject.key) {
            release(draft, &inject.key);
        }
    }
    update_severity(draft);
}

/// Whether an inject is due now.
fn is_due(draft: &Draft<'_>, key: &InjectKey) -> bool {
    let Some(inject) = draft.book.scenario.inject(key) else { return false };
    let turn = draft.state.turn;
    !draft.state.injects.contains_key(key)
        && match &inject.trigger {
            Trigger::Turn(due) => *due == turn,
            Trigger::When(condition) => holds(draft.book, &draft.state, condition),
            Trigger::Unless(due, condition) => *due == turn && !holds(draft.book, &draft.state, condition),
        }
}

/// Releases an inject with all that it reveals and changes.
pub fn release(draft: &mut Draft<'_>, key: &InjectKey) {
    let Some(inject) = draft.book.scenario.inject(key) else { return };
    draft.emit(Event::InjectReleased(key.clone()));
    for evidence in inject.reveals.iter().filter_map(|key| draft.book.scenario.evidence(key)) {
        appear(draft, evidence);
    }
    for effect in &inject.effects {
        take_effect(draft, key, effect);
    }
    update_severity(draft);
}

fn take_effect(draft: &mut Draft<'_>, inject: &InjectKey, effect: &Effect) {
    let cause = Cause::Inject(inject.clone());
    let rule = Rule::InjectEffect;
    match effect {
        Effect::Tension(points) => add(draft, Quantity::Tension, rule, cause, *points),
        Effect::Harm(points) => add(draft, Quantity::Harm, rule, cause, *points),
        Effect::Cohesion(points) => add(draft, Quantity::Cohesion, rule, cause, *points),
        Effect::Publicity(points) => add(draft, Quantity::Publicity, rule, cause, *points),
        Effect::Belief(adversary, points) => {
            add(draft, Quantity::Belief(adversary.clone()), rule, cause, *points);
        }
        Effect::Start(activity) => start_activity(draft, activity),
        Effect::End(activity) => {
            if draft.state.activities.contains(activity) {
                draft.emit(Event::ActivityEnded(activity.clone()));
            }
        }
        Effect::OpenChannel(adversary) => {
            if !draft.state.channels.contains(adversary) {
                draft.emit(Event::ChannelOpened(adversary.clone()));
            }
        }
        Effect::OfferWayOut(adversary) => {
            if !draft.state.ways_out.contains(adversary) {
                draft.emit(Event::WayOutOffered(adversary.clone()));
            }
        }
    }
}

/// Hands evidence to its holder, once.
pub(super) fn appear(draft: &mut Draft<'_>, evidence: &Evidence) {
    match &evidence.holder {
        Holder::Pool => {
            if draft.state.pool.iter().any(|item| item.id == evidence.key.as_str()) {
                return;
            }
            let weighed = weigh(evidence, &draft.book.parameters);
            draft.emit(Event::Pooled(PoolItem {
                id: weighed.id,
                from: None,
                mode: ShareMode::Full,
                evidence: Some(evidence.key.clone()),
                grade: evidence.grade,
                group: weighed.group,
                roots: weighed.roots,
                weights: weighed.weights,
                releasable: evidence.releasable,
            }));
        }
        Holder::State(state) => {
            if draft.state.holdings(state).contains(&evidence.key) {
                return;
            }
            draft.emit(Event::EvidenceReceived { by: state.clone(), evidence: evidence.key.clone() });
        }
    }
    draft.reassess(&Cause::Evidence(evidence.key.clone()));
}

fn start_activities(draft: &mut Draft<'_>) {
    let turn = draft.state.turn;
    for activity in &draft.book.scenario.activities {
        if activity.from_turn == Some(turn) {
            start_activity(draft, &activity.key);
        }
    }
}

fn start_activity(draft: &mut Draft<'_>, key: &ActivityKey) {
    if !draft.state.activities_seen.contains_key(key) {
        draft.emit(Event::ActivityStarted(key.clone()));
    }
}

/// Severity of the situation: the worst activity, and something for each further one (`model.md` §4).
pub fn update_severity(draft: &mut Draft<'_>) {
    let parameters = &draft.book.parameters;
    let severities: Vec<i64> = draft
        .state
        .activities
        .iter()
        .filter_map(|key| draft.book.scenario.activity(key))
        .map(|activity| activity.dimensions.severity(&parameters.severity_weights))
        .collect();
    let worst = severities.iter().max().copied().unwrap_or(0);
    let others = i64::try_from(severities.len().saturating_sub(1)).unwrap_or(0);
    let further = (others * parameters.severity_per_further_activity).min(parameters.severity_further_max);
    let inputs = [("worst", worst), ("further", further)];
    // Moved by the difference, so that what the facilitator set stays set.
    let difference = worst + further - draft.state.line(&Quantity::Severity).engine;
    draft.change(Quantity::Severity, Rule::SeverityActivities, Cause::Time, &inputs, |value| value + difference);
}
