//! What the capitals have heard: who has attributed by now, and who is hit.
//!
//! A government's word is not its services' word: only what was said in public counts here.
//!
//! **Invariant:** what the 27 can all see; nobody's secret is in it.

use crate::engine::core::state::State;
use crate::engine::core::victims::{outsiders_hit, victims};
use crate::model::clause::Naming;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::victim::{Outsider, OutsiderKind};
use crate::model::voice::Voice;

/// A word on who is behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The turn in which it was said.
    pub turn: u32,
    /// The government of the Union that said it; nobody where it was said outside.
    pub by: Option<StateKey>,
    /// Whom it points to, where that is known.
    pub to: Option<AdversaryKey>,
    /// Whether it names an author and not a territory alone.
    pub names: bool,
    /// Whether it is said by somebody who is hit.
    pub hit: bool,
}

/// All that was heard.
pub struct Heard<'a> {
    /// The words, in the order in which they were said.
    pub words: Vec<Word>,
    /// Member States that are hit.
    pub victims: Vec<StateKey>,
    /// Those without a seat that are hit.
    pub outsiders: Vec<&'a Outsider>,
}

impl<'a> Heard<'a> {
    /// What was heard in an exercise.
    #[must_use]
    pub fn of(book: &'a Rulebook, state: &State) -> Self {
        let (victims, outsiders) = (victims(book, state), outsiders_hit(book, state));
        let is_hit = |voice: &Voice| match voice {
            Voice::State(by) => victims.contains(by),
            Voice::Outsider(key) => outsiders.iter().any(|outsider| outsider.key == *key),
            Voice::Partner(_) | Voice::Unnamed => false,
        };
        let words = state.spoken.iter().map(|spoken| Word {
            turn: spoken.turn,
            by: match &spoken.by {
                Voice::State(by) => Some(by.clone()),
                Voice::Outsider(_) | Voice::Partner(_) | Voice::Unnamed => None,
            },
            to: spoken.to.clone(),
            names: spoken.naming >= Naming::Backing,
            hit: is_hit(&spoken.by),
        });
        Self { words: words.collect(), victims, outsiders }
    }

    /// The words that point to an adversary, or do not say to whom.
    pub fn to<'h>(&'h self, addressee: Option<&'h AdversaryKey>) -> impl Iterator<Item = &'h Word> {
        self.words.iter().filter(move |word| match (&word.to, addressee) {
            (Some(to), Some(asked)) => to == asked,
            (None, _) | (_, None) => true,
        })
    }

    /// Whether the Union itself is hit: one of the 27, or a body of its own.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        !self.victims.is_empty() || self.outsiders.iter().any(|outsider| outsider.kind == OutsiderKind::UnionBody)
    }

    /// Of those outside who are hit, what the nearest to the Union is; any third State where nobody is known.
    #[must_use]
    pub fn nearest(&self) -> OutsiderKind {
        self.outsiders.iter().map(|outsider| outsider.kind).min().unwrap_or(OutsiderKind::ThirdState)
    }

    /// Whether somebody who is hit has spoken; where that is nobody of the 27, any government or partner.
    #[must_use]
    pub fn victim_spoke(&self, addressee: Option<&AdversaryKey>) -> bool {
        self.to(addressee).any(|word| word.hit || !self.is_ours())
    }

    /// Whether a State is a neighbour of somebody without a seat who is hit.
    #[must_use]
    pub fn is_neighbour(&self, state: &StateKey) -> bool {
        self.outsiders.iter().any(|outsider| outsider.neighbours.contains(state))
    }
}
