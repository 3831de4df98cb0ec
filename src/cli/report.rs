//! `demarche report`: the after-action report, as a page that needs nothing beside it, as a workbook, or as PDF.

use std::path::Path;

use super::guard::open_as;
use super::outcome::Outcome;
use super::printing::print_line;
use crate::report::after_action::paper;
use crate::report::paper::Paper;
use crate::report::workbook::workbook;
use crate::store::error::StoreError;
use crate::store::whole::write_whole;
use crate::words::Words;

/// Writes the report for an audience to a file, or prints it.
pub fn report(words: &Words, file: &Path, name: &str, out: Option<&Path>) -> anyhow::Result<Outcome> {
    let (exercise, audience) = open_as(words, file, name)?;
    let is = |ending: &str| out.and_then(Path::extension).is_some_and(|own| own.eq_ignore_ascii_case(ending));
    let bytes = if is("xlsx") {
        workbook(&exercise, words, &audience)?
    } else {
        let paper = paper(&exercise, words, &audience)?;
        if is("pdf") { printed(words, &paper)? } else { paper.html(words)?.into_bytes() }
    };
    match out {
        Some(path) => write_whole(path, &bytes).map_err(StoreError::at(path))?,
        None => print_line(&String::from_utf8_lossy(&bytes))?,
    }
    Ok(Outcome::Done)
}

#[cfg(feature = "pdf")]
fn printed(words: &Words, paper: &Paper) -> anyhow::Result<Vec<u8>> {
    Ok(crate::report::pdf::pdf(paper, words)?)
}

#[cfg(not(feature = "pdf"))]
fn printed(words: &Words, _: &Paper) -> anyhow::Result<Vec<u8>> {
    Err(super::outcome::UsageError(words.text("cli-no-pdf")).into())
}
