//! `demarche simulate --reliability`: whether a scenario's evidence says how often its readers are right.

use super::args::Format;
use super::outcome::{Outcome, UsageError};
use super::printing::{print_json, print_line};
use super::runs::{Report, Wanted};
use crate::lab::reliability::{Bin, reliability};
use crate::model::rulebook::Rulebook;
use crate::words::{Words, number, text};

/// Draws the truth many times and prints what was stated beside what came true.
pub(super) fn print(words: &Words, book: &Rulebook, wanted: &Wanted) -> anyhow::Result<Outcome> {
    let Some(found) = reliability(book, wanted.runs, wanted.seed) else {
        return Err(UsageError(words.text("cli-nothing-drawn")).into());
    };
    if wanted.format == Format::Json {
        print_json(&Report::new(book, wanted, &found))?;
        return Ok(Outcome::Done);
    }
    let big = |value: u64| number(i64::try_from(value).unwrap_or(i64::MAX));
    let args = [
        ("scenario", text(book.told_in(words.tag()).scenario.meta.title.clone())),
        ("draws", big(wanted.runs)),
        ("seed", big(wanted.seed)),
    ];
    print_line(&words.with("reliability-title", &args))?;
    print_line("")?;
    let heads =
        ["reliability-stated", "reliability-mean", "reliability-true", "reliability-error", "reliability-count"];
    print_line(&row(&heads.map(|id| words.text(id))))?;
    for (place, bin) in found.bins.iter().enumerate().filter(|(_, bin)| bin.count > 0) {
        let off = if bin.is_off() { words.text("reliability-off") } else { String::new() };
        print_line(format!("{}  {off}", row(&cells(place, bin))).trim_end())?;
    }
    print_line("")?;
    let hundredths = |value: f64| text(format!("{value:.3}"));
    let args = [
        ("brier", hundredths(found.brier)),
        ("naive", hundredths(found.naive_brier)),
        ("distance", text(format!("{:.1}", found.distance))),
        ("right", text(format!("{:.0}", found.top_is_true))),
    ];
    print_line(&words.with("reliability-sum", &args))?;
    Ok(Outcome::Done)
}

fn cells(place: usize, bin: &Bin) -> [String; 5] {
    let one = |value: f64| format!("{value:.1}");
    let stretch = format!("{}–{} %", 10 * place, 10 * (place + 1));
    [stretch, one(bin.stated), one(bin.true_in), format!("±{:.1}", bin.error), bin.count.to_string()]
}

fn row(cells: &[String; 5]) -> String {
    cells.iter().fold(String::new(), |line, cell| line + &format!("{cell:>12}"))
}
