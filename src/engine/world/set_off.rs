//! Whose doing it is that an inject is released: what its condition waited for, where people did that.
//!
//! **Invariant:** reads the state and nothing else; what no delegation did is nobody's.

use super::condition::{holds, is_named, is_told_to_the_world};
use crate::engine::core::ledger::Cause;
use crate::engine::core::proposal::Proposal;
use crate::engine::core::state::State;
use crate::model::condition::Condition;
use crate::model::rulebook::Rulebook;

/// What people did of what a condition waits for; nothing while it does not hold.
#[must_use]
pub fn set_off_by(book: &Rulebook, state: &State, condition: &Condition) -> Vec<Cause> {
    let mut causes: Vec<Cause> = Vec::new();
    if !holds(book, state, condition) {
        return causes;
    }
    for part in condition.parts().into_iter().filter(|part| holds(book, state, part)) {
        let decided = |counts: &dyn Fn(&Proposal) -> bool| {
            let adopted = state.proposals.values().filter(|own| own.adopted().is_some() && counts(own));
            adopted.map(|own| Cause::Measure(own.id)).collect::<Vec<_>>()
        };
        let found = match part {
            Condition::Adopted(id) => decided(&|own| own.measure == *id),
            Condition::Addressed(id, to) => decided(&|own| own.measure == *id && own.addressee.as_ref() == Some(to)),
            Condition::Said(clause) => decided(&|own| is_told_to_the_world(book, own) && own.text.has(*clause)),
            Condition::Named(of, naming) => {
                decided(&|own| is_told_to_the_world(book, own) && is_named(own, of, *naming))
            }
            Condition::Gave(by, ..) => vec![Cause::Shared(by.clone())],
            Condition::Answered(inject, _) => vec![Cause::Inject(inject.clone())],
            _ => Vec::new(),
        };
        for cause in found {
            if !causes.contains(&cause) {
                causes.push(cause);
            }
        }
    }
    causes
}
