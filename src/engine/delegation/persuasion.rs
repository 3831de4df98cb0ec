//! What moves a delegation: its largest worry, the argument that answers it, the amendment that would lift it.
//!
//! **Invariant:** an explanation names a worry and an amendment and never a number, so nobody's evidence leaks.

use super::case::{Cases, terms};
use super::who::Delegation;
use crate::engine::core::argument::{Argument, Worry};
use crate::engine::core::proposal::Stand;
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::core::term::{Term, Terms};
use crate::model::clause::Change;
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;

/// A delegation's largest worry about a proposal.
#[must_use]
pub fn worry(cases: &Cases<'_>, of: &Delegation<'_>, terms: &Terms, plain: Stand) -> Worry {
    if plain <= Stand::Accept {
        return Worry::Nothing;
    }
    match terms.heaviest() {
        None => Worry::Unconvinced,
        Some(term @ (Term::Interest | Term::RedLine)) => {
            let red = term == Term::RedLine;
            let at_stake = cases.plain.at_stake(of.interests);
            let against = at_stake.filter(|(_, interest)| interest.red_line == red && interest.points < 0);
            let most = against.min_by_key(|(place, interest)| (interest.points, *place));
            let place = most.and_then(|(place, _)| u32::try_from(place).ok());
            place.map_or(Worry::Term(term), |place| if red { Worry::RedLine(place) } else { Worry::Interest(place) })
        }
        Some(heaviest) => Worry::Term(heaviest),
    }
}

/// The change of one clause that would lift a delegation to so many points: of those that suffice, the one that takes
/// least from the text, which is the one that lifts least; ties go to the first.
#[must_use]
pub fn amendment(cases: &Cases<'_>, of: &Delegation<'_>, floor: i64) -> Option<Change> {
    let enough = cases.asked_by(of).filter(|(_, points)| *points >= floor);
    enough.min_by_key(|(_, points)| *points).map(|(change, _)| change)
}

/// What an argument moves: more if it answers the largest worry, less each time, nothing against a red line.
#[must_use]
pub fn weight(book: &Rulebook, state: &State, question: &Question<'_>, to: &StateKey, argument: Argument) -> i64 {
    let terms = terms(book, state, question, &Delegation::of(book, state.setup.seed, to));
    let parameters = &book.parameters;
    let fresh = match terms.heaviest() {
        _ if terms.points(Term::RedLine) < 0 => 0,
        Some(heaviest) if argument.answers(heaviest) => parameters.persuasion_answers,
        Some(_) | None => parameters.persuasion_general,
    };
    let id = question.proposal.map(|proposal| proposal.id);
    let heard = state.arguments.iter().filter(|said| said.to == *to && Some(said.proposal) == id).count();
    fresh >> u32::try_from(heard).unwrap_or(u32::MAX).min(30)
}
