//! Conditions: every name in them exists; `reach` says when they can come true.

use super::checker::{Checker, Kind};
use super::outsiders::voice;
use crate::model::condition::Condition;
use crate::scenario::code::Code;
use crate::scenario::ron_text::path::DocPath;

/// Reports names in a condition that name nothing, each where it stands.
pub fn references(checker: &mut Checker<'_>, path: &DocPath, condition: &Condition) {
    let first = path.inner(0);
    match condition {
        Condition::TurnAtLeast(_)
        | Condition::RungAtLeast(_)
        | Condition::RungAtMost(_)
        | Condition::HarmAtLeast(_)
        | Condition::CohesionAtMost(_)
        | Condition::Said(_)
        | Condition::AnythingAdopted => {}
        Condition::Adopted(measure) | Condition::Failed(measure) => {
            checker.reference(Kind::Measure, &first, measure.as_str());
        }
        Condition::SharedAtLeast(hypothesis, percent) => {
            checker.reference(Kind::Hypothesis, &first, hypothesis.as_str());
            checker.range(&path.inner(1), (*percent).into(), 0, 100);
        }
        Condition::Listed(candidate) => checker.reference(Kind::Candidate, &first, candidate.as_str()),
        Condition::Truth(hypothesis) => {
            checker.reference(Kind::Hypothesis, &first, hypothesis.as_str());
            if !checker.doc.truth_drawn {
                checker.report(Code::TruthAlwaysSo, path, &[]);
            }
        }
        Condition::Attributed(state) => checker.reference(Kind::State, &first, state.as_str()),
        Condition::Spoke(by) | Condition::Requested(by) => voice(checker, &first, by),
        Condition::Released(inject) => checker.reference(Kind::Inject, &first, inject.as_str()),
        Condition::Answered(inject, answer) => {
            checker.reference(Kind::Inject, &first, inject.as_str());
            if let Some(inject) = checker.doc.injects.iter().find(|known| known.key == inject.as_str()) {
                checker.answer(&path.inner(1), inject, answer.as_str());
            }
        }
        Condition::Did(adversary, _) | Condition::ChannelOpen(adversary) | Condition::WayOutOpen(adversary) => {
            checker.reference(Kind::Adversary, &first, adversary.as_str());
        }
        Condition::GoesOn(activity, percent) => {
            checker.reference(Kind::Activity, &first, activity.as_str());
            checker.range(&path.inner(1), (*percent).into(), 1, 100);
        }
        Condition::Addressed(measure, adversary) => {
            checker.reference(Kind::Measure, &first, measure.as_str());
            checker.reference(Kind::Adversary, &path.inner(1), adversary.as_str());
        }
        Condition::Named(adversary, _) => checker.reference(Kind::Adversary, &first, adversary.as_str()),
        Condition::Gave(state, evidence, _) => {
            checker.reference(Kind::Holder, &first, state.as_str());
            checker.reference(Kind::Evidence, &path.inner(1), evidence.as_str());
        }
        Condition::Leaked(evidence) => checker.reference(Kind::Evidence, &first, evidence.as_str()),
        Condition::All(parts) | Condition::Any(parts) => {
            for (number, part) in parts.iter().enumerate() {
                references(checker, &first.inner(number), part);
            }
        }
        Condition::Not(part) => references(checker, &first, part),
    }
}
