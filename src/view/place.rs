//! The screens of a seat: which there are, what they are called, and in which of them a phase is worked on.
//!
//! Navigation, help and words follow from the names here.

use serde::{Deserialize, Serialize};

use crate::model::phase::Phase;

/// A screen of a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Place {
    /// What happened since we last looked.
    Happened,
    /// Situation.
    Situation,
    /// Evidence.
    Evidence,
    /// Toolbox.
    Toolbox,
    /// Table.
    Table,
    /// Messages.
    Messages,
    /// Brief.
    Brief,
}

impl Place {
    /// All of them, in the order of the navigation.
    pub const ALL: [Self; 7] =
        [Self::Happened, Self::Situation, Self::Evidence, Self::Toolbox, Self::Table, Self::Messages, Self::Brief];

    /// The screen in which proposals are read, amended, submitted and voted on.
    pub const OF_PROPOSALS: Self = Self::Table;

    /// The name by which words refer to it: `nav-…` in the navigation, `help-…` in the help.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Happened => "happened",
            Self::Situation => "situation",
            Self::Evidence => "evidence",
            Self::Toolbox => "toolbox",
            Self::Table => "table",
            Self::Messages => "messages",
            Self::Brief => "brief",
        }
    }

    /// The screen in which a phase is worked on.
    #[must_use]
    pub fn of(phase: Phase) -> Self {
        match phase {
            Phase::Situation | Phase::Consequences => Self::Situation,
            Phase::Intelligence => Self::Evidence,
            Phase::Initiative => Self::Toolbox,
            Phase::Deliberation | Phase::Decision | Phase::Communication => Self::Table,
        }
    }
}
