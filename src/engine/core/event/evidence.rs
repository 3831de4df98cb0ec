//! Facts about evidence: who gets it, who shares it, and what it makes of the pictures.
//!
//! **Invariant:** taking one in holds no rule, rolls no dice and cannot fail.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::engine::core::ledger::AttributionEntry;
use crate::engine::core::pool::PoolItem;
use crate::engine::core::said::{Asked, Judgement, ServiceAnswer};
use crate::engine::core::state::State;
use crate::model::confidence::Confidence;
use crate::model::evidence::ShareMode;
use crate::model::key::{EvidenceKey, StateKey};
use crate::model::service::Service;

/// A fact about evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EvidenceEvent {
    /// Evidence came into the hands of a state.
    EvidenceReceived {
        /// Who has it.
        by: StateKey,
        /// Which.
        evidence: EvidenceKey,
    },
    /// A state sealed what it shares; a secret until the reveal.
    SharingSealed {
        /// Who.
        by: StateKey,
        /// What of which item.
        choices: BTreeMap<EvidenceKey, ShareMode>,
    },
    /// A state sealed to whom it passes an item, each alone; a secret until the reveal.
    PassingSealed {
        /// Who.
        by: StateKey,
        /// To whom.
        with: BTreeSet<StateKey>,
        /// Which item.
        evidence: EvidenceKey,
        /// In which mode; `Nothing` takes it back.
        mode: ShareMode,
    },
    /// All sealed choices were opened together.
    SharingRevealed,
    /// Something entered the shared picture.
    Pooled(PoolItem),
    /// Something was passed to one state alone; giver and receiver know.
    Passed {
        /// What, and from whom.
        item: PoolItem,
        /// To whom.
        to: StateKey,
    },
    /// Something that a state gave away found its way out.
    Leaked {
        /// Who gave it away.
        by: StateKey,
        /// Which item.
        evidence: EvidenceKey,
    },
    /// A picture of the evidence changed.
    Reassessed(AttributionEntry),
    /// A team stated its own judgement; only it and the facilitator know.
    Judged {
        /// Who.
        by: StateKey,
        /// How likely it holds each hypothesis, in millionths.
        ppm: Vec<u32>,
        /// With which confidence.
        confidence: Confidence,
    },
    /// A seat asked a service of the Union.
    ServiceAsked {
        /// Who.
        by: StateKey,
        /// Which service.
        service: Service,
        /// The turn in which the answer comes.
        turn_due: u32,
    },
    /// A service answered the 27.
    ServiceAnswered {
        /// Which.
        service: Service,
        /// With which of its authored answers, counted from 0; nothing where it has nothing to add.
        answer: Option<u32>,
    },
}

impl EvidenceEvent {
    /// Takes the fact into the state.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::EvidenceReceived { by, evidence } => {
                state.holdings.entry(by.clone()).or_default().push(evidence.clone());
            }
            Self::SharingSealed { by, choices } => {
                state.sealed_sharing.insert(by.clone(), choices.clone());
            }
            Self::PassingSealed { by, with, evidence, mode } => seal_passing(state, by, with, evidence, *mode),
            Self::SharingRevealed => open_sharing(state),
            Self::Pooled(item) => state.pool.push(item.clone()),
            Self::Passed { item, to } => state.passed.entry(to.clone()).or_default().push(item.clone()),
            Self::Leaked { by, evidence } => {
                state.leaked.insert((by.clone(), evidence.clone()));
            }
            Self::Reassessed(entry) => {
                state.pictures.insert(entry.holder.clone(), entry.after.clone());
            }
            Self::ServiceAsked { by, service, turn_due } => {
                let (turn, due) = (state.turn, *turn_due);
                state.asks.push(Asked { turn, by: by.clone(), service: *service, due });
            }
            Self::ServiceAnswered { service, answer } => {
                let answer = ServiceAnswer { turn: state.turn, service: *service, answer: *answer };
                state.service_answers.push(answer);
            }
            Self::Judged { by, ppm, confidence } => take_judgement(state, by, ppm, *confidence),
        }
    }

    /// Whether it opened something that people have seen since and that was not theirs before.
    pub(super) fn reveals(&self) -> bool {
        match self {
            Self::EvidenceReceived { .. }
            | Self::SharingRevealed
            | Self::Pooled(_)
            | Self::Passed { .. }
            | Self::Leaked { .. }
            | Self::ServiceAnswered { .. } => true,
            Self::SharingSealed { .. }
            | Self::PassingSealed { .. }
            | Self::Reassessed(_)
            | Self::Judged { .. }
            | Self::ServiceAsked { .. } => false,
        }
    }
}

fn open_sharing(state: &mut State) {
    for (by, choices) in std::mem::take(&mut state.sealed_sharing) {
        for (evidence, mode) in choices {
            let best = state.shared.entry((by.clone(), evidence)).or_insert(ShareMode::Nothing);
            *best = (*best).max(mode);
        }
    }
    for (by, choices) in std::mem::take(&mut state.sealed_passing) {
        for (evidence, receivers) in choices {
            for (to, mode) in receivers {
                let best = state.given.entry((by.clone(), to, evidence.clone())).or_insert(ShareMode::Nothing);
                *best = (*best).max(mode);
            }
        }
    }
}

/// Nothing is kept of what was taken back.
fn seal_passing(state: &mut State, by: &StateKey, with: &BTreeSet<StateKey>, evidence: &EvidenceKey, mode: ShareMode) {
    let choices = state.sealed_passing.entry(by.clone()).or_default();
    let receivers = choices.entry(evidence.clone()).or_default();
    for to in with {
        match mode {
            ShareMode::Nothing => receivers.remove(to),
            mode => receivers.insert(to.clone(), mode),
        };
    }
    choices.retain(|_, receivers| !receivers.is_empty());
    if choices.is_empty() {
        state.sealed_passing.remove(by);
    }
}

/// The last judgement of a turn counts, and is kept with the picture that it was made on.
fn take_judgement(state: &mut State, by: &StateKey, ppm: &[u32], confidence: Confidence) {
    let (turn, held) = (state.turn, state.picture(by).to_vec());
    let of_seat = state.judgements.entry(by.clone()).or_default();
    of_seat.retain(|before| before.turn != turn);
    of_seat.push(Judgement { turn, ppm: ppm.to_vec(), confidence, held });
}
