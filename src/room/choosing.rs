//! What the seat that holds the laptop may choose now, asked of the same checks as the rules ask.
//!
//! **Invariant:** nothing is sent from here.

use super::Room;
use super::open::Open;
use super::refused::Refused;
use crate::engine::core::argument::Argument;
use crate::engine::core::command::Command;
use crate::engine::core::proposal::{Communication, ProposalId};
use crate::model::evidence::ShareMode;
use crate::model::key::{EvidenceKey, MeasureId, StateKey};
use crate::view::communication::told_effect;
use crate::view::evidence::{SharePreview, preview};
use crate::view::grounds::{GroundView, grounds};
use crate::view::names::ViewContext;
use crate::view::toolbox::{MeasureCard, card};
use crate::words::Words;

impl Room {
    /// Chooses how an item is shared; what is sealed already is the start of what is sealed anew.
    pub fn choose_sharing(&mut self, item: &EvidenceKey, mode: ShareMode) {
        self.reopen_sharing();
        self.drafts_mut().sharing.insert(item.clone(), mode);
    }

    /// Takes what is sealed as what is chosen, unless something is chosen already.
    pub fn reopen_sharing(&mut self) {
        let Some(seat) = self.laptop.holder.seat().filter(|_| self.drafts().sharing.is_empty()) else { return };
        if let Some(sealed) = self.state().sealed_sharing.get(seat).cloned() {
            self.drafts_mut().sharing = sealed;
        }
    }

    /// What sealing the chosen vote means.
    #[must_use]
    pub fn vote_command(&self, id: ProposalId) -> Option<Command> {
        let ballot = self.drafts().ballots.get(&id)?;
        Open::Vote(id, *ballot).command(self.book(), self.state(), self.laptop.holder.seat()?)
    }

    /// What putting the ticked options on the table means; nothing while none is ticked.
    #[must_use]
    pub fn options_command(&self) -> Option<Command> {
        let options = &self.drafts().options;
        (!options.is_empty()).then(|| Command::OfferOptions(options.clone()))
    }

    /// Whether what the seat has sealed to share is what it chose last.
    #[must_use]
    pub fn is_sharing_sealed(&self) -> bool {
        let sealed = self.laptop.holder.seat().is_some_and(|seat| self.state().sealed_sharing.contains_key(seat));
        sealed && self.drafts().sharing.is_empty()
    }

    /// What would come of sharing as it is chosen.
    #[must_use]
    pub fn share_preview(&self, words: &Words) -> Option<SharePreview> {
        let context = ViewContext::new(self.book(), words);
        let seat = self.laptop.holder.seat()?;
        // What is sealed and not opened counts as chosen.
        let mut choices = self.state().sealed_sharing.get(seat).cloned().unwrap_or_default();
        choices.extend(self.drafts().sharing.clone());
        Some(preview(&context, self.state(), seat, &choices))
    }

    /// The card of a measure, for the addressee that is thought of.
    #[must_use]
    pub fn card(&self, words: &Words, id: &MeasureId) -> Option<MeasureCard> {
        let context = ViewContext::new(self.book(), words);
        let thought = self.drafts().thoughts.get(id);
        let addressee = thought.and_then(|thought| thought.addressee.as_ref());
        card(&context, self.state(), self.laptop.holder.seat()?, id, addressee)
    }

    /// What would come of telling a text of the seat's like this.
    #[must_use]
    pub fn told_effect(&self, words: &Words, id: ProposalId, told: &Communication) -> Option<String> {
        let context = ViewContext::new(self.book(), words);
        told_effect(&context, self.state(), self.state().proposals.get(&id)?, told)
    }

    /// What an argument of the seat's with another about a proposal may rest on.
    #[must_use]
    pub fn grounds(&self, words: &Words, id: ProposalId, to: &StateKey, argument: Argument) -> Vec<GroundView> {
        let context = ViewContext::new(self.book(), words);
        let seat = self.laptop.holder.seat();
        seat.map_or_else(Vec::new, |seat| grounds(&context, self.state(), seat, to, id, argument))
    }

    /// Why whoever holds the laptop cannot give a command now, if they cannot.
    #[must_use]
    pub fn refusal(&self, words: &Words, command: &Command) -> Option<String> {
        let refused = self.actor().map_or(Some(Refused::Curtain), |by| self.exercise.refusal(&by, command));
        refused.map(|refused| self.describe(words, &refused))
    }

    /// What stopped somebody, in words.
    #[must_use]
    pub fn describe(&self, words: &Words, refused: &Refused) -> String {
        refused.describe(&ViewContext::new(self.book(), words))
    }
}
