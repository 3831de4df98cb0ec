//! What people do who play an adversary beside its act: the way out, and the quiet step.
//!
//! **Invariant:** who did it is told to nobody but those who did, and the facilitator.

use super::red::{check_way_out, find};
use super::situation::take_effect;
use crate::engine::core::draft::Draft;
use crate::engine::core::event::red::RedEvent;
use crate::engine::core::event::world::WorldEvent;
use crate::engine::core::ledger::Cause;
use crate::engine::core::red::WayOut;
use crate::engine::evidence::arrival::appear;
use crate::model::adversary::Adversary;
use crate::model::inject::Recipients;
use crate::model::key::AdversaryKey;
use crate::model::red_cell::{QuietStep, Telling};

/// What is done beside the act: the way out, and the quiet step.
pub(super) fn step(draft: &mut Draft<'_>, of: &AdversaryKey) {
    let Some(chosen) = draft.state.moves.get(of).cloned() else { return };
    let Some(adversary) = draft.book.scenario.adversary(of) else { return };
    if check_way_out(&draft.state, adversary, chosen.way_out).is_ok() {
        way_out(draft, adversary, chosen.way_out);
    }
    if let Some(quiet) = chosen.quiet.as_ref().and_then(|step| find(adversary, step)) {
        take(draft, of, quiet);
    }
}

fn way_out(draft: &mut Draft<'_>, of: &Adversary, wanted: WayOut) {
    let Some(ramp) = &of.red_cell.off_ramp else { return };
    let (telling, fact): (&Telling, WorldEvent) = match wanted {
        WayOut::Keep => return,
        WayOut::Offer => (&ramp.offer, WorldEvent::WayOutOffered(of.key.clone())),
        WayOut::Withdraw => (&ramp.withdraw, WorldEvent::WayOutWithdrawn(of.key.clone())),
    };
    draft.emit(fact);
    notice(draft, Recipients::All, &telling.title, &telling.text);
}

fn take(draft: &mut Draft<'_>, of: &AdversaryKey, quiet: &QuietStep) {
    let roll = draft.next_roll(100);
    let found = roll.value < u64::from(quiet.found_percent);
    draft.emit(RedEvent::Stepped { of: of.clone(), step: quiet.key.clone(), found, roll });
    let outcome = if found { &quiet.found } else { &quiet.unnoticed };
    if let Some(to) = &outcome.to {
        notice(draft, to.clone(), &outcome.title, &outcome.text);
    }
    for evidence in outcome.reveals.iter().filter_map(|key| draft.book.scenario.evidence(key)) {
        appear(draft, evidence);
    }
    for effect in &outcome.effects {
        take_effect(draft, &Cause::Red(of.clone()), effect);
    }
}

fn notice(draft: &mut Draft<'_>, to: Recipients, title: &str, text: &str) {
    draft.emit(RedEvent::Noticed { to, title: title.to_owned(), text: text.to_owned() });
}
