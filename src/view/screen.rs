//! Whole screens: everything that is drawn of an exercise for a seat, for the facilitator, and at the end.
//!
//! What is on one screen and asked for by nothing else is a file of its own in `screen/`, named here alone.
//!
//! **Invariant:** plain data without anything left out, so that a screen that was written and read back is the screen.

pub mod brief;
pub mod desk;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use self::brief::{BriefView, brief};
use self::desk::{DeskView, desk};
use super::audience::Audience;
use super::communication::{CommunicationView, communication};
use super::console::{ConsoleView, console};
use super::conversation::{Exchange, conversation};
use super::curves::moments;
use super::evidence::{EvidenceView, evidence};
use super::following::Following;
use super::frame::{FrameView, frame};
use super::happened::{Chapter, chapters, is_worth_a_look};
use super::messages::{MessageView, messages, received};
use super::names::ViewContext;
use super::parameters::{ParameterView, parameters};
use super::place::Place;
use super::rail::{LadderView, RailView, ladder, rail};
use super::relations::{RelationsView, relations};
use super::result::{ResultView, result};
use super::road::{Headings, headings};
use super::scores::{ScoresView, scores_compared};
use super::services::{ServiceView, services};
use super::situation::{SituationView, situation};
use super::table::{ProposalView, table};
use super::told::sentence::LineKind;
use super::toolbox::{ToolboxView, toolbox};
use crate::engine::core::state::State;
use crate::model::key::StateKey;
use crate::model::seat::Capability;
use crate::session::entry::Entry;
use crate::words::number;

/// How much of each screen a seat has had before it: news and messages by their number, else once.
pub type Read = BTreeMap<Place, usize>;

/// The screens of a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatScreen {
    /// What stands around each of them.
    pub frame: FrameView,
    /// Where the phase is worked on.
    pub work: Place,
    /// What happened, latest phase first.
    pub happened: Vec<Chapter>,
    /// The situation.
    pub situation: SituationView,
    /// The evidence.
    pub evidence: EvidenceView,
    /// The toolbox.
    pub toolbox: ToolboxView,
    /// The relations of a State to the activity, and what each opens.
    pub relations: RelationsView,
    /// The proposals on the table.
    pub table: Vec<ProposalView>,
    /// What stands above them.
    pub headings: Headings,
    /// What may be said of what was adopted.
    pub communication: CommunicationView,
    /// What the seat asked and argued, latest first.
    pub talks: Vec<Exchange>,
    /// The messages.
    pub messages: Vec<MessageView>,
    /// To whom a message may go.
    pub others: Vec<(StateKey, String)>,
    /// The brief.
    pub brief: BriefView,
    /// The rail.
    pub rail: RailView,
    /// The desk's products.
    pub desk: DeskView,
    /// The services that the seat may ask.
    pub services: Vec<ServiceView>,
    /// Whether the seat assesses, and puts out such products.
    pub assesses: bool,
    /// What the seat has had before it.
    pub read: Read,
}

impl SeatScreen {
    /// Everything that a seat may see now, with what it was `told` of the path.
    #[must_use]
    pub fn new(context: &ViewContext<'_>, state: &State, path: &[&Entry], seat: &StateKey, told: &Following) -> Self {
        let audience = Audience::Seat(seat.clone());
        let table = table(context, state, &audience);
        let talks = conversation(context, path, seat);
        let messages = messages(context, state, &audience);
        let talked = talks.iter().any(|talk| talk.turn == state.turn)
            || messages.iter().any(|message| message.ours && message.turn == state.turn);
        Self {
            frame: frame(context, state, &audience),
            work: Place::of(state.phase),
            happened: chapters(context, path, &audience, &told.lines),
            situation: situation(context, state, &audience),
            evidence: evidence(context, state, seat),
            toolbox: toolbox(context, state, seat),
            relations: relations(context, state, seat),
            headings: headings(context),
            communication: communication(context, state, seat),
            rail: rail(context, state, &told.moments, seat, &table, talked),
            talks,
            messages,
            others: context
                .book
                .seats()
                .filter(|key| key != seat)
                .map(|key| (key.clone(), context.state(&key)))
                .collect(),
            brief: brief(context, state, seat),
            desk: desk(context, state),
            services: services(context, state, seat),
            assesses: context.book.may(seat, Capability::Assesses),
            table,
            read: Read::new(),
        }
    }

    /// How much there is to read in a place.
    #[must_use]
    pub fn to_read(&self, place: Place) -> usize {
        match place {
            Place::Situation => self.situation.news.len(),
            Place::Messages => received(&self.messages),
            Place::Evidence | Place::Brief => 1,
            Place::Happened | Place::Toolbox | Place::Table => 0,
        }
    }

    /// How much of it the seat has not had before it.
    fn unread(&self, place: Place) -> usize {
        self.to_read(place).saturating_sub(self.read.get(&place).copied().unwrap_or(0))
    }

    /// Ticks off what a seat has `read`.
    #[must_use]
    pub fn after_reading(mut self, read: Read) -> Self {
        self.read = read;
        let done = Place::ALL.map(|place| (place, self.unread(place) == 0));
        for item in self.rail.wanted.iter_mut().filter(|item| item.reading) {
            item.done |= done.contains(&(item.place, true));
        }
        self
    }

    /// Where a seat begins: with what happened, if anything did or is `told` to it there, else with the phase's work.
    #[must_use]
    pub fn begins(&self, told: bool) -> Place {
        let happened = told || is_worth_a_look(&self.happened, self.work);
        if happened { Place::Happened } else { self.after(Place::Happened) }
    }

    /// Where somebody goes on to who has read this: to news that came since it looked last, then to the phase's work.
    #[must_use]
    pub fn after(&self, read: Place) -> Place {
        let fresh = self.happened.iter().filter(|chapter| chapter.fresh).flat_map(|chapter| &chapter.lines);
        let news = read == Place::Happened && fresh.clone().any(|line| line.telling == LineKind::World);
        if news { Place::Situation } else { self.work }
    }

    /// Whether what is wanted next is done in this place, by more than reading.
    #[must_use]
    pub fn is_to_be_done(&self, place: Place) -> bool {
        self.rail.wanted.iter().any(|item| !item.done && !item.reading && item.place == place)
    }

    /// How many things wait in a place.
    #[must_use]
    pub fn waiting(&self, place: Place) -> usize {
        match place {
            Place::Situation | Place::Messages => self.unread(place),
            Place::Evidence => self.evidence.own,
            Place::Table => self.table.iter().filter(|proposal| proposal.waits_for_us).count(),
            Place::Happened | Place::Toolbox | Place::Brief => 0,
        }
    }
}

/// The facilitator's console.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsoleScreen {
    /// What stands around it.
    pub frame: FrameView,
    /// Injects, teams, the latest lines.
    pub console: ConsoleView,
    /// What happened, with the secrets of all.
    pub happened: Vec<Chapter>,
    /// The proposals on the table.
    pub table: Vec<ProposalView>,
    /// What stands above them.
    pub headings: Headings,
    /// The messages of all.
    pub messages: Vec<MessageView>,
    /// The ladder.
    pub ladder: LadderView,
    /// The scores up to now.
    pub scores: ScoresView,
    /// The parameters in force.
    pub parameters: Vec<ParameterView>,
}

impl ConsoleScreen {
    /// Everything that the facilitator may see now, with what was `told` of the path, the teams that are `waited` for, and
    /// the harm that would have been done `without` any measure.
    #[must_use]
    pub fn new(
        context: &ViewContext<'_>,
        state: &State,
        path: &[&Entry],
        told: &Following,
        (waited, without): (&BTreeSet<StateKey>, i64),
    ) -> Self {
        let audience = Audience::Facilitator;
        Self {
            frame: frame(context, state, &audience),
            console: console(context, state, (path, &told.lines), waited),
            happened: chapters(context, path, &audience, &told.lines),
            table: table(context, state, &audience),
            headings: headings(context),
            messages: messages(context, state, &audience),
            ladder: ladder(context, state, &told.moments),
            scores: scores_compared(context, state, path, &audience, Some(without)),
            parameters: parameters(context),
        }
    }
}

/// How many news and messages a seat has received.
#[must_use]
pub fn received_by(context: &ViewContext<'_>, state: &State, seat: &StateKey) -> [(Place, usize); 2] {
    let audience = Audience::Seat(seat.clone());
    let news = situation(context, state, &audience).news.len();
    [(Place::Situation, news), (Place::Messages, received(&messages(context, state, &audience)))]
}

impl ConsoleScreen {
    /// Says of each team what it has not read yet.
    #[must_use]
    pub fn with_receipts(mut self, context: &ViewContext<'_>, state: &State, read: impl Fn(&StateKey) -> Read) -> Self {
        for team in &mut self.console.teams {
            let had = read(&team.state);
            let left = |(place, all): (Place, usize)| all.saturating_sub(had.get(&place).copied().unwrap_or(0));
            let [news, letters] = received_by(context, state, &team.state).map(left);
            let count = |count| number(i64::try_from(count).unwrap_or(0));
            let args = [("news", count(news)), ("letters", count(letters))];
            team.unread = (news + letters > 0).then(|| context.words.with("not-read-yet", &args));
        }
        self
    }
}

/// The page on which an exercise ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultScreen {
    /// What stands around it.
    pub frame: FrameView,
    /// The ladder.
    pub ladder: LadderView,
    /// What it came to.
    pub result: ResultView,
}

impl ResultScreen {
    /// The end as an audience lived through it, with the harm that would have been done `without` any measure.
    #[must_use]
    pub fn new(context: &ViewContext<'_>, state: &State, path: &[&Entry], audience: &Audience, without: i64) -> Self {
        Self {
            frame: frame(context, state, audience),
            ladder: ladder(context, state, &moments(context.book, path, audience)),
            result: result(context, state, path, audience, Some(without)),
        }
    }
}
