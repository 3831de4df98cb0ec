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
use crate::engine::evidence::gate::{asked_percent, odds_centibans};
use crate::engine::evidence::listing::weakest;
use crate::engine::procedure::legal::examine;
use crate::engine::world::escalation::expected_impact;
use crate::model::clause::{Change, DraftText, Naming, Tone};
use crate::model::delegation::{Interest, Matter};
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::procedure::LegalTest;
use crate::model::rulebook::Rulebook;
use crate::model::severity::overreaction;
use crate::model::toolbox::{Category, Gate, Measure, Trait, Visibility};

/// A case.
pub struct Case<'a> {
    moment: &'a Moment<'a>,
    measure: &'a Measure,
    addressee: Option<&'a AdversaryKey>,
    by: &'a StateKey,
    proposal: Option<&'a Proposal>,
    text: Cow<'a, DraftText>,
    gate: Gate,
    /// Points before a delegation's weights.
    fit: i64,
    gravity: i64,
    attributed: i64,
    court: i64,
    risk: i64,
    picture: i64,
    law: i64,
    publicity: i64,
    too_strong: i64,
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
        let fit = overreaction(measure.band, moment.severity, parameters.severity_tolerance);
        let unmet = examine(book, state, &asks).iter().filter(|finding| !finding.met && is_form(finding.test)).count();
        let lacking = missing(measure, &text).len();
        let law = count(unmet) * parameters.position_law_unmet + count(lacking) * parameters.position_reference_missing;
        let fast = proposal.is_some_and(|proposal| proposal.progress.fast);
        Self {
            moment,
            measure,
            addressee,
            by,
            proposal,
            fit: -(fit / parameters.position_proportion_divisor.max(1)),
            gravity: gravity_points(moment, measure),
            attributed: attributed_points(moment, measure, gate, addressee, &text),
            court: court_points(moment, gate, &text),
            risk: -(expected.pressure * moment.heat / 1000),
            picture: picture_points(moment, gate),
            law: -law,
            publicity: -(expected.publicity / parameters.position_publicity_divisor.max(1)),
            too_strong: too_strong(moment, measure, text.tone),
            haste: if fast { -parameters.position_haste } else { 0 },
            gate,
            text,
        }
    }

    /// When it is looked at.
    #[must_use]
    pub fn moment(&self) -> &'a Moment<'a> {
        self.moment
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
        terms.set(Term::Wording, weighed(self.too_strong, profile.risk_permille));
        terms.set(Term::Haste, self.haste);
        terms.set(Term::Gravity, weighed(self.gravity, profile.solidarity_permille));
        terms.set(Term::Attributed, self.attributed);
        terms.set(Term::Court, self.court);
        terms.set(Term::Courted, self.courted_points(delegation));
        terms.set(Term::Bargain, self.bargain_points(delegation, terms.total()));
        terms
    }

    /// What an adversary has held out to a capital weighs in every answer to it.
    fn courted_points(&self, delegation: &Delegation<'_>) -> i64 {
        let (Some(state), Some(addressee)) = (delegation.state, self.addressee) else { return 0 };
        let swayed = self.moment.state.swayed.get(&(state.clone(), addressee.clone())).copied().unwrap_or(0);
        if answers(self.measure) { swayed } else { 0 }
    }

    /// A demand that was met binds who made it to accept the text, unless facts have changed since.
    fn bargain_points(&self, delegation: &Delegation<'_>, without: i64) -> i64 {
        let (Some(proposal), Some(state)) = (self.proposal, delegation.state) else { return 0 };
        let bound = proposal.is_bound(state, &self.moment.state.known());
        let short = self.moment.book.parameters.position_accept_from - without;
        if bound { short.max(0) } else { 0 }
    }

    /// The interests of a list that it touches and its text does not meet, with their places.
    pub fn at_stake<'i>(&'i self, interests: &'i [Interest]) -> impl Iterator<Item = (usize, &'i Interest)> {
        interests.iter().enumerate().filter(|(_, interest)| touches(self.measure, self.addressee, &self.text, interest))
    }

    /// Certainty adds as much as it takes away: so many points for each deciban above or below what is asked.
    fn gate_points(&self, delegation: &Delegation<'_>) -> i64 {
        let (book, parameters) = (self.moment.book, &self.moment.book.parameters);
        let Some(asked) = asked_percent(book, self.gate, delegation.profile.threshold_percent.into()) else {
            let no_facts = self.gate == Gate::G1 && self.moment.state.pool.is_empty();
            return if no_facts { -parameters.position_no_facts } else { 0 };
        };
        let held = self.moment.reading(delegation.state).held(book, self.gate, self.addressee);
        let asked = odds_centibans(u32::try_from(asked * 10_000).unwrap_or(0));
        let distance = (odds_centibans(held) - asked) / parameters.position_gate_divisor.max(1);
        distance.clamp(-parameters.position_gate_cap, parameters.position_gate_cap)
    }

    /// With whoever is hit; less where that is none of the 27, and neighbours feel more of it. Nothing where nothing has
    /// happened yet.
    fn solidarity_points(&self, delegation: &Delegation<'_>, by: &StateKey) -> i64 {
        let (heard, parameters) = (&self.moment.heard, &self.moment.book.parameters);
        if heard.victims.is_empty() && self.moment.state.activities_seen.is_empty() {
            return 0;
        }
        let own_kind = if heard.victims.is_empty() { parameters.outside(heard.nearest()) } else { 1000 };
        let asked = if heard.victims.contains(by) { parameters.position_solidarity_asked } else { 0 };
        let hurt = |own: &StateKey| heard.victims.contains(own) || heard.is_neighbour(own) || own == by;
        let own = if delegation.state.is_some_and(hurt) { parameters.position_solidarity_victim } else { 0 };
        let points = (parameters.position_solidarity + asked + own) * own_kind / 1000;
        weighed(points, delegation.profile.solidarity_permille)
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
    /// A freeze is not made milder by an adjective, so nobody asks for another tone of a restrictive measure; nor for a
    /// milder one than all have used before.
    #[must_use]
    pub fn of(moment: &'a Moment<'a>, question: Question<'a>) -> Self {
        let (measure, text) = (question.measure, question.text);
        let usual = missing(measure, text).into_iter().map(Change::Add);
        let spoken = moment.can_be_backed(question.addressee);
        let softer = Naming::ALL.iter().copied().filter(|naming| *naming < text.naming);
        let softer = softer.filter(|naming| *naming != Naming::Backing || spoken).map(Change::Naming);
        let worded = measure.category != Category::Restrictive;
        let used = tone_of_all(moment).unwrap_or(Tone::Concern);
        let tones = Tone::ALL.iter().copied().filter(|tone| worded && *tone < text.tone && *tone >= used);
        let tones = tones.map(Change::Tone);
        let all = usual.chain(softer).chain(tones).filter(|change| makes_sense(measure, text, *change));
        let asks = all.map(|change| (change, OnceCell::new())).collect();
        Self { moment, question, plain: Case::of(moment, &question), asks }
    }

    /// Every change that a delegation may come to ask for, with its terms then: first what meets its own interests.
    pub fn asked_by(&self, delegation: &Delegation<'_>) -> impl Iterator<Item = (Change, Terms)> {
        let unmet = self.plain.at_stake(delegation.interests).filter(|(_, interest)| interest.points < 0);
        let wanted = unmet.filter_map(|(_, interest)| interest.met_by).map(Change::Add);
        let sensible = |change: &Change| makes_sense(self.question.measure, self.question.text, *change);
        let own = wanted.filter(sensible).map(|change| (change, self.changed(change).terms(delegation)));
        let own: Vec<(Change, Terms)> = own.collect();
        let general = self.asks.iter().map(|(change, case)| {
            let case = case.get_or_init(|| self.changed(*change));
            (*change, case.terms(delegation))
        });
        own.into_iter().chain(general)
    }

    /// The softer namings that make sense here.
    pub fn softer_namings(&self) -> impl Iterator<Item = Change> {
        self.asks.iter().map(|(change, _)| *change).filter(|change| matches!(change, Change::Naming(_)))
    }

    /// The case were its text changed.
    #[must_use]
    pub fn changed(&self, change: Change) -> Case<'a> {
        Case::with(self.moment, &self.question, Cow::Owned(self.question.text.with(change)))
    }
}

/// The strongest tone in which all have spoken.
fn tone_of_all(moment: &Moment<'_>) -> Option<Tone> {
    let adopted = moment.state.proposals.values().filter(|own| own.adopted().is_some());
    let of_all = adopted.filter(|own| own.step(moment.book).is_text());
    of_all.map(|own| own.text.tone).max()
}

/// Whether a measure answers what happened, and does not prevent, help or talk.
fn answers(measure: &Measure) -> bool {
    matches!(measure.category, Category::Stability | Category::Restrictive | Category::Support)
        && !measure.has(Trait::Eases)
}

/// The graver what happened, the more speaks for answering it; what prevents or talks needs no gravity.
fn gravity_points(moment: &Moment<'_>, measure: &Measure) -> i64 {
    let parameters = &moment.book.parameters;
    let over = (moment.gravity - parameters.position_gravity_pivot) / parameters.position_gravity_divisor.max(1);
    if answers(measure) { over } else { 0 }
}

/// Somebody who has attributed lets the others speak, a victim's government most; whoever points at somebody wants not to
/// be the first, and pays a price for pointing.
fn attributed_points(
    moment: &Moment<'_>,
    measure: &Measure,
    gate: Gate,
    addressee: Option<&AdversaryKey>,
    text: &DraftText,
) -> i64 {
    let parameters = &moment.book.parameters;
    if measure.has(Trait::NationalAttribution) || !answers(measure) {
        return 0;
    }
    let words = moment.heard.to(addressee).count();
    let victim = if moment.heard.victim_spoke(addressee) { parameters.position_victim_attributed } else { 0 };
    let others = count(words.saturating_sub(usize::from(victim > 0))).min(parameters.position_other_most);
    let others = others * parameters.position_other_attributed;
    let points_at_somebody = asked_percent(moment.book, gate, 0).is_some();
    let nobody = if words == 0 && points_at_somebody { parameters.position_nobody_attributed } else { 0 };
    let weight = if text.naming == Naming::Territory { parameters.position_territory_permille } else { 1000 };
    victim + others - weighed(nobody, weight) - price_of_pointing(moment, measure, text)
}

/// What it costs that a text points at somebody, the more where it names an author itself and nobody of the 27 is hit.
fn price_of_pointing(moment: &Moment<'_>, measure: &Measure, text: &DraftText) -> i64 {
    let parameters = &moment.book.parameters;
    let not_ours = if moment.heard.is_ours() { 0 } else { parameters.position_not_ours };
    match text.naming {
        _ if measure.category == Category::Restrictive => parameters.position_listing,
        Naming::Nobody => 0,
        Naming::Territory | Naming::Backing => parameters.position_pointing,
        Naming::Author => parameters.position_pointing + parameters.position_joint_naming + not_ours,
    }
}

/// A listing is tested in court: what may be shown there adds as much as its lack takes away.
fn court_points(moment: &Moment<'_>, gate: Gate, text: &DraftText) -> i64 {
    let parameters = &moment.book.parameters;
    if gate != Gate::GL {
        return 0;
    }
    // Where somebody is named it is the file on them that counts, and the weakest of several.
    let file = weakest(moment.book, moment.state, &text.names).unwrap_or_else(|| moment.releasable());
    let distance = (file - parameters.gate_gl_releasable) / parameters.position_court_divisor.max(1);
    distance.clamp(-parameters.position_court_cap, parameters.position_court_cap)
}

/// Whether a test is about form; what a listing rests on has terms of its own.
#[must_use]
pub fn is_form(test: LegalTest) -> bool {
    !matches!(test, LegalTest::NamedPerson | LegalTest::ReleasableEvidence)
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

/// Too strong a tone worries those who fear escalation; too mild a one is no reason to say no.
fn too_strong(moment: &Moment<'_>, measure: &Measure, tone: Tone) -> i64 {
    let parameters = &moment.book.parameters;
    if steps_beyond(tone, measure.usual_tone()) <= 0 && measure.category == Category::Restrictive {
        return 0;
    }
    let short = (parameters.apt_from(tone) - moment.severity).max(0);
    -(short / parameters.position_wording_divisor.max(1))
}

/// Whether a proposal touches an interest that its text does not meet.
#[must_use]
pub fn touches(measure: &Measure, addressee: Option<&AdversaryKey>, text: &DraftText, interest: &Interest) -> bool {
    let about = match &interest.on {
        Matter::Measure(id) => measure.id == *id,
        // Whoever has an interest in sanctions has none in the review that ends them.
        Matter::Category(category) => measure.category == *category && !measure.has(Trait::Eases),
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
