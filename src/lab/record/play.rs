//! Playing a case: exercises by simulated delegations, and how far the Union went in each.
//!
//! **Invariant:** figures come from what was adopted, by the text as adopted, and from nothing else.

use std::collections::BTreeMap;

use rayon::prelude::{IntoParallelIterator, ParallelIterator};
use serde::Serialize;

use super::case::Case;
use super::rule::{Variant, scenario};
use crate::engine::core::command::Actor;
use crate::engine::core::proposal::{Proposal, Stage};
use crate::engine::core::state::State;
use crate::engine::core::step::Step;
use crate::engine::decide::carry_out;
use crate::lab::simulate::BrokenRun;
use crate::model::key::MeasureId;
use crate::model::phase::Phase;
use crate::model::rulebook::Rulebook;
use crate::model::toolbox::{Category, Trait};
use crate::scenario::compile::compile;
use crate::scenario::data::{Data, DataError};
use crate::session::autoplay::next_order;

/// Parameters that differ from the program's.
pub type Changes = BTreeMap<String, i64>;

/// What one exercise of a case came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Played {
    /// The highest step adopted, 0 to 7.
    pub tier: u8,
    /// The measures adopted.
    pub adopted: Vec<MeasureId>,
    /// How many of each category were adopted.
    pub categories: BTreeMap<&'static str, usize>,
    /// Proposals that were voted down, refused or withdrawn.
    pub failed: usize,
    /// Hours from the beginning to the first text of all.
    pub hours_to_text: Option<i64>,
    /// Hours from the beginning to the first listing.
    pub hours_to_listing: Option<i64>,
    /// The turn in which a government of the Union first attributed.
    pub attributed: Option<u32>,
    /// Whether a text of all followed within a turn of it.
    pub followed: bool,
}

/// The rulebook of a case.
///
/// # Errors
/// Why the case makes no scenario, which would be a fault of the record.
pub fn book(case: &Case, variant: &Variant, data: &Data, changes: &Changes) -> Result<Rulebook, DataError> {
    let (compiled, diagnostics) = compile(&scenario(case, variant), data);
    let mut compiled = compiled.ok_or(DataError::Scenario(diagnostics))?;
    compiled.parameters.clone_from(changes);
    Rulebook::new(compiled, &data.toolbox, data.states.clone(), &data.rules)
        .map_err(|missing| DataError::Data("rules.ron", missing.join(", ")))
}

/// Plays a case with seeds from `seed` upwards.
///
/// # Errors
/// The first run that broke off.
pub fn play(book: &Rulebook, runs: u64, seed: u64) -> Result<Vec<Played>, BrokenRun> {
    let all = (0..runs).into_par_iter().map(|run| play_one(book, seed.wrapping_add(run)));
    all.collect::<Vec<_>>().into_iter().collect()
}

fn play_one(book: &Rulebook, seed: u64) -> Result<Played, BrokenRun> {
    let mut state = State::new(book);
    while let Some(command) = next_order(book, &state, seed) {
        carry_out(book, &mut state, &Actor::Facilitator, &command).map_err(|error| BrokenRun {
            seed,
            turn: state.turn,
            cause: format!("{command:?}: {error:?}"),
        })?;
    }
    Ok(figures(book, &state))
}

/// What the Union did in an exercise, from its state.
#[must_use]
pub fn figures(book: &Rulebook, state: &State) -> Played {
    let mut played = Played::default();
    for proposal in state.proposals.values() {
        let Some(measure) = book.measure(&proposal.measure) else { continue };
        let turn = match proposal.stage {
            Stage::Adopted(turn) => turn,
            Stage::Failed(_) => {
                played.failed += 1;
                continue;
            }
            Stage::Draft | Stage::Submitted | Stage::Tabled => continue,
        };
        if measure.has(Trait::NationalAttribution) {
            played.attributed = Some(played.attributed.map_or(turn, |first| first.min(turn)));
        }
        if measure.category == Category::National {
            continue;
        }
        let step = Step::of(measure, &proposal.text);
        played.tier = played.tier.max(step.tier());
        played.adopted.push(proposal.measure.clone());
        *played.categories.entry(measure.category.slug()).or_default() += 1;
        let hours = hours(book, turn);
        if step.is_text() {
            earliest(&mut played.hours_to_text, hours);
        }
        if step == Step::Listing {
            earliest(&mut played.hours_to_listing, hours);
        }
    }
    played.followed = played.attributed.is_some_and(|spoke| followed(book, state, spoke));
    played
}

/// Whether a text of all was adopted in this turn or the next.
fn followed(book: &Rulebook, state: &State, spoke: u32) -> bool {
    let is_text = |proposal: &&Proposal| proposal.step(book).is_text();
    let mut texts = state.proposals.values().filter(is_text).filter_map(Proposal::adopted);
    texts.any(|turn| turn == spoke || turn == spoke + 1)
}

fn hours(book: &Rulebook, turn: u32) -> i64 {
    book.timetable().begins(turn, Phase::Communication) / 60
}

fn earliest(slot: &mut Option<i64>, hours: i64) {
    *slot = Some(slot.map_or(hours, |first| first.min(hours)));
}
