//! What really acts upon activities: technical help, police, a territory's authorities, whoever does it.
//!
//! An activity begins at full strength. In every turn each force that is at work takes off what the author of the scenario
//! wrote; further measures of the same kind add less and less. Authorities act if they were asked and their State engages,
//! half as much if it only keeps still or says that it helps, and not in the turn in which it answers that it does not;
//! whoever does it gives up if it engages, and does half the harm if it pauses.
//!
//! **Invariant:** words end nothing, an activity never grows, and what ended does not come back.

use std::collections::BTreeSet;

use crate::engine::core::draft::Draft;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::ledger::{Cause, Rule};
use crate::engine::core::proposal::{Proposal, ProposalId};
use crate::engine::core::state::{FULL_STRENGTH, State};
use crate::engine::core::victims::suffered;
use crate::model::adversary::Reply;
use crate::model::clause::{Clause, Demand, Task};
use crate::model::condition::Action;
use crate::model::force::Force;
use crate::model::key::{ActivityKey, AdversaryKey};
use crate::model::procedure::LegalTest;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::scenario::Activity;
use crate::model::toolbox::Measure;

/// What the adversaries did in this turn.
type Acts = [(AdversaryKey, Action)];

/// Lets every force take off what it can.
pub fn stem(draft: &mut Draft<'_>, acts: &Acts) {
    let book = draft.book;
    let going: Vec<&Activity> = draft.state.activities.iter().filter_map(|key| book.scenario.activity(key)).collect();
    for activity in going {
        for (force, stop) in &activity.stopped_by {
            let left = draft.state.strength(&activity.key);
            let (share, by) = at_work(book, &draft.state, activity, *force, acts);
            if left > 0 {
                take_off(draft, &activity.key, *force, i64::from(stop.percent) * share / 1000, by);
            }
        }
    }
}

/// Takes something off an activity that goes on; at nothing it ends.
pub fn take_off(draft: &mut Draft<'_>, activity: &ActivityKey, force: Force, percent: i64, by: Vec<ProposalId>) {
    let before = draft.state.strength(activity);
    let left = before - percent.min(before);
    if left < before {
        draft.emit(WorldEvent::Stemmed { activity: activity.clone(), force, before, left, by });
    }
    if left == 0 {
        draft.emit(WorldEvent::ActivityEnded(activity.clone()));
    }
}

/// What activities do in this turn at the strength that they have left; half where whoever does it pauses.
pub fn suffer(draft: &mut Draft<'_>, acts: &Acts) {
    let going: Vec<_> = draft.state.activities.iter().cloned().collect();
    for key in going {
        let Some(activity) = draft.book.scenario.activity(&key) else { continue };
        let left = draft.state.strength(&key);
        let pauses = activity.by.as_ref().is_some_and(|by| did(acts, by) == Some(Action::A1));
        let harm = activity.harm_per_turn * left / FULL_STRENGTH / if pauses { 2 } else { 1 };
        let inputs = [("left", left), ("paused", i64::from(pauses))];
        draft.change(Quantity::Harm, Rule::HarmDone, Cause::Activity(key), &inputs, |before| before + harm);
    }
}

fn did(acts: &Acts, adversary: &AdversaryKey) -> Option<Action> {
    acts.iter().find(|(key, _)| key == adversary).map(|(_, action)| *action)
}

/// How much of a force is at work, in thousandths, and which decisions set it to work.
fn at_work(book: &Rulebook, state: &State, activity: &Activity, force: Force, acts: &Acts) -> (i64, Vec<ProposalId>) {
    match force {
        Force::Help => summed(book, felt(book, state).filter(|(own, measure)| helps(book, state, own, measure)), false),
        Force::Police => {
            let hit = |own: &Proposal| activity.victims.contains(&own.by);
            summed(book, felt(book, state).filter(|(own, measure)| measure.sets_to_work(force) && hit(own)), true)
        }
        Force::Host => activity.territory.as_ref().map_or((0, Vec::new()), |host| {
            let to_host = |own: &Proposal| own.addressee.as_ref() == Some(host);
            let asked: Vec<ProposalId> =
                felt(book, state).filter(|(own, _)| to_host(own) && asks(own)).map(|(own, _)| own.id).collect();
            let willing = willing(state, host, did(acts, host));
            if asked.is_empty() || willing == 0 {
                return (0, Vec::new());
            }
            // Whoever was made able to act acts more.
            let able = felt(book, state).filter(|(own, measure)| measure.sets_to_work(force) && to_host(own));
            let (more, by) = summed(book, able, false);
            ((1000 + more / 2) * willing / 2, asked.into_iter().chain(by).collect())
        }),
        Force::Actor => {
            let gives_up = activity.by.as_ref().is_some_and(|by| did(acts, by) == Some(Action::A0));
            (if gives_up { 1000 } else { 0 }, Vec::new())
        }
    }
}

/// How far a State lets its authorities act, in halves: as it answers in this turn, where it answers, and as it acts.
fn willing(state: &State, host: &AdversaryKey, act: Option<Action>) -> i64 {
    let now = |(turn, by, _): &&(u32, AdversaryKey, Reply)| *turn == state.turn && by == host;
    match (act, state.replies.iter().rfind(now).map(|(_, _, reply)| *reply)) {
        (_, Some(Reply::Evades | Reply::Refuses)) => 0,
        (Some(Action::A0), _) => 2,
        (_, Some(Reply::Cooperates)) | (Some(Action::A1), None) => 1,
        (_, None) => 0,
    }
}

/// Decisions that are felt.
fn felt<'a>(book: &'a Rulebook, state: &'a State) -> impl Iterator<Item = (&'a Proposal, &'a Measure)> {
    let felt = state.proposals.values().filter(|own| own.in_force() && own.aftermath.felt.is_some());
    felt.filter_map(|own| Some((own, book.measure(&own.measure)?)))
}

/// Whether a decision brings help: by its kind, or because it tasks somebody with it. Nobody comes to one who calls as
/// overwhelmed and is not.
fn helps(book: &Rulebook, state: &State, own: &Proposal, measure: &Measure) -> bool {
    let calls = measure.tests.contains(&LegalTest::Overwhelmed);
    let in_vain = calls && suffered(book, state, &own.by) < book.parameters.legal_overwhelmed_severity;
    !in_vain && (measure.sets_to_work(Force::Help) || own.text.has(Clause::Task(Task::HelpVictims)))
}

/// Whether a text asks its addressee to do something about it.
fn asks(own: &Proposal) -> bool {
    [Demand::Stop, Demand::Assist, Demand::Investigate].iter().any(|demand| own.text.has(Clause::Demand(*demand)))
}

/// Measures together: the first counts in full, each further one a part of the one before. The same measure twice counts
/// once, unless each State's own counts; so does a mere task, however often it is given.
fn summed<'a>(
    book: &Rulebook,
    all: impl Iterator<Item = (&'a Proposal, &'a Measure)>,
    each_own: bool,
) -> (i64, Vec<ProposalId>) {
    let (mut share, mut next, mut kinds, mut by) = (0, 1000, BTreeSet::new(), Vec::new());
    for (own, measure) in all {
        let kind = (!measure.forces.is_empty()).then_some((&measure.id, each_own.then_some(&own.by)));
        if kinds.insert(kind) {
            share += next;
            next = next * book.parameters.force_further / 1000;
            by.push(own.id);
        }
    }
    (share, by)
}
