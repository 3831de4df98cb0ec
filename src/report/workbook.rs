//! An exercise as a workbook: decisions, curves, ledger and sharing for any audience; for the facilitator also the list of
//! injects, the scores, how teams judged, and what was noted.
//!
//! **Invariant:** every sheet says that it is an exercise and for whom; what people wrote never becomes a formula, whichever
//! program opens it or saves it as something else.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::exercise::Exercise;
use super::noted::noted;
use super::told::Told;
use crate::engine::core::state::Lifecycle;
use crate::engine::scoring::judgement::score;
use crate::view::audience::Audience;
use crate::view::figures::figures;
use crate::view::msel::msel;
use crate::view::names::ViewContext;
use crate::view::parameters::parameters;
use crate::words::{Words, percent, text};

/// How long a name of a sheet may be.
const NAME: usize = 31;
/// How long the text of a cell may be.
const CELL: usize = 32_000;

/// A cell.
enum Cell {
    Text(String),
    Number(i64),
    Empty,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Option<i64>> for Cell {
    fn from(number: Option<i64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }
}

/// A sheet: its name, its columns with their widths, its rows.
struct Sheet {
    name: &'static str,
    columns: Vec<(String, f64)>,
    rows: Vec<Vec<Cell>>,
}

/// The workbook for an audience.
///
/// # Errors
/// The library's message; a test fills every sheet.
pub fn workbook(exercise: &Exercise, words: &Words, audience: &Audience) -> Result<Vec<u8>, XlsxError> {
    let context = exercise.context(words);
    let told = exercise.tell(words, audience);
    let mut sheets = vec![decisions(words, &told), curves(words, &told), ledger(words, &told), gifts(words, &told)];
    if *audience == Audience::Facilitator {
        sheets.insert(0, injects(&context));
        sheets.extend([
            scores(exercise, &context),
            judged(exercise, &context),
            notes(exercise, words),
            numbers(&context),
        ]);
    }
    let whose = context.audience(audience);
    let meta = &context.book.scenario.meta;
    let args = [
        ("title", text(meta.title.clone())),
        ("marking", text(meta.marking.clone())),
        ("whose", text(whose)),
        ("head", text(exercise.head.clone())),
    ];
    let marked = words.with("workbook-marking", &args);
    written(words, &marked, &sheets)
}

/// The list of injects alone, for whoever prepares an exercise.
///
/// # Errors
/// The library's message.
pub fn list_of_injects(context: &ViewContext<'_>) -> Result<Vec<u8>, XlsxError> {
    let meta = &context.book.scenario.meta;
    let named = [("title", text(meta.title.clone())), ("marking", text(meta.marking.clone()))];
    let word = context.words.text("exercise-word");
    written(context.words, &format!("{word} · {}", context.words.with("banner", &named)), &[injects(context)])
}

fn written(words: &Words, marked: &str, sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let (bold, wrapped) = (Format::new().set_bold(), Format::new().set_text_wrap());
    for sheet in sheets {
        let page = workbook.add_worksheet();
        page.set_name(words.text(sheet.name).chars().take(NAME).collect::<String>())?;
        page.write_with_format(0, 0, marked, &bold)?;
        for (column, (name, width)) in (0_u16..).zip(&sheet.columns) {
            page.write_with_format(2, column, name, &bold)?;
            page.set_column_width(column, *width)?;
        }
        for (row, cells) in (3_u32..).zip(&sheet.rows) {
            for (column, cell) in (0_u16..).zip(cells) {
                put(page, (row, column), cell, &wrapped)?;
            }
        }
        page.set_freeze_panes(3, 0)?;
        page.set_landscape().set_print_fit_to_pages(1, 0);
        page.set_header(format!("&C{}", marked.replace('&', "&&")));
    }
    workbook.save_to_buffer()
}

fn put(page: &mut Worksheet, (row, column): (u32, u16), cell: &Cell, wrapped: &Format) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => page.write_string_with_format(row, column, harmless(text), wrapped).map(|_| ()),
        #[allow(clippy::cast_precision_loss, reason = "points of a game are small")]
        Cell::Number(number) => page.write_number(row, column, *number as f64).map(|_| ()),
        Cell::Empty => Ok(()),
    }
}

/// A text that no spreadsheet takes for a formula, as far as a cell can hold it.
#[must_use]
pub fn harmless(text: &str) -> String {
    let kept: String = text.chars().take(CELL).collect();
    if kept.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{kept}") } else { kept }
}

fn columns(words: &Words, named: &[(&str, f64)]) -> Vec<(String, f64)> {
    named.iter().map(|(id, width)| (words.text(id), *width)).collect()
}

fn injects(context: &ViewContext<'_>) -> Sheet {
    let line = |line: crate::view::msel::MselLine| {
        [line.number, line.time, line.when, line.kind, line.title, line.text, line.to, line.expected, line.objective]
            .map(Cell::from)
            .into()
    };
    let named = [
        ("msel-number", 8.0),
        ("msel-time", 22.0),
        ("msel-comes", 34.0),
        ("msel-kind", 18.0),
        ("msel-title", 40.0),
        ("msel-text", 70.0),
        ("msel-to", 24.0),
        ("msel-expected", 50.0),
        ("msel-objective", 40.0),
    ];
    Sheet { name: "msel", columns: columns(context.words, &named), rows: msel(context).into_iter().map(line).collect() }
}

fn decisions(words: &Words, told: &Told) -> Sheet {
    let row = |point: &crate::view::charts::DecisionPoint| {
        let became = words.text(if point.adopted { "table-adopted" } else { "table-stopped" });
        let time = told.titles.get(point.moment).map_or("", |(_, time)| time.as_str());
        let entry = i64::try_from(point.entry).unwrap_or(0);
        vec![
            told.title(point.moment).into(),
            time.into(),
            entry.into(),
            point.measure.as_str().into(),
            became.into(),
            point.said.as_str().into(),
        ]
    };
    let named = [
        ("table-moment", 26.0),
        ("msel-time", 22.0),
        ("table-entry", 8.0),
        ("table-measure", 10.0),
        ("table-became", 16.0),
        ("table-said", 90.0),
    ];
    let rows = told.charts.decisions.iter().map(row).collect();
    Sheet { name: "decisions", columns: columns(words, &named), rows }
}

fn curves(words: &Words, told: &Told) -> Sheet {
    let mut named = columns(
        words,
        &[
            ("table-moment", 26.0),
            ("table-entry", 8.0),
            ("quantity-tension", 10.0),
            ("quantity-harm", 10.0),
            ("quantity-cohesion", 10.0),
            ("credibility", 10.0),
        ],
    );
    let hypotheses = told.charts.attribution.as_ref().map(|bands| bands.hypotheses.as_slice()).unwrap_or_default();
    named.extend(hypotheses.iter().map(|name| (format!("{name} %"), 16.0)));
    let rows = told.moments.iter().enumerate().map(|(place, moment)| {
        let mut row: Vec<Cell> = vec![
            told.title(place).into(),
            i64::try_from(moment.entry).unwrap_or(0).into(),
            moment.tension.into(),
            moment.harm.into(),
            moment.cohesion.into(),
            moment.credibility.into(),
        ];
        row.extend(moment.shared.iter().map(|ppm| Cell::from(percent(*ppm))));
        row
    });
    Sheet { name: "table-curves", columns: named, rows: rows.collect() }
}

fn ledger(words: &Words, told: &Told) -> Sheet {
    let lines = told.lines.iter().filter_map(|line| Some((line, line.ledger.as_ref()?)));
    let rows = lines.map(|(line, ledger)| {
        let title = told.moment_of(line).map_or("", |moment| told.title(moment));
        vec![
            title.into(),
            i64::try_from(line.entry).unwrap_or(0).into(),
            ledger.head.as_str().into(),
            ledger.sentence.as_str().into(),
            ledger.origin.as_str().into(),
        ]
    });
    let named = [
        ("table-moment", 26.0),
        ("table-entry", 8.0),
        ("table-change", 40.0),
        ("why-it-moved", 90.0),
        ("table-origin", 50.0),
    ];
    Sheet { name: "ledger", columns: columns(words, &named), rows: rows.collect() }
}

fn gifts(words: &Words, told: &Told) -> Sheet {
    let row = |gift: &crate::view::gifts::GiftView| {
        vec![
            i64::from(gift.turn).into(),
            gift.by.as_str().into(),
            gift.to.as_str().into(),
            gift.what.as_str().into(),
            gift.form.as_str().into(),
        ]
    };
    let named =
        [("table-turn", 8.0), ("table-by", 24.0), ("msel-to", 24.0), ("table-what", 60.0), ("table-form", 18.0)];
    let rows = told.gifts.iter().map(row).collect();
    Sheet { name: "table-gifts", columns: columns(words, &named), rows }
}

fn scores(exercise: &Exercise, context: &ViewContext<'_>) -> Sheet {
    let (path, state) = (exercise.session.path(), exercise.session.state());
    let without = (state.lifecycle == Lifecycle::Over).then(|| exercise.harm_without()).flatten();
    let rows = figures(context, state, &path, without);
    let rows = rows.into_iter().map(|figure| vec![figure.name.into(), figure.value.into()]).collect();
    Sheet {
        name: "tab-scores",
        columns: columns(context.words, &[("table-figure", 60.0), ("table-value", 12.0)]),
        rows,
    }
}

/// How every judgement of a team did: against the truth, and against what its own evidence supported.
fn judged(exercise: &Exercise, context: &ViewContext<'_>) -> Sheet {
    let judgements = exercise.session.state().judgements.iter();
    let rows = judgements.flat_map(|(seat, stated)| {
        let name = context.state(seat);
        stated.iter().filter_map(|one| score(context.book, one)).map(move |scored| {
            vec![
                name.as_str().into(),
                i64::from(scored.turn).into(),
                percent(scored.truth_ppm).into(),
                scored.brier.into(),
                scored.supported_brier.into(),
                scored.drift.into(),
                context.words.text(&format!("confidence-{}", scored.confidence.slug())).into(),
            ]
        })
    });
    let named = [
        ("table-team", 24.0),
        ("table-turn", 8.0),
        ("table-truth", 18.0),
        ("table-brier", 22.0),
        ("table-supported", 26.0),
        ("table-drift", 22.0),
        ("table-confidence", 14.0),
    ];
    Sheet { name: "table-judged", columns: columns(context.words, &named), rows: rows.collect() }
}

/// Every number of the rules as it was played.
fn numbers(context: &ViewContext<'_>) -> Sheet {
    let row = |one: crate::view::parameters::ParameterView| {
        vec![one.key.into(), one.value.into(), one.about.into(), one.source.into()]
    };
    let named = [
        ("report-parameter-name", 34.0),
        ("report-parameter-value", 20.0),
        ("report-parameter-about", 90.0),
        ("report-parameter-source", 40.0),
    ];
    let rows = parameters(context).into_iter().map(row).collect();
    Sheet { name: "report-parameters", columns: columns(context.words, &named), rows }
}

fn notes(exercise: &Exercise, words: &Words) -> Sheet {
    let row = |noted: super::noted::Noted| {
        [noted.moment, noted.kind, noted.seat, noted.rating, noted.objective, noted.said, noted.owner, noted.due]
            .map(Cell::from)
            .into()
    };
    let named = [
        ("table-moment", 26.0),
        ("notes-kind", 20.0),
        ("table-team", 20.0),
        ("note-rating", 30.0),
        ("msel-objective", 40.0),
        ("notes-said", 80.0),
        ("notes-owner", 24.0),
        ("notes-due", 16.0),
    ];
    let rows = noted(exercise, words).into_iter().map(row).collect();
    Sheet { name: "tab-notes", columns: columns(words, &named), rows }
}
