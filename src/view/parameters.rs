//! The parameters in force, those that the scenario changed first.

use serde::Serialize;

use crate::model::rulebook::Rulebook;

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ParameterView {
    /// Stable name.
    pub key: String,
    /// Value with its unit.
    pub value: String,
    /// Purpose.
    pub about: String,
    /// Where it comes from.
    pub source: String,
    /// Whether the scenario changed it.
    pub changed: bool,
}

/// All parameters in force.
#[must_use]
pub fn parameters(book: &Rulebook) -> Vec<ParameterView> {
    let changed = |key: &str| book.scenario.parameters.contains_key(key);
    let mut views: Vec<ParameterView> = book
        .in_force
        .parameters
        .iter()
        .map(|parameter| ParameterView {
            key: parameter.key.clone(),
            value: format!("{} {}", parameter.value, parameter.unit),
            about: parameter.about.clone(),
            source: parameter.source.clone(),
            changed: changed(&parameter.key),
        })
        .collect();
    views.sort_by_key(|view| !view.changed);
    views
}
