//! How far a measure goes in answering an activity, as the text reads: the steps on which the record counts.
//!
//! **Invariant:** read from the measure and its text alone; what is private, prevents or helps is no step.

use crate::model::clause::{DraftText, Naming};
use crate::model::toolbox::{Category, Gate, Measure, Trait, Visibility};
use crate::model::voting::Decider;

/// A step of the Union's answer, the lowest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Nothing that the world hears.
    #[default]
    Nothing,
    /// A spokesperson or a Delegation speaks.
    Spokesperson,
    /// The High Representative speaks for the Union, not on behalf of all.
    HighRepresentative,
    /// A text of all that names no actor.
    NoActor,
    /// A text of all that backs somebody's attribution, or names a territory.
    Backing,
    /// A text of all that names an author.
    Naming,
    /// A restrictive measure.
    Listing,
    /// Support for countermeasures, mutual assistance, self-defence.
    Beyond,
}

impl Step {
    /// All steps.
    pub const ALL: [Self; 8] = [
        Self::Nothing,
        Self::Spokesperson,
        Self::HighRepresentative,
        Self::NoActor,
        Self::Backing,
        Self::Naming,
        Self::Listing,
        Self::Beyond,
    ];

    /// Its number, 0 to 7.
    #[must_use]
    pub fn tier(self) -> u8 {
        self as u8
    }

    /// Whether it is a text of all.
    #[must_use]
    pub fn is_text(self) -> bool {
        (Self::NoActor..=Self::Naming).contains(&self)
    }

    /// The step that a measure with this text is.
    #[must_use]
    pub fn of(measure: &Measure, text: &DraftText) -> Self {
        match measure.category {
            Category::Stability if measure.visibility == Visibility::Public => Self::spoken(measure, text),
            Category::Restrictive if measure.bites() => Self::Listing,
            Category::Support if measure.gate == Gate::G3 => Self::Backing,
            Category::Support => Self::Beyond,
            Category::Stability
            | Category::Restrictive
            | Category::Preventive
            | Category::Cooperative
            | Category::CrossCutting
            | Category::National => Self::Nothing,
        }
    }

    /// A public text by who speaks, and on behalf of all by whom it names.
    fn spoken(measure: &Measure, text: &DraftText) -> Self {
        match measure.decider {
            Decider::Spokesperson | Decider::Delegation | Decider::Services => Self::Spokesperson,
            Decider::HighRepresentative => Self::HighRepresentative,
            _ => match text.naming {
                Naming::Nobody => Self::NoActor,
                Naming::Territory | Naming::Backing => Self::Backing,
                Naming::Author if measure.has(Trait::NeedsAttribution) => Self::Backing,
                Naming::Author => Self::Naming,
            },
        }
    }
}
