//! The flat list of named integers that is the data file of parameters, and how groups of them are read.
//!
//! **Invariant:** what is missing from a list is named, and nothing is made up for it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::condition::Action;
use super::delegation::{Card, Openness, Profile};
use super::phase::Phases;
use super::procedure::{Calendar, Work};

/// A parameter as the data file describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Stable name, `pressure.public`.
    pub key: String,
    /// Value in force.
    pub value: i64,
    /// Lowest value that makes sense.
    pub min: i64,
    /// Highest value that makes sense.
    pub max: i64,
    /// Unit.
    pub unit: String,
    /// Purpose.
    pub about: String,
    /// Where it comes from.
    pub source: String,
    /// For a rung, the id under which the locale files name it; by its number where an older exercise names none.
    #[serde(default)]
    pub words: Option<String>,
}

/// The data file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParameterList {
    /// The phases of a turn, in their order; those of old where an older exercise names none.
    #[serde(default)]
    pub phases: Phases,
    /// All parameters in the order of the file.
    pub parameters: Vec<Parameter>,
}

impl ParameterList {
    /// The parameter of this name.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.key == key)
    }

    /// The list with a scenario's changes; names it does not know are left to the loader to report.
    #[must_use]
    pub fn with(&self, changes: &BTreeMap<String, i64>) -> Self {
        let mut list = self.clone();
        for parameter in &mut list.parameters {
            if let Some(&value) = changes.get(&parameter.key) {
                parameter.value = value.clamp(parameter.min, parameter.max);
            }
        }
        list
    }

    /// The names of the adversary types, in the order of the file.
    #[must_use]
    pub fn adversary_types(&self) -> Vec<&str> {
        let mut kinds: Vec<&str> = Vec::new();
        for parameter in &self.parameters {
            let mut parts = parameter.key.split('.');
            if parts.next() == Some("adversary")
                && let (Some(kind), Some(_)) = (parts.next(), parts.next())
                && !kinds.contains(&kind)
            {
                kinds.push(kind);
            }
        }
        kinds
    }
}

/// What an adversary may do in one class of action (`model.md` §3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActionRow {
    /// Severity class W.
    pub class: i64,
    /// Gain.
    pub gain: i64,
    /// Threatened cost V.
    pub threat: i64,
    /// How much publicity drives it, in per cent.
    pub face_percent: i64,
    /// How much grievance drives it, in per cent.
    pub grievance_percent: i64,
}

/// A type of adversary (`model.md` §3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdversaryType {
    /// Resolve R.
    pub resolve: i64,
    /// Sensitivity to cost γ.
    pub cost: i64,
    /// Aversion to risk N.
    pub risk: i64,
    /// Pride F.
    pub face: i64,
    /// Sharpness of choice λ, in centibans per point.
    pub choice: i64,
}

/// What stands in for a card that the data file lost; the loader reports the loss.
pub(super) const DEFAULT_PROFILE: Profile = Profile {
    threshold_percent: 80,
    risk_permille: 1000,
    solidarity_permille: 1000,
    proportion_permille: 1000,
    publicity_permille: 0,
    law_permille: 1000,
    openness: Openness::Assessments,
};

const CARDS: [(Card, &str); 7] = [
    (Card::Default, "default"),
    (Card::ForensicMaximalist, "forensic-maximalist"),
    (Card::SolidarityFirst, "solidarity-first"),
    (Card::QuietChannel, "quiet-channel"),
    (Card::LegalFormalist, "legal-formalist"),
    (Card::EscalationAverse, "escalation-averse"),
    (Card::Victim, "victim"),
];

impl Card {
    /// The name by which parameters and words refer to the card.
    #[must_use]
    pub fn slug(self) -> &'static str {
        CARDS.iter().find(|(card, _)| *card == self).map_or("default", |(_, slug)| slug)
    }
}

/// Reads parameters by their names, and remembers which are missing.
pub(super) struct Reader<'a> {
    list: &'a ParameterList,
    missing: Vec<String>,
}

/// The parameters of the ladder begin with this.
pub const LADDER: &str = "ladder.rung.";

fn rung_key(rung: usize) -> String {
    format!("{LADDER}{rung:02}")
}

impl<'a> Reader<'a> {
    pub(super) fn of(list: &'a ParameterList) -> Self {
        Self { list, missing: Vec::new() }
    }

    /// What was read, or the names of all that is missing.
    pub(super) fn found<T>(self, read: T) -> Result<T, Vec<String>> {
        if self.missing.is_empty() { Ok(read) } else { Err(self.missing) }
    }

    pub(super) fn get(&mut self, key: &str) -> i64 {
        if let Some(parameter) = self.list.get(key) {
            return parameter.value;
        }
        self.missing.push(key.to_owned());
        0
    }

    /// As many rungs as the list has, and never none.
    pub(super) fn rungs(&mut self) -> Vec<i64> {
        let first = self.get(&rung_key(0));
        let further = (1..).map_while(|rung| self.list.get(&rung_key(rung))).map(|parameter| parameter.value);
        std::iter::once(first).chain(further).collect()
    }

    pub(super) fn rung_words(&self) -> Vec<Option<String>> {
        let rungs = (0..).map_while(|rung| self.list.get(&rung_key(rung)));
        rungs.map(|parameter| parameter.words.clone()).collect()
    }

    pub(super) fn severity_weights(&mut self) -> [i64; 7] {
        ["scope", "scale", "duration", "intensity", "complexity", "sophistication", "impact"]
            .map(|name| self.get(&format!("severity.weight.{name}")))
    }

    pub(super) fn grades(&mut self) -> [i64; 6] {
        ["a_1", "b_2", "c_3", "d_4", "e_5", "f_6"].map(|name| self.get(&format!("grade.{name}")))
    }

    pub(super) fn action(&mut self, action: Action) -> ActionRow {
        let mut get = |field: &str| self.get(&format!("action.a{}.{field}", action.index()));
        ActionRow {
            class: get("class"),
            gain: get("gain"),
            threat: get("threat"),
            face_percent: get("face"),
            grievance_percent: get("grievance"),
        }
    }

    pub(super) fn types(&mut self) -> BTreeMap<String, AdversaryType> {
        let list = self.list;
        let mut types = BTreeMap::new();
        for kind in list.adversary_types() {
            let mut get = |field: &str| self.get(&format!("adversary.{kind}.{field}"));
            let row = AdversaryType {
                resolve: get("resolve"),
                cost: get("cost"),
                risk: get("risk"),
                face: get("face"),
                choice: get("choice"),
            };
            types.insert(kind.to_owned(), row);
        }
        types
    }

    pub(super) fn hours(&mut self) -> BTreeMap<(Calendar, Work), i64> {
        let mut hours = BTreeMap::new();
        for calendar in Calendar::ALL {
            for work in Work::ALL {
                let key = format!("road.{}.{}_hours", calendar.slug(), work.slug());
                hours.insert((calendar, work), self.get(&key));
            }
        }
        hours
    }

    pub(super) fn points<K: Copy + Ord>(
        &mut self,
        prefix: &str,
        all: &[K],
        slug: fn(K) -> &'static str,
    ) -> BTreeMap<K, i64> {
        all.iter().map(|&one| (one, self.get(&format!("{prefix}.{}", slug(one))))).collect()
    }

    pub(super) fn permilles<K: Copy + Ord>(
        &mut self,
        prefix: &str,
        all: &[K],
        slug: fn(K) -> &'static str,
    ) -> BTreeMap<K, i64> {
        all.iter().map(|&one| (one, self.get(&format!("{prefix}.{}_permille", slug(one))))).collect()
    }

    pub(super) fn cards(&mut self) -> BTreeMap<Card, Profile> {
        CARDS.iter().map(|&(card, slug)| (card, self.card(slug))).collect()
    }

    fn card(&mut self, slug: &str) -> Profile {
        let mut get = |field: &str| self.get(&format!("card.{slug}.{field}"));
        Profile {
            threshold_percent: u8::try_from(get("threshold_percent")).unwrap_or(DEFAULT_PROFILE.threshold_percent),
            risk_permille: get("risk_permille"),
            solidarity_permille: get("solidarity_permille"),
            proportion_permille: get("proportion_permille"),
            publicity_permille: get("publicity_permille"),
            law_permille: get("law_permille"),
            openness: openness(get("openness")),
        }
    }
}

fn openness(step: i64) -> Openness {
    match step {
        i64::MIN..=0 => Openness::Closed,
        1 => Openness::Assessments,
        2 => Openness::Sanitised,
        3.. => Openness::Open,
    }
}
