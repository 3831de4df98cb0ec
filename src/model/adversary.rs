//! Those outside the Union: adversaries with their plays and answers, and partners.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::condition::{Action, Condition};
use super::key::{AdversaryKey, EvidenceKey, PartnerKey, StateKey};
use super::red_cell::{RedCell, Telling};
use super::severity::Dimensions;

/// What an adversary does in one class of action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Play {
    /// Headline.
    pub title: String,
    /// What everybody sees of it.
    pub text: String,
    /// Its seven dimensions, if it hits something.
    #[serde(default)]
    pub dimensions: Option<Dimensions>,
    /// Whom it hits.
    #[serde(default)]
    pub victims: Vec<StateKey>,
    /// Harm in the scenario's unit.
    #[serde(default)]
    pub harm: i64,
    /// What is seen of it when it is chosen again: the second time the first of these, and so on.
    #[serde(default)]
    pub variants: Vec<Telling>,
    /// Why it does so, by its own reckoning; for facilitators.
    #[serde(default)]
    pub reckoning: String,
    /// How readily it does so, in per cent of what its type would; 0 is never.
    #[serde(default = "as_its_type")]
    pub weight_percent: u32,
}

fn as_its_type() -> u32 {
    100
}

/// An adversary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adversary {
    /// Its key.
    pub key: AdversaryKey,
    /// Fictional name.
    pub name: String,
    /// Its type, a key of the parameters (`revisionist`, `calibrated-spy`, …).
    pub kind: String,
    /// What it wants.
    pub goals: String,
    /// A group and not a State: no démarche reaches it.
    pub non_state: bool,
    /// The first turn in which it acts, or never.
    pub acts_from: Option<u32>,
    /// What it does in each class; classes without an entry use the program's general words.
    pub playbook: BTreeMap<Action, Play>,
    /// How it answers a request for assistance.
    pub replies: BTreeMap<Reply, Answer>,
    /// What people may do who play it.
    pub red_cell: RedCell,
}

impl Adversary {
    /// How readily it does each act, in per cent of what its type would.
    #[must_use]
    pub fn weights(&self) -> [u32; Action::ALL.len()] {
        Action::ALL.map(|action| self.playbook.get(&action).map_or(100, |play| play.weight_percent))
    }
}

/// How a State answers a request for assistance (norm 13(h)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reply {
    /// It cooperates.
    Cooperates,
    /// It evades.
    Evades,
    /// It refuses.
    Refuses,
}

impl Reply {
    /// The name by which words refer to the reply.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Cooperates => "cooperates",
            Self::Evades => "evades",
            Self::Refuses => "refuses",
        }
    }
}

/// An authored answer to a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// What the answer says.
    pub text: String,
    /// Evidence that it brings: an answer, or the lack of one, tells something.
    #[serde(default)]
    pub reveals: Vec<EvidenceKey>,
}

/// A third State or organisation that may join a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Its key.
    pub key: PartnerKey,
    /// Its name.
    pub name: String,
    /// What it says when it joins.
    pub text: String,
    /// When it would join once it is invited; always, if nothing is written.
    #[serde(default)]
    pub joins_when: Option<Condition>,
}
