//! The house rules: numbers by which a room is run, whatever is played in it, from `assets/room.ron`.

use std::sync::LazyLock;

use serde::Deserialize;

/// What the file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct House {
    /// Teams on one laptop from which they share and take their initiatives in one sitting.
    pub many_teams: usize,
    /// The least time that a team has at the laptop, in seconds.
    pub shortest_sitting: i64,
    /// Seconds without a hand on the laptop after which the curtain falls.
    pub lock_after: u32,
    /// Seconds behind the plan from which something is proposed.
    pub late_from: i64,
    /// The least of its planned time to which what is left is shortened, in per cent.
    pub least_percent: i64,
}

/// The house rules.
#[allow(clippy::expect_used, reason = "a file of the program itself, which a test reads")]
pub static HOUSE: LazyLock<House> =
    LazyLock::new(|| ron::from_str(include_str!("../../assets/room.ron")).expect("assets/room.ron can be read"));
