//! Papers as PDF for archives and screen readers: tagged, as PDF/UA-1 asks for, with the program's own letters.
//!
//! **Invariant:** the same parts as the page; nothing beside the paper, the template and the letters is read. What the letters
//! lack is shown as `?`, for the standard allows no empty box.

use typst::foundations::{Dict, IntoValue};
use typst::text::Font;
use typst_as_lib::TypstEngine;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::paper::Paper;
use crate::words::Words;

const TEMPLATE: &str = include_str!("../../assets/report/paper.typ");
const LETTERS: [&[u8]; 2] =
    [include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"), include_bytes!("../../assets/fonts/NotoSans-Bold.ttf")];

/// Why there is no PDF; a test prints every shipped paper.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NotPrinted(String);

/// Prints a paper.
///
/// # Errors
/// The printer's message.
pub fn pdf(paper: &Paper, words: &Words) -> Result<Vec<u8>, NotPrinted> {
    let no = |error: &dyn std::fmt::Debug| NotPrinted(format!("{error:?}"));
    let written = legible(&serde_json::to_string(paper).map_err(|error| no(&error))?);
    let mut inputs = Dict::new();
    inputs.insert("paper".into(), written.into_value());
    inputs.insert("exercise".into(), words.text("report-exercise").into_value());
    let engine = TypstEngine::builder().main_file(TEMPLATE).fonts(LETTERS).build();
    let document: PagedDocument = engine.compile_with_input(inputs).output.map_err(|error| no(&error))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| no(&error))?;
    typst_pdf::pdf(&document, &PdfOptions { standards, ..PdfOptions::default() }).map_err(|error| no(&error))
}

/// A text in the letters that there are.
fn legible(text: &str) -> String {
    let fonts: Vec<Font> =
        LETTERS.iter().filter_map(|bytes| Font::new(typst::foundations::Bytes::new(*bytes), 0)).collect();
    let shown = |c: char| c.is_control() || fonts.iter().all(|font| font.info().coverage.contains(c.into()));
    let arrow = |c: char| if c == '→' { '›' } else { c };
    text.chars().map(arrow).map(|c| if shown(c) { c } else { '?' }).collect()
}
