//! What a delegation asked and argued, what was answered, and whether it moved anybody.
//!
//! **Invariant:** told from the journal, so it is never cleared; only the delegation's own talks.

use serde::{Deserialize, Serialize};

use super::grounds::argued;
use super::names::ViewContext;
use super::told::delegation::spoken;
use super::voices::choir::answer;
use super::voices::voice::Said;
use crate::engine::core::argument::Worry;
use crate::engine::core::command::{Actor, Command};
use crate::engine::core::event::Event;
use crate::engine::core::event::delegation::DelegationEvent;
use crate::engine::core::proposal::{ProposalId, Stand};
use crate::engine::core::state::State;
use crate::model::clause::Change;
use crate::model::key::StateKey;
use crate::session::entry::Entry;
use crate::words::{number, text};

/// Whether a delegation was moved by what it heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Moved {
    /// It was only asked.
    Asked,
    /// It stands elsewhere now.
    Stand,
    /// It stands where it stood, and says another condition or reason.
    Reason,
    /// Nothing has changed.
    Nothing,
    /// People answer for it: what they make of it is theirs to say.
    Heard,
}

/// One question or argument with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange {
    /// About which proposal.
    pub proposal: ProposalId,
    /// With whom.
    pub with: StateKey,
    /// The code of its tile.
    pub code: String,
    /// In which turn.
    pub turn: u32,
    /// `Turn 2 · we to Cyprus`.
    pub head: String,
    /// What we said.
    pub said: String,
    /// What was answered; nothing from a delegation that people play.
    pub answer: Option<String>,
    /// Whether it moved.
    pub moved: Moved,
    /// What came of it, in a sentence.
    pub outcome: String,
}

/// Where a delegation stands and what it says of it.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Position {
    stand: Option<Stand>,
    amendment: Option<Change>,
    worry: Option<Worry>,
}

impl Position {
    fn of(state: &State, id: ProposalId, who: &StateKey) -> Self {
        let proposal = state.proposals.get(&id);
        Self {
            stand: proposal.and_then(|proposal| proposal.stands.get(who).copied()),
            amendment: proposal.and_then(|proposal| proposal.asks.get(who).copied()),
            worry: proposal.and_then(|proposal| proposal.worries.get(who).copied()),
        }
    }

    fn words(self, context: &ViewContext<'_>, state: &State, (who, id): (&StateKey, ProposalId)) -> Option<String> {
        let stand = self.stand?;
        let worry = self.worry.map_or(Worry::Nothing, |worry| spoken(worry, false));
        let said = Said { by: who, stand, worry, amendment: self.amendment };
        Some(answer(context, state, state.proposals.get(&id), &said))
    }
}

/// All talks of a seat, latest first.
#[must_use]
pub fn conversation(context: &ViewContext<'_>, path: &[&Entry], seat: &StateKey) -> Vec<Exchange> {
    let mut state = State::new(context.book);
    let mut exchanges = Vec::new();
    for entry in path {
        let ours = entry.body.actor == Actor::Seat(seat.clone());
        let about = match &entry.body.command {
            Command::Ask { of, proposal } if ours => Some((of, *proposal)),
            Command::Argue { to, proposal, .. } if ours => Some((to, *proposal)),
            _ => None,
        };
        let before = about.map(|(who, id)| Position::of(&state, id, who));
        for event in &entry.body.events {
            state.apply(event);
        }
        if let (Some((who, id)), Some(before)) = (about, before) {
            exchanges.push(exchange(context, &state, entry, (who, id), before));
        }
    }
    exchanges.reverse();
    exchanges
}

fn exchange(
    context: &ViewContext<'_>,
    state: &State,
    entry: &Entry,
    (who, id): (&StateKey, ProposalId),
    before: Position,
) -> Exchange {
    let words = context.words;
    let proposal = || ("proposal", text(context.proposal(state, id)));
    let now = Position::of(state, id, who);
    let simulated = state.is_simulated(who);
    let explained = entry.body.events.iter().find_map(|event| match event {
        Event::Delegation(DelegationEvent::PositionExplained { of, stand, worry, amendment, .. }) => {
            let said = Said { by: of, stand: *stand, worry: *worry, amendment: *amendment };
            Some(answer(context, state, state.proposals.get(&id), &said))
        }
        _ => None,
    });
    let (said, moved) = match &entry.body.command {
        Command::Argue { argument, rests_on, .. } => {
            let said = argued(context, state, id, *argument, rests_on.as_ref());
            let moved = match (now.stand == before.stand, now == before) {
                _ if !simulated => Moved::Heard,
                (false, _) => Moved::Stand,
                (true, false) => Moved::Reason,
                (true, true) => Moved::Nothing,
            };
            (said, moved)
        }
        _ => (words.with("we-asked", &[proposal()]), Moved::Asked),
    };
    let stand = now.stand.map(|stand| context.stand(context.rule(state, id), stand)).unwrap_or_default();
    let answer = explained.or_else(|| now.words(context, state, (who, id)).filter(|_| simulated));
    let args = [
        ("state", text(context.state(who))),
        ("stand", text(stand)),
        ("answer", text(answer.clone().unwrap_or_default())),
    ];
    let outcome = match moved {
        Moved::Asked => "talk-asked",
        Moved::Stand => "talk-moved",
        Moved::Reason => "talk-reason",
        Moved::Nothing => "talk-unmoved",
        Moved::Heard => "talk-heard",
    };
    let head = [("turn", number(state.turn.into())), ("state", text(context.state(who)))];
    Exchange {
        proposal: id,
        with: who.clone(),
        code: context.code(who),
        turn: state.turn,
        head: words.with("talk-head", &head),
        said,
        answer,
        moved,
        outcome: words.with(outcome, &args),
    }
}
