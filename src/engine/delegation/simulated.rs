//! Delegations without a team: what they share, where they stand, what they propose (`model.md` §5).
//!
//! **Invariant:** they act through the same checks as teams and know only what their state may know.

use std::collections::BTreeMap;

use super::persuasion::{amendment, worry};
use super::position::{Delegation, stand, terms, total};
use crate::engine::core::argument::Worry;
use crate::engine::core::command::SeatMode;
use crate::engine::core::dice::pick;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::Event;
use crate::engine::core::ledger::PictureOf;
use crate::engine::core::proposal::{Failure, Proposal, ProposalId, Stage, Stand};
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::core::term::TermPoints;
use crate::engine::core::wording::can_take;
use crate::engine::evidence::attribution::{MILLION, posterior, power, shares, top};
use crate::engine::evidence::gate::certainty;
use crate::engine::evidence::sharing::check_share;
use crate::engine::procedure::initiative::{check_addressee, check_initiative, propose};
use crate::engine::procedure::legal::is_lawful;
use crate::model::clause::Change;
use crate::model::delegation::Openness;
use crate::model::evidence::ShareMode;
use crate::model::key::{AdversaryKey, EvidenceKey, MeasureId, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{Gate, Measure, Trait};
use crate::model::voting::DecisionRule;

/// Seals what simulated holders of evidence share in this turn.
pub fn seal_sharing(draft: &mut Draft<'_>) {
    for by in simulated(draft) {
        let choices = sharing_choices(draft, &by);
        if !choices.is_empty() {
            draft.emit(Event::SharingSealed { by, choices });
        }
    }
}

fn sharing_choices(draft: &Draft<'_>, by: &StateKey) -> BTreeMap<EvidenceKey, ShareMode> {
    let openness = draft.book.profile(by).openness;
    let for_a_court = listing_is_prepared(draft);
    let mode = |releasable: bool| match openness {
        Openness::Closed => ShareMode::Nothing,
        Openness::Assessments => ShareMode::Assessment,
        Openness::Open if releasable => ShareMode::Full,
        Openness::Sanitised if releasable && for_a_court => ShareMode::Full,
        Openness::Sanitised | Openness::Open => ShareMode::Sanitised,
    };
    draft
        .state
        .holdings(by)
        .iter()
        .filter_map(|key| draft.book.scenario.evidence(key))
        .map(|evidence| (evidence.key.clone(), mode(evidence.releasable)))
        .filter(|(_, mode)| *mode != ShareMode::Nothing)
        .filter(|(key, mode)| check_share(&draft.state, by, key, *mode).is_ok())
        .collect()
}

/// Whether a listing is on the table, which needs evidence that may be laid before a court.
fn listing_is_prepared(draft: &Draft<'_>) -> bool {
    let mut tabled = draft.state.proposals.values().filter(|proposal| proposal.stage == Stage::Tabled);
    tabled.any(|proposal| draft.book.measure(&proposal.measure).is_some_and(|measure| measure.gate == Gate::GL))
}

/// Takes the stands of all simulated delegations on everything that is on the table.
pub fn take_stands(draft: &mut Draft<'_>) {
    let tabled = draft.state.proposals.values().filter(|proposal| proposal.stage == Stage::Tabled);
    let tabled: Vec<ProposalId> = tabled.map(|proposal| proposal.id).collect();
    for proposal in tabled {
        take_stands_on(draft, proposal);
    }
}

/// Takes the stands of all simulated delegations on a proposal, as it reads now.
pub fn take_stands_on(draft: &mut Draft<'_>, proposal: ProposalId) {
    for by in simulated(draft) {
        take_stand(draft, proposal, by);
    }
}

/// Takes a simulated delegation's stand anew.
pub fn take_stand(draft: &mut Draft<'_>, id: ProposalId, by: StateKey) {
    let Some(proposal) = draft.state.proposals.get(&id) else { return };
    let Some(question) = Question::of(draft.book, proposal) else { return };
    let Position { stand, terms, amendment, worry } = position(draft.book, &draft.state, &question, &by);
    let worry = (worry != Worry::Nothing).then_some(worry);
    let as_before = proposal.stands.get(&by) == Some(&stand)
        && proposal.asks.get(&by) == amendment.as_ref()
        && proposal.worries.get(&by) == worry.as_ref();
    if !as_before {
        draft.emit(Event::StandTaken { proposal: id, by, stand, terms, amendment, worry });
    }
}

/// Where a delegation stands, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The stand.
    pub stand: Stand,
    /// The terms that it is the sum of.
    pub terms: Vec<TermPoints>,
    /// The amendment that would bring it in.
    pub amendment: Option<Change>,
    /// Its largest worry.
    pub worry: Worry,
}

/// Where a delegation stands by its own terms, and the amendment that would bring it in.
///
/// Whoever opposes asks at least for what would let it abstain. Where no first silence is ahead that could be broken,
/// the text is taken as it reads: whoever cannot bear it opposes it and goes on asking, because an initiator could
/// ignore every amendment otherwise.
#[must_use]
pub fn position(book: &Rulebook, state: &State, question: &Question<'_>, by: &StateKey) -> Position {
    let delegation = Delegation::of(book, by);
    let terms = terms(book, state, question, &delegation);
    let plain = stand(book, total(&terms));
    let worry = worry(book, state, question, &delegation, &terms);
    if plain <= Stand::Accept {
        return Position { stand: plain, terms, amendment: None, worry };
    }
    let lifted_to = |floor| amendment(book, state, question, &delegation, floor);
    let brought_in = lifted_to(book.parameters.position_accept_from);
    let can_break = question.measure.decider.rule().sends_back()
        && question.proposal.is_none_or(|proposal| proposal.progress.breaks == 0);
    if plain == Stand::Oppose && (!can_break || brought_in.is_none()) {
        let amendment = brought_in.or_else(|| lifted_to(book.parameters.position_abstain_from));
        return Position { stand: plain, terms, amendment, worry };
    }
    let stand = if brought_in.is_some() { Stand::Amend } else { plain };
    Position { stand, terms, amendment: brought_in, worry }
}

/// Lets simulated initiators change their texts: what most ask for, as long as they can still live with it.
///
/// An initiator whom new evidence has turned against its own text takes it back rather than vote against itself.
pub fn revise_texts(draft: &mut Draft<'_>) {
    let open: Vec<ProposalId> = draft
        .state
        .proposals
        .values()
        .filter(|proposal| proposal.stage == Stage::Tabled && !proposal.is_under_silence())
        .filter(|proposal| draft.state.mode(&proposal.by) == &SeatMode::Simulated)
        .map(|proposal| proposal.id)
        .collect();
    for id in open {
        if turned_against(draft, id) {
            draft.emit(Event::Failed { proposal: id, failure: Failure::Withdrawn, objectors: Vec::new() });
            continue;
        }
        for _ in 0..draft.book.parameters.initiative_revisions {
            let Some(change) = draft.state.proposals.get(&id).and_then(|proposal| wanted(draft, proposal)) else {
                break;
            };
            let by = draft.state.proposals.get(&id).map(|proposal| proposal.by.clone());
            if let Some(by) = by {
                draft.emit(Event::TextRevised { proposal: id, by, change });
            }
            take_stands_on(draft, id);
        }
    }
}

fn turned_against(draft: &Draft<'_>, id: ProposalId) -> bool {
    let proposal = draft.state.proposals.get(&id);
    proposal.is_some_and(|proposal| proposal.stands.get(&proposal.by) == Some(&Stand::Oppose))
}

/// The amendment that most delegations ask for and that leaves the initiator where it can accept its own text.
///
/// An initiator gives clauses away early. It keeps tone and naming until its text has come back or is held up, and
/// never gives up to name where that is what the measure is for: otherwise every text would be bland before anybody
/// had objected to it.
fn wanted(draft: &Draft<'_>, proposal: &Proposal) -> Option<Change> {
    let question = Question::of(draft.book, proposal)?;
    let mut counts: BTreeMap<Change, usize> = BTreeMap::new();
    for change in proposal.asks.values() {
        *counts.entry(*change).or_insert(0) += 1;
    }
    let own = Delegation::of(draft.book, &proposal.by);
    let pressed = proposal.progress.breaks > 0 || proposal.progress.holds > 0;
    let given_away = |change: &Change| match change {
        Change::Add(_) | Change::Drop(_) | Change::Review(_) => true,
        Change::Tone(_) => pressed,
        Change::Naming(_) => pressed && !question.measure.has(Trait::NamesActor),
    };
    let bearable = |change: &Change| {
        let text = proposal.text.with(*change);
        let asked = Question { text: &text, ..question };
        let points = total(&terms(draft.book, &draft.state, &asked, &own));
        can_take(draft.book, proposal, *change) && points >= draft.book.parameters.position_accept_from
    };
    let mut wanted: Vec<(Change, usize)> = counts.into_iter().collect();
    wanted.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    wanted.into_iter().map(|(change, _)| change).filter(given_away).find(bearable)
}

/// Lets the seats of the scenario and the desk take the initiative where the program plays them.
pub fn take_initiatives(draft: &mut Draft<'_>) {
    let parameters = &draft.book.parameters;
    let (seats, desk) = (parameters.initiative_simulated_permille, parameters.desk_initiative_permille);
    for seat in &draft.book.scenario.seats {
        take_initiative(draft, &seat.state, seats);
    }
    take_initiative(draft, &StateKey::desk(), desk);
}

fn take_initiative(draft: &mut Draft<'_>, by: &StateKey, permille: i64) {
    if draft.state.mode(by) != &SeatMode::Simulated {
        return;
    }
    let urge = draft.roll(1000);
    if i64::try_from(urge.value).unwrap_or(i64::MAX) >= permille {
        return;
    }
    let candidates = candidates(draft, by);
    let most = candidates.iter().map(|candidate| candidate.points).max().unwrap_or(0);
    let sharpness = draft.book.parameters.initiative_choice_centibans;
    let parts: Vec<u64> = candidates.iter().map(|candidate| power(sharpness * (most - candidate.points))).collect();
    if parts.is_empty() {
        return;
    }
    let roll = draft.roll(MILLION);
    if let Some(chosen) = candidates.get(pick(&shares(&parts), roll)) {
        let id = propose(draft, by, &chosen.measure, chosen.addressee.as_ref(), "");
        draft.emit(Event::InitiativeSubmitted(id));
    }
}

struct Candidate {
    measure: MeasureId,
    addressee: Option<AdversaryKey>,
    points: i64,
}

/// Everything that a seat could propose: what it wants for the sake of the signal, and does not itself oppose.
fn candidates(draft: &Draft<'_>, by: &StateKey) -> Vec<Candidate> {
    draft
        .book
        .toolbox
        .measures
        .iter()
        .filter(|measure| measure.signal > 0)
        .filter(|measure| check_initiative(draft.book, &draft.state, by, &measure.id).is_ok())
        .filter_map(|measure| best_candidate(draft, by, measure))
        .filter(|candidate| candidate.points >= draft.book.parameters.position_support_from)
        .collect()
}

/// A measure addressed to whoever it fits best among those whom the seat takes to be part of it; ties go to the first
/// of the scenario.
fn best_candidate(draft: &Draft<'_>, by: &StateKey, measure: &Measure) -> Option<Candidate> {
    if !measure.has(Trait::NeedsAddressee) {
        return candidate(draft, by, measure, None);
    }
    let suspect = suspect(draft.book, &draft.state, by);
    let holder = if by.is_desk() { PictureOf::Pool } else { PictureOf::State(by.clone()) };
    let likely = draft.book.parameters.gate_g2_percent * 10_000;
    let takes_part = |key: &AdversaryKey| {
        let held = certainty(draft.book, &draft.state, Gate::GL, Some(key), &holder);
        suspect.as_ref() == Some(key) || i64::from(held) >= likely
    };
    let adversaries = draft.book.scenario.adversaries.iter().rev().filter(|adversary| takes_part(&adversary.key));
    let all = adversaries.filter_map(|adversary| candidate(draft, by, measure, Some(adversary.key.clone())));
    all.max_by_key(|candidate| candidate.points)
}

fn candidate(
    draft: &Draft<'_>,
    by: &StateKey,
    measure: &Measure,
    addressee: Option<AdversaryKey>,
) -> Option<Candidate> {
    check_addressee(draft.book, &draft.state, by, &measure.id, addressee.as_ref()).ok()?;
    let text = measure.usual_text();
    let question = Question { measure, addressee: addressee.as_ref(), by, text: &text, proposal: None };
    if measure.decider.rule() == DecisionRule::National && !is_lawful(draft.book, &draft.state, &question) {
        return None;
    }
    let own = total(&terms(draft.book, &draft.state, &question, &Delegation::of(draft.book, by)));
    let parameters = &draft.book.parameters;
    if own < parameters.position_abstain_from {
        return None;
    }
    let ambition = measure.signal / parameters.initiative_signal_divisor.max(1);
    let first_channel = measure.has(Trait::OpensChannel) && draft.state.channels.is_empty();
    let channel = if first_channel { parameters.initiative_private_channel_points } else { 0 };
    let advised = if draft.state.options.contains(&measure.id) { parameters.initiative_option_points } else { 0 };
    Some(Candidate { measure: measure.id.clone(), addressee, points: own + ambition + channel + advised })
}

/// The adversary that a seat's own picture points to first.
#[must_use]
pub fn suspect(book: &Rulebook, state: &State, by: &StateKey) -> Option<AdversaryKey> {
    let ppm = posterior(state.picture(by));
    let likeliest = book.scenario.hypotheses.get(top(&ppm));
    likeliest
        .and_then(|hypothesis| hypothesis.actor.clone())
        .or_else(|| book.scenario.adversaries.first().map(|adversary| adversary.key.clone()))
}

fn simulated(draft: &Draft<'_>) -> Vec<StateKey> {
    draft.book.states.keys().filter(|state| draft.state.mode(state) == &SeatMode::Simulated).cloned().collect()
}
