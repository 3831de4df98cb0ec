//! How severe the situation is.

use crate::engine::core::draft::Draft;
use crate::engine::core::ledger::{Cause, Rule};
use crate::model::quantity::Quantity;

/// Severity of the situation: the worst activity, and something for each further one (`model.md` §4).
pub fn update_severity(draft: &mut Draft<'_>) {
    let parameters = &draft.book.parameters;
    let severities: Vec<i64> = draft
        .state
        .activities
        .iter()
        .filter_map(|key| draft.book.scenario.activity(key))
        .map(|activity| activity.dimensions.severity(&parameters.severity_weights))
        .collect();
    let worst = severities.iter().max().copied().unwrap_or(0);
    let others = i64::try_from(severities.len().saturating_sub(1)).unwrap_or(0);
    let further = (others * parameters.severity_per_further_activity).min(parameters.severity_further_max);
    let inputs = [("worst", worst), ("further", further)];
    // Moved by the difference, so that what the facilitator set stays set.
    let difference = worst + further - draft.state.line(&Quantity::Severity).engine;
    draft.change(Quantity::Severity, Rule::SeverityActivities, Cause::Time, &inputs, |value| value + difference);
}
