//! After the decision: carrying out, slow effects, answers to requests, partners, review, lapse (`S1-IG §3`).
//!
//! **Invariant:** a measure is felt once, and ends once.

use super::draft::Draft;
use super::event::Event;
use super::ledger::{Cause, Rule};
use super::proposal::{Proposal, ProposalId, Timing};
use super::situation::appear;
use super::state::State;
use crate::model::adversary::Reply;
use crate::model::clause::{Clause, Demand};
use crate::model::condition::Action;
use crate::model::key::AdversaryKey;
use crate::model::phase::Phase;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{Category, Measure, Trait};

/// Minutes of a week.
const WEEK: i64 = 7 * 24 * 60;

/// Settles when what was adopted in this turn begins to be felt and is to be reviewed.
pub fn implement(draft: &mut Draft<'_>) {
    let adopted: Vec<Proposal> = draft.state.adopted_now().cloned().collect();
    for proposal in adopted {
        let Some(measure) = draft.book.measure(&proposal.measure) else { continue };
        let later = proposal.communication.as_ref().is_some_and(|told| told.timing == Timing::Later);
        let told = draft.state.turn + u32::from(later);
        let effect_at = draft.book.timetable().begins(told, Phase::Consequences) + measure.effect_hours * 60;
        let weeks = i64::from(proposal.text.review_weeks);
        let review_at = (weeks > 0).then_some(effect_at + weeks * WEEK);
        draft.emit(Event::Implemented { proposal: proposal.id, effect_at, review_at });
    }
}

/// The decisions that begin to be felt now, by number; what was repealed before never does.
#[must_use]
pub fn ripe(book: &Rulebook, state: &State) -> Vec<Proposal> {
    let now = book.timetable().begins(state.turn, Phase::Consequences);
    let due = |proposal: &&Proposal| {
        proposal.in_force()
            && proposal.aftermath.felt.is_none()
            && proposal.aftermath.effect_at.is_some_and(|at| at <= now)
    };
    state.proposals.values().filter(due).cloned().collect()
}

/// States answer requests for assistance by what they just did (norm 13(h)); an answer, or none, tells something.
pub fn answer_requests(draft: &mut Draft<'_>) {
    let asked = |proposal: &&Proposal| {
        proposal.aftermath.felt.is_some()
            && !proposal.aftermath.answered
            && proposal.text.has(Clause::Demand(Demand::Assist))
    };
    let requests: Vec<(ProposalId, AdversaryKey)> = draft
        .state
        .proposals
        .values()
        .filter(asked)
        .filter_map(|proposal| Some((proposal.id, proposal.addressee.clone()?)))
        .collect();
    for (proposal, adversary) in requests {
        let reply = reply(&draft.state, &adversary);
        let book = draft.book;
        draft.emit(Event::Replied { adversary: adversary.clone(), proposal, reply });
        let answer = book.scenario.adversary(&adversary).and_then(|adversary| adversary.replies.get(&reply));
        for evidence in answer.iter().flat_map(|answer| &answer.reveals) {
            if let Some(evidence) = book.scenario.evidence(evidence) {
                appear(draft, evidence);
            }
        }
    }
}

/// Who engages or pauses cooperates, who denies evades, who strikes refuses.
fn reply(state: &State, adversary: &AdversaryKey) -> Reply {
    match state.last_act(adversary).map(|act| act.action) {
        Some(Action::A0 | Action::A1) => Reply::Cooperates,
        None | Some(Action::A2) => Reply::Evades,
        Some(Action::A3 | Action::A4 | Action::A5 | Action::A6) => Reply::Refuses,
    }
}

/// Partners who are invited join as soon as their condition holds.
pub fn gather_partners(draft: &mut Draft<'_>) {
    let invited = |proposal: &Proposal| {
        proposal.aftermath.felt.is_some()
            && draft.book.measure(&proposal.measure).is_some_and(|measure| measure.has(Trait::InvitesPartners))
    };
    if !draft.state.proposals.values().any(invited) {
        return;
    }
    let book = draft.book;
    for partner in &book.scenario.partners {
        let ready = partner.joins_when.as_ref().is_none_or(|when| super::condition::holds(book, &draft.state, when));
        if !ready || draft.state.partners.contains(&partner.key) {
            continue;
        }
        draft.emit(Event::PartnerJoined(partner.key.clone()));
        for adversary in super::escalation::acting(book, &draft.state) {
            let points = book.parameters.partner_belief;
            let cause = Cause::Partner(partner.key.clone());
            super::decide::add(draft, Quantity::Belief(adversary), Rule::BeliefPartner, cause, points);
        }
    }
}

/// Measures whose review is over without a renewal lapse (`S1-IG §3`: follow-up and possible repeal).
pub fn lapse(draft: &mut Draft<'_>) {
    let now = draft.book.timetable().begins(draft.state.turn, draft.state.phase);
    let over =
        |proposal: &&Proposal| proposal.in_force() && proposal.aftermath.review_at.is_some_and(|review| review <= now);
    let over: Vec<ProposalId> = draft.state.proposals.values().filter(over).map(|proposal| proposal.id).collect();
    for proposal in over {
        draft.emit(Event::EffectEnded { proposal, by: None });
    }
}

/// What eases ends the restrictive measures in force and lifts their cost.
pub fn ease(draft: &mut Draft<'_>, by: ProposalId) {
    let restrictive = |proposal: &&Proposal| {
        proposal.id != by && proposal.in_force() && draft.book.measure(&proposal.measure).is_some_and(bites)
    };
    let ended: Vec<ProposalId> =
        draft.state.proposals.values().filter(restrictive).map(|proposal| proposal.id).collect();
    for proposal in ended {
        draft.emit(Event::EffectEnded { proposal, by: Some(by) });
    }
    for adversary in &draft.book.scenario.adversaries {
        let quantity = Quantity::Cost(adversary.key.clone());
        draft.change(quantity, Rule::CostMeasure, Cause::Measure(by), &[("points", 0)], |_| 0);
    }
}

/// Whether a measure is restrictive and not a relief.
#[must_use]
pub fn bites(measure: &Measure) -> bool {
    measure.category == Category::Restrictive && !measure.has(Trait::Eases)
}

/// The thousandths of harm that are left while measures of resilience are felt.
#[must_use]
pub fn harm_left(book: &Rulebook, state: &State) -> i64 {
    let helps = |proposal: &&Proposal| {
        proposal.in_force()
            && proposal.aftermath.felt.is_some()
            && book.measure(&proposal.measure).is_some_and(|measure| measure.has(Trait::Resilience))
    };
    let count = state.proposals.values().filter(helps).count();
    (1000 - i64::try_from(count).unwrap_or(0) * book.parameters.resilience_harm_permille).max(0)
}
