//! Who has a seat: the 27 Member States, with what is documented of them and nothing else, and the institutions.
//!
//! **Invariant:** no threshold, interest or reluctance of a real state is stored here (`domain.md` F).

use serde::{Deserialize, Serialize};

use super::key::StateKey;
use super::seat::{Capability, Institution};
use super::voting::{Decider, DecisionRule};

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
    /// Where it stands on the map of tiles, column and row from the upper left; nowhere in older files.
    #[serde(default)]
    pub tile: Option<(u8, u8)>,
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

/// A seat at the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat<'a> {
    /// A Member State's: it may do everything but assess.
    Member(&'a MemberState),
    /// An institution's: it may do what its data say.
    Institution(&'a Institution),
}

impl<'a> Seat<'a> {
    /// Its key.
    #[must_use]
    pub fn key(self) -> &'a StateKey {
        match self {
            Self::Member(state) => &state.key,
            Self::Institution(institution) => &institution.key,
        }
    }

    /// Whether it may do this.
    #[must_use]
    pub fn may(self, wanted: Capability) -> bool {
        match self {
            Self::Member(_) => wanted != Capability::Assesses,
            Self::Institution(institution) => institution.may(wanted),
        }
    }
}

/// What keys of seats mean elsewhere: on the command line, among the PINs.
const TAKEN: [&str; 3] = ["facilitator", "pool", "public"];

/// The Member States in the Council's protocol order, and the institutions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct States {
    /// All 27.
    pub states: Vec<MemberState>,
    /// The institutions that have a seat, in the order in which they sit; data of before they were named mean the desk.
    #[serde(default = "the_desk_alone")]
    pub institutions: Vec<Institution>,
}

fn the_desk_alone() -> Vec<Institution> {
    vec![Institution::desk()]
}

impl States {
    /// The state of this key.
    #[must_use]
    pub fn get(&self, key: &StateKey) -> Option<&MemberState> {
        self.states.iter().find(|state| state.key == *key)
    }

    /// All keys of the 27 in protocol order.
    pub fn keys(&self) -> impl Iterator<Item = &StateKey> {
        self.states.iter().map(|state| &state.key)
    }

    /// The institution of this key.
    #[must_use]
    pub fn institution(&self, key: &StateKey) -> Option<&Institution> {
        self.institutions.iter().find(|institution| institution.key == *key)
    }

    /// All seats: the 27 in protocol order, then the institutions.
    pub fn seats(&self) -> impl Iterator<Item = Seat<'_>> {
        self.states.iter().map(Seat::Member).chain(self.institutions.iter().map(Seat::Institution))
    }

    /// The seat of this key.
    #[must_use]
    pub fn seat(&self, key: &StateKey) -> Option<Seat<'_>> {
        self.get(key).map(Seat::Member).or_else(|| self.institution(key).map(Seat::Institution))
    }

    /// The keys of all seats that may do this.
    pub fn that_may(&self, wanted: Capability) -> impl Iterator<Item = &StateKey> {
        self.seats().filter(move |seat| seat.may(wanted)).map(Seat::key)
    }

    /// The institution that can have no such seat, if there is one: its key is none or is taken, it would vote or see
    /// less than the table, or it decides what is not one institution's to decide or is another's already.
    #[must_use]
    pub fn unseated(&self) -> Option<&Institution> {
        let sits = |place: usize, one: &Institution| {
            let before = || self.institutions.iter().take(place);
            let free = self.get(&one.key).is_none() && before().all(|other| other.key != one.key);
            let capable = one.may(Capability::Watches) && !one.may(Capability::Votes);
            let competent = one.decides.iter().all(|decider| {
                let alone = decider.rule() == DecisionRule::Alone && *decider != Decider::Presidency;
                alone && !before().any(|other| other.decides.contains(decider))
            });
            is_name(one.key.as_str()) && free && capable && competent
        };
        self.institutions.iter().enumerate().find(|(place, one)| !sits(*place, one)).map(|(_, one)| one)
    }
}

/// Whether a text can be the key of an institution: short, plain, and without another meaning.
fn is_name(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=16).contains(&text.len()) && text.chars().all(plain) && !TAKEN.contains(&text)
}
