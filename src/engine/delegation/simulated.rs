//! Delegations without a team: what they share, where they stand, what they propose (`model.md` §5).
//!
//! **Invariant:** they act through the same checks as teams and know only what their state may know.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::case::Cases;
use super::moment::Moment;
use super::position::{Position, position_on};
use super::who::Delegation;
use crate::engine::core::argument::Worry;
use crate::engine::core::checks::is_decided_together;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::decision::DecisionEvent;
use crate::engine::core::event::delegation::DelegationEvent;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::proposal::{Failure, Proposal, ProposalId, Stage, Stand};
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::core::wording::can_take;
use crate::engine::evidence::sharing::check_share;
use crate::model::clause::{Change, Naming};
use crate::model::delegation::Openness;
use crate::model::evidence::ShareMode;
use crate::model::key::{EvidenceKey, StateKey};
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::model::toolbox::Gate;

/// Seals what simulated holders of evidence share in this turn.
pub fn seal_sharing(draft: &mut Draft<'_>) {
    for by in simulated(draft, Capability::HoldsEvidence) {
        let choices = sharing_choices(draft.book, &draft.state, &by);
        if !choices.is_empty() {
            draft.emit(EvidenceEvent::SharingSealed { by, choices });
        }
    }
}

/// Does for a seat that the program now acts for what it would have done as the phase began.
pub fn stand_in(draft: &mut Draft<'_>, by: &StateKey) {
    let sealed = draft.state.has_sealed_sharing(by);
    if draft.state.phase.is_for(Business::Sharing) && draft.book.may(by, Capability::HoldsEvidence) && !sealed {
        let choices = sharing_choices(draft.book, &draft.state, by);
        if !choices.is_empty() {
            draft.emit(EvidenceEvent::SharingSealed { by: by.clone(), choices });
        }
    }
    if draft.state.phase.is_for(Business::Stands) && draft.book.may(by, Capability::Votes) {
        // What the team has said stands.
        let said = |id: &ProposalId| draft.state.proposals.get(id).is_some_and(|own| own.stands.contains_key(by));
        let tabled: Vec<ProposalId> = tabled_together(draft).filter(|id| !said(id)).collect();
        state_stands(draft, &tabled, std::slice::from_ref(by));
    }
}

/// What the program would share of what a seat holds, by its profile.
#[must_use]
pub fn sharing_choices(book: &Rulebook, state: &State, by: &StateKey) -> BTreeMap<EvidenceKey, ShareMode> {
    let holdings = state.holdings(by);
    if holdings.is_empty() {
        return BTreeMap::new();
    }
    let openness = book.profile(by).openness;
    let for_a_court = listing_is_prepared(book, state);
    let mode = |releasable: bool| match openness {
        Openness::Closed => ShareMode::Nothing,
        Openness::Assessments => ShareMode::Assessment,
        Openness::Open if releasable => ShareMode::Full,
        Openness::Sanitised if releasable && for_a_court => ShareMode::Full,
        Openness::Sanitised | Openness::Open => ShareMode::Sanitised,
    };
    holdings
        .iter()
        .filter_map(|key| book.scenario.evidence(key))
        .map(|evidence| (evidence.key.clone(), mode(evidence.releasable)))
        .filter(|(_, mode)| *mode != ShareMode::Nothing)
        .filter(|(key, mode)| check_share(state, by, key, *mode).is_ok())
        .collect()
}

/// Whether a listing is on the table, which needs evidence that may be laid before a court.
fn listing_is_prepared(book: &Rulebook, state: &State) -> bool {
    let mut tabled = state.proposals.values().filter(|proposal| proposal.stage == Stage::Tabled);
    tabled.any(|proposal| book.measure(&proposal.measure).is_some_and(|measure| measure.gate == Gate::GL))
}

/// Takes the stands of all simulated delegations on everything that is on the table.
pub fn take_stands(draft: &mut Draft<'_>) {
    let tabled: Vec<ProposalId> = tabled_together(draft).collect();
    state_stands(draft, &tabled, &simulated(draft, Capability::Votes));
}

/// What lies on the table and is decided together.
fn tabled_together(draft: &Draft<'_>) -> impl Iterator<Item = ProposalId> {
    let tabled = draft.state.proposals.values().filter(|own| own.stage == Stage::Tabled);
    tabled.filter(|own| is_decided_together(draft.book, own)).map(|proposal| proposal.id)
}

/// Takes the stands of all simulated delegations on a proposal, as it reads now.
pub fn take_stands_on(draft: &mut Draft<'_>, proposal: ProposalId) {
    let together = draft.state.proposals.get(&proposal).is_some_and(|own| is_decided_together(draft.book, own));
    if together {
        state_stands(draft, &[proposal], &simulated(draft, Capability::Votes));
    }
}

/// Takes a simulated delegation's stand anew.
pub fn take_stand(draft: &mut Draft<'_>, id: ProposalId, by: StateKey) {
    if draft.state.proposals.get(&id).is_some_and(|own| is_decided_together(draft.book, own)) {
        state_stands(draft, &[id], &[by]);
    }
}

/// States where delegations stand on proposals, as far as they did not say so before; nobody's stand rests on another's.
fn state_stands(draft: &mut Draft<'_>, proposals: &[ProposalId], by: &[StateKey]) {
    let moment = Moment::of(draft.book, &draft.state);
    let delegations: Vec<Delegation<'_>> =
        by.iter().map(|state| Delegation::of(draft.book, draft.state.setup.seed, state)).collect();
    let mut taken = Vec::new();
    for proposal in proposals.iter().filter_map(|id| draft.state.proposals.get(id)) {
        let Some(question) = Question::of(draft.book, proposal) else { continue };
        let cases = Cases::of(&moment, question);
        for (by, delegation) in by.iter().zip(&delegations) {
            taken.extend(new_stand(proposal, by, &position_on(&cases, delegation, draft.book)));
        }
    }
    for stand in taken {
        draft.emit(stand);
    }
}

/// A stand that a delegation has not taken yet.
fn new_stand(proposal: &Proposal, by: &StateKey, position: &Position) -> Option<DelegationEvent> {
    let Position { stand, terms, amendment, worry } = position;
    let worry = (*worry != Worry::Nothing).then_some(*worry);
    let as_before = proposal.stands.get(by) == Some(stand)
        && proposal.asks.get(by) == amendment.as_ref()
        && proposal.worries.get(by) == worry.as_ref();
    (!as_before).then(|| DelegationEvent::StandTaken {
        proposal: proposal.id,
        by: by.clone(),
        stand: *stand,
        terms: Some(*terms),
        amendment: *amendment,
        worry,
    })
}

/// Lets simulated initiators change their texts until the table can bear them, as long as they can still live with it.
///
/// An initiator whom new evidence has turned against its own text takes it back rather than vote against itself.
pub fn revise_texts(draft: &mut Draft<'_>) {
    let open: Vec<ProposalId> = draft
        .state
        .proposals
        .values()
        .filter(|proposal| proposal.stage == Stage::Tabled && !proposal.is_under_silence())
        .filter(|proposal| draft.state.is_simulated(&proposal.by))
        .map(|proposal| proposal.id)
        .collect();
    for id in open {
        if turned_against(draft, id) {
            draft.emit(DecisionEvent::Failed { proposal: id, failure: Failure::Withdrawn, objectors: Vec::new() });
            continue;
        }
        for _ in 0..draft.book.parameters.initiative_revisions {
            let Some((by, change)) =
                draft.state.proposals.get(&id).and_then(|own| Some((own.by.clone(), softer(draft, own)?)))
            else {
                break;
            };
            draft.emit(DelegationEvent::TextRevised { proposal: id, by, change });
            take_stands_on(draft, id);
        }
    }
}

fn turned_against(draft: &Draft<'_>, id: ProposalId) -> bool {
    let proposal = draft.state.proposals.get(&id);
    proposal.is_some_and(|proposal| proposal.stands.get(&proposal.by) == Some(&Stand::Oppose))
}

/// The change that brings most delegations in and leaves the initiator where it can accept its own text.
///
/// What is asked for is given where it costs the text nothing of its point. Whom it names and how strongly it speaks is
/// softened step by step, and only while somebody would still block it.
fn softer(draft: &Draft<'_>, proposal: &Proposal) -> Option<Change> {
    let question = Question::of(draft.book, proposal)?;
    let moment = Moment::of(draft.book, &draft.state);
    let cases = Cases::of(&moment, question);
    let seed = draft.state.setup.seed;
    let own = Delegation::of(draft.book, seed, &proposal.by);
    let others: Vec<Delegation<'_>> = proposal
        .stands
        .iter()
        .filter(|(by, stand)| **by != proposal.by && **stand >= Stand::Amend)
        .map(|(by, _)| Delegation::of(draft.book, seed, by))
        .collect();
    let sends_back = question.measure.decider.rule().sends_back();
    let blocks = |stand: &&Stand| **stand == Stand::Oppose || **stand == Stand::Amend && sends_back;
    let blocking = proposal.stands.values().filter(blocks).count();
    let pressed = blocking > 1 || proposal.progress.breaks > 0 || proposal.progress.holds > 0;
    let accept = draft.book.parameters.position_accept_from;
    let offered = cases.softer_namings().filter(|_| pressed);
    let asked: BTreeSet<Change> = proposal.asks.values().copied().chain(offered).collect();
    let open = asked.into_iter().filter(|change| pressed || concession(*change) == 0);
    let weighed = open.filter_map(|change| {
        let case = cases.changed(change);
        let bearable = can_take(draft.book, proposal, change) && case.terms(&own).total() >= accept;
        let brought_in = others.iter().filter(|other| case.terms(other).total() >= accept).count();
        let settles = others.len() - brought_in <= 1;
        (bearable && brought_in > 0).then_some((settles, brought_in, change))
    });
    let cost = |change: &Change| Reverse((concession(*change), *change));
    let best = weighed.max_by_key(|(settles, brought_in, change)| match settles {
        true => (true, cost(change), 0),
        false => (false, Reverse((0, Change::Review(0))), *brought_in),
    });
    best.map(|(_, _, change)| change)
}

/// How much of a text's point a change takes away: nothing, something of its tone, then step by step of whom it names.
fn concession(change: Change) -> usize {
    match change {
        Change::Add(_) | Change::Drop(_) | Change::Review(_) => 0,
        Change::Tone(_) => 1,
        Change::Naming(naming) => 2 + Naming::ALL.iter().filter(|softer| **softer > naming).count(),
    }
}

/// The seats that may do this and that the program plays.
fn simulated(draft: &Draft<'_>, wanted: Capability) -> Vec<StateKey> {
    let seats = draft.book.that_may(wanted);
    seats.filter(|state| draft.state.is_simulated(state)).cloned().collect()
}
