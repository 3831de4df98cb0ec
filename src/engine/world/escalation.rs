//! The formulas of the ladder: how a measure is felt (`model.md` §3.2).
//!
//! **Invariant:** pure functions of their arguments, checked against the reference model.

use std::cmp::Ordering;

use super::condition::is_told_to_the_world;
use crate::engine::core::arithmetic::divide_rounded;
use crate::engine::core::proposal::{Communication, Form, Proposal, Reasons, Target};
use crate::engine::core::state::State;
use crate::engine::core::wording::strength;
use crate::model::clause::DraftText;
use crate::model::key::{AdversaryKey, MeasureId};
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{Measure, Trait, Visibility};

/// After so many uses nothing is left to halve.
const MOST_USES: u32 = 6;

/// What a measure does once habituation and communication are taken into account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Impact {
    /// Pressure before the factor.
    pub base: i64,
    /// Change of tension.
    pub pressure: i64,
    /// The factor that led to it, in thousandths.
    pub factor: i64,
    /// Cost imposed.
    pub cost: i64,
    /// Strength of the signal.
    pub signal: i64,
    /// Publicity.
    pub publicity: i64,
    /// Earlier uses in the span of habituation.
    pub earlier_uses: u32,
    /// The parts of the factor by name, for the ledger.
    pub public_part: i64,
    /// Added because the addressee did not do it.
    pub wrong_part: i64,
    /// Taken off for reasons given.
    pub reasons_part: i64,
    /// Taken off for confidence-building measures.
    pub confidence_part: i64,
    /// Taken off for an open channel.
    pub channel_part: i64,
}

/// Who asks for an impact: only the engine knows whether the addressee did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewpoint {
    /// The engine, which knows the truth.
    Engine,
    /// A delegation, which takes its own addressee for the right one.
    Delegation,
}

/// A step whose impact is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// The measure.
    pub measure: &'a Measure,
    /// Whom it is addressed to.
    pub addressee: Option<&'a AdversaryKey>,
    /// What it says.
    pub text: &'a DraftText,
    /// How it is told.
    pub told: Option<&'a Communication>,
    /// Who asks.
    pub viewpoint: Viewpoint,
    /// Uses felt in the same turn count if they come before this one.
    pub before: Option<&'a Proposal>,
    /// How many States do it together: a joint act weighs as the same act of each in one turn would.
    pub together: usize,
}

/// What was felt before, as far as the effect of the next step depends on it.
#[derive(Debug)]
pub struct Felt<'a> {
    /// Whether confidence-building measures are.
    confidence_built: bool,
    /// The uses of measures in earlier turns of the span of habituation.
    uses: Vec<&'a MeasureId>,
}

impl<'a> Felt<'a> {
    /// What was felt before this turn.
    #[must_use]
    pub fn before(book: &Rulebook, state: &'a State) -> Self {
        let earlier = |proposal: &&Proposal| was_used_before(book, state, proposal, None);
        let uses = state.proposals.values().filter(earlier);
        let uses = uses.flat_map(|proposal| proposal.askers().map(|_| &proposal.measure)).collect();
        Self { confidence_built: confidence_built(book, state), uses }
    }
}

/// What a measure would do now.
#[must_use]
pub fn impact(book: &Rulebook, state: &State, step: &Step<'_>) -> Impact {
    let used = |proposal: &&Proposal| {
        proposal.measure == step.measure.id && was_used_before(book, state, proposal, step.before)
    };
    let earlier = state.proposals.values().filter(used).map(|proposal| proposal.askers().count()).sum();
    impact_given(book, state, step, confidence_built(book, state), earlier)
}

/// The same where it is known whether confidence-building measures are felt and how often this one was used.
fn impact_given(book: &Rulebook, state: &State, step: &Step<'_>, confidence_built: bool, uses: usize) -> Impact {
    let Step { measure, addressee, text, told: communication, viewpoint, before: _, together } = *step;
    let parameters = &book.parameters;
    let earlier_uses = u32::try_from(uses).unwrap_or(u32::MAX).min(MOST_USES);
    let strength = strength(measure, text, parameters);
    let halved = |value: i64, uses: u32| if value >= 0 { value >> uses } else { -((-value) >> uses) };
    let halve = |value: i64| (earlier_uses..=MOST_USES).take(together).map(|uses| halved(value, uses)).sum::<i64>();
    let spoken = |value: i64| if value > 0 { divide_rounded(value * strength, 1000) } else { value };
    let off_record = communication.is_some_and(|told| told.form != Form::Formal);
    let tone = |value: i64| if off_record { value * parameters.off_record_percent / 100 } else { value };
    let target = communication.map_or(Target::World, |told| told.target);
    let heard = match target {
        Target::World => 100,
        Target::Partners => parameters.partners_percent,
        Target::Addressee => 0,
    };
    let publicity = tone(halve(measure.publicity)) * heard / 100;
    let when = |part: i64, applies: bool| if applies { part } else { 0 };

    let public = publicity > 0 && measure.visibility != Visibility::Private && !off_record && target == Target::World;
    let reasons = communication.is_some_and(|told| told.reasons == Reasons::Given);
    let wrong = viewpoint == Viewpoint::Engine && addressee.is_some_and(|adversary| !is_behind_it(book, adversary));
    // Only pressure is multiplied; what calms does so by its own measure.
    let base = halve(spoken(measure.pressure));
    let when = |part: i64, applies: bool| when(part, applies && base > 0);
    let public_part = when(parameters.pressure_public, public);
    let wrong_part = when(parameters.pressure_wrong_target, wrong);
    let reasons_part = when(-parameters.pressure_reasons, reasons);
    let confidence_part = when(-parameters.pressure_confidence_building, confidence_built);
    let channel_part = when(-parameters.pressure_channel, channel_open(state, addressee));
    let unscaled = if base > 0 { parameters.pressure_base } else { 1000 };
    let factor = (unscaled + public_part + wrong_part + reasons_part + confidence_part + channel_part).max(0);
    Impact {
        base,
        pressure: if base > 0 { divide_rounded(base * factor, 1000) } else { base },
        factor,
        cost: measure.cost * i64::try_from(together).unwrap_or(1),
        signal: tone(halve(spoken(measure.signal).min(250))) / parameters.belief_signal_divisor.max(1),
        publicity,
        earlier_uses,
        public_part,
        wrong_part,
        reasons_part,
        confidence_part,
        channel_part,
    }
}

/// What delegations expect of a measure that is told formally and with reasons.
#[must_use]
pub fn expected_impact(
    book: &Rulebook,
    state: &State,
    measure: &Measure,
    addressee: Option<&AdversaryKey>,
    text: &DraftText,
    felt: &Felt<'_>,
) -> Impact {
    let told = Communication::formal(Reasons::Given);
    let step = Step {
        measure,
        addressee,
        text,
        told: Some(&told),
        viewpoint: Viewpoint::Delegation,
        before: None,
        together: 1,
    };
    let uses = felt.uses.iter().filter(|used| ***used == measure.id).count();
    impact_given(book, state, &step, felt.confidence_built, uses)
}

/// Belief after a signal: a part of the distance to certainty.
#[must_use]
pub fn belief_after(belief: i64, signal: i64) -> i64 {
    belief + (1000 - belief) * signal / 1000
}

/// Whether an adversary is behind the activity, by the hidden truth.
#[must_use]
fn is_behind_it(book: &Rulebook, adversary: &AdversaryKey) -> bool {
    book.truth().is_some_and(|truth| truth.actor.as_ref() == Some(adversary) || truth.involves.contains(adversary))
}

/// The adversaries that a proposal is felt by: its addressee, else all that act.
#[must_use]
pub fn felt_by(book: &Rulebook, state: &State, proposal: &Proposal) -> Vec<AdversaryKey> {
    if let Some(addressee) = &proposal.addressee {
        return vec![addressee.clone()];
    }
    acting(book, state)
}

/// The adversaries that act by now.
#[must_use]
pub fn acting(book: &Rulebook, state: &State) -> Vec<AdversaryKey> {
    book.scenario
        .adversaries
        .iter()
        .filter(|adversary| adversary.acts_from.is_some_and(|turn| turn <= state.turn))
        .map(|adversary| adversary.key.clone())
        .collect()
}

/// Whether the EU replied to an adversary in this turn; what is told to the world everybody hears.
#[must_use]
pub fn replied(book: &Rulebook, state: &State, adversary: &AdversaryKey) -> bool {
    state.felt_now().any(|proposal| {
        book.measure(&proposal.measure).is_some_and(Measure::is_reply)
            && (is_told_to_the_world(book, proposal) || felt_by(book, state, proposal).contains(adversary))
    })
}

/// Whether a proposal was felt within the span of habituation, in an earlier turn or in this one before another.
fn was_used_before(book: &Rulebook, state: &State, proposal: &Proposal, before: Option<&Proposal>) -> bool {
    let span = u32::try_from(book.parameters.habituation_turns).unwrap_or(0);
    let first = || before.is_some_and(|own| in_order(book, proposal, own) == Ordering::Less);
    let felt = proposal.aftermath.felt;
    felt.is_some_and(|turn| turn < state.turn && state.turn - turn <= span || turn == state.turn && first())
}

/// The order in which decisions count that count together: that of the catalogue and of what they say, so that neither the seat that proposed one
/// nor the hour can change what comes of all of them.
#[must_use]
pub fn in_order(book: &Rulebook, a: &Proposal, b: &Proposal) -> Ordering {
    let place = |proposal: &Proposal| book.toolbox.measures.iter().position(|measure| measure.id == proposal.measure);
    let what = place(a).cmp(&place(b)).then_with(|| a.addressee.cmp(&b.addressee));
    let how = what.then_with(|| a.text.cmp(&b.text)).then_with(|| a.communication.cmp(&b.communication));
    how.then_with(|| a.id.cmp(&b.id))
}

/// Whether confidence-building measures are felt.
fn confidence_built(book: &Rulebook, state: &State) -> bool {
    state.proposals.values().any(|proposal| {
        proposal.aftermath.felt.is_some()
            && book.measure(&proposal.measure).is_some_and(|measure| measure.has(Trait::ConfidenceBuilding))
    })
}

fn channel_open(state: &State, addressee: Option<&AdversaryKey>) -> bool {
    addressee.map_or(!state.channels.is_empty(), |adversary| state.channels.contains(adversary))
}
