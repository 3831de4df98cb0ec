//! `demarche report`: the after-action report, as a page that needs nothing beside it or as a workbook.

use std::path::Path;

use super::guard::open_as;
use super::outcome::Outcome;
use super::printing::print_line;
use crate::report::after_action::after_action;
use crate::report::workbook::workbook;
use crate::store::error::StoreError;
use crate::store::whole::write_whole;
use crate::words::Words;

/// Writes the report for an audience to a file, or prints it.
pub fn report(words: &Words, file: &Path, name: &str, out: Option<&Path>) -> anyhow::Result<Outcome> {
    let (exercise, audience) = open_as(words, file, name)?;
    if let Some(path) = out.filter(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"))) {
        let bytes = workbook(&exercise, words, &audience)?;
        write_whole(path, &bytes).map_err(StoreError::at(path))?;
        return Ok(Outcome::Done);
    }
    let page = after_action(&exercise, words, &audience)?;
    match out {
        Some(path) => write_whole(path, page.as_bytes()).map_err(StoreError::at(path))?,
        None => print_line(&page)?,
    }
    Ok(Outcome::Done)
}
