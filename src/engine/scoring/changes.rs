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
use crate::engine::core::ledger::{Cause, PictureOf, Rule};
use crate::engine::core::proposal::ProposalId;
use crate::engine::core::state::{FULL_STRENGTH, State};
use crate::model::adversary::Reply;
use crate::model::condition::Action;
use crate::model::key::{ActivityKey, AdversaryKey, AnswerKey, EvidenceKey, InjectKey, StateKey};
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::Trait;

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
    /// How a request was answered, and in which turn.
    pub replied: Option<(AdversaryKey, Reply, u32)>,
    /// What moved when it came out who was behind it.
    pub judged: BTreeMap<Quantity, i64>,
    /// What else came of it.
    pub outcomes: Vec<Outcome>,
    /// Injects that came because of it.
    pub brought: Vec<InjectKey>,
    /// Why an inject came.
    pub because: Vec<Cause>,
    /// The turn in which an inject came, or was answered.
    pub turn: u32,
    /// Which answer was given, and by whom; by silence, if by nobody.
    pub answered: Option<(AnswerKey, Option<StateKey>)>,
    /// Millionths by which the shared picture came nearer to the truth; nothing where nothing was shared with all.
    pub certainty: Option<i64>,
    /// Whether something leaked.
    pub leaked: bool,
}

/// Something that came of it and is not counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A channel opened.
    Channel(AdversaryKey),
    /// A channel closed.
    ChannelClosed(AdversaryKey),
    /// A way out was offered.
    WayOut(AdversaryKey),
    /// It was taken back.
    WayOutWithdrawn(AdversaryKey),
    /// An item came into the shared picture.
    Found(EvidenceKey),
    /// An activity began.
    Began(ActivityKey),
}

/// Adds up what facts say, entry by entry: what one order brought about is no other's.
#[must_use]
pub fn changes<'e>(
    book: &Rulebook,
    state: &State,
    entries: impl Iterator<Item = &'e [Event]>,
) -> BTreeMap<Doer, Change> {
    let mut sums = Sums {
        book,
        state,
        turn: 0,
        going: BTreeMap::new(),
        pausing: BTreeSet::new(),
        felt: Vec::new(),
        at: None,
        found: BTreeMap::new(),
    };
    for entry in entries {
        sums.at = None;
        for event in entry {
            sums.note(event);
        }
    }
    sums.found
}

struct Sums<'b> {
    book: &'b Rulebook,
    state: &'b State,
    turn: u32,
    /// Activities that do harm, or would if nothing had been taken off, with what is left of them.
    going: BTreeMap<ActivityKey, i64>,
    /// Adversaries that pause in this turn.
    pausing: BTreeSet<AdversaryKey>,
    /// Decisions that begin to be felt in this phase.
    felt: Vec<ProposalId>,
    /// Whose outcomes are told now.
    at: Option<Doer>,
    found: BTreeMap<Doer, Change>,
}

impl Sums<'_> {
    fn note(&mut self, event: &Event) {
        match event {
            Event::Course(CourseEvent::PhaseBegan { turn, .. }) => {
                self.turn = *turn;
                self.pausing.clear();
                (self.felt, self.at) = (Vec::new(), None);
            }
            Event::Course(CourseEvent::Moved(entry)) if is_decided_by(&entry.quantity) => {
                if let Some(doer) = self.doer(&entry.cause) {
                    let own = self.of(doer);
                    let is_judged = matches!(entry.rule, Rule::NamedRightly | Rule::NamedWrongly);
                    let moved = if is_judged { &mut own.judged } else { &mut own.moved };
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
            Event::Evidence(EvidenceEvent::Pooled(item)) if item.from.is_none() => {
                if let Some(evidence) = &item.evidence {
                    self.comes(&Outcome::Found(evidence.clone()));
                }
            }
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
                self.comes(&Outcome::Began(key.clone()));
            }
            WorldEvent::ActivityEnded(key) => self.end(key),
            WorldEvent::ChannelOpened(of) => self.comes(&Outcome::Channel(of.clone())),
            WorldEvent::ChannelClosed(of) => self.comes(&Outcome::ChannelClosed(of.clone())),
            WorldEvent::WayOutOffered(of) => self.comes(&Outcome::WayOut(of.clone())),
            WorldEvent::WayOutWithdrawn(of) => self.comes(&Outcome::WayOutWithdrawn(of.clone())),
            WorldEvent::InjectReleased(_) => self.at = None,
            WorldEvent::TookEffect(id) => {
                self.at = None;
                self.felt.push(*id);
            }
            WorldEvent::Acted(act) => {
                self.at = None;
                if act.action == Action::A1 {
                    self.pausing.insert(act.adversary.clone());
                }
            }
            WorldEvent::Appraised { .. } => self.spare(),
            WorldEvent::Replied { adversary, proposal, reply } => {
                let turn = self.turn;
                self.of(Doer::Decision(*proposal)).replied = Some((adversary.clone(), *reply, turn));
                self.at = Some(Doer::Decision(*proposal));
            }
            WorldEvent::Answered { inject, by, answer } => {
                let turn = self.turn;
                let own = self.of(Doer::Answer(inject.clone()));
                (own.turn, own.answered) = (turn, Some((answer.clone(), by.clone())));
                self.at = Some(Doer::Answer(inject.clone()));
            }
            WorldEvent::SetOff { inject, by } => {
                let doers: Vec<Doer> = by.iter().filter_map(|cause| self.doer(cause)).collect();
                for doer in doers {
                    self.of(doer).brought.push(inject.clone());
                }
                let turn = self.turn;
                let own = self.of(Doer::Inject(inject.clone()));
                (own.turn, own.because) = (turn, by.clone());
                self.at = Some(Doer::Inject(inject.clone()));
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

    /// Something came of what is told now; a channel that a measure opens comes of those that open one to whom it leads.
    fn comes(&mut self, outcome: &Outcome) {
        if let Some(doer) = self.at.clone() {
            self.of(doer).outcomes.push(outcome.clone());
            return;
        }
        let (Outcome::Channel(of) | Outcome::WayOut(of)) = outcome else { return };
        let opens = |id: &&ProposalId| {
            self.state.proposals.get(id).is_some_and(|own| {
                let opens = self.book.measure(&own.measure).is_some_and(|measure| measure.has(Trait::OpensChannel));
                opens && own.addressee.as_ref().is_none_or(|to| to == of)
            })
        };
        let doers: Vec<ProposalId> = self.felt.iter().filter(opens).copied().collect();
        for id in doers {
            self.of(Doer::Decision(id)).outcomes.push(outcome.clone());
        }
    }

    /// An activity ended: what was stemmed to nothing would have gone on, and so would what somebody brought to an end.
    fn end(&mut self, key: &ActivityKey) {
        let left = self.going.get(key).copied().unwrap_or(0);
        match self.at.clone() {
            Some(doer) if left > 0 => {
                self.take(doer, key, left);
                self.going.insert(key.clone(), 0);
            }
            None if left > 0 => {
                self.going.remove(key);
            }
            Some(_) | None => {}
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
    matches!(
        quantity,
        Quantity::Tension | Quantity::Cohesion | Quantity::Belief(_) | Quantity::Cost(_) | Quantity::Publicity
    )
}
