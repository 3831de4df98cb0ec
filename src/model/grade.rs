//! The Admiralty code: reliability of the source and credibility of the report.
//!
//! **Invariant:** the two axes are never multiplied; the weaker one decides (`model.md` §2.1).

use std::fmt;

use serde::{Deserialize, Serialize};

/// How reliable the source is, A (completely) to E (unreliable); F cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reliability {
    /// Completely reliable.
    A,
    /// Usually reliable.
    B,
    /// Fairly reliable.
    C,
    /// Not usually reliable.
    D,
    /// Unreliable.
    E,
    /// Cannot be judged.
    F,
}

/// A grade as it stands on a report: `(B, 2)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Grade(
    /// Reliability of the source.
    pub Reliability,
    /// Credibility of the report, 1 (confirmed) to 5 (improbable); 6 cannot be judged.
    pub u8,
);

impl Grade {
    /// The grade after `steps` steps down on both axes, as far as E5; a grade that cannot be judged stays.
    #[must_use]
    pub fn lowered(self, steps: u8) -> Self {
        let letters = [Reliability::A, Reliability::B, Reliability::C, Reliability::D, Reliability::E];
        let reliability = letters
            .iter()
            .position(|&letter| letter == self.0)
            .and_then(|index| letters.get((index + usize::from(steps)).min(4)))
            .copied()
            .unwrap_or(self.0);
        let credibility = if self.1 >= 6 { self.1 } else { (self.1 + steps).min(5) };
        Self(reliability, credibility)
    }
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}{}", self.0, self.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sanitised_report_loses_a_step_on_both_axes_and_never_falls_off_the_scale() {
        assert_eq!(Grade(Reliability::A, 2).lowered(1), Grade(Reliability::B, 3));
        assert_eq!(Grade(Reliability::E, 5).lowered(1), Grade(Reliability::E, 5));
        assert_eq!(Grade(Reliability::F, 6).lowered(1), Grade(Reliability::F, 6));
    }
}
