//! `demarche compare`: several exercises of one scenario beside each other and beside simulated ones.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::args::Format;
use super::guard::open_as;
use super::outcome::{Outcome, UsageError};
use super::printing::{print_json, print_line};
use crate::report::compare::{Cohort, Row, Unlike, compare as compared};
use crate::report::exercise::Exercise;
use crate::report::workbook::harmless;
use crate::store::error::StoreError;
use crate::store::whole::write_whole;
use crate::words::{Words, number, text};

/// The comparison as JSON.
#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    #[serde(flatten)]
    cohort: &'a Cohort,
}

/// Compares them, and writes a table where it is asked for.
pub fn compare(
    words: &Words,
    files: &[PathBuf],
    runs: u64,
    out: Option<&Path>,
    format: Format,
) -> anyhow::Result<Outcome> {
    let opened = files.iter().map(|file| open_as(words, file, "facilitator").map(|(exercise, _)| exercise));
    let exercises: Vec<Exercise> = opened.collect::<anyhow::Result<_>>()?;
    let cohort = compared(&exercises, words, runs, || ()).map_err(|unlike| match unlike {
        Unlike::Scenario(path) => {
            let args = [("file", text(path.display().to_string()))];
            anyhow::Error::from(UsageError(words.with("cli-compare-unlike", &args)))
        }
        Unlike::Broken(broken) => anyhow::anyhow!("{broken:?}"),
    })?;
    if let Some(out) = out {
        write_whole(out, &table(words, &cohort)?).map_err(StoreError::at(out))?;
        return Ok(Outcome::Done);
    }
    match format {
        Format::Json => print_json(&Document { schema: 1, cohort: &cohort })?,
        Format::Text => tell(words, &cohort)?,
    }
    Ok(Outcome::Done)
}

/// The comparison as CSV: a row for each figure and each measure, a column for each exercise.
fn table(words: &Words, cohort: &Cohort) -> anyhow::Result<Vec<u8>> {
    let mut written = csv::Writer::from_writer(Vec::new());
    let spread = ["cli-compare-low", "cli-compare-median", "cli-compare-high"].map(|id| words.text(id));
    let marked = format!("{} · {}: {}", words.text("exercise-word"), cohort.marking, words.text("table-figure"));
    let heads = [marked].into_iter().chain(cohort.runs.iter().map(|run| harmless(&run.file)));
    written.write_record(heads.chain(spread))?;
    for row in &cohort.rows {
        let values = row.values.iter().copied().map(shown);
        let (low, median, high) =
            row.simulated.map_or((None, None, None), |own| (Some(own.low), Some(own.median), Some(own.high)));
        let simulated = [low, median, high].map(shown);
        written.write_record([harmless(&row.name)].into_iter().chain(values).chain(simulated))?;
    }
    for (measure, among) in &cohort.adopted {
        let among = among.iter().map(|adopted| if *adopted { "1" } else { "0" }.to_owned());
        written.write_record([harmless(measure)].into_iter().chain(among).chain(["", "", ""].map(str::to_owned)))?;
    }
    Ok(written.into_inner()?)
}

fn shown(value: Option<i64>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

fn tell(words: &Words, cohort: &Cohort) -> anyhow::Result<()> {
    let runs = [("scenario", text(cohort.scenario.clone())), ("runs", number(i64::try_from(cohort.simulated)?))];
    let word = words.text("exercise-word");
    print_line(&format!("{word} · {} · {word}", cohort.marking))?;
    print_line(&words.with("cli-compare-title", &runs))?;
    for (nth, run) in (1..).zip(&cohort.runs) {
        let teams = if run.teams.is_empty() { words.text("report-no-teams") } else { run.teams.join(", ") };
        print_line(&format!("  [{nth}] {}: {teams}", run.file))?;
    }
    print_line("")?;
    for row in &cohort.rows {
        print_line(&format!("{:<44} {}", row.name, values(words, row)))?;
    }
    print_line("")?;
    for (measure, among) in &cohort.adopted {
        let among: Vec<String> = (1..).zip(among).filter(|(_, own)| **own).map(|(nth, _)| format!("[{nth}]")).collect();
        print_line(&format!("{measure:<60} {}", among.join(" ")))?;
    }
    for (nth, run) in (1..).zip(&cohort.runs) {
        for (team, brier, supported) in &run.judged {
            let args = [("team", text(team.clone())), ("brier", number(*brier)), ("supported", number(*supported))];
            print_line(&format!("[{nth}] {}", words.with("cli-compare-judged", &args)))?;
        }
    }
    Ok(())
}

/// The values of a figure, each with how many per cent of the simulated exercises came to less.
fn values(words: &Words, row: &Row) -> String {
    let value = |(value, above): (&Option<i64>, &Option<i64>)| match (value, above) {
        (Some(value), Some(above)) => format!("{value:>7} ({above:>2} %)"),
        (Some(value), None) => format!("{value:>7}       "),
        (None, _) => format!("{:>7}       ", "–"),
    };
    let own: Vec<String> = row.values.iter().zip(&row.above).map(value).collect();
    let simulated = row.simulated.map_or_else(String::new, |own| {
        let args = [("low", number(own.low)), ("median", number(own.median)), ("high", number(own.high))];
        words.with("cli-compare-simulated", &args)
    });
    format!("{}  {simulated}", own.join(" "))
}
