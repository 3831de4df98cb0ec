//! The after-action report of an exercise: one page in HTML that needs nothing beside it, for one audience.
//!
//! Its parts follow HSEEP's after-action report and improvement plan (doctrine of 2020): what was exercised, what happened,
//! what was decided in which words, how it stands against the objectives with what was observed, and a plan to fill in. The
//! edition for the facilitator tells all of it; any other tells what that audience may know, and neither truth nor scores.
//!
//! **Invariant:** marked as an exercise at both ends; no text of a person or a file is taken for markup; nothing is loaded.

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::drawn::Drawn;
use super::exercise::Exercise;
use super::noted::{Noted, noted};
use super::page::{self, said};
use super::record::step_in_the_record;
use super::told::Told;
use crate::engine::core::observation::{Kind, Rating};
use crate::engine::core::state::{Lifecycle, State};
use crate::view::audience::Audience;
use crate::view::gifts::GiftView;
use crate::view::happened::{Chapter, chapters};
use crate::view::names::ViewContext;
use crate::view::parameters::{ParameterView, parameters};
use crate::view::record::record;
use crate::view::result::ResultView;
use crate::words::{Words, number, text};

const TEMPLATE: &str = include_str!("../../assets/report/after-action.html");

/// Everything on the page.
#[derive(Serialize)]
struct Paper {
    language: String,
    banner: String,
    title: String,
    full: bool,
    edition: String,
    /// Whether the audience knows what the 27 know: the words of decisions are theirs.
    at_the_table: bool,
    overview: Vec<(String, String)>,
    summary: String,
    objectives: Vec<Objective>,
    result: Option<ResultView>,
    record: Option<String>,
    charts: Drawn,
    gifts: Vec<GiftView>,
    chapters: Vec<Chapter>,
    decisions: Vec<Decided>,
    observed: Vec<Noted>,
    strengths: Vec<Noted>,
    areas: Vec<Noted>,
    hot_wash: Vec<(String, Vec<Noted>)>,
    plan: Vec<Noted>,
    bookmarks: Vec<Noted>,
    parameters: Vec<ParameterView>,
}

/// A decision in its words.
#[derive(Serialize)]
struct Decided {
    title: String,
    paragraphs: Vec<String>,
}

/// An objective with what the program and the evaluators say of it.
#[derive(Serialize)]
struct Objective {
    text: String,
    /// Each criterion, and whether it is met, if the program can tell.
    criteria: Vec<(String, Option<bool>)>,
    /// Ratings by evaluators and teams, and what was seen.
    noted: Vec<Noted>,
}

/// The report for an audience.
///
/// # Errors
/// The template's message; a test fills it.
pub fn after_action(exercise: &Exercise, words: &Words, audience: &Audience) -> Result<String, minijinja::Error> {
    let paper = paper(exercise, words, audience);
    page::fill(
        "after-action.html",
        TEMPLATE,
        minijinja::context! {
            paper => Value::from(Serde(paper)),
            said => Value::from(Serde(said(words, "report-"))),
        },
    )
}

fn paper(exercise: &Exercise, words: &Words, audience: &Audience) -> Paper {
    let context = exercise.context(words);
    let (session, path) = (&exercise.session, exercise.session.path());
    let state = session.state();
    let meta = &context.book.scenario.meta;
    let full = *audience == Audience::Facilitator;
    let over = state.lifecycle == Lifecycle::Over;
    let told = exercise.tell(words, audience);
    let mut chapters = chapters(&context, &path, audience, &told.lines);
    chapters.reverse();
    let all = if full { noted(exercise, words) } else { Vec::new() };
    let seen = |one: &Noted| one.observation.kind == Kind::Seen;
    let rated = |wanted: &[Rating]| {
        of(&all, |one| seen(one) && one.observation.rating.is_some_and(|rating| wanted.contains(&rating)))
    };
    let result = if full { exercise.result(words) } else { None };
    let named = [("title", text(meta.title.clone())), ("marking", text(meta.marking.clone()))];
    Paper {
        language: words.tag().to_owned(),
        banner: words.with("banner", &named),
        title: meta.title.clone(),
        full,
        edition: edition(&context, audience, over),
        at_the_table: audience.is_at_the_table(),
        overview: overview(exercise, &context, &told),
        summary: meta.summary.clone(),
        objectives: objectives(&context, result.as_ref(), &all),
        record: result.as_ref().and_then(|_| step_in_the_record(words, context.book, state)),
        result,
        charts: Drawn::of(&told.charts),
        gifts: told.gifts,
        chapters,
        decisions: if audience.is_at_the_table() { decisions(&context, state) } else { Vec::new() },
        strengths: rated(&[Rating::Unchallenged, Rating::SomeChallenges]),
        areas: rated(&[Rating::MajorChallenges, Rating::Unable]),
        observed: of(&all, |one| seen(one) && !one.late && one.observation.rating.is_none()),
        hot_wash: by_seat(
            words,
            of(&all, |one| {
                one.late
                    && one.observation.rating.is_none()
                    && matches!(one.observation.kind, Kind::Seen | Kind::OfItself)
            }),
        ),
        plan: of(&all, |one| matches!(one.observation.kind, Kind::ToDo { .. })),
        bookmarks: of(&all, |one| one.observation.kind == Kind::Bookmark),
        parameters: if full { parameters(&context) } else { Vec::new() },
    }
}

/// The rows that stand at the head of the report.
fn overview(exercise: &Exercise, context: &ViewContext<'_>, told: &Told) -> Vec<(String, String)> {
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
    rows.into_iter().map(|(id, value)| (words.text(id), value)).collect()
}

fn objectives(context: &ViewContext<'_>, result: Option<&ResultView>, all: &[Noted]) -> Vec<Objective> {
    let met = |objective: usize, criterion: usize| {
        result.and_then(|result| result.scores.objectives.get(objective)?.criteria.get(criterion)?.met)
    };
    let objectives = context.book.scenario.objectives.iter().enumerate();
    objectives
        .map(|(nth, own)| Objective {
            text: own.text.clone(),
            criteria: own.criteria.iter().enumerate().map(|(at, one)| (one.text.clone(), met(nth, at))).collect(),
            noted: of(all, |one| one.observation.objective.as_ref() == Some(&own.key)),
        })
        .collect()
}

fn of(all: &[Noted], wanted: impl Fn(&Noted) -> bool) -> Vec<Noted> {
    all.iter().filter(|one| wanted(one)).cloned().collect()
}

/// Remarks by the team that they are of; those of everybody first.
fn by_seat(words: &Words, remarks: Vec<Noted>) -> Vec<(String, Vec<Noted>)> {
    let mut seats: Vec<(String, Vec<Noted>)> = Vec::new();
    for one in remarks {
        let seat = if one.seat.is_empty() { words.text("report-everybody") } else { one.seat.clone() };
        match seats.iter_mut().find(|(own, _)| *own == seat) {
            Some((_, own)) => own.push(one),
            None => seats.push((seat, vec![one])),
        }
    }
    seats
}

/// Whose edition it is.
fn edition(context: &ViewContext<'_>, audience: &Audience, over: bool) -> String {
    let whose = match audience {
        Audience::Facilitator if over => return context.words.text("report-edition-full"),
        Audience::Facilitator => return context.words.text("report-edition-running"),
        Audience::Public => context.words.text("public"),
        Audience::Seat(_) | Audience::Red(_) => context.seated(audience),
    };
    context.words.with("report-edition-safe", &[("whose", text(whose))])
}

fn decisions(context: &ViewContext<'_>, state: &State) -> Vec<Decided> {
    let mut adopted: Vec<_> = state.proposals.values().filter(|own| own.adopted().is_some()).collect();
    adopted.sort_by_key(|own| (own.adopted(), own.id));
    adopted.into_iter().filter_map(|own| decided(&record(context, state, own.id)?)).collect()
}

/// A record without its frame, which the page has, and without the mark of its title.
fn decided(record: &str) -> Option<Decided> {
    let parts: Vec<&str> = record.trim().split("\n\n").collect();
    let (title, rest) = parts.get(1..parts.len().saturating_sub(1))?.split_first()?;
    let paragraphs = rest.iter().map(|part| (*part).to_owned()).collect();
    Some(Decided { title: title.trim_start_matches("# ").to_owned(), paragraphs })
}
