//! A scenario with the program's data: the rulebook that an exercise is played by.
//!
//! **Invariant:** an exercise is computed from the texts that were saved with it, not from those of the program.

use std::sync::Arc;

use super::compile::{compile, revive};
use super::data::{Data, DataError, DataTexts};
use super::translate::translations;
use crate::model::rulebook::Rulebook;
use crate::model::scenario::Scenario;

/// Makes the rulebook of a scenario's text and the program's data.
///
/// # Errors
/// The data file at fault, or the scenario's diagnostics.
pub fn rulebook(scenario: &str, texts: &DataTexts) -> Result<Rulebook, DataError> {
    let data = Data::read(texts)?;
    let (compiled, diagnostics) = compile(scenario, &data);
    bound(compiled.ok_or(DataError::Scenario(diagnostics))?, scenario, &data)
}

/// Makes the rulebook of a saved exercise: its texts were good when they were saved, so no check of today can make
/// it unreadable, and parameters that it did not know are those of this program.
///
/// # Errors
/// The data file at fault, or the scenario's diagnostics.
pub fn saved_rulebook(scenario: &str, texts: &DataTexts) -> Result<Rulebook, DataError> {
    let data = Data::read_saved(texts)?;
    let revived = revive(scenario, &data).ok_or_else(|| DataError::Scenario(compile(scenario, &data).1))?;
    bound(revived, scenario, &data)
}

/// With what the same text is in other languages.
fn bound(scenario: Scenario, text: &str, data: &Data) -> Result<Rulebook, DataError> {
    let bound = |scenario| {
        Rulebook::new(scenario, &data.toolbox, data.states.clone(), &data.rules)
            .map_err(|missing| DataError::Data("rules.ron", missing.join(", ")))
    };
    let mut book = bound(scenario)?;
    for (tag, text) in translations(text) {
        if let Some(scenario) = revive(&text, data) {
            book.told.insert(tag, Arc::new(bound(scenario)?));
        }
    }
    Ok(book)
}
