//! Votes: for each rule its ballots, what an absent vote counts as, what blocks.

use std::collections::BTreeMap;

use super::road::back_to_text;
use crate::engine::core::checks::{check_phase, not_for};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::decision::DecisionEvent;
use crate::engine::core::proposal::{Failure, Proposal, ProposalId};
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::engine::core::wording::can_take;
use crate::model::clause::Change;
use crate::model::key::StateKey;
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::model::voting::{DecisionRule, Vote};

/// Whether a state may seal this vote on a proposal; until the votes are revealed, anew.
///
/// # Errors
/// The rule that says no.
pub fn check_vote(book: &Rulebook, state: &State, by: &StateKey, id: ProposalId, vote: Vote) -> Result<(), Rejection> {
    check_phase(state, Business::Votes)?;
    let proposal = state.proposals.get(&id).filter(|proposal| proposal.is_public_to_the_27());
    let proposal = proposal.ok_or(Rejection::NoSuchProposal)?;
    if !proposal.is_due(state.turn) {
        return Err(Rejection::NotDue);
    }
    let rule = book.measure(&proposal.measure).map(|measure| measure.decider.rule());
    let competent = decides_alone(book, proposal).as_ref() == Some(by);
    match rule {
        None | Some(DecisionRule::National) => Err(Rejection::NoVote),
        Some(rule) if !rule.is_together() && (!competent || !rule.ballots().contains(&vote)) => Err(Rejection::NoVote),
        Some(rule) if rule.is_together() && !book.may(by, Capability::Votes) => Err(not_for(book, by)),
        Some(rule) if rule.ballots().contains(&vote) => Ok(()),
        Some(_) if vote == Vote::AbstainDeclare => Err(Rejection::CouncilOnly),
        Some(_) => Err(Rejection::NoAbstentionUnderSilence),
    }
}

pub(in crate::engine) fn seal_vote(
    draft: &mut Draft<'_>,
    by: &StateKey,
    id: ProposalId,
    vote: Vote,
) -> Result<(), Rejection> {
    check_vote(draft.book, &draft.state, by, id, vote)?;
    draft.close(DecisionEvent::VoteSealed { proposal: id, by: by.clone(), vote, amendment: None });
    Ok(())
}

/// The seat that is competent alone for a proposal, if it is one for a seat.
fn decides_alone(book: &Rulebook, proposal: &Proposal) -> Option<StateKey> {
    book.measure(&proposal.measure).and_then(|measure| book.decides_alone(measure.decider))
}

pub(in crate::engine) fn break_silence(
    draft: &mut Draft<'_>,
    by: &StateKey,
    id: ProposalId,
    amendment: Option<Change>,
) -> Result<(), Rejection> {
    check_vote(draft.book, &draft.state, by, id, Vote::Against)?;
    let proposal = draft.state.proposals.get(&id).ok_or(Rejection::NoSuchProposal)?;
    let measure = draft.book.measure(&proposal.measure).ok_or(Rejection::NoSuchMeasure)?;
    if !measure.decider.rule().sends_back() {
        return Err(Rejection::NoSilence);
    }
    if amendment.is_some_and(|change| !can_take(draft.book, proposal, change)) {
        return Err(Rejection::ChangesNothing);
    }
    draft.close(DecisionEvent::VoteSealed { proposal: id, by: by.clone(), vote: Vote::Against, amendment });
    Ok(())
}

/// Whether formal abstentions stand for a third of the states and a third of the population (Art. 31(1) TEU).
#[must_use]
pub fn blocks(book: &Rulebook, declared: &[StateKey]) -> bool {
    let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    let divisor = book.parameters.thresholds.abstention_divisor;
    let people = |key: &StateKey| book.states.get(key).map_or(0, |state| state.population_thousands);
    let all: i64 = book.states.keys().map(people).sum();
    let theirs: i64 = declared.iter().map(people).sum();
    let states = declared.iter().filter(|key| book.is_member(key)).count();
    count(states) * divisor >= count(book.states.keys().count()) && theirs * divisor >= all
}

/// What the program casts on a proposal that is due.
pub struct Cast {
    /// The votes of those that it plays.
    pub votes: BTreeMap<StateKey, Vote>,
    /// Whether an institution that decides alone would go ahead.
    pub goes_ahead: bool,
}

/// The votes of the 27: sealed ones, what the program casts, and what counts for those that cast none.
pub(super) fn votes(book: &Rulebook, proposal: &Proposal, rule: DecisionRule, cast: &Cast) -> BTreeMap<StateKey, Vote> {
    let vote = |state: &StateKey| {
        let sealed = proposal.votes.get(state).or_else(|| cast.votes.get(state));
        sealed.copied().unwrap_or_else(|| rule.absent())
    };
    book.states.keys().map(|state| (state.clone(), vote(state))).collect()
}

/// What comes of a proposal that is due.
pub(super) enum Outcome {
    /// It is adopted, by these formal abstentions if there are any.
    Adopted(Vec<StateKey>),
    /// It falls.
    Failed(Failure, Vec<StateKey>),
    /// Its text goes back to this station: these objected.
    Back(Vec<StateKey>, u32),
}

/// Counts the votes of the 27.
pub(super) fn count(
    book: &Rulebook,
    proposal: &Proposal,
    rule: DecisionRule,
    votes: &BTreeMap<StateKey, Vote>,
) -> Outcome {
    match rule {
        DecisionRule::Silence | DecisionRule::Consensus | DecisionRule::Unanimity => {
            unopposed(book, proposal, rule, votes)
        }
        DecisionRule::National | DecisionRule::Alone => Outcome::Adopted(Vec::new()),
    }
}

/// Those who would keep a proposal from passing, if the 27 voted as they have announced and said nothing else.
#[must_use]
pub fn would_block(book: &Rulebook, proposal: &Proposal, rule: DecisionRule) -> Option<Vec<StateKey>> {
    let announced = |state: &StateKey| proposal.stands.get(state).map_or_else(|| rule.absent(), |stand| stand.vote());
    let votes = book.states.keys().map(|state| (state.clone(), announced(state))).collect();
    match count(book, proposal, rule, &votes) {
        Outcome::Adopted(_) => None,
        Outcome::Failed(_, who) | Outcome::Back(who, _) => Some(who),
    }
}

/// One against blocks or sends back, and so may formal abstentions.
fn unopposed(book: &Rulebook, proposal: &Proposal, rule: DecisionRule, votes: &BTreeMap<StateKey, Vote>) -> Outcome {
    let with = |wanted: Vote| -> Vec<StateKey> {
        votes.iter().filter(|(_, vote)| **vote == wanted).map(|(state, _)| state.clone()).collect()
    };
    let (objectors, declared) = (with(Vote::Against), with(Vote::AbstainDeclare));
    if !objectors.is_empty() {
        return object(book, proposal, rule, objectors);
    }
    if blocks(book, &declared) {
        return Outcome::Failed(Failure::BlockedByAbstentions, declared);
    }
    Outcome::Adopted(declared)
}

/// An objection sends a text back from silence, at first; around the table it blocks.
fn object(book: &Rulebook, proposal: &Proposal, rule: DecisionRule, objectors: Vec<StateKey>) -> Outcome {
    if !rule.sends_back() {
        let failure = if rule == DecisionRule::Consensus { Failure::NoConsensus } else { Failure::Vetoed };
        return Outcome::Failed(failure, objectors);
    }
    let most = u32::try_from(book.parameters.road_silence_breaks_max).unwrap_or(0);
    match back_to_text(proposal).filter(|_| proposal.progress.breaks < most) {
        Some(station) => Outcome::Back(objectors, station),
        None => Outcome::Failed(Failure::SilenceBroken, objectors),
    }
}

/// Whoever is competent decides: a team at that seat by its vote, and not without one; else the program.
pub(super) fn alone(state: &State, book: &Rulebook, proposal: &Proposal, cast: &Cast) -> Outcome {
    let team = decides_alone(book, proposal).filter(|seat| state.is_team(seat));
    let goes_ahead = team.map_or(cast.goes_ahead, |seat| proposal.votes.get(&seat) == Some(&Vote::For));
    if goes_ahead { Outcome::Adopted(Vec::new()) } else { Outcome::Failed(Failure::Declined, Vec::new()) }
}
