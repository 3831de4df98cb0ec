//! Voices: who has attributed by now, governments and partners, and when.
//!
//! A government's word is not its services' word: only what was said in public counts here.
//!
//! **Invariant:** what the 27 can all see; nobody's secret is in it.

use crate::engine::core::proposal::Proposal;
use crate::engine::core::state::{InjectFate, State};
use crate::engine::core::victims::victims;
use crate::model::clause::Naming;
use crate::model::inject::InjectKind;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::Trait;

/// A word on who is behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The turn in which it was said.
    pub turn: u32,
    /// The government of the Union that said it; a partner where nobody stands here.
    pub by: Option<StateKey>,
    /// Whom it points to, where that is known.
    pub to: Option<AdversaryKey>,
    /// Whether it names an author and not a territory alone.
    pub names: bool,
    /// Whether it is said by somebody who is hit.
    pub hit: bool,
}

/// All words by now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voices {
    /// In no order.
    pub words: Vec<Word>,
    /// Whether a Member State is hit.
    pub member_hit: bool,
}

impl Voices {
    /// Who has spoken in an exercise.
    #[must_use]
    pub fn of(book: &Rulebook, state: &State) -> Self {
        let victims = victims(book, state);
        let governments = state.attributions.iter().map(|(by, to)| {
            let said = state.proposals.values().find(|proposal| attributes(book, proposal, by, to));
            Word {
                turn: said.and_then(Proposal::adopted).unwrap_or(0),
                by: Some(by.clone()),
                to: Some(to.clone()),
                names: said.is_none_or(|proposal| proposal.text.naming >= Naming::Backing),
                hit: victims.contains(by),
            }
        });
        let partners = book.scenario.injects.iter().filter_map(|inject| {
            let released = match state.injects.get(&inject.key) {
                Some(InjectFate::Released(turn, _)) => *turn,
                Some(InjectFate::Skipped) | None => return None,
            };
            let partner = inject.kind == InjectKind::PartnerAttribution;
            partner.then_some(Word { turn: released, by: None, to: None, names: true, hit: false })
        });
        Self { words: governments.chain(partners).collect(), member_hit: !victims.is_empty() }
    }

    /// The words that point to an adversary, or do not say to whom.
    pub fn to<'a>(&'a self, addressee: Option<&'a AdversaryKey>) -> impl Iterator<Item = &'a Word> {
        self.words.iter().filter(move |word| match (&word.to, addressee) {
            (Some(to), Some(asked)) => to == asked,
            (None, _) | (_, None) => true,
        })
    }

    /// Whether a government that is hit has spoken; where no Member State is hit, any government or partner.
    #[must_use]
    pub fn victim_spoke(&self, addressee: Option<&AdversaryKey>) -> bool {
        self.to(addressee).any(|word| word.hit || !self.member_hit)
    }
}

fn attributes(book: &Rulebook, proposal: &Proposal, by: &StateKey, to: &AdversaryKey) -> bool {
    let national = || book.measure(&proposal.measure).is_some_and(|measure| measure.has(Trait::NationalAttribution));
    proposal.by == *by && proposal.addressee.as_ref() == Some(to) && proposal.adopted().is_some() && national()
}
