//! The parameters in force, those that the scenario changed first.

use serde::{Deserialize, Serialize};

use super::names::ViewContext;
use crate::model::parameter::Parameter;
use crate::words::{number, text};

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
pub fn parameters(context: &ViewContext<'_>) -> Vec<ParameterView> {
    let book = context.book;
    let changed = |key: &str| book.scenario.parameters.contains_key(key);
    let mut views: Vec<ParameterView> = book
        .in_force
        .parameters
        .iter()
        .map(|parameter| ParameterView {
            key: parameter.key.clone(),
            value: value(context, parameter),
            about: context.words.data(&parameter.about),
            source: context.words.data(&parameter.source),
            changed: changed(&parameter.key),
        })
        .collect();
    views.sort_by_key(|view| !view.changed);
    views
}

/// A value with its unit; thousandths are said as what they are a part of.
fn value(context: &ViewContext<'_>, parameter: &Parameter) -> String {
    if parameter.unit == "permille" {
        return context.words.with("parameter-permille", &[("value", number(parameter.value))]);
    }
    let args = [("value", number(parameter.value)), ("unit", text(context.words.data(&parameter.unit)))];
    context.words.with("parameter-value", &args)
}
