//! What stops an intent.
//!
//! **Invariant:** what is refused has changed nothing but what the room has asked about.

use crate::engine::core::proposal::ProposalId;
use crate::engine::core::rejection::Rejection;
use crate::session::run::SubmitError;
use crate::store::error::StoreError;
use crate::store::exercise::KeepError;
use crate::view::names::ViewContext;
use crate::view::rejections::rejection_text;

/// Why an intent was not carried out.
#[derive(Debug)]
pub enum Refused {
    /// A rule says no.
    Rule(Rejection),
    /// What would have been written down cannot be written as text.
    Unwritable(String),
    /// The disk says no.
    Store(StoreError),
    /// An amendment to this draft is chosen and not made: submitting would leave it out.
    AmendmentWaits(ProposalId),
    /// To be done, to close the phase or to take back is asked about first, and not ordered like this.
    AsksFirst,
    /// Leaving stops the exercise for everybody; it is meant if it is ordered again.
    StopsAll,
    /// The laptop is being handed over: nobody acts.
    Curtain,
}

impl Refused {
    /// Why, in words.
    #[must_use]
    pub fn describe(&self, context: &ViewContext<'_>) -> String {
        match self {
            Self::Rule(rejection) => rejection_text(context, rejection),
            Self::Unwritable(message) => message.clone(),
            Self::Store(error) => error.describe(context.words),
            Self::AmendmentWaits(_) => context.words.text("amendment-waits"),
            Self::AsksFirst => context.words.text("asks-first"),
            Self::StopsAll => context.words.text("leave-for-all"),
            Self::Curtain => context.words.text("handed-over-first"),
        }
    }
}

impl From<KeepError> for Refused {
    fn from(error: KeepError) -> Self {
        match error {
            KeepError::Rule(SubmitError::Rejected(rejection)) => Self::Rule(rejection),
            KeepError::Rule(SubmitError::Unwritable(message)) => Self::Unwritable(message),
            KeepError::Store(error) => Self::Store(error),
        }
    }
}
