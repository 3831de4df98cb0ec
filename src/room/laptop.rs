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
    /// Whose it is, if it does not go round.
    pub(super) own: Option<Next>,
    pub(super) holder: Holder,
    /// How many have held it.
    pub(super) holders: u64,
    /// What was asked about, and is meant if it is ordered again.
    pub(super) asked: Option<Asked>,
    /// What is at hand while nobody holds it; it goes with the curtain.
    pub(super) nobodys: Drafts,
}

impl Laptop {
    /// One that goes round from whoever is done to whoever is next, with the curtain drawn.
    #[must_use]
    pub fn going_round(next: Next) -> Self {
        let holder = Holder::Curtain(next);
        Self { own: None, holder, holders: 0, asked: None, nobodys: Drafts::default() }
    }

    /// One that stays with somebody, with the curtain drawn.
    #[must_use]
    pub fn of(own: Next) -> Self {
        Self { own: Some(own.clone()), ..Self::going_round(own) }
    }

    /// One that stays with somebody who is there.
    pub(super) fn unlocked(own: Next) -> Self {
        let holder = own.holder();
        Self { holder, ..Self::of(own) }
    }

    /// Whom it goes to, where the next to act would be `next`: its owner keeps it, and gets it back behind the curtain.
    pub(super) fn goes_to(&self, next: Holder) -> Holder {
        match &self.own {
            // Whoever has it and is next keeps it.
            None if self.holder == Holder::Facilitator && next == Holder::Curtain(Next::Facilitator) => {
                Holder::Facilitator
            }
            None => next,
            Some(own) if self.holder == own.holder() => own.holder(),
            Some(own) => Holder::Curtain(own.clone()),
        }
    }

    /// Changes hands.
    pub(super) fn pass_to(&mut self, holder: Holder) {
        let own = self.own.take();
        *self = Self { own, holder, holders: self.holders + 1, asked: None, nobodys: Drafts::default() };
    }
}
