//! The scenario file as it is written: a serde mirror of format 1 (`scenarios/README.md`).
//!
//! **Invariant:** what is accepted here is only well-formed; `compile` decides whether it can be played.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::phase_minutes::PhaseMinutesDoc;
use super::ron_text::pairs::Pairs;
use crate::model::adversary::{Answer, Partner, Play, Reply};
use crate::model::condition::Action;
use crate::model::delegation::{Card, Interest, Openness};
use crate::model::drawn::Otherwise;
use crate::model::evidence::{Appears, Holder, Level};
use crate::model::force::{Force, Stop};
use crate::model::grade::Grade;
use crate::model::inject::{Effect, InjectKind, Recipients, Trigger};
use crate::model::listing::Candidate;
use crate::model::norm::Norm;
use crate::model::procedure::Calendar;
use crate::model::red_cell::RedCell;
use crate::model::relation::Relation;
use crate::model::scenario::{Criterion, Difficulty, Group, MeasureChange};
use crate::model::service::ServiceAnswers;
use crate::model::severity::{Dimensions, Touch};
use crate::model::victim::Outsider;

/// The version of the format that this program reads.
pub const FORMAT: u32 = 1;

/// A whole scenario file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioDoc {
    /// Version of the format: 1.
    pub format: u32,
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// Marking of the banner.
    pub marking: String,
    /// Languages.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Planned minutes.
    pub minutes: u32,
    /// Difficulty.
    pub difficulty: Difficulty,
    /// Unit of harm.
    pub harm_unit: String,
    /// Notes of the authors to facilitators.
    #[serde(default)]
    pub notes: String,
    /// The edition of the catalogue that is played; the first, if none is named.
    #[serde(default)]
    pub edition: Option<String>,
    /// Calendar.
    pub calendar: CalendarDoc,
    /// Room minutes per phase.
    #[serde(default)]
    pub minutes_per_phase: Option<PhaseMinutesDoc>,
    /// Objectives.
    pub objectives: Vec<ObjectiveDoc>,
    /// Seats.
    pub seats: Vec<SeatDoc>,
    /// Archetype cards by state.
    #[serde(default)]
    pub cards: Pairs<Card>,
    /// Adversaries.
    pub adversaries: Vec<AdversaryDoc>,
    /// Hypotheses.
    pub hypotheses: Vec<HypothesisDoc>,
    /// Key of the true hypothesis.
    #[serde(default)]
    pub truth: Option<String>,
    /// Whether the dice choose the truth instead, and what evidence says.
    #[serde(default)]
    pub truth_drawn: bool,
    /// Correlation groups.
    #[serde(default)]
    pub groups: Pairs<Group>,
    /// Evidence.
    pub evidence: Vec<EvidenceDoc>,
    /// Injects.
    pub injects: Vec<InjectDoc>,
    /// Activities.
    pub activities: Vec<ActivityDoc>,
    /// Start values.
    #[serde(default)]
    pub start: Option<StartDoc>,
    /// Parameters that differ.
    #[serde(default)]
    pub parameters: Pairs<i64>,
    /// Measures that differ.
    #[serde(default)]
    pub measures: Vec<MeasureChange>,
    /// The seat that chairs the working party.
    #[serde(default)]
    pub presidency: Option<String>,
    /// Who may be invited to join.
    #[serde(default)]
    pub partners: Vec<Partner>,
    /// Who can be hit without having a seat.
    #[serde(default)]
    pub outsiders: Vec<Outsider>,
    /// What services answer that are asked.
    #[serde(default)]
    pub bodies: Vec<ServiceAnswers>,
    /// Persons and entities that can be listed.
    #[serde(default)]
    pub listable: Vec<Candidate>,
}

impl ScenarioDoc {
    /// The parameters that the scenario sets, by name.
    #[must_use]
    pub fn changes(&self) -> BTreeMap<String, i64> {
        self.parameters.0.iter().cloned().collect()
    }
}

/// Turns and exercise time.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarDoc {
    /// Local exercise time of the start: `2027-03-08T21:30`.
    pub start: String,
    /// Hours of exercise time in a turn.
    pub turn_hours: u32,
    /// Number of turns.
    pub turns: u32,
    /// The calendar that deadlines follow.
    #[serde(default)]
    pub procedure: Calendar,
}

/// An objective.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectiveDoc {
    /// Key.
    pub key: String,
    /// Text.
    pub text: String,
    /// Criteria.
    #[serde(default)]
    pub criteria: Vec<Criterion>,
}

/// A seat.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatDoc {
    /// State code.
    pub state: String,
    /// National brief.
    #[serde(default)]
    pub brief: String,
    /// What the capital wants.
    #[serde(default)]
    pub objectives: Vec<String>,
    /// What it will not accept.
    #[serde(default)]
    pub red_lines: Vec<String>,
    /// How it acts when simulated.
    #[serde(default)]
    pub profile: ProfileDoc,
    /// Its interests.
    #[serde(default)]
    pub interests: Vec<Interest>,
}

/// A profile; what is left out stays as in the default card.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileDoc {
    /// Threshold of certainty in per cent.
    #[serde(default)]
    pub threshold_percent: Option<u8>,
    /// Weight of risk in thousandths.
    #[serde(default)]
    pub risk_permille: Option<i64>,
    /// Weight of solidarity in thousandths.
    #[serde(default)]
    pub solidarity_permille: Option<i64>,
    /// Weight of proportion in thousandths.
    #[serde(default)]
    pub proportion_permille: Option<i64>,
    /// Weight of publicity in thousandths.
    #[serde(default)]
    pub publicity_permille: Option<i64>,
    /// Weight of legal form in thousandths.
    #[serde(default)]
    pub law_permille: Option<i64>,
    /// How freely it shares.
    #[serde(default)]
    pub openness: Option<Openness>,
}

/// An adversary.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdversaryDoc {
    /// Key.
    pub key: String,
    /// Fictional name.
    pub name: String,
    /// Type: `calibrated-spy`, `revisionist`, `tolerating-host` or `opportunist`.
    pub kind: String,
    /// Goals.
    #[serde(default)]
    pub goals: String,
    /// A group and not a State.
    #[serde(default)]
    pub non_state: bool,
    /// First turn in which it acts.
    #[serde(default)]
    pub acts_from: Option<u32>,
    /// What it does in each class of action.
    #[serde(default)]
    pub playbook: BTreeMap<Action, Play>,
    /// How it answers a request for assistance.
    #[serde(default)]
    pub replies: BTreeMap<Reply, Answer>,
    /// What people may do who play it.
    #[serde(default)]
    pub red_cell: RedCell,
}

/// A hypothesis.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HypothesisDoc {
    /// Key.
    pub key: String,
    /// A few words.
    pub text: String,
    /// Relation to a State.
    pub relation: Relation,
    /// Prior in centibans.
    pub prior_centibans: i32,
    /// Adversary it points to.
    #[serde(default)]
    pub actor: Option<String>,
    /// Adversaries that take part without being answerable.
    #[serde(default)]
    pub involves: Vec<String>,
}

/// A piece of evidence.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceDoc {
    /// Key.
    pub key: String,
    /// One line.
    pub title: String,
    /// Text.
    #[serde(default)]
    pub text: String,
    /// Source.
    pub source: String,
    /// Level.
    pub level: Level,
    /// Grade, `(B, 2)`.
    pub grade: Grade,
    /// Penalty in decibans by hypothesis: 0, 2, 5, 10, 15 or 20.
    pub likelihood: Pairs<i32>,
    /// Correlation group; an item without one stands alone.
    #[serde(default)]
    pub group: Option<String>,
    /// Root source, where several items come from one.
    #[serde(default)]
    pub root: Option<String>,
    /// Holder.
    pub holder: Holder,
    /// When it appears.
    pub appears: Appears,
    /// Whether it may be laid before a court.
    #[serde(default)]
    pub releasable: bool,
    /// What it says instead, where the dice decide.
    #[serde(default)]
    pub otherwise: Option<Otherwise>,
}

/// An inject.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InjectDoc {
    /// Key.
    pub key: String,
    /// MSEL number.
    pub msel: String,
    /// Headline.
    pub title: String,
    /// Text.
    pub text: String,
    /// Kind.
    pub kind: InjectKind,
    /// Own marking.
    #[serde(default)]
    pub marking: String,
    /// When it is due.
    pub trigger: Trigger,
    /// Recipients.
    pub recipients: Recipients,
    /// Evidence revealed.
    #[serde(default)]
    pub reveals: Vec<String>,
    /// What it changes.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// Expected action.
    #[serde(default)]
    pub expected: String,
    /// Objective.
    #[serde(default)]
    pub objective: Option<String>,
    /// The answers, if it wants one.
    #[serde(default)]
    pub answers: Vec<AnswerDoc>,
    /// The seat that answers.
    #[serde(default)]
    pub answer_by: Option<String>,
    /// Key of the answer that silence means.
    #[serde(default)]
    pub unanswered: Option<String>,
}

impl InjectDoc {
    /// Everything that it may reveal, by itself or by an answer to it.
    pub fn all_reveals(&self) -> impl Iterator<Item = &String> {
        self.reveals.iter().chain(self.answers.iter().flat_map(|answer| &answer.reveals))
    }

    /// Everything that it may change, by itself or by an answer to it.
    pub fn all_effects(&self) -> impl Iterator<Item = &Effect> {
        self.effects.iter().chain(self.answers.iter().flat_map(|answer| &answer.effects))
    }
}

/// An answer to an inject.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerDoc {
    /// Key.
    pub key: String,
    /// What the seat says with it.
    pub text: String,
    /// Evidence revealed.
    #[serde(default)]
    pub reveals: Vec<String>,
    /// What it changes.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What the asker sends back.
    #[serde(default)]
    pub reply: String,
    /// Hypothesis under which it would be the right answer.
    #[serde(default)]
    pub fits: Option<String>,
}

/// An activity.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivityDoc {
    /// Key.
    pub key: String,
    /// Headline.
    pub title: String,
    /// Text.
    #[serde(default)]
    pub text: String,
    /// What texts of the Union call it.
    #[serde(default)]
    pub public_name: String,
    /// Turn in which it starts by itself.
    #[serde(default)]
    pub from_turn: Option<u32>,
    /// Seven dimensions.
    pub dimensions: Dimensions,
    /// Member States that are hit.
    pub victims: Vec<String>,
    /// Others that are hit, who have no seat.
    #[serde(default)]
    pub outsiders: Vec<String>,
    /// Harm per turn while it goes on at full strength.
    #[serde(default)]
    pub harm_per_turn: i64,
    /// Adversary whose reckoning decides whether it goes on.
    #[serde(default)]
    pub by: Option<String>,
    /// Adversary from whose territory it is done.
    #[serde(default)]
    pub territory: Option<String>,
    /// What can make it shrink or end.
    #[serde(default)]
    pub stopped_by: BTreeMap<Force, Stop>,
    /// What it touches beyond its dimensions.
    #[serde(default)]
    pub touches: Vec<Touch>,
    /// Norms that it breaches.
    #[serde(default)]
    pub breaches: Vec<Norm>,
}

/// Start values; what is left out stays as in the parameters.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartDoc {
    /// Tension.
    #[serde(default)]
    pub tension: Option<i64>,
    /// Belief.
    #[serde(default)]
    pub belief: Option<i64>,
    /// Cohesion.
    #[serde(default)]
    pub cohesion: Option<i64>,
    /// Publicity.
    #[serde(default)]
    pub publicity: Option<i64>,
}
