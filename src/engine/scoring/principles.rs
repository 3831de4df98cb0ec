//! The six principles of a joint response as scores 0–100 (`S1-CC ¶5`; scoring `domain.md` C.1, a modelling choice).
//!
//! **Invariant:** a score is the sum of its named contributions and nothing else; reading it moves nothing.

use super::ground::{Contribution, Ground, PrincipleScore};
use crate::engine::core::arithmetic::{divide_rounded, posterior, top};
use crate::engine::core::ledger::PictureOf;
use crate::engine::core::proposal::{Failure, Proposal, Reasons};
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::core::wording::{gate, strength};
use crate::engine::delegation::position::interests_at_stake;
use crate::engine::delegation::who::Delegation;
use crate::engine::procedure::legal::examine_at;
use crate::engine::world::aftermath::bites;
use crate::engine::world::escalation::in_order;
use crate::model::clause::DraftText;
use crate::model::key::StateKey;
use crate::model::principle::Principle;
use crate::model::procedure::LegalTest;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::severity::proportionality;
use crate::model::toolbox::{Gate, Measure};

/// The best score.
const FULL: i64 = 100;

/// The six principles; `harm_without` is what harm would have come to without any measure, once somebody computed it.
#[must_use]
pub fn principles(book: &Rulebook, state: &State, harm_without: Option<i64>) -> Vec<PrincipleScore> {
    let reasons = |principle| match principle {
        Principle::Protect => harm_without.map_or_else(Vec::new, |without| protect(book, state, without)),
        Principle::Context => context(book, state),
        Principle::Objectives => objectives(book, state),
        Principle::Awareness => awareness(book, state),
        Principle::Proportionate => proportionate(book, state),
        Principle::Law => law(book, state),
    };
    Principle::ALL.map(|principle| PrincipleScore { principle, reasons: bounded(reasons(principle)) }).into()
}

/// Harm as the engine alone counts it, which is what the counterfactual is compared with.
#[must_use]
pub fn harm_done(state: &State) -> i64 {
    state.line(&Quantity::Harm).engine
}

fn part(ground: Ground, points: i64) -> Contribution {
    Contribution { ground, points }
}

/// Adds what keeps a sum between 0 and 100, so that a score that ends there shows it.
fn bounded(mut reasons: Vec<Contribution>) -> Vec<Contribution> {
    let sum: i64 = reasons.iter().map(|reason| reason.points).sum();
    let beyond = sum.clamp(0, FULL) - sum;
    if beyond != 0 {
        reasons.push(part(Ground::Limit, beyond));
    }
    reasons
}

fn adopted(state: &State) -> impl Iterator<Item = &Proposal> {
    state.proposals.values().filter(|proposal| proposal.adopted().is_some())
}

fn protect(book: &Rulebook, state: &State, without: i64) -> Vec<Contribution> {
    let (neutral, with) = (book.parameters.principle_neutral, harm_done(state));
    let averted = without - with;
    let room = if averted > 0 { FULL - neutral } else { neutral };
    let points = divide_rounded(room * averted, without.max(with).max(1));
    vec![part(Ground::Start, neutral), part(Ground::Harm { without, with }, points)]
}

/// Interests stand for the wider relations with the State concerned: authored, and met only by a clause of the text.
fn context(book: &Rulebook, state: &State) -> Vec<Contribution> {
    let each = book.parameters.principle_context;
    let mut reasons = vec![part(Ground::Start, book.parameters.principle_neutral)];
    for proposal in adopted(state) {
        let Some(question) = Question::of(book, proposal) else { continue };
        let bare = DraftText { clauses: [].into(), ..proposal.text.clone() };
        let unmet = |question: &Question<'_>, of: &StateKey| {
            let delegation = Delegation::of(book, state.setup.seed, of);
            let at_stake = interests_at_stake(question, &delegation);
            at_stake.filter(|interest| interest.points < 0 && interest.towards.is_some()).count()
        };
        let seats = || book.scenario.seats.iter().map(|seat| seat.state.clone());
        let hurt: Vec<StateKey> = seats().filter(|of| unmet(&question, of) > 0).collect();
        let without_clauses = Question { text: &bare, ..question };
        let met: Vec<StateKey> = seats().filter(|of| unmet(&without_clauses, of) > unmet(&question, of)).collect();
        if !hurt.is_empty() {
            reasons.push(part(Ground::InterestHurt { proposal: proposal.id, of: hurt }, -each));
        }
        if !met.is_empty() {
            reasons.push(part(Ground::InterestMet { proposal: proposal.id, of: met }, each));
        }
    }
    reasons
}

fn objectives(book: &Rulebook, state: &State) -> Vec<Contribution> {
    let parameters = &book.parameters;
    let off_road = adopted(state).filter(|proposal| !proposal.is_deciding());
    let fast = state.proposals.values().filter(|proposal| proposal.progress.fast);
    let fell = state.proposals.values().filter(|proposal| proposal.failure == Some(Failure::NotLawful));
    let mut reasons = vec![part(Ground::Start, FULL)];
    reasons.extend(off_road.map(|proposal| part(Ground::OffRoad(proposal.id), -FULL)));
    reasons.extend(fast.map(|proposal| part(Ground::FastTracked(proposal.id), -parameters.principle_fast_track)));
    reasons.extend(fell.map(|proposal| part(Ground::FellUnlawful(proposal.id), -parameters.principle_fell_unlawful)));
    reasons
}

fn awareness(book: &Rulebook, state: &State) -> Vec<Contribution> {
    let shared = top(&posterior(state.pool_picture()));
    let of = book.states.keys().count();
    let differs = |(holder, weights): &(&PictureOf, &Vec<i32>)| {
        matches!(holder, PictureOf::State(_)) && top(&posterior(weights)) != shared
    };
    let agree = of - state.pictures.iter().filter(differs).count();
    let count = |many: usize| i64::try_from(many).unwrap_or(0);
    let share = divide_rounded(FULL * count(agree), count(of).max(1));
    let mut reasons = vec![part(Ground::Agreement { agree, of }, share)];
    if let Some(first) = first_on_facts(book, state)
        && first.aftermath.known.is_some_and(|known| known.assessed.is_none())
    {
        reasons.push(part(Ground::BeforeProduct(first.id), -book.parameters.principle_before_product));
    }
    reasons
}

/// The first decision of the Union whose gate asks for facts; a Member State may act on its own at any time
/// (`S1-IG §3`).
fn first_on_facts<'a>(book: &Rulebook, state: &'a State) -> Option<&'a Proposal> {
    let on_facts = |proposal: &&Proposal| {
        book.measure(&proposal.measure)
            .is_some_and(|measure| !measure.decider.rule().is_national() && gate(measure, &proposal.text) > Gate::G0)
    };
    adopted(state).filter(on_facts).min_by(|a, b| a.adopted().cmp(&b.adopted()).then_with(|| in_order(book, a, b)))
}

/// The package is judged by the strongest measure felt: the one whose text exerts most pressure.
///
/// Too strong is counted against the higher of the severities then and today, so that a decision that fitted does not
/// lose by the end of what it answered; too weak is counted against today's.
fn proportionate(book: &Rulebook, state: &State) -> Vec<Contribution> {
    let felt = state.proposals.values().filter(|proposal| proposal.aftermath.felt.is_some());
    let measures = felt.filter_map(|proposal| Some((proposal, book.measure(&proposal.measure)?)));
    let weight = |(proposal, measure): &(&Proposal, &Measure)| {
        (measure.pressure * strength(measure, &proposal.text, &book.parameters) / 1000, measure.signal)
    };
    let strongest = measures.max_by(|a, b| weight(a).cmp(&weight(b)).then_with(|| in_order(book, b.0, a.0)));
    let Some((proposal, measure)) = strongest else { return vec![part(Ground::NothingFelt, FULL)] };
    let today = state.value(&Quantity::Severity);
    let higher = proposal.aftermath.known.map_or(today, |known| known.severity.max(today));
    let tolerance = book.parameters.severity_tolerance;
    let ((from, to), mut reasons) = (measure.band, vec![part(Ground::Strongest(proposal.id), FULL)]);
    let strong = proportionality((from, FULL), higher, tolerance) - FULL;
    let weak = proportionality((0, to), today, tolerance) - FULL;
    let parts =
        [(Ground::TooStrong { from, severity: higher }, strong), (Ground::TooWeak { to, severity: today }, weak)];
    reasons.extend(parts.into_iter().filter(|(_, points)| *points < 0).map(|(ground, points)| part(ground, points)));
    reasons
}

fn law(book: &Rulebook, state: &State) -> Vec<Contribution> {
    let mut reasons = vec![part(Ground::Start, FULL)];
    for proposal in adopted(state) {
        reasons.extend(lacks(book, state, proposal));
    }
    reasons
}

/// What a decision lacks before the law: by the severity that it was taken on, for what has calmed down since does not
/// make it unlawful; what has ended again does not offend it today.
fn lacks(book: &Rulebook, state: &State, proposal: &Proposal) -> Vec<Contribution> {
    let (parameters, id) = (&book.parameters, proposal.id);
    let mut lacks = Vec::new();
    if let Some(question) = Question::of(book, proposal).filter(|_| proposal.in_force()) {
        let severity = proposal.aftermath.known.map_or_else(|| state.value(&Quantity::Severity), |it| it.severity);
        let unmet = examine_at(book, state, &question, severity).into_iter().filter(|finding| !finding.met);
        let tests: Vec<LegalTest> = unmet.map(|finding| finding.test).collect();
        if !tests.is_empty() {
            lacks.push(part(Ground::TestsUnmet { proposal: id, tests }, -parameters.principle_unlawful));
        }
    }
    if proposal.communication.as_ref().is_some_and(|told| told.reasons == Reasons::Withheld) {
        lacks.push(part(Ground::NoReasons(id), -parameters.principle_no_reasons));
    }
    let restrictive = book.measure(&proposal.measure).is_some_and(bites);
    if restrictive && proposal.text.review_weeks == 0 {
        lacks.push(part(Ground::NoReview(id), -parameters.principle_no_review));
    }
    lacks
}
