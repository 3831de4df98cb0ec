//! What was directed by hand, and what the direction and the teams wrote each other: who may know of it, and how it is told.

use super::sentence::{LineKind, Sentence};
use crate::engine::core::command::SeatMode;
use crate::engine::core::event::direction::DirectionEvent;
use crate::model::inject::Recipients;
use crate::view::audience::Audience;
use crate::view::names::ViewContext;
use crate::words::{Arg, text};

/// What an audience other than the facilitator may know of a fact.
#[must_use]
pub(in crate::view) fn seen(event: &DirectionEvent, audience: &Audience) -> Option<DirectionEvent> {
    let visible = match event {
        DirectionEvent::InjectHeld(_)
        | DirectionEvent::InjectFreed(_)
        // What an author wrote and the direction did not say is nobody's; what it says instead comes with the inject.
        | DirectionEvent::InjectReworded { .. } => false,
        DirectionEvent::InjectImprovised { to, .. } => reaches(to, audience),
        DirectionEvent::DirectionWrote { to, .. } => match (audience, to) {
            (Audience::Seat(_), None) => true,
            (Audience::Seat(own), Some(to)) => own == to,
            (Audience::Public | Audience::Red(_) | Audience::Facilitator, _) => false,
        },
        DirectionEvent::DirectionAsked { by, .. } => audience.is(by),
        DirectionEvent::SeatPassed { .. } => audience.is_at_the_table(),
        DirectionEvent::EndedEarly { .. } => true,
    };
    visible.then(|| event.clone())
}

/// Whether an inject that is meant for some reaches an audience.
#[must_use]
pub fn reaches(to: &Recipients, audience: &Audience) -> bool {
    match audience {
        Audience::Facilitator => true,
        Audience::Seat(own) => to.reach(own),
        Audience::Public | Audience::Red(_) => *to == Recipients::Public,
    }
}

/// A fact in a sentence.
#[must_use]
pub(super) fn tell(context: &ViewContext<'_>, event: &DirectionEvent) -> Option<Sentence> {
    let say = |telling, id: &str, args: &[Arg<'_>]| Sentence::new(telling, context.words.with(id, args));
    let msel = |key| context.book.scenario.inject(key).map(|inject| ("msel", text(inject.msel.clone())));
    Some(match event {
        DirectionEvent::InjectHeld(key) => say(LineKind::Own, "story-held", &[msel(key)?]),
        DirectionEvent::InjectFreed(key) => say(LineKind::Own, "story-freed", &[msel(key)?]),
        DirectionEvent::InjectReworded { inject, words: Some((title, _)) } => {
            say(LineKind::Own, "story-reworded", &[msel(inject)?, ("title", text(title.clone()))])
        }
        DirectionEvent::InjectReworded { inject, words: None } => {
            say(LineKind::Own, "story-reworded-back", &[msel(inject)?])
        }
        DirectionEvent::InjectImprovised { title, .. } => {
            say(LineKind::World, "story-improvised", &[("title", text(title.clone()))])
        }
        DirectionEvent::DirectionWrote { to, text: letter } => {
            let to = to.as_ref().map_or_else(|| context.words.text("all-teams"), |to| context.state(to));
            say(LineKind::Own, "story-direction-wrote", &[("to", text(to)), ("text", text(letter.clone()))])
        }
        DirectionEvent::DirectionAsked { by, text: letter } => {
            let args = [("state", text(context.state(by))), ("text", text(letter.clone()))];
            say(LineKind::Own, "story-direction-asked", &args)
        }
        DirectionEvent::SeatPassed { seat, to } => {
            let id = match to {
                SeatMode::Team(_) => "story-seat-team",
                SeatMode::Simulated => "story-seat-simulated",
                SeatMode::Silent => "story-seat-silent",
            };
            say(LineKind::Table, id, &[("state", text(context.state(seat)))])
        }
        DirectionEvent::EndedEarly { reason } => {
            say(LineKind::Heading, "story-ended-early", &[("reason", text(reason.clone()))])
        }
    })
}
