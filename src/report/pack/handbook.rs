//! The facilitator's handbook: how the exercise is prepared, run, kept on course and closed, with what is true; also without
//! the program, should the power fail.

use super::blank::{all, paper, turn};
use super::manual;
use crate::model::inject::Trigger;
use crate::model::phase::Phase;
use crate::report::paper::{Paper, Part};
use crate::view::condition::depends;
use crate::view::console::{notes, receivers};
use crate::view::names::ViewContext;
use crate::words::{number, text};

/// The handbook.
pub(super) fn handbook(context: &ViewContext<'_>, seed: u64) -> Paper {
    let words = context.words;
    let the = |id: &str| words.text(&format!("pack-{id}"));
    let mut paper = paper(context, "facilitators-handbook", the("handbook"), the("handbook-whose"));
    paper.parts = vec![
        Part::Chapter(the("quick-start")),
        Part::Steps(all(
            context,
            &["quick-read", "quick-print", "quick-seat", "quick-open", "quick-turn", "quick-close"],
        )),
        Part::Chapter(the("overview")),
        Part::facts(manual::overview(context)),
        Part::Chapter(the("staff")),
        Part::facts(staff(context)),
        Part::Chapter(the("go-no-go")),
        Part::Aside(the("go-no-go-detail")),
    ];
    for (section, checks) in [
        ("go-before", ["check-aim", "check-people", "check-marking", "check-guides"].as_slice()),
        ("go-eve", &["check-print", "check-laptop", "check-projector", "check-stop"]),
        ("go-start", &["check-seated", "check-pins", "check-clock", "check-script"]),
        ("go-end", &["check-saved", "check-wash", "check-forms", "check-report"]),
    ] {
        paper.parts.extend([Part::Section(the(section)), Part::Checks(all(context, checks))]);
    }
    paper.parts.extend([Part::Page(the("truth")), truth(context, seed)]);
    for note in notes(context) {
        paper.parts.extend([Part::Section(note.heading), Part::Text(note.text)]);
    }
    paper.parts.extend([
        Part::Page(the("run-of-show")),
        manual::phases(context),
        Part::Section(the("opening")),
        Part::Steps(all(
            context,
            &["opening-welcome", "opening-fiction", "opening-rules", "opening-time", "opening-stop"],
        )),
    ]);
    for number in 1..=context.book.scenario.meta.turns {
        paper.parts.extend(guide(context, number));
    }
    paper.parts.extend(waiting(context));
    paper.parts.extend([
        Part::Page(the("on-course")),
        Part::List(all(context, &["course-stuck", "course-fast", "course-late", "course-off", "course-real"])),
        Part::Chapter(the("by-hand")),
        Part::Steps(all(context, &["hand-clock", "hand-cards", "hand-share", "hand-vote", "hand-world", "hand-enter"])),
        Part::Section(the("rules")),
        rules(context),
        Part::Chapter(the("wash")),
        Part::Steps(all(
            context,
            &["wash-aim", "wash-round", "wash-known", "wash-turning", "wash-evaluators", "wash-close"],
        )),
        Part::Chapter(the("afterwards")),
        Part::Steps(all(context, &["after-day", "after-weeks", "after-meeting", "after-track"])),
    ]);
    paper
}

fn staff(context: &ViewContext<'_>) -> Vec<Vec<String>> {
    let staff = [
        ["staff-facilitator", "staff-facilitator-does"],
        ["staff-assistant", "staff-assistant-does"],
        ["staff-evaluator", "staff-evaluator-does"],
        ["staff-red", "staff-red-does"],
        ["staff-scribe", "staff-scribe-does"],
    ];
    staff.map(|ids| all(context, &ids)).to_vec()
}

/// What is true, and where the dice chose it.
fn truth(context: &ViewContext<'_>, seed: u64) -> Part {
    let (words, scenario) = (context.words, &context.book.scenario);
    let drawn = context.book.drawn.as_ref().map(|drawn| &drawn.truth);
    let key = drawn.or(scenario.truth.as_ref());
    let hypothesis = key.and_then(|key| scenario.hypotheses.iter().find(|own| own.key == *key));
    let told = hypothesis.map_or_else(String::new, |own| own.text.clone());
    let seed = text(seed.to_string());
    let id = if drawn.is_some() { "pack-truth-drawn" } else { "pack-truth-is" };
    Part::Text(words.with(id, &[("truth", text(told)), ("seed", seed)]))
}

/// What comes in a turn, what is expected of it, and what can be asked.
fn guide(context: &ViewContext<'_>, at: u32) -> Vec<Part> {
    let words = context.words;
    let now = |trigger: &Trigger| matches!(trigger, Trigger::Turn(turn) | Trigger::Unless(turn, _) if *turn == at);
    let injects = context.book.scenario.injects.iter().filter(|inject| now(&inject.trigger));
    let rows: Vec<Vec<String>> = injects
        .map(|inject| {
            let title = match depends(context, &inject.trigger, 0) {
                Some(condition) => format!("{} ({condition})", inject.title),
                None => inject.title.clone(),
            };
            vec![inject.msel.clone(), title, receivers(context, &inject.recipients), inject.expected.clone()]
        })
        .collect();
    let time = [("time", text(context.exercise_time(at, Phase::Situation)))];
    let mut parts = vec![Part::Page(turn(context, at)), Part::Aside(words.with("pack-begins-at", &time))];
    if rows.is_empty() {
        parts.push(Part::Text(words.text("pack-nothing-comes")));
    } else {
        parts.push(Part::table(heads(context), rows));
    }
    let questions = if at == 1 {
        ["ask-know", "ask-share", "ask-who"].as_slice()
    } else if at == context.book.scenario.meta.turns {
        ["ask-worked", "ask-otherwise", "ask-way-out"].as_slice()
    } else {
        ["ask-changed", "ask-certain", "ask-proportion", "ask-say"].as_slice()
    };
    parts.extend([Part::Section(words.text("pack-questions")), Part::List(all(context, questions))]);
    parts.extend([Part::Section(words.text("pack-noted")), Part::Lines(4)]);
    parts
}

fn heads(context: &ViewContext<'_>) -> Vec<String> {
    ["msel-number", "msel-title", "msel-to", "msel-expected"].map(|id| context.words.text(id)).to_vec()
}

/// Injects that come by a condition alone.
fn waiting(context: &ViewContext<'_>) -> Vec<Part> {
    let injects = context.book.scenario.injects.iter().filter(|inject| matches!(inject.trigger, Trigger::When(_)));
    let rows: Vec<Vec<String>> = injects
        .map(|inject| {
            let when = depends(context, &inject.trigger, 0).unwrap_or_default();
            vec![inject.msel.clone(), inject.title.clone(), when, inject.expected.clone()]
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let heads = ["msel-number", "msel-title", "msel-comes", "msel-expected"].map(|id| context.words.text(id)).to_vec();
    vec![Part::Page(context.words.text("pack-cards-waiting")), Part::table(heads, rows)]
}

/// How each rule decides, as it can be counted by hand.
fn rules(context: &ViewContext<'_>) -> Part {
    let count = i64::try_from(context.book.states.states.len()).unwrap_or(0);
    let row = |rule: &str| {
        let told = context.words.with(&format!("pack-rule-{rule}"), &[("members", number(count))]);
        vec![context.words.text(&format!("pack-rule-{rule}-name")), told]
    };
    Part::facts(["silence", "consensus", "unanimity", "alone"].map(row).to_vec())
}
