//! After the decision: carrying out, slow effects, answers to requests, partners, review, lapse (`S1-IG §3`).
//!
//! **Invariant:** a measure is felt once, and ends once.

use std::collections::BTreeSet;

use super::condition::is_told_to_the_world;
use super::escalation::{acting, felt_by, in_order};
use super::red::due_requests;
use crate::engine::core::arithmetic::divide_rounded;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::ledger::{Cause, PictureOf, Rule};
use crate::engine::core::proposal::{Proposal, ProposalId, Timing};
use crate::engine::core::state::State;
use crate::engine::evidence::arrival::appear;
use crate::engine::evidence::gate::certainty;
use crate::engine::evidence::listing::{file, listing};
use crate::model::adversary::Reply;
use crate::model::clause::{Clause, Word};
use crate::model::condition::Action;
use crate::model::key::{AdversaryKey, CandidateKey};
use crate::model::phase::Phase;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{Gate, Measure, Trait};

/// Parts of a point of cost, so that nothing is lost in rounding while it fades.
const FINE: i64 = 1_000_000;

/// Millionths of a per cent of certainty.
const PER_CENT: i64 = 10_000;

/// Minutes of a week.
const WEEK: i64 = 7 * 24 * 60;

/// Settles when what was adopted in this turn begins to be felt and is to be reviewed.
pub fn implement(draft: &mut Draft<'_>) {
    let adopted: Vec<Proposal> = draft.state.adopted_now().cloned().collect();
    for proposal in adopted {
        let Some(measure) = draft.book.measure(&proposal.measure) else { continue };
        let later = proposal.communication.as_ref().is_some_and(|told| told.timing == Timing::Later);
        let told = draft.state.turn + u32::from(later);
        let effect_at = draft.book.timetable().begins(told, Phase::Consequences) + measure.effect_hours * 60;
        let weeks = i64::from(proposal.text.review_weeks);
        let review_at = (weeks > 0 && !measure.has(Trait::Renews)).then_some(effect_at + weeks * WEEK);
        draft.emit(WorldEvent::Implemented { proposal: proposal.id, effect_at, review_at });
    }
}

/// The decisions that begin to be felt now, relief before everything else; what was repealed before never does.
#[must_use]
pub fn ripe(book: &Rulebook, state: &State) -> Vec<Proposal> {
    let now = book.timetable().begins(state.turn, Phase::Consequences);
    let due = |proposal: &&Proposal| {
        proposal.in_force()
            && proposal.aftermath.felt.is_none()
            && proposal.aftermath.effect_at.is_some_and(|at| at <= now)
    };
    let mut ripe: Vec<Proposal> = state.proposals.values().filter(due).cloned().collect();
    let eases = |proposal: &Proposal| book.measure(&proposal.measure).is_some_and(|measure| measure.has(Trait::Eases));
    ripe.sort_by(|a, b| eases(b).cmp(&eases(a)).then_with(|| in_order(book, a, b)));
    ripe
}

/// States answer requests for assistance by what they just did (norm 13(h)); an answer, or none, tells something. Whoever
/// has refused one and engages later comes back to it.
pub fn answer_requests(draft: &mut Draft<'_>) {
    let again = taken_up_again(draft.book, &draft.state);
    for (proposal, adversary) in due_requests(draft.book, &draft.state).into_iter().chain(again) {
        let sealed = draft.state.moves.get(&adversary).and_then(|chosen| chosen.reply);
        let reply = sealed.unwrap_or_else(|| reply(&draft.state, &adversary));
        let book = draft.book;
        draft.emit(WorldEvent::Replied { adversary: adversary.clone(), proposal, reply });
        let answer = book.scenario.adversary(&adversary).and_then(|adversary| adversary.replies.get(&reply));
        for evidence in answer.iter().flat_map(|answer| &answer.reveals) {
            if let Some(evidence) = book.scenario.evidence(evidence) {
                appear(draft, evidence);
            }
        }
    }
}

/// Requests that were not granted and are now, since whom they address engages or pauses in this turn; people who play it
/// answer for themselves.
fn taken_up_again(book: &Rulebook, state: &State) -> Vec<(ProposalId, AdversaryKey)> {
    let calm = |of: &AdversaryKey| {
        let last = state.acts.iter().rfind(|(_, act)| act.adversary == *of);
        last.is_some_and(|(turn, act)| *turn == state.turn && act.action <= Action::A1)
    };
    let keys = book.scenario.adversaries.iter().map(|adversary| &adversary.key);
    let calm = keys.filter(|of| !state.is_played(of) && calm(of));
    let open = |own: &&Proposal| own.in_force() && own.aftermath.answered && !state.granted.contains(&own.id);
    calm.flat_map(|of| {
        let asked = state.proposals.values().filter(open).filter(move |own| own.addressee.as_ref() == Some(of));
        asked.map(move |own| (own.id, of.clone()))
    })
    .collect()
}

/// Who engages or pauses cooperates, who denies evades, who strikes refuses.
fn reply(state: &State, adversary: &AdversaryKey) -> Reply {
    match state.last_act(adversary).map(|act| act.action) {
        Some(Action::A0 | Action::A1) => Reply::Cooperates,
        None | Some(Action::A2) => Reply::Evades,
        Some(Action::A3 | Action::A4 | Action::A5 | Action::A6) => Reply::Refuses,
    }
}

/// Partners who are invited join as soon as their condition holds.
pub fn gather_partners(draft: &mut Draft<'_>) {
    let asks = |proposal: &Proposal| {
        let asked = draft.book.measure(&proposal.measure).is_some_and(|measure| measure.has(Trait::InvitesPartners));
        let aligns = proposal.text.has(Clause::Word(Word::Align)) && is_told_to_the_world(draft.book, proposal);
        asked || aligns
    };
    let invited = |proposal: &Proposal| proposal.aftermath.felt.is_some() && asks(proposal);
    if !draft.state.proposals.values().any(invited) {
        return;
    }
    let book = draft.book;
    for partner in &book.scenario.partners {
        let ready = partner
            .joins_when
            .as_ref()
            .is_none_or(|when| crate::engine::world::condition::holds(book, &draft.state, when));
        if !ready || draft.state.partners.contains(&partner.key) {
            continue;
        }
        draft.emit(WorldEvent::PartnerJoined(partner.key.clone()));
        for adversary in acting(book, &draft.state) {
            let points = book.parameters.partner_belief;
            let cause = Cause::Partner(partner.key.clone());
            draft.add(Quantity::Belief(adversary), Rule::BeliefPartner, cause, points);
        }
    }
}

/// Measures whose review is over without a renewal lapse (`S1-IG §3`: follow-up and possible repeal).
pub fn lapse(draft: &mut Draft<'_>) {
    let now = draft.book.timetable().begins(draft.state.turn, draft.state.phase);
    let over =
        |proposal: &&Proposal| proposal.in_force() && proposal.aftermath.review_at.is_some_and(|review| review <= now);
    let over: Vec<ProposalId> = draft.state.proposals.values().filter(over).map(|proposal| proposal.id).collect();
    for proposal in over {
        draft.emit(WorldEvent::EffectEnded { proposal, by: None });
    }
}

/// Restrictive measures against the addressee stay in force until a later review (Decision (CFSP) 2019/797, Art. 10: under
/// constant review, renewed or amended as appropriate); what they cost fades as before.
pub fn renew(draft: &mut Draft<'_>, by: &Proposal) {
    let weeks = i64::from(by.text.review_weeks);
    let later = by.aftermath.effect_at.map(|at| at + weeks * WEEK);
    let ends = |own: &&Proposal| own.aftermath.review_at.is_some_and(|review| Some(review) < later);
    let renewed: Vec<ProposalId> = restrictive(draft, by).filter(ends).map(|own| own.id).collect();
    for proposal in renewed {
        draft.emit(WorldEvent::Renewed { proposal, by: by.id, review_at: later.unwrap_or_default() });
    }
}

/// The restrictive measures that a decision on what is in force is about: those against its addressee, or all of them if it
/// has none.
fn restrictive<'d>(draft: &'d Draft<'_>, by: &'d Proposal) -> impl Iterator<Item = &'d Proposal> {
    draft.state.proposals.values().filter(|own| {
        own.in_force()
            && own.adopted() < by.adopted()
            && (by.addressee.is_none() || own.addressee == by.addressee)
            && draft.book.measure(&own.measure).is_some_and(Measure::bites)
    })
}

/// What eases ends the restrictive measures in force against its addressee, or all of them if it has none, and lifts of
/// each adversary's cost what they put on; what other measures cost stays.
pub fn ease(draft: &mut Draft<'_>, by: &Proposal) {
    let eased: Vec<Proposal> = restrictive(draft, by).cloned().collect();
    if !by.text.names.is_empty() {
        delist(draft, &eased, &by.text.names, Some(by.id));
        return;
    }
    let soon = draft.book.timetable().begins(draft.state.turn + 1, Phase::Consequences);
    let is_due = eased.iter().any(|own| own.aftermath.review_at.is_some_and(|review| review <= soon));
    let of = by.addressee.as_ref().filter(|_| !eased.is_empty() && !is_due);
    if let Some(of) = of.filter(|of| is_too_early(draft.book, &draft.state, of)) {
        let points = -draft.book.parameters.belief_eased_early;
        draft.add(Quantity::Belief(of.clone()), Rule::BeliefEasedEarly, Cause::Measure(by.id), points);
    }
    end(draft, &eased.iter().map(|proposal| proposal.id).collect::<Vec<_>>(), by.id);
}

/// Whether sanctions whose review is not due are eased without a ground: the adversary does as before, what is done by it or from its territory goes
/// on, and the shared picture still names somebody who can be listed. A modelling choice; `S1-IG §3` names a changed
/// situation as what a review looks at.
fn is_too_early(book: &Rulebook, state: &State, of: &AdversaryKey) -> bool {
    let engages = state.last_act(of).is_some_and(|act| act.action <= Action::A1);
    let of_it = |key: &Option<AdversaryKey>| key.as_ref() == Some(of);
    let mut going = state.activities.iter().filter_map(|key| book.scenario.activity(key));
    let goes_on = going.any(|activity| of_it(&activity.by) || of_it(&activity.territory));
    let held = certainty(book, state, Gate::GL, Some(of), &PictureOf::Pool);
    !engages && goes_on && i64::from(held) >= book.parameters.gate_gl_percent * PER_CENT
}

/// Takes people off the lists of some decisions; a decision that lists nobody any more has ended.
fn delist(draft: &mut Draft<'_>, of: &[Proposal], names: &BTreeSet<CandidateKey>, by: Option<ProposalId>) {
    for proposal in of {
        let off: BTreeSet<CandidateKey> = proposal.listed().filter(|name| names.contains(*name)).cloned().collect();
        if off.is_empty() {
            continue;
        }
        let left = proposal.listed().count() - off.len();
        draft.emit(WorldEvent::Delisted { proposal: proposal.id, names: off, by });
        match by {
            Some(by) if left == 0 => end(draft, &[proposal.id], by),
            None if left == 0 => draft.emit(WorldEvent::EffectEnded { proposal: proposal.id, by: None }),
            Some(_) | None => {}
        }
    }
}

/// A court reads the file on somebody who is listed, as it stands now, and annuls the listing if it falls short of what it
/// asks (S1-IG Cat. 4: listed persons may go to the EU courts); says whether it stands, and nothing if nobody is listed.
pub(super) fn challenge(draft: &mut Draft<'_>, key: &CandidateKey, asked: i64) -> Option<bool> {
    let candidate = draft.book.scenario.candidate(key)?;
    let proposal = listing(draft.book, &draft.state, key)?.clone();
    let stands = file(draft.book, &draft.state, candidate) >= asked;
    if stands {
        draft.emit(WorldEvent::Upheld(key.clone()));
    } else {
        delist(draft, &[proposal], &[key.clone()].into(), None);
    }
    Some(stands)
}

/// Ends decisions, and lifts of each adversary's cost what they put on.
fn end(draft: &mut Draft<'_>, ended: &[ProposalId], by: ProposalId) {
    for adversary in &draft.book.scenario.adversaries {
        let (lifted, all) = burdens(draft.book, &draft.state, &adversary.key, ended);
        if lifted > 0 {
            let (quantity, cause) = (Quantity::Cost(adversary.key.clone()), Cause::Measure(by));
            draft.change(quantity, Rule::CostLifted, cause, &[], |value| value * (all - lifted) / all);
        }
    }
    for proposal in ended {
        draft.emit(WorldEvent::EffectEnded { proposal: *proposal, by: Some(by) });
    }
}

/// What these decisions still weigh in an adversary's cost, and what all of them do, faded alike.
fn burdens(book: &Rulebook, state: &State, adversary: &AdversaryKey, these: &[ProposalId]) -> (i64, i64) {
    let mut sums = (0, 0);
    for proposal in state.proposals.values().filter(|proposal| !proposal.aftermath.repealed) {
        let (Some(felt), Some(measure)) = (proposal.aftermath.felt, book.measure(&proposal.measure)) else { continue };
        if measure.cost <= 0 || !felt_by(book, state, proposal).contains(adversary) {
            continue;
        }
        let weight = faded(book, state, felt, measure);
        sums.1 += weight;
        sums.0 += if these.contains(&proposal.id) { weight } else { 0 };
    }
    sums
}

/// What is left of a measure's cost since it was felt, in fine parts.
fn faded(book: &Rulebook, state: &State, felt: u32, measure: &Measure) -> i64 {
    (felt..state.turn).fold(measure.cost * FINE, |weight, _| weight * book.parameters.fade_cost / 1000)
}

/// How many points a decision still costs those who feel it, and how many it did at first.
#[must_use]
pub fn weighs(book: &Rulebook, state: &State, proposal: &Proposal) -> (i64, i64) {
    let Some(measure) = book.measure(&proposal.measure) else { return (0, 0) };
    let left = proposal.aftermath.felt.filter(|_| proposal.in_force() && measure.cost > 0);
    let left = left.map_or(0, |felt| divide_rounded(faded(book, state, felt, measure), FINE));
    (left, measure.cost.max(0))
}
