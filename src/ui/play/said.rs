//! What the window says back when a command was accepted.

use super::Play;
use crate::engine::core::command::{Command, Direction};
use crate::ui::shell::Shared;

/// The message that confirms a command, where the screen itself does not show it at once.
pub fn said(command: &Command) -> Option<&'static str> {
    match command {
        Command::SealSharing(_) => Some("said-sharing"),
        Command::ShareWith { .. } => Some("said-passing"),
        Command::AskService { .. } => Some("said-asked-service"),
        Command::Judge { .. } => Some("said-judged"),
        Command::DraftInitiative { .. } => Some("said-draft"),
        Command::SubmitInitiative(_) => Some("said-submitted"),
        Command::ReopenInitiative(_) => Some("said-reopened"),
        Command::SendMessage { .. } | Command::AskDirection(_) | Command::Direct(Direction::Write { .. }) => {
            Some("said-message")
        }
        Command::Direct(Direction::Improvise { .. }) => Some("said-improvised"),
        Command::SealVote(..) | Command::BreakSilence { .. } => Some("said-vote"),
        Command::SealLine(_) => Some("said-line"),
        Command::Communicate { .. } => Some("said-told"),
        Command::Note(_) => Some("said-noted"),
        Command::Override { .. } => Some("said-override"),
        Command::Undo { .. } => Some("said-undone"),
        Command::AskAmendment(..) => Some("said-asked"),
        Command::Withdraw(_) => Some("said-withdrawn"),
        Command::FastTrack(_) => Some("said-fast"),
        Command::ReviseText(..) => Some("said-revised"),
        Command::OrderAgenda(_) => Some("said-ordered"),
        Command::IssueProduct => Some("said-product"),
        Command::OfferOptions(_) => Some("said-options"),
        Command::Answer { .. } => Some("said-answered"),
        Command::SealMove { .. } => Some("said-move"),
        Command::Open(_)
        | Command::Advance
        | Command::ReleaseInject(_)
        | Command::SkipInject(_)
        | Command::Direct(_)
        | Command::ChooseNames(..)
        | Command::DiscardInitiative(_)
        | Command::AnnounceStand(..)
        | Command::Join(_)
        | Command::Leave(_)
        | Command::Ask { .. }
        | Command::Argue { .. }
        | Command::Finish => None,
    }
}

impl Play {
    /// What came of the talk that was just had: where the delegation stands now, and what it would take.
    pub(super) fn talked(&mut self, shared: &Shared) -> Option<String> {
        self.seat_screen = self.room.seat_screen(&shared.words);
        self.seat_screen.as_ref()?.talks.first().map(|last| last.outcome.clone())
    }
}
