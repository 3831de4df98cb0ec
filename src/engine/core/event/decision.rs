//! Facts of deciding and of telling what was decided.
//!
//! **Invariant:** taking one in holds no rule, rolls no dice and cannot fail.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::engine::core::command::NationalLine;
use crate::engine::core::proposal::{Communication, Failure, ProposalId, Stage};
use crate::engine::core::state::State;
use crate::model::clause::Change;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::procedure::CrisisMode;
use crate::model::voting::Vote;

/// A fact of deciding and telling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DecisionEvent {
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
    /// A proposal was adopted.
    Adopted(ProposalId),
    /// States abstained with a formal declaration and are exempt.
    AbstentionsDeclared {
        /// On which proposal.
        proposal: ProposalId,
        /// Who.
        by: Vec<StateKey>,
    },
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
    /// A State called on the others, and what its call presupposes is not there.
    CalledInVain(ProposalId),
    /// The crisis response changed its mode.
    CrisisModeChanged(CrisisMode),
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
}

impl DecisionEvent {
    /// Takes the fact into the state.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::VoteSealed { proposal, by, vote, amendment } => {
                state.change(*proposal, |proposal| {
                    proposal.votes.insert(by.clone(), *vote);
                    proposal.progress.objections.remove(by);
                    proposal.progress.objections.extend(amendment.map(|amendment| (by.clone(), amendment)));
                });
            }
            Self::VotesRevealed { proposal, votes } => {
                state.change(*proposal, |proposal| proposal.votes.clone_from(votes));
            }
            Self::SilenceBroken { proposal, by, station, since, due } => {
                state.change(*proposal, |own| own.go_back(by, *station, *since, *due));
            }
            Self::Adopted(id) => {
                let known = state.known();
                state.set_stage(*id, Stage::Adopted(state.turn));
                state.change(*id, |own| own.aftermath.known = Some(known));
            }
            Self::AbstentionsDeclared { proposal, by } => {
                state.change(*proposal, |own| own.exempt = by.iter().cloned().collect());
            }
            Self::Failed { proposal, failure, objectors: _ } => {
                state.set_stage(*proposal, Stage::Failed(state.turn));
                state.change(*proposal, |proposal| proposal.failure = Some(*failure));
            }
            Self::Attributed { by, adversary } => {
                state.attributions.insert((by.clone(), adversary.clone()));
                state.concluded.remove(&(by.clone(), adversary.clone()));
                state.note_attribution(by, adversary);
            }
            Self::CalledInVain(id) => state.change(*id, |own| own.aftermath.in_vain = true),
            Self::CrisisModeChanged(mode) => state.crisis_mode = *mode,
            Self::Communicated { proposal, communication } => {
                state.change(*proposal, |proposal| proposal.communication = Some(communication.clone()));
            }
            Self::LineSealed { by, line } => {
                state.sealed_lines.insert(by.clone(), *line);
            }
            Self::LinesRevealed(_) => state.sealed_lines.clear(),
        }
    }

    /// Whether it opened something that people have seen since and that was not theirs before.
    pub(super) fn reveals(&self) -> bool {
        match self {
            Self::VotesRevealed { .. }
            | Self::SilenceBroken { .. }
            | Self::Adopted(_)
            | Self::AbstentionsDeclared { .. }
            | Self::Failed { .. }
            | Self::Attributed { .. }
            | Self::CalledInVain(_)
            | Self::LinesRevealed(_) => true,
            Self::VoteSealed { .. }
            | Self::CrisisModeChanged(_)
            | Self::Communicated { .. }
            | Self::LineSealed { .. } => false,
        }
    }
}
