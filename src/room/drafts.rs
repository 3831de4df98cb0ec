//! What a seat has chosen or written and not sent.
//!
//! **Invariant:** belongs to its seat and its proposal: neither looking elsewhere, nor handing over, nor leaving the
//! exercise changes it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::engine::core::argument::{Argument, Support};
use crate::engine::core::command::{Command, Direction, NationalLine};
use crate::engine::core::observation::{Observation, Rating};
use crate::engine::core::proposal::{Communication, Form, Proposal, ProposalId, Reasons, Target, Timing};
use crate::engine::core::red::Move;
use crate::engine::core::state::State;
use crate::engine::delegation::negotiation::{check_argument, check_asked, check_new_argument, check_revision};
use crate::engine::evidence::judging::check_judge;
use crate::engine::evidence::sharing::{check_seal_sharing, check_share};
use crate::engine::procedure::communication::{check_communicate, check_line};
use crate::engine::procedure::voting::check_vote;
use crate::engine::tasks::Task;
use crate::model::clause::{Change, DraftText};
use crate::model::confidence::Confidence;
use crate::model::evidence::ShareMode;
use crate::model::inject::Recipients;
use crate::model::key::{AdversaryKey, EvidenceKey, HypothesisKey, InjectKey, MeasureId, ObjectiveKey, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::voting::Vote;
use crate::view::screen::Read;

/// A vote that is chosen, and the amendment with which a silence would be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// The vote.
    pub vote: Vote,
    /// The amendment; only an objection has one.
    pub amendment: Option<Change>,
}

/// How an adopted text would be told, as far as it is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Telling {
    /// In which form.
    pub form: Option<Form>,
    /// Whether with reasons.
    pub reasons: Option<Reasons>,
    /// Whom it is meant for.
    pub target: Option<Target>,
    /// When.
    pub timing: Option<Timing>,
    /// The line to take.
    pub line: String,
}

impl Telling {
    /// As it was settled.
    #[must_use]
    pub fn of(told: Communication) -> Self {
        let Communication { form, reasons, line, target, timing } = told;
        Self { form: Some(form), reasons: Some(reasons), line, target: Some(target), timing: Some(timing) }
    }

    /// Whether anything is chosen or written.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        *self != Self::default()
    }

    /// The whole of it: what is not chosen is as the program would settle it for a silent team.
    #[must_use]
    pub fn filled(&self, usual: &Communication) -> Communication {
        Communication {
            form: self.form.unwrap_or(usual.form),
            reasons: self.reasons.unwrap_or(usual.reasons),
            target: self.target.unwrap_or(usual.target),
            timing: self.timing.unwrap_or(usual.timing),
            line: self.line.trim().to_owned(),
        }
    }
}

/// An initiative that is thought about and not drafted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Thought {
    /// Whom it would be addressed to.
    pub addressee: Option<AdversaryKey>,
    /// Its reasons.
    pub reasons: String,
}

/// A judgement that is thought about and not stated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Opinion {
    /// Per cent for each hypothesis.
    pub likelihoods: BTreeMap<HypothesisKey, u8>,
    /// With which confidence.
    pub confidence: Confidence,
}

impl Opinion {
    /// What stating it means.
    #[must_use]
    pub fn command(&self) -> Command {
        Command::Judge { likelihoods: self.likelihoods.clone(), confidence: self.confidence }
    }
}

/// A choice about a text as it reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ahead<T> {
    /// The text.
    pub text: DraftText,
    /// What was chosen.
    pub choice: T,
}

impl<T> Ahead<T> {
    /// The choice, if the text still reads as it did.
    #[must_use]
    pub fn on(&self, proposal: &Proposal) -> Option<&T> {
        (proposal.text == self.text).then_some(&self.choice)
    }
}

/// Everything of a seat that is not sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Drafts {
    /// What would be shared of which item.
    pub sharing: BTreeMap<EvidenceKey, ShareMode>,
    /// What the team would state of its evidence.
    pub judgement: Option<Opinion>,
    /// Votes, by proposal.
    pub ballots: BTreeMap<ProposalId, Ballot>,
    /// Amendments, by proposal.
    pub changes: BTreeMap<ProposalId, Change>,
    /// Arguments, by proposal: with whom, and which.
    pub arguments: BTreeMap<ProposalId, (StateKey, Argument)>,
    /// What they rest on, by proposal; nothing is put that names nothing.
    pub supports: BTreeMap<ProposalId, Support>,
    /// How adopted texts would be told.
    pub telling: BTreeMap<ProposalId, Telling>,
    /// The national line.
    pub line: Option<NationalLine>,
    /// A message.
    pub message: String,
    /// Whom it goes to; nobody means all.
    pub message_to: Option<StateKey>,
    /// Who else receives it.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub message_also: BTreeSet<StateKey>,
    /// Initiatives, by measure.
    pub thoughts: BTreeMap<MeasureId, Thought>,
    /// The options paper.
    pub options: Vec<MeasureId>,
    /// Moves of adversaries.
    pub moves: BTreeMap<AdversaryKey, Move>,
    /// An observation of the facilitator.
    pub note: String,
    /// The objective on which it bears.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note_objective: Option<ObjectiveKey>,
    /// The seat that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note_seat: Option<StateKey>,
    /// How well it went.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note_rating: Option<Rating>,
    /// A value that the facilitator would set.
    pub value: String,
    /// Why.
    pub reason: String,
    /// Injects that the facilitator would tell in other words: headline and text.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub rewording: BTreeMap<InjectKey, (String, String)>,
    /// The headline of an inject that is improvised.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub headline: String,
    /// Its text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub improvised: String,
    /// Who is to receive it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub improvised_to: Option<Recipients>,
    /// Whether a team's message goes to the direction.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub to_direction: bool,
    /// What was open when the phase was closed for us, in sentences: told once.
    pub missed: Vec<String>,
    /// How the seat votes on texts that are decided as they read now.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub votes_ahead: BTreeMap<ProposalId, Ahead<Vote>>,
    /// How own decisions are told that are taken as they read now.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub tellings_ahead: BTreeMap<ProposalId, Ahead<Telling>>,
    /// The national line on whatever is decided, until the seat changes it.
    #[serde(rename = "standing_line", skip_serializing_if = "Option::is_none")]
    pub line_ahead: Option<NationalLine>,
    /// Votes chosen ahead that were not sent, because the text had changed: told once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lapsed: Vec<ProposalId>,
    /// What the seat has had before it; the laptop does not come round for it again.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub faced: BTreeSet<Task>,
    /// What the seat has read.
    #[serde(skip_serializing_if = "Read::is_empty")]
    pub read: Read,
}

impl Drafts {
    /// Lets go of what a command has sent.
    pub fn sent(&mut self, command: &Command) {
        match command {
            Command::SealSharing(_) => self.sharing.clear(),
            Command::Judge { .. } => self.judgement = None,
            Command::DraftInitiative { measure, .. } => {
                self.thoughts.remove(measure);
            }
            Command::SealVote(id, _) | Command::BreakSilence { proposal: id, .. } => {
                self.ballots.remove(id);
                self.votes_ahead.remove(id);
            }
            Command::ReviseText(id, _) | Command::AskAmendment(id, _) | Command::DiscardInitiative(id) => {
                self.changes.remove(id);
            }
            Command::Argue { proposal, .. } => {
                self.unargue(*proposal);
            }
            Command::OfferOptions(_) => self.options.clear(),
            // A nudge is not the letter that is being written.
            Command::Direct(Direction::Write { text, .. }) if self.message.trim() != text => {}
            Command::SendMessage { .. } | Command::AskDirection(_) | Command::Direct(Direction::Write { .. }) => {
                self.message.clear();
                self.message_also.clear();
            }
            Command::Direct(Direction::Improvise { .. }) => {
                self.headline.clear();
                self.improvised.clear();
                self.improvised_to = None;
            }
            Command::Direct(Direction::Reword { inject, .. })
            | Command::ReleaseInject(inject)
            | Command::SkipInject(inject) => {
                self.rewording.remove(inject);
            }
            Command::Communicate { proposal, .. } => {
                self.telling.remove(proposal);
            }
            Command::SealLine(_) => self.line = None,
            Command::SealMove { of, .. } => {
                self.moves.remove(of);
            }
            Command::Note(_) => {
                self.note.clear();
                (self.note_objective, self.note_seat, self.note_rating) = (None, None, None);
            }
            Command::Override { .. } => {
                self.value.clear();
                self.reason.clear();
            }
            Command::Finish => {
                self.missed.clear();
                self.lapsed.clear();
            }
            Command::ShareWith { .. }
            | Command::Open(_)
            | Command::Advance
            | Command::Direct(
                Direction::Hold(_) | Direction::Free(_) | Direction::PassSeat { .. } | Direction::End { .. },
            )
            | Command::Undo { .. }
            | Command::ChooseNames(..)
            | Command::SubmitInitiative(_)
            | Command::ReopenInitiative(_)
            | Command::AnnounceStand(..)
            | Command::Join(_)
            | Command::Leave(_)
            | Command::Withdraw(_)
            | Command::OrderAgenda(_)
            | Command::FastTrack(_)
            | Command::Ask { .. }
            | Command::IssueProduct
            | Command::AskService { .. }
            | Command::Answer { .. } => {}
        }
    }

    /// Lets go of what can no longer be sent, because its phase or its proposal is over.
    pub fn keep_possible(&mut self, book: &Rulebook, state: &State, seat: &StateKey) {
        let sealing = check_seal_sharing(state).is_ok();
        self.sharing.retain(|key, mode| sealing && check_share(state, seat, key, *mode).is_ok());
        self.judgement = self.judgement.take().filter(|_| check_judge(state, seat).is_ok());
        self.ballots.retain(|id, ballot| check_vote(book, state, seat, *id, ballot.vote).is_ok());
        self.telling.retain(|id, _| check_communicate(state, seat, *id).is_ok());
        self.line = self.line.filter(|_| check_line(book, state, seat).is_ok());
        self.changes.retain(|id, change| may_amend(book, state, seat, *id, *change));
        let named = &self.supports;
        self.arguments.retain(|id, (to, argument)| {
            let said = named.get(id).map(|support| (*argument, Some(support)));
            check_argument(book, state, seat, to, *id).is_ok()
                && said.is_some_and(|said| check_new_argument(book, state, seat, to, *id, said).is_ok())
        });
        self.supports.retain(|id, _| self.arguments.contains_key(id));
        self.keep_ahead(state);
    }

    /// The observation that is being written.
    #[must_use]
    pub fn observation(&self) -> Observation {
        Observation {
            text: self.note.trim().to_owned(),
            objective: self.note_objective.clone(),
            seat: self.note_seat.clone(),
            rating: self.note_rating,
            ..Observation::default()
        }
    }

    /// Lets go of an argument.
    pub fn unargue(&mut self, proposal: ProposalId) {
        self.arguments.remove(&proposal);
        self.supports.remove(&proposal);
    }
}

fn may_amend(book: &Rulebook, state: &State, seat: &StateKey, id: ProposalId, change: Change) -> bool {
    check_revision(book, state, seat, id, change).is_ok() || check_asked(book, state, seat, id, change).is_ok()
}
