//! What is on a screen besides the exercise itself: views computed once per change, and half-made choices.

use std::collections::BTreeMap;

use super::finish::Closing;
use super::table::Tab;
use crate::engine::core::argument::Argument;
use crate::engine::core::command::Command;
use crate::engine::core::proposal::ProposalId;
use crate::engine::core::state::State;
use crate::model::evidence::ShareMode;
use crate::model::key::{AdversaryKey, EvidenceKey, InjectKey, MeasureId, StateKey};
use crate::model::toolbox::Category;
use crate::room::drafts::Drafts;
use crate::room::open::Open;
use crate::session::counterfactual::harm_without_measures_on;
use crate::session::run::Session;
use crate::view::audience::Audience;
use crate::view::brief::{BriefView, brief};
use crate::view::console::{ConsoleView, console};
use crate::view::conversation::{Exchange, conversation};
use crate::view::desk::{DeskView, desk};
use crate::view::evidence::{EvidenceView, SharePreview, evidence, preview};
use crate::view::frame::{FrameView, frame};
use crate::view::messages::{MessageView, messages};
use crate::view::names::Lens;
use crate::view::rail::{RailView, rail};
use crate::view::road::{Headings, headings};
use crate::view::scores::{ScoresView, scores_compared};
use crate::view::situation::{SituationView, situation};
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
    pub talks: Vec<Exchange>,
    pub others: Vec<(StateKey, String)>,
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
            talks: conversation(&lens, &path, seat),
            others: lens.book.seats().filter(|key| key != seat).map(|key| (key.clone(), lens.state(&key))).collect(),
            headings: headings(&lens),
            table,
        }
    }
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

/// What whoever holds the laptop looks at, gone at every hand-over; and what they have not sent, which is not.
#[derive(Default)]
pub struct Pad {
    pub drafts: Drafts,
    pub closing: Option<Closing>,
    pub cutting: Option<Vec<(StateKey, Vec<Open>)>>,
    pub pin: String,
    /// What is to be said of the last attempt.
    pub pin_said: Option<String>,
    pub preview: Option<(BTreeMap<EvidenceKey, ShareMode>, SharePreview)>,
    pub item: Option<String>,
    pub category: Option<Category>,
    pub measure: Option<MeasureId>,
    pub card: Option<(Option<AdversaryKey>, MeasureCard)>,
    pub search: String,
    pub hide_closed: bool,
    pub proposal: Option<ProposalId>,
    pub tab: Tab,
    pub filter: usize,
    pub delegation: Option<StateKey>,
    pub argument: Option<Argument>,
    pub argument_on: Option<ProposalId>,
    pub news: Option<usize>,
    pub whole_story: bool,
    pub inject_tab: usize,
    pub inject: Option<InjectKey>,
    pub inspector_tab: usize,
    pub live_tab: usize,
    pub quantity: usize,
}

impl Pad {
    /// The preview of what the choices would do, computed once per change.
    pub fn preview(&mut self, lens: &Lens<'_>, state: &State, seat: &StateKey) -> &SharePreview {
        let outdated = self.preview.as_ref().is_none_or(|(choices, _)| *choices != self.drafts.sharing);
        if outdated {
            self.preview = None;
        }
        let choices = &self.drafts.sharing;
        &self.preview.get_or_insert_with(|| (choices.clone(), preview(lens, state, seat, choices))).1
    }

    /// The card of the chosen measure, computed once per change.
    pub fn card(&mut self, lens: &Lens<'_>, state: &State, seat: &StateKey) -> Option<&MeasureCard> {
        let id = self.measure.clone()?;
        let addressee = self.drafts.thoughts.get(&id).and_then(|thought| thought.addressee.clone());
        let outdated = self.card.as_ref().is_none_or(|(to, card)| *to != addressee || card.id != id);
        if outdated {
            let made = card(lens, state, seat, &id, addressee.as_ref())?;
            self.card = Some((addressee, made));
        }
        self.card.as_ref().map(|(_, card)| card)
    }

    /// Clears what a command has used up.
    pub fn accepted(&mut self, command: &Command) {
        self.preview = None;
        self.card = None;
        self.drafts.sent(command);
        if matches!(command, Command::Argue { .. }) {
            self.argument = None;
        }
    }
}
