//! Papers as PDF: every shipped one is printed, tagged and of the standard, whatever people wrote.

use assert_cmd::Command as Program;
use demarche::report::pack::papers;
use demarche::report::paper::Part;
use demarche::report::pdf::pdf;
use demarche::words::Words;

use crate::looking_back::played;
use crate::support::{home, shipped};

/// Whether bytes are a PDF with a tree of tags that says of itself that it is of the standard.
fn is_tagged(bytes: &[u8]) -> bool {
    let has = |part: &[u8]| bytes.windows(part.len()).any(|own| own == part);
    bytes.starts_with(b"%PDF-1.7") && has(b"StructTreeRoot") && has(b"pdfuaid")
}

#[test]
fn every_paper_of_every_scenario_is_printed_in_every_language() {
    for (name, book) in shipped() {
        for tag in ["en", "de", "fr"] {
            let words = Words::of(tag);
            for paper in papers(&book, &words, 1) {
                let bytes = pdf(&paper, &words).unwrap_or_else(|no| panic!("{name}, {tag}, {}: {no}", paper.name));
                assert!(is_tagged(&bytes), "{name}, {tag}, {}", paper.name);
            }
        }
    }
}

#[test]
fn what_people_wrote_is_printed_whatever_letters_they_used() {
    let book = &shipped()[0].1;
    let words = Words::english();
    let mut paper = papers(book, &words, 1).remove(0);
    let said = "#panic() *bold* $x$ @label <tag> \\ 🙂 → Ελλάδα, Łódź, 東京, \u{202e}left";
    paper.parts =
        vec![Part::Text(said.to_owned()), Part::List(vec![said.to_owned(); 3]), Part::Chapter(said.to_owned())];
    assert!(is_tagged(&pdf(&paper, &words).expect("printed")));
}

#[test]
fn the_command_prints_the_report() {
    let exercise = played("printed.ron");
    let out = home().join("report.pdf");
    let mut program = Program::cargo_bin("demarche").expect("built");
    program.arg("report").arg(&exercise.path).arg("--out").arg(&out).assert().success();
    assert!(is_tagged(&std::fs::read(&out).expect("written")));
}
