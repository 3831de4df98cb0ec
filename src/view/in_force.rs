//! What was adopted, with what each decision still does.
//!
//! **Invariant:** read from the decision and the measure alone; the truth and nobody's secrets weigh in it.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::names::ViewContext;
use super::told::decision::is_public;
use crate::engine::core::proposal::Proposal;
use crate::engine::core::state::State;
use crate::engine::world::aftermath::weighs;
use crate::model::phase::Phase;
use crate::words::{number, text};

/// Something that was adopted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct InForce {
    /// In which turn.
    pub turn: u32,
    /// The measure's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it still does, in a few words each.
    pub does: Vec<String>,
}

/// Everything that an audience knows to be adopted, the latest first.
#[must_use]
pub fn in_force(context: &ViewContext<'_>, state: &State, audience: &Audience) -> Vec<InForce> {
    let visible = |own: &&Proposal| audience.is_at_the_table() || is_public(context.book, own);
    let adopted = state.proposals.values().filter(visible).filter_map(|own| {
        Some(InForce {
            turn: own.adopted()?,
            id: own.measure.to_string(),
            name: context.measure(&own.measure),
            does: does(context, state, own),
        })
    });
    let mut adopted: Vec<InForce> = adopted.collect();
    adopted.sort_by(|a, b| b.cmp(a));
    adopted
}

fn does(context: &ViewContext<'_>, state: &State, own: &Proposal) -> Vec<String> {
    let words = context.words;
    let after = &own.aftermath;
    if let Some(turn) = after.ended {
        let id = if after.repealed { "does-repealed" } else { "does-ended" };
        return vec![words.with(id, &[("turn", number(turn.into()))])];
    }
    let now = context.book.timetable().begins(state.turn, Phase::Consequences);
    let later = after.effect_at.filter(|at| after.felt.is_none() && *at > now);
    let begins = later.map(|at| words.with("does-later", &[("when", text(context.moment(at)))]));
    let (left, whole) = weighs(context.book, state, own);
    let costs = || words.with("does-cost", &[("left", number(left)), ("whole", number(whole))]);
    let names = || words.with("does-list", &[("names", text(context.candidates(own.listed())))]);
    let review = after.review_at.map(|at| words.with("does-review", &[("when", text(context.moment(at)))]));
    let parts =
        [begins, own.listed().next().is_some().then(names), (after.felt.is_some() && whole > 0).then(costs), review];
    parts.into_iter().flatten().collect()
}
