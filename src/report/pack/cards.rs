//! Cards to hand out: every inject and every piece of evidence, by turn and by who gets it; for the facilitator to cut up.

use super::blank::{paper, turn};
use crate::model::evidence::{Appears, Evidence, Holder};
use crate::model::inject::{Inject, Trigger};
use crate::report::paper::{Card, Paper, Part};
use crate::view::condition::depends;
use crate::view::console::receivers;
use crate::view::names::ViewContext;
use crate::words::text;

/// The cards.
pub(super) fn cards(context: &ViewContext<'_>) -> Paper {
    let words = context.words;
    let the = |id: &str| words.text(&format!("pack-{id}"));
    let mut paper = paper(context, "cards", the("cards"), the("cards-whose"));
    paper.parts.push(Part::Text(the("cards-detail")));
    for number in 1..=context.book.scenario.meta.turns {
        let cards = of_turn(context, number);
        if !cards.is_empty() {
            paper.parts.push(Part::Page(turn(context, number)));
            paper.parts.extend(cards);
        }
    }
    let later = waiting(context);
    if !later.is_empty() {
        paper.parts.push(Part::Page(the("cards-waiting")));
        paper.parts.extend(later);
    }
    paper
}

/// What comes in a turn by itself.
fn of_turn(context: &ViewContext<'_>, turn: u32) -> Vec<Part> {
    let scenario = &context.book.scenario;
    let now = |inject: &&Inject| matches!(&inject.trigger, Trigger::Turn(at) | Trigger::Unless(at, _) if *at == turn);
    let injects = scenario.injects.iter().filter(now).map(|inject| card(context, inject));
    let items = scenario.evidence.iter().filter(|item| matches!(item.appears, Appears::Turn(at) if at == turn));
    injects.chain(items.map(|item| item_card(context, item))).collect()
}

/// What waits for a condition, or for an inject.
fn waiting(context: &ViewContext<'_>) -> Vec<Part> {
    let scenario = &context.book.scenario;
    let injects = scenario.injects.iter().filter(|inject| matches!(inject.trigger, Trigger::When(_)));
    let items = scenario.evidence.iter().filter(|item| matches!(item.appears, Appears::WithInject));
    injects.map(|inject| card(context, inject)).chain(items.map(|item| item_card(context, item))).collect()
}

/// An inject: what it depends on stands in its foot.
pub(super) fn card(context: &ViewContext<'_>, inject: &Inject) -> Part {
    let words = context.words;
    let head = [
        ("msel", text(inject.msel.clone())),
        ("kind", text(words.text(&format!("kind-{}", inject.kind.slug())))),
        ("to", text(receivers(context, &inject.recipients))),
    ];
    Part::Card(Card {
        head: words.with("pack-card-inject", &head),
        title: inject.title.clone(),
        text: inject.text.clone(),
        foot: depends(context, &inject.trigger, 0).unwrap_or_default(),
    })
}

fn item_card(context: &ViewContext<'_>, item: &Evidence) -> Part {
    let words = context.words;
    let (to, source) = match &item.holder {
        Holder::Pool => (words.text("to-the-27"), "pack-card-source-common"),
        Holder::State(state) => {
            (words.with("to-states", &[("states", text(context.state(state)))]), "pack-card-source")
        }
    };
    let head = [("to", text(to)), ("grade", text(item.grade.to_string()))];
    Part::Card(Card {
        head: words.with("pack-card-evidence", &head),
        title: item.title.clone(),
        text: item.text.clone(),
        foot: words.with(source, &[("source", text(item.source.clone()))]),
    })
}
