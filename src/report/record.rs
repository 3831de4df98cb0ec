//! How the model compares with the record, in sentences and in numbers to be drawn.
//!
//! **Invariant:** every figure is computed from the comparison that is kept with the program; nothing is said of a State
//! beyond the codes.

use crate::engine::core::state::State;
use crate::lab::record::origins::Origins;
use crate::lab::record::play::figures;
use crate::lab::record::shown::{Cause, Fault, Figures, Shown, ShownCase, Weights};
use crate::lab::record::table::Row;
use crate::model::rulebook::Rulebook;
use crate::report::short::{self, decimal, thumb};
use crate::words::{Arg, Words, number, text};

/// The steps of an answer, the lowest first.
const STEPS: [&str; 8] = [
    "record-step-nothing",
    "record-step-spokesperson",
    "record-step-representative",
    "record-step-no-actor",
    "record-step-backing",
    "record-step-naming",
    "record-step-listing",
    "record-step-beyond",
];

/// What was known, from nobody to indictments.
const KNOWN: [&str; 5] = [
    "record-known-nobody",
    "record-known-suspicion",
    "record-known-group",
    "record-known-attributed",
    "record-known-indictments",
];

/// The comparison, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordView {
    /// How many cases and exercises there are.
    pub line: String,
    /// What this is.
    pub is: String,
    /// The steps that are columns, by name.
    pub steps: Vec<String>,
    /// The same, as they stand over a narrow column.
    pub heads: Vec<String>,
    /// The cases with weights that were held out, and with those in force.
    pub tables: [TableView; 2],
    /// What comes of it, in sentences.
    pub short: Vec<String>,
    /// Figures of the model and of rules of thumb.
    pub scores: Vec<ScoreView>,
    /// Where the codes come from.
    pub sources: Vec<String>,
}

/// All cases as they were played with one set of weights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableView {
    /// What the set is called.
    pub name: String,
    /// The cases.
    pub cases: Vec<CaseView>,
    /// Where it goes wrong: the number of the case, and how.
    pub misses: Vec<(String, String)>,
}

/// A case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseView {
    /// Its number, with two digits.
    pub number: String,
    /// Year of the activity.
    pub year: String,
    /// The seven codes.
    pub codes: String,
    /// Severity, 0 to 100.
    pub severity: i64,
    /// What was known.
    pub known: String,
    /// Whether a government of the Union and a partner had attributed, and whether there was a file for a court.
    pub marks: [bool; 3],
    /// Runs at each step.
    pub runs: Vec<i64>,
    /// All runs.
    pub all: i64,
    /// The step to which the Union went.
    pub real: usize,
    /// The step of most runs.
    pub mode: usize,
    /// The step of most runs with the other weights.
    pub other: usize,
    /// Whether they lie two steps or more apart.
    pub missed: bool,
    /// How far apart they lie.
    pub verdict: String,
    /// The fold in which it was held out.
    pub fold: String,
    /// All of it as a sentence.
    pub sentence: String,
    /// Runs at each step as a sentence.
    pub told: String,
}

/// What the model or a rule of thumb comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreView {
    /// Its name.
    pub name: String,
    /// Cases within one step, order of the cases, silence kept, measures in a case.
    pub figures: [String; 4],
    /// All of it as a sentence.
    pub sentence: String,
}

impl RecordView {
    /// The comparison that the program was built with, unless there is none.
    #[must_use]
    pub fn shipped(words: &Words) -> Option<Self> {
        Shown::shipped().map(|shown| Self::of(words, &shown))
    }

    /// A comparison.
    #[must_use]
    pub fn of(words: &Words, shown: &Shown) -> Self {
        let cases = count(shown.cases.len());
        let runs = i64::try_from(shown.runs).unwrap_or(0);
        let args = [("cases", number(cases)), ("runs", number(runs)), ("exercises", number(cases * runs))];
        let steps: Vec<String> = STEPS.iter().take(shown.steps()).map(|id| words.text(id)).collect();
        let head = |id: &str| words.find(&format!("{id}.head"), &[]);
        let heads = STEPS.iter().zip(&steps).map(|(id, name)| head(id).unwrap_or_else(|| name.clone())).collect();
        Self {
            line: words.with("record-line", &args),
            is: words.with("record-is", &args),
            steps,
            heads,
            tables: Weights::ALL.map(|weights| table(words, shown, weights)),
            short: short::sentences(words, shown),
            scores: scores(words, shown),
            sources: sources(words, shown),
        }
    }
}

/// Where the numbers come from, as a sentence.
#[must_use]
pub fn origins(words: &Words, origins: &Origins) -> String {
    words.with(
        "record-weights-line",
        &[
            ("all", number(count(origins.all()))),
            ("fitted", number(count(origins.fitted))),
            ("record", number(count(origins.record))),
            ("cited", number(count(origins.cited))),
            ("chosen", number(count(origins.chosen))),
        ],
    )
}

fn table(words: &Words, shown: &Shown, weights: Weights) -> TableView {
    let id = match weights {
        Weights::HeldOut => "record-cases-held-out",
        Weights::Fitted => "record-cases-fitted",
    };
    let steps = shown.steps();
    TableView {
        name: words.with(id, &[("cases", number(count(shown.cases.len())))]),
        cases: shown.cases.iter().map(|case| case_view(words, case, weights, steps)).collect(),
        misses: shown
            .cases
            .iter()
            .filter_map(|case| Some((two(case.case.number), miss(words, case, weights)?)))
            .collect(),
    }
}

fn case_view(words: &Words, shown: &ShownCase, weights: Weights, steps: usize) -> CaseView {
    let (case, row) = (&shown.case, shown.row(weights));
    let codes: String = case.dimensions.values().iter().map(ToString::to_string).collect();
    let known = KNOWN.get(usize::from(case.public)).map_or_else(String::new, |id| words.text(id));
    let fold = shown.fold.and_then(letter).map_or_else(|| "–".to_owned(), String::from);
    let verdict = verdict(words, row);
    let yes = |holds: bool| text(if holds { "yes" } else { "no" });
    let args: Vec<Arg<'_>> = vec![
        ("number", number(case.number.into())),
        ("year", text(case.year.to_string())),
        ("codes", text(codes.clone())),
        ("severity", number(shown.severity)),
        ("known", text(known.clone())),
        ("government", yes(case.national)),
        ("partner", yes(case.partner)),
        ("file", yes(case.court_file)),
        ("real", text(step(words, row.real))),
        ("mode", text(step(words, row.mode))),
        ("most", number(count(row.tiers.get(usize::from(row.mode)).copied().unwrap_or(0)))),
        ("runs", number(count(row.runs))),
        ("verdict", text(verdict.clone())),
        ("fold", text(fold.clone())),
    ];
    let whose = match weights {
        Weights::HeldOut => "record-row-held-out",
        Weights::Fitted => "record-row-fitted",
    };
    let sentence = format!("{} {}", words.with("record-row", &args), words.with(whose, &args));
    CaseView {
        number: two(case.number),
        year: case.year.to_string(),
        codes,
        severity: shown.severity,
        known,
        marks: [case.national, case.partner, case.court_file],
        runs: row.tiers.iter().take(steps).map(|runs| count(*runs)).collect(),
        all: count(row.runs),
        real: row.real.into(),
        mode: row.mode.into(),
        other: shown.row(weights.other()).mode.into(),
        missed: !row.is_within(),
        verdict,
        fold,
        sentence,
        told: runs_told(words, row),
    }
}

/// How many runs came to each step, as far as any did.
fn runs_told(words: &Words, row: &Row) -> String {
    let parts = (0_u8..).zip(&row.tiers).filter(|(_, runs)| **runs > 0).map(|(at, runs)| {
        words.with("record-runs-at", &[("runs", number(count(*runs))), ("step", text(step(words, at)))])
    });
    words.with("record-runs", &[("list", text(parts.collect::<Vec<_>>().join(", ")))])
}

fn verdict(words: &Words, row: &Row) -> String {
    let by = [("by", number(row.mode.abs_diff(row.real).into()))];
    match row.mode.cmp(&row.real) {
        std::cmp::Ordering::Equal => words.text("record-same"),
        std::cmp::Ordering::Less => words.with("record-lower", &by),
        std::cmp::Ordering::Greater => words.with("record-higher", &by),
    }
}

/// How a case goes wrong by two steps or more, and why as far as the codes tell.
fn miss(words: &Words, shown: &ShownCase, weights: Weights) -> Option<String> {
    let (miss, row) = (shown.miss(weights)?, shown.row(weights));
    let how = match miss.fault {
        Fault::TooQuiet => "record-too-quiet",
        Fault::TooCautious => "record-too-cautious",
        Fault::TooEager => "record-too-eager",
    };
    let steps = [("real", text(step(words, row.real))), ("told", text(step(words, row.mode)))];
    let why = miss.causes.iter().map(|cause| words.with(cause_id(*cause), &[("severity", number(shown.severity))]));
    let mut sentences: Vec<String> = std::iter::once(words.with(how, &steps)).chain(why).collect();
    if miss.causes.is_empty() {
        sentences.push(words.text("record-cause-none"));
    }
    Some(sentences.join(" "))
}

fn cause_id(cause: Cause) -> &'static str {
    match cause {
        Cause::Outside => "record-cause-outside",
        Cause::Unattributed => "record-cause-unattributed",
        Cause::Mild => "record-cause-mild",
        Cause::Single => "record-cause-single",
        Cause::Government => "record-cause-government",
        Cause::Partner => "record-cause-partner",
        Cause::File => "record-cause-file",
    }
}

fn scores(words: &Words, shown: &Shown) -> Vec<ScoreView> {
    let simulated = [("record-score-held-out", Weights::HeldOut), ("record-score-fitted", Weights::Fitted)];
    let simulated = simulated.map(|(id, weights)| (words.text(id), shown.figures(weights)));
    let thumbs = shown.thumbs.iter().map(|(rule, figures)| (thumb(words, *rule), figures));
    simulated.into_iter().chain(thumbs).map(|(name, figures)| score_view(words, name, figures)).collect()
}

fn score_view(words: &Words, name: String, figures: &Figures) -> ScoreView {
    let score = &figures.score;
    let percent = (200 * count(score.within) + count(score.cases)) / (2 * count(score.cases).max(1));
    let order = score.spearman_milli.map_or_else(|| "–".to_owned(), |milli| decimal(words, milli));
    let args = [
        ("name", text(name.clone())),
        ("within", number(count(score.within))),
        ("cases", number(count(score.cases))),
        ("order", text(order.clone())),
        ("kept", number(count(score.quiet.1))),
        ("quiet", number(count(score.quiet.0))),
        ("measures", number(count(figures.measures))),
    ];
    let percent = words.with("record-percent", &[("percent", number(percent))]);
    let kept = words.with("record-kept", &args);
    ScoreView {
        sentence: words.with("record-score-line", &args),
        name,
        figures: [percent, order, kept, figures.measures.to_string()],
    }
}

/// Each source with the cases that name it.
fn sources(words: &Words, shown: &Shown) -> Vec<String> {
    let told = |(id, source): (&String, &String)| {
        let mut cases: Vec<u32> =
            shown.cases.iter().filter(|one| one.case.sources.contains(id)).map(|one| one.case.number).collect();
        cases.sort_unstable();
        let cases: Vec<String> = cases.iter().map(ToString::to_string).collect();
        let args = [("id", text(id.clone())), ("source", text(source.clone())), ("cases", text(cases.join(", ")))];
        words.with("record-source", &args)
    };
    shown.sources.iter().map(told).collect()
}

/// What a step is called.
fn step(words: &Words, tier: u8) -> String {
    STEPS.get(usize::from(tier)).map_or_else(String::new, |id| words.text(id))
}

/// Folds are called A, B, C and so on.
fn letter(fold: usize) -> Option<char> {
    ('A'..='Z').nth(fold)
}

fn two(number: u32) -> String {
    format!("{number:02}")
}

fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// How far the Union went in an exercise, and in how many cases of the record it went as far, in a sentence that claims no
/// more than it counts.
#[must_use]
pub fn step_in_the_record(words: &Words, book: &Rulebook, state: &State) -> Option<String> {
    let shown = Shown::shipped()?;
    let tier = figures(book, state).tier;
    let as_far = shown.cases.iter().filter(|shown| shown.case.tier == tier).count();
    let further = shown.cases.iter().filter(|shown| shown.case.tier > tier).count();
    let args = [
        ("step", text(step(words, tier))),
        ("same", number(count(as_far))),
        ("further", number(count(further))),
        ("cases", number(count(shown.cases.len()))),
    ];
    Some(words.with("record-exercise-came-to", &args))
}
