//! Whether a seat has something to decide in this phase: the laptop goes past whoever has not.
//!
//! What may be done besides, such as a message, a question to a service or a word with another capital, waits for a phase in
//! which there is something to decide; questions may be put while initiatives are drafted, too.
//!
//! **Invariant:** asks the checks that accept the orders.

use super::core::checks::is_decided_together;
use super::core::state::State;
use super::delegation::desk::check_issue;
use super::delegation::negotiation::check_withdraw;
use super::evidence::judging::check_judge;
use super::evidence::passing::{check_pass, partners};
use super::evidence::sharing::check_share;
use super::procedure::chair::check_fast_track;
use super::procedure::communication::{check_communicate, check_line};
use super::procedure::joint::check_join;
use super::procedure::voting::check_vote;
use super::seats::check_stand;
use super::world::answers::is_settled_now;
use crate::model::evidence::ShareMode;
use crate::model::key::StateKey;
use crate::model::phase::Business;
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::model::voting::Vote;

/// Whether a phase waits for a seat: it has something to decide, or its brief to read in the first one.
#[must_use]
pub fn waits_for(book: &Rulebook, state: &State, seat: &StateKey) -> bool {
    let begins = state.turn == 1 && state.phase == book.phases().first();
    begins || has_something_to_decide(book, state, seat)
}

/// Whether a seat has something to decide now.
#[must_use]
pub fn has_something_to_decide(book: &Rulebook, state: &State, seat: &StateKey) -> bool {
    shares(book, state, seat)
        || state.phase.is_for(Business::Drafting) && book.may(seat, Capability::Proposes)
        || stands(book, state, seat)
        || votes(book, state, seat)
        || tells(book, state, seat)
        || answers(book, state, seat)
}

/// Evidence that it could share more openly, or pass on; a picture that it could judge; a product that it could issue.
fn shares(book: &Rulebook, state: &State, seat: &StateKey) -> bool {
    if !state.phase.is_for(Business::Sharing) {
        return false;
    }
    let could_give = |key| {
        let alone = || partners(book, seat).any(|to| check_pass(book, state, seat, to, key, ShareMode::Full).is_ok());
        check_share(state, seat, key, ShareMode::Full).is_ok() || alone()
    };
    state.holdings(seat).iter().any(could_give)
        || check_judge(state, seat).is_ok()
        || book.may(seat, Capability::Assesses) && check_issue(state).is_ok()
}

/// A stand on what the 27 decide, an act to join, a preparation to shorten, an own text to change or to take back.
fn stands(book: &Rulebook, state: &State, seat: &StateKey) -> bool {
    state.proposals.keys().any(|id| {
        check_stand(book, state, seat, *id).is_ok()
            || check_join(book, state, seat, *id).is_ok()
            || check_fast_track(book, state, seat, *id).is_ok()
            || check_withdraw(state, seat, *id).is_ok()
    })
}

fn votes(book: &Rulebook, state: &State, seat: &StateKey) -> bool {
    let open = |id| Vote::ALL.iter().any(|vote| check_vote(book, state, seat, id, *vote).is_ok());
    state.phase.is_for(Business::Votes) && state.proposals.keys().any(|id| open(*id))
}

/// An own decision to tell, or a line on what the 27 decided.
fn tells(book: &Rulebook, state: &State, seat: &StateKey) -> bool {
    let own = state.adopted_now().any(|own| check_communicate(state, seat, own.id).is_ok());
    let of_all = state.adopted_now().any(|own| is_decided_together(book, own));
    own || of_all && check_line(book, state, seat).is_ok()
}

/// An inject to which silence would mean something from now on.
fn answers(book: &Rulebook, state: &State, seat: &StateKey) -> bool {
    let mut asked = book.scenario.injects.iter().filter(|inject| inject.is_answered_by(seat));
    asked.any(|inject| is_settled_now(book, state, inject))
}
