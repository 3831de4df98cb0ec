//! Voices: whoever may say in public who is behind an activity, or ask the Union to act.
//!
//! **Invariant:** data only; a government's voice is not that of its services.

use serde::{Deserialize, Serialize};

use super::key::{PartnerKey, StateKey, VictimKey};

/// Who speaks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Voice {
    /// The government of a Member State.
    State(StateKey),
    /// Somebody without a seat who can be hit.
    Outsider(VictimKey),
    /// A third State or organisation that may join.
    Partner(PartnerKey),
    /// A partner that the scenario does not list.
    Unnamed,
}
