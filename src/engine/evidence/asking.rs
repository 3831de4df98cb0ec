//! Asking services of the Union what they know: who may, how often, and when the answer comes.
//!
//! The first question that a service gets brings its first authored answer, whoever asks; once nothing is left, it says
//! that it has nothing to add. Intcen works on what was shared: asked, it answers at once (`delegation/desk.rs`), unless a
//! scenario wrote an answer of its own.
//!
//! **Invariant:** an answer is read by all of the 27, and evidence that it brings goes to its holder as any other.

use super::arrival::appear;
use crate::engine::core::checks::{check_phase, not_for};
use crate::engine::core::draft::Draft;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::rejection::Rejection;
use crate::engine::core::state::State;
use crate::model::key::StateKey;
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::model::service::Service;

pub(in crate::engine) fn ask(draft: &mut Draft<'_>, by: &StateKey, service: Service) -> Result<(), Rejection> {
    check_ask(draft.book, &draft.state, by, service)?;
    let turn_due = due(draft.book, &draft.state, service);
    draft.emit(EvidenceEvent::ServiceAsked { by: by.clone(), service, turn_due });
    Ok(())
}

/// Whether a seat may ask a service now.
///
/// # Errors
/// The rule that says no.
pub fn check_ask(book: &Rulebook, state: &State, by: &StateKey, service: Service) -> Result<(), Rejection> {
    if !book.may(by, Capability::Proposes) && !book.may(by, Capability::Assesses) {
        return Err(not_for(book, by));
    }
    check_phase(state, Business::Sharing).or_else(|over| check_phase(state, Business::Drafting).map_err(|_| over))?;
    let most = book.parameters.ask_max_per_turn;
    let asked = state.asks.iter().filter(|ask| ask.by == *by && ask.turn == state.turn).count();
    if i64::try_from(asked).unwrap_or(i64::MAX) >= most {
        return Err(Rejection::NoQuestionLeft(most));
    }
    if due(book, state, service) > book.scenario.meta.turns { Err(Rejection::ServiceTooLate) } else { Ok(()) }
}

/// The turn in which an answer to a question of today would come.
fn due(book: &Rulebook, state: &State, service: Service) -> u32 {
    let before = state.asks.iter().filter(|ask| ask.service == service).count();
    match book.scenario.answer(service, before) {
        Some(answer) => state.turn.saturating_add(answer.turns),
        None if service == Service::Intcen => state.turn,
        None => state.turn.saturating_add(1),
    }
}

/// Gives the answers that are due when a turn begins, in the order of the questions.
pub(in crate::engine) fn answer(draft: &mut Draft<'_>) {
    for (service, number) in due_now(&draft.state) {
        let answer = draft.book.scenario.answer(service, number);
        let place = answer.and_then(|_| u32::try_from(number).ok());
        draft.emit(EvidenceEvent::ServiceAnswered { service, answer: place });
        let reveals = answer.map_or(&[][..], |answer| &answer.reveals);
        for evidence in reveals.iter().filter_map(|key| draft.book.scenario.evidence(key)) {
            appear(draft, evidence);
        }
    }
}

/// The questions of earlier turns that are answered now: to which service, and its how manyth question it was.
fn due_now(state: &State) -> Vec<(Service, usize)> {
    let asks = state.asks.iter().enumerate();
    let now = asks.filter(|(_, ask)| ask.due == state.turn && ask.turn < state.turn);
    let number = |place: usize, service| state.asks.iter().take(place).filter(|ask| ask.service == service).count();
    now.map(|(place, ask)| (ask.service, number(place, ask.service))).collect()
}
