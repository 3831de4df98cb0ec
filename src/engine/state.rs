//! The state of an exercise: what all events up to now add up to.
//!
//! **Invariant:** `apply` is total: it holds no rule, rolls no dice and cannot fail.

use std::collections::{BTreeMap, BTreeSet};

use super::command::{NationalLine, SeatMode, Setup};
use super::event::{Act, Event, PoolItem};
use super::ledger::PictureOf;
use super::proposal::{Proposal, ProposalId, Stage, Stand, Vote};
use crate::model::evidence::ShareMode;
use crate::model::key::{ActivityKey, AdversaryKey, EvidenceKey, InjectKey, StateKey};
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::scenario::Phase;

/// A quantity's value in force, and what the engine alone would have made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// In force.
    pub shown: i64,
    /// The engine's own.
    pub engine: i64,
}

/// What became of an inject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InjectFate {
    /// Released in this turn and phase.
    Released(u32, Phase),
    /// Left out.
    Skipped,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// In which turn.
    pub turn: u32,
    /// From whom.
    pub from: StateKey,
    /// To whom; nobody means all.
    pub to: Option<StateKey>,
    /// What it says.
    pub text: String,
}

/// Whether the exercise has begun and ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// Not opened yet.
    Ahead,
    /// Under way.
    Running,
    /// Over.
    Over,
}

/// The state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Begun and ended.
    pub course: Course,
    /// How it was set up.
    pub setup: Setup,
    /// Turn, from 1.
    pub turn: u32,
    /// Phase.
    pub phase: Phase,
    /// Quantities.
    pub quantities: BTreeMap<Quantity, Line>,
    /// Log weights of the hypotheses for every picture that is kept.
    pub pictures: BTreeMap<PictureOf, Vec<i32>>,
    /// The shared picture.
    pub pool: Vec<PoolItem>,
    /// What each state holds.
    pub holdings: BTreeMap<StateKey, Vec<EvidenceKey>>,
    /// The most open mode in which each private item has been shared.
    pub shared: BTreeMap<(StateKey, EvidenceKey), ShareMode>,
    /// Sealed sharing of this turn.
    pub sealed_sharing: BTreeMap<StateKey, BTreeMap<EvidenceKey, ShareMode>>,
    /// Injects.
    pub injects: BTreeMap<InjectKey, InjectFate>,
    /// Activities that go on.
    pub activities: BTreeSet<ActivityKey>,
    /// Activities that ever started.
    pub activities_seen: BTreeSet<ActivityKey>,
    /// Open channels.
    pub channels: BTreeSet<AdversaryKey>,
    /// Ways out shown.
    pub ways_out: BTreeSet<AdversaryKey>,
    /// Proposals by number.
    pub proposals: BTreeMap<ProposalId, Proposal>,
    /// How many proposals each state has drafted so far, discarded ones included.
    pub drafted: BTreeMap<StateKey, u32>,
    /// Who has attributed to whom.
    pub attributions: BTreeSet<(StateKey, AdversaryKey)>,
    /// Messages.
    pub messages: Vec<Message>,
    /// Sealed national lines of this turn.
    pub sealed_lines: BTreeMap<StateKey, NationalLine>,
    /// Acts of adversaries with their turns.
    pub acts: Vec<(u32, Act)>,
    /// Delegations that are done with the phase.
    pub finished: BTreeSet<StateKey>,
    /// Rolls so far.
    pub rolls: u64,
}

impl State {
    /// The state before anything happened.
    #[must_use]
    pub fn new(book: &Rulebook) -> Self {
        let priors: Vec<i32> = book.scenario.hypotheses.iter().map(|hypothesis| hypothesis.prior_centibans).collect();
        let holders = book.observers().iter().cloned().map(PictureOf::State).chain([PictureOf::Pool]);
        Self {
            course: Course::Ahead,
            setup: Setup { seed: 0, seats: BTreeMap::new() },
            turn: 0,
            phase: Phase::Situation,
            quantities: starting_quantities(book),
            pictures: holders.map(|holder| (holder, priors.clone())).collect(),
            pool: Vec::new(),
            holdings: BTreeMap::new(),
            shared: BTreeMap::new(),
            sealed_sharing: BTreeMap::new(),
            injects: BTreeMap::new(),
            activities: BTreeSet::new(),
            activities_seen: BTreeSet::new(),
            channels: BTreeSet::new(),
            ways_out: BTreeSet::new(),
            proposals: BTreeMap::new(),
            drafted: BTreeMap::new(),
            attributions: BTreeSet::new(),
            messages: Vec::new(),
            sealed_lines: BTreeMap::new(),
            acts: Vec::new(),
            finished: BTreeSet::new(),
            rolls: 0,
        }
    }

    /// The value in force of a quantity.
    #[must_use]
    pub fn value(&self, quantity: &Quantity) -> i64 {
        self.line(quantity).shown
    }

    /// Both values of a quantity.
    #[must_use]
    pub fn line(&self, quantity: &Quantity) -> Line {
        self.quantities.get(quantity).copied().unwrap_or(Line { shown: 0, engine: 0 })
    }

    /// Who acts for a state.
    #[must_use]
    pub fn mode(&self, state: &StateKey) -> &SeatMode {
        self.setup.seats.get(state).unwrap_or(&SeatMode::Simulated)
    }

    /// Whether people act for a state.
    #[must_use]
    pub fn is_team(&self, state: &StateKey) -> bool {
        matches!(self.mode(state), SeatMode::Team(_))
    }

    /// The states for which people act, in alphabetical order.
    pub fn teams(&self) -> impl Iterator<Item = &StateKey> {
        self.setup.seats.keys().filter(|state| self.is_team(state))
    }

    /// A state's picture of the evidence: its own where one is kept, else the shared one.
    #[must_use]
    pub fn picture(&self, state: &StateKey) -> &[i32] {
        self.pictures
            .get(&PictureOf::State(state.clone()))
            .or_else(|| self.pictures.get(&PictureOf::Pool))
            .map_or(&[], Vec::as_slice)
    }

    /// The shared picture's log weights.
    #[must_use]
    pub fn pool_picture(&self) -> &[i32] {
        self.pictures.get(&PictureOf::Pool).map_or(&[], Vec::as_slice)
    }

    /// What a state holds.
    #[must_use]
    pub fn holdings(&self, state: &StateKey) -> &[EvidenceKey] {
        self.holdings.get(state).map_or(&[], Vec::as_slice)
    }

    /// The number of a state's next proposal: counted for each state, so that nobody can count others' drafts.
    #[must_use]
    pub fn next_proposal(&self, book: &Rulebook, by: &StateKey) -> ProposalId {
        let place = book.states.keys().position(|key| key == by).map_or(0, |place| place + 1);
        let drafted = self.drafted.get(by).copied().unwrap_or(0);
        ProposalId(u32::try_from(place).unwrap_or(0) * 1_000 + drafted + 1)
    }

    /// Proposals adopted in this turn.
    pub fn adopted_now(&self) -> impl Iterator<Item = &Proposal> {
        self.proposals.values().filter(|proposal| proposal.adopted() == Some(self.turn))
    }

    /// The last act of an adversary.
    #[must_use]
    pub fn last_act(&self, adversary: &AdversaryKey) -> Option<&Act> {
        self.acts.iter().rev().map(|(_, act)| act).find(|act| act.adversary == *adversary)
    }

    /// Takes in a fact.
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Opened(setup) => self.open(setup),
            Event::PhaseBegan { turn, phase } => self.begin(*turn, *phase),
            Event::Ended => self.course = Course::Over,
            Event::EvidenceReceived { by, evidence } => {
                self.holdings.entry(by.clone()).or_default().push(evidence.clone());
            }
            Event::Pooled(item) => self.pool.push(item.clone()),
            Event::InjectReleased(key) => {
                self.injects.insert(key.clone(), InjectFate::Released(self.turn, self.phase));
            }
            Event::InjectSkipped(key) => {
                self.injects.insert(key.clone(), InjectFate::Skipped);
            }
            Event::ActivityStarted(key) => {
                self.activities.insert(key.clone());
                self.activities_seen.insert(key.clone());
            }
            Event::ActivityEnded(key) => {
                self.activities.remove(key);
            }
            Event::ChannelOpened(adversary) => {
                self.channels.insert(adversary.clone());
            }
            Event::WayOutOffered(adversary) => {
                self.ways_out.insert(adversary.clone());
            }
            Event::Moved(entry) => {
                let line = Line { shown: entry.after, engine: entry.engine_after };
                self.quantities.insert(entry.quantity.clone(), line);
            }
            Event::Reassessed(entry) => {
                self.pictures.insert(entry.holder.clone(), entry.after.clone());
            }
            Event::SharingSealed { by, choices } => {
                self.sealed_sharing.insert(by.clone(), choices.clone());
            }
            Event::SharingRevealed => self.open_sharing(),
            Event::InitiativeDrafted { id, by, measure, addressee, reasons, due } => {
                let proposal = Proposal {
                    id: *id,
                    by: by.clone(),
                    measure: measure.clone(),
                    addressee: addressee.clone(),
                    reasons: reasons.clone(),
                    turn: self.turn,
                    due: *due,
                    stage: Stage::Draft,
                    failure: None,
                    stands: BTreeMap::new(),
                    votes: BTreeMap::new(),
                    communication: None,
                };
                *self.drafted.entry(by.clone()).or_insert(0) += 1;
                self.proposals.insert(*id, proposal);
            }
            Event::InitiativeDiscarded(id) => {
                self.proposals.remove(id);
            }
            Event::InitiativeSubmitted(id) => self.set_stage(*id, Stage::Submitted),
            Event::InitiativeTabled(id) => self.set_stage(*id, Stage::Tabled),
            Event::StandTaken { proposal, by, stand, terms: _ } => self.take_stand(*proposal, by, *stand),
            Event::MessageSent { from, to, text } => {
                self.messages.push(Message { turn: self.turn, from: from.clone(), to: to.clone(), text: text.clone() });
            }
            Event::VoteSealed { proposal, by, vote } => self.seal_vote(*proposal, by, *vote),
            Event::VotesRevealed { proposal, votes } => {
                if let Some(proposal) = self.proposals.get_mut(proposal) {
                    proposal.votes.clone_from(votes);
                }
            }
            Event::Adopted(id) => self.set_stage(*id, Stage::Adopted(self.turn)),
            Event::Failed { proposal, failure, objectors: _ } => {
                self.set_stage(*proposal, Stage::Failed(self.turn));
                if let Some(proposal) = self.proposals.get_mut(proposal) {
                    proposal.failure = Some(*failure);
                }
            }
            Event::Attributed { by, adversary } => {
                self.attributions.insert((by.clone(), adversary.clone()));
            }
            Event::Communicated { proposal, communication } => {
                if let Some(proposal) = self.proposals.get_mut(proposal) {
                    proposal.communication = Some(communication.clone());
                }
            }
            Event::LineSealed { by, line } => {
                self.sealed_lines.insert(by.clone(), *line);
            }
            Event::LinesRevealed(_) => self.sealed_lines.clear(),
            Event::Rolled(_) => self.rolls += 1,
            Event::Acted(act) => {
                self.rolls += 1;
                self.acts.push((self.turn, act.clone()));
            }
            Event::Finished(state) => {
                self.finished.insert(state.clone());
            }
            Event::Noted { .. } | Event::Undone => {}
        }
    }

    fn open(&mut self, setup: &Setup) {
        self.setup = setup.clone();
        self.course = Course::Running;
    }

    fn begin(&mut self, turn: u32, phase: Phase) {
        self.turn = turn;
        self.phase = phase;
        self.finished.clear();
    }

    fn open_sharing(&mut self) {
        for (state, choices) in std::mem::take(&mut self.sealed_sharing) {
            for (evidence, mode) in choices {
                let best = self.shared.entry((state.clone(), evidence)).or_insert(ShareMode::Nothing);
                *best = (*best).max(mode);
            }
        }
    }

    fn set_stage(&mut self, id: ProposalId, stage: Stage) {
        if let Some(proposal) = self.proposals.get_mut(&id) {
            proposal.stage = stage;
        }
    }

    fn take_stand(&mut self, id: ProposalId, by: &StateKey, stand: Stand) {
        if let Some(proposal) = self.proposals.get_mut(&id) {
            proposal.stands.insert(by.clone(), stand);
        }
    }

    fn seal_vote(&mut self, id: ProposalId, by: &StateKey, vote: Vote) {
        if let Some(proposal) = self.proposals.get_mut(&id) {
            proposal.votes.insert(by.clone(), vote);
        }
    }
}

fn starting_quantities(book: &Rulebook) -> BTreeMap<Quantity, Line> {
    let start = book.scenario.start;
    let mut values = vec![
        (Quantity::Tension, start.tension),
        (Quantity::Publicity, start.publicity),
        (Quantity::Cohesion, start.cohesion),
        (Quantity::Harm, 0),
        (Quantity::Severity, 0),
    ];
    for adversary in &book.scenario.adversaries {
        values.push((Quantity::Belief(adversary.key.clone()), start.belief));
        values.push((Quantity::Cost(adversary.key.clone()), 0));
        values.push((Quantity::Grievance(adversary.key.clone()), 0));
    }
    values.into_iter().map(|(quantity, value)| (quantity, Line { shown: value, engine: value })).collect()
}
