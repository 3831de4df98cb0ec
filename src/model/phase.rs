//! The phases of a turn: what each is called, what is done in it, and which an exercise has.
//!
//! A new phase is a variant here, what begins and what closes it in `engine/decide.rs`, its place in
//! `assets/rules.ron`, and words; the compiler leads to what the views say and show of it.
//!
//! **Invariant:** no rule names the phase it belongs to: it asks for its business. An exercise has each of its phases
//! once, and one at least.

use serde::{Deserialize, Serialize};

/// A phase of a turn (`experience.md`, Play).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Phase {
    /// Injects arrive; the adversary's last act shows.
    Situation,
    /// Each seat decides in secret what to share.
    Intelligence,
    /// Seats submit initiatives.
    Initiative,
    /// Positions and arguments.
    Deliberation,
    /// Votes, sealed and revealed together.
    Decision,
    /// Form, audience, reasons; national lines.
    Communication,
    /// The ledger plays out.
    Consequences,
}

/// What seats do, each in the phase that is for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Business {
    /// Evidence is shared, sealed.
    Sharing,
    /// Initiatives are drafted, discarded, submitted; texts nobody else has seen are changed.
    Drafting,
    /// Stands are taken.
    Stands,
    /// Amendments are asked for, and taken into texts on the table.
    Amendments,
    /// Arguments are put, and positions asked for.
    Talks,
    /// Initiatives are withdrawn.
    Withdrawal,
    /// The chair orders the agenda and hurries a preparation.
    Chairing,
    /// Votes are sealed, silences broken.
    Votes,
    /// It is said how a decision is told, and national lines are sealed.
    Telling,
}

impl Business {
    /// The phase that is for it.
    #[must_use]
    pub fn phase(self) -> Phase {
        match self {
            Self::Sharing => Phase::Intelligence,
            Self::Drafting => Phase::Initiative,
            Self::Stands | Self::Amendments | Self::Talks | Self::Withdrawal | Self::Chairing => Phase::Deliberation,
            Self::Votes => Phase::Decision,
            Self::Telling => Phase::Communication,
        }
    }
}

impl Phase {
    /// All phases that there are; which of them an exercise has, its rules say.
    pub const ALL: [Self; 7] = Self::OF_OLD;

    /// The phases of every exercise whose rules name none; a scenario that plans minutes plans them for each of these.
    pub const OF_OLD: [Self; 7] = [
        Self::Situation,
        Self::Intelligence,
        Self::Initiative,
        Self::Deliberation,
        Self::Decision,
        Self::Communication,
        Self::Consequences,
    ];

    /// The name by which words and scenarios refer to the phase.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::Intelligence => "intelligence",
            Self::Initiative => "initiative",
            Self::Deliberation => "deliberation",
            Self::Decision => "decision",
            Self::Communication => "communication",
            Self::Consequences => "consequences",
        }
    }

    /// Whether this is done in it. An initiative may be drafted and submitted as soon as evidence is shared; it is tabled
    /// with all others.
    #[must_use]
    pub fn is_for(self, business: Business) -> bool {
        business.phase() == self || business == Business::Drafting && self == Self::Intelligence
    }
}

/// The phases of a turn of one exercise, in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Phase>", into = "Vec<Phase>")]
pub struct Phases {
    first: Phase,
    others: Vec<Phase>,
}

impl Default for Phases {
    fn default() -> Self {
        let [first, others @ ..] = Phase::OF_OLD;
        Self { first, others: others.to_vec() }
    }
}

impl TryFrom<Vec<Phase>> for Phases {
    type Error = &'static str;

    fn try_from(named: Vec<Phase>) -> Result<Self, Self::Error> {
        let once = |(place, phase)| !named.iter().take(place).any(|before| before == phase);
        match named.as_slice() {
            [first, others @ ..] if named.iter().enumerate().all(once) => {
                Ok(Self { first: *first, others: others.to_vec() })
            }
            _ => Err("a turn has one phase at least, and each phase once"),
        }
    }
}

impl From<Phases> for Vec<Phase> {
    fn from(phases: Phases) -> Self {
        phases.in_order().collect()
    }
}

impl Phases {
    /// The phases in their order.
    pub fn in_order(&self) -> impl Iterator<Item = Phase> {
        std::iter::once(self.first).chain(self.others.iter().copied())
    }

    /// With which a turn begins.
    #[must_use]
    pub fn first(&self) -> Phase {
        self.first
    }

    /// The phase that follows in the same turn.
    #[must_use]
    pub fn after(&self, phase: Phase) -> Option<Phase> {
        self.in_order().skip_while(|other| *other != phase).nth(1)
    }

    /// How many phases of a turn lie before this one; all of them, if the exercise does not have it.
    #[must_use]
    pub fn place(&self, phase: Phase) -> u32 {
        (0..).zip(self.in_order()).find(|(_, other)| *other == phase).map_or(self.count(), |(place, _)| place)
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.in_order().fold(0, |count, _| count + 1)
    }
}
