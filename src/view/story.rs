//! The exercise told in sentences, entry by entry, as an audience may know it.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::ledger::LedgerLine;
use super::names::ViewContext;
use super::redact::seen;
use super::told::delegation::{Subject, stands_taken, voice};
use super::told::sentence::{About, LineKind, Sentence, VoteGroup};
use super::told::tell;
use super::voices::choir::Choir;
use super::voices::voice::Voice;
use crate::engine::core::event::Event;
use crate::engine::core::event::delegation::DelegationEvent;
use crate::engine::core::event::procedure::ProcedureEvent;
use crate::engine::core::proposal::ProposalId;
use crate::engine::core::state::State;
use crate::model::phase::Phase;
use crate::model::rulebook::Rulebook;
use crate::session::entry::Entry;

/// A line of the story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoryLine {
    /// The entry that it belongs to.
    pub entry: u64,
    /// Turn.
    pub turn: u32,
    /// Phase.
    pub phase: Phase,
    /// What it tells of.
    pub telling: LineKind,
    /// The proposal it is about, for the timeline.
    pub about: Option<About>,
    /// The sentence.
    pub text: String,
    /// For ledger lines, all parts.
    pub ledger: Option<LedgerLine>,
    /// For votes that are opened, who voted how.
    pub votes: Vec<VoteGroup>,
}

/// Tells a path of entries; the stands that an entry brings on one proposal are told together.
#[must_use]
pub fn story(context: &ViewContext<'_>, path: &[&Entry], audience: &Audience) -> Vec<StoryLine> {
    let mut telling = Telling::of(context.book);
    let mut lines = Vec::new();
    for entry in path {
        telling.tell_entry(context, entry, audience, &mut lines);
    }
    lines
}

/// How far a story has come: the state, and what delegations said in this turn.
pub(super) struct Telling {
    /// The state after the entries that were told.
    pub(super) state: State,
    choir: Choir,
}

impl Telling {
    /// A story that has not begun.
    pub(super) fn of(book: &Rulebook) -> Self {
        Self { state: State::new(book), choir: Choir::default() }
    }

    /// Tells an entry, and takes its facts into the state before it.
    pub(super) fn tell_entry(
        &mut self,
        context: &ViewContext<'_>,
        entry: &Entry,
        audience: &Audience,
        lines: &mut Vec<StoryLine>,
    ) {
        let mut stands = Stands::default();
        for event in &entry.body.events {
            // What is thrown away can be told of only while it is there.
            if matches!(event, Event::Procedure(ProcedureEvent::InitiativeDiscarded(_))) {
                self.hear(context, (entry, event), audience, &mut stands, lines);
                self.state.apply(event);
            } else {
                self.state.apply(event);
                self.hear(context, (entry, event), audience, &mut stands, lines);
            }
        }
        stands.tell(context, &mut self.choir, entry, lines);
    }

    /// Tells a fact as an audience sees it, after the stands before it.
    fn hear(
        &mut self,
        context: &ViewContext<'_>,
        (entry, event): (&Entry, &Event),
        audience: &Audience,
        stands: &mut Stands,
        lines: &mut Vec<StoryLine>,
    ) {
        let state = &self.state;
        let Some(seen) = seen(context.book, state, event, audience) else { return };
        if !stands.go_on_with(&seen) {
            stands.tell(context, &mut self.choir, entry, lines);
        }
        if let Some(proposal) = stand_on(&seen) {
            stands.push(context, state, proposal, seen.clone());
            if *audience != Audience::Facilitator {
                return;
            }
        }
        if let Some(sentence) = tell(context, state, &seen, audience) {
            lines.push(line(entry, (state.turn, state.phase), sentence));
        }
    }
}

fn line(entry: &Entry, (turn, phase): (u32, Phase), sentence: Sentence) -> StoryLine {
    let Sentence { telling, text, about, ledger, votes } = sentence;
    StoryLine { entry: entry.id.0, turn, phase, telling, about, text: text.trim_end().to_owned(), ledger, votes }
}

/// The proposal on which a fact is a stand.
fn stand_on(event: &Event) -> Option<ProposalId> {
    let Event::Delegation(DelegationEvent::StandTaken { proposal, .. }) = event else { return None };
    Some(*proposal)
}

/// Stands on one proposal that wait to be told together.
#[derive(Default)]
struct Stands {
    taken: Vec<Event>,
    /// What is said with them, as the facts were then.
    voices: Vec<Voice>,
    /// What they are on, in numbers and words, and when they were taken.
    on: Option<(ProposalId, Subject, (u32, Phase))>,
}

impl Stands {
    /// Whether a fact is one more of them, or there is none yet.
    fn go_on_with(&self, event: &Event) -> bool {
        self.on.as_ref().is_none_or(|(proposal, ..)| stand_on(event) == Some(*proposal))
    }

    fn push(&mut self, context: &ViewContext<'_>, state: &State, id: ProposalId, stand: Event) {
        self.on.get_or_insert_with(|| {
            (id, (context.proposal(state, id), context.rule(state, id)), (state.turn, state.phase))
        });
        self.voices.extend(voice(context, state, &stand));
        self.taken.push(stand);
    }

    /// Tells them before the lines that give their terms; none is left.
    fn tell(&mut self, context: &ViewContext<'_>, choir: &mut Choir, entry: &Entry, lines: &mut Vec<StoryLine>) {
        let Self { taken, voices, on } = std::mem::take(self);
        let Some((_, proposal, when)) = on else { return };
        choir.begin(when.0);
        let text = stands_taken(context, proposal, &taken, &choir.sing(context, &voices));
        let own = |line: &&StoryLine| line.telling == LineKind::Ledger && line.entry == entry.id.0;
        let place = lines.len() - lines.iter().rev().take_while(own).count().min(taken.len());
        lines.insert(place, line(entry, when, Sentence::new(LineKind::Table, text)));
    }
}
