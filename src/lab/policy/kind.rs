//! The ways of playing, with their names.

use std::str::FromStr;

use crate::model::key::MeasureId;

/// A way of playing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Policy {
    /// As the program plays it, by each delegation's profile.
    Profile,
    /// Nobody does anything.
    Nothing,
    /// Whatever the catalogue holds, as much of it as the procedure lets through, and everything is shared.
    Everything,
    /// Only what the public never hears of.
    Quiet,
    /// Only public words.
    Loud,
    /// Restrictive measures before all else.
    SanctionsFirst,
    /// By profile, but everything is shared in full.
    ShareAll,
    /// By profile, but nothing is shared.
    ShareNothing,
    /// What fits the gravity and the certainty of the shared picture; what may be shared is shared.
    FollowEvidence,
    /// Against the evidence and against the others: names whom least speaks against, shares nothing, votes no.
    Contrarian,
    /// Whatever the dice say.
    Random,
    /// One measure of the catalogue and nothing else.
    Only(MeasureId),
}

impl Policy {
    /// Those that are compared; `Only` stands apart.
    pub const ALL: [Self; 11] = [
        Self::Profile,
        Self::Nothing,
        Self::Everything,
        Self::Quiet,
        Self::Loud,
        Self::SanctionsFirst,
        Self::ShareAll,
        Self::ShareNothing,
        Self::FollowEvidence,
        Self::Contrarian,
        Self::Random,
    ];

    /// The name by which words and the command line refer to it.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Profile => "profile".to_owned(),
            Self::Nothing => "nothing".to_owned(),
            Self::Everything => "everything".to_owned(),
            Self::Quiet => "quiet".to_owned(),
            Self::Loud => "loud".to_owned(),
            Self::SanctionsFirst => "sanctions-first".to_owned(),
            Self::ShareAll => "share-all".to_owned(),
            Self::ShareNothing => "share-nothing".to_owned(),
            Self::FollowEvidence => "follow-evidence".to_owned(),
            Self::Contrarian => "contrarian".to_owned(),
            Self::Random => "random".to_owned(),
            Self::Only(measure) => format!("{ONLY}{measure}"),
        }
    }

    /// Whether its seats do by profile whatever they do besides sharing.
    #[must_use]
    pub fn is_of_sharing(&self) -> bool {
        matches!(self, Self::ShareAll | Self::ShareNothing)
    }
}

/// What stands before the measure of a policy of one measure.
const ONLY: &str = "only:";

impl FromStr for Policy {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        if let Some(measure) = name.strip_prefix(ONLY) {
            return Ok(Self::Only(measure.into()));
        }
        Self::ALL.into_iter().find(|policy| policy.name() == name).ok_or(())
    }
}
