//! Refusals: the rules' way of saying no to a command.
//!
//! **Invariant:** a closed list with stable ids; the words stand in the locale files.

use crate::model::key::{AdversaryKey, EvidenceKey, HypothesisKey, MeasureId, StateKey};
use crate::model::phase::Phase;

/// Why a command was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// The exercise was opened already.
    AlreadyOpen,
    /// The exercise has not been opened.
    NotOpen,
    /// Nobody has drawn what the scenario leaves to the dice.
    NothingTrue,
    /// The exercise is over.
    Over,
    /// Only the facilitator may.
    FacilitatorOnly,
    /// Only a delegation may.
    DelegationOnly,
    /// Only whoever plays the adversary may.
    RedCellOnly,
    /// The adversary does not act in this turn.
    DoesNotAct(AdversaryKey),
    /// By its own reckoning the adversary would do so in less than this many per cent.
    TooUnlikely(u8),
    /// The move of this turn has been made.
    MoveTooLate,
    /// Nobody whom this measure could name, or of whom the seat has read.
    NotToBeListed,
    /// Listed by a decision of the same kind.
    ListedAlready,
    /// Not listed.
    NotListed,
    /// A listing of nobody.
    ListsNobody,
    /// Nobody has asked for assistance.
    NoRequest,
    /// The way out cannot be shown, or taken back, now.
    NoWayOut,
    /// The step was taken already, or there is none.
    NoSuchStep,
    /// No team sits there.
    NoTeam(StateKey),
    /// It belongs to another phase.
    OtherPhase(Phase),
    /// The delegation said it was done.
    AlreadyFinished,
    /// It was sealed already.
    AlreadySealed,
    /// There is no such inject, or it was dealt with.
    NoSuchInject,
    /// There is no such proposal for this delegation.
    NoSuchProposal,
    /// There is no such measure.
    NoSuchMeasure,
    /// The scenario leaves the measure out.
    Closed(MeasureId),
    /// It could only be decided after the last turn.
    TooLate,
    /// All initiatives of this turn are used up.
    NoInitiativeLeft(i64),
    /// The measure is on the table already.
    AlreadyTabled(MeasureId),
    /// The measure needs an addressee.
    NeedsAddressee,
    /// The measure has no addressee.
    NoAddressee,
    /// There is no such adversary.
    NoSuchAdversary,
    /// The addressee is no State.
    NotAState(AdversaryKey),
    /// Only a state that is hit may ask.
    VictimOnly,
    /// Only an Ally may ask.
    AlliesOnly,
    /// It is for the Presidency.
    PresidencyOnly,
    /// The crisis response is in its highest mode.
    CrisisModeHighest,
    /// The crisis response is not activated.
    CrisisModeLowest,
    /// No Member State has attributed yet.
    NobodyAttributed,
    /// This state has attributed to it already.
    AlreadyAttributed(AdversaryKey),
    /// It is decided by others than States by themselves, so there is nothing to join.
    NotToBeJoined,
    /// This state joined it already.
    JoinedAlready,
    /// This state has not joined it.
    NotJoined,
    /// No restrictive measure is in force.
    NothingRestrictive,
    /// No restrictive measure is in force against it.
    NothingAgainst(AdversaryKey),
    /// The state does not hold the item.
    NotYours(EvidenceKey),
    /// The item is not ours to pass on: it came from this state.
    OriginatorControl(StateKey),
    /// The state has no picture of its own in this scenario, so nothing can be passed to it alone.
    NoPictureOfItsOwn(StateKey),
    /// The item was shared as openly before.
    SharedAlready(EvidenceKey),
    /// Under silence there is nothing to abstain from.
    NoAbstentionUnderSilence,
    /// The proposal is not up for decision.
    NotDue,
    /// Nothing is voted on here: it is decided alone.
    NoVote,
    /// Only the initiator may.
    InitiatorOnly(StateKey),
    /// Nothing was adopted that a line could be about.
    NothingToTell,
    /// The text is empty.
    EmptyText,
    /// The text is longer than this.
    TextTooLong(usize),
    /// The value lies outside the range.
    OutOfRange(i64, i64),
    /// There is no such state, or it is the sender.
    NoSuchRecipient,
    /// The desk has no vote and no line of its own.
    NotForTheDesk,
    /// It is not among the things that this seat may do.
    NotForThisSeat,
    /// Only the desk of the HR and EEAS may.
    DeskOnly,
    /// Only the seat that chairs the working party may.
    ChairOnly,
    /// Only the initiator changes its text.
    NotOurText(StateKey),
    /// The change would change nothing, or makes no sense here.
    ChangesNothing,
    /// It stands like that already.
    AsItIs,
    /// The text is fixed while a silence runs.
    SilenceRuns,
    /// No silence runs on it.
    NoSilence,
    /// Say which amendment is needed.
    NeedsAmendment,
    /// Only where the Council decides by unanimity can an abstention be declared.
    CouncilOnly,
    /// Nothing is left to shorten.
    NothingToShorten,
    /// The proposal does not wait for the working party.
    NotOnAgenda,
    /// People speak for that delegation: ask them.
    NotSimulated(StateKey),
    /// All arguments of this turn are used.
    NoArgumentLeft(i64),
    /// The same argument was put to the same delegation in this turn.
    SaidAlready,
    /// This delegation has heard that named by us on this proposal.
    NamedAlready,
    /// The argument cannot rest on this here.
    RestsOnNothing,
    /// Nothing was shared since the last product.
    NothingNew,
    /// All questions to services of this turn are used.
    NoQuestionLeft(i64),
    /// The service would answer after the last turn.
    ServiceTooLate,
    /// The seat has no evidence that it could judge by.
    NothingToJudge,
    /// There is no such hypothesis.
    NoSuchHypothesis(HypothesisKey),
    /// The likelihoods come to this many per cent.
    NotAHundred(u64),
    /// It was fast-tracked already.
    AlreadyFast,
    /// No answer of this seat is wanted here.
    NothingAsked,
    /// It is for another seat to answer.
    NotOursToAnswer(StateKey),
    /// It is not among the answers.
    NoSuchAnswer,
    /// It was answered before.
    AnsweredAlready,
    /// The time in which it could be answered is over.
    AnswerTooLate,
    /// There is nothing to take back.
    NothingToUndo,
    /// Secrets were revealed since; it needs to be confirmed.
    RevealedSince,
}

impl Rejection {
    /// The stable id, under which the words are found.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::AlreadyOpen => "already-open",
            Self::NotOpen => "not-open",
            Self::NothingTrue => "nothing-true",
            Self::Over => "over",
            Self::FacilitatorOnly => "facilitator-only",
            Self::DelegationOnly => "delegation-only",
            Self::RedCellOnly => "red-cell-only",
            Self::DoesNotAct(_) => "does-not-act",
            Self::TooUnlikely(_) => "too-unlikely",
            Self::MoveTooLate => "move-too-late",
            Self::NotToBeListed => "not-to-be-listed",
            Self::ListedAlready => "listed-already",
            Self::NotListed => "not-listed",
            Self::ListsNobody => "lists-nobody",
            Self::NoRequest => "no-request",
            Self::NoWayOut => "no-way-out",
            Self::NoSuchStep => "no-such-step",
            Self::NoTeam(_) => "no-team",
            Self::OtherPhase(_) => "other-phase",
            Self::AlreadyFinished => "already-finished",
            Self::AlreadySealed => "already-sealed",
            Self::NoSuchInject => "no-such-inject",
            Self::NoSuchProposal => "no-such-proposal",
            Self::NoSuchMeasure => "no-such-measure",
            Self::Closed(_) => "closed",
            Self::TooLate => "too-late",
            Self::NoInitiativeLeft(_) => "no-initiative-left",
            Self::AlreadyTabled(_) => "already-tabled",
            Self::NeedsAddressee => "needs-addressee",
            Self::NoAddressee => "no-addressee",
            Self::NotAState(_) => "not-a-state",
            Self::NoSuchAdversary => "no-such-adversary",
            Self::VictimOnly => "victim-only",
            Self::AlliesOnly => "allies-only",
            Self::PresidencyOnly => "presidency-only",
            Self::CrisisModeHighest => "crisis-mode-highest",
            Self::CrisisModeLowest => "crisis-mode-lowest",
            Self::NobodyAttributed => "nobody-attributed",
            Self::AlreadyAttributed(_) => "already-attributed",
            Self::NotToBeJoined => "not-to-be-joined",
            Self::JoinedAlready => "joined-already",
            Self::NotJoined => "not-joined",
            Self::NothingRestrictive => "nothing-restrictive",
            Self::NothingAgainst(_) => "nothing-against",
            Self::NotYours(_) => "not-yours",
            Self::OriginatorControl(_) => "originator-control",
            Self::NoPictureOfItsOwn(_) => "no-picture-of-its-own",
            Self::SharedAlready(_) => "shared-already",
            Self::NoAbstentionUnderSilence => "no-abstention-under-silence",
            Self::NotDue => "not-due",
            Self::NoVote => "no-vote",
            Self::InitiatorOnly(_) => "initiator-only",
            Self::NothingToTell => "nothing-to-tell",
            Self::EmptyText => "empty-text",
            Self::TextTooLong(_) => "text-too-long",
            Self::OutOfRange(_, _) => "out-of-range",
            Self::NoSuchRecipient => "no-such-recipient",
            Self::NotForTheDesk => "not-for-the-desk",
            Self::NotForThisSeat => "not-for-this-seat",
            Self::DeskOnly => "desk-only",
            Self::ChairOnly => "chair-only",
            Self::NotOurText(_) => "not-our-text",
            Self::ChangesNothing => "changes-nothing",
            Self::AsItIs => "as-it-is",
            Self::SilenceRuns => "silence-runs",
            Self::NoSilence => "no-silence",
            Self::NeedsAmendment => "needs-amendment",
            Self::CouncilOnly => "council-only",
            Self::NothingToShorten => "nothing-to-shorten",
            Self::NotOnAgenda => "not-on-agenda",
            Self::NotSimulated(_) => "not-simulated",
            Self::NoArgumentLeft(_) => "no-argument-left",
            Self::SaidAlready => "said-already",
            Self::NamedAlready => "named-already",
            Self::RestsOnNothing => "rests-on-nothing",
            Self::NothingNew => "nothing-new",
            Self::NoQuestionLeft(_) => "no-question-left",
            Self::ServiceTooLate => "service-too-late",
            Self::NothingToJudge => "nothing-to-judge",
            Self::NoSuchHypothesis(_) => "no-such-hypothesis",
            Self::NotAHundred(_) => "not-a-hundred",
            Self::AlreadyFast => "already-fast",
            Self::NothingAsked => "nothing-asked",
            Self::NotOursToAnswer(_) => "not-ours-to-answer",
            Self::NoSuchAnswer => "no-such-answer",
            Self::AnsweredAlready => "answered-already",
            Self::AnswerTooLate => "answer-too-late",
            Self::NothingToUndo => "nothing-to-undo",
            Self::RevealedSince => "revealed-since",
        }
    }
}
