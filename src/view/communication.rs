//! Communication: which adopted texts of ours are to be told, and our line towards the press.
//!
//! **Invariant:** what is offered here passes the same checks as the commands.

use serde::{Deserialize, Serialize};

use super::names::ViewContext;
use super::toolbox::heard_by;
use crate::engine::core::command::NationalLine;
use crate::engine::core::proposal::{Communication, Proposal, ProposalId, Reasons, Stage, Target};
use crate::engine::core::state::State;
use crate::engine::procedure::communication::{check_communicate, check_line};
use crate::engine::world::escalation::{Step, Viewpoint, belief_after, impact};
use crate::model::key::StateKey;
use crate::model::phase::Business;
use crate::model::quantity::Quantity;
use crate::model::seat::Capability;
use crate::words::{number, signed, text};

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
    /// How it was settled that it is told.
    pub settled: Option<Communication>,
}

/// Our line towards the press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineView {
    /// The one that is sealed; until the lines are told it can be changed.
    pub sealed: Option<NationalLine>,
    /// To whom it is said, and what it costs.
    pub detail: String,
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
    let points = [("points", number(context.book.parameters.cohesion_solo_line))];
    CommunicationView {
        tell: ours_to_tell(state, seat).map(|own| tell(context, own)).collect(),
        line: may_line.then(|| LineView {
            sealed: state.sealed_lines.get(seat).copied(),
            detail: context.words.with("national-line-detail", &points),
        }),
        line_ahead: open && state.phase.is_for(Business::Stands) && context.book.may(seat, Capability::Votes),
    }
}

fn tell(context: &ViewContext<'_>, own: &Proposal) -> TellView {
    TellView {
        id: own.id,
        name: context.title(own),
        targets: own.targets().collect(),
        usual: Communication::unsaid(context.book, own, Reasons::Withheld),
        settled: own.communication.clone(),
    }
}

/// What would come of telling a text like this, as far as delegations can foresee it: who is behind the activity is not
/// asked.
#[must_use]
pub fn told_effect(context: &ViewContext<'_>, state: &State, own: &Proposal, told: &Communication) -> Option<String> {
    let step = Step {
        measure: context.book.measure(&own.measure)?,
        addressee: own.addressee.as_ref(),
        text: &own.text,
        told: Some(told),
        viewpoint: Viewpoint::Delegation,
        before: Some(own),
        together: own.askers().count(),
    };
    let felt = impact(context.book, state, &step);
    let credibility = heard_by(context.book, own.addressee.as_ref()).map_or(0, |by| {
        let belief = state.value(&Quantity::Belief(by.clone()));
        belief_after(belief, felt.signal) - belief
    });
    let args = [
        ("tension", text(signed(felt.pressure))),
        ("publicity", text(signed(felt.publicity))),
        ("credibility", text(signed(credibility))),
    ];
    Some(context.words.with("tell-effect", &args))
}

/// How a text of a seat's own may be told, where that may be chosen before it is decided.
#[must_use]
pub fn tell_ahead(context: &ViewContext<'_>, state: &State, seat: &StateKey, own: &Proposal) -> Option<TellView> {
    let open = state.phase.is_for(Business::Stands) && own.stage == Stage::Tabled && own.by == *seat;
    open.then(|| tell(context, own))
}

/// The adopted texts of a seat while it may say how they are told, those included of which it has.
fn ours_to_tell<'s>(state: &'s State, seat: &'s StateKey) -> impl Iterator<Item = &'s Proposal> {
    state.adopted_now().filter(move |own| state.phase.is_for(Business::Telling) && own.by == *seat)
}

/// The adopted texts of which a seat may say now how they are told.
pub fn to_tell<'s>(state: &'s State, seat: &'s StateKey) -> impl Iterator<Item = &'s Proposal> {
    state.adopted_now().filter(|own| check_communicate(state, seat, own.id).is_ok())
}
