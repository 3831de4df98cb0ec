//! Injects that ask for an answer: until when it can be given, by whom, what comes of it, and what silence means.
//!
//! **Invariant:** an inject is answered at most once, and what an answer brings about is brought about as for an inject.

use super::severity::update_severity;
use super::situation::bring_about;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::{InjectFate, State};
use crate::engine::evidence::pictures::likeliest;
use crate::model::inject::{Answer, Inject, Offer};
use crate::model::key::{AnswerKey, InjectKey, StateKey};
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;

/// Whether a seat may answer an inject so.
///
/// # Errors
/// The rule that says no.
pub fn check_answer(
    book: &Rulebook,
    state: &State,
    by: &StateKey,
    inject: &InjectKey,
    answer: &AnswerKey,
) -> Result<(), Rejection> {
    let asked = book.scenario.inject(inject).filter(|inject| inject.recipients.reach(by));
    let asked = asked.and_then(|inject| Some((last_turn(book, state, inject)?, inject, inject.offer.as_ref()?)));
    let Some((last, inject, offer)) = asked else { return Err(Rejection::NothingAsked) };
    if offer.answer(answer).is_none() {
        return Err(Rejection::NoSuchAnswer);
    }
    if let Some(other) = offer.answer_by.as_ref().filter(|named| *named != by) {
        return Err(Rejection::NotOursToAnswer(other.clone()));
    }
    if state.answers.contains_key(&inject.key) {
        return Err(Rejection::AnsweredAlready);
    }
    if is_before(book, state, last) { Ok(()) } else { Err(Rejection::AnswerTooLate) }
}

/// A seat answers.
pub(in crate::engine) fn answer(
    draft: &mut Draft<'_>,
    by: &StateKey,
    inject: &InjectKey,
    answer: &AnswerKey,
) -> Result<(), Rejection> {
    check_answer(draft.book, &draft.state, by, inject, answer)?;
    give(draft, inject, Some(by.clone()), answer);
    Ok(())
}

/// The last turn in which an inject can be answered; nothing if it was not released, or asks nothing.
///
/// An answer is settled before the consequences of its turn, and no later than those of the last turn.
#[must_use]
pub fn last_turn(book: &Rulebook, state: &State, inject: &Inject) -> Option<u32> {
    inject.offer.as_ref()?;
    let Some(InjectFate::Released(turn, phase)) = state.injects.get(&inject.key) else { return None };
    let place = |phase| book.phases().place(phase);
    let after_settling = place(*phase) > place(Business::Telling.phase());
    let further = u32::try_from(book.parameters.answer_turns_open).unwrap_or(0).max(u32::from(after_settling));
    Some(turn.saturating_add(further).min(book.scenario.meta.turns))
}

/// Whether an inject can be answered now.
#[must_use]
pub fn is_open(book: &Rulebook, state: &State, inject: &Inject) -> bool {
    let last = last_turn(book, state, inject);
    !state.answers.contains_key(&inject.key) && last.is_some_and(|last| is_before(book, state, last))
}

/// Whether closing this phase settles what silence to an inject means.
#[must_use]
pub fn is_settled_now(book: &Rulebook, state: &State, inject: &Inject) -> bool {
    state.phase.is_for(Business::Telling)
        && last_turn(book, state, inject) == Some(state.turn)
        && is_open(book, state, inject)
}

/// Whether the answers of this turn are still to be settled.
fn is_before(book: &Rulebook, state: &State, last: u32) -> bool {
    let place = |phase| book.phases().place(phase);
    state.turn < last || state.turn == last && place(state.phase) <= place(Business::Telling.phase())
}

/// Settles what was not answered and can be answered no longer.
pub(in crate::engine) fn settle(draft: &mut Draft<'_>) {
    for inject in &draft.book.scenario.injects {
        if let Some(offer) = &inject.offer
            && is_settled_now(draft.book, &draft.state, inject)
            && let Some((by, answer)) = in_silence(draft.book, &draft.state, inject, offer)
        {
            give(draft, &inject.key, by, &answer);
        }
    }
}

/// How an inject is answered to which no people have answered, and by whom.
///
/// A modelling choice: where people may answer, nobody answers for them. Else the first seat that the program plays gives
/// the answer that fits what it thinks likeliest, where the author says which would; then the one that silence means, or
/// the first in the list if silence means nothing.
fn in_silence(book: &Rulebook, state: &State, inject: &Inject, offer: &Offer) -> Option<(Option<StateKey>, AnswerKey)> {
    let asked: Vec<StateKey> = book.seats().filter(|seat| inject.is_answered_by(seat)).collect();
    let people = asked.iter().any(|seat| state.is_team(seat));
    let program = asked.into_iter().find(|seat| !people && state.is_simulated(seat));
    let fitting = program.as_ref().and_then(|seat| fitting(book, state, seat, offer));
    let first = offer.answers.first().filter(|_| program.is_some()).map(|answer| answer.key.clone());
    Some((program, fitting.or_else(|| offer.unanswered.clone()).or(first)?))
}

/// The answer that would be right if what a seat thinks likeliest were so.
#[must_use]
pub fn fitting(book: &Rulebook, state: &State, seat: &StateKey, offer: &Offer) -> Option<AnswerKey> {
    let likeliest = likeliest(book, state.picture(seat))?;
    let fits = |answer: &&Answer| answer.fits.as_ref() == Some(&likeliest.key);
    offer.answers.iter().find(fits).map(|answer| answer.key.clone())
}

fn give(draft: &mut Draft<'_>, inject: &InjectKey, by: Option<StateKey>, key: &AnswerKey) {
    let offer = draft.book.scenario.inject(inject).and_then(|inject| inject.offer.as_ref());
    let Some(answer) = offer.and_then(|offer| offer.answer(key)) else { return };
    draft.emit(WorldEvent::Answered { inject: inject.clone(), by, answer: key.clone() });
    bring_about(draft, inject, &answer.reveals, &answer.effects);
    update_severity(draft);
}
