//! Who gave whom what of the evidence, in which form: the network of sharing, in the order in which it was opened.
//!
//! **Invariant:** all of it for the facilitator; a seat sees what it gave or was given alone, and the public nothing.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::names::ViewContext;
use crate::engine::core::event::Event;
use crate::engine::core::event::evidence::EvidenceEvent;
use crate::engine::core::state::State;
use crate::model::evidence::ShareMode;
use crate::model::key::{EvidenceKey, StateKey};
use crate::session::entry::Entry;

/// Something that was given away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GiftView {
    /// In which turn.
    pub turn: u32,
    /// Who gave it.
    pub by: String,
    /// To whom: a seat, or the 27.
    pub to: String,
    /// Which item.
    pub what: String,
    /// In which form.
    pub form: String,
}

/// What was given away along a path.
#[must_use]
pub fn gifts(context: &ViewContext<'_>, path: &[&Entry], audience: &Audience) -> Vec<GiftView> {
    let mut state = State::new(context.book);
    let mut found = Vec::new();
    for event in path.iter().flat_map(|entry| &entry.body.events) {
        if matches!(event, Event::Evidence(EvidenceEvent::SharingRevealed)) {
            found.extend(opened(context, &state, audience));
        }
        state.apply(event);
    }
    found
}

/// What is about to be opened that was not given in so open a form before.
fn opened(context: &ViewContext<'_>, state: &State, audience: &Audience) -> Vec<GiftView> {
    let mut found = Vec::new();
    let sees = |by: &StateKey, to: Option<&StateKey>| {
        *audience == Audience::Facilitator || audience.is(by) || to.is_some_and(|to| audience.is(to))
    };
    for (by, choices) in &state.sealed_sharing {
        for (evidence, mode) in choices {
            let before = state.shared.get(&(by.clone(), evidence.clone())).copied();
            if sees(by, None) && *mode > before.unwrap_or(ShareMode::Nothing) {
                found.push(gift(context, state, by, context.words.text("all-27"), (evidence, *mode)));
            }
        }
    }
    for (by, choices) in &state.sealed_passing {
        for (evidence, receivers) in choices {
            for (to, mode) in receivers {
                let before = state.given(by, to, evidence).unwrap_or(ShareMode::Nothing);
                if sees(by, Some(to)) && *mode > before {
                    found.push(gift(context, state, by, context.state(to), (evidence, *mode)));
                }
            }
        }
    }
    found
}

fn gift(
    context: &ViewContext<'_>,
    state: &State,
    by: &StateKey,
    to: String,
    (evidence, mode): (&EvidenceKey, ShareMode),
) -> GiftView {
    let item = context.book.scenario.evidence.iter().find(|item| item.key == *evidence);
    GiftView {
        turn: state.turn,
        by: context.state(by),
        to,
        what: item.map_or_else(|| evidence.to_string(), |item| item.title.clone()),
        form: context.words.text(&format!("share-{}", mode.slug())),
    }
}
