//! `demarche simulate`: the laboratory in the terminal.

use std::path::Path;

use super::args::Format;
use super::findings::Teller;
use super::opening::open_scenario;
use super::outcome::Outcome;
use super::policies;
use super::printing::{print_json, print_line};
use super::reliability;
use super::runs::{Report, Wanted, played};
use crate::lab::findings::{Summary, summarise};
use crate::view::names::ViewContext;
use crate::words::{Words, number, text};

/// Plays many exercises and sums them up.
pub fn simulate(words: &Words, file: &Path, wanted: &Wanted) -> anyhow::Result<Outcome> {
    let (_, book) = open_scenario(words, file)?;
    if wanted.reliability {
        return reliability::print(words, &book, wanted);
    }
    let Some(players) = policies::players(words, &book, wanted)? else {
        return policies::compare(words, &book, wanted);
    };
    let figures = played(words, &book, &players, wanted)?;
    let summary = summarise(&book, &figures);
    if wanted.format == Format::Json {
        print_json(&Report::new(&book, wanted, &summary))?;
    } else {
        print_text(&ViewContext::new(&book, words), file, &summary, wanted.runs, wanted.seed)?;
    }
    Ok(Outcome::Done)
}

fn print_text(context: &ViewContext<'_>, file: &Path, summary: &Summary, runs: u64, seed: u64) -> anyhow::Result<()> {
    let words = context.words;
    let big = |value: u64| number(i64::try_from(value).unwrap_or(i64::MAX));
    let meta = &context.book.scenario.meta;
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
        print_line(&format!("{count:>6}  {rung} {}", context.rung(rung)))?;
    }
    print_line("")?;
    print_line(&words.text("simulate-injects"))?;
    for (count, inject) in summary.injects.iter().zip(&context.book.scenario.injects) {
        let share = u64::try_from(count.fired_in_runs).unwrap_or(0) * 100 / runs.max(1);
        print_line(&format!("{share:>4} %  {} {}", inject.msel, inject.title))?;
    }
    print_line("")?;
    print_line(&words.text("simulate-measures"))?;
    for count in summary.measures.iter().filter(|count| count.proposed > 0) {
        let name = context.numbered(&count.key.as_str().into());
        print_line(&format!("{:>6}{:>6}  {name}", count.proposed, count.adopted))?;
    }
    print_line("")?;
    print_line(&words.text("simulate-findings"))?;
    if summary.findings.is_empty() {
        print_line(&words.text("simulate-no-finding"))?;
    }
    let teller = Teller { context: *context, file, runs };
    for line in summary.findings.iter().flat_map(|finding| teller.lines(finding)) {
        print_line(&format!("  {line}"))?;
    }
    Ok(())
}

/// Behind a figure that some runs lack: how many have it.
fn in_runs(words: &Words, summary: &Summary, name: &str) -> String {
    let count = summary.quantities_in_runs.get(name).and_then(|count| i64::try_from(*count).ok());
    let note = count.map(|count| words.with("simulate-in-runs", &[("count", number(count))]));
    note.map_or_else(String::new, |note| format!("  {note}"))
}
