//! When it comes out who was behind it: what was said in public is held against the relation, and a word that was wrong
//! is paid for.
//!
//! Until then the truth moves nothing that any audience sees: it weighs in what adversaries resent, which nobody is shown,
//! and so in what they do.
//!
//! **Invariant:** joint and national words alike; who said less than was so said nothing wrong.

use super::condition::is_told_to_the_world;
use super::escalation::acting;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::ledger::{Cause, Rule};
use crate::engine::core::proposal::ProposalId;
use crate::engine::core::state::State;
use crate::model::clause::Naming;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::quantity::Quantity;
use crate::model::relation::Relation;
use crate::model::rulebook::Rulebook;
use crate::model::voice::Voice;

/// How a public word on who is behind it fits what was so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Whoever was named was behind it, and in no other way than was said.
    Right,
    /// Whoever was named had a part in it, but a smaller one than was said.
    TooFar,
    /// Whoever was named had no part in it.
    Wrong,
}

/// Who spoke in public of who is behind it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Speaker {
    /// The Union, by this decision.
    Union(ProposalId),
    /// A Member State.
    State(StateKey),
}

/// How a naming fits what was so.
#[must_use]
pub fn verdict(book: &Rulebook, of: &AdversaryKey, naming: Naming) -> Option<Verdict> {
    let truth = book.truth()?;
    let actor = truth.actor.as_ref() == Some(of);
    let part = actor || truth.involves.contains(of);
    Some(match naming {
        Naming::Nobody => return None,
        _ if !part => Verdict::Wrong,
        Naming::Backing | Naming::Author if actor && truth.relation == Relation::Tolerates => Verdict::TooFar,
        // Whoever takes part without being answerable did it, and can be named for it.
        Naming::Territory | Naming::Backing | Naming::Author => Verdict::Right,
    })
}

/// The public words on who is behind it, each speaker with the furthest word about each adversary.
#[must_use]
pub fn public_words(book: &Rulebook, state: &State) -> Vec<(Speaker, AdversaryKey, Naming)> {
    let texts = state.proposals.values().filter(|own| {
        let national = book.measure(&own.measure).is_some_and(|measure| measure.decider.rule().is_national());
        !national && is_told_to_the_world(book, own) && own.text.naming > Naming::Nobody
    });
    let joint = texts.filter_map(|own| Some((Speaker::Union(own.id), own.addressee.clone()?, own.text.naming)));
    let spoken = state.spoken.iter().filter_map(|word| match (&word.by, &word.to) {
        (Voice::State(state), Some(to)) => Some((Speaker::State(state.clone()), to.clone(), word.naming)),
        _ => None,
    });
    let mut words: Vec<(Speaker, AdversaryKey, Naming)> = Vec::new();
    for (by, to, naming) in joint.chain(spoken) {
        match words.iter_mut().find(|(speaker, of, _)| *speaker == by && *of == to) {
            Some((_, _, said)) => *said = (*said).max(naming),
            None => words.push((by, to, naming)),
        }
    }
    words
}

/// Whether an adversary was named in public for what it did not do, or for more than it did.
#[must_use]
pub fn is_wronged(book: &Rulebook, state: &State, adversary: &AdversaryKey) -> bool {
    let words = public_words(book, state).into_iter().filter(|(_, of, _)| of == adversary);
    words.filter_map(|(_, of, naming)| verdict(book, &of, naming)).any(|verdict| verdict > Verdict::Right)
}

/// It comes out who was behind it, once, and what was said is paid for or pays off.
pub fn come_out(draft: &mut Draft<'_>) {
    if draft.state.came_out.is_some() {
        return;
    }
    draft.emit(WorldEvent::TruthCameOut);
    let book = draft.book;
    let parameters = &book.parameters;
    for (by, to, naming) in public_words(book, &draft.state) {
        let Some(verdict) = verdict(book, &to, naming) else { continue };
        let (cause, joint) = match &by {
            Speaker::Union(id) => (Cause::Measure(*id), true),
            Speaker::State(state) => (Cause::Delegation(state.clone()), false),
        };
        let share = |points: i64| if joint { points } else { points * parameters.truth_national_percent / 100 };
        let (cohesion, belief, rule) = match verdict {
            Verdict::Right if naming == Naming::Territory => (0, parameters.truth_right_belief / 2, Rule::NamedRightly),
            Verdict::Right => (parameters.truth_right_cohesion, parameters.truth_right_belief, Rule::NamedRightly),
            Verdict::TooFar => {
                (-parameters.truth_too_far_cohesion, -parameters.truth_too_far_belief, Rule::NamedWrongly)
            }
            Verdict::Wrong => (-parameters.truth_wrong_cohesion, -parameters.truth_wrong_belief, Rule::NamedWrongly),
        };
        draft.add(Quantity::Cohesion, rule, cause.clone(), share(cohesion));
        for adversary in acting(book, &draft.state) {
            draft.add(Quantity::Belief(adversary), rule, cause.clone(), share(belief));
        }
    }
}
