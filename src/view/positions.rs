//! Where the delegations stood on each proposal, and what became of it.
//!
//! **Invariant:** announced stands alone, which the 27 know of each other; nothing for anybody else.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::names::ViewContext;
use crate::engine::core::proposal::{Proposal, Stage, Stand};
use crate::engine::core::state::State;
use crate::words::number;

/// A proposal with the stands on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PositionsView {
    /// What it is called.
    pub name: String,
    /// The turn of its initiative.
    pub turn: u32,
    /// What became of it.
    pub became: String,
    /// The stands that were announced, with those who announced them.
    pub stands: Vec<(String, Vec<String>)>,
}

/// Every proposal that came onto the table, in their order.
#[must_use]
pub fn positions(context: &ViewContext<'_>, state: &State, audience: &Audience) -> Vec<PositionsView> {
    if !audience.is_at_the_table() {
        return Vec::new();
    }
    let mut tabled: Vec<&Proposal> = state.proposals.values().filter(|own| own.is_public_to_the_27()).collect();
    tabled.sort_by_key(|own| (own.turn, own.id));
    tabled.into_iter().map(|own| positions_on(context, state, own)).collect()
}

fn positions_on(context: &ViewContext<'_>, state: &State, own: &Proposal) -> PositionsView {
    let rule = context.rule(state, own.id);
    let mut by_stand: BTreeMap<Stand, Vec<String>> = BTreeMap::new();
    for (by, stand) in &own.stands {
        by_stand.entry(*stand).or_default().push(context.code(by));
    }
    let (id, turn) = match own.stage {
        Stage::Adopted(turn) => ("positions-adopted", turn),
        Stage::Failed(turn) => ("positions-failed", turn),
        Stage::Draft | Stage::Submitted | Stage::Tabled => ("positions-tabled", own.turn),
    };
    PositionsView {
        name: context.proposed(own),
        turn: own.turn,
        became: context.words.with(id, &[("turn", number(turn.into()))]),
        stands: by_stand.into_iter().map(|(stand, by)| (context.stand(rule, stand), by)).collect(),
    }
}
