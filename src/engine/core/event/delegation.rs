//! Facts of what delegations and institutions think and say: stands, texts, arguments, messages, papers.
//!
//! **Invariant:** taking one in holds no rule, rolls no dice and cannot fail.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::engine::core::argument::{Argument, Support, Worry};
use crate::engine::core::proposal::{ProposalId, Stand};
use crate::engine::core::said::{ArgumentPut, Explained, Message, Product};
use crate::engine::core::state::State;
use crate::engine::core::term::{Terms, listed};
use crate::model::clause::Change;
use crate::model::key::{MeasureId, StateKey};

/// A fact of what delegations think and say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DelegationEvent {
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
    /// The text of an initiative was changed.
    TextRevised {
        /// Of which proposal.
        proposal: ProposalId,
        /// By whom.
        by: StateKey,
        /// How.
        change: Change,
    },
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
        /// What it names; nothing in exercises of before.
        #[serde(default)]
        rests_on: Option<Support>,
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
    /// A delegation said that it would block alone.
    StoodAlone {
        /// Which proposal.
        proposal: ProposalId,
        /// Who.
        by: StateKey,
        /// Whether it lets it pass all the same.
        passes: bool,
    },
    /// A message was sent.
    MessageSent {
        /// By whom.
        from: StateKey,
        /// To whom; nobody means all.
        to: Option<StateKey>,
        /// To whom else.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        also: BTreeSet<StateKey>,
        /// What it says.
        text: String,
    },
    /// The EEAS put an options paper on the table.
    OptionsOffered(Vec<MeasureId>),
    /// Intcen issued an assessment of the shared picture.
    ProductIssued {
        /// Posterior of every hypothesis in millionths.
        ppm: Vec<u32>,
        /// Items that it rests on.
        items: u32,
    },
}

impl DelegationEvent {
    /// Takes the fact into the state.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::StandTaken { proposal, by, stand, terms: _, amendment, worry } => {
                state.change(*proposal, |own| own.take_stand(by, *stand, *amendment, *worry));
            }
            Self::TextRevised { proposal, by: _, change } => {
                let known = state.known();
                state.change(*proposal, |own| own.revise(*change, &known));
            }
            Self::Argued { from, to, proposal, argument, rests_on, points } => state.arguments.push(ArgumentPut {
                turn: state.turn,
                from: from.clone(),
                to: to.clone(),
                proposal: *proposal,
                argument: *argument,
                rests_on: rests_on.clone(),
                points: *points,
            }),
            Self::PositionExplained { of, to, proposal, stand, worry, amendment } => {
                state.explanations.push(Explained {
                    turn: state.turn,
                    of: of.clone(),
                    to: to.clone(),
                    proposal: *proposal,
                    stand: *stand,
                    worry: *worry,
                    amendment: *amendment,
                });
            }
            Self::StoodAlone { proposal, by, passes } => {
                state.change(*proposal, |own| own.alone.extend([(by.clone(), *passes)]));
            }
            Self::MessageSent { from, to, also, text } => {
                state.messages.push(Message {
                    turn: state.turn,
                    from: from.clone(),
                    to: to.clone(),
                    also: also.clone(),
                    text: text.clone(),
                });
            }
            Self::OptionsOffered(options) => state.options.clone_from(options),
            Self::ProductIssued { ppm, items } => {
                let items = usize::try_from(*items).unwrap_or(usize::MAX);
                state.product = Some(Product { turn: state.turn, ppm: ppm.clone(), items });
            }
        }
    }

    /// Whether it opened something that people have seen since and that was not theirs before.
    pub(super) fn reveals(&self) -> bool {
        match self {
            Self::StandTaken { .. }
            | Self::TextRevised { .. }
            | Self::Argued { .. }
            | Self::PositionExplained { .. }
            | Self::StoodAlone { .. }
            | Self::MessageSent { .. }
            | Self::ProductIssued { .. } => true,
            Self::OptionsOffered(_) => false,
        }
    }
}
