//! Scores of an exercise: joint figures, the six principles, norms, and objectives as far as the program can tell.
//!
//! **Invariant:** for the facilitator's eyes; criteria may give the truth away.

use serde::{Deserialize, Serialize};

use super::audience::Audience;
use super::changed::{Changed, changed};
use super::curves::credibility;
use super::judgement::{JudgedView, judged_views};
use super::names::ViewContext;
use super::norms::{NormView, norm_views};
use super::principles::{PrincipleView, principle_view};
use crate::engine::core::arithmetic::posterior;
use crate::engine::core::state::State;
use crate::engine::scoring::principles::{harm_done, principles};
use crate::engine::world::condition::holds;
use crate::model::quantity::Quantity;
use crate::session::entry::Entry;
use crate::words::{number, text};

/// A criterion with what the program can tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriterionView {
    /// What an evaluator looks for.
    pub text: String,
    /// Whether it is met, if the program can tell.
    pub met: Option<bool>,
}

/// An objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectiveView {
    /// Its text.
    pub text: String,
    /// Its criteria.
    pub criteria: Vec<CriterionView>,
}

/// The scores.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoresView {
    /// Name and figure.
    pub figures: Vec<(String, String)>,
    /// The six principles, in their order.
    pub principles: Vec<PrincipleView>,
    /// What each decision changed, and then what each capital's sharing did.
    pub changed: Vec<Changed>,
    /// Norms upheld and breached.
    pub norms: Vec<NormView>,
    /// What teams judged, held against the truth and their own evidence.
    pub judged: Vec<JudgedView>,
    /// Objectives.
    pub objectives: Vec<ObjectiveView>,
    /// The truth, and what the shared picture gave it, in per cent.
    pub truth: (String, String),
}

/// The scores at a moment; what rests on the counterfactual is left open.
#[must_use]
pub fn scores(context: &ViewContext<'_>, state: &State) -> ScoresView {
    scores_compared(context, state, &[], &Audience::Facilitator, None)
}

/// The scores at the end of a path, compared with the harm that the same exercise would have seen by then without any measure.
///
/// Whoever holds the session computes that harm (`session::counterfactual`); while nobody has, harm averted is left out
/// and the first principle has no score.
#[must_use]
pub fn scores_compared(
    context: &ViewContext<'_>,
    state: &State,
    path: &[&Entry],
    audience: &Audience,
    harm_without: Option<i64>,
) -> ScoresView {
    let book = context.book;
    let shared = posterior(state.pool_picture());
    let truth = book.truth_index().and_then(|index| shared.get(index));
    let scored = principles(book, state, harm_without);
    ScoresView {
        figures: figures(context, state, harm_without),
        principles: scored.iter().map(|scored| principle_view(context, state, scored)).collect(),
        changed: changed(context, state, path, audience),
        norms: norm_views(context, state),
        judged: judged_views(context, state),
        objectives: objectives(context, state),
        truth: (
            book.truth().map_or_else(String::new, |truth| truth.text.clone()),
            crate::words::percent(truth.copied().unwrap_or(0)),
        ),
    }
}

fn figures(context: &ViewContext<'_>, state: &State, harm_without: Option<i64>) -> Vec<(String, String)> {
    let (words, book) = (context.words, context.book);
    let tension = state.value(&Quantity::Tension);
    let rung = book.parameters.rung(tension);
    let unit = &book.scenario.meta.harm_unit;
    let mut figures = vec![
        (words.text("quantity-tension"), format!("{tension} · {rung} {}", context.rung(rung))),
        (words.text("credibility"), credibility(book, state).to_string()),
        (words.text("quantity-cohesion"), state.value(&Quantity::Cohesion).to_string()),
        (words.text("quantity-harm"), format!("{} {unit}", state.value(&Quantity::Harm))),
    ];
    if let Some(without) = harm_without {
        let done = harm_done(state);
        let args = [
            ("points", number(without - done)),
            ("done", number(done)),
            ("without", number(without)),
            ("unit", text(unit.clone())),
        ];
        figures.push((words.text("harm-averted"), words.with("harm-averted-figure", &args)));
    }
    figures
}

fn objectives(context: &ViewContext<'_>, state: &State) -> Vec<ObjectiveView> {
    let objectives = context.book.scenario.objectives.iter();
    objectives
        .map(|objective| ObjectiveView {
            text: objective.text.clone(),
            criteria: objective
                .criteria
                .iter()
                .map(|criterion| CriterionView {
                    text: criterion.text.clone(),
                    met: criterion.met_when.as_ref().map(|condition| holds(context.book, state, condition)),
                })
                .collect(),
        })
        .collect()
}
