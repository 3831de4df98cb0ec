//! Events: the facts that a command led to. They are the truth of an exercise.
//!
//! **Invariant:** events carry outcomes and ledger entries, never instructions to compute.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::argument::{Argument, Worry};
use super::command::{NationalLine, Setup};
use super::dice::Roll;
use super::finding::Finding;
use super::ledger::{AttributionEntry, LedgerEntry};
use super::proposal::{Communication, Failure, Hold, ProposalId, Stand};
use super::term::{Terms, listed};
use crate::model::adversary::Reply;
use crate::model::clause::{Change, DraftText};
use crate::model::condition::Action;
use crate::model::evidence::ShareMode;
use crate::model::grade::Grade;
use crate::model::key::{
    ActivityKey, AdversaryKey, EvidenceKey, GroupKey, InjectKey, ItemKey, MeasureId, ObjectiveKey, PartnerKey, RootKey,
    StateKey,
};
use crate::model::phase::Phase;
use crate::model::procedure::CrisisMode;
use crate::model::timetable::Leg;
use crate::model::voting::Vote;

/// What somebody put into the shared picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PoolItem {
    /// Unique id within the exercise.
    pub id: ItemKey,
    /// Who shared it; nobody if it was common from the start.
    pub from: Option<StateKey>,
    /// The mode in which it was shared.
    pub mode: ShareMode,
    /// The evidence behind it, unless it is an assessment.
    pub evidence: Option<EvidenceKey>,
    /// Grade under which it counts.
    pub grade: Grade,
    /// Correlation group.
    pub group: GroupKey,
    /// Root sources.
    pub roots: Vec<RootKey>,
    /// Weights in centibans.
    pub weights: Vec<i32>,
    /// Whether it may be laid before a court.
    pub releasable: bool,
}

/// What an adversary did, with the odds and the roll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// Who.
    pub adversary: AdversaryKey,
    /// What.
    pub action: Action,
    /// Utility of each action in points.
    pub utilities: Vec<i64>,
    /// Odds of each action in millionths.
    pub ppm: Vec<u32>,
    /// The roll that decided.
    pub roll: Roll,
}

/// A fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// The exercise was opened.
    Opened(Setup),
    /// A phase began.
    PhaseBegan {
        /// In which turn.
        turn: u32,
        /// Which phase.
        phase: Phase,
    },
    /// The exercise ended.
    Ended,
    /// Evidence came into the hands of a state.
    EvidenceReceived {
        /// Who has it.
        by: StateKey,
        /// Which.
        evidence: EvidenceKey,
    },
    /// Something entered the shared picture.
    Pooled(PoolItem),
    /// An inject was released.
    InjectReleased(InjectKey),
    /// An inject was left out.
    InjectSkipped(InjectKey),
    /// An activity started.
    ActivityStarted(ActivityKey),
    /// An activity ended.
    ActivityEnded(ActivityKey),
    /// A channel to an adversary opened.
    ChannelOpened(AdversaryKey),
    /// An adversary was shown a way out.
    WayOutOffered(AdversaryKey),
    /// A quantity changed.
    Moved(LedgerEntry),
    /// A picture of the evidence changed.
    Reassessed(AttributionEntry),
    /// A state sealed what it shares; a secret until the reveal.
    SharingSealed {
        /// Who.
        by: StateKey,
        /// What of which item.
        choices: BTreeMap<EvidenceKey, ShareMode>,
    },
    /// All sealed choices were opened together.
    SharingRevealed,
    /// An initiative was drafted; a secret of its delegation.
    InitiativeDrafted {
        /// Its number.
        id: ProposalId,
        /// Who.
        by: StateKey,
        /// Which measure.
        measure: MeasureId,
        /// Whom it is addressed to.
        addressee: Option<AdversaryKey>,
        /// Reasons.
        reasons: String,
        /// The turn in which it could be decided.
        due: u32,
        /// What it says.
        #[serde(default)]
        text: DraftText,
    },
    /// A draft was thrown away.
    InitiativeDiscarded(ProposalId),
    /// An initiative was submitted; a secret until the phase closes.
    InitiativeSubmitted(ProposalId),
    /// An initiative gets the number under which it comes onto the table; its draft's number stays a secret.
    InitiativeNumbered {
        /// The number of the draft.
        draft: ProposalId,
        /// The number from now on.
        number: ProposalId,
    },
    /// Submitted initiatives came onto the table.
    InitiativeTabled(ProposalId),
    /// A delegation took a stand; the terms are known for simulated delegations.
    StandTaken {
        /// On which proposal.
        proposal: ProposalId,
        /// Who.
        by: StateKey,
        /// The stand.
        stand: Stand,
        /// The terms that it is the sum of.
        #[serde(with = "listed")]
        terms: Option<Terms>,
        /// The amendment that it asks for.
        #[serde(default)]
        amendment: Option<Change>,
        /// Its largest worry, if it says one.
        #[serde(default)]
        worry: Option<Worry>,
    },
    /// A message was sent.
    MessageSent {
        /// By whom.
        from: StateKey,
        /// To whom; nobody means all.
        to: Option<StateKey>,
        /// What it says.
        text: String,
    },
    /// A vote was sealed; a secret until the reveal.
    VoteSealed {
        /// On which proposal.
        proposal: ProposalId,
        /// Who.
        by: StateKey,
        /// The vote.
        vote: Vote,
        /// The amendment with which a silence is broken.
        #[serde(default)]
        amendment: Option<Change>,
    },
    /// All votes on a proposal were opened together.
    VotesRevealed {
        /// Which proposal.
        proposal: ProposalId,
        /// The votes of the 27.
        votes: BTreeMap<StateKey, Vote>,
    },
    /// A proposal was adopted.
    Adopted(ProposalId),
    /// A proposal failed.
    Failed {
        /// Which.
        proposal: ProposalId,
        /// Why.
        failure: Failure,
        /// Because of whom.
        objectors: Vec<StateKey>,
    },
    /// A state attributed in public.
    Attributed {
        /// Who.
        by: StateKey,
        /// To whom.
        adversary: AdversaryKey,
    },
    /// It was settled how a decision is told.
    Communicated {
        /// Which decision.
        proposal: ProposalId,
        /// How.
        communication: Communication,
    },
    /// A national line was sealed; a secret until the phase closes.
    LineSealed {
        /// Who.
        by: StateKey,
        /// Which line.
        line: NationalLine,
    },
    /// All national lines went out.
    LinesRevealed(BTreeMap<StateKey, NationalLine>),
    /// A roll that no act carries with it.
    Rolled(Roll),
    /// An adversary acted.
    Acted(Act),
    /// A delegation is done with the phase.
    Finished(StateKey),
    /// The facilitator noted an observation.
    Noted {
        /// What.
        text: String,
        /// On which objective.
        objective: Option<ObjectiveKey>,
    },
    /// The facilitator took a step back.
    Undone,
    /// The text of an initiative was changed.
    TextRevised {
        /// Of which proposal.
        proposal: ProposalId,
        /// By whom.
        by: StateKey,
        /// How.
        change: Change,
    },
    /// The chair ordered the agenda of the working party.
    AgendaOrdered {
        /// Who chairs.
        by: StateKey,
        /// What comes first.
        order: Vec<ProposalId>,
    },
    /// The chair took a proposal up.
    TakenUp {
        /// Which.
        proposal: ProposalId,
        /// From when its time counts.
        since: i64,
        /// The turn in which it can be decided.
        due: u32,
    },
    /// The Presidency shortened the preparation.
    FastTracked {
        /// Of which proposal.
        proposal: ProposalId,
        /// Who chairs.
        by: StateKey,
        /// What is left of the road.
        road: Vec<Leg>,
        /// The turn in which it can be decided now.
        due: u32,
    },
    /// A proposal's road was settled.
    RoadLaid {
        /// Of which proposal.
        proposal: ProposalId,
        /// The road.
        road: Vec<Leg>,
    },
    /// A proposal came to a station.
    StationReached {
        /// Which.
        proposal: ProposalId,
        /// The place of the station on its road.
        station: u32,
        /// From when its time counts.
        since: i64,
        /// The turn in which it can be decided.
        due: u32,
    },
    /// A proposal waits at its station.
    Held {
        /// Which.
        proposal: ProposalId,
        /// Why.
        why: Hold,
    },
    /// Lawyers examined a proposal.
    Examined {
        /// Which.
        proposal: ProposalId,
        /// Each test with its result.
        findings: Vec<Finding>,
    },
    /// A silence was broken and the text goes back.
    SilenceBroken {
        /// On which proposal.
        proposal: ProposalId,
        /// By whom, and with which amendment.
        by: BTreeMap<StateKey, Option<Change>>,
        /// The station to which it goes back.
        station: u32,
        /// From when its time counts.
        since: i64,
        /// The turn in which it can be decided.
        due: u32,
    },
    /// States abstained with a formal declaration and are exempt.
    AbstentionsDeclared {
        /// On which proposal.
        proposal: ProposalId,
        /// Who.
        by: Vec<StateKey>,
    },
    /// Intcen issued an assessment of the shared picture.
    ProductIssued {
        /// Posterior of every hypothesis in millionths.
        ppm: Vec<u32>,
        /// Items that it rests on.
        items: u32,
    },
    /// The EEAS put an options paper on the table.
    OptionsOffered(Vec<MeasureId>),
    /// A delegation argued with another.
    Argued {
        /// Who.
        from: StateKey,
        /// With whom.
        to: StateKey,
        /// About which proposal.
        proposal: ProposalId,
        /// With which argument.
        argument: Argument,
        /// What it moved.
        points: i64,
    },
    /// A delegation said what it would take.
    PositionExplained {
        /// Which delegation.
        of: StateKey,
        /// To whom.
        to: StateKey,
        /// On which proposal.
        proposal: ProposalId,
        /// Where it stands by its own reasons.
        stand: Stand,
        /// Its largest worry.
        worry: Worry,
        /// The amendment that would bring it in.
        amendment: Option<Change>,
    },
    /// The crisis response changed its mode.
    CrisisModeChanged(CrisisMode),
    /// An adopted measure is carried out.
    Implemented {
        /// Which.
        proposal: ProposalId,
        /// When it begins to be felt.
        effect_at: i64,
        /// When it is to be reviewed.
        review_at: Option<i64>,
    },
    /// A measure began to be felt.
    TookEffect(ProposalId),
    /// A measure ended.
    EffectEnded {
        /// Which.
        proposal: ProposalId,
        /// By which decision; it lapsed if by none.
        by: Option<ProposalId>,
    },
    /// A State answered a request for assistance.
    Replied {
        /// Which State.
        adversary: AdversaryKey,
        /// To which request.
        proposal: ProposalId,
        /// How.
        reply: Reply,
    },
    /// A partner joined the response.
    PartnerJoined(PartnerKey),
}
