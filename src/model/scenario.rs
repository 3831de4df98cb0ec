//! The validated scenario: every reference resolved, every number in range.
//!
//! **Invariant:** a `Scenario` can only be had from `scenario::compile`, so the engine never meets a dangling key.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::clause::Clause;
use super::condition::{Action, Condition};
use super::evidence::Evidence;
use super::inject::Inject;
use super::key::{
    ActivityKey, AdversaryKey, EvidenceKey, GroupKey, HypothesisKey, InjectKey, MeasureId, ObjectiveKey, PartnerKey,
    StateKey,
};
use super::norm::Norm;
use super::procedure::Calendar;
use super::severity::Dimensions;
use super::toolbox::Category;

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

/// A phase of a turn (`experience.md`, Play).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Phase {
    /// Injects arrive; the adversary's last act shows.
    Situation,
    /// Each seat decides in secret what to share.
    Intelligence,
    /// Seats submit initiatives.
    Initiative,
    /// Positions and arguments.
    Deliberation,
    /// Votes, sealed and revealed together.
    Decision,
    /// Form, audience, reasons; national lines.
    Communication,
    /// The ledger plays out.
    Consequences,
}

impl Phase {
    /// The seven phases in order.
    pub const ALL: [Self; 7] = [
        Self::Situation,
        Self::Intelligence,
        Self::Initiative,
        Self::Deliberation,
        Self::Decision,
        Self::Communication,
        Self::Consequences,
    ];

    /// The phase that follows in the same turn.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// The name by which words refer to the phase.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Situation => "situation",
            Self::Intelligence => "intelligence",
            Self::Initiative => "initiative",
            Self::Deliberation => "deliberation",
            Self::Decision => "decision",
            Self::Communication => "communication",
            Self::Consequences => "consequences",
        }
    }
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
    /// Room minutes planned for each phase, in the order of [`Phase::ALL`].
    pub phase_minutes: [u32; 7],
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

/// How a delegation weighs a proposal (`model.md` §5, a modelling choice; never tied to a real state).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The certainty it asks for before it joins an attribution, in per cent (60–97).
    pub threshold_percent: u8,
    /// How much expected tension weighs, in thousandths of the default.
    pub risk_permille: i64,
    /// How much solidarity weighs, in thousandths of the default.
    pub solidarity_permille: i64,
    /// How much proportion weighs, in thousandths of the default.
    pub proportion_permille: i64,
    /// How much publicity weighs, in thousandths.
    pub publicity_permille: i64,
    /// How much legal form weighs, in thousandths of the default.
    pub law_permille: i64,
    /// How freely it shares: the most open mode it would choose.
    pub openness: Openness,
}

/// What an interest is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Matter {
    /// One measure.
    Measure(MeasureId),
    /// All measures of a category.
    Category(Category),
    /// Any text that names the author.
    Naming,
    /// Any step that the public sees.
    PublicStep,
}

/// An interest of a delegation, authored and never invented for a real state (`model.md` §5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interest {
    /// What it is about.
    pub on: Matter,
    /// Only towards this adversary.
    #[serde(default)]
    pub towards: Option<AdversaryKey>,
    /// Points for or against.
    pub points: i64,
    /// Why, in words that the delegation would say itself.
    pub because: String,
    /// A clause of the text that meets it.
    #[serde(default)]
    pub met_by: Option<Clause>,
    /// A red line: no argument moves it.
    #[serde(default)]
    pub red_line: bool,
}

/// How freely a simulated delegation shares what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Openness {
    /// Shares nothing.
    Closed,
    /// Shares assessments only.
    Assessments,
    /// Shares sanitised versions.
    Sanitised,
    /// Shares everything it may release.
    Open,
}

/// An archetype card that a scenario deals to delegations without a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Card {
    /// The identical default profile.
    Default,
    /// Asks for very high certainty.
    ForensicMaximalist,
    /// Stands by those who are hit.
    SolidarityFirst,
    /// Prefers private channels.
    QuietChannel,
    /// Holds to form and proportion.
    LegalFormalist,
    /// Weighs the risk of escalation heavily.
    EscalationAverse,
    /// Is hit itself.
    Victim,
}

/// A seat that a team can take, with what its delegation is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatBrief {
    /// The state.
    pub state: StateKey,
    /// The national brief.
    pub brief: String,
    /// What the capital wants.
    pub objectives: Vec<String>,
    /// What the capital will not accept.
    pub red_lines: Vec<String>,
    /// How it acts when simulated.
    pub profile: Profile,
    /// Its interests, as the procedure feels them.
    pub interests: Vec<Interest>,
}

/// What an adversary does in one class of action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Play {
    /// Headline.
    pub title: String,
    /// What everybody sees of it.
    pub text: String,
    /// Its seven dimensions, if it hits something.
    #[serde(default)]
    pub dimensions: Option<Dimensions>,
    /// Whom it hits.
    #[serde(default)]
    pub victims: Vec<StateKey>,
    /// Harm in the scenario's unit.
    #[serde(default)]
    pub harm: i64,
}

/// An adversary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adversary {
    /// Its key.
    pub key: AdversaryKey,
    /// Fictional name.
    pub name: String,
    /// Its type, a key of the parameters (`revisionist`, `calibrated-spy`, …).
    pub kind: String,
    /// What it wants.
    pub goals: String,
    /// A group and not a State: no démarche reaches it.
    pub non_state: bool,
    /// The first turn in which it acts, or never.
    pub acts_from: Option<u32>,
    /// What it does in each class; classes without an entry use the program's general words.
    pub playbook: BTreeMap<Action, Play>,
    /// How it answers a request for assistance.
    pub replies: BTreeMap<Reply, Answer>,
}

/// How a State answers a request for assistance (norm 13(h)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reply {
    /// It cooperates.
    Cooperates,
    /// It evades.
    Evades,
    /// It refuses.
    Refuses,
}

impl Reply {
    /// The name by which words refer to the reply.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Cooperates => "cooperates",
            Self::Evades => "evades",
            Self::Refuses => "refuses",
        }
    }
}

/// An authored answer to a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// What the answer says.
    pub text: String,
    /// Evidence that it brings: an answer, or the lack of one, tells something.
    #[serde(default)]
    pub reveals: Vec<EvidenceKey>,
}

/// A third State or organisation that may join a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Its key.
    pub key: PartnerKey,
    /// Its name.
    pub name: String,
    /// What it says when it joins.
    pub text: String,
    /// When it would join once it is invited; always, if nothing is written.
    #[serde(default)]
    pub joins_when: Option<Condition>,
}

/// The relation of the activity to a State (`S1-IG §2`), which decides the range of measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Relation {
    /// Carried out, directed, controlled or adopted by a State.
    State,
    /// A State knowingly lets its territory be used.
    Tolerates,
    /// Criminals without significant ties to a State.
    Criminal,
    /// Somebody else made it look so.
    FalseFlag,
    /// Something else.
    Other,
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
    /// The turn in which it starts by itself; otherwise an inject starts it.
    pub from_turn: Option<u32>,
    /// Seven dimensions.
    pub dimensions: Dimensions,
    /// Whom it hits.
    pub victims: Vec<StateKey>,
    /// Harm done in every turn while it goes on.
    pub harm_per_turn: i64,
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
    /// The hypothesis that is true.
    pub truth: HypothesisKey,
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

    /// The seat of this state.
    #[must_use]
    pub fn seat(&self, state: &StateKey) -> Option<&SeatBrief> {
        self.seats.iter().find(|seat| seat.state == *state)
    }
}
