//! Grounds: what an argument may rest on, by name, and the sentence in which it is put.
//!
//! **Invariant:** what is offered passes the same checks as the command; whether it will move anybody is not said.

use serde::{Deserialize, Serialize};

use super::names::ViewContext;
use super::rejections::rejection_text;
use super::wording::clause_name;
use crate::engine::core::argument::{Argument, Support};
use crate::engine::core::pool::PoolItem;
use crate::engine::core::proposal::ProposalId;
use crate::engine::core::state::State;
use crate::engine::delegation::grounds::supports;
use crate::engine::delegation::negotiation::check_new_argument;
use crate::model::evidence::ShareMode;
use crate::model::key::StateKey;
use crate::model::quantity::Quantity;
use crate::words::{Arg, number, text};

/// Something that an argument may rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroundView {
    /// What it is.
    pub support: Support,
    /// Its name.
    pub name: String,
    /// Why it cannot be named, if it cannot.
    pub refusal: Option<String>,
}

/// What a seat's argument with another about a proposal may rest on.
#[must_use]
pub fn grounds(
    context: &ViewContext<'_>,
    state: &State,
    seat: &StateKey,
    to: &StateKey,
    id: ProposalId,
    argument: Argument,
) -> Vec<GroundView> {
    let Some(proposal) = state.proposals.get(&id) else { return Vec::new() };
    let all = supports(context.book, state, proposal, to, argument).into_iter();
    all.map(|support| {
        let checked = check_new_argument(context.book, state, seat, to, id, (argument, Some(&support)));
        let refusal = checked.err().map(|refusal| rejection_text(context, &refusal));
        GroundView { name: ground_name(context, state, id, &support), support, refusal }
    })
    .collect()
}

/// What an argument rests on, as a list of choices names it.
#[must_use]
pub fn ground_name(context: &ViewContext<'_>, state: &State, id: ProposalId, support: &Support) -> String {
    context.words.with(&format!("rests-on-{}", support.kind()), &named(context, state, id, support))
}

/// What is said with an argument.
#[must_use]
pub fn argued(
    context: &ViewContext<'_>,
    state: &State,
    id: ProposalId,
    argument: Argument,
    rests_on: Option<&Support>,
) -> String {
    let proposal = ("proposal", text(context.proposal(state, id)));
    let Some(support) = rests_on else {
        return context.words.with(&format!("argument-{}-said", argument.slug()), &[proposal]);
    };
    let mut args = named(context, state, id, support);
    args.push(proposal);
    context.words.with(&format!("argument-{}-on-{}", argument.slug(), support.kind()), &args)
}

/// The name of what an argument rests on, and what is said beside it.
fn named(context: &ViewContext<'_>, state: &State, id: ProposalId, support: &Support) -> Vec<Arg<'static>> {
    let item = |place: u32| usize::try_from(place).ok().and_then(|place| state.pool.get(place));
    let named = |name: String| vec![("name", text(name))];
    match support {
        Support::Evidence(place) => item(*place).map_or_else(Vec::new, |item| {
            vec![("name", text(item_name(context, item))), ("grade", text(item.grade.to_string()))]
        }),
        Support::Word(voice) | Support::Victim(voice) => named(context.voice(voice)),
        Support::Clause(clause) => named(clause_name(context, *clause)),
        Support::Activity(key) => {
            let activity = context.book.scenario.activity(key);
            named(activity.map_or_else(|| key.to_string(), |activity| activity.title.clone()))
        }
        Support::Harm => vec![
            ("harm", number(state.value(&Quantity::Harm))),
            ("unit", text(context.book.scenario.meta.harm_unit.clone())),
        ],
        Support::Channel(adversary) => named(context.adversary(adversary)),
        Support::Review => {
            let weeks = state.proposals.get(&id).map_or(0, |proposal| proposal.text.review_weeks);
            vec![("weeks", number(weeks.into()))]
        }
    }
}

/// An item of the shared picture as all of the 27 see it: what came without its source is known by who gave it.
fn item_name(context: &ViewContext<'_>, item: &PoolItem) -> String {
    let from = || [("state", text(item.from.as_ref().map_or_else(String::new, |from| context.state(from))))];
    let evidence = item.evidence.as_ref().and_then(|key| context.book.scenario.evidence(key));
    match (item.mode, evidence) {
        (ShareMode::Full, Some(evidence)) => evidence.title.clone(),
        (ShareMode::Sanitised, _) => context.words.with("sanitised-from", &from()),
        _ => context.words.with("assessment-from", &from()),
    }
}
