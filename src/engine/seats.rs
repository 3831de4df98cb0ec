//! What a delegation may do, and when.
//!
//! **Invariant:** `options` asks the same functions, so what is offered is what is accepted.

use std::collections::BTreeMap;

use super::command::{Command, NationalLine};
use super::decide::{check_length, check_text};
use super::draft::Draft;
use super::event::Event;
use super::gate::victims;
use super::proposal::{Communication, Form, Proposal, ProposalId, Reasons, Stage, Stand, Vote};
use super::rejection::Rejection;
use super::state::State;
use crate::model::evidence::ShareMode;
use crate::model::key::{AdversaryKey, EvidenceKey, MeasureId, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::scenario::Phase;
use crate::model::toolbox::{Category, DecisionRule, Measure, Trait};

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
        Command::DraftInitiative { measure, addressee, reasons } => {
            draft_initiative(draft, by, measure, addressee.as_ref(), reasons)
        }
        Command::DiscardInitiative(id) => {
            own_draft(draft, by, *id)?;
            draft.emit(Event::InitiativeDiscarded(*id));
            Ok(())
        }
        Command::SubmitInitiative(id) => submit(draft, by, *id),
        Command::AnnounceStand(id, stand) => announce(draft, by, *id, *stand),
        Command::SendMessage { to, text } => send(draft, by, to.as_ref(), text),
        Command::SealVote(id, vote) => seal_vote(draft, by, *id, *vote),
        Command::Communicate { proposal, form, reasons, line } => {
            communicate(draft, by, *proposal, *form, *reasons, line)
        }
        Command::SealLine(line) => seal_line(draft, by, *line),
        Command::Finish => {
            draft.emit(Event::Finished(by.clone()));
            Ok(())
        }
        Command::Open(_)
        | Command::Advance
        | Command::ReleaseInject(_)
        | Command::SkipInject(_)
        | Command::Override { .. }
        | Command::Note { .. }
        | Command::Undo { .. } => Err(Rejection::FacilitatorOnly),
    }
}

fn check_phase(state: &State, phase: Phase) -> Result<(), Rejection> {
    if state.phase == phase { Ok(()) } else { Err(Rejection::OtherPhase(phase)) }
}

fn seal_sharing(
    draft: &mut Draft<'_>,
    by: &StateKey,
    choices: &BTreeMap<EvidenceKey, ShareMode>,
) -> Result<(), Rejection> {
    for (evidence, mode) in choices {
        check_share(&draft.state, by, evidence, *mode)?;
    }
    check_seal_sharing(&draft.state, by)?;
    draft.emit(Event::SharingSealed { by: by.clone(), choices: choices.clone() });
    Ok(())
}

/// Whether a state may seal what it shares now.
///
/// # Errors
/// The rule that says no.
pub fn check_seal_sharing(state: &State, by: &StateKey) -> Result<(), Rejection> {
    check_phase(state, Phase::Intelligence)?;
    if state.sealed_sharing.contains_key(by) { Err(Rejection::AlreadySealed) } else { Ok(()) }
}

/// Whether a state may share an item in a mode.
///
/// # Errors
/// The rule that says no.
pub fn check_share(state: &State, by: &StateKey, evidence: &EvidenceKey, mode: ShareMode) -> Result<(), Rejection> {
    check_phase(state, Phase::Intelligence)?;
    if !state.holdings(by).contains(evidence) {
        return Err(Rejection::NotYours(evidence.clone()));
    }
    let before = state.shared.get(&(by.clone(), evidence.clone())).copied().unwrap_or(ShareMode::Nothing);
    if mode != ShareMode::Nothing && mode <= before {
        return Err(Rejection::SharedAlready(evidence.clone()));
    }
    Ok(())
}

fn draft_initiative(
    draft: &mut Draft<'_>,
    by: &StateKey,
    id: &MeasureId,
    addressee: Option<&AdversaryKey>,
    reasons: &str,
) -> Result<(), Rejection> {
    check_initiative(draft.book, &draft.state, by, id)?;
    check_addressee(draft.book, &draft.state, by, id, addressee)?;
    check_length(reasons)?;
    propose(draft, by, id, addressee, reasons);
    Ok(())
}

/// Drafts an initiative that was checked.
pub(super) fn propose(
    draft: &mut Draft<'_>,
    by: &StateKey,
    id: &MeasureId,
    addressee: Option<&AdversaryKey>,
    reasons: &str,
) -> ProposalId {
    let number = draft.state.next_proposal(draft.book, by);
    let lead = draft.book.measure(id).map_or(0, |measure| measure.lead_turns);
    draft.emit(Event::InitiativeDrafted {
        id: number,
        by: by.clone(),
        measure: id.clone(),
        addressee: addressee.cloned(),
        reasons: reasons.to_owned(),
        due: draft.state.turn.saturating_add(lead),
    });
    number
}

/// Whether a state may draft an initiative for a measure now, to whomever it is addressed.
///
/// # Errors
/// The rule that says no.
pub fn check_initiative(book: &Rulebook, state: &State, by: &StateKey, id: &MeasureId) -> Result<(), Rejection> {
    let measure = book.measure(id).ok_or(Rejection::NoSuchMeasure)?;
    check_measure(book, state, by, measure)?;
    check_phase(state, Phase::Initiative)?;
    let most = book.parameters.initiative_max_per_turn;
    let used = state.proposals.values().filter(|proposal| proposal.by == *by && proposal.turn == state.turn).count();
    if i64::try_from(used).unwrap_or(i64::MAX) >= most {
        return Err(Rejection::NoInitiativeLeft(most));
    }
    Ok(())
}

/// Whether a measure is open to a state at all in this situation.
///
/// # Errors
/// The rule that says no.
pub fn check_measure(book: &Rulebook, state: &State, by: &StateKey, measure: &Measure) -> Result<(), Rejection> {
    if book.is_closed(&measure.id) {
        return Err(Rejection::Closed(measure.id.clone()));
    }
    if state.turn.saturating_add(measure.lead_turns) > book.scenario.meta.turns {
        return Err(Rejection::TooLate);
    }
    if measure.has(Trait::VictimOnly) && !victims(book, state).contains(by) {
        return Err(Rejection::VictimOnly);
    }
    if measure.has(Trait::NeedsAttribution) && state.attributions.is_empty() {
        return Err(Rejection::NobodyAttributed);
    }
    if measure.has(Trait::NeedsRestrictiveInForce) && !restrictive_in_force(book, state) {
        return Err(Rejection::NothingRestrictive);
    }
    Ok(())
}

fn restrictive_in_force(book: &Rulebook, state: &State) -> bool {
    let last = |eases: bool| {
        let adopted = state.proposals.values().filter_map(|proposal| Some((proposal.adopted()?, proposal)));
        adopted
            .filter(|(_, proposal)| {
                book.measure(&proposal.measure).is_some_and(|measure| {
                    measure.category == Category::Restrictive && measure.has(Trait::Eases) == eases
                })
            })
            .map(|(turn, _)| turn)
            .max()
    };
    last(false) > last(true)
}

/// Whether a measure may be addressed to this adversary.
///
/// # Errors
/// The rule that says no.
pub fn check_addressee(
    book: &Rulebook,
    state: &State,
    by: &StateKey,
    id: &MeasureId,
    addressee: Option<&AdversaryKey>,
) -> Result<(), Rejection> {
    let measure = book.measure(id).ok_or(Rejection::NoSuchMeasure)?;
    match (measure.has(Trait::NeedsAddressee), addressee) {
        (true, None) => return Err(Rejection::NeedsAddressee),
        (false, Some(_)) => return Err(Rejection::NoAddressee),
        (true, Some(key)) if book.scenario.adversary(key).is_none() => return Err(Rejection::NoSuchAdversary),
        (true | false, _) => {}
    }
    if let Some(key) = addressee
        && measure.has(Trait::NationalAttribution)
        && state.attributions.contains(&(by.clone(), key.clone()))
    {
        return Err(Rejection::AlreadyAttributed(key.clone()));
    }
    let open = state.proposals.values().filter(|proposal| match proposal.stage {
        Stage::Tabled => true,
        Stage::Draft | Stage::Submitted => proposal.by == *by,
        Stage::Adopted(_) | Stage::Failed(_) => false,
    });
    let national = measure.decider.rule() == DecisionRule::National;
    let same = |proposal: &&Proposal| {
        proposal.measure == *id && proposal.addressee.as_ref() == addressee && (!national || proposal.by == *by)
    };
    if open.filter(same).count() > 0 {
        return Err(Rejection::AlreadyTabled(id.clone()));
    }
    Ok(())
}

fn own_draft<'d>(draft: &'d Draft<'_>, by: &StateKey, id: ProposalId) -> Result<&'d Proposal, Rejection> {
    check_phase(&draft.state, Phase::Initiative)?;
    draft
        .state
        .proposals
        .get(&id)
        .filter(|proposal| proposal.by == *by && proposal.stage == Stage::Draft)
        .ok_or(Rejection::NoSuchProposal)
}

fn submit(draft: &mut Draft<'_>, by: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    own_draft(draft, by, id)?;
    draft.emit(Event::InitiativeSubmitted(id));
    Ok(())
}

/// Whether a state may announce a stand on a proposal.
///
/// # Errors
/// The rule that says no.
pub fn check_stand(state: &State, id: ProposalId) -> Result<(), Rejection> {
    check_phase(state, Phase::Deliberation)?;
    let tabled = state.proposals.get(&id).is_some_and(|proposal| proposal.stage == Stage::Tabled);
    if tabled { Ok(()) } else { Err(Rejection::NoSuchProposal) }
}

fn announce(draft: &mut Draft<'_>, by: &StateKey, id: ProposalId, stand: Stand) -> Result<(), Rejection> {
    check_stand(&draft.state, id)?;
    draft.emit(Event::StandTaken { proposal: id, by: by.clone(), stand, terms: Vec::new() });
    Ok(())
}

fn send(draft: &mut Draft<'_>, by: &StateKey, to: Option<&StateKey>, text: &str) -> Result<(), Rejection> {
    check_text(text)?;
    if to.is_some_and(|to| to == by || draft.book.states.get(to).is_none()) {
        return Err(Rejection::NoSuchRecipient);
    }
    draft.emit(Event::MessageSent { from: by.clone(), to: to.cloned(), text: text.to_owned() });
    Ok(())
}

/// Whether a state may seal this vote on a proposal.
///
/// # Errors
/// The rule that says no.
pub fn check_vote(book: &Rulebook, state: &State, by: &StateKey, id: ProposalId, vote: Vote) -> Result<(), Rejection> {
    check_phase(state, Phase::Decision)?;
    let proposal = state.proposals.get(&id).filter(|proposal| proposal.is_public_to_the_27());
    let proposal = proposal.ok_or(Rejection::NoSuchProposal)?;
    if !proposal.is_due(state.turn) {
        return Err(Rejection::NotDue);
    }
    let rule = book.measure(&proposal.measure).map(|measure| measure.decider.rule());
    match (rule, vote) {
        (None | Some(DecisionRule::National | DecisionRule::Alone), _) => return Err(Rejection::NoVote),
        (Some(DecisionRule::Silence), Vote::Abstain) => return Err(Rejection::NoAbstentionUnderSilence),
        (Some(DecisionRule::Silence | DecisionRule::Unanimity), _) => {}
    }
    if proposal.votes.contains_key(by) { Err(Rejection::AlreadySealed) } else { Ok(()) }
}

fn seal_vote(draft: &mut Draft<'_>, by: &StateKey, id: ProposalId, vote: Vote) -> Result<(), Rejection> {
    check_vote(draft.book, &draft.state, by, id, vote)?;
    draft.emit(Event::VoteSealed { proposal: id, by: by.clone(), vote });
    Ok(())
}

/// Whether a state may say how a proposal is told.
///
/// # Errors
/// The rule that says no.
pub fn check_communicate(state: &State, by: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    check_phase(state, Phase::Communication)?;
    let proposal = state.adopted_now().find(|proposal| proposal.id == id).ok_or(Rejection::NothingToTell)?;
    if proposal.by != *by {
        return Err(Rejection::InitiatorOnly(proposal.by.clone()));
    }
    if proposal.communication.is_some() { Err(Rejection::AlreadySealed) } else { Ok(()) }
}

fn communicate(
    draft: &mut Draft<'_>,
    by: &StateKey,
    id: ProposalId,
    form: Form,
    reasons: Reasons,
    line: &str,
) -> Result<(), Rejection> {
    check_communicate(&draft.state, by, id)?;
    check_length(line)?;
    let communication = Communication { form, reasons, line: line.to_owned() };
    draft.emit(Event::Communicated { proposal: id, communication });
    Ok(())
}

/// Whether a state may seal its national line.
///
/// # Errors
/// The rule that says no.
pub fn check_line(state: &State, by: &StateKey) -> Result<(), Rejection> {
    check_phase(state, Phase::Communication)?;
    if state.adopted_now().next().is_none() {
        return Err(Rejection::NothingToTell);
    }
    if state.sealed_lines.contains_key(by) { Err(Rejection::AlreadySealed) } else { Ok(()) }
}

fn seal_line(draft: &mut Draft<'_>, by: &StateKey, line: NationalLine) -> Result<(), Rejection> {
    check_line(&draft.state, by)?;
    draft.emit(Event::LineSealed { by: by.clone(), line });
    Ok(())
}
