//! The one door of the rules: answers a command with facts, or says why it is refused.
//!
//! **Invariant:** `decide` never changes what it was given, and gives the same answer to the same question.

use super::core::checks::{check_length, check_text};
use super::core::command::{Actor, Command, SeatMode, Setup};
use super::core::draft::Draft;
use super::core::event::Event;
use super::core::event::course::CourseEvent;
use super::core::event::world::WorldEvent;
use super::core::rejection::Rejection;
use super::core::state::{Lifecycle, State};
use super::delegation::{attributing, ballots, consensus, desk, initiatives, simulated};
use super::direction::{check_pending, direct};
use super::evidence::sharing;
use super::procedure::{communication, decision, initiative, road};
use super::seats;
use super::world::{answers, consequences, red, situation, truth};
use crate::model::key::{AdversaryKey, InjectKey};
use crate::model::phase::Phase;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;

/// Answers a command with the facts that follow from it, or says why it is refused.
///
/// # Errors
/// The rule that says no.
pub fn decide(book: &Rulebook, state: &State, actor: &Actor, command: &Command) -> Result<Vec<Event>, Rejection> {
    let mut draft = Draft::new(book, state);
    answer(&mut draft, actor, command)?;
    Ok(draft.finish())
}

/// Does what `decide` and `apply` do one after the other, without a copy of the state; a refusal leaves it as it was.
///
/// # Errors
/// The rule that says no.
pub fn carry_out(
    book: &Rulebook,
    state: &mut State,
    actor: &Actor,
    command: &Command,
) -> Result<Vec<Event>, Rejection> {
    let mut draft = Draft::of(book, std::mem::replace(state, State::nowhere()));
    let answer = answer(&mut draft, actor, command);
    let (after, events) = draft.into_parts();
    *state = after;
    answer.map(|()| events)
}

/// Every order is checked before it does anything, so that a refused one has changed nothing.
fn answer(draft: &mut Draft<'_>, actor: &Actor, command: &Command) -> Result<(), Rejection> {
    check_course(&draft.state, command)?;
    match actor {
        Actor::Facilitator => facilitate(draft, command),
        Actor::Seat(by) => seats::act(draft, by, command),
        Actor::Red(of) => play_adversary(draft, of, command),
    }
}

fn check_course(state: &State, command: &Command) -> Result<(), Rejection> {
    match (state.lifecycle, command) {
        (Lifecycle::Ahead, Command::Open(_)) | (Lifecycle::Over, Command::Note(_) | Command::Undo { .. }) => Ok(()),
        (Lifecycle::Ahead, _) => Err(Rejection::NotOpen),
        (Lifecycle::Over, _) => Err(Rejection::Over),
        (Lifecycle::Running, Command::Open(_)) => Err(Rejection::AlreadyOpen),
        (Lifecycle::Running, _) => Ok(()),
    }
}

fn facilitate(draft: &mut Draft<'_>, command: &Command) -> Result<(), Rejection> {
    match command {
        Command::Open(setup) => open(draft, setup),
        Command::Advance => {
            advance(draft);
            Ok(())
        }
        Command::ReleaseInject(key) => release(draft, key),
        Command::SkipInject(key) => {
            check_pending(draft.book, &draft.state, key)?;
            draft.close(WorldEvent::InjectSkipped(key.clone()));
            Ok(())
        }
        Command::Override { quantity, value, reason } => override_quantity(draft, quantity, *value, reason),
        Command::Note(observation) => {
            check_text(&observation.text)?;
            if observation.seat.as_ref().is_some_and(|seat| !draft.book.knows_seat(seat)) {
                return Err(Rejection::NoSuchRecipient);
            }
            draft.close(CourseEvent::Noted(observation.clone()));
            Ok(())
        }
        Command::Undo { .. } => {
            draft.close(CourseEvent::Undone);
            Ok(())
        }
        Command::SealMove { of, chosen } => red::seal(draft, of, chosen),
        Command::Direct(order) => direct(draft, order),
        Command::AskDirection(_)
        | Command::SealSharing(_)
        | Command::ShareWith { .. }
        | Command::DraftInitiative { .. }
        | Command::DiscardInitiative(_)
        | Command::ChooseNames(..)
        | Command::SubmitInitiative(_)
        | Command::ReopenInitiative(_)
        | Command::AnnounceStand(..)
        | Command::Join(_)
        | Command::Leave(_)
        | Command::SendMessage { .. }
        | Command::SealVote(..)
        | Command::Communicate { .. }
        | Command::SealLine(_)
        | Command::Finish
        | Command::ReviseText(..)
        | Command::AskAmendment(..)
        | Command::BreakSilence { .. }
        | Command::Withdraw(_)
        | Command::OrderAgenda(_)
        | Command::FastTrack(_)
        | Command::Argue { .. }
        | Command::Ask { .. }
        | Command::IssueProduct
        | Command::OfferOptions(_)
        | Command::Judge { .. }
        | Command::AskService { .. }
        | Command::Answer { .. } => Err(Rejection::DelegationOnly),
    }
}

/// Whoever plays an adversary seals its moves, and does nothing else.
fn play_adversary(draft: &mut Draft<'_>, by: &AdversaryKey, command: &Command) -> Result<(), Rejection> {
    match command {
        Command::SealMove { of, chosen } if of == by && draft.state.is_played(by) => red::seal(draft, of, chosen),
        _ => Err(Rejection::RedCellOnly),
    }
}

fn open(draft: &mut Draft<'_>, setup: &Setup) -> Result<(), Rejection> {
    for (state, mode) in &setup.seats {
        if !draft.book.knows_seat(state) {
            return Err(Rejection::NoTeam(state.clone()));
        }
        if let SeatMode::Team(name) = mode {
            check_length(name)?;
        }
    }
    for (adversary, name) in &setup.red {
        let known = draft.book.scenario.adversary(adversary);
        if known.is_none_or(|adversary| adversary.acts_from.is_none()) {
            return Err(Rejection::DoesNotAct(adversary.clone()));
        }
        check_length(name)?;
    }
    if draft.book.truth().is_none() {
        return Err(Rejection::NothingTrue);
    }
    draft.emit(CourseEvent::Opened(setup.clone()));
    if let Some(drawn) = &draft.book.drawn {
        draft.emit(CourseEvent::TruthDrawn(drawn.clone()));
    }
    begin_turn(draft, 1);
    Ok(())
}

/// Closes the phase and begins the next.
fn advance(draft: &mut Draft<'_>) {
    close_phase(draft);
    let turn = draft.state.turn;
    match draft.book.phases().after(draft.state.phase) {
        Some(phase) => begin_phase(draft, turn, phase),
        None if ends(draft.book, &draft.state) => {
            truth::come_out(draft);
            draft.emit(CourseEvent::Ended);
        }
        None => begin_turn(draft, turn + 1),
    }
}

/// Whether no turn follows this one: it is the last, or the ladder was climbed to its end.
#[must_use]
pub fn ends(book: &Rulebook, state: &State) -> bool {
    let armed_conflict = book.parameters.rung(state.value(&Quantity::Tension)) >= book.parameters.last_rung();
    armed_conflict || state.turn >= book.scenario.meta.turns
}

fn close_phase(draft: &mut Draft<'_>) {
    match draft.state.phase {
        Phase::Intelligence => {
            sharing::reveal(draft);
            desk::issue_by_program(draft);
        }
        Phase::Initiative => {
            initiatives::take_initiatives(draft);
            initiative::table_initiatives(draft);
        }
        Phase::Decision => {
            let cast = ballots::cast(draft);
            decision::decide_due(draft, &cast);
        }
        Phase::Communication => {
            communication::settle_communication(draft);
            answers::settle(draft);
        }
        Phase::Deliberation => {
            simulated::revise_texts(draft);
            consensus::say_who_stands_alone(draft);
        }
        Phase::Situation | Phase::Consequences => {}
    }
}

fn begin_turn(draft: &mut Draft<'_>, turn: u32) {
    let first = draft.book.phases().first();
    begin_phase(draft, turn, first);
}

fn begin_phase(draft: &mut Draft<'_>, turn: u32, phase: Phase) {
    draft.emit(CourseEvent::PhaseBegan { turn, phase });
    road::travel(draft);
    match phase {
        Phase::Situation => situation::begin(draft),
        Phase::Intelligence => simulated::seal_sharing(draft),
        Phase::Deliberation => {
            attributing::join_words(draft);
            simulated::take_stands(draft);
        }
        Phase::Consequences => consequences::play_out(draft),
        Phase::Initiative => desk::offer_by_program(draft),
        Phase::Decision | Phase::Communication => {}
    }
}

fn release(draft: &mut Draft<'_>, key: &InjectKey) -> Result<(), Rejection> {
    check_pending(draft.book, &draft.state, key)?;
    situation::release(draft, key);
    Ok(())
}

fn override_quantity(draft: &mut Draft<'_>, quantity: &Quantity, value: i64, reason: &str) -> Result<(), Rejection> {
    check_text(reason)?;
    let (low, high) = quantity.range();
    if !(low..=high).contains(&value) {
        return Err(Rejection::OutOfRange(low, high));
    }
    if !draft.state.quantities.contains_key(quantity) {
        return Err(Rejection::NoSuchAdversary);
    }
    draft.override_quantity(quantity.clone(), value, reason.to_owned());
    Ok(())
}
