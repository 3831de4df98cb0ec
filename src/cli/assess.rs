//! `demarche assess`: the attribution ledger of a scenario.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::args::Format;
use super::opening::open_scenario;
use super::outcome::{Outcome, UsageError};
use super::printing::{print_json, print_line};
use crate::engine::evidence::attribution::{components, weigh};
use crate::engine::evidence::confidence::Reading;
use crate::model::evidence::{Appears, Evidence, Holder};
use crate::model::inject::Trigger;
use crate::model::key::MeasureId;
use crate::model::key::{EvidenceKey, StateKey};
use crate::model::rulebook::Rulebook;
use crate::model::seat::Capability;
use crate::view::assessment::{Certainty, certainty};
use crate::view::names::ViewContext;
use crate::view::relations::{RangeView, relations_at};
use crate::words::{Words, decibans, number, percent_exact, text};

#[derive(Serialize)]
struct Report {
    schema: u32,
    scenario: String,
    holder: String,
    turn: String,
    hypotheses: Vec<HypothesisReport>,
    word: String,
    confidence: String,
    groups: Vec<GroupReport>,
    leave_one_out: Vec<LeaveOneOut>,
}

#[derive(Serialize)]
struct HypothesisReport {
    key: String,
    ppm: u32,
}

#[derive(Serialize)]
struct GroupReport {
    key: String,
    items: Vec<String>,
    weights_centibans: BTreeMap<String, i32>,
}

#[derive(Serialize)]
struct LeaveOneOut {
    group: String,
    ppm: u32,
}

/// Assesses a scenario for a holder, as if nothing were shared.
pub fn assess(words: &Words, file: &Path, seat: &str, turn: &str, format: Format) -> anyhow::Result<Outcome> {
    let (_, book) = open_scenario(words, file)?;
    let holder = holder(words, &book, seat)?;
    let last = last_turn(words, &book, turn)?;
    let items: Vec<_> = held(&book, holder.as_ref(), last).map(|item| weigh(item, &book.parameters)).collect();
    let reading = Reading::new(&book, components(&items, &book));
    let context = ViewContext::new(&book, words);
    let certainty = certainty(&context, &reading);
    match format {
        Format::Json => print_json(&report(&book, &reading, &certainty, seat, turn))?,
        Format::Text => print_text(&context, &reading, &certainty, holder.as_ref(), turn)?,
    }
    Ok(Outcome::Done)
}

fn holder(words: &Words, book: &Rulebook, seat: &str) -> anyhow::Result<Option<StateKey>> {
    if seat == "pool" {
        return Ok(None);
    }
    let key = StateKey::from(seat.to_lowercase().as_str());
    if book.may(&key, Capability::HoldsEvidence) {
        return Ok(Some(key));
    }
    Err(UsageError(words.with("cli-not-seat", &[("name", text(seat.to_owned()))])).into())
}

fn last_turn(words: &Words, book: &Rulebook, turn: &str) -> anyhow::Result<u32> {
    let turns = book.scenario.meta.turns;
    if turn == "end" {
        return Ok(turns);
    }
    turn.parse().ok().filter(|turn| (1..=turns).contains(turn)).ok_or_else(|| {
        let args = [("turn", text(turn.to_owned())), ("turns", number(turns.into()))];
        UsageError(words.with("cli-turn", &args)).into()
    })
}

/// What a holder has by a turn; what only a condition brings is counted from the last turn on.
fn held<'b>(book: &'b Rulebook, holder: Option<&'b StateKey>, last: u32) -> impl Iterator<Item = &'b Evidence> {
    book.scenario.evidence.iter().filter(move |item| {
        let ours = match &item.holder {
            Holder::Pool => true,
            Holder::State(state) => Some(state) == holder,
        };
        ours && appears(book, item).is_some_and(|turn| turn <= last)
    })
}

fn appears(book: &Rulebook, item: &Evidence) -> Option<u32> {
    match item.appears {
        Appears::Turn(turn) => Some(turn),
        Appears::WithInject => revealed(book, &item.key),
    }
}

fn revealed(book: &Rulebook, key: &EvidenceKey) -> Option<u32> {
    let injects = book.scenario.injects.iter().filter(|inject| inject.reveals.contains(key));
    injects
        .map(|inject| match inject.trigger {
            Trigger::Turn(turn) => turn,
            Trigger::When(_) | Trigger::Unless(..) => book.scenario.meta.turns,
        })
        .min()
}

fn report(book: &Rulebook, reading: &Reading, certainty: &Certainty, seat: &str, turn: &str) -> Report {
    let keys = || book.scenario.hypotheses.iter().map(|hypothesis| hypothesis.key.to_string());
    Report {
        schema: 1,
        scenario: book.scenario.meta.title.clone(),
        holder: seat.to_owned(),
        turn: turn.to_owned(),
        hypotheses: keys().zip(&reading.ppm).map(|(key, &ppm)| HypothesisReport { key, ppm }).collect(),
        word: certainty.word.clone(),
        confidence: reading.analytic.slug().to_owned(),
        groups: reading
            .components
            .iter()
            .map(|component| GroupReport {
                key: component.key.to_string(),
                items: component.items.iter().map(ToString::to_string).collect(),
                weights_centibans: keys().zip(component.weights.iter().copied()).collect(),
            })
            .collect(),
        leave_one_out: reading
            .leave_one_out
            .iter()
            .map(|(group, ppm)| LeaveOneOut { group: group.to_string(), ppm: *ppm })
            .collect(),
    }
}

fn print_text(
    context: &ViewContext<'_>,
    reading: &Reading,
    certainty: &Certainty,
    holder: Option<&StateKey>,
    turn: &str,
) -> anyhow::Result<()> {
    let words = context.words;
    let holder = holder.map_or_else(|| words.text("assess-holder-pool"), |state| context.state(state));
    let turn = if turn == "end" {
        words.text("assess-turn-end")
    } else {
        words.with("assess-turn", &[("turn", text(turn.to_owned()))])
    };
    let scenario = context.book.scenario.meta.title.clone();
    let args = [("scenario", text(scenario)), ("holder", text(holder)), ("turn", text(turn))];
    print_line(&words.with("assess-title", &args))?;
    if context.book.scenario.evidence.iter().any(|item| item.otherwise.is_some()) {
        print_line(&words.text("assess-first-versions"))?;
    }
    print_line("")?;
    let hypotheses = &context.book.scenario.hypotheses;
    for (hypothesis, ppm) in hypotheses.iter().zip(&reading.ppm) {
        print_line(&format!("{:>6} %  {}", words.decimal(&percent_exact(*ppm)), hypothesis.text))?;
    }
    print_line("")?;
    let args = [
        ("hypothesis", text(certainty.top.clone())),
        ("word", text(certainty.word.clone())),
        ("percent", text(words.decimal(&percent_exact(certainty.ppm)))),
        ("confidence", text(certainty.confidence.clone())),
    ];
    print_line(&words.with("assess-verdict", &args))?;
    print_line("")?;
    print_line(&words.text("assess-groups"))?;
    let row = |name: &str, weights: &[i32]| {
        let cells: Vec<String> =
            weights.iter().map(|&weight| format!("{:>7}", words.decimal(&decibans(weight.into())))).collect();
        format!("{}  {name}", cells.join(""))
    };
    let priors: Vec<i32> = hypotheses.iter().map(|hypothesis| hypothesis.prior_centibans).collect();
    print_line(&row(&words.text("assess-prior"), &priors))?;
    for component in &reading.components {
        print_line(&row(&format!("{} ({})", component.key, component.items.join(", ")), &component.weights))?;
    }
    print_line("")?;
    print_line(&words.with("assess-loo", &[("hypothesis", text(certainty.top.clone()))]))?;
    for (group, ppm) in &reading.leave_one_out {
        print_line(&format!("{:>6} %  {group}", words.decimal(&percent_exact(*ppm))))?;
    }
    print_relations(context, &reading.ppm)
}

/// What each relation of a State to the activity opens.
fn print_relations(context: &ViewContext<'_>, ppm: &[u32]) -> anyhow::Result<()> {
    print_line("")?;
    print_line(&context.words.text("what-relations-open"))?;
    for relation in relations_at(context, ppm).relations {
        print_line(&format!("{}: {}, {}", relation.name, relation.likely, relation.count))?;
        let line = |range: &RangeView| {
            print_line(&format!(
                "        {}: {}",
                range.heading,
                range.ids.iter().map(MeasureId::as_str).collect::<Vec<_>>().join(" ")
            ))
        };
        relation.opens.iter().chain(&relation.closes).try_for_each(line)?;
    }
    Ok(())
}
