//! Evaluates the conditions of injects and criteria.
//!
//! **Invariant:** reads the state and nothing else.

use crate::engine::core::arithmetic::posterior;
use crate::engine::core::proposal::{Form, Proposal, Stage, Target};
use crate::engine::core::state::{InjectFate, State};
use crate::engine::evidence::listing::listing;
use crate::model::clause::Naming;
use crate::model::condition::Condition;
use crate::model::key::{AdversaryKey, MeasureId};
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{Measure, Visibility};
use crate::model::voice::Voice;

/// Whether a condition holds.
#[must_use]
pub fn holds(book: &Rulebook, state: &State, condition: &Condition) -> bool {
    let rung = || book.parameters.rung(state.value(&Quantity::Tension));
    match condition {
        Condition::TurnAtLeast(turn) => state.turn >= *turn,
        Condition::RungAtLeast(wanted) => rung() >= usize::from(*wanted),
        Condition::RungAtMost(wanted) => rung() <= usize::from(*wanted),
        Condition::HarmAtLeast(points) => state.value(&Quantity::Harm) >= *points,
        Condition::CohesionAtMost(points) => state.value(&Quantity::Cohesion) <= *points,
        Condition::Adopted(id) => with_measure(state, id).any(|proposal| proposal.adopted().is_some()),
        Condition::AnythingAdopted => state.proposals.values().any(|proposal| acts_outside(book, proposal)),
        Condition::Failed(id) => with_measure(state, id).any(|proposal| matches!(proposal.stage, Stage::Failed(_))),
        Condition::SharedAtLeast(hypothesis, percent) => {
            let ppm = posterior(state.pool_picture());
            let index = book.scenario.hypothesis_index(hypothesis);
            index.and_then(|index| ppm.get(index)).is_some_and(|&value| value >= u32::from(*percent) * 10_000)
        }
        Condition::Attributed(by) => state.attributions.iter().any(|(state, _)| state == by),
        Condition::Spoke(voice) => state.spoken.iter().any(|word| word.by == *voice),
        Condition::Requested(voice) => state.asked.contains(voice),
        Condition::Released(inject) => matches!(state.injects.get(inject), Some(InjectFate::Released(..))),
        Condition::Answered(inject, wanted) => {
            state.answers.get(inject).is_some_and(|answered| answered.answer == *wanted)
        }
        Condition::Did(adversary, action) => {
            state.acts.iter().any(|(_, act)| act.adversary == *adversary && act.action >= *action)
        }
        Condition::ChannelOpen(adversary) => state.channels.contains(adversary),
        Condition::WayOutOpen(adversary) => state.ways_out.contains(adversary),
        Condition::GoesOn(activity, percent) => {
            state.activities.contains(activity) && state.strength(activity) >= i64::from(*percent)
        }
        Condition::Addressed(id, adversary) => with_measure(state, id)
            .any(|proposal| proposal.adopted().is_some() && proposal.addressee.as_ref() == Some(adversary)),
        Condition::Said(clause) => {
            state.proposals.values().any(|proposal| is_told_to_the_world(book, proposal) && proposal.text.has(*clause))
        }
        Condition::Named(adversary, naming) => {
            let words = state.spoken.iter().filter(|word| matches!(word.by, Voice::State(_)));
            let mut named = words.map(|word| (word.to.as_ref(), word.naming));
            let mut texts = state.proposals.values().filter(|proposal| is_told_to_the_world(book, proposal));
            named.any(|(of, said)| of == Some(adversary) && said >= *naming)
                || texts.any(|proposal| is_named(proposal, adversary, *naming))
        }
        Condition::Gave(by, evidence, mode) => {
            let with_all = state.shared.get(&(by.clone(), evidence.clone()));
            let passed = state.given.iter().filter(|((giver, _, item), _)| giver == by && item == evidence);
            with_all.into_iter().chain(passed.map(|(_, mode)| mode)).any(|given| given >= mode)
        }
        Condition::Listed(candidate) => listing(book, state, candidate).is_some(),
        Condition::Truth(hypothesis) => book.scenario.truth.as_ref() == Some(hypothesis),
        Condition::Leaked(evidence) => state.leaked.iter().any(|(_, item)| item == evidence),
        Condition::All(parts) => parts.iter().all(|part| holds(book, state, part)),
        Condition::Any(parts) => parts.iter().any(|part| holds(book, state, part)),
        Condition::Not(part) => !holds(book, state, part),
    }
}

fn with_measure<'a>(state: &'a State, id: &'a MeasureId) -> impl Iterator<Item = &'a Proposal> {
    state.proposals.values().filter(move |proposal| proposal.measure == *id)
}

/// Whether something was adopted whose text the world reads.
#[must_use]
pub fn is_told_to_the_world(book: &Rulebook, proposal: &Proposal) -> bool {
    let public = book.measure(&proposal.measure).is_some_and(|measure| measure.visibility == Visibility::Public);
    let told = proposal.communication.as_ref();
    proposal.adopted().is_some()
        && public
        && told.is_none_or(|told| told.target == Target::World && told.form == Form::Formal)
}

/// Whether a text names the adversary so, or goes further.
#[must_use]
pub fn is_named(proposal: &Proposal, adversary: &AdversaryKey, naming: Naming) -> bool {
    proposal.addressee.as_ref() == Some(adversary) && proposal.text.naming >= naming
}

fn acts_outside(book: &Rulebook, proposal: &Proposal) -> bool {
    proposal.adopted().is_some() && book.measure(&proposal.measure).is_some_and(Measure::is_reply)
}
