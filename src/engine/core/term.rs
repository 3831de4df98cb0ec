//! The named terms of which a delegation's stand is the sum (`model.md` §5).
//!
//! **Invariant:** a name and a number; how much a term counts is for the delegations' room.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A term of a delegation's stand (`model.md` §5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Term {
    /// Goodwill towards any proposal in order.
    Base,
    /// Own certainty against the threshold.
    Gate,
    /// Band against severity.
    Proportion,
    /// With those who are hit.
    Solidarity,
    /// Appetite for risk against expected tension.
    Risk,
    /// A current product of Intcen to rest on.
    Picture,
    /// Legal tests and references.
    Law,
    /// How public the step is.
    Publicity,
    /// Authored interests.
    Interest,
    /// An authored red line.
    RedLine,
    /// Arguments received.
    Persuasion,
    /// The tone against severity.
    Wording,
    /// Fast-tracked preparation.
    Haste,
    /// How grave it is, felt through solidarity.
    Gravity,
    /// Who has attributed, and whether anybody has.
    Attributed,
    /// A file that may be laid before a court.
    Court,
    /// A demand of its own that was met.
    Bargain,
    /// What the adversary has held out to it, or made it fear.
    Courted,
}

impl Term {
    /// All terms, in the order in which they are stated.
    pub const ALL: [Self; 18] = [
        Self::Base,
        Self::Gate,
        Self::Proportion,
        Self::Solidarity,
        Self::Risk,
        Self::Picture,
        Self::Law,
        Self::Publicity,
        Self::Interest,
        Self::RedLine,
        Self::Persuasion,
        Self::Wording,
        Self::Haste,
        Self::Gravity,
        Self::Attributed,
        Self::Court,
        Self::Bargain,
        Self::Courted,
    ];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Gate => "gate",
            Self::Proportion => "proportion",
            Self::Solidarity => "solidarity",
            Self::Risk => "risk",
            Self::Picture => "picture",
            Self::Law => "law",
            Self::Publicity => "publicity",
            Self::Interest => "interest",
            Self::RedLine => "red-line",
            Self::Persuasion => "persuasion",
            Self::Wording => "wording",
            Self::Haste => "haste",
            Self::Gravity => "gravity",
            Self::Attributed => "attributed",
            Self::Court => "court",
            Self::Bargain => "bargain",
            Self::Courted => "courted",
        }
    }
}

/// A term with its points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermPoints {
    /// Which term.
    pub term: Term,
    /// Points.
    pub points: i64,
}

/// The terms of a stand, one number for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Terms([i64; Term::ALL.len()]);

impl Terms {
    /// Sets a term.
    pub fn set(&mut self, term: Term, points: i64) {
        if let Some(slot) = self.0.get_mut(term as usize) {
            *slot = points;
        }
    }

    /// Adds to a term.
    pub fn add(&mut self, term: Term, points: i64) {
        if let Some(slot) = self.0.get_mut(term as usize) {
            *slot += points;
        }
    }

    /// The sum, of which the stand is a reading.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.0.iter().sum()
    }

    /// As they are stated: the first five always, the further ones where they count.
    #[must_use]
    pub fn listed(&self) -> Vec<TermPoints> {
        let all = Term::ALL.into_iter().zip(self.0).map(|(term, points)| TermPoints { term, points });
        all.filter(|stated| stated.term <= Term::Risk || stated.points != 0).collect()
    }

    /// The largest negative term; nothing if none is negative.
    #[must_use]
    pub fn heaviest(&self) -> Option<Term> {
        let against = Term::ALL.into_iter().zip(self.0).filter(|(_, points)| *points < 0);
        against.min_by_key(|(term, points)| (*points, *term)).map(|(term, _)| term)
    }

    /// The points of a term.
    #[must_use]
    pub fn points(&self, term: Term) -> i64 {
        self.0.get(term as usize).copied().unwrap_or(0)
    }
}

impl Serialize for Terms {
    /// One number after the other, in the order of the terms; what is zero at the end is left out.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let length = self.0.iter().rposition(|points| *points != 0).map_or(0, |last| last + 1);
        serializer.collect_seq(self.0.iter().take(length))
    }
}

impl<'de> Deserialize<'de> for Terms {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let points = Vec::<i64>::deserialize(deserializer)?;
        let mut terms = Self::default();
        let known = terms.0.len();
        if points.len() > known {
            return Err(D::Error::invalid_length(points.len(), &"a number for each term"));
        }
        for (slot, points) in terms.0.iter_mut().zip(points) {
            *slot = points;
        }
        Ok(terms)
    }
}

/// Terms as facts name them, one by one; none where a delegation gave no reasons.
pub mod listed {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{TermPoints, Terms};

    /// Writes the list.
    ///
    /// # Errors
    /// The serializer's.
    #[allow(clippy::ref_option, reason = "serde hands fields over like this")]
    pub fn serialize<S: Serializer>(terms: &Option<Terms>, serializer: S) -> Result<S::Ok, S::Error> {
        terms.as_ref().map(Terms::listed).unwrap_or_default().serialize(serializer)
    }

    /// Reads the list.
    ///
    /// # Errors
    /// The deserializer's.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Terms>, D::Error> {
        let list = Vec::<TermPoints>::deserialize(deserializer)?;
        Ok((!list.is_empty()).then(|| {
            let mut terms = Terms::default();
            for stated in &list {
                terms.add(stated.term, stated.points);
            }
            terms
        }))
    }
}
