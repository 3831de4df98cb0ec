//! Which forces are at work upon an activity, how far, and which decisions set them to work.
//!
//! Help and police: each kind of measure brings a part; where each State decides for itself, upon what hits that State,
//! and each further State's adds less than the one before. Coordination does nothing by itself and makes others' help go
//! further. Authorities act if they were asked and their State engages, half as much if it only keeps still or says that it
//! helps, and not in the turn in which it answers that it does not; more if they were made able. Whoever does it gives up
//! if it engages.
//!
//! **Invariant:** the parts of the decisions make up the whole.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::core::arithmetic::apportion;
use crate::engine::core::proposal::{Proposal, ProposalId};
use crate::engine::core::state::State;
use crate::model::adversary::Reply;
use crate::model::clause::{Clause, Demand, Task};
use crate::model::condition::Action;
use crate::model::force::Force;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::scenario::Activity;
use crate::model::toolbox::Measure;

/// What the adversaries did in this turn.
pub(super) type Acts = [(AdversaryKey, Action)];

/// How much of a force is at work, in full.
const FULL: u64 = 1000;

/// What is at work of a force.
#[derive(Default)]
pub struct Work {
    /// Part of each decision that set it to work, in thousandths of the force in full.
    pub by: Vec<(ProposalId, u64)>,
    /// What works without any decision, likewise.
    pub unasked: u64,
}

impl Work {
    /// How much is at work, in thousandths.
    #[must_use]
    pub fn permille(&self) -> i64 {
        let all = self.unasked + self.by.iter().map(|(_, part)| part).sum::<u64>();
        i64::try_from(all).unwrap_or(i64::MAX)
    }
}

/// What is at work of a force upon an activity.
pub(super) fn at_work(book: &Rulebook, state: &State, activity: &Activity, force: Force, acts: &Acts) -> Work {
    match force {
        Force::Help | Force::Police => {
            furthered(set_to_work(book, state, activity, force), &furthering(book, state, force, |_| true))
        }
        Force::Host => activity.territory.as_ref().map_or_else(Work::default, |host| {
            let to_host = |own: &Proposal| own.addressee.as_ref() == Some(host);
            let asked: Vec<ProposalId> =
                felt(book, state).filter(|(own, _)| to_host(own) && asks(own)).map(|(own, _)| own.id).collect();
            let willing = FULL * willing(state, host, did(acts, host)) / 2;
            let parts = apportion(&vec![1; asked.len()], willing);
            let asked = asked.into_iter().zip(parts.into_iter().map(u64::from)).collect();
            furthered(asked, &furthering(book, state, force, to_host))
        }),
        Force::Actor => {
            let gives_up = activity.by.as_ref().is_some_and(|by| did(acts, by) == Some(Action::A0));
            Work { by: Vec::new(), unasked: if gives_up { FULL } else { 0 } }
        }
    }
}

/// Others' work, and what those who make it go further add to it.
fn furthered(by: Vec<(ProposalId, u64)>, furthering: &[(ProposalId, u64)]) -> Work {
    let whole: u64 = by.iter().map(|(_, part)| part).sum();
    let more = furthering.iter().map(|(id, permille)| (*id, whole * permille / FULL));
    Work { by: by.into_iter().chain(more).filter(|(_, part)| *part > 0).collect(), unasked: 0 }
}

/// Decisions that set help or the police to work upon an activity, with the part of each.
///
/// The same measure twice counts once, unless it is each State's own; a mere task counts once, however often it is given.
fn set_to_work(book: &Rulebook, state: &State, activity: &Activity, force: Force) -> Vec<(ProposalId, u64)> {
    let thousandths = |value: i64| u64::try_from(value).unwrap_or(0);
    let further = if activity.victims.is_empty() { 0 } else { thousandths(book.parameters.force_further) };
    let hit = |by: &&StateKey| activity.victims.is_empty() || activity.victims.contains(*by);
    let (mut next, mut heard) = (BTreeMap::new(), BTreeSet::new());
    let (mut parts, mut tasked) = (Vec::new(), false);
    for (own, measure) in felt(book, state).filter(|(own, _)| !own.aftermath.in_vain) {
        let each_own = measure.is_each_own();
        let whose: Vec<&StateKey> = if each_own { own.askers().filter(hit).collect() } else { vec![&own.by] };
        if measure.sets_to_work(force) && !whose.is_empty() {
            let next = next.entry(&measure.id).or_insert(u64::from(measure.force_permille));
            let mut brought = 0;
            for _ in whose.into_iter().filter(|by| heard.insert((&measure.id, *by))) {
                brought += *next;
                *next = if each_own { *next * further / FULL } else { 0 };
            }
            parts.extend((brought > 0).then_some((own.id, brought)));
        } else if force == Force::Help && own.text.has(Clause::Task(Task::HelpVictims)) && !tasked {
            tasked = true;
            parts.push((own.id, thousandths(book.parameters.force_task)));
        }
    }
    parts
}

/// Decisions that make a force go further, each kind once, with what it adds in thousandths.
fn furthering(
    book: &Rulebook,
    state: &State,
    force: Force,
    counts: impl Fn(&Proposal) -> bool,
) -> Vec<(ProposalId, u64)> {
    let mut kinds = BTreeSet::new();
    felt(book, state)
        .filter(|(own, measure)| measure.furthers(force) && counts(own) && kinds.insert(&measure.id))
        .map(|(own, measure)| (own.id, measure.force_permille.into()))
        .collect()
}

/// How far a State lets its authorities act, in halves: as it answers in this turn, where it answers, and as it acts.
fn willing(state: &State, host: &AdversaryKey, act: Option<Action>) -> u64 {
    let now = |(turn, by, _): &&(u32, AdversaryKey, Reply)| *turn == state.turn && by == host;
    match (act, state.replies.iter().rfind(now).map(|(_, _, reply)| *reply)) {
        (_, Some(Reply::Evades | Reply::Refuses)) => 0,
        (Some(Action::A0), _) => 2,
        (_, Some(Reply::Cooperates)) | (Some(Action::A1), None) => 1,
        (_, None) => 0,
    }
}

/// What an adversary did in this turn.
pub(super) fn did(acts: &Acts, adversary: &AdversaryKey) -> Option<Action> {
    acts.iter().find(|(key, _)| key == adversary).map(|(_, action)| *action)
}

/// Decisions that are felt.
fn felt<'a>(book: &'a Rulebook, state: &'a State) -> impl Iterator<Item = (&'a Proposal, &'a Measure)> {
    let felt = state.proposals.values().filter(|own| own.in_force() && own.aftermath.felt.is_some());
    felt.filter_map(|own| Some((own, book.measure(&own.measure)?)))
}

/// Whether a text asks its addressee to do something about it.
fn asks(own: &Proposal) -> bool {
    [Demand::Stop, Demand::Assist, Demand::Investigate].iter().any(|demand| own.text.has(Clause::Demand(*demand)))
}
