//! `demarche record`: the simulated Union held against what the real one did.

use std::path::Path;

use anyhow::Context;
use serde::Serialize;

use super::args::Format;
use super::outcome::Outcome;
use super::printing::{print_json, print_line, say};
use crate::lab::record::case::{Case, Record, SHIPPED};
use crate::lab::record::fit::{PlayError, fit, fold};
use crate::lab::record::naive::Naive;
use crate::lab::record::play::{Changes, Played, book, play};
use crate::lab::record::rule::{Variant, scenario};
use crate::lab::record::table::{Row, Score, confusion, pairs, score};
use crate::lab::record::variants::{Ablation, by_evidence, by_severity};
use crate::model::toolbox::Category;
use crate::scenario::data::{Data, DataTexts};
use crate::scenario::parse::read_data;
use crate::words::{Words, number, text};

/// What is asked of the record.
#[derive(clap::Args)]
pub struct Wanted {
    /// Other cases, in the form of assets/record.ron
    #[arg(long)]
    cases: Option<std::path::PathBuf>,
    /// Exercises of each case
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    runs: u64,
    /// First seed
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Fit the weights on folds and show the cases that were held out
    #[arg(long)]
    folds: bool,
    /// Fit the weights to all cases and print them
    #[arg(long)]
    fit: bool,
    /// Also with something taken away from every case
    #[arg(long)]
    ablations: bool,
    /// Also with severity and evidence moved one at a time
    #[arg(long)]
    sweeps: bool,
    /// Write the scenarios of the cases into this folder instead
    #[arg(long)]
    write: Option<std::path::PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Serialize)]
struct Report {
    schema: u32,
    runs: u64,
    seed: u64,
    held_out: bool,
    rows: Vec<Row>,
    score: Score,
    rules_of_thumb: Vec<(&'static str, Score)>,
    weights: Changes,
    ablations: Vec<(&'static str, Score)>,
    sweeps: Vec<Sweep>,
}

#[derive(Serialize)]
struct Sweep {
    case: u32,
    of: &'static str,
    means_milli: Vec<i64>,
}

/// Does what is asked.
pub fn record(words: &Words, wanted: &Wanted) -> anyhow::Result<Outcome> {
    let record = read(wanted.cases.as_deref())?;
    if let Some(folder) = &wanted.write {
        return write(&record, folder);
    }
    let data = Data::read(&DataTexts::shipped()).map_err(|error| anyhow::anyhow!("{error:?}"))?;
    let weights = if wanted.fit { fit_to(words, &record.cases.iter().collect::<Vec<_>>(), &data)? } else { Changes::new() };
    let rows = if wanted.folds {
        held_out(words, &record, &data, wanted)?
    } else {
        rows(&record.cases, &Variant::MAIN, &data, &weights, wanted)?
    };
    let naive = |rule: Naive| record.cases.iter().map(|case| (case.tier, rule.tier(case))).collect::<Vec<_>>();
    let mut report = Report {
        schema: 1,
        runs: wanted.runs,
        seed: wanted.seed,
        held_out: wanted.folds,
        score: score(&pairs(&rows)),
        rows,
        rules_of_thumb: Naive::ALL.iter().map(|rule| (rule.slug(), score(&naive(*rule)))).collect(),
        weights,
        ablations: Vec::new(),
        sweeps: Vec::new(),
    };
    if wanted.ablations {
        report.ablations = ablations(&record, &data, &report.weights, wanted)?;
    }
    if wanted.sweeps {
        report.sweeps = sweeps(&record, &data, &report.weights, wanted)?;
    }
    if wanted.format == Format::Json { print_json(&report)? } else { print_text(words, &report)? }
    Ok(Outcome::Done)
}

fn read(path: Option<&Path>) -> anyhow::Result<Record> {
    let Some(path) = path else { return read_data(SHIPPED).map_err(anyhow::Error::msg) };
    let said = || path.display().to_string();
    let content = std::fs::read_to_string(path).with_context(said)?;
    read_data(&content).map_err(anyhow::Error::msg).with_context(said)
}

fn write(record: &Record, folder: &Path) -> anyhow::Result<Outcome> {
    std::fs::create_dir_all(folder)?;
    for case in &record.cases {
        std::fs::write(folder.join(format!("{:02}.ron", case.number)), scenario(case, &Variant::MAIN))?;
    }
    Ok(Outcome::Done)
}

fn broken(error: PlayError) -> anyhow::Error {
    anyhow::anyhow!("{error:?}")
}

fn fit_to(words: &Words, cases: &[&Case], data: &Data) -> anyhow::Result<Changes> {
    let tell = |lost: i64, _: &Changes| say(&words.with("record-fitting", &[("lost", number(lost))]));
    fit(cases, data, tell).map_err(broken)
}

fn held_out(words: &Words, record: &Record, data: &Data, wanted: &Wanted) -> anyhow::Result<Vec<Row>> {
    let mut all = Vec::new();
    let folds: std::collections::BTreeSet<u32> = record.cases.iter().map(fold).collect();
    for held in folds {
        let (out, seen): (Vec<&Case>, Vec<&Case>) = record.cases.iter().partition(|case| fold(case) == held);
        let weights = fit_to(words, &seen, data)?;
        say(&format!("{held}: {weights:?}"));
        let out: Vec<Case> = out.into_iter().cloned().collect();
        all.extend(rows(&out, &Variant::MAIN, data, &weights, wanted)?);
    }
    all.sort_by_key(|row| row.case);
    Ok(all)
}

fn rows(cases: &[Case], variant: &Variant, data: &Data, weights: &Changes, wanted: &Wanted) -> anyhow::Result<Vec<Row>> {
    cases.iter().map(|case| Ok(Row::of(case, &played(case, variant, data, weights, wanted)?))).collect()
}

fn played(case: &Case, variant: &Variant, data: &Data, weights: &Changes, wanted: &Wanted) -> anyhow::Result<Vec<Played>> {
    let book = book(case, variant, data, weights).map_err(|error| broken(error.into()))?;
    play(&book, wanted.runs, wanted.seed).map_err(|error| broken(error.into()))
}

fn ablations(record: &Record, data: &Data, weights: &Changes, wanted: &Wanted) -> anyhow::Result<Vec<(&'static str, Score)>> {
    let one = |ablation: Ablation| {
        let rows: anyhow::Result<Vec<Row>> = record
            .cases
            .iter()
            .map(|case| {
                let (changed, variant) = ablation.apply(case);
                Ok(Row::of(case, &played(&changed, &variant, data, weights, wanted)?))
            })
            .collect();
        Ok((ablation.slug(), score(&pairs(&rows?))))
    };
    Ablation::ALL.into_iter().map(one).collect()
}

/// The cases on which sweeps are shown: with and without a government's word, a territory and a State.
const TEMPLATES: [u32; 3] = [15, 9, 18];

fn sweeps(record: &Record, data: &Data, weights: &Changes, wanted: &Wanted) -> anyhow::Result<Vec<Sweep>> {
    let mut all = Vec::new();
    for case in record.cases.iter().filter(|case| TEMPLATES.contains(&case.number)) {
        for (of, moved) in [("severity", by_severity(case)), ("evidence", by_evidence(case))] {
            let means = moved.iter().map(|case| {
                Ok(Row::of(case, &played(case, &Variant::MAIN, data, weights, wanted)?).mean_milli)
            });
            all.push(Sweep { case: case.number, of, means_milli: means.collect::<anyhow::Result<_>>()? });
        }
    }
    Ok(all)
}

fn print_text(words: &Words, report: &Report) -> anyhow::Result<()> {
    print_line(&words.text("record-columns"))?;
    for row in &report.rows {
        let tiers = row.tiers.map(|runs| format!("{runs:>4}")).concat();
        let days = |days: Option<i64>| days.map_or_else(|| "-".to_owned(), |days| days.to_string());
        let within = if row.is_within() { "" } else { " *" };
        let (spoke, followed) = row.followed;
        print_line(&format!(
            "{:>4}{:>6}{:>6}{:>7}   {tiers}{:>6}{:>7}{:>7}{followed:>7}/{spoke}{within}",
            row.case,
            row.real,
            row.mode,
            thousandths(row.mean_milli),
            row.measures,
            days(row.days_to_text),
            days(row.days_to_listing),
        ))?;
    }
    print_line("")?;
    print_line(&words.text("record-scores"))?;
    print_score("model", &report.score)?;
    for (name, score) in &report.rules_of_thumb {
        print_score(name, score)?;
    }
    for (name, score) in &report.ablations {
        print_score(&format!("- {name}"), score)?;
    }
    for sweep in &report.sweeps {
        let means: Vec<String> = sweep.means_milli.iter().map(|mean| thousandths(*mean)).collect();
        print_line(&format!("{:>4} {:<9} {}", sweep.case, sweep.of, means.join(" ")))?;
    }
    for ((real, told), count) in confusion(&report.rows).iter().filter(|((real, told), _)| real != told) {
        print_line(&words.with("record-confused", &[("real", number((*real).into())), ("told", number((*told).into())), ("count", number(i64::try_from(*count).unwrap_or(0)))]))?;
    }
    let sum = |category: Category| report.rows.iter().filter_map(|row| row.categories.get(category.slug())).sum::<usize>();
    let shares: Vec<String> = Category::ALL.iter().map(|own| format!("{} {}", own.slug(), sum(*own))).collect();
    print_line(&words.with("record-categories", &[("list", text(shares.join(", ")))]))?;
    let (spoke, followed) = report.rows.iter().fold((0, 0), |sum, row| (sum.0 + row.followed.0, sum.1 + row.followed.1));
    print_line(&format!("followed {followed}/{spoke}"))?;
    for (key, value) in &report.weights {
        print_line(&format!("{key}: {value}"))?;
    }
    Ok(())
}

fn print_score(name: &str, score: &Score) -> anyhow::Result<()> {
    let spearman = score.spearman_milli.map_or_else(|| "-".to_owned(), thousandths);
    let (quiet, kept) = score.quiet;
    print_line(&format!(
        "{name:<18}{:>4}/{}{:>6}{spearman:>8}{:>8}{kept:>5}/{quiet}",
        score.within,
        score.cases,
        score.exact,
        thousandths(score.bias_milli),
    ))
}

fn thousandths(milli: i64) -> String {
    let sign = if milli < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", milli.abs() / 1000, milli.abs() % 1000 / 10)
}
