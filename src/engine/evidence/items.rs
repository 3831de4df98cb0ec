//! What sharing makes of an item of evidence: its assessment, a sanitised version, the whole of it.
//!
//! **Invariant:** an item keeps its root in every form, so that nobody who gets it twice counts it twice.

use super::attribution::{Weighed, graded, weigh};
use crate::engine::core::arithmetic::divide_rounded;
use crate::engine::core::pool::PoolItem;
use crate::model::evidence::{Evidence, ShareMode};
use crate::model::grade::{Grade, Reliability};
use crate::model::key::{ItemKey, StateKey};
use crate::model::rulebook::Rulebook;

/// What a state's evidence becomes in these modes: what is shared as such in its order, then the assessments.
pub(super) fn items<'b>(
    book: &Rulebook,
    by: &StateKey,
    choices: impl IntoIterator<Item = (&'b Evidence, ShareMode)>,
) -> Vec<(&'b Evidence, PoolItem)> {
    let mut items = Vec::new();
    let mut assessed: Vec<&Evidence> = Vec::new();
    for (evidence, mode) in choices {
        match mode {
            ShareMode::Nothing => {}
            ShareMode::Assessment => assessed.push(evidence),
            ShareMode::Sanitised => items.push((evidence, sanitised(book, by, evidence))),
            ShareMode::Full => items.push((evidence, whole(book, by, evidence))),
        }
    }
    let assessments = assessments(book, by, &assessed);
    items.extend(assessed.into_iter().zip(assessments));
    items
}

fn whole(book: &Rulebook, by: &StateKey, evidence: &Evidence) -> PoolItem {
    let weighed = weigh(evidence, &book.parameters);
    pooled(by, evidence, ShareMode::Full, evidence.grade, weighed)
}

fn sanitised(book: &Rulebook, by: &StateKey, evidence: &Evidence) -> PoolItem {
    let steps = u8::try_from(book.parameters.sanitised_steps).unwrap_or(1);
    let grade = evidence.grade.lowered(steps);
    let weighed = Weighed {
        id: ItemKey::new(format!("{}:sanitised", evidence.key)),
        weights: graded(&evidence.likelihood_centibans, grade, &book.parameters),
        ..weigh(evidence, &book.parameters)
    };
    pooled(by, evidence, ShareMode::Sanitised, grade, weighed)
}

fn pooled(by: &StateKey, evidence: &Evidence, mode: ShareMode, grade: Grade, weighed: Weighed) -> PoolItem {
    PoolItem {
        id: weighed.id,
        from: Some(by.clone()),
        mode,
        evidence: Some(evidence.key.clone()),
        grade,
        group: weighed.group,
        roots: weighed.roots,
        weights: weighed.weights,
        releasable: evidence.releasable && mode == ShareMode::Full,
    }
}

/// The log Bayes factors of evidence that is not shared otherwise, clipped, regraded, with its roots
/// (`model.md` §2.2 step 6). Never the posterior: the prior must not be counted twice.
///
/// Each report stays an item of its own, so that its root counts once whoever else shares from it; the clip bounds
/// what all of them say together.
fn assessments(book: &Rulebook, by: &StateKey, evidence: &[&Evidence]) -> Vec<PoolItem> {
    let parameters = &book.parameters;
    let grade = assessment_grade(parameters.assessment_grade);
    let weighed: Vec<Weighed> = evidence.iter().map(|item| weigh(item, parameters)).collect();
    let penalty = |item: &Weighed, hypothesis: usize| {
        divide_rounded(-i64::from(item.weights.get(hypothesis).copied().unwrap_or(0)), 10)
    };
    let count = book.scenario.hypotheses.len();
    let total = |hypothesis| weighed.iter().map(|item| penalty(item, hypothesis)).sum::<i64>();
    let clip = parameters.assessment_clip_decibans;
    let clipped = |item: &Weighed, hypothesis: usize| {
        let (own, all) = (penalty(item, hypothesis), total(hypothesis));
        i32::try_from(if all > clip { own * clip / all } else { own }).unwrap_or(0)
    };
    weighed
        .iter()
        .map(|item| {
            let penalties: Vec<i32> = (0..count).map(|hypothesis| 10 * clipped(item, hypothesis)).collect();
            PoolItem {
                id: ItemKey::new(format!("assessment:{by}:{}", item.id)),
                from: Some(by.clone()),
                mode: ShareMode::Assessment,
                evidence: None,
                grade,
                group: item.group.clone(),
                roots: item.roots.clone(),
                weights: graded(&penalties, grade, parameters),
                releasable: false,
            }
        })
        .collect()
}

/// The grade on this step of the diagonal: 1 is A1, 5 is E5.
fn assessment_grade(step: i64) -> Grade {
    let credibility = u8::try_from(step.clamp(1, 5)).unwrap_or(2);
    Grade(Reliability::A, 1).lowered(credibility - 1)
}
