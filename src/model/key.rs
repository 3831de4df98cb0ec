//! Slug keys: the names by which documents, journals and views refer to things.
//!
//! A key's text is kept once for the whole program and the key points to it, so that keys are copied and compared like
//! small integers; texts that differ are few, and live as long as the program.
//!
//! **Invariant:** a key is never an index, so journals stay readable and survive reordering.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize};
use ustr::Ustr;

/// The order of texts, found without a call where they part early, as codes of states do.
fn by_letter(a: &str, b: &str) -> Ordering {
    let parts = a.bytes().zip(b.bytes()).find(|(a, b)| a != b);
    parts.map_or_else(|| a.len().cmp(&b.len()), |(a, b)| a.cmp(&b))
}

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Ustr);

        impl $name {
            /// Makes a key of its text; whether it names something is for the caller to check.
            #[must_use]
            pub fn new(text: impl AsRef<str>) -> Self {
                Self(Ustr::from(text.as_ref()))
            }

            /// The text of the key.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                if self.0 == other.0 { Ordering::Equal } else { by_letter(self.as_str(), other.as_str()) }
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.as_str()).finish()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::new(text)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }
    )+};
}

keys! {
    /// A seat: a Member State by its two-letter code in lower case (`ee`, `el`), or an institution (`eeas`).
    StateKey,
    /// A measure of the toolbox, by its catalogue id (`S7`, `R2`).
    MeasureId,
    /// A hypothesis about who is behind the activity.
    HypothesisKey,
    /// An adversary of the scenario.
    AdversaryKey,
    /// A piece of evidence.
    EvidenceKey,
    /// A correlation group of evidence.
    GroupKey,
    /// A root source, which counts once whoever reports from it.
    RootKey,
    /// An item of evidence as it was shared: the item itself, or what somebody made of it.
    ItemKey,
    /// An inject of the master scenario events list.
    InjectKey,
    /// An answer to an inject that asks for one.
    AnswerKey,
    /// A malicious cyber activity.
    ActivityKey,
    /// Somebody who can be listed.
    CandidateKey,
    /// A quiet step that an adversary can take.
    StepKey,
    /// A training objective.
    ObjectiveKey,
    /// A road of the procedure.
    RoadKey,
    /// An edition of the catalogue.
    EditionKey,
    /// A third State or organisation that may join.
    PartnerKey,
    /// Somebody without a seat who can be hit.
    VictimKey,
}
