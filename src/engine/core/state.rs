//! The state of an exercise: what all events up to now add up to.
//!
//! **Invariant:** data and questions only; `event` alone changes it, fact by fact.

use std::collections::{BTreeMap, BTreeSet};

use super::act::Act;
use super::command::{NationalLine, SeatMode, Setup};
use super::ledger::PictureOf;
use super::pool::PoolItem;
use super::proposal::{Proposal, ProposalId};
use super::proposals::Proposals;
use super::red::Move;
use super::said::{
    Answered, Appraisal, ArgumentPut, Asked, Explained, Improvised, Judgement, Letter, Message, Product, ServiceAnswer,
    Spoken,
};
use super::tally::Tallies;
use crate::model::adversary::Reply;
use crate::model::clause::Naming;
use crate::model::evidence::ShareMode;
use crate::model::force::Force;
use crate::model::key::{
    ActivityKey, AdversaryKey, EvidenceKey, InjectKey, MeasureId, PartnerKey, RootKey, StateKey, StepKey,
};
use crate::model::phase::Phase;
use crate::model::procedure::CrisisMode;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::voice::Voice;

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

/// Whether the exercise has begun and ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifecycle {
    /// Not opened yet.
    Ahead,
    /// Under way.
    Running,
    /// Over.
    Over,
}

/// An activity as it begins, in per cent of its first strength.
pub const FULL_STRENGTH: i64 = 100;

/// The state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Begun and ended.
    pub lifecycle: Lifecycle,
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
    /// The same evidence added up, as far as somebody has looked.
    pub tallies: Tallies,
    /// The shared picture.
    pub pool: Vec<PoolItem>,
    /// What each state holds.
    pub holdings: BTreeMap<StateKey, Vec<EvidenceKey>>,
    /// The most open mode in which each private item has been shared.
    pub shared: BTreeMap<(StateKey, EvidenceKey), ShareMode>,
    /// Sealed sharing of this turn.
    pub sealed_sharing: BTreeMap<StateKey, BTreeMap<EvidenceKey, ShareMode>>,
    /// What was passed to a state alone, by its receiver.
    pub passed: BTreeMap<StateKey, Vec<PoolItem>>,
    /// The most open mode in which an item was passed on: by whom, to whom, which.
    pub given: BTreeMap<(StateKey, StateKey, EvidenceKey), ShareMode>,
    /// Sealed passing of this turn: by whom, which item, to whom in which mode.
    pub sealed_passing: BTreeMap<StateKey, BTreeMap<EvidenceKey, BTreeMap<StateKey, ShareMode>>>,
    /// Injects.
    pub injects: BTreeMap<InjectKey, InjectFate>,
    /// Injects that do not come by themselves.
    pub held: BTreeSet<InjectKey>,
    /// Injects that are told in other words than their author's: headline and text.
    pub reworded: BTreeMap<InjectKey, (String, String)>,
    /// Injects that no author wrote, in their order.
    pub improvised: Vec<Improvised>,
    /// What the direction and the teams wrote each other.
    pub letters: Vec<Letter>,
    /// Answers to injects that ask for one.
    pub answers: BTreeMap<InjectKey, Answered>,
    /// Activities that go on.
    pub activities: BTreeSet<ActivityKey>,
    /// Activities that ever started.
    pub activities_seen: BTreeMap<ActivityKey, u32>,
    /// What is left of activities, in per cent of their first strength; all of it where nothing is noted.
    pub strengths: BTreeMap<ActivityKey, i64>,
    /// How often each force took something off an activity.
    pub stems: BTreeMap<(ActivityKey, Force), u32>,
    /// Moves that people have sealed in this turn who play adversaries.
    pub moves: BTreeMap<AdversaryKey, Move>,
    /// Quiet steps that were taken, and whether they were seen through.
    pub steps: BTreeMap<(AdversaryKey, StepKey), bool>,
    /// By how many points capitals were swayed towards answers to an adversary.
    pub swayed: BTreeMap<(StateKey, AdversaryKey), i64>,
    /// Sources that fell silent.
    pub lost_sources: BTreeSet<RootKey>,
    /// Items that found their way out, with whose sharing it was.
    pub leaked: BTreeSet<(StateKey, EvidenceKey)>,
    /// What stood at the end of each turn.
    pub appraisals: Vec<Appraisal>,
    /// The turn in which it came out who was behind it.
    pub came_out: Option<u32>,
    /// Open channels.
    pub channels: BTreeSet<AdversaryKey>,
    /// Ways out shown.
    pub ways_out: BTreeSet<AdversaryKey>,
    /// Proposals by number.
    pub proposals: Proposals,
    /// Who has attributed to whom.
    pub attributions: BTreeSet<(StateKey, AdversaryKey)>,
    /// Public words on who is behind it, of Member States and of others, in order.
    pub spoken: Vec<Spoken>,
    /// Who has asked the Union to act.
    pub asked: BTreeSet<Voice>,
    /// Whose services have concluded against whom while the government has not spoken.
    pub concluded: BTreeSet<(StateKey, AdversaryKey)>,
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
    /// The order that the chair gave to the agenda of this turn.
    pub agenda: Vec<ProposalId>,
    /// The mode of the crisis response.
    pub crisis_mode: CrisisMode,
    /// Questions to services.
    pub asks: Vec<Asked>,
    /// Answers of services.
    pub service_answers: Vec<ServiceAnswer>,
    /// What each team made of its evidence, the last of each turn, in the order of turns.
    pub judgements: BTreeMap<StateKey, Vec<Judgement>>,
    /// The last product of Intcen.
    pub product: Option<Product>,
    /// The last options paper.
    pub options: Vec<MeasureId>,
    /// Arguments put.
    pub arguments: Vec<ArgumentPut>,
    /// What delegations said they would take.
    pub explanations: Vec<Explained>,
    /// Partners that joined.
    pub partners: BTreeSet<PartnerKey>,
    /// Answers to requests for assistance.
    pub replies: Vec<(u32, AdversaryKey, Reply)>,
    /// Requests whose assistance was given.
    pub granted: BTreeSet<ProposalId>,
}

impl State {
    /// The state before anything happened.
    #[must_use]
    pub fn new(book: &Rulebook) -> Self {
        let priors: Vec<i32> = book.scenario.hypotheses.iter().map(|hypothesis| hypothesis.prior_centibans).collect();
        let holders = book.observers().iter().cloned().map(PictureOf::State).chain([PictureOf::Pool]);
        Self {
            quantities: starting_quantities(book),
            pictures: holders.map(|holder| (holder, priors.clone())).collect(),
            ..Self::nowhere()
        }
    }

    /// A state of no exercise at all: what stands where another was taken away.
    pub(in crate::engine) fn nowhere() -> Self {
        Self {
            lifecycle: Lifecycle::Ahead,
            setup: Setup::default(),
            turn: 0,
            phase: Phase::Situation,
            quantities: BTreeMap::new(),
            pictures: BTreeMap::new(),
            tallies: Tallies::default(),
            pool: Vec::new(),
            holdings: BTreeMap::new(),
            shared: BTreeMap::new(),
            sealed_sharing: BTreeMap::new(),
            passed: BTreeMap::new(),
            given: BTreeMap::new(),
            sealed_passing: BTreeMap::new(),
            injects: BTreeMap::new(),
            held: BTreeSet::new(),
            reworded: BTreeMap::new(),
            improvised: Vec::new(),
            letters: Vec::new(),
            answers: BTreeMap::new(),
            activities: BTreeSet::new(),
            activities_seen: BTreeMap::new(),
            strengths: BTreeMap::new(),
            stems: BTreeMap::new(),
            moves: BTreeMap::new(),
            steps: BTreeMap::new(),
            swayed: BTreeMap::new(),
            lost_sources: BTreeSet::new(),
            leaked: BTreeSet::new(),
            appraisals: Vec::new(),
            came_out: None,
            channels: BTreeSet::new(),
            ways_out: BTreeSet::new(),
            proposals: Proposals::default(),
            attributions: BTreeSet::new(),
            spoken: Vec::new(),
            asked: BTreeSet::new(),
            concluded: BTreeSet::new(),
            messages: Vec::new(),
            sealed_lines: BTreeMap::new(),
            acts: Vec::new(),
            finished: BTreeSet::new(),
            rolls: 0,
            agenda: Vec::new(),
            crisis_mode: CrisisMode::Monitoring,
            asks: Vec::new(),
            service_answers: Vec::new(),
            judgements: BTreeMap::new(),
            product: None,
            options: Vec::new(),
            arguments: Vec::new(),
            explanations: Vec::new(),
            partners: BTreeSet::new(),
            replies: Vec::new(),
            granted: BTreeSet::new(),
        }
    }

    /// A copy that has added up nothing yet, so that what has been added up here is nobody else's.
    #[must_use]
    pub fn unadded(&self) -> Self {
        Self { tallies: Tallies::default(), ..self.clone() }
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

    /// Whether the program plays for a seat.
    #[must_use]
    pub fn is_simulated(&self, state: &StateKey) -> bool {
        self.mode(state) == &SeatMode::Simulated
    }

    /// Whether people play an adversary.
    #[must_use]
    pub fn is_played(&self, adversary: &AdversaryKey) -> bool {
        self.setup.red.contains_key(adversary)
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

    /// Whether Intcen's last product takes in everything that was shared.
    #[must_use]
    pub fn has_current_product(&self) -> bool {
        self.product.as_ref().is_some_and(|product| product.items == self.pool.len())
    }

    /// What a state holds.
    #[must_use]
    pub fn holdings(&self, state: &StateKey) -> &[EvidenceKey] {
        self.holdings.get(state).map_or(&[], Vec::as_slice)
    }

    /// What was passed to a state alone.
    #[must_use]
    pub fn passed(&self, to: &StateKey) -> &[PoolItem] {
        self.passed.get(to).map_or(&[], Vec::as_slice)
    }

    /// The most open mode in which a state has passed an item to another.
    #[must_use]
    pub fn given(&self, by: &StateKey, to: &StateKey, evidence: &EvidenceKey) -> Option<ShareMode> {
        self.given.get(&(by.clone(), to.clone(), evidence.clone())).copied()
    }

    /// The mode that is sealed for an item and a receiver, if one is.
    #[must_use]
    pub fn sealed_for(&self, by: &StateKey, to: &StateKey, evidence: &EvidenceKey) -> Option<ShareMode> {
        self.sealed_passing.get(by)?.get(evidence)?.get(to).copied()
    }

    /// Whether a state has sealed anything of what it holds in this turn, for all or for some.
    #[must_use]
    pub fn has_sealed_sharing(&self, by: &StateKey) -> bool {
        self.sealed_sharing.contains_key(by) || self.sealed_passing.contains_key(by)
    }

    /// What a team has stated of its evidence in this turn.
    #[must_use]
    pub fn judged_now(&self, by: &StateKey) -> Option<&Judgement> {
        self.judgements.get(by)?.iter().find(|judgement| judgement.turn == self.turn)
    }

    /// The number of a state's next draft, after its last draft or proposal; nobody else ever reads it.
    #[must_use]
    pub fn next_proposal(&self, book: &Rulebook, by: &StateKey) -> ProposalId {
        self.number_after(book, by, |_| true)
    }

    /// The number under which a state's next proposal comes onto the table: it counts those that came there before, so
    /// that nobody can tell by it how many drafts were thrown away.
    #[must_use]
    pub fn next_tabled(&self, book: &Rulebook, by: &StateKey) -> ProposalId {
        self.number_after(book, by, Proposal::is_public_to_the_27)
    }

    fn number_after(&self, book: &Rulebook, by: &StateKey, counts: impl Fn(&Proposal) -> bool) -> ProposalId {
        let members = book.states.keys().count();
        // The first institution counts from nothing, as it did when it was the only one.
        let place = match book.states.seats().position(|seat| seat.key() == by) {
            Some(place) if place < members => place + 1,
            Some(place) if place > members => place,
            Some(_) | None => 0,
        };
        let none = u32::try_from(place).unwrap_or(0) * 1_000;
        let own = self.proposals.values().filter(|proposal| proposal.by == *by && counts(proposal));
        let last = own.map(|proposal| proposal.id.0).max().unwrap_or(none);
        let mut free = last.saturating_add(1);
        while self.proposals.get(&ProposalId(free)).is_some_and(|proposal| proposal.by != *by) {
            free = free.saturating_add(1);
        }
        ProposalId(free)
    }

    /// Proposals adopted in this turn.
    pub fn adopted_now(&self) -> impl Iterator<Item = &Proposal> {
        self.proposals.values().filter(|proposal| proposal.adopted() == Some(self.turn))
    }

    /// Proposals whose effect began in this turn.
    pub fn felt_now(&self) -> impl Iterator<Item = &Proposal> {
        self.proposals.values().filter(|proposal| proposal.aftermath.felt == Some(self.turn))
    }

    /// How many initiatives a seat has drafted in this turn, discarded ones apart.
    #[must_use]
    pub fn initiatives_of(&self, by: &StateKey) -> i64 {
        let own = self.proposals.values().filter(|proposal| proposal.by == *by && proposal.turn == self.turn);
        i64::try_from(own.count()).unwrap_or(i64::MAX)
    }

    /// What a voice has last said of an adversary.
    #[must_use]
    pub fn last_word(&self, by: &Voice, of: &AdversaryKey) -> Option<&Spoken> {
        self.spoken.iter().rev().find(|word| word.by == *by && word.to.as_ref() == Some(of))
    }

    /// Notes that a Member State has attributed in this turn, unless its words have been noted; without them it speaks as
    /// the decision of its own that it took in this turn.
    pub(super) fn note_attribution(&mut self, by: &StateKey, adversary: &AdversaryKey) {
        let voice = Voice::State(by.clone());
        if self.last_word(&voice, adversary).is_some_and(|word| word.turn == self.turn) {
            return;
        }
        let own = |proposal: &&Proposal| {
            let own = proposal.askers().any(|asker| asker == by);
            own && proposal.addressee.as_ref() == Some(adversary) && proposal.votes.is_empty()
        };
        let naming = self.adopted_now().find(own).map_or(Naming::Author, |proposal| proposal.text.naming);
        self.spoken.push(Spoken { turn: self.turn, by: voice, to: Some(adversary.clone()), naming });
    }

    /// What is left of an activity, in per cent of its first strength.
    #[must_use]
    pub fn strength(&self, activity: &ActivityKey) -> i64 {
        self.strengths.get(activity).copied().unwrap_or(FULL_STRENGTH)
    }

    /// The last act of an adversary.
    #[must_use]
    pub fn last_act(&self, adversary: &AdversaryKey) -> Option<&Act> {
        self.acts.iter().rev().map(|(_, act)| act).find(|act| act.adversary == *adversary)
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
