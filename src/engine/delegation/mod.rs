//! Delegations: where they stand and why, what moves them, what the program does for those without a team.
//!
//! **Invariant:** acts through the same checks as people, and knows what its state may know.

mod aid;
pub mod attributing;
pub mod ballots;
pub mod case;
pub mod consensus;
pub mod desk;
pub mod grounds;
pub mod initiatives;
pub mod moment;
pub mod negotiation;
pub mod persuasion;
pub mod position;
pub mod press;
pub mod quiet;
pub mod simulated;
pub mod tabling;
pub mod who;
pub mod will;
