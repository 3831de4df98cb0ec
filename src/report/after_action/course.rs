//! The course of the exercise: curves, who gave whom what, what was decided in its words, what happened phase by phase.

use crate::engine::core::state::State;
use crate::report::drawn::figures;
use crate::report::exercise::Exercise;
use crate::report::paper::Part;
use crate::report::told::Told;
use crate::view::audience::Audience;
use crate::view::happened::chapters;
use crate::view::names::ViewContext;
use crate::view::record::record;
use crate::view::told::sentence::LineKind;
use crate::words::Words;

/// The charts, and who gave whom what.
pub(super) fn curves(words: &Words, told: &Told) -> Result<Vec<Part>, minijinja::Error> {
    let mut parts = vec![Part::Chapter(words.text("report-curves"))];
    parts.extend(figures(words, &told.charts)?.into_iter().map(Part::Figure));
    if !told.gifts.is_empty() {
        let heads = ["turn", "by", "to", "what", "form"].map(|id| words.text(&format!("report-gift-{id}"))).to_vec();
        let rows = told.gifts.iter();
        let rows = rows
            .map(|one| vec![one.turn.to_string(), one.by.clone(), one.to.clone(), one.what.clone(), one.form.clone()]);
        parts.extend([Part::Section(words.text("report-gifts")), Part::table(heads, rows.collect())]);
    }
    Ok(parts)
}

/// What was adopted, in its words and its order.
pub(super) fn decisions(context: &ViewContext<'_>, state: &State) -> Vec<Part> {
    let mut parts = vec![Part::Chapter(context.words.text("report-decisions"))];
    let mut adopted: Vec<_> = state.proposals.values().filter(|own| own.adopted().is_some()).collect();
    adopted.sort_by_key(|own| (own.adopted(), own.id));
    for own in adopted {
        parts.extend(record(context, state, own.id).as_deref().and_then(decided).into_iter().flatten());
    }
    if parts.len() == 1 {
        parts.push(Part::Text(context.words.text("report-no-decision")));
    }
    parts
}

/// A record without its frame, which the page has, and without the mark of its title.
fn decided(record: &str) -> Option<Vec<Part>> {
    let parts: Vec<&str> = record.trim().split("\n\n").collect();
    let (title, rest) = parts.get(1..parts.len().saturating_sub(1))?.split_first()?;
    let title = Part::Section(title.trim_start_matches("# ").to_owned());
    Some([title].into_iter().chain(rest.iter().map(|part| Part::Text((*part).to_owned()))).collect())
}

/// What happened, phase by phase.
pub(super) fn happened(context: &ViewContext<'_>, exercise: &Exercise, audience: &Audience, told: &Told) -> Vec<Part> {
    let mut parts = vec![Part::Chapter(context.words.text("report-happened"))];
    for chapter in chapters(context, &exercise.session.path(), audience, &told.lines).into_iter().rev() {
        let lines = chapter.lines.into_iter().filter(|line| line.telling != LineKind::Ledger);
        let lines: Vec<String> = lines.map(|line| line.text).collect();
        parts.push(Part::Section(chapter.title));
        if !lines.is_empty() {
            parts.push(Part::List(lines));
        }
    }
    parts
}
