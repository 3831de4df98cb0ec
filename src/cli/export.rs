//! `demarche export`: the journal as JSON Lines.

use std::path::Path;

use super::guard::open_as;
use super::outcome::Outcome;
use super::printing::print_json_line;
use crate::view::export::export as exported;
use crate::words::Words;

/// Exports an exercise as an audience may have it.
pub fn export(words: &Words, file: &Path, name: &str) -> anyhow::Result<Outcome> {
    let (exercise, audience) = open_as(words, file, name)?;
    for entry in exported(&exercise.context(words), &exercise.session.path(), &audience) {
        print_json_line(&entry)?;
    }
    Ok(Outcome::Done)
}
