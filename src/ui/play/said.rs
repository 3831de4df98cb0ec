//! What the window says back when a command was accepted.

use super::Play;
use crate::engine::command::Command;
use crate::engine::event::Event;
use crate::engine::proposal::Stand;
use crate::model::key::StateKey;
use crate::ui::shell::Shared;
use crate::view::names::Lens;
use crate::words::text;

/// The message that confirms a command, where the screen itself does not show it at once.
pub fn said(command: &Command) -> Option<&'static str> {
    match command {
        Command::SealSharing(_) => Some("said-sharing"),
        Command::DraftInitiative { .. } => Some("said-draft"),
        Command::SubmitInitiative(_) => Some("said-submitted"),
        Command::SendMessage { .. } => Some("said-message"),
        Command::SealVote(..) | Command::BreakSilence { .. } => Some("said-vote"),
        Command::SealLine(_) => Some("said-line"),
        Command::Communicate { .. } => Some("said-told"),
        Command::Note { .. } => Some("said-noted"),
        Command::Override { .. } => Some("said-override"),
        Command::Undo { .. } => Some("said-undone"),
        Command::AskAmendment(..) => Some("said-asked"),
        Command::Withdraw(_) => Some("said-withdrawn"),
        Command::FastTrack(_) => Some("said-fast"),
        Command::ReviseText(..) => Some("said-revised"),
        Command::OrderAgenda(_) => Some("said-ordered"),
        Command::IssueProduct => Some("said-product"),
        Command::OfferOptions(_) => Some("said-options"),
        Command::Open(_)
        | Command::Advance
        | Command::ReleaseInject(_)
        | Command::SkipInject(_)
        | Command::DiscardInitiative(_)
        | Command::AnnounceStand(..)
        | Command::Ask { .. }
        | Command::Argue { .. }
        | Command::Finish => None,
    }
}

impl Play {
    /// Whether the argument that was just put has moved a delegation.
    pub(super) fn argued(&self, shared: &Shared, to: &StateKey, before: Option<Stand>) -> String {
        let lens = Lens { book: self.kept.session.book(), words: &shared.words };
        let events = self.kept.session.entries().last().map(|entry| entry.body.events.as_slice()).unwrap_or_default();
        let stand = events.iter().find_map(|event| match event {
            Event::StandTaken { by, stand, .. } if by == to => Some(*stand),
            _ => None,
        });
        // A stand is also taken anew when only the reason for it has changed.
        let stand = stand.filter(|stand| Some(*stand) != before);
        let word = stand.map(|stand| shared.words.text(&format!("stand-{}", stand.slug()))).unwrap_or_default();
        let args = [("state", text(lens.state(to))), ("stand", text(word))];
        shared.words.with(if stand.is_some() { "said-argued-moved" } else { "said-argued-still" }, &args)
    }

    /// Where the delegation that a command argues with stands now.
    pub(super) fn stand_before(&self, command: &Command) -> Option<Stand> {
        let Command::Argue { to, proposal, .. } = command else { return None };
        self.kept.session.state().proposals.get(proposal)?.stands.get(to).copied()
    }
}
