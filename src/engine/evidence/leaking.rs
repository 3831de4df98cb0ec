//! What is shared may find its way out: the more of it and to the more capitals, the likelier.
//!
//! **Invariant:** an item leaks once, and only what left its capital can.

use crate::engine::core::draft::Draft;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::ledger::{Cause, Rule};
use crate::model::evidence::ShareMode;
use crate::model::key::{EvidenceKey, StateKey};
use crate::model::parameters::Parameters;
use crate::model::quantity::Quantity;

/// Something that was given away in this turn.
pub(super) struct Given {
    /// By whom.
    pub by: StateKey,
    /// Which item.
    pub evidence: EvidenceKey,
    /// In which form.
    pub mode: ShareMode,
    /// To how many capitals; nobody counts how many read what all have.
    pub receivers: Option<usize>,
}

/// Rolls for everything that was given away whether it finds its way out.
pub(super) fn leak(draft: &mut Draft<'_>, given: Vec<Given>) {
    for Given { by, evidence, mode, receivers } in given {
        let chance = chance(&draft.book.parameters, mode, receivers);
        if chance == 0 || draft.state.leaked.contains(&(by.clone(), evidence.clone())) {
            continue;
        }
        let rolled = draft.roll(1000).value;
        if i64::try_from(rolled).is_ok_and(|rolled| rolled < chance) {
            draft.emit(EvidenceEvent::Leaked { by, evidence });
            let points = -draft.book.parameters.leak_cohesion;
            draft.add(Quantity::Cohesion, Rule::CohesionLeak, Cause::Time, points);
        }
    }
}

/// The chance in thousandths: of the form, and of how many have it.
fn chance(parameters: &Parameters, mode: ShareMode, receivers: Option<usize>) -> i64 {
    let of_form = match mode {
        ShareMode::Nothing => 0,
        ShareMode::Assessment => parameters.leak_assessment,
        ShareMode::Sanitised => parameters.leak_sanitised,
        ShareMode::Full => parameters.leak_full,
    };
    let part = |count: usize| of_form * parameters.leak_each * i64::try_from(count).unwrap_or(0) / 1000;
    receivers.map_or(of_form, |count| part(count).min(of_form))
}
