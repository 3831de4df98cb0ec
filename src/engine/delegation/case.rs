//! A proposal's case: all of a stand that is the same whoever takes it, worked out once for each text.
//!
//! **Invariant:** a delegation's terms are its weights times these points, and nothing but integers.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::moment::Moment;
use super::who::Delegation;
use crate::engine::core::proposal::Proposal;
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::core::term::{Term, Terms};
use crate::engine::core::wording::{gate, makes_sense, missing, steps_beyond};
use crate::engine::evidence::gate::{looked_at, sum};
use crate::engine::procedure::legal::examine;
use crate::engine::world::escalation::expected_impact;
use crate::model::clause::{Change, DraftText, Naming, Tone};
use crate::model::delegation::{Interest, Matter};
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::severity::proportionality;
use crate::model::toolbox::{Category, Gate, Measure, Visibility};

/// How sure a gate wants a delegation to be.
enum Asked {
    /// It looks at no certainty: these points for everybody.
    Points(i64),
    /// So many per cent, and these points on top.
    Percent(i64, i64),
    /// The delegation's own threshold.
    Threshold,
}

/// A case.
pub struct Case<'a> {
    moment: &'a Moment<'a>,
    measure: &'a Measure,
    addressee: Option<&'a AdversaryKey>,
    by: &'a StateKey,
    proposal: Option<&'a Proposal>,
    text: Cow<'a, DraftText>,
    gate: Gate,
    asked: Asked,
    /// Points before a delegation's weights.
    fit: i64,
    risk: i64,
    picture: i64,
    law: i64,
    publicity: i64,
    too_strong: i64,
    too_mild: i64,
    haste: i64,
}

impl<'a> Case<'a> {
    /// The case of a question.
    #[must_use]
    pub fn of(moment: &'a Moment<'a>, question: &Question<'a>) -> Self {
        Self::with(moment, question, Cow::Borrowed(question.text))
    }

    /// The case of a question, were this its text.
    fn with(moment: &'a Moment<'a>, question: &Question<'a>, text: Cow<'a, DraftText>) -> Self {
        let Question { measure, addressee, by, proposal, .. } = *question;
        let (book, state, parameters) = (moment.book, moment.state, &moment.book.parameters);
        let asks = Question { text: &text, ..*question };
        let gate = gate(measure, &text);
        let expected = expected_impact(book, state, measure, addressee, &text, &moment.felt);
        let fit = proportionality(measure.band, moment.severity, parameters.severity_tolerance);
        let (too_strong, too_mild) = tone_points(moment, measure, text.tone);
        let unmet = examine(book, state, &asks).iter().filter(|finding| !finding.met).count();
        let lacking = missing(measure, &text).len();
        let law = count(unmet) * parameters.position_law_unmet + count(lacking) * parameters.position_reference_missing;
        let fast = proposal.is_some_and(|proposal| proposal.progress.fast);
        Self {
            moment,
            measure,
            addressee,
            by,
            proposal,
            asked: asked(moment, gate, addressee),
            fit: (fit - 100) / parameters.position_proportion_divisor.max(1),
            risk: -(expected.pressure * moment.heat / 1000),
            picture: picture_points(moment, gate),
            law: -law,
            publicity: -(expected.publicity / parameters.position_publicity_divisor.max(1)),
            too_strong,
            too_mild,
            haste: if fast { -parameters.position_haste } else { 0 },
            gate,
            text,
        }
    }

    /// What a delegation makes of it.
    #[must_use]
    pub fn terms(&self, delegation: &Delegation<'_>) -> Terms {
        self.terms_of(delegation, self.by)
    }

    /// What a delegation would make of it, were it asked for by this seat; only what law asks of who asks stays.
    #[must_use]
    pub fn terms_of(&self, delegation: &Delegation<'_>, by: &StateKey) -> Terms {
        let (profile, parameters) = (&delegation.profile, &self.moment.book.parameters);
        let risk = weighed(self.risk, profile.risk_permille).min(parameters.position_risk_calm_max);
        let mut terms = Terms::default();
        terms.set(Term::Base, parameters.position_base);
        terms.set(Term::Gate, self.gate_points(delegation));
        terms.set(Term::Proportion, weighed(self.fit, profile.proportion_permille));
        terms.set(Term::Solidarity, self.solidarity_points(delegation, by));
        terms.set(Term::Risk, risk);
        terms.set(Term::Picture, self.picture);
        terms.set(Term::Law, weighed(self.law, profile.law_permille));
        terms.set(Term::Publicity, weighed(self.publicity, profile.publicity_permille));
        for (_, interest) in self.at_stake(delegation.interests) {
            terms.add(if interest.red_line { Term::RedLine } else { Term::Interest }, interest.points);
        }
        terms.set(Term::Persuasion, self.persuasion_points(delegation));
        let wording =
            weighed(self.too_strong, profile.risk_permille) + weighed(self.too_mild, profile.solidarity_permille);
        terms.set(Term::Wording, wording);
        terms.set(Term::Haste, self.haste);
        terms
    }

    /// The interests of a list that it touches and its text does not meet, with their places.
    pub fn at_stake<'i>(&'i self, interests: &'i [Interest]) -> impl Iterator<Item = (usize, &'i Interest)> {
        interests.iter().enumerate().filter(|(_, interest)| touches(self.measure, self.addressee, &self.text, interest))
    }

    fn gate_points(&self, delegation: &Delegation<'_>) -> i64 {
        let parameters = &self.moment.book.parameters;
        let (asked, besides) = match self.asked {
            Asked::Points(points) => return points,
            Asked::Percent(asked, besides) => (asked, besides),
            Asked::Threshold => (i64::from(delegation.profile.threshold_percent), 0),
        };
        let ppm = self.moment.reading(delegation.state);
        let looked_at = looked_at(self.moment.book, self.gate, self.addressee, ppm);
        let held = looked_at.map_or(0, |adversary| sum(self.moment.book, self.gate, adversary, ppm));
        let distance = i64::from(held) / 10_000 - asked;
        distance.clamp(-parameters.position_gate_cap_down, parameters.position_gate_cap_up) + besides
    }

    fn solidarity_points(&self, delegation: &Delegation<'_>, by: &StateKey) -> i64 {
        let (victims, parameters) = (&self.moment.victims, &self.moment.book.parameters);
        if victims.is_empty() {
            return 0;
        }
        let asked = if victims.contains(by) { parameters.position_solidarity_asked } else { 0 };
        let hurt = delegation.state.is_some_and(|own| victims.contains(own) || own == by);
        let own = if hurt { parameters.position_solidarity_victim } else { 0 };
        weighed(parameters.position_solidarity + asked + own, delegation.profile.solidarity_permille)
    }

    fn persuasion_points(&self, delegation: &Delegation<'_>) -> i64 {
        let (Some(proposal), Some(to)) = (self.proposal, delegation.state) else { return 0 };
        let said = self.moment.state.arguments.iter().filter(|said| said.proposal == proposal.id && said.to == *to);
        said.map(|said| said.points).sum()
    }
}

/// The terms of a delegation's stand on one question alone.
#[must_use]
pub fn terms(book: &Rulebook, state: &State, question: &Question<'_>, delegation: &Delegation<'_>) -> Terms {
    Case::of(&Moment::of(book, state), question).terms(delegation)
}

/// A question's case with the cases of its text changed by one clause, each worked out when it is first asked for.
pub struct Cases<'a> {
    moment: &'a Moment<'a>,
    /// The question.
    pub question: Question<'a>,
    /// As the text reads.
    pub plain: Case<'a>,
    /// What anybody may come to ask for: what is usual, softer naming, another tone.
    asks: Vec<(Change, OnceCell<Case<'a>>)>,
}

impl<'a> Cases<'a> {
    /// The cases of a question.
    ///
    /// A freeze is not made milder by an adjective, so nobody asks for another tone of a restrictive measure.
    #[must_use]
    pub fn of(moment: &'a Moment<'a>, question: Question<'a>) -> Self {
        let (measure, text) = (question.measure, question.text);
        let usual = missing(measure, text).into_iter().map(Change::Add);
        let softer = Naming::ALL.iter().copied().filter(|naming| *naming < text.naming).map(Change::Naming);
        let worded = measure.category != Category::Restrictive;
        let tones = Tone::ALL.iter().copied().filter(|_| worded).map(Change::Tone);
        let all = usual.chain(softer).chain(tones).filter(|change| makes_sense(measure, text, *change));
        let asks = all.map(|change| (change, OnceCell::new())).collect();
        Self { moment, question, plain: Case::of(moment, &question), asks }
    }

    /// Every change that a delegation may come to ask for, with its points: first what meets its own interests.
    pub fn asked_by(&self, delegation: &Delegation<'_>) -> impl Iterator<Item = (Change, i64)> {
        let unmet = self.plain.at_stake(delegation.interests).filter(|(_, interest)| interest.points < 0);
        let wanted = unmet.filter_map(|(_, interest)| interest.met_by).map(Change::Add);
        let sensible = |change: &Change| makes_sense(self.question.measure, self.question.text, *change);
        let own = wanted.filter(sensible).map(|change| (change, self.changed(change).terms(delegation).total()));
        let own: Vec<(Change, i64)> = own.collect();
        let general = self.asks.iter().map(|(change, case)| {
            let case = case.get_or_init(|| self.changed(*change));
            (*change, case.terms(delegation).total())
        });
        own.into_iter().chain(general)
    }

    /// Severity in force.
    #[must_use]
    pub fn severity(&self) -> i64 {
        self.moment.severity
    }

    /// The case were its text changed.
    #[must_use]
    pub fn changed(&self, change: Change) -> Case<'a> {
        Case::with(self.moment, &self.question, Cow::Owned(self.question.text.with(change)))
    }
}

fn asked(moment: &Moment<'_>, gate: Gate, addressee: Option<&AdversaryKey>) -> Asked {
    let parameters = &moment.book.parameters;
    match gate {
        Gate::G1 if moment.state.pool.is_empty() => Asked::Points(-parameters.position_no_facts),
        Gate::G0 | Gate::G1 => Asked::Points(0),
        Gate::G3 if moment.victim_attributed(addressee) => Asked::Points(parameters.position_victim_attributed),
        Gate::G3 => Asked::Points(-parameters.position_no_victim_attribution),
        Gate::G2 => Asked::Percent(parameters.gate_g2_percent, 0),
        Gate::G4 => Asked::Threshold,
        Gate::G5 => Asked::Percent(parameters.gate_g5_percent, 0),
        Gate::GL if moment.releasable() < parameters.gate_gl_releasable => {
            Asked::Percent(parameters.gate_gl_percent, -parameters.position_not_releasable)
        }
        Gate::GL => Asked::Percent(parameters.gate_gl_percent, 0),
    }
}

/// A measure that rests on facts wants a current product of Intcen (`S1-IG §3`, Preparing a decision).
fn picture_points(moment: &Moment<'_>, gate: Gate) -> i64 {
    let parameters = &moment.book.parameters;
    match &moment.state.product {
        _ if gate == Gate::G0 => 0,
        None => -parameters.position_no_product,
        Some(_) if !moment.state.has_current_product() => -parameters.position_stale_product,
        Some(_) => 0,
    }
}

/// Too strong a tone worries those who fear escalation, too mild a one those who feel with the victims.
fn tone_points(moment: &Moment<'_>, measure: &Measure, tone: Tone) -> (i64, i64) {
    let parameters = &moment.book.parameters;
    let (apt, usual) = (parameters.apt_tone(moment.severity), measure.usual_tone());
    let beyond = steps_beyond(tone, apt.max(usual)).max(0);
    let short = steps_beyond(apt.min(usual), tone).max(0);
    (-beyond * parameters.position_wording_strong, -short * parameters.position_wording_mild)
}

/// Whether a proposal touches an interest that its text does not meet.
#[must_use]
pub fn touches(measure: &Measure, addressee: Option<&AdversaryKey>, text: &DraftText, interest: &Interest) -> bool {
    let about = match &interest.on {
        Matter::Measure(id) => measure.id == *id,
        Matter::Category(category) => measure.category == *category,
        Matter::Naming => text.naming == Naming::Author,
        Matter::PublicStep => measure.publicity > 0 && measure.visibility != Visibility::Private,
    };
    let towards = interest.towards.as_ref().is_none_or(|wanted| addressee == Some(wanted));
    let met = interest.met_by.is_some_and(|clause| text.has(clause));
    about && towards && !met
}

fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(0)
}

fn weighed(points: i64, permille: i64) -> i64 {
    points * permille / 1000
}
