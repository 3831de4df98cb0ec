//! Role packets: for each seat that the scenario writes for, what it knows, wants and will not accept, and how it plays.

use super::blank::{all, paper};
use super::manual;
use crate::engine::core::state::State;
use crate::report::paper::{Paper, Part};
use crate::view::names::ViewContext;
use crate::view::screen::brief::brief;
use crate::words::text;

/// A packet for each seat of the scenario.
pub(super) fn packets(context: &ViewContext<'_>) -> Vec<Paper> {
    let seats = context.book.scenario.seats.iter();
    seats.map(|seat| packet(context, &seat.state)).collect()
}

fn packet(context: &ViewContext<'_>, seat: &crate::model::key::StateKey) -> Paper {
    let words = context.words;
    let the = |id: &str| words.text(&format!("pack-{id}"));
    let own = brief(context, &State::new(context.book), seat);
    let name = context.state(seat);
    let whose = words.with("pack-packet-whose", &[("state", text(name.clone()))]);
    let title = words.with("pack-packet", &[("state", text(name))]);
    let mut paper = paper(context, &format!("role-{seat}"), title, whose);
    paper.parts = vec![
        Part::Chapter(the("own-brief")),
        Part::Text(own.brief),
        Part::Text(own.threshold),
        Part::Chapter(words.text("capital-wants")),
        Part::List(own.objectives),
        Part::Chapter(words.text("red-lines")),
        Part::List(own.red_lines),
    ];
    for (title, items) in [("capital-moves", own.interests), ("what-is-documented", own.documented)] {
        if !items.is_empty() {
            paper.parts.extend([Part::Chapter(words.text(title)), Part::List(items)]);
        }
    }
    paper.parts.extend([
        Part::Chapter(the("common")),
        Part::Text(own.summary),
        Part::Text(the("common-detail")),
        Part::Chapter(the("how-to-play")),
        Part::List(all(
            context,
            &["play-read", "play-share", "play-propose", "play-talk", "play-vote", "play-tell", "play-paper"],
        )),
        Part::Section(the("structure")),
        manual::phases(context),
        Part::Page(the("measures")),
        manual::measures(context),
        Part::Page(the("decision-log")),
        Part::Text(the("decision-log-detail")),
        Part::form(all(context, &["log-turn", "log-decided", "log-why", "log-certain", "log-said-to"]), Vec::new(), 14),
    ]);
    paper
}
