//! What the seat that holds the laptop may choose now, asked of the same checks as the rules ask.
//!
//! **Invariant:** nothing is sent from here.

use super::Room;
use super::open::{Open, to_tell};
use crate::engine::core::argument::Argument;
use crate::engine::core::command::{Command, NationalLine};
use crate::engine::core::proposal::{Communication, ProposalId, Reasons};
use crate::engine::core::rejection::Rejection;
use crate::engine::delegation::negotiation::check_new_argument;
use crate::engine::procedure::communication::check_line;
use crate::model::evidence::ShareMode;
use crate::model::key::{EvidenceKey, StateKey};

impl Room {
    /// Chooses how an item is shared; what is sealed already is the start of what is sealed anew.
    pub fn choose_sharing(&mut self, item: &EvidenceKey, mode: ShareMode) {
        self.reopen_sharing();
        self.drafts.sharing.insert(item.clone(), mode);
    }

    /// Takes what is sealed as what is chosen, unless something is chosen already.
    pub fn reopen_sharing(&mut self) {
        let Some(seat) = self.holder.seat() else { return };
        let sealed = self.kept.session.state().sealed_sharing.get(seat);
        if let Some(sealed) = sealed.filter(|_| self.drafts.sharing.is_empty()) {
            self.drafts.sharing.clone_from(sealed);
        }
    }

    /// What sealing the chosen vote means.
    #[must_use]
    pub fn vote_command(&self, id: ProposalId) -> Option<Command> {
        let ballot = self.drafts.ballots.get(&id)?;
        Open::Vote(id, *ballot).command(self.book(), self.state(), self.holder.seat()?)
    }

    /// Why an argument cannot be put to a delegation, if it has heard it from us already.
    #[must_use]
    pub fn refuses_argument(&self, to: &StateKey, id: ProposalId, argument: Argument) -> Option<Rejection> {
        check_new_argument(self.state(), self.holder.seat()?, to, id, argument).err()
    }

    /// The adopted texts of which the seat may say how they are told.
    #[must_use]
    pub fn to_tell(&self) -> Vec<ProposalId> {
        let Some(seat) = self.holder.seat() else { return Vec::new() };
        to_tell(self.state(), seat).map(|own| own.id).collect()
    }

    /// How an adopted text is told if nobody says anything.
    #[must_use]
    pub fn usual_telling(&self, id: ProposalId) -> Option<Communication> {
        let own = self.state().proposals.get(&id)?;
        Some(Communication::unsaid(self.book(), own, Reasons::Withheld))
    }

    /// Whether the seat may seal a line towards the press.
    #[must_use]
    pub fn may_seal_line(&self) -> bool {
        self.holder.seat().is_some_and(|seat| check_line(self.book(), self.state(), seat).is_ok())
    }

    /// The line that the seat has sealed.
    #[must_use]
    pub fn sealed_line(&self) -> Option<NationalLine> {
        self.state().sealed_lines.get(self.holder.seat()?).copied()
    }
}
