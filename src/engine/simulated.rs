//! Delegations without a team: what they share, where they stand, what they propose (`model.md` §5).
//!
//! **Invariant:** they act through the same checks as teams and know only what their state may know.

use std::collections::BTreeMap;

use super::attribution::{MILLION, posterior, power, shares, top};
use super::command::SeatMode;
use super::dice::pick;
use super::draft::Draft;
use super::event::Event;
use super::position::{Delegation, Question, stand, terms, total};
use super::proposal::{Proposal, Stage};
use super::seats::{check_addressee, check_initiative, check_share, propose};
use crate::model::evidence::ShareMode;
use crate::model::key::{AdversaryKey, EvidenceKey, MeasureId, StateKey};
use crate::model::scenario::Openness;
use crate::model::toolbox::{Measure, Trait};

/// Seals what simulated holders of evidence share in this turn.
pub fn seal_sharing(draft: &mut Draft<'_>) {
    for by in simulated(draft) {
        let choices = sharing_choices(draft, &by);
        if !choices.is_empty() {
            draft.emit(Event::SharingSealed { by, choices });
        }
    }
}

fn sharing_choices(draft: &Draft<'_>, by: &StateKey) -> BTreeMap<EvidenceKey, ShareMode> {
    let openness = draft.book.profile(by).openness;
    let mode = |releasable: bool| match openness {
        Openness::Closed => ShareMode::Nothing,
        Openness::Assessments => ShareMode::Assessment,
        Openness::Open if releasable => ShareMode::Full,
        Openness::Sanitised | Openness::Open => ShareMode::Sanitised,
    };
    draft
        .state
        .holdings(by)
        .iter()
        .filter_map(|key| draft.book.scenario.evidence(key))
        .map(|evidence| (evidence.key.clone(), mode(evidence.releasable)))
        .filter(|(_, mode)| *mode != ShareMode::Nothing)
        .filter(|(key, mode)| check_share(&draft.state, by, key, *mode).is_ok())
        .collect()
}

/// Takes the stands of all simulated delegations on everything that is on the table.
pub fn take_stands(draft: &mut Draft<'_>) {
    let tabled: Vec<Proposal> =
        draft.state.proposals.values().filter(|proposal| proposal.stage == Stage::Tabled).cloned().collect();
    for proposal in &tabled {
        for by in simulated(draft) {
            take_stand(draft, proposal, by);
        }
    }
}

fn take_stand(draft: &mut Draft<'_>, proposal: &Proposal, by: StateKey) {
    let Some(measure) = draft.book.measure(&proposal.measure) else { return };
    let question = Question { measure, addressee: proposal.addressee.as_ref(), by: &proposal.by };
    let terms = terms(draft.book, &draft.state, &question, &Delegation::of(draft.book, &by));
    let stand = stand(draft.book, total(&terms));
    if proposal.stands.get(&by) != Some(&stand) {
        draft.emit(Event::StandTaken { proposal: proposal.id, by, stand, terms });
    }
}

/// Lets simulated delegations with a seat in the scenario take the initiative.
pub fn take_initiatives(draft: &mut Draft<'_>) {
    for seat in &draft.book.scenario.seats {
        if draft.state.mode(&seat.state) == &SeatMode::Simulated {
            take_initiative(draft, &seat.state);
        }
    }
}

fn take_initiative(draft: &mut Draft<'_>, by: &StateKey) {
    let urge = draft.roll(1000);
    if i64::try_from(urge.value).unwrap_or(i64::MAX) >= draft.book.parameters.initiative_simulated_permille {
        return;
    }
    let candidates = candidates(draft, by);
    let most = candidates.iter().map(|candidate| candidate.points).max().unwrap_or(0);
    let sharpness = draft.book.parameters.initiative_choice_centibans;
    let parts: Vec<u64> = candidates.iter().map(|candidate| power(sharpness * (most - candidate.points))).collect();
    if parts.is_empty() {
        return;
    }
    let roll = draft.roll(MILLION);
    if let Some(chosen) = candidates.get(pick(&shares(&parts), roll)) {
        let id = propose(draft, by, &chosen.measure, chosen.addressee.as_ref(), "");
        draft.emit(Event::InitiativeSubmitted(id));
    }
}

struct Candidate {
    measure: MeasureId,
    addressee: Option<AdversaryKey>,
    points: i64,
}

/// Everything that a delegation could propose and would itself support.
fn candidates(draft: &Draft<'_>, by: &StateKey) -> Vec<Candidate> {
    let suspect = suspect(draft, by);
    draft
        .book
        .toolbox
        .measures
        .iter()
        .filter(|measure| measure.signal > 0)
        .filter(|measure| check_initiative(draft.book, &draft.state, by, &measure.id).is_ok())
        .filter_map(|measure| candidate(draft, by, measure, suspect.clone()))
        .filter(|candidate| candidate.points >= draft.book.parameters.position_support_from)
        .collect()
}

fn candidate(draft: &Draft<'_>, by: &StateKey, measure: &Measure, suspect: Option<AdversaryKey>) -> Option<Candidate> {
    let addressee = suspect.filter(|_| measure.has(Trait::NeedsAddressee));
    check_addressee(draft.book, &draft.state, by, &measure.id, addressee.as_ref()).ok()?;
    let question = Question { measure, addressee: addressee.as_ref(), by };
    let own = total(&terms(draft.book, &draft.state, &question, &Delegation::of(draft.book, by)));
    let parameters = &draft.book.parameters;
    let ambition = measure.signal / parameters.initiative_signal_divisor.max(1);
    let first_channel = measure.has(Trait::OpensChannel) && draft.state.channels.is_empty();
    let channel = if first_channel { parameters.initiative_private_channel_points } else { 0 };
    Some(Candidate { measure: measure.id.clone(), addressee, points: own + ambition + channel })
}

/// The adversary that a delegation's own picture points to first.
fn suspect(draft: &Draft<'_>, by: &StateKey) -> Option<AdversaryKey> {
    let ppm = posterior(draft.state.picture(by));
    draft
        .book
        .scenario
        .hypotheses
        .get(top(&ppm))
        .and_then(|hypothesis| hypothesis.actor.clone())
        .or_else(|| draft.book.scenario.adversaries.first().map(|adversary| adversary.key.clone()))
}

fn simulated(draft: &Draft<'_>) -> Vec<StateKey> {
    draft.book.states.keys().filter(|state| draft.state.mode(state) == &SeatMode::Simulated).cloned().collect()
}
