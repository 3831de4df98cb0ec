//! What a seat at the table may do, and the institutions that sit there beside the Member States.
//!
//! **Invariant:** what an institution may do is data (`assets/states.ron`), and no institution votes.

use serde::{Deserialize, Serialize};

use super::key::StateKey;
use super::voting::Decider;

/// What a seat may do at the table; who chairs stands in the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Capability {
    /// Sends messages, puts arguments, asks others what they would take.
    Speaks,
    /// Takes initiatives.
    Proposes,
    /// Decides among the 27: takes stands, asks for amendments, votes, keeps a national line.
    Votes,
    /// Holds evidence that is not shared, and shares it.
    HoldsEvidence,
    /// Hears arguments, and is asked what it would take.
    IsAsked,
    /// Issues Intcen's products and options papers (`S1-IG §3`).
    Assesses,
    /// Sees what the table sees.
    Watches,
}

impl Capability {
    /// Everything that a seat can be allowed.
    pub const ALL: [Self; 7] =
        [Self::Speaks, Self::Proposes, Self::Votes, Self::HoldsEvidence, Self::IsAsked, Self::Assesses, Self::Watches];
}

/// A seat that is not a Member State's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Institution {
    /// Its key, unlike the code of any Member State.
    pub key: StateKey,
    /// The id under which the locale files name it; its code and its brief stand under `code-` + id and id + `-brief`.
    pub words: String,
    /// What it may do.
    pub may: Vec<Capability>,
    /// For whom it decides alone.
    #[serde(default)]
    pub decides: Vec<Decider>,
}

impl Institution {
    /// The desk at which the High Representative and the EEAS, Intcen included, are played.
    #[must_use]
    pub fn desk() -> Self {
        Self {
            key: StateKey::new("eeas"),
            words: "desk".to_owned(),
            may: vec![Capability::Speaks, Capability::Proposes, Capability::Assesses, Capability::Watches],
            decides: vec![Decider::HighRepresentative, Decider::Spokesperson, Decider::Delegation, Decider::Services],
        }
    }

    /// Whether it may do this.
    #[must_use]
    pub fn may(&self, wanted: Capability) -> bool {
        self.may.contains(&wanted)
    }
}
