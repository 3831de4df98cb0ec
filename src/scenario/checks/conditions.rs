//! Conditions: every name in them exists, and they can come true.

use super::{Checker, Kind};
use crate::model::condition::Condition;
use crate::model::key::MeasureId;
use crate::scenario::path::DocPath;

/// Reports names in a condition that name nothing, each where it stands.
pub fn references(checker: &mut Checker<'_>, path: &DocPath, condition: &Condition) {
    let first = path.inner(0);
    match condition {
        Condition::TurnAtLeast(_)
        | Condition::RungAtLeast(_)
        | Condition::RungAtMost(_)
        | Condition::HarmAtLeast(_)
        | Condition::CohesionAtMost(_)
        | Condition::AnythingAdopted => {}
        Condition::Adopted(measure) | Condition::Failed(measure) => {
            checker.reference(Kind::Measure, &first, measure.as_str());
        }
        Condition::SharedAtLeast(hypothesis, percent) => {
            checker.reference(Kind::Hypothesis, &first, hypothesis.as_str());
            checker.range(&path.inner(1), (*percent).into(), 0, 100);
        }
        Condition::Attributed(state) => checker.reference(Kind::State, &first, state.as_str()),
        Condition::Released(inject) => checker.reference(Kind::Inject, &first, inject.as_str()),
        Condition::Did(adversary, _) | Condition::ChannelOpen(adversary) => {
            checker.reference(Kind::Adversary, &first, adversary.as_str());
        }
        Condition::All(parts) | Condition::Any(parts) => {
            for (number, part) in parts.iter().enumerate() {
                references(checker, &first.inner(number), part);
            }
        }
        Condition::Not(part) => references(checker, &first, part),
    }
}

/// Whether a condition that releases an inject can never come true.
#[must_use]
pub fn impossible(checker: &Checker<'_>, condition: &Condition, inject: &str) -> bool {
    match condition {
        Condition::TurnAtLeast(turn) => *turn > checker.turns(),
        Condition::RungAtLeast(rung) => *rung > 10,
        Condition::CohesionAtMost(points) => *points < 0,
        Condition::Adopted(measure) | Condition::Failed(measure) => out_of_reach(checker, measure),
        Condition::Released(other) => other.as_str() == inject,
        Condition::Did(adversary, _) => {
            checker.doc.adversaries.iter().any(|other| other.key == adversary.as_str() && other.acts_from.is_none())
        }
        Condition::All(parts) => parts.iter().any(|part| impossible(checker, part, inject)),
        Condition::Any(parts) => parts.iter().all(|part| impossible(checker, part, inject)),
        Condition::AnythingAdopted => checker.turns() < 2,
        Condition::RungAtMost(_)
        | Condition::HarmAtLeast(_)
        | Condition::SharedAtLeast(..)
        | Condition::Attributed(_)
        | Condition::ChannelOpen(_)
        | Condition::Not(_) => false,
    }
}

/// Whether a measure is closed, or is decided too late for an answer: what is proposed in turn 1 takes its road, and is
/// answered in the turn after its decision.
fn out_of_reach(checker: &Checker<'_>, measure: &MeasureId) -> bool {
    let change = checker.doc.measures.iter().find(|change| change.id == *measure);
    let decided = checker.decided_in(measure, change.and_then(|change| change.lead_turns));
    change.is_some_and(|change| change.closed) || decided.is_some_and(|turn| turn >= checker.turns())
}
