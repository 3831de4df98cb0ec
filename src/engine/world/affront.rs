//! Open acts of States against the Union, of which a spokesperson speaks.
//!
//! **Invariant:** read from what was seen to be done; whoever acts deniably, or is no State, affronts nobody.

use crate::engine::core::act::Act;
use crate::engine::core::state::State;
use crate::model::rulebook::Rulebook;

/// The open acts of States against the Union, with their turns.
fn affronts<'a>(book: &'a Rulebook, state: &'a State) -> impl Iterator<Item = (u32, &'a Act)> {
    let of_a_state = |act: &Act| book.scenario.adversary(&act.adversary).is_some_and(|actor| !actor.non_state);
    let open = state.acts.iter().filter(move |(_, act)| act.action.is_affront() && of_a_state(act));
    open.map(|(turn, act)| (*turn, act))
}

/// The gravest open act of a State against the Union in the turn before this one.
#[must_use]
pub fn affront_before<'a>(book: &'a Rulebook, state: &'a State, turn: u32) -> Option<&'a Act> {
    let before = affronts(book, state).filter(|(acted, _)| acted + 1 == turn);
    before.map(|(_, act)| act).max_by_key(|act| act.action)
}

/// The turn of the first open act of a State against the Union.
#[must_use]
pub fn first_affront(book: &Rulebook, state: &State) -> Option<u32> {
    affronts(book, state).map(|(turn, _)| turn).next()
}
