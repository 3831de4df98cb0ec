//! The catalogue of measures (`S1-IG`, 2017 baseline) as playable entries.
//!
//! **Invariant:** a measure's numbers are modelling choices and stand in `assets/toolbox.ron`, never in code.

use serde::{Deserialize, Serialize};

use super::clause::{Clause, DraftText, Naming, Tone};
use super::force::Force;
use super::key::{EditionKey, MeasureId, RoadKey};
use super::norm::Norm;
use super::procedure::{LegalTest, Road};
use super::voting::Decider;

/// The category of a measure (`S1-IG §2`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Category {
    /// Preventive measures.
    Preventive,
    /// Cooperative measures.
    Cooperative,
    /// Stability measures.
    Stability,
    /// Restrictive measures.
    Restrictive,
    /// Possible support to Member States' lawful responses.
    Support,
    /// Actions across the categories.
    CrossCutting,
    /// National actions beside the toolbox.
    National,
}

impl Category {
    /// All categories in the order of the catalogue.
    pub const ALL: [Self; 7] = [
        Self::Preventive,
        Self::Cooperative,
        Self::Stability,
        Self::Restrictive,
        Self::Support,
        Self::CrossCutting,
        Self::National,
    ];

    /// The name by which words and colours refer to the category.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Preventive => "preventive",
            Self::Cooperative => "cooperative",
            Self::Stability => "stability",
            Self::Restrictive => "restrictive",
            Self::Support => "support",
            Self::CrossCutting => "cross-cutting",
            Self::National => "national",
        }
    }
}

/// The certainty of attribution that a measure asks for (`domain.md` A.0, a modelling choice).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Gate {
    /// None.
    G0,
    /// Agreed facts of the incident.
    G1,
    /// Territory or origin likely.
    G2,
    /// A victim has attributed; the others need not object.
    G3,
    /// Joint attribution, each state by its own threshold.
    G4,
    /// Responsibility of a state for an internationally wrongful act.
    G5,
    /// A listing: a named person or entity and releasable evidence.
    GL,
}

/// Who sees that a measure is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Visibility {
    /// Only the addressee.
    Private,
    /// A restricted circle.
    Restricted,
    /// Some of the public.
    SemiPublic,
    /// Both private and public steps.
    Mixed,
    /// Everybody.
    Public,
}

impl Visibility {
    /// The name by which words refer to the visibility.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Restricted => "restricted",
            Self::SemiPublic => "semi-public",
            Self::Mixed => "mixed",
            Self::Public => "public",
        }
    }
}

/// What else a measure does or needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Trait {
    /// Names the actor in public.
    NamesActor,
    /// Needs an addressee among the adversaries.
    NeedsAddressee,
    /// May use force.
    Forcible,
    /// Is addressed to a government: no group can receive it.
    NeedsState,
    /// Opens a channel to the addressee and shows a way out (`model.md` §3.2).
    OpensChannel,
    /// Is a confidence-building measure: lowers how later measures are perceived.
    ConfidenceBuilding,
    /// Is the national attribution of the initiating state.
    NationalAttribution,
    /// Only a Member State may ask for it.
    StateOnly,
    /// Only a Member State that is in the North Atlantic Alliance may ask for it.
    AlliesOnly,
    /// May only be asked for by a state that is hit.
    VictimOnly,
    /// Eases or ends what is in force.
    Eases,
    /// Puts off the review of what is in force.
    Renews,
    /// Needs a restrictive measure in force.
    NeedsRestrictiveInForce,
    /// Needs a state that has attributed.
    NeedsAttribution,
    /// Made what is attacked stand more; catalogues in older files have it, and nothing reads it any more.
    Resilience,
    /// Speaks of malicious activity in general, and not of a case (`S1-IG Cat. 3`).
    SpeaksOfTrend,
    /// Invites partners to join.
    InvitesPartners,
    /// Raises the mode of the crisis response.
    RaisesCrisisMode,
    /// Lowers the mode of the crisis response.
    LowersCrisisMode,
    /// The Presidency starts it, and for the sharing of information the EEAS (Impl. Dec. (EU) 2018/1993).
    PresidencyOnly,
    /// Activates the crisis response in full (`S1-IG §3`: the solidarity clause).
    ActivatesCrisisResponse,
}

/// A measure of the toolbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Catalogue id.
    pub id: MeasureId,
    /// Category.
    pub category: Category,
    /// Short name.
    pub name: String,
    /// What it is called where a text names somebody else than usual, if its name says whom it names.
    #[serde(default)]
    pub form: Option<String>,
    /// What its text decides, in a sentence; that it is decided, if nothing.
    #[serde(default)]
    pub operative: Option<String>,
    /// What it is for, in our own words.
    pub purpose: String,
    /// Who may start it.
    pub initiator: String,
    /// Who decides.
    pub decider: Decider,
    /// How the decision comes about, in our own words.
    pub procedure: String,
    /// The certainty it asks for.
    pub gate: Gate,
    /// Legal basis.
    pub legal_basis: String,
    /// Who sees it.
    pub visibility: Visibility,
    /// Whom it is meant for.
    pub audience: String,
    /// Pressure perceived; negative calms.
    pub pressure: i64,
    /// Cost imposed on the addressee.
    pub cost: i64,
    /// Strength of the signal, 0–250.
    pub signal: i64,
    /// Publicity, 0–100.
    pub publicity: i64,
    /// Turns from initiative to decision, where the catalogue names no road.
    #[serde(default)]
    pub lead_turns: u32,
    /// The road to its decision.
    #[serde(default = "no_road")]
    pub road: RoadKey,
    /// Hours from decision to effect.
    #[serde(default)]
    pub effect_hours: i64,
    /// Conditions of law; those that the Council's lawyers examine can stop it.
    #[serde(default)]
    pub tests: Vec<LegalTest>,
    /// Norms that it upholds.
    #[serde(default)]
    pub upholds: Vec<Norm>,
    /// Whom its text names unless somebody changes it.
    #[serde(default)]
    pub naming: Option<Naming>,
    /// How strongly its text speaks unless somebody changes it.
    #[serde(default)]
    pub tone: Option<Tone>,
    /// What its text says besides.
    #[serde(default)]
    pub clauses: Vec<Clause>,
    /// Weeks until it is reviewed; 0 for no review.
    #[serde(default)]
    pub review_weeks: u32,
    /// Severity range in which it is proportionate.
    pub band: (i64, i64),
    /// What else it does or needs.
    #[serde(default)]
    pub traits: Vec<Trait>,
    /// The edition that brought it; nothing for the first.
    #[serde(default)]
    pub since: Option<EditionKey>,
    /// What it sets to work upon activities; where each State decides for itself, upon those that hit it.
    #[serde(default)]
    pub forces: Vec<Force>,
    /// What it makes go further while others set it to work.
    #[serde(default)]
    pub furthers: Vec<Force>,
    /// How much of these forces it sets to work, or adds to them, in thousandths.
    #[serde(default = "whole")]
    pub force_permille: u16,
    /// A variant seen in practice rather than named in the guidelines.
    #[serde(default)]
    pub practice: bool,
    /// Source paragraphs.
    pub source: String,
}

/// What a measure sets to work of its forces where it does not say.
fn whole() -> u16 {
    1000
}

/// What stands in for a road where an older catalogue names none.
fn no_road() -> RoadKey {
    RoadKey::new("")
}

impl Measure {
    /// Whether the measure has this trait.
    #[must_use]
    pub fn has(&self, wanted: Trait) -> bool {
        self.traits.contains(&wanted)
    }

    /// Whether it sets a force to work upon activities.
    #[must_use]
    pub fn sets_to_work(&self, force: Force) -> bool {
        self.forces.contains(&force)
    }

    /// Whether it makes a force go further that others set to work.
    #[must_use]
    pub fn furthers(&self, force: Force) -> bool {
        self.furthers.contains(&force)
    }

    /// Whether a State decides on it by itself.
    #[must_use]
    pub fn is_national(&self) -> bool {
        self.decider == Decider::National
    }

    /// Whether it is each State's own, upon what hits that State.
    #[must_use]
    pub fn is_each_own(&self) -> bool {
        self.is_national() || self.has(Trait::VictimOnly)
    }

    /// Whether it is a reply that an adversary can notice.
    #[must_use]
    pub fn is_reply(&self) -> bool {
        self.signal > 0 && self.category != Category::CrossCutting
    }

    /// Whom its text names unless somebody changes it.
    #[must_use]
    pub fn usual_naming(&self) -> Naming {
        self.naming.unwrap_or(if self.has(Trait::NamesActor) { Naming::Author } else { Naming::Nobody })
    }

    /// How strongly its text speaks unless somebody changes it.
    #[must_use]
    pub fn usual_tone(&self) -> Tone {
        self.tone.unwrap_or(Tone::Deplore)
    }

    /// Whether it restricts somebody, and does not review what restricts.
    #[must_use]
    pub fn bites(&self) -> bool {
        self.category == Category::Restrictive && !self.has(Trait::Eases) && !self.has(Trait::Renews)
    }

    /// Whether it names persons or entities.
    #[must_use]
    pub fn lists(&self) -> bool {
        self.gate == Gate::GL
    }

    /// The text with which an initiative for it starts.
    #[must_use]
    pub fn usual_text(&self) -> DraftText {
        DraftText {
            naming: self.usual_naming(),
            tone: self.usual_tone(),
            clauses: self.clauses.iter().copied().collect(),
            review_weeks: self.review_weeks,
            ..DraftText::default()
        }
    }
}

/// An edition of the catalogue: the first with what came since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Its key, by which scenarios and measures name it.
    pub key: EditionKey,
    /// What cards call it.
    pub name: String,
    /// On what it rests.
    pub source: String,
}

/// The catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Toolbox {
    /// The edition of the framework that the catalogue follows.
    pub framework: String,
    /// Later editions, which stand on the first.
    #[serde(default)]
    pub editions: Vec<Edition>,
    /// The roads from initiative to decision.
    #[serde(default)]
    pub roads: Vec<Road>,
    /// All measures in catalogue order.
    pub measures: Vec<Measure>,
}

impl Toolbox {
    /// The measure of this id.
    #[must_use]
    pub fn get(&self, id: &MeasureId) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.id == *id)
    }

    /// The catalogue of an edition: of the first, or with what a later one brought.
    #[must_use]
    pub fn of_edition(&self, wanted: Option<&EditionKey>) -> Self {
        let mut toolbox = self.clone();
        toolbox.measures.retain(|measure| measure.since.is_none() || measure.since.as_ref() == wanted);
        if let Some(edition) = self.editions.iter().find(|edition| Some(&edition.key) == wanted) {
            toolbox.framework.clone_from(&edition.name);
        }
        toolbox
    }

    /// The road of this key.
    #[must_use]
    pub fn road(&self, key: &RoadKey) -> Option<&Road> {
        self.roads.iter().find(|road| road.key == *key)
    }
}
