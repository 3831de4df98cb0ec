//! What is on a screen besides the exercise itself: views computed once per change, and half-made choices.

use std::collections::BTreeMap;

use super::table::Tab;
use crate::engine::command::{Command, NationalLine};
use crate::engine::persuasion::Argument;
use crate::engine::proposal::{Form, ProposalId, Reasons, Target, Timing, Vote};
use crate::engine::state::State;
use crate::model::clause::Change;
use crate::model::evidence::ShareMode;
use crate::model::key::{AdversaryKey, EvidenceKey, InjectKey, MeasureId, StateKey};
use crate::model::phase::Phase;
use crate::model::toolbox::Category;
use crate::session::counterfactual::harm_without_measures_on;
use crate::session::run::Session;
use crate::view::audience::Audience;
use crate::view::brief::{BriefView, brief};
use crate::view::console::{ConsoleView, console};
use crate::view::desk::{DeskView, desk};
use crate::view::evidence::{EvidenceView, SharePreview, evidence, preview};
use crate::view::frame::{FrameView, frame};
use crate::view::ledger::LedgerLine;
use crate::view::messages::{MessageView, messages};
use crate::view::names::Lens;
use crate::view::rail::{RailView, rail};
use crate::view::road::{Headings, headings};
use crate::view::scores::{ScoresView, scores_compared};
use crate::view::situation::{SituationView, situation};
use crate::view::story::story;
use crate::view::table::{ProposalView, table};
use crate::view::toolbox::{MeasureCard, ToolboxView, card, toolbox};
use crate::words::Words;

/// The views of a seat.
pub struct SeatScreen {
    pub frame: FrameView,
    pub situation: SituationView,
    pub evidence: EvidenceView,
    pub toolbox: ToolboxView,
    pub table: Vec<ProposalView>,
    pub headings: Headings,
    pub messages: Vec<MessageView>,
    pub brief: BriefView,
    pub rail: RailView,
    pub desk: DeskView,
    pub is_desk: bool,
    pub others: Vec<(StateKey, String)>,
    pub consequences: Vec<LedgerLine>,
}

impl SeatScreen {
    /// Everything that a seat may see now.
    pub fn new(session: &Session, words: &Words, seat: &StateKey) -> Self {
        let lens = Lens { book: session.book(), words };
        let state = session.state();
        let path = session.path();
        let audience = Audience::Seat(seat.clone());
        let table = table(&lens, state, &audience);
        Self {
            frame: frame(&lens, state, &audience),
            situation: situation(&lens, state, &audience),
            evidence: evidence(&lens, state, seat),
            toolbox: toolbox(&lens, state, seat),
            messages: messages(&lens, state, &audience),
            brief: brief(&lens, seat),
            rail: rail(&lens, state, &path, seat, &table),
            desk: desk(&lens, state),
            is_desk: seat.is_desk(),
            others: lens.book.seats().filter(|key| key != seat).map(|key| (key.clone(), lens.state(&key))).collect(),
            consequences: consequences(&lens, session, &audience),
            headings: headings(&lens),
            table,
        }
    }
}

/// What moved when the turn played out, for as long as the phase lasts.
fn consequences(lens: &Lens<'_>, session: &Session, audience: &Audience) -> Vec<LedgerLine> {
    let state = session.state();
    if state.phase != Phase::Consequences {
        return Vec::new();
    }
    let lines = story(lens, &session.path(), audience).into_iter();
    lines
        .filter(|line| line.turn == state.turn && line.phase == Phase::Consequences)
        .filter_map(|line| line.ledger)
        .collect()
}

/// The views of the facilitator.
pub struct ConsoleScreen {
    pub frame: FrameView,
    pub console: ConsoleView,
    pub headings: Headings,
    pub table: Vec<ProposalView>,
    pub messages: Vec<MessageView>,
    pub scores: ScoresView,
}

impl ConsoleScreen {
    /// Everything that the facilitator may see now.
    pub fn new(session: &Session, words: &Words) -> Self {
        let lens = Lens { book: session.book(), words };
        let state = session.state();
        let audience = Audience::Facilitator;
        Self {
            frame: frame(&lens, state, &audience),
            console: console(&lens, state, &session.path()),
            headings: headings(&lens),
            table: table(&lens, state, &audience),
            messages: messages(&lens, state, &audience),
            scores: scores_compared(&lens, state, Some(harm_without_measures_on(lens.book, &session.path()))),
        }
    }
}

/// Half-made choices of whoever holds the laptop; gone at every hand-over.
#[derive(Default)]
pub struct Pad {
    pub pin: String,
    pub pin_wrong: bool,
    pub choices: BTreeMap<EvidenceKey, ShareMode>,
    pub preview: Option<(BTreeMap<EvidenceKey, ShareMode>, SharePreview)>,
    pub item: Option<String>,
    pub category: Option<Category>,
    pub measure: Option<MeasureId>,
    pub addressee: Option<AdversaryKey>,
    pub card: Option<(Option<AdversaryKey>, MeasureCard)>,
    pub search: String,
    pub hide_closed: bool,
    pub reasons: String,
    pub proposal: Option<ProposalId>,
    pub tab: Tab,
    pub filter: usize,
    pub delegation: Option<StateKey>,
    pub change: Option<Change>,
    pub argument: Option<Argument>,
    pub options: Vec<MeasureId>,
    pub vote: Option<Vote>,
    pub vote_on: Option<ProposalId>,
    pub asked_for_votes: bool,
    pub news: Option<usize>,
    pub form: Option<Form>,
    pub give: Option<Reasons>,
    pub target: Option<Target>,
    pub timing: Option<Timing>,
    pub line_text: String,
    pub line: Option<NationalLine>,
    pub message: String,
    pub message_to: Option<StateKey>,
    pub inject_tab: usize,
    pub inject: Option<InjectKey>,
    pub inspector_tab: usize,
    pub note: String,
    pub quantity: usize,
    pub value: String,
    pub reason: String,
}

impl Pad {
    /// Turns to another proposal: nothing half-made goes along.
    pub fn look_at(&mut self, proposal: ProposalId) {
        self.proposal = Some(proposal);
        self.vote = None;
        self.vote_on = None;
        self.change = None;
    }

    /// The preview of what the choices would do, computed once per change.
    pub fn preview(&mut self, lens: &Lens<'_>, state: &State, seat: &StateKey) -> &SharePreview {
        let outdated = self.preview.as_ref().is_none_or(|(choices, _)| *choices != self.choices);
        if outdated {
            self.preview = None;
        }
        let choices = &self.choices;
        &self.preview.get_or_insert_with(|| (choices.clone(), preview(lens, state, seat, choices))).1
    }

    /// The card of the chosen measure, computed once per change.
    pub fn card(&mut self, lens: &Lens<'_>, state: &State, seat: &StateKey) -> Option<&MeasureCard> {
        let id = self.measure.clone()?;
        let outdated = self.card.as_ref().is_none_or(|(to, card)| *to != self.addressee || card.id != id);
        if outdated {
            let made = card(lens, state, seat, &id, self.addressee.as_ref())?;
            self.card = Some((self.addressee.clone(), made));
        }
        self.card.as_ref().map(|(_, card)| card)
    }

    /// Clears what a command has used up.
    pub fn accepted(&mut self, command: &Command) {
        self.preview = None;
        self.card = None;
        match command {
            Command::SealSharing(_) => self.choices.clear(),
            Command::DraftInitiative { .. } => self.reasons.clear(),
            Command::SealVote(..) | Command::BreakSilence { .. } => {
                self.vote = None;
                self.vote_on = None;
                self.change = None;
            }
            Command::ReviseText(..) | Command::AskAmendment(..) => self.change = None,
            Command::OfferOptions(_) => self.options.clear(),
            Command::SendMessage { .. } => self.message.clear(),
            Command::Communicate { .. } => {
                self.form = None;
                self.give = None;
                self.target = None;
                self.timing = None;
                self.line_text.clear();
            }
            Command::SealLine(_) => self.line = None,
            Command::Note { .. } => self.note.clear(),
            Command::Override { .. } => {
                self.value.clear();
                self.reason.clear();
            }
            Command::Open(_)
            | Command::Advance
            | Command::ReleaseInject(_)
            | Command::SkipInject(_)
            | Command::Undo { .. }
            | Command::DiscardInitiative(_)
            | Command::SubmitInitiative(_)
            | Command::AnnounceStand(..)
            | Command::Finish
            | Command::Withdraw(_)
            | Command::OrderAgenda(_)
            | Command::FastTrack(_)
            | Command::Argue { .. }
            | Command::Ask { .. }
            | Command::IssueProduct => {}
        }
    }
}
