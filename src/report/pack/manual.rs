//! The situation manual: what everybody in the room reads before the exercise.

use super::blank::{all, paper, turn};
use crate::model::phase::Phase;
use crate::report::paper::{Paper, Part};
use crate::view::names::ViewContext;
use crate::words::number;

/// The manual.
pub(super) fn manual(context: &ViewContext<'_>) -> Paper {
    let words = context.words;
    let the = |id: &str| words.text(&format!("pack-{id}"));
    let scenario = &context.book.scenario;
    let mut paper = paper(context, "situation-manual", the("manual"), the("manual-whose"));
    paper.parts = vec![
        Part::Chapter(the("overview")),
        Part::facts(overview(context)),
        Part::Chapter(words.text("objectives")),
        Part::Steps(scenario.objectives.iter().map(|objective| objective.text.clone()).collect()),
        Part::Chapter(the("roles")),
        Part::List(all(context, &["role-players", "role-facilitator", "role-evaluators", "role-observers"])),
        Part::Chapter(the("structure")),
        Part::Text(the("structure-detail")),
    ];
    paper.parts.push(phases(context));
    paper.parts.extend([
        Part::Chapter(the("guidelines")),
        Part::List(all(
            context,
            &["guideline-safe", "guideline-role", "guideline-precedent", "guideline-paper", "guideline-marking"],
        )),
        Part::Chapter(the("artificial")),
        Part::List(all(
            context,
            &["artificial-fiction", "artificial-time", "artificial-dice", "artificial-unequal", "artificial-others"],
        )),
        Part::Chapter(the("evaluated")),
        Part::Text(the("evaluated-detail")),
        Part::Chapter(the("frame")),
        Part::Text(the("frame-detail")),
        Part::Section(the("measures")),
        measures(context),
        Part::Section(the("ladder")),
        Part::Text(the("ladder-detail")),
        ladder(context),
        Part::Page(the("schedule")),
        schedule(context),
    ]);
    paper
}

/// The rows of the overview.
pub(super) fn overview(context: &ViewContext<'_>) -> Vec<Vec<String>> {
    let words = context.words;
    let (scenario, meta) = (&context.book.scenario, &context.book.scenario.meta);
    let seats: Vec<String> = scenario.seats.iter().map(|seat| context.state(&seat.state)).collect();
    let scope = [
        ("turns", number(meta.turns.into())),
        ("minutes", number(meta.minutes.into())),
        ("hours", number(meta.turn_hours.into())),
    ];
    let rows = [
        ("pack-name", meta.title.clone()),
        ("pack-date", String::new()),
        ("pack-place", String::new()),
        ("pack-scope", words.with("pack-scope-is", &scope)),
        ("pack-threat", words.text("pack-threat-is")),
        ("pack-scenario", meta.summary.clone()),
        ("pack-seats", context.list(&seats)),
        ("pack-contact", String::new()),
    ];
    rows.into_iter().map(|(id, value)| vec![words.text(id), value]).collect()
}

/// The phases of a turn, with what happens in each and how long it is planned for.
pub(super) fn phases(context: &ViewContext<'_>) -> Part {
    let words = context.words;
    let minutes = &context.book.scenario.meta.phase_minutes;
    let row = |phase: &Phase| {
        let planned = minutes.get(phase).copied().unwrap_or(0);
        vec![
            context.phase(*phase),
            words.text(&format!("pack-phase-{}", phase.slug())),
            words.with("pack-minutes", &[("minutes", number(planned.into()))]),
        ]
    };
    Part::table(
        all(context, &["phase", "what", "room-time"]),
        context.book.phases().in_order().map(|phase| row(&phase)).collect(),
    )
}

/// The measures of the catalogue, by category.
pub(super) fn measures(context: &ViewContext<'_>) -> Part {
    let words = context.words;
    let row = |measure: &crate::model::toolbox::Measure| {
        vec![
            measure.id.to_string(),
            words.data(&measure.name),
            words.text(&format!("category-{}", measure.category.slug())),
            words.text(&format!("decider-{}", measure.decider.slug())),
        ]
    };
    Part::table(
        all(context, &["code", "measure", "category", "decider"]),
        context.book.toolbox.measures.iter().map(row).collect(),
    )
}

fn ladder(context: &ViewContext<'_>) -> Part {
    let rungs = &context.book.parameters.rungs;
    let row = |(rung, from): (usize, &i64)| vec![context.rung(rung), from.to_string()];
    Part::table(all(context, &["rung", "from-tension"]), rungs.iter().enumerate().map(row).collect())
}

fn schedule(context: &ViewContext<'_>) -> Part {
    let meta = &context.book.scenario.meta;
    let minutes: u32 = meta.phase_minutes.values().sum();
    let row = |at: u32| {
        let planned = [("minutes", number(minutes.into()))];
        vec![
            turn(context, at),
            context.exercise_time(at, Phase::Situation),
            context.words.with("pack-minutes", &planned),
            String::new(),
        ]
    };
    let mut rows: Vec<Vec<String>> =
        vec![vec![context.words.text("pack-briefing"), String::new(), String::new(), String::new()]];
    rows.extend((1..=meta.turns).map(row));
    rows.extend(
        ["pack-hot-wash", "pack-forms"]
            .map(|id| vec![context.words.text(id), String::new(), String::new(), String::new()]),
    );
    let heads = all(context, &["step", "exercise-time", "room-time", "clock"]);
    Part::form(heads, rows, 0)
}
