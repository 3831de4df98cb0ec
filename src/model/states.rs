//! The 27 Member States, with what is documented of them and nothing else.
//!
//! **Invariant:** no threshold, interest or reluctance of a real state is stored here (`domain.md` F).

use serde::{Deserialize, Serialize};

use super::key::StateKey;

/// A documented legal position on international law in cyberspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LegalFlag {
    /// Sovereignty is a rule.
    Sovereignty,
    /// Due diligence is an obligation.
    DueDiligence,
    /// Countermeasures apply to cyber operations.
    Countermeasures,
    /// Attribution is a national prerogative without a duty to publicise.
    AttributionPrerogative,
}

impl LegalFlag {
    /// All positions.
    pub const ALL: [Self; 4] =
        [Self::Sovereignty, Self::DueDiligence, Self::Countermeasures, Self::AttributionPrerogative];

    /// The name by which words refer to the position.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Sovereignty => "sovereignty",
            Self::DueDiligence => "due-diligence",
            Self::Countermeasures => "countermeasures",
            Self::AttributionPrerogative => "attribution-prerogative",
        }
    }
}

/// A Member State.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberState {
    /// Two-letter code in lower case.
    pub key: StateKey,
    /// English short name.
    pub name: String,
    /// Population on 1 January 2024, in thousands.
    pub population_thousands: i64,
    /// Member of NATO.
    pub nato: bool,
    /// Documented legal positions.
    #[serde(default)]
    pub flags: Vec<LegalFlag>,
    /// Documented public conduct, in our own words.
    #[serde(default)]
    pub conduct: String,
    /// Where all this is documented.
    pub sources: Vec<String>,
}

/// The Member States in the Council's protocol order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct States {
    /// All 27.
    pub states: Vec<MemberState>,
}

impl States {
    /// The state of this key.
    #[must_use]
    pub fn get(&self, key: &StateKey) -> Option<&MemberState> {
        self.states.iter().find(|state| state.key == *key)
    }

    /// All keys in protocol order.
    pub fn keys(&self) -> impl Iterator<Item = &StateKey> {
        self.states.iter().map(|state| &state.key)
    }
}
