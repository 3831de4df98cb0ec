//! A laptop at an exercise: who holds it, and what they were asked.
//!
//! **Invariant:** whoever takes it finds nothing on it of whoever had it before.

use super::drafts::Drafts;
use super::holder::{Holder, Next};

/// Something that is done only when it is ordered a second time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// To take back a step after which something was revealed.
    Undo,
    /// To leave the exercise while somebody sits at it.
    Leave,
}

/// A laptop.
#[derive(Debug)]
pub struct Laptop {
    pub(super) holder: Holder,
    /// How many have held it.
    pub(super) holders: u64,
    /// What was asked about, and is meant if it is ordered again.
    pub(super) asked: Option<Asked>,
    /// What is at hand while nobody holds it; it goes with the curtain.
    pub(super) nobodys: Drafts,
}

impl Laptop {
    /// One with the curtain drawn, for whoever is to take it.
    #[must_use]
    pub fn new(next: Next) -> Self {
        Self { holder: Holder::Curtain(next), holders: 0, asked: None, nobodys: Drafts::default() }
    }

    /// Changes hands.
    pub(super) fn pass_to(&mut self, holder: Holder) {
        *self = Self { holder, holders: self.holders + 1, asked: None, nobodys: Drafts::default() };
    }
}
