//! What a delegation may do, and when.
//!
//! **Invariant:** `options` asks the same functions, so what is offered is what is accepted.

use std::collections::BTreeMap;

use super::aftermath::bites;
use super::command::{Command, NationalLine};
use super::decide::{check_length, check_text};
use super::desk;
use super::draft::Draft;
use super::event::Event;
use super::gate::victims;
use super::negotiation;
use super::proposal::{Communication, Proposal, ProposalId, Stage, Stand, Vote};
use super::rejection::Rejection;
use super::state::State;
use super::wording::can_take;
use crate::model::clause::Change;
use crate::model::evidence::ShareMode;
use crate::model::key::{AdversaryKey, EvidenceKey, MeasureId, StateKey};
use crate::model::phase::Phase;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{DecisionRule, Measure, Trait};

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
        Command::BreakSilence { proposal, amendment } => break_silence(draft, by, *proposal, *amendment),
        Command::Communicate { proposal, form, reasons, line, target, timing } => {
            let (form, reasons, target, timing) = (*form, *reasons, *target, *timing);
            communicate(draft, by, *proposal, Communication { form, reasons, line: line.clone(), target, timing })
        }
        Command::ReviseText(id, change) => negotiation::revise(draft, by, *id, *change),
        Command::AskAmendment(id, change) => negotiation::ask_amendment(draft, by, *id, *change),
        Command::Withdraw(id) => negotiation::withdraw(draft, by, *id),
        Command::OrderAgenda(order) => negotiation::order_agenda(draft, by, order),
        Command::FastTrack(id) => negotiation::fast_track(draft, by, *id),
        Command::Argue { to, proposal, argument } => negotiation::argue(draft, by, to, *proposal, *argument),
        Command::Ask { of, proposal } => negotiation::ask(draft, by, of, *proposal),
        Command::IssueProduct => desk::issue_by_team(draft, by),
        Command::OfferOptions(options) => desk::offer_by_team(draft, by, options),
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

pub(super) fn check_phase(state: &State, phase: Phase) -> Result<(), Rejection> {
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
    check_seal_sharing(&draft.state)?;
    draft.emit(Event::SharingSealed { by: by.clone(), choices: choices.clone() });
    Ok(())
}

/// Whether a state may seal what it shares now; until the reveal, anew.
///
/// # Errors
/// The rule that says no.
pub fn check_seal_sharing(state: &State) -> Result<(), Rejection> {
    check_phase(state, Phase::Intelligence)
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
    let measure = draft.book.measure(id);
    let due = measure.map_or(0, |measure| decided_in(draft.book, &draft.state, measure));
    let text = measure.map(Measure::usual_text).unwrap_or_default();
    draft.emit(Event::InitiativeDrafted {
        id: number,
        by: by.clone(),
        measure: id.clone(),
        addressee: addressee.cloned(),
        reasons: reasons.to_owned(),
        due,
        text,
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
    if state.initiatives_of(by) >= most {
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
    if by.is_desk() && (measure.decider.rule() == DecisionRule::National || measure.has(Trait::VictimOnly)) {
        return Err(Rejection::NotForTheDesk);
    }
    if decided_in(book, state, measure) > book.scenario.meta.turns {
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

/// The turn in which an initiative that is taken now comes to its decision, if nothing holds it up.
#[must_use]
pub fn decided_in(book: &Rulebook, state: &State, measure: &Measure) -> u32 {
    book.timetable().decided_in(state.turn, &book.legs(measure, state.crisis_mode))
}

fn restrictive_in_force(book: &Rulebook, state: &State) -> bool {
    let mut in_force = state.proposals.values().filter(|proposal| proposal.in_force());
    in_force.any(|proposal| book.measure(&proposal.measure).is_some_and(bites))
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
        (true, Some(key)) => match book.scenario.adversary(key) {
            None => return Err(Rejection::NoSuchAdversary),
            Some(adversary) if adversary.non_state && measure.has(Trait::NeedsState) => {
                return Err(Rejection::NotAState(key.clone()));
            }
            Some(_) => {}
        },
        (false, None) => {}
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
pub fn check_stand(state: &State, by: &StateKey, id: ProposalId) -> Result<(), Rejection> {
    if by.is_desk() {
        return Err(Rejection::NotForTheDesk);
    }
    check_phase(state, Phase::Deliberation)?;
    let tabled = state.proposals.get(&id).is_some_and(|proposal| proposal.stage == Stage::Tabled);
    if tabled { Ok(()) } else { Err(Rejection::NoSuchProposal) }
}

fn announce(draft: &mut Draft<'_>, by: &StateKey, id: ProposalId, stand: Stand) -> Result<(), Rejection> {
    check_stand(&draft.state, by, id)?;
    if stand == Stand::Amend {
        return Err(Rejection::NeedsAmendment);
    }
    let by = by.clone();
    draft.emit(Event::StandTaken { proposal: id, by, stand, terms: Vec::new(), amendment: None, worry: None });
    Ok(())
}

fn send(draft: &mut Draft<'_>, by: &StateKey, to: Option<&StateKey>, text: &str) -> Result<(), Rejection> {
    check_text(text)?;
    if to.is_some_and(|to| to == by || (draft.book.states.get(to).is_none() && !to.is_desk())) {
        return Err(Rejection::NoSuchRecipient);
    }
    draft.emit(Event::MessageSent { from: by.clone(), to: to.cloned(), text: text.to_owned() });
    Ok(())
}

/// Whether a state may seal this vote on a proposal; until the votes are revealed, anew.
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
    let competent = decides_alone(book, proposal).as_ref() == Some(by);
    match (rule, vote) {
        (Some(DecisionRule::Alone), Vote::For | Vote::Against) if competent => Ok(()),
        (None | Some(DecisionRule::National | DecisionRule::Alone), _) => Err(Rejection::NoVote),
        _ if by.is_desk() => Err(Rejection::NotForTheDesk),
        (Some(DecisionRule::Silence | DecisionRule::Consensus), Vote::Abstain) => {
            Err(Rejection::NoAbstentionUnderSilence)
        }
        (Some(DecisionRule::Silence | DecisionRule::Consensus), Vote::AbstainDeclare) => Err(Rejection::CouncilOnly),
        (Some(DecisionRule::Silence | DecisionRule::Consensus), Vote::For | Vote::Against)
        | (Some(DecisionRule::Unanimity), _) => Ok(()),
    }
}

fn seal_vote(draft: &mut Draft<'_>, by: &StateKey, id: ProposalId, vote: Vote) -> Result<(), Rejection> {
    check_vote(draft.book, &draft.state, by, id, vote)?;
    draft.emit(Event::VoteSealed { proposal: id, by: by.clone(), vote, amendment: None });
    Ok(())
}

/// The seat that is competent alone for a proposal, if it is one for a seat.
fn decides_alone(book: &Rulebook, proposal: &Proposal) -> Option<StateKey> {
    book.measure(&proposal.measure).and_then(|measure| book.decides_alone(measure.decider))
}

fn break_silence(
    draft: &mut Draft<'_>,
    by: &StateKey,
    id: ProposalId,
    amendment: Option<Change>,
) -> Result<(), Rejection> {
    check_vote(draft.book, &draft.state, by, id, Vote::Against)?;
    let proposal = draft.state.proposals.get(&id).ok_or(Rejection::NoSuchProposal)?;
    let measure = draft.book.measure(&proposal.measure).ok_or(Rejection::NoSuchMeasure)?;
    if measure.decider.rule() != DecisionRule::Silence {
        return Err(Rejection::NoSilence);
    }
    if amendment.is_some_and(|change| !can_take(draft.book, proposal, change)) {
        return Err(Rejection::ChangesNothing);
    }
    draft.emit(Event::VoteSealed { proposal: id, by: by.clone(), vote: Vote::Against, amendment });
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
    communication: Communication,
) -> Result<(), Rejection> {
    check_communicate(&draft.state, by, id)?;
    check_length(&communication.line)?;
    let proposal = draft.state.proposals.get(&id).ok_or(Rejection::NoSuchProposal)?;
    if !proposal.targets().any(|target| target == communication.target) {
        return Err(Rejection::NoAddressee);
    }
    draft.emit(Event::Communicated { proposal: id, communication });
    Ok(())
}

/// Whether a state may seal its national line; until the lines are told, anew.
///
/// # Errors
/// The rule that says no.
pub fn check_line(state: &State, by: &StateKey) -> Result<(), Rejection> {
    if by.is_desk() {
        return Err(Rejection::NotForTheDesk);
    }
    check_phase(state, Phase::Communication)?;
    if state.adopted_now().next().is_none() {
        return Err(Rejection::NothingToTell);
    }
    Ok(())
}

fn seal_line(draft: &mut Draft<'_>, by: &StateKey, line: NationalLine) -> Result<(), Rejection> {
    check_line(&draft.state, by)?;
    draft.emit(Event::LineSealed { by: by.clone(), line });
    Ok(())
}
