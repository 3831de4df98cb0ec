//! `demarche whatif`: a saved exercise beside itself, with one decision changed.

use std::path::Path;

use serde::Serialize;

use super::args::Format;
use super::guard::open_as;
use super::outcome::{Outcome, UsageError};
use super::printing::{print_json, print_line};
use super::telling::{audience, banner};
use crate::engine::core::command::Command;
use crate::model::key::StateKey;
use crate::report::exercise::Exercise;
use crate::report::otherwise::{Alternative, all_asked};
use crate::report::whatif::{Compared, Difference, Later, Luck, WhatIf, kept, luck, what_if};
use crate::session::branch::{Instead, Question};
use crate::session::entry::EntryId;
use crate::store::error::StoreError;
use crate::view::audience::Audience;
use crate::view::charts::CurveView;
use crate::words::{Words, number, text};

/// What is asked.
pub struct Asked<'a> {
    /// At which entry; without one, what can be asked is listed.
    pub at: Option<u64>,
    /// The file with what is done instead.
    pub command: Option<&'a Path>,
    /// The seat for which the program acted.
    pub seat: Option<&'a str>,
    /// With how many other dice both are played.
    pub dice: u32,
    /// How it is told.
    pub format: Format,
}

/// The comparison as JSON.
#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    entry: u64,
    first_difference: &'a Option<Difference>,
    figures: &'a [Compared],
    later: &'a [Later],
    adopted: &'a [Vec<String>; 2],
    tension: Both,
    luck: Option<Luck>,
}

/// A curve as played and what if: the value after each entry.
#[derive(Serialize)]
struct Both {
    played: Vec<i64>,
    instead: Vec<i64>,
}

/// Answers what if, or lists what can be asked.
pub fn whatif(words: &Words, file: &Path, asked: &Asked<'_>) -> anyhow::Result<Outcome> {
    let (exercise, _) = open_as(words, file, "facilitator")?;
    let Some(at) = asked.at else { return list(words, &exercise) };
    let question = Question {
        entry: EntryId(at),
        seat: asked.seat.map(|name| seat(words, &exercise, name)).transpose()?,
        instead: asked.command.map_or(Ok(Instead::Nothing), |path| instead(words, path))?,
    };
    let told = what_if(&exercise, words, &question).map_err(UsageError)?;
    let lucky = (asked.dice > 0).then(|| luck(&exercise, words, &question, asked.dice, || true));
    let lucky = lucky.transpose().map_err(UsageError)?.flatten();
    match asked.format {
        Format::Json => json(&exercise, words, at, &told, lucky)?,
        Format::Text => tell(&exercise, words, &told, lucky.as_ref())?,
    }
    Ok(Outcome::Done)
}

/// The seat of this name.
fn seat(words: &Words, exercise: &Exercise, name: &str) -> anyhow::Result<StateKey> {
    match audience(&exercise.context(words), name)? {
        Audience::Seat(seat) => Ok(seat),
        Audience::Public | Audience::Facilitator | Audience::Red(_) => {
            Err(UsageError(words.text("whatif-not-there")).into())
        }
    }
}

/// What is done instead: an order as the journal writes it, or one of the ways in which the window asks.
fn instead(words: &Words, path: &Path) -> anyhow::Result<Instead> {
    let read = std::fs::read_to_string(path).map_err(StoreError::at(path))?;
    let order = ron::from_str::<Command>(&read).map(Instead::Order);
    order.or_else(|_| ron::from_str::<Instead>(&read)).map_err(|wrong| {
        let args = [("file", text(path.display().to_string())), ("why", text(wrong.to_string()))];
        UsageError(words.with("cli-whatif-unreadable", &args)).into()
    })
}

/// Every decision with what else could have been done.
fn list(words: &Words, exercise: &Exercise) -> anyhow::Result<Outcome> {
    let context = exercise.context(words);
    banner(&context)?;
    print_line(&words.text("cli-whatif-list"))?;
    let path = exercise.session.path();
    for (place, all) in all_asked(&context, &exercise.session) {
        for asked in all {
            let entry = path.get(place).map_or(0, |entry| entry.id.0);
            print_line(&format!("{entry:>5}  {}", asked.said))?;
            let of_measures = |other: &&Alternative| matches!(other.question.instead, Instead::Propose { .. });
            let measures = asked.alternatives.iter().filter(of_measures).count();
            let shown = asked.alternatives.iter().filter(of_measures).take(1);
            let shown = shown.chain(asked.alternatives.iter().filter(|other| !of_measures(other)));
            for other in shown {
                let seat = other.question.seat.as_ref().map_or_else(String::new, |seat| format!(" --seat {seat}"));
                let written = ron::to_string(&other.question.instead)?;
                let more = measures.saturating_sub(1);
                let said = if of_measures(&other) && more > 0 {
                    let args = [("said", text(other.said.clone())), ("more", number(i64::try_from(more)?))];
                    words.with("cli-whatif-measures", &args)
                } else {
                    other.said.clone()
                };
                print_line(&format!("       · {said}{seat}  {written}"))?;
            }
        }
    }
    Ok(Outcome::Done)
}

fn tell(exercise: &Exercise, words: &Words, told: &WhatIf, luck: Option<&Luck>) -> anyhow::Result<()> {
    banner(&exercise.context(words))?;
    match &told.first {
        None => print_line(&words.text("whatif-never-part"))?,
        Some(first) => {
            let nothing = || words.text("whatif-no-line");
            let said = |line: &Option<String>| text(line.clone().unwrap_or_else(nothing));
            let entry = number(i64::try_from(first.entry).unwrap_or(i64::MAX));
            let args = [("entry", entry), ("when", text(first.when.clone()))];
            print_line(&words.with("whatif-part", &args))?;
            print_line(&words.with("whatif-line-played", &[("line", said(&first.played))]))?;
            print_line(&words.with("whatif-line-instead", &[("line", said(&first.instead))]))?;
            if let Some((played, instead)) = &first.ledger {
                print_line(&words.text("whatif-ledger"))?;
                print_line(&words.with("whatif-line-played", &[("line", said(played))]))?;
                print_line(&words.with("whatif-line-instead", &[("line", said(instead))]))?;
            }
        }
    }
    print_line("")?;
    for figure in &told.figures {
        let verdict = match figure.better {
            Some(true) => words.text("whatif-better"),
            Some(false) => words.text("whatif-worse"),
            None => String::new(),
        };
        let line = format!("{:<44} {:>6} → {:>6}  {verdict}", figure.name, figure.played, figure.instead);
        print_line(line.trim_end())?;
    }
    print_line("")?;
    for (id, adopted) in ["whatif-adopted-played", "whatif-adopted-instead"].iter().zip(&told.adopted) {
        if !adopted.is_empty() {
            print_line(&words.with(id, &[("measures", text(adopted.join("; ")))]))?;
        }
    }
    print_line(&kept(words, &told.later))?;
    for later in told.later.iter().filter(|later| !later.kept) {
        print_line(&format!("  {}: {}. {}", later.when, later.text, later.why))?;
    }
    if let Some(luck) = luck {
        print_line(&crate::report::whatif::lucky(words, luck))?;
    }
    Ok(())
}

fn json(exercise: &Exercise, words: &Words, at: u64, told: &WhatIf, luck: Option<Luck>) -> anyhow::Result<()> {
    let values = |curve: &Option<CurveView>| {
        curve.iter().flat_map(|curve| &curve.points).map(|point| point.value).collect::<Vec<_>>()
    };
    let played = exercise.tell(words, &Audience::Facilitator);
    print_json(&Document {
        schema: 1,
        entry: at,
        first_difference: &told.first,
        figures: &told.figures,
        later: &told.later,
        adopted: &told.adopted,
        tension: Both { played: values(&played.charts.tension), instead: values(&told.told.charts.tension) },
        luck,
    })
}
