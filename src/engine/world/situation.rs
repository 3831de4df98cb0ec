//! The start of a turn: activities begin, evidence appears, services answer, injects that are due arrive.
//!
//! **Invariant:** an inject is released at most once, and in the order of the file.

use super::aftermath::{challenge, lapse};
use super::condition::holds;
use super::forces::{Thanks, take_off};
use super::set_off::set_off_by;
use super::severity::update_severity;
use super::truth::come_out;
use super::voices::{ask, conclude, speak};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::red::RedEvent;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::ledger::{Cause, Rule};
use crate::engine::evidence::arrival::appear;
use crate::engine::evidence::asking::answer;
use crate::model::clause::Naming;
use crate::model::evidence::Appears;
use crate::model::inject::{Effect, Inject, Trigger, attributes_in_its_text};
use crate::model::key::{ActivityKey, EvidenceKey, InjectKey};
use crate::model::quantity::Quantity;
use crate::model::voice::Voice;

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
    answer(draft);
    for inject in &draft.book.scenario.injects {
        if is_due(draft, inject) {
            release(draft, &inject.key);
        }
    }
    update_severity(draft);
}

/// Whether an inject is due now.
fn is_due(draft: &Draft<'_>, inject: &Inject) -> bool {
    let turn = draft.state.turn;
    !draft.state.injects.contains_key(&inject.key)
        && !draft.state.held.contains(&inject.key)
        && match &inject.trigger {
            // One that was held until now comes late.
            Trigger::Turn(due) => *due <= turn,
            Trigger::When(condition) => holds(draft.book, &draft.state, condition),
            Trigger::Unless(due, condition) => *due == turn && !holds(draft.book, &draft.state, condition),
        }
}

/// Releases an inject with all that it reveals and changes.
pub fn release(draft: &mut Draft<'_>, key: &InjectKey) {
    let Some(inject) = draft.book.scenario.inject(key) else { return };
    draft.emit(WorldEvent::InjectReleased(key.clone()));
    if let Trigger::When(condition) = &inject.trigger {
        let by = set_off_by(draft.book, &draft.state, condition);
        if !by.is_empty() {
            draft.emit(WorldEvent::SetOff { inject: key.clone(), by });
        }
    }
    bring_about(draft, key, &inject.reveals, &inject.effects);
    if attributes_in_its_text(inject.kind, &inject.effects) {
        speak(draft, &Voice::Unnamed, None, Naming::Author);
    }
    update_severity(draft);
}

/// What an inject, or an answer to it, reveals and changes; the caller then takes the severity anew.
pub(super) fn bring_about(draft: &mut Draft<'_>, inject: &InjectKey, reveals: &[EvidenceKey], effects: &[Effect]) {
    for evidence in reveals.iter().filter_map(|key| draft.book.scenario.evidence(key)) {
        appear(draft, evidence);
    }
    let cause = Cause::Inject(inject.clone());
    for effect in effects {
        take_effect(draft, &cause, effect);
    }
}

/// What an effect of an inject, or of what is done beside an act, changes.
pub(super) fn take_effect(draft: &mut Draft<'_>, cause: &Cause, effect: &Effect) {
    let (rule, why, cause) = (Rule::InjectEffect, cause, cause.clone());
    match effect {
        Effect::Tension(points) => draft.add(Quantity::Tension, rule, cause, *points),
        Effect::Harm(points) => draft.add(Quantity::Harm, rule, cause, *points),
        Effect::Cohesion(points) => draft.add(Quantity::Cohesion, rule, cause, *points),
        Effect::Publicity(points) => draft.add(Quantity::Publicity, rule, cause, *points),
        Effect::Belief(adversary, points) => {
            draft.add(Quantity::Belief(adversary.clone()), rule, cause, *points);
        }
        Effect::Start(activity) => start_activity(draft, activity),
        Effect::End(activity) => {
            if draft.state.activities.contains(activity) {
                draft.emit(WorldEvent::ActivityEnded(activity.clone()));
            }
        }
        Effect::Weaken(activity, force, percent) => {
            if draft.state.activities.contains(activity) {
                take_off(draft, activity, *force, i64::from(*percent), Thanks::Cause(why));
            }
        }
        Effect::OpenChannel(adversary) => {
            if !draft.state.channels.contains(adversary) {
                draft.emit(WorldEvent::ChannelOpened(adversary.clone()));
            }
        }
        Effect::OfferWayOut(adversary) => {
            if !draft.state.ways_out.contains(adversary) {
                draft.emit(WorldEvent::WayOutOffered(adversary.clone()));
            }
        }
        Effect::CloseChannel(adversary) => {
            if draft.state.channels.contains(adversary) {
                draft.emit(WorldEvent::ChannelClosed(adversary.clone()));
            }
        }
        Effect::WithdrawWayOut(adversary) => {
            if draft.state.ways_out.contains(adversary) {
                draft.emit(WorldEvent::WayOutWithdrawn(adversary.clone()));
            }
        }
        Effect::LoseSource(root) => {
            if !draft.state.lost_sources.contains(root) {
                draft.emit(WorldEvent::SourceLost(root.clone()));
            }
        }
        Effect::ComesOut => come_out(draft),
        Effect::Attributes(voice, adversary, naming) => speak(draft, voice, Some(adversary), *naming),
        Effect::Requests(voice) => ask(draft, voice),
        Effect::Concludes(state, adversary) => conclude(draft, state, adversary),
        Effect::Challenges(candidate, asked, upheld, annulled) => {
            let follows =
                challenge(draft, candidate, i64::from(*asked)).map(|stands| if stands { upheld } else { annulled });
            for effect in follows.into_iter().flatten() {
                take_effect(draft, &cause, effect);
            }
        }
        Effect::Sways(state, towards, points) => {
            let (state, towards) = (state.clone(), towards.clone());
            draft.emit(RedEvent::Swayed { state, towards, points: *points });
        }
    }
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
        draft.emit(WorldEvent::ActivityStarted(key.clone()));
    }
}

/// A new turn: grievance is counted anew.
fn forget_grievances(draft: &mut Draft<'_>) {
    for adversary in &draft.book.scenario.adversaries {
        let quantity = Quantity::Grievance(adversary.key.clone());
        draft.change(quantity, Rule::GrievanceReset, Cause::Time, &[], |_| 0);
    }
}
