//! A paper of the pack before anything stands in it, and how its words are looked up.

use crate::report::paper::Paper;
use crate::view::names::ViewContext;
use crate::words::{number, text};

/// A paper of the pack, without its parts.
pub(super) fn paper(context: &ViewContext<'_>, name: &str, title: String, whose: String) -> Paper {
    let (words, meta) = (context.words, &context.book.scenario.meta);
    let named = [("title", text(meta.title.clone())), ("marking", text(meta.marking.clone()))];
    Paper {
        language: words.tag().to_owned(),
        name: name.to_owned(),
        banner: words.with("banner", &named),
        title,
        whose,
        contents: false,
        parts: Vec::new(),
    }
}

/// Words of several sentences that stand side by side, by the ids of each.
pub(super) fn all(context: &ViewContext<'_>, ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| context.words.text(&format!("pack-{id}"))).collect()
}

/// `Turn 2`.
pub(super) fn turn(context: &ViewContext<'_>, turn: u32) -> String {
    context.words.with("pack-turn", &[("turn", number(turn.into()))])
}
