//! What each decision, each answer, each capital's sharing and each inject that they brought about changed, added up from
//! the facts.
//!
//! What was taken off an activity is shared out among the decisions that did it, and so is the harm that it would have done
//! from then on: in each turn the part of its harm that was gone.
//!
//! **Invariant:** what no fact names as its cause is nobody's.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::core::arithmetic::posterior;
use crate::engine::core::event::Event;
use crate::engine::core::event::course::CourseEvent;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::ledger::{Cause, PictureOf};
use crate::engine::core::proposal::ProposalId;
use crate::engine::core::state::FULL_STRENGTH;
use crate::model::adversary::Reply;
use crate::model::condition::Action;
use crate::model::key::{ActivityKey, AdversaryKey, AnswerKey, InjectKey, StateKey};
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;

/// Whose doing something was.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doer {
    /// A decision's.
    Decision(ProposalId),
    /// Of an inject that came because of what delegations had done.
    Inject(InjectKey),
    /// An answer's to an inject.
    Answer(InjectKey),
    /// Of a capital that shared.
    Sharing(StateKey),
}

/// What facts name somebody as the cause of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Quantities by which people decide; what harm does is told by the activities that do it.
    pub moved: BTreeMap<Quantity, i64>,
    /// Strength taken off activities, in per cent of the first.
    pub stemmed: BTreeMap<ActivityKey, i64>,
    /// Harm that these activities did not do for it, in hundredths.
    pub spared: i64,
    /// How a request was answered.
    pub replied: Option<(AdversaryKey, Reply)>,
    /// Injects that came because of it.
    pub brought: Vec<InjectKey>,
    /// The turn in which an inject came, or was answered.
    pub turn: u32,
    /// Which answer was given, and by whom; by silence, if by nobody.
    pub answered: Option<(AnswerKey, Option<StateKey>)>,
    /// Millionths by which the shared picture came nearer to the truth; nothing where nothing was shared with all.
    pub certainty: Option<i64>,
    /// Whether something leaked.
    pub leaked: bool,
}

/// Adds up what facts say.
#[must_use]
pub fn changes<'e>(book: &Rulebook, events: impl Iterator<Item = &'e Event>) -> BTreeMap<Doer, Change> {
    let mut sums = Sums { book, turn: 0, going: BTreeMap::new(), pausing: BTreeSet::new(), found: BTreeMap::new() };
    events.for_each(|event| sums.note(event));
    sums.found
}

struct Sums<'b> {
    book: &'b Rulebook,
    turn: u32,
    /// Activities that do harm, or would if nothing had been taken off, with what is left of them.
    going: BTreeMap<ActivityKey, i64>,
    /// Adversaries that pause in this turn.
    pausing: BTreeSet<AdversaryKey>,
    found: BTreeMap<Doer, Change>,
}

impl Sums<'_> {
    fn note(&mut self, event: &Event) {
        match event {
            Event::Course(CourseEvent::PhaseBegan { turn, .. }) if *turn > self.turn => {
                self.turn = *turn;
                self.pausing.clear();
            }
            Event::Course(CourseEvent::Moved(entry)) if is_decided_by(&entry.quantity) => {
                if let Some(doer) = self.doer(&entry.cause) {
                    let moved = &mut self.of(doer).moved;
                    *moved.entry(entry.quantity.clone()).or_default() += entry.after - entry.before;
                }
            }
            Event::Evidence(EvidenceEvent::Reassessed(entry)) if entry.holder == PictureOf::Pool => {
                if let Cause::Shared(by) = &entry.cause {
                    let truth = self.book.truth_index();
                    let held = |weights| truth.and_then(|at| posterior(weights).get(at).copied()).map_or(0, i64::from);
                    let nearer = held(&entry.after) - held(&entry.before);
                    *self.of(Doer::Sharing(by.clone())).certainty.get_or_insert(0) += nearer;
                }
            }
            Event::Evidence(EvidenceEvent::Leaked { by, .. }) => self.of(Doer::Sharing(by.clone())).leaked = true,
            Event::World(event) => self.note_world(event),
            _ => {}
        }
    }

    fn note_world(&mut self, event: &WorldEvent) {
        match event {
            WorldEvent::Stemmed { activity, before, left, by, parts, cause, .. } => {
                self.going.insert(activity.clone(), *left);
                for (id, part) in by.iter().zip(parts) {
                    self.take(Doer::Decision(*id), activity, i64::from(*part));
                }
                if let Some(doer) = cause.as_ref().and_then(|cause| self.doer(cause)) {
                    self.take(doer, activity, before - left);
                }
            }
            WorldEvent::ActivityStarted(key) => {
                self.going.insert(key.clone(), FULL_STRENGTH);
            }
            // What came to an end by itself would have done no more harm; what was stemmed to nothing would have.
            WorldEvent::ActivityEnded(key) if self.going.get(key).is_some_and(|left| *left > 0) => {
                self.going.remove(key);
            }
            WorldEvent::Acted(act) if act.action == Action::A1 => {
                self.pausing.insert(act.adversary.clone());
            }
            WorldEvent::Appraised { .. } => self.spare(),
            WorldEvent::Replied { adversary, proposal, reply } => {
                self.of(Doer::Decision(*proposal)).replied = Some((adversary.clone(), *reply));
            }
            WorldEvent::Answered { inject, by, answer } => {
                let turn = self.turn;
                let own = self.of(Doer::Answer(inject.clone()));
                (own.turn, own.answered) = (turn, Some((answer.clone(), by.clone())));
            }
            WorldEvent::SetOff { inject, by } => {
                let doers: Vec<Doer> = by.iter().filter_map(|cause| self.doer(cause)).collect();
                for doer in doers {
                    self.of(doer).brought.push(inject.clone());
                }
                let turn = self.turn;
                self.of(Doer::Inject(inject.clone())).turn = turn;
            }
            _ => {}
        }
    }

    fn of(&mut self, doer: Doer) -> &mut Change {
        self.found.entry(doer).or_default()
    }

    /// Whose doing a cause is; what an inject brings about that comes by itself and is not answered is nobody's.
    fn doer(&self, cause: &Cause) -> Option<Doer> {
        match cause {
            Cause::Measure(id) => Some(Doer::Decision(*id)),
            Cause::Shared(by) => Some(Doer::Sharing(by.clone())),
            Cause::Inject(key) => {
                let doers = [Doer::Answer(key.clone()), Doer::Inject(key.clone())];
                doers.into_iter().find(|doer| self.found.contains_key(doer))
            }
            _ => None,
        }
    }

    fn take(&mut self, doer: Doer, activity: &ActivityKey, points: i64) {
        *self.of(doer).stemmed.entry(activity.clone()).or_default() += points;
    }

    /// What did not happen in this turn because of what was taken off before.
    fn spare(&mut self) {
        let worth = |key: &ActivityKey| {
            let activity = self.book.scenario.activity(key).filter(|activity| self.going.contains_key(&activity.key));
            let paused = |by: &AdversaryKey| self.pausing.contains(by);
            activity.map_or(0, |one| one.harm_per_turn / if one.by.as_ref().is_some_and(paused) { 2 } else { 1 })
        };
        for change in self.found.values_mut() {
            change.spared += change.stemmed.iter().map(|(key, points)| points * worth(key)).sum::<i64>();
        }
    }
}

/// Whether people decide by it.
fn is_decided_by(quantity: &Quantity) -> bool {
    matches!(quantity, Quantity::Tension | Quantity::Cohesion | Quantity::Belief(_) | Quantity::Publicity)
}
