//! How much hangs on the numbers in the rules: the same orders once more, with one group of them a fifth smaller and a fifth
//! larger at a time.
//!
//! A group is what stands before the first dot of a parameter's name (`pressure`, `belief`, …). The dice fall as they fell,
//! what a rule then forbids falls away, and simulated governments decide anew (modelling choices, as in `session/branch.rs`).
//!
//! **Invariant:** the rungs of the ladder stay: they are what the tension is read on. Values stay within their bounds.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;

use super::exercise::Exercise;
use crate::engine::core::state::State;
use crate::model::parameter::{Parameter, ParameterList};
use crate::model::quantity::Quantity;
use crate::model::rulebook::Rulebook;
use crate::session::branch::{Dice, branch_under};

/// Thousandths of what a number is.
const TRIED: [i64; 2] = [800, 1_200];

/// The group on which the tension is read.
const LADDER: &str = "ladder";

/// Where other numbers lead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Sensitivity {
    /// The lowest and the highest tension at each moment, that of the exercise among them.
    pub band: Vec<(i64, i64)>,
    /// The groups that move the final tension, those that move it most first.
    pub groups: Vec<Swing>,
    /// How many groups there are.
    pub tried: usize,
}

/// What a group moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Swing {
    /// The group.
    pub group: String,
    /// The final tension with its numbers a fifth smaller.
    pub smaller: i64,
    /// The final tension with its numbers a fifth larger.
    pub larger: i64,
}

/// Computes the exercise again with each group of numbers changed, for as long as `go_on` says so.
#[must_use]
pub fn sensitivity(exercise: &Exercise, go_on: impl Fn() -> bool + Sync) -> Option<Sensitivity> {
    let book = exercise.session.book();
    let mut groups: Vec<&str> = book.in_force.parameters.iter().map(group).filter(|group| *group != LADDER).collect();
    groups.sort_unstable();
    groups.dedup();
    let tried: Vec<(usize, i64)> = (0..groups.len()).flat_map(|nth| TRIED.map(|by| (nth, by))).collect();
    let curves: Option<Vec<Vec<i64>>> = tried
        .par_iter()
        .map(|(nth, by)| {
            if !go_on() {
                return None;
            }
            Some(under(exercise, &scaled(&book.in_force, groups.get(*nth)?, *by)).unwrap_or_default())
        })
        .collect();
    let curves = curves?;
    let played = under(exercise, &book.in_force)?;
    let mut band: Vec<(i64, i64)> = played.iter().map(|value| (*value, *value)).collect();
    for curve in &curves {
        for ((low, high), value) in band.iter_mut().zip(curve) {
            (*low, *high) = ((*low).min(*value), (*high).max(*value));
        }
    }
    let end = played.last().copied().unwrap_or(0);
    let last = |curve: Option<&Vec<i64>>| curve.and_then(|curve| curve.last().copied()).unwrap_or(end);
    let mut swings: Vec<Swing> = groups
        .iter()
        .enumerate()
        .map(|(nth, group)| Swing {
            group: (*group).to_owned(),
            smaller: last(curves.get(2 * nth)),
            larger: last(curves.get(2 * nth + 1)),
        })
        .filter(|swing| swing.smaller != end || swing.larger != end)
        .collect();
    swings.sort_by_key(|swing| -(swing.smaller - end).abs().max((swing.larger - end).abs()));
    Some(Sensitivity { band, groups: swings, tried: groups.len() })
}

fn group(parameter: &Parameter) -> &str {
    parameter.key.split('.').next().unwrap_or(&parameter.key)
}

/// The numbers with those of one group so many thousandths of what they are.
fn scaled(list: &ParameterList, wanted: &str, by: i64) -> ParameterList {
    let own = list.parameters.iter().filter(|parameter| group(parameter) == wanted);
    let changes: BTreeMap<String, i64> =
        own.map(|parameter| (parameter.key.clone(), parameter.value * by / 1_000)).collect();
    list.with(&changes)
}

/// The tension after each entry of the exercise, computed with these numbers.
fn under(exercise: &Exercise, list: &ParameterList) -> Option<Vec<i64>> {
    let session = &exercise.session;
    let book: Rulebook = session.book().with_numbers(list).ok()?;
    let branch = branch_under(&book, session, None, Dice::Same).ok()?;
    let mut state = State::new(&branch.book);
    let tension = branch.entries.iter().map(|entry| {
        for event in &entry.body.events {
            state.apply(event);
        }
        state.value(&Quantity::Tension)
    });
    Some(tension.take(session.path().len()).collect())
}
