//! Delegations as a scenario authors them: how they weigh, what they care about, what a seat is told.
//!
//! **Invariant:** interests are authored and never invented for a real state (`model.md` §5).

use serde::{Deserialize, Serialize};

use super::clause::Clause;
use super::key::{AdversaryKey, MeasureId, StateKey};
use super::toolbox::Category;

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
