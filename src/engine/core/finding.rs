//! The result of a legal test, as lawyers state it.

use serde::{Deserialize, Serialize};

use crate::model::procedure::LegalTest;

/// The result of a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Which test.
    pub test: LegalTest,
    /// Whether it is met.
    pub met: bool,
    /// What was found, on the test's own scale.
    pub value: i64,
    /// What is asked.
    pub asked: i64,
}
