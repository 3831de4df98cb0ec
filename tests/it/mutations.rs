//! A campaign: scenarios broken in every way that comes to mind are refused in words, in time, and without a panic.
//!
//! `DEMARCHE_MUTATIONS` sets how many are tried; the same number tries the same ones.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use demarche::model::characters::{hidden, visible};
use demarche::scenario::code::Severity;
use demarche::scenario::compile::compile;
use demarche::scenario::diagnostic::Diagnostic;
use demarche::scenario::parse::{legible, text_of};
use demarche::store::line_ends::plain;
use demarche::store::scenarios::SHIPPED;
use demarche::view::diagnostics::diagnostic_view;

use crate::program::{demarche, folder, shown};
use crate::support::{DATA, WORDS};

/// More than a check may take, on a busy machine without optimisation.
const MOST: Duration = Duration::from_secs(20);

/// Pieces that mean something to a reader, to a terminal or to a person's eyes.
const PIECES: [&str; 44] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    ",",
    ":",
    "\\",
    "//",
    "/*",
    "*/",
    "#",
    "r#\"",
    "\n",
    "\r",
    "\t",
    "\0",
    "\u{1b}[31m",
    "\u{9b}2J",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{2028}",
    "\u{feff}",
    "\u{ad}",
    "\u{e0041}",
    "中",
    "✓",
    "\\u{1b}",
    "\\u{202e}",
    "\\u{d800}",
    "\\u{ffffffff}",
    "\\x07",
    "\\q",
    "99999999999999999999",
    "-1",
    "0",
    "Some(",
    "None",
    "hypotheses",
    "é",
];

/// Numbers that look like chance and are the same everywhere.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(most.max(1)).expect("small")).expect("small")
    }
}

fn mutant(chance: &mut Chance) -> Vec<u8> {
    let mut bytes = SHIPPED[chance.below(2)].text.as_bytes().to_vec();
    for _ in 0..=chance.below(3) {
        let (at, piece) = (chance.below(bytes.len()), PIECES[chance.below(PIECES.len())].as_bytes());
        match chance.below(8) {
            0 => bytes[at] = u8::try_from(chance.below(256)).expect("a byte"),
            1 => bytes.truncate(at),
            2 => drop(bytes.drain(at..(at + chance.below(200)).min(bytes.len()))),
            3 => {
                let part = bytes[at..(at + chance.below(400)).min(bytes.len())].to_vec();
                let to = chance.below(bytes.len());
                bytes.splice(to..to, part);
            }
            4 => drop(bytes.splice(at..(at + piece.len()).min(bytes.len()), piece.iter().copied())),
            // Into a text or a key, where what hides would be read.
            5 | 6 => {
                let quote = bytes.iter().skip(at).position(|byte| *byte == b'"').map_or(at, |quote| at + quote + 1);
                bytes.splice(quote..quote, piece.iter().copied());
            }
            _ => drop(bytes.splice(at..at, piece.iter().copied())),
        }
        if bytes.is_empty() {
            bytes.push(b' ');
        }
    }
    bytes
}

fn findings(bytes: &[u8]) -> (String, Vec<Diagnostic>, bool) {
    match text_of(bytes) {
        Ok(text) => {
            // As every reader does, with line ends of one kind.
            let text = plain(text);
            let (scenario, found) = compile(&text, &DATA);
            (text, found, scenario.is_some())
        }
        Err(found) => (legible(bytes, &found), vec![found], false),
    }
}

#[test]
fn scenarios_broken_in_any_way_are_refused_in_words_with_place_and_way_out() {
    let rounds = std::env::var("DEMARCHE_MUTATIONS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(48);
    let mut chance = Chance(27);
    let folder = folder();
    let (mut codes, mut played, mut slowest) = (BTreeMap::new(), 0, Duration::ZERO);
    for round in 0..rounds {
        let bytes = mutant(&mut chance);
        let begun = Instant::now();
        let (text, found, playable) = findings(&bytes);
        slowest = slowest.max(begun.elapsed());
        assert!(begun.elapsed() < MOST, "round {round} took {:?}", begun.elapsed());
        let refused = found.iter().any(|found| found.severity() == Severity::Error);
        assert_eq!(playable, !refused, "round {round}: {found:?}");
        played += usize::from(playable);
        for diagnostic in &found {
            let view = diagnostic_view(&WORDS, &text, diagnostic);
            let inside = diagnostic.span.start <= text.len() && diagnostic.span.start <= diagnostic.span.end;
            assert!(inside && view.line >= 1 && view.column >= 1, "round {round}: {diagnostic:?}");
            for words in [&view.message, &view.hint] {
                let whole = !words.trim().is_empty() && !words.contains(['⟦', '⟧']) && !words.contains("Doc`");
                assert!(whole, "round {round}: {words}");
            }
            *codes.entry(view.code).or_insert(0) += 1;
        }
        // The program itself, now and then: starting it takes longer than checking.
        if round % 8 == 0 {
            let file = folder.path().join("mutant.ron");
            std::fs::write(&file, &bytes).expect("written");
            let run = demarche(&["check", &shown(&file)]);
            let harmless = |stream: &str| stream.chars().all(|c| c == '\n' || hidden(c).is_none());
            assert!(harmless(&run.out) && harmless(&run.err), "round {round}: {:?}", run.out);
            let severe = found.iter().any(|found| found.severity() <= Severity::Warning);
            assert_eq!(run.status, i32::from(severe), "round {round}: {}", run.err);
            assert!(visible(&run.out).contains("mutant.ron"), "round {round}");
        }
    }
    println!("{rounds} mutants: {played} can be played, slowest {slowest:?}, findings {codes:?}");
}
