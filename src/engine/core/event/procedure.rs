//! Facts of the procedure up to the decision: initiatives, the table, and the road that a proposal travels.
//!
//! **Invariant:** taking one in holds no rule, rolls no dice and cannot fail.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::engine::core::finding::Finding;
use crate::engine::core::proposal::{Aftermath, Hold, Progress, Proposal, ProposalId, Stage};
use crate::engine::core::state::State;
use crate::model::clause::DraftText;
use crate::model::key::{AdversaryKey, CandidateKey, MeasureId, StateKey};
use crate::model::timetable::Leg;

/// A fact of the procedure up to the decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProcedureEvent {
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
    /// It was chosen whom a draft lists, or takes off a list; a secret of its delegation.
    NamesChosen {
        /// Of which draft.
        proposal: ProposalId,
        /// Whom.
        names: BTreeSet<CandidateKey>,
    },
    /// A draft was thrown away.
    InitiativeDiscarded(ProposalId),
    /// An initiative was submitted; a secret until the phase closes.
    InitiativeSubmitted(ProposalId),
    /// What was submitted was taken back, before anybody saw it: a draft again.
    InitiativeReopened(ProposalId),
    /// An initiative gets the number under which it comes onto the table; its draft's number stays a secret.
    InitiativeNumbered {
        /// The number of the draft.
        draft: ProposalId,
        /// The number from now on.
        number: ProposalId,
    },
    /// Submitted initiatives came onto the table.
    InitiativeTabled(ProposalId),
    /// A Member State joined an act of another's.
    ActJoined {
        /// Which.
        proposal: ProposalId,
        /// Who.
        by: StateKey,
    },
    /// It left it again.
    ActLeft {
        /// Which.
        proposal: ProposalId,
        /// Who.
        by: StateKey,
    },
    /// A proposal's road was settled.
    RoadLaid {
        /// Of which proposal.
        proposal: ProposalId,
        /// The road.
        road: Vec<Leg>,
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
}

impl ProcedureEvent {
    /// Takes the fact into the state.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::InitiativeDrafted { id, by, measure, addressee, reasons, due, text } => {
                let proposal = Proposal {
                    id: *id,
                    by: by.clone(),
                    measure: measure.clone(),
                    addressee: addressee.clone(),
                    reasons: reasons.clone(),
                    turn: state.turn,
                    due: *due,
                    stage: Stage::Draft,
                    failure: None,
                    stands: BTreeMap::new(),
                    votes: BTreeMap::new(),
                    communication: None,
                    text: text.clone(),
                    road: Vec::new(),
                    progress: Progress::default(),
                    asks: BTreeMap::new(),
                    bargains: BTreeMap::new(),
                    alone: BTreeMap::new(),
                    worries: BTreeMap::new(),
                    exempt: BTreeSet::new(),
                    joined: BTreeSet::new(),
                    aftermath: Aftermath::default(),
                };
                state.proposals.insert(proposal);
            }
            Self::NamesChosen { proposal, names } => {
                state.change(*proposal, |own| own.text.names.clone_from(names));
            }
            Self::InitiativeDiscarded(id) => {
                state.proposals.remove(id);
            }
            Self::InitiativeSubmitted(id) => state.set_stage(*id, Stage::Submitted),
            Self::InitiativeReopened(id) => state.set_stage(*id, Stage::Draft),
            Self::InitiativeNumbered { draft, number } => {
                if let Some(proposal) = state.proposals.remove(draft) {
                    state.proposals.insert(Proposal { id: *number, ..proposal });
                }
            }
            Self::InitiativeTabled(id) => state.set_stage(*id, Stage::Tabled),
            Self::ActJoined { proposal, by } => state.change(*proposal, |own| own.joined.extend([by.clone()])),
            Self::ActLeft { proposal, by } => state.change(*proposal, |own| own.joined.retain(|other| other != by)),
            Self::RoadLaid { proposal, road } => state.change(*proposal, |own| own.road.clone_from(road)),
            Self::AgendaOrdered { by: _, order } => state.agenda.clone_from(order),
            Self::TakenUp { proposal, since, due } => state.change(*proposal, |own| own.take_up(*since, *due)),
            Self::FastTracked { proposal, by: _, road, due } => {
                state.change(*proposal, |own| own.hurry(road, *due));
            }
            Self::StationReached { proposal, station, since, due } => {
                let turn = state.turn;
                state.change(*proposal, |own| own.reach(*station, *since, *due, turn));
            }
            Self::Held { proposal, why } => {
                let turn = state.turn;
                state.change(*proposal, |own| own.wait(why, turn));
            }
            Self::Examined { .. } => {}
        }
    }

    /// Whether it opened something that people have seen since and that was not theirs before.
    pub(super) fn reveals(&self) -> bool {
        match self {
            Self::InitiativeTabled(_) | Self::ActJoined { .. } | Self::ActLeft { .. } | Self::Examined { .. } => true,
            Self::InitiativeDrafted { .. }
            | Self::NamesChosen { .. }
            | Self::InitiativeDiscarded(_)
            | Self::InitiativeSubmitted(_)
            | Self::InitiativeReopened(_)
            | Self::InitiativeNumbered { .. }
            | Self::RoadLaid { .. }
            | Self::AgendaOrdered { .. }
            | Self::TakenUp { .. }
            | Self::FastTracked { .. }
            | Self::StationReached { .. }
            | Self::Held { .. } => false,
        }
    }
}
