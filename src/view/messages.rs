//! Messages between delegations, which the facilitator can read, and letters between the direction and the teams.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::names::ViewContext;
use crate::engine::core::state::State;

/// A message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageView {
    /// Turn.
    pub turn: u32,
    /// Sender.
    pub from: String,
    /// Sender's code.
    pub code: String,
    /// Recipient.
    pub to: String,
    /// Text.
    pub text: String,
    /// Whether we sent it.
    pub ours: bool,
}

/// What was written in one order, latest first, as far as an audience may read it.
#[must_use]
pub fn messages(context: &ViewContext<'_>, state: &State, audience: &Audience) -> Vec<MessageView> {
    let mut all = letters(context, state, audience);
    all.extend(between_seats(context, state, audience));
    // Latest turn first; within a turn what the direction writes stands above.
    all.sort_by_key(|message| std::cmp::Reverse(message.turn));
    all
}

fn between_seats(context: &ViewContext<'_>, state: &State, audience: &Audience) -> Vec<MessageView> {
    let visible = state.messages.iter().filter(|message| match audience {
        Audience::Public | Audience::Red(_) => false,
        Audience::Facilitator => true,
        Audience::Seat(own) => message.is_between(own),
    });
    visible
        .rev()
        .map(|message| MessageView {
            turn: message.turn,
            from: context.state(&message.from),
            code: context.code(&message.from),
            to: context.recipients(message.to.as_ref(), &message.also),
            text: message.text.clone(),
            ours: audience.is(&message.from),
        })
        .collect()
}

/// What the direction and the teams wrote each other.
fn letters(context: &ViewContext<'_>, state: &State, audience: &Audience) -> Vec<MessageView> {
    let words = context.words;
    let visible = state.letters.iter().filter(|letter| match audience {
        Audience::Public | Audience::Red(_) => false,
        Audience::Facilitator => true,
        Audience::Seat(own) => match (&letter.by, &letter.to) {
            (Some(by), _) => by == own,
            (None, Some(to)) => to == own,
            (None, None) => true,
        },
    });
    visible
        .rev()
        .map(|letter| MessageView {
            turn: letter.turn,
            from: letter.by.as_ref().map_or_else(|| words.text("facilitator"), |by| context.state(by)),
            code: letter.by.as_ref().map_or_else(|| words.text("code-facilitator"), |by| context.code(by)),
            to: match (&letter.by, &letter.to) {
                (Some(_), _) => words.text("facilitator"),
                (None, Some(to)) => context.state(to),
                (None, None) => words.text("all-teams"),
            },
            text: letter.text.clone(),
            ours: match &letter.by {
                Some(by) => audience.is(by),
                None => *audience == Audience::Facilitator,
            },
        })
        .collect()
}

/// How many of them others sent: one's own are no news.
#[must_use]
pub fn received(messages: &[MessageView]) -> usize {
    messages.iter().filter(|message| !message.ours).count()
}
