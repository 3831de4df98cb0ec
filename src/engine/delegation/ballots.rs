//! How delegations without a team vote, and whether an institution goes ahead.

use std::cell::LazyCell;
use std::collections::BTreeMap;

use super::case::Case;
use super::consensus::{has_own_interest, is_alone, lets_pass};
use super::moment::Moment;
use super::position::stand;
use super::who::Delegation;
use crate::engine::core::draft::Draft;
use crate::engine::core::proposal::{Proposal, ProposalId, Stand};
use crate::engine::core::question::Question;
use crate::engine::procedure::voting::Cast;
use crate::model::key::StateKey;
use crate::model::voting::{DecisionRule, Vote};

/// What the program casts on everything that is due.
#[must_use]
pub fn cast(draft: &Draft<'_>) -> BTreeMap<ProposalId, Cast> {
    let moment = Moment::of(draft.book, &draft.state);
    let due = draft.state.proposals.values().filter(|proposal| proposal.is_due(draft.state.turn));
    due.filter_map(|proposal| Some((proposal.id, cast_on(&moment, proposal)?))).collect()
}

/// Those who took no stand cast no vote; the institutions weigh as the default card does.
fn cast_on(moment: &Moment<'_>, proposal: &Proposal) -> Option<Cast> {
    let Moment { book, state, .. } = moment;
    let question = Question::of(book, proposal)?;
    let rule = question.measure.decider.rule();
    let case = LazyCell::new(|| Case::of(moment, &question));
    let simulated = |by: &&StateKey| rule.is_together() && state.is_simulated(by);
    let votes = book.states.keys().filter(simulated).filter_map(|by| {
        let (stand, who) = (*proposal.stands.get(by)?, Delegation::of(book, state.setup.seed, by));
        if is_alone(proposal, by) && lets_pass(&case, &who) {
            return Some((by.clone(), passive(rule)));
        }
        Some((by.clone(), under(rule, proposal, stand, || has_own_interest(&case.terms(&who)))))
    });
    let goes_ahead = || stand(book, case.terms(&Delegation::institution(book)).total()) <= Stand::Accept;
    Some(Cast { votes: votes.collect(), goes_ahead: !rule.is_together() && goes_ahead() })
}

/// A simulated stand's vote under a rule.
///
/// Who needs an amendment breaks a first silence to get it. Who would only abstain lets a silence or consensus pass.
/// Who abstains for an interest of its own declares it.
fn under(rule: DecisionRule, proposal: &Proposal, stand: Stand, own_interest: impl Fn() -> bool) -> Vote {
    let may = |vote| rule.ballots().contains(&vote);
    match stand {
        Stand::Support | Stand::Accept => Vote::For,
        Stand::Oppose => Vote::Against,
        Stand::Amend if rule.sends_back() && proposal.progress.breaks == 0 => Vote::Against,
        Stand::Amend | Stand::Abstain if !may(Vote::Abstain) => Vote::For,
        Stand::Amend | Stand::Abstain if may(Vote::AbstainDeclare) && own_interest() => Vote::AbstainDeclare,
        Stand::Amend | Stand::Abstain => Vote::Abstain,
    }
}

/// The vote that stands in nobody's way.
fn passive(rule: DecisionRule) -> Vote {
    if rule.ballots().contains(&Vote::Abstain) { Vote::Abstain } else { Vote::For }
}
