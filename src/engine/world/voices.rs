//! Voices from outside the procedure: who attributes, who asks the Union to act, what services conclude.
//!
//! **Invariant:** nothing here refuses or judges a word; attribution is sovereign.

use crate::engine::core::draft::Draft;
use crate::engine::core::event::decision::DecisionEvent;
use crate::engine::core::event::world::WorldEvent;
use crate::model::clause::Naming;
use crate::model::key::{AdversaryKey, StateKey};
use crate::model::voice::Voice;

/// Lets somebody attribute in public; a Member State's word counts as its attribution too.
pub fn speak(draft: &mut Draft<'_>, by: &Voice, to: Option<&AdversaryKey>, naming: Naming) {
    draft.emit(WorldEvent::Spoke { by: by.clone(), to: to.cloned(), naming });
    if let (Voice::State(state), Some(adversary)) = (by, to) {
        draft.emit(DecisionEvent::Attributed { by: state.clone(), adversary: adversary.clone() });
    }
}

/// Lets somebody ask the Union to act; whoever has asked need not ask again.
pub fn ask(draft: &mut Draft<'_>, by: &Voice) {
    if !draft.state.asked.contains(by) {
        draft.emit(WorldEvent::AskedForAction(by.clone()));
    }
}

/// Lets the services of a Member State conclude, unless they have, or their government has spoken.
pub fn conclude(draft: &mut Draft<'_>, of: &StateKey, adversary: &AdversaryKey) {
    let pair = (of.clone(), adversary.clone());
    if !draft.state.concluded.contains(&pair) && !draft.state.attributions.contains(&pair) {
        draft.emit(WorldEvent::ServicesConcluded { of: of.clone(), adversary: adversary.clone() });
    }
}
