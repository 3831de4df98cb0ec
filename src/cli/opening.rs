//! A scenario file, opened for a command.
//!
//! **Invariant:** of a scenario that cannot be played, a command says so and goes no further.

use std::path::Path;

use super::outcome::UsageError;
use crate::model::rulebook::Rulebook;
use crate::scenario::data::DataTexts;
use crate::scenario::rulebook::rulebook;
use crate::store::document::Document;
use crate::words::{Words, text};

/// The rulebook of a scenario file, with its text.
pub fn open_scenario(words: &Words, path: &Path) -> anyhow::Result<(String, Rulebook)> {
    let document = Document::open(path)?;
    let broken = || UsageError(words.with("cli-scenario-broken", &[("file", text(path.display().to_string()))]));
    let book = rulebook(document.text(), &DataTexts::shipped()).map_err(|_| broken())?;
    Ok((document.text().to_owned(), book))
}
