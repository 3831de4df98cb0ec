//! The procedure by which the 27 come to a decision: bodies, work, roads (`S1-IG §3`; `domain.md` B).
//!
//! **Invariant:** which stations a road has stands in `assets/toolbox.ron`, how long they take in `assets/rules.ron`.

use serde::{Deserialize, Serialize};

use super::key::RoadKey;

/// A body that a proposal comes before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Body {
    /// The Horizontal Working Party on Cyber Issues, chaired by the rotating Presidency.
    WorkingParty,
    /// The Foreign Relations Counsellors, in the lead on restrictive measures.
    Relex,
    /// The Political and Security Committee.
    PoliticalCommittee,
    /// The Permanent Representatives.
    Coreper,
    /// The Council.
    Council,
    /// The 27 capitals, consulted over COREU.
    Capitals,
    /// The High Representative with the EEAS and the Delegations.
    HighRepresentative,
    /// The Presidency.
    Presidency,
    /// A capital that acts alone.
    Capital,
    /// The round table of the Integrated Political Crisis Response.
    CrisisRoundTable,
}

impl Body {
    /// The name by which words refer to the body.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::WorkingParty => "working-party",
            Self::Relex => "relex",
            Self::PoliticalCommittee => "psc",
            Self::Coreper => "coreper",
            Self::Council => "council",
            Self::Capitals => "capitals",
            Self::HighRepresentative => "high-representative",
            Self::Presidency => "presidency",
            Self::Capital => "capital",
            Self::CrisisRoundTable => "round-table",
        }
    }
}

/// What is done with a proposal at a station.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Work {
    /// The chair puts it on the agenda and the body examines it.
    Agenda,
    /// The text is circulated, comments come in, a revision goes out.
    Comments,
    /// RELEX and the Legal Service examine its legal validity.
    LegalTest,
    /// Experts of the Legal Services advise (`S1-IG §3`); whoever is tested keeps its tests.
    LegalAdvice,
    /// The Council authorises the PSC to decide (Art. 38 TEU).
    Authorisation,
    /// The PSC gives political orientation.
    Orientation,
    /// It is prepared for the body that decides.
    Transmission,
    /// Guidance is drafted and agreed within the services.
    Guidance,
    /// It is adopted unless a delegation objects.
    Silence,
    /// It is decided around the table.
    Decision,
    /// Whoever is competent alone decides.
    Alone,
}

impl Work {
    /// All works in the order of a road.
    pub const ALL: [Self; 11] = [
        Self::Agenda,
        Self::Comments,
        Self::LegalTest,
        Self::LegalAdvice,
        Self::Authorisation,
        Self::Orientation,
        Self::Transmission,
        Self::Guidance,
        Self::Silence,
        Self::Decision,
        Self::Alone,
    ];

    /// The name by which words and parameters refer to the work.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Agenda => "agenda",
            Self::Comments => "comments",
            Self::LegalTest => "legal-test",
            Self::LegalAdvice => "legal-advice",
            Self::Authorisation => "authorisation",
            Self::Orientation => "orientation",
            Self::Transmission => "transmission",
            Self::Guidance => "guidance",
            Self::Silence => "silence",
            Self::Decision => "decision",
            Self::Alone => "alone",
        }
    }

    /// Whether the proposal is adopted or not at the end of it.
    #[must_use]
    pub fn decides(self) -> bool {
        matches!(self, Self::Silence | Self::Decision | Self::Alone)
    }
}

/// A station of a road.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Station {
    /// Before whom.
    pub body: Body,
    /// What is done there.
    pub work: Work,
}

/// A road from an initiative to a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Road {
    /// Its key, by which measures name it.
    pub key: RoadKey,
    /// Its stations in order; the last one decides.
    pub stations: Vec<Station>,
    /// Where it is documented.
    pub source: String,
}

/// The calendar that deadlines follow (`domain.md` B.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Calendar {
    /// Days, as in the written procedure of note 7825/20.
    #[default]
    Standard,
    /// Hours, for an ongoing incident; a modelling choice.
    Urgent,
}

impl Calendar {
    /// Both calendars.
    pub const ALL: [Self; 2] = [Self::Standard, Self::Urgent];

    /// The name by which words and parameters refer to the calendar.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Urgent => "urgent",
        }
    }
}

/// A mode of the Integrated Political Crisis Response (Implementing Decision (EU) 2018/1993).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CrisisMode {
    /// Not activated: the situation is watched.
    #[default]
    Monitoring,
    /// Information is shared on the platform.
    InformationSharing,
    /// Fully activated: its own way of deciding applies.
    Full,
}

impl CrisisMode {
    /// All modes, the lowest first.
    pub const ALL: [Self; 3] = [Self::Monitoring, Self::InformationSharing, Self::Full];

    /// The mode above; nothing is above full activation.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Monitoring => Self::InformationSharing,
            Self::InformationSharing | Self::Full => Self::Full,
        }
    }

    /// The mode below; nothing is below monitoring.
    #[must_use]
    pub fn lower(self) -> Self {
        match self {
            Self::Monitoring | Self::InformationSharing => Self::Monitoring,
            Self::Full => Self::InformationSharing,
        }
    }

    /// The name by which words refer to the mode.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Monitoring => "monitoring",
            Self::InformationSharing => "information-sharing",
            Self::Full => "full",
        }
    }
}

/// A condition of law that a measure has to meet, each tested by itself with a named result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LegalTest {
    /// The attack has, or could have had, a significant effect (Decision (CFSP) 2019/797 and Regulation (EU) 2019/796, Art. 1).
    SignificantEffect,
    /// It is an external threat: something of it comes from outside the Union (ibid., Art. 1(2)).
    ExternalThreat,
    /// A person or entity can be named with enough certainty (`domain.md` A.0, gate GL).
    NamedPerson,
    /// Enough evidence may be laid before a court.
    ReleasableEvidence,
    /// A State is responsible for an internationally wrongful act (gate G5).
    StateResponsibility,
    /// The act breaches an obligation, not merely good manners.
    WrongfulAct,
    /// The other side was asked to stop before.
    PriorDemand,
    /// The response is proportionate to the injury.
    Proportionate,
    /// The response does without force.
    NonForcible,
    /// The injured state asks for it.
    VictimsRequest,
    /// The act amounts to an armed attack (Art. 51 UN Charter; Art. 42(7) TEU).
    ArmedAttack,
    /// The disaster overwhelms the state that calls (Art. 222 TFEU).
    Overwhelmed,
}

impl LegalTest {
    /// All tests.
    pub const ALL: [Self; 12] = [
        Self::SignificantEffect,
        Self::ExternalThreat,
        Self::NamedPerson,
        Self::ReleasableEvidence,
        Self::StateResponsibility,
        Self::WrongfulAct,
        Self::PriorDemand,
        Self::Proportionate,
        Self::NonForcible,
        Self::VictimsRequest,
        Self::ArmedAttack,
        Self::Overwhelmed,
    ];

    /// The name by which words refer to the test.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::SignificantEffect => "significant-effect",
            Self::ExternalThreat => "external-threat",
            Self::NamedPerson => "named-person",
            Self::ReleasableEvidence => "releasable-evidence",
            Self::StateResponsibility => "state-responsibility",
            Self::WrongfulAct => "wrongful-act",
            Self::PriorDemand => "prior-demand",
            Self::Proportionate => "proportionate",
            Self::NonForcible => "non-forcible",
            Self::VictimsRequest => "victims-request",
            Self::ArmedAttack => "armed-attack",
            Self::Overwhelmed => "overwhelmed",
        }
    }
}
