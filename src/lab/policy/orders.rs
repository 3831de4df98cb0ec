//! What a seat orders under a policy, phase by phase.

use std::collections::{BTreeMap, BTreeSet};

use super::kind::Policy;
use crate::engine::core::arithmetic::posterior;
use crate::engine::core::command::{Actor, Command, SeatMode};
use crate::engine::core::dice::roll;
use crate::engine::core::proposal::{Communication, Proposal, ProposalId, Reasons, Stage};
use crate::engine::core::state::State;
use crate::engine::core::step::Step;
use crate::engine::delegation::simulated::sharing_choices;
use crate::engine::evidence::gate::{Reading, asked_percent};
use crate::engine::evidence::listing::{candidates, is_known, on_file};
use crate::engine::evidence::pictures::likeliest;
use crate::engine::evidence::sharing::check_share;
use crate::engine::world::answers::{fitting, is_open};
use crate::model::clause::{Change, Naming};
use crate::model::delegation::Card;
use crate::model::evidence::{Evidence, ShareMode};
use crate::model::force::Force;
use crate::model::inject::{Inject, Offer};
use crate::model::key::{AdversaryKey, AnswerKey, CandidateKey, EvidenceKey, InjectKey, StateKey};
use crate::model::phase::Phase;
use crate::model::quantity::Quantity;
use crate::model::relation::Relation;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{Category, Gate, Measure, Trait, Visibility};
use crate::model::voting::Vote;

/// Kept apart from the dice of the exercise.
const POLICY_DICE: u64 = 0x70_6f_6c_69_63_79;

/// A seat with its place among those that play by the policy.
type Seat<'a> = (usize, &'a StateKey);

/// Gives the orders of a seat for the phase that has begun.
pub fn act(
    policy: &Policy,
    book: &Rulebook,
    state: &mut State,
    seat: Seat<'_>,
    give: &mut impl FnMut(&mut State, &Actor, &Command),
) {
    let actor = Actor::Seat(seat.1.clone());
    match state.phase {
        Phase::Intelligence => {
            let choices = shares(policy, book, state, seat);
            if !choices.is_empty() || policy.is_of_sharing() {
                give(state, &actor, &Command::SealSharing(choices));
            }
        }
        _ if policy.is_of_sharing() || matches!(policy, Policy::Profile | Policy::Nothing) => {}
        Phase::Initiative => {
            for (measure, to) in wanted(policy, book, state, seat) {
                let before = own_draft(state, seat.1);
                let draft = Command::DraftInitiative {
                    measure: measure.id.clone(),
                    addressee: to.clone(),
                    reasons: String::new(),
                };
                give(state, &actor, &draft);
                if let Some(id) = own_draft(state, seat.1).filter(|id| Some(*id) != before) {
                    if measure.usual_naming() == Naming::Author
                        && policy == &Policy::FollowEvidence
                        && leads(book, state, Relation::Tolerates)
                    {
                        give(state, &actor, &Command::ReviseText(id, Change::Naming(Naming::Territory)));
                    }
                    if let Some(of) = to.as_ref().filter(|_| measure.lists()) {
                        give(state, &actor, &Command::ChooseNames(id, names(policy, book, state, seat.1, of)));
                    }
                    give(state, &actor, &Command::SubmitInitiative(id));
                }
            }
        }
        Phase::Decision => {
            let due: Vec<(ProposalId, Vote)> = state
                .proposals
                .values()
                .filter(|proposal| proposal.is_due(state.turn))
                .map(|proposal| (proposal.id, vote(policy, state, proposal, seat)))
                .collect();
            for (id, vote) in due {
                give(state, &actor, &Command::SealVote(id, vote));
            }
        }
        Phase::Communication => {
            let ours = state.adopted_now().filter(|proposal| proposal.by == *seat.1).map(|proposal| proposal.id);
            for id in ours.collect::<Vec<_>>() {
                give(state, &actor, &Command::tell(id, Communication::formal(Reasons::Given)));
            }
        }
        Phase::Deliberation => {
            for (inject, answer) in answers(policy, book, state, seat) {
                give(state, &actor, &Command::Answer { inject, answer });
            }
        }
        Phase::Situation | Phase::Consequences => {}
    }
}

/// Whom a seat would list: who plays by the evidence those of whom there is a file, the others whomever they have read of.
fn names(policy: &Policy, book: &Rulebook, state: &State, by: &StateKey, of: &AdversaryKey) -> BTreeSet<CandidateKey> {
    if policy == &Policy::FollowEvidence {
        return on_file(book, state, of).into_iter().collect();
    }
    let known = candidates(book, of).filter(|one| is_known(book, state, by, &one.key));
    known.map(|one| one.key.clone()).collect()
}

/// Whoever plays by the evidence answers by it, the dice by themselves, the others not at all.
fn answers(policy: &Policy, book: &Rulebook, state: &State, (place, by): Seat<'_>) -> Vec<(InjectKey, AnswerKey)> {
    let open = book.scenario.injects.iter().filter(|inject| inject.is_answered_by(by) && is_open(book, state, inject));
    let all = open.filter_map(|inject| Some((inject, inject.offer.as_ref()?)));
    let answer = |(inject, offer): (&Inject, &Offer)| {
        let answer = match policy {
            Policy::FollowEvidence | Policy::Everything => fitting(book, state, by, offer)?,
            Policy::Random => offer.answers.get(die(state, place, 500, offer.answers.len()))?.key.clone(),
            _ => return None,
        };
        Some((inject.key.clone(), answer))
    };
    all.filter_map(answer).collect()
}

fn own_draft(state: &State, by: &StateKey) -> Option<ProposalId> {
    state.proposals.values().find(|own| own.by == *by && own.stage == Stage::Draft).map(|own| own.id)
}

/// A number below a bound, from dice of its own.
fn die(state: &State, place: usize, what: u64, below: usize) -> usize {
    let phase = u64::from(state.turn) * 8 + state.phase as u64;
    let n = (phase * 64 + u64::try_from(place).unwrap_or(0)) * 512 + what;
    let rolled = roll(state.setup.seed ^ POLICY_DICE, n, u64::try_from(below).unwrap_or(1).max(1));
    usize::try_from(rolled.value).unwrap_or(0)
}

fn shares(policy: &Policy, book: &Rulebook, state: &State, (place, by): Seat<'_>) -> BTreeMap<EvidenceKey, ShareMode> {
    let held = || state.holdings(by).iter().filter_map(|key| book.scenario.evidence(key)).enumerate();
    let mode = |(number, evidence): (usize, &Evidence)| {
        let mode = match policy {
            Policy::Everything | Policy::ShareAll => ShareMode::Full,
            Policy::FollowEvidence | Policy::SanctionsFirst if evidence.releasable => ShareMode::Full,
            Policy::FollowEvidence | Policy::SanctionsFirst => ShareMode::Sanitised,
            Policy::Random => {
                let drawn = die(state, place, 256 + u64::try_from(number).unwrap_or(0), ShareMode::ALL.len());
                ShareMode::ALL.get(drawn).copied().unwrap_or(ShareMode::Nothing)
            }
            _ => ShareMode::Nothing,
        };
        (evidence.key.clone(), mode)
    };
    match policy {
        Policy::Quiet | Policy::Loud | Policy::Only(_) => sharing_choices(book, state, by),
        _ => held()
            .map(mode)
            .filter(|(key, mode)| *mode != ShareMode::Nothing && check_share(state, by, key, *mode).is_ok())
            .collect(),
    }
}

/// What a seat would propose, what it wants most first.
fn wanted<'a>(
    policy: &Policy,
    book: &'a Rulebook,
    state: &State,
    (place, by): Seat<'_>,
) -> Vec<(&'a Measure, Option<AdversaryKey>)> {
    let open = |measure: &&Measure| match policy {
        Policy::Everything | Policy::Random | Policy::FollowEvidence => true,
        Policy::Quiet => matches!(measure.visibility, Visibility::Private | Visibility::Restricted),
        Policy::Loud => {
            Step::of(measure, &measure.usual_text()) > Step::Nothing && measure.category == Category::Stability
        }
        Policy::SanctionsFirst => Step::of(measure, &measure.usual_text()) == Step::Listing,
        Policy::Contrarian => measure.usual_naming() >= Naming::Backing,
        Policy::Only(id) => measure.id == *id,
        Policy::Profile | Policy::Nothing | Policy::ShareAll | Policy::ShareNothing => false,
    };
    let mut measures: Vec<&Measure> = book.toolbox.measures.iter().filter(open).collect();
    let count = measures.len().max(1);
    match policy {
        Policy::FollowEvidence => return fitting_measures(book, state, place, by),
        Policy::Random => {
            measures.rotate_left(die(state, place, 0, count) % count);
            measures.truncate(die(state, place, 1, 3));
        }
        // Everybody starts somewhere else, so that the table sees the whole catalogue.
        _ => measures.rotate_left((place * 7 + usize::try_from(state.turn).unwrap_or(0) * 11) % count),
    }
    let addressee = if policy == &Policy::Contrarian { least(book, state, by) } else { most(book, state, by) };
    let others = book.scenario.adversaries.iter().map(|adversary| adversary.key.clone());
    let all: Vec<AdversaryKey> = addressee.into_iter().chain(others).collect();
    let address = |measure: &'a Measure| -> Vec<(&'a Measure, Option<AdversaryKey>)> {
        if measure.has(Trait::NeedsAddressee) {
            all.iter().map(|to| (measure, Some(to.clone()))).collect()
        } else {
            vec![(measure, None)]
        }
    };
    measures.into_iter().flat_map(address).collect()
}

/// What fits gravity and certainty and was not done before: help first, then requests, then the highest step.
fn fitting_measures<'a>(
    book: &'a Rulebook,
    state: &State,
    place: usize,
    by: &StateKey,
) -> Vec<(&'a Measure, Option<AdversaryKey>)> {
    let severity = state.value(&Quantity::Severity);
    let reading = Reading::of(book, state.pool_picture());
    let to = most(book, state, by);
    let done = |measure: &Measure| {
        let mut same = state.proposals.values().filter(|proposal| proposal.measure == measure.id);
        same.any(|proposal| !matches!(proposal.stage, Stage::Failed(_)))
    };
    let certain = |measure: &Measure| {
        let asked = asked_percent(book, measure.gate, book.parameters.card(Card::Default).threshold_percent.into());
        let held = i64::from(reading.held(book, measure.gate, to.as_ref()));
        asked.is_none_or(|asked| held >= asked * 10_000)
    };
    let fits = |measure: &&Measure| {
        let (from, until) = measure.band;
        (from..=until.max(from)).contains(&severity) && certain(measure) && !done(measure)
    };
    let mut measures: Vec<&Measure> = book.toolbox.measures.iter().filter(fits).collect();
    let rank = |measure: &Measure| {
        let helps = measure.sets_to_work(Force::Help);
        let asks = measure.category == Category::Cooperative || measure.category == Category::National;
        let step = Step::of(measure, &measure.usual_text());
        (u8::from(helps) * 2 + u8::from(asks), step, measure.signal)
    };
    measures.sort_by_key(|measure| std::cmp::Reverse(rank(measure)));
    let turn = measures.len().max(1);
    measures.rotate_left(place % turn);
    let group =
        book.scenario.adversaries.iter().find(|adversary| adversary.non_state).map(|adversary| adversary.key.clone());
    let address = |measure: &'a Measure| match measure.has(Trait::NeedsAddressee) {
        true if measure.gate == Gate::GL => (measure, group.clone().or_else(|| to.clone())),
        true => (measure, to.clone()),
        false => (measure, None),
    };
    measures.into_iter().map(address).collect()
}

/// Whom the shared picture points to most.
fn most(book: &Rulebook, state: &State, by: &StateKey) -> Option<AdversaryKey> {
    likeliest(book, state.picture(by)).and_then(|hypothesis| hypothesis.actor.clone())
}

/// Whom a seat's picture points to least.
fn least(book: &Rulebook, state: &State, by: &StateKey) -> Option<AdversaryKey> {
    let ppm = posterior(state.picture(by));
    let named = book.scenario.hypotheses.iter().zip(ppm).filter(|(hypothesis, _)| hypothesis.actor.is_some());
    named.min_by_key(|(_, held)| *held).and_then(|(hypothesis, _)| hypothesis.actor.clone())
}

/// Whether a relation leads in the shared picture.
fn leads(book: &Rulebook, state: &State, relation: Relation) -> bool {
    likeliest(book, state.pool_picture()).is_some_and(|hypothesis| hypothesis.relation == relation)
}

fn vote(policy: &Policy, state: &State, proposal: &Proposal, (place, _): Seat<'_>) -> Vote {
    let ours = matches!(state.mode(&proposal.by), SeatMode::Team(_));
    match policy {
        Policy::Contrarian if !ours => Vote::Against,
        Policy::Random => {
            let drawn = die(state, place, 128 + u64::from(proposal.id.0) % 64, Vote::ALL.len());
            Vote::ALL.get(drawn).copied().unwrap_or(Vote::For)
        }
        _ => Vote::For,
    }
}
