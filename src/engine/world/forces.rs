//! What really acts upon activities: technical help, police, a territory's authorities, whoever does it.
//!
//! An activity begins at full strength. In every turn each force takes off what the author of the scenario wrote, as far
//! as it is at work (`at_work`); whoever pauses does half the harm.
//!
//! **Invariant:** words end nothing, an activity never grows, and what ended does not come back; what was taken off is
//! shared out among the decisions that did it, to the last point.

use super::at_work::{Acts, at_work, did};
use crate::engine::core::arithmetic::{apportion, divide_rounded};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::ledger::{Cause, Rule};
use crate::engine::core::proposal::ProposalId;
use crate::engine::core::state::FULL_STRENGTH;
use crate::model::condition::Action;
use crate::model::force::Force;
use crate::model::key::ActivityKey;
use crate::model::quantity::Quantity;
use crate::model::scenario::Activity;

/// Lets every force take off what it can.
pub fn stem(draft: &mut Draft<'_>, acts: &Acts) {
    let book = draft.book;
    let going: Vec<&Activity> = draft.state.activities.iter().filter_map(|key| book.scenario.activity(key)).collect();
    for activity in going {
        for (force, stop) in &activity.stopped_by {
            let left = draft.state.strength(&activity.key);
            let work = at_work(book, &draft.state, activity, *force, acts);
            if left > 0 {
                let percent = i64::from(stop.percent) * work.permille() / 1000;
                take_off(draft, &activity.key, *force, percent, Thanks::Decisions(&work.by));
            }
        }
    }
}

/// To whom it is due that something was taken off an activity.
#[derive(Clone, Copy)]
pub enum Thanks<'a> {
    /// To decisions, with the part of each.
    Decisions(&'a [(ProposalId, u64)]),
    /// To something else.
    Cause(&'a Cause),
}

/// Takes something off an activity that goes on; at nothing it ends.
pub fn take_off(draft: &mut Draft<'_>, activity: &ActivityKey, force: Force, percent: i64, thanks: Thanks<'_>) {
    let before = draft.state.strength(activity);
    let left = before - percent.min(before);
    if left < before {
        let (decisions, cause) = match thanks {
            Thanks::Decisions(decisions) => (decisions, None),
            Thanks::Cause(cause) => (&[][..], Some(cause.clone())),
        };
        let (by, parts): (Vec<_>, Vec<_>) = decisions.iter().copied().unzip();
        let parts = apportion(&parts, u64::try_from(before - left).unwrap_or(0));
        draft.emit(WorldEvent::Stemmed { activity: activity.clone(), force, before, left, by, parts, cause });
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
        let harm = divide_rounded(activity.harm_per_turn * left, FULL_STRENGTH * if pauses { 2 } else { 1 });
        let inputs = [("left", left), ("paused", i64::from(pauses))];
        draft.change(Quantity::Harm, Rule::HarmDone, Cause::Activity(key), &inputs, |before| before + harm);
    }
}
