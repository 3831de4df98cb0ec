//! The six principles of a joint response as scores 0–100 (`S1-CC ¶5`; scoring `domain.md` C.1, a modelling choice).
//!
//! **Invariant:** a score is the sum of its named contributions and nothing else; reading it moves nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::ground::{Contribution, Ground, PrincipleScore};
use crate::engine::core::arithmetic::divide_rounded;
use crate::engine::core::proposal::{Failure, Form, Proposal, ProposalId, Reasons};
use crate::engine::core::question::Question;
use crate::engine::core::said::Appraisal;
use crate::engine::core::state::State;
use crate::engine::core::wording::{gate, strength};
use crate::engine::delegation::position::interests_at_stake;
use crate::engine::delegation::who::Delegation;
use crate::engine::procedure::legal::examine_at;
use crate::engine::world::condition::is_told_to_the_world;
use crate::engine::world::escalation::in_order;
use crate::engine::world::truth::{Verdict, public_words, verdict};
use crate::model::clause::{Clause, DraftText, Reference};
use crate::model::key::{AdversaryKey, StateKey};
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

/// What was averted of what could be; full marks for a share of it, because some harm is done whatever anybody decides.
fn protect(book: &Rulebook, state: &State, without: i64) -> Vec<Contribution> {
    let with = harm_done(state);
    if without == 0 && with == 0 {
        return vec![part(Ground::Start, book.parameters.principle_neutral)];
    }
    let whole = (without.max(with) * book.parameters.principle_protect_full / 1000).max(1);
    let points = divide_rounded(FULL * (without - with), whole);
    vec![part(Ground::Harm { without, with }, points)]
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
    reasons.extend(relations(book, state));
    reasons
}

/// Whether the State concerned was spoken with, whether partners came along, and whether somebody was named wrongly.
fn relations(book: &Rulebook, state: &State) -> Vec<Contribution> {
    let parameters = &book.parameters;
    let is_state = |key: &AdversaryKey| book.scenario.adversary(key).is_some_and(|one| !one.non_state);
    let kept: Vec<AdversaryKey> = state.channels.iter().filter(|key| is_state(key)).cloned().collect();
    let turned_to = adopted(state).any(|proposal| proposal.addressee.as_ref().is_some_and(is_state));
    let joined = state.partners.len();
    let mut parts = Vec::new();
    if !kept.is_empty() {
        parts.push(part(Ground::ChannelKept(kept), parameters.principle_channel));
    }
    if !turned_to && grave(book, state).next().is_some() {
        parts.push(part(Ground::NobodyTurnedTo, -parameters.principle_silent));
    }
    if joined > 0 {
        let points = (count(joined) * parameters.principle_partner).min(2 * parameters.principle_partner);
        parts.push(part(Ground::PartnersJoined(joined), points));
    }
    match worst_naming(book, state) {
        Some(Verdict::TooFar) => parts.push(part(Ground::NamedTooFar, -parameters.principle_named_too_far)),
        Some(Verdict::Wrong) => parts.push(part(Ground::NamedWrong, -parameters.principle_named_wrong)),
        Some(Verdict::Right) | None => {}
    }
    parts
}

/// How the worst public word fits what was so, once that has come out.
fn worst_naming(book: &Rulebook, state: &State) -> Option<Verdict> {
    state.came_out?;
    let words = public_words(book, state).into_iter();
    words.filter_map(|(_, of, naming)| verdict(book, &of, naming)).max()
}

/// The turns in which the situation was grave.
fn grave<'a>(book: &Rulebook, state: &'a State) -> impl Iterator<Item = &'a Appraisal> {
    let from = book.parameters.principle_grave;
    state.appraisals.iter().filter(move |one| one.severity >= from)
}

fn count(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(0)
}

/// Whether the Union's procedures were used for something: acts before grave harm, whole records; neither haste nor show.
fn objectives(book: &Rulebook, state: &State) -> Vec<Contribution> {
    let parameters = &book.parameters;
    let off_road = adopted(state).filter(|proposal| !proposal.is_deciding());
    let fast = state.proposals.values().filter(|proposal| proposal.progress.fast);
    let fell = state.proposals.values().filter(|proposal| proposal.failure == Some(Failure::NotLawful));
    let mut reasons = vec![part(Ground::Start, parameters.principle_neutral)];
    let some = |many: usize, ground: fn(usize) -> Ground, points: i64| {
        let most = parameters.principle_most;
        (many > 0).then(|| part(ground(many), (count(many) * points).clamp(-most, most)))
    };
    reasons.extend(some(whole_records(book, state), Ground::WholeRecords, parameters.principle_record));
    reasons.extend(some(idle(book, state), Ground::Idle, -parameters.principle_idle));
    reasons.extend(some(repeated(state), Ground::Repeated, -parameters.principle_repeated));
    reasons.extend(some(crowded(book, state), Ground::Crowded, -parameters.principle_crowded));
    reasons.extend(off_road.map(|proposal| part(Ground::OffRoad(proposal.id), -FULL)));
    reasons.extend(fast.map(|proposal| part(Ground::FastTracked(proposal.id), -parameters.principle_fast_track)));
    reasons.extend(fell.map(|proposal| part(Ground::FellUnlawful(proposal.id), -parameters.principle_fell_unlawful)));
    reasons
}

/// Decisions whose text says on what it rests and what is to be done, and whose reasons were told (`S1-IG §3`, Making and
/// Following a decision); what was said before counts once.
fn whole_records(book: &Rulebook, state: &State) -> usize {
    let rests = |own: &Proposal| own.text.clauses.iter().any(|clause| matches!(clause, Clause::Reference(_)));
    let asks = |own: &Proposal| {
        own.text.clauses.iter().any(|clause| matches!(clause, Clause::Demand(_) | Clause::Task(_) | Clause::Word(_)))
    };
    let told = |own: &Proposal| own.communication.as_ref().is_some_and(|told| told.reasons == Reasons::Given);
    let acts = |own: &Proposal| book.measure(&own.measure).is_some_and(Measure::is_reply);
    let whole = adopted(state).filter(|own| rests(own) && asks(own) && told(own) && acts(own));
    whole.map(|own| (&own.measure, &own.addressee)).collect::<BTreeSet<_>>().len()
}

/// Grave turns in which nothing of the Union was felt or decided.
fn idle(book: &Rulebook, state: &State) -> usize {
    let together = |own: &&Proposal| {
        book.measure(&own.measure).is_some_and(|measure| !measure.decider.rule().is_national() && measure.is_reply())
    };
    let acts = |turn: u32| {
        adopted(state).filter(together).any(|own| {
            own.adopted() == Some(turn) || own.aftermath.felt.is_some_and(|felt| felt <= turn && in_force_in(own, turn))
        })
    };
    grave(book, state).filter(|one| !acts(one.turn)).count()
}

fn in_force_in(own: &Proposal, turn: u32) -> bool {
    own.aftermath.ended.is_none_or(|ended| ended > turn)
}

/// Decisions taken while the same one was in force already.
fn repeated(state: &State) -> usize {
    let earlier = |own: &Proposal| {
        adopted(state).any(|other| {
            other.measure == own.measure
                && other.addressee == own.addressee
                && (other.adopted(), other.id) < (own.adopted(), own.id)
                && own.adopted().is_some_and(|turn| in_force_in(other, turn))
        })
    };
    adopted(state).filter(|own| earlier(own)).count()
}

/// Decisions beyond what anybody can carry out in one turn.
fn crowded(book: &Rulebook, state: &State) -> usize {
    let most = usize::try_from(book.parameters.principle_decisions).unwrap_or(usize::MAX);
    let mut turns: BTreeMap<u32, usize> = BTreeMap::new();
    for turn in adopted(state).filter_map(Proposal::adopted) {
        *turns.entry(turn).or_default() += 1;
    }
    turns.values().map(|many| many.saturating_sub(most)).sum()
}

/// How far the shared picture lay off what all capitals held together, turn by turn, and whether facts were assessed before
/// they were acted on.
fn awareness(book: &Rulebook, state: &State) -> Vec<Contribution> {
    let turns = count(state.appraisals.len()).max(1);
    let apart = divide_rounded(state.appraisals.iter().map(|one| one.apart).sum(), turns);
    let mut reasons = vec![part(Ground::PictureApart { apart }, FULL - apart)];
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

/// Every turn is judged by the strongest measure that was felt in it: the one whose text exerts most pressure. What was too
/// strong counts twice what was too weak; where nothing was felt, a little severity needs nothing and more needs something.
fn proportionate(book: &Rulebook, state: &State) -> Vec<Contribution> {
    let parameters = &book.parameters;
    let turns = count(state.appraisals.len()).max(1);
    let (mut strong, mut weak) = (BTreeMap::new(), BTreeMap::new());
    let (mut nothing, mut lost_by_nothing) = (0, 0);
    for one in &state.appraisals {
        let fit = |band| proportionality(band, one.severity, parameters.severity_tolerance) - FULL;
        let Some((id, (from, to))) = strongest_in(book, state, one.turn) else {
            let points = fit((0, parameters.principle_nothing_to)) * parameters.principle_inaction;
            nothing += usize::from(points < 0);
            lost_by_nothing += points.max(-FULL);
            continue;
        };
        for (lost, points) in [(&mut strong, fit((from, FULL))), (&mut weak, fit((0, to)))] {
            if points < 0 {
                let (turns, sum) = lost.entry(id).or_insert((0, 0));
                *turns += 1;
                *sum += points;
            }
        }
    }
    let mut reasons = vec![part(Ground::Start, FULL)];
    let each = |sum: i64| divide_rounded(sum, turns);
    reasons.extend(
        strong.into_iter().map(|(proposal, (turns, sum))| part(Ground::TooStrong { proposal, turns }, each(sum))),
    );
    reasons
        .extend(weak.into_iter().map(|(proposal, (turns, sum))| part(Ground::TooWeak { proposal, turns }, each(sum))));
    if nothing > 0 {
        reasons.push(part(Ground::NothingDone(nothing), each(lost_by_nothing)));
    }
    reasons
}

/// The strongest measure that was felt in a turn, with its band.
fn strongest_in(book: &Rulebook, state: &State, turn: u32) -> Option<(ProposalId, (i64, i64))> {
    let felt = state
        .proposals
        .values()
        .filter(|own| own.aftermath.felt.is_some_and(|felt| felt <= turn) && in_force_in(own, turn));
    let measures = felt.filter_map(|proposal| Some((proposal, book.measure(&proposal.measure)?)));
    let weight = |(proposal, measure): &(&Proposal, &Measure)| {
        (measure.pressure * strength(measure, &proposal.text, &book.parameters) / 1000, measure.signal)
    };
    let strongest = measures.max_by(|a, b| weight(a).cmp(&weight(b)).then_with(|| in_order(book, b.0, a.0)));
    strongest.map(|(proposal, measure)| (proposal.id, measure.band))
}

/// Whether what was done rests on law, and whether breaches of it were held up in public.
fn law(book: &Rulebook, state: &State) -> Vec<Contribution> {
    let parameters = &book.parameters;
    let mut reasons = vec![part(Ground::Start, parameters.principle_neutral)];
    let breached = state.activities_seen.keys().filter_map(|key| book.scenario.activity(key));
    let breached = breached.filter(|activity| !activity.breaches.is_empty()).count() > 0;
    let held_up = adopted(state).any(|own| {
        let law = [Reference::Charter, Reference::Norms, Reference::DueDiligence, Reference::StateResponsibility];
        is_told_to_the_world(book, own) && law.iter().any(|one| own.text.has(Clause::Reference(*one)))
    });
    if breached && held_up {
        reasons.push(part(Ground::LawHeldUp, parameters.principle_law_held_up));
    } else if breached && grave(book, state).next().is_some() {
        reasons.push(part(Ground::LawPassedOver, -parameters.principle_law_held_up));
    }
    let of = adopted(state).filter(|own| reasons_of(own).is_some()).count();
    let told = adopted(state).filter(|own| reasons_of(own) == Some(Reasons::Given)).count();
    if told > 0 {
        let points = divide_rounded(parameters.principle_reasons_told * count(told), count(of).max(1));
        reasons.push(part(Ground::ReasonsTold { told, of }, points));
    }
    for proposal in adopted(state) {
        reasons.extend(lacks(book, state, proposal));
    }
    reasons
}

/// Whether reasons for a decision were given, where it was told formally: a line kept for questions and a talk off the record
/// owe none (`S1-IG §3`: form, and whether reasons are made public).
fn reasons_of(own: &Proposal) -> Option<Reasons> {
    own.communication.as_ref().filter(|told| told.form == Form::Formal).map(|told| told.reasons)
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
    if reasons_of(proposal) == Some(Reasons::Withheld) {
        lacks.push(part(Ground::NoReasons(id), -parameters.principle_no_reasons));
    }
    let restrictive = book.measure(&proposal.measure).is_some_and(Measure::bites);
    if restrictive && proposal.text.review_weeks == 0 {
        lacks.push(part(Ground::NoReview(id), -parameters.principle_no_review));
    }
    lacks
}
