//! The views that are on a screen, computed once per change.

use crate::model::key::StateKey;
use crate::model::seat::Capability;
use crate::session::counterfactual::harm_without_measures_on;
use crate::session::run::Session;
use crate::view::audience::Audience;
use crate::view::brief::{BriefView, brief};
use crate::view::console::{ConsoleView, console};
use crate::view::conversation::{Exchange, conversation};
use crate::view::desk::{DeskView, desk};
use crate::view::evidence::{EvidenceView, evidence};
use crate::view::frame::{FrameView, frame};
use crate::view::messages::{MessageView, messages};
use crate::view::names::Lens;
use crate::view::rail::{RailView, rail};
use crate::view::road::{Headings, headings};
use crate::view::scores::{ScoresView, scores_compared};
use crate::view::situation::{SituationView, situation};
use crate::view::table::{ProposalView, table};
use crate::view::toolbox::{ToolboxView, toolbox};
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
    pub assesses: bool,
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
            assesses: lens.book.may(seat, Capability::Assesses),
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
