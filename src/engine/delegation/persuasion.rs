//! What moves a delegation: its largest worry, the argument that answers it, the amendment that would lift it.
//!
//! **Invariant:** an explanation names a worry and an amendment and never a number, so nobody's evidence leaks.

use super::position::{Delegation, interests_at_stake, stand, terms, total};
use crate::engine::core::argument::{Argument, Worry};
use crate::engine::core::proposal::Stand;
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::core::term::{Term, TermPoints};
use crate::engine::core::wording::{makes_sense, missing};
use crate::model::clause::{Change, Clause, Naming, Tone};
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::Category;

/// The largest negative term; nothing if none is negative.
#[must_use]
pub fn heaviest(terms: &[TermPoints]) -> Option<TermPoints> {
    terms.iter().filter(|term| term.points < 0).min_by_key(|term| (term.points, term.term)).copied()
}

/// A delegation's largest worry about a proposal.
#[must_use]
pub fn worry(book: &Rulebook, state: &State, question: &Question<'_>, of: &Delegation, terms: &[TermPoints]) -> Worry {
    let accepts = stand(book, total(terms)) <= Stand::Accept;
    match heaviest(terms) {
        _ if accepts => Worry::Nothing,
        None => Worry::Unconvinced,
        Some(TermPoints { term: term @ (Term::Interest | Term::RedLine), .. }) => {
            let red = term == Term::RedLine;
            let at_stake = interests_at_stake(book, question, of).into_iter();
            let against = at_stake.filter(|(_, interest)| interest.red_line == red && interest.points < 0);
            let most = against.min_by_key(|(place, interest)| (interest.points, *place));
            let place = most.and_then(|(place, _)| u32::try_from(place).ok());
            place.map_or(Worry::Term(term), |place| if red { Worry::RedLine(place) } else { Worry::Interest(place) })
        }
        Some(TermPoints { term: Term::Proportion, .. })
            if state.value(&crate::model::quantity::Quantity::Severity) > question.measure.band.1 =>
        {
            Worry::TooWeak
        }
        Some(heaviest) => Worry::Term(heaviest.term),
    }
}

/// The change of one clause that would lift a delegation to so many points, the one that lifts most; ties go to the
/// first.
#[must_use]
pub fn amendment(
    book: &Rulebook,
    state: &State,
    question: &Question<'_>,
    of: &Delegation,
    floor: i64,
) -> Option<Change> {
    let mut best: Option<(i64, Change)> = None;
    for change in sensible_asks(book, question, of) {
        let text = question.text.with(change);
        let points = total(&terms(book, state, &Question { text: &text, ..*question }, of));
        if points >= floor && best.is_none_or(|(most, _)| points > most) {
            best = Some((points, change));
        }
    }
    best.map(|(_, change)| change)
}

/// The changes that a delegation may come to ask for: softer naming, another tone, what is usual, what meets interests.
///
/// A freeze is not made milder by an adjective, so nobody asks for another tone of a restrictive measure.
fn sensible_asks(book: &Rulebook, question: &Question<'_>, of: &Delegation) -> Vec<Change> {
    let softer = Naming::ALL.iter().copied().filter(|naming| *naming < question.text.naming).map(Change::Naming);
    let worded = question.measure.category != Category::Restrictive;
    let tones = Tone::ALL.iter().copied().filter(|_| worded).map(Change::Tone);
    let usual = missing(question.measure, question.text).into_iter().map(Change::Add);
    let met: Vec<Clause> = interests_at_stake(book, question, of)
        .into_iter()
        .filter(|(_, interest)| interest.points < 0)
        .filter_map(|(_, interest)| interest.met_by)
        .collect();
    let wanted = met.into_iter().map(Change::Add);
    let all = wanted.chain(usual).chain(softer).chain(tones);
    all.filter(|change| makes_sense(question.measure, question.text, *change)).collect()
}

/// What an argument moves: more if it answers the largest worry, less each time, nothing against a red line.
#[must_use]
pub fn weight(book: &Rulebook, state: &State, question: &Question<'_>, to: &StateKey, argument: Argument) -> i64 {
    let terms = terms(book, state, question, &Delegation::of(book, to));
    let parameters = &book.parameters;
    let red_line = terms.iter().any(|term| term.term == Term::RedLine && term.points < 0);
    let fresh = match heaviest(&terms) {
        _ if red_line => 0,
        Some(heaviest) if argument.answers(heaviest.term) => parameters.persuasion_answers,
        Some(_) | None => parameters.persuasion_general,
    };
    let id = question.proposal.map(|proposal| proposal.id);
    let heard = state.arguments.iter().filter(|said| said.to == *to && Some(said.proposal) == id).count();
    fresh >> u32::try_from(heard).unwrap_or(u32::MAX).min(30)
}
