//! Whom activities and acts hit: Member States so far, and whoever has no seat now.

use super::state::State;
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;
use crate::model::victim::Outsider;

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

/// Those without a seat that are hit by the activities that go on, in the order of the scenario.
#[must_use]
pub fn outsiders_hit<'b>(book: &'b Rulebook, state: &State) -> Vec<&'b Outsider> {
    let going_on = || state.activities.iter().filter_map(|key| book.scenario.activity(key));
    let is_hit = |outsider: &&Outsider| going_on().any(|activity| activity.outsiders.contains(&outsider.key));
    book.scenario.outsiders.iter().filter(is_hit).collect()
}

/// How severely a State is itself hit by what goes on.
#[must_use]
pub fn suffered(book: &Rulebook, state: &State, by: &StateKey) -> i64 {
    let going_on = state.activities.iter().filter_map(|key| book.scenario.activity(key));
    let own = going_on.filter(|activity| activity.victims.contains(by));
    own.map(|activity| activity.dimensions.severity(&book.parameters.severity_weights)).max().unwrap_or(0)
}
