//! What those who are hit make of the others: a word for them binds the 27 together, and none drives them apart.
//!
//! **Invariant:** only what was said to the world or brings help counts, and whoever is not gravely hit waits for no word.

use super::condition::is_told_to_the_world;
use crate::engine::core::draft::Draft;
use crate::engine::core::ledger::{Cause, Rule};
use crate::engine::core::proposal::{Proposal, ProposalId};
use crate::engine::core::state::State;
use crate::engine::core::victims::victims;
use crate::model::clause::{Clause, Word};
use crate::model::force::Force;
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;

/// Lets cohesion feel whether the Union stood by those who are hit.
pub fn stand_by_victims(draft: &mut Draft<'_>) {
    let (book, turn) = (draft.book, draft.state.turn);
    if victims(book, &draft.state).is_empty() {
        return;
    }
    let parameters = &book.parameters;
    let patience = u32::try_from(parameters.solidarity_turns).unwrap_or(0);
    match last_word(book, &draft.state) {
        Some((id, adopted)) if adopted == turn => {
            let words = draft.state.proposals.values().filter(|own| speaks_for_victims(book, own));
            let heard_lately =
                words.filter_map(Proposal::adopted).any(|before| before < turn && before + patience >= turn);
            if !heard_lately {
                let points = parameters.solidarity_points;
                draft.add(Quantity::Cohesion, Rule::CohesionSolidarity, Cause::Measure(id), points);
            }
        }
        Some((_, adopted)) if adopted + patience >= turn => {}
        _ => {
            let grave = draft.state.value(&Quantity::Severity) >= parameters.solidarity_severity;
            let first = draft.state.activities_seen.values().min().copied().unwrap_or(turn);
            if grave && first + patience <= turn && !is_helped(book, &draft.state) {
                let points = -parameters.solidarity_alone;
                draft.add(Quantity::Cohesion, Rule::CohesionVictimsAlone, Cause::Time, points);
            }
        }
    }
}

/// The last text that stood by those who are hit, with its turn.
fn last_word(book: &Rulebook, state: &State) -> Option<(ProposalId, u32)> {
    let words = state.proposals.values().filter(|own| speaks_for_victims(book, own));
    words.filter_map(|own| Some((own.id, own.adopted()?))).max_by_key(|(id, adopted)| (*adopted, *id))
}

fn speaks_for_victims(book: &Rulebook, own: &Proposal) -> bool {
    own.text.has(Clause::Word(Word::Solidarity)) && is_told_to_the_world(book, own)
}

/// Whether others' help is felt.
fn is_helped(book: &Rulebook, state: &State) -> bool {
    let mut felt = state.proposals.values().filter(|own| own.in_force() && own.aftermath.felt.is_some());
    felt.any(|own| book.measure(&own.measure).is_some_and(|measure| measure.sets_to_work(Force::Help)))
}
