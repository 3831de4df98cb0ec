//! `demarche simulate --policy`: ways of playing held against each other in the terminal.

use serde::Serialize;

use super::args::Format;
use super::outcome::{Outcome, UsageError};
use super::printing::{print_json, print_line};
use super::runs::{Report, Wanted, played};
use crate::lab::policy::Players;
use crate::lab::policy::kind::Policy;
use crate::lab::side_by_side::{FIGURES, Row, Shows, row, shows};
use crate::model::key::StateKey;
use crate::model::rulebook::Rulebook;
use crate::words::{Words, number, text};

/// The name under which all policies are compared.
const ALL: &str = "all";

#[derive(Serialize)]
struct Comparison<'a> {
    policies: &'a [Row],
    shows: &'a [Shows],
}

/// Who is to play; nothing where all policies are to be compared.
pub(super) fn players(words: &Words, book: &Rulebook, wanted: &Wanted) -> anyhow::Result<Option<Players>> {
    let seat = wanted.seat.as_ref().map(|code| seat(words, book, code)).transpose()?;
    match wanted.policy.as_deref() {
        None => Ok(Some(Players::by_profile())),
        Some(ALL) => Ok(None),
        Some(name) => {
            let known = Policy::ALL.map(|policy| policy.name()).join(", ");
            let args = [("name", text(name.to_owned())), ("known", text(known))];
            let policy: Policy = name.parse().map_err(|()| UsageError(words.with("cli-not-policy", &args)))?;
            if let Policy::Only(measure) = &policy
                && book.measure(measure).is_none()
            {
                let known = book.toolbox.measures.iter().map(|measure| measure.id.to_string()).collect::<Vec<_>>();
                let args = [("name", text(measure.to_string())), ("known", text(known.join(", ")))];
                return Err(UsageError(words.with("cli-not-a-measure", &args)).into());
            }
            Ok(Some(Players::of(book, policy, seat)))
        }
    }
}

fn seat(words: &Words, book: &Rulebook, code: &str) -> anyhow::Result<StateKey> {
    let seat = StateKey::from(code.to_lowercase().as_str());
    if book.knows_seat(&seat) {
        return Ok(seat);
    }
    let seats: Vec<String> = book.seats().map(|seat| seat.to_string()).collect();
    let args = [("name", text(code.to_owned())), ("seats", text(seats.join(", ")))];
    Err(UsageError(words.with("cli-not-a-seat", &args)).into())
}

/// Plays every policy with the same seeds and prints them side by side.
pub(super) fn compare(words: &Words, book: &Rulebook, wanted: &Wanted) -> anyhow::Result<Outcome> {
    let seat = wanted.seat.as_ref().map(|code| seat(words, book, code)).transpose()?;
    let mut rows = Vec::new();
    for policy in Policy::ALL {
        let runs = played(words, book, &Players::of(book, policy.clone(), seat.clone()), wanted)?;
        rows.push(row(&policy, &runs));
    }
    let shows = shows(&rows);
    if wanted.format == Format::Json {
        print_json(&Report::new(book, wanted, &Comparison { policies: &rows, shows: &shows }))?;
        return Ok(Outcome::Done);
    }
    let big = |value: u64| number(i64::try_from(value).unwrap_or(i64::MAX));
    let scenario = text(book.told_in(words.tag()).scenario.meta.title.clone());
    let args = [("scenario", scenario), ("runs", big(wanted.runs)), ("seed", big(wanted.seed))];
    print_line(&words.with("policies-title", &args))?;
    print_line("")?;
    let heads = FIGURES.iter().map(|(name, _)| words.text(&format!("policies-{name}")));
    let heads = heads.chain([words.text("policies-rung"), words.text("policies-adopted")]);
    print_line(&table_line(&words.text("policies-policy"), heads))?;
    for row in &rows {
        let figures = FIGURES.iter().map(|(name, _)| row.figures.get(name).copied().unwrap_or_default());
        let cells = figures.chain([row.rung, row.adopted]).map(|cell| rounded(cell.mean, cell.error));
        print_line(&table_line(&row.policy, cells))?;
    }
    print_line("")?;
    for line in shows.iter().filter_map(|shown| told(words, shown)) {
        print_line(&line)?;
    }
    Ok(Outcome::Done)
}

/// A line of the table: a name and cells of one width.
fn table_line(name: &str, cells: impl Iterator<Item = String>) -> String {
    cells.fold(format!("{name:<16}"), |line, cell| line + &format!("{cell:>12}"))
}

/// A mean with its standard error; large figures are counted in thousands.
fn rounded(mean: f64, error: f64) -> String {
    if mean.abs() >= 10_000.0 {
        format!("{:.0}k±{:.0}k", mean / 1000.0, error / 1000.0)
    } else {
        format!("{mean:.1}±{error:.1}")
    }
}

fn told(words: &Words, shown: &Shows) -> Option<String> {
    Some(match shown {
        Shows::Dominant { policy } => words.with("policies-dominant", &[("policy", text(policy.clone()))]),
        Shows::Worthless { policy } => words.with("policies-worthless", &[("policy", text(policy.clone()))]),
        Shows::Sharing { figure, difference, errors } => {
            if errors.is_some_and(|errors| errors.abs() < 1.0) {
                return None;
            }
            let sure = errors.map_or_else(
                || words.text("policies-in-every-run"),
                |errors| words.with("policies-errors", &[("errors", text(format!("{:.1}", errors.abs())))]),
            );
            let figure = text(words.text(&format!("policies-{figure}")));
            let args = [("figure", figure), ("difference", text(format!("{difference:+.1}"))), ("sure", text(sure))];
            words.with("policies-sharing", &args)
        }
    })
}
