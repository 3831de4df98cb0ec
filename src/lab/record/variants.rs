//! What carries the result: cases with something taken away, and one code moved at a time.
//!
//! **Invariant:** an ablation or a sweep changes codes or frame and no rule.

use super::case::Case;
use super::rule::{Frame, Variant};
use crate::model::severity::Dimensions;

/// Something taken away from every case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ablation {
    /// Nothing.
    Main,
    /// All activities equally severe.
    FlatSeverity,
    /// No file for a court anywhere.
    NoFile,
    /// A file for a court everywhere.
    FileEverywhere,
    /// No cards dealt.
    NoCards,
    /// Turns of two weeks.
    ShorterTurns,
    /// Turns of a day in the urgent calendar.
    Days,
}

impl Ablation {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Main,
        Self::FlatSeverity,
        Self::NoFile,
        Self::FileEverywhere,
        Self::NoCards,
        Self::ShorterTurns,
        Self::Days,
    ];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::FlatSeverity => "flat-severity",
            Self::NoFile => "no-file",
            Self::FileEverywhere => "file-everywhere",
            Self::NoCards => "no-cards",
            Self::ShorterTurns => "shorter-turns",
            Self::Days => "days",
        }
    }

    /// The case with it, and the variant of the rule.
    #[must_use]
    pub fn apply(self, case: &Case) -> (Case, Variant) {
        let mut case = case.clone();
        let mut variant = Variant::MAIN;
        match self {
            Self::Main => {}
            Self::FlatSeverity => case.dimensions = level([2; 7]),
            Self::NoFile => case.court_file = false,
            Self::FileEverywhere => {
                case.court_file = true;
                variant.file_needs_indictments = false;
            }
            Self::NoCards => variant.cards = false,
            Self::ShorterTurns => variant.frame = Frame::FINE,
            Self::Days => variant.frame = Frame::URGENT,
        }
        (case, variant)
    }
}

fn level([scope, scale, duration, intensity, complexity, sophistication, impact]: [u8; 7]) -> Dimensions {
    Dimensions { scope, scale, duration, intensity, complexity, sophistication, impact }
}

/// Steps of severity from nothing to everything.
const SEVERITIES: [[u8; 7]; 11] = [
    [0; 7],
    [0, 0, 0, 1, 0, 0, 0],
    [1, 1, 1, 1, 1, 1, 0],
    [1; 7],
    [1, 1, 1, 2, 1, 1, 2],
    [2; 7],
    [2, 2, 2, 3, 2, 2, 2],
    [3, 2, 2, 3, 2, 2, 3],
    [3; 7],
    [4, 4, 3, 4, 3, 3, 3],
    [4; 7],
];

/// A case at every severity, each with the variant of the rule.
#[must_use]
pub fn by_severity(case: &Case) -> Vec<(Case, Variant)> {
    let moved = SEVERITIES.iter().map(|codes| Case { dimensions: level(*codes), ..case.clone() });
    moved.map(|moved| (moved, Variant::MAIN)).collect()
}

/// Parts of a court file, in per cent, up to the whole one of the rule.
const FILES: [i32; 3] = [40, 60, 100];

/// A case at every code for what is known, the last ones with ever more of a file for a court.
#[must_use]
pub fn by_evidence(case: &Case) -> Vec<(Case, Variant)> {
    let known = (0..=4).map(|public| (Case { public, court_file: false, ..case.clone() }, Variant::MAIN));
    let files = FILES.map(|file_percent| {
        (Case { public: 4, court_file: true, ..case.clone() }, Variant { file_percent, ..Variant::MAIN })
    });
    known.chain(files).collect()
}
