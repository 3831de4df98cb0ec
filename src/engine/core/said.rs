//! What was said and issued in an exercise: attributions, messages, arguments, explanations, answers, judgements,
//! products of Intcen.
//!
//! **Invariant:** records only; whoever may read them is for the views to decide.

use std::collections::BTreeSet;

use super::argument::{Argument, Support, Worry};
use super::proposal::{Proposal, ProposalId, Stand};
use crate::model::clause::{Change, Naming};
use crate::model::confidence::Confidence;
use crate::model::inject::Recipients;
use crate::model::key::{AdversaryKey, AnswerKey, StateKey};
use crate::model::service::Service;
use crate::model::voice::Voice;

/// A public word on who is behind the activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// In which turn.
    pub turn: u32,
    /// Who spoke.
    pub by: Voice,
    /// Of whom; nobody where the scenario tells it in a text alone.
    pub to: Option<AdversaryKey>,
    /// How it is named.
    pub naming: Naming,
}

/// What stood at the end of a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appraisal {
    /// Of which turn.
    pub turn: u32,
    /// The severity of the situation.
    pub severity: i64,
    /// How many points of a hundred the shared picture lay off what all capitals held together.
    pub apart: i64,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// In which turn.
    pub turn: u32,
    /// From whom.
    pub from: StateKey,
    /// To whom; nobody means all.
    pub to: Option<StateKey>,
    /// To whom else.
    pub also: BTreeSet<StateKey>,
    /// What it says.
    pub text: String,
}

impl Message {
    /// Whether a seat wrote or received it.
    #[must_use]
    pub fn is_between(&self, seat: &StateKey) -> bool {
        self.to.as_ref().is_none_or(|to| to == seat) || self.from == *seat || self.also.contains(seat)
    }
}

/// What was written to a team by the direction, or to the direction by a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// In which turn.
    pub turn: u32,
    /// By which team; by the direction, if by none.
    pub by: Option<StateKey>,
    /// To which team, where the direction wrote; nobody means all.
    pub to: Option<StateKey>,
    /// What it says.
    pub text: String,
}

/// An inject that no author wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Improvised {
    /// In which turn it came.
    pub turn: u32,
    /// Headline.
    pub title: String,
    /// Text.
    pub text: String,
    /// Who received it.
    pub to: Recipients,
}

/// An assessment of the shared picture that Intcen issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// In which turn.
    pub turn: u32,
    /// Posterior of every hypothesis in millionths.
    pub ppm: Vec<u32>,
    /// Items that it rests on.
    pub items: usize,
}

/// What a team made of its evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// In which turn.
    pub turn: u32,
    /// How likely it held each hypothesis, in millionths.
    pub ppm: Vec<u32>,
    /// With which confidence.
    pub confidence: Confidence,
    /// The log weights of its own picture at that moment.
    pub held: Vec<i32>,
}

/// A question to a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// In which turn.
    pub turn: u32,
    /// By whom.
    pub by: StateKey,
    /// Which service.
    pub service: Service,
    /// The turn in which the answer comes: the same where it comes at once.
    pub due: u32,
}

/// An answer of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceAnswer {
    /// In which turn.
    pub turn: u32,
    /// Which service.
    pub service: Service,
    /// Which of its authored answers, counted from 0; nothing where it had nothing to add.
    pub answer: Option<u32>,
}

/// An argument that was put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArgumentPut {
    /// In which turn.
    pub turn: u32,
    /// By whom.
    pub from: StateKey,
    /// To whom.
    pub to: StateKey,
    /// About which proposal.
    pub proposal: ProposalId,
    /// Which argument.
    pub argument: Argument,
    /// What it names.
    pub rests_on: Option<Support>,
    /// What it moved.
    pub points: i64,
}

/// What a delegation said it would take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// In which turn.
    pub turn: u32,
    /// Which delegation.
    pub of: StateKey,
    /// To whom.
    pub to: StateKey,
    /// On which proposal.
    pub proposal: ProposalId,
    /// Where it stands by its own reasons.
    pub stand: Stand,
    /// Its largest worry.
    pub worry: Worry,
    /// The amendment that would bring it in.
    pub amendment: Option<Change>,
}

/// How an inject was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// In which turn.
    pub turn: u32,
    /// By whom; by silence, if by nobody.
    pub by: Option<StateKey>,
    /// With which answer.
    pub answer: AnswerKey,
}

impl Explained {
    /// Whether a proposal's delegation still says the same: nothing has moved it since.
    #[must_use]
    pub fn is_current(&self, proposal: &Proposal) -> bool {
        let worry = (self.worry != Worry::Nothing).then_some(&self.worry);
        self.proposal == proposal.id
            && proposal.stands.get(&self.of) == Some(&self.stand)
            && proposal.asks.get(&self.of) == self.amendment.as_ref()
            && proposal.worries.get(&self.of) == worry
    }
}
