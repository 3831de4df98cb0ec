//! The shipped scenarios, inside the program, and how those on disk are known.

use std::path::Path;

use super::paths::{SCENARIO, is_called};

/// A scenario that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shipped {
    /// Its file name.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
}

/// The shipped scenarios: the shortest first, and the one whose truth the dice choose last.
pub const SHIPPED: [Shipped; 3] = [
    Shipped { name: "first-call.ron", text: include_str!("../../scenarios/first-call.ron") },
    Shipped { name: "night-shift.ron", text: include_str!("../../scenarios/night-shift.ron") },
    Shipped { name: "broken-seal.ron", text: include_str!("../../scenarios/broken-seal.ron") },
];

/// Whether a file's name says that it is a scenario, in small letters or capitals.
#[must_use]
pub fn is_scenario(path: &Path) -> bool {
    is_called(path, SCENARIO)
}
