//! The seven dimensions of a malicious activity (`S1-CC ¶5`, `S1-IG §2`) and the severity they add up to.
//!
//! **Invariant:** severity is an integer 0–100, and the equal-weight reading is always available beside it.

use serde::{Deserialize, Serialize};

/// The dimensions of a malicious cyber activity, each 0–4 (anchors in `scenarios/README.md`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dimensions {
    /// Kinds of target: 0 none, 2 one sector or few states, 4 EU-wide.
    pub scope: u8,
    /// Units hit: 0 foiled, 1 up to a hundred, 4 more than a hundred thousand.
    pub scale: u8,
    /// 0 less than a day, 1 days, 2 weeks, 3 months, 4 a year or persistent.
    pub duration: u8,
    /// Depth: 0 probing, 2 theft or defacement, 3 encryption or denial, 4 destruction.
    pub intensity: u8,
    /// Stages, vectors and actors: 0 single, 4 orchestrated.
    pub complexity: u8,
    /// 0 commodity tools, 3 zero-day or custom, 4 a novel class.
    pub sophistication: u8,
    /// 0 none, 2 economic or data harm, 3 essential service, 4 critical state function or lives.
    pub impact: u8,
}

impl Dimensions {
    /// The seven values in the order of their weights.
    #[must_use]
    pub fn values(&self) -> [u8; 7] {
        [self.scope, self.scale, self.duration, self.intensity, self.complexity, self.sophistication, self.impact]
    }

    /// Severity 0–100: `round(100·Σw·d / (4·Σw))` (`domain.md` C.2, a modelling choice).
    #[must_use]
    pub fn severity(&self, weights: &[i64; 7]) -> i64 {
        let total: i64 = weights.iter().sum();
        let sum: i64 = weights.iter().zip(self.values()).map(|(weight, value)| weight * i64::from(value)).sum();
        if total == 0 { 0 } else { (100 * sum + 2 * total) / (4 * total) }
    }

    /// Severity when every dimension counts the same.
    #[must_use]
    pub fn severity_equal_weights(&self) -> i64 {
        self.severity(&[1; 7])
    }
}

/// What an activity touches that makes it graver than its dimensions say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Touch {
    /// Lives.
    Lives,
    /// Services that a society cannot do without.
    CriticalServices,
    /// Elections and free debate.
    Democracy,
}

impl Touch {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Lives, Self::CriticalServices, Self::Democracy];

    /// The name by which parameters and words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Lives => "lives",
            Self::CriticalServices => "critical-services",
            Self::Democracy => "democracy",
        }
    }
}

/// How well a measure's band fits a severity, 0–100; overreaction costs double (`domain.md` C.2).
#[must_use]
pub fn proportionality(band: (i64, i64), severity: i64, tolerance: i64) -> i64 {
    let over = (band.0 - severity - tolerance).max(0);
    let under = (severity - band.1 - tolerance).max(0);
    (100 - 2 * over - under).clamp(0, 100)
}

/// How far a measure goes beyond what a severity bears, twice in points beyond the tolerance.
#[must_use]
pub fn overreaction(band: (i64, i64), severity: i64, tolerance: i64) -> i64 {
    2 * (band.0 - severity - tolerance).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEIGHTS: [i64; 7] = [3, 3, 2, 4, 1, 1, 6];

    #[test]
    fn a_full_house_is_one_hundred_and_nothing_is_zero() {
        let most =
            Dimensions { scope: 4, scale: 4, duration: 4, intensity: 4, complexity: 4, sophistication: 4, impact: 4 };
        assert_eq!(most.severity(&WEIGHTS), 100);
        assert_eq!(Dimensions::default().severity(&WEIGHTS), 0);
    }

    #[test]
    fn overreaction_costs_twice_what_underreaction_costs() {
        assert_eq!(proportionality((60, 80), 50, 0), 80);
        assert_eq!(proportionality((20, 40), 50, 0), 90);
        assert_eq!(proportionality((20, 60), 50, 10), 100);
    }
}
