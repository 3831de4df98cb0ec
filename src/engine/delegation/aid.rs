//! What governments that are hit ask for at home: help, one thing after the other.
//!
//! **Invariant:** everything goes through the same checks as for teams; who helps nobody says nothing to the world.

use super::moment::Moment;
use super::tabling::{Plan, addresses, may_propose, table};
use crate::engine::core::draft::Draft;
use crate::engine::core::proposal::Stage;
use crate::model::force::Force;
use crate::model::toolbox::{Category, Measure, Trait};

/// One government that is hit asks for one kind of help that nobody has asked for, where the gravity bears it.
pub(super) fn call_for_help(draft: &mut Draft<'_>) {
    let moment = Moment::of(draft.book, &draft.state);
    let offered = |measure: &&Measure| {
        measure.category == Category::CrossCutting
            && measure.sets_to_work(Force::Help)
            && measure.has(Trait::VictimOnly)
            && (measure.band.0..=measure.band.1).contains(&moment.severity)
    };
    let asked = |measure: &Measure| {
        let mut all = draft.state.proposals.values();
        all.any(|own| own.measure == measure.id && !matches!(own.stage, Stage::Failed(_)))
    };
    let Some(measure) = draft.book.toolbox.measures.iter().filter(offered).find(|measure| !asked(measure)) else {
        return;
    };
    let mut hit = moment.heard.victims.iter().filter(|by| may_propose(&moment, by));
    let Some(by) = hit.find(|by| !addresses(&moment, by, measure).is_empty()).cloned() else { return };
    let rolled = draft.roll(1000).value;
    if i64::try_from(rolled).is_ok_and(|rolled| rolled < draft.book.parameters.help_permille) {
        table(draft, Plan { by, measure: measure.id.clone(), to: None, text: measure.usual_text() });
    }
}
