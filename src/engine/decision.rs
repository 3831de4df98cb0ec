//! Decisions: initiatives come onto the table, are decided by their rule, and are told.
//!
//! **Invariant:** one vote against blocks what needs all of the 27, whatever else is true.
//! The Council's stations (HWPCI, RELEX, PSC, COREPER) will stand between tabling and deciding.

use std::collections::BTreeMap;

use super::command::{NationalLine, SeatMode};
use super::decide::add;
use super::draft::Draft;
use super::escalation::felt_by;
use super::event::Event;
use super::ledger::{Cause, Rule};
use super::position::{Delegation, Question, stand, terms, total};
use super::proposal::{Communication, Failure, Form, Proposal, ProposalId, Reasons, Stage, Stand, Vote};
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::quantity::Quantity;
use crate::model::toolbox::{DecisionRule, Trait};

/// Brings submitted initiatives onto the table and drops drafts that were not submitted.
pub fn table_initiatives(draft: &mut Draft<'_>) {
    let proposals: Vec<(ProposalId, Stage)> =
        draft.state.proposals.values().map(|proposal| (proposal.id, proposal.stage)).collect();
    for (id, stage) in proposals {
        match stage {
            Stage::Draft => draft.emit(Event::InitiativeDiscarded(id)),
            Stage::Submitted => table(draft, id),
            Stage::Tabled | Stage::Adopted(_) | Stage::Failed(_) => {}
        }
    }
}

/// Brings an initiative onto the table; who asks for what another asks for already supports that one instead.
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
        .map(|other| other.id)
        .filter(|_| rule != Some(DecisionRule::National));
    match twin {
        None => draft.emit(Event::InitiativeTabled(id)),
        Some(twin) => {
            draft.emit(Event::InitiativeDiscarded(id));
            let by = proposal.by;
            draft.emit(Event::StandTaken { proposal: twin, by, stand: Stand::Support, terms: Vec::new() });
        }
    }
}

/// Decides everything that is due in this turn.
pub fn decide_due(draft: &mut Draft<'_>) {
    let turn = draft.state.turn;
    let due: Vec<Proposal> = draft.state.proposals.values().filter(|p| p.is_due(turn)).cloned().collect();
    for proposal in due {
        let rule = draft.book.measure(&proposal.measure).map(|measure| measure.decider.rule());
        match rule {
            None => {}
            Some(DecisionRule::National) => adopt(draft, &proposal),
            Some(DecisionRule::Alone) => decide_alone(draft, &proposal),
            Some(rule @ (DecisionRule::Silence | DecisionRule::Unanimity)) => decide_together(draft, &proposal, rule),
        }
    }
}

fn decide_alone(draft: &mut Draft<'_>, proposal: &Proposal) {
    let Some(measure) = draft.book.measure(&proposal.measure) else { return };
    let question = Question { measure, addressee: proposal.addressee.as_ref(), by: &proposal.by };
    let institution = Delegation::institution(draft.book);
    let points = total(&terms(draft.book, &draft.state, &question, &institution));
    if stand(draft.book, points) <= Stand::Accept {
        adopt(draft, proposal);
    } else {
        draft.emit(Event::Failed { proposal: proposal.id, failure: Failure::Declined, objectors: Vec::new() });
    }
}

fn decide_together(draft: &mut Draft<'_>, proposal: &Proposal, rule: DecisionRule) {
    let votes = votes(draft, proposal, rule);
    let objectors: Vec<StateKey> =
        votes.iter().filter(|(_, vote)| **vote == Vote::Against).map(|(state, _)| state.clone()).collect();
    draft.emit(Event::VotesRevealed { proposal: proposal.id, votes });
    if objectors.is_empty() {
        adopt(draft, proposal);
        let points = draft.book.parameters.cohesion_adopted;
        add(draft, Quantity::Cohesion, Rule::CohesionAdopted, Cause::Measure(proposal.id), points);
        return;
    }
    let failure = if rule == DecisionRule::Silence { Failure::SilenceBroken } else { Failure::Vetoed };
    fail(draft, proposal, failure, objectors);
}

/// The votes of the 27: sealed ones, those that follow from simulated stands, and silence for the rest.
fn votes(draft: &Draft<'_>, proposal: &Proposal, rule: DecisionRule) -> BTreeMap<StateKey, Vote> {
    let absent = if rule == DecisionRule::Silence { Vote::For } else { Vote::Abstain };
    let vote = |state: &StateKey| {
        if let Some(&sealed) = proposal.votes.get(state) {
            return sealed;
        }
        match draft.state.mode(state) {
            SeatMode::Simulated => proposal.stands.get(state).map_or(absent, |&stand| under(rule, stand)),
            SeatMode::Team(_) | SeatMode::Silent => absent,
        }
    };
    draft.book.states.keys().map(|state| (state.clone(), vote(state))).collect()
}

/// A stand's vote under a rule: who would only abstain does not break a silence.
fn under(rule: DecisionRule, stand: Stand) -> Vote {
    match (rule, stand.vote()) {
        (DecisionRule::Silence, Vote::Abstain) => Vote::For,
        (_, vote) => vote,
    }
}

fn adopt(draft: &mut Draft<'_>, proposal: &Proposal) {
    draft.emit(Event::Adopted(proposal.id));
    let Some(measure) = draft.book.measure(&proposal.measure) else { return };
    if let Some(adversary) = proposal.addressee.as_ref().filter(|_| measure.has(Trait::NationalAttribution)) {
        draft.emit(Event::Attributed { by: proposal.by.clone(), adversary: adversary.clone() });
        if named_together(draft, adversary) {
            return;
        }
        let cause = Cause::Delegation(proposal.by.clone());
        let points = -draft.book.parameters.cohesion_solo_attribution;
        add(draft, Quantity::Cohesion, Rule::CohesionSoloAttribution, cause, points);
    }
}

/// Whether the 27 have named an adversary together before.
fn named_together(draft: &Draft<'_>, adversary: &AdversaryKey) -> bool {
    draft.state.proposals.values().any(|proposal| {
        proposal.adopted().is_some()
            && proposal.addressee.as_ref() == Some(adversary)
            && draft.book.measure(&proposal.measure).is_some_and(|measure| {
                measure.has(Trait::NamesActor) && measure.decider.rule() != DecisionRule::National
            })
    })
}

fn fail(draft: &mut Draft<'_>, proposal: &Proposal, failure: Failure, objectors: Vec<StateKey>) {
    let parameters = &draft.book.parameters;
    let against = i64::try_from(objectors.len()).unwrap_or(0);
    let lost = (against * parameters.cohesion_against).min(parameters.cohesion_against_max);
    let permille = parameters.belief_failure_permille;
    let cause = Cause::Failure(proposal.id);
    draft.emit(Event::Failed { proposal: proposal.id, failure, objectors });
    let inputs = [("points", -lost), ("against", against)];
    draft.change(Quantity::Cohesion, Rule::CohesionAgainst, cause.clone(), &inputs, |value| value - lost);
    for adversary in felt_by(draft.book, &draft.state, proposal) {
        let inputs = [("permille", permille)];
        draft.change(Quantity::Belief(adversary), Rule::BeliefFailure, cause.clone(), &inputs, |belief| {
            belief - belief * permille / 1000
        });
    }
}

/// Settles how decisions are told where nobody said so, and sends out the national lines.
pub fn settle_communication(draft: &mut Draft<'_>) {
    let adopted: Vec<Proposal> = draft.state.adopted_now().cloned().collect();
    for proposal in adopted.iter().filter(|proposal| proposal.communication.is_none()) {
        let reasons = if draft.state.is_team(&proposal.by) { Reasons::Withheld } else { Reasons::Given };
        let communication = Communication { form: Form::Formal, reasons, line: String::new() };
        draft.emit(Event::Communicated { proposal: proposal.id, communication });
    }
    let lines = draft.state.sealed_lines.clone();
    if lines.is_empty() {
        return;
    }
    draft.emit(Event::LinesRevealed(lines.clone()));
    let points = -draft.book.parameters.cohesion_solo_line;
    for (state, line) in lines {
        if line == NationalLine::Distance {
            add(draft, Quantity::Cohesion, Rule::CohesionSoloLine, Cause::Delegation(state), points);
        }
    }
}
