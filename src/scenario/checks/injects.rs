//! Injects and objectives: injects can be released, keep secrets, and serve an objective that can be observed.

use std::ops::RangeInclusive;

use super::checker::{Checker, Kind};
use super::conditions::references;
use super::outsiders::voice;
use super::reach::earliest;
use crate::model::clause::Naming;
use crate::model::evidence::Holder;
use crate::model::inject::{Effect, InjectKind, Recipients, Trigger};
use crate::model::key::StateKey;
use crate::scenario::code::Code;
use crate::scenario::doc::InjectDoc;
use crate::scenario::ron_text::path::DocPath;

/// How many answers an inject that wants one may have.
const ANSWERS: RangeInclusive<usize> = 2..=5;

/// Runs the checks.
pub fn check(checker: &mut Checker<'_>) {
    let doc = checker.doc;
    for (index, inject) in doc.injects.iter().enumerate() {
        let path = DocPath::root().field("injects").item(index, &inject.key);
        recipients(checker, &path.field("recipients"), inject);
        trigger(checker, &path.field("trigger"), inject);
        reveals(checker, &path.field("reveals"), inject, &inject.reveals);
        effects(checker, &path.field("effects"), &inject.key, &inject.effects);
        answers(checker, &path, inject);
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

/// What an inject, or an answer to it, reveals to those who receive it.
fn reveals(checker: &mut Checker<'_>, path: &DocPath, inject: &InjectDoc, keys: &[String]) {
    for (number, key) in keys.iter().enumerate() {
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

/// What an inject, or an answer to it, changes.
pub(super) fn effects(checker: &mut Checker<'_>, path: &DocPath, name: &str, effects: &[Effect]) {
    for (number, effect) in effects.iter().enumerate() {
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
            Effect::Weaken(activity, _, percent) => {
                checker.reference(Kind::Activity, &first, activity.as_str());
                checker.range(&place.inner(2), (*percent).into(), 1, 100);
            }
            Effect::LoseSource(root) => checker.reference(Kind::Root, &first, root.as_str()),
            Effect::ComesOut => {}
            Effect::OpenChannel(adversary)
            | Effect::CloseChannel(adversary)
            | Effect::OfferWayOut(adversary)
            | Effect::WithdrawWayOut(adversary) => {
                checker.reference(Kind::Adversary, &first, adversary.as_str());
            }
            Effect::Attributes(by, adversary, naming) => {
                voice(checker, &first, by);
                checker.reference(Kind::Adversary, &place.inner(1), adversary.as_str());
                if *naming == Naming::Nobody {
                    checker.report(Code::AttributesNobody, &place.inner(2), &[("name", &name)]);
                }
            }
            Effect::Requests(by) => voice(checker, &first, by),
            Effect::Challenges(candidate, asked, upheld, annulled) => {
                checker.reference(Kind::Candidate, &first, candidate.as_str());
                checker.range(&place.inner(1), (*asked).into(), 0, 100);
                self::effects(checker, &place.inner(2), name, upheld);
                self::effects(checker, &place.inner(3), name, annulled);
            }
            Effect::Sways(state, adversary, points) => {
                checker.reference(Kind::State, &first, state.as_str());
                checker.reference(Kind::Adversary, &place.inner(1), adversary.as_str());
                checker.range(&place.inner(2), *points, -100, 100);
            }
            Effect::Concludes(state, adversary) => {
                checker.reference(Kind::State, &first, state.as_str());
                checker.reference(Kind::Adversary, &place.inner(1), adversary.as_str());
            }
        }
    }
}

/// The answers, the seat that gives one, and what silence means.
fn answers(checker: &mut Checker<'_>, path: &DocPath, inject: &InjectDoc) {
    let count = inject.answers.len();
    let asks = count > 0 || inject.answer_by.is_some() || inject.unanswered.is_some();
    if asks && !ANSWERS.contains(&count) {
        checker.report(Code::AnswersCount, path, &[("name", &inject.key), ("count", &count)]);
    }
    for (number, answer) in inject.answers.iter().enumerate() {
        let path = path.field("answers").item(number, &answer.key);
        reveals(checker, &path.field("reveals"), inject, &answer.reveals);
        effects(checker, &path.field("effects"), &inject.key, &answer.effects);
        if let Some(hypothesis) = &answer.fits {
            checker.reference(Kind::Hypothesis, &path.field("fits"), hypothesis);
        }
    }
    if let Some(seat) = &inject.answer_by {
        let place = path.field("answer_by");
        checker.reference(Kind::Seat, &place, seat);
        let known = checker.data.states.seat(&StateKey::new(seat)).is_some();
        if known && !inject.recipients.reach(&StateKey::new(seat)) {
            checker.report(Code::AnswerByStranger, &place, &[("name", &inject.key), ("state", seat)]);
        }
    }
    if let Some(key) = inject.unanswered.as_ref().filter(|_| count > 0) {
        checker.answer(&path.field("unanswered"), inject, key);
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
