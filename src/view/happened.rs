//! What happened: the story's sentences, phase by phase, for whoever takes the laptop.
//!
//! **Invariant:** the same sentences as the story of this audience, and no others; one's own acts are told, not new.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::names::ViewContext;
use super::place::Place;
use super::story::{StoryLine, story};
use super::told::sentence::LineKind;
use crate::engine::core::command::{Actor, Command};
use crate::model::key::StateKey;
use crate::model::phase::Phase;
use crate::session::entry::Entry;
use crate::words::{number, text};

/// What happened in a phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// `Decision · turn 2`.
    pub title: String,
    /// In which turn.
    pub turn: u32,
    /// In which phase.
    pub phase: Phase,
    /// Whether some of it came after this audience had looked last.
    pub fresh: bool,
    /// The lines, in order.
    pub lines: Vec<StoryLine>,
}

/// What happened up to now, latest phase first.
#[must_use]
pub fn happened(context: &ViewContext<'_>, path: &[&Entry], audience: &Audience) -> Vec<Chapter> {
    chapters(context, path, audience, &story(context, path, audience))
}

/// The same, where the story of the path has been told.
#[must_use]
pub fn chapters(context: &ViewContext<'_>, path: &[&Entry], audience: &Audience, lines: &[StoryLine]) -> Vec<Chapter> {
    let (looked, before) = looked_last(path, audience);
    let own: Vec<u64> = path.iter().filter(|entry| is_own(entry, audience)).map(|entry| entry.id.0).collect();
    // That somebody was done with a phase is nothing to read.
    let done: Vec<u64> =
        path.iter().filter(|entry| entry.body.command == Command::Finish).map(|entry| entry.id.0).collect();
    let mut chapters: Vec<Chapter> = Vec::new();
    for line in lines {
        if !is_news(line) || done.contains(&line.entry) {
            continue;
        }
        // What one did oneself is told, and is no news; what came of it at once is, when one looks the next time.
        let came = matches!(line.telling, LineKind::World | LineKind::Ledger);
        let fresh = if own.contains(&line.entry) { came && line.entry > before } else { line.entry > looked };
        match chapters.last_mut() {
            Some(last) if (last.turn, last.phase) == (line.turn, line.phase) => {
                last.fresh |= fresh;
                last.lines.push(line.clone());
            }
            Some(_) | None => chapters.push(Chapter {
                title: title(context, line.turn, line.phase),
                turn: line.turn,
                phase: line.phase,
                fresh,
                lines: vec![line.clone()],
            }),
        }
    }
    chapters.reverse();
    chapters
}

/// Whether something happened that the screen on which the phase is worked on does not show by itself.
#[must_use]
pub fn is_worth_a_look(chapters: &[Chapter], work: Place) -> bool {
    // The first news of an exercise are read where they stand.
    let fresh =
        chapters.iter().filter(|chapter| chapter.fresh && (chapter.turn, chapter.phase) != (1, Phase::Situation));
    fresh.flat_map(|chapter| &chapter.lines).any(|line| line.telling != LineKind::World || work != Place::Situation)
}

/// The title of a chapter: `Decision · turn 2`.
#[must_use]
pub fn title(context: &ViewContext<'_>, turn: u32, phase: Phase) -> String {
    let args = [("phase", text(context.phase(phase))), ("turn", number(turn.into()))];
    context.words.with("happened-in", &args)
}

/// The entries with which a seat was done last and the time before; the facilitator looks at everything anew.
fn looked_last(path: &[&Entry], audience: &Audience) -> (u64, u64) {
    let Audience::Seat(seat) = audience else { return (0, 0) };
    let done = |entry: &&&Entry| is_of(entry, seat) && entry.body.command == Command::Finish;
    let mut done = path.iter().rev().filter(done).map(|entry| entry.id.0);
    (done.next().unwrap_or(0), done.next().unwrap_or(0))
}

fn is_of(entry: &Entry, seat: &StateKey) -> bool {
    entry.body.actor == Actor::Seat(seat.clone())
}

/// Whether a seat did it itself: it knows.
fn is_own(entry: &Entry, audience: &Audience) -> bool {
    matches!(audience, Audience::Seat(seat) if is_of(entry, seat))
}

/// Headings stand over chapters, and bare rolls and terms of stands say nothing by themselves.
fn is_news(line: &StoryLine) -> bool {
    match line.telling {
        LineKind::Heading => false,
        LineKind::Ledger => line.ledger.is_some(),
        LineKind::World | LineKind::Table | LineKind::Decision | LineKind::Own => true,
    }
}
