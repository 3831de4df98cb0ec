//! What whoever holds the laptop looks at: chosen rows and tabs, half-typed PINs, sheets that ask.
//!
//! **Invariant:** gone at every hand-over; what was chosen or written for the exercise itself is in the room's drafts.

use std::collections::BTreeMap;

use super::palette::Palette;
use crate::engine::core::argument::{Argument, Support};
use crate::engine::core::command::Command;
use crate::engine::core::proposal::ProposalId;
use crate::model::evidence::ShareMode;
use crate::model::key::{AdversaryKey, EvidenceKey, InjectKey, MeasureId, StateKey};
use crate::model::toolbox::Category;
use crate::room::Room;
use crate::room::closing::CutOff;
use crate::room::open::{Answer, Open};
use crate::view::evidence::SharePreview;
use crate::view::grounds::GroundView;
use crate::view::screen::SeatScreen;
use crate::view::toolbox::MeasureCard;
use crate::words::Words;

/// What the lower half of the table shows of a proposal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// Where the 27 stand, and our vote.
    #[default]
    Stands,
    /// Its text and legal tests.
    Text,
    /// Amendments, arguments, answers.
    Talks,
}

/// What is looked at, screen by screen.
#[derive(Default)]
pub struct Selections {
    /// The sheet of what is open, with what is to become of each.
    pub closing: Option<Vec<(Open, Answer)>>,
    /// The teams that closing the phase would cut off, if that is asked.
    pub cutting: Option<Vec<CutOff>>,
    /// What is searched for on all screens, while that is asked.
    pub palette: Option<Palette>,
    pub pin: PinPad,
    pub evidence: EvidencePad,
    pub toolbox: ToolboxPad,
    pub table: TablePad,
    pub console: ConsolePad,
    pub news: Option<usize>,
    /// The order that was asked about last, and why it would be refused.
    pub refusal: Option<(Command, Option<String>)>,
    pub whole_story: bool,
    /// Whether the news were read with which the sitting began.
    pub read: bool,
    /// Whether whoever plays an adversary reads what happened.
    pub red_story: bool,
}

/// The PIN at the curtain.
#[derive(Default)]
pub struct PinPad {
    pub digits: String,
    /// What is to be said of the last attempt.
    pub said: Option<String>,
}

/// The evidence screen.
#[derive(Default)]
pub struct EvidencePad {
    pub tab: usize,
    pub preview: Option<(BTreeMap<EvidenceKey, ShareMode>, SharePreview)>,
    pub item: Option<String>,
    /// For which item the list of those who could get it alone is open.
    pub partners: Option<EvidenceKey>,
}

/// The toolbox screen.
#[derive(Default)]
pub struct ToolboxPad {
    pub category: Option<Category>,
    pub measure: Option<MeasureId>,
    pub card: Option<(Option<AdversaryKey>, MeasureCard)>,
    pub search: String,
    pub hide_closed: bool,
    /// Whether the relations stand in place of the measures.
    pub relations: bool,
}

/// The table screen.
#[derive(Default)]
pub struct TablePad {
    pub proposal: Option<ProposalId>,
    pub tab: Tab,
    pub filter: usize,
    pub delegation: Option<StateKey>,
    pub argument: Option<Argument>,
    pub support: Option<Support>,
    /// What the chosen argument may rest on, computed once per change.
    pub grounds: Option<((ProposalId, StateKey, Argument), Vec<GroundView>)>,
    pub argument_on: Option<ProposalId>,
}

/// The facilitator's console.
#[derive(Default)]
pub struct ConsolePad {
    /// What an inject is searched by.
    pub find: String,
    pub improvising: bool,
    /// Whether an observation was asked for with its key.
    pub observing: bool,
    /// As which seat the facilitator looks, and what it sees.
    pub seen_as: Option<StateKey>,
    pub seen: Option<(StateKey, Box<SeatScreen>)>,
    /// Why the exercise is to end now, while that is asked.
    pub ending: Option<String>,
    pub inject_tab: usize,
    pub inject: Option<InjectKey>,
    pub inspector_tab: usize,
    pub live_tab: usize,
    pub quantity: usize,
}

impl EvidencePad {
    /// The preview of what the choices would do, computed once per change.
    pub fn preview(&mut self, room: &Room, words: &Words) -> Option<&SharePreview> {
        let choices = &room.drafts().sharing;
        if self.preview.as_ref().is_none_or(|(before, _)| before != choices) {
            self.preview = room.share_preview(words).map(|preview| (choices.clone(), preview));
        }
        self.preview.as_ref().map(|(_, preview)| preview)
    }
}

impl ToolboxPad {
    /// The card of the chosen measure, computed once per change.
    pub fn card(&mut self, room: &Room, words: &Words) -> Option<&MeasureCard> {
        let id = self.measure.clone()?;
        let addressee = room.drafts().thoughts.get(&id).and_then(|thought| thought.addressee.clone());
        let outdated = self.card.as_ref().is_none_or(|(to, card)| *to != addressee || card.id != id);
        if outdated {
            let made = room.card(words, &id)?;
            self.card = Some((addressee, made));
        }
        self.card.as_ref().map(|(_, card)| card)
    }
}

impl TablePad {
    /// What the chosen argument with the chosen delegation may rest on; what is chosen and no longer there is let go.
    pub fn grounds(&mut self, room: &Room, words: &Words, proposal: ProposalId) -> &[GroundView] {
        let asked = self.delegation.clone().zip(self.argument).map(|(to, argument)| (proposal, to, argument));
        let Some(asked) = asked else { return &[] };
        if self.grounds.as_ref().is_none_or(|(before, _)| *before != asked) {
            let made = room.grounds(words, asked.0, &asked.1, asked.2);
            let open = |named: &Support| made.iter().any(|one| one.support == *named && one.refusal.is_none());
            self.support = self.support.take().filter(open);
            self.grounds = Some((asked, made));
        }
        self.grounds.as_ref().map_or(&[], |(_, grounds)| grounds)
    }
}

impl Selections {
    /// Lets go of what was computed from what is no longer so.
    pub fn draw_anew(&mut self) {
        self.evidence.preview = None;
        self.toolbox.card = None;
        self.table.grounds = None;
        self.refusal = None;
        self.console.seen = None;
    }

    /// Lets go of what a command has used up.
    pub fn accepted(&mut self, command: &Command) {
        if matches!(command, Command::Argue { .. }) {
            self.table.argument = None;
            self.table.support = None;
        }
    }

    /// Whether a sheet waits for an answer.
    pub fn asks(&self) -> bool {
        self.closing.is_some() || self.cutting.is_some() || self.console.ending.is_some() || self.palette.is_some()
    }
}
