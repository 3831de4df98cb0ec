//! Hypotheses: enough of them, a false flag and a rest among them, priors in range, and a truth.

use super::checker::{Checker, Kind};
use crate::model::relation::Relation;
use crate::scenario::code::Code;
use crate::scenario::limits::MAX_HYPOTHESES;
use crate::scenario::ron_text::path::DocPath;

/// Runs the checks.
pub fn check(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    let path = DocPath::root().field("hypotheses");
    for (relation, name) in [(Relation::FalseFlag, "FalseFlag"), (Relation::Other, "Other")] {
        if !doc.hypotheses.iter().any(|hypothesis| hypothesis.relation == relation) {
            checker.report(Code::MissingHypothesis, &path, &[("relation", &name)]);
        }
    }
    if doc.hypotheses.len() > MAX_HYPOTHESES {
        checker.report(Code::TooMany, &path, &[("most", &MAX_HYPOTHESES), ("what", &"hypotheses")]);
    }
    for (index, hypothesis) in doc.hypotheses.iter().enumerate() {
        let place = path.item(index, &hypothesis.key);
        checker.range(&place.field("prior_centibans"), hypothesis.prior_centibans.into(), -500, 0);
        if let Some(actor) = &hypothesis.actor {
            checker.reference(Kind::Adversary, &place.field("actor"), actor);
        }
        for (number, adversary) in hypothesis.involves.iter().enumerate() {
            checker.reference(Kind::Adversary, &place.field("involves").index(number), adversary);
        }
    }
    let path = DocPath::root().field("truth");
    if let Some(truth) = &doc.truth {
        checker.reference(Kind::Hypothesis, &path, truth);
    }
    match (&doc.truth, doc.truth_drawn) {
        (Some(_), false) | (None, true) => {}
        (Some(_), true) => checker.report(Code::TruthUnsettled, &path, &[]),
        (None, false) => checker.report(Code::TruthUnsettled, &DocPath::root(), &[]),
    }
}
