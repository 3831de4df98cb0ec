//! Negotiation: texts are changed, amendments asked for, arguments put, positions explained, initiatives withdrawn.
//!
//! **Invariant:** only the initiator changes a text, and nobody while a silence runs on it.

use super::grounds::supports;
use super::persuasion::weight;
use super::position::{Position, position};
use super::simulated::{take_stand, take_stands_on};
use crate::engine::core::argument::{Argument, Support};
use crate::engine::core::checks::{check_may, check_phase, is_decided_together, tabled};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::decision::DecisionEvent;
use crate::engine::core::event::delegation::DelegationEvent;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::proposal::{Failure, Proposal, ProposalId, Stage, Stand};
use crate::engine::core::question::Question;
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::engine::core::wording::can_take;
use crate::model::clause::Change;
use crate::model::key::StateKey;
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;

/// Whether a seat may change the text of an initiative now: its own draft, or its own proposal in Deliberation.
///
/// # Errors
/// The rule that says no.
pub fn check_revision(
    book: &Rulebook,
    state: &State,
    by: &StateKey,
    id: ProposalId,
    change: Change,
) -> Result<(), Rejection> {
    let proposal = state.proposals.get(&id).filter(|proposal| proposal.by == *by || proposal.is_public_to_the_27());
    let proposal = proposal.ok_or(Rejection::NoSuchProposal)?;
    if proposal.by != *by {
        return Err(Rejection::NotOurText(proposal.by.clone()));
    }
    match proposal.stage {
        Stage::Draft => check_phase(state, Business::Drafting)?,
        Stage::Tabled => check_phase(state, Business::Amendments)?,
        Stage::Submitted | Stage::Adopted(_) | Stage::Failed(_) => return Err(Rejection::NoSuchProposal),
    }
    check_change(book, proposal, change)
}

fn check_change(book: &Rulebook, proposal: &Proposal, change: Change) -> Result<(), Rejection> {
    match (proposal.is_under_silence(), can_take(book, proposal, change)) {
        (true, _) => Err(Rejection::SilenceRuns),
        (false, false) => Err(Rejection::ChangesNothing),
        (false, true) => Ok(()),
    }
}

pub(in crate::engine) fn revise(
    draft: &mut Draft<'_>,
    by: &StateKey,
    id: ProposalId,
    change: Change,
) -> Result<(), Rejection> {
    check_revision(draft.book, &draft.state, by, id, change)?;
    let tabled = draft.state.proposals.get(&id).is_some_and(|proposal| proposal.stage == Stage::Tabled);
    // Whoever joined it joined another text, and is told.
    let joined = draft.state.proposals.get(&id).map(|proposal| proposal.joined.clone()).unwrap_or_default();
    for by in joined {
        draft.emit(ProcedureEvent::ActLeft { proposal: id, by });
    }
    draft.emit(DelegationEvent::TextRevised { proposal: id, by: by.clone(), change });
    if tabled {
        take_stands_on(draft, id);
    }
    Ok(())
}

/// Whether a delegation may ask for an amendment of another's text now.
///
/// # Errors
/// The rule that says no.
pub fn check_asked(
    book: &Rulebook,
    state: &State,
    by: &StateKey,
    id: ProposalId,
    change: Change,
) -> Result<(), Rejection> {
    check_may(book, by, Capability::Votes)?;
    check_phase(state, Business::Amendments)?;
    let proposal = tabled(state, id)?;
    if !is_decided_together(book, proposal) {
        return Err(Rejection::NoVote);
    }
    if proposal.by == *by || !can_take(book, proposal, change) { Err(Rejection::ChangesNothing) } else { Ok(()) }
}

pub(in crate::engine) fn ask_amendment(
    draft: &mut Draft<'_>,
    by: &StateKey,
    id: ProposalId,
    change: Change,
) -> Result<(), Rejection> {
    check_asked(draft.book, &draft.state, by, id, change)?;
    let (by, amendment) = (by.clone(), Some(change));
    let stand = Stand::Amend;
    draft.close(DelegationEvent::StandTaken { proposal: id, by, stand, terms: None, amendment, worry: None });
    Ok(())
}

/// Whether a seat may withdraw a proposal: its own, in Deliberation, unless a silence runs on it.
///
/// # Errors
/// The rule that says no.
pub fn check_withdraw(state: &State, by: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    check_phase(state, Business::Withdrawal)?;
    let proposal = tabled(state, id)?;
    match (proposal.by == *by, proposal.is_under_silence()) {
        (false, _) => Err(Rejection::NotOurText(proposal.by.clone())),
        (true, true) => Err(Rejection::SilenceRuns),
        (true, false) => Ok(()),
    }
}

pub(in crate::engine) fn withdraw(draft: &mut Draft<'_>, by: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    check_withdraw(&draft.state, by, id)?;
    draft.close(DecisionEvent::Failed { proposal: id, failure: Failure::Withdrawn, objectors: Vec::new() });
    Ok(())
}

/// Whether a seat may talk with another about a proposal now, whatever it has to say.
fn check_talk(book: &Rulebook, state: &State, by: &StateKey, with: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    check_may(book, by, Capability::Speaks)?;
    check_phase(state, Business::Talks)?;
    tabled(state, id)?;
    if with == by || !book.may(with, Capability::IsAsked) { Err(Rejection::NoSuchRecipient) } else { Ok(()) }
}

/// Whether a seat may argue with another about a proposal now.
///
/// # Errors
/// The rule that says no.
pub fn check_argument(
    book: &Rulebook,
    state: &State,
    by: &StateKey,
    to: &StateKey,
    id: ProposalId,
) -> Result<(), Rejection> {
    check_talk(book, state, by, to, id)?;
    let most = book.parameters.persuasion_max_per_turn;
    let used = state.arguments.iter().filter(|said| said.from == *by && said.turn == state.turn).count();
    if i64::try_from(used).unwrap_or(i64::MAX) >= most { Err(Rejection::NoArgumentLeft(most)) } else { Ok(()) }
}

/// Whether an argument is one that a delegation has not heard from this seat: said twice, it is no other, and what was
/// named once is not named again, with whatever argument.
///
/// # Errors
/// The rule that says no.
pub fn check_new_argument(
    book: &Rulebook,
    state: &State,
    by: &StateKey,
    to: &StateKey,
    id: ProposalId,
    (argument, rests_on): (Argument, Option<&Support>),
) -> Result<(), Rejection> {
    let mut said = state.arguments.iter().filter(|said| said.from == *by && said.to == *to && said.proposal == id);
    let Some(named) = rests_on else {
        let again = said.any(|said| said.turn == state.turn && said.argument == argument);
        return if again { Err(Rejection::SaidAlready) } else { Ok(()) };
    };
    if said.any(|said| said.rests_on.as_ref() == Some(named)) {
        return Err(Rejection::NamedAlready);
    }
    let possible = supports(book, state, tabled(state, id)?, to, argument);
    if possible.contains(named) { Ok(()) } else { Err(Rejection::RestsOnNothing) }
}

pub(in crate::engine) fn argue(
    draft: &mut Draft<'_>,
    by: &StateKey,
    to: &StateKey,
    id: ProposalId,
    said: (Argument, Option<&Support>),
) -> Result<(), Rejection> {
    check_argument(draft.book, &draft.state, by, to, id)?;
    check_new_argument(draft.book, &draft.state, by, to, id, said)?;
    let proposal = tabled(&draft.state, id)?;
    let simulated = draft.state.is_simulated(to);
    let question = Question::of(draft.book, proposal).filter(|_| simulated);
    let points = question.map_or(0, |question| weight(draft.book, &draft.state, &question, to, said));
    let (argument, rests_on) = (said.0, said.1.cloned());
    draft.emit(DelegationEvent::Argued { from: by.clone(), to: to.clone(), proposal: id, argument, rests_on, points });
    if simulated && draft.book.may(to, Capability::Votes) {
        take_stand(draft, id, to.clone());
    }
    Ok(())
}

/// Whether a seat may ask a delegation what it would take.
///
/// # Errors
/// The rule that says no.
pub fn check_ask(
    book: &Rulebook,
    state: &State,
    by: &StateKey,
    of: &StateKey,
    id: ProposalId,
) -> Result<(), Rejection> {
    check_talk(book, state, by, of, id)?;
    if state.is_simulated(of) { Ok(()) } else { Err(Rejection::NotSimulated(of.clone())) }
}

pub(in crate::engine) fn ask(
    draft: &mut Draft<'_>,
    by: &StateKey,
    of: &StateKey,
    id: ProposalId,
) -> Result<(), Rejection> {
    check_ask(draft.book, &draft.state, by, of, id)?;
    let proposal = tabled(&draft.state, id)?;
    let question = Question::of(draft.book, proposal).ok_or(Rejection::NoSuchMeasure)?;
    let Position { stand, worry, amendment, .. } = position(draft.book, &draft.state, &question, of);
    draft.close(DelegationEvent::PositionExplained {
        of: of.clone(),
        to: by.clone(),
        proposal: id,
        stand,
        worry,
        amendment,
    });
    Ok(())
}
