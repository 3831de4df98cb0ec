//! Bodies of the Union that know something and can be asked, and what a scenario lets them answer.
//!
//! None of them decides anything, so none is a body of the procedure (`procedure.rs`).
//!
//! **Invariant:** an answer that nobody wrote says nothing that a scenario would have to know.

use serde::{Deserialize, Serialize};

use super::key::EvidenceKey;

/// A service that can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Service {
    /// The Intelligence and Situation Centre in the EEAS.
    Intcen,
    /// The network of the national response teams.
    CsirtsNetwork,
    /// The Cybercrime Centre at Europol.
    Ec3,
    /// The Agency for Cybersecurity.
    Enisa,
    /// The Cybersecurity Service of the institutions.
    CertEu,
}

impl Service {
    /// All services.
    pub const ALL: [Self; 5] = [Self::Intcen, Self::CsirtsNetwork, Self::Ec3, Self::Enisa, Self::CertEu];

    /// The name by which words refer to it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Intcen => "intcen",
            Self::CsirtsNetwork => "csirts-network",
            Self::Ec3 => "ec3",
            Self::Enisa => "enisa",
            Self::CertEu => "cert-eu",
        }
    }
}

/// An authored answer of a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceAnswer {
    /// What it is about, a line.
    pub about: String,
    /// What it says to the 27.
    pub text: String,
    /// Evidence that it brings to whoever holds it.
    #[serde(default)]
    pub reveals: Vec<EvidenceKey>,
    /// How many turns after the question it comes.
    #[serde(default = "next_turn")]
    pub turns: u32,
}

fn next_turn() -> u32 {
    1
}

/// What a service answers: the first question gets the first answer, and so on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceAnswers {
    /// Which service.
    pub body: Service,
    /// Its answers, in the order in which they are given.
    pub answers: Vec<ServiceAnswer>,
}
