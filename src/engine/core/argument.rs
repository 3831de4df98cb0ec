//! What delegations say to each other of a proposal: arguments, and worries that they answer.
//!
//! **Invariant:** names only; nobody's evidence and no number stands in them.

use serde::{Deserialize, Serialize};

use super::term::Term;
use crate::model::clause::Clause;
use crate::model::key::{ActivityKey, AdversaryKey};
use crate::model::voice::Voice;

/// An argument that a delegation puts to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Argument {
    /// The facts are strong enough.
    Facts,
    /// It fits what happened.
    Proportion,
    /// Those who are hit count on us.
    Solidarity,
    /// It stands on firm legal ground.
    Law,
    /// It will not set off anything worse.
    Risk,
    /// Your interest is looked after.
    Interest,
}

impl Argument {
    /// All arguments.
    pub const ALL: [Self; 6] = [Self::Facts, Self::Proportion, Self::Solidarity, Self::Law, Self::Risk, Self::Interest];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Proportion => "proportion",
            Self::Solidarity => "solidarity",
            Self::Law => "law",
            Self::Risk => "risk",
            Self::Interest => "interest",
        }
    }

    /// Whether it speaks to a worry.
    #[must_use]
    pub fn answers(self, term: Term) -> bool {
        match self {
            Self::Facts => matches!(term, Term::Gate | Term::Picture | Term::Attributed | Term::Court),
            Self::Proportion => matches!(term, Term::Proportion | Term::Wording),
            Self::Solidarity => matches!(term, Term::Solidarity | Term::Base | Term::Gravity),
            Self::Law => term == Term::Law,
            Self::Risk => matches!(term, Term::Risk | Term::Publicity | Term::Haste),
            Self::Interest => term == Term::Interest,
        }
    }
}

/// What an argument names, and rests on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Support {
    /// The item at this place of the shared picture: unlike its id, its place tells nothing of where it comes from.
    Evidence(u32),
    /// What somebody has said in public of who is behind it.
    Word(Voice),
    /// A clause of the text.
    Clause(Clause),
    /// An activity.
    Activity(ActivityKey),
    /// The harm that was done so far.
    Harm,
    /// Somebody who is hit.
    Victim(Voice),
    /// An open channel to this adversary.
    Channel(AdversaryKey),
    /// The date on which the text is reviewed.
    Review,
}

impl Support {
    /// The name by which words refer to its kind.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Evidence(_) => "evidence",
            Self::Word(_) => "word",
            Self::Clause(_) => "clause",
            Self::Activity(_) => "activity",
            Self::Harm => "harm",
            Self::Victim(_) => "victim",
            Self::Channel(_) => "channel",
            Self::Review => "review",
        }
    }
}

/// A delegation's largest worry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Worry {
    /// Nothing stands in the way.
    Nothing,
    /// Nothing in particular, only too little speaks for it.
    Unconvinced,
    /// This term.
    Term(Term),
    /// This authored interest, by its place in the seat's list.
    Interest(u32),
    /// This authored red line, by its place in the seat's list.
    RedLine(u32),
    /// The measure is too weak for what happened.
    TooWeak,
}
