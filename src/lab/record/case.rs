//! A case of the record as its code numbers, and the list of all of them (`assets/record.ron`).
//!
//! **Invariant:** a case holds no name of a State behind it and no text, only codes, years and sources.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::key::StateKey;
use crate::model::severity::Dimensions;

/// Which relation to a State the facts fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pattern {
    /// A State's own act.
    State,
    /// A territory that is tolerated.
    Territory,
    /// Criminals.
    Crime,
}

/// A case as it was coded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its number.
    pub number: u32,
    /// The year of the activity.
    pub year: u32,
    /// The seven dimensions (`S1-CC ¶5`).
    pub dimensions: Dimensions,
    /// What was known, 0 nobody to 4 indictments.
    pub public: u8,
    /// Whether a partner attributed.
    pub partner: bool,
    /// Whether a government of the Union attributed.
    pub national: bool,
    /// Whether there was evidence fit for a court.
    pub court_file: bool,
    /// Which relation the facts fit.
    pub pattern: Pattern,
    /// Member States hit, up to three.
    pub hit: Vec<StateKey>,
    /// Member States especially concerned, where a third State was hit.
    #[serde(default)]
    pub neighbours: Vec<StateKey>,
    /// The type of adversary.
    pub adversary: String,
    /// The Union's highest measure, 0 none to 6 listing.
    pub tier: u8,
    /// Days from the attribution that it answers to the first text, where known.
    #[serde(default)]
    pub days_to_text: Option<u32>,
    /// Days from file or attribution to the listing, where known.
    #[serde(default)]
    pub days_to_listing: Option<u32>,
    /// Sources, by their ids.
    #[serde(default)]
    pub sources: Vec<String>,
}

impl Case {
    /// The Member States that the case gives seats: those hit, else those concerned.
    #[must_use]
    pub fn seats(&self) -> &[StateKey] {
        let all = if self.hit.is_empty() { &self.neighbours } else { &self.hit };
        all.get(..3).unwrap_or(all)
    }

    /// Whether the Union did no more than let a spokesperson speak.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.tier <= 1
    }
}

/// All cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The cases in the order of the file.
    pub cases: Vec<Case>,
    /// Where the codes come from, by id.
    #[serde(default)]
    pub sources: BTreeMap<String, String>,
}

/// The record that the program was built with, as text.
pub const SHIPPED: &str = include_str!("../../../assets/record.ron");
