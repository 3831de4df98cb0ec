//! The after-action report of an exercise, for one audience.
//!
//! Its parts follow HSEEP's after-action report and improvement plan (template of 2013, doctrine of 2020): what was exercised,
//! what happened, what was decided in which words, how it stands against the objectives with what was observed, and a plan to
//! fill in. The edition for the facilitator tells all of it; any other tells what that audience may know, and neither truth nor
//! scores.
//!
//! **Invariant:** marked as an exercise on every page; no text of a person or a file is taken for markup; nothing is loaded.

mod course;
mod evaluation;
mod outcome;

use std::collections::BTreeMap;

use super::exercise::Exercise;
use super::noted::noted;
use super::paper::{Paper, Part};
use super::told::Told;
use crate::engine::core::state::Lifecycle;
use crate::view::audience::Audience;
use crate::view::names::ViewContext;
use crate::view::parameters::{ParameterView, parameters};
use crate::words::{Words, number, text};

/// The report for an audience, as a page that needs nothing beside it.
///
/// # Errors
/// The template's message; a test fills it.
pub fn after_action(exercise: &Exercise, words: &Words, audience: &Audience) -> Result<String, minijinja::Error> {
    paper(exercise, words, audience)?.html(words)
}

/// The report for an audience.
///
/// # Errors
/// The message of a drawing's template.
pub fn paper(exercise: &Exercise, words: &Words, audience: &Audience) -> Result<Paper, minijinja::Error> {
    let context = exercise.context(words);
    let full = *audience == Audience::Facilitator;
    let told = exercise.tell(words, audience);
    let all = if full { noted(exercise, words) } else { Vec::new() };
    let result = if full { exercise.result(words) } else { None };
    let mut parts = overview(exercise, &context, &told);
    if let Some(result) = &result {
        parts.extend(outcome::result(exercise, words, result));
    }
    parts.extend(evaluation::objectives(&context, full, result.as_ref(), &all));
    if full {
        parts.extend(evaluation::observations(words, &all));
        parts.extend(evaluation::plan(words, &all));
    }
    parts.extend(course::curves(words, &told)?);
    if let Some(result) = &result {
        parts.extend(outcome::scores(words, result));
    }
    if audience.is_at_the_table() {
        parts.extend(course::decisions(&context, exercise.session.state()));
    }
    parts.extend(course::happened(&context, exercise, audience, &told));
    parts.extend(limits(&context, full));
    let meta = &context.book.scenario.meta;
    let named = [("title", text(meta.title.clone())), ("marking", text(meta.marking.clone()))];
    Ok(Paper {
        language: words.tag().to_owned(),
        name: "after-action-report".to_owned(),
        banner: words.with("banner", &named),
        title: meta.title.clone(),
        whose: edition(&context, audience, exercise.session.state().lifecycle == Lifecycle::Over),
        contents: true,
        parts,
    })
}

/// What was exercised, and how it is evaluated.
fn overview(exercise: &Exercise, context: &ViewContext<'_>, told: &Told) -> Vec<Part> {
    let (words, state, meta) = (context.words, exercise.session.state(), &context.book.scenario.meta);
    let teams: Vec<String> = state.teams().map(|seat| context.state(seat)).collect();
    let times = [told.titles.first(), told.titles.last()].map(|title| title.map_or("", |(_, time)| time.as_str()));
    let scope = [
        ("turns", number(state.turn.into())),
        ("planned", number(meta.turns.into())),
        ("from", text(times[0])),
        ("to", text(times[1])),
    ];
    let rows = [
        ("report-exercise-name", meta.title.clone()),
        ("report-scope", words.with("report-scope-is", &scope)),
        ("report-teams", if teams.is_empty() { words.text("report-no-teams") } else { context.list(&teams) }),
        ("report-others", words.text("report-others-are")),
        ("report-head", exercise.head.clone()),
        ("report-program", exercise.program.clone()),
    ];
    vec![
        Part::Chapter(words.text("report-overview")),
        Part::facts(rows.into_iter().map(|(id, value)| vec![words.text(id), value]).collect()),
        Part::Section(words.text("report-scenario")),
        Part::Text(meta.summary.clone()),
        Part::Section(words.text("report-how")),
        Part::Text(words.text("report-how-detail")),
    ]
}

/// Whose edition it is.
fn edition(context: &ViewContext<'_>, audience: &Audience, over: bool) -> String {
    let words = context.words;
    if *audience == Audience::Facilitator {
        return words.text(if over { "report-edition-full" } else { "report-edition-running" });
    }
    let whose = context.audience(audience);
    words.with("report-edition-safe", &[("whose", text(whose))])
}

/// What the model cannot do, and the numbers that it computed with.
fn limits(context: &ViewContext<'_>, full: bool) -> Vec<Part> {
    let say = |id: &str| context.words.text(id);
    let mut parts = vec![Part::Chapter(say("report-limits")), Part::Text(say("report-limits-detail"))];
    if full {
        let (changed, others): (Vec<_>, Vec<_>) = parameters(context).into_iter().partition(|one| one.changed);
        parts.extend([Part::Section(say("report-parameters")), Part::Aside(say("report-parameters-detail"))]);
        if !changed.is_empty() {
            let rows = changed.into_iter().map(|one| vec![one.key, one.value, one.about, one.source]);
            let heads = ["name", "value", "about", "source"].map(|id| say(&format!("report-parameter-{id}")));
            parts.push(Part::table(heads.to_vec(), rows.collect()));
        }
        parts.push(Part::facts(in_groups(&others)));
    }
    parts
}

/// Numbers with their values, a row for each group: what stands before the first dot of a name.
fn in_groups(numbers: &[ParameterView]) -> Vec<Vec<String>> {
    let mut groups: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for one in numbers {
        let (group, own) = one.key.split_once('.').unwrap_or((&one.key, &one.key));
        groups.entry(group).or_default().push(format!("{own} {}", one.value));
    }
    groups.into_iter().map(|(group, numbers)| vec![group.to_owned(), numbers.join("; ")]).collect()
}
