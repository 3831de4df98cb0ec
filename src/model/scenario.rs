//! The validated scenario: every reference resolved, every number in range.
//!
//! **Invariant:** a `Scenario` can only be had from `scenario::compile`, so the engine never meets a dangling key.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::adversary::{Adversary, Partner};
use super::condition::Condition;
use super::delegation::{Card, SeatBrief};
use super::evidence::Evidence;
use super::force::{Force, Stop};
use super::inject::Inject;
use super::key::{
    ActivityKey, AdversaryKey, CandidateKey, EditionKey, EvidenceKey, GroupKey, HypothesisKey, InjectKey, MeasureId,
    ObjectiveKey, StateKey, VictimKey,
};
use super::listing::Candidate;
use super::norm::Norm;
use super::phase::Phase;
use super::procedure::Calendar;
use super::relation::Relation;
use super::service::{Service, ServiceAnswer, ServiceAnswers};
use super::severity::{Dimensions, Touch};
use super::victim::Outsider;

/// How demanding a scenario is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Difficulty {
    /// For people who meet the toolbox for the first time.
    Introductory,
    /// For people who know the procedure.
    Intermediate,
    /// For practitioners.
    Advanced,
}

/// The frame of an exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// Title.
    pub title: String,
    /// Summary of a few sentences.
    pub summary: String,
    /// Marking shown in the banner of every screen and export.
    pub marking: String,
    /// Languages in which the scenario's texts are complete.
    pub languages: Vec<String>,
    /// Notes of the authors to facilitators; participants never see them.
    pub notes: String,
    /// Planned duration.
    pub minutes: u32,
    /// How demanding it is.
    pub difficulty: Difficulty,
    /// What harm is counted in, for example `hospital-days lost`.
    pub harm_unit: String,
    /// Turns.
    pub turns: u32,
    /// Hours of exercise time in a turn.
    pub turn_hours: u32,
    /// Minutes since 1970-01-01T00:00 (local exercise time) at which turn 1 starts.
    pub start_minutes: i64,
    /// The calendar that deadlines follow.
    pub calendar: Calendar,
    /// Room minutes planned for each phase.
    pub phase_minutes: BTreeMap<Phase, u32>,
}

/// A training objective.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objective {
    /// Its key.
    pub key: ObjectiveKey,
    /// What participants should be able to do.
    pub text: String,
    /// How one sees that they did.
    pub criteria: Vec<Criterion>,
}

/// A criterion of an objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// What an evaluator looks for.
    pub text: String,
    /// When the program can tell by itself that it is met.
    #[serde(default)]
    pub met_when: Option<Condition>,
}

/// A hypothesis about who is behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hypothesis {
    /// Its key.
    pub key: HypothesisKey,
    /// A few words.
    pub text: String,
    /// Its relation to a State.
    pub relation: Relation,
    /// Prior weight in centibans.
    pub prior_centibans: i32,
    /// The adversary it points to.
    pub actor: Option<AdversaryKey>,
    /// Adversaries that take part without being answerable, such as a group that is tolerated.
    pub involves: Vec<AdversaryKey>,
}

/// A correlation group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// What its items have in common.
    pub title: String,
    /// Correlation in thousandths: 1000 same root, 700 same artefact, 300 loosely related, 0 independent.
    pub rho_permille: i64,
}

/// A malicious cyber activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Its key.
    pub key: ActivityKey,
    /// Headline.
    pub title: String,
    /// What is known of it.
    pub text: String,
    /// What texts of the Union call it; its headline in quotation marks, if empty.
    pub public_name: String,
    /// The turn in which it starts by itself; otherwise an inject starts it.
    pub from_turn: Option<u32>,
    /// Seven dimensions.
    pub dimensions: Dimensions,
    /// The Member States that it hits.
    pub victims: Vec<StateKey>,
    /// Whom it hits that has no seat.
    pub outsiders: Vec<VictimKey>,
    /// Harm done in every turn while it goes on at full strength.
    pub harm_per_turn: i64,
    /// Whose reckoning decides whether it goes on.
    pub by: Option<AdversaryKey>,
    /// From whose territory it is done.
    pub territory: Option<AdversaryKey>,
    /// What can make it shrink or end.
    pub stopped_by: BTreeMap<Force, Stop>,
    /// What it touches beyond its dimensions.
    pub touches: Vec<Touch>,
    /// Norms that it breaches, whoever is behind it.
    pub breaches: Vec<Norm>,
}

/// Where the quantities start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// Tension 0–1000.
    pub tension: i64,
    /// Every adversary's belief that the EU will respond, in thousandths.
    pub belief: i64,
    /// Cohesion 0–100.
    pub cohesion: i64,
    /// Publicity 0–100.
    pub publicity: i64,
}

/// What a scenario changes about a measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureChange {
    /// The measure.
    pub id: MeasureId,
    /// Other lead, in turns of this scenario.
    #[serde(default)]
    pub lead_turns: Option<u32>,
    /// Other severity band.
    #[serde(default)]
    pub band: Option<(i64, i64)>,
    /// Not available in this scenario.
    #[serde(default)]
    pub closed: bool,
    /// Capitals that the program plays may ask for it too, where they would not: support of countermeasures, mutual
    /// assistance, self-defence, the solidarity clause.
    #[serde(default)]
    pub capitals: bool,
}

/// A scenario that can be played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Frame.
    pub meta: Meta,
    /// Objectives.
    pub objectives: Vec<Objective>,
    /// Seats for teams.
    pub seats: Vec<SeatBrief>,
    /// Cards dealt to delegations without a team.
    pub cards: BTreeMap<StateKey, Card>,
    /// Adversaries.
    pub adversaries: Vec<Adversary>,
    /// Hypotheses.
    pub hypotheses: Vec<Hypothesis>,
    /// The edition of the catalogue that is played; the first, if none is named.
    pub edition: Option<EditionKey>,
    /// The hypothesis that is true; nothing where the dice choose it as the exercise is opened.
    pub truth: Option<HypothesisKey>,
    /// Correlation groups.
    pub groups: BTreeMap<GroupKey, Group>,
    /// Evidence.
    pub evidence: Vec<Evidence>,
    /// Injects in the order of the file.
    pub injects: Vec<Inject>,
    /// Activities.
    pub activities: Vec<Activity>,
    /// Where the quantities start.
    pub start: Start,
    /// Parameters that differ from the program's.
    pub parameters: BTreeMap<String, i64>,
    /// Measures that differ from the catalogue.
    pub measures: Vec<MeasureChange>,
    /// The seat that chairs the working party; the program if nobody does.
    pub presidency: Option<StateKey>,
    /// Who may be invited to join.
    pub partners: Vec<Partner>,
    /// Who can be hit without having a seat.
    pub outsiders: Vec<Outsider>,
    /// What services answer that are asked.
    pub bodies: Vec<ServiceAnswers>,
    /// Persons and entities that can be listed.
    pub candidates: Vec<Candidate>,
}

impl Scenario {
    /// The place of a hypothesis in the order of the file.
    #[must_use]
    pub fn hypothesis_index(&self, key: &HypothesisKey) -> Option<usize> {
        self.hypotheses.iter().position(|hypothesis| hypothesis.key == *key)
    }

    /// The evidence of this key.
    #[must_use]
    pub fn evidence(&self, key: &EvidenceKey) -> Option<&Evidence> {
        self.evidence.iter().find(|evidence| evidence.key == *key)
    }

    /// Whether an item is evidence of nothing: people who play an adversary may plant it.
    #[must_use]
    pub fn is_planted(&self, key: &EvidenceKey) -> bool {
        let mut steps = self.adversaries.iter().flat_map(|adversary| &adversary.red_cell.quiet);
        steps.any(|step| step.unnoticed.reveals.contains(key))
    }

    /// The inject of this key.
    #[must_use]
    pub fn inject(&self, key: &InjectKey) -> Option<&Inject> {
        self.injects.iter().find(|inject| inject.key == *key)
    }

    /// The adversary of this key.
    #[must_use]
    pub fn adversary(&self, key: &AdversaryKey) -> Option<&Adversary> {
        self.adversaries.iter().find(|adversary| adversary.key == *key)
    }

    /// The activity of this key.
    #[must_use]
    pub fn activity(&self, key: &ActivityKey) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.key == *key)
    }

    /// The one without a seat of this key.
    #[must_use]
    pub fn outsider(&self, key: &VictimKey) -> Option<&Outsider> {
        self.outsiders.iter().find(|outsider| outsider.key == *key)
    }

    /// Whoever can be listed under this key.
    #[must_use]
    pub fn candidate(&self, key: &CandidateKey) -> Option<&Candidate> {
        self.candidates.iter().find(|candidate| candidate.key == *key)
    }

    /// What a service answers to the question of this number, counted from 0.
    #[must_use]
    pub fn answer(&self, service: Service, number: usize) -> Option<&ServiceAnswer> {
        self.bodies.iter().find(|one| one.body == service)?.answers.get(number)
    }

    /// The seat of this state.
    #[must_use]
    pub fn seat(&self, state: &StateKey) -> Option<&SeatBrief> {
        self.seats.iter().find(|seat| seat.state == *state)
    }
}
