//! Consensus culture: who would block alone says so first, and mostly lets a text pass.
//!
//! **Invariant:** whoever blocks alone after all has said so before the vote.

use super::case::Case;
use super::moment::Moment;
use super::who::Delegation;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::delegation::DelegationEvent;
use crate::engine::core::proposal::{Proposal, Stage, Stand};
use crate::engine::core::question::Question;
use crate::engine::core::term::{Term, Terms};
use crate::model::key::StateKey;

/// Lets those who would block alone say so, and whether they will.
pub fn say_who_stands_alone(draft: &mut Draft<'_>) {
    let moment = Moment::of(draft.book, &draft.state);
    let tabled = draft.state.proposals.values().filter(|proposal| proposal.stage == Stage::Tabled);
    let alone: Vec<DelegationEvent> = tabled.filter_map(|proposal| stands_alone(&moment, proposal)).collect();
    for said in alone {
        draft.emit(said);
    }
}

fn stands_alone(moment: &Moment<'_>, proposal: &Proposal) -> Option<DelegationEvent> {
    let by = proposal.stands.keys().find(|by| is_alone(proposal, by))?;
    let question = Question::of(moment.book, proposal)?;
    if !moment.state.is_simulated(by)
        || !question.measure.decider.rule().is_together()
        || proposal.alone.contains_key(by)
    {
        return None;
    }
    let passes = lets_pass(&Case::of(moment, &question), &Delegation::of(moment.book, moment.state.setup.seed, by));
    Some(DelegationEvent::StoodAlone { proposal: proposal.id, by: by.clone(), passes })
}

/// Whether a delegation would block a proposal, or break the silence for an amendment, and nobody with it.
#[must_use]
pub fn is_alone(proposal: &Proposal, by: &StateKey) -> bool {
    let blocks = |stand: &Stand| matches!(stand, Stand::Oppose | Stand::Amend);
    let mut blocking = proposal.stands.iter().filter(|(_, stand)| blocks(stand));
    blocking.next().is_some_and(|(first, _)| first == by) && blocking.next().is_none()
}

/// Whether who stands alone lets a text pass: unless it cannot bear it at all, or it touches an interest of its own.
#[must_use]
pub fn lets_pass(case: &Case<'_>, who: &Delegation<'_>) -> bool {
    let terms = case.terms(who);
    !has_own_interest(&terms) && terms.total() >= case.moment().book.parameters.consensus_alone_from
}

/// Whether what weighs most against a text is an interest of its own.
#[must_use]
pub fn has_own_interest(terms: &Terms) -> bool {
    matches!(terms.heaviest(), Some(Term::Interest | Term::RedLine)) || terms.points(Term::RedLine) < 0
}
