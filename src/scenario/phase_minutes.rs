//! Room minutes of each phase, as a scenario writes them: a field for every phase that there is.
//!
//! **Invariant:** whoever plans minutes plans them for each phase of old; a phase that came later may be left out.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::model::phase::Phase;

/// Room minutes by phase.
#[derive(Clone, Debug, Default)]
pub struct PhaseMinutesDoc(pub BTreeMap<Phase, u32>);

const FIELDS: [&str; Phase::ALL.len()] = {
    let mut fields = [""; Phase::ALL.len()];
    let mut place = 0;
    while place < fields.len() {
        fields[place] = Phase::ALL[place].slug();
        place += 1;
    }
    fields
};

impl<'de> Deserialize<'de> for PhaseMinutesDoc {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PhaseMinutesDoc", &FIELDS, MinutesVisitor)
    }
}

struct MinutesVisitor;

impl<'de> Visitor<'de> for MinutesVisitor {
    type Value = PhaseMinutesDoc;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("struct PhaseMinutesDoc")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut minutes = BTreeMap::new();
        while let Some(Field(phase)) = access.next_key()? {
            if minutes.contains_key(&phase) {
                return Err(A::Error::duplicate_field(phase.slug()));
            }
            minutes.insert(phase, access.next_value()?);
        }
        match Phase::OF_OLD.into_iter().find(|phase| !minutes.contains_key(phase)) {
            Some(lacking) => Err(A::Error::missing_field(lacking.slug())),
            None => Ok(PhaseMinutesDoc(minutes)),
        }
    }
}

struct Field(Phase);

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(FieldVisitor)
    }
}

struct FieldVisitor;

impl Visitor<'_> for FieldVisitor {
    type Value = Field;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let named = Phase::ALL.into_iter().find(|phase| phase.slug() == name);
        named.map(Field).ok_or_else(|| E::unknown_field(name, &FIELDS))
    }
}
