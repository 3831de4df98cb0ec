//! The paper pack: everything that an exercise needs on paper, from the scenario alone, so that no power cut cancels it.
//!
//! Its parts follow HSEEP's situation manual, facilitator's and evaluator's handbooks, evaluation guides and feedback form, and
//! the order of ENISA's exercise methodology; the sentences and checklists are our own.
//!
//! **Invariant:** manual, role packets and feedback form hold nothing that their reader may not know at the start.

mod blank;
mod cards;
mod evaluation;
mod handbook;
mod manual;
mod packets;

use rust_xlsxwriter::XlsxError;

use super::paper::Paper;
use super::workbook;
use crate::engine::evidence::drawing::played_with;
use crate::model::rulebook::Rulebook;
use crate::view::names::ViewContext;
use crate::words::Words;

/// A file of the pack.
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// Why there is no pack.
#[derive(Debug, thiserror::Error)]
pub enum NoPack {
    /// A template was not filled.
    #[error(transparent)]
    Page(#[from] minijinja::Error),
    /// A PDF was not printed.
    #[cfg(feature = "pdf")]
    #[error(transparent)]
    Pdf(#[from] super::pdf::NotPrinted),
    /// A workbook was not written.
    #[error(transparent)]
    Workbook(#[from] XlsxError),
}

/// The papers of a scenario, with the truth that the dice choose under this seed where it leaves that to them.
#[must_use]
pub fn papers(book: &Rulebook, words: &Words, seed: u64) -> Vec<Paper> {
    let played = played_with(book, seed);
    let context = ViewContext::new(&played, words);
    let mut papers = vec![manual::manual(&context), handbook::handbook(&context, seed), cards::cards(&context)];
    papers.extend(packets::packets(&context));
    papers.extend([evaluation::msel(&context), evaluation::guides(&context), evaluation::feedback(&context)]);
    papers
}

/// The files of a pack: each paper as a page, where PDF is built in as PDF too, and the list of injects as a workbook.
///
/// # Errors
/// A template or the workbook was not filled; a test fills all of them.
pub fn pack(book: &Rulebook, words: &Words, seed: u64) -> Result<Vec<Sheet>, NoPack> {
    let mut sheets = Vec::new();
    for paper in papers(book, words, seed) {
        sheets.push(Sheet { bytes: paper.html(words)?.into_bytes(), name: format!("{}.html", paper.name) });
        #[cfg(feature = "pdf")]
        sheets.push(Sheet { bytes: super::pdf::pdf(&paper, words)?, name: format!("{}.pdf", paper.name) });
    }
    let played = played_with(book, seed);
    let bytes = workbook::list_of_injects(&ViewContext::new(&played, words))?;
    sheets.push(Sheet { name: "msel.xlsx".to_owned(), bytes });
    Ok(sheets)
}
