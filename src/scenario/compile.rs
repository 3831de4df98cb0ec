//! From a scenario's text to a scenario that can be played.
//!
//! **Invariant:** never stops at the first problem, and gives a scenario exactly when there is no error.

use super::checks::{characters, run};
use super::code::{Code, Severity};
use super::data::Data;
use super::diagnostic::Diagnostic;
use super::doc::{
    ActivityDoc, AdversaryDoc, AnswerDoc, EvidenceDoc, HypothesisDoc, InjectDoc, ObjectiveDoc, ScenarioDoc, SeatDoc,
};
use super::limits::MAX_DIAGNOSTICS;
use super::moment::start_minutes;
use super::parse::{Parsed, parse};
use crate::model::adversary::Adversary;
use crate::model::delegation::{Card, Profile, SeatBrief};
use crate::model::evidence::Evidence;
use crate::model::inject::{Answer, Inject, Offer};
use crate::model::key::{
    ActivityKey, AdversaryKey, AnswerKey, EditionKey, EvidenceKey, GroupKey, HypothesisKey, InjectKey, ObjectiveKey,
    RootKey, StateKey, VictimKey,
};
use crate::model::parameters::Parameters;
use crate::model::phase::{Phase, Phases};
use crate::model::scenario::{Activity, Hypothesis, Meta, Objective, Scenario, Start};

/// Compiles a scenario's text.
#[must_use]
pub fn compile(text: &str, data: &Data) -> (Option<Scenario>, Vec<Diagnostic>) {
    let Parsed { doc, tree, mut diagnostics } = parse(text);
    let mut scenario = None;
    let runs_on = diagnostics.iter().any(|found| found.code == Code::UnterminatedString);
    if let Some(tree) = tree.as_ref().filter(|_| !runs_on) {
        diagnostics.extend(characters::check(text, tree));
    }
    if let (Some(doc), Some(tree)) = (doc, tree) {
        diagnostics.extend(run(&doc, data, &tree));
        if !diagnostics.iter().any(|diagnostic| diagnostic.severity() == Severity::Error) {
            scenario = in_force(&doc, data).map(|parameters| build(doc, data, &parameters));
        }
    }
    diagnostics.sort_by_key(Diagnostic::severity);
    diagnostics.truncate(MAX_DIAGNOSTICS);
    diagnostics.sort_by_key(|diagnostic| (diagnostic.span.start, diagnostic.severity()));
    (scenario, diagnostics)
}

/// The scenario of a text that was good when it was saved; today's checks are not asked.
#[must_use]
pub fn revive(text: &str, data: &Data) -> Option<Scenario> {
    let doc = parse(text).doc?;
    let parameters = in_force(&doc, data)?;
    Some(build(doc, data, &parameters))
}

/// The program's parameters with the scenario's changes: everything that is derived from parameters is derived from these.
fn in_force(doc: &ScenarioDoc, data: &Data) -> Option<Parameters> {
    Parameters::read(&data.rules.with(&doc.changes())).ok()
}

fn build(doc: ScenarioDoc, data: &Data, in_force: &Parameters) -> Scenario {
    let meta = meta(&doc, &data.rules.phases);
    let parameters = doc.changes();
    let default = in_force.card(Card::Default);
    let start = doc.start.unwrap_or_default();
    let order: Vec<String> = doc.hypotheses.iter().map(|hypothesis| hypothesis.key.clone()).collect();
    Scenario {
        meta,
        objectives: doc.objectives.into_iter().map(objective).collect(),
        seats: doc.seats.into_iter().map(|seat| seat_brief(seat, default)).collect(),
        cards: doc.cards.0.into_iter().map(|(state, card)| (StateKey::new(state), card)).collect(),
        adversaries: doc.adversaries.into_iter().map(adversary).collect(),
        hypotheses: doc.hypotheses.into_iter().map(hypothesis).collect(),
        edition: doc.edition.map(EditionKey::new),
        truth: doc.truth.map(HypothesisKey::new),
        groups: doc.groups.0.into_iter().map(|(key, group)| (GroupKey::new(key), group)).collect(),
        evidence: doc.evidence.into_iter().map(|item| evidence(item, &order)).collect(),
        injects: doc.injects.into_iter().map(inject).collect(),
        activities: doc.activities.into_iter().map(activity).collect(),
        start: Start {
            tension: start.tension.unwrap_or(in_force.start_tension),
            belief: start.belief.unwrap_or(in_force.belief_start),
            cohesion: start.cohesion.unwrap_or(in_force.start_cohesion),
            publicity: start.publicity.unwrap_or(in_force.start_publicity),
        },
        parameters,
        measures: doc.measures,
        presidency: doc.presidency.map(StateKey::new),
        partners: doc.partners,
        outsiders: doc.outsiders,
        bodies: doc.bodies,
        candidates: doc.listable,
    }
}

fn meta(doc: &ScenarioDoc, phases: &Phases) -> Meta {
    let each = doc.minutes / doc.calendar.turns.max(1) / phases.count();
    let planned = |phase: &Phase| doc.minutes_per_phase.as_ref().and_then(|planned| planned.0.get(phase).copied());
    Meta {
        title: doc.title.clone(),
        summary: doc.summary.clone(),
        marking: doc.marking.clone(),
        languages: doc.languages.clone(),
        notes: doc.notes.clone(),
        minutes: doc.minutes,
        difficulty: doc.difficulty,
        harm_unit: doc.harm_unit.clone(),
        turns: doc.calendar.turns,
        turn_hours: doc.calendar.turn_hours,
        calendar: doc.calendar.procedure,
        start_minutes: start_minutes(&doc.calendar.start).unwrap_or(0),
        phase_minutes: phases.in_order().map(|phase| (phase, planned(&phase).unwrap_or(each))).collect(),
    }
}

fn objective(doc: ObjectiveDoc) -> Objective {
    Objective { key: ObjectiveKey::new(doc.key), text: doc.text, criteria: doc.criteria }
}

fn seat_brief(doc: SeatDoc, default: Profile) -> SeatBrief {
    let profile = doc.profile;
    SeatBrief {
        state: StateKey::new(doc.state),
        brief: doc.brief,
        objectives: doc.objectives,
        red_lines: doc.red_lines,
        profile: Profile {
            threshold_percent: profile.threshold_percent.unwrap_or(default.threshold_percent),
            risk_permille: profile.risk_permille.unwrap_or(default.risk_permille),
            solidarity_permille: profile.solidarity_permille.unwrap_or(default.solidarity_permille),
            proportion_permille: profile.proportion_permille.unwrap_or(default.proportion_permille),
            publicity_permille: profile.publicity_permille.unwrap_or(default.publicity_permille),
            law_permille: profile.law_permille.unwrap_or(default.law_permille),
            openness: profile.openness.unwrap_or(default.openness),
        },
        interests: doc.interests,
    }
}

fn adversary(doc: AdversaryDoc) -> Adversary {
    Adversary {
        key: AdversaryKey::new(doc.key),
        name: doc.name,
        kind: doc.kind,
        goals: doc.goals,
        non_state: doc.non_state,
        acts_from: doc.acts_from,
        playbook: doc.playbook,
        replies: doc.replies,
        red_cell: doc.red_cell,
    }
}

fn hypothesis(doc: HypothesisDoc) -> Hypothesis {
    Hypothesis {
        key: HypothesisKey::new(doc.key),
        text: doc.text,
        relation: doc.relation,
        prior_centibans: doc.prior_centibans,
        actor: doc.actor.map(AdversaryKey::new),
        involves: doc.involves.into_iter().map(AdversaryKey::new).collect(),
    }
}

fn evidence(doc: EvidenceDoc, order: &[String]) -> Evidence {
    Evidence {
        likelihood_centibans: order.iter().map(|key| 10 * doc.likelihood.get(key).copied().unwrap_or(0)).collect(),
        otherwise: doc.otherwise,
        group: GroupKey::new(doc.group.unwrap_or_else(|| doc.key.clone())),
        root: RootKey::new(doc.root.unwrap_or_else(|| doc.key.clone())),
        key: EvidenceKey::new(doc.key),
        title: doc.title,
        text: doc.text,
        source: doc.source,
        level: doc.level,
        grade: doc.grade,
        holder: doc.holder,
        appears: doc.appears,
        releasable: doc.releasable,
    }
}

fn inject(doc: InjectDoc) -> Inject {
    let asks = !doc.answers.is_empty();
    Inject {
        offer: asks.then(|| Offer {
            answers: doc.answers.into_iter().map(answer).collect(),
            answer_by: doc.answer_by.map(StateKey::new),
            unanswered: doc.unanswered.map(AnswerKey::new),
        }),
        key: InjectKey::new(doc.key),
        msel: doc.msel,
        title: doc.title,
        text: doc.text,
        kind: doc.kind,
        marking: doc.marking,
        trigger: doc.trigger,
        recipients: doc.recipients,
        reveals: doc.reveals.into_iter().map(EvidenceKey::new).collect(),
        effects: doc.effects,
        expected: doc.expected,
        objective: doc.objective.map(ObjectiveKey::new),
    }
}

fn answer(doc: AnswerDoc) -> Answer {
    Answer {
        key: AnswerKey::new(doc.key),
        text: doc.text,
        reveals: doc.reveals.into_iter().map(EvidenceKey::new).collect(),
        effects: doc.effects,
        reply: doc.reply,
        fits: doc.fits.map(HypothesisKey::new),
    }
}

fn activity(doc: ActivityDoc) -> Activity {
    Activity {
        key: ActivityKey::new(doc.key),
        title: doc.title,
        text: doc.text,
        public_name: doc.public_name,
        from_turn: doc.from_turn,
        dimensions: doc.dimensions,
        victims: doc.victims.into_iter().map(StateKey::new).collect(),
        outsiders: doc.outsiders.into_iter().map(VictimKey::new).collect(),
        harm_per_turn: doc.harm_per_turn,
        by: doc.by.map(AdversaryKey::new),
        territory: doc.territory.map(AdversaryKey::new),
        stopped_by: doc.stopped_by,
        touches: doc.touches,
        breaches: doc.breaches,
    }
}
