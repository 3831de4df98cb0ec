//! What moves a delegation: its largest worry, the argument that answers it, the amendment that would lift it.
//!
//! **Invariant:** an explanation names a worry and an amendment and never a number, so nobody's evidence leaks.

use super::case::{Cases, terms};
use super::grounds::bearing;
use super::who::Delegation;
use crate::engine::core::argument::{Argument, Support, Worry};
use crate::engine::core::arithmetic::divide_rounded;
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

/// The change of one clause that would lift a delegation to so many points: of those that suffice, one that answers its
/// largest worry if there is any, and then the one that takes least from the text, which is the one that lifts least, and
/// of namings and of tones the nearest; ties go to the first.
#[must_use]
pub fn amendment(cases: &Cases<'_>, of: &Delegation<'_>, terms: &Terms, floor: i64) -> Option<Change> {
    let enough: Vec<(Change, Terms)> = cases.asked_by(of).filter(|(_, then)| then.total() >= floor).collect();
    let answers = |then: &Terms| terms.heaviest().is_some_and(|worry| then.points(worry) > terms.points(worry));
    let answering: Vec<(Change, i64)> =
        enough.iter().filter(|(_, then)| answers(then)).map(|(change, then)| (*change, then.total())).collect();
    let all = || enough.iter().map(|(change, then)| (*change, then.total())).collect();
    least(&if answering.is_empty() { all() } else { answering })
}

/// The change that takes least from the text.
fn least(enough: &[(Change, i64)]) -> Option<Change> {
    let nearer = |one: Change, other: Change| match (one, other) {
        (Change::Naming(one), Change::Naming(other)) => one > other,
        (Change::Tone(one), Change::Tone(other)) => one > other,
        _ => false,
    };
    let nearest = enough.iter().filter(|(change, _)| !enough.iter().any(|(other, _)| nearer(*other, *change)));
    nearest.min_by_key(|(_, points)| *points).map(|(change, _)| *change)
}

/// What an argument moves: more if it answers the largest worry, as far as what it names bears on that, less each time,
/// nothing against a red line.
///
/// What a delegation has heard named on a proposal, by whomever, moves it no second time. An argument that names nothing,
/// as exercises of before know it, bears fully and wears off with every argument that was heard.
#[must_use]
pub fn weight(
    book: &Rulebook,
    state: &State,
    question: &Question<'_>,
    to: &StateKey,
    (argument, rests_on): (Argument, Option<&Support>),
) -> i64 {
    let of = Delegation::of(book, state.setup.seed, to);
    let (terms, parameters) = (terms(book, state, question, &of), &book.parameters);
    let worry = terms.heaviest();
    let fresh = match worry {
        _ if terms.points(Term::RedLine) < 0 => 0,
        Some(heaviest) if argument.answers(heaviest) => parameters.persuasion_answers,
        Some(_) | None => parameters.persuasion_general,
    };
    let id = question.proposal.map(|proposal| proposal.id);
    let heard = || state.arguments.iter().filter(|said| said.to == *to && Some(said.proposal) == id);
    let Some(named) = rests_on else { return worn(fresh, heard().count()) };
    if heard().any(|said| said.rests_on.as_ref() == Some(named)) {
        return 0;
    }
    let bears = bearing(book, state, question, &of, (argument, named), worry);
    let points = worn(divide_rounded(fresh * bears, 1000), heard().filter(|said| said.argument == argument).count());
    let left = parameters.persuasion_most - heard().map(|said| said.points).sum::<i64>();
    points.min(left.max(0))
}

/// Points that are halved each time.
fn worn(points: i64, times: usize) -> i64 {
    points >> u32::try_from(times).unwrap_or(u32::MAX).min(30)
}
