//! What a seat has left open: chosen and not sent, written and not sent, or not decided at all.
//!
//! **Invariant:** everything that closing the phase would drop or settle for the seat is listed here, by name.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::drafts::{Ballot, Drafts, Opinion};
use crate::engine::core::argument::{Argument, Support};
use crate::engine::core::command::{Command, NationalLine};
use crate::engine::core::proposal::{Communication, Proposal, ProposalId, Reasons, Stage};
use crate::engine::core::state::State;
use crate::engine::delegation::negotiation::check_revision;
use crate::engine::evidence::judging::in_order;
use crate::engine::procedure::voting::check_vote;
use crate::engine::world::answers::{check_answer, is_settled_now};
use crate::model::clause::Change;
use crate::model::evidence::ShareMode;
use crate::model::inject::Inject;
use crate::model::key::{AnswerKey, InjectKey, MeasureId, StateKey};
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;
use crate::model::voting::{DecisionRule, Vote};
use crate::view::assessment::likelihoods;
use crate::view::communication::to_tell;
use crate::view::grounds::ground_name;
use crate::view::names::ViewContext;
use crate::view::table::vote_word;
use crate::view::wording::{change_words, with_change};
use crate::words::{Arg, text};

/// Something that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Open {
    /// An initiative that is drafted and not submitted.
    Draft(ProposalId),
    /// What would be shared, chosen and not sealed.
    Sharing(Command),
    /// What the team makes of its evidence, chosen and not stated.
    Judgement(Opinion),
    /// A vote, chosen and not sealed.
    Vote(ProposalId, Ballot),
    /// No vote at all.
    NoVote(ProposalId, DecisionRule),
    /// An amendment, chosen and neither asked for nor made.
    Amendment(ProposalId, Change),
    /// An argument, chosen and not put.
    Argument(ProposalId, StateKey, (Argument, Support)),
    /// How an adopted text is told, chosen in part or whole.
    Telling(ProposalId, Communication),
    /// Nothing chosen of how an adopted text is told.
    NotTold(ProposalId),
    /// The national line, chosen and not sealed.
    Line(NationalLine),
    /// An options paper, ticked and not put on the table.
    Options(Vec<MeasureId>),
    /// A message, written and not sent.
    Message(Option<StateKey>, BTreeSet<StateKey>, String),
    /// A request to the direction, written and not sent.
    Request(String),
    /// Reasons of an initiative that was not drafted.
    Reasons(MeasureId),
    /// No answer to an inject that asks for one, with what silence means.
    Question(InjectKey, Option<AnswerKey>),
    /// Something sealed that was chosen anew and is not sealed again: what was sealed counts until it is.
    Anew(Box<Open>),
}

/// What may become of something open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Answer {
    /// It is sent, sealed or submitted.
    Send,
    /// It is not: a draft is thrown away, a choice dropped, a missing vote counts as the rule says.
    Leave,
    /// It waits, and can be sent later.
    Keep,
}

impl Open {
    /// What one may answer, the usual one first.
    #[must_use]
    pub fn answers(&self) -> &'static [Answer] {
        match self {
            Self::Draft(_)
            | Self::Sharing(_)
            | Self::Judgement(_)
            | Self::Vote(..)
            | Self::Amendment(..)
            | Self::Argument(..)
            | Self::Telling(..)
            | Self::Line(_)
            | Self::Anew(_) => &[Answer::Send, Answer::Leave],
            Self::Options(_) | Self::Message(..) | Self::Request(_) => &[Answer::Send, Answer::Keep],
            Self::NoVote(..) | Self::NotTold(_) | Self::Question(..) => &[Answer::Leave],
            Self::Reasons(_) => &[Answer::Keep],
        }
    }

    /// The screen's name for an answer to it: `answer-open-vote-send`.
    #[must_use]
    pub fn answer_id(&self, answer: Answer) -> String {
        let answer = match answer {
            Answer::Send => "send",
            Answer::Leave => "leave",
            Answer::Keep => "keep",
        };
        format!("open-{}-{answer}", self.slug())
    }

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Draft(_) => "draft",
            Self::Sharing(_) => "sharing",
            Self::Judgement(_) => "judgement",
            Self::Vote(..) => "vote",
            Self::NoVote(_, rule) => rule.missing_id(),
            Self::Amendment(..) => "amendment",
            Self::Argument(..) => "argument",
            Self::Telling(..) => "telling",
            Self::NotTold(_) => "not-told",
            Self::Line(_) => "line",
            Self::Options(_) => "options",
            Self::Message(..) => "message",
            Self::Request(_) => "request",
            Self::Reasons(_) => "reasons",
            Self::Question(_, None) => "question",
            Self::Question(_, Some(_)) => "question-silence",
            Self::Anew(of) => match **of {
                Self::Sharing(_) => "anew-sharing",
                Self::Judgement(_) => "anew-judgement",
                Self::Line(_) => "anew-line",
                _ => "anew-vote",
            },
        }
    }

    /// The proposal that it is about.
    #[must_use]
    pub fn proposal(&self) -> Option<ProposalId> {
        match self {
            Self::Draft(id)
            | Self::Vote(id, _)
            | Self::NoVote(id, _)
            | Self::Amendment(id, _)
            | Self::Argument(id, _, _)
            | Self::Telling(id, _)
            | Self::NotTold(id) => Some(*id),
            Self::Anew(of) => of.proposal(),
            Self::Sharing(_)
            | Self::Judgement(_)
            | Self::Line(_)
            | Self::Options(_)
            | Self::Message(..)
            | Self::Request(_)
            | Self::Reasons(_)
            | Self::Question(..) => None,
        }
    }

    /// Whether closing the phase decides it, so that whoever closes it for the seat is to be told.
    #[must_use]
    pub fn ends_with_the_phase(&self) -> bool {
        !self.answers().contains(&Answer::Keep)
    }

    /// What sending it means; nothing for what can only be left.
    #[must_use]
    pub fn command(&self, book: &Rulebook, state: &State, seat: &StateKey) -> Option<Command> {
        Some(match self {
            Self::Draft(id) => Command::SubmitInitiative(*id),
            Self::Sharing(command) => command.clone(),
            Self::Judgement(opinion) => opinion.command(),
            Self::Vote(id, Ballot { vote: Vote::Against, amendment: amendment @ Some(_) }) => {
                Command::BreakSilence { proposal: *id, amendment: *amendment }
            }
            Self::Vote(id, ballot) => Command::SealVote(*id, ballot.vote),
            Self::Amendment(id, change) if check_revision(book, state, seat, *id, *change).is_ok() => {
                Command::ReviseText(*id, *change)
            }
            Self::Amendment(id, change) => Command::AskAmendment(*id, *change),
            Self::Argument(proposal, to, (argument, named)) => {
                let (to, rests_on) = (to.clone(), Some(named.clone()));
                Command::Argue { to, proposal: *proposal, argument: *argument, rests_on }
            }
            Self::Telling(id, told) => Command::tell(*id, told.clone()),
            Self::Line(line) => Command::SealLine(*line),
            Self::Options(options) => Command::OfferOptions(options.clone()),
            Self::Request(text) => Command::AskDirection(text.clone()),
            Self::Message(to, also, text) => {
                Command::SendMessage { to: to.clone(), also: also.clone(), text: text.clone() }
            }
            Self::Anew(of) => return of.command(book, state, seat),
            Self::NoVote(..) | Self::NotTold(_) | Self::Reasons(_) | Self::Question(..) => return None,
        })
    }

    /// Lets go of it: its seat chose not to send it.
    pub fn leave(&self, drafts: &mut Drafts) {
        match self {
            Self::Sharing(_) => drafts.sharing.clear(),
            Self::Judgement(_) => drafts.judgement = None,
            Self::Vote(id, _) => {
                drafts.ballots.remove(id);
            }
            Self::Amendment(id, _) => {
                drafts.changes.remove(id);
            }
            Self::Argument(id, _, _) => {
                drafts.unargue(*id);
            }
            Self::Telling(id, _) => {
                drafts.telling.remove(id);
            }
            Self::Line(_) => drafts.line = None,
            Self::Anew(of) => of.leave(drafts),
            Self::Draft(_)
            | Self::NoVote(..)
            | Self::NotTold(_)
            | Self::Options(_)
            | Self::Message(..)
            | Self::Request(_)
            | Self::Reasons(_)
            | Self::Question(..) => {}
        }
    }

    /// The sentence that names it, and says what becomes of it if nobody does anything.
    #[must_use]
    pub fn sentence(&self, context: &ViewContext<'_>, state: &State) -> String {
        let mut args: Vec<Arg<'_>> = Vec::new();
        if let Some(id) = self.proposal() {
            args.push(("proposal", text(context.proposal(state, id))));
        }
        args.extend(self.chosen(context, state));
        args.extend(self.inject(context, state));
        if let Self::Argument(_, to, _) = self {
            args.push(("state", text(context.state(to))));
        }
        context.words.with(&format!("open-{}", self.slug()), &args)
    }
}

impl Open {
    /// What it is in a few words that give no choice away, for whoever closes the phase for others.
    #[must_use]
    pub fn brief(&self, context: &ViewContext<'_>, state: &State) -> String {
        let proposal = self.proposal().map(|id| ("proposal", text(context.proposal(state, id))));
        let args: Vec<Arg<'_>> = proposal.into_iter().chain(self.inject(context, state)).collect();
        context.words.with(&format!("cut-{}", self.slug()), &args)
    }

    /// The headline of the inject that it is about.
    fn inject(&self, context: &ViewContext<'_>, state: &State) -> Option<Arg<'static>> {
        let Self::Question(key, _) = self else { return None };
        let title = context.book.scenario.inject(key).map(|inject| context.inject(state, inject).0.to_owned());
        Some(("title", text(title.unwrap_or_else(|| key.to_string()))))
    }

    /// What of it was chosen, in words.
    fn chosen(&self, context: &ViewContext<'_>, state: &State) -> Option<Arg<'static>> {
        Some(match self {
            Self::Vote(id, ballot) => ("vote", text(vote_words(context, state, *id, *ballot))),
            Self::Amendment(_, change) => ("change", text(change_words(context, *change))),
            Self::Argument(id, _, (argument, named)) => {
                let argument = context.words.text(&format!("argument-{}", argument.slug()));
                let args = [("argument", text(argument)), ("name", text(ground_name(context, state, *id, named)))];
                ("argument", text(context.words.with("argument-and-ground", &args)))
            }
            Self::Line(line) => ("line", text(context.words.text(&format!("line-{}", line.slug())))),
            Self::Message(to, also, _) => ("to", text(context.recipients(to.as_ref(), also))),
            Self::Reasons(measure) => ("measure", text(context.numbered(measure))),
            Self::NotTold(id) => {
                let own = state.proposals.get(id)?;
                let target = Communication::unsaid(context.book, own, Reasons::Withheld).target;
                ("target", text(context.words.text(&format!("target-{}", target.slug()))))
            }
            Self::Anew(of) => return of.chosen(context, state),
            Self::Sharing(command) => ("items", text(shared_items(context, command))),
            Self::Judgement(opinion) => {
                let ppm = in_order(context.book, &opinion.likelihoods);
                ("judgement", text(likelihoods(context, &ppm)))
            }
            Self::Telling(_, told) => ("how", text(told_words(context, told))),
            Self::Question(key, silence) => {
                let offer = context.book.scenario.inject(key)?.offer.as_ref()?;
                ("answer", text(offer.answer(silence.as_ref()?)?.text.clone()))
            }
            Self::Draft(_) | Self::NoVote(..) | Self::Options(_) | Self::Request(_) => return None,
        })
    }
}

/// `The call: Assessment; the log: Full`.
fn shared_items(context: &ViewContext<'_>, command: &Command) -> String {
    let Command::SealSharing(choices) = command else { return String::new() };
    let shared = choices.iter().filter(|(_, mode)| **mode != ShareMode::Nothing);
    let items: Vec<String> = shared
        .map(|(key, mode)| {
            let title = context.book.scenario.evidence(key).map_or_else(|| key.to_string(), |item| item.title.clone());
            let args = [("title", text(title)), ("mode", text(context.words.text(&format!("share-{}", mode.slug()))))];
            context.words.with("item-and-mode", &args)
        })
        .collect();
    if items.is_empty() { context.words.text("share-nothing") } else { items.join("; ") }
}

/// How a text would be told: form, reasons, audience, time.
fn told_words(context: &ViewContext<'_>, told: &Communication) -> String {
    let word = |id: String| context.words.text(&id);
    let reasons = if told.reasons == Reasons::Given { "reasons-given" } else { "reasons-withheld" };
    [
        word(format!("form-{}", told.form.slug())),
        word(reasons.to_owned()),
        word(format!("target-{}", told.target.slug())),
        word(format!("timing-{}", told.timing.slug())),
    ]
    .join(", ")
}

fn vote_words(context: &ViewContext<'_>, state: &State, id: ProposalId, ballot: Ballot) -> String {
    let measure = state.proposals.get(&id).and_then(|own| context.book.measure(&own.measure));
    let rule = measure.map_or(DecisionRule::Unanimity, |measure| measure.decider.rule());
    with_change(context, vote_word(context, rule, ballot.vote).0, ballot.amendment)
}

/// Everything that a seat has left open now.
#[must_use]
pub fn open(book: &Rulebook, state: &State, seat: &StateKey, drafts: &Drafts) -> Vec<Open> {
    let mut possible = drafts.clone();
    possible.keep_possible(book, state, seat);
    // An amendment comes before the submission that would close the text.
    let mut open: Vec<Open> = possible.changes.iter().map(|(id, change)| Open::Amendment(*id, *change)).collect();
    open.extend(possible.arguments.iter().filter_map(|(id, (to, argument))| {
        let named = possible.supports.get(id)?;
        Some(Open::Argument(*id, to.clone(), (*argument, named.clone())))
    }));
    // A draft made with the evidence may wait until the phase for it.
    let ends = state.phase == Business::Drafting.phase();
    let drafted = state.proposals.values().filter(|own| ends && own.by == *seat && own.stage == Stage::Draft);
    open.extend(drafted.map(|own| Open::Draft(own.id)));
    let sealed = state.sealed_sharing.get(seat);
    if !possible.sharing.is_empty() && sealed != Some(&possible.sharing) {
        let chosen = Open::Sharing(Command::SealSharing(possible.sharing));
        open.push(if sealed.is_some() { Open::Anew(Box::new(chosen)) } else { chosen });
    }
    open.extend(possible.judgement.and_then(|opinion| judgement(book, state, seat, opinion)));
    open.extend(votes(book, state, seat, &drafts.ballots));
    open.extend(to_tell(state, seat).map(|own| telling(book, own, drafts)));
    open.extend(book.scenario.injects.iter().filter_map(|inject| question(book, state, seat, inject)));
    let sealed = state.sealed_lines.get(seat);
    let line = possible.line.filter(|line| sealed != Some(line)).map(Open::Line);
    open.extend(line.map(|line| if sealed.is_some() { Open::Anew(Box::new(line)) } else { line }));
    if !possible.options.is_empty() {
        open.push(Open::Options(possible.options));
    }
    let message = possible.message.trim();
    if !message.is_empty() {
        let (to, text) = (possible.message_to, message.to_owned());
        open.push(if possible.to_direction {
            Open::Request(text)
        } else {
            Open::Message(to, possible.message_also, text)
        });
    }
    if state.phase.is_for(Business::Drafting) {
        let written = possible.thoughts.into_iter().filter(|(_, thought)| !thought.reasons.trim().is_empty());
        open.extend(written.map(|(measure, _)| Open::Reasons(measure)));
    }
    open
}

fn judgement(book: &Rulebook, state: &State, seat: &StateKey, chosen: Opinion) -> Option<Open> {
    let ppm = in_order(book, &chosen.likelihoods);
    match state.judged_now(seat) {
        Some(stated) if (&stated.ppm, stated.confidence) == (&ppm, chosen.confidence) => None,
        Some(_) => Some(Open::Anew(Box::new(Open::Judgement(chosen)))),
        None => Some(Open::Judgement(chosen)),
    }
}

fn votes(book: &Rulebook, state: &State, seat: &StateKey, ballots: &BTreeMap<ProposalId, Ballot>) -> Vec<Open> {
    let ours = state.proposals.values().filter(|own| check_vote(book, state, seat, own.id, Vote::For).is_ok());
    ours.filter_map(|own| {
        let rule = book.measure(&own.measure)?.decider.rule();
        let sealed = own
            .votes
            .get(seat)
            .map(|vote| Ballot { vote: *vote, amendment: own.progress.objections.get(seat).copied() });
        match (ballots.get(&own.id), sealed) {
            (Some(chosen), None) => Some(Open::Vote(own.id, *chosen)),
            (Some(chosen), Some(sealed)) => {
                (*chosen != sealed).then(|| Open::Anew(Box::new(Open::Vote(own.id, *chosen))))
            }
            (None, None) => Some(Open::NoVote(own.id, rule)),
            (None, Some(_)) => None,
        }
    })
    .collect()
}

/// What a seat could still answer, and what closing the phase would settle.
fn question(book: &Rulebook, state: &State, seat: &StateKey, inject: &Inject) -> Option<Open> {
    let offer = inject.offer.as_ref().filter(|_| is_settled_now(book, state, inject))?;
    check_answer(book, state, seat, &inject.key, &offer.answers.first()?.key).ok()?;
    Some(Open::Question(inject.key.clone(), offer.unanswered.clone()))
}

fn telling(book: &Rulebook, own: &Proposal, drafts: &Drafts) -> Open {
    match drafts.telling.get(&own.id).filter(|telling| telling.is_touched()) {
        Some(telling) => Open::Telling(own.id, telling.filled(&Communication::unsaid(book, own, Reasons::Withheld))),
        None => Open::NotTold(own.id),
    }
}
