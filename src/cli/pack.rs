//! `demarche pack`: the papers of an exercise, from its scenario alone.

use std::path::Path;

use super::copy::written;
use super::opening::open_scenario;
use super::outcome::Outcome;
use crate::report::pack::pack;
use crate::store::error::StoreError;
use crate::store::whole::write_whole;
use crate::words::Words;

/// Writes the pack of a scenario into a folder, and names each file.
pub fn write(words: &Words, file: &Path, seed: u64, out: &Path) -> anyhow::Result<Outcome> {
    let (_, book) = open_scenario(words, file)?;
    std::fs::create_dir_all(out).map_err(StoreError::at(out))?;
    for sheet in pack(&book, words, seed)? {
        let path = out.join(&sheet.name);
        write_whole(&path, &sheet.bytes).map_err(StoreError::at(&path))?;
        written(words, &path)?;
    }
    Ok(Outcome::Done)
}
