//! Ledger entries: nothing scored changes without one (`model.md` §1.2).
//!
//! **Invariant:** a curve is the sum of its entries, for the value in force and for the engine's own value alike.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::proposal::ProposalId;
use crate::model::condition::Action;
use crate::model::key::{ActivityKey, AdversaryKey, EvidenceKey, InjectKey, PartnerKey, StateKey};
use crate::model::quantity::Quantity;

/// The stable id of a rule that moves a quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// A measure is felt as pressure.
    PressureMeasure,
    /// Pressure is remembered as grievance.
    GrievanceMeasure,
    /// A measure imposes cost.
    CostMeasure,
    /// A measure that put on cost was ended.
    CostLifted,
    /// A measure is seen.
    PublicityMeasure,
    /// A signal is believed.
    BeliefSignal,
    /// An act found no reply.
    BeliefNoReply,
    /// A proposal failed for all to see.
    BeliefFailure,
    /// Sanctions were eased without a ground.
    BeliefEasedEarly,
    /// An adversary acted.
    AdversaryAct,
    /// A quantity fades from turn to turn.
    Fade,
    /// Grievance is counted anew in each turn.
    GrievanceReset,
    /// An act or activity did harm.
    HarmDone,
    /// The activities that go on make the situation this severe.
    SeverityActivities,
    /// An inject says so.
    InjectEffect,
    /// The 27 adopted something together.
    CohesionAdopted,
    /// Delegations voted against or objected.
    CohesionAgainst,
    /// A delegation distanced itself in public.
    CohesionSoloLine,
    /// A state attributed on its own.
    CohesionSoloAttribution,
    /// A State called on the others without the grounds for it.
    CohesionInVain,
    /// The Presidency shortened the preparation.
    CohesionFastTrack,
    /// A delegation abstained with a formal declaration.
    CohesionDeclared,
    /// A text stood by those who are hit.
    CohesionSolidarity,
    /// Nobody stood by those who are gravely hit.
    CohesionVictimsAlone,
    /// Something that was shared found its way out.
    CohesionLeak,
    /// It came out that somebody was named rightly.
    NamedRightly,
    /// It came out that somebody was named for what it did not do, or for more than it did.
    NamedWrongly,
    /// A wrong word in public is resented.
    GrievanceWronged,
    /// A partner joined the response.
    BeliefPartner,
    /// The facilitator set it.
    Override,
}

impl Rule {
    /// The id as words and reports show it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::PressureMeasure => "pressure-measure",
            Self::GrievanceMeasure => "grievance-measure",
            Self::CostMeasure => "cost-measure",
            Self::CostLifted => "cost-lifted",
            Self::PublicityMeasure => "publicity-measure",
            Self::BeliefSignal => "belief-signal",
            Self::BeliefNoReply => "belief-no-reply",
            Self::BeliefFailure => "belief-failure",
            Self::BeliefEasedEarly => "belief-eased-early",
            Self::AdversaryAct => "adversary-act",
            Self::Fade => "fade",
            Self::GrievanceReset => "grievance-reset",
            Self::HarmDone => "harm-done",
            Self::SeverityActivities => "severity-activities",
            Self::InjectEffect => "inject-effect",
            Self::CohesionAdopted => "cohesion-adopted",
            Self::CohesionAgainst => "cohesion-against",
            Self::CohesionSoloLine => "cohesion-solo-line",
            Self::CohesionSoloAttribution => "cohesion-solo-attribution",
            Self::CohesionInVain => "cohesion-in-vain",
            Self::CohesionFastTrack => "cohesion-fast-track",
            Self::CohesionDeclared => "cohesion-declared",
            Self::CohesionSolidarity => "cohesion-solidarity",
            Self::CohesionVictimsAlone => "cohesion-victims-alone",
            Self::CohesionLeak => "cohesion-leak",
            Self::NamedRightly => "named-rightly",
            Self::NamedWrongly => "named-wrongly",
            Self::GrievanceWronged => "grievance-wronged",
            Self::BeliefPartner => "belief-partner",
            Self::Override => "override",
        }
    }
}

/// What brought a change about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cause {
    /// A measure that was adopted.
    Measure(ProposalId),
    /// A proposal that failed.
    Failure(ProposalId),
    /// An adversary's act.
    Act(AdversaryKey, Action),
    /// An inject.
    Inject(InjectKey),
    /// What people did who play an adversary, beside its act.
    Red(AdversaryKey),
    /// An activity.
    Activity(ActivityKey),
    /// Evidence that appeared.
    Evidence(EvidenceKey),
    /// What a state shared.
    Shared(StateKey),
    /// What a state passed to this holder alone.
    Passed(StateKey),
    /// A delegation.
    Delegation(StateKey),
    /// The turn passed.
    Time,
    /// A partner that joined.
    Partner(PartnerKey),
    /// An answer to a request.
    Reply(AdversaryKey),
    /// The facilitator, with a reason.
    Facilitator(String),
}

/// A change of a quantity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerEntry {
    /// What changed.
    pub quantity: Quantity,
    /// Value in force before.
    pub before: i64,
    /// Value in force after.
    pub after: i64,
    /// The engine's own value before.
    pub engine_before: i64,
    /// The engine's own value after.
    pub engine_after: i64,
    /// By which rule.
    pub rule: Rule,
    /// The rule's inputs by name.
    pub inputs: BTreeMap<String, i64>,
    /// What brought it about.
    pub cause: Cause,
}

/// Who holds a picture of the evidence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PictureOf {
    /// The shared picture that Intcen keeps.
    Pool,
    /// A state's own.
    State(StateKey),
}

/// A change of a holder's picture: log weights of all hypotheses, in centibans.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttributionEntry {
    /// Whose picture.
    pub holder: PictureOf,
    /// Log weights before.
    pub before: Vec<i32>,
    /// Log weights after.
    pub after: Vec<i32>,
    /// What brought it about.
    pub cause: Cause,
}
