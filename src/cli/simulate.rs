//! `demarche simulate`: the laboratory in the terminal.

use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use super::args::Format;
use super::{Outcome, open_scenario, print_json, print_line};
use crate::lab::findings::{Finding, Summary, summarise};
use crate::model::key::InjectKey;
use crate::view::names::Lens;
use crate::words::{Words, number, text};

#[derive(Serialize)]
struct Report<'a> {
    schema: u32,
    scenario: &'a str,
    runs: u64,
    seed: u64,
    #[serde(flatten)]
    summary: &'a Summary,
}

/// Plays many exercises and sums them up.
pub fn simulate(
    words: &Words,
    file: &Path,
    runs: u64,
    seed: u64,
    jobs: Option<usize>,
    format: Format,
) -> anyhow::Result<Outcome> {
    let (_, book) = open_scenario(words, file)?;
    let bar = ProgressBar::new(runs).with_style(ProgressStyle::default_bar());
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs.unwrap_or(0)).build()?;
    let figures = pool.install(|| crate::lab::simulate::simulate(&book, runs, seed, || bar.inc(1)));
    bar.finish_and_clear();
    let summary = summarise(&book, &figures);
    let scenario = &book.scenario.meta.title;
    if format == Format::Json {
        print_json(&Report { schema: 1, scenario, runs, seed, summary: &summary })?;
    } else {
        print_text(&Lens { book: &book, words }, &summary, runs, seed)?;
    }
    Ok(Outcome::Done)
}

fn print_text(lens: &Lens<'_>, summary: &Summary, runs: u64, seed: u64) -> anyhow::Result<()> {
    let words = lens.words;
    let big = |value: u64| number(i64::try_from(value).unwrap_or(i64::MAX));
    let meta = &lens.book.scenario.meta;
    let args = [
        ("scenario", text(meta.title.clone())),
        ("runs", big(runs)),
        ("turns", number(meta.turns.into())),
        ("seed", big(seed)),
    ];
    print_line(&words.with("simulate-title", &args))?;
    print_line("")?;
    let (quantity, mean) = (words.text("simulate-quantity"), words.text("simulate-mean"));
    print_line(&format!("{quantity:<24}{mean:>10}{:>10}{:>10}{:>10}", "5 %", "50 %", "95 %"))?;
    for (name, spread) in &summary.quantities {
        let figures = format!("{name:<24}{:>10}{:>10}{:>10}{:>10}", spread.mean, spread.p5, spread.p50, spread.p95);
        print_line(&format!("{figures}{}", in_runs(words, summary, name)))?;
    }
    print_line("")?;
    print_line(&words.text("simulate-rungs"))?;
    for (rung, count) in summary.highest_rung.iter().enumerate().filter(|(_, count)| **count > 0) {
        print_line(&format!("{count:>6}  {rung} {}", lens.rung(rung)))?;
    }
    print_line("")?;
    print_line(&words.text("simulate-injects"))?;
    for (count, inject) in summary.injects.iter().zip(&lens.book.scenario.injects) {
        let share = u64::try_from(count.fired_in_runs).unwrap_or(0) * 100 / runs.max(1);
        print_line(&format!("{share:>4} %  {} {}", inject.msel, inject.title))?;
    }
    print_line("")?;
    print_line(&words.text("simulate-measures"))?;
    for count in summary.measures.iter().filter(|count| count.proposed > 0) {
        let name = lens.measure(&count.key.as_str().into());
        print_line(&format!("{:>6}{:>6}  {} {name}", count.proposed, count.adopted, count.key))?;
    }
    print_line("")?;
    print_line(&words.text("simulate-findings"))?;
    if summary.findings.is_empty() {
        print_line(&words.text("simulate-no-finding"))?;
    }
    for finding in &summary.findings {
        print_line(&format!("  {}", found(lens, finding, runs)))?;
    }
    Ok(())
}

/// Behind a figure that some runs lack: how many have it.
fn in_runs(words: &Words, summary: &Summary, name: &str) -> String {
    let count = summary.quantities_in_runs.get(name).and_then(|count| i64::try_from(*count).ok());
    let note = count.map(|count| words.with("simulate-in-runs", &[("count", number(count))]));
    note.map_or_else(String::new, |note| format!("  {note}"))
}

fn found(lens: &Lens<'_>, finding: &Finding, runs: u64) -> String {
    let words = lens.words;
    let inject = |key: &str| {
        let inject = lens.book.scenario.inject(&InjectKey::from(key));
        let (msel, title) = inject.map_or_else(Default::default, |inject| (inject.msel.clone(), inject.title.clone()));
        [("msel", text(msel)), ("title", text(title))]
    };
    match finding {
        Finding::InjectNever { inject: key } => words.with("simulate-inject-never", &inject(key)),
        Finding::InjectRare { inject: key, count } => {
            let [msel, title] = inject(key);
            let count = ("count", number(i64::try_from(*count).unwrap_or(0)));
            let runs = ("runs", number(i64::try_from(runs).unwrap_or(0)));
            words.with("simulate-inject-rare", &[msel, title, count, runs])
        }
        Finding::MeasureAlways { measure } => {
            let name = format!("{measure} {}", lens.measure(&measure.as_str().into()));
            words.with("simulate-measure-always", &[("measure", text(name))])
        }
        Finding::CategoryNever { category } => {
            let name = words.text(&format!("category-{category}"));
            words.with("simulate-category-never", &[("category", text(name))])
        }
    }
}
