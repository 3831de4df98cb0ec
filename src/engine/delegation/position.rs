//! Positions of delegations: a stand is the sum of named terms (`model.md` §5).
//!
//! **Invariant:** every term is an integer in points, and the stand is nothing but their sum read on a scale.

use crate::engine::core::ledger::PictureOf;
use crate::engine::core::proposal::{Communication, Reasons, Stand};
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::core::term::{Term, TermPoints};
use crate::engine::core::victims::victims;
use crate::engine::core::wording::{gate, missing, steps_beyond};
use crate::engine::evidence::gate::{Comfort, comfort};
use crate::engine::procedure::legal::examine;
use crate::engine::world::escalation::{Eyes, Impact, Step, impact};
use crate::model::clause::{DraftText, Naming};
use crate::model::delegation::{Card, Interest, Matter, Profile};
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::severity::proportionality;
use crate::model::toolbox::{Gate, Measure, Visibility};

/// Who takes the stand.
#[derive(Clone, Debug)]
pub struct Delegation {
    /// The state; nobody stands for an institution of the Union.
    pub state: Option<StateKey>,
    /// How it weighs.
    pub profile: Profile,
}

impl Delegation {
    /// The delegation of a seat; the desk weighs as the institutions do.
    #[must_use]
    pub fn of(book: &Rulebook, state: &StateKey) -> Self {
        if state.is_desk() {
            return Self::institution(book);
        }
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

/// The terms of a delegation's stand; the further ones only where they count.
#[must_use]
pub fn terms(book: &Rulebook, state: &State, question: &Question<'_>, delegation: &Delegation) -> Vec<TermPoints> {
    let profile = &delegation.profile;
    let term = |term, points| TermPoints { term, points };
    let mut terms = vec![
        term(Term::Base, book.parameters.position_base),
        term(Term::Gate, gate_points(book, state, question, delegation)),
        term(Term::Proportion, proportion_points(book, state, question.measure, profile)),
        term(Term::Solidarity, solidarity_points(book, state, question, delegation)),
        term(Term::Risk, risk_points(book, state, question, profile)),
    ];
    let further = [
        term(Term::Picture, picture_points(book, state, question)),
        term(Term::Law, law_points(book, state, question, profile)),
        term(Term::Publicity, publicity_points(book, state, question, profile)),
        term(Term::Interest, interest_points(book, question, delegation, false)),
        term(Term::RedLine, interest_points(book, question, delegation, true)),
        term(Term::Persuasion, persuasion_points(state, question, delegation)),
        term(Term::Wording, wording_points(book, state, question, profile)),
        term(Term::Haste, haste_points(book, question)),
    ];
    terms.extend(further.into_iter().filter(|term| term.points != 0));
    terms
}

/// The sum of the terms.
#[must_use]
pub fn total(terms: &[TermPoints]) -> i64 {
    terms.iter().map(|term| term.points).sum()
}

/// The stand for a sum of points, no amendment considered.
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

fn gate_points(book: &Rulebook, state: &State, question: &Question<'_>, delegation: &Delegation) -> i64 {
    let parameters = &book.parameters;
    let gate = gate(question.measure, question.text);
    let threshold = i64::from(delegation.profile.threshold_percent);
    let comfort: Comfort = comfort(book, state, gate, question.addressee, &delegation.holder(), threshold);
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
    let expected = expected_impact(book, state, question.measure, question.addressee, question.text);
    let heat = book.parameters.position_risk_offset + state.value(&Quantity::Tension);
    let points = -(expected.pressure * heat / 1000);
    weighed(points, profile.risk_permille).min(book.parameters.position_risk_calm_max)
}

/// A measure that rests on facts wants a current product of Intcen (`S1-IG §3`, Preparing a decision).
fn picture_points(book: &Rulebook, state: &State, question: &Question<'_>) -> i64 {
    match &state.product {
        _ if gate(question.measure, question.text) == Gate::G0 => 0,
        None => -book.parameters.position_no_product,
        Some(_) if !state.has_current_product() => -book.parameters.position_stale_product,
        Some(_) => 0,
    }
}

fn law_points(book: &Rulebook, state: &State, question: &Question<'_>, profile: &Profile) -> i64 {
    let count = |count: usize| i64::try_from(count).unwrap_or(0);
    let unmet = examine(book, state, question).iter().filter(|finding| !finding.met).count();
    let missing = missing(question.measure, question.text).len();
    let parameters = &book.parameters;
    let lost = count(unmet) * parameters.position_law_unmet + count(missing) * parameters.position_reference_missing;
    weighed(-lost, profile.law_permille)
}

fn publicity_points(book: &Rulebook, state: &State, question: &Question<'_>, profile: &Profile) -> i64 {
    let expected = expected_impact(book, state, question.measure, question.addressee, question.text);
    weighed(-(expected.publicity / book.parameters.position_publicity_divisor.max(1)), profile.publicity_permille)
}

/// The authored interests of a delegation that a proposal touches and its text does not meet, with their places.
#[must_use]
pub fn interests_at_stake<'a>(
    book: &'a Rulebook,
    question: &Question<'_>,
    delegation: &Delegation,
) -> Vec<(usize, &'a Interest)> {
    let seat = delegation.state.as_ref().and_then(|state| book.scenario.seat(state));
    let interests = seat.map(|seat| seat.interests.as_slice()).unwrap_or_default();
    interests.iter().enumerate().filter(|(_, interest)| touches(question, interest)).collect()
}

fn touches(question: &Question<'_>, interest: &Interest) -> bool {
    let measure = question.measure;
    let about = match &interest.on {
        Matter::Measure(id) => measure.id == *id,
        Matter::Category(category) => measure.category == *category,
        Matter::Naming => question.text.naming == Naming::Author,
        Matter::PublicStep => measure.publicity > 0 && measure.visibility != Visibility::Private,
    };
    let towards = interest.towards.as_ref().is_none_or(|wanted| question.addressee == Some(wanted));
    let met = interest.met_by.is_some_and(|clause| question.text.has(clause));
    about && towards && !met
}

fn interest_points(book: &Rulebook, question: &Question<'_>, delegation: &Delegation, red_line: bool) -> i64 {
    let at_stake = interests_at_stake(book, question, delegation).into_iter();
    at_stake.filter(|(_, interest)| interest.red_line == red_line).map(|(_, interest)| interest.points).sum()
}

fn persuasion_points(state: &State, question: &Question<'_>, delegation: &Delegation) -> i64 {
    let Some(id) = question.proposal.map(|proposal| proposal.id) else { return 0 };
    let said = state.arguments.iter();
    said.filter(|said| said.proposal == id && Some(&said.to) == delegation.state.as_ref()).map(|said| said.points).sum()
}

/// Too strong a tone worries those who fear escalation, too mild a one those who feel with the victims.
fn wording_points(book: &Rulebook, state: &State, question: &Question<'_>, profile: &Profile) -> i64 {
    let parameters = &book.parameters;
    let apt = parameters.apt_tone(state.value(&Quantity::Severity));
    let usual = question.measure.usual_tone();
    let beyond = steps_beyond(question.text.tone, apt.max(usual));
    let short = steps_beyond(apt.min(usual), question.text.tone);
    let strong = weighed(-beyond.max(0) * parameters.position_wording_strong, profile.risk_permille);
    strong + weighed(-short.max(0) * parameters.position_wording_mild, profile.solidarity_permille)
}

fn haste_points(book: &Rulebook, question: &Question<'_>) -> i64 {
    let fast = question.proposal.is_some_and(|proposal| proposal.progress.fast);
    if fast { -book.parameters.position_haste } else { 0 }
}

/// What delegations expect of a measure that is told formally and with reasons.
#[must_use]
pub fn expected_impact(
    book: &Rulebook,
    state: &State,
    measure: &Measure,
    addressee: Option<&AdversaryKey>,
    text: &DraftText,
) -> Impact {
    let told = Communication::formal(Reasons::Given);
    let step = Step { measure, addressee, text, told: Some(&told), eyes: Eyes::Delegation, before: None };
    impact(book, state, &step)
}

fn weighed(points: i64, permille: i64) -> i64 {
    points * permille / 1000
}
