//! The result of an exercise that is over: what was true, what was known when, where the ladder ended, what turned it.
//!
//! **Invariant:** shows the truth, so it is for the end; figures come from the same views as everywhere else.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::curves::{Moment, moments};
use super::happened::{Chapter, happened, title};
use super::names::ViewContext;
use super::scores::{ScoresView, scores_compared};
use super::story::StoryLine;
use super::told::sentence::LineKind;
use crate::engine::core::state::State;
use crate::session::entry::Entry;
use crate::words::{Arg, number, percent, text};

/// How many turning points are told.
const TURNING_POINTS: usize = 3;

/// What was known of the truth at the end of a turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Knowledge {
    /// `turn 2`.
    pub turn: String,
    /// What the shared picture gave the truth, in per cent.
    pub shared: String,
    /// What we gave it; nothing without a seat.
    pub ours: Option<String>,
}

/// A phase in which the exercise turned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurningPoint {
    /// The entry after which it is seen.
    pub entry: u64,
    /// `Decision · turn 2`.
    pub title: String,
    /// What happened.
    pub text: String,
    /// What moved, with before and after.
    pub changes: Vec<String>,
}

/// The result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultView {
    /// What it came to, in a sentence.
    pub headline: String,
    /// The number of the true hypothesis among all, from 1.
    pub truth: usize,
    /// The true hypothesis.
    pub truth_text: String,
    /// What was known of it, turn by turn.
    pub knowledge: Vec<Knowledge>,
    /// The phases in which most moved, in their order.
    pub turning: Vec<TurningPoint>,
    /// Scores, principles, norms, objectives.
    pub scores: ScoresView,
}

/// The result as an audience lived through it.
#[must_use]
pub fn result(
    context: &ViewContext<'_>,
    state: &State,
    path: &[&Entry],
    audience: &Audience,
    harm_without: Option<i64>,
) -> ResultView {
    let scenario = &context.book.scenario;
    let truth = context.book.truth_index().unwrap_or(0);
    let moments = moments(context.book, path, audience);
    ResultView {
        headline: headline(context, &moments),
        truth: truth + 1,
        truth_text: scenario.hypotheses.get(truth).map_or_else(String::new, |own| own.text.clone()),
        knowledge: knowledge(context, &moments, truth),
        turning: turning(context, &moments, &happened(context, path, audience), truth),
        scores: scores_compared(context, state, path, audience, harm_without),
    }
}

/// Where the ladder ended, and where it was highest.
fn headline(context: &ViewContext<'_>, moments: &[Moment]) -> String {
    let rung = |moment: &Moment| context.book.parameters.rung(moment.tension);
    let (Some(last), Some(highest)) = (moments.last(), moments.iter().max_by_key(|moment| moment.tension)) else {
        return String::new();
    };
    let name = |rung: usize| text(context.rung(rung));
    let of = |rung: usize| number(i64::try_from(rung).unwrap_or(0));
    let args: [Arg<'_>; 5] = [
        ("rung", of(rung(last))),
        ("name", name(rung(last))),
        ("highest", of(rung(highest))),
        ("highestname", name(rung(highest))),
        ("turn", number(highest.turn.into())),
    ];
    let id = if rung(highest) > rung(last) { "result-headline-came-down" } else { "result-headline" };
    context.words.with(id, &args)
}

fn knowledge(context: &ViewContext<'_>, moments: &[Moment], truth: usize) -> Vec<Knowledge> {
    let last_of_turns = moments.chunk_by(|one, next| one.turn == next.turn).filter_map(<[Moment]>::last);
    let given = |ppm: &[u32]| ppm.get(truth).map(|ppm| percent(*ppm));
    last_of_turns
        .filter_map(|moment| {
            Some(Knowledge {
                turn: context.words.with("turn-n", &[("turn", number(moment.turn.into()))]),
                shared: given(&moment.shared)?,
                ours: given(&moment.ours),
            })
        })
        .collect()
}

/// Values at the end of a phase.
#[derive(Clone, Copy)]
struct Stand {
    tension: i64,
    cohesion: i64,
    harm: i64,
    truth_percent: i64,
}

impl Stand {
    fn of(moment: &Moment, truth: usize) -> Self {
        let ppm = moment.shared.get(truth).copied().unwrap_or(0);
        Self {
            tension: moment.tension,
            cohesion: moment.cohesion.unwrap_or(0),
            harm: moment.harm,
            truth_percent: i64::from((ppm + 5_000) / 10_000),
        }
    }

    /// How far two stands lie apart: points of tension, cohesion, harm and certainty weigh alike (a modelling choice).
    fn distance(self, other: Self) -> i64 {
        (self.tension - other.tension).abs()
            + (self.cohesion - other.cohesion).abs()
            + (self.harm - other.harm).abs()
            + (self.truth_percent - other.truth_percent).abs()
    }
}

fn turning(context: &ViewContext<'_>, moments: &[Moment], chapters: &[Chapter], truth: usize) -> Vec<TurningPoint> {
    let mut ends: Vec<&Moment> = Vec::new();
    for phase in moments.chunk_by(|one, next| (one.turn, one.phase) == (next.turn, next.phase)) {
        ends.extend(phase.last());
    }
    let mut points: Vec<(i64, TurningPoint)> = Vec::new();
    for pair in ends.windows(2) {
        let [before, after] = pair else { continue };
        // A phase is closed by the entry with which the next begins: all that came of it stands in between.
        let between = |line: &&StoryLine| (before.entry + 1..=after.entry).contains(&line.entry);
        let lines: Vec<&StoryLine> = chapters.iter().rev().flat_map(|own| &own.lines).filter(between).collect();
        let Some(line) = told(&lines) else { continue };
        let (was, is) = (Stand::of(before, truth), Stand::of(after, truth));
        let weight = was.distance(is);
        if weight == 0 {
            continue;
        }
        let point = TurningPoint {
            entry: after.entry,
            title: title(context, line.turn, line.phase),
            text: line.text.clone(),
            changes: changes(context, was, is),
        };
        points.push((weight, point));
    }
    points.sort_by_key(|(weight, point)| (std::cmp::Reverse(*weight), point.entry));
    points.truncate(TURNING_POINTS);
    points.sort_by_key(|(_, point)| point.entry);
    points.into_iter().map(|(_, point)| point).collect()
}

/// The line that says most: a decision, else what came from outside, else what the table did.
fn told<'l>(lines: &[&'l StoryLine]) -> Option<&'l StoryLine> {
    let of = |telling: LineKind| lines.iter().rev().find(|line| line.telling == telling).copied();
    of(LineKind::Decision).or_else(|| of(LineKind::World)).or_else(|| of(LineKind::Table))
}

fn changes(context: &ViewContext<'_>, was: Stand, is: Stand) -> Vec<String> {
    let all = [
        ("quantity-tension", was.tension, is.tension),
        ("quantity-cohesion", was.cohesion, is.cohesion),
        ("quantity-harm", was.harm, is.harm),
        ("truth-in-shared", was.truth_percent, is.truth_percent),
    ];
    let moved = all.into_iter().filter(|(_, was, is)| was != is);
    moved
        .map(|(id, was, is)| {
            let args = [("what", text(context.words.text(id))), ("before", number(was)), ("after", number(is))];
            context.words.with("result-change", &args)
        })
        .collect()
}
