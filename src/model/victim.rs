//! Those whom an activity can hit and who have no seat at the table: bodies of the Union, organisations, third States,
//! operators.
//!
//! **Invariant:** data only; whoever is hit without a seat neither votes nor proposes.

use serde::{Deserialize, Serialize};

use super::key::{StateKey, VictimKey};

/// What somebody without a seat is to the Union, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum OutsiderKind {
    /// A body or agency of the Union.
    UnionBody,
    /// A third State that is a candidate for accession.
    Candidate,
    /// A third State with which the Union is close.
    Partner,
    /// An international organisation.
    Organisation,
    /// A private operator whose services cross borders.
    Operator,
    /// Any other third State.
    ThirdState,
}

impl OutsiderKind {
    /// All kinds.
    pub const ALL: [Self; 6] =
        [Self::UnionBody, Self::Candidate, Self::Partner, Self::Organisation, Self::Operator, Self::ThirdState];

    /// The name by which words refer to the kind.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::UnionBody => "union-body",
            Self::Organisation => "organisation",
            Self::Candidate => "candidate",
            Self::Partner => "partner",
            Self::ThirdState => "third-state",
            Self::Operator => "operator",
        }
    }
}

/// Somebody without a seat who can be hit, and can speak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outsider {
    /// Its key.
    pub key: VictimKey,
    /// Its name.
    pub name: String,
    /// What it is to the Union.
    pub kind: OutsiderKind,
    /// The Member States that what happens to it concerns especially.
    #[serde(default)]
    pub neighbours: Vec<StateKey>,
}
