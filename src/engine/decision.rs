//! Decisions: initiatives come onto the table, are decided by their rule, and are told.
//!
//! **Invariant:** one vote against blocks what needs all of the 27, whatever else is true.

use std::collections::BTreeMap;

use super::aftermath::implement;
use super::command::{NationalLine, SeatMode};
use super::decide::add;
use super::draft::Draft;
use super::escalation::felt_by;
use super::event::Event;
use super::ledger::{Cause, Rule, Term};
use super::legal::is_lawful;
use super::persuasion::heaviest;
use super::position::{Delegation, Question, stand, terms, total};
use super::proposal::{Communication, Failure, Proposal, ProposalId, Reasons, Stage, Stand, Vote};
use super::road::{back_to_text, due, lay};
use super::state::State;
use super::wording::can_take;
use crate::model::clause::{Change, Naming};
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::phase::Phase;
use crate::model::procedure::CrisisMode;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{DecisionRule, Measure, Trait};

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
        .filter(|_| rule != Some(DecisionRule::National));
    match twin {
        None => {
            draft.emit(Event::InitiativeTabled(id));
            lay(draft, id);
        }
        Some((twin, same_text)) => {
            draft.emit(Event::InitiativeDiscarded(id));
            let by = proposal.by;
            if same_text && !by.is_desk() {
                let stand = Stand::Support;
                draft.emit(Event::StandTaken {
                    proposal: twin,
                    by,
                    stand,
                    terms: Vec::new(),
                    amendment: None,
                    worry: None,
                });
            }
        }
    }
}

/// Decides everything whose time is over when the Decision phase closes.
pub fn decide_due(draft: &mut Draft<'_>) {
    let turn = draft.state.turn;
    let due: Vec<Proposal> = draft.state.proposals.values().filter(|p| p.is_due(turn)).cloned().collect();
    for proposal in due {
        let rule = draft.book.measure(&proposal.measure).map(|measure| measure.decider.rule());
        match rule {
            None => {}
            Some(DecisionRule::National) => adopt(draft, &proposal),
            Some(DecisionRule::Alone) => decide_alone(draft, &proposal),
            Some(rule @ (DecisionRule::Silence | DecisionRule::Consensus | DecisionRule::Unanimity)) => {
                decide_together(draft, &proposal, rule);
            }
        }
    }
}

/// Whoever is competent decides: a team at that seat by its vote, and not without one; the program by the default card.
fn decide_alone(draft: &mut Draft<'_>, proposal: &Proposal) {
    let Some(question) = Question::of(draft.book, proposal) else { return };
    let team = draft.book.decides_alone(question.measure.decider).filter(|seat| draft.state.is_team(seat));
    let goes_ahead = if let Some(seat) = team {
        proposal.votes.get(&seat) == Some(&Vote::For)
    } else {
        let institution = Delegation::institution(draft.book);
        stand(draft.book, total(&terms(draft.book, &draft.state, &question, &institution))) <= Stand::Accept
    };
    if goes_ahead {
        adopt(draft, proposal);
    } else {
        draft.emit(Event::Failed { proposal: proposal.id, failure: Failure::Declined, objectors: Vec::new() });
    }
}

fn decide_together(draft: &mut Draft<'_>, proposal: &Proposal, rule: DecisionRule) {
    let votes = votes(draft, proposal, rule);
    let with = |wanted: Vote| -> Vec<StateKey> {
        votes.iter().filter(|(_, vote)| **vote == wanted).map(|(state, _)| state.clone()).collect()
    };
    let (objectors, declared) = (with(Vote::Against), with(Vote::AbstainDeclare));
    draft.emit(Event::VotesRevealed { proposal: proposal.id, votes });
    if !objectors.is_empty() {
        object(draft, proposal, rule, objectors);
        return;
    }
    if blocks(draft.book, &declared) {
        fail(draft, proposal, Failure::BlockedByAbstentions, declared);
        return;
    }
    adopt(draft, proposal);
    let points = draft.book.parameters.cohesion_adopted;
    add(draft, Quantity::Cohesion, Rule::CohesionAdopted, Cause::Measure(proposal.id), points);
    if !declared.is_empty() {
        draft.emit(Event::AbstentionsDeclared { proposal: proposal.id, by: declared.clone() });
    }
    for state in declared {
        let points = -draft.book.parameters.cohesion_declared;
        add(draft, Quantity::Cohesion, Rule::CohesionDeclared, Cause::Delegation(state), points);
    }
}

/// Whether formal abstentions stand for a third of the states and a third of the population (Art. 31(1) TEU).
#[must_use]
pub fn blocks(book: &Rulebook, declared: &[StateKey]) -> bool {
    let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    let divisor = book.parameters.abstention_block_divisor;
    let people = |key: &StateKey| book.states.get(key).map_or(0, |state| state.population_thousands);
    let all: i64 = book.states.keys().map(people).sum();
    let theirs: i64 = declared.iter().map(people).sum();
    count(declared.len()) * divisor >= count(book.states.keys().count()) && theirs * divisor >= all
}

/// An objection sends a text back from silence, at first; around the table it blocks.
fn object(draft: &mut Draft<'_>, proposal: &Proposal, rule: DecisionRule, objectors: Vec<StateKey>) {
    let most = u32::try_from(draft.book.parameters.road_silence_breaks_max).unwrap_or(0);
    let back = back_to_text(proposal).filter(|_| rule == DecisionRule::Silence && proposal.progress.breaks < most);
    let Some(station) = back else {
        let failure = if rule == DecisionRule::Silence { Failure::SilenceBroken } else { Failure::Vetoed };
        fail(draft, proposal, failure, objectors);
        return;
    };
    let since = draft.book.timetable().begins(draft.state.turn, Phase::Communication);
    let due = due(draft.book, &draft.state, proposal, station, since).max(draft.state.turn + 1);
    lose_cohesion(draft, objectors.len(), Cause::Measure(proposal.id));
    let ask = |state: &StateKey| (state.clone(), amendment_of(draft, proposal, state));
    let by = objectors.iter().map(ask).collect();
    draft.emit(Event::SilenceBroken { proposal: proposal.id, by, station, since, due });
}

fn amendment_of(draft: &Draft<'_>, proposal: &Proposal, by: &StateKey) -> Option<Change> {
    let asked = proposal.progress.objections.get(by).or_else(|| proposal.asks.get(by));
    asked.copied().filter(|change| can_take(draft.book, proposal, *change))
}

/// The votes of the 27: sealed ones, those that follow from simulated stands, and silence for the rest.
fn votes(draft: &Draft<'_>, proposal: &Proposal, rule: DecisionRule) -> BTreeMap<StateKey, Vote> {
    let absent = if rule == DecisionRule::Unanimity { Vote::Abstain } else { Vote::For };
    let vote = |state: &StateKey| {
        if let Some(&sealed) = proposal.votes.get(state) {
            return sealed;
        }
        match draft.state.mode(state) {
            SeatMode::Simulated => {
                proposal.stands.get(state).map_or(absent, |&stand| under(draft, proposal, rule, state, stand))
            }
            SeatMode::Team(_) | SeatMode::Silent => absent,
        }
    };
    draft.book.states.keys().map(|state| (state.clone(), vote(state))).collect()
}

/// A simulated stand's vote under a rule.
///
/// Who needs an amendment breaks a first silence to get it. Who would only abstain lets a silence or consensus pass.
/// Who abstains for an interest of its own declares it.
fn under(draft: &Draft<'_>, proposal: &Proposal, rule: DecisionRule, state: &StateKey, stand: Stand) -> Vote {
    match (rule, stand) {
        (DecisionRule::Silence, Stand::Amend) if proposal.progress.breaks == 0 => Vote::Against,
        (DecisionRule::Unanimity, Stand::Amend | Stand::Abstain) if own_interest(draft, proposal, state) => {
            Vote::AbstainDeclare
        }
        (DecisionRule::Silence | DecisionRule::Consensus, Stand::Amend | Stand::Abstain) => Vote::For,
        (_, stand) => stand.vote(),
    }
}

fn own_interest(draft: &Draft<'_>, proposal: &Proposal, state: &StateKey) -> bool {
    Question::of(draft.book, proposal).is_some_and(|question| {
        let terms = terms(draft.book, &draft.state, &question, &Delegation::of(draft.book, state));
        heaviest(&terms).is_some_and(|worst| matches!(worst.term, Term::Interest | Term::RedLine))
    })
}

fn adopt(draft: &mut Draft<'_>, proposal: &Proposal) {
    draft.emit(Event::Adopted(proposal.id));
    let Some(measure) = draft.book.measure(&proposal.measure) else { return };
    change_crisis_mode(draft, proposal, measure);
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
            && proposal.text.naming == Naming::Author
            && draft.book.measure(&proposal.measure).is_some_and(|measure| measure.decider.rule().is_together())
    })
}

/// The Presidency raises the crisis response by a mode, and from full activation stands it down; the solidarity clause,
/// lawfully invoked, activates it in full (`S1-IG §3`).
fn change_crisis_mode(draft: &mut Draft<'_>, proposal: &Proposal, measure: &Measure) {
    let lawful =
        Question::of(draft.book, proposal).is_some_and(|question| is_lawful(draft.book, &draft.state, &question));
    let mode = if measure.has(Trait::ActivatesCrisisResponse) && lawful {
        CrisisMode::Full
    } else if measure.has(Trait::RaisesCrisisMode) {
        draft.state.crisis_mode.next()
    } else {
        return;
    };
    if mode != draft.state.crisis_mode {
        draft.emit(Event::CrisisModeChanged(mode));
    }
}

fn lose_cohesion(draft: &mut Draft<'_>, objectors: usize, cause: Cause) {
    let parameters = &draft.book.parameters;
    let against = i64::try_from(objectors).unwrap_or(0);
    let lost = (against * parameters.cohesion_against).min(parameters.cohesion_against_max);
    let inputs = [("points", -lost), ("against", against)];
    draft.change(Quantity::Cohesion, Rule::CohesionAgainst, cause, &inputs, |value| value - lost);
}

/// A proposal falls; who stood against it costs cohesion, and those whom it was meant for take note.
pub(super) fn fail(draft: &mut Draft<'_>, proposal: &Proposal, failure: Failure, objectors: Vec<StateKey>) {
    let permille = draft.book.parameters.belief_failure_permille;
    let cause = Cause::Failure(proposal.id);
    let against = objectors.len();
    draft.emit(Event::Failed { proposal: proposal.id, failure, objectors });
    lose_cohesion(draft, against, cause.clone());
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
        let communication = Communication::unsaid(draft.book, proposal, reasons);
        draft.emit(Event::Communicated { proposal: proposal.id, communication });
    }
    implement(draft);
    let lines = draft.state.sealed_lines.clone();
    if lines.is_empty() {
        return;
    }
    draft.emit(Event::LinesRevealed(lines.clone()));
    let points = -draft.book.parameters.cohesion_solo_line;
    for (state, line) in lines {
        if line == NationalLine::Distance && !is_exempt(&draft.state, &state) {
            add(draft, Quantity::Cohesion, Rule::CohesionSoloLine, Cause::Delegation(state), points);
        }
    }
}

/// Whether a state abstained formally from something adopted in this turn: it said so before and may keep its distance.
fn is_exempt(state: &State, key: &StateKey) -> bool {
    state.adopted_now().any(|proposal| proposal.exempt.contains(key))
}
