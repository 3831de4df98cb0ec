//! A scenario with the program's data: the rulebook that an exercise is played by.
//!
//! **Invariant:** an exercise is computed from the texts that were saved with it, not from those of the program.

use super::compile::{compile, revive};
use super::data::{Data, DataError, DataTexts};
use crate::model::rulebook::Rulebook;
use crate::model::scenario::Scenario;

/// Makes the rulebook of a scenario's text and the program's data.
///
/// # Errors
/// The data file at fault, or the scenario's diagnostics.
pub fn rulebook(scenario: &str, texts: &DataTexts) -> Result<Rulebook, DataError> {
    let data = Data::read(texts)?;
    let (scenario, diagnostics) = compile(scenario, &data);
    bound(scenario.ok_or(DataError::Scenario(diagnostics))?, data)
}

/// Makes the rulebook of a saved exercise: its texts were good when they were saved, so no check of today can make
/// it unreadable, and parameters that it did not know are those of this program.
///
/// # Errors
/// The data file at fault, or the scenario's diagnostics.
pub fn saved_rulebook(scenario: &str, texts: &DataTexts) -> Result<Rulebook, DataError> {
    let data = Data::read_saved(texts)?;
    let scenario = revive(scenario, &data).ok_or_else(|| DataError::Scenario(compile(scenario, &data).1))?;
    bound(scenario, data)
}

fn bound(scenario: Scenario, data: Data) -> Result<Rulebook, DataError> {
    Rulebook::new(scenario, &data.toolbox, data.states, &data.rules)
        .map_err(|missing| DataError::Data("rules.ron", missing.join(", ")))
}
