//! Injects and objectives: injects can be released, keep secrets, and serve an objective that can be observed.

use super::checker::{Checker, Kind};
use super::conditions::references;
use super::outsiders::voice;
use super::reach::earliest;
use crate::model::clause::Naming;
use crate::model::evidence::Holder;
use crate::model::inject::{Effect, InjectKind, Recipients, Trigger};
use crate::scenario::code::Code;
use crate::scenario::doc::InjectDoc;
use crate::scenario::ron_text::path::DocPath;

/// Runs the checks.
pub fn check(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    for (index, inject) in doc.injects.iter().enumerate() {
        let path = DocPath::root().field("injects").item(index, &inject.key);
        recipients(checker, &path.field("recipients"), inject);
        trigger(checker, &path.field("trigger"), inject);
        reveals(checker, &path.field("reveals"), inject);
        effects(checker, &path.field("effects"), inject);
        purpose(checker, &path, inject);
    }
    objectives(checker);
}

fn recipients(checker: &mut Checker<'_>, path: &DocPath, inject: &InjectDoc) {
    if let Recipients::States(states) = &inject.recipients {
        if states.is_empty() {
            checker.report(Code::NoRecipients, path, &[("name", &inject.key)]);
        }
        for (number, state) in states.iter().enumerate() {
            checker.reference(Kind::State, &path.inner(0).index(number), state.as_str());
        }
    }
    if inject.kind == InjectKind::Intelligence && inject.recipients == Recipients::Public {
        checker.report(Code::SecretSentToPublic, path, &[("name", &inject.key), ("what", &"inject")]);
    }
}

fn trigger(checker: &mut Checker<'_>, path: &DocPath, inject: &InjectDoc) {
    let turns = checker.turns();
    let in_time = |turn: u32| (1..=turns).contains(&turn);
    let reachable = match &inject.trigger {
        Trigger::Turn(turn) => in_time(*turn),
        Trigger::When(condition) => {
            references(checker, &path.inner(0), condition);
            earliest(checker, condition, &inject.key).is_some_and(in_time)
        }
        Trigger::Unless(turn, condition) => {
            references(checker, &path.inner(1), condition);
            in_time(*turn)
        }
    };
    if !reachable {
        checker.report(Code::InjectUnreachable, path, &[("name", &inject.key), ("turns", &turns)]);
    }
}

fn reveals(checker: &mut Checker<'_>, path: &DocPath, inject: &InjectDoc) {
    for (number, key) in inject.reveals.iter().enumerate() {
        let place = path.index(number);
        checker.reference(Kind::Evidence, &place, key);
        let Some(evidence) = checker.doc.evidence.iter().find(|evidence| evidence.key == *key) else { continue };
        let Holder::State(holder) = &evidence.holder else { continue };
        match &inject.recipients {
            Recipients::Public | Recipients::All => {
                let args: [(&'static str, &dyn ToString); 3] =
                    [("name", key), ("what", &"evidence"), ("holder", holder)];
                checker.report(Code::SecretSentToPublic, &place, &args);
            }
            Recipients::States(states) if !states.is_empty() && states.as_slice() != [holder.clone()] => {
                checker.report(Code::RevealedToStranger, &place, &[("name", key), ("holder", holder)]);
            }
            Recipients::States(_) => {}
        }
    }
}

fn effects(checker: &mut Checker<'_>, path: &DocPath, inject: &InjectDoc) {
    for (number, effect) in inject.effects.iter().enumerate() {
        let place = path.index(number);
        let first = place.inner(0);
        match effect {
            Effect::Tension(points) => checker.range(&first, *points, -1000, 1000),
            Effect::Harm(points) => checker.range(&first, *points, 0, 10_000),
            Effect::Cohesion(points) | Effect::Publicity(points) => checker.range(&first, *points, -100, 100),
            Effect::Belief(adversary, points) => {
                checker.reference(Kind::Adversary, &first, adversary.as_str());
                checker.range(&place.inner(1), *points, -1000, 1000);
            }
            Effect::Start(activity) | Effect::End(activity) => {
                checker.reference(Kind::Activity, &first, activity.as_str());
            }
            Effect::OpenChannel(adversary) | Effect::OfferWayOut(adversary) => {
                checker.reference(Kind::Adversary, &first, adversary.as_str());
            }
            Effect::Attributes(by, adversary, naming) => {
                voice(checker, &first, by);
                checker.reference(Kind::Adversary, &place.inner(1), adversary.as_str());
                if *naming == Naming::Nobody {
                    checker.report(Code::AttributesNobody, &place.inner(2), &[("name", &inject.key)]);
                }
            }
            Effect::Requests(by) => voice(checker, &first, by),
            Effect::Concludes(state, adversary) => {
                checker.reference(Kind::State, &first, state.as_str());
                checker.reference(Kind::Adversary, &place.inner(1), adversary.as_str());
            }
        }
    }
}

fn purpose(checker: &mut Checker<'_>, path: &DocPath, inject: &InjectDoc) {
    if inject.expected.trim().is_empty() {
        checker.report(Code::InjectWithoutExpectation, path, &[("name", &inject.key)]);
    }
    match &inject.objective {
        Some(objective) => checker.reference(Kind::Objective, &path.field("objective"), objective),
        None => checker.report(Code::InjectWithoutObjective, path, &[("name", &inject.key)]),
    }
}

fn objectives(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    if doc.objectives.is_empty() {
        checker.report(Code::NoObjectives, &DocPath::root().field("objectives"), &[]);
    }
    for (index, objective) in doc.objectives.iter().enumerate() {
        let path = DocPath::root().field("objectives").item(index, &objective.key);
        if objective.criteria.is_empty() {
            checker.report(Code::ObjectiveWithoutCriterion, &path, &[("name", &objective.key)]);
        }
        for (number, criterion) in objective.criteria.iter().enumerate() {
            if let Some(condition) = &criterion.met_when {
                references(checker, &path.field("criteria").index(number).field("met_when"), condition);
            }
        }
        if !doc.injects.iter().any(|inject| inject.objective.as_ref() == Some(&objective.key)) {
            checker.report(Code::ObjectiveUntested, &path, &[("name", &objective.key)]);
        }
    }
}
