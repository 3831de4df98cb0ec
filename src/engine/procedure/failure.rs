//! What it costs that a proposal falls or comes back.

use crate::engine::core::draft::Draft;
use crate::engine::core::event::decision::DecisionEvent;
use crate::engine::core::ledger::{Cause, Rule};
use crate::engine::core::proposal::{Failure, Proposal};
use crate::engine::world::escalation::felt_by;
use crate::model::key::StateKey;
use crate::model::quantity::Quantity;

pub(super) fn lose_cohesion(draft: &mut Draft<'_>, objectors: usize, cause: Cause) {
    let parameters = &draft.book.parameters;
    let against = i64::try_from(objectors).unwrap_or(0);
    let lost = (against * parameters.cohesion_against).min(parameters.cohesion_against_max);
    let inputs = [("points", -lost), ("against", against)];
    draft.change(Quantity::Cohesion, Rule::CohesionAgainst, cause, &inputs, |value| value - lost);
}

/// A proposal falls; who stood against it costs cohesion, and those whom it was meant for take note.
pub(super) fn fail(draft: &mut Draft<'_>, proposal: &Proposal, failure: Failure, objectors: Vec<StateKey>) {
    let against = objectors.len();
    draft.emit(DecisionEvent::Failed { proposal: proposal.id, failure, objectors });
    lose_by_failure(draft, proposal, against);
}

pub(super) fn lose_by_failure(draft: &mut Draft<'_>, proposal: &Proposal, against: usize) {
    let permille = draft.book.parameters.belief_failure_permille;
    let cause = Cause::Failure(proposal.id);
    lose_cohesion(draft, against, cause.clone());
    for adversary in felt_by(draft.book, &draft.state, proposal) {
        let inputs = [("permille", permille)];
        draft.change(Quantity::Belief(adversary), Rule::BeliefFailure, cause.clone(), &inputs, |belief| {
            belief - belief * permille / 1000
        });
    }
}
