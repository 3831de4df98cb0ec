//! What people do who play an adversary: who may know of it, and how it is told.

use super::sentence::{LineKind, Sentence};
use crate::engine::core::dice::Roll;
use crate::engine::core::event::red::RedEvent;
use crate::engine::core::red::Move;
use crate::model::inject::Recipients;
use crate::model::key::{AdversaryKey, StepKey};
use crate::model::red_cell::QuietStep;
use crate::view::audience::Audience;
use crate::view::names::ViewContext;
use crate::words::{Arg, number, text};

/// What an audience other than the facilitator may know of a fact.
#[must_use]
pub(in crate::view) fn seen(event: &RedEvent, audience: &Audience) -> Option<RedEvent> {
    let visible = match event {
        RedEvent::MoveSealed { of, .. } | RedEvent::Stepped { of, .. } => audience.plays(of),
        RedEvent::Noticed { to, .. } => hears(to, audience),
        RedEvent::Swayed { .. } => false,
    };
    visible.then(|| match event {
        RedEvent::Stepped { of, step, found, .. } => {
            let (of, step, roll) = (of.clone(), step.clone(), Roll { n: 0, below: 0, value: 0 });
            RedEvent::Stepped { of, step, found: *found, roll }
        }
        // Who else heard of it is not theirs to know.
        RedEvent::Noticed { to, title, text } => {
            let to = match to {
                Recipients::States(_) => Recipients::States(Vec::new()),
                open => open.clone(),
            };
            RedEvent::Noticed { to, title: title.clone(), text: text.clone() }
        }
        other => other.clone(),
    })
}

fn hears(to: &Recipients, audience: &Audience) -> bool {
    match audience {
        Audience::Facilitator => true,
        Audience::Seat(own) => to.reach(own),
        Audience::Public | Audience::Red(_) => *to == Recipients::Public,
    }
}

/// A fact in a sentence.
#[must_use]
pub(super) fn tell(context: &ViewContext<'_>, event: &RedEvent) -> Option<Sentence> {
    let words = context.words;
    let say = |kind, id: &str, args: &[Arg<'_>]| Sentence::new(kind, words.with(id, args));
    Some(match event {
        RedEvent::MoveSealed { of, chosen } => {
            let args = [("adversary", text(context.adversary(of))), ("move", text(sealed(context, of, chosen)))];
            say(LineKind::Own, "story-move-sealed", &args)
        }
        RedEvent::Stepped { of, step, found, .. } => {
            let quiet = find(context, of, step)?;
            let id = if *found { "story-step-found" } else { "story-step-unnoticed" };
            let args = [("adversary", text(context.adversary(of))), ("step", text(quiet.title.clone()))];
            say(LineKind::Own, id, &args)
        }
        RedEvent::Noticed { title, text: body, .. } => {
            let args = [("title", text(title.clone())), ("text", text(body.clone()))];
            say(LineKind::World, "story-noticed", &args)
        }
        RedEvent::Swayed { state, towards, points } => {
            let args = [
                ("state", text(context.state(state))),
                ("adversary", text(context.adversary(towards))),
                ("points", number(*points)),
            ];
            say(LineKind::Own, "story-swayed", &args)
        }
    })
}

fn find<'a>(context: &ViewContext<'a>, of: &AdversaryKey, step: &StepKey) -> Option<&'a QuietStep> {
    context.book.scenario.adversary(of)?.red_cell.quiet.iter().find(|quiet| quiet.key == *step)
}

/// What was sealed, in a line.
#[must_use]
pub fn sealed(context: &ViewContext<'_>, of: &AdversaryKey, chosen: &Move) -> String {
    let words = context.words;
    let act = chosen.act.map_or_else(|| words.text("move-dice"), |act| context.act_class(act));
    let reply = chosen.reply.map(|reply| words.text(&format!("move-reply-{}", reply.slug())));
    let way_out = Some(words.text(&format!("move-way-out-{}", chosen.way_out.slug())));
    let way_out = way_out.filter(|_| chosen.way_out != crate::engine::core::red::WayOut::Keep);
    let quiet = chosen.quiet.as_ref().and_then(|step| find(context, of, step)).map(|quiet| quiet.title.clone());
    let parts: Vec<String> = [Some(act), reply, way_out, quiet].into_iter().flatten().collect();
    parts.join(" · ")
}
