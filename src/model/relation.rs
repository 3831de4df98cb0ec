//! Relations of a State to the activity, and which measures each of them opens (`S1-IG §2`).
//!
//! **Invariant:** what a relation opens follows from what the catalogue says of a measure; no measure is named here.

use serde::{Deserialize, Serialize};

use super::clause::Naming;
use super::procedure::LegalTest;
use super::toolbox::{Gate, Measure, Trait};

/// The relation of the activity to a State (`S1-IG §2`), which decides the range of measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Relation {
    /// Carried out by a State; where a scenario does not tell them apart, directed, controlled or adopted as well.
    State,
    /// Carried out by others under the direction or control of a State.
    Directed,
    /// Carried out by others; a State recognises and adopts it as its own.
    Adopted,
    /// A State knowingly lets its territory be used.
    Tolerates,
    /// Criminals without significant ties to a State.
    Criminal,
    /// Somebody else made it look so.
    FalseFlag,
    /// Something else.
    Other,
}

/// What a measure rests on, as far as the relation of a State decides whether it can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Footing {
    /// Nobody is addressed: it can be taken whoever is behind the activity.
    Whoever,
    /// Speaks to a government without saying whose act it was.
    Government,
    /// Calls on the State whose territory is used.
    Territory,
    /// Turns to whoever takes part, State or not, and names nobody as author.
    Anybody,
    /// Lists persons or entities that take part.
    Persons,
    /// Stands by those who have named an author.
    Backing,
    /// Names an author.
    Author,
    /// Rests on the responsibility of a State.
    Responsibility,
}

/// Why a relation does not open a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Obstacle {
    /// There is no State to which it could be addressed.
    NoState,
    /// The State is not the author.
    NotAuthor,
    /// The act is not that of a State.
    NotResponsible,
}

impl Relation {
    /// The five relations that the guidelines tell apart.
    pub const OF_A_STATE: [Self; 5] = [Self::State, Self::Directed, Self::Adopted, Self::Tolerates, Self::Criminal];

    /// The name by which words refer to the relation.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Directed => "directed",
            Self::Adopted => "adopted",
            Self::Tolerates => "tolerates",
            Self::Criminal => "criminal",
            Self::FalseFlag => "false-flag",
            Self::Other => "other",
        }
    }

    /// Whether the act counts as that of a State: its own, or one for which it answers.
    #[must_use]
    pub fn is_act_of_state(self) -> bool {
        matches!(self, Self::State | Self::Directed | Self::Adopted | Self::FalseFlag)
    }

    /// What a measure would rest on under this relation.
    ///
    /// # Errors
    /// Why the relation does not open it.
    pub fn opens(self, measure: &Measure) -> Result<Footing, Obstacle> {
        let footing = Footing::of(measure);
        if self == Self::Criminal && measure.has(Trait::NeedsState) {
            return Err(Obstacle::NoState);
        }
        match footing {
            Footing::Responsibility if !self.is_act_of_state() => Err(Obstacle::NotResponsible),
            Footing::Author | Footing::Backing if self == Self::Tolerates => Err(Obstacle::NotAuthor),
            footing => Ok(footing),
        }
    }
}

impl Footing {
    /// All of them, from what binds least to what binds most.
    pub const ALL: [Self; 8] = [
        Self::Whoever,
        Self::Government,
        Self::Territory,
        Self::Anybody,
        Self::Persons,
        Self::Backing,
        Self::Author,
        Self::Responsibility,
    ];

    /// What a measure rests on, read from its gate, its tests, its traits and whom its usual text names.
    #[must_use]
    pub fn of(measure: &Measure) -> Self {
        let responsible = measure.gate == Gate::G5 || measure.tests.contains(&LegalTest::StateResponsibility);
        match measure.usual_naming() {
            _ if !measure.has(Trait::NeedsAddressee) => Self::Whoever,
            _ if responsible => Self::Responsibility,
            _ if measure.gate == Gate::GL => Self::Persons,
            Naming::Backing => Self::Backing,
            Naming::Author => Self::Author,
            Naming::Territory => Self::Territory,
            Naming::Nobody if measure.has(Trait::NeedsState) => Self::Government,
            Naming::Nobody => Self::Anybody,
        }
    }

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Whoever => "whoever",
            Self::Government => "government",
            Self::Territory => "territory",
            Self::Anybody => "anybody",
            Self::Persons => "persons",
            Self::Backing => "backing",
            Self::Author => "author",
            Self::Responsibility => "responsibility",
        }
    }
}

impl Obstacle {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::NoState, Self::NotAuthor, Self::NotResponsible];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::NoState => "no-state",
            Self::NotAuthor => "not-author",
            Self::NotResponsible => "not-responsible",
        }
    }
}
