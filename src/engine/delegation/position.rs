//! Positions of delegations: a stand is the sum of named terms (`model.md` §5).
//!
//! **Invariant:** every term is an integer in points, and the stand is nothing but their sum read on a scale.

use super::case::{Cases, touches};
use super::moment::Moment;
use super::persuasion::{amendment, worry};
use super::who::Delegation;
use crate::engine::core::argument::Worry;
use crate::engine::core::proposal::Stand;
use crate::engine::core::question::Question;
use crate::engine::core::state::State;
use crate::engine::core::term::Terms;
use crate::model::clause::Change;
use crate::model::delegation::Interest;
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;

/// The stand for a sum of points, no amendment considered.
#[must_use]
pub fn stand(book: &Rulebook, points: i64) -> Stand {
    let parameters = &book.parameters;
    if points >= parameters.position_support_from {
        Stand::Support
    } else if points >= parameters.position_accept_from {
        Stand::Accept
    } else if points >= parameters.position_abstain_from {
        Stand::Abstain
    } else {
        Stand::Oppose
    }
}

/// The authored interests of a delegation that a question touches and its text does not meet.
pub fn interests_at_stake<'a>(
    question: &Question<'a>,
    delegation: &Delegation<'a>,
) -> impl Iterator<Item = &'a Interest> {
    let Question { measure, addressee, text, .. } = *question;
    delegation.interests.iter().filter(move |interest| touches(measure, addressee, text, interest))
}

/// Where a delegation stands, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The stand.
    pub stand: Stand,
    /// The terms that it is the sum of.
    pub terms: Terms,
    /// The amendment that would bring it in.
    pub amendment: Option<Change>,
    /// Its largest worry.
    pub worry: Worry,
}

/// Where a delegation stands on one question alone.
#[must_use]
pub fn position(book: &Rulebook, state: &State, question: &Question<'_>, by: &StateKey) -> Position {
    let moment = Moment::of(book, state);
    position_on(&Cases::of(&moment, *question), &Delegation::of(book, state.setup.seed, by), book)
}

/// Where a delegation stands by its own terms, and the amendment that would bring it in.
///
/// Whoever opposes asks at least for what would let it abstain. Where no first silence is ahead that could be broken,
/// the text is taken as it reads: whoever cannot bear it opposes it and goes on asking, because an initiator could
/// ignore every amendment otherwise.
#[must_use]
pub fn position_on(cases: &Cases<'_>, delegation: &Delegation<'_>, book: &Rulebook) -> Position {
    let terms = cases.plain.terms(delegation);
    let plain = stand(book, terms.total());
    let worry = worry(cases, delegation, &terms, plain);
    if plain <= Stand::Accept {
        return Position { stand: plain, terms, amendment: None, worry };
    }
    let (accept, abstain) = (book.parameters.position_accept_from, book.parameters.position_abstain_from);
    let brought_in = amendment(cases, delegation, &terms, accept);
    let can_break = cases.question.measure.decider.rule().sends_back()
        && cases.question.proposal.is_none_or(|proposal| proposal.progress.breaks == 0);
    if plain == Stand::Oppose && (!can_break || brought_in.is_none()) {
        let amendment = brought_in.or_else(|| amendment(cases, delegation, &terms, abstain));
        return Position { stand: plain, terms, amendment, worry };
    }
    let stand = if brought_in.is_some() { Stand::Amend } else { plain };
    Position { stand, terms, amendment: brought_in, worry }
}
