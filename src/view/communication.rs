//! Communication: which adopted texts of ours are to be told, and our line towards the press.
//!
//! **Invariant:** what is offered here passes the same checks as the commands.

use serde::{Deserialize, Serialize};

use super::names::ViewContext;
use crate::engine::core::command::NationalLine;
use crate::engine::core::proposal::{Communication, Proposal, ProposalId, Reasons, Stage, Target};
use crate::engine::core::state::State;
use crate::engine::procedure::communication::{check_communicate, check_line};
use crate::model::key::StateKey;
use crate::model::phase::Business;
use crate::model::seat::Capability;

/// An adopted text of ours that is to be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TellView {
    /// Its number.
    pub id: ProposalId,
    /// Its name.
    pub name: String,
    /// Whom it may be meant for.
    pub targets: Vec<Target>,
    /// How it is told if nobody says anything.
    pub usual: Communication,
}

/// Our line towards the press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineView {
    /// The one that is sealed; until the lines are told it can be changed.
    pub sealed: Option<NationalLine>,
}

/// What a seat may say now of what was adopted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommunicationView {
    /// What is to be told.
    pub tell: Vec<TellView>,
    /// Our line, while one may be sealed.
    pub line: Option<LineView>,
    /// Whether a line may be chosen ahead, for whatever is decided in this turn.
    pub line_ahead: bool,
}

/// What a seat may say now of what was adopted.
#[must_use]
pub fn communication(context: &ViewContext<'_>, state: &State, seat: &StateKey) -> CommunicationView {
    let may_line = check_line(context.book, state, seat).is_ok();
    let open = state.proposals.values().any(|own| own.stage == Stage::Tabled);
    CommunicationView {
        tell: to_tell(state, seat).map(|own| tell(context, own)).collect(),
        line: may_line.then(|| LineView { sealed: state.sealed_lines.get(seat).copied() }),
        line_ahead: open && state.phase.is_for(Business::Stands) && context.book.may(seat, Capability::Votes),
    }
}

fn tell(context: &ViewContext<'_>, own: &Proposal) -> TellView {
    TellView {
        id: own.id,
        name: context.title(own),
        targets: own.targets().collect(),
        usual: Communication::unsaid(context.book, own, Reasons::Withheld),
    }
}

/// How a text of a seat's own may be told, where that may be chosen before it is decided.
#[must_use]
pub fn tell_ahead(context: &ViewContext<'_>, state: &State, seat: &StateKey, own: &Proposal) -> Option<TellView> {
    let open = state.phase.is_for(Business::Stands) && own.stage == Stage::Tabled && own.by == *seat;
    open.then(|| tell(context, own))
}

/// The adopted texts of which a seat may say now how they are told.
pub fn to_tell<'s>(state: &'s State, seat: &'s StateKey) -> impl Iterator<Item = &'s Proposal> {
    state.adopted_now().filter(|own| check_communicate(state, seat, own.id).is_ok())
}
