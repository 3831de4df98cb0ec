//! A branch: the same exercise with one thing done otherwise, or with other dice, or with other numbers in the rules.
//!
//! Every order of the exercise is given again, in its turn. What "the same dice" means: before each order the count of the
//! rolls is what it was there, and an adversary draws the very roll that it drew there; its odds differ with what was done,
//! its luck does not. Orders name proposals by number; in a branch they mean the proposal of the same seat with the same
//! measure and addressee. What can no longer be ordered falls away, and where it was a delegation's own decision, the
//! program decides for that delegation by its profile until the phase is closed (all of this is a modelling choice).
//!
//! **Invariant:** with nothing changed, a branch is the exercise itself, fact by fact; an entry of a branch has the number of
//! the entry whose order it gives again; nothing here is ever written into an exercise.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::counterfactual::first_draw;
use super::entry::{Entry, EntryBody, EntryId};
use super::run::Session;
use crate::engine::core::command::{Actor, Command, Direction, SeatMode};
use crate::engine::core::event::Event;
use crate::engine::core::event::direction::DirectionEvent;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::proposal::{Proposal, ProposalId};
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::{Lifecycle, State};
use crate::engine::decide::carry_out;
use crate::engine::evidence::drawing::played_as;
use crate::model::key::{AdversaryKey, HypothesisKey, MeasureId, StateKey};
use crate::model::rulebook::Rulebook;

/// How far the rolls of other dice lie from one another: more than any exercise ever rolls.
const APART: u64 = 1 << 24;

/// What is done instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Instead {
    /// Nothing.
    Nothing,
    /// Another order of the same kind of actor.
    Order(Command),
    /// The seat proposes this.
    Propose {
        /// Which measure.
        measure: MeasureId,
        /// To whom it is addressed.
        addressee: Option<AdversaryKey>,
    },
    /// Another hypothesis is true; asked of the entry that opens the exercise.
    Truth(HypothesisKey),
}

/// What if, at one entry, something else had been done?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The entry at which.
    pub entry: EntryId,
    /// The seat for which the program acted there, if it is its doing that is asked about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<StateKey>,
    /// What is done instead.
    pub instead: Instead,
}

/// What became of an order in a branch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It was given as before.
    Kept,
    /// It is the one that was asked about.
    Changed,
    /// It belonged to what was changed, and fell away with it.
    WentWithIt,
    /// A rule said no; for a delegation's own decision, the program then decided.
    Refused(Rejection),
    /// What it was about did not lie on the table; the program then decided.
    NotThere,
}

impl Fate {
    /// Whether the order was given as it was in the exercise.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        matches!(self, Self::Kept)
    }
}

/// How the dice fall in a branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dice {
    /// As in the exercise.
    Same,
    /// Otherwise from this entry on.
    Other {
        /// The entry.
        from: EntryId,
        /// Which of the other ways, from 1.
        way: u32,
    },
}

/// A branch that was computed.
#[derive(Clone, Debug)]
pub struct Branch {
    /// What everything is looked up in.
    pub book: Rulebook,
    /// Its entries, one for each entry of the exercise, and perhaps more.
    pub entries: Vec<Entry>,
    /// What became of the orders, by the place of their entries.
    pub fates: Vec<Fate>,
    /// The state at its end.
    pub state: State,
}

impl Branch {
    /// Its entries, as views want them.
    #[must_use]
    pub fn path(&self) -> Vec<&Entry> {
        self.entries.iter().collect()
    }
}

/// Why there is no branch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoBranch {
    /// The exercise has no such entry in force.
    NoSuchEntry,
    /// A rule says no to what is to be done instead.
    Rejected(Rejection),
    /// What is to be done instead does not belong to that entry: the truth to the first, a proposal to a seat, and to the close
    /// of a phase only what a seat does.
    NotThere,
}

/// Computes the exercise again: with what a question asks for, with these dice, under this rulebook.
///
/// # Errors
/// Why there is nothing to compute.
pub fn branch(session: &Session, question: Option<&Question>, dice: Dice) -> Result<Branch, NoBranch> {
    branch_under(session.book(), session, question, dice)
}

/// The same under a rulebook with other numbers in its rules.
///
/// # Errors
/// As for [`branch`].
pub fn branch_under(
    book: &Rulebook,
    session: &Session,
    question: Option<&Question>,
    dice: Dice,
) -> Result<Branch, NoBranch> {
    let path = session.path();
    if question.is_some_and(|question| path.iter().all(|entry| entry.id != question.entry)) {
        return Err(NoBranch::NoSuchEntry);
    }
    let book = match question.map(|question| &question.instead) {
        Some(Instead::Truth(truth)) => {
            let seed = session.state().setup.seed;
            Cow::Owned(played_as(session.written(), seed, truth).ok_or(NoBranch::NotThere)?)
        }
        _ => Cow::Borrowed(book),
    };
    let mut walk = Walk::new(&book, session.book(), question, dice);
    for entry in &path {
        walk.follow(entry)?;
    }
    if session.state().lifecycle == Lifecycle::Over {
        walk.go_on(path.last().map_or(0, |entry| entry.id.0));
    }
    let Walk { entries, fates, state, .. } = walk;
    Ok(Branch { book: book.into_owned(), entries, fates, state })
}

/// Two exercises side by side: the one that was, and the one that is computed.
struct Walk<'a> {
    book: &'a Rulebook,
    question: Option<&'a Question>,
    dice: Dice,
    /// The exercise as it was, up to the entry that comes next.
    was: State,
    /// The branch.
    state: State,
    entries: Vec<Entry>,
    fates: Vec<Fate>,
    /// The draft of the exercise that the question did away with, and what stands in its place.
    replaced: Option<(ProposalId, Option<ProposalId>)>,
    /// Seats for which the program decides until the phase is closed, and who acted for them before.
    by_profile: BTreeMap<StateKey, SeatMode>,
    /// Whether what was asked about has been reached.
    parted: bool,
}

impl<'a> Walk<'a> {
    fn new(book: &'a Rulebook, played: &Rulebook, question: Option<&'a Question>, dice: Dice) -> Self {
        Self {
            book,
            question,
            dice,
            was: State::new(played),
            state: State::new(book),
            entries: Vec::new(),
            fates: Vec::new(),
            replaced: None,
            by_profile: BTreeMap::new(),
            parted: false,
        }
    }

    /// Gives the order of an entry again.
    fn follow(&mut self, entry: &Entry) -> Result<(), NoBranch> {
        self.cast(entry);
        let asked = self.question.filter(|question| question.entry == entry.id);
        let (fate, events) = match asked {
            Some(question) => (Fate::Changed, self.change(entry, question)?),
            None => self.again(entry),
        };
        for event in &entry.body.events {
            self.was.apply(event);
        }
        self.parted |= asked.is_some();
        self.keep(entry, fate, events);
        Ok(())
    }

    /// Lays the dice as they lay before this entry.
    fn cast(&mut self, entry: &Entry) {
        self.state.rolls = self.was.rolls + self.shift(entry.id);
    }

    /// By how much the numbers of the rolls lie elsewhere. What delegations are like is drawn by the seed as well, and stays.
    fn shift(&self, at: EntryId) -> u64 {
        match self.dice {
            Dice::Other { from, way } if at >= from => u64::from(way) * APART,
            Dice::Same | Dice::Other { .. } => 0,
        }
    }

    /// The number of the roll that an adversary draws in this step.
    fn drew(&self, entry: &Entry) -> Option<u64> {
        first_draw(&entry.body.events).map(|drew| drew + self.shift(entry.id))
    }

    /// The order as it was, where it can still be given.
    fn again(&mut self, entry: &Entry) -> (Fate, Vec<Event>) {
        let EntryBody { actor, command, .. } = &entry.body;
        if command == &Command::Advance {
            return (Fate::Kept, self.advance(self.drew(entry)));
        }
        if self.is_of_what_was_replaced(command) {
            let instead = self.replaced.and_then(|(_, instead)| instead);
            let submits = matches!(command, Command::SubmitInitiative(_));
            let instead = instead.filter(|_| submits).map(Command::SubmitInitiative);
            let done = instead.and_then(|submit| self.order(actor, &submit).ok());
            return (Fate::WentWithIt, done.unwrap_or_default());
        }
        let (was, is) = (&self.was, &self.state);
        let Some(command) = command.about(|id| same(was.proposals.get(&id)?, is)) else {
            let events = self.leave_to_the_program(actor, command);
            return (Fate::NotThere, events);
        };
        match self.order(actor, &command) {
            Ok(events) => (Fate::Kept, events),
            Err(refusal) => {
                let events = self.leave_to_the_program(actor, &command);
                (Fate::Refused(refusal), events)
            }
        }
    }

    /// What is done instead.
    fn change(&mut self, entry: &Entry, question: &Question) -> Result<Vec<Event>, NoBranch> {
        let body = &entry.body;
        let hand = question.seat.clone().filter(|seat| !self.state.is_team(seat));
        let actor = question.seat.clone().map_or_else(|| body.actor.clone(), Actor::Seat);
        let before =
            hand.as_ref().map(|seat| self.state.setup.seats.insert(seat.clone(), SeatMode::Team(String::new())));
        let submitted = match body.command {
            Command::SubmitInitiative(id) => Some(id),
            _ => None,
        };
        let mut events = match &question.instead {
            // To leave a phase open is no decision of anybody's.
            Instead::Nothing if body.command == Command::Advance && question.seat.is_none() => {
                return Err(NoBranch::NotThere);
            }
            Instead::Nothing => Vec::new(),
            Instead::Truth(_) if matches!(body.command, Command::Open(_)) => {
                self.order(&actor, &body.command).map_err(NoBranch::Rejected)?
            }
            Instead::Truth(_) => return Err(NoBranch::NotThere),
            Instead::Order(command) => {
                let (was, is) = (&self.was, &self.state);
                let told = command.about(|id| same(was.proposals.get(&id)?, is)).unwrap_or_else(|| command.clone());
                if told == Command::Advance {
                    self.advance(self.drew(entry))
                } else {
                    self.order(&actor, &told).map_err(NoBranch::Rejected)?
                }
            }
            Instead::Propose { measure, addressee } => {
                let Actor::Seat(_) = &actor else { return Err(NoBranch::NotThere) };
                self.propose(&actor, measure, addressee.as_ref(), submitted).map_err(NoBranch::Rejected)?
            }
        };
        if let (None, Some(own)) = (&question.seat, drafted(&body.events)) {
            self.replaced = Some((own, drafted(&events)));
        }
        if let (Some(seat), Some(before)) = (hand, before) {
            events.extend(self.advance(self.drew(entry)));
            let mode = before.unwrap_or(SeatMode::Simulated);
            events.extend(self.pass(&seat, &mode));
        }
        Ok(events)
    }

    /// Drafts and submits; what the seat had in mind here is thrown away first, for it may propose only so much.
    fn propose(
        &mut self,
        actor: &Actor,
        measure: &MeasureId,
        addressee: Option<&AdversaryKey>,
        instead_of: Option<ProposalId>,
    ) -> Result<Vec<Event>, Rejection> {
        let mut events = Vec::new();
        let own = instead_of.and_then(|id| same(self.was.proposals.get(&id)?, &self.state));
        if let Some(own) = own {
            events.extend(self.order(actor, &Command::DiscardInitiative(own))?);
        }
        let draft = Command::DraftInitiative {
            measure: measure.clone(),
            addressee: addressee.cloned(),
            reasons: String::new(),
        };
        events.extend(self.order(actor, &draft)?);
        if let Some(id) = drafted(&events) {
            events.extend(self.order(actor, &Command::SubmitInitiative(id))?);
        }
        Ok(events)
    }

    /// Whether an order submits or changes the draft that was replaced.
    fn is_of_what_was_replaced(&self, command: &Command) -> bool {
        let Some((own, _)) = self.replaced else { return false };
        let mut is_about = false;
        let _ = command.about(|id| {
            is_about |= id == own;
            Some(id)
        });
        is_about && self.was.proposals.get(&own).is_some_and(|own| !own.is_public_to_the_27())
    }

    /// Closes the phase; an adversary draws the roll that it drew in the exercise.
    fn advance(&mut self, drew: Option<u64>) -> Vec<Event> {
        let before = self.state.clone();
        let mut events = self.order(&Actor::Facilitator, &Command::Advance).unwrap_or_default();
        if let (Some(drew), Some(draws)) = (drew, first_draw(&events))
            && drew != draws
        {
            let rolls = (before.rolls + drew).saturating_sub(draws);
            self.state = State { rolls, ..before };
            events = self.order(&Actor::Facilitator, &Command::Advance).unwrap_or_default();
        }
        for (seat, mode) in std::mem::take(&mut self.by_profile) {
            events.extend(self.pass(&seat, &mode));
        }
        events
    }

    /// Lets the program decide for a delegation until the phase is closed, where an order was its own decision.
    fn leave_to_the_program(&mut self, actor: &Actor, command: &Command) -> Vec<Event> {
        let Actor::Seat(seat) = actor else { return Vec::new() };
        if !command.decides() || self.by_profile.contains_key(seat) || !self.parted {
            return Vec::new();
        }
        let before = self.state.mode(seat).clone();
        let events = self.pass(seat, &SeatMode::Simulated);
        self.by_profile.insert(seat.clone(), before);
        events
    }

    /// Lets somebody else act for a seat, which nobody is told.
    fn pass(&mut self, seat: &StateKey, to: &SeatMode) -> Vec<Event> {
        let order = Command::Direct(Direction::PassSeat { seat: seat.clone(), to: to.clone() });
        let mut events = self.order(&Actor::Facilitator, &order).unwrap_or_default();
        events.retain(|event| !matches!(event, Event::Direction(DirectionEvent::SeatPassed { .. })));
        events
    }

    fn order(&mut self, actor: &Actor, command: &Command) -> Result<Vec<Event>, Rejection> {
        carry_out(self.book, &mut self.state, actor, command)
    }

    fn keep(&mut self, entry: &Entry, fate: Fate, events: Vec<Event>) {
        let body = EntryBody {
            parent: self.entries.last().map(|before| before.id),
            events,
            ..EntryBody { events: Vec::new(), ..entry.body.clone() }
        };
        self.entries.push(Entry { id: entry.id, body, bytes: String::new(), hash: String::new() });
        self.fates.push(fate);
    }

    /// Where the exercise was over sooner than the branch, the program plays on for everybody.
    fn go_on(&mut self, last: u64) {
        let mut next = last;
        let teams: BTreeSet<StateKey> = self.state.teams().cloned().collect();
        while self.state.lifecycle == Lifecycle::Running {
            let mut events = Vec::new();
            for seat in &teams {
                events.extend(self.pass(seat, &SeatMode::Simulated));
            }
            events.extend(self.advance(None));
            if events.is_empty() {
                return;
            }
            next += 1;
            let body = EntryBody {
                parent: Some(EntryId(next - 1)),
                at_ms: self.entries.last().map_or(0, |entry| entry.body.at_ms),
                actor: Actor::Facilitator,
                command: Command::Advance,
                events,
            };
            self.entries.push(Entry { id: EntryId(next), body, bytes: String::new(), hash: String::new() });
            self.fates.push(Fate::Kept);
        }
    }
}

/// The number of what was drafted among these facts.
fn drafted(events: &[Event]) -> Option<ProposalId> {
    events.iter().find_map(|event| match event {
        Event::Procedure(ProcedureEvent::InitiativeDrafted { id, .. }) => Some(*id),
        _ => None,
    })
}

/// The proposal of a branch that is the same as one of the exercise: of the same seat, with the same measure and addressee;
/// where there are more, the one of the same number, else of the same turn, else the last.
fn same(proposal: &Proposal, state: &State) -> Option<ProposalId> {
    let alike = |own: &&Proposal| {
        (&own.by, &own.measure, &own.addressee) == (&proposal.by, &proposal.measure, &proposal.addressee)
    };
    let found: Vec<&Proposal> = state.proposals.values().filter(alike).collect();
    let numbered = found.iter().find(|own| own.id == proposal.id);
    let timely = || found.iter().find(|own| own.turn == proposal.turn);
    numbered.or_else(timely).or_else(|| found.last()).map(|own| own.id)
}
