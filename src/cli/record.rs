//! `demarche record`: the simulated Union held against what the real one did.

use std::collections::BTreeSet;
use std::path::Path;

use super::args::Format;
use super::outcome::{Outcome, UsageError};
use super::printing::{print_json, print_line, say};
use super::runs::broken_run;
use crate::lab::record::case::{Case, Record, SHIPPED};
use crate::lab::record::comparison::{Comparison, Fold, Named, Sweep};
use crate::lab::record::fit::{PlayError, fit, fold};
use crate::lab::record::naive::Naive;
use crate::lab::record::play::{Changes, book, play};
use crate::lab::record::rule::{Variant, scenario};
use crate::lab::record::table::{Row, Score, confusion, pairs, score};
use crate::lab::record::variants::{Ablation, by_evidence, by_severity};
use crate::model::toolbox::Category;
use crate::scenario::data::{Data, DataError, DataTexts};
use crate::scenario::parse::read_data;
use crate::store::document::Document;
use crate::store::error::StoreError;
use crate::store::whole::{write_new, write_whole};
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
    #[command(flatten)]
    also: Also,
    /// Write the whole comparison into this file, as the program keeps it
    #[arg(long)]
    save: Option<std::path::PathBuf>,
    /// Write the scenarios of the cases into this folder instead
    #[arg(long)]
    write: Option<std::path::PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// What is shown beside the cases as they are.
#[derive(clap::Args)]
struct Also {
    /// Also with something taken away from every case
    #[arg(long)]
    ablations: bool,
    /// Also with severity and evidence moved one at a time
    #[arg(long)]
    sweeps: bool,
}

/// Does what is asked.
pub fn record(words: &Words, wanted: &Wanted) -> anyhow::Result<Outcome> {
    let record = read(words, wanted.cases.as_deref())?;
    if let Some(folder) = &wanted.write {
        return write(&record, folder);
    }
    let data = Data::read(&DataTexts::shipped()).map_err(|error| anyhow::anyhow!("{error:?}"))?;
    let lab = Lab { words, record: &record, data: &data, wanted };
    let comparison = lab.compare()?;
    if let Some(path) = &wanted.save {
        let pretty = ron::ser::PrettyConfig::default().depth_limit(3);
        let saved = ron::ser::to_string_pretty(&comparison, pretty)? + "\n";
        write_whole(path, saved.as_bytes()).map_err(StoreError::at(path))?;
    }
    if wanted.format == Format::Json {
        print_json(&comparison)?;
    } else {
        print_text(words, &comparison)?;
    }
    Ok(Outcome::Done)
}

fn read(words: &Words, path: Option<&Path>) -> anyhow::Result<Record> {
    let Some(path) = path else { return read_data(SHIPPED).map_err(anyhow::Error::msg) };
    let document = Document::open(path)?;
    read_data(document.text()).map_err(|cause| {
        let args = [("file", text(path.display().to_string())), ("cause", text(cause))];
        UsageError(words.with("record-file-broken", &args)).into()
    })
}

/// Writes the scenario of each case, over nothing that is there.
fn write(record: &Record, folder: &Path) -> anyhow::Result<Outcome> {
    std::fs::create_dir_all(folder).map_err(StoreError::at(folder))?;
    for case in &record.cases {
        let path = folder.join(format!("{:02}.ron", case.number));
        write_new(&path, scenario(case, &Variant::MAIN).as_bytes()).map_err(StoreError::at(&path))?;
    }
    Ok(Outcome::Done)
}

/// What a comparison is made with.
struct Lab<'a> {
    words: &'a Words,
    record: &'a Record,
    data: &'a Data,
    wanted: &'a Wanted,
}

impl Lab<'_> {
    fn compare(&self) -> anyhow::Result<Comparison> {
        let wanted = self.wanted;
        let all: Vec<&Case> = self.record.cases.iter().collect();
        let weights = if wanted.fit { self.fit(&all)? } else { Changes::new() };
        let folds = if wanted.folds { self.folds()? } else { Vec::new() };
        let mut comparison = Comparison {
            runs: wanted.runs,
            seed: wanted.seed,
            held_out: self.held_out(&folds)?,
            fitted: self.rows(&all, &weights)?,
            folds,
            rules_of_thumb: Naive::ALL.iter().map(|rule| self.thumb(*rule)).collect(),
            ablations: Vec::new(),
            sweeps: Vec::new(),
        };
        if wanted.fit {
            comparison.folds.push(Fold { cases: Vec::new(), weights: weights.clone() });
        }
        if wanted.also.ablations {
            let all = Ablation::ALL.into_iter().map(|ablation| self.without(ablation, &weights));
            comparison.ablations = all.collect::<anyhow::Result<_>>()?;
        }
        if wanted.also.sweeps {
            comparison.sweeps = self.sweeps(&weights)?;
        }
        Ok(comparison)
    }

    fn fit(&self, cases: &[&Case]) -> anyhow::Result<Changes> {
        let tell = |lost: i64, _: &Changes| say(&self.words.with("record-fitting", &[("lost", number(lost))]));
        fit(cases, self.data, tell).map_err(|error| self.broken(&error))
    }

    fn folds(&self) -> anyhow::Result<Vec<Fold>> {
        let numbers: BTreeSet<u32> = self.record.cases.iter().map(fold).collect();
        let one = |held: u32| {
            let (out, seen): (Vec<&Case>, Vec<&Case>) = self.record.cases.iter().partition(|case| fold(case) == held);
            Ok(Fold { cases: out.iter().map(|case| case.number).collect(), weights: self.fit(&seen)? })
        };
        numbers.into_iter().map(one).collect()
    }

    fn held_out(&self, folds: &[Fold]) -> anyhow::Result<Vec<Row>> {
        let mut rows = Vec::new();
        for fold in folds {
            let out = self.record.cases.iter().filter(|case| fold.cases.contains(&case.number));
            rows.extend(self.rows(&out.collect::<Vec<_>>(), &fold.weights)?);
        }
        rows.sort_by_key(|row: &Row| row.case);
        Ok(rows)
    }

    fn rows(&self, cases: &[&Case], weights: &Changes) -> anyhow::Result<Vec<Row>> {
        cases.iter().map(|case| self.row(case, case, &Variant::MAIN, weights)).collect()
    }

    /// The row of a case, played as another that was made of it.
    fn row(&self, case: &Case, played: &Case, variant: &Variant, weights: &Changes) -> anyhow::Result<Row> {
        let book = book(played, variant, self.data, weights);
        let book = book.map_err(|error| self.broken(&PlayError::Data(played.number, error)))?;
        let runs = play(&book, self.wanted.runs, self.wanted.seed).map_err(|broken| broken_run(self.words, &broken))?;
        Ok(Row::of(case, &runs))
    }

    /// Why a case cannot be played, in words.
    fn broken(&self, error: &PlayError) -> anyhow::Error {
        let (case, error) = match error {
            PlayError::Broken(broken) => return broken_run(self.words, broken),
            PlayError::Data(case, error) => (*case, error),
        };
        let why = match error {
            DataError::Data(file, said) => format!("{file}: {said}"),
            DataError::Scenario(found) => {
                let found = found.iter().map(|one| format!("{} ({})", one.code.slug(), one.path));
                found.collect::<Vec<_>>().join(", ")
            }
        };
        let args = [("number", number(case.into())), ("cause", text(why))];
        UsageError(self.words.with("record-case-broken", &args)).into()
    }

    fn thumb(&self, rule: Naive) -> Named {
        let pairs: Vec<(u8, u8)> = self.record.cases.iter().map(|case| (case.tier, rule.tier(case))).collect();
        Named { name: rule.slug().to_owned(), score: score(&pairs) }
    }

    fn without(&self, ablation: Ablation, weights: &Changes) -> anyhow::Result<Named> {
        let rows = self.record.cases.iter().map(|case| {
            let (changed, variant) = ablation.apply(case);
            self.row(case, &changed, &variant, weights)
        });
        let rows = rows.collect::<anyhow::Result<Vec<Row>>>()?;
        Ok(Named { name: ablation.slug().to_owned(), score: score(&pairs(&rows)) })
    }

    fn sweeps(&self, weights: &Changes) -> anyhow::Result<Vec<Sweep>> {
        let mut all = Vec::new();
        for case in self.record.cases.iter().filter(|case| TEMPLATES.contains(&case.number)) {
            for (of, moved) in [("severity", by_severity(case)), ("evidence", by_evidence(case))] {
                let means =
                    moved.iter().map(|(moved, variant)| Ok(self.row(case, moved, variant, weights)?.mean_milli));
                let means_milli = means.collect::<anyhow::Result<_>>()?;
                all.push(Sweep { case: case.number, of: of.to_owned(), means_milli });
            }
        }
        Ok(all)
    }
}

/// The cases on which sweeps are shown: with and without a government's word, a territory and a State.
const TEMPLATES: [u32; 3] = [15, 9, 18];

fn print_text(words: &Words, comparison: &Comparison) -> anyhow::Result<()> {
    if !comparison.held_out.is_empty() {
        print_line(&words.text("record-held-out"))?;
        print_rows(words, &comparison.held_out)?;
    }
    print_line(&words.text("record-in-force"))?;
    print_rows(words, &comparison.fitted)?;
    print_line(&words.text("record-scores"))?;
    if !comparison.held_out.is_empty() {
        print_score(&words.text("record-held-out"), &score(&pairs(&comparison.held_out)))?;
    }
    print_score(&words.text("record-in-force"), &score(&pairs(&comparison.fitted)))?;
    for named in comparison.rules_of_thumb.iter().chain(&comparison.ablations) {
        print_score(&words.text(&format!("record-{}", named.name)), &named.score)?;
    }
    print_line("")?;
    for sweep in &comparison.sweeps {
        let means: Vec<String> = sweep.means_milli.iter().map(|mean| thousandths(*mean)).collect();
        let of = words.text(&format!("record-sweep-{}", sweep.of));
        print_line(&format!("{:>4} {of:<9} {}", sweep.case, means.join(" ")))?;
    }
    for fold in &comparison.folds {
        let cases: Vec<String> = fold.cases.iter().map(u32::to_string).collect();
        let weights: Vec<String> = fold.weights.iter().map(|(key, value)| format!("{key} {value}")).collect();
        let args = [("cases", text(cases.join(", "))), ("weights", text(weights.join(", ")))];
        print_line(&words.with("record-fold", &args))?;
    }
    Ok(())
}

fn print_rows(words: &Words, rows: &[Row]) -> anyhow::Result<()> {
    print_line(&words.text("record-columns"))?;
    for row in rows {
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
    let wrong = confusion(rows);
    for ((real, told), count) in wrong.iter().filter(|((real, told), _)| real != told) {
        let count = i64::try_from(*count).unwrap_or(0);
        let args = [("real", number((*real).into())), ("told", number((*told).into())), ("count", number(count))];
        print_line(&words.with("record-confused", &args))?;
    }
    let sum = |category: Category| rows.iter().filter_map(|row| row.categories.get(category.slug())).sum::<usize>();
    let shares: Vec<String> = Category::ALL.iter().map(|own| format!("{} {}", own.slug(), sum(*own))).collect();
    print_line(&words.with("record-categories", &[("list", text(shares.join(", ")))]))?;
    let (spoke, followed) = rows.iter().fold((0, 0), |sum, row| (sum.0 + row.followed.0, sum.1 + row.followed.1));
    let count = |count: usize| number(i64::try_from(count).unwrap_or(0));
    print_line(&words.with("record-followed", &[("spoke", count(spoke)), ("followed", count(followed))]))?;
    print_line("")
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
