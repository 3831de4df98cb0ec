//! Commands: what a facilitator or a delegation can order.
//!
//! **Invariant:** part of the exercise file's format; a change needs a new version and a frozen old file.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::argument::{Argument, Support};
use super::proposal::{Communication, Form, ProposalId, Reasons, Stand, Target, Timing};
use super::red::Move;
use crate::engine::core::observation::Observation;
use crate::model::clause::Change;
use crate::model::confidence::Confidence;
use crate::model::evidence::ShareMode;
use crate::model::inject::Recipients;
use crate::model::key::{
    AdversaryKey, AnswerKey, CandidateKey, EvidenceKey, HypothesisKey, InjectKey, MeasureId, StateKey,
};
use crate::model::quantity::Quantity;
use crate::model::service::Service;
use crate::model::voting::Vote;

/// Who gives a command.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Actor {
    /// The exercise director.
    Facilitator,
    /// The head of a delegation.
    Seat(StateKey),
    /// Whoever plays an adversary.
    Red(AdversaryKey),
}

/// Who acts for a delegation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SeatMode {
    /// People, with the name of their team.
    Team(String),
    /// The program, by the delegation's profile.
    Simulated,
    /// Nobody: it keeps silent and abstains.
    Silent,
}

/// How an exercise is set up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// Seed of the dice.
    pub seed: u64,
    /// Who acts for each of the 27; a state that is left out is simulated.
    pub seats: BTreeMap<StateKey, SeatMode>,
    /// The adversaries that people play, with the names of their teams.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub red: BTreeMap<AdversaryKey, String>,
}

/// A national line towards the press.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum NationalLine {
    /// Echoes what was agreed.
    Endorse,
    /// Says nothing.
    Silent,
    /// Distances itself.
    Distance,
}

impl NationalLine {
    /// All lines.
    pub const ALL: [Self; 3] = [Self::Endorse, Self::Silent, Self::Distance];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Endorse => "endorse",
            Self::Silent => "silent",
            Self::Distance => "distance",
        }
    }
}

/// What the facilitator orders of the course by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// Keeps an inject from coming by itself.
    Hold(InjectKey),
    /// Lets it come by itself again.
    Free(InjectKey),
    /// Tells an inject in other words, or in its author's again.
    Reword {
        /// Which.
        inject: InjectKey,
        /// Headline and text.
        words: Option<(String, String)>,
    },
    /// Brings an inject that no author wrote.
    Improvise {
        /// Headline.
        title: String,
        /// Text.
        text: String,
        /// Who receives it.
        to: Recipients,
    },
    /// Writes to a team, or to all.
    Write {
        /// To whom; nobody means all.
        to: Option<StateKey>,
        /// What.
        text: String,
    },
    /// Lets somebody else act for a seat.
    PassSeat {
        /// Which.
        seat: StateKey,
        /// Who acts from now on.
        to: SeatMode,
    },
    /// Ends the exercise before its last turn is over.
    End {
        /// Why.
        reason: String,
    },
}

/// An order to the engine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// Opens the exercise: the first command of every journal.
    Open(Setup),
    /// Closes the phase and begins the next.
    Advance,
    /// Releases an inject now.
    ReleaseInject(InjectKey),
    /// Leaves an inject out.
    SkipInject(InjectKey),
    /// Sets a quantity, with a reason.
    Override {
        /// What is set.
        quantity: Quantity,
        /// To which value.
        value: i64,
        /// Why.
        reason: String,
    },
    /// Notes an observation.
    Note(Observation),
    /// Takes steps back: the session moves the head, the journal keeps everything.
    Undo {
        /// Whether the facilitator accepts that something already revealed was seen.
        confirmed: bool,
    },
    /// Directs the course by hand.
    Direct(Direction),
    /// Writes to the direction: a team's request.
    AskDirection(String),
    /// Seals what is shared of each own item; items left out are shared as `Nothing`.
    SealSharing(BTreeMap<EvidenceKey, ShareMode>),
    /// Seals that an item is passed to chosen Member States, each alone; what is sealed for others stays as it is.
    ShareWith {
        /// With whom.
        with: BTreeSet<StateKey>,
        /// Which item.
        evidence: EvidenceKey,
        /// In which mode; `Nothing` takes it back.
        mode: ShareMode,
    },
    /// Drafts an initiative.
    DraftInitiative {
        /// The measure.
        measure: MeasureId,
        /// Whom it is addressed to.
        addressee: Option<AdversaryKey>,
        /// Reasons in the delegation's own words.
        reasons: String,
    },
    /// Throws a draft away.
    DiscardInitiative(ProposalId),
    /// Submits a draft: the head of delegation's act.
    SubmitInitiative(ProposalId),
    /// Takes back what was submitted; it is a draft again.
    ReopenInitiative(ProposalId),
    /// Chooses whom an own draft lists, or takes off a list.
    ChooseNames(ProposalId, BTreeSet<CandidateKey>),
    /// Joins what another Member State does or asks for by itself.
    Join(ProposalId),
    /// Leaves it again.
    Leave(ProposalId),
    /// Announces a stand in deliberation.
    AnnounceStand(ProposalId, Stand),
    /// Sends a message to a delegation, or to all.
    SendMessage {
        /// The recipient; nobody means all of the 27.
        to: Option<StateKey>,
        /// Who else receives it.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        also: BTreeSet<StateKey>,
        /// The text.
        text: String,
    },
    /// Seals a vote.
    SealVote(ProposalId, Vote),
    /// Says how an adopted initiative is told.
    Communicate {
        /// Which.
        proposal: ProposalId,
        /// In which form.
        form: Form,
        /// Whether reasons are given.
        reasons: Reasons,
        /// The line to take.
        line: String,
        /// Whom it is meant for.
        #[serde(default)]
        target: Target,
        /// When.
        #[serde(default)]
        timing: Timing,
    },
    /// Seals the national line towards the press.
    SealLine(NationalLine),
    /// Says that the delegation is done with this phase.
    Finish,
    /// Changes the text of an own initiative.
    ReviseText(ProposalId, Change),
    /// Asks for an amendment: could accept the text with it.
    AskAmendment(ProposalId, Change),
    /// Breaks a silence, with the amendment that would mend it or without.
    BreakSilence {
        /// On which proposal.
        proposal: ProposalId,
        /// With which amendment.
        amendment: Option<Change>,
    },
    /// Withdraws an own initiative.
    Withdraw(ProposalId),
    /// Orders the agenda of the working party: the chair's act.
    OrderAgenda(Vec<ProposalId>),
    /// Shortens the preparation of a proposal: the chair's act.
    FastTrack(ProposalId),
    /// Argues with a delegation about a proposal.
    Argue {
        /// With whom.
        to: StateKey,
        /// About which proposal.
        proposal: ProposalId,
        /// With which argument.
        argument: Argument,
        /// What it names; nothing in exercises of before, where an argument named nothing.
        #[serde(default)]
        rests_on: Option<Support>,
    },
    /// Asks a delegation that the program plays what it would take.
    Ask {
        /// Which delegation.
        of: StateKey,
        /// On which proposal.
        proposal: ProposalId,
    },
    /// Issues an assessment of Intcen: the desk's act.
    IssueProduct,
    /// Puts an options paper on the table: the desk's act.
    OfferOptions(Vec<MeasureId>),
    /// States what the team itself makes of its evidence.
    Judge {
        /// Per cent for each hypothesis, a hundred in all; what is left out gets none.
        likelihoods: BTreeMap<HypothesisKey, u8>,
        /// How well it is supported.
        confidence: Confidence,
    },
    /// Asks a service of the Union what it knows; Intcen is tasked with a product by it.
    AskService {
        /// Which.
        service: Service,
    },
    /// Seals an adversary's move of this turn.
    SealMove {
        /// Whose.
        of: AdversaryKey,
        /// Which.
        chosen: Move,
    },
    /// Answers an inject that asks for it.
    Answer {
        /// Which inject.
        inject: InjectKey,
        /// With which of its answers.
        answer: AnswerKey,
    },
}

impl Command {
    /// The same order where the proposals that it names have these numbers; nothing where one of them has none.
    pub fn about(&self, mut number: impl FnMut(ProposalId) -> Option<ProposalId>) -> Option<Self> {
        let mut told = self.clone();
        match &mut told {
            Self::DiscardInitiative(id)
            | Self::SubmitInitiative(id)
            | Self::ReopenInitiative(id)
            | Self::ChooseNames(id, _)
            | Self::Join(id)
            | Self::Leave(id)
            | Self::AnnounceStand(id, _)
            | Self::SealVote(id, _)
            | Self::Communicate { proposal: id, .. }
            | Self::ReviseText(id, _)
            | Self::AskAmendment(id, _)
            | Self::BreakSilence { proposal: id, .. }
            | Self::Withdraw(id)
            | Self::FastTrack(id)
            | Self::Argue { proposal: id, .. }
            | Self::Ask { proposal: id, .. } => *id = number(*id)?,
            Self::OrderAgenda(order) => *order = order.iter().filter_map(|id| number(*id)).collect(),
            Self::Open(_)
            | Self::Advance
            | Self::ReleaseInject(_)
            | Self::SkipInject(_)
            | Self::Override { .. }
            | Self::Note(_)
            | Self::Undo { .. }
            | Self::Direct(_)
            | Self::AskDirection(_)
            | Self::SealSharing(_)
            | Self::ShareWith { .. }
            | Self::DraftInitiative { .. }
            | Self::SendMessage { .. }
            | Self::SealLine(_)
            | Self::Finish
            | Self::IssueProduct
            | Self::OfferOptions(_)
            | Self::Judge { .. }
            | Self::AskService { .. }
            | Self::SealMove { .. }
            | Self::Answer { .. } => {}
        }
        Some(told)
    }

    /// Whether a delegation settles something by it that the program would settle in its place: what is shared, proposed,
    /// voted, told or answered.
    #[must_use]
    pub fn decides(&self) -> bool {
        matches!(
            self,
            Self::SealSharing(_)
                | Self::ShareWith { .. }
                | Self::SubmitInitiative(_)
                | Self::AnnounceStand(..)
                | Self::SealVote(..)
                | Self::BreakSilence { .. }
                | Self::Communicate { .. }
                | Self::SealLine(_)
                | Self::IssueProduct
                | Self::OfferOptions(_)
                | Self::Answer { .. }
        )
    }

    /// Says how a proposal is told.
    #[must_use]
    pub fn tell(proposal: ProposalId, told: Communication) -> Self {
        let Communication { form, reasons, line, target, timing } = told;
        Self::Communicate { proposal, form, reasons, line, target, timing }
    }
}
