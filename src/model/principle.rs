//! The six principles of a joint diplomatic response (`S1-CC ¶5`).
//!
//! **Invariant:** their order is that of the Council conclusions of 2017.

/// A principle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Principle {
    /// Protect the integrity and security of the Union, its Member States and their citizens.
    Protect,
    /// Take into account the broader context of the relations with the State concerned.
    Context,
    /// Provide for the objectives of the CFSP and the procedures for reaching them.
    Objectives,
    /// Rest on a shared situational awareness of the Member States.
    Awareness,
    /// Be proportionate to the activity.
    Proportionate,
    /// Respect international law and fundamental rights.
    Law,
}

impl Principle {
    /// All principles in the order of the conclusions.
    pub const ALL: [Self; 6] =
        [Self::Protect, Self::Context, Self::Objectives, Self::Awareness, Self::Proportionate, Self::Law];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Protect => "protect",
            Self::Context => "context",
            Self::Objectives => "objectives",
            Self::Awareness => "awareness",
            Self::Proportionate => "proportionate",
            Self::Law => "law",
        }
    }
}
