//! Whom the activities and acts so far have hit.

use super::state::State;
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;

/// The states that are hit by the activities so far.
#[must_use]
pub fn victims(book: &Rulebook, state: &State) -> Vec<StateKey> {
    let mut victims: Vec<StateKey> = Vec::new();
    let by_activities = state.activities_seen.keys().filter_map(|key| book.scenario.activity(key));
    let by_acts = state.acts.iter().filter_map(|(_, act)| {
        book.scenario.adversary(&act.adversary).and_then(|adversary| adversary.playbook.get(&act.action))
    });
    let named = by_activities.flat_map(|activity| &activity.victims).chain(by_acts.flat_map(|play| &play.victims));
    for victim in named {
        if !victims.contains(victim) {
            victims.push(victim.clone());
        }
    }
    victims
}
