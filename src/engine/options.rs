//! What a delegation could mean now: every command with the rule that would refuse it, if one would.
//!
//! **Invariant:** offered means accepted: an option without a refusal is never refused by `decide`.

use std::collections::BTreeMap;

use super::core::argument::Argument;
use super::core::arithmetic::apportion;
use super::core::command::{Actor, Command, NationalLine};
use super::core::proposal::{Form, Proposal, Reasons, Stage, Stand, Target, Timing};
use super::core::rejection::Rejection;
use super::core::state::{InjectFate, State};
use super::core::wording::changes;
use super::decide::decide;
use super::delegation::grounds::supports;
use super::evidence::judging::WHOLE;
use super::evidence::passing::partners;
use super::procedure::road::agenda;
use crate::model::confidence::Confidence;
use crate::model::evidence::ShareMode;
use crate::model::inject::Inject;
use crate::model::key::{AdversaryKey, HypothesisKey, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::model::service::Service;
use crate::model::toolbox::{Measure, Trait};
use crate::model::voting::Vote;

/// A command that could be meant, and why it is not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The command.
    pub command: Command,
    /// The refusal, if it would be refused.
    pub refusal: Option<Rejection>,
}

/// Everything that a delegation could mean now.
#[must_use]
pub fn options(book: &Rulebook, state: &State, by: &StateKey) -> Vec<Choice> {
    commands(book, state, by).into_iter().map(|command| choice(book, state, by, command)).collect()
}

/// A command with its refusal.
#[must_use]
pub fn choice(book: &Rulebook, state: &State, by: &StateKey, command: Command) -> Choice {
    let refusal = decide(book, state, &Actor::Seat(by.clone()), &command).err();
    Choice { command, refusal }
}

fn commands(book: &Rulebook, state: &State, by: &StateKey) -> Vec<Command> {
    let mut commands = vec![Command::Finish];
    for key in state.holdings(by) {
        let share = |mode| Command::SealSharing([(key.clone(), mode)].into());
        commands.extend(ShareMode::ALL.map(share));
        for to in partners(book, by) {
            let pass = |mode| Command::ShareWith { with: [to.clone()].into(), evidence: key.clone(), mode };
            commands.extend(ShareMode::ALL.map(pass));
        }
    }
    commands.extend(judgements(book));
    commands.extend(Service::ALL.map(|service| Command::AskService { service }));
    for measure in &book.toolbox.measures {
        commands.extend(initiatives(book, measure));
    }
    for proposal in state.proposals.values() {
        let id = proposal.id;
        if proposal.by == *by && proposal.stage == Stage::Draft {
            commands.push(Command::SubmitInitiative(id));
            commands.push(Command::DiscardInitiative(id));
        }
        if proposal.by == *by && proposal.stage == Stage::Submitted {
            commands.push(Command::ReopenInitiative(id));
        }
        if proposal.is_public_to_the_27() {
            commands.extend([Command::Join(id), Command::Leave(id)]);
            commands.extend(Stand::ALL.map(|stand| Command::AnnounceStand(id, stand)));
            commands.extend(Vote::ALL.map(|vote| Command::SealVote(id, vote)));
            commands.extend(Form::ALL.map(|form| Command::Communicate {
                proposal: id,
                form,
                reasons: Reasons::Given,
                line: String::new(),
                target: Target::World,
                timing: Timing::AtOnce,
            }));
        }
    }
    commands.extend(NationalLine::ALL.map(Command::SealLine));
    for proposal in state.proposals.values().filter(|proposal| proposal.is_public_to_the_27() || proposal.by == *by) {
        commands.extend(negotiations(book, state, proposal));
    }
    commands.push(Command::OrderAgenda(agenda(book, state)));
    commands.push(Command::IssueProduct);
    commands.push(Command::OfferOptions(state.options.clone()));
    let released = |inject: &&Inject| matches!(state.injects.get(&inject.key), Some(InjectFate::Released(..)));
    commands.extend(book.scenario.injects.iter().filter(released).flat_map(answers));
    commands
}

/// The judgements that rest on nothing: all hypotheses alike, with each confidence.
fn judgements(book: &Rulebook) -> impl Iterator<Item = Command> {
    let hypotheses = &book.scenario.hypotheses;
    let even = apportion(&vec![1; hypotheses.len()], WHOLE);
    let percent = |share: u32| u8::try_from(share).unwrap_or(u8::MAX);
    let likelihoods: BTreeMap<HypothesisKey, u8> =
        hypotheses.iter().zip(even).map(|(hypothesis, share)| (hypothesis.key.clone(), percent(share))).collect();
    Confidence::ALL.into_iter().map(move |confidence| Command::Judge { likelihoods: likelihoods.clone(), confidence })
}

/// What could be done about a proposal besides taking a stand and voting.
///
/// Of what an argument may rest on, the first stands for all.
fn negotiations(book: &Rulebook, state: &State, proposal: &Proposal) -> Vec<Command> {
    let id = proposal.id;
    let changes = book.measure(&proposal.measure).map(|measure| changes(measure, &proposal.text)).unwrap_or_default();
    let mut commands = vec![Command::Withdraw(id), Command::FastTrack(id)];
    commands.push(Command::BreakSilence { proposal: id, amendment: None });
    for change in changes {
        commands.push(Command::ReviseText(id, change));
        commands.push(Command::AskAmendment(id, change));
        commands.push(Command::BreakSilence { proposal: id, amendment: Some(change) });
    }
    for to in book.that_may(Capability::IsAsked) {
        commands.push(Command::Ask { of: to.clone(), proposal: id });
        let argue = |argument, rests_on| Command::Argue { to: to.clone(), proposal: id, argument, rests_on };
        for argument in Argument::ALL {
            let named = supports(book, state, proposal, to, argument).into_iter().next();
            commands.push(argue(argument, None));
            commands.extend(named.map(|named| argue(argument, Some(named))));
        }
    }
    commands
}

/// The answers to an inject that asks for one.
fn answers(inject: &Inject) -> impl Iterator<Item = Command> {
    let answers = inject.offer.iter().flat_map(|offer| &offer.answers);
    answers.map(|answer| Command::Answer { inject: inject.key.clone(), answer: answer.key.clone() })
}

fn initiatives(book: &Rulebook, measure: &Measure) -> Vec<Command> {
    let draft = |addressee: Option<AdversaryKey>| Command::DraftInitiative {
        measure: measure.id.clone(),
        addressee,
        reasons: String::new(),
    };
    if measure.has(Trait::NeedsAddressee) {
        book.scenario.adversaries.iter().map(|adversary| draft(Some(adversary.key.clone()))).collect()
    } else {
        vec![draft(None)]
    }
}
