//! The after-action report of an exercise: one page in HTML that needs nothing beside it, for one audience.
//!
//! Its parts follow HSEEP's after-action report and improvement plan (doctrine of 2020): what was exercised, what happened,
//! what was decided in which words, how it stands against the objectives with what was observed, and a plan to fill in. The
//! edition for the facilitator tells all of it; any other tells what that audience may know, and neither truth nor scores.
//!
//! **Invariant:** marked as an exercise at both ends; no text of a person or a file is taken for markup; nothing is loaded.

use std::collections::BTreeMap;

use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, Value};
use serde::Serialize;

use super::exercise::Exercise;
use crate::engine::core::event::Event;
use crate::engine::core::event::course::CourseEvent;
use crate::engine::core::observation::{Observation, Rating};
use crate::engine::core::state::{Lifecycle, State};
use crate::session::counterfactual::harm_without_measures_on;
use crate::view::audience::Audience;
use crate::view::charts::CurveView;
use crate::view::happened::{Chapter, happened, title};
use crate::view::names::ViewContext;
use crate::view::record::record;
use crate::view::result::{ResultView, result};
use crate::words::{Words, text};

const TEMPLATE: &str = include_str!("../../assets/report/after-action.html");

/// The words of the page; the template names them without their first part, and with `_` for `-`.
const SAID: [&str; 27] = [
    "report-exercise",
    "report-head",
    "report-program",
    "report-teams",
    "report-scenario",
    "report-objectives",
    "report-met",
    "report-unmet",
    "report-open",
    "report-result",
    "report-truth",
    "report-knew",
    "report-turning",
    "report-curves",
    "report-happened",
    "report-decisions",
    "report-no-decision",
    "report-scores",
    "report-observations",
    "report-nothing-observed",
    "report-strengths",
    "report-areas",
    "report-hot-wash",
    "report-plan",
    "report-plan-issue",
    "report-plan-how",
    "report-limits-detail",
];

/// How wide and high a curve is drawn.
const CURVE: (i64, i64) = (640, 120);

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
    head: String,
    program: String,
    teams: Vec<String>,
    summary: String,
    objectives: Vec<String>,
    result: Option<ResultView>,
    curves: Vec<Curve>,
    chapters: Vec<Chapter>,
    decisions: Vec<Decided>,
    observed: Vec<Observed>,
    strengths: Vec<Observed>,
    areas: Vec<Observed>,
    hot_wash: Vec<Observed>,
}

/// A decision in its words.
#[derive(Serialize)]
struct Decided {
    title: String,
    paragraphs: Vec<String>,
}

/// A curve as it is drawn.
#[derive(Serialize)]
struct Curve {
    name: String,
    said: String,
    low: i64,
    high: i64,
    points: String,
}

/// What was observed, when, of whom, and how well it went.
#[derive(Clone, Serialize)]
struct Observed {
    moment: String,
    seat: String,
    rating: String,
    objective: String,
    text: String,
}

/// The report for an audience.
///
/// # Errors
/// The template's message; a test fills it.
pub fn after_action(exercise: &Exercise, words: &Words, audience: &Audience) -> Result<String, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // Its name ends as a page's does: everything that is put into it is escaped.
    environment.add_template("after-action.html", TEMPLATE)?;
    let said: BTreeMap<String, String> =
        SAID.iter().map(|id| (id.trim_start_matches("report-").replace('-', "_"), words.text(id))).collect();
    let paper = paper(exercise, words, audience);
    environment.get_template("after-action.html")?.render(minijinja::context! {
        paper => Value::from(Serde(paper)),
        said => Value::from(Serde(said)),
    })
}

fn paper(exercise: &Exercise, words: &Words, audience: &Audience) -> Paper {
    let context = exercise.context(words);
    let (session, path) = (&exercise.session, exercise.session.path());
    let state = session.state();
    let meta = &context.book.scenario.meta;
    let full = *audience == Audience::Facilitator;
    let over = state.lifecycle == Lifecycle::Over;
    let told = exercise.tell(words, audience);
    let mut chapters = happened(&context, &path, audience);
    chapters.reverse();
    let without = harm_without_measures_on(context.book, &path);
    let all = if full { observed(&context, exercise) } else { Vec::new() };
    let rated = |wanted: &[Rating]| of(&all, |one| one.rating.is_some_and(|rating| wanted.contains(&rating)), false);
    let named = [("title", text(meta.title.clone())), ("marking", text(meta.marking.clone()))];
    Paper {
        language: words.tag().to_owned(),
        banner: words.with("banner", &named),
        title: meta.title.clone(),
        full,
        edition: edition(&context, audience, over),
        at_the_table: audience.is_at_the_table(),
        head: exercise.head.clone(),
        program: exercise.program.clone(),
        teams: state.teams().map(|seat| context.state(seat)).collect(),
        summary: meta.summary.clone(),
        objectives: context.book.scenario.objectives.iter().map(|objective| objective.text.clone()).collect(),
        result: (full && over).then(|| result(&context, state, &path, audience, Some(without))),
        curves: told
            .charts
            .tension
            .iter()
            .chain(&told.charts.others)
            .map(|own| curve(own, told.charts.moments))
            .collect(),
        chapters,
        decisions: if audience.is_at_the_table() { decisions(&context, state) } else { Vec::new() },
        strengths: rated(&[Rating::Unchallenged, Rating::SomeChallenges]),
        areas: rated(&[Rating::MajorChallenges, Rating::Unable]),
        observed: of(&all, |one| one.rating.is_none(), false),
        hot_wash: of(&all, |_| true, true),
    }
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

/// An observation with its moment, and whether it was made after the end.
type Noted = (Observation, Observed, bool);

fn observed(context: &ViewContext<'_>, exercise: &Exercise) -> Vec<Noted> {
    let mut state = State::new(context.book);
    let mut noted = Vec::new();
    for entry in exercise.session.path() {
        for event in &entry.body.events {
            if let Event::Course(CourseEvent::Noted(own)) = event {
                let objective = own.objective.as_ref().and_then(|key| {
                    context.book.scenario.objectives.iter().find(|one| one.key == *key).map(|one| one.text.clone())
                });
                let rating = own.rating.map(|rating| context.words.text(&format!("rating-{}", rating.slug())));
                let shown = Observed {
                    moment: title(context, state.turn, state.phase),
                    seat: own.seat.as_ref().map_or_else(String::new, |seat| context.state(seat)),
                    rating: rating.unwrap_or_default(),
                    objective: objective.unwrap_or_default(),
                    text: own.text.clone(),
                };
                noted.push((own.clone(), shown, state.lifecycle == Lifecycle::Over));
            }
            state.apply(event);
        }
    }
    noted
}

fn of(all: &[Noted], wanted: impl Fn(&Observation) -> bool, after: bool) -> Vec<Observed> {
    let those = all.iter().filter(|(own, _, late)| *late == after && wanted(own));
    those.map(|(_, shown, _)| shown.clone()).collect()
}

/// The points of a curve within the room that it is drawn in.
fn curve(own: &CurveView, moments: usize) -> Curve {
    let (wide, high) = CURVE;
    let last = i64::try_from(moments.saturating_sub(1)).unwrap_or(1).max(1);
    let (low, top) = own.range;
    let at = |moment: usize, value: i64| {
        let x = wide * i64::try_from(moment).unwrap_or(0) / last;
        let y = high - high * (value.clamp(low, top) - low) / (top - low).max(1);
        format!("{x},{y}")
    };
    let points: Vec<String> = own.points.iter().map(|point| at(point.moment, point.value)).collect();
    Curve { name: own.name.clone(), said: own.said.clone(), low, high: top, points: points.join(" ") }
}
