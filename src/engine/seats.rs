//! What a delegation may do, and when.
//!
//! **Invariant:** `options` asks the same functions, so what is offered is what is accepted.

use std::collections::BTreeSet;

use super::core::checks::{check_may, check_phase, check_text, is_decided_together, tabled};
use super::core::command::Command;
use super::core::draft::Draft;
use super::core::event::course::CourseEvent;
use super::core::event::delegation::DelegationEvent;
use super::core::event::direction::DirectionEvent;
use super::core::event::procedure::ProcedureEvent;
use super::core::proposal::Stage;
use super::core::proposal::{Communication, ProposalId, Stand};
use super::core::rejection::Rejection;
use super::core::state::State;
use super::delegation::{desk, negotiation, simulated};
use super::evidence::asking;
use super::evidence::judging::judge;
use super::evidence::passing::seal_passing;
use super::evidence::sharing::seal_sharing;
use super::procedure::chair;
use super::procedure::communication::{communicate, seal_line};
use super::procedure::initiative::{draft_initiative, own_draft, own_initiative};
use super::procedure::joint;
use super::procedure::naming::{choose_names, submit};
use super::procedure::voting::{break_silence, seal_vote};
use super::world::answers;
use crate::model::key::StateKey;
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::model::service::Service;

/// Answers a delegation's command.
///
/// # Errors
/// The rule that says no.
pub fn act(draft: &mut Draft<'_>, by: &StateKey, command: &Command) -> Result<(), Rejection> {
    if !draft.state.is_team(by) {
        return Err(Rejection::NoTeam(by.clone()));
    }
    if draft.state.finished.contains(by) {
        return Err(Rejection::AlreadyFinished);
    }
    match command {
        Command::SealSharing(choices) => seal_sharing(draft, by, choices),
        Command::ShareWith { with, evidence, mode } => seal_passing(draft, by, with, evidence, *mode),
        Command::Judge { likelihoods, confidence } => judge(draft, by, likelihoods, *confidence),
        Command::DraftInitiative { measure, addressee, reasons } => {
            draft_initiative(draft, by, measure, addressee.as_ref(), reasons)
        }
        Command::ReopenInitiative(id) => {
            own_initiative(draft, by, *id, Stage::Submitted)?;
            draft.close(ProcedureEvent::InitiativeReopened(*id));
            Ok(())
        }
        Command::DiscardInitiative(id) => {
            own_draft(draft, by, *id)?;
            draft.close(ProcedureEvent::InitiativeDiscarded(*id));
            Ok(())
        }
        Command::ChooseNames(id, names) => choose_names(draft, by, *id, names),
        Command::SubmitInitiative(id) => submit(draft, by, *id),
        Command::Join(id) => joint::join(draft, by, *id),
        Command::Leave(id) => joint::leave(draft, by, *id),
        Command::AnnounceStand(id, stand) => announce(draft, by, *id, *stand),
        Command::SendMessage { to, also, text } => send(draft, by, (to.as_ref(), also), text),
        Command::SealVote(id, vote) => seal_vote(draft, by, *id, *vote),
        Command::BreakSilence { proposal, amendment } => break_silence(draft, by, *proposal, *amendment),
        Command::Communicate { proposal, form, reasons, line, target, timing } => {
            let (form, reasons, target, timing) = (*form, *reasons, *target, *timing);
            communicate(draft, by, *proposal, Communication { form, reasons, line: line.clone(), target, timing })
        }
        Command::ReviseText(id, change) => negotiation::revise(draft, by, *id, *change),
        Command::AskAmendment(id, change) => negotiation::ask_amendment(draft, by, *id, *change),
        Command::Withdraw(id) => negotiation::withdraw(draft, by, *id),
        Command::OrderAgenda(order) => chair::order_agenda(draft, by, order),
        Command::FastTrack(id) => {
            chair::fast_track(draft, by, *id)?;
            simulated::take_stands_on(draft, *id);
            Ok(())
        }
        Command::Argue { to, proposal, argument, rests_on } => {
            negotiation::argue(draft, by, to, *proposal, (*argument, rests_on.as_ref()))
        }
        Command::Ask { of, proposal } => negotiation::ask(draft, by, of, *proposal),
        Command::AskService { service } => {
            asking::ask(draft, by, *service)?;
            if *service == Service::Intcen {
                desk::task(draft);
            }
            Ok(())
        }
        Command::IssueProduct => desk::issue_by_team(draft, by),
        Command::OfferOptions(options) => desk::offer_by_team(draft, by, options),
        Command::Answer { inject, answer } => answers::answer(draft, by, inject, answer),
        Command::SealLine(line) => seal_line(draft, by, *line),
        Command::AskDirection(text) => {
            check_text(text)?;
            draft.close(DirectionEvent::DirectionAsked { by: by.clone(), text: text.clone() });
            Ok(())
        }
        Command::Finish => {
            draft.close(CourseEvent::Finished(by.clone()));
            Ok(())
        }
        Command::SealMove { .. } => Err(Rejection::RedCellOnly),
        Command::Open(_)
        | Command::Advance
        | Command::ReleaseInject(_)
        | Command::Direct(_)
        | Command::SkipInject(_)
        | Command::Override { .. }
        | Command::Note(_)
        | Command::Undo { .. } => Err(Rejection::FacilitatorOnly),
    }
}

/// Whether a state may announce a stand on a proposal.
///
/// # Errors
/// The rule that says no.
pub fn check_stand(book: &Rulebook, state: &State, by: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    check_may(book, by, Capability::Votes)?;
    check_phase(state, Business::Stands)?;
    let proposal = tabled(state, id)?;
    if is_decided_together(book, proposal) { Ok(()) } else { Err(Rejection::NoVote) }
}

fn announce(draft: &mut Draft<'_>, by: &StateKey, id: ProposalId, stand: Stand) -> Result<(), Rejection> {
    check_stand(draft.book, &draft.state, by, id)?;
    if stand == Stand::Amend {
        return Err(Rejection::NeedsAmendment);
    }
    let by = by.clone();
    draft.close(DelegationEvent::StandTaken { proposal: id, by, stand, terms: None, amendment: None, worry: None });
    Ok(())
}

fn send(
    draft: &mut Draft<'_>,
    by: &StateKey,
    (to, also): (Option<&StateKey>, &BTreeSet<StateKey>),
    text: &str,
) -> Result<(), Rejection> {
    check_may(draft.book, by, Capability::Speaks)?;
    check_text(text)?;
    // A message to all has no further recipients.
    let stray = to.is_none() && !also.is_empty() || to.is_some_and(|to| also.contains(to));
    if stray || to.into_iter().chain(also).any(|to| to == by || !draft.book.knows_seat(to)) {
        return Err(Rejection::NoSuchRecipient);
    }
    let (from, to, also) = (by.clone(), to.cloned(), also.clone());
    draft.close(DelegationEvent::MessageSent { from, to, also, text: text.to_owned() });
    Ok(())
}
