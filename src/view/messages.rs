//! Messages between delegations; the facilitator can read them.

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

/// The messages that an audience may read, latest first.
#[must_use]
pub fn messages(context: &ViewContext<'_>, state: &State, audience: &Audience) -> Vec<MessageView> {
    let visible = state.messages.iter().filter(|message| match (audience, &message.to) {
        (Audience::Public | Audience::Red(_), _) => false,
        (Audience::Facilitator, _) | (Audience::Seat(_), None) => true,
        (Audience::Seat(own), Some(to)) => own == to || *own == message.from,
    });
    visible
        .rev()
        .map(|message| MessageView {
            turn: message.turn,
            from: context.state(&message.from),
            code: context.code(&message.from),
            to: message.to.as_ref().map_or_else(|| context.words.text("all-27"), |to| context.state(to)),
            text: message.text.clone(),
            ours: audience.is(&message.from),
        })
        .collect()
}

/// How many of them others sent: one's own are no news.
#[must_use]
pub fn received(messages: &[MessageView]) -> usize {
    messages.iter().filter(|message| !message.ours).count()
}
