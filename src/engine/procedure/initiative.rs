//! Initiatives: who may take which, how they are drafted, submitted and come onto the table.
//!
//! **Invariant:** what is offered and what is accepted is asked of the same functions.

use super::road::lay;
use crate::engine::core::checks::{check_length, check_phase, not_for};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::delegation::DelegationEvent;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::proposal::{Proposal, ProposalId, Stage, Stand};
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::engine::core::victims::victims;
use crate::model::clause::DraftText;
use crate::model::key::{AdversaryKey, MeasureId, StateKey};
use crate::model::phase::Business;
use crate::model::procedure::CrisisMode;
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::model::toolbox::{Measure, Trait};
use crate::model::voting::DecisionRule;

pub(in crate::engine) fn draft_initiative(
    draft: &mut Draft<'_>,
    by: &StateKey,
    id: &MeasureId,
    addressee: Option<&AdversaryKey>,
    reasons: &str,
) -> Result<(), Rejection> {
    check_initiative(draft.book, &draft.state, by, id)?;
    check_addressee(draft.book, &draft.state, by, id, addressee)?;
    check_length(reasons)?;
    propose(draft, by, id, addressee, reasons, None);
    Ok(())
}

/// Drafts an initiative that was checked, with its usual text unless there is another.
pub(in crate::engine) fn propose(
    draft: &mut Draft<'_>,
    by: &StateKey,
    id: &MeasureId,
    addressee: Option<&AdversaryKey>,
    reasons: &str,
    text: Option<DraftText>,
) -> ProposalId {
    let number = draft.state.next_proposal(draft.book, by);
    let measure = draft.book.measure(id);
    let due = measure.map_or(0, |measure| decided_in(draft.book, &draft.state, measure));
    let text = text.or_else(|| measure.map(Measure::usual_text)).unwrap_or_default();
    draft.emit(ProcedureEvent::InitiativeDrafted {
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
    check_phase(state, Business::Drafting)?;
    if has_initiative_left(book, state, by) {
        Ok(())
    } else {
        Err(Rejection::NoInitiativeLeft(book.parameters.initiative_max_per_turn))
    }
}

/// Whether a seat may take another initiative in this turn.
#[must_use]
pub fn has_initiative_left(book: &Rulebook, state: &State, by: &StateKey) -> bool {
    state.initiatives_of(by) < book.parameters.initiative_max_per_turn
}

/// Whether a measure is open to a state at all in this situation.
///
/// # Errors
/// The rule that says no.
pub fn check_measure(book: &Rulebook, state: &State, by: &StateKey, measure: &Measure) -> Result<(), Rejection> {
    check_asker(book, state, by, measure)?;
    check_situation(book, state, measure)
}

/// Whether a measure is one that a state may ask for, whenever.
///
/// # Errors
/// The rule that says no.
pub fn check_asker(book: &Rulebook, state: &State, by: &StateKey, measure: &Measure) -> Result<(), Rejection> {
    if book.is_closed(&measure.id) {
        return Err(Rejection::Closed(measure.id.clone()));
    }
    // Who may ask for the sharing of information may not ask for more (Impl. Dec. (EU) 2018/1993).
    let further = measure.has(Trait::RaisesCrisisMode) && state.crisis_mode != CrisisMode::Monitoring;
    if further && !book.is_member(by) {
        return Err(Rejection::PresidencyOnly);
    }
    if !is_for(book, by, measure, &victims(book, state)) {
        if measure.has(Trait::PresidencyOnly) {
            return Err(Rejection::PresidencyOnly);
        }
        let outside = measure.has(Trait::AlliesOnly) && !is_ally(book, by);
        return Err(match book.is_member(by) {
            true if outside => Rejection::AlliesOnly,
            true => Rejection::VictimOnly,
            false => not_for(book, by),
        });
    }
    Ok(())
}

/// Whether a seat may ask for a measure at all: it takes initiatives, and some measures are a Member State's, some a
/// victim's.
#[must_use]
pub fn is_for(book: &Rulebook, by: &StateKey, measure: &Measure, victims: &[StateKey]) -> bool {
    let victims_only = measure.has(Trait::VictimOnly);
    let presides = book.scenario.presidency.as_ref() == Some(by);
    // The EEAS, too, may ask for the sharing of information; stepping down is the Presidency's alone.
    let for_services = !book.is_member(by) && measure.has(Trait::RaisesCrisisMode);
    if measure.has(Trait::PresidencyOnly) && !presides && !for_services {
        return false;
    }
    if !book.is_member(by) {
        let of_a_state = victims_only
            || measure.has(Trait::StateOnly)
            || measure.has(Trait::AlliesOnly)
            || measure.decider.rule().is_national();
        return book.may(by, Capability::Proposes) && !of_a_state;
    }
    let allied = !measure.has(Trait::AlliesOnly) || is_ally(book, by);
    allied && (!victims_only || victims.contains(by))
}

fn is_ally(book: &Rulebook, by: &StateKey) -> bool {
    book.states.get(by).is_some_and(|state| state.nato)
}

/// Whether a measure is open to anybody in this situation.
#[must_use]
pub fn is_open_to_somebody(book: &Rulebook, state: &State, measure: &Measure) -> bool {
    !book.is_closed(&measure.id) && check_situation(book, state, measure).is_ok()
}

/// What a measure needs whoever asks for it: time, somebody who has attributed, something to ease.
fn check_situation(book: &Rulebook, state: &State, measure: &Measure) -> Result<(), Rejection> {
    if decided_in(book, state, measure) > book.scenario.meta.turns {
        return Err(Rejection::TooLate);
    }
    if measure.has(Trait::RaisesCrisisMode) && state.crisis_mode == CrisisMode::Full {
        return Err(Rejection::CrisisModeHighest);
    }
    if measure.has(Trait::LowersCrisisMode) && state.crisis_mode == CrisisMode::Monitoring {
        return Err(Rejection::CrisisModeLowest);
    }
    if measure.has(Trait::NeedsAttribution) && state.spoken.is_empty() {
        return Err(Rejection::NobodyAttributed);
    }
    if measure.has(Trait::NeedsRestrictiveInForce) && !restrictive_in_force(book, state, None) {
        return Err(Rejection::NothingRestrictive);
    }
    Ok(())
}

/// The turn in which an initiative that is taken now comes to its decision, if nothing holds it up.
#[must_use]
pub fn decided_in(book: &Rulebook, state: &State, measure: &Measure) -> u32 {
    state.turn + book.turns_away(measure, state.crisis_mode)
}

/// Whether a restrictive measure is in force against somebody, or at all.
fn restrictive_in_force(book: &Rulebook, state: &State, against: Option<&AdversaryKey>) -> bool {
    let hits = |proposal: &&Proposal| against.is_none() || proposal.addressee.as_ref() == against;
    // Nobody repeals in the meeting in which it was adopted (`S1-IG §3`, Following a decision).
    let before = |proposal: &&Proposal| proposal.in_force() && proposal.adopted() < Some(state.turn);
    let mut in_force = state.proposals.values().filter(before).filter(hits);
    in_force.any(|proposal| book.measure(&proposal.measure).is_some_and(Measure::bites))
}

/// Whether a seat may address a measure to this adversary now.
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
    check_address(book, state, measure, addressee)?;
    check_new(state, by, measure, addressee, on_their_way(state, measure))
}

/// Whether a measure may be addressed to this adversary, whoever asks for it.
///
/// # Errors
/// The rule that says no.
pub fn check_address(
    book: &Rulebook,
    state: &State,
    measure: &Measure,
    addressee: Option<&AdversaryKey>,
) -> Result<(), Rejection> {
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
    match addressee {
        Some(key) if measure.has(Trait::NeedsRestrictiveInForce) && !restrictive_in_force(book, state, addressee) => {
            Err(Rejection::NothingAgainst(key.clone()))
        }
        Some(_) | None => Ok(()),
    }
}

/// Whether a seat would say something new with a measure, given the proposals that ask for it already.
///
/// # Errors
/// The rule that says no.
pub fn check_new<'s>(
    state: &State,
    by: &StateKey,
    measure: &Measure,
    addressee: Option<&AdversaryKey>,
    mut asking: impl Iterator<Item = &'s Proposal>,
) -> Result<(), Rejection> {
    if let Some(key) = addressee
        && measure.has(Trait::NationalAttribution)
        && state.attributions.contains(&(by.clone(), key.clone()))
    {
        return Err(Rejection::AlreadyAttributed(key.clone()));
    }
    let national = measure.decider.rule().is_national();
    let same = |proposal: &Proposal| {
        let own = proposal.askers().any(|asker| asker == by);
        let counts = own || proposal.stage == Stage::Tabled && !national;
        counts && proposal.addressee.as_ref() == addressee
    };
    if asking.any(same) {
        return Err(Rejection::AlreadyTabled(measure.id.clone()));
    }
    Ok(())
}

/// The proposals on their way that ask for a measure.
pub fn on_their_way<'s>(state: &'s State, measure: &Measure) -> impl Iterator<Item = &'s Proposal> {
    state.proposals.values().filter(move |proposal| {
        let open = match proposal.stage {
            Stage::Draft | Stage::Submitted | Stage::Tabled => true,
            Stage::Adopted(_) | Stage::Failed(_) => false,
        };
        open && proposal.measure == measure.id
    })
}

pub(in crate::engine) fn own_draft<'d>(
    draft: &'d Draft<'_>,
    by: &StateKey,
    id: ProposalId,
) -> Result<&'d Proposal, Rejection> {
    own_initiative(draft, by, id, Stage::Draft)
}

/// What a seat has in hand before anybody else sees it, drafted or submitted.
pub(in crate::engine) fn own_initiative<'d>(
    draft: &'d Draft<'_>,
    by: &StateKey,
    id: ProposalId,
    stage: Stage,
) -> Result<&'d Proposal, Rejection> {
    check_phase(&draft.state, Business::Drafting)?;
    let own = draft.state.proposals.get(&id);
    own.filter(|proposal| proposal.by == *by && proposal.stage == stage).ok_or(Rejection::NoSuchProposal)
}

/// Brings submitted initiatives onto the table and drops drafts that were not submitted.
pub fn table_initiatives(draft: &mut Draft<'_>) {
    let proposals: Vec<(ProposalId, Stage)> =
        draft.state.proposals.values().map(|proposal| (proposal.id, proposal.stage)).collect();
    for (id, stage) in proposals {
        match stage {
            Stage::Draft => draft.emit(ProcedureEvent::InitiativeDiscarded(id)),
            Stage::Submitted => table(draft, id),
            Stage::Tabled | Stage::Adopted(_) | Stage::Failed(_) => {}
        }
    }
}

/// Brings an initiative onto the table; who asks for what another asks for already, in the same words, supports that one
/// instead.
fn table(draft: &mut Draft<'_>, id: ProposalId) {
    let Some(proposal) = draft.state.proposals.get(&id).cloned() else { return };
    let rule = draft.book.measure(&proposal.measure).map(|measure| measure.decider.rule());
    let twin = draft
        .state
        .proposals
        .values()
        .find(|other| {
            other.stage == Stage::Tabled && other.measure == proposal.measure && other.addressee == proposal.addressee
        })
        .map(|other| (other.id, other.text == proposal.text))
        .filter(|_| !rule.is_some_and(DecisionRule::is_national));
    match twin {
        None => {
            let number = draft.state.next_tabled(draft.book, &proposal.by);
            if number != id {
                draft.emit(ProcedureEvent::InitiativeNumbered { draft: id, number });
            }
            draft.emit(ProcedureEvent::InitiativeTabled(number));
            lay(draft, number);
        }
        Some((twin, same_text)) => {
            draft.emit(ProcedureEvent::InitiativeDiscarded(id));
            let by = proposal.by;
            if same_text && draft.book.may(&by, Capability::Votes) {
                let stand = Stand::Support;
                draft.emit(DelegationEvent::StandTaken {
                    proposal: twin,
                    by,
                    stand,
                    terms: None,
                    amendment: None,
                    worry: None,
                });
            }
        }
    }
}
