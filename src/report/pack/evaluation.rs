//! The list of injects, the evaluation guides and the feedback form.

use super::blank::{all, paper};
use crate::engine::core::observation::Rating;
use crate::report::paper::{Paper, Part};
use crate::view::msel::msel as lines;
use crate::view::names::ViewContext;
use crate::words::text;

/// The master scenario events list, with columns to fill in while it is played.
pub(super) fn msel(context: &ViewContext<'_>) -> Paper {
    let the = |id: &str| context.words.text(&format!("pack-{id}"));
    let mut paper = paper(context, "msel", the("msel"), the("msel-whose"));
    let row = |line: crate::view::msel::MselLine| {
        let comes = if line.time.is_empty() { line.when } else { format!("{} · {}", line.time, line.when) };
        vec![line.number, comes, line.title, line.to, line.expected, line.objective, String::new()]
    };
    let heads = ["msel-number", "msel-time", "msel-title", "msel-to", "msel-expected", "msel-objective", "pack-actual"];
    paper.parts.push(Part::table(
        heads.map(|id| context.words.text(id)).to_vec(),
        lines(context).into_iter().map(row).collect(),
    ));
    paper
}

/// A guide for each objective.
pub(super) fn guides(context: &ViewContext<'_>) -> Paper {
    let words = context.words;
    let the = |id: &str| words.text(&format!("pack-{id}"));
    let mut paper = paper(context, "evaluation-guides", the("guides"), the("guides-whose"));
    paper.parts = vec![
        Part::Chapter(the("guides-use")),
        Part::Steps(all(context, &["guide-sit", "guide-facts", "guide-when", "guide-rate", "guide-enter"])),
        Part::Section(the("ratings")),
        ratings(context),
        Part::Text(the("ratings-detail")),
    ];
    for objective in &context.book.scenario.objectives {
        let named = [("objective", text(objective.text.clone()))];
        let criteria = objective.criteria.iter().map(|own| vec![own.text.clone(), String::new(), String::new()]);
        paper.parts.extend([
            Part::Page(words.with("pack-guide-for", &named)),
            Part::form(all(context, &["criterion", "observed", "rating"]), criteria.collect(), 0),
            Part::Section(the("observation-log")),
            Part::form(all(context, &["log-turn", "log-seat", "log-seen"]), Vec::new(), 8),
            Part::Section(the("overall-rating")),
            Part::Lines(1),
            Part::Section(the("strengths-and-areas")),
            Part::Lines(4),
        ]);
    }
    paper
}

fn ratings(context: &ViewContext<'_>) -> Part {
    let row = |rating: &Rating| {
        let slug = rating.slug();
        vec![context.words.text(&format!("rating-{slug}")), context.words.text(&format!("pack-rating-{slug}"))]
    };
    Part::facts(Rating::ALL.iter().map(row).collect())
}

/// What participants fill in at the end.
pub(super) fn feedback(context: &ViewContext<'_>) -> Paper {
    let the = |id: &str| context.words.text(&format!("pack-{id}"));
    let mut paper = paper(context, "feedback-form", the("feedback"), the("feedback-whose"));
    let scaled = |ids: &[&str]| {
        Part::form(
            [vec![the("statement")], (1..=5).map(|n| n.to_string()).collect()].concat(),
            all(context, ids).into_iter().map(|said| [vec![said], vec![String::new(); 5]].concat()).collect(),
            0,
        )
    };
    paper.parts = vec![
        Part::facts(
            all(context, &["feedback-date", "feedback-seat", "feedback-role"])
                .into_iter()
                .map(|head| vec![head, String::new()])
                .collect(),
        ),
        Part::Chapter(the("feedback-own")),
        Part::Section(the("feedback-strengths")),
        Part::Lines(3),
        Part::Section(the("feedback-areas")),
        Part::Lines(3),
        Part::Section(the("feedback-unseen")),
        Part::Lines(2),
        Part::Section(the("feedback-actions")),
        Part::form(all(context, &["action", "action-owner", "action-urgent"]), Vec::new(), 3),
        Part::Page(the("feedback-design")),
        Part::Aside(the("feedback-scale")),
        scaled(&["said-structure", "said-plausible", "said-facilitated", "said-papers", "said-role", "said-time"]),
        Part::Chapter(the("feedback-learned")),
        scaled(&["said-toolbox", "said-evidence", "said-agree", "said-ready"]),
        Part::Chapter(the("feedback-next")),
        Part::Lines(3),
        Part::Checks(all(context, &["feedback-consent"])),
    ];
    paper
}
