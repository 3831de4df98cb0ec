//! How delegations without a team vote, and whether an institution goes ahead.

use std::collections::BTreeMap;

use super::case::terms;
use super::position::stand;
use super::who::Delegation;
use crate::engine::core::command::SeatMode;
use crate::engine::core::draft::Draft;
use crate::engine::core::proposal::{Proposal, ProposalId, Stand};
use crate::engine::core::question::Question;
use crate::engine::core::term::Term;
use crate::engine::procedure::voting::Cast;
use crate::model::key::StateKey;
use crate::model::voting::{DecisionRule, Vote};

/// What the program casts on everything that is due.
#[must_use]
pub fn cast(draft: &Draft<'_>) -> BTreeMap<ProposalId, Cast> {
    let due = draft.state.proposals.values().filter(|proposal| proposal.is_due(draft.state.turn));
    due.filter_map(|proposal| Some((proposal.id, cast_on(draft, proposal)?))).collect()
}

/// Those who took no stand cast no vote; the institutions weigh as the default card does.
fn cast_on(draft: &Draft<'_>, proposal: &Proposal) -> Option<Cast> {
    let question = Question::of(draft.book, proposal)?;
    let rule = question.measure.decider.rule();
    let simulated = |state: &&StateKey| rule.is_together() && draft.state.mode(state) == &SeatMode::Simulated;
    let votes = draft.book.states.keys().filter(simulated).filter_map(|state| {
        let stand = *proposal.stands.get(state)?;
        Some((state.clone(), under(draft, proposal, rule, state, stand)))
    });
    let goes_ahead = || {
        let institution = Delegation::institution(draft.book);
        stand(draft.book, terms(draft.book, &draft.state, &question, &institution).total()) <= Stand::Accept
    };
    Some(Cast { votes: votes.collect(), goes_ahead: !rule.is_together() && goes_ahead() })
}

/// A simulated stand's vote under a rule.
///
/// Who needs an amendment breaks a first silence to get it. Who would only abstain lets a silence or consensus pass.
/// Who abstains for an interest of its own declares it.
fn under(draft: &Draft<'_>, proposal: &Proposal, rule: DecisionRule, state: &StateKey, stand: Stand) -> Vote {
    let may = |vote| rule.ballots().contains(&vote);
    match stand {
        Stand::Support | Stand::Accept => Vote::For,
        Stand::Oppose => Vote::Against,
        Stand::Amend if rule.sends_back() && proposal.progress.breaks == 0 => Vote::Against,
        Stand::Amend | Stand::Abstain if !may(Vote::Abstain) => Vote::For,
        Stand::Amend | Stand::Abstain if may(Vote::AbstainDeclare) && own_interest(draft, proposal, state) => {
            Vote::AbstainDeclare
        }
        Stand::Amend | Stand::Abstain => Vote::Abstain,
    }
}

fn own_interest(draft: &Draft<'_>, proposal: &Proposal, state: &StateKey) -> bool {
    Question::of(draft.book, proposal).is_some_and(|question| {
        let terms = terms(draft.book, &draft.state, &question, &Delegation::of(draft.book, state));
        matches!(terms.heaviest(), Some(Term::Interest | Term::RedLine))
    })
}
