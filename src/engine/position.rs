//! Positions of delegations: a stand is the sum of named terms (`model.md` §5).
//!
//! **Invariant:** every term is an integer in points, and the stand is nothing but their sum read on a scale.

use super::escalation::{Eyes, Impact, impact};
use super::gate::{Comfort, comfort, victims};
use super::ledger::{PictureOf, Term, TermPoints};
use super::proposal::{Communication, Form, ProposalId, Reasons, Stand};
use super::state::State;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::scenario::{Card, Profile};
use crate::model::severity::proportionality;
use crate::model::toolbox::{Gate, Measure};

/// What a stand is taken on.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The measure.
    pub measure: &'a Measure,
    /// Whom it is addressed to.
    pub addressee: Option<&'a AdversaryKey>,
    /// Who asks for it.
    pub by: &'a StateKey,
}

/// Who takes the stand.
#[derive(Clone, Debug)]
pub struct Delegation {
    /// The state; nobody stands for an institution of the Union.
    pub state: Option<StateKey>,
    /// How it weighs.
    pub profile: Profile,
}

impl Delegation {
    /// A Member State's delegation.
    #[must_use]
    pub fn of(book: &Rulebook, state: &StateKey) -> Self {
        Self { state: Some(state.clone()), profile: book.profile(state) }
    }

    /// The High Representative's services, who see the shared picture and weigh as the default card does.
    #[must_use]
    pub fn institution(book: &Rulebook) -> Self {
        Self { state: None, profile: book.parameters.card(Card::Default) }
    }

    fn holder(&self) -> PictureOf {
        self.state.clone().map_or(PictureOf::Pool, PictureOf::State)
    }
}

/// The terms of a delegation's stand.
#[must_use]
pub fn terms(book: &Rulebook, state: &State, question: &Question<'_>, delegation: &Delegation) -> Vec<TermPoints> {
    let profile = &delegation.profile;
    let threshold = i64::from(profile.threshold_percent);
    let comfort = comfort(book, state, question.measure, question.addressee, &delegation.holder(), threshold);
    vec![
        TermPoints { term: Term::Base, points: book.parameters.position_base },
        TermPoints { term: Term::Gate, points: gate_points(book, state, question.measure.gate, &comfort) },
        TermPoints { term: Term::Proportion, points: proportion_points(book, state, question.measure, profile) },
        TermPoints { term: Term::Solidarity, points: solidarity_points(book, state, question, delegation) },
        TermPoints { term: Term::Risk, points: risk_points(book, state, question, profile) },
    ]
}

/// The sum of the terms.
#[must_use]
pub fn total(terms: &[TermPoints]) -> i64 {
    terms.iter().map(|term| term.points).sum()
}

/// The stand for a sum of points.
#[must_use]
pub fn stand(book: &Rulebook, points: i64) -> Stand {
    let parameters = &book.parameters;
    if points >= parameters.position_support_from {
        Stand::Support
    } else if points >= parameters.position_accept_from {
        Stand::Accept
    } else if points >= parameters.position_abstain_from {
        Stand::Abstain
    } else {
        Stand::Oppose
    }
}

fn gate_points(book: &Rulebook, state: &State, gate: Gate, comfort: &Comfort) -> i64 {
    let parameters = &book.parameters;
    let by_certainty = |asked: i64| {
        let distance = i64::from(comfort.held_ppm) / 10_000 - asked;
        distance.clamp(-parameters.position_gate_cap_down, parameters.position_gate_cap_up)
    };
    match (gate, comfort.asked_percent) {
        (Gate::G1, _) if state.pool.is_empty() => -parameters.position_no_facts,
        (Gate::G3, _) if comfort.victim_attributed => parameters.position_victim_attributed,
        (Gate::G3, _) => -parameters.position_no_victim_attribution,
        (Gate::GL, Some(asked)) if comfort.releasable < parameters.gate_gl_releasable => {
            by_certainty(asked) - parameters.position_not_releasable
        }
        (Gate::G0 | Gate::G1, _) | (Gate::G2 | Gate::G4 | Gate::G5 | Gate::GL, None) => 0,
        (Gate::G2 | Gate::G4 | Gate::G5 | Gate::GL, Some(asked)) => by_certainty(asked),
    }
}

fn proportion_points(book: &Rulebook, state: &State, measure: &Measure, profile: &Profile) -> i64 {
    let severity = state.value(&Quantity::Severity);
    let fit = proportionality(measure.band, severity, book.parameters.severity_tolerance);
    weighed((fit - 100) / book.parameters.position_proportion_divisor.max(1), profile.proportion_permille)
}

fn solidarity_points(book: &Rulebook, state: &State, question: &Question<'_>, delegation: &Delegation) -> i64 {
    let victims = victims(book, state);
    if victims.is_empty() {
        return 0;
    }
    let parameters = &book.parameters;
    let asked = if victims.contains(question.by) { parameters.position_solidarity_asked } else { 0 };
    let hurt = delegation.state.as_ref().is_some_and(|own| victims.contains(own) || own == question.by);
    let own = if hurt { parameters.position_solidarity_victim } else { 0 };
    weighed(parameters.position_solidarity + asked + own, delegation.profile.solidarity_permille)
}

fn risk_points(book: &Rulebook, state: &State, question: &Question<'_>, profile: &Profile) -> i64 {
    let expected = expected_impact(book, state, question.measure, question.addressee);
    let heat = book.parameters.position_risk_offset + state.value(&Quantity::Tension);
    let points = -(expected.pressure * heat / 1000);
    weighed(points, profile.risk_permille).min(book.parameters.position_risk_calm_max)
}

/// What delegations expect of a measure that is told formally and with reasons.
#[must_use]
pub fn expected_impact(book: &Rulebook, state: &State, measure: &Measure, addressee: Option<&AdversaryKey>) -> Impact {
    let told = Communication { form: Form::Formal, reasons: Reasons::Given, line: String::new() };
    impact(book, state, measure, addressee, Some(&told), Eyes::Delegation, ProposalId(0))
}

fn weighed(points: i64, permille: i64) -> i64 {
    points * permille / 1000
}
