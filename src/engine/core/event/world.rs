//! Facts of the world: what comes from outside, what adversaries and partners do, and what measures do there.
//!
//! **Invariant:** taking one in holds no rule, rolls no dice and cannot fail.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::engine::core::act::Act;
use crate::engine::core::ledger::Cause;
use crate::engine::core::proposal::ProposalId;
use crate::engine::core::said::{Answered, Appraisal, Spoken};
use crate::engine::core::state::{InjectFate, State};
use crate::model::adversary::Reply;
use crate::model::clause::Naming;
use crate::model::force::Force;
use crate::model::key::{ActivityKey, AdversaryKey, AnswerKey, CandidateKey, InjectKey, PartnerKey, RootKey, StateKey};
use crate::model::voice::Voice;

/// A fact of the world.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WorldEvent {
    /// An inject was released.
    InjectReleased(InjectKey),
    /// An inject was released because of what delegations had done.
    SetOff {
        /// Which inject.
        inject: InjectKey,
        /// What they had done.
        by: Vec<Cause>,
    },
    /// An inject was left out.
    InjectSkipped(InjectKey),
    /// An inject was answered.
    Answered {
        /// Which.
        inject: InjectKey,
        /// By which seat; by silence, if by none.
        by: Option<StateKey>,
        /// With which answer.
        answer: AnswerKey,
    },
    /// An activity started.
    ActivityStarted(ActivityKey),
    /// An activity ended.
    ActivityEnded(ActivityKey),
    /// A force took something off an activity.
    Stemmed {
        /// Off which.
        activity: ActivityKey,
        /// Which force.
        force: Force,
        /// What was left of it before, in per cent of its first strength.
        before: i64,
        /// What is left now.
        left: i64,
        /// The decisions that set the force to work.
        by: Vec<ProposalId>,
        /// How much of it each of them took off, in the same order; nothing where older files do not say.
        #[serde(default)]
        parts: Vec<u32>,
        /// What took it off where no decision did.
        #[serde(default)]
        cause: Option<Cause>,
    },
    /// A channel to an adversary closed.
    ChannelClosed(AdversaryKey),
    /// An adversary took its way out back.
    WayOutWithdrawn(AdversaryKey),
    /// A source fell silent.
    SourceLost(RootKey),
    /// It came out who was behind it.
    TruthCameOut,
    /// What stood at the end of a turn, for those who judge later.
    Appraised {
        /// The severity of the situation.
        severity: i64,
        /// How many points of a hundred the shared picture lay off what all capitals held together.
        apart: i64,
    },
    /// A channel to an adversary opened.
    ChannelOpened(AdversaryKey),
    /// An adversary was shown a way out.
    WayOutOffered(AdversaryKey),
    /// An adversary acted.
    Acted(Act),
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
    /// The review of a measure was put off.
    Renewed {
        /// Of which.
        proposal: ProposalId,
        /// By which decision.
        by: ProposalId,
        /// Until when, in minutes of the exercise.
        review_at: i64,
    },
    /// Somebody was taken off a list.
    Delisted {
        /// Off which decision's.
        proposal: ProposalId,
        /// Whom.
        names: BTreeSet<CandidateKey>,
        /// By which decision; by a court, if by none.
        by: Option<ProposalId>,
    },
    /// A court left a listing in force.
    Upheld(CandidateKey),
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
    /// Somebody attributed in public. Where a Member State names an adversary, `Attributed` follows and tells of it.
    Spoke {
        /// Who.
        by: Voice,
        /// To whom; nobody where an inject tells it in its text alone.
        to: Option<AdversaryKey>,
        /// How it is named.
        naming: Naming,
    },
    /// Somebody asked the Union to act.
    AskedForAction(Voice),
    /// The services of a Member State have concluded; its government has not spoken.
    ServicesConcluded {
        /// Whose services.
        of: StateKey,
        /// Against whom.
        adversary: AdversaryKey,
    },
}

impl WorldEvent {
    /// Takes the fact into the state.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::InjectReleased(key) => {
                state.injects.insert(key.clone(), InjectFate::Released(state.turn, state.phase));
            }
            Self::InjectSkipped(key) => {
                state.injects.insert(key.clone(), InjectFate::Skipped);
            }
            Self::Answered { inject, by, answer } => {
                let answered = Answered { turn: state.turn, by: by.clone(), answer: answer.clone() };
                state.answers.insert(inject.clone(), answered);
            }
            Self::ActivityStarted(key) => {
                state.activities.insert(key.clone());
                state.activities_seen.entry(key.clone()).or_insert(state.turn);
            }
            Self::ActivityEnded(key) => {
                state.activities.remove(key);
            }
            Self::Stemmed { activity, force, left, cause, .. } => {
                *state.stems.entry((activity.clone(), *force)).or_default() += u32::from(cause.is_none());
                state.strengths.insert(activity.clone(), *left);
            }
            Self::ChannelClosed(adversary) => {
                state.channels.remove(adversary);
            }
            Self::WayOutWithdrawn(adversary) => {
                state.ways_out.remove(adversary);
            }
            Self::SourceLost(root) => {
                state.lost_sources.insert(root.clone());
            }
            Self::Appraised { severity, apart } => {
                let (turn, severity, apart) = (state.turn, *severity, *apart);
                state.appraisals.push(Appraisal { turn, severity, apart });
            }
            Self::TruthCameOut => {
                state.came_out.get_or_insert(state.turn);
            }
            Self::ChannelOpened(adversary) => {
                state.channels.insert(adversary.clone());
            }
            Self::WayOutOffered(adversary) => {
                state.ways_out.insert(adversary.clone());
            }
            Self::Acted(act) => {
                state.rolls += 1;
                state.acts.push((state.turn, act.clone()));
            }
            Self::Implemented { proposal, effect_at, review_at } => state.change(*proposal, |own| {
                own.aftermath.effect_at = Some(*effect_at);
                own.aftermath.review_at = *review_at;
            }),
            Self::TookEffect(proposal) => {
                let turn = state.turn;
                state.change(*proposal, |own| own.aftermath.felt = Some(turn));
            }
            Self::EffectEnded { proposal, by } => {
                let turn = state.turn;
                state.change(*proposal, |own| {
                    own.aftermath.ended = Some(turn);
                    own.aftermath.repealed = by.is_some();
                });
            }
            Self::Renewed { proposal, by: _, review_at } => {
                state.change(*proposal, |own| own.aftermath.review_at = Some(*review_at));
            }
            Self::Delisted { proposal, names, .. } => {
                state.change(*proposal, |own| own.aftermath.delisted.extend(names.iter().cloned()));
            }
            Self::SetOff { .. } | Self::Upheld(_) => {}
            Self::Replied { adversary, proposal, reply } => {
                state.replies.push((state.turn, adversary.clone(), *reply));
                state.granted.extend((*reply == Reply::Cooperates).then_some(*proposal));
                state.change(*proposal, |proposal| proposal.aftermath.answered = true);
            }
            Self::PartnerJoined(partner) => {
                state.partners.insert(partner.clone());
            }
            Self::Spoke { by, to, naming } => {
                let (turn, by, to) = (state.turn, by.clone(), to.clone());
                state.spoken.push(Spoken { turn, by, to, naming: *naming });
            }
            Self::AskedForAction(by) => {
                state.asked.insert(by.clone());
            }
            Self::ServicesConcluded { of, adversary } => {
                state.concluded.insert((of.clone(), adversary.clone()));
            }
        }
    }

    /// Whether it opened something that people have seen since and that was not theirs before.
    pub(super) fn reveals(&self) -> bool {
        match self {
            Self::InjectReleased(_)
            | Self::Answered { .. }
            | Self::ActivityStarted(_)
            | Self::ActivityEnded(_)
            | Self::Stemmed { .. }
            | Self::TruthCameOut
            | Self::Delisted { .. }
            | Self::Upheld(_)
            | Self::Acted(_)
            | Self::Replied { .. }
            | Self::PartnerJoined(_)
            | Self::Spoke { .. }
            | Self::AskedForAction(_)
            | Self::ServicesConcluded { .. } => true,
            Self::InjectSkipped(_)
            | Self::SetOff { .. }
            | Self::ChannelOpened(_)
            | Self::ChannelClosed(_)
            | Self::WayOutOffered(_)
            | Self::WayOutWithdrawn(_)
            | Self::SourceLost(_)
            | Self::Appraised { .. }
            | Self::Implemented { .. }
            | Self::TookEffect(_)
            | Self::Renewed { .. }
            | Self::EffectEnded { .. } => false,
        }
    }
}
