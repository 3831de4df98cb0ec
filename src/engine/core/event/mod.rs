//! Events: the facts that a command led to. They are the truth of an exercise.
//!
//! Each file here holds the facts of one room: what they say, what each changes in the state, and whether it opened
//! something that people have seen since. They stand before the rooms that state them, because the state is what they add
//! up to. Files name a fact and not its room, so that facts may move.
//!
//! **Invariant:** events carry outcomes and ledger entries, never instructions to compute; taking them in holds no rule,
//! rolls no dice and cannot fail.

pub mod course;
pub mod decision;
pub mod delegation;
pub mod direction;
pub mod evidence;
pub mod procedure;
pub mod red;
pub mod world;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use self::course::CourseEvent;
use self::decision::DecisionEvent;
use self::delegation::DelegationEvent;
use self::direction::DirectionEvent;
use self::evidence::EvidenceEvent;
use self::procedure::ProcedureEvent;
use self::red::RedEvent;
use self::world::WorldEvent;
use super::flat::{Flat, flat, has, names};
use super::state::State;

/// A fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Event {
    /// Of the course itself.
    Course(CourseEvent),
    /// About evidence.
    Evidence(EvidenceEvent),
    /// Of the world.
    World(WorldEvent),
    /// Of those who play an adversary.
    Red(RedEvent),
    /// Of the procedure up to the decision.
    Procedure(ProcedureEvent),
    /// Of deciding and telling.
    Decision(DecisionEvent),
    /// Of what delegations think and say.
    Delegation(DelegationEvent),
    /// Of directing.
    Direction(DirectionEvent),
}

impl Event {
    /// The names of all facts, as they are written.
    pub fn names() -> impl Iterator<Item = &'static str> {
        let rooms = [
            names::<CourseEvent>(),
            names::<EvidenceEvent>(),
            names::<WorldEvent>(),
            names::<RedEvent>(),
            names::<ProcedureEvent>(),
            names::<DecisionEvent>(),
            names::<DelegationEvent>(),
            names::<DirectionEvent>(),
        ];
        rooms.into_iter().flatten().copied()
    }

    /// Whether it opened something that people have seen since and that was not theirs before.
    #[must_use]
    pub fn reveals_secrets(&self) -> bool {
        match self {
            Self::Course(fact) => fact.reveals(),
            Self::Evidence(fact) => fact.reveals(),
            Self::World(fact) => fact.reveals(),
            Self::Red(fact) => fact.reveals(),
            Self::Procedure(fact) => fact.reveals(),
            Self::Decision(fact) => fact.reveals(),
            Self::Delegation(fact) => fact.reveals(),
            Self::Direction(fact) => fact.reveals(),
        }
    }
}

impl State {
    /// Takes in a fact.
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Course(fact) => fact.apply(self),
            Event::Evidence(fact) => fact.apply(self),
            Event::World(fact) => fact.apply(self),
            Event::Red(fact) => fact.apply(self),
            Event::Procedure(fact) => fact.apply(self),
            Event::Decision(fact) => fact.apply(self),
            Event::Delegation(fact) => fact.apply(self),
            Event::Direction(fact) => fact.apply(self),
        }
    }
}

impl Flat for Event {
    fn read<'de, D: Deserializer<'de>>(name: &str, written: D) -> Result<Self, D::Error> {
        match name {
            name if has::<CourseEvent>(name) => CourseEvent::deserialize(written).map(Self::Course),
            name if has::<EvidenceEvent>(name) => EvidenceEvent::deserialize(written).map(Self::Evidence),
            name if has::<WorldEvent>(name) => WorldEvent::deserialize(written).map(Self::World),
            name if has::<RedEvent>(name) => RedEvent::deserialize(written).map(Self::Red),
            name if has::<ProcedureEvent>(name) => ProcedureEvent::deserialize(written).map(Self::Procedure),
            name if has::<DecisionEvent>(name) => DecisionEvent::deserialize(written).map(Self::Decision),
            name if has::<DelegationEvent>(name) => DelegationEvent::deserialize(written).map(Self::Delegation),
            name if has::<DirectionEvent>(name) => DirectionEvent::deserialize(written).map(Self::Direction),
            name => Err(D::Error::custom(format_args!("no fact is called `{name}`"))),
        }
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        flat(deserializer)
    }
}

impl From<CourseEvent> for Event {
    fn from(fact: CourseEvent) -> Self {
        Self::Course(fact)
    }
}

impl From<EvidenceEvent> for Event {
    fn from(fact: EvidenceEvent) -> Self {
        Self::Evidence(fact)
    }
}

impl From<WorldEvent> for Event {
    fn from(fact: WorldEvent) -> Self {
        Self::World(fact)
    }
}

impl From<RedEvent> for Event {
    fn from(fact: RedEvent) -> Self {
        Self::Red(fact)
    }
}

impl From<ProcedureEvent> for Event {
    fn from(fact: ProcedureEvent) -> Self {
        Self::Procedure(fact)
    }
}

impl From<DecisionEvent> for Event {
    fn from(fact: DecisionEvent) -> Self {
        Self::Decision(fact)
    }
}

impl From<DelegationEvent> for Event {
    fn from(fact: DelegationEvent) -> Self {
        Self::Delegation(fact)
    }
}

impl From<DirectionEvent> for Event {
    fn from(fact: DirectionEvent) -> Self {
        Self::Direction(fact)
    }
}
