//! What an exercise came to, in figures: to be set beside another exercise, a branch, or a thousand of them.
//!
//! **Invariant:** for the facilitator's eyes, for one of them tells the truth; whole numbers, each with the way that counts as
//! better, if one does.

use serde::{Deserialize, Serialize};

use super::curves::{Moment, credibility, moments};
use super::names::ViewContext;
use crate::engine::core::arithmetic::posterior;
use crate::engine::core::state::State;
use crate::engine::scoring::principles::{harm_done, principles};
use crate::engine::world::condition::holds;
use crate::model::quantity::Quantity;
use crate::session::entry::Entry;
use crate::view::audience::Audience;

/// Which way counts as better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Better {
    /// Less of it.
    Less,
    /// More of it.
    More,
    /// Neither.
    Neither,
}

/// A figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// A stable name, `tension-final`.
    pub key: String,
    /// What people call it.
    pub name: String,
    /// Its value.
    pub value: i64,
    /// Which way counts as better.
    pub better: Better,
}

/// The figures of a path and the state at its end; without the harm that would have been done otherwise, none rests on it.
#[must_use]
pub fn figures(context: &ViewContext<'_>, state: &State, path: &[&Entry], harm_without: Option<i64>) -> Vec<Figure> {
    let book = context.book;
    let moments = moments(book, path, &Audience::Facilitator);
    let rung = |moment: &Moment| i64::try_from(book.parameters.rung(moment.tension)).unwrap_or(0);
    let shared = posterior(state.pool_picture());
    let given = book.truth_index().and_then(|truth| shared.get(truth)).copied().unwrap_or(0);
    let adopted = state.proposals.values().filter(|own| own.adopted().is_some()).count();
    let met = book.scenario.objectives.iter().flat_map(|objective| &objective.criteria);
    let met = met.filter_map(|criterion| criterion.met_when.as_ref()).filter(|met| holds(book, state, met)).count();
    let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    let plain = [
        ("rung-highest", moments.iter().map(rung).max().unwrap_or(0), Better::Less),
        ("tension-final", state.value(&Quantity::Tension), Better::Less),
        ("harm", harm_done(state), Better::Less),
        ("cohesion", state.value(&Quantity::Cohesion), Better::More),
        ("credibility", credibility(book, state), Better::More),
        ("shared-truth", i64::from((given + 5_000) / 10_000), Better::More),
        ("adopted", count(adopted), Better::Neither),
        ("criteria-met", count(met), Better::More),
    ];
    let averted = harm_without.map(|without| ("harm-averted", without - harm_done(state), Better::More));
    let mut figures: Vec<Figure> =
        plain.into_iter().chain(averted).map(|(key, value, better)| figure(context, key, value, better)).collect();
    let scored = principles(book, state, harm_without);
    figures.extend(scored.iter().filter_map(|scored| {
        let key = format!("principle-{}", scored.principle.slug());
        let name = context.words.text(&key);
        Some(Figure { key, name, value: scored.score()?, better: Better::More })
    }));
    figures
}

fn figure(context: &ViewContext<'_>, key: &str, value: i64, better: Better) -> Figure {
    Figure { key: key.to_owned(), name: context.words.text(&format!("figure-{key}")), value, better }
}
