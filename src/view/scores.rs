//! Scores of an exercise: joint figures, and objectives with what the program can tell of them.
//!
//! **Invariant:** for the facilitator's eyes; criteria may give the truth away.

use serde::Serialize;

use super::curves::credibility;
use super::names::Lens;
use crate::engine::attribution::posterior;
use crate::engine::condition::holds;
use crate::engine::state::State;
use crate::model::quantity::Quantity;

/// A criterion with what the program can tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CriterionView {
    /// What an evaluator looks for.
    pub text: String,
    /// Whether it is met, if the program can tell.
    pub met: Option<bool>,
}

/// An objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ObjectiveView {
    /// Its text.
    pub text: String,
    /// Its criteria.
    pub criteria: Vec<CriterionView>,
}

/// The scores.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScoresView {
    /// Name and figure.
    pub figures: Vec<(String, String)>,
    /// Objectives.
    pub objectives: Vec<ObjectiveView>,
    /// The truth, and what the shared picture gave it, in per cent.
    pub truth: (String, String),
}

/// The scores at a moment.
#[must_use]
pub fn scores(lens: &Lens<'_>, state: &State) -> ScoresView {
    let words = lens.words;
    let book = lens.book;
    let tension = state.value(&Quantity::Tension);
    let rung = book.parameters.rung(tension);
    let shared = posterior(state.pool_picture());
    let truth = book.scenario.hypothesis_index(&book.scenario.truth).and_then(|index| shared.get(index));
    ScoresView {
        figures: vec![
            (words.text("quantity-tension"), format!("{tension} · {rung} {}", lens.rung(rung))),
            (words.text("credibility"), credibility(book, state).to_string()),
            (words.text("quantity-cohesion"), state.value(&Quantity::Cohesion).to_string()),
            (words.text("quantity-harm"), format!("{} {}", state.value(&Quantity::Harm), book.scenario.meta.harm_unit)),
        ],
        objectives: book
            .scenario
            .objectives
            .iter()
            .map(|objective| ObjectiveView {
                text: objective.text.clone(),
                criteria: objective
                    .criteria
                    .iter()
                    .map(|criterion| CriterionView {
                        text: criterion.text.clone(),
                        met: criterion.met_when.as_ref().map(|condition| holds(book, state, condition)),
                    })
                    .collect(),
            })
            .collect(),
        truth: (
            book.truth().map_or_else(String::new, |truth| truth.text.clone()),
            crate::words::percent(truth.copied().unwrap_or(0)),
        ),
    }
}
