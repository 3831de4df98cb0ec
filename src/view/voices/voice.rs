//! What one delegation has to say of a proposal, before it is known what others have said already.

use super::cite::Cited;
use super::price::Price;
use super::reason::Reason;
use super::temper::Temper;
use crate::engine::core::argument::Worry;
use crate::engine::core::proposal::{Proposal, Stand};
use crate::engine::core::state::State;
use crate::model::clause::Change;
use crate::model::key::StateKey;
use crate::view::names::ViewContext;

/// A stand as it is said.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// By whom.
    pub by: &'a StateKey,
    /// Where it stands.
    pub stand: Stand,
    /// Its largest worry.
    pub worry: Worry,
    /// The change that it asks for.
    pub amendment: Option<Change>,
}

/// A voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Whose.
    pub by: StateKey,
    /// How it speaks.
    pub temper: Temper,
    /// With which of its sentences it begins.
    pub start: usize,
    /// What it says.
    pub says: Says,
}

/// What is said, whoever says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Says {
    /// The reason.
    pub reason: Reason,
    /// What it rests on.
    pub cite: String,
    /// The price.
    pub price: Price,
    /// What has changed since it agreed to the text, if it did.
    pub news: Option<String>,
}

impl Voice {
    /// The voice of a delegation; nothing where nothing stands in its way.
    #[must_use]
    pub fn of(context: &ViewContext<'_>, state: &State, proposal: &Proposal, said: &Said<'_>) -> Option<Self> {
        let reason = Reason::of(said.worry)?;
        let cited = Cited::of(context, state, proposal)?;
        let place = context.book.states.keys().position(|key| key == said.by).unwrap_or(0);
        let number = usize::try_from(proposal.id.0).unwrap_or(0);
        let says = Says {
            reason,
            cite: cited.cite(said.by, reason),
            price: Price::of(&cited, said.stand, reason, said.amendment),
            news: cited.news(said.by),
        };
        Some(Self { by: said.by.clone(), temper: Temper::of(context.book, said.by), start: place + number, says })
    }
}
