//! What the program proposes for the seats that it plays.
//!
//! **Invariant:** nothing is proposed that the rules would refuse a team; no seat's choice rests on another's of the same
//! phase.

use std::cell::OnceCell;

use super::case::Case;
use super::moment::Moment;
use super::who::Delegation;
use crate::engine::core::arithmetic::{MILLION, posterior, power, shares, top};
use crate::engine::core::command::SeatMode;
use crate::engine::core::dice::{Roll, pick, roll};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::course::CourseEvent;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::proposal::Proposal;
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::evidence::gate::sum;
use crate::engine::procedure::initiative::{
    check_address, check_new, has_initiative_left, is_for, is_open_to_somebody, on_their_way, propose,
};
use crate::engine::procedure::legal::is_lawful;
use crate::model::clause::DraftText;
use crate::model::key::{AdversaryKey, MeasureId, StateKey};
use crate::model::procedure::LegalTest;
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::model::toolbox::{Gate, Measure, Trait};

/// What a seat could propose, with what it makes of it.
struct Candidate<'a> {
    measure: &'a MeasureId,
    addressee: Option<&'a AdversaryKey>,
    points: i64,
}

/// A measure that is open, with everybody to whom it may be addressed.
struct Offer<'a> {
    measure: &'a Measure,
    text: &'a DraftText,
    /// What asks for it already.
    asking: Vec<&'a Proposal>,
    addresses: Vec<Address<'a>>,
}

/// To whom a measure may be addressed, and the case for it, whoever proposes it.
struct Address<'a> {
    to: Option<&'a AdversaryKey>,
    /// Worked out when first asked for.
    case: OnceCell<Case<'a>>,
}

/// What comes of a seat's turn to take the initiative.
struct Choice {
    by: StateKey,
    urge: Roll,
    chosen: Option<(Roll, MeasureId, Option<AdversaryKey>)>,
}

/// Lets the seats of the scenario and the institutions take the initiative where the program plays them.
pub fn take_initiatives(draft: &mut Draft<'_>) {
    for Choice { by, urge, chosen } in choices(draft.book, &draft.state) {
        draft.emit(CourseEvent::Rolled(urge));
        if let Some((roll, measure, addressee)) = chosen {
            draft.emit(CourseEvent::Rolled(roll));
            let id = propose(draft, &by, &measure, addressee.as_ref(), "");
            draft.emit(ProcedureEvent::InitiativeSubmitted(id));
        }
    }
}

/// The choices of all seats that are played, each by the rolls that follow those before it.
fn choices(book: &Rulebook, state: &State) -> Vec<Choice> {
    let moment = Moment::of(book, state);
    let wanted = book.toolbox.measures.iter().filter(|measure| measure.signal > 0);
    let open = wanted.filter(|measure| is_open_to_somebody(book, state, measure));
    let texts: Vec<(&Measure, DraftText)> = open.map(|measure| (measure, measure.usual_text())).collect();
    let offers: Vec<Offer<'_>> = texts.iter().map(|(measure, text)| offer(&moment, measure, text)).collect();
    let parameters = &book.parameters;
    let seats = book.scenario.seats.iter().map(|seat| (&seat.state, parameters.initiative_simulated_permille));
    let proposing = book.states.institutions.iter().filter(|one| one.may(Capability::Proposes));
    let all = seats.chain(proposing.map(|one| (&one.key, parameters.desk_initiative_permille)));
    let mut rolls = state.rolls;
    let mut next = |below| {
        rolls += 1;
        roll(state.setup.seed, rolls - 1, below)
    };
    let mut choices = Vec::new();
    for (by, permille) in all.filter(|(by, _)| state.mode(by) == &SeatMode::Simulated) {
        let urge = next(1000);
        let urged = i64::try_from(urge.value).is_ok_and(|value| value < permille);
        let candidates = if urged { candidates(&moment, &offers, by) } else { Vec::new() };
        let chosen = (!candidates.is_empty()).then(|| choose(book, &candidates, next(MILLION))).flatten();
        choices.push(Choice { by: by.clone(), urge, chosen });
    }
    choices
}

/// A candidate by its odds, which grow with its points.
fn choose(
    book: &Rulebook,
    candidates: &[Candidate<'_>],
    roll: Roll,
) -> Option<(Roll, MeasureId, Option<AdversaryKey>)> {
    let most = candidates.iter().map(|candidate| candidate.points).max().unwrap_or(0);
    let sharpness = book.parameters.initiative_choice_centibans;
    let parts: Vec<u64> = candidates.iter().map(|candidate| power(sharpness * (most - candidate.points))).collect();
    let chosen = candidates.get(pick(&shares(&parts), roll))?;
    Some((roll, chosen.measure.clone(), chosen.addressee.cloned()))
}

fn offer<'a>(moment: &'a Moment<'a>, measure: &'a Measure, text: &'a DraftText) -> Offer<'a> {
    let (book, state) = (moment.book, moment.state);
    let adversaries = book.scenario.adversaries.iter().rev().map(|adversary| Some(&adversary.key));
    let addresses = adversaries.chain([None]).filter_map(|to| {
        check_address(book, state, measure, to).ok()?;
        Some(Address { to, case: OnceCell::new() })
    });
    Offer { measure, text, asking: on_their_way(state, measure).collect(), addresses: addresses.collect() }
}

/// Everything that a seat could propose: what it wants for the sake of the signal, and does not itself oppose.
fn candidates<'a>(moment: &'a Moment<'a>, offers: &'a [Offer<'a>], by: &'a StateKey) -> Vec<Candidate<'a>> {
    if !has_initiative_left(moment.book, moment.state, by) {
        return Vec::new();
    }
    let who = Delegation::of(moment.book, by);
    let part = takes_part(moment.book, moment.reading(who.state));
    let open = offers.iter().filter(|offer| is_for(moment.book, by, offer.measure, &moment.victims));
    let best = open.filter_map(|offer| best_candidate(moment, by, &who, &part, offer));
    best.filter(|candidate| candidate.points >= moment.book.parameters.position_support_from).collect()
}

/// The adversaries that a picture takes to be part of it: the one that it points to first, and whoever is likely.
fn takes_part<'a>(book: &'a Rulebook, ppm: &[u32]) -> Vec<&'a AdversaryKey> {
    let (likely, suspect) = (book.parameters.gate_g2_percent * 10_000, suspected(book, ppm));
    let all = book.scenario.adversaries.iter().map(|adversary| &adversary.key);
    all.filter(|key| suspect == Some(key) || i64::from(sum(book, Gate::GL, key, ppm)) >= likely).collect()
}

/// A measure addressed to whoever it fits best among those who take part; ties go to the first of the scenario.
fn best_candidate<'a>(
    moment: &'a Moment<'a>,
    by: &'a StateKey,
    who: &Delegation<'a>,
    part: &[&AdversaryKey],
    offer: &'a Offer<'a>,
) -> Option<Candidate<'a>> {
    let fitting = offer.addresses.iter().filter(|address| address.to.is_none_or(|key| part.contains(&key)));
    let all = fitting.filter_map(|address| candidate(moment, by, who, offer, address));
    all.max_by_key(|candidate| candidate.points)
}

fn candidate<'a>(
    moment: &'a Moment<'a>,
    by: &'a StateKey,
    who: &Delegation<'a>,
    offer: &'a Offer<'a>,
    address: &'a Address<'a>,
) -> Option<Candidate<'a>> {
    let (book, state, measure, addressee) = (moment.book, moment.state, offer.measure, address.to);
    check_new(state, by, measure, addressee, offer.asking.iter().copied()).ok()?;
    let question = Question { measure, addressee, by, text: offer.text, proposal: None };
    if measure.decider.rule().is_national() && !is_lawful(book, state, &question) {
        return None;
    }
    let own = if measure.tests.contains(&LegalTest::VictimsRequest) {
        Case::of(moment, &question).terms(who).total()
    } else {
        address.case.get_or_init(|| Case::of(moment, &question)).terms_of(who, by).total()
    };
    let parameters = &book.parameters;
    if own < parameters.position_abstain_from {
        return None;
    }
    let ambition = measure.signal / parameters.initiative_signal_divisor.max(1);
    let first_channel = measure.has(Trait::OpensChannel) && state.channels.is_empty();
    let channel = if first_channel { parameters.initiative_private_channel_points } else { 0 };
    let advised = if state.options.contains(&measure.id) { parameters.initiative_option_points } else { 0 };
    Some(Candidate { measure: &measure.id, addressee, points: own + ambition + channel + advised })
}

/// The adversary that a seat's own picture points to first.
#[must_use]
pub fn suspect(book: &Rulebook, state: &State, by: &StateKey) -> Option<AdversaryKey> {
    suspected(book, &posterior(state.picture(by))).cloned()
}

fn suspected<'a>(book: &'a Rulebook, ppm: &[u32]) -> Option<&'a AdversaryKey> {
    let likeliest = book.scenario.hypotheses.get(top(ppm));
    let first = || book.scenario.adversaries.first().map(|adversary| &adversary.key);
    likeliest.and_then(|hypothesis| hypothesis.actor.as_ref()).or_else(first)
}
