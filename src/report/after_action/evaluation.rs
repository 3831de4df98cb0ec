//! The objectives, what evaluators and teams noted, and the plan of what is to be done.

use crate::engine::core::observation::{Kind, Rating};
use crate::report::noted::Noted;
use crate::report::paper::Part;
use crate::view::names::ViewContext;
use crate::view::result::ResultView;
use crate::words::Words;

/// How many lines of the plan are left to fill in.
const BLANK: usize = 3;

/// Each objective, in the full edition with its criteria and what was noted of it.
pub(super) fn objectives(
    context: &ViewContext<'_>,
    full: bool,
    result: Option<&ResultView>,
    all: &[Noted],
) -> Vec<Part> {
    let words = context.words;
    let met = |objective: usize, criterion: usize| {
        let met = result.and_then(|result| result.scores.objectives.get(objective)?.criteria.get(criterion)?.met);
        words.text(met.map_or("report-open", |met| if met { "report-met" } else { "report-unmet" }))
    };
    let mut parts = vec![Part::Chapter(words.text("report-objectives"))];
    let own = &context.book.scenario.objectives;
    if !full {
        parts.push(Part::Steps(own.iter().map(|objective| objective.text.clone()).collect()));
        return parts;
    }
    for (nth, objective) in own.iter().enumerate() {
        let criteria = objective.criteria.iter().enumerate();
        let criteria = criteria.map(|(at, criterion)| format!("{} {}", criterion.text, met(nth, at)));
        parts.extend([Part::Section(objective.text.clone()), Part::List(criteria.collect())]);
        let seen = of(all, |one| one.observation.objective.as_ref() == Some(&objective.key));
        if !seen.is_empty() {
            parts.extend([Part::Aside(words.text("report-evidence")), list(&seen)]);
        }
    }
    parts
}

/// Strengths and areas for improvement, all else that was seen, and the hot wash.
pub(super) fn observations(words: &Words, all: &[Noted]) -> Vec<Part> {
    let seen = |one: &Noted| one.observation.kind == Kind::Seen;
    let rated = |wanted: [Rating; 2]| {
        of(all, |one| seen(one) && one.observation.rating.is_some_and(|rating| wanted.contains(&rating)))
    };
    let mut parts = Vec::new();
    for (id, noted) in [
        ("report-strengths", rated([Rating::Unchallenged, Rating::SomeChallenges])),
        ("report-areas", rated([Rating::MajorChallenges, Rating::Unable])),
        ("report-unrated", of(all, |one| seen(one) && !one.late && one.observation.rating.is_none())),
    ] {
        if !noted.is_empty() {
            parts.extend([Part::Section(words.text(id)), list(&noted)]);
        }
    }
    for (seat, remarks) in by_seat(words, hot_wash(all)) {
        let title = format!("{}: {seat}", words.text("report-hot-wash"));
        parts.extend([Part::Section(title), list(&remarks)]);
    }
    if parts.is_empty() {
        parts.push(Part::Text(words.text("report-nothing-observed")));
    }
    let bookmarks = of(all, |one| one.observation.kind == Kind::Bookmark);
    if !bookmarks.is_empty() {
        parts.extend([Part::Section(words.text("report-bookmarks")), list(&bookmarks)]);
    }
    parts.insert(0, Part::Chapter(words.text("report-observations")));
    parts
}

/// What is to be done, by whom and until when; what was to be improved, and lines to fill in.
pub(super) fn plan(words: &Words, all: &[Noted]) -> Vec<Part> {
    let about = |one: &Noted| {
        let parts = [one.objective.as_str(), one.seat.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let to_do = of(all, |one| matches!(one.observation.kind, Kind::ToDo { .. })).into_iter();
    let to_do = to_do.map(|one| vec![about(&one), one.said.clone(), one.owner.clone(), one.due.clone()]);
    let areas = of(all, |one| {
        let rating = one.observation.rating;
        one.observation.kind == Kind::Seen && matches!(rating, Some(Rating::MajorChallenges | Rating::Unable))
    });
    let areas = areas.into_iter().map(|one| vec![one.said, String::new(), String::new(), String::new()]);
    let numbered = |(nth, row): (usize, Vec<String>)| [vec![(nth + 1).to_string()], row].concat();
    let heads = ["number", "issue", "action", "owner", "due"].map(|id| words.text(&format!("report-plan-{id}")));
    vec![
        Part::Chapter(words.text("report-plan")),
        Part::form(heads.to_vec(), to_do.chain(areas).enumerate().map(numbered).collect(), BLANK),
    ]
}

fn hot_wash(all: &[Noted]) -> Vec<Noted> {
    of(all, |one| {
        let kind = &one.observation.kind;
        one.late && one.observation.rating.is_none() && matches!(kind, Kind::Seen | Kind::OfItself)
    })
}

fn of(all: &[Noted], wanted: impl Fn(&Noted) -> bool) -> Vec<Noted> {
    all.iter().filter(|one| wanted(one)).cloned().collect()
}

fn list(noted: &[Noted]) -> Part {
    Part::List(noted.iter().map(line).collect())
}

/// What was noted, behind its moment and what it is about.
fn line(one: &Noted) -> String {
    let about = [&one.moment, &one.seat, &one.rating, &one.objective];
    let about: Vec<&str> = about.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    format!("{}: {}", about.join(" · "), one.said)
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
